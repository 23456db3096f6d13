/**
 * The lock on the data folder. PGlite has none of its own, and two processes on one folder silently destroy data (DESIGN.md). The lock is
 * the operating system's own lock on a file, taken through SQLite's exclusive transaction: it needs no native module, it works between
 * containers that share a volume, where process ids mean nothing, and the kernel drops it when the process dies, so none is ever stale.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** SQLITE_BUSY of sqlite3.h: somebody else holds the lock. */
const BUSY = 5;

export interface FolderLock {
  release(): void;
}

/**
 * Takes the exclusive lock of a folder, which is made where it is missing.
 * @throws Error that names the holder's pid when another process (or another store of this process) holds it.
 */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true });
  const pidFile = join(folder, 'pid');
  const database = new DatabaseSync(join(folder, 'lock.db'));
  try {
    database.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (!isBusy(error)) throw error;
    throw new Error(`${folder} is in use by process ${holder(pidFile)}; two processes on one data folder would destroy it`);
  }
  writeFileSync(pidFile, `${process.pid}\n`);
  return {
    release() {
      rmSync(pidFile, { force: true });
      database.close();
    },
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === BUSY;
}

function holder(pidFile: string): string {
  try {
    return readFileSync(pidFile, 'utf8').trim();
  } catch {
    return '(unknown)';
  }
}
