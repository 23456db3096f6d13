/**
 * What the bot remembers: raw deliveries, posting intents with their results, and the job queue. One database holds all three: PGlite in a
 * folder of its own (embedded, one process), or PostgreSQL by its URL (several replicas). Both are reached through pg-boss's own
 * connection, so that nothing behind this file knows which it is.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Db, PgBoss } from 'pg-boss';
import { z } from 'zod';
import { type Attempts, attempts } from './attempts.ts';
import { createDeadLetterQueue, type DeadLetters, deadLetters } from './dead-letters.ts';
import { openEmbedded } from './embedded.ts';
import { lockFolder } from './lock.ts';
import type { Log } from './log.ts';
import { migrate } from './migrations.ts';
import { type QueueState, queueState } from './queue-state.ts';

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

/** Who may post under a prefix: the intent of this key says so, by its digest. */
export interface Holder {
  readonly key: string;
  readonly digest: string;
}

/** `first`: nothing was known under the key before; `taken`: nothing was stored, somebody else holds it by now. */
export type Intended = 'first' | 'again' | 'taken';

export interface ActiveJob {
  readonly id: string;
  readonly key: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Store extends Attempts {
  readonly boss: PgBoss;
  /** The database for what somebody waits for; an embedded one serves it before the rest. */
  readonly urgent: Pick<Db, 'executeSql'>;
  /** True where no other process can hold jobs of this store, so that what is active at start is an orphan. */
  readonly exclusive: boolean;
  readonly deadLetters: DeadLetters;
  /** Jobs of a queue that some process has (or had) in hand. */
  activeJobs(queue: string): Promise<readonly ActiveJob[]>;
  /** Lets a job begin now that waits because it was put off by the other side; not one that processes died over. */
  hasten(queue: string, key: string): Promise<void>;
  /** Stores a delivery. False when one of this id is already stored. */
  takeDelivery(delivery: RawDelivery): Promise<boolean>;
  /** Deliveries that were stored and whose hints never reached the queue, oldest first. */
  unqueuedDeliveries(): Promise<readonly RawDelivery[]>;
  markQueued(id: string): Promise<void>;
  /** Forgets deliveries older than so many days. */
  forgetDeliveries(days: number): Promise<void>;
  countDeliveries(): Promise<number>;
  intent(key: string): Promise<Intent | null>;
  /** Stores what is about to be posted, before it is posted; only while this holder's intent has this digest, where one is named. */
  intend(key: string, digest: string, holder?: Holder): Promise<Intended>;
  /** Stores that it stands, and where. */
  settle(key: string, digest: string, result: unknown): Promise<void>;
  /** Intents whose key begins with `prefix`, by key. */
  intentsUnder(prefix: string): Promise<ReadonlyMap<string, Intent>>;
  /** Everything under `prefix` is to be posted anew, whatever its digest says. Results stay, so that updates find what stands. */
  reopen(prefix: string): Promise<void>;
  /** Forgets what was posted on pull requests that are closed for so many days. Opened again, it is found by its markers. */
  forgetClosed(days: number): Promise<void>;
  /** Forgets chat threads in which nothing was asked for so many days. */
  forgetThreads(days: number): Promise<void>;
  /** How the queues stand. */
  queueState(): Promise<readonly QueueState[]>;
  /** Whether the database answers. */
  ready(): Promise<boolean>;
  /** Lets jobs in hand finish (or hands them back when they take longer than `seconds`), then closes. */
  close(seconds?: number): Promise<void>;
}

/** Finished jobs are cleared away hourly, so that a busy day's do not wait for the next. */
const HOUSEKEEPING = { useListenNotify: true, schedule: false, maintenanceIntervalSeconds: 3600 } as const;

const deliveryRow = z.object({ id: z.string(), event: z.string(), body: z.string() });
const intentRow = z
  .object({ key: z.string(), digest: z.string(), done: z.boolean(), result: z.string().nullable() })
  .transform(({ key, digest, done, result }) => ({ key, digest, done, result: result === null ? null : JSON.parse(result) }));
const activeRow = z.object({ id: z.string(), key: z.string().nullable(), data: z.record(z.string(), z.unknown()) });
const countRow = z.object({ count: z.coerce.number() });
const firstRow = z.object({ first: z.boolean() });

/**
 * Opens the store.
 * @throws Error when the data folder is held by another process, or the database cannot be reached.
 */
export async function openStore(location: StoreLocation, log: Log): Promise<Store> {
  return 'dataDir' in location ? openLocal(location.dataDir, log) : openPostgres(location.databaseUrl, log);
}

async function openLocal(dataDir: string, log: Log): Promise<Store> {
  const lock = lockFolder(dataDir);
  const folder = join(dataDir, 'pg');
  mkdirSync(folder, { recursive: true });
  try {
    const embedded = await openEmbedded(folder);
    const boss = new PgBoss({ db: embedded.db, backend: 'pglite', registerInstance: false, ...HOUSEKEEPING });
    return await start(boss, embedded.urgent, log, async () => {
      await embedded.close();
      lock.release();
    });
  } catch (error) {
    lock.release();
    throw error;
  }
}

function openPostgres(databaseUrl: string, log: Log): Promise<Store> {
  const boss = new PgBoss({
    ...HOUSEKEEPING,
    connectionString: databaseUrl,
    application_name: 'hairpin',
    // How soon a job comes back that a replica died over: its heartbeat is missed, and then somebody must look.
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    connectionTimeoutMillis: 10_000,
  });
  return start(boss, null, log, async () => {});
}

/** `embedded`: the way for urgent statements, where no other process can be here. */
async function start(boss: PgBoss, embedded: Store['urgent'] | null, log: Log, closed: () => Promise<void>): Promise<Store> {
  boss.on('error', (error) => log.error({ error: error.message }, 'the queue reports an error'));
  boss.on('warning', (warning) => log.warn({ warning: warning.message }, 'the queue warns'));
  await boss.start();
  const db = boss.getDb();
  try {
    await migrate(db);
    await createDeadLetterQueue(boss);
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }
  const tries = attempts(db);
  return {
    boss,
    urgent: embedded ?? db,
    exclusive: embedded !== null,
    activeJobs: (queue) => activeJobs(db, queue),
    hasten: (queue, key) => hasten(db, queue, key),
    deadLetters: deadLetters(boss),
    ...tries,
    ...deliveries(db),
    ...outbox(db),
    queueState: () => queueState(db),
    ready: () => answers(db),
    close: closing(boss, tries, closed),
  };
}

function closing(boss: PgBoss, { endOwnAttempts }: Attempts, closed: () => Promise<void>): Store['close'] {
  let once: Promise<void> | undefined;
  const close = async (seconds: number) => {
    // What cannot be finished in time is handed back, which is no death.
    const late = setTimeout(() => void endOwnAttempts().catch(() => undefined), Math.max(0, seconds * 1000 - 500));
    try {
      await boss.stop({ graceful: true, timeout: seconds * 1000 });
    } finally {
      clearTimeout(late);
      await closed();
    }
  };
  return (seconds = 20) => {
    once ??= close(seconds);
    return once;
  };
}

// pg-boss's own listing cannot be narrowed to a state, and ends after a thousand rows.
async function activeJobs(db: Db, queue: string): Promise<readonly ActiveJob[]> {
  const text = "SELECT id::text, singleton_key AS key, data FROM pgboss.job WHERE name = $1 AND state = 'active'";
  return z.array(activeRow).parse((await db.executeSql(text, [queue])).rows);
}

async function hasten(db: Db, queue: string, key: string): Promise<void> {
  const text = `UPDATE pgboss.job SET start_after = now() WHERE name = $1 AND singleton_key = $2 AND state = 'created'
    AND start_after > now() AND data ? 'postponed' AND NOT data ? 'waited'`;
  await db.executeSql(text, [queue, key]);
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
      // The text has done its work; what people wrote in it is not kept.
      await db.executeSql("UPDATE hairpin_deliveries SET queued_at = now(), body = '' WHERE id = $1", [id]);
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
    async intend(key: string, digest: string, holder?: Holder): Promise<Intended> {
      const text = `INSERT INTO hairpin_outbox (key, digest)
        SELECT $1, $2 WHERE $3::text IS NULL OR EXISTS (SELECT FROM hairpin_outbox WHERE key = $3 AND digest = $4)
        ON CONFLICT (key) DO UPDATE SET digest = excluded.digest, done = false, updated_at = now() RETURNING xmax = 0 AS first`;
      const { rows } = await db.executeSql(text, [key, digest, holder?.key ?? null, holder?.digest ?? null]);
      // A row that was inserted has no earlier version: of two that intend the same at once, one is the first.
      const stored = z.array(firstRow).parse(rows)[0];
      if (stored === undefined) return 'taken';
      return stored.first ? 'first' : 'again';
    },
    async forgetClosed(days: number): Promise<void> {
      const text = `DELETE FROM hairpin_outbox o USING hairpin_outbox d
        WHERE d.key = split_part(o.key, ' ', 1) || ' done' AND d.digest = 'closed' AND d.updated_at < now() - make_interval(days => $1)`;
      await db.executeSql(text, [days]);
    },
    async forgetThreads(days: number): Promise<void> {
      const text = `DELETE FROM hairpin_outbox WHERE starts_with(key, 'thread ') AND updated_at < now() - make_interval(days => $1)`;
      await db.executeSql(text, [days]);
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
