/**
 * Sets of whole numbers as sorted, disjoint, non-touching inclusive intervals. Every dimension of a packet header is one: addresses,
 * ports, protocols, and small enumerations (interfaces, states) by their index. Numbers and bigints are never mixed within one set.
 */
import { shift } from '../ruleset/address.ts';
import type { Address, AddressRange } from '../ruleset/model.ts';

export type IntervalSet = readonly AddressRange[];

export const EMPTY: IntervalSet = [];

export function one(value: Address): IntervalSet {
  return [{ lo: value, hi: value }];
}

export function range(lo: Address, hi: Address): IntervalSet {
  return lo <= hi ? [{ lo, hi }] : EMPTY;
}

/** Any ranges, in any order, overlapping or not, as a set. */
export function setOf(ranges: readonly AddressRange[]): IntervalSet {
  if (ranges.length < 2) return ranges;
  const sorted = [...ranges].sort((a, b) => (a.lo < b.lo ? -1 : a.lo > b.lo ? 1 : 0));
  const merged: AddressRange[] = [];
  for (const next of sorted) {
    const last = merged.at(-1);
    if (last === undefined || next.lo > shift(last.hi, 1)) merged.push(next);
    else if (next.hi > last.hi) merged[merged.length - 1] = { lo: last.lo, hi: next.hi };
  }
  return merged;
}

export function union(a: IntervalSet, b: IntervalSet): IntervalSet {
  if (a.length === 0) return b;
  return b.length === 0 ? a : setOf([...a, ...b]);
}

export function intersect(a: IntervalSet, b: IntervalSet): IntervalSet {
  if (a === b) return a;
  const result: AddressRange[] = [];
  if (a.length === 0 || b.length === 0) return result;
  let i = firstEndingFrom(a, b[0]!.lo);
  let j = firstEndingFrom(b, a[0]!.lo);
  const end = b[b.length - 1]!.hi;
  while (i < a.length && j < b.length) {
    const x = a[i]!;
    if (x.lo > end) break;
    const y = b[j]!;
    const lo = x.lo > y.lo ? x.lo : y.lo;
    const hi = x.hi < y.hi ? x.hi : y.hi;
    if (lo <= hi) result.push(lo === x.lo && hi === x.hi ? x : { lo, hi });
    if (x.hi < y.hi) i++;
    else j++;
  }
  return result;
}

/** The index of the first range that ends at `value` or behind it: sets of thousands are mostly asked for a few values. */
function firstEndingFrom(set: IntervalSet, value: Address): number {
  if (set.length < 8) return 0;
  let low = 0;
  let high = set.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (set[middle]!.hi < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is in `a` and not in `b`. */
export function subtract(a: IntervalSet, b: IntervalSet): IntervalSet {
  if (b.length === 0 || a.length === 0) return a;
  const [from, end] = [firstEndingFrom(a, b[0]!.lo), b[b.length - 1]!.hi];
  const result: AddressRange[] = a.slice(0, from);
  let j = 0;
  for (let at = from; at < a.length; at++) {
    const whole = a[at]!;
    if (whole.lo > end) return at === from ? a : result.concat(a.slice(at));
    let lo = whole.lo;
    while (j < b.length && b[j]!.hi < lo) j++;
    let k = j;
    let open = true;
    while (open && k < b.length && b[k]!.lo <= whole.hi) {
      const cut = b[k]!;
      if (cut.lo > lo) result.push({ lo, hi: shift(cut.lo, -1) });
      if (cut.hi >= whole.hi) open = false;
      else lo = shift(cut.hi, 1);
      k++;
    }
    if (open) result.push(lo === whole.lo ? whole : { lo, hi: whole.hi });
  }
  return result;
}

export function contains(set: IntervalSet, value: Address): boolean {
  let low = 0;
  let high = set.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = set[middle]!;
    if (value < at.lo) high = middle - 1;
    else if (value > at.hi) low = middle + 1;
    else return true;
  }
  return false;
}

export function isSubset(a: IntervalSet, b: IntervalSet): boolean {
  if (a === b) return true;
  let j = 0;
  for (const { lo, hi } of a) {
    while (j < b.length && b[j]!.hi < lo) j++;
    // Sets are maximal ranges: what lies in several of them is not whole.
    if (j === b.length || b[j]!.lo > lo || b[j]!.hi < hi) return false;
  }
  return true;
}

export function meets(a: IntervalSet, b: IntervalSet): boolean {
  return intersect(a, b).length > 0;
}

export function equal(a: IntervalSet, b: IntervalSet): boolean {
  return a === b || (a.length === b.length && a.every((r, i) => r.lo === b[i]!.lo && r.hi === b[i]!.hi));
}

/** The only member, or null when there are none or several. */
export function single(set: IntervalSet): Address | null {
  const first = set[0];
  return set.length === 1 && first !== undefined && first.lo === first.hi ? first.lo : null;
}

export function moved(set: IntervalSet, by: Address): IntervalSet {
  if (by === 0 || by === 0n) return set;
  const add = (value: Address): Address => (typeof value === 'bigint' ? value + BigInt(by) : value + Number(by));
  return set.map((r) => ({ lo: add(r.lo), hi: add(r.hi) }));
}
