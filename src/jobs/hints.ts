/**
 * A hint says where to look, never what to do: the wanted state is read from the forge when the hint's turn comes. So a lost, doubled or
 * late one does no harm.
 */
import { z } from 'zod';
import type { Forge, PullRequestRef, RepositoryRef } from './ports.ts';

const repository = z.object({ installation: z.number().nullable(), owner: z.string(), name: z.string() });
const pullRequest = z.object({ repository, number: z.number().int() });

export const reconcileJob = z.object({
  pullRequest,
  /** How often the process died while this was in hand. */
  crashes: z.number().int().default(0),
});
export type ReconcileJob = z.infer<typeof reconcileJob>;

export const questionJob = z.object({ pullRequest, comment: z.number().int(), text: z.string() });
export type QuestionJob = z.infer<typeof questionJob>;

export const commitJob = z.object({ repository, sha: z.string() });
export type CommitJob = z.infer<typeof commitJob>;

export type Hint =
  /** `again`: somebody asked for a new review, so what is already posted is posted anew. */
  | { readonly kind: 'pull-request'; readonly pullRequest: PullRequestRef; readonly again: boolean }
  /** A re-request that names a commit only (a fork's): the pull requests are found by their head. */
  | { readonly kind: 'commit'; readonly repository: RepositoryRef; readonly sha: string }
  /** `/nat-explain …` in a comment of a pull request. */
  | { readonly kind: 'question'; readonly pullRequest: PullRequestRef; readonly comment: number; readonly text: string };

/** A forge that can also find pull requests by their head commit. */
export interface HeadFinder {
  pullRequestsAt(repository: RepositoryRef, headSha: string): Promise<readonly PullRequestRef[]>;
}

export type ReviewForge = Forge & HeadFinder;

/** `owner/name#42`: the key of a pull request in the queue and in the outbox. */
export function pullKey(ref: PullRequestRef): string {
  return `${ref.repository.owner}/${ref.repository.name}#${ref.number}`;
}
