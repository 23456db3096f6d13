/** Single flows that checks look at beside the published services: what inside clients and servers open to the outside. */
import { stateSet } from '../netfilter/evaluate.ts';
import { analyse, type Fate } from '../netfilter/flows.ts';
import type { Gateway } from '../netfilter/gateway.ts';
import { gatewaySource } from '../netfilter/trace.ts';
import { type Box, DIM, fullBox, replaceDim } from '../packets/box.ts';
import { one } from '../packets/intervals.ts';
import { type Address, STATE } from '../ruleset/model.ts';
import { ELSEWHERE, openingOf } from './rule-facts.ts';
import { sampleBox } from './sample.ts';
import { networkVantages, outsideInterfaces } from './vantages.ts';

export interface Probe {
  readonly box: Box;
  readonly fate: Fate;
}

/** More segments than this are not asked one by one. */
const MOST_VANTAGES = 32;

/** A new TCP connection to a host on the internet, from each box of sources; undetermined and ambiguous ones are left out. */
export function outgoing(gateway: Gateway, sources: readonly Box[], port: number): Probe[] {
  const asked = [
    [DIM.DST, ELSEWHERE[gateway.family]],
    [DIM.PROTO, 6],
    [DIM.DPORT, port],
  ] as const;
  const wanted = asked.reduce((box: Box, [dim, value]) => replaceDim(box, dim, one(value)), fullBox(gateway.family));
  return sources.flatMap((source) => {
    const box = openingOf(source, wanted);
    return box === null ? [] : probe(gateway, sampleBox(box, gateway.family));
  });
}

/** A first packet that the gateway itself sends to a host on the internet. */
export function ownOutgoing(gateway: Gateway, proto: number, port: number): Probe[] {
  const destination = ELSEWHERE[gateway.family];
  const source = gatewaySource(gateway, destination);
  if (source === null) return [];
  const asked = [
    [DIM.IN, 0],
    [DIM.SRC, source],
    [DIM.DST, destination],
    [DIM.PROTO, proto],
    [DIM.DPORT, port],
  ] as const;
  const wanted = asked.reduce((box: Box, [dim, value]) => replaceDim(box, dim, one(value)), fullBox(gateway.family));
  const box = openingOf(wanted, wanted);
  return box === null ? [] : probe(gateway, sampleBox(box, gateway.family), true);
}

/** Parts that rules may split off of one of these flows. */
const BUDGET = 20_000;

/** What becomes of a few packets. `local`: the gateway itself sends them. */
export function fatesOf(gateway: Gateway, box: Box, local = false): Fate[] {
  return analyse(gateway, { box, mark: 0, local }, { left: BUDGET, recordSteps: false });
}

/** One packet, if the file decides what becomes of it. `local`: the gateway itself sends it. */
export function probe(gateway: Gateway, box: Box, local = false): Probe[] {
  const fates = fatesOf(gateway, box, local);
  const fate = fates[0];
  return fates.length !== 1 || fate === undefined || fate.verdict === 'undetermined' ? [] : [{ box, fate }];
}

/** The places of inside clients. */
export function insidePlaces(gateway: Gateway): Box[] {
  return networkVantages(gateway)
    .filter(({ kind }) => kind === 'inside')
    .slice(0, MOST_VANTAGES)
    .flatMap(({ boxes }) => boxes.slice(0, 1));
}

/** ICMP "fragmentation needed" (ICMPv6 "packet too big") from outside for a host inside, as conntrack relates it to a connection. */
export function fragmentationNeeded(gateway: Gateway, host: Address): Box | null {
  const uplink = [...outsideInterfaces(gateway)][0];
  if (uplink === undefined) return null;
  const [proto, type, code] = gateway.family === 'ip' ? [1, 3, 4] : [58, 2, 0];
  const set = [
    [DIM.IN, gateway.interfaceIndex(uplink)],
    [DIM.SRC, ELSEWHERE[gateway.family]],
    [DIM.DST, host],
    [DIM.PROTO, proto],
    [DIM.TYPE, type],
    [DIM.CODE, code],
  ] as const;
  const box = set.reduce(
    (made: Box, [dim, value]) => replaceDim(made, dim, one(value)),
    sampleBox(fullBox(gateway.family), gateway.family),
  );
  return replaceDim(box, DIM.STATE, stateSet(STATE.RELATED));
}
