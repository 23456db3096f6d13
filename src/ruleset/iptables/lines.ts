/** The lines of a text, without their ends, in one pass. */
import type { Text } from '../model.ts';

export interface TextLine {
  readonly number: number;
  /** Offset of the first character that is no blank. */
  readonly start: number;
  /** Offset behind the last character that is no blank. */
  readonly end: number;
}

const NEWLINE = 10;

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13;
}

/**
 * Calls `visit` for each line that is not empty, with the same object each time: who keeps a line keeps a copy. `continued`: a `\` before a line's end joins the next one to it, as a shell does.
 */
export function eachTextLine(text: Text, continued: boolean, visit: (line: TextLine) => void): void {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let number = 1;
  const line = { number, start: 0, end: 0 };
  while (at < text.length) {
    // A part of a large file is mostly empty lines.
    if (text.charCodeAt(at) === NEWLINE) {
      at++;
      number++;
      continue;
    }
    const first = number;
    let newline = text.indexOf('\n', at);
    while (continued && newline > at && endsInBackslash(text, newline)) {
      number++;
      newline = text.indexOf('\n', newline + 1);
    }
    const next = newline < 0 ? text.length : newline;
    let start = at;
    let end = next;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (end > start) {
      line.number = first;
      line.start = start;
      line.end = end;
      visit(line);
    }
    at = next + 1;
    number++;
  }
}

function endsInBackslash(text: Text, newline: number): boolean {
  const before = text.charCodeAt(newline - 1) === 13 ? newline - 2 : newline - 1;
  return text.charCodeAt(before) === 92;
}
