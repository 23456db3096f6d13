import type { SourceFile } from './model.ts';

/**
 * One change of a file's text (CONTRACT, "An edit"). Lines count from 1 and refer to the file as it is. `insert` puts lines before
 * `line` (one past the last line appends).
 */
export type Edit =
  | { readonly file: string; readonly line: number; readonly insert: readonly string[] }
  | { readonly file: string; readonly line: number; readonly endLine: number; readonly replace: readonly string[] }
  | { readonly file: string; readonly line: number; readonly endLine: number; readonly delete: true };

/**
 * Applies edits from the bottom up, so that each line number refers to the text as given. Line ends and a missing last newline stay.
 * @throws RangeError when an edit lies outside its file.
 */
export function applyEdits(files: readonly SourceFile[], edits: readonly Edit[]): SourceFile[] {
  return files.map((file) => {
    const own = edits.filter((edit) => edit.file === file.name);
    return own.length === 0 ? file : { name: file.name, text: editText(file.text, own) };
  });
}

function editText(text: string, edits: readonly Edit[]): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const endsOpen = text.length > 0 && !text.endsWith('\n');
  const parts: string[] = [];
  const cursor = { at: 0, line: 1 };
  for (const edit of topDown(edits)) {
    if (edit.line < 1) throw noSuchLine(edit, text);
    // The first of two edits of one line has replaced it already.
    if (!('insert' in edit) && edit.line < cursor.line) continue;
    const from = cursor.at;
    goTo(cursor, text, edit.line);
    const isBehind = cursor.at === text.length;
    if (cursor.line < edit.line || (isBehind && !('insert' in edit))) throw noSuchLine(edit, text);
    parts.push(text.slice(from, cursor.at));
    // An insertion behind a last line without a newline ends that line first.
    const open = endsOpen && isBehind;
    for (const line of 'insert' in edit ? edit.insert : 'replace' in edit ? edit.replace : [])
      parts.push(open ? newline : '', line, open ? '' : newline);
    if (!('insert' in edit)) goTo(cursor, text, edit.endLine + 1);
  }
  parts.push(text.slice(cursor.at));
  const whole = parts.join('');
  // A last line that was replaced ends as the old one did.
  return endsOpen && cursor.at === text.length && whole.endsWith(newline) ? whole.slice(0, -newline.length) : whole;
}

function noSuchLine(edit: Edit, text: string): RangeError {
  return new RangeError(`${edit.file}:${edit.line}: no such line, the file has ${lineCount(text)}`);
}

/** At one line an insertion stands before what replaces the line, and insertions stand in the order in which they are given. */
function topDown(edits: readonly Edit[]): readonly Edit[] {
  const order = (edit: Edit) => ('insert' in edit ? 0 : 1);
  return edits.toSorted((a, b) => a.line - b.line || order(a) - order(b));
}

/** How many lines a text has; a last one without its newline counts. */
export function lineCount(text: string): number {
  let count = text === '' || text.endsWith('\n') ? 0 : 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Moves on to the beginning of a line, or to the text's end; never back. */
function goTo(cursor: { at: number; line: number }, text: string, line: number): void {
  while (cursor.line < line && cursor.at < text.length) {
    const end = text.indexOf('\n', cursor.at);
    cursor.at = end < 0 ? text.length : end + 1;
    cursor.line++;
  }
}
