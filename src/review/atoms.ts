/** Values told apart by the sets that they are in: two values in the same ones are one to everybody who asks by these sets. */
import type { Test } from '../netfilter/tests.ts';
import { DIM, fullDim } from '../packets/box.ts';
import { equal, type IntervalSet } from '../packets/intervals.ts';
import type { Address, Family } from '../ruleset/model.ts';

export interface Atoms {
  /** The same number for values that are in the same sets. */
  of(value: Address): number;
}

/** Sets as they are gathered; the same ranges twice are one set. */
export interface AtomSets {
  add(set: IntervalSet): void;
  addRange(lo: Address, hi: Address): void;
  readonly size: number;
  atoms(): Atoms;
}

/** Sets of addresses and of ports. */
export interface PointSets {
  readonly addresses: AtomSets;
  readonly ports: AtomSets;
}

/** More sets than this are more trouble than the analysis that they save. */
export const MOST_SETS = 20_000;

/** The sets that a rule's test asks of addresses and ports. */
export function addTest(test: Test, family: Family, sets: PointSets): void {
  if (test.kind === 'not') return addTest(test.test, family, sets);
  if (test.kind === 'either' || test.kind === 'all') {
    for (const each of test.tests) addTest(each, family, sets);
    return;
  }
  if (test.kind !== 'now' && test.kind !== 'original' && test.kind !== 'reply') return;
  if (equal(test.set, fullDim(family, test.dim))) return;
  if (test.dim === DIM.SRC || test.dim === DIM.DST) sets.addresses.add(test.set);
  if (test.dim === DIM.SPORT || test.dim === DIM.DPORT) sets.ports.add(test.set);
}

export function newAtomSets(): AtomSets {
  const sets = new Map<string, IntervalSet>();
  const add = (set: IntervalSet) => {
    if (set.length > 0) sets.set(set.map(({ lo, hi }) => `${lo}-${hi}`).join(), set);
  };
  return {
    add,
    addRange: (lo, hi) => add([{ lo, hi }]),
    get size() {
      return sets.size;
    },
    atoms: () => atomsOf([...sets.values()]),
  };
}

/** Sweeps over all borders, with the sets that are open between two of them. */
function atomsOf(sets: readonly IntervalSet[]): Atoms {
  const borders = sets
    .flatMap((ranges, set) =>
      ranges.flatMap(({ lo, hi }) => [
        { at: lo, set, opens: true },
        { at: typeof hi === 'bigint' ? hi + 1n : hi + 1, set, opens: false },
      ]),
    )
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : Number(a.opens) - Number(b.opens)));
  const starts: Address[] = [];
  const ids: number[] = [];
  const known = new Map<string, number>([['', 0]]);
  const open = new Set<number>();
  borders.forEach(({ at, set, opens }, index) => {
    if (opens) open.add(set);
    else open.delete(set);
    if (borders[index + 1]?.at === at) return;
    const signature = [...open].sort((a, b) => a - b).join();
    const id = known.get(signature) ?? known.size;
    known.set(signature, id);
    starts.push(at);
    ids.push(id);
  });
  return {
    of(value) {
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (starts[middle]! <= value) low = middle + 1;
        else high = middle;
      }
      return low === 0 ? 0 : ids[low - 1]!;
    },
  };
}
