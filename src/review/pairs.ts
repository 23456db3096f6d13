/** Which fates of two analyses share packets, without intersecting every box with every other. */
import type { Fate } from '../netfilter/flows.ts';
import { type Box, DIMS, intersectBoxes } from '../packets/box.ts';
import { newNames } from '../packets/merge.ts';

/** Fates of the same packets: what tells them apart is the answers to undecidable matches. */
interface Alike {
  readonly box: Box;
  readonly fates: readonly Fate[];
}

export interface Meeting {
  readonly old: readonly Fate[];
  readonly fresh: readonly Fate[];
  /** The packets that all of them speak of. */
  readonly box: Box;
}

/** Every two boxes of fates that share packets. The span of each dimension tells most apart before their sets are looked at. */
export function* meetings(before: readonly Fate[], after: readonly Fate[]): Generator<Meeting> {
  const [left, right] = [byBox(before), byBox(after)];
  const [old, fresh] = [spansOf(left), spansOf(right)];
  for (let i = 0; i < left.length; i++) {
    for (let j = 0; j < right.length; j++) {
      if (!spansMeet(old, i, fresh, j)) continue;
      const box = intersectBoxes(left[i]!.box, right[j]!.box);
      if (box !== null) yield { old: left[i]!.fates, fresh: right[j]!.fates, box };
    }
  }
}

function byBox(fates: readonly Fate[]): Alike[] {
  const nameOf = newNames();
  const found = new Map<string, { readonly box: Box; readonly fates: Fate[] }>();
  for (const fate of fates) {
    const key = fate.box.map(nameOf).join();
    const alike = found.get(key);
    if (alike === undefined) found.set(key, { box: fate.box, fates: [fate] });
    else alike.fates.push(fate);
  }
  return [...found.values()];
}

/** For each box and dimension the lowest and the highest value. IPv6 addresses are rounded, which keeps their order. */
function spansOf(boxes: readonly Alike[]): Float64Array {
  const spans = new Float64Array(boxes.length * DIMS.length * 2);
  let at = 0;
  for (const { box } of boxes) {
    for (const dim of DIMS) {
      const set = box[dim]!;
      spans[at++] = Number(set[0]!.lo);
      spans[at++] = Number(set[set.length - 1]!.hi);
    }
  }
  return spans;
}

function spansMeet(a: Float64Array, i: number, b: Float64Array, j: number): boolean {
  const width = DIMS.length * 2;
  for (let at = 0, x = i * width, y = j * width; at < width; at += 2, x += 2, y += 2) {
    if (a[x]! > b[y + 1]! || b[y]! > a[x + 1]!) return false;
  }
  return true;
}
