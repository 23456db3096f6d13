/**
 * The way back (KERNEL.md, "The reply rule that a gateway cannot see"): what the server does with the request, whether its answer
 * comes back to the gateway at all, and what the gateway does with it.
 */
import { DIM, replaceDim } from '../packets/box.ts';
import { contains, EMPTY, type IntervalSet, one, setOf, subtract, union } from '../packets/intervals.ts';
import { type Address, type Family, STATE, TCP } from '../ruleset/model.ts';
import type { Decision } from './chains.ts';
import { stateSet } from './evaluate.ts';
import { type Field, type Flow, fieldValue, fieldValues, type Split, splitByDim, startFlow, withField } from './flow.ts';
import type { Gateway } from './gateway.ts';
import { arrive, restoreServer, walkInput } from './path.ts';
import { recordChange, recordStep, UDPLITE } from './record.ts';
import type { RoutePart } from './routing.ts';
import { splitSelf } from './self.ts';
import type { Leaf, Walk } from './walk.ts';

export type Reply = 'returns' | 'bypasses' | 'martian' | 'wrong-uplink' | 'dropped' | 'unknown';

/** A part of a forwarded flow with what becomes of its reply. */
export interface ReplyLeaf {
  readonly flow: Flow;
  readonly reply: Reply;
  /** The interface by which the reply leaves, where that is not the one that the request came by. */
  readonly replyOut: string | null;
  readonly by: Decision;
  readonly unknown: string | null;
}

/** Follows the replies of a forwarded flow; the results are disjoint and cover it. */
export function walkReply(walk: Omit<Walk, 'emit'>, forwarded: Flow): ReplyLeaf[] {
  const results: ReplyLeaf[] = [];
  const add = (flow: Flow, reply: Reply, by: Decision, more: Partial<ReplyLeaf> = {}) =>
    results.push({ flow, reply, by, replyOut: null, unknown: null, ...more });
  const { self, others } = splitSelf(forwarded);
  for (const looped of self)
    add(noteServer(walk, looped, 'drops it: source and destination are its own address'), 'martian', {
      routing: 'martian at the server: its own address is the source',
    });
  for (const request of others.flatMap((other) => splitByHost(walk.gateway, other))) {
    const past = subtract(
      answeredDirectly(walk.gateway, request.route, fieldValue(request, DIM.DST)),
      neighboursBehind(walk.gateway, request.out),
    );
    const { hit: direct, miss: back } = splitByDim(request, DIM.SRC, past);
    if (direct !== null) results.push(...withoutGateway(walk, direct));
    if (back !== null) results.push(...walkBack(walk, back));
  }
  return results;
}

/** A flow to several servers, cut so that each host with routes of its own stands alone. */
function splitByHost(gateway: Gateway, flow: Flow): Flow[] {
  const parts: Flow[] = [];
  let rest: Flow | null = flow;
  for (const host of gateway.network.hosts) {
    if (host.gateway === null && host.routes.length === 0) continue;
    for (const address of host.addresses) {
      if (rest === null) return parts;
      const { hit, miss }: Split = splitByDim(rest, DIM.DST, one(address));
      if (hit !== null) parts.push(hit);
      rest = miss;
    }
  }
  return rest === null ? parts : [...parts, rest];
}

/**
 * Clients (as the server sees them) that get their answer past the gateway: those on the server's own link, and those that the
 * server's inner router, or its other default gateway, reaches by itself.
 */
function answeredDirectly(gateway: Gateway, part: RoutePart | null, server: Address | null): IntervalSet {
  if (part === null || part.prefix === null) return EMPTY;
  const { network, routing } = gateway;
  if (part.via === null) {
    const onLink: IntervalSet = [part.prefix];
    const host = server === null ? undefined : network.hosts.find((h) => h.addresses.includes(server));
    const elsewhere = host === undefined ? EMPTY : otherRoutes(gateway, host);
    // The gateway's address on this link is met there; its other addresses lie where the server's routes lead (KERNEL 12).
    return union(subtract(onLink, routing.own), subtract(elsewhere, onLink));
  }
  const isDefault = network.routes.some((r) => r.via === part.via && r.length === 0);
  if (isDefault) return EMPTY;
  const siblings = setOf(network.routes.filter((r) => r.via === part.via && r.length > 0).map((r) => r.to));
  const transit = setOf(
    network.interfaces.flatMap((i) => i.addresses.map((a) => a.prefix)).filter((p) => p.lo <= part.via! && part.via! <= p.hi),
  );
  return subtract(union(siblings, transit), routing.own);
}

/** To a neighbour the answer is bridged, and so does not go past a gateway whose bridge asks iptables. */
function neighboursBehind({ bridges }: Gateway, out: number): IntervalSet {
  return bridges.find(({ index }) => index === out)?.neighbours ?? EMPTY;
}

/** Destinations that a host with routes of its own sends to another router than this gateway. */
function otherRoutes(gateway: Gateway, host: Gateway['network']['hosts'][number]): IntervalSet {
  const own = (via: Address) => contains(gateway.routing.own, via);
  const explicit = host.routes.filter((r) => !own(r.via)).map((r) => r.to);
  const here = setOf(host.routes.filter((r) => own(r.via)).map((r) => r.to));
  if (host.gateway === null || own(host.gateway)) return setOf(explicit);
  const all: IntervalSet = [gateway.family === 'ip' ? { lo: 0, hi: 0xffffffff } : { lo: 0n, hi: (1n << 128n) - 1n }];
  return union(setOf(explicit), subtract(all, here));
}

function noteServer(walk: Omit<Walk, 'emit'>, flow: Flow, does: string): Flow {
  return walk.budget.recordSteps ? recordStep(flow, { at: 'server', action: { kind: 'server', does } }) : flow;
}

/**
 * The answer goes past the gateway. That breaks a translated flow always; an untranslated one only when the gateway, which has not
 * seen the SYN-ACK, drops the client's next packet as INVALID.
 */
function withoutGateway(walk: Omit<Walk, 'emit'>, flow: Flow): ReplyLeaf[] {
  const noted = noteServer(walk, flow, 'answers the client directly, past the gateway');
  const by: Decision = { routing: 'the server answers the client directly, past the gateway' };
  const leaf = (at: Flow, reply: Reply, decided: Decision = by): ReplyLeaf => ({
    flow: at,
    reply,
    replyOut: null,
    by: decided,
    unknown: null,
  });
  if (flow.dnat || flow.snat) return [leaf(noted, 'bypasses')];
  const { hit: tcp, miss: others } = splitByDim(noted, DIM.PROTO, one(6));
  const { hit: fresh, miss: later } = tcp === null ? { hit: null, miss: null } : splitByDim(tcp, DIM.STATE, stateSet(STATE.NEW));
  const results = [others, later].filter((part) => part !== null).map((part) => leaf(part, 'returns'));
  if (fresh === null) return results;
  const probe = startFlow(replaceDim(replaceDim(fresh.box, DIM.STATE, stateSet(STATE.INVALID)), DIM.FLAGS, one(TCP.ACK)), 0);
  const follow = (end: Leaf) => {
    const box = replaceDim(replaceDim(end.flow.box, DIM.STATE, fresh.box[DIM.STATE]!), DIM.FLAGS, fresh.box[DIM.FLAGS]!);
    const part = { ...fresh, box, when: end.flow.when ?? fresh.when };
    results.push(end.verdict === 'forward' ? leaf(part, 'returns') : leaf(part, 'bypasses', end.by));
  };
  walkInput({ gateway: walk.gateway, budget: { ...walk.budget, recordSteps: false }, emit: follow }, { ...probe, when: fresh.when });
  return results;
}

/** The reply enters by the interface that the request left by. */
function walkBack(walk: Omit<Walk, 'emit'>, request: Flow): ReplyLeaf[] {
  const results: ReplyLeaf[] = [];
  const emit = (end: Leaf) => results.push(...judge(walk.gateway, end));
  const inner: Walk = { gateway: walk.gateway, budget: walk.budget, emit };
  for (const { asked, type } of answerTypes(noteServer(walk, request, 'answers'), walk.gateway.family)) {
    const reply = replyFlow(asked, type);
    // Without an entry the reply is a first packet of its own, which may be translated in its turn.
    arrive(inner, reply, !reply.entry, (arrived) => (arrived.tracked && arrived.entry ? restoreClient(walk, arrived) : arrived));
  }
  return results;
}

/** The server's answer as it reaches the gateway: the request's last header turned around. */
function replyFlow(request: Flow, type: Field): Flow {
  const { fields } = request;
  const turned: readonly Field[] = fields.map((field, dim): Field => {
    switch (dim) {
      case DIM.IN:
        return { set: one(request.out) };
      case DIM.SRC:
        return fields[DIM.DST]!;
      case DIM.DST:
        return fields[DIM.SRC]!;
      case DIM.SPORT:
        return fields[DIM.DPORT]!;
      case DIM.DPORT:
        return fields[DIM.SPORT]!;
      case DIM.STATE:
        return { set: stateSet(STATE.INVALID) };
      case DIM.FLAGS:
        return { set: one(TCP.SYN | TCP.ACK) };
      case DIM.TYPE:
        return type;
      default:
        return field;
    }
  });
  const states = fieldValues(request, DIM.STATE);
  // A UDP-Lite answer is INVALID to conntrack whatever went before (udplite_error).
  const entry = !states.some((r) => r.lo === 0 || r.hi === 4) && fieldValue(request, DIM.PROTO) !== UDPLITE;
  return {
    ...request,
    fields: turned,
    out: -1,
    masquerade: null,
    bridged: false,
    route: null,
    mark: 0,
    tracked: true,
    replyTo: fields,
    entry,
    confirmed: entry,
  };
}

/** ICMP queries by how far from them the type of the answer lies: echo 8 → 0; timestamp, information and mask one further; 128 → 129. */
const ANSWERS: Readonly<Record<Family, readonly (readonly [IntervalSet, number])[]>> = {
  ip: [
    [one(8), -8],
    [setOf([13, 15, 17].map((type) => ({ lo: type, hi: type }))), 1],
  ],
  ip6: [[setOf([128, 139].map((type) => ({ lo: type, hi: type }))), 1]],
};

/** Protocols whose answers conntrack looks at: TCP, SCTP, UDP-Lite. */
const CHECKED_ANSWERS = [6, 132, UDPLITE];

function splitOff(flow: Flow | null, protos: readonly number[]): Flow[] {
  const parts: Flow[] = [];
  let rest = flow;
  for (const proto of protos) {
    if (rest === null) return parts;
    const { hit, miss }: Split = splitByDim(rest, DIM.PROTO, one(proto));
    if (hit !== null) parts.push(hit);
    rest = miss;
  }
  return rest === null ? parts : [...parts, rest];
}

/** A request cut by its protocol, and by the ICMP type of its answer; whatever is no query keeps its type. */
function answerTypes(request: Flow, family: Family): { asked: Flow; type: Field }[] {
  const { hit: icmp, miss: others } = splitByDim(request, DIM.PROTO, one(family === 'ip' ? 1 : 58));
  const parts = splitOff(others, CHECKED_ANSWERS).map((asked) => ({ asked, type: asked.fields[DIM.TYPE]! }));
  let rest = icmp;
  for (const [types, by] of ANSWERS[family]) {
    if (rest === null) return parts;
    const { hit, miss }: Split = splitByDim(rest, DIM.TYPE, types);
    if (hit !== null) parts.push({ asked: hit, type: { dim: DIM.TYPE, by } });
    rest = miss;
  }
  return rest === null ? parts : [...parts, { asked: rest, type: rest.fields[DIM.TYPE]! }];
}

/** Conntrack puts the client back as the destination, before the reply is routed. */
function restoreClient(walk: Omit<Walk, 'emit'>, reply: Flow): Flow {
  if (!reply.snat) return reply;
  const restored = withField(withField(reply, DIM.DST, { dim: DIM.SRC, by: 0 }), DIM.DPORT, { dim: DIM.SPORT, by: 0 });
  return walk.budget.recordSteps ? recordChange(reply, restored, 'conntrack', 'the destination is the client again') : restored;
}

/** What the client gets of a reply that the gateway has dealt with. */
function judge(gateway: Gateway, end: Leaf): ReplyLeaf[] {
  const { flow } = end;
  const leaf = (at: Flow, reply: Reply, more: Partial<ReplyLeaf> = {}): ReplyLeaf => ({
    flow: at,
    reply,
    replyOut: null,
    by: end.by,
    unknown: null,
    ...more,
  });
  if (end.verdict === 'undetermined') return [leaf(flow, 'unknown', { unknown: end.unknown })];
  if (end.verdict !== 'forward' && end.verdict !== 'local') return [leaf(flow, 'dropped')];
  // A reply that NOTRACK took out of its connection arrives from an address that nobody asked.
  if ((flow.dnat || flow.snat) && !(flow.tracked && flow.entry)) return [leaf(flow, 'bypasses')];
  const done = flow.dnat && end.verdict === 'forward' ? restoreServer(flow) : flow;
  if (end.verdict === 'local') {
    const { hit, miss } = splitOrigin(done, 0);
    return [
      ...(hit === null ? [] : [leaf(hit, 'returns')]),
      ...(miss === null ? [] : [leaf(miss, 'dropped', { by: { routing: "the client is one of the gateway's own addresses" } })]),
    ];
  }
  const { hit, miss: others } = splitOrigin(done, flow.out);
  const { hit: unplaced, miss } = others === null ? { hit: null, miss: null } : splitByDim(others, DIM.IN, gateway.unplaced);
  return [
    ...[hit, unplaced].flatMap((back) => (back === null ? [] : [leaf(back, 'returns')])),
    ...(miss === null ? [] : [leaf(miss, 'wrong-uplink', { replyOut: gateway.interfaces[flow.out]! })]),
  ];
}

/** Splits by the interface that the request came by. */
function splitOrigin(flow: Flow, index: number): { hit: Flow | null; miss: Flow | null } {
  const asked = withField(flow, DIM.IN, { dim: DIM.IN, by: 0 });
  return splitByDim(asked, DIM.IN, one(index));
}
