/** One line of a ruleset as words: as a shell splits it, and as iptables-restore does. */
import type { Text } from '../model.ts';

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

/** Splits a line as a shell does, from `from` to before `to`. Linear; a quote that is not closed runs to the end and is told in `openQuote`. */
export function splitWords(source: Text, from: number, to: number): Words {
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

/**
 * Splits a line as iptables-restore does (add_param_to_argv, 1.8.9): only `"` quotes, `\` escapes inside quotes alone, and a closing quote
 * ends the word.
 */
export function splitSaved(source: Text, from: number, to: number): Words {
  const text: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  let openQuote = -1;
  let at = from;
  while (at < to) {
    if (isBlank(source.charCodeAt(at))) {
      at++;
      continue;
    }
    const begin = at;
    while (at < to && !isBlank(source.charCodeAt(at)) && source.charCodeAt(at) !== DOUBLE) at++;
    const plain = source.slice(begin, at);
    if (at < to && source.charCodeAt(at) === DOUBLE) {
      const quoted = untilQuote(source, at + 1, to);
      if (!quoted.closed) openQuote = at;
      text.push(plain + quoted.text);
      at = quoted.end;
    } else text.push(plain);
    start.push(begin);
    end.push(at);
  }
  return { text, start, end, openQuote };
}

/** What stands before the closing quote; `end` is behind it. */
function untilQuote(source: Text, from: number, to: number): { text: string; end: number; closed: boolean } {
  const pieces: string[] = [];
  let pieceStart = from;
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at);
    if (code === DOUBLE) return { text: pieces.join('') + source.slice(pieceStart, at), end: at + 1, closed: true };
    if (code !== BACKSLASH || at + 1 >= to) continue;
    pieces.push(source.slice(pieceStart, at));
    pieceStart = ++at;
  }
  return { text: pieces.join('') + source.slice(pieceStart, to), end: to, closed: false };
}

function isLineBreak(source: Text, at: number): boolean {
  const code = source.charCodeAt(at);
  return code === NEWLINE || (code === RETURN && source.charCodeAt(at + 1) === NEWLINE);
}

/** A word with quotes or escapes in it. Pieces are collected in a list: one string grown by characters would be slower. */
function quotedWord(source: Text, from: number, to: number): { text: string; end: number; openQuote: number } {
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

/** Words as one line of a shell. */
export function shellWords(words: readonly string[]): string {
  return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) || word === '!' ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}
