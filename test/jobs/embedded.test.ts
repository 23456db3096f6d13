import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EmbeddedDatabase, openEmbedded, type StartThread, startThread } from '../../src/jobs/embedded.ts';

const patience = 60_000;
let folder: string;
let threads: Worker[];
let database: EmbeddedDatabase;

const start: StartThread = async (...of) => {
  const thread = await startThread(...of);
  threads.push(thread);
  return thread;
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hairpin-embedded-'));
  threads = [];
  database = await openEmbedded(join(folder, 'pg'), start);
}, patience);
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

describe('the embedded database', { timeout: patience }, () => {
  it('answers with rows as they are, and refuses with the reason and its code', async () => {
    const { db } = database;
    const { rows } = await db.executeSql('SELECT $1::int AS n, now() AS at, \'{"a":[1]}\'::jsonb AS j, NULL AS nothing', [7]);
    expect(rows).toEqual([{ n: 7, at: expect.any(Date), j: { a: [1] }, nothing: null }]);
    // Several statements at once, as pg-boss makes its schema: the rows of each.
    expect((await db.executeSql('BEGIN; SELECT 1 AS one; COMMIT')).rows).toEqual([{ one: 1 }]);
    await expect(db.executeSql('SELECT 1 FROM nothing')).rejects.toMatchObject({
      message: expect.stringContaining('nothing'),
      code: '42P01',
    });
    expect((await db.executeSql('SELECT 2 AS two')).rows).toEqual([{ two: 2 }]);
  });

  it('replaces a thread that ends by itself: what was committed is there, and listeners hear again', async () => {
    const { db } = database;
    const heard: string[] = [];
    let subscribed = 0;
    const listener = await db.listen?.(
      'news',
      (payload) => heard.push(payload),
      () => {
        subscribed += 1;
      },
    );
    await db.executeSql('CREATE TABLE kept (n int)');
    await db.executeSql('INSERT INTO kept VALUES ($1)', [1]);
    const lost = db.executeSql('SELECT pg_sleep(5)').catch((error: unknown) => error);
    await threads[0]?.terminate();
    expect(await lost).toBeInstanceOf(Error);
    expect((await db.executeSql('SELECT n FROM kept')).rows).toEqual([{ n: 1 }]);
    expect([threads.length, subscribed]).toEqual([2, 2]);
    await db.executeSql("SELECT pg_notify('news', 'again')");
    await expect.poll(() => heard).toEqual(['again']);
    await listener?.close();
    await db.executeSql("SELECT pg_notify('news', 'unheard')");
    expect(heard).toEqual(['again']);
  });

  it('serves what is urgent before what waits', async () => {
    const { db, urgent } = database;
    const order: string[] = [];
    const ordinary = Array.from({ length: 20 }, async (_, n) => {
      await db.executeSql('SELECT pg_sleep(0.01)');
      order.push(`ordinary ${n}`);
    });
    const first = urgent.executeSql('SELECT 1 AS one').then(({ rows }) => {
      order.push('urgent');
      return rows;
    });
    await Promise.all(ordinary);
    expect(await first).toEqual([{ one: 1 }]);
    expect(order.indexOf('urgent')).toBeLessThan(6);
  });

  it('says so where it is closed', async () => {
    await database.close();
    await expect(database.db.executeSql('SELECT 1')).rejects.toThrow('closed');
  });
});
