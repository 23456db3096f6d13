/**
 * Suggestions of earlier pushes: what is fixed is answered and resolved, what other rules take the place of is taken out, and what still
 * holds is left as it is and not said again. Nothing is deleted; what people answered stays.
 */
import type { Suggestion } from '../render/model.ts';
import type { PullRequest, ReviewForge, StandingSuggestion } from './ports.ts';
import { fixedWords, outdatedWords } from './prose.ts';
import type { Publication } from './publication.ts';

/**
 * Brings the standing suggestions up to the head, and tells which of the wanted ones are yet to be posted. Idempotent.
 * @throws what the forge throws.
 */
export async function settleSuggestions(forge: ReviewForge, pr: PullRequest, publication: Publication): Promise<readonly Suggestion[]> {
  const { suggestions, standing: findings, lang } = publication;
  const wanted = new Set(suggestions.map((one) => one.id));
  const said = new Set<string>();
  for (const one of await forge.suggestions(pr)) {
    if (one.settled) continue;
    if (wanted.has(one.id) && !said.has(one.id)) said.add(one.id);
    else if (isFixed(one, findings)) await forge.answerFixed(pr, one, fixedWords(pr.headSha, lang));
    else if (findings !== null) await forge.outdate(pr, one, outdatedWords(pr.headSha, lang));
  }
  return suggestions.filter((one) => !said.has(one.id));
}

function isFixed({ findings }: StandingSuggestion, standing: ReadonlySet<string> | null): boolean {
  return standing !== null && findings.every((key) => !standing.has(key));
}
