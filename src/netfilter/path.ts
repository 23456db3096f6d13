/**
 * The kernel's path for the first packet of a connection: the hooks in order, conntrack, NAT, routing, local delivery. A flow class
 * enters, and leaves as parts that each share one fate.
 */
import { DIM } from '../packets/box.ts';
import { EMPTY, type IntervalSet, one, range, subtract } from '../packets/intervals.ts';
import { type Hook, STATE } from '../ruleset/model.ts';
import { type Budget, type ChainResult, type Decision, runChain } from './chains.ts';
import { stateSet } from './evaluate.ts';
import { type Flow, fieldValue, splitByDim, withField } from './flow.ts';
import type { BaseChain, Gateway } from './gateway.ts';
import { translate } from './nat.ts';
import { amendStep, recordStep } from './record.ts';
import { MARTIAN_SOURCES, type RoutePart } from './routing.ts';

export type Verdict = 'forward' | 'local' | 'drop' | 'reject' | 'no-route' | 'undetermined';

/** A part of a flow at the end of its way. */
export interface Leaf {
  readonly flow: Flow;
  readonly verdict: Verdict;
  readonly by: Decision;
  /** For `undetermined`: what is not modelled, or the budget. */
  readonly unknown: string | null;
}

export interface Walk {
  readonly gateway: Gateway;
  readonly budget: Budget;
  readonly emit: (leaf: Leaf) => void;
}

/** What passed a hook, and which filter decision let it. */
type Next = (flow: Flow, by: Decision | null) => void;

const UNTRACKED = one(Math.log2(STATE.UNTRACKED));

/** A packet that enters by an interface: PREROUTING → routing → INPUT, or FORWARD and POSTROUTING. */
export function walkInput(walk: Walk, flow: Flow): void {
  runHook(walk, 'prerouting', flow, true, (afterHook) => {
    routeInput(walk, afterHook, (part, routed) => deliver(walk, part, routed, true));
  });
}

/** A packet that the gateway itself sends: routing → OUTPUT → routing anew where NAT or a mark changed it → POSTROUTING. */
export function walkOutput(walk: Walk, flow: Flow): void {
  byRoute(walk, flow, (first, routed) => {
    if (!leavesHost(first)) return emitRoute(walk, first, routed);
    const out = first.kind === 'forward' ? first.dev! : 'lo';
    runHook(walk, 'output', { ...routed, out: walk.gateway.interfaceIndex(out) }, true, (sent, by) => {
      byRoute(walk, sent, (part, rerouted) => {
        if (!leavesHost(part)) return emitRoute(walk, part, rerouted);
        sendOut(walk, part, rerouted, by ?? { policy: 'OUTPUT' });
      });
    });
  });
}

function leavesHost(part: RoutePart): boolean {
  return part.kind === 'forward' || part.kind === 'local' || part.kind === 'broadcast';
}

function sendOut(walk: Walk, part: RoutePart, flow: Flow, by: Decision): void {
  const { gateway } = walk;
  if (part.kind === 'forward') {
    const allowed = withoutLoopbackSource(walk, flow);
    if (allowed === null) return;
    const leaving = withRoute(walk, allowed, part);
    runHook(walk, 'postrouting', leaving, true, (sent) => walk.emit({ flow: sent, verdict: 'forward', by, unknown: null }));
    return;
  }
  const lo = gateway.interfaceIndex('lo');
  runHook(walk, 'postrouting', { ...flow, out: lo, masquerade: part.masquerade }, true, (sent) => {
    // Over loopback the packet keeps its conntrack entry: NAT has been decided, the nat table is not asked again.
    const back = withField({ ...sent, out: -1 }, DIM.IN, { set: one(lo) });
    runHook(walk, 'prerouting', back, false, (arrived) => {
      runHook(walk, 'input', arrived, false, (delivered, inputBy) =>
        walk.emit({ flow: delivered, verdict: 'local', by: inputBy ?? { policy: 'INPUT' }, unknown: null }),
      );
    });
  });
}

/** After the routing decision of a packet that came in. */
export function deliver(walk: Walk, part: RoutePart, flow: Flow, nat: boolean): void {
  if (part.kind === 'local' || part.kind === 'broadcast') {
    runHook(walk, 'input', flow, nat, (delivered, by) =>
      walk.emit({ flow: delivered, verdict: 'local', by: by ?? { policy: 'INPUT' }, unknown: null }),
    );
    return;
  }
  if (part.kind !== 'forward') return emitRoute(walk, part, flow);
  if (walk.gateway.network.sysctl.ip_forward === 0) {
    walk.emit({ flow, verdict: 'drop', by: { routing: 'ip_forward is 0' }, unknown: null });
    return;
  }
  runHook(walk, 'forward', withRoute(walk, flow, part), nat, (passed, by) => {
    runHook(walk, 'postrouting', passed, nat, (sent) =>
      walk.emit({ flow: sent, verdict: 'forward', by: by ?? { policy: 'FORWARD' }, unknown: null }),
    );
  });
}

function withRoute(walk: Walk, flow: Flow, part: RoutePart): Flow {
  return { ...flow, out: walk.gateway.interfaceIndex(part.dev!), masquerade: part.masquerade, route: part };
}

function emitRoute(walk: Walk, part: RoutePart, flow: Flow): void {
  walk.emit({ flow, verdict: part.kind === 'blackhole' ? 'drop' : 'no-route', by: { routing: part.name }, unknown: null });
}

/** Splits a flow by the routing decision for its destination. */
export function byRoute(walk: Walk, flow: Flow, next: (part: RoutePart, flow: Flow) => void): void {
  let rest: Flow | null = flow;
  for (const part of walk.gateway.routing.parts(flow.mark)) {
    if (rest === null) return;
    const split = splitByDim(rest, DIM.DST, part.set);
    rest = split.miss;
    if (split.hit !== null) next(part, walk.budget.recordSteps ? recordRoute(split.hit, part) : split.hit);
  }
}

function recordRoute(flow: Flow, part: RoutePart): Flow {
  const does =
    part.kind === 'forward'
      ? `out ${part.dev}${part.via === null ? ', on link' : ', by a router'}`
      : part.kind === 'none'
        ? 'no route'
        : part.kind;
  return recordStep(flow, { at: 'routing', action: { kind: 'routing', does } });
}

/**
 * The input routing decision, with the kernel's checks of source and destination first (ip_route_input_slow, fib_validate_source). A
 * packet with one of the gateway's own addresses as its source is dropped, whatever rp_filter says.
 */
export function routeInput(walk: Walk, flow: Flow, next: (part: RoutePart, flow: Flow) => void): void {
  const { family, routing, network } = walk.gateway;
  const localnet = network.sysctl.route_localnet === 1;
  const martian = (why: string) => (bad: Flow) => walk.emit({ flow: bad, verdict: 'drop', by: { routing: why }, unknown: null });
  const loopback = loopbackOf(family);
  const sources = localnet ? subtract(MARTIAN_SOURCES[family], loopback) : MARTIAN_SOURCES[family];
  let rest: Flow | null = keep(flow, DIM.SRC, sources, martian('martian source'));
  // IPv6 has no such check.
  if (family === 'ip' && network.sysctl.accept_local !== 1)
    rest = keep(rest, DIM.SRC, routing.own, martian("martian source: one of the gateway's own addresses"));
  if (!localnet) rest = keep(rest, DIM.DST, loopback, martian('martian destination: loopback, and route_localnet is 0'));
  if (family === 'ip') rest = keep(rest, DIM.DST, range(0, 0xffffff), martian('martian destination'));
  rest = keep(rest, DIM.DST, routing.multicast, martian('multicast that nobody here has joined'));
  if (rest === null) return;
  byRoute(walk, rest, (part, routed) => {
    for (const passed of family === 'ip'
      ? reversePath(walk, routed, martian('rp_filter: the way back to the source is another interface'))
      : [routed])
      next(part, passed);
  });
}

function loopbackOf(family: Gateway['family']): IntervalSet {
  return family === 'ip' ? range(0x7f000000, 0x7fffffff) : range(1n, 1n);
}

/** Hands the part of a flow that lies in `bad` to `reject`, and gives back the rest. */
function keep(flow: Flow | null, dim: 1 | 2, bad: IntervalSet, reject: (flow: Flow) => void): Flow | null {
  if (flow === null || bad.length === 0) return flow;
  const { hit, miss } = splitByDim(flow, dim, bad);
  if (hit !== null) reject(hit);
  return miss;
}

/** rp_filter: 1 wants the reverse route out of the same interface, 2 any reverse route. Marks do not count (src_valid_mark is 0). */
function reversePath(walk: Walk, flow: Flow, reject: (flow: Flow) => void): Flow[] {
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
    const device =
      part.kind === 'forward' && mode === 1 ? one(gateway.interfaceIndex(part.dev!)) : part.kind === 'forward' ? range(0, 65535) : EMPTY;
    const by = splitByDim(split.hit, DIM.IN, device);
    if (by.hit !== null) passed.push(by.hit);
    if (by.miss !== null) reject(by.miss);
  }
  return passed;
}

/** One hook: its base chains by priority, conntrack at -200 where the hook has it. `nat` false: NAT has been decided before. */
export function runHook(walk: Walk, hook: Hook, flow: Flow, nat: boolean, next: Next): void {
  const chains = walk.gateway.hook(hook);
  const tracks = hook === 'prerouting' || hook === 'output';
  const from = (at: Flow, index: number, tracked: boolean, by: Decision | null): void => {
    const chain = chains[index];
    if (!tracked && (chain === undefined || chain.base.priority > -200)) return from(track(walk, at), index, true, by);
    if (chain === undefined) return next(at, by);
    const isNat = chain.base.type === 'nat';
    const { hit: asked, miss: passing } = isNat ? natCandidates(at, nat) : { hit: at, miss: null };
    if (passing !== null) from(passing, index + 1, tracked, by);
    if (asked === null) return;
    for (const result of runChain(walk.gateway, chain, asked, walk.budget)) {
      settle(walk, chain, result, hook, (passed) => from(passed, index + 1, tracked, chain.table === 'filter' ? result.by : by));
    }
  };
  from(flow, 0, !tracks, null);
}

/** Only the first packet of a tracked connection asks the nat table (KERNEL 8); INVALID is never NATed (KERNEL 13). */
function natCandidates(flow: Flow, nat: boolean): { hit: Flow | null; miss: Flow | null } {
  if (!nat || (flow.replyTo !== null && flow.entry)) return { hit: null, miss: flow };
  return splitByDim(flow, DIM.STATE, stateSet(STATE.NEW));
}

/** Conntrack gives the packet its state; what NOTRACK took out of it is UNTRACKED. Replies and loopback keep their entry. */
function track(walk: Walk, flow: Flow): Flow {
  if (flow.replyTo !== null) return trackReply(flow);
  const state = flow.tracked ? ({ dim: DIM.STATE, by: 0 } as const) : { set: UNTRACKED };
  const tracked = withField(flow, DIM.STATE, state);
  if (!walk.budget.recordSteps || flow.tracked) return tracked;
  return recordStep(tracked, { at: 'conntrack', action: { kind: 'conntrack', does: 'not tracked' } });
}

/** A reply is ESTABLISHED by its entry; without one an answer of TCP or ICMP is INVALID (KERNEL 13), and anything else NEW. */
function trackReply(flow: Flow): Flow {
  if (!flow.tracked) return withField(flow, DIM.STATE, { set: UNTRACKED });
  const proto = fieldValue(flow, DIM.PROTO);
  const answers = proto === 6 || proto === 1 || proto === 58;
  const state = flow.entry ? STATE.ESTABLISHED : answers ? STATE.INVALID : STATE.NEW;
  return withField(flow, DIM.STATE, { set: stateSet(state) });
}

function settle(walk: Walk, chain: BaseChain, result: ChainResult, hook: Hook, pass: (flow: Flow) => void): void {
  const { flow, by } = result;
  if (result.verdict === 'unknown') {
    walk.emit({ flow, verdict: 'undetermined', by, unknown: result.unknown });
    return;
  }
  if (result.verdict !== 'accept') {
    const end = walk.budget.recordSteps && 'policy' in by ? recordPolicy(flow, chain, result.verdict) : flow;
    walk.emit({ flow: end, verdict: result.verdict, by, unknown: null });
    return;
  }
  if (result.nat === null)
    return pass(walk.budget.recordSteps && 'policy' in by && chain.table === 'filter' ? recordPolicy(flow, chain, 'accept') : flow);
  for (const translated of translate(walk.gateway, flow, result.nat, hook)) {
    if ('unknown' in translated) walk.emit({ flow: translated.flow, verdict: 'undetermined', by, unknown: translated.unknown });
    else if ('dropped' in translated) walk.emit({ flow: translated.flow, verdict: 'drop', by, unknown: null });
    else {
      const after = noteRule(flow, translated.flow, by);
      const noted = walk.budget.recordSteps ? amendStep(flow, after) : after;
      if (hook === 'output' && after.dnat && !flow.dnat) rerouted(walk, noted, by, pass);
      else pass(noted);
    }
  }
}

/** NAT in OUTPUT asks routing anew before the packet goes on, and drops it where there is no way (ip_route_me_harder). */
function rerouted(walk: Walk, flow: Flow, by: Decision, pass: (flow: Flow) => void): void {
  byRoute({ ...walk, budget: { left: 0, recordSteps: false } }, flow, (part, routed) => {
    if (!leavesHost(part)) walk.emit({ flow: routed, verdict: 'drop', by, unknown: null });
    else if (part.kind !== 'forward') pass(routed);
    else {
      const allowed = withoutLoopbackSource(walk, routed);
      if (allowed !== null) pass(allowed);
    }
  });
}

/** A loopback source may not leave the host, unless route_localnet is 1 (__mkroute_output). */
function withoutLoopbackSource(walk: Walk, flow: Flow): Flow | null {
  if (walk.gateway.network.sysctl.route_localnet === 1) return flow;
  return keep(flow, DIM.SRC, loopbackOf(walk.gateway.family), (bad) =>
    walk.emit({ flow: bad, verdict: 'drop', by: { routing: 'a loopback source cannot leave by another interface' }, unknown: null }),
  );
}

function noteRule(before: Flow, after: Flow, by: Decision): Flow {
  if (!('rule' in by)) return after;
  if (after.dnat && !before.dnat) return { ...after, dnatBy: by.rule };
  return after.snat && !before.snat ? { ...after, snatBy: by.rule } : after;
}

function recordPolicy(flow: Flow, chain: BaseChain, does: string): Flow {
  return recordStep(flow, { at: `${chain.table} ${chain.name}`, action: { kind: 'policy', chain: chain.name, does } });
}
