/**
 * Which earlier rule of a chain takes everything that a later one could match. Rules are found by what they name, in the manner of tuple
 * space search: one hash table for each combination of prefix lengths and named fields, so that the work is linear in the rules times
 * the few combinations that a chain has. A hit is verified field by field; rules are parsed only where the columns cannot tell.
 */
import { prefixLength } from '../ruleset/address.ts';
import { type AddressRange, BIT, type Chain, type Match, type PortRange, type Rule, type Ruleset } from '../ruleset/model.ts';
import { namesNothing } from './rule-keys.ts';
import { isSteady } from './steady.ts';

export interface Cover {
  readonly rule: Rule;
  readonly by: Rule;
}

/** More combinations, and more rules of one hash, than these are not looked at: what they cover stays unsaid. */
const MOST_SHAPES = 48;
const MOST_ALIKE = 32;
/** Rules that are parsed only to compare matches which the columns do not hold. */
const MOST_PARSED = 20_000;

interface Shape {
  readonly srcLength: number;
  readonly dstLength: number;
  readonly named: number;
  /** By hash; mostly one rule has it. */
  readonly rules: Map<number, number | number[]>;
}

/** Bits of `Shape.named`. */
const NAMED = { IN: 1, OUT: 2, PROTO: 4, SPORT: 8, DPORT: 16 } as const;
const NEGATED =
  BIT.SRC_NEGATED | BIT.DST_NEGATED | BIT.IN_NEGATED | BIT.OUT_NEGATED | BIT.PROTO_NEGATED | BIT.SPORT_NEGATED | BIT.DPORT_NEGATED;

/** Rules of a chain that an earlier rule of the same chain keeps every packet from, each with one such rule. */
export function coveredRules(ruleset: Ruleset, chain: Chain): Cover[] {
  if (chain.rules.length < 2) return [];
  const search = { ruleset, shapes: new Map<number, Shape>(), left: MOST_PARSED };
  const found: Cover[] = [];
  for (const id of chain.rules) {
    const by = coverOf(search, id);
    if (by !== null) found.push({ rule: ruleset.rule(id), by });
    else addRule(search, id);
  }
  return found;
}

interface Search {
  readonly ruleset: Ruleset;
  /** By prefix lengths and named fields. */
  readonly shapes: Map<number, Shape>;
  left: number;
}

/** Lets later rules be covered by this one; what it names by ranges or not at all costs it no place in the hash. */
function addRule(search: Search, id: number): void {
  const c = search.ruleset.columns;
  if ((c.bits[id]! & NEGATED) !== 0) return;
  const srcLength = prefixLength({ lo: c.srcLo[id]!, hi: c.srcHi[id]! });
  const dstLength = prefixLength({ lo: c.dstLo[id]!, hi: c.dstHi[id]! });
  if (srcLength === null || dstLength === null) return;
  const named =
    (c.inName[id] === 0 ? 0 : NAMED.IN) |
    (c.outName[id] === 0 ? 0 : NAMED.OUT) |
    (c.proto[id]! <= 0 ? 0 : NAMED.PROTO) |
    (c.sportLo[id] === c.sportHi[id] ? NAMED.SPORT : 0) |
    (c.dportLo[id] === c.dportHi[id] ? NAMED.DPORT : 0);
  // Lengths are 0 to 128.
  const key = (srcLength * 256 + dstLength) * 32 + named;
  let shape = search.shapes.get(key);
  if (shape === undefined) {
    if (search.shapes.size >= MOST_SHAPES) return;
    shape = { srcLength, dstLength, named, rules: new Map() };
    search.shapes.set(key, shape);
  }
  const hash = hashOf(search.ruleset, id, shape);
  const alike = shape.rules.get(hash);
  if (alike === undefined) shape.rules.set(hash, id);
  else if (typeof alike === 'number') shape.rules.set(hash, [alike, id]);
  else if (alike.length < MOST_ALIKE) alike.push(id);
}

function hashOf({ columns: c, family }: Ruleset, id: number, { srcLength, dstLength, named }: Shape): number {
  let hash = masked(c.srcLo[id]!, srcLength, family);
  hash = Math.imul(hash, 0x9e3779b1) + masked(c.dstLo[id]!, dstLength, family);
  const mix = (value: number) => {
    hash = (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) + value) | 0;
  };
  if ((named & NAMED.IN) !== 0) mix(c.inName[id]!);
  if ((named & NAMED.OUT) !== 0) mix(c.outName[id]!);
  if ((named & NAMED.PROTO) !== 0) mix(c.proto[id]!);
  if ((named & NAMED.SPORT) !== 0) mix(c.sportLo[id]!);
  if ((named & NAMED.DPORT) !== 0) mix(c.dportLo[id]!);
  return hash;
}

function masked(address: number | bigint, length: number, family: 'ip' | 'ip6'): number {
  if (typeof address === 'number') return length === 0 ? 0 : (address >> (32 - length)) << (32 - length);
  const kept = family === 'ip6' ? address >> BigInt(128 - length) : address;
  return Number(BigInt.asIntN(32, kept ^ (kept >> 32n) ^ (kept >> 64n) ^ (kept >> 96n)));
}

function coverOf(search: Search, id: number): Rule | null {
  const { ruleset } = search;
  for (const shape of search.shapes.values()) {
    const hash = hashOf(ruleset, id, shape);
    const found = shape.rules.get(hash);
    if (found === undefined) continue;
    for (const by of typeof found === 'number' ? [found] : [...found]) {
      if (!columnsCover(ruleset, by, id)) continue;
      const rule = ruleset.rule(by);
      // Where its packets go on to the next rule, it covers nothing for anybody.
      if (!isEnd(rule, ruleset)) forget(shape, hash, by);
      else if (extrasCover(search, rule, id)) return rule;
    }
  }
  return null;
}

function forget({ rules }: Shape, hash: number, id: number): void {
  const alike = rules.get(hash);
  if (typeof alike === 'number') rules.delete(hash);
  else if (alike !== undefined) alike.splice(alike.indexOf(id), 1);
}

/** Whether the later rule's column fields lie within the earlier one's. A field that the later rule negates counts as any. */
function columnsCover({ columns: c, family }: Ruleset, by: number, id: number): boolean {
  const bits = c.bits[id]!;
  const any = (bit: number) => (bits & bit) !== 0;
  const full = (lo: number | bigint, hi: number | bigint) =>
    family === 'ip' ? lo === 0 && hi === 0xffffffff : lo === 0n && hi === (1n << 128n) - 1n;
  if (any(BIT.SRC_NEGATED) ? !full(c.srcLo[by]!, c.srcHi[by]!) : c.srcLo[by]! > c.srcLo[id]! || c.srcHi[by]! < c.srcHi[id]!) return false;
  if (any(BIT.DST_NEGATED) ? !full(c.dstLo[by]!, c.dstHi[by]!) : c.dstLo[by]! > c.dstLo[id]! || c.dstHi[by]! < c.dstHi[id]!) return false;
  if (c.inName[by] !== 0 && (any(BIT.IN_NEGATED) || c.inName[by] !== c.inName[id])) return false;
  if (c.outName[by] !== 0 && (any(BIT.OUT_NEGATED) || c.outName[by] !== c.outName[id])) return false;
  if (c.proto[by]! > 0 && (any(BIT.PROTO_NEGATED) || c.proto[by] !== c.proto[id])) return false;
  const wide = (lo: number, hi: number) => lo === 0 && hi === 65535;
  const ports = (bit: number, byLo: number, byHi: number, lo: number, hi: number) =>
    any(bit) ? wide(byLo, byHi) : byLo <= lo && hi <= byHi;
  return (
    ports(BIT.SPORT_NEGATED, c.sportLo[by]!, c.sportHi[by]!, c.sportLo[id]!, c.sportHi[id]!) &&
    ports(BIT.DPORT_NEGATED, c.dportLo[by]!, c.dportHi[by]!, c.dportLo[id]!, c.dportHi[id]!)
  );
}

/** Whether what a rule takes never comes to the next one. */
export function isEnd({ target, chain }: Rule, ruleset: Ruleset): boolean {
  switch (target.kind) {
    case 'accept':
    case 'drop':
    case 'reject':
    case 'return':
    case 'snat':
    case 'masquerade':
    case 'redirect':
    case 'netmap':
      return true;
    case 'dnat':
      return chain.table === 'nat';
    case 'jump':
    case 'goto':
      return neverReturns(ruleset, ruleset.chain(chain.table, target.chain));
    default:
      return false;
  }
}

const endings = new WeakMap<Chain, boolean>();

/** Whether every packet of a user chain meets its end there: an unconditional verdict, and no RETURN before it. */
function neverReturns(ruleset: Ruleset, chain: Chain | undefined): boolean {
  if (chain === undefined) return false;
  const known = endings.get(chain);
  if (known !== undefined) return known;
  endings.set(chain, false);
  const ends = endsAll(ruleset, chain);
  endings.set(chain, ends);
  return ends;
}

/** What all packets of a chain that never returns come to, `mixed` where some are accepted and others stopped; null for other chains. */
export function endOf(ruleset: Ruleset, chain: Chain | undefined): 'accept' | 'stop' | 'mixed' | null {
  if (chain === undefined || !neverReturns(ruleset, chain)) return null;
  const ends = new Set<'accept' | 'stop' | 'mixed'>();
  for (const id of chain.rules) {
    const { kind } = ruleset.rule(id).target;
    if (kind === 'accept') ends.add('accept');
    else if (kind === 'drop' || kind === 'reject') ends.add('stop');
    else if (kind === 'jump') ends.add('mixed');
    if (namesNothing(ruleset, id) && (kind === 'accept' || kind === 'drop' || kind === 'reject')) break;
  }
  return ends.size === 1 ? [...ends][0]! : 'mixed';
}

/** A chain that is longer than this is not read through. */
const LONGEST_ENDING = 64;

function endsAll(ruleset: Ruleset, chain: Chain): boolean {
  for (const id of chain.rules.subarray(0, LONGEST_ENDING)) {
    const { target } = ruleset.rule(id);
    const all = namesNothing(ruleset, id);
    // A goto comes back to the caller's caller, where this chain's own end does.
    if (target.kind === 'return' || target.kind === 'goto' || target.kind === 'unknown' || target.kind === 'tproxy') return false;
    if (all && (target.kind === 'accept' || target.kind === 'drop' || target.kind === 'reject')) return true;
  }
  return false;
}

/** Whether the later rule asks all that the earlier one asks beyond its columns. */
function extrasCover(search: Search, by: Rule, id: number): boolean {
  const { ruleset } = search;
  const bits = ruleset.columns.bits;
  if ((bits[by.id]! & BIT.MORE) === 0) return true;
  if ((bits[id]! & BIT.MORE) === 0 || search.left-- <= 0) return false;
  const asked = ruleset.rule(id).matches;
  return by.matches.every((match) => isImplied(match, asked) && isSteady(ruleset, by.chain.table, match));
}

function isImplied(match: Match, asked: readonly Match[]): boolean {
  if (match.kind === 'always') return true;
  // What depends on earlier packets may answer otherwise the next time.
  if (match.kind === 'undecided' && match.stateful) return false;
  const text = JSON.stringify(match, plainly);
  return asked.some((other) => JSON.stringify(other, plainly) === text || isNarrower(other, match));
}

/** Addresses of IPv6 are bigints, which JSON does not know. */
function plainly(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}

function isNarrower(other: Match, match: Match): boolean {
  if (other.kind === 'state' && match.kind === 'state') return !other.negated && !match.negated && (other.states & ~match.states) === 0;
  const ranged = (m: Match): readonly (AddressRange | PortRange)[] | null => ('ranges' in m && !m.negated ? m.ranges : null);
  const [inner, outer] = [ranged(other), ranged(match)];
  if (other.kind !== match.kind || inner === null || outer === null) return false;
  return inner.every((range) => outer.some(({ lo, hi }) => lo <= range.lo && range.hi <= hi));
}
