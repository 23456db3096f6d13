/** Fixes as suggestions on lines that the pull request's diff shows; a suggestion may not leave its hunk. */
import type { Finding, Lang } from '../review/model.ts';
import { applyEdits, type Edit } from '../ruleset/edit.ts';
import type { SourceFile } from '../ruleset/model.ts';
import { codeSpan, fenced, holdsUnseen, markdownText } from './escape.ts';
import type { Hunk, Suggestion } from './model.ts';
import { provedWords, type Remedy } from './patch.ts';
import { WORDS } from './words.ts';

/** Keys that one suggestion carries; a remedy that mends more is told apart by the first ones. */
const KEYS = 100;

/** A short key of a finding's fingerprint: the same finding has the same key in every push. */
export function findingKey(fingerprint: string): string {
  return digest(fingerprint);
}

/** 53 bits of a text as eleven digits of base 36 (two multiplicative hashes with a final avalanche); nothing secret hangs on it. */
function digest(text: string): string {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x27d4eb2f);
    b = Math.imul(b ^ code, 0x165667b1);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return ((b & 0x1fffff) * 0x100000000 + (a >>> 0)).toString(36).padStart(11, '0');
}

/** An edit with the lines of the head that a suggestion for it must hold. */
interface Anchored {
  readonly edit: Edit;
  readonly hunk: Hunk;
  readonly from: number;
  readonly to: number;
}

/** What can be suggested, and whether anything of the remedy is left for the patch alone. */
export interface Placed {
  readonly suggestions: readonly Suggestion[];
  readonly complete: boolean;
}

export function placeRemedy(remedy: Remedy, files: readonly SourceFile[], hunks: ReadonlyMap<string, readonly Hunk[]>, lang: Lang): Placed {
  const anchored = remedy.edits.map((edit) => anchor(edit, hunks.get(edit.file) ?? []));
  const inside = anchored.filter((one) => one !== null);
  const groups = groupAdjacent(inside);
  const groupOf = new Map(groups.flatMap((group, index) => group.map(({ edit }) => [placeOf(edit), index] as const)));
  const suggestions: Suggestion[] = [];
  for (const [index, group] of groups.entries()) {
    const file = files.find((one) => one.name === group[0]?.edit.file);
    if (file) suggestions.push(suggestionOf(group, file, partOf(remedy, index, groupOf), lang));
  }
  return { suggestions, complete: inside.length === anchored.length && suggestions.length === groups.length };
}

/** What one suggestion mends of a remedy, and what else that takes. */
interface Part {
  readonly remedy: Remedy;
  /** Whether every line of its fixes lies in the diff. */
  readonly complete: boolean;
  /** Suggestions that its fixes come in. */
  readonly pieces: number;
}

function partOf(remedy: Remedy, index: number, groupOf: ReadonlyMap<string, number>): Part {
  const placesOf = (finding: Finding) => (finding.fix?.edits ?? []).map(placeOf);
  const own = remedy.findings.filter((finding) => placesOf(finding).some((place) => groupOf.get(place) === index));
  // A remedy that was made by hand of edits alone belongs whole to each of its suggestions.
  const findings = own.length > 0 ? own : remedy.findings;
  const places = new Set(own.length > 0 ? own.flatMap(placesOf) : remedy.edits.map(placeOf));
  const pieces = new Set([...places].flatMap((place) => groupOf.get(place) ?? []));
  const fixes = new Set(findings.map((finding) => JSON.stringify(finding.fix?.edits))).size;
  const notes = own.length > 0 ? remedy.notes.filter((note) => own.some((one) => one.fix?.note?.en === note.en)) : remedy.notes;
  const complete = [...places].every((place) => groupOf.has(place));
  return { remedy: { ...remedy, findings, notes, fixes }, complete, pieces: pieces.size };
}

/** Insertions at one line are joined in a remedy, so an edit is known by where it is. */
function placeOf(edit: Edit): string {
  return JSON.stringify(['insert' in edit, edit.file, edit.line]);
}

function anchor(edit: Edit, hunks: readonly Hunk[]): Anchored | null {
  const holds = (from: number, to: number) => hunks.find((hunk) => hunk.startLine <= from && to <= hunk.endLine);
  if (!('insert' in edit)) {
    const hunk = holds(edit.line, edit.endLine);
    return hunk ? { edit, hunk, from: edit.line, to: edit.endLine } : null;
  }
  // A new line hangs on the line above it, which is repeated; at the top of a hunk on the line below.
  for (const line of [edit.line - 1, edit.line]) {
    const hunk = holds(line, line);
    if (hunk) return { edit, hunk, from: line, to: line };
  }
  return null;
}

/** Edits of one hunk whose lines touch or stand side by side. */
function groupAdjacent(anchored: readonly Anchored[]): readonly (readonly Anchored[])[] {
  const order = [...anchored].sort((a, b) => a.edit.file.localeCompare(b.edit.file) || a.from - b.from || a.to - b.to);
  const groups: Anchored[][] = [];
  let end = 0;
  for (const one of order) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first?.edit.file === one.edit.file && first.hunk === one.hunk && one.from <= end + 1) {
      group.push(one);
      end = Math.max(end, one.to);
      continue;
    }
    groups.push([one]);
    end = one.to;
  }
  return groups;
}

function suggestionOf(group: readonly Anchored[], file: SourceFile, part: Part, lang: Lang): Suggestion {
  const startLine = Math.min(...group.map((one) => one.from));
  const endLine = Math.max(...group.map((one) => one.to));
  const lines = file.text.split(/\r?\n/).slice(startLine - 1, endLine);
  const slice = { name: file.name, text: `${lines.join('\n')}\n` };
  const edits = group.map(({ edit }) => moved(edit, startLine - 1));
  const text = applyEdits([slice], edits)[0]?.text ?? slice.text;
  const findings = [...new Set(part.remedy.findings.map((finding) => findingKey(finding.fingerprint)))].sort().slice(0, KEYS);
  // Neither line numbers nor the lines around count: after a rebase it is the same suggestion.
  const words = holdsUnseen(text) ? `${intro(part, lang)}\n\n⚠️ ${WORDS.unseen[lang]}` : intro(part, lang);
  const id = digest(JSON.stringify([file.name, findings, group.map(({ edit }) => linesOf(edit))]));
  return { id, findings, path: file.name, startLine, endLine, body: `${words}\n\n${fenced('suggestion', text)}` };
}

function linesOf(edit: Edit): readonly string[] {
  if ('insert' in edit) return edit.insert;
  return 'replace' in edit ? edit.replace : [];
}

function moved(edit: Edit, by: number): Edit {
  if ('insert' in edit) return { ...edit, line: edit.line - by };
  return { ...edit, line: edit.line - by, endLine: edit.endLine - by };
}

function intro({ remedy, complete, pieces }: Part, lang: Lang): string {
  const checks = [...new Set(remedy.findings.map((finding) => finding.check))].map(codeSpan).join(', ');
  const sentences: string[] = [];
  if (lang === 'zh') {
    sentences.push(`修复 ${checks}。${provedWords(remedy, lang)}`);
    if (pieces > 1) sentences.push(`它由 ${pieces} 条建议组成，请在同一个提交中一并应用。`);
    if (!complete) sentences.push('**仅靠这条建议还不够**：其余的行不在这个差异中，请应用评论里的补丁。');
  } else {
    sentences.push(`Mends ${checks}. ${provedWords(remedy, lang)}`);
    if (pieces > 1) sentences.push(`It comes in ${pieces} suggestions: apply them together, in one commit.`);
    if (!complete)
      sentences.push('**This suggestion alone is not enough**: other lines lie outside this diff, apply the patch in the comment.');
  }
  return sentences.concat(remedy.notes.map((note) => markdownText(note[lang]))).join(lang === 'zh' ? '' : ' ');
}
