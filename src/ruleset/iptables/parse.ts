/**
 * One line's command and rule specification, parsed as iptables 1.8.9's option loop does it: base options, options of the extensions
 * loaded so far (exact, then by unique beginning), the implicit `-m tcp` of `-p tcp`, `!` before or behind an option's name.
 */
import type { Family } from '../model.ts';
import { findBase, roleOf } from './base-names.ts';
import { baseOption } from './base-options.ts';
import { checkUses } from './checks.ts';
import { extensionOption } from './extension-options.ts';
import type { Spec } from './spec.ts';
import { problem, type Walk } from './walk.ts';
import type { Words } from './words.ts';

/** A line with so many problems is none of iptables': the rest of it is not looked at. */
const MOST_PROBLEMS = 20;

/** Parses words from index `from`. Never throws: what is wrong stands in `problems`. */
export function parseSpec(words: Words, from: number, family: Family): Spec {
  const spec: Spec = {
    command: null,
    table: null,
    src: null,
    dst: null,
    inName: null,
    outName: null,
    proto: null,
    fragment: null,
    uses: [],
    target: null,
    only: null,
    listing: -1,
    counted: false,
    problems: [],
    spans: [],
  };
  const walk: Walk = { words: words.text, family, spec, at: from, bang: -1 };
  while (walk.at < walk.words.length && spec.problems.length < MOST_PROBLEMS) step(walk);
  if (walk.bang >= 0) problem(walk, walk.bang, "nothing follows '!': expected an option");
  checkUses(walk);
  return spec;
}

function step(walk: Walk): void {
  const word = walk.words[walk.at]!;
  if (word === '!') {
    if (walk.bang >= 0) problem(walk, walk.at, "two '!' in a row: expected an option");
    walk.bang = walk.at++;
    return;
  }
  const first = walk.bang >= 0 ? walk.bang : walk.at;
  const negated = walk.bang >= 0;
  const name = walk.at;
  walk.bang = -1;
  if (!word.startsWith('-') || word === '-') {
    problem(walk, walk.at++, `'${word}' is no option: expected an option such as -s, -p or -j`);
    return;
  }
  const found = findBase(word);
  if (found === null) {
    const { inverted, base } = extensionOption(walk, negated);
    walk.spec.spans.push({ first, last: walk.at - 1, name, negated: inverted, role: base === null ? 'rule' : roleOf(base) });
    return;
  }
  const inverted = baseOption(walk, found.base, found.glued, negated);
  walk.spec.spans.push({ first, last: walk.at - 1, name, negated: inverted, role: roleOf(found.base) });
}
