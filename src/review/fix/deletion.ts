/** A rule that no packet meets can go: nothing may change by it. */
import type { Edit } from '../../ruleset/edit.ts';
import type { Rule } from '../../ruleset/model.ts';
import type { Remedy } from '../check.ts';
import { OWNED } from './hairpin.ts';

/** Deletes these rules; proved when no packet fares otherwise. Chains that other programs write are left alone. */
export function deletionOf(rules: readonly Rule[]): Remedy {
  const owned = rules.some(({ chain }) => OWNED.test(chain.name));
  return { candidates: () => (owned ? [] : [deletions(rules)]), allows: () => false, achieves: () => true, note: null, unmet: rules };
}

/** One edit for each line, whichever number of rules it stands for. */
export function deletions(rules: readonly Rule[]): Edit[] {
  const edits = rules.map(
    ({ place: { file, line, endLine } }) => [`${file}:${line}`, { file, line, endLine, delete: true } as const] as const,
  );
  return [...new Map(edits).values()];
}
