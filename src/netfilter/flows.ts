/** All packets of a set through a gateway, there and back: each part of the set with its fate. */
import { type Box, DIM, exclude, replaceDim, restrict } from '../packets/box.ts';
import { type IntervalSet, one, setOf, subtract } from '../packets/intervals.ts';
import { type Rule, STATE, TCP } from '../ruleset/model.ts';
import type { Budget, Decision } from './chains.ts';
import { stateSet } from './evaluate.ts';
import { type Field, type Flow, fieldValues, listWhen, startFlow, valuesOf } from './flow.ts';
import type { Gateway } from './gateway.ts';
import { walkInput, walkOutput } from './path.ts';
import { listSteps, recordStep, UDPLITE } from './record.ts';
import { type Reply, type ReplyLeaf, walkReply } from './reply.ts';
import type { Step } from './step.ts';
import type { Leaf, Verdict } from './walk.ts';

/** A part of the analysed packets that shares one fate. */
export interface Fate {
  /** The original headers. */
  readonly box: Box;
  /** The undecidable matches on which this part hangs, with the truth taken. */
  readonly when: readonly { readonly match: string; readonly is: boolean }[];
  readonly verdict: Verdict;
  /** Out interface for `forward`, else null. */
  readonly out: string | null;
  /** The header as it leaves or is delivered, by DIM; several values where the kernel picks. */
  readonly header: readonly IntervalSet[];
  /** The same header as fields of the original one, for comparing whole sets. */
  readonly fields: readonly Field[];
  readonly dnat: boolean;
  readonly snat: boolean;
  readonly dnatBy: Rule | null;
  readonly snatBy: Rule | null;
  /** What decided the request. */
  readonly by: Decision;
  /** Null unless forwarded. */
  readonly reply: Reply | null;
  readonly replyOut: string | null;
  /** What decided the reply. */
  readonly replyBy: Decision | null;
  /** What is not modelled, for `undetermined` verdicts and `unknown` replies. */
  readonly unknown: string | null;
  readonly steps: readonly Step[];
}

export interface Start {
  readonly box: Box;
  readonly mark: number;
  /** Sent by the gateway itself. */
  readonly local: boolean;
}

/** A budget for one question: parts that rules may split off before the rest is told as undetermined. */
export const DEFAULT_BUDGET = 200_000;

/** Follows a set of packets. The fates are disjoint (by box and by answers taken) and cover the set. */
export function analyse(gateway: Gateway, start: Start, budget: Budget = { left: DEFAULT_BUDGET, recordSteps: false }): Fate[] {
  const fates: Fate[] = [];
  const emit = (leaf: Leaf) => {
    if (leaf.verdict !== 'forward') {
      fates.push(toFate(gateway, leaf, null, budget));
      return;
    }
    for (const reply of walkReply({ gateway, budget }, leaf.flow)) fates.push(toFate(gateway, leaf, reply, budget));
  };
  const walk = { gateway, budget, emit };
  if (start.local) walkOutput(walk, startFlow(start.box, start.mark));
  else walkInput(walk, startFlow(start.box, start.mark));
  return fates;
}

function toFate(gateway: Gateway, leaf: Leaf, reply: ReplyLeaf | null, budget: Budget): Fate {
  const flow: Flow = reply?.flow ?? leaf.flow;
  // The reply narrows the box, so the request's header is read with the reply's box.
  const request = { ...leaf.flow, box: flow.box };
  const end = budget.recordSteps ? recordEnd(flow, leaf) : flow;
  return {
    box: flow.box,
    when: listWhen(flow.when),
    verdict: leaf.verdict,
    out: leaf.verdict === 'forward' ? gateway.interfaces[leaf.flow.out]! : null,
    header: Object.values(DIM).map((dim) => fieldValues(request, dim)),
    fields: leaf.flow.fields,
    dnat: leaf.flow.dnat,
    snat: leaf.flow.snat,
    dnatBy: leaf.flow.dnatBy,
    snatBy: leaf.flow.snatBy,
    by: leaf.by,
    reply: reply?.reply ?? null,
    replyOut: reply?.replyOut ?? null,
    replyBy: reply?.by ?? null,
    unknown: leaf.unknown ?? reply?.unknown ?? null,
    steps: budget.recordSteps ? listSteps(end) : [],
  };
}

/** A fate as it is for a part of its packets: the header without the values that the others have. */
export function narrowFate(fate: Fate, box: Box): Fate {
  return { ...fate, box, header: fate.fields.map((field) => valuesOf(box, field)) };
}

/** Delivery, and what routing refuses, is the last step; a rule or a policy that ends the way has its own. */
function recordEnd(flow: Flow, leaf: Leaf): Flow {
  const does =
    leaf.verdict === 'local' ? "delivered to the gateway's own stack" : 'routing' in leaf.by ? `${leaf.verdict}: ${leaf.by.routing}` : null;
  return does === null || leaf.verdict === 'forward' ? flow : recordStep(flow, { at: 'gateway', action: { kind: 'routing', does } });
}

const PSH = TCP.PSH;
/** Flag bytes with which conntrack takes up a connection that it does not know (nf_conntrack_proto_tcp.c, KERNEL 13). */
const OPENING: IntervalSet = setOf(
  [TCP.SYN, TCP.SYN | TCP.URG, TCP.ACK, TCP.ACK | TCP.URG].flatMap((flags) => [
    { lo: flags, hi: flags },
    { lo: flags | PSH, hi: flags | PSH },
  ]),
);
/** ICMP queries that conntrack takes up; every other type of a packet without an entry is INVALID. ICMPv6 has 128 and 139. */
const QUERIES: Readonly<Record<'ip' | 'ip6', IntervalSet>> = {
  ip: setOf([8, 13, 15, 17].map((type) => ({ lo: type, hi: type }))),
  ip6: setOf([128, 139].map((type) => ({ lo: type, hi: type }))),
};
/** Neighbour discovery and multicast listener messages are never tracked (nf_conntrack_proto_icmpv6.c). */
const UNTRACKED_ICMP6: IntervalSet = setOf([
  { lo: 130, hi: 137 },
  { lo: 143, hi: 143 },
]);

/** The part of a box that conntrack, with no entry for it, gives each state. The parts are disjoint and cover the box but for its STATE. */
export function firstPackets(box: Box, family: 'ip' | 'ip6'): Box[] {
  const icmp = family === 'ip' ? 1 : 58;
  const parts: (Box | null)[] = [];
  const as = (part: Box | null, state: number) => parts.push(part === null ? null : replaceDim(part, DIM.STATE, stateSet(state)));
  const within = (part: Box | null, dim: 3 | 7 | 8, set: IntervalSet) => (part === null ? null : restrict(part, dim, set));
  const tcp = within(box, DIM.PROTO, [{ lo: 6, hi: 6 }]);
  as(within(tcp, DIM.FLAGS, OPENING), STATE.NEW);
  as(within(tcp, DIM.FLAGS, subtract([{ lo: 0, hi: 63 }], OPENING)), STATE.INVALID);
  const messages = within(box, DIM.PROTO, [{ lo: icmp, hi: icmp }]);
  const quiet: IntervalSet = family === 'ip6' ? UNTRACKED_ICMP6 : [];
  as(within(messages, DIM.TYPE, QUERIES[family]), STATE.NEW);
  as(within(messages, DIM.TYPE, quiet), STATE.UNTRACKED);
  as(within(messages, DIM.TYPE, subtract(subtract([{ lo: 0, hi: 255 }], QUERIES[family]), quiet)), STATE.INVALID);
  const lite = within(box, DIM.PROTO, [{ lo: UDPLITE, hi: UDPLITE }]);
  as(lite === null ? null : restrict(lite, DIM.IN, one(0)), STATE.NEW);
  as(lite === null ? null : exclude(lite, DIM.IN, one(0)), STATE.INVALID);
  const special = setOf([6, icmp, UDPLITE].map((proto) => ({ lo: proto, hi: proto })));
  as(within(box, DIM.PROTO, subtract([{ lo: 0, hi: 255 }], special)), STATE.NEW);
  return parts.filter((part) => part !== null);
}
