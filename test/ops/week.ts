/**
 * A week's traffic in fast-forward, into a bot in this process: deliveries by the ten thousand over a few hundred pull requests, most of them
 * about nothing that the bot reviews, and the store's clock moved on a day at a time. Memory stays flat, and the store keeps what its
 * retention says and no more.
 */
import { startBot } from '../../src/jobs/bot.ts';
import { createMetrics } from '../../src/jobs/metrics.ts';
import { openStore } from '../../src/jobs/store.ts';
import { engineDouble } from '../jobs/doubles.ts';
import { silent } from '../jobs/silent.ts';
import { type Kind, openStores } from '../support/stores.ts';
import { forgeOfPulls } from './forge.ts';

export interface WeekReport {
  readonly deliveries: number;
  /** Heap in use after a collection, in MB, after each day. */
  readonly heap: readonly number[];
  /** Rows of the store after each day: deliveries, outbox, jobs. */
  readonly rows: readonly (readonly [number, number, number])[];
  readonly seconds: number;
}

/** Lives through so many days of `perDay` deliveries, over `pulls` open pull requests. */
export async function week(kind: Kind, days: number, perDay: number, say: (line: string) => void, pulls = 300): Promise<WeekReport> {
  const stores = await openStores(kind);
  const store = await openStore(await stores.place(), silent);
  const forge = forgeOfPulls(pulls);
  const metrics = createMetrics();
  const bot = await startBot({
    forge,
    chat: null,
    store,
    engine: engineDouble,
    log: silent,
    metrics,
    version: 'test',
    sweepSeconds: 0,
    hintsOf: () => [],
  });
  const db = store.boss.getDb();
  const heap: number[] = [];
  const rows: (readonly [number, number, number])[] = [];
  const began = performance.now();
  try {
    for (let day = 1; day <= days; day++) {
      for (let n = 0; n < perDay; n++) {
        const number = 1 + (n % pulls);
        if (n % 10 === 0) forge.push(number);
        const pullRequest = { repository: forge.repository, number };
        const delivery = {
          id: `${day}-${n}`,
          event: 'pull_request',
          body: JSON.stringify({ action: 'synchronize', number, padding: 'x'.repeat(2_000) }),
        };
        await bot.deliver(delivery, [{ kind: 'pull-request', pullRequest, again: false }]);
      }
      await idle(db);
      // A day goes by: everything that is stored is a day older.
      await db.executeSql("UPDATE hairpin_deliveries SET received_at = received_at - interval '8 days'");
      await db.executeSql(
        "UPDATE pgboss.job SET completed_on = completed_on - interval '1 day', created_on = created_on - interval '1 day', keep_until = keep_until - interval '1 day' WHERE state >= 'completed'",
      );
      await db.executeSql("UPDATE pgboss.queue SET maintain_on = maintain_on - interval '1 day'");
      await store.boss.supervise();
      await bot.sweep();
      rows.push([await count(db, 'hairpin_deliveries'), await count(db, 'hairpin_outbox'), await count(db, 'pgboss.job')]);
      globalThis.gc?.();
      heap.push(Math.round(process.memoryUsage().heapUsed / 1024 / 1024));
      say(`day ${day}: ${perDay} deliveries, heap ${heap.at(-1)} MB, rows ${rows.at(-1)?.join(', ')}`);
    }
    return { deliveries: days * perDay, heap, rows, seconds: (performance.now() - began) / 1000 };
  } finally {
    bot.stop();
    await store.close(5);
    await stores.close();
  }
}

type Db = ReturnType<Awaited<ReturnType<typeof openStore>>['boss']['getDb']>;

async function count(db: Db, table: string): Promise<number> {
  const { rows } = await db.executeSql(`SELECT count(*)::int AS count FROM ${table}`);
  return Number(rows[0]?.count);
}

async function idle(db: Db): Promise<void> {
  for (;;) {
    const { rows } = await db.executeSql(
      "SELECT 1 FROM pgboss.job WHERE state < 'completed' AND name LIKE 'hairpin-%' AND name <> 'hairpin-dead' LIMIT 1",
    );
    if (rows.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
