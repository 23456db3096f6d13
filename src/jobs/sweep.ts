/** The sweep: whatever webhooks were lost, it finds every open pull request and merge group, and looks at each. */
import type { ReviewForge } from './hints.ts';
import { repositoryKey } from './hints.ts';
import { type Log, reason } from './log.ts';
import type { RepositoryRef } from './ports.ts';
import type { Store } from './store.ts';
import type { Turns } from './turns.ts';
import { wishGroup, wishReview } from './wishes.ts';

/** Deliveries are kept so long, in days; GitHub itself redelivers for three. */
const KEEP_DELIVERIES_DAYS = 30;
/** What was posted on a closed pull request is remembered so long. */
const KEEP_CLOSED_DAYS = 30;
/** A thread's questions and answers are remembered so long after the last. */
const KEEP_THREADS_DAYS = 30;
/** A turn to write is kept so long for a job that does not come. */
const KEEP_TURNS_DAYS = 2;

export interface Sweeper {
  readonly store: Store;
  readonly forge: ReviewForge;
  readonly turns: Pick<Turns, 'forget'>;
  readonly log: Log;
  /** Queues what was taken and never queued. */
  readonly leftovers: () => Promise<void>;
}

/** One sweep. Never rejects: what it did not reach, the next one does. */
export async function sweep({ store, forge, turns, log, leftovers }: Sweeper): Promise<void> {
  try {
    await store.forgetDeliveries(KEEP_DELIVERIES_DAYS);
    await store.forgetClosed(KEEP_CLOSED_DAYS);
    await store.forgetThreads(KEEP_THREADS_DAYS);
    await turns.forget(KEEP_TURNS_DAYS);
    await leftovers();
    for await (const repository of forge.repositories()) await sweepRepository({ store, forge, log }, repository);
  } catch (error) {
    log.warn({ error: reason(error) }, 'the sweep did not finish; the next one tries again');
  }
}

async function sweepRepository({ store, forge, log }: Omit<Sweeper, 'leftovers' | 'turns'>, repository: RepositoryRef): Promise<void> {
  try {
    for await (const ref of forge.openPullRequestsOf(repository)) await wishReview(store, ref, false);
    for (const group of await forge.mergeGroups(repository)) await wishGroup(store, group, false);
  } catch (error) {
    // One repository that is just being removed must not hide the others.
    log.warn({ repository: repositoryKey(repository), error: reason(error) }, 'the repository could not be swept');
  }
}

/** Sweeps at once and then at intervals, in seconds; 0: never. */
export function startSweeps(seconds: number, look: () => Promise<void>): { stop(): void } {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const round = async () => {
    await look();
    if (!stopped) timer = setTimeout(round, seconds * 1000);
    timer?.unref();
  };
  if (seconds > 0) timer = setTimeout(round, 0);
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
