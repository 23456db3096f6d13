/** Whether a chain holds a rule, as `iptables -C` asks. */
import { numberTexts } from '../chain-commands.ts';
import { type ChainDraft, type Draft, orderedRules } from '../draft.ts';
import type { FileReader } from '../read.ts';
import { ruleText, variants } from '../rule.ts';
import type { Spec } from '../spec.ts';

/** Whether every rule that a line stands for is in a chain. */
export function isFoundRule(reader: FileReader, draft: Draft, chain: ChainDraft, spec: Spec): boolean {
  if (spec.problems.some(({ severity }) => severity === 'error')) return false;
  numberTexts(reader, draft);
  const rows = orderedRules(chain);
  for (let index = 0; index < Math.min(variants(spec), 64); index++) {
    const id = draft.textIds.get(`${chain.id} ${ruleText(spec, draft.family, index)}`);
    if (id === undefined || !rows.some((row) => draft.texts[row] === id)) return false;
  }
  return true;
}
