/**
 * What a NAT target makes of a header (nf_nat_core.c, KERNEL 10 and 12). Where the kernel picks, and no file says which, the field
 * becomes the set that it picks from.
 */
import { DIM, type Dim } from '../packets/box.ts';
import { type IntervalSet, intersect, one, range, union } from '../packets/intervals.ts';
import type { Address, AddressRange, Hook, NatRange, PortRange } from '../ruleset/model.ts';
import { type NatTarget, PAST_BUDGET } from './chains.ts';
import { type Field, type Flow, fieldValue, fieldValues, type Split, splitByDim, withField } from './flow.ts';
import type { Gateway } from './gateway.ts';
import { hasPorts } from './record.ts';
import { sourceForOwn } from './routing.ts';

/** `dropped`: the kernel drops, for want of an address to write. `unknown`: not modelled, by name. */
export type NatResult =
  | { readonly flow: Flow }
  | { readonly flow: Flow; readonly dropped: string }
  | { readonly flow: Flow; readonly unknown: string };

/** Translates a flow by a target that it met at a nat chain of PREROUTING or OUTPUT (destination), or POSTROUTING or INPUT (source). */
export function translate(gateway: Gateway, flow: Flow, target: NatTarget, hook: Hook): NatResult[] {
  switch (target.kind) {
    case 'dnat':
      return writeRange(flow, 'destination', target.to.addresses === null ? null : [target.to.addresses], target.to);
    case 'snat':
      return writeRange(flow, 'source', target.to.addresses === null ? null : [target.to.addresses], target.to);
    case 'masquerade':
      if (gateway.family === 'ip6' && gateway.interfaces[flow.out] === 'lo') return masqueradeLooped(gateway, flow, target.to);
      if (flow.masquerade === null) return [{ flow, dropped: `MASQUERADE: ${gateway.interfaces[flow.out]} has no address` }];
      return writeRange(flow, 'source', one(flow.masquerade), target.to);
    case 'redirect':
      return redirect(gateway, flow, target.to, hook === 'output');
    case 'netmap':
      return netmap(flow, hook === 'postrouting' || hook === 'input' ? 'source' : 'destination', target.to);
  }
}

/** IPv6 prefers as source the very address that is asked (RFC 6724, rule 1; ipv6_dev_get_saddr), so what goes to oneself stays so. */
function masqueradeLooped(gateway: Gateway, flow: Flow, to: NatRange): NatResult[] {
  const results: NatResult[] = [];
  const own = gateway.network.interfaces.flatMap((device) => device.addresses.map(({ address }) => address));
  const anycast = gateway.routing.anycast.map(({ lo }) => lo);
  for (const address of new Set([...own, 1n, ...anycast])) {
    const { hit } = splitByDim(flow, DIM.DST, one(address));
    if (hit !== null) results.push(...writeRange(hit, 'source', one(sourceForOwn(gateway.network, address)), to));
  }
  const { miss: others } = splitByDim(flow, DIM.DST, union(gateway.routing.local, gateway.routing.anycast));
  return others === null ? results : [...results, { flow: others, dropped: 'MASQUERADE: lo has no address' }];
}

/** REDIRECT writes the in-interface's first address, or loopback for what the gateway itself sends (KERNEL 5, 12). */
function redirect(gateway: Gateway, flow: Flow, to: NatRange, local: boolean): NatResult[] {
  if (local) return writeRange(flow, 'destination', one(gateway.family === 'ip' ? 0x7f000001 : 1n), to);
  const results: NatResult[] = [];
  // IPv6 looks for an address of the destination's scope, which a multicast group's is not (nf_nat_redirect_ipv6).
  const { hit: group, miss } = gateway.family === 'ip6' ? splitByDim(flow, DIM.DST, gateway.routing.multicast) : { hit: null, miss: flow };
  if (group !== null) results.push({ flow: group, dropped: 'REDIRECT: no address of the scope' });
  let rest: Flow | null = miss;
  for (const device of gateway.network.interfaces) {
    if (rest === null) break;
    const split = splitByDim(rest, DIM.IN, one(gateway.interfaceIndex(device.name)));
    rest = split.miss;
    if (split.hit === null) continue;
    const first = device.addresses[0];
    if (first === undefined) results.push({ flow: split.hit, dropped: `REDIRECT: ${device.name} has no address` });
    else results.push(...writeRange(split.hit, 'destination', one(first.address), to));
  }
  if (rest !== null) results.push({ flow: rest, dropped: 'REDIRECT: the interface has no address' });
  return results;
}

type Side = 'source' | 'destination';

/** A rule that takes more networks than this at once is not followed into each. */
const MAX_NETWORKS = 64;

/** NETMAP keeps the host part and writes the network part (nf_nat_netmap): each network that the flow spans moves as a whole. */
function netmap(flow: Flow, side: Side, to: AddressRange): NatResult[] {
  const dim: Dim = side === 'source' ? DIM.SRC : DIM.DST;
  const networks = networksOf(fieldValues(flow, dim), to);
  if (networks === null) return [{ flow, unknown: PAST_BUDGET }];
  const results: NatResult[] = [];
  for (const network of networks) {
    const { hit } = splitByDim(flow, dim, [network]);
    if (hit !== null) results.push(...shiftField(hit, side, dim, difference(to.lo, network.lo)).map((moved) => ({ flow: moved })));
  }
  return results;
}

/** The networks of the target's size that hold these addresses; null when there are too many. */
function networksOf(addresses: IntervalSet, to: AddressRange): AddressRange[] | null {
  const size = BigInt(to.hi) - BigInt(to.lo) + 1n;
  const found = new Map<bigint, AddressRange>();
  const wide = typeof to.lo === 'bigint';
  const native = (value: bigint): Address => (wide ? value : Number(value));
  for (const { lo, hi } of addresses) {
    for (let start = (BigInt(lo) / size) * size; start <= BigInt(hi); start += size) {
      if (found.size >= MAX_NETWORKS) return null;
      found.set(start, { lo: native(start), hi: native(start + size - 1n) });
    }
  }
  return [...found.values()];
}

function difference(a: Address, b: Address): Address {
  return typeof a === 'bigint' ? a - BigInt(b) : a - Number(b);
}

function writeRange(flow: Flow, side: Side, addresses: IntervalSet | null, to: NatRange): NatResult[] {
  const address: Dim = side === 'source' ? DIM.SRC : DIM.DST;
  const withAddress = addresses === null ? [flow] : writeAddress(flow, side, address, addresses);
  return withAddress.flatMap((part): NatResult[] => {
    if (to.base !== null && to.ports !== null && mayHavePorts(part)) return shiftPort(part, side, to.ports, to.base);
    return writePort(part, side, to).map((written) => ({ flow: written }));
  });
}

/** A source that lies in an SNAT range already stays (in_range, get_unique_tuple). */
function writeAddress(flow: Flow, side: Side, dim: Dim, addresses: IntervalSet): Flow[] {
  const { hit: inside, miss: outside } = splitByDim(flow, dim, addresses);
  const same = inside === null ? [] : side === 'source' || isOne(addresses) ? [inside] : pickDestination(inside, dim, addresses);
  return outside === null ? same : [...same, setField(outside, side, dim, { set: addresses })];
}

/** One target for each client, which may be the very address that was asked: then nothing is translated. */
function pickDestination(flow: Flow, dim: Dim, addresses: IntervalSet): Flow[] {
  const written = setField(flow, 'destination', dim, { set: addresses });
  const asked = fieldValue(flow, dim);
  if (asked === null) return [written];
  const { hit, miss } = splitByDim(written, dim, one(asked));
  return [...(hit === null ? [] : [{ ...flow, when: hit.when }]), ...(miss === null ? [] : [miss])];
}

function isOne(set: IntervalSet): boolean {
  return set.length === 1 && set[0]!.lo === set[0]!.hi;
}

/** Writes a field and sets conntrack's status bit, which the kernel sets only where NAT changed something. */
function setField(flow: Flow, side: Side, dim: Dim, field: Field): Flow {
  const written = withField(flow, dim, field);
  return side === 'source' ? { ...written, snat: true } : { ...written, dnat: true };
}

function writePort(flow: Flow, side: Side, to: NatRange): Flow[] {
  const proto = fieldValue(flow, DIM.PROTO);
  const dim: Dim = side === 'source' ? DIM.SPORT : DIM.DPORT;
  if (to.ports === null)
    return to.random && side === 'source' && (proto === null || hasPorts(Number(proto))) ? randomSourcePort(flow) : [flow];
  if (proto !== null && !hasPorts(Number(proto))) return [flow];
  const wanted = range(to.ports.lo, to.ports.hi);
  if (to.random) return [setField(flow, side, dim, { set: wanted })];
  const { hit: inside, miss: outside } = splitByDim(flow, dim, wanted);
  const kept = inside === null ? [] : [inside];
  if (outside === null) return kept;
  // A destination takes the range's lowest port; a source begins its search anywhere in it.
  const picked = side === 'destination' ? one(to.ports.lo) : wanted;
  return [...kept, setField(outside, side, dim, { set: picked })];
}

function mayHavePorts(flow: Flow): boolean {
  const proto = fieldValue(flow, DIM.PROTO);
  return proto === null || hasPorts(Number(proto));
}

/** A set of ports that wraps around more often than this is past what is followed. */
const MOST_WRAPS = 64;

/** `--to-destination A:2000-2003/2100`: port 2100 becomes 2000, 2101 becomes 2001, …; it wraps around within the range. */
function shiftPort(flow: Flow, side: Side, ports: PortRange, base: number): NatResult[] {
  const dim: Dim = side === 'source' ? DIM.SPORT : DIM.DPORT;
  const size = ports.hi - ports.lo + 1;
  const results: NatResult[] = [];
  let rest: Flow | null = flow;
  for (let wraps = 0; rest !== null; wraps++) {
    const only = fieldValue(rest, dim);
    if (only === null && wraps > MOST_WRAPS) return [...results, { flow: rest, unknown: PAST_BUDGET }];
    // Distances from the base count modulo 2^16, so a block of ports may end at 65535 and go on from 0.
    const distance: number = only === null ? wraps * size : Math.floor(apart(Number(only), base) / size) * size;
    const first = (base + distance) % 65536;
    const { hit, miss }: Split = splitByDim(rest, dim, range(first, Math.min(65535, first + size - 1, first + 65535 - distance)));
    if (hit !== null) results.push(...shiftField(hit, side, dim, ports.lo - first).map((shifted) => ({ flow: shifted })));
    rest = miss;
    const over = first + size - 65536;
    if (rest === null || over <= 0) continue;
    const { hit: again, miss: others }: Split = splitByDim(rest, dim, range(0, Math.min(over - 1, base - 1)));
    if (again !== null) results.push(...shiftField(again, side, dim, ports.lo - first + 65536).map((shifted) => ({ flow: shifted })));
    rest = others;
  }
  return results;
}

/** How far a port lies behind the base, modulo 2^16. */
function apart(port: number, base: number): number {
  return (((port - base) % 65536) + 65536) % 65536;
}

function shiftField(flow: Flow, side: Side, dim: Dim, by: Address): Flow[] {
  if (by === 0 || by === 0n) return [flow];
  const field = flow.fields[dim]!;
  if ('set' in field) return [setField(flow, side, dim, { set: field.set.map((r) => ({ lo: add(r.lo, by), hi: add(r.hi, by) })) })];
  return [setField(flow, side, dim, { dim: field.dim, by: add(field.by, by) })];
}

/** Numbers and bigints add up; an offset of the number 0 stands for none in either family. */
function add(value: Address, by: Address): Address {
  return typeof value === 'bigint' || typeof by === 'bigint' ? BigInt(value) + BigInt(by) : value + by;
}

/** `--random` without ports: a source port of the same class as the original one (nf_nat_l4proto_unique_tuple). */
function randomSourcePort(flow: Flow): Flow[] {
  const classes: [IntervalSet, IntervalSet][] = [
    [range(0, 511), range(1, 511)],
    [range(512, 1023), range(600, 1023)],
    [range(1024, 65535), range(1024, 65535)],
  ];
  return classes.flatMap(([original, picked]) => {
    const { hit } = splitByDim(flow, DIM.SPORT, original);
    return hit === null || intersect(fieldValues(hit, DIM.SPORT), original).length === 0
      ? []
      : [setField(hit, 'source', DIM.SPORT, { set: picked })];
  });
}
