/** Offsets of a text as lines and columns, both counted from 1. */
import type { Place, SourceFile, Text } from '../model.ts';
import { textOf } from '../text.ts';

/** Offset of the first character of the line in which `offset` lies. */
export function lineStart(text: Text, offset: number): number {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  return start === 0 && offset > 0 && text.charCodeAt(0) === 0xfeff ? 1 : start;
}

export function columnOf(text: Text, offset: number): number {
  return offset - lineStart(text, offset) + 1;
}

/** Line of an offset, given the line of an earlier one. */
export function lineOf(text: Text, offset: number, from: number, line: number): number {
  let at = line;
  for (let index = from; index < offset; index++) if (text.charCodeAt(index) === 10) at++;
  return at;
}

/** The place of `start` to before `end`, the first of them in line `line`. */
export function placeOf(file: SourceFile, line: number, start: number, end: number): Place {
  const text = textOf(file);
  return {
    file: file.name,
    line,
    column: columnOf(text, start),
    endLine: lineOf(text, end, start, line),
    endColumn: columnOf(text, end),
  };
}
