/** One save file of a side edited in few lines, all of them rules: what is to be known of the edit without reading the other side. */
import { type Ruleset, readRulesets, type SourceFile, type Text, type TextSpans, textOf } from '../../ruleset/index.ts';
import type { Side } from '../model.ts';
import { networkFactsText, networkOf, type ReadSide, readSide, rulesetOf } from '../side.ts';
import { guardOf } from './goers.ts';
import { type Hunk, hunksOf, type Stretch } from './hunks.ts';
import { countOf } from './whole.ts';

export interface Edited {
  /** The base's, all of it in the one file. */
  readonly ruleset: Ruleset;
  readonly file: number;
  readonly hunks: readonly Hunk[];
  /** The base's rows that the edit took. */
  readonly removed: readonly number[];
  /** A ruleset of what the edit brought, the rule beside it that lets replies through, and the rows that are new. */
  readonly added: { readonly ruleset: Ruleset; readonly rows: readonly number[] };
  /** Whether the edit left the base's row. */
  stays(row: number): boolean;
}

/** Null where the edit is of another kind, where the base has fewer rows than `from`, and where what it brings does not read without a remark. */
export function editedFile(base: ReadSide, head: Side, from: number): Edited | null {
  const ruleset = rulesetOf(base, 'ip');
  if (ruleset === null || ruleset.size < from || !isPlain(base, ruleset) || networkFactsText(head) !== base.networkText) return null;
  const { spans } = ruleset;
  const changed = changedFile(base.files, head.files);
  if (spans === null || changed === null || !standsIn(ruleset, changed.file)) return null;
  const { file, hunks } = changed;
  const removed = hunks.flatMap(({ old }) => rowsWithin(spans, old.from, old.to));
  const stays = isNoneOf(removed, ruleset.size);
  const isOfRules = removed.length === countRuleLines(base.files[file]!, hunks, ({ old }) => old);
  const added = isOfRules ? addedBy(ruleset, hunks, removed, head.files[file]!, base.how) : null;
  return added === null ? null : { ruleset, file, hunks, removed, added, stays };
}

/** What the edit brought, read by itself; null where a line of it is no rule, or the rule that lets replies through is another one. */
function addedBy(
  base: Ruleset,
  hunks: readonly Hunk[],
  removed: readonly number[],
  head: SourceFile,
  how: ReadSide['how'],
): Edited['added'] | null {
  const guard = guardOf(base);
  if (base.spans === null || (guard !== null && removed.includes(guard))) return null;
  const kept = guard === null ? [] : [guard];
  const gone = new Uint8Array(base.size).fill(1);
  for (const row of [...removed, ...kept]) gone[row] = 0;
  const text = replaced(textOf(base.files[base.columns.file[0]!]!), merged(runsOf(base, gone), edits(hunks, head)));
  const { rulesets, diagnostics } = readRulesets([{ name: head.name, text }], how);
  const [ruleset, other] = rulesets;
  const count = countRuleLines(head, hunks, ({ fresh }) => fresh) + kept.length;
  if (ruleset?.family !== 'ip' || other !== undefined || diagnostics.length > 0 || ruleset.size !== count) return null;
  const guardAt = guard === null ? -1 : base.spans.start[guard]!;
  const before = hunks.filter(({ old }) => old.from <= guardAt);
  const guardRow = guard === null ? -1 : countRuleLines(head, before, ({ fresh }) => fresh);
  return { ruleset, rows: Array.from({ length: ruleset.size }, (_, row) => row).filter((row) => row !== guardRow) };
}

/** Whether nothing is to be told of how the side reads, and each of its rules stands in a line of a save file. */
function isPlain({ warnings, sysctls }: ReadSide, { dialect, allowances }: Ruleset): boolean {
  return dialect === 'save' && warnings.length === 0 && sysctls.length === 0 && allowances.length === 0;
}

/** The one file that differs, in few lines. */
function changedFile(old: readonly SourceFile[], fresh: readonly SourceFile[]): { readonly file: number; readonly hunks: Hunk[] } | null {
  if (old.length !== fresh.length) return null;
  const all = old.map((file, index) => hunksOf(textOf(file), textOf(fresh[index]!)));
  const changed = all.flatMap((hunks, file) => (hunks === null || hunks.length > 0 ? [{ file, hunks }] : []));
  const [first, second] = changed;
  return first?.hunks == null || second !== undefined ? null : { file: first.file, hunks: first.hunks };
}

/** Rows stand in the order of their files. */
function standsIn({ columns, size }: Ruleset, file: number): boolean {
  return columns.file[0] === file && columns.file[size - 1] === file;
}

/** The rows whose text begins between two offsets. */
function rowsWithin({ start }: TextSpans, from: number, to: number): number[] {
  let low = 0;
  for (let high = start.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (start[middle]! < from) low = middle + 1;
    else high = middle;
  }
  const rows: number[] = [];
  for (let row = low; row < start.length && start[row]! < to; row++) rows.push(row);
  return rows;
}

function isNoneOf(rows: readonly number[], size: number): (row: number) => boolean {
  const flags = new Uint8Array(size);
  for (const row of rows) flags[row] = 1;
  return (row) => flags[row] === 0;
}

/** Lines that hold something else than a comment of no meaning here. */
function countRuleLines(file: SourceFile, hunks: readonly Hunk[], stretchOf: (hunk: Hunk) => Stretch): number {
  const text = textOf(file);
  const lines = hunks.map(stretchOf).flatMap(({ from, to }) => text.slice(from, to).split('\n'));
  return lines.filter((line) => line.trim() !== '' && !/^\s*#(?!.*hairpin)/.test(line)).length;
}

/** A stretch of a text, and what stands in its place. */
interface Cut {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function edits(hunks: readonly Hunk[], head: SourceFile): Cut[] {
  return hunks.map(({ old, fresh }) => ({ ...old, text: textOf(head).slice(fresh.from, fresh.to) }));
}

/** Of rows that are gone the line ends stay, so that everything else stands in its line. */
function runsOf({ spans, columns, files }: Ruleset, gone: Uint8Array): Cut[] {
  if (spans === null) return [];
  const { start, end } = spans;
  const { line, file } = columns;
  const text = textOf(files[file[0]!]!);
  const runs: Cut[] = [];
  for (let row = 0; row < gone.length; row++) {
    if (gone[row] === 0) continue;
    const first = row;
    while (row + 1 < gone.length && gone[row + 1] === 1 && line[row + 1] === line[row]! + 1) row++;
    runs.push({ from: text.lastIndexOf('\n', start[first]!) + 1, to: end[row]!, text: '\n'.repeat(row - first) });
  }
  return runs;
}

/** No row that is gone is one of the edited ones. */
function merged(runs: readonly Cut[], edited: readonly Cut[]): Cut[] {
  return [...runs, ...edited].sort((a, b) => a.from - b.from);
}

function replaced(text: Text, cuts: readonly Cut[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const cut of cuts) {
    if (cut.from > at) parts.push(text.slice(at, cut.from));
    parts.push(cut.text);
    at = cut.to;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** What is left of both sides. `ruleset`: the head's. */
export interface Parts {
  readonly base: ReadSide;
  readonly head: ReadSide;
  readonly ruleset: Ruleset;
}

/** Both sides without the rows, with the network facts of the whole; null where what is left does not read as it did. */
export function partsOf(base: ReadSide, head: Side, edited: Edited, gone: Uint8Array): Parts | null {
  const { ruleset, file, hunks, removed, added } = edited;
  const text = textOf(base.files[file]!);
  const runs = runsOf(ruleset, gone);
  const how = base.rulesets.length === 1 ? { ...base.how, family: ruleset.family } : base.how;
  const read = (files: readonly SourceFile[], changes: readonly Cut[]): ReadSide => {
    const left = files.map((each, index) => (index === file ? { name: each.name, text: replaced(text, merged(runs, changes)) } : each));
    return { ...base, how, files: left, rulesets: readRulesets(left, how).rulesets };
  };
  const [old, fresh] = [read(base.files, []), read(head.files, edits(hunks, head.files[file]!))];
  const [before, after] = [rulesetOf(old, 'ip'), rulesetOf(fresh, 'ip')];
  const count = ruleset.size - countOf(gone);
  if (before?.size !== count || after?.size !== count - removed.length + added.rows.length) return null;
  if (base.networks !== null) return { base: old, head: fresh, ruleset: after };
  // What the whole head tells of its network.
  const whole = readSide(head, base.how);
  if ('errors' in whole) return null;
  const inferred = { ...base.inferred, ip: networkOf(whole, 'ip', base) };
  return { base: { ...old, inferred }, head: { ...fresh, inferred }, ruleset: after };
}
