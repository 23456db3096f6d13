/** A pasted diff of rules: lines that go with `-` before them, lines that come with `+`. */
import type { Proposal } from '../question-model.ts';
import { findRules, type PastedRule } from './rules.ts';

export interface DiffFound {
  readonly proposal: Proposal;
  /** The words around it. */
  readonly rest: string;
}

const LINE = /^\s{0,4}(?<sign>[-+])\s{0,4}(?<rule>-A\s.*)$/;
/** Headers of a unified diff. */
const HEADER = /^\s{0,4}(?:diff --git .*|index [0-9a-f]{4,}.*|(?:---|\+\+\+) \S.*|@@ .*)$/;

/**
 * What a diff proposes; null where none is pasted: lists have `-` before their lines too, so that a `+` has to be among the signs. What
 * comes stands where the first rule goes, else at its chain's end.
 */
export function findDiff(text: string): DiffFound | null {
  const removed: PastedRule[] = [];
  const added: PastedRule[] = [];
  const rest: string[] = [];
  let gone: string | null = null;
  for (const line of text.split('\n')) {
    const { sign, rule } = LINE.exec(line)?.groups ?? {};
    const [read, other] = rule === undefined ? [] : findRules(rule).rules;
    if (rule === undefined || read === undefined || other !== undefined) {
      if (!HEADER.test(line)) rest.push(line);
      continue;
    }
    if (sign === '+') added.push(read);
    else {
      removed.push({ ...read, command: 'D' });
      gone ??= rule.trim();
    }
  }
  if (added.length === 0) return null;
  const words = rest.join('\n');
  if (gone === null) return { proposal: { kind: 'rules', rules: added }, rest: words };
  return { proposal: { kind: 'rules', rules: [...added, ...removed], at: { before: [gone] } }, rest: words };
}
