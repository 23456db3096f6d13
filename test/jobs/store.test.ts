import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/jobs/store.ts';
import { silent } from './silent.ts';

let fresh: string;
let folder: string;
const opened: Store[] = [];

async function open(): Promise<Store> {
  const store = await openStore({ dataDir: folder }, silent);
  opened.push(store);
  return store;
}

// A new database takes seconds to make, so it is made once and copied.
beforeAll(async () => {
  fresh = await mkdtemp(join(tmpdir(), 'hairpin-store-'));
  await (await openStore({ dataDir: fresh }, silent)).close();
}, 60_000);
afterAll(() => rm(fresh, { recursive: true, force: true }));
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hairpin-store-'));
  await cp(fresh, folder, { recursive: true });
});
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close(1);
  await rm(folder, { recursive: true, force: true });
});

/** A process of its own that opens the store, stores a delivery and takes a job in hand, and then hangs with both. */
async function holder(): Promise<{ pid: number; kill(): Promise<void> }> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./holder.ts', import.meta.url)), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return {
    pid: child.pid ?? 0,
    kill: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

describe('the data folder', () => {
  it('is refused to a second process with the holder’s pid, and free again after kill -9, with all that was stored', {
    timeout: 60_000,
  }, async () => {
    const first = await holder();
    await expect(open()).rejects.toThrow(new RegExp(`in use by process ${first.pid}\\b`));
    await first.kill();
    const store = await open();
    expect(await store.unqueuedDeliveries()).toEqual([{ id: 'd1', event: 'pull_request', body: '{"a":1}' }]);
    expect((await store.intent('o/r#1 comment'))?.done).toBe(false);
    expect((await store.activeJobs('held')).map((job) => [job.key, job.data])).toEqual([['k', { n: 1 }]]);
  });

  it('is refused to a second store of the same process', { timeout: 60_000 }, async () => {
    await open();
    await expect(open()).rejects.toThrow(`in use by process ${process.pid}`);
  });
});

describe('deliveries', () => {
  it('are taken once for an id, and are left over until their hints are queued', { timeout: 60_000 }, async () => {
    const store = await open();
    const delivery = { id: 'd1', event: 'pull_request', body: '{}' };
    expect(await store.takeDelivery(delivery)).toBe(true);
    expect(await store.takeDelivery({ ...delivery, body: '{"other":1}' })).toBe(false);
    expect(await store.unqueuedDeliveries()).toEqual([delivery]);
    await store.markQueued('d1');
    expect(await store.unqueuedDeliveries()).toEqual([]);
    expect(await store.countDeliveries()).toBe(1);
    await store.forgetDeliveries(30);
    expect(await store.countDeliveries()).toBe(1);
    await store.forgetDeliveries(0);
    expect(await store.countDeliveries()).toBe(0);
  });
});

describe('the outbox', () => {
  it('keeps the last result through a new intent, and reopens what stands under a prefix only', { timeout: 60_000 }, async () => {
    const store = await open();
    await store.settle('o/r#4 comment', 'one', { id: 7 });
    await store.settle('o/r#42 comment', 'one', { id: 8 });
    await store.intend('o/r#4 comment', 'two');
    expect(await store.intent('o/r#4 comment')).toMatchObject({ digest: 'two', done: false, result: { id: 7 } });
    await store.settle('o/r#4 comment', 'two', { id: 7 });
    await store.reopen('o/r#4 ');
    expect((await store.intent('o/r#4 comment'))?.done).toBe(false);
    expect((await store.intent('o/r#42 comment'))?.done).toBe(true);
    expect([...(await store.intentsUnder('o/r#4 ')).keys()]).toEqual(['o/r#4 comment']);
    expect(await store.intent('nothing')).toBeNull();
    expect(await store.ready()).toBe(true);
  });
});
