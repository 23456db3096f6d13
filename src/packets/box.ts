/**
 * A box: a set of packet headers that is a product of one interval set for each dimension. All analysis keeps sets in terms of the
 * *original* header, the one with which the packet entered the gateway.
 */
import { ALL } from '../ruleset/address.ts';
import type { Address, Family } from '../ruleset/model.ts';
import { equal, type IntervalSet, intersect, isSubset, range, setOf, single, subtract } from './intervals.ts';

/**
 * Dimensions. IN: index into the analysis' interface list. STATE: log2 of the STATE bits (0 INVALID … 4 UNTRACKED). FLAGS: the six TCP
 * flags. Ports, flags, type and code are free where the protocol has none.
 */
export const DIM = { IN: 0, SRC: 1, DST: 2, PROTO: 3, SPORT: 4, DPORT: 5, STATE: 6, FLAGS: 7, TYPE: 8, CODE: 9 } as const;
export type Dim = (typeof DIM)[keyof typeof DIM];
export const DIMS: readonly Dim[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

export type Box = readonly IntervalSet[];

const SMALL: readonly IntervalSet[] = [
  range(0, 255),
  range(0, 65535),
  range(0, 65535),
  range(0, 4),
  range(0, 63),
  range(0, 255),
  range(0, 255),
];
const FULL: Readonly<Record<Family, readonly IntervalSet[]>> = {
  ip: [range(0, 65535), [ALL.ip], [ALL.ip], ...SMALL],
  ip6: [range(0, 65535), [ALL.ip6], [ALL.ip6], ...SMALL],
};

/** The whole header space of a family. */
export function fullBox(family: Family): Box {
  return FULL[family];
}

/** The set of one dimension when nothing restricts it. */
export function fullDim(family: Family, dim: Dim): IntervalSet {
  return FULL[family][dim]!;
}

/** The part of the box in which `dim` lies in `set`; null when there is none. */
export function restrict(box: Box, dim: Dim, set: IntervalSet): Box | null {
  const common = intersect(box[dim]!, set);
  if (common.length === 0) return null;
  return replaceDim(box, dim, common);
}

/** The part of the box in which `dim` lies outside `set`; null when there is none. */
export function exclude(box: Box, dim: Dim, set: IntervalSet): Box | null {
  const rest = subtract(box[dim]!, set);
  return rest.length === 0 ? null : replaceDim(box, dim, rest);
}

export function replaceDim(box: Box, dim: Dim, set: IntervalSet): Box {
  const copy = box.slice();
  copy[dim] = set;
  return copy;
}

export function intersectBoxes(a: Box, b: Box): Box | null {
  const result: IntervalSet[] = [];
  for (const dim of DIMS) {
    const common = intersect(a[dim]!, b[dim]!);
    if (common.length === 0) return null;
    result.push(common);
  }
  return result;
}

/** What each of the places has in common with a box, where it has anything. */
export function partsWithin(box: Box, places: readonly Box[]): Box[] {
  return places.map((place) => intersectBoxes(box, place)).filter((part) => part !== null);
}

/** `a` without `b`, as disjoint boxes: at most one for each dimension. */
export function subtractBox(a: Box, b: Box): Box[] {
  if (intersectBoxes(a, b) === null) return [a];
  const rest: Box[] = [];
  let core = a;
  for (const dim of DIMS) {
    const outside = exclude(core, dim, b[dim]!);
    if (outside !== null) rest.push(outside);
    core = replaceDim(core, dim, intersect(core[dim]!, b[dim]!));
  }
  return rest;
}

/** Any boxes as disjoint ones that cover the same packets. Boxes of one destination, or of one and one port, meet few others. */
export function disjoint(boxes: readonly Box[]): Box[] {
  return disjointUpTo(boxes, Number.POSITIVE_INFINITY)!;
}

/** The same; null where more than `most` would come of them: boxes that cross each other break into as many parts as there are crossings. */
export function disjointUpTo(boxes: readonly Box[], most: number): Box[] | null {
  const result: Box[] = [];
  const wide: Box[] = [];
  const byAddress = new Map<Address, Box[]>();
  const byEndpoint = new Map<string, Box[]>();
  for (const { box, dst, dport } of widestFirst(boxes)) {
    const address = dst === null ? undefined : listOf(byAddress, dst);
    const endpoint = dst === null || dport === null ? undefined : listOf(byEndpoint, `${dst} ${dport}`);
    let parts: Box[] = [box];
    for (const earlier of [wide, address ?? [], endpoint ?? []]) {
      for (const other of earlier) {
        if (parts.length === 0) break;
        if (parts.length > most) return null;
        parts = parts.flatMap((part) => subtractBox(part, other));
      }
    }
    (endpoint ?? address ?? wide).push(...parts);
    for (const part of parts) result.push(part);
    if (result.length > most) return null;
  }
  return result;
}

/** One box around all boxes that leave the same dimensions open: few boxes that hold the same packets, and more. */
export function hulls(boxes: readonly Box[], family: Family): Box[] {
  const shapes = new Map<string, Box[]>();
  for (const box of boxes) listOf(shapes, DIMS.map((dim) => (equal(box[dim]!, fullDim(family, dim)) ? '-' : '+')).join('')).push(box);
  return [...shapes.values()].map((alike) => DIMS.map((dim) => setOf([...new Set(alike.map((box) => box[dim]!))].flat())));
}

interface Placed {
  readonly box: Box;
  readonly dst: Address | null;
  readonly dport: Address | null;
}

/** What is left of a later box lies within it, so that it stays where the whole box is looked for. */
function widestFirst(boxes: readonly Box[]): Placed[] {
  const placed = boxes.map((box): Placed => ({ box, dst: single(box[DIM.DST]!), dport: single(box[DIM.DPORT]!) }));
  const width = ({ dst, dport }: Placed) => (dst === null ? 0 : dport === null ? 1 : 2);
  return [0, 1, 2].flatMap((of) => placed.filter((each) => width(each) === of));
}

function listOf<K>(lists: Map<K, Box[]>, key: K): Box[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list: Box[] = [];
  lists.set(key, list);
  return list;
}

export function isWithin(a: Box, b: Box): boolean {
  return DIMS.every((dim) => isSubset(a[dim]!, b[dim]!));
}

export function sameBox(a: Box, b: Box): boolean {
  return DIMS.every((dim) => equal(a[dim]!, b[dim]!));
}
