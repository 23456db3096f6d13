/** A rule that no packet meets can go: nothing may change by it. */
import type { Edit } from '../../ruleset/edit.ts';
import type { Rule, Ruleset } from '../../ruleset/model.ts';
import type { Remedy } from '../check.ts';
import { isWholeLine } from '../lines.ts';
import { OWNED } from './hairpin.ts';

/**
 * Deletes these rules; proved when no packet fares otherwise, which `isCertain` says of rules that an earlier one takes everything from.
 * Chains that other programs write are left alone, and lines that stand for other rules besides.
 */
export function deletionOf(ruleset: Ruleset, rules: readonly Rule[], isCertain: boolean): Remedy {
  const ids = new Set(rules.map(({ id }) => id));
  const isLeft = rules.some(({ chain, id }) => OWNED.test(chain.name) || !isWholeLine(ruleset, ids, id));
  return {
    candidates: () => (isLeft ? [] : [deletions(rules)]),
    allows: () => false,
    achieves: () => true,
    note: null,
    unmet: rules,
    isCertain,
  };
}

/** One edit for each line, whichever number of rules it stands for. */
export function deletions(rules: readonly Rule[]): Edit[] {
  const edits = rules.map(
    ({ place: { file, line, endLine } }) => [`${file}:${line}`, { file, line, endLine, delete: true } as const] as const,
  );
  return [...new Map(edits).values()];
}
