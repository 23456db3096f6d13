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
  const lines = text === '' ? [] : text.split(/\r?\n/);
  if (!endsOpen && lines.length > 0) lines.pop();
  // At one line an insertion stands before what replaces the line, so it is applied last.
  const order = (edit: Edit) => ('insert' in edit ? 0 : 1);
  const bottomUp = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => b.edit.line - a.edit.line || order(b.edit) - order(a.edit) || b.index - a.index);
  for (const { edit } of bottomUp) {
    const last = 'insert' in edit ? lines.length + 1 : lines.length;
    if (edit.line < 1 || edit.line > last) throw new RangeError(`${edit.file}:${edit.line}: no such line, the file has ${lines.length}`);
    if ('insert' in edit) lines.splice(edit.line - 1, 0, ...edit.insert);
    else lines.splice(edit.line - 1, edit.endLine - edit.line + 1, ...('replace' in edit ? edit.replace : []));
  }
  return lines.join(newline) + (endsOpen || lines.length === 0 ? '' : newline);
}
