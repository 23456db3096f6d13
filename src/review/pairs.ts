/** Which fates of two analyses share packets, without intersecting every box with every other. */
import type { Fate } from '../netfilter/flows.ts';
import { type Box, DIMS, intersectBoxes } from '../packets/box.ts';

export interface Meeting {
  readonly old: Fate;
  readonly fresh: Fate;
  /** The packets that both speak of. */
  readonly box: Box;
}

/** Every pair that shares packets. The span of each dimension tells most pairs apart before their sets are looked at. */
export function* meetings(before: readonly Fate[], after: readonly Fate[]): Generator<Meeting> {
  const [old, fresh] = [spansOf(before), spansOf(after)];
  for (let i = 0; i < before.length; i++) {
    for (let j = 0; j < after.length; j++) {
      if (!spansMeet(old, i, fresh, j)) continue;
      const box = intersectBoxes(before[i]!.box, after[j]!.box);
      if (box !== null) yield { old: before[i]!, fresh: after[j]!, box };
    }
  }
}

/** For each fate and dimension the lowest and the highest value. IPv6 addresses are rounded, which keeps their order. */
function spansOf(fates: readonly Fate[]): Float64Array {
  const spans = new Float64Array(fates.length * DIMS.length * 2);
  let at = 0;
  for (const { box } of fates) {
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
