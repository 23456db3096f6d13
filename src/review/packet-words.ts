/** Sets of packets in the words of people who read rulesets: `tcp from 10.0.0.9 to 110.88.12.88:25,110`. */
import { stateSet } from '../netfilter/evaluate.ts';
import { firstPackets } from '../netfilter/flows.ts';
import { MARTIANS } from '../network/index.ts';
import { type Box, DIM, fullDim, replaceDim } from '../packets/box.ts';
import { contains, equal, type IntervalSet, intersect, isSubset, one, range, single, subtract, union } from '../packets/intervals.ts';
import { prefixLength } from '../ruleset/address.ts';
import { type Family, STATE, TCP } from '../ruleset/model.ts';
import { flagsTexts, numberTexts, protocolTexts, rangeText, stateTexts } from './sample.ts';

/** What the boxes of one vantage are told beside. */
export interface Surroundings {
  /** What a set of destinations is called; null for a nameless one. */
  nameOf(destinations: IntervalSet): string | null;
  /** All sources and interfaces that such packets may have at this vantage: what a box leaves of them whole is not said; null where that is not known. */
  wholeOf(box: Box): Whole | null;
}

export interface Whole {
  readonly sources: IntervalSet;
  /** Addresses that no host has: the gateway's own, and broadcasts. */
  readonly nobody: IntervalSet;
  /** Indexes of interfaces. */
  readonly interfaces: IntervalSet;
  interfaceName(index: number): string;
}

/** One answer to an undecidable match, on which a fate hangs. */
type When = readonly { readonly match: string; readonly is: boolean }[];

const NOWHERE: Surroundings = { nameOf: () => null, wholeOf: () => null };
const WITHOUT_SYN = ' without SYN';
const NEW = stateSet(STATE.NEW);
const KNOWN = stateSet(STATE.ESTABLISHED | STATE.RELATED);
/** Hardly spoken, and in no state like the others: told where nothing else is. */
const UDPLITE = one(136);
const ICMP: Readonly<Record<Family, number>> = { ip: 1, ip6: 58 };

/** `tcp to 110.88.12.88:25,110,143`, `udp from port 53 to inside`, `INVALID tcp to 10.0.0.9`, `icmp type 8`, `any packet`. */
export function packetsText(box: Box, family: Family, around: Surroundings = NOWHERE): string {
  return textOf(partsOf(box, family, around), family);
}

/** The same of several boxes, the first three of them. */
export function packetsTexts(boxes: readonly { readonly box: Box; readonly when: When }[], family: Family, around: Surroundings): string {
  const wheres = [...new Set(boxes.map(({ when }) => whenText(when)))];
  const texts = wheres.flatMap((where) => {
    const alike = boxes.filter(({ when }) => whenText(when) === where).map(({ box }) => box);
    const parts = beside(joined(withAllTypes(alike, family, around)));
    const spoken = parts.filter(({ protocols }) => !isSubset(protocols, UDPLITE));
    const said = [...new Set((spoken.length > 0 ? spoken : parts).map((each) => textOf(each, family)))];
    return said.length <= 3 ? [`${said.join('; ')}${where}`] : said.map((text) => `${text}${where}`);
  });
  return texts.length <= 3 ? texts.join('; ') : `${texts.slice(0, 3).join('; ')}; … (${texts.length} regions)`;
}

/** The words of each box; of ICMP what differs in types alone is one. */
function withAllTypes(boxes: readonly Box[], family: Family, around: Surroundings): Parts[] {
  const found = new Map<string, { readonly box: Box; readonly parts: Parts }>();
  for (const box of boxes) {
    const parts = partsOf(box, family, around);
    const isIcmp = single(box[DIM.PROTO]!) === ICMP[family] && equal(box[DIM.CODE]!, fullDim(family, DIM.CODE));
    const key = isIcmp ? JSON.stringify([parts.state, parts.from, parts.to]) : `box ${found.size}`;
    const known = found.get(key);
    const all = known === undefined ? box : replaceDim(known.box, DIM.TYPE, union(known.box[DIM.TYPE]!, box[DIM.TYPE]!));
    found.set(key, { box: all, parts: known === undefined ? parts : { ...parts, detail: detailText(all, family) } });
  }
  return [...found.values()].map(({ parts }) => parts);
}

/** What differs in the protocol alone, as one. */
function joined(all: readonly Parts[]): Parts[] {
  const found = new Map<string, Parts>();
  for (const parts of all) {
    const { protocols, ...shared } = parts;
    const key = parts.detail === '' ? JSON.stringify(shared) : `box ${found.size}`;
    const known = found.get(key);
    found.set(key, known === undefined ? parts : { ...known, protocols: union(known.protocols, protocols) });
  }
  return [...found.values()];
}

/** Packets that begin a connection, with those of other states that fare as they do. */
function beside(all: readonly Parts[]): Parts[] {
  const first = all.filter(({ state }) => state === '');
  // A leader of certain types leads none of others.
  const follows = (parts: Parts, { from, to, detail }: Parts) =>
    parts.state !== '' && parts.detail === '' && parts.from === from && parts.to === to && (detail === '' || detail === WITHOUT_SYN);
  const led = first.map((leader): Parts => {
    const followers = all.filter((parts) => follows(parts, leader));
    return { ...leader, protocols: followers.reduce((sum, { protocols }) => union(sum, protocols), leader.protocols) };
  });
  const others = all.filter((parts) => parts.state !== '' && !first.some((leader) => follows(parts, leader)));
  return [...led, ...others];
}

interface Parts {
  readonly state: string;
  readonly protocols: IntervalSet;
  /** Types of ICMP, flags of TCP. */
  readonly detail: string;
  readonly from: string;
  readonly to: string;
}

function partsOf(box: Box, family: Family, around: Surroundings): Parts {
  return {
    state: contains(box[DIM.STATE]!, NEW[0]!.lo) ? '' : `${stateTexts(box[DIM.STATE]!).join(',')} `,
    protocols: box[DIM.PROTO]!,
    detail: detailText(box, family),
    from: fromText(box, family, around.wholeOf(box)),
    to: toText(box, family, around),
  };
}

function textOf({ state, protocols, detail, from, to }: Parts, family: Family): string {
  return `${state}${protocolsText(protocols, family)}${detail}${from}${to}`;
}

/** More protocols than these are not read as exceptions. */
const MOST_OTHER_PROTOCOLS = 3;

function protocolsText(protos: IntervalSet, family: Family): string {
  const others = subtract(fullDim(family, DIM.PROTO), protos);
  if (isSubset(others, UDPLITE)) return 'any packet';
  const few = others.every(({ lo, hi }) => lo === hi) && others.length <= MOST_OTHER_PROTOCOLS && others.length < protos.length;
  return few ? `any packet (not ${protocolTexts(others).join(', ')})` : protocolTexts(protos).join(', ');
}

/** More types or sets of flags than these are counted. */
const MOST_DETAILS = 4;

/** Types and flags, where they are fewer than the packet's state leaves open. */
function detailText(box: Box, family: Family): string {
  const usual = usualOf(box, family);
  const proto = single(box[DIM.PROTO]!);
  if (proto === ICMP[family]) return isWhole(box, DIM.TYPE, usual) && isWhole(box, DIM.CODE, usual) ? '' : typesText(box, family);
  if (proto !== 6 || isWhole(box, DIM.FLAGS, usual)) return '';
  if (!contains(box[DIM.STATE]!, NEW[0]!.lo)) return ` with flags ${listed(flagsTexts(box[DIM.FLAGS]!), 'sets')}`;
  // A connection begins with a SYN, or is taken up in its middle.
  return contains(box[DIM.FLAGS]!, TCP.SYN) ? '' : WITHOUT_SYN;
}

function typesText(box: Box, family: Family): string {
  const code = equal(box[DIM.CODE]!, fullDim(family, DIM.CODE)) ? '' : `/${numberTexts(box[DIM.CODE]!).join(',')}`;
  return ` type ${listed(numberTexts(box[DIM.TYPE]!), 'ranges')}${code}`;
}

function listed(texts: readonly string[], what: string): string {
  return texts.length <= MOST_DETAILS ? texts.join(', ') : `${texts.slice(0, MOST_DETAILS - 1).join(', ')}, … (${texts.length} ${what})`;
}

/** The header that the state alone leaves open: conntrack begins a connection with few flags and types. */
function usualOf(box: Box, family: Family): readonly Box[] {
  const open = [DIM.FLAGS, DIM.TYPE, DIM.CODE].reduce((wide: Box, dim) => replaceDim(wide, dim, fullDim(family, dim)), box);
  const state = box[DIM.STATE]!;
  if (intersect(state, KNOWN).length > 0) return [open];
  return firstPackets(open, family).filter((part) => intersect(part[DIM.STATE]!, state).length > 0);
}

function isWhole(box: Box, dim: 7 | 8 | 9, usual: readonly Box[]): boolean {
  return usual.every((part) => isSubset(part[dim]!, box[dim]!));
}

/** More ranges of sources than this are counted. */
const MOST_SOURCES = 4;
/** Where it is not known who else stands there, more than this says nothing. */
const MOST_UNPLACED = 1;

/** ` from 10.0.0.9 port 53`: what sets these packets apart from all others of their vantage. */
function fromText(box: Box, family: Family, whole: Whole | null): string {
  const source = sourceText(box, whole);
  const isAnyPort = isOrdinary(box[DIM.SPORT]!, fullDim(family, DIM.SPORT));
  const ports = isAnyPort ? [] : [`port ${listed(numberTexts(box[DIM.SPORT]!), 'ranges')}`];
  const words = [...(source === '' ? [] : [source]), ...ports];
  const from = words.length === 0 ? '' : ` from ${words.join(' ')}`;
  const isEveryWay = whole === null || isSubset(whole.interfaces, box[DIM.IN]!);
  return isEveryWay ? from : `${from} in by ${indexes(box[DIM.IN]!).map(whole.interfaceName).join(', ')}`;
}

/** Ports that clients have: some service's ports that are missing among them are no client's. */
const CLIENT_PORTS = range(1024, 65535);

function isOrdinary(ports: IntervalSet, all: IntervalSet): boolean {
  return equal(ports, all) || (ports.length > 2 && isSubset(CLIENT_PORTS, ports));
}

function sourceText(box: Box, whole: Whole | null): string {
  const sources = box[DIM.SRC]!;
  if (whole === null) return sources.length <= MOST_UNPLACED ? sources.map(rangeText).join(', ') : '';
  // A host that asks itself never comes to the gateway.
  const missing = subtract(subtract(whole.sources, sources), singles(box[DIM.DST]!));
  if (missing.length === 0) return '';
  const ranges = withNobody(sources, whole.nobody).map(rangeText);
  if (ranges.length <= MOST_SOURCES) return ranges.join(', ');
  if (missing.length <= MOST_EXCEPTIONS) return `all but ${missing.map(rangeText).join(', ')}`;
  return `${ranges.slice(0, MOST_SOURCES - 1).join(', ')}, … (${ranges.length} ranges)`;
}

/** A segment as its prefix: what nobody sends need not be taken out of it. */
function withNobody(sources: IntervalSet, nobody: IntervalSet): IntervalSet {
  const filled = union(sources, nobody).filter((part) => intersect([part], sources).length > 0);
  return filled.length < sources.length || filled.every((part) => prefixLength(part) !== null) ? filled : sources;
}

function singles(set: IntervalSet): IntervalSet {
  return set.filter(({ lo, hi }) => lo === hi);
}

function indexes(set: IntervalSet): number[] {
  return set.flatMap(({ lo, hi }) => Array.from({ length: Number(hi) - Number(lo) + 1 }, (_, nth) => Number(lo) + nth));
}

function toText(box: Box, family: Family, { nameOf }: Surroundings): string {
  const ports = equal(box[DIM.DPORT]!, fullDim(family, DIM.DPORT)) ? '' : numberTexts(box[DIM.DPORT]!).join(',');
  const dst = box[DIM.DST]!;
  if (equal(dst, fullDim(family, DIM.DST))) return ports === '' ? '' : ` to port ${ports}`;
  const name = nameOf(dst) ?? almostAll(dst, family);
  if (name !== null) return ` to ${name}${ports === '' ? '' : `, port ${ports}`}`;
  const hosts = dst.slice(0, 4).map(rangeText).join(', ') + (dst.length > 4 ? `, … (${dst.length} ranges)` : '');
  if (ports === '') return ` to ${hosts}`;
  return family === 'ip6' ? ` to [${hosts}]:${ports}` : ` to ${hosts}:${ports}`;
}

/** More exceptions than this are not read as such. */
const MOST_EXCEPTIONS = 4;

/** What a set leaves out, where it is nearly all there is and that is shorter to say; addresses that no host has need not be said. */
function almostAll(set: IntervalSet, family: Family): string | null {
  const out = subtract(fullDim(family, DIM.DST), union(set, MARTIANS[family]));
  if (set.length === 1 || out.length >= set.length || out.length > MOST_EXCEPTIONS) return null;
  return out.length === 0 ? 'anywhere' : `anywhere but ${out.map(rangeText).join(', ')}`;
}

/** `--probability 0.50000000000`, as iptables-save writes it; the end of an address is no such number. */
function plainNumbers(match: string): string {
  return match.replace(/(?<=--probability \d\.\d{1,10}?)0+(?!\d)/g, '');
}

/** ` where -m string … matches`: what no file decides, and the fate hangs on. */
function whenText(when: When): string {
  if (when.length === 0) return '';
  return ` where ${when.map(({ match, is }) => `${plainNumbers(match)} ${is ? 'matches' : 'does not match'}`).join(' and ')}`;
}
