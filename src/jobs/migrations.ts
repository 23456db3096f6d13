/**
 * The store's own tables, as steps that are only ever added: a store of any earlier version is brought forward at start. All steps run in
 * one transaction under an advisory lock, so of two replicas that start together one migrates and the other finds it done.
 * A release that takes a newer pg-boss adds a step too (an empty one, where there is nothing else), so that an older program, whose pg-boss
 * would carry on over the newer tables, refuses the store.
 */
import type { Db } from 'pg-boss';
import { z } from 'zod';

/** Step n brings a store from version n to n + 1. Never change one that was released. */
const STEPS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE IF NOT EXISTS hairpin_deliveries (
       id text PRIMARY KEY, event text NOT NULL, body text NOT NULL,
       received_at timestamptz NOT NULL DEFAULT now(), queued_at timestamptz)`,
    `CREATE TABLE IF NOT EXISTS hairpin_outbox (
       key text PRIMARY KEY, digest text NOT NULL, done boolean NOT NULL DEFAULT false, result text,
       updated_at timestamptz NOT NULL DEFAULT now())`,
  ],
  [
    'CREATE TABLE hairpin_attempts (queue text, key text, count int NOT NULL, PRIMARY KEY (queue, key))',
    'CREATE INDEX hairpin_deliveries_unqueued ON hairpin_deliveries (received_at) WHERE queued_at IS NULL',
    'CREATE INDEX hairpin_deliveries_age ON hairpin_deliveries (received_at)',
  ],
  [
    'CREATE TABLE hairpin_places (place text PRIMARY KEY, opens timestamptz NOT NULL, slot bigint NOT NULL, next bigint NOT NULL)',
    `CREATE TABLE hairpin_turns (
       place text, key text, slot bigint NOT NULL, taken_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (place, key))`,
  ],
];

/** The version of a store that this program brings about. */
export const STORE_VERSION = STEPS.length;

/** Any number that nothing else in the database locks on: "hairpin" has none of its own. */
const LOCK = 4_711_088;

const versionRow = z.object({ version: z.coerce.number().nullable() });

/**
 * Brings the store to this program's version.
 * @throws Error when the store is of a later version; nothing is changed then.
 */
export async function migrate(db: Db): Promise<void> {
  const found = await storeVersion(db);
  if (found !== null && found > STORE_VERSION) throw new Error(tooNew(found));
  if (found === STORE_VERSION) return;
  // One text without parameters is one transaction of PostgreSQL's simple protocol, and so is PGlite's exec.
  await db.executeSql(
    [
      `SELECT pg_advisory_xact_lock(${LOCK})`,
      'CREATE TABLE IF NOT EXISTS hairpin_schema (version int PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())',
      ...STEPS.map((statements, index) => guarded(statements, index + 1)),
    ].join(';\n'),
  );
}

/** The version that a store has; null where it has none yet. */
export async function storeVersion(db: Db): Promise<number | null> {
  const exists = await db.executeSql("SELECT to_regclass('hairpin_schema') AS name");
  if (z.array(z.object({ name: z.unknown() })).parse(exists.rows)[0]?.name == null) return null;
  const { rows } = await db.executeSql('SELECT max(version) AS version FROM hairpin_schema');
  return z.array(versionRow).parse(rows)[0]?.version ?? null;
}

function guarded(statements: readonly string[], version: number): string {
  const steps = [...statements, `INSERT INTO hairpin_schema (version) VALUES (${version})`].join(';\n');
  return `DO $step$ BEGIN IF NOT EXISTS (SELECT FROM hairpin_schema WHERE version = ${version}) THEN ${steps}; END IF; END $step$`;
}

function tooNew(found: number): string {
  return `the store is of version ${found}, and this program knows versions up to ${STORE_VERSION}: start the newer program, or restore a backup from before it`;
}
