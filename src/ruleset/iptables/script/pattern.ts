/** Shell patterns (`*`, `?`, `[a-z]`), matched without backtracking over more than the last star. */

type Token = { readonly kind: 'char'; readonly char: string } | { readonly kind: 'any' | 'star' } | SetToken;
interface SetToken {
  readonly kind: 'set';
  readonly negated: boolean;
  readonly ranges: readonly (readonly [string, string])[];
}

/** Text in which no character stands for a pattern. */
export function escapePattern(text: string): string {
  return text.replace(/[*?[\]\\]/g, '\\$&');
}

function tokens(pattern: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at]!;
    if (char === '\\' && at + 1 < pattern.length) found.push({ kind: 'char', char: pattern[++at]! });
    else if (char === '*') {
      if (found.at(-1)?.kind !== 'star') found.push({ kind: 'star' });
    } else if (char === '?') found.push({ kind: 'any' });
    else if (char === '[') {
      const set = setToken(pattern, at);
      if (set === null) found.push({ kind: 'char', char });
      else {
        found.push(set.token);
        at = set.end;
      }
    } else found.push({ kind: 'char', char });
  }
  return found;
}

const CLASSES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  digit: [['0', '9']],
  alpha: [
    ['a', 'z'],
    ['A', 'Z'],
  ],
  alnum: [
    ['a', 'z'],
    ['A', 'Z'],
    ['0', '9'],
  ],
  lower: [['a', 'z']],
  upper: [['A', 'Z']],
  space: [
    [' ', ' '],
    ['\t', '\r'],
  ],
};

function setToken(pattern: string, from: number): { token: SetToken; end: number } | null {
  let at = from + 1;
  const negated = pattern[at] === '!' || pattern[at] === '^';
  if (negated) at++;
  const ranges: (readonly [string, string])[] = [];
  for (let first = true; at < pattern.length; first = false) {
    const char = pattern[at]!;
    if (char === ']' && !first) return { token: { kind: 'set', negated, ranges }, end: at };
    const named = char === '[' ? /^\[:([a-z]+):\]/.exec(pattern.slice(at, at + 12)) : null;
    if (named !== null) {
      ranges.push(...(CLASSES[named[1]!] ?? []));
      at += named[0].length;
      continue;
    }
    const isRange = pattern[at + 1] === '-' && at + 2 < pattern.length && pattern[at + 2] !== ']';
    ranges.push([char, isRange ? pattern[at + 2]! : char]);
    at += isRange ? 3 : 1;
  }
  return null;
}

function fits(token: Token, char: string): boolean {
  if (token.kind === 'char') return token.char === char;
  if (token.kind === 'any') return true;
  return token.kind === 'set' && token.ranges.some(([lo, hi]) => lo <= char && char <= hi) !== token.negated;
}

/** Whether a whole text matches a pattern. */
export function matchesPattern(text: string, pattern: string): boolean {
  return matchTokens(text, tokens(pattern));
}

function matchTokens(text: string, list: readonly Token[]): boolean {
  let at = 0;
  let token = 0;
  let star = -1;
  let retry = 0;
  while (at < text.length) {
    const now = list[token];
    if (now?.kind === 'star') {
      star = token++;
      retry = at;
    } else if (now !== undefined && fits(now, text[at]!)) {
      token++;
      at++;
    } else if (star >= 0) {
      token = star + 1;
      at = ++retry;
    } else return false;
  }
  while (list[token]?.kind === 'star') token++;
  return token === list.length;
}

/** Beyond this a text is not cut: trying every place would cost its square. */
const LONGEST_CUT = 4096;

/** `${x#pattern}` and its kin; null when the text is too long to try. */
export function cut(text: string, pattern: string, operator: '#' | '##' | '%' | '%%'): string | null {
  if (text.length > LONGEST_CUT) return null;
  const list = tokens(pattern);
  const lengths = Array.from({ length: text.length + 1 }, (_, index) => index);
  if (operator.length === 2) lengths.reverse();
  for (const length of lengths) {
    const part = operator.startsWith('#') ? text.slice(0, length) : text.slice(text.length - length);
    if (matchTokens(part, list)) return operator.startsWith('#') ? text.slice(length) : text.slice(0, text.length - length);
  }
  return text;
}

/** `${x/pattern/replacement}`: the longest match at each place; null when the text is too long to try. */
export function replacePattern(text: string, pattern: string, replacement: string, operator: '/' | '//' | '/#' | '/%'): string | null {
  if (text.length > LONGEST_CUT / 8) return null;
  const list = tokens(pattern);
  let made = '';
  let at = 0;
  while (at <= text.length) {
    const end = longestMatch(text, at, list, operator === '/%');
    const anchored = operator === '/#' && at > 0;
    if (end < 0 || anchored || (end === at && pattern !== '')) {
      made += text[at] ?? '';
      at++;
      continue;
    }
    made += replacement;
    if (operator !== '//' || end === at) return made + text.slice(end);
    at = end;
  }
  return made;
}

function longestMatch(text: string, from: number, list: readonly Token[], toEnd: boolean): number {
  for (let end = text.length; end >= from; end--) {
    if (matchTokens(text.slice(from, end), list)) return end;
    if (toEnd) return -1;
  }
  return -1;
}
