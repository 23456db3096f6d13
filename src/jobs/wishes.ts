/** The bot's queues, and how what is wished for is put on them: what is wished twice under one key is wished once. */
import { type GroupJob, groupKey, type Hint, pullKey, type QuestionJob, type ReconcileJob, repositoryKey } from './hints.ts';
import type { MergeGroup, PullRequestRef, RepositoryRef } from './ports.ts';
import type { Store } from './store.ts';

export const RECONCILE = 'hairpin-reconcile';
export const GROUP = 'hairpin-merge-group';
export const REPOSITORY = 'hairpin-repository';
export const COMMIT = 'hairpin-commit';
export const QUESTION = 'hairpin-question';
export const QUEUES = [RECONCILE, GROUP, REPOSITORY, COMMIT, QUESTION] as const;

/** The key whose intent says that a new review was asked for. */
export function reRequestKey(key: string): string {
  return `${key} again`;
}

export async function sendHints(store: Store, hints: readonly Hint[]): Promise<void> {
  for (const hint of hints) await sendHint(store, hint);
}

async function sendHint(store: Store, hint: Hint): Promise<void> {
  switch (hint.kind) {
    case 'pull-request':
      // One that is put off may wait an hour for its turn in a channel; what has come now wants to be looked at now.
      if (!(await wishReview(store, hint.pullRequest, hint.again))) await store.hasten(RECONCILE, pullKey(hint.pullRequest));
      return;
    case 'merge-group':
      return wishGroup(store, hint.group, false);
    case 'commit':
      await wish(store, COMMIT, { repository: hint.repository, sha: hint.sha }, `${repositoryKey(hint.repository)}@${hint.sha}`);
      return;
    case 'repository':
      return wishRepository(store, hint.repository, hint.baseRef);
    case 'question': {
      const { pullRequest, comment, text, inThread } = hint;
      const job: QuestionJob = { pullRequest, comment, text, inThread };
      await wish(store, QUESTION, job, `${pullKey(pullRequest)}/${inThread ? 'line ' : ''}${comment}`);
    }
  }
}

/** `again`: somebody asked for it, so what stands is posted anew. @returns false where the same was wished for already, and waits. */
export async function wishReview(store: Store, pullRequest: PullRequestRef, again: boolean): Promise<boolean> {
  const key = pullKey(pullRequest);
  if (again) await store.intend(reRequestKey(key), key);
  return wish(store, RECONCILE, { pullRequest } satisfies ReconcileJob, key);
}

export async function wishGroup(store: Store, group: MergeGroup, again: boolean): Promise<void> {
  const key = groupKey(group);
  if (again) await store.intend(reRequestKey(key), key);
  await wish(store, GROUP, { group } satisfies GroupJob, key);
}

async function wishRepository(store: Store, repository: RepositoryRef, baseRef: string | null): Promise<void> {
  await wish(store, REPOSITORY, { repository, baseRef }, `${repositoryKey(repository)} ${baseRef ?? ''}`);
}

/** @returns false where the same was wished for already, and waits. */
async function wish(store: Store, queue: string, job: object, key: string): Promise<boolean> {
  return (await store.boss.send(queue, job, { singletonKey: key })) !== null;
}
