/** The bot at work: deliveries in, hints onto the queue, workers that reconcile, and the sweep that finds what hints missed. */
import type { z } from 'zod';
import { gatewaysOfHead, tell } from './ask.ts';
import {
  commitJob,
  type Hint,
  pullKey,
  type QuestionJob,
  questionJob,
  type ReconcileJob,
  type ReviewForge,
  reconcileJob,
} from './hints.ts';
import { reason } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { PullRequestRef } from './ports.ts';
import { fenced } from './prose.ts';
import { confessFailure, type Reviewer, reconcile, reRequestKey } from './reconcile.ts';
import type { RawDelivery } from './store.ts';

const RECONCILE = 'hairpin-reconcile';
const QUESTION = 'hairpin-question';
const COMMIT = 'hairpin-commit';

/** Deliveries are kept so long, in days; GitHub itself redelivers for three. */
const KEEP_DELIVERIES_DAYS = 30;
/** After the process has died so often over one pull request, it is not tried again but confessed. */
const MAX_CRASHES = 3;
const RETRIES = { retryLimit: 5, retryDelay: 1, retryBackoff: true, retryDelayMax: 60 };

export interface BotOptions extends Reviewer {
  readonly forge: ReviewForge;
  readonly metrics: Metrics;
  /** Reads the hints out of a stored delivery again. */
  readonly hintsOf: (delivery: RawDelivery) => readonly Hint[];
  /** Seconds between sweeps of all open pull requests; 0 sweeps never, not even at start. */
  readonly sweepSeconds: number;
}

export interface Bot {
  /** Stores a delivery and puts its hints on the queue; `duplicate` when it was taken before. */
  deliver(delivery: RawDelivery, hints: readonly Hint[]): Promise<'taken' | 'duplicate'>;
  /** Looks at every open pull request. */
  sweep(): Promise<void>;
  /** Takes nothing new up. What is in hand is finished by closing the store. */
  stop(): void;
}

/** Starts the workers, picks up what an earlier process left, and sweeps. */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { store, log } = options;
  const { boss } = store;
  const heartbeat = store.exclusive ? {} : { heartbeatSeconds: 30 };
  for (const queue of [RECONCILE, QUESTION, COMMIT]) {
    // `stately`: per key one job waits and one is in hand; what comes meanwhile is the same wish, and the waiting one reads the latest state.
    await boss.createQueue(queue, { policy: 'stately', notify: true, deleteAfterSeconds: 86_400, ...RETRIES, ...heartbeat });
  }
  if (store.exclusive) await takeUpOrphans(options);
  await queueLeftovers(options);
  await startWorkers(options);
  const timer = startSweeps(options);
  return {
    async deliver(delivery, hints) {
      const taken = await store.takeDelivery(delivery);
      options.metrics.deliveries.inc({ outcome: taken ? 'taken' : 'duplicate' });
      if (!taken) return 'duplicate';
      await queueHints(options, delivery, hints);
      log.info({ delivery: delivery.id, event: delivery.event }, 'delivery taken');
      return 'taken';
    },
    sweep: () => sweep(options),
    stop: () => timer.stop(),
  };
}

async function startWorkers(options: BotOptions): Promise<void> {
  const { boss } = options.store;
  const polling = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 5, batchSize: 1, includeMetadata: true } as const;
  await boss.work(RECONCILE, { ...polling, localConcurrency: 4 }, async (jobs) => {
    for (const job of jobs) await reconcileInHand(options, parsed(reconcileJob, job.data), job.retryCount >= job.retryLimit);
  });
  await boss.work(COMMIT, polling, async (jobs) => {
    for (const { data } of jobs) {
      const { repository, sha } = parsed(commitJob, data);
      for (const ref of await options.forge.pullRequestsAt(repository, sha)) await queueReview(options, ref, true);
    }
  });
  await boss.work(QUESTION, polling, async (jobs) => {
    for (const { data } of jobs) await answer(options, parsed(questionJob, data));
  });
}

function parsed<S extends z.ZodType>(shape: S, data: unknown): z.infer<S> {
  return shape.parse(data);
}

async function reconcileInHand(options: BotOptions, job: ReconcileJob, lastTry: boolean): Promise<void> {
  const { log, metrics } = options;
  const pull = pullKey(job.pullRequest);
  const endTimer = metrics.reconcileSeconds.startTimer();
  try {
    if (job.crashes >= MAX_CRASHES) {
      await confessFailure(options, job.pullRequest, `the process ended ${job.crashes} times while reviewing this pull request`);
      metrics.reconciles.inc({ outcome: 'given up' });
      return;
    }
    const outcome = await reconcile(options, job.pullRequest);
    metrics.reconciles.inc({ outcome });
    log.info({ pull, outcome }, 'pull request reconciled');
    if (outcome === 'superseded') await queueReview(options, job.pullRequest, false);
  } catch (error) {
    await onFailure(options, job, error, lastTry);
  } finally {
    endTimer();
  }
}

async function onFailure(options: BotOptions, job: ReconcileJob, error: unknown, lastTry: boolean): Promise<void> {
  const pull = pullKey(job.pullRequest);
  const wait = retryAfterSeconds(error);
  options.metrics.reconciles.inc({ outcome: wait === null ? 'failed' : 'postponed' });
  options.log.warn({ pull, error: reason(error), wait }, 'pull request not reconciled');
  if (wait !== null) {
    await options.store.boss.send(RECONCILE, job, { singletonKey: pull, startAfter: wait });
    return;
  }
  if (lastTry) await confessFailure(options, job.pullRequest, reason(error)).catch(() => {});
  throw error;
}

/** Seconds that the other side asked to be left alone for, where an error carries them. */
function retryAfterSeconds(error: unknown): number | null {
  if (!(error instanceof Error)) return null;
  // GitHub's errors carry it by the first name (src/github/client.ts), Slack's library by the second.
  if ('retryAfterSeconds' in error && typeof error.retryAfterSeconds === 'number') return error.retryAfterSeconds;
  return 'retryAfter' in error && typeof error.retryAfter === 'number' ? error.retryAfter : null;
}

/** `/nat-explain …` in a pull request: answered there, about the gateways as the head would have them. */
async function answer({ forge, engine }: BotOptions, { pullRequest, comment, text }: QuestionJob): Promise<void> {
  const pr = await forge.pullRequest(pullRequest);
  const { gateways, lang } = await gatewaysOfHead(forge, pr);
  const told = tell(engine, gateways, text, lang);
  const about = told.gateway === null ? '' : `\n\n\`${pr.headSha.slice(0, 7)}\``;
  await forge.putComment(pr, `<!-- hairpin:answer:${comment} -->`, `${fenced(text)}\n\n${fenced(told.answer.text)}${about}`);
}

async function queueReview({ store }: BotOptions, pullRequest: PullRequestRef, again: boolean): Promise<void> {
  const key = pullKey(pullRequest);
  if (again) await store.intend(reRequestKey(key), key);
  await store.boss.send(RECONCILE, { pullRequest, crashes: 0 } satisfies ReconcileJob, { singletonKey: key });
}

async function queueHints(options: BotOptions, delivery: RawDelivery, hints: readonly Hint[]): Promise<void> {
  const { boss } = options.store;
  for (const hint of hints) {
    if (hint.kind === 'pull-request') await queueReview(options, hint.pullRequest, hint.again);
    else if (hint.kind === 'commit') {
      const { repository, sha } = hint;
      await boss.send(COMMIT, { repository, sha }, { singletonKey: `${repository.owner}/${repository.name}@${sha}` });
    } else {
      const { pullRequest, comment, text } = hint;
      await boss.send(QUESTION, { pullRequest, comment, text }, { singletonKey: `${pullKey(pullRequest)}/${comment}` });
    }
  }
  await options.store.markQueued(delivery.id);
}

/** Deliveries that were acknowledged, or about to be, when the process died. */
async function queueLeftovers(options: BotOptions): Promise<void> {
  for (const delivery of await options.store.unqueuedDeliveries()) {
    await queueHints(options, delivery, options.hintsOf(delivery));
    options.log.info({ delivery: delivery.id }, 'delivery taken up again');
  }
}

/**
 * Nobody else can hold jobs of an exclusive store, so those active at start lost their process. Sent anew first and deleted after: dying
 * in between only makes the same wish twice.
 */
async function takeUpOrphans({ store, log }: BotOptions): Promise<void> {
  for (const queue of [RECONCILE, COMMIT, QUESTION]) {
    for (const orphan of await store.activeJobs(queue)) {
      const job = reconcileJob.safeParse(orphan.data);
      const data = queue === RECONCILE && job.success ? { ...job.data, crashes: job.data.crashes + 1 } : orphan.data;
      await store.boss.send(queue, data, orphan.key === null ? {} : { singletonKey: orphan.key });
      await store.boss.deleteJob(queue, orphan.id);
      log.warn({ queue, key: orphan.key }, 'job taken up again that its process left');
    }
  }
}

function startSweeps(options: BotOptions): { stop(): void } {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const round = async () => {
    await sweep(options);
    if (!stopped) timer = setTimeout(round, options.sweepSeconds * 1000);
    timer?.unref();
  };
  if (options.sweepSeconds > 0) timer = setTimeout(round, 0);
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

async function sweep(options: BotOptions): Promise<void> {
  try {
    await options.store.forgetDeliveries(KEEP_DELIVERIES_DAYS);
    await queueLeftovers(options);
    for await (const ref of options.forge.openPullRequests()) await queueReview(options, ref, false);
  } catch (error) {
    options.log.warn({ error: reason(error) }, 'the sweep did not finish; the next one tries again');
  }
}
