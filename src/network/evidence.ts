/** What the rules of a ruleset betray: which interfaces they name and how, which addresses and segments they place where. */
import { ALL, formatAddress, prefixLength, prefixRange } from '../ruleset/address.ts';
import {
  type Address,
  type AddressRange,
  BIT,
  type Chain,
  type Family,
  type Match,
  type Rule,
  type Ruleset,
  STATE,
} from '../ruleset/model.ts';
import { arePublic, isPrivate } from './addresses.ts';
import { isWildcard, type StandIn, standInsFor } from './interface-names.ts';

const SEGMENT_LENGTH: Readonly<Record<Family, number>> = { ip: 24, ip6: 64 };

/** Interfaces that rules name. */
interface Named {
  /** As they are written, wildcards too. */
  readonly written: readonly string[];
  readonly exact: ReadonlySet<string>;
  /** For interfaces that are named by a wildcard alone. */
  readonly standIns: readonly StandIn[];
  /** Those that are named exactly, and the stand-ins. */
  readonly named: ReadonlySet<string>;
}

export interface Evidence extends Named {
  /** Interface → how many NAT rules speak of it as facing outside. */
  readonly outside: ReadonlyMap<string, number>;
  /** Interface → how many FORWARD rules let others through to it, or let in by it what answers. */
  readonly forwarded: ReadonlyMap<string, number>;
  /** Addresses that rules publish or translate to, outside. */
  readonly addresses: Set<Address>;
  /** Addresses of the gateway towards its inside: targets of SNAT. */
  readonly inner: Set<Address>;
  readonly servers: Set<Address>;
  readonly segments: Segments;
  readonly places: Places;
}

/** The first address of a host's segment → interface → how many rules place it there. */
export type Places = Map<Address, Map<string, number>>;

/** Prefix text → the prefix, and the interface where it stands if rules say. */
export type Segments = Map<string, { readonly prefix: AddressRange; readonly device: string | null }>;

function namedIn(written: readonly string[]): Named {
  const exact = new Set(written.filter((name) => !isWildcard(name)));
  const standIns = standInsFor(written, exact);
  return { written, exact, standIns, named: new Set([...exact, ...standIns.map(({ name }) => name)]) };
}

/** A change that takes the last MASQUERADE out makes no other interface face outside. */
export function together(now: Evidence, before: Evidence): Evidence {
  return {
    ...now,
    ...namedIn([...now.written, ...before.written]),
    outside: now.outside.size > 0 ? now.outside : before.outside,
    forwarded: now.forwarded.size > 0 ? now.forwarded : before.forwarded,
    addresses: now.addresses.size > 0 ? now.addresses : before.addresses,
    inner: new Set([...now.inner, ...before.inner]),
    servers: new Set([...now.servers, ...before.servers]),
    segments: segmentsTogether(now.segments, before.segments),
    places: new Map([...before.places, ...now.places]),
  };
}

/** The segments of rules that are there no more stand where nothing else is known to stand: a rule with another prefix may correct the old one. */
function segmentsTogether(now: Segments, before: Segments): Segments {
  const found = new Map(now);
  const placed = new Set([...now.values()].map(({ device }) => device));
  for (const [key, segment] of before) {
    if (!placed.has(segment.device) && ![...now.values()].some(({ prefix }) => overlap(prefix, segment.prefix))) found.set(key, segment);
  }
  return found;
}

export function overlap(one: AddressRange, other: AddressRange): boolean {
  return one.lo <= other.hi && other.lo <= one.hi;
}

export function gather(ruleset: Ruleset | null): Evidence {
  const outside = new Map<string, number>();
  const forwarded = new Map<string, number>();
  const evidence: Evidence = {
    outside,
    forwarded,
    ...namedIn(ruleset?.interfaceNames() ?? []),
    addresses: new Set(),
    inner: new Set(),
    servers: new Set(),
    segments: new Map(),
    places: ruleset === null ? new Map() : placesOf(ruleset),
  };
  if (ruleset === null) return evidence;
  const seen = (rule: Rule) => readRule(rule, evidence, (name, votes) => outside.set(name, (outside.get(name) ?? 0) + votes));
  // NAT rules say which side is which, so they are read first.
  for (const chain of ruleset.chains) if (chain.table === 'nat') for (const id of chain.rules) seen(ruleset.rule(id));
  const mayName = namesSegments(ruleset);
  for (const chain of ruleset.chains) {
    if (chain.table !== 'filter') continue;
    for (const id of chain.rules) if (mayName(id)) readSegments(ruleset.rule(id), evidence);
    if (chain.base?.hook === 'forward' && outside.size === 0) readForwarding(ruleset, chain, evidence, forwarded);
  }
  return evidence;
}

/** `-d 10.0.10.20 -o dmz0`, `-s 10.0.10.20 -i dmz0`: where a host stands, from the columns. */
function placesOf(ruleset: Ruleset): Places {
  const { columns, names, family, size } = ruleset;
  const places: Places = new Map();
  const place = (address: Address, device: string) => {
    if (isWildcard(device) || !mayStandInside(address)) return;
    const { lo } = segmentAround(address, family);
    const devices = places.get(lo) ?? new Map<string, number>();
    places.set(lo, devices.set(device, (devices.get(device) ?? 0) + 1));
  };
  for (let id = 0; id < size; id++) {
    const bits = columns.bits[id]!;
    if (columns.inName[id] !== 0 && (bits & (BIT.IN_NEGATED | BIT.SRC_NEGATED)) === 0 && columns.srcLo[id] === columns.srcHi[id])
      place(columns.srcLo[id]!, names[columns.inName[id]!]!);
    if (columns.outName[id] !== 0 && (bits & (BIT.OUT_NEGATED | BIT.DST_NEGATED)) === 0 && columns.dstLo[id] === columns.dstHi[id])
      place(columns.dstLo[id]!, names[columns.outName[id]!]!);
  }
  return places;
}

/** Private hosts; in IPv6 those with global addresses too, and no link-local ones, which tell no segment. */
function mayStandInside(address: Address): boolean {
  if (typeof address === 'number') return isPrivate(address);
  return address >> 125n === 1n || (isPrivate(address) && address >> 121n === 0x7en);
}

/** The segment that a host is taken to stand in. */
export function segmentAround(address: Address, family: Family): AddressRange {
  return prefixRange(address, SEGMENT_LENGTH[family]);
}

/** Whether a rule's addresses may be a segment's, from the columns: most rules name one host, a public network or none, and need not be read for that. */
function namesSegments({ columns, family }: Ruleset): (id: number) => boolean {
  const all = ALL[family];
  const mayBe = (lo: Address, hi: Address, device: number) =>
    lo !== hi && !(lo === all.lo && hi === all.hi) && (device !== 0 || !arePublic(lo, hi));
  return (id) =>
    mayBe(columns.srcLo[id]!, columns.srcHi[id]!, columns.inName[id]!) ||
    mayBe(columns.dstLo[id]!, columns.dstHi[id]!, columns.outName[id]!);
}

function readRule(rule: Rule, evidence: Evidence, vote: (name: string, votes: number) => void): void {
  const { target } = rule;
  const incoming = nameOf(rule, 'in', evidence);
  const outgoing = nameOf(rule, 'out', evidence);
  if (target.kind === 'dnat') {
    const server = target.to.addresses?.lo;
    if (server !== undefined) evidence.servers.add(server);
    const published = singleAddress(rule, 'dst');
    if (published !== null && !isPrivate(published)) evidence.addresses.add(published);
    if (incoming !== null && (published === null || !isPrivate(published))) vote(incoming, 1);
  }
  if (target.kind === 'masquerade' && outgoing !== null) vote(outgoing, 2);
  if (target.kind === 'masquerade') readOwnSegment(rule, evidence);
  if (target.kind === 'snat' && target.to.addresses !== null) {
    const source = target.to.addresses.lo;
    if (isPrivate(source)) evidence.inner.add(source);
    else evidence.addresses.add(source);
    if (outgoing !== null && !isPrivate(source)) vote(outgoing, 2);
  }
  readSegments(rule, evidence);
}

/** `-s 172.17.0.0/16 ! -o docker0 -j MASQUERADE`: what does not stay there is translated, so that segment stands there, however wide. */
function readOwnSegment(rule: Rule, evidence: Evidence): void {
  const out = rule.matches.find((match) => match.kind === 'out');
  const src = rule.matches.find((match) => match.kind === 'src');
  const prefix = src?.kind === 'src' && !src.negated && src.ranges.length === 1 ? src.ranges[0]! : null;
  if (out?.kind !== 'out' || !out.negated || isWildcard(out.name) || prefix === null || !isPrivate(prefix.lo)) return;
  const length = prefixLength(prefix);
  if (length !== null) evidence.segments.set(`${formatAddress(prefix.lo)}/${length}`, { prefix, device: out.name });
}

/** So many rules of FORWARD tell enough. */
const MOST_FORWARDING = 2000;

/** Without NAT: `-i eth1 -o eth0 -j ACCEPT` lets the inside out by eth0; where only answers are let in by an interface, it faces outside. */
function readForwarding(ruleset: Ruleset, chain: Chain, evidence: Evidence, votes: Map<string, number>): void {
  const { inName, outName } = ruleset.columns;
  // Where a private segment stands is inside.
  const inside = new Set([...evidence.segments.values()].filter(({ prefix }) => isPrivate(prefix.lo)).map(({ device }) => device));
  const naming = chain.rules.filter((id) => inName[id] !== 0 || outName[id] !== 0).slice(0, MOST_FORWARDING);
  for (const id of naming) {
    const rule = ruleset.rule(id);
    const [incoming, outgoing] = [nameOf(rule, 'in', evidence), nameOf(rule, 'out', evidence)];
    if (rule.target.kind !== 'accept') continue;
    const answers = rule.matches.some((match) => match.kind === 'state' && !match.negated && (match.states & ~ANSWERS) === 0);
    const faces = answers ? incoming : rule.matches.some(({ kind }) => kind === 'dst') ? null : outgoing;
    if (faces !== null && !inside.has(faces)) votes.set(faces, (votes.get(faces) ?? 0) + 1);
  }
}

const ANSWERS = STATE.ESTABLISHED | STATE.RELATED;

/** `-s 192.168.1.0/24 -i bond1`, `-d 192.168.1.0/24 -o bond1`: a segment, and where it is; of a public one only with its interface. */
function readSegments(rule: Rule, evidence: Evidence): void {
  for (const match of rule.matches) {
    if ((match.kind !== 'src' && match.kind !== 'dst') || match.negated) continue;
    for (const prefix of match.ranges) {
      const length = prefixLength(prefix);
      if (length === null || !isSegmentLength(length, prefix.lo)) continue;
      const device = nameOf(rule, match.kind === 'src' ? 'in' : 'out', evidence);
      if (device === null && !isPrivate(prefix.lo)) continue;
      const key = `${formatAddress(prefix.lo)}/${length}`;
      const known = evidence.segments.get(key);
      if (known === undefined || known.device === null) evidence.segments.set(key, { prefix, device: device ?? known?.device ?? null });
    }
  }
}

function isSegmentLength(length: number, address: Address): boolean {
  return typeof address === 'bigint' ? length >= 48 && length <= 64 : length >= 20 && length <= 30;
}

/** The interface that a rule names; of a wildcard the one that is known to match it. */
function nameOf(rule: Rule, kind: 'in' | 'out', { named }: Evidence): string | null {
  const match = rule.matches.find((m) => m.kind === kind);
  if (match === undefined || match.kind !== kind || match.negated) return null;
  if (!isWildcard(match.name)) return match.name;
  const prefix = match.name.slice(0, -1);
  const [only, other] = [...named].filter((name) => name.startsWith(prefix));
  return only !== undefined && other === undefined ? only : null;
}

function singleAddress(rule: Rule, kind: 'src' | 'dst'): Address | null {
  const match = rule.matches.find((m): m is Extract<Match, { kind: 'src' | 'dst' }> => m.kind === kind);
  const only = match?.ranges.length === 1 && !match.negated ? match.ranges[0]! : null;
  return only !== null && only.lo === only.hi ? only.lo : null;
}
