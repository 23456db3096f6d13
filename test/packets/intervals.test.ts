/** Interval sets against JavaScript's own Set, near both ends of the address spaces. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contains,
  EMPTY,
  equal,
  type IntervalSet,
  intersect,
  isSubset,
  meets,
  moved,
  one,
  range,
  setOf,
  single,
  subtract,
  union,
} from '../../src/packets/intervals.ts';
import type { Address, AddressRange } from '../../src/ruleset/model.ts';

const SIZE = 64;

/** A small stretch of an address space: its first address, and how a member is reached from it. */
interface Space {
  readonly name: string;
  readonly at: (offset: number) => Address;
}

const SPACES: readonly Space[] = [
  { name: 'numbers from 0', at: (offset) => offset },
  { name: 'numbers up to 2^32-1', at: (offset) => 0xffffffff - SIZE + 1 + offset },
  { name: 'bigints from 0', at: (offset) => BigInt(offset) },
  { name: 'bigints up to 2^128-1', at: (offset) => (1n << 128n) - BigInt(SIZE) + BigInt(offset) },
];

const rangesOf = (space: Space): fc.Arbitrary<AddressRange[]> =>
  fc.array(
    // Short ones, so that a set may hold more ranges than are looked through one by one.
    fc.tuple(fc.nat(SIZE - 1), fc.nat(6)).map(([a, more]) => ({ lo: space.at(a), hi: space.at(Math.min(a + more, SIZE - 1)) })),
    { maxLength: 24 },
  );

const setsOf = (space: Space): fc.Arbitrary<IntervalSet> => rangesOf(space).map(setOf);

/** Members as offsets within the stretch, one by one. */
function naive(space: Space, ranges: readonly AddressRange[]): Set<number> {
  const members = new Set<number>();
  for (let offset = 0; offset < SIZE; offset++) {
    const value = space.at(offset);
    if (ranges.some((r) => r.lo <= value && value <= r.hi)) members.add(offset);
  }
  return members;
}

/** Sorted, disjoint and not touching. */
function isNormal(set: IntervalSet): boolean {
  return set.every((r, index) => {
    const before = set[index - 1];
    return r.lo <= r.hi && (before === undefined || BigInt(before.hi) + 1n < BigInt(r.lo));
  });
}

describe.each(SPACES)('$name', (space) => {
  const two = fc.tuple(setsOf(space), setsOf(space));

  it('setOf keeps the members of any ranges, in normal form', () => {
    fc.assert(
      fc.property(rangesOf(space), (ranges) => {
        const set = setOf(ranges);
        expect(isNormal(set)).toBe(true);
        expect(naive(space, set)).toEqual(naive(space, ranges));
      }),
    );
  });

  it('union, intersect and subtract do what sets do, in normal form', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const [x, y] = [naive(space, a), naive(space, b)];
        const results: [IntervalSet, Set<number>][] = [
          [union(a, b), new Set([...x, ...y])],
          [intersect(a, b), new Set([...x].filter((value) => y.has(value)))],
          [subtract(a, b), new Set([...x].filter((value) => !y.has(value)))],
        ];
        for (const [set, members] of results) {
          expect(isNormal(set)).toBe(true);
          expect(naive(space, set)).toEqual(members);
        }
      }),
    );
  });

  it('questions about sets answer as sets do', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const [x, y] = [naive(space, a), naive(space, b)];
        expect(isSubset(a, b)).toBe([...x].every((value) => y.has(value)));
        expect(meets(a, b)).toBe([...x].some((value) => y.has(value)));
        expect(equal(a, b)).toBe(x.size === y.size && [...x].every((value) => y.has(value)));
        for (let offset = 0; offset < SIZE; offset++) expect(contains(a, space.at(offset))).toBe(x.has(offset));
        const only = single(a);
        expect(only).toBe(x.size === 1 ? space.at([...x][0]!) : null);
      }),
    );
  });

  it('moved moves every member', () => {
    fc.assert(
      fc.property(setsOf(space), fc.integer({ min: -3, max: 3 }), (set, by) => {
        const amount = typeof space.at(0) === 'bigint' ? BigInt(by) : by;
        const back = moved(moved(set, amount), typeof amount === 'bigint' ? -amount : -amount);
        expect(equal(back, set)).toBe(true);
        expect(moved(set, amount).map((r) => BigInt(r.lo))).toEqual(set.map((r) => BigInt(r.lo) + BigInt(by)));
      }),
    );
  });
});

it('a range that ends before it begins is empty', () => {
  expect(range(5, 4)).toBe(EMPTY);
  expect(range(5, 5)).toEqual(one(5));
});
