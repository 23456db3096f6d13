/**
 * Files that left one path and came, changed, at another. Git and GitHub call that a rename where half of the lines stay; a gateway whose
 * ruleset moved is then compared with what it was, and not taken for a new one.
 */
import type { SourceFile } from '../ruleset/model.ts';

/** Of 1: how much must be the same (git's `-M50%`). */
const SIMILAR = 0.5;
/** So many on each side are compared, one with each other. */
const MOST = 100;

/** New path → old path, each old one once, the most alike first. */
export function pairRenames(removed: readonly SourceFile[], added: readonly SourceFile[]): ReadonlyMap<string, string> {
  const before = removed.slice(0, MOST).map((file) => ({ name: file.name, lines: countLines(file.text) }));
  const after = added.slice(0, MOST).map((file) => ({ name: file.name, lines: countLines(file.text) }));
  const pairs = after
    .flatMap((to) => before.map((from) => ({ to: to.name, from: from.name, alike: likeness(from.lines, to.lines) })))
    .filter(({ alike }) => alike >= SIMILAR)
    .sort((a, b) => b.alike - a.alike || a.to.localeCompare(b.to) || a.from.localeCompare(b.from));
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const { to, from } of pairs) {
    if (found.has(to) || taken.has(from)) continue;
    found.set(to, from);
    taken.add(from);
  }
  return found;
}

interface Lines {
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

function countLines(text: string): Lines {
  const counts = new Map<string, number>();
  for (const line of text.split('\n')) counts.set(line, (counts.get(line) ?? 0) + 1);
  return { counts, length: text.length };
}

/** Characters in lines that both have, of the longer text's. */
function likeness(a: Lines, b: Lines): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0 || Math.min(a.length, b.length) < SIMILAR * longer) return 0;
  let same = 0;
  for (const [line, count] of a.counts) same += (line.length + 1) * Math.min(count, b.counts.get(line) ?? 0);
  return same / longer;
}
