/** Boxes joined to fewer ones that hold the same packets. */
import type { Address } from '../ruleset/model.ts';
import { type Box, DIMS, type Dim, replaceDim } from './box.ts';
import { equal, type IntervalSet, setOf } from './intervals.ts';

/** A box, and for each of its sets a number that equal sets share. */
interface Named {
  readonly box: Box;
  readonly names: readonly number[];
}

/** Joins boxes that differ in one dimension only, until no two do: fewer regions for people to read, the same packets. */
export function mergeBoxes(boxes: readonly Box[]): Box[] {
  if (boxes.length < 2) return [...boxes];
  const nameOf = newNames();
  let current = boxes.map((box): Named => ({ box, names: box.map(nameOf) }));
  for (let again = true; again && current.length > 1; ) {
    again = false;
    for (const dim of telling(current)) {
      const merged = mergeAlong(current, dim, nameOf);
      if (merged.length < current.length) again = true;
      current = merged;
    }
  }
  return current.map(({ box }) => box);
}

/** The dimensions in which any two differ, and one at least: equal boxes meet along whichever it is. */
function telling(boxes: readonly Named[]): readonly Dim[] {
  const first = boxes[0]!.names;
  const differing = DIMS.filter((dim) => boxes.some(({ names }) => names[dim] !== first[dim]));
  return differing.length === 0 ? DIMS.slice(0, 1) : differing;
}

interface Twins {
  readonly first: Named;
  /** What the others have in the dimension that is joined. */
  readonly sets: IntervalSet[];
  /** Another group of the same hash. */
  readonly next: Twins | undefined;
}

function mergeAlong(boxes: readonly Named[], dim: Dim, nameOf: (set: IntervalSet) => number): Named[] {
  const byHash = new Map<number, Twins>();
  const groups: Twins[] = [];
  for (const named of boxes) {
    const hash = hashBeside(named.names, dim);
    const head = byHash.get(hash);
    let twins = head;
    while (twins !== undefined && !agreeBeside(twins.first.names, named.names, dim)) twins = twins.next;
    if (twins !== undefined) {
      twins.sets.push(named.box[dim]!);
      continue;
    }
    const group = { first: named, sets: [], next: head };
    byHash.set(hash, group);
    groups.push(group);
  }
  return groups.map(({ first, sets }) => {
    if (sets.length === 0) return first;
    const set = setOf([first.box[dim]!, ...sets].flat());
    return { box: replaceDim(first.box, dim, set), names: first.names.map((name, other) => (other === dim ? nameOf(set) : name)) };
  });
}

function hashBeside(names: readonly number[], dim: Dim): number {
  let hash = 0;
  for (let other = 0; other < names.length; other++) {
    if (other !== dim) hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) + names[other]!;
  }
  return hash | 0;
}

function agreeBeside(a: readonly number[], b: readonly number[], dim: Dim): boolean {
  for (let other = 0; other < a.length; other++) if (other !== dim && a[other] !== b[other]) return false;
  return true;
}

/** Numbers for sets, the same for equal ones. Boxes share most of their sets, so that few are looked at range by range. */
export function newNames(): (set: IntervalSet) => number {
  const known = new Map<IntervalSet, number>();
  const byHash = new Map<number, IntervalSet[]>();
  let names = 0;
  return (set) => {
    const found = known.get(set);
    if (found !== undefined) return found;
    const hash = hashOf(set);
    const alike = byHash.get(hash);
    const same = alike?.find((other) => equal(other, set));
    const name = same === undefined ? names++ : known.get(same)!;
    known.set(set, name);
    if (alike === undefined) byHash.set(hash, [set]);
    else if (same === undefined) alike.push(set);
    return name;
  };
}

function hashOf(set: IntervalSet): number {
  let hash = set.length;
  for (const { lo, hi } of set) hash = Math.imul(Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) + low(lo), 0x9e3779b1) + low(hi);
  return hash | 0;
}

/** The low bits of an address; an IPv6 address' higher ones too. */
function low(address: Address): number {
  return typeof address === 'number' ? address | 0 : Number(BigInt.asIntN(32, address ^ (address >> 32n) ^ (address >> 64n)));
}
