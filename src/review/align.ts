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

/** One of the lists; a text is asked for only where it is needed, and may be asked for again. */
export interface TextList {
  readonly length: number;
  text(at: number): string;
}

interface Sides {
  readonly before: TextList;
  readonly after: TextList;
  same(old: number, fresh: number): boolean;
}

/** Aligns by text, in time that grows with the lists (n log n), not with the changes squared. */
export function align<T>(old: readonly T[], fresh: readonly T[], textOf: (item: T) => string): Aligned<T> {
  const list = (items: readonly T[]) => ({ length: items.length, text: (at: number) => textOf(items[at]!) });
  const { removed, added } = alignTexts(list(old), list(fresh), () => false);
  return { removed: removed.map((i) => old[i]!), added: added.map((j) => fresh[j]!) };
}

/**
 * The same by places in the lists, ascending. `surely` tells cheaply of two places that their texts are the same; where it does not, the
 * texts are made.
 */
export function alignTexts(old: TextList, fresh: TextList, surely: (old: number, fresh: number) => boolean): Aligned<number> {
  const [before, after] = [madeOnce(old), madeOnce(fresh)];
  const sides: Sides = { before, after, same: (i, j) => surely(i, j) || before.text(i) === after.text(j) };
  const removed: number[] = [];
  const added: number[] = [];
  const pending: Stretch[] = [{ oldFrom: 0, oldTo: old.length, freshFrom: 0, freshTo: fresh.length }];
  for (let whole = pending.pop(); whole !== undefined; whole = pending.pop()) {
    const large = whole.oldTo - whole.oldFrom + whole.freshTo - whole.freshFrom > EXACT;
    const middle = trimmed(sides, large ? stepped(sides, whole, removed, added) : whole);
    const [left, right] = [middle.oldTo - middle.oldFrom, middle.freshTo - middle.freshFrom];
    const parts = left === 0 || right === 0 || left + right <= EXACT ? null : cut(sides, middle);
    if (parts !== null) pending.push(...parts);
    else if (left + right <= EXACT && left > 0 && right > 0) exactly(sides, middle, removed, added);
    else {
      for (let i = middle.oldFrom; i < middle.oldTo; i++) removed.push(i);
      for (let j = middle.freshFrom; j < middle.freshTo; j++) added.push(j);
    }
  }
  const ascending = (a: number, b: number) => a - b;
  return { removed: removed.sort(ascending), added: added.sort(ascending) };
}

function madeOnce({ length, text }: TextList): TextList {
  const texts: string[] = [];
  return {
    length,
    text(at) {
      texts[at] ??= text(at);
      return texts[at]!;
    },
  };
}

function textsOf({ text }: TextList, from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, at) => text(from + at));
}

/**
 * What is left from the first place on where more than single rules were put in, taken out or replaced. Two equal ones have to follow
 * each time, so that a rule that stands everywhere joins nothing.
 */
function stepped({ same }: Sides, stretch: Stretch, removed: number[], added: number[]): Stretch {
  let { oldFrom: i, freshFrom: j } = stretch;
  const { oldTo, freshTo } = stretch;
  const meet = (old: number, fresh: number) => old + 1 < oldTo && fresh + 1 < freshTo && same(old, fresh) && same(old + 1, fresh + 1);
  for (;;) {
    while (i < oldTo && j < freshTo && same(i, j)) {
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
function trimmed({ same }: Sides, stretch: Stretch): Stretch {
  let { oldFrom, oldTo, freshFrom, freshTo } = stretch;
  while (oldFrom < oldTo && freshFrom < freshTo && same(oldFrom, freshFrom)) {
    oldFrom++;
    freshFrom++;
  }
  while (oldFrom < oldTo && freshFrom < freshTo && same(oldTo - 1, freshTo - 1)) {
    oldTo--;
    freshTo--;
  }
  return { oldFrom, oldTo, freshFrom, freshTo };
}

function exactly({ before, after }: Sides, stretch: Stretch, removed: number[], added: number[]): void {
  let i = stretch.oldFrom;
  let j = stretch.freshFrom;
  for (const part of diffArrays(textsOf(before, i, stretch.oldTo), textsOf(after, j, stretch.freshTo))) {
    for (let at = 0; at < part.value.length; at++) {
      if (part.removed) removed.push(i + at);
      else if (part.added) added.push(j + at);
    }
    if (!part.added) i += part.value.length;
    if (!part.removed) j += part.value.length;
  }
}

/** The stretches between texts that both have once, in one order on both sides; null where there is no such text. */
function cut({ before, after }: Sides, stretch: Stretch): Stretch[] | null {
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

function placesOfOnce({ text: textAt }: TextList, from: number, to: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = from; at < to; at++) places.set(textAt(at), places.has(textAt(at)) ? -1 : at);
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
