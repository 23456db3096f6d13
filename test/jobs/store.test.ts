import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { STORE_VERSION } from '../../src/jobs/migrations.ts';
import { openStore, type Store, type StoreLocation } from '../../src/jobs/store.ts';
import { canRun, KINDS, openStores, type Stores } from '../support/stores.ts';
import { silent } from './silent.ts';

const patience = 60_000;

describe.each(KINDS)('the %s store', { timeout: patience }, (kind) => {
  if (!canRun(kind)) {
    it.skip('needs PostgreSQL (apt-get install postgresql)', () => {});
    return;
  }
  let stores: Stores;
  let place: StoreLocation;
  const opened: Store[] = [];

  beforeAll(async () => {
    stores = await openStores(kind);
  }, patience);
  afterAll(() => stores.close());
  beforeEach(async () => {
    place = await stores.place();
  });
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close(1);
  });

  async function open(): Promise<Store> {
    const store = await openStore(place, silent);
    opened.push(store);
    return store;
  }

  it('takes a delivery once for an id, and keeps it until its hints are queued, its text no longer', async () => {
    const store = await open();
    const delivery = { id: 'd1', event: 'pull_request', body: '{}' };
    expect(await store.takeDelivery(delivery)).toBe(true);
    expect(await store.takeDelivery({ ...delivery, body: '{"other":1}' })).toBe(false);
    expect(await store.unqueuedDeliveries()).toEqual([delivery]);
    await store.markQueued('d1');
    expect(await store.unqueuedDeliveries()).toEqual([]);
    const { rows } = await store.boss.getDb().executeSql('SELECT body FROM hairpin_deliveries');
    expect(rows).toEqual([{ body: '' }]);
    expect(await store.countDeliveries()).toBe(1);
    await store.forgetDeliveries(30);
    expect(await store.countDeliveries()).toBe(1);
    await store.forgetDeliveries(0);
    expect(await store.countDeliveries()).toBe(0);
  });

  it('keeps an outbox’s last result through a new intent, and reopens what stands under a prefix only', async () => {
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

  it('tells the first intent of a key from later ones, and refuses whoever has lost what it held', async () => {
    const store = await open();
    expect(await Promise.all([store.intend('o/r#4 card', 'a'), store.intend('o/r#4 card', 'b')])).toEqual(
      expect.arrayContaining(['first', 'again']),
    );
    const mine = { key: 'o/r#5 holder', digest: 'mine' };
    await store.settle(mine.key, mine.digest, null);
    expect(await store.intend('o/r#5 card', 'a', mine)).toBe('first');
    expect(await store.intend('o/r#5 card', 'b', mine)).toBe('again');
    await store.settle(mine.key, 'another', null);
    expect(await store.intend('o/r#5 card', 'c', mine)).toBe('taken');
    expect(await store.intend('o/r#5 thread', 'c', mine)).toBe('taken');
    expect((await store.intent('o/r#5 card'))?.digest).toBe('b');
    expect(await store.intent('o/r#5 thread')).toBeNull();
  });

  it('forgets what was posted on pull requests that are closed for long, and nothing of open ones', async () => {
    const store = await open();
    for (const pull of ['o/r#1', 'o/r#2'])
      for (const what of ['comment', 'check abc hairpin']) await store.settle(`${pull} ${what}`, 'x', {});
    await store.settle('o/r#1 done', 'closed', null);
    await store.settle('o/r#2 done', 'some digest', null);
    await store.forgetClosed(30);
    expect((await store.intentsUnder('o/r#')).size).toBe(6);
    await store.forgetClosed(0);
    expect([...(await store.intentsUnder('o/r#')).keys()].sort()).toEqual(['o/r#2 check abc hairpin', 'o/r#2 comment', 'o/r#2 done']);
  });

  it('forgets threads in which nothing was asked for long', async () => {
    const store = await open();
    await store.settle('thread C1 1700000000.0001', 'x', []);
    await store.settle('o/r#3 comment', 'x', {});
    await store.forgetThreads(30);
    expect((await store.intentsUnder('thread ')).size).toBe(1);
    await store.forgetThreads(0);
    expect((await store.intentsUnder('thread ')).size).toBe(0);
    expect((await store.intentsUnder('o/r#3')).size).toBe(1);
  });

  it('counts attempts that never ended', async () => {
    const store = await open();
    expect(await store.beginAttempt('q', 'k')).toBe(0);
    expect(await store.beginAttempt('q', 'k')).toBe(1);
    expect(await store.beginAttempt('q', 'other')).toBe(0);
    await store.endAttempt('q', 'k');
    expect(await store.beginAttempt('q', 'k')).toBe(0);
    await store.endOwnAttempts();
    expect(await store.beginAttempt('q', 'other')).toBe(0);
  });

  it('is brought forward from its first version, and is refused where a newer program wrote it', async () => {
    const first = await open();
    await first.boss
      .getDb()
      .executeSql(
        'DELETE FROM hairpin_schema WHERE version > 1; DROP TABLE hairpin_attempts; DROP INDEX hairpin_deliveries_unqueued; DROP INDEX hairpin_deliveries_age; DROP TABLE hairpin_places; DROP TABLE hairpin_turns',
      );
    await first.takeDelivery({ id: 'kept', event: 'push', body: '{}' });
    await first.close();
    const second = await open();
    expect(await second.beginAttempt('q', 'k')).toBe(0);
    expect(await second.countDeliveries()).toBe(1);
    await second.boss.getDb().executeSql('INSERT INTO hairpin_schema (version) VALUES (99)');
    await second.close();
    await expect(open()).rejects.toThrow(`the store is of version 99, and this program knows versions up to ${STORE_VERSION}`);
    await expect(open()).rejects.toThrow('version 99');
  });

  if (kind === 'postgres') {
    it('is migrated once by four replicas that start together on an empty database', async () => {
      const replicas = await Promise.all([open(), open(), open(), open()]);
      const { rows } = await replicas[0]!.boss.getDb().executeSql('SELECT version FROM hairpin_schema ORDER BY version');
      expect(rows.map((row) => row.version)).toEqual(Array.from({ length: STORE_VERSION }, (_, index) => index + 1));
      const taken = await Promise.all(replicas.map((store) => store.takeDelivery({ id: 'same', event: 'push', body: '{}' })));
      expect(taken.filter(Boolean)).toEqual([true]);
    });

    it('works on after the server was restarted, and is not ready while it is away', async () => {
      const store = await open();
      await store.takeDelivery({ id: 'before', event: 'push', body: '{}' });
      stores.postgres?.stopServer();
      expect(await store.ready()).toBe(false);
      await expect(store.takeDelivery({ id: 'lost', event: 'push', body: '{}' })).rejects.toThrow();
      stores.postgres?.startServer();
      await expect.poll(() => store.ready(), { timeout: 20_000 }).toBe(true);
      expect(await store.takeDelivery({ id: 'before', event: 'push', body: '{}' })).toBe(false);
      expect(await store.takeDelivery({ id: 'after', event: 'push', body: '{}' })).toBe(true);
    });
    return;
  }

  it('is refused to a second process with the holder’s pid, and free again after kill -9, with all that was stored', async () => {
    const folder = 'dataDir' in place ? place.dataDir : '';
    const child = spawn(process.execPath, [fileURLToPath(new URL('./holder.ts', import.meta.url)), folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    await expect(open()).rejects.toThrow(new RegExp(`in use by process ${child.pid}\\b`));
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    const store = await open();
    expect(await store.unqueuedDeliveries()).toEqual([{ id: 'd1', event: 'pull_request', body: '{"a":1}' }]);
    expect((await store.intent('o/r#1 comment'))?.done).toBe(false);
    expect((await store.activeJobs('held')).map((job) => [job.key, job.data])).toEqual([['k', { n: 1 }]]);
  });

  it('is refused to a second store of the same process', async () => {
    await open();
    await expect(open()).rejects.toThrow(`in use by process ${process.pid}`);
  });
});
