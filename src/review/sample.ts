/** One packet out of a set, chosen as a person would choose it, and boxes as people read them. */

import { firstPackets } from '../netfilter/flows.ts';
import { hasPorts } from '../netfilter/record.ts';
import { MARTIANS, privateParts } from '../network/index.ts';
import { type Box, DIM, DIMS, type Dim, fullDim } from '../packets/box.ts';
import { contains, equal, type IntervalSet, one, single, subtract } from '../packets/intervals.ts';
import { formatAddress, prefixLength, rangePrefixes } from '../ruleset/address.ts';
import { type Address, type AddressRange, type Family, STATE, TCP } from '../ruleset/model.ts';
import { protocolName } from '../ruleset/names.ts';
import type { BoxText, WitnessPacket } from './model.ts';

/** Client addresses that documents use (RFC 5737, RFC 3849): recognisable as examples. */
const EXAMPLES: Readonly<Record<Family, readonly Address[]>> = { ip: [0xc6336407, 0xcb007107], ip6: [0x20010db8000000000000000000000007n] };
const STATES = ['INVALID', 'NEW', 'ESTABLISHED', 'RELATED', 'UNTRACKED'] as const;

/** A port that a client may well ask from. */
const CLIENT_PORT = 40_000;

/** Whether packets of the box may come from such a port: NAT treats the ports below 1024 apart, and nobody asks from there. */
export function hasUsualClients(box: Box): boolean {
  return contains(box[DIM.SPORT]!, CLIENT_PORT);
}

/** One header out of a box, as a box of its own. */
export function sampleBox(box: Box, family: Family): Box {
  const proto = pick(box[DIM.PROTO]!, [6, 17, 1]);
  // Nobody asks himself through a gateway.
  const asker = single(box[DIM.DST]!);
  const clients = asker === null ? box[DIM.SRC]! : subtract(box[DIM.SRC]!, one(asker));
  const src = pickHost(clients.length === 0 ? box[DIM.SRC]! : clients, family);
  const others = subtract(box[DIM.DST]!, one(src));
  const chosen: Readonly<Record<Dim, Address>> = {
    [DIM.IN]: box[DIM.IN]![0]!.lo,
    [DIM.SRC]: src,
    [DIM.DST]: pickHost(others.length === 0 ? box[DIM.DST]! : others, family),
    [DIM.PROTO]: proto,
    [DIM.SPORT]: pick(box[DIM.SPORT]!, [CLIENT_PORT]),
    [DIM.DPORT]: pick(box[DIM.DPORT]!, [80, 443, 8080]),
    [DIM.STATE]: pick(box[DIM.STATE]!, [1]),
    [DIM.FLAGS]: pick(box[DIM.FLAGS]!, [TCP.SYN]),
    [DIM.TYPE]: pick(box[DIM.TYPE]!, [8, 128]),
    [DIM.CODE]: pick(box[DIM.CODE]!, [0]),
  };
  return DIMS.map((dim) => one(chosen[dim]));
}

/** A packet of the box, as CONTRACT's `trace` takes it. */
export function samplePacket(box: Box, interfaces: readonly string[], family: Family): WitnessPacket {
  const sample = sampleBox(box, family);
  const value = (dim: Dim) => Number(sample[dim]![0]!.lo);
  const proto = value(DIM.PROTO);
  const index = value(DIM.IN);
  const icmp = proto === 1 || proto === 58;
  return {
    in: index === 0 ? null : interfaces[index]!,
    src: formatAddress(sample[DIM.SRC]![0]!.lo),
    dst: formatAddress(sample[DIM.DST]![0]!.lo),
    proto: protocolName(proto),
    ...(hasPorts(proto) ? { sport: value(DIM.SPORT), dport: value(DIM.DPORT) } : {}),
    ...(icmp ? { type: value(DIM.TYPE), code: value(DIM.CODE) } : {}),
    ...(proto === 6 && value(DIM.FLAGS) !== TCP.SYN ? { flags: flagsText(value(DIM.FLAGS)) } : {}),
    ...(isUsualState(value(DIM.STATE), sample, family) ? {} : { state: STATES[value(DIM.STATE)]! }),
  };
}

/** The state that conntrack would give this packet as a first one need not be said. */
function isUsualState(state: number, sample: Box, family: Family): boolean {
  return firstPackets(sample, family).some((box) => single(box[DIM.STATE]!) === state);
}

function pick(set: IntervalSet, liked: readonly Address[]): Address {
  return liked.find((value) => contains(set, value)) ?? set[0]!.lo;
}

function pickHost(set: IntervalSet, family: Family): Address {
  const only = single(set);
  if (only !== null) return only;
  const example = EXAMPLES[family].find((address) => contains(set, address));
  if (example !== undefined) return example;
  const hosts = subtract(set, MARTIANS[family]);
  // Of a host's addresses people mean the public one.
  const { others } = privateParts(hosts, family);
  const usual = others.length > 0 ? others : hosts;
  // One address alone at the beginning is mostly the network's own.
  const first = usual.find(({ lo, hi }) => lo < hi) ?? usual[0] ?? set[0]!;
  const { lo } = first;
  const liked = typeof lo === 'bigint' ? [lo - (lo % 0x10000n) + 0x14n, lo + 0x14n] : [lo - (lo % 256) + 20, lo + 20];
  return liked.find((host) => contains(usual, host)) ?? lo;
}

/** By the flags: a region without state is told with each of its sets. */
const flagsKnown = new Map<number, string>();

function flagsText(flags: number): string {
  const known = flagsKnown.get(flags);
  if (known !== undefined) return known;
  const names = Object.entries(TCP).filter(([, bit]) => (flags & bit) !== 0);
  const text = names.length === 0 ? 'NONE' : names.map(([name]) => name).join(',');
  flagsKnown.set(flags, text);
  return text;
}

/** A box as CONTRACT writes it: only the dimensions that restrict anything. */
export function boxText(box: Box, interfaces: readonly string[], family: Family, when: BoxText['when'] = []): BoxText {
  const free = (dim: 1 | 2 | 3 | 4 | 5 | 7 | 8 | 9) => equal(box[dim]!, fullDim(family, dim));
  const ins = box[DIM.IN]!.flatMap((r) => interfaces.slice(Number(r.lo), Number(r.hi) + 1));
  const allIn = ins.length >= interfaces.length - 1;
  return {
    ...(allIn ? {} : { in: ins.map((name) => (name === '' ? null : name)) }),
    ...(free(DIM.SRC) ? {} : { src: addressTexts(box[DIM.SRC]!) }),
    ...(free(DIM.DST) ? {} : { dst: addressTexts(box[DIM.DST]!) }),
    ...(free(DIM.PROTO) ? {} : { proto: protocolTexts(box[DIM.PROTO]!) }),
    ...(free(DIM.SPORT) ? {} : { sport: numberTexts(box[DIM.SPORT]!) }),
    ...(free(DIM.DPORT) ? {} : { dport: numberTexts(box[DIM.DPORT]!) }),
    ...(isFirst(box[DIM.STATE]!) ? {} : { state: stateTexts(box[DIM.STATE]!) }),
    ...(free(DIM.FLAGS) || isOpening(box) ? {} : { flags: flagsTexts(box[DIM.FLAGS]!) }),
    ...(free(DIM.TYPE) ? {} : { type: numberTexts(box[DIM.TYPE]!) }),
    ...(free(DIM.CODE) ? {} : { code: numberTexts(box[DIM.CODE]!) }),
    ...(when.length === 0 ? {} : { when }),
  };
}

/** NEW is what a box without `state` means: the state that conntrack gives a first packet. */
function isFirst(set: IntervalSet): boolean {
  return single(set) === Math.log2(STATE.NEW);
}

function isOpening(box: Box): boolean {
  return single(box[DIM.FLAGS]!) === TCP.SYN && isFirst(box[DIM.STATE]!);
}

function numberList(set: IntervalSet): number[] {
  return set.flatMap((r) => Array.from({ length: Number(r.hi) - Number(r.lo) + 1 }, (_, i) => Number(r.lo) + i));
}

export function addressTexts(set: IntervalSet): string[] {
  return set.flatMap((r) => rangePrefixes(r));
}

export function stateTexts(set: IntervalSet): string[] {
  return numberList(set).map((index) => STATES[index]!);
}

export function flagsTexts(set: IntervalSet): string[] {
  return numberList(set).map(flagsText);
}

export function numberTexts(set: IntervalSet): string[] {
  return set.map((r) => (r.lo === r.hi ? String(r.lo) : `${r.lo}-${r.hi}`));
}

export function protocolTexts(set: IntervalSet): string[] {
  return set.flatMap((r) => (Number(r.hi) - Number(r.lo) > 8 ? [`${r.lo}-${r.hi}`] : numberList([r]).map(protocolName)));
}

/** An address range as short as it gets: one address, a prefix, or `a-b`. */
export function rangeText(range: AddressRange): string {
  if (range.lo === range.hi) return formatAddress(range.lo);
  const length = prefixLength(range);
  return length === null ? `${formatAddress(range.lo)}-${formatAddress(range.hi)}` : `${formatAddress(range.lo)}/${length}`;
}
