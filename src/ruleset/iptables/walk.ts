/** The option loop's state while it walks a line's words. */
import type { Family } from '../model.ts';
import { BASE } from './base-names.ts';
import type { ExtensionUse } from './extension.ts';
import type { Problem, Spec } from './spec.ts';
import { quoteWord } from './words.ts';

/** The parser's state while it walks the words. */
export interface Walk {
  readonly words: readonly string[];
  readonly family: Family;
  readonly spec: Spec;
  at: number;
  /** Word index of a `!` that waits for its option, or -1. */
  bang: number;
}

export function problem(walk: Walk, word: number, message: string, severity: Problem['severity'] = 'error'): void {
  walk.spec.problems.push({ word, severity, message });
}

/** Takes the next word as an argument of the option at `name`; null (and a problem) when there is none. */
export function argument(walk: Walk, name: number, glued: string | null = null): string | null {
  if (glued !== null) return glued;
  const next = walk.words[walk.at];
  if (next === undefined) {
    problem(walk, name, `option ${walk.words[name]} needs an argument`);
    return null;
  }
  walk.at++;
  return next;
}

/** Takes a `!` between an option's name and its value, as old iptables allowed it. */
export function behindName(walk: Walk, negated: boolean): void {
  if (negated) problem(walk, walk.at, "a second '!' for one option");
  else problem(walk, walk.at, `iptables 1.8 refuses '!' behind ${walk.words[walk.at - 1]}: expected it before`, 'warning');
  walk.at++;
}

/** Words of an extension that no table knows: up to the next base option, a `!` before it left alone. */
export function swallow(walk: Walk, use: ExtensionUse): void {
  while (walk.at < walk.words.length) {
    const word = walk.words[walk.at]!;
    const next = word === '!' ? (walk.words[walk.at + 1] ?? '') : word;
    if (BASE.has(next)) return;
    use.raw.push(quoteWord(word));
    walk.at++;
  }
}
