/** Boxes against packets counted one by one: a small header space, every packet of which is looked at. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Box,
  DIM,
  DIMS,
  type Dim,
  disjoint,
  disjointUpTo,
  exclude,
  fullBox,
  fullDim,
  hulls,
  intersectBoxes,
  isWithin,
  replaceDim,
  restrict,
  sameBox,
  subtractBox,
} from '../../src/packets/box.ts';
import { contains, type IntervalSet, equal as sameSet, setOf } from '../../src/packets/intervals.ts';
import { mergeBoxes } from '../../src/packets/merge.ts';
import type { Address, Family } from '../../src/ruleset/model.ts';

/** Dimensions that vary, and how many values each has; the others stay full. */
const VARIED: readonly (readonly [Dim, number])[] = [
  [DIM.IN, 3],
  [DIM.DST, 5],
  [DIM.DPORT, 4],
  [DIM.STATE, 3],
];
const START: Readonly<Record<Family, Address>> = { ip: 0xffffffff - 4, ip6: (1n << 128n) - 5n };

function valueAt(family: Family, dim: Dim, offset: number): Address {
  if (dim !== DIM.DST) return offset;
  const start = START[family];
  return typeof start === 'bigint' ? start + BigInt(offset) : start + offset;
}

const setFor = (family: Family, dim: Dim, size: number): fc.Arbitrary<IntervalSet> =>
  fc
    .uniqueArray(fc.nat(size - 1), { minLength: 1, maxLength: size })
    .map((offsets) => setOf(offsets.map((offset) => ({ lo: valueAt(family, dim, offset), hi: valueAt(family, dim, offset) }))));

const boxOf = (family: Family): fc.Arbitrary<Box> =>
  fc
    .tuple(...VARIED.map(([dim, size]) => setFor(family, dim, size)))
    .map((sets) => sets.reduce((box, set, index) => replaceDim(box, VARIED[index]![0], set), fullBox(family)));

/** Every packet of the small space, by the values of the varied dimensions. */
function packets(family: Family): Address[][] {
  return VARIED.reduce<Address[][]>(
    (list, [dim, size]) => list.flatMap((head) => Array.from({ length: size }, (_, offset) => [...head, valueAt(family, dim, offset)])),
    [[]],
  );
}

const holds = (box: Box, packet: readonly Address[]) => VARIED.every(([dim], index) => contains(box[dim]!, packet[index]!));
/** For each packet, in how many of the boxes it lies. */
const holders = (boxes: readonly Box[], every: readonly Address[][]) =>
  every.map((packet) => boxes.filter((box) => holds(box, packet)).length);
/** For each packet, whether it lies in any. */
const covered = (boxes: readonly Box[], every: readonly Address[][]) => holders(boxes, every).map((count) => Math.min(count, 1));

describe.each(['ip', 'ip6'] as const)('%s', (family) => {
  const every = packets(family);
  const two = fc.tuple(boxOf(family), boxOf(family));
  const several = fc.array(boxOf(family), { maxLength: 5 });

  it('subtractBox leaves each packet of the difference in exactly one box', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const rest = subtractBox(a, b);
        expect(rest.length).toBeLessThanOrEqual(DIMS.length);
        expect(holders(rest, every)).toEqual(every.map((packet) => (holds(a, packet) && !holds(b, packet) ? 1 : 0)));
      }),
    );
  });

  it('intersectBoxes holds what both hold', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const common = intersectBoxes(a, b);
        expect(holders(common === null ? [] : [common], every)).toEqual(
          every.map((packet) => (holds(a, packet) && holds(b, packet) ? 1 : 0)),
        );
        expect(isWithin(a, b)).toBe(every.every((packet) => !holds(a, packet) || holds(b, packet)));
        expect(sameBox(a, b)).toBe(every.every((packet) => holds(a, packet) === holds(b, packet)));
      }),
    );
  });

  it('disjoint covers the same packets, each once', () => {
    fc.assert(
      fc.property(several, (boxes) => {
        const parts = disjoint(boxes);
        expect(holders(parts, every)).toEqual(covered(boxes, every));
      }),
    );
  });

  it('disjointUpTo gives the same up to a number of boxes, and gives up beyond it', () => {
    fc.assert(
      fc.property(several, fc.nat(8), (boxes, most) => {
        const parts = disjoint(boxes);
        expect(disjointUpTo(boxes, most)).toEqual(parts.length > most ? null : parts);
      }),
    );
  });

  it('hulls hold every box, one for each shape', () => {
    fc.assert(
      fc.property(several, (boxes) => {
        const around = hulls(boxes, family);
        for (const box of boxes) expect(around.some((hull) => isWithin(box, hull))).toBe(true);
        const shapes = new Set(boxes.map((box) => DIMS.filter((dim) => sameSet(box[dim]!, fullDim(family, dim))).join()));
        expect(around).toHaveLength(shapes.size);
      }),
    );
  });

  it('mergeBoxes covers exactly the same packets with no more boxes, and disjoint boxes stay disjoint', () => {
    fc.assert(
      fc.property(several, (boxes) => {
        const parts = disjoint(boxes);
        const merged = mergeBoxes(parts);
        expect(merged.length).toBeLessThanOrEqual(parts.length);
        expect(holders(merged, every)).toEqual(holders(parts, every));
        expect(covered(mergeBoxes(boxes), every)).toEqual(covered(boxes, every));
      }),
    );
  });

  it('restrict and exclude share a box out between them', () => {
    fc.assert(
      fc.property(boxOf(family), setFor(family, DIM.DPORT, 4), (box, set) => {
        const parts = [restrict(box, DIM.DPORT, set), exclude(box, DIM.DPORT, set)].filter((part) => part !== null);
        expect(holders(parts, every)).toEqual(holders([box], every));
      }),
    );
  });

  it('merges the parts of a full box back into it', () => {
    fc.assert(
      fc.property(boxOf(family), (box) => {
        const rest = subtractBox(fullBox(family), box);
        const merged = mergeBoxes([...rest, box]);
        expect(disjoint([...rest, box])).toHaveLength(rest.length + 1);
        expect(holders(merged, every)).toEqual(every.map(() => 1));
      }),
    );
  });
});

it('fullDim is what fullBox has', () => {
  for (const family of ['ip', 'ip6'] as const) for (const dim of DIMS) expect(fullDim(family, dim)).toBe(fullBox(family)[dim]);
});
