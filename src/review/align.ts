/** Two lists of rules, aligned: which ones only one of them has. The others stand in both, in the same order. */
import { diffArrays } from 'diff';

export interface Aligned<T> {
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** Lists longer than this together are first cut at texts that each has once: the shortest edit script takes time by its length squared. */
const EXACT = 2000;

interface Stretch {
  readonly oldFrom: number;
  readonly oldTo: number;
  readonly freshFrom: number;
  readonly freshTo: number;
}

/** Aligns by text, in time that grows with the lists (n log n), not with the changes squared. */
export function align<T>(old: readonly T[], fresh: readonly T[], textOf: (item: T) => string): Aligned<T> {
  const [before, after] = [old.map(textOf), fresh.map(textOf)];
  const removed: number[] = [];
  const added: number[] = [];
  const pending: Stretch[] = [{ oldFrom: 0, oldTo: old.length, freshFrom: 0, freshTo: fresh.length }];
  for (let whole = pending.pop(); whole !== undefined; whole = pending.pop()) {
    const large = whole.oldTo - whole.oldFrom + whole.freshTo - whole.freshFrom > EXACT;
    const middle = trimmed(before, after, large ? stepped(before, after, whole, removed, added) : whole);
    const [left, right] = [middle.oldTo - middle.oldFrom, middle.freshTo - middle.freshFrom];
    const parts = left === 0 || right === 0 || left + right <= EXACT ? null : cut(before, after, middle);
    if (parts !== null) pending.push(...parts);
    else if (left + right <= EXACT && left > 0 && right > 0) exactly(before, after, middle, removed, added);
    else {
      for (let i = middle.oldFrom; i < middle.oldTo; i++) removed.push(i);
      for (let j = middle.freshFrom; j < middle.freshTo; j++) added.push(j);
    }
  }
  const ascending = (a: number, b: number) => a - b;
  return { removed: removed.sort(ascending).map((i) => old[i]!), added: added.sort(ascending).map((j) => fresh[j]!) };
}

/**
 * What is left from the first place on where more than single rules were put in, taken out or replaced. Two equal ones have to follow
 * each time, so that a rule that stands everywhere joins nothing.
 */
function stepped(before: readonly string[], after: readonly string[], stretch: Stretch, removed: number[], added: number[]): Stretch {
  let { oldFrom: i, freshFrom: j } = stretch;
  const { oldTo, freshTo } = stretch;
  const meet = (old: number, fresh: number) =>
    old + 1 < oldTo && fresh + 1 < freshTo && before[old] === after[fresh] && before[old + 1] === after[fresh + 1];
  for (;;) {
    while (i < oldTo && j < freshTo && before[i] === after[j]) {
      i++;
      j++;
    }
    if (meet(i, j + 1)) added.push(j++);
    else if (meet(i + 1, j)) removed.push(i++);
    else if (meet(i + 1, j + 1)) {
      removed.push(i++);
      added.push(j++);
    } else return { ...stretch, oldFrom: i, freshFrom: j };
  }
}

/** Without what both begin and end with. */
function trimmed(before: readonly string[], after: readonly string[], stretch: Stretch): Stretch {
  let { oldFrom, oldTo, freshFrom, freshTo } = stretch;
  while (oldFrom < oldTo && freshFrom < freshTo && before[oldFrom] === after[freshFrom]) {
    oldFrom++;
    freshFrom++;
  }
  while (oldFrom < oldTo && freshFrom < freshTo && before[oldTo - 1] === after[freshTo - 1]) {
    oldTo--;
    freshTo--;
  }
  return { oldFrom, oldTo, freshFrom, freshTo };
}

function exactly(before: readonly string[], after: readonly string[], stretch: Stretch, removed: number[], added: number[]): void {
  let i = stretch.oldFrom;
  let j = stretch.freshFrom;
  for (const part of diffArrays(before.slice(i, stretch.oldTo), after.slice(j, stretch.freshTo))) {
    for (let at = 0; at < part.value.length; at++) {
      if (part.removed) removed.push(i + at);
      else if (part.added) added.push(j + at);
    }
    if (!part.added) i += part.value.length;
    if (!part.removed) j += part.value.length;
  }
}

/** The stretches between texts that both have once, in one order on both sides; null where there is no such text. */
function cut(before: readonly string[], after: readonly string[], stretch: Stretch): Stretch[] | null {
  const fresh = placesOfOnce(after, stretch.freshFrom, stretch.freshTo);
  const anchors: { old: number; fresh: number }[] = [];
  for (const [text, old] of placesOfOnce(before, stretch.oldFrom, stretch.oldTo)) {
    const place = fresh.get(text);
    if (place !== undefined) anchors.push({ old, fresh: place });
  }
  const kept = longestAscending(anchors);
  if (kept.length === 0) return null;
  const parts: Stretch[] = [];
  let [oldFrom, freshFrom] = [stretch.oldFrom, stretch.freshFrom];
  for (const anchor of kept) {
    parts.push({ oldFrom, oldTo: anchor.old, freshFrom, freshTo: anchor.fresh });
    [oldFrom, freshFrom] = [anchor.old + 1, anchor.fresh + 1];
  }
  parts.push({ oldFrom, oldTo: stretch.oldTo, freshFrom, freshTo: stretch.freshTo });
  return parts;
}

function placesOfOnce(texts: readonly string[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = from; at < to; at++) places.set(texts[at]!, places.has(texts[at]!) ? -1 : at);
  for (const [text, at] of places) if (at < 0) places.delete(text);
  return places;
}

/** The longest part of the anchors (ascending by `old`) that ascends by `fresh` too: patience sorting. */
function longestAscending(anchors: readonly { old: number; fresh: number }[]): { old: number; fresh: number }[] {
  const tops: number[] = [];
  const previous = new Int32Array(anchors.length);
  anchors.forEach(({ fresh }, at) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (anchors[tops[middle]!]!.fresh < fresh) low = middle + 1;
      else high = middle;
    }
    previous[at] = low === 0 ? -1 : tops[low - 1]!;
    tops[low] = at;
  });
  const chosen: { old: number; fresh: number }[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = previous[at]!) chosen.push(anchors[at]!);
  return chosen.reverse();
}
