/** One packet's two answers side by side: does the model say what the kernel did? */
import { parseAddress, parsePrefix } from '../../src/ruleset/address.ts';
import type { Traced } from './model.ts';
import type { Decision, TracePacket } from './oracle.ts';
import { hasPorts } from './packet.ts';
import { replyRule } from './reply-rule.ts';
import type { Topology } from './topology.ts';

export interface Tally {
  decisions: number;
  /** The model names something that it does not decide, by that name. */
  readonly undetermined: Map<string, number>;
  /** Decisions of which the model does not decide the verdict or the reply. */
  undecided: number;
  /** Replies that TUN cannot judge, since a real server sends them past the gateway: judged by the reply rule alone. */
  bypasses: number;
  /** Decisions whose deciding rule or policy nftrace named. */
  deciders: number;
  readonly verdicts: Map<string, number>;
  readonly replies: Map<string, number>;
}

export const newTally = (): Tally => ({
  decisions: 0,
  undetermined: new Map(),
  undecided: 0,
  bypasses: 0,
  deciders: 0,
  verdicts: new Map(),
  replies: new Map(),
});

const count = (map: Map<string, number>, key: string, times = 1) => map.set(key, (map.get(key) ?? 0) + times);

/** Adds another tally to this one. */
export function addTally(to: Tally, from: Tally): void {
  to.decisions += from.decisions;
  to.bypasses += from.bypasses;
  to.deciders += from.deciders;
  to.undecided += from.undecided;
  for (const key of ['undetermined', 'verdicts', 'replies'] as const) for (const [name, times] of from[key]) count(to[key], name, times);
}

export interface Question {
  readonly topology: Topology;
  /** Lines of the ruleset by `table chain`, as nftrace counts them. */
  readonly lines: ReadonlyMap<string, readonly number[]>;
  /** Whether some rule writes source addresses: what the gateway sends to itself may then seem to come from nobody. */
  readonly writesSources: boolean;
  /** A destination that the ruleset writes may be a broadcast of one of the links. */
  readonly writesBroadcasts: boolean;
  /** The headers that all packets of the ruleset ended with: two connections cannot have the same one. */
  readonly taken: ReadonlySet<string>;
  readonly tally: Tally;
}

/** What the two disagree about; null when they agree, or when the model says that it cannot tell and names why. Adds to the tally. */
export function compare(question: Question, packet: TracePacket, kernel: Decision, model: Traced): string | null {
  const { tally } = question;
  tally.decisions += 1;
  count(tally.verdicts, kernel.verdict);
  if (kernel.reply !== null) count(tally.replies, kernel.reply);
  if (model.error !== undefined) return 'error';
  if (model.verdict === 'undetermined') return compareUndetermined(tally, packet, kernel, model);
  if (!sameVerdict(question, packet, kernel.verdict, model.verdict)) return 'verdict';
  if (kernel.decider !== null) tally.deciders += 1;
  if (!sameDecider(question, kernel, model)) return 'deciding rule';
  if (kernel.packet === null) return null;
  if (kernel.verdict === 'forward' && kernel.out !== model.out) return 'out interface';
  if (!sameHeader(packet, kernel.packet, model.packet) && !clashes(question, packet, kernel.packet, model.packet)) return 'header';
  return kernel.verdict === 'forward' ? compareReply(question, packet, kernel, model) : null;
}

/** What the kernel did must be one of the things that the model thinks possible. */
function compareUndetermined(tally: Tally, packet: TracePacket, kernel: Decision, { unknown = [], either = [] }: Traced): string | null {
  tally.undecided += 1;
  for (const name of unknown) count(tally.undetermined, name.replace(/ at .*/, ''));
  if (unknown.length === 0) return 'undetermined without a name';
  const possible = either.some(
    (one) =>
      (one.verdict === kernel.verdict || (one.verdict === 'reject' && kernel.verdict === 'drop')) &&
      (kernel.packet === null || sameHeader(packet, kernel.packet, one.packet)),
  );
  return either.length > 0 && !possible ? 'possibilities' : null;
}

function sameHeader(packet: TracePacket, kernel: NonNullable<Decision['packet']>, model: Traced['packet']): boolean {
  if (model === null || model === undefined) return false;
  if (!holdsAddress(model.src, kernel.src) || !holdsAddress(model.dst, kernel.dst)) return false;
  return !hasPorts(packet.proto) || (['sport', 'dport'] as const).every((field) => holdsPort(model[field], kernel[field]));
}

type Endpoints = NonNullable<Decision['packet']>;

/** The headers that a batch of decisions ended with, for `Question.taken`. */
export function takenBy(packets: readonly TracePacket[], decisions: readonly Decision[]): Set<string> {
  return new Set(decisions.flatMap(({ packet }, index) => (packet === null ? [] : [tuple(packets[index]?.proto ?? '', packet)])));
}

const tuple = (proto: string, { src, sport, dst, dport }: Endpoints) => [proto, src, sport, dst, dport].join(' ');

/** Another connection has the source port that the model says: the kernel takes one that is free (out of scope, CONTRACT.md). */
function clashes({ taken }: Question, packet: TracePacket, kernel: Endpoints, model: Traced['packet']): boolean {
  const sport = model?.sport;
  if (typeof sport !== 'number') return false;
  return sameHeader(packet, { ...kernel, sport }, model) && taken.has(tuple(packet.proto, { ...kernel, sport }));
}

/** An address, or the range or ranges that the kernel picks from. */
function holdsAddress(text: string, address: string): boolean {
  if (text === address) return true;
  const own = parseAddress(address);
  return text.split(',').some((part) => {
    const [low, high = low] = part.split('-').map(parseAddress);
    return own !== null && low !== undefined && low !== null && high !== undefined && high !== null && low <= own && own <= high;
  });
}

function holdsPort(text: number | string | undefined, port: number | undefined): boolean {
  if (typeof text !== 'string') return text === port;
  return text.split(',').some((part) => {
    const [low = Number.NaN, high = low] = part.split('-').map(Number);
    return port !== undefined && low <= port && port <= high;
  });
}

/**
 * A REJECT answers neither an ICMP error, nor a RST, nor what was sent to many (RFC 1122), nor a source that it has no way to, nor a
 * packet whose payload has no right checksum, as those that we make of odd protocols (nf_reject_verify_csum): on the wire that is a drop.
 */
function sameVerdict(
  { topology, writesSources, writesBroadcasts }: Question,
  packet: TracePacket,
  kernel: string,
  model: string | undefined,
): boolean {
  if (kernel === model) return true;
  const queries = [8, 13, 15, 17, 128];
  const error = /icmp/.test(packet.proto) && !queries.includes(packet.type ?? 8);
  const many = writesBroadcasts || packet.dst.endsWith('.255') || /^(2[2-5]\d\.|ff)/.test(packet.dst);
  // A source that is a router's own anycast address is the gateway itself: its answer never reaches a wire.
  const anycast = packet.src?.endsWith('::') === true;
  const nobody = packet.in === null && writesSources;
  const unanswerable =
    error ||
    anycast ||
    nobody ||
    packet.flags?.includes('RST') === true ||
    many ||
    /^\d+$/.test(packet.proto) ||
    !hasWayTo(topology, packet.src);
  return kernel === 'drop' && model === 'reject' && unanswerable;
}

function hasWayTo({ interfaces, routes }: Topology, address: string | undefined): boolean {
  const own = address === undefined ? null : parsePrefix(address);
  if (own === null) return true;
  const holds = (text: string) => {
    const prefix = parsePrefix(text);
    return prefix !== null && prefix.lo <= own.lo && own.hi <= prefix.hi;
  };
  if (interfaces.some(({ addresses }) => addresses.some(holds))) return true;
  const specific = routes.filter(({ to, table }) => table === undefined && to !== 'default' && holds(to));
  if (specific.length > 0) return specific.some(({ via }) => via !== undefined);
  const six = address?.includes(':') === true;
  return routes.some(({ to, via, table }) => to === 'default' && table === undefined && via?.includes(':') === six);
}

function sameDecider({ lines }: Question, { decider }: Decision, { decidedBy }: Traced): boolean {
  if (decider === null || decidedBy === undefined) return true;
  if ('policy' in decider) return 'policy' in decidedBy && decidedBy.policy === decider.policy;
  if (!('table' in decidedBy)) return false;
  const line = lines.get(`${decider.table} ${decider.chain}`)?.[decider.index];
  return decidedBy.table === decider.table && decidedBy.chain === decider.chain && decidedBy.line === line;
}

function compareReply({ topology, tally }: Question, packet: TracePacket, kernel: Decision, model: Traced): string | null {
  if (model.reply === 'unknown') {
    tally.undecided += 1;
    for (const name of model.unknown ?? ['reply']) count(tally.undetermined, `${name.replace(/ at .*/, '')} (reply)`);
    return null;
  }
  // Nothing answers such a packet: there is no reply to judge.
  if (kernel.reply === null) return null;
  const rule = replyRule(topology, packet, kernel);
  if (rule !== 'through') {
    tally.bypasses += 1;
    const right = rule === 'past' ? ['returns', 'bypasses', 'dropped'] : [rule];
    return rule === 'unsure' || right.includes(model.reply ?? '') ? null : 'reply rule';
  }
  // An answer that arrives with other addresses than the client asked is none to the client.
  if (kernel.reply === 'mistranslated') return model.reply === 'dropped' || model.reply === 'bypasses' ? null : 'reply';
  const got = kernel.reply;
  if (got !== model.reply) return 'reply';
  return got === 'wrong-uplink' && kernel.replyOut !== (model.replyOut ?? null) ? "reply's out interface" : null;
}

/** Whether a ruleset has SNAT or NETMAP, which may write addresses that are nobody's. */
export const writesSources = (ruleset: string) => /-j (?:SNAT|NETMAP) /.test(ruleset);

/** Whether DNAT or NETMAP may send to the last address of a /24, as all links of the topologies are. */
export function writesBroadcasts(ruleset: string): boolean {
  return [...ruleset.matchAll(/ --to(?:-destination)? ([\d.]+)(?:-([\d.]+))?(?:\/24)?/g)].some(([text, low = '', high = low]) => {
    const [lo, hi] = [parseAddress(low), parseAddress(high)];
    if (typeof lo !== 'number' || typeof hi !== 'number') return false;
    return text.endsWith('/24') || Math.floor(hi / 256) > Math.floor(lo / 256) || hi % 256 === 255;
  });
}

/** The lines (from 1) of each chain's rules in a save file, by `table chain`. */
export function ruleLines(ruleset: string): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  let table = '';
  for (const [index, text] of ruleset.split('\n').entries()) {
    if (text.startsWith('*')) table = text.slice(1);
    const chain = /^(?:\[\d+:\d+\] )?-A (\S+)/.exec(text)?.[1];
    if (chain === undefined) continue;
    const key = `${table} ${chain}`;
    lines.set(key, [...(lines.get(key) ?? []), index + 1]);
  }
  return lines;
}
