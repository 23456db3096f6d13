/** One packet through the gateway, as CONTRACT's `trace` asks and answers. */
import { type Box, DIM, fullBox, replaceDim } from '../packets/box.ts';
import { type IntervalSet, one, single, union } from '../packets/intervals.ts';
import { familyOf, parseAddress } from '../ruleset/address.ts';
import { type Address, type Family, STATE, TCP } from '../ruleset/model.ts';
import { protocolName, protocolNumber } from '../ruleset/names.ts';
import type { Decision } from './chains.ts';
import { stateSet } from './evaluate.ts';
import { PICKED } from './flow.ts';
import { analyse, type Fate, firstPackets, type Start } from './flows.ts';
import type { Gateway } from './gateway.ts';
import { addressText, hasPorts, portText } from './record.ts';
import { sourceForOwn } from './routing.ts';
import type { Step } from './step.ts';

/** A packet as people write it (CONTRACT, `trace`). */
export interface PacketQuestion {
  readonly in: string | null;
  readonly src?: string | undefined;
  readonly dst: string;
  readonly proto: string;
  readonly sport?: number | undefined;
  readonly dport?: number | undefined;
  readonly mark?: number | undefined;
  readonly flags?: string | undefined;
  readonly state?: string | undefined;
  readonly type?: number | undefined;
  readonly code?: number | undefined;
}

export interface PacketHeader {
  readonly src: string;
  readonly dst: string;
  readonly proto: string;
  readonly sport?: number | string;
  readonly dport?: number | string;
}

export type DecisionText =
  | { readonly table: string; readonly chain: string; readonly file: string; readonly line: number }
  | { readonly policy: string }
  | { readonly routing: string };

export interface Possibility {
  readonly verdict: Fate['verdict'];
  readonly out?: string;
  readonly packet?: PacketHeader;
  readonly reply: string | null;
}

export interface TraceAnswer {
  readonly verdict: Fate['verdict'];
  readonly out: string | null;
  readonly packet: PacketHeader | null;
  readonly decidedBy: DecisionText;
  readonly reply: string | null;
  readonly replyOut?: string;
  /** What decided the reply, where it does not return. */
  readonly replyDecidedBy?: DecisionText;
  readonly unknown: readonly string[];
  readonly either?: readonly Possibility[];
  readonly steps: readonly Step[];
}

/** What is wrong with a packet question. */
export interface PacketError {
  readonly error: string;
}

const FLAG_BITS: Readonly<Record<string, number>> = TCP;

/** Reads a packet question; the family is that of its addresses. */
export function packetStart(question: PacketQuestion, gateway: Gateway): Start | PacketError {
  const dst = parseAddress(question.dst);
  if (dst === null) return { error: `dst: "${question.dst}" is no address` };
  const { family } = gateway;
  if (familyOf(dst) !== family) return { error: `dst: ${question.dst} is not of the family ${family}` };
  const proto = protocolOf(question.proto);
  if (proto === null) return { error: `proto: "${question.proto}" is no protocol` };
  const local = question.in === null;
  const index = local ? 0 : gateway.interfaceIndex(question.in ?? '');
  if (index < 0) return { error: `in: "${question.in}" is no interface` };
  const src = sourceOf(question, dst, gateway);
  if (src === null)
    return {
      error:
        question.src === undefined
          ? 'src: needed for a packet that comes in'
          : `src: "${question.src}" is no address of the family ${family}`,
    };
  const flags = readFlags(question.flags, proto);
  if (typeof flags === 'string') return { error: flags };
  let box = fullBox(family);
  const set = (dim: Parameters<typeof replaceDim>[1], value: Address) => {
    box = replaceDim(box, dim, one(value));
  };
  set(DIM.IN, index);
  set(DIM.SRC, src);
  set(DIM.DST, dst);
  set(DIM.PROTO, proto);
  set(DIM.SPORT, question.sport ?? (hasPorts(proto) ? 40000 : 0));
  set(DIM.DPORT, question.dport ?? 0);
  set(DIM.FLAGS, flags);
  set(DIM.TYPE, question.type ?? (proto === 58 ? 128 : 8));
  set(DIM.CODE, question.code ?? 0);
  const state = readState(question.state, box, family);
  if (typeof state === 'string') return { error: state };
  return { box: state, mark: question.mark ?? 0, local };
}

function protocolOf(text: string): number | null {
  if (/^\d{1,3}$/.test(text)) return Number(text) < 256 ? Number(text) : null;
  return protocolNumber(text.toLowerCase());
}

function sourceOf(question: PacketQuestion, dst: Address, gateway: Gateway): Address | null {
  if (question.src !== undefined) {
    const given = parseAddress(question.src);
    return given !== null && familyOf(given) === gateway.family ? given : null;
  }
  if (question.in !== null) return null;
  // Without a way to the destination no source matters: the packet is refused before it is made.
  return gatewaySource(gateway, dst) ?? gateway.routing.own[0]?.lo ?? (gateway.family === 'ip' ? 0 : 0n);
}

/** The source that routing selects for what the gateway itself sends; null where there is no route. */
export function gatewaySource(gateway: Gateway, dst: Address): Address | null {
  const part = gateway.routing.lookup(dst, 0);
  return part.kind === 'local' ? sourceForOwn(gateway.network, dst) : part.source;
}

function readFlags(text: string | undefined, proto: number): number | string {
  if (text === undefined || proto !== 6) return TCP.SYN;
  let flags = 0;
  for (const name of text.toUpperCase().split(/[,+\s|-]+/)) {
    if (name === '' || name === 'NONE') continue;
    const bit = FLAG_BITS[name];
    if (bit === undefined) return `flags: "${name}" is none of ${Object.keys(TCP).join(', ')}`;
    flags |= bit;
  }
  return flags;
}

const STATE_BITS: Readonly<Record<string, number>> = STATE;

function readState(text: string | undefined, box: Box, family: Family): Box | string {
  if (text === undefined) return firstPackets(box, family)[0]!;
  const bit = STATE_BITS[text.toUpperCase()];
  if (bit === undefined || bit > STATE.UNTRACKED) return `state: "${text}" is none of INVALID, NEW, ESTABLISHED, RELATED, UNTRACKED`;
  return replaceDim(box, DIM.STATE, stateSet(bit));
}

/** Traces one packet; what the file cannot decide gives `undetermined`, the names and the possibilities. */
export function trace(gateway: Gateway, question: PacketQuestion, options: { steps?: boolean } = {}): TraceAnswer | PacketError {
  const start = packetStart(question, gateway);
  if ('error' in start) return start;
  const fates = analyse(gateway, start, { left: 20_000, recordSteps: options.steps === true });
  return summarise(fates);
}

/** Fates that differ in nothing but the address that NAT picks are one, with a set of addresses. */
export function joinPicks(fates: readonly Fate[]): Fate[] {
  const joined = new Map<string, Fate>();
  for (const fate of fates) {
    const when = fate.when.filter(({ match }) => !match.startsWith(PICKED));
    const others = fate.header.filter((_, dim) => dim !== DIM.DST).map(addressText);
    const key = JSON.stringify([fate.verdict, fate.out, others, fate.reply, fate.replyOut, fate.unknown, when]);
    const known = joined.get(key);
    joined.set(key, known === undefined ? fate : { ...known, header: known.header.map((set, dim) => union(set, fate.header[dim]!)) });
  }
  return [...joined.values()];
}

/** One answer from the fates of one packet. */
export function summarise(all: readonly Fate[]): TraceAnswer {
  const fates = all.length > 1 ? joinPicks(all) : all;
  // Of fates that differ in nothing that anybody feels, the one with the fewest undecidable matches taken to hold says what decided.
  const holding = (fate: Fate) => fate.when.filter(({ is }) => is).length;
  const first = fates.reduce((best, fate) => (holding(fate) < holding(best) ? fate : best));
  const possible = new Map<string, Possibility>();
  for (const fate of fates) possible.set(fateKey(fate), possibility(fate));
  const requests = new Set(fates.map((fate) => JSON.stringify({ ...possibility(fate), reply: null })));
  const unknown = possible.size > 1 || first.unknown !== null ? unknownNames(fates) : [];
  const base = {
    decidedBy: decisionText(first.by),
    unknown,
    steps: first.steps,
    ...(possible.size > 1 ? { either: [...possible.values()] } : {}),
  };
  if (requests.size > 1) return { verdict: 'undetermined', out: null, packet: null, reply: null, ...base };
  const reply = possible.size > 1 ? 'unknown' : first.reply;
  return {
    verdict: first.verdict,
    out: first.out,
    packet: headerOf(first),
    reply,
    ...(first.replyOut !== null ? { replyOut: first.replyOut } : {}),
    ...(reply !== null && reply !== 'returns' && first.replyBy !== null ? { replyDecidedBy: decisionText(first.replyBy) } : {}),
    ...base,
  };
}

function unknownNames(fates: readonly Fate[]): string[] {
  const names = new Set<string>();
  for (const fate of fates) {
    for (const { match } of fate.when) names.add(match);
    if (fate.unknown !== null) names.add(fate.unknown);
  }
  return [...names];
}

/** Everything that makes two fates of one packet differ for those who feel it. */
export function fateKey(fate: Fate): string {
  return JSON.stringify([
    fate.verdict,
    fate.out,
    headerOf(fate),
    fate.reply,
    fate.replyOut,
    fate.verdict === 'undetermined' ? fate.unknown : null,
  ]);
}

function possibility(fate: Fate): Possibility {
  const packet = headerOf(fate);
  return {
    verdict: fate.verdict,
    ...(fate.out === null ? {} : { out: fate.out }),
    ...(packet === null ? {} : { packet }),
    reply: fate.reply,
  };
}

/** The header after all NAT, for what is forwarded or delivered. */
export function headerOf(fate: Fate): PacketHeader | null {
  if (fate.verdict !== 'forward' && fate.verdict !== 'local') return null;
  const proto = single(fate.header[DIM.PROTO]!);
  const ports = proto !== null && hasPorts(Number(proto));
  return {
    src: addressText(fate.header[DIM.SRC]!),
    ...(ports ? { sport: portValue(fate.header[DIM.SPORT]!) } : {}),
    dst: addressText(fate.header[DIM.DST]!),
    ...(ports ? { dport: portValue(fate.header[DIM.DPORT]!) } : {}),
    proto: proto === null ? 'any' : protocolName(Number(proto)),
  };
}

function portValue(set: IntervalSet): number | string {
  const only = single(set);
  return only === null ? portText(set) : Number(only);
}

export function decisionText(by: Decision): DecisionText {
  if (!('rule' in by)) return by;
  const { chain, place } = by.rule;
  return { table: chain.table, chain: chain.name, file: place.file, line: place.line };
}
