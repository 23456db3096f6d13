/** One line of a ruleset as words, as iptables-restore splits it: blanks outside quotes, `\` escapes inside and outside of them. */

/** Words with their positions: offsets into the file's text, `end` behind the last character (closing quote included). */
export interface Words {
  readonly text: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Offset of a quote that nothing closes, or -1. */
  readonly openQuote: number;
}

const TAB = 9;
const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
const DOUBLE = 34;
const SINGLE = 39;
const BACKSLASH = 92;

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB || code === NEWLINE || code === RETURN;
}

/** Splits `source` from `from` to before `to`. Linear; a quote that is not closed runs to the end and is told in `openQuote`. */
export function splitWords(source: string, from: number, to: number): Words {
  const text: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  let openQuote = -1;
  let at = from;
  while (at < to) {
    const code = source.charCodeAt(at);
    if (isBlank(code)) {
      at++;
      continue;
    }
    if (code === BACKSLASH && isLineBreak(source, at + 1)) {
      at += 2;
      continue;
    }
    const begin = at;
    let plain = true;
    while (at < to) {
      const next = source.charCodeAt(at);
      if (isBlank(next)) break;
      if (next === DOUBLE || next === SINGLE || next === BACKSLASH) {
        plain = false;
        break;
      }
      at++;
    }
    if (plain) {
      text.push(source.slice(begin, at));
    } else {
      const word = quotedWord(source, begin, to);
      text.push(word.text);
      at = word.end;
      if (word.openQuote >= 0) openQuote = word.openQuote;
    }
    start.push(begin);
    end.push(at);
  }
  return { text, start, end, openQuote };
}

function isLineBreak(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code === NEWLINE || (code === RETURN && source.charCodeAt(at + 1) === NEWLINE);
}

/** A word with quotes or escapes in it. Pieces are collected in a list: one string grown by characters would be slower. */
function quotedWord(source: string, from: number, to: number): { text: string; end: number; openQuote: number } {
  const pieces: string[] = [];
  let quote = 0;
  let quoteAt = -1;
  let at = from;
  let pieceStart = from;
  const flush = (upTo: number) => {
    if (upTo > pieceStart) pieces.push(source.slice(pieceStart, upTo));
  };
  while (at < to) {
    const code = source.charCodeAt(at);
    if (code === BACKSLASH && quote !== SINGLE && at + 1 < to) {
      flush(at);
      pieceStart = at + 1;
      at += 2;
      continue;
    }
    if (quote === 0 && isBlank(code)) break;
    if (quote === 0 ? code === DOUBLE || code === SINGLE : code === quote) {
      flush(at);
      pieceStart = at + 1;
      quoteAt = at;
      quote = quote === 0 ? code : 0;
    }
    at++;
  }
  flush(at);
  return { text: pieces.join(''), end: at, openQuote: quote === 0 ? -1 : quoteAt };
}

const PLAIN = /^[A-Za-z0-9_-]+$/;

/** A string as iptables-save prints those that it quotes (comments, prefixes). */
export function quoteSaved(text: string): string {
  return PLAIN.test(text) ? text : `"${text.replace(/["\\']/g, '\\$&')}"`;
}

/** A word as it can stand in a rule: quoted only where it must be. */
export function quoteWord(text: string): string {
  return text === '' || /[\s"'\\]/.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : text;
}
