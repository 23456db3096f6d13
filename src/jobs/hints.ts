/**
 * A hint says where to look, never what to do: the wanted state is read from the forge when the hint's turn comes. So a lost, doubled or
 * late one does no harm.
 */
import { z } from 'zod';
import type { MergeGroup, PullRequestRef, RepositoryRef, ReviewForge } from './ports.ts';

export type { ReviewForge };

const repository = z.object({ installation: z.number().nullable(), owner: z.string(), name: z.string() });
const pullRequest = z.object({ repository, number: z.number().int() });

export const reconcileJob = z.object({ pullRequest });
export type ReconcileJob = z.infer<typeof reconcileJob>;

export const questionJob = z.object({
  pullRequest,
  comment: z.number().int(),
  text: z.string(),
  /** Asked on lines of the diff: answered in that thread. */
  inThread: z.boolean().default(false),
});
export type QuestionJob = z.infer<typeof questionJob>;

export const commitJob = z.object({ repository, sha: z.string() });
export type CommitJob = z.infer<typeof commitJob>;

/** `baseRef` null: every open pull request of the repository; else those that want to be merged there. */
export const repositoryJob = z.object({ repository, baseRef: z.string().nullable() });
export type RepositoryJob = z.infer<typeof repositoryJob>;

export const groupJob = z.object({
  group: z.object({ repository, headSha: z.string(), headRef: z.string(), baseSha: z.string(), baseRef: z.string() }),
});
export type GroupJob = z.infer<typeof groupJob>;

export type Hint =
  /** `again`: somebody asked for a new review, so what is already posted is posted anew. */
  | { readonly kind: 'pull-request'; readonly pullRequest: PullRequestRef; readonly again: boolean }
  /** A re-request that names a commit only (a fork's, a merge group's): what stands on it is found by its SHA. */
  | { readonly kind: 'commit'; readonly repository: RepositoryRef; readonly sha: string }
  /** The repository came to us (`baseRef` null), or a branch moved that pull requests want to be merged into. */
  | { readonly kind: 'repository'; readonly repository: RepositoryRef; readonly baseRef: string | null }
  /** A merge queue wants the merged state checked. */
  | { readonly kind: 'merge-group'; readonly group: MergeGroup }
  /** `/nat-explain …` in a comment of a pull request. */
  | {
      readonly kind: 'question';
      readonly pullRequest: PullRequestRef;
      readonly comment: number;
      readonly text: string;
      readonly inThread: boolean;
    };

/** `owner/name#42`: the key of a pull request in the queue and in the outbox. */
export function pullKey(ref: PullRequestRef): string {
  return `${repositoryKey(ref.repository)}#${ref.number}`;
}

export function repositoryKey({ owner, name }: RepositoryRef): string {
  return `${owner}/${name}`;
}

/** `owner/name@SHA`: the key of a merge group. */
export function groupKey({ repository, headSha }: MergeGroup): string {
  return `${repositoryKey(repository)}@${headSha}`;
}
