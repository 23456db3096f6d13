/** The routing decision for a flow: of what the gateway sends, and of what comes in, with the kernel's checks of both addresses. */
import { DIM } from '../packets/box.ts';
import { EMPTY, type IntervalSet, intersect, meets, one, range, setOf, subtract, union } from '../packets/intervals.ts';
import { prefixRange } from '../ruleset/address.ts';
import type { Address, AddressRange, Family } from '../ruleset/model.ts';
import { type Flow, splitByDim } from './flow.ts';
import { recordStep } from './record.ts';
import { LOOPBACK, MARTIAN_SOURCES, type RoutePart } from './routing.ts';
import type { Walk } from './walk.ts';

type NextRoute = (part: RoutePart, flow: Flow) => void;

/** Splits a flow by the routing decision for its destination. */
export function byRoute(walk: Walk, flow: Flow, next: NextRoute): void {
  let rest: Flow | null = flow;
  for (const part of walk.gateway.routing.parts(flow.mark)) {
    if (rest === null) return;
    const split = splitByDim(rest, DIM.DST, part.set);
    rest = split.miss;
    if (split.hit !== null) next(part, walk.budget.recordSteps ? recordRoute(split.hit, part) : split.hit);
  }
}

function recordRoute(flow: Flow, part: RoutePart): Flow {
  const way = part.kind === 'forward' ? `out ${part.dev}${part.via === null ? ', on link' : ', by a router'}` : part.kind;
  return recordStep(flow, { at: 'routing', action: { kind: 'routing', does: part.kind === 'none' ? 'no route' : way } });
}

/** Drops, with the reason, the part of a flow in which `dim` lies in `bad`, and gives back the rest. */
export function keep(walk: Walk, flow: Flow | null, dim: 1 | 2, bad: IntervalSet, why: string): Flow | null {
  if (flow === null || bad.length === 0) return flow;
  const { hit, miss } = splitByDim(flow, dim, bad);
  if (hit !== null) drop(walk, hit, why);
  return miss;
}

function drop(walk: Walk, flow: Flow, why: string): void {
  walk.emit({ flow, verdict: 'drop', by: { routing: why }, unknown: null });
}

/** Groups that a gateway is in without any program having joined: all hosts (RFC 1112), all nodes and all routers of the link (RFC 4291). */
const JOINED: Readonly<Record<Family, IntervalSet>> = {
  ip: range(0xe0000001, 0xe0000001),
  ip6: range((0xff02n << 112n) | 1n, (0xff02n << 112n) | 2n),
};
/** ff02::1:ff00:0/104: neighbours ask for an address at the group of its last 24 bits (RFC 4291 section 2.7.1). */
const SOLICITED: IntervalSet = [prefixRange(solicitedNode(0n).lo, 104)];
const LINK_LOCAL6: IntervalSet = [prefixRange(0xfe80n << 112n, 10)];
const NEVER_FORWARDED6: IntervalSet = union(LINK_LOCAL6, range(0n, 0n));
const UNSPECIFIED = range(0, 0);
const LOOPBACK_ADDRESS = range(0x7f000001, 0x7f000001);

/** What IPv6 refuses from a wire before PREROUTING sees it (ip6_rcv_core): loopback addresses, and multicast sources. */
export function refuseAtWire(walk: Walk, flow: Flow): Flow | null {
  if (walk.gateway.family === 'ip') return flow;
  const sources = keep(walk, flow, DIM.SRC, MARTIAN_SOURCES.ip6, 'martian source');
  return keep(walk, sources, DIM.DST, LOOPBACK.ip6, 'martian destination: loopback');
}

/** The input routing decision (ip_route_input_slow, ip6_route_input), with the checks that come before it and behind it. */
export function routeInput(walk: Walk, flow: Flow, next: NextRoute): void {
  const { family, routing, network } = walk.gateway;
  const joined = splitByDim(flow, DIM.DST, JOINED[family]);
  if (joined.hit !== null) next(routing.localPart, joined.hit);
  const asked = family === 'ip6' && joined.miss !== null ? takeSolicited(walk, joined.miss, next) : joined.miss;
  const rest = keep(walk, asked, DIM.DST, routing.multicast, NOT_JOINED);
  if (rest === null) return;
  if (family === 'ip6') return routeInput6(walk, rest, next);
  const localnet = network.sysctl.route_localnet === 1;
  const sources = localnet ? subtract(MARTIAN_SOURCES.ip, LOOPBACK.ip) : MARTIAN_SOURCES.ip;
  let checked = keep(walk, rest, DIM.SRC, sources, 'martian source');
  if (!localnet) checked = keep(walk, checked, DIM.DST, LOOPBACK.ip, 'martian destination: loopback, and route_localnet is 0');
  checked = keep(walk, checked, DIM.DST, UNSPECIFIED, 'martian destination');
  if (checked === null) return;
  byRoute(walk, checked, (part, routed) => {
    // Without a way to the destination nobody asks whether the source is right.
    const passed = leadsSomewhere(part) ? validSources(walk, routed) : [routed];
    for (const each of passed) next(part, each);
  });
}

/** Each interface is in the groups of its own addresses, and of its networks' router anycast addresses. What is left is for no such group. */
function takeSolicited(walk: Walk, flow: Flow, next: NextRoute): Flow | null {
  const { gateway } = walk;
  const solicited = splitByDim(flow, DIM.DST, SOLICITED);
  let rest = solicited.hit;
  for (const { name, addresses } of gateway.network.interfaces) {
    const here = rest === null ? null : splitByDim(rest, DIM.IN, one(gateway.interfaceIndex(name)));
    if (here === null || here.hit === null) continue;
    rest = here.miss;
    const groups = setOf(addresses.flatMap(({ address, prefix }) => [solicitedNode(address), solicitedNode(prefix.lo)]));
    const { hit, miss } = splitByDim(here.hit, DIM.DST, groups);
    if (hit !== null) next(gateway.routing.localPart, hit);
    if (miss !== null) drop(walk, miss, NOT_JOINED);
  }
  if (rest !== null) drop(walk, rest, NOT_JOINED);
  return solicited.miss;
}

/** The group at which neighbours ask for an IPv6 address (RFC 4291 section 2.7.1). */
export function solicitedNode(address: Address): AddressRange {
  const group = (0xff02n << 112n) | 0x1ff000000n | (BigInt(address) & 0xffffffn);
  return { lo: group, hi: group };
}

const NOT_JOINED = 'multicast that nobody here has joined';

function leadsSomewhere(part: RoutePart): boolean {
  return part.kind === 'local' || part.kind === 'broadcast' || part.kind === 'forward';
}

/** fib_validate_source: none of the gateway's own addresses (whatever rp_filter says), and what rp_filter wants. */
function validSources(walk: Walk, flow: Flow): Flow[] {
  const { routing, network } = walk.gateway;
  // Without `ip rule`s and rp_filter the kernel looks only whether the source is an address of its own: of 127.0.0.0/8, one.
  const full = network.fwmarks.length > 0 || (network.sysctl.rp_filter ?? 0) !== 0;
  const own = network.sysctl.accept_local === 1 ? EMPTY : full ? routing.local : union(routing.own, LOOPBACK_ADDRESS);
  const foreign = keep(walk, flow, DIM.SRC, own, "martian source: one of the gateway's own addresses");
  // With rules of its own (`ip rule`) the kernel looks the source up for good, and a broadcast is none.
  const broadcasts = network.fwmarks.length > 0 ? routing.broadcast : EMPTY;
  const checked = keep(walk, foreign, DIM.SRC, broadcasts, 'martian source: a broadcast address');
  return checked === null ? [] : reversePath(walk, checked);
}

/** rp_filter: 1 wants the reverse route out of the same interface, 2 any reverse route. Marks do not count (src_valid_mark is 0). */
function reversePath(walk: Walk, flow: Flow): Flow[] {
  const { gateway } = walk;
  const mode = gateway.network.sysctl.rp_filter ?? 0;
  if (mode !== 1 && mode !== 2) return [flow];
  const passed: Flow[] = [];
  let rest: Flow | null = flow;
  for (const part of gateway.routing.parts(0)) {
    if (rest === null) break;
    const split = splitByDim(rest, DIM.SRC, part.set);
    rest = split.miss;
    if (split.hit === null) continue;
    const strict = part.kind === 'forward' && mode === 1 ? one(gateway.interfaceIndex(part.dev!)) : EMPTY;
    const devices = part.kind === 'forward' && mode === 2 ? range(0, 65535) : strict;
    const by = splitByDim(split.hit, DIM.IN, devices);
    if (by.hit !== null) passed.push(by.hit);
    if (by.miss !== null) drop(walk, by.miss, 'rp_filter: the way back to the source is another interface');
  }
  return passed;
}

/**
 * IPv6 checks no sources, but looks link-local and loopback destinations up on the interface that the packet came in by
 * (rt6_need_strict), and forwards neither a link-local source nor `::` to another interface (ip6_forward).
 */
function routeInput6(walk: Walk, flow: Flow, next: NextRoute): void {
  const strict = splitByDim(flow, DIM.DST, union(LOOPBACK.ip6, LINK_LOCAL6));
  if (strict.hit !== null) routeStrictly(walk, strict.hit, next);
  if (strict.miss === null) return;
  byRoute(walk, strict.miss, (part, routed) => {
    const local = splitByDim(routed, DIM.SRC, NEVER_FORWARDED6);
    if (local.miss !== null) next(part, local.miss);
    if (local.hit === null) return;
    // Back out of the interface that it came in by, it goes: the check stands in the other branch.
    const same =
      part.kind === 'forward' ? splitByDim(local.hit, DIM.IN, one(walk.gateway.interfaceIndex(part.dev!))) : { hit: local.hit, miss: null };
    if (same.hit !== null) next(part, same.hit);
    if (same.miss !== null) drop(walk, same.miss, 'a link-local source, or none, is not forwarded');
  });
}

/** Only what is on, or out of, the in-interface counts: its own link-local addresses, its link, the default route if it is the way. */
function routeStrictly(walk: Walk, flow: Flow, next: NextRoute): void {
  const { routing, network } = walk.gateway;
  const refuse = (lost: Flow) => walk.emit({ flow: lost, verdict: 'no-route', by: { routing: 'no route' }, unknown: null });
  let rest: Flow | null = flow;
  for (const device of network.interfaces) {
    if (rest === null) return;
    const here = splitByDim(rest, DIM.IN, one(walk.gateway.interfaceIndex(device.name)));
    rest = here.miss;
    if (here.hit === null) continue;
    const own = splitByDim(
      here.hit,
      DIM.DST,
      intersect(LINK_LOCAL6, setOf(device.addresses.map((a) => ({ lo: a.address, hi: a.address })))),
    );
    if (own.hit !== null) next(routing.localPart, own.hit);
    if (own.miss === null) continue;
    // A table that a mark selects and that has no such way leaves it to the main one.
    const ways = [...routing.parts(flow.mark), ...routing.parts(0)].filter((part) => part.kind === 'forward' && part.dev === device.name);
    const link = ways.find((part) => part.via === null && meets(part.set, LINK_LOCAL6));
    const onLink = splitByDim(own.miss, DIM.DST, link === undefined ? EMPTY : intersect(link.set, LINK_LOCAL6));
    if (onLink.hit !== null && link !== undefined) next(link, onLink.hit);
    if (onLink.miss === null) continue;
    const byDefault = ways.find((part) => part.via !== null && part.prefix?.lo === 0n);
    if (byDefault === undefined) refuse(onLink.miss);
    else next(byDefault, onLink.miss);
  }
  if (rest !== null) refuse(rest);
}
