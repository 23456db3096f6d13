/**
 * The kernel's path for the first packet of a connection: the hooks in order, conntrack, NAT, routing, local delivery. A flow class
 * enters, and leaves as parts that each share one fate.
 */
import { DIM } from '../packets/box.ts';
import { one } from '../packets/intervals.ts';
import { type Hook, STATE } from '../ruleset/model.ts';
import { type Bridge, splitUnchanged } from './bridge.ts';
import { type ChainResult, type Decision, runChain } from './chains.ts';
import { stateSet } from './evaluate.ts';
import { type Flow, fieldValue, isAnswer, type Split, splitByDim, withField } from './flow.ts';
import type { BaseChain } from './gateway.ts';
import { translate } from './nat.ts';
import { amendStep, recordChange, recordStep, UDPLITE } from './record.ts';
import { byRoute, keep, refuseAtWire, routeInput } from './route-flow.ts';
import { LOOPBACK, type RoutePart } from './routing.ts';
import { splitSelf } from './self.ts';
import type { Leaf, Walk } from './walk.ts';

/** What passed a hook, and which filter decision let it. */
type Next = (flow: Flow, by: Decision | null) => void;

const UNTRACKED = one(Math.log2(STATE.UNTRACKED));

/** A packet that enters by an interface: PREROUTING → routing → INPUT, or FORWARD and POSTROUTING. */
export function walkInput(walk: Walk, flow: Flow): void {
  arrive(walk, flow, true, (arrived) => arrived);
}

/** What comes in, a first packet or a reply. `restore`: what conntrack does to it behind PREROUTING. */
export function arrive(walk: Walk, flow: Flow, nat: boolean, restore: (flow: Flow) => Flow): void {
  let rest: Flow | null = flow;
  for (const bridge of walk.gateway.bridges) {
    if (rest === null) return;
    const at: Split = splitByDim(rest, DIM.IN, one(bridge.index));
    rest = at.miss;
    if (at.hit !== null) arriveAtBridge(walk, bridge, at.hit, nat, restore);
  }
  const entering = rest === null ? null : refuseAtWire(walk, rest);
  if (entering === null) return;
  runHook(walk, 'prerouting', entering, nat, (arrived) => {
    routeInput(walk, restore(arrived), (part, routed) => deliver(walk, part, routed, nat));
  });
}

/** A frame for a neighbour is bridged, and so is what NAT sends to one (br_nf_pre_routing_finish). */
function arriveAtBridge(walk: Walk, bridge: Bridge, flow: Flow, nat: boolean, restore: (flow: Flow) => Flow): void {
  const enter = (entering: Flow, onward: (unchanged: Flow) => void) =>
    runHook(walk, 'prerouting', entering, nat, (arrived) => {
      const { hit: same, miss: changed } = splitUnchanged(entering, restore(arrived));
      if (same !== null) onward(same);
      if (changed === null) return;
      routeInput(walk, changed, (part, routed) => {
        if (part.kind === 'forward' && part.dev === bridge.name) cross(walk, bridge, part, routed, nat);
        else deliver(walk, part, routed, nat);
      });
    });
  const { hit: passing, miss: own } = splitByDim(flow, DIM.DST, bridge.neighbours);
  if (passing !== null) enter(passing, (same) => crossUnchanged(walk, bridge, same, nat));
  const up = own === null ? null : refuseAtWire(walk, own);
  if (up !== null) enter(up, (same) => routeInput(walk, same, (part, routed) => deliver(walk, part, routed, nat)));
}

function crossUnchanged(walk: Walk, bridge: Bridge, flow: Flow, nat: boolean): void {
  let rest: Flow | null = flow;
  for (const way of bridge.ways) {
    if (rest === null) return;
    const to: Split = splitByDim(rest, DIM.DST, way.set);
    rest = to.miss;
    if (to.hit !== null) cross(walk, bridge, way, to.hit, nat);
  }
}

/** From one port to another: FORWARD and POSTROUTING with the bridge as both interfaces. Nothing leaves by the port that it came in by. */
function cross(walk: Walk, bridge: Bridge, way: RoutePart, flow: Flow, nat: boolean): void {
  const { self, others } = bridge.ports.length === 1 ? { self: [flow], others: [] } : splitSelf(flow);
  for (const looped of self) walk.emit({ flow: looped, verdict: 'drop', by: { routing: SAME_PORT }, unknown: null });
  for (const passing of others) {
    const crossing = { ...passing, out: bridge.index, masquerade: way.masquerade, route: way, bridged: true };
    const noted = walk.budget.recordSteps
      ? recordStep(crossing, { at: 'bridge', action: { kind: 'routing', does: `bridged to another port of ${bridge.name}` } })
      : crossing;
    forward(walk, noted, nat);
  }
}

const SAME_PORT = 'a bridge sends nothing out of the port that it came in by';

/** A packet that the gateway itself sends: routing → OUTPUT → routing anew where NAT or a mark changed it → POSTROUTING. */
export function walkOutput(walk: Walk, flow: Flow): void {
  byRoute(walk, flow, (first, routed) => {
    if (!leavesHost(first)) return emitRoute(walk, first, routed);
    const out = first.kind === 'local' ? 'lo' : (first.dev ?? 'lo');
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
  const out = gateway.interfaceIndex(part.kind === 'local' ? 'lo' : (part.dev ?? 'lo'));
  runHook(walk, 'postrouting', { ...flow, out, masquerade: part.masquerade }, true, (sent) => {
    if (part.kind === 'local') return comeBack(walk, sent, out);
    // A broadcast leaves, and a copy of it comes in by the interface that it leaves by (ip_mc_output).
    const emit = (leaf: Leaf) => {
      if (leaf.verdict === 'local' || leaf.verdict === 'undetermined') return walk.emit(leaf);
      const { box, when } = leaf.flow;
      walk.emit({ flow: { ...sent, box, when }, verdict: 'forward', by, unknown: null });
    };
    comeBack({ ...walk, emit }, sent, out);
  });
}

/** What the gateway sends to itself keeps its conntrack entry: NAT has been decided, the nat table is not asked again. */
function comeBack(walk: Walk, sent: Flow, by: number): void {
  const back = withField({ ...sent, out: -1, confirmed: true }, DIM.IN, { set: one(by) });
  runHook(walk, 'prerouting', back, false, (arrived) => {
    runHook(walk, 'input', arrived, false, (delivered, inputBy) =>
      walk.emit({ flow: delivered, verdict: 'local', by: inputBy ?? { policy: 'INPUT' }, unknown: null }),
    );
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
  // Without forwarding IPv4 is silent, whether there is a route or not (ip_error); IPv6 refuses what no route leads to (ip6_pkt_drop).
  const refuses = walk.gateway.family === 'ip6' && part.kind !== 'forward';
  if (walk.gateway.network.sysctl.ip_forward === 0 && !refuses) {
    walk.emit({ flow, verdict: 'drop', by: { routing: 'ip_forward is 0' }, unknown: null });
    return;
  }
  if (part.kind !== 'forward') return emitRoute(walk, part, flow);
  forward(walk, withRoute(walk, flow, part), nat);
}

function forward(walk: Walk, flow: Flow, nat: boolean): void {
  runHook(walk, 'forward', flow, nat, (passed, by) => {
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

/** One hook: its base chains by priority, conntrack at -200 where the hook has it. `nat` false: NAT has been decided before. */
export function runHook(walk: Walk, hook: Hook, flow: Flow, nat: boolean, next: Next): void {
  const chains = walk.gateway.hook(hook);
  const tracks = hook === 'prerouting' || hook === 'output';
  // In INPUT the answer's source becomes the one that was asked, behind filter and before security (nf_nat at 100).
  const restores = hook === 'input' && isAnswer(flow) && flow.tracked && flow.dnat;
  const from = (at: Flow, index: number, tracked: boolean, by: Decision | null, restored = !restores): void => {
    const chain = chains[index];
    if (!tracked && (chain === undefined || chain.base.priority > -200)) return from(track(walk, at), index, true, by, restored);
    if (!restored && (chain === undefined || chain.base.priority > 100)) return from(restoreServer(at), index, tracked, by, true);
    if (chain === undefined) return next(at, by);
    const isNat = chain.base.type === 'nat';
    const { hit: asked, miss: passing } = isNat ? natCandidates(at, nat) : { hit: at, miss: null };
    if (passing !== null) from(passing, index + 1, tracked, by, restored);
    if (asked === null) return;
    for (const result of runChain(walk.gateway, chain, asked, walk.budget)) {
      settle(walk, chain, asked.mark, result, hook, (passed) =>
        from(passed, index + 1, tracked, chain.table === 'filter' ? result.by : by, restored),
      );
    }
  };
  from(flow, 0, !tracks, null);
}

/** Only the first packet of a tracked connection asks the nat table (KERNEL 8); INVALID is never NATed (KERNEL 13). */
function natCandidates(flow: Flow, nat: boolean): { hit: Flow | null; miss: Flow | null } {
  if (!nat || (flow.replyTo !== null && flow.entry)) return { hit: null, miss: flow };
  return splitByDim(flow, DIM.STATE, stateSet(STATE.NEW));
}

/** An answer's source becomes the address that was asked. */
export function restoreServer(flow: Flow): Flow {
  const restored = withField(withField(flow, DIM.SRC, { dim: DIM.DST, by: 0 }), DIM.SPORT, { dim: DIM.DPORT, by: 0 });
  if (flow.steps === null) return restored;
  return recordChange(flow, restored, 'conntrack', 'the source is the address that was asked');
}

/** Conntrack gives the packet its state; what NOTRACK took out of it is UNTRACKED. Replies and loopback keep their entry. */
function track(walk: Walk, flow: Flow): Flow {
  if (flow.replyTo !== null) return trackReply(flow);
  const state = flow.tracked ? ({ dim: DIM.STATE, by: 0 } as const) : { set: UNTRACKED };
  const tracked = withField(flow, DIM.STATE, state);
  if (!walk.budget.recordSteps || flow.tracked) return tracked;
  return recordStep(tracked, { at: 'conntrack', action: { kind: 'conntrack', does: 'not tracked' } });
}

/** A reply is ESTABLISHED by its entry; without one an answer of TCP, SCTP, UDP-Lite or ICMP is INVALID (KERNEL 13), and anything else NEW. */
function trackReply(flow: Flow): Flow {
  if (!flow.tracked) return withField(flow, DIM.STATE, { set: UNTRACKED });
  const proto = fieldValue(flow, DIM.PROTO);
  const answers = proto === 6 || proto === 1 || proto === 58 || proto === 132 || proto === UDPLITE;
  const state = flow.entry ? STATE.ESTABLISHED : answers ? STATE.INVALID : STATE.NEW;
  return withField(flow, DIM.STATE, { set: stateSet(state) });
}

function settle(walk: Walk, chain: BaseChain, mark: number, result: ChainResult, hook: Hook, pass: (flow: Flow) => void): void {
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
  if (result.nat === null) {
    const noted = walk.budget.recordSteps && 'policy' in by && chain.table === 'filter' ? recordPolicy(flow, chain, 'accept') : flow;
    return chain.base.type === 'route' && flow.mark !== mark ? rerouted(walk, noted, by, pass) : pass(noted);
  }
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

/** NAT, and a new mark, in OUTPUT ask routing anew before the packet goes on, and drop it where there is no way (ip_route_me_harder). */
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
  const { family, network } = walk.gateway;
  if (family === 'ip' && network.sysctl.route_localnet === 1) return flow;
  return keep(walk, flow, DIM.SRC, LOOPBACK[family], 'a loopback source cannot leave by another interface');
}

function noteRule(before: Flow, after: Flow, by: Decision): Flow {
  if (!('rule' in by)) return after;
  if (after.dnat && !before.dnat) return { ...after, dnatBy: by.rule };
  return after.snat && !before.snat ? { ...after, snatBy: by.rule } : after;
}

function recordPolicy(flow: Flow, chain: BaseChain, does: string): Flow {
  return recordStep(flow, { at: `${chain.table} ${chain.name}`, action: { kind: 'policy', chain: chain.name, does } });
}
