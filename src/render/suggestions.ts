/** Fixes as suggestions on lines that the pull request's diff shows; a suggestion may not leave its hunk. */
import type { Lang } from '../review/model.ts';
import { applyEdits, type Edit } from '../ruleset/edit.ts';
import type { SourceFile } from '../ruleset/model.ts';
import { codeSpan, fenced, markdownText } from './escape.ts';
import type { Hunk, Suggestion } from './model.ts';
import { provedWords, type Remedy } from './patch.ts';

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
  const complete = inside.length === anchored.length;
  const groups = groupAdjacent(inside);
  const suggestions: Suggestion[] = [];
  for (const group of groups) {
    const file = files.find((one) => one.name === group[0]?.edit.file);
    if (!file) continue;
    suggestions.push(suggestionOf(group, file, intro(remedy, { complete, parts: groups.length }, lang)));
  }
  return { suggestions, complete: complete && suggestions.length === groups.length };
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

function suggestionOf(group: readonly Anchored[], file: SourceFile, words: string): Suggestion {
  const startLine = Math.min(...group.map((one) => one.from));
  const endLine = Math.max(...group.map((one) => one.to));
  const lines = file.text.split(/\r?\n/).slice(startLine - 1, endLine);
  const slice = { name: file.name, text: `${lines.join('\n')}\n` };
  const edits = group.map(({ edit }) => moved(edit, startLine - 1));
  const text = applyEdits([slice], edits)[0]?.text ?? slice.text;
  return { path: file.name, startLine, endLine, body: `${words}\n\n${fenced('suggestion', text)}` };
}

function moved(edit: Edit, by: number): Edit {
  if ('insert' in edit) return { ...edit, line: edit.line - by };
  return { ...edit, line: edit.line - by, endLine: edit.endLine - by };
}

function intro(remedy: Remedy, has: { complete: boolean; parts: number }, lang: Lang): string {
  const checks = [...new Set(remedy.findings.map((finding) => finding.check))].map(codeSpan).join(', ');
  const sentences: string[] = [];
  if (lang === 'zh') {
    sentences.push(`修复 ${checks}。${provedWords(remedy, lang)}`);
    if (has.parts > 1) sentences.push(`它由 ${has.parts} 条建议组成，请在同一个提交中一并应用。`);
    if (!has.complete) sentences.push('**仅靠这条建议还不够**：其余的行不在这个差异中，请应用评论里的补丁。');
  } else {
    sentences.push(`Mends ${checks}. ${provedWords(remedy, lang)}`);
    if (has.parts > 1) sentences.push(`It comes in ${has.parts} suggestions: apply them together, in one commit.`);
    if (!has.complete)
      sentences.push('**This suggestion alone is not enough**: other lines lie outside this diff, apply the patch in the comment.');
  }
  return sentences.concat(remedy.notes.map((note) => markdownText(note[lang]))).join(lang === 'zh' ? '' : ' ');
}
