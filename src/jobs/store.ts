/**
 * What the bot remembers: raw deliveries, posting intents with their results, and the job queue. One database holds all three: PGlite in a
 * folder of its own (embedded, one process), or PostgreSQL by its URL (several replicas). Both are reached through pg-boss's own
 * connection, so that nothing behind this file knows which it is.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { type Db, fromPglite, PgBoss } from 'pg-boss';
import { z } from 'zod';
import { lockFolder } from './lock.ts';
import type { Log } from './log.ts';

export type StoreLocation = { readonly dataDir: string } | { readonly databaseUrl: string };

/** A webhook as it came, before anything was made of it. */
export interface RawDelivery {
  /** The sender's own id of the delivery; the same for a redelivery. */
  readonly id: string;
  readonly event: string;
  readonly body: string;
}

/** What is known of one thing to be posted: what it should say, and, once posted, where it stands. */
export interface Intent {
  readonly digest: string;
  readonly done: boolean;
  /** JSON of the last result; it outlives a new intent, so that an update finds what stands. */
  readonly result: unknown;
}

export interface ActiveJob {
  readonly id: string;
  readonly key: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Store {
  readonly boss: PgBoss;
  /** True where no other process can hold jobs of this store, so that what is active at start is an orphan. */
  readonly exclusive: boolean;
  /** Jobs of a queue that some process has (or had) in hand. */
  activeJobs(queue: string): Promise<readonly ActiveJob[]>;
  /** Stores a delivery. False when one of this id is already stored. */
  takeDelivery(delivery: RawDelivery): Promise<boolean>;
  /** Deliveries that were stored and whose hints never reached the queue, oldest first. */
  unqueuedDeliveries(): Promise<readonly RawDelivery[]>;
  markQueued(id: string): Promise<void>;
  /** Forgets deliveries older than so many days. */
  forgetDeliveries(days: number): Promise<void>;
  countDeliveries(): Promise<number>;
  intent(key: string): Promise<Intent | null>;
  /** Stores what is about to be posted, before it is posted. */
  intend(key: string, digest: string): Promise<void>;
  /** Stores that it stands, and where. */
  settle(key: string, digest: string, result: unknown): Promise<void>;
  /** Intents whose key begins with `prefix`, by key. */
  intentsUnder(prefix: string): Promise<ReadonlyMap<string, Intent>>;
  /** Everything under `prefix` is to be posted anew, whatever its digest says. Results stay, so that updates find what stands. */
  reopen(prefix: string): Promise<void>;
  /** Whether the database answers. */
  ready(): Promise<boolean>;
  /** Lets jobs in hand finish (or hands them back when they take longer than `seconds`), then closes. */
  close(seconds?: number): Promise<void>;
}

const SCHEMA = [
  `CREATE TABLE IF NOT EXISTS hairpin_deliveries (
     id text PRIMARY KEY, event text NOT NULL, body text NOT NULL,
     received_at timestamptz NOT NULL DEFAULT now(), queued_at timestamptz)`,
  `CREATE TABLE IF NOT EXISTS hairpin_outbox (
     key text PRIMARY KEY, digest text NOT NULL, done boolean NOT NULL DEFAULT false, result text,
     updated_at timestamptz NOT NULL DEFAULT now())`,
];

const deliveryRow = z.object({ id: z.string(), event: z.string(), body: z.string() });
const intentRow = z
  .object({ key: z.string(), digest: z.string(), done: z.boolean(), result: z.string().nullable() })
  .transform(({ key, digest, done, result }) => ({ key, digest, done, result: result === null ? null : JSON.parse(result) }));
const activeRow = z.object({ id: z.string(), key: z.string().nullable(), data: z.record(z.string(), z.unknown()) });
const countRow = z.object({ count: z.coerce.number() });

/**
 * Opens the store.
 * @throws Error when the data folder is held by another process, or the database cannot be reached.
 */
export async function openStore(location: StoreLocation, log: Log): Promise<Store> {
  return 'dataDir' in location ? openEmbedded(location.dataDir, log) : openPostgres(location.databaseUrl, log);
}

async function openEmbedded(dataDir: string, log: Log): Promise<Store> {
  const lock = lockFolder(dataDir);
  const folder = join(dataDir, 'pg');
  mkdirSync(folder, { recursive: true });
  try {
    const lite = await PGlite.create(folder);
    const boss = new PgBoss({ db: fromPglite(lite), backend: 'pglite', useListenNotify: true, schedule: false, registerInstance: false });
    return await start(boss, true, log, async () => {
      await lite.close();
      lock.release();
    });
  } catch (error) {
    lock.release();
    throw error;
  }
}

function openPostgres(databaseUrl: string, log: Log): Promise<Store> {
  const boss = new PgBoss({ connectionString: databaseUrl, useListenNotify: true, schedule: false });
  return start(boss, false, log, async () => {});
}

async function start(boss: PgBoss, exclusive: boolean, log: Log, closed: () => Promise<void>): Promise<Store> {
  boss.on('error', (error) => log.error({ error: error.message }, 'the queue reports an error'));
  boss.on('warning', (warning) => log.warn({ warning: warning.message }, 'the queue warns'));
  await boss.start();
  const db = boss.getDb();
  for (const statement of SCHEMA) await db.executeSql(statement);
  return {
    boss,
    exclusive,
    activeJobs: (queue) => activeJobs(db, queue),
    ...deliveries(db),
    ...outbox(db),
    ready: () => answers(db),
    close: closing(boss, closed),
  };
}

function closing(boss: PgBoss, closed: () => Promise<void>): Store['close'] {
  let once: Promise<void> | undefined;
  return (seconds = 20) => {
    once ??= boss.stop({ graceful: true, timeout: seconds * 1000 }).then(closed);
    return once;
  };
}

// pg-boss's own listing cannot be narrowed to a state, and ends after a thousand rows.
async function activeJobs(db: Db, queue: string): Promise<readonly ActiveJob[]> {
  const text = "SELECT id::text, singleton_key AS key, data FROM pgboss.job WHERE name = $1 AND state = 'active'";
  return z.array(activeRow).parse((await db.executeSql(text, [queue])).rows);
}

function deliveries(db: Db) {
  return {
    async takeDelivery({ id, event, body }: RawDelivery): Promise<boolean> {
      const text = 'INSERT INTO hairpin_deliveries (id, event, body) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id';
      return (await db.executeSql(text, [id, event, body])).rows.length > 0;
    },
    async unqueuedDeliveries(): Promise<readonly RawDelivery[]> {
      const text = 'SELECT id, event, body FROM hairpin_deliveries WHERE queued_at IS NULL ORDER BY received_at';
      return z.array(deliveryRow).parse((await db.executeSql(text)).rows);
    },
    async markQueued(id: string): Promise<void> {
      await db.executeSql('UPDATE hairpin_deliveries SET queued_at = now() WHERE id = $1', [id]);
    },
    async forgetDeliveries(days: number): Promise<void> {
      await db.executeSql('DELETE FROM hairpin_deliveries WHERE received_at < now() - make_interval(days => $1)', [days]);
    },
    async countDeliveries(): Promise<number> {
      const rows = z.array(countRow).parse((await db.executeSql('SELECT count(*)::int AS count FROM hairpin_deliveries')).rows);
      return rows[0]?.count ?? 0;
    },
  };
}

function outbox(db: Db) {
  return {
    async intent(key: string): Promise<Intent | null> {
      const { rows } = await db.executeSql('SELECT key, digest, done, result FROM hairpin_outbox WHERE key = $1', [key]);
      return z.array(intentRow).parse(rows)[0] ?? null;
    },
    async intentsUnder(prefix: string): Promise<ReadonlyMap<string, Intent>> {
      const text = 'SELECT key, digest, done, result FROM hairpin_outbox WHERE starts_with(key, $1)';
      return new Map(
        z
          .array(intentRow)
          .parse((await db.executeSql(text, [prefix])).rows)
          .map((row) => [row.key, row]),
      );
    },
    async reopen(prefix: string): Promise<void> {
      await db.executeSql('UPDATE hairpin_outbox SET done = false WHERE starts_with(key, $1)', [prefix]);
    },
    async intend(key: string, digest: string): Promise<void> {
      const text = `INSERT INTO hairpin_outbox (key, digest) VALUES ($1, $2)
        ON CONFLICT (key) DO UPDATE SET digest = excluded.digest, done = false, updated_at = now()`;
      await db.executeSql(text, [key, digest]);
    },
    async settle(key: string, digest: string, result: unknown): Promise<void> {
      const text = `INSERT INTO hairpin_outbox (key, digest, done, result) VALUES ($1, $2, true, $3)
        ON CONFLICT (key) DO UPDATE SET digest = excluded.digest, done = true, result = excluded.result, updated_at = now()`;
      await db.executeSql(text, [key, digest, JSON.stringify(result ?? null)]);
    },
  };
}

async function answers(db: Db): Promise<boolean> {
  try {
    await db.executeSql('SELECT 1');
    return true;
  } catch {
    return false;
  }
}
