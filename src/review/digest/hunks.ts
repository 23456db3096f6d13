/** Where two texts differ in few lines: found by comparing them as they lie, without making their lines. */
import type { Text } from '../../ruleset/index.ts';

/** A stretch of whole lines of each text, by offsets; one of them may be empty. */
export interface Hunk {
  readonly old: Stretch;
  readonly fresh: Stretch;
}

/** From an offset to before another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** More hunks than these are no narrow change; nor are more lines than these of one. */
const MOST_HUNKS = 64;
const MOST_LINES = 128;

/** Characters that are compared at once. */
const BLOCK = 1 << 16;
/** Fewer are compared one by one. */
const FEW = 32;

/** In their order; null where the texts differ in more than a few places. */
export function hunksOf(old: Text, fresh: Text): Hunk[] | null {
  const hunks: Hunk[] = [];
  let [at, beside] = [0, 0];
  for (;;) {
    const same = sameLength(old, at, fresh, beside);
    if (at + same === old.length && beside + same === fresh.length) return hunks;
    // Back to where the line begins in which they differ.
    const back = at + same - lineStart(old, at, at + same);
    const hunk = meet(old, at + same - back, fresh, beside + same - back);
    if (hunk === null || hunks.length === MOST_HUNKS) return null;
    hunks.push(hunk);
    [at, beside] = [hunk.old.to, hunk.fresh.to];
  }
}

/** The start of the line in which an offset lies, `from` at least, which is the start of a line. */
function lineStart(text: Text, from: number, offset: number): number {
  return offset === from ? from : Math.max(from, text.lastIndexOf('\n', offset - 1) + 1);
}

/** How many characters are the same from two offsets on. */
function sameLength(old: Text, from: number, fresh: Text, other: number): number {
  const most = Math.min(old.length - from, fresh.length - other);
  let same = 0;
  let block = BLOCK;
  while (same < most) {
    const length = Math.min(block, most - same);
    if (isSame(old, from + same, fresh, other + same, length)) same += length;
    else if (length > FEW) block = length >> 1;
    else return same + sameAtFront(old, from + same, fresh, other + same);
  }
  return same;
}

function isSame(old: Text, from: number, fresh: Text, other: number, length: number): boolean {
  const bytes = old.bytes?.(from, from + length);
  const beside = fresh.bytes?.(other, other + length);
  if (bytes != null && beside != null) return Buffer.compare(bytes, beside) === 0;
  return old.slice(from, from + length) === fresh.slice(other, other + length);
}

/** The same for characters of which one differs. */
function sameAtFront(old: Text, from: number, fresh: Text, other: number): number {
  let same = 0;
  while (old.charCodeAt(from + same) === fresh.charCodeAt(other + same)) same++;
  return same;
}

/** A line with its end. */
interface Line {
  readonly text: string;
  readonly to: number;
}

function linesFrom(text: Text, from: number): Line[] {
  const lines: Line[] = [];
  for (let at = from; at < text.length && lines.length < MOST_LINES; ) {
    const newline = text.indexOf('\n', at);
    const to = newline < 0 ? text.length : newline + 1;
    lines.push({ text: text.slice(at, to), to });
    at = to;
  }
  return lines;
}

/**
 * The fewest lines to leave out of both so that what follows is the same: two lines of it, or all that there is, so that a line that
 * stands everywhere joins nothing. Null where they are too many.
 */
function meet(old: Text, from: number, fresh: Text, other: number): Hunk | null {
  const [before, after] = [linesFrom(old, from), linesFrom(fresh, other)];
  const endOf = (lines: readonly Line[], count: number, start: number) => (count === 0 ? start : lines[count - 1]!.to);
  const isEnd = (text: Text, lines: readonly Line[], at: number, start: number) =>
    at >= lines.length && endOf(lines, lines.length, start) === text.length;
  const goOn = (i: number, j: number): boolean => {
    const [ended, endedToo] = [isEnd(old, before, i, from), isEnd(fresh, after, j, other)];
    if (ended || endedToo) return ended && endedToo;
    return i < before.length && j < after.length && before[i]!.text === after[j]!.text;
  };
  for (let sum = 1; sum <= before.length + after.length; sum++) {
    for (let i = Math.max(0, sum - after.length); i <= Math.min(sum, before.length); i++) {
      const j = sum - i;
      if (!goOn(i, j) || !goOn(i + 1, j + 1)) continue;
      return { old: { from, to: endOf(before, i, from) }, fresh: { from: other, to: endOf(after, j, other) } };
    }
  }
  return null;
}
