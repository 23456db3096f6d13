/** Fixes as patches: each distinct fix once, in a form that `git apply` takes. */
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Finding, Fix, Lang } from '../review/model.ts';
import { applyEdits, type Edit } from '../ruleset/edit.ts';
import type { SourceFile, Text } from '../ruleset/model.ts';
import { textOf } from '../ruleset/text.ts';
import { WORDS } from './words.ts';

/** Edits that go together, with the findings that they mend. */
export interface Remedy {
  readonly edits: readonly Edit[];
  readonly findings: readonly Finding[];
  readonly notes: readonly NonNullable<Fix['note']>[];
  /** How many fixes it is made of; each has a proof of its own. */
  readonly fixes: number;
}

/** What decides whether two edits are the same. */
function editKey(edit: Edit): string {
  const end = 'insert' in edit ? null : edit.endLine;
  const lines = 'insert' in edit ? edit.insert : 'replace' in edit ? edit.replace : null;
  return JSON.stringify([edit.file, edit.line, end, lines]);
}

/** A remedy while fixes are joined, with what its edits occupy, so that joining is linear in the number of edits. */
interface Bundle {
  readonly edits: Edit[];
  readonly findings: Finding[];
  readonly notes: NonNullable<Fix['note']>[];
  fixes: number;
  readonly keys: Set<string>;
  /** `file:line` of each line that is replaced or deleted → the first line of its edit. */
  readonly changed: Map<string, { readonly first: number }>;
  /** `file:line` of each insertion → its index in `edits`. */
  readonly inserted: Map<string, number>;
}

/**
 * The proved fixes of some findings, each distinct one once. Fixes that do not touch the same lines are joined into one remedy, so
 * that one patch applies them; a fix that contradicts them stands alone, in the order of the findings.
 */
export function remedies(findings: readonly Finding[]): readonly Remedy[] {
  const known = new Map<string, Bundle>();
  const bundles: Bundle[] = [];
  for (const finding of findings) {
    const { fix } = finding;
    if (!fix?.proved || fix.edits.length === 0) continue;
    const key = JSON.stringify(fix.edits.map(editKey).sort());
    const main = bundles[0];
    const bundle = known.get(key) ?? (main && !contradicts(main, fix.edits) ? main : emptyBundle());
    if (bundle.fixes === 0) bundles.push(bundle);
    if (!known.has(key) && addEdits(bundle, fix.edits)) bundle.fixes++;
    known.set(key, bundle);
    bundle.findings.push(finding);
    const { note } = fix;
    if (note && !bundle.notes.some((one) => one.en === note.en)) bundle.notes.push(note);
  }
  return bundles.map(({ edits, findings, notes, fixes }) => ({ edits, findings, notes, fixes }));
}

function emptyBundle(): Bundle {
  return { edits: [], findings: [], notes: [], fixes: 0, keys: new Set(), changed: new Map(), inserted: new Map() };
}

/** Two edits contradict when both change one line, or one inserts within what the other changes, unless they are the same edit. */
function contradicts(bundle: Bundle, edits: readonly Edit[]): boolean {
  return edits.some((edit) => {
    if (bundle.keys.has(editKey(edit))) return false;
    if ('insert' in edit) return (bundle.changed.get(`${edit.file}:${edit.line}`)?.first ?? edit.line) < edit.line;
    for (let line = edit.line; line <= edit.endLine; line++) {
      if (bundle.changed.has(`${edit.file}:${line}`)) return true;
      if (line > edit.line && bundle.inserted.has(`${edit.file}:${line}`)) return true;
    }
    return false;
  });
}

/** The union: an edit that both have comes once; insertions at one line keep each of their lines once. Whether anything was added. */
function addEdits(bundle: Bundle, edits: readonly Edit[]): boolean {
  let grew = false;
  for (const edit of edits) {
    const key = editKey(edit);
    if (bundle.keys.has(key)) continue;
    bundle.keys.add(key);
    grew = addEdit(bundle, edit) || grew;
  }
  return grew;
}

function addEdit(bundle: Bundle, edit: Edit): boolean {
  if (!('insert' in edit)) {
    for (let line = edit.line; line <= edit.endLine; line++) bundle.changed.set(`${edit.file}:${line}`, { first: edit.line });
    bundle.edits.push(edit);
    return true;
  }
  const place = `${edit.file}:${edit.line}`;
  const at = bundle.inserted.get(place);
  const neighbour = at === undefined ? undefined : bundle.edits[at];
  if (at === undefined || !neighbour || !('insert' in neighbour)) {
    bundle.inserted.set(place, bundle.edits.length);
    bundle.edits.push(edit);
    return true;
  }
  const held = new Set(neighbour.insert);
  const added = edit.insert.filter((line) => !held.has(line));
  bundle.edits[at] = { ...neighbour, insert: [...neighbour.insert, ...added] };
  return added.length > 0;
}

/** The proof in a sentence; where several fixes are joined, it says that each was proved for itself. */
export function provedWords(remedy: Remedy, lang: Lang): string {
  const likewise = remedy.findings.some(({ alike }) => (alike ?? 0) > 0) ? ` ${WORDS.likewiseFix[lang]}` : '';
  return `${proofWords(remedy, lang)}${likewise}`;
}

function proofWords(remedy: Remedy, lang: Lang): string {
  if (remedy.fixes === 1) return WORDS.proved[lang];
  if (lang === 'zh') return `由 ${remedy.fixes} 个修复组成，每个都已单独证明：它的流变为 ✅，其他流都不变。`;
  return `Made of ${remedy.fixes} fixes, each proved for itself: its flows become ✅, no other flow changes.`;
}

/** Added and removed lines of one patch, above which no person reads it and no comment holds it. */
const LONGEST_PATCH = 2000;

/**
 * A unified diff of all edits with three lines of context, `a/` and `b/` before the paths; the empty string where nothing changes.
 * A file with more than 2000 changed lines is told as bare edits: `git apply` does not take those.
 * @throws RangeError when an edit lies outside its file.
 */
export function unifiedDiff(files: readonly SourceFile[], edits: readonly Edit[]): string {
  const after = applyEdits(files, edits);
  return files.map((file, index) => fileDiff(file, after[index] ?? file, edits)).join('');
}

function fileDiff(before: SourceFile, after: SourceFile, edits: readonly Edit[]): string {
  if (before.text === after.text) return '';
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY, maxEditLength: LONGEST_PATCH };
  const patch = createTwoFilesPatch(`a/${before.name}`, `b/${after.name}`, before.text, after.text, '', '', options);
  if (patch !== undefined) return patch;
  const own = edits.filter((edit) => edit.file === before.name);
  return `${editLines(own, [before]).join('\n')}\n`;
}

/** Where a file's lines begin, as far as they have been asked for: looked for once however many edits speak of it. */
const beginnings = new WeakMap<SourceFile, number[]>();

/** At least of the lines up to `last` and of the one behind it, where the file has them. */
function beginningsOf(file: SourceFile, text: Text, last: number): readonly number[] {
  const starts = beginnings.get(file) ?? [0];
  beginnings.set(file, starts);
  while (starts.length <= last) {
    const newline = text.indexOf('\n', starts.at(-1));
    if (newline < 0) break;
    starts.push(newline + 1);
  }
  return starts;
}

/** The lines from `first` to `last`, counted from 1; those that the file has. */
function linesOf(file: SourceFile, first: number, last: number): string[] {
  const text = textOf(file);
  const starts = beginningsOf(file, text, last);
  return starts
    .slice(first - 1, last)
    .map((start, index) => text.slice(start, (starts[first + index] ?? text.length + 1) - 1).replace(/\r$/, ''));
}

/** The edits as a person reads them, where the file's text is not at hand: `@@ fw.rules:10` and the lines with their signs. */
export function editLines(edits: readonly Edit[], files: readonly SourceFile[]): readonly string[] {
  return edits.flatMap((edit) => {
    if ('insert' in edit) return [`@@ ${edit.file}:${edit.line}`, ...edit.insert.map((line) => `+${line}`)];
    const source = files.find((file) => file.name === edit.file);
    const span = edit.endLine === edit.line ? `${edit.line}` : `${edit.line}-${edit.endLine}`;
    const gone = source ? linesOf(source, edit.line, edit.endLine).map((line) => `-${line}`) : [];
    return [`@@ ${edit.file}:${span}`, ...gone, ...('replace' in edit ? edit.replace.map((line) => `+${line}`) : [])];
  });
}
