/** Both stores for tests: a data folder, copied from one that was made once since a new database takes seconds, or a new PostgreSQL database. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type StoreLocation } from '../../src/jobs/store.ts';
import { silent } from '../jobs/silent.ts';
import { type Postgres, postgresPrograms, startPostgres } from './postgres.ts';

export const KINDS = ['embedded', 'postgres'] as const;
export type Kind = (typeof KINDS)[number];

/** Whether tests of this kind can run here. */
export function canRun(kind: Kind): boolean {
  return kind === 'embedded' || postgresPrograms() !== null;
}

export interface Stores {
  /** A place for a store of its own, already migrated where that saves time. */
  place(): Promise<StoreLocation>;
  /** The server; null for the embedded store. */
  readonly postgres: Postgres | null;
  close(): Promise<void>;
}

export async function openStores(kind: Kind): Promise<Stores> {
  return kind === 'embedded' ? embedded() : onServer();
}

async function embedded(): Promise<Stores> {
  const root = await mkdtemp(join(tmpdir(), 'hairpin-stores-'));
  const fresh = join(root, 'fresh');
  await (await openStore({ dataDir: fresh }, silent)).close();
  let count = 0;
  return {
    postgres: null,
    place: async () => {
      count += 1;
      const dataDir = join(root, String(count));
      await cp(fresh, dataDir, { recursive: true });
      return { dataDir };
    },
    close: () => rm(root, { recursive: true, force: true }),
  };
}

async function onServer(): Promise<Stores> {
  const postgres = await startPostgres();
  return { postgres, place: async () => ({ databaseUrl: postgres.createDatabase() }), close: async () => postgres.close() };
}
