/** What a person does with the bot's suggestion: "Commit suggestion" in the review, or `git apply` of the comment's patch. */
import { applyPatch, parsePatch } from 'diff';
import { suggestionOf } from './github-limits.ts';
import type { SeenReviewComment } from './github-people.ts';

/** The unified patch in a comment: the first fenced block that has file headers. Null where there is none. */
export function patchOf(comment: string): string | null {
  const lines = comment.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const fence = /^\s*(`{3,})\w*\s*$/.exec(lines[index] ?? '')?.[1];
    if (fence === undefined) continue;
    const end = lines.findIndex((line, at) => at > index && line.trim() === fence);
    if (end < 0) return null;
    const block = lines.slice(index + 1, end);
    if (block.some((line) => line.startsWith('--- a/')) && block.some((line) => line.startsWith('+++ b/'))) return `${block.join('\n')}\n`;
    index = end;
  }
  return null;
}

/**
 * Applies a patch as `git apply` would, without fuzz. `read` gives a file's text. Answers the new text of each file named.
 * @throws Error where a file is missing or the patch does not fit.
 */
export async function applyPatchText(patch: string, read: (path: string) => Promise<string | null>): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const file of parsePatch(patch)) {
    const path = (file.newFileName ?? '').replace(/^b\//, '');
    const text = await read(path);
    const patched = text === null ? false : applyPatch(text, file, { fuzzFactor: 0, autoConvertLineEndings: false });
    if (patched === false) throw new Error(`the suggested patch does not fit ${path}`);
    files[path] = patched;
  }
  return files;
}

/** Commits every suggestion of a file's review comments, from the bottom up, so that each line number holds. */
export function applySuggestions(text: string, comments: readonly SeenReviewComment[]): string {
  const lines = text.split('\n');
  for (const { startLine, line, body } of [...comments].sort((a, b) => b.startLine - a.startLine)) {
    const replacement = suggestionOf(body);
    if (replacement !== null) lines.splice(startLine - 1, line - startLine + 1, ...replacement);
  }
  return lines.join('\n');
}
