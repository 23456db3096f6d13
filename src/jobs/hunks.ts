/** Which lines of a head file the pull request's diff shows: a suggestion must lie within them. */
import { structuredPatch } from 'diff';
import type { Hunk } from '../render/model.ts';

/** Lines of context around a change, as GitHub's diff shows them. */
const CONTEXT = 3;
/** Past so many changed lines a file is as good as rewritten, and the comparison would cost its square. */
const MAX_EDITS = 2_000;

/** The hunks of a file in the head's line numbers. None where the file is gone, unchanged, or rewritten beyond comparison. */
export function hunksOf(base: string | null, head: string | null): Hunk[] {
  if (head === null || base === head) return [];
  if (base === null || base === '') return head === '' ? [] : [{ startLine: 1, endLine: lineCount(head) }];
  const patch = structuredPatch('a', 'b', base, head, undefined, undefined, { context: CONTEXT, maxEditLength: MAX_EDITS });
  if (patch === undefined) return [];
  return patch.hunks
    .filter((hunk) => hunk.newLines > 0)
    .map((hunk) => ({ startLine: hunk.newStart, endLine: hunk.newStart + hunk.newLines - 1 }));
}

function lineCount(text: string): number {
  const breaks = text.split('\n').length;
  return text.endsWith('\n') ? breaks - 1 : breaks;
}
