/** Published services: what DNAT and REDIRECT rules serve, found by following nat PREROUTING's chains. */

import type { Gateway } from '../netfilter/gateway.ts';
import { hasPorts } from '../netfilter/record.ts';
import type { NetworkInterface } from '../network/model.ts';
import { type Box, DIM, fullBox, fullDim, replaceDim, restrict } from '../packets/box.ts';
import { contains, equal, type IntervalSet, intersect, one, single } from '../packets/intervals.ts';
import { formatAddress } from '../ruleset/address.ts';
import { type Address, type AddressRange, BIT, type Chain, type Rule, type Ruleset } from '../ruleset/model.ts';
import { protocolName } from '../ruleset/names.ts';
import { rangeText } from './sample.ts';
import { outsideInterfaces } from './vantages.ts';

export interface Published {
  /** `110.88.12.88:25/tcp`, `*:25/tcp`, `110.88.12.88:(all)/tcp` written with `*`. */
  readonly key: string;
  /** Original destinations, protocols and ports; everything else free. */
  readonly box: Box;
  /** The rules that serve it, in the order in which packets meet them. */
  readonly rules: readonly PublishingRule[];
  /** Served by the gateway itself (REDIRECT). */
  readonly redirected: boolean;
  /** The original destination where it is one address. */
  readonly address: Address | null;
  readonly port: number | null;
}

export interface PublishingRule {
  readonly rule: Rule;
  /** What the rule takes: its own matches and those of the jumps that lead to it. */
  readonly box: Box;
  readonly server: string;
  readonly serverAddress: Address | null;
}

/** At most this many paths through user chains are followed; a ruleset that has more is told so by its budget elsewhere. */
const MAX_PATHS = 100_000;

/** The gateway's services; with an address those that take packets to it, and of others nothing that can be relied upon. */
export function publishedServices(gateway: Gateway, at: Address | null = null): Published[] {
  const found = new Map<string, Published>();
  const outside = outsideInterfaces(gateway);
  const facing = gateway.network.interfaces.filter(({ name }) => outside.has(name));
  for (const publishing of publishingRules(gateway, at)) {
    for (const service of servicesOf(publishing, gateway, facing)) merge(found, service);
  }
  return [...found.values()];
}

function merge(found: Map<string, Published>, service: Published): void {
  const known = found.get(service.key);
  found.set(
    service.key,
    known === undefined
      ? service
      : { ...known, rules: [...known.rules, ...service.rules], redirected: known.redirected && service.redirected },
  );
}

function publishingRules(gateway: Gateway, at: Address | null): PublishingRule[] {
  const { ruleset } = gateway;
  const found: PublishingRule[] = [];
  if (ruleset === null) return found;
  let paths = 0;
  const pending: { chain: Chain; position: number; box: Box; depth: number }[] = gateway
    .hook('prerouting')
    .filter((chain) => chain.base.type === 'nat')
    .map((chain) => ({ chain, position: 0, box: fullBox(gateway.family), depth: 0 }))
    .reverse();
  for (let walk = pending.pop(); walk !== undefined && paths < MAX_PATHS; walk = pending.pop()) {
    for (let position = walk.position; position < walk.chain.rules.length; position++) {
      const id = walk.chain.rules[position]!;
      if (at !== null && !isFor(ruleset, id, at)) continue;
      const rule = ruleset.rule(id);
      const { target } = rule;
      if (target.kind === 'jump' || target.kind === 'goto') {
        const chain = ruleset.chain(rule.chain.table, target.chain);
        const box = restrictByRule(gateway, rule, walk.box);
        if (chain === undefined || box === null || walk.depth > 64) continue;
        paths++;
        // The caller goes on after the callee, so that rules are found in the order in which packets meet them.
        pending.push({ ...walk, position: position + 1 }, { chain, position: 0, box, depth: walk.depth + 1 });
        break;
      }
      if (target.kind !== 'dnat' && target.kind !== 'redirect' && target.kind !== 'netmap') continue;
      const box = restrictByRule(gateway, rule, walk.box);
      if (box !== null) found.push({ rule, box, ...serverOf(rule, null) });
    }
  }
  return found;
}

/** Whether a rule, or a jump, may take packets to an address, by its columns. */
function isFor({ columns }: Ruleset, id: number, at: Address): boolean {
  return (columns.bits[id]! & BIT.DST_NEGATED) !== 0 || (columns.dstLo[id]! <= at && at <= columns.dstHi[id]!);
}

/** More addresses than these are not told one by one. */
const MOST_ADDRESSES = 200;

/** The original destinations of the DNAT rules that lead to a server; null where one of them names no single address, or they are many. */
export function addressesLeadingTo(ruleset: Ruleset, server: Address): ReadonlySet<Address> | null {
  const { bits, dstLo, dstHi, like, toAddress } = ruleset.columns;
  const models = new Map<number, boolean>();
  const leads = (id: number): boolean => {
    if (toAddress[id] !== 0) return toAddress[id] === server;
    const model = like[id]!;
    const known = models.get(model) ?? serverOf(ruleset.rule(model), null).serverAddress === server;
    models.set(model, known);
    return known;
  };
  const found = new Set<Address>();
  for (const { table, rules } of ruleset.chains) {
    if (table !== 'nat') continue;
    for (const id of rules) {
      if (!leads(id)) continue;
      if ((bits[id]! & BIT.DST_NEGATED) !== 0 || dstLo[id] !== dstHi[id] || found.size >= MOST_ADDRESSES) return null;
      found.add(dstLo[id]!);
    }
  }
  return found;
}

/** What of a box a rule's decidable header matches leave. */
function restrictByRule(gateway: Gateway, rule: Rule, box: Box): Box | null {
  let rest: Box | null = box;
  for (const test of gateway.tests(rule.id)) {
    if (rest === null) return null;
    if (test.kind === 'now' || test.kind === 'original') rest = restrict(rest, test.dim, test.set);
    if (test.kind === 'never') return null;
  }
  return rest;
}

/** Where a rule sends: the server with the port that the rule writes, or else the one that was asked. */
function serverOf({ target }: Rule, asked: AddressRange | null): { server: string; serverAddress: Address | null } {
  const addresses = target.kind === 'netmap' ? target.to : target.kind === 'dnat' ? target.to.addresses : null;
  const port = target.kind === 'dnat' || target.kind === 'redirect' ? (target.to.ports ?? asked) : asked;
  const host = target.kind === 'redirect' ? 'gateway' : addresses === null ? '' : rangeText(addresses);
  return {
    server: port === null ? host : `${bracketed(host)}:${portText(port)}`,
    serverAddress: addresses === null || addresses.lo !== addresses.hi ? null : addresses.lo,
  };
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

function portText({ lo, hi }: AddressRange): string {
  return lo === hi ? String(lo) : `${lo}-${hi}`;
}

/** One service for each original destination, protocol and port interval of a rule (CONTRACT, "A service"). */
function servicesOf(publishing: PublishingRule, gateway: Gateway, facing: readonly NetworkInterface[]): Published[] {
  const { box, rule } = publishing;
  const targets = destinations(box, gateway, facing);
  const protos = box[DIM.PROTO]!;
  const proto = single(protos);
  const ports = equal(box[DIM.DPORT]!, fullDim(gateway.family, DIM.DPORT)) ? [null] : box[DIM.DPORT]!;
  return targets.flatMap((target) =>
    ports.map((port): Published => {
      const own = replaceDim(replaceDim(fullBox(gateway.family), DIM.DST, target.set), DIM.PROTO, protos);
      return {
        key: serviceKey(target.name, proto, port),
        box: port === null ? own : replaceDim(own, DIM.DPORT, [port]),
        rules: [{ ...publishing, ...serverOf(rule, port) }],
        redirected: rule.target.kind === 'redirect',
        address: single(target.set),
        port: port !== null && port.lo === port.hi ? Number(port.lo) : null,
      };
    }),
  );
}

/** `110.88.12.88:25/tcp`, without a port `110.88.12.88:*\/tcp`, of a protocol without ports `110.88.12.88/icmp`, of any `110.88.12.88/any`. */
function serviceKey(name: string, proto: Address | null, port: AddressRange | null): string {
  const host = bracketed(name);
  if (proto === null) return `${host}/any`;
  if (!hasPorts(Number(proto))) return `${host}/${protocolName(Number(proto))}`;
  return `${host}:${port === null ? '*' : portText(port)}/${protocolName(Number(proto))}`;
}

interface Destination {
  readonly name: string;
  readonly set: IntervalSet;
}

/** Without `-d`: each known outside address where the rule takes packets from outside; `*` where none is known. */
function destinations(box: Box, gateway: Gateway, facing: readonly NetworkInterface[]): Destination[] {
  const dst = box[DIM.DST]!;
  const wide = dst.some((r) => r.lo !== r.hi && Number(BigInt(r.hi) - BigInt(r.lo)) > 65536);
  const several = dst.length > 1 && !wide;
  if (!wide && !several) return dst.map((r) => ({ name: rangeText(r), set: [r] }));
  const reached = facing.filter((i) => contains(box[DIM.IN]!, gateway.interfaceIndex(i.name)));
  const known = reached.flatMap((i) => (i.dynamic ? [] : i.addresses)).filter((a) => contains(dst, a.address));
  if (known.length > 0) return known.map((a) => ({ name: formatAddress(a.address), set: one(a.address) }));
  const dynamic = reached.filter((i) => i.dynamic).flatMap((i) => i.addresses);
  const open = dynamic.filter((a) => contains(dst, a.address));
  if (open.length > 0)
    return [
      {
        name: '*',
        set: intersect(
          dst,
          open.map((a) => ({ lo: a.address, hi: a.address })),
        ),
      },
    ];
  return several ? dst.map((r) => ({ name: rangeText(r), set: [r] })) : [];
}
