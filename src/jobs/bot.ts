/** The bot at work: deliveries in, hints onto the queues, workers that reconcile, and the sweep that finds what hints missed. */
import type { Hint, ReviewForge } from './hints.ts';
import type { Metrics } from './metrics.ts';
import { createQueues } from './queues.ts';
import type { Reviewer } from './reconcile.ts';
import type { RawDelivery, Store } from './store.ts';
import { startSweeps, sweep } from './sweep.ts';
import { turns } from './turns.ts';
import { QUEUES, sendHints } from './wishes.ts';
import { startWorkers } from './workers.ts';

export interface BotOptions extends Reviewer {
  readonly store: Store;
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
  /** Looks at every open pull request and every merge queue. */
  sweep(): Promise<void>;
  /** Takes nothing new up. What is in hand is finished by closing the store. */
  stop(): void;
}

/** Starts the workers, picks up what an earlier process left, and sweeps. */
export async function startBot(given: BotOptions): Promise<Bot> {
  const { store, log } = given;
  const options = { ...given, turns: turns(store.boss.getDb(), (seconds) => given.metrics.rateLimitWaits.observe(seconds)) };
  await createQueues(store, QUEUES);
  if (store.exclusive) await takeUpOrphans(options);
  await queueLeftovers(options);
  await startWorkers(options);
  const look = () => sweep({ ...options, leftovers: () => queueLeftovers(options) });
  const timer = startSweeps(options.sweepSeconds, look);
  return {
    async deliver(delivery, hints) {
      const taken = await store.takeDelivery(delivery);
      options.metrics.deliveries.inc({ outcome: taken ? 'taken' : 'duplicate' });
      if (!taken) return 'duplicate';
      await queueDelivery(options, delivery, hints);
      log.info({ delivery: delivery.id, event: delivery.event }, 'delivery taken');
      return 'taken';
    },
    sweep: look,
    stop: () => timer.stop(),
  };
}

async function queueDelivery({ store }: BotOptions, delivery: RawDelivery, hints: readonly Hint[]): Promise<void> {
  await sendHints(store, hints);
  await store.markQueued(delivery.id);
}

/** Deliveries that were acknowledged, or about to be, when the process died. */
async function queueLeftovers(options: BotOptions): Promise<void> {
  for (const delivery of await options.store.unqueuedDeliveries()) {
    await queueDelivery(options, delivery, options.hintsOf(delivery));
    options.log.info({ delivery: delivery.id }, 'delivery taken up again');
  }
}

/**
 * Nobody else can hold jobs of an exclusive store, so those active at start lost their process. Sent anew first and deleted after: dying
 * in between only makes the same wish twice.
 */
async function takeUpOrphans({ store, log }: BotOptions): Promise<void> {
  for (const queue of QUEUES) {
    for (const orphan of await store.activeJobs(queue)) {
      await store.boss.send(queue, orphan.data, orphan.key === null ? {} : { singletonKey: orphan.key });
      await store.boss.deleteJob(queue, orphan.id);
      log.warn({ queue, key: orphan.key }, 'job taken up again that its process left');
    }
  }
}
