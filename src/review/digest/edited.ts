/** One save file of a side edited in few lines, all of them rules: what is to be known of the edit without reading the other side. */
import { type Ruleset, readRulesets, type SourceFile, type Text, type TextSpans, textOf } from '../../ruleset/index.ts';
import type { Side } from '../model.ts';
import { networkFactsText, networkOf, type ReadSide, readSide, rulesetOf } from '../side.ts';
import { guardOf } from './goers.ts';
import { type Hunk, hunksOf } from './hunks.ts';
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
  const guard = guardOf(ruleset);
  const guardAt = guard === null ? null : spans.start[guard]!;
  if (
    (guard !== null && !stays(guard)) ||
    removed.length !==
      countLines(
        textOf(base.files[file]!),
        hunks.map(({ old }) => old),
      )
  )
    return null;
  // What the edit brought, read by itself.
  const gone = new Uint8Array(ruleset.size).fill(1);
  for (const row of guard === null ? removed : [...removed, guard]) gone[row] = 0;
  const text = replaced(textOf(base.files[file]!), merged(runsOf(ruleset, gone), edits(hunks, head.files[file]!)));
  const { rulesets, diagnostics } = readRulesets([{ name: head.files[file]!.name, text }], base.how);
  const [added, other] = rulesets;
  const lines = (some: readonly Hunk[]) =>
    countLines(
      textOf(head.files[file]!),
      some.map(({ fresh }) => fresh),
    );
  const count = lines(hunks);
  if (added?.family !== 'ip' || other !== undefined || diagnostics.length > 0 || added.size !== count + (guard === null ? 0 : 1))
    return null;
  const guardRow = guardAt === null ? -1 : lines(hunks.filter(({ old }) => old.from <= guardAt));
  const rows = Array.from({ length: added.size }, (_, row) => row).filter((row) => row !== guardRow);
  return { ruleset, file, hunks, removed, added: { ruleset: added, rows }, stays };
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

/** Lines that hold something. */
function countLines(text: Text, stretches: readonly { readonly from: number; readonly to: number }[]): number {
  const lines = stretches.flatMap(({ from, to }) => text.slice(from, to).split('\n'));
  return lines.filter((line) => line.trim() !== '').length;
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
