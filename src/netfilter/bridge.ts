/**
 * A bridging gateway whose bridge asks iptables (`bridge-nf-call-iptables=1`, KERNEL 14): frames between the bridge's ports pass
 * PREROUTING, FORWARD and POSTROUTING too, and what DNAT sends to a neighbour is bridged, not routed (br_netfilter_hooks.c).
 */
import type { Network } from '../network/model.ts';
import { DIM } from '../packets/box.ts';
import { type IntervalSet, one, setOf, single } from '../packets/intervals.ts';
import { type Flow, fieldValues, type Split, splitByField } from './flow.ts';
import type { RoutePart, Routing } from './routing.ts';

export interface Bridge {
  readonly name: string;
  /** Of its interface. */
  readonly index: number;
  readonly ports: readonly string[];
  /** The ways to its neighbours: routes that are on link behind it. */
  readonly ways: readonly RoutePart[];
  /** Whom a frame through it can be for; the gateway's own addresses are not among them. */
  readonly neighbours: IntervalSet;
}

/** Whether bridges ask iptables. */
export function bridgesAsk(network: Network): boolean {
  return (network.sysctl['bridge-nf-call-iptables'] ?? 0) !== 0;
}

/** The bridges that ask iptables. */
export function bridgesOf(network: Network, routing: Routing, interfaces: readonly string[]): Bridge[] {
  if (!bridgesAsk(network)) return [];
  return network.interfaces.flatMap(({ name, ports }): Bridge[] => {
    const index = interfaces.indexOf(name);
    if (ports.length === 0 || index < 0) return [];
    const ways = routing.parts(0).filter((part) => part.kind === 'forward' && part.dev === name && part.via === null);
    return [{ name, index, ports, ways, neighbours: setOf(ways.flatMap((way) => way.set)) }];
  });
}

/** Splits by whether the destination is still the one that the packet had before. */
export function splitUnchanged(before: Flow, after: Flow): Split {
  const [was, is] = [before.fields[DIM.DST]!, after.fields[DIM.DST]!];
  if (was === is) return { hit: after, miss: null };
  if (!('set' in is))
    return 'dim' in was && was.dim === is.dim && was.by === is.by ? { hit: after, miss: null } : { hit: null, miss: after };
  const only = single(fieldValues(after, DIM.DST));
  return only === null ? { hit: null, miss: after } : splitByField(after, was, one(only), () => after);
}
