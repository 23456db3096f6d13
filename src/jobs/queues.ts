/**
 * The bot's queues, and how a job is taken in hand: counted before it begins, so that one which takes the process down with it is told from
 * one that fails; tried again with growing pauses; and given up to the dead letters with its reason, never in a loop.
 */
import type { JobResult, JobWithMetadata } from 'pg-boss';
import { z } from 'zod';
import { DEAD } from './dead-letters.ts';
import { type Log, reason } from './log.ts';
import type { Metrics } from './metrics.ts';
import { postponement } from './postponement.ts';
import type { Store } from './store.ts';

/**
 * After the process has died so often over one job, it is not tried again. Whatever kills a process kills all that it has in hand, so a few
 * deaths prove nothing; but from the third try on a job waits longer and longer, so that others are done between two deaths.
 */
export const MOST_DEATHS = 10;
const FIRST_QUARANTINE_S = 4;
const LONGEST_QUARANTINE_S = 60;
const RETRIES = { retryLimit: 5, retryDelay: 1, retryBackoff: true, retryDelayMax: 60 };
/** Finished jobs are kept a day, for whoever wants to know. */
const KEEP_SECONDS = 86_400;
/** Of several replicas one that misses its heartbeats for so long has lost its jobs; pg-boss's least. */
const HEARTBEAT_SECONDS = 10;
/** How long one try may take; past it the job goes to somebody else. */
const EXPIRE_SECONDS = 900;

/** Makes the queues, or brings them to these settings. */
export async function createQueues(store: Store, names: readonly string[]): Promise<void> {
  const heartbeat = store.exclusive ? {} : { heartbeatSeconds: HEARTBEAT_SECONDS };
  const settings = { notify: true, deleteAfterSeconds: KEEP_SECONDS, expireInSeconds: EXPIRE_SECONDS, deadLetter: DEAD, ...RETRIES };
  for (const name of names) {
    // `stately`: per key one job waits and one is in hand; what comes meanwhile is the same wish, and the waiting one reads the latest state.
    await store.boss.createQueue(name, { policy: 'stately', ...settings, ...heartbeat });
    // A queue of an earlier version keeps its settings otherwise.
    await store.boss.updateQueue(name, { ...settings, ...heartbeat });
  }
}

export interface Crew {
  readonly store: Store;
  readonly log: Log;
  readonly metrics: Metrics;
}

export interface Work {
  readonly queue: string;
  readonly concurrency: number;
  /** Does one job. `lastTry`: a failure now gives it up. */
  readonly run: (data: unknown, lastTry: boolean) => Promise<void>;
  /** Called before a job is given up that processes died over. */
  readonly giveUp: (data: unknown, why: string) => Promise<void>;
}

/** Works on a queue until the store is closed. */
export async function workOn(crew: Crew, work: Work): Promise<void> {
  const options = {
    pollingIntervalSeconds: 1,
    // A job that was put off begins at most so late; what is sent now is notified of.
    notifyPollingIntervalSeconds: 1,
    batchSize: 1,
    includeMetadata: true,
    perJobResults: true,
    localConcurrency: work.concurrency,
  } as const;
  await crew.store.boss.work(work.queue, options, (jobs: JobWithMetadata[]) => Promise.all(jobs.map((job) => inHand(crew, work, job))));
}

async function inHand(crew: Crew, work: Work, job: JobWithMetadata): Promise<JobResult> {
  const { store } = crew;
  const { queue } = work;
  const key = job.singletonKey ?? job.id;
  const deaths = await store.beginAttempt(queue, key);
  const quarantine = quarantineSeconds(deaths);
  if (quarantine > 0 && past(job).waited !== deaths) {
    await store.undoAttempt(queue, key);
    await putOff(crew, queue, job, { waited: deaths }, quarantine);
    return { id: job.id, status: 'completed' };
  }
  try {
    if (deaths >= MOST_DEATHS) return await giveUp(crew, work, job, `the process ended ${deaths} times over it`);
    await work.run(job.data, job.retryCount >= job.retryLimit);
    await store.deadLetters.settle(queue, key).catch(() => undefined);
    return { id: job.id, status: 'completed' };
  } catch (error) {
    return await onFailure(crew, work, job, error);
  } finally {
    // Left counted where the store is away: a later attempt that ends takes it back.
    await store.endAttempt(queue, key).catch(() => undefined);
  }
}

function quarantineSeconds(deaths: number): number {
  return deaths < 2 || deaths >= MOST_DEATHS ? 0 : Math.min(LONGEST_QUARANTINE_S, FIRST_QUARANTINE_S * 2 ** (deaths - 2));
}

async function giveUp({ log, metrics }: Crew, { queue, giveUp }: Work, job: JobWithMetadata, why: string): Promise<JobResult> {
  log.error({ queue, key: job.singletonKey, why }, 'a job is given up');
  metrics.failures.inc({ cause: 'given up' });
  await giveUp(job.data, why);
  return { id: job.id, status: 'deadletter', output: { message: why } };
}

async function onFailure(crew: Crew, { queue }: Work, job: JobWithMetadata, error: unknown): Promise<JobResult> {
  const { log, metrics } = crew;
  const why = reason(error);
  const about = { queue, key: job.singletonKey, try: job.retryCount + 1, error: why };
  const wait = postponement(error);
  const { postponed: times, paused } = past(job);
  metrics.failures.inc({ cause: wait?.cause ?? 'error' });
  if (wait === null || paused >= LONGEST_POSTPONED_S) {
    log.warn(about, 'a job failed');
    return { id: job.id, status: wait === null ? 'failed' : 'deadletter', output: { message: why } };
  }
  const seconds = wait.seconds ?? Math.min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 2 ** Math.min(times, 10));
  if (wait.cause === 'rate limit') metrics.rateLimitWaits.observe(seconds);
  await putOff(crew, queue, job, { postponed: times + 1, paused: paused + seconds }, seconds);
  log.warn({ ...about, seconds }, 'a job is put off');
  return { id: job.id, status: 'completed' };
}

/** Sent anew to begin later; where the same is wished for already, that one does. */
async function putOff({ store }: Crew, queue: string, job: JobWithMetadata, more: object, seconds: number): Promise<void> {
  const key = job.singletonKey;
  await store.boss.send(queue, { ...job.data, ...more }, { startAfter: seconds, ...(key === null ? {} : { singletonKey: key }) });
}

/** What a job carries of its own past: how often it was put off, for how many seconds in all, and after how many deaths it has waited. */
const pastData = z.object({
  postponed: z.number().int().default(0),
  paused: z.number().default(0),
  waited: z.number().int().default(0),
});

function past(job: JobWithMetadata): z.infer<typeof pastData> {
  return pastData.parse(job.data);
}

/** A day of pauses: how often says nothing, for a chat that takes a message a second names a second each time. */
const LONGEST_POSTPONED_S = 86_400;
const FIRST_PAUSE_S = 2;
const LONGEST_PAUSE_S = 300;
