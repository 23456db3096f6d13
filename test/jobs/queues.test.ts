import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMetrics, type Metrics } from '../../src/jobs/metrics.ts';
import { postponement } from '../../src/jobs/postponement.ts';
import { createQueues, MOST_DEATHS, workOn } from '../../src/jobs/queues.ts';
import { openStore, type Store } from '../../src/jobs/store.ts';
import { canRun, openStores, type Stores } from '../support/stores.ts';
import { silent } from './silent.ts';

const patience = 60_000;
const soon = { timeout: 20_000, interval: 50 };
const quick = { retryLimit: 1, retryDelay: 1, retryBackoff: false };

// The queue's own tables are the same in both; the store itself is tested in both (store.test.ts).
describe.each([canRun('postgres') ? 'postgres' : 'embedded'] as const)('a job on the %s store', { timeout: patience }, (kind) => {
  let stores: Stores;
  let store: Store;
  let metrics: Metrics;
  let count = 0;

  beforeAll(async () => {
    stores = await openStores(kind);
    store = await openStore(await stores.place(), silent);
    metrics = createMetrics();
  }, patience);
  afterAll(async () => {
    await store.close(1);
    await stores.close();
  });

  /** A queue of its own whose worker does as `run` says, and what was given up. */
  async function queue(run: (data: unknown, lastTry: boolean) => Promise<void>) {
    count += 1;
    const name = `hairpin-test-${count}`;
    const confessed: string[] = [];
    await createQueues(store, [name]);
    await workOn({ store, metrics, log: silent }, { queue: name, concurrency: 2, run, giveUp: async (_, why) => void confessed.push(why) });
    return { name, confessed };
  }
  const deadOf = async (name: string) => (await store.deadLetters.list()).filter((dead) => dead.queue === name);

  it('that fails every time ends in the dead letters with its reason, and is tried again when an operator says so', async () => {
    let broken = true;
    const tries: boolean[] = [];
    const { name } = await queue(async (_, lastTry) => {
      tries.push(lastTry);
      if (broken) throw new Error('the ruleset is poison');
    });
    await store.boss.send(name, { a: 1 }, { singletonKey: 'k', ...quick });
    await expect.poll(() => deadOf(name), soon).toMatchObject([{ key: 'k', reason: 'the ruleset is poison', tries: 2 }]);
    expect(tries).toEqual([false, true]);
    broken = false;
    const [dead] = await deadOf(name);
    expect(await store.deadLetters.retry([dead?.id ?? ''])).toBe(1);
    await expect.poll(() => tries.length, soon).toBe(3);
    expect(await deadOf(name)).toEqual([]);
  });

  it('that is done after all is no dead letter any more; others stay', async () => {
    let broken = true;
    const { name } = await queue(async () => {
      if (broken) throw new Error('not now');
    });
    for (const singletonKey of ['k', 'other']) await store.boss.send(name, {}, { singletonKey, ...quick, retryLimit: 0 });
    await expect.poll(async () => (await deadOf(name)).map(({ key }) => key).toSorted(), soon).toEqual(['k', 'other']);
    broken = false;
    await store.boss.send(name, {}, { singletonKey: 'k' });
    await expect.poll(async () => (await deadOf(name)).map(({ key }) => key), soon).toEqual(['other']);
  });

  it('that is dropped is gone, and an id that is none is told', async () => {
    const { name } = await queue(async () => {
      throw new Error('no');
    });
    await store.boss.send(name, {}, { ...quick, retryLimit: 0 });
    await expect.poll(() => deadOf(name), soon).toHaveLength(1);
    await expect(store.deadLetters.drop(['no-id'])).rejects.toThrow('no-id is no job');
    expect(await store.deadLetters.drop([(await deadOf(name))[0]?.id ?? ''])).toBe(1);
    expect(await deadOf(name)).toEqual([]);
    expect(await store.deadLetters.retry(['00000000-0000-4000-8000-000000000000'])).toBe(0);
  });

  it('that meets a limit or an outage is put off and not counted as failed', async () => {
    const failures = [
      Object.assign(new Error('slow down'), { retryAfterSeconds: 1 }),
      Object.assign(new Error('bad gateway'), { status: 502 }),
    ];
    let done = 0;
    const { name } = await queue(async () => {
      const failure = failures.shift();
      if (failure !== undefined) throw failure;
      done += 1;
    });
    await store.boss.send(name, {}, { singletonKey: 'k', ...quick, retryLimit: 0 });
    await expect.poll(() => done, soon).toBe(1);
    expect(await deadOf(name)).toEqual([]);
    expect(await metrics.registry.getSingleMetricAsString('hairpin_failures_total')).toMatch(
      /cause="rate limit"\} 1[\s\S]*cause="outage"\} 1/,
    );
  });

  it('that was put off often, for a second each, goes on; behind a day of pauses it is given up', async () => {
    let left = 2;
    const done: unknown[] = [];
    const { name } = await queue(async (data) => {
      if (left-- > 0) throw Object.assign(new Error('slow down'), { retryAfterSeconds: 1 });
      done.push(data);
    });
    await store.boss.send(name, { key: 'often', postponed: 400, paused: 400 }, { singletonKey: 'often' });
    await expect.poll(() => done, soon).toMatchObject([{ key: 'often', postponed: 402, paused: 402 }]);
    left = 1;
    await store.boss.send(name, { key: 'long', postponed: 10, paused: 86_400 }, { singletonKey: 'long' });
    await expect.poll(() => deadOf(name), soon).toMatchObject([{ key: 'long', reason: 'slow down' }]);
    expect(done).toHaveLength(1);
  });

  it('over which processes died waits for others, and is given up in the end', async () => {
    const done: string[] = [];
    const { name, confessed } = await queue(async (data) => void done.push(JSON.stringify(data)));
    for (let death = 0; death < 2; death++) await store.beginAttempt(name, 'unlucky');
    for (let death = 0; death < MOST_DEATHS; death++) await store.beginAttempt(name, 'poison');
    for (const key of ['poison', 'unlucky', 'healthy']) await store.boss.send(name, { key }, { singletonKey: key });
    await expect
      .poll(() => deadOf(name), soon)
      .toMatchObject([{ key: 'poison', reason: `the process ended ${MOST_DEATHS} times over it` }]);
    expect(confessed).toHaveLength(1);
    await expect.poll(() => done.length, soon).toBe(2);
    expect(done[0]).toContain('healthy');
    expect(done[1]).toContain('"waited":2');
    expect(await store.beginAttempt(name, 'unlucky')).toBe(0);
  });

  it('is seen in the queue’s state', async () => {
    await createQueues(store, ['hairpin-idle']);
    await store.boss.send('hairpin-idle', {}, { singletonKey: 'a' });
    const idle = async () => (await store.queueState()).filter((one) => one.queue === 'hairpin-idle');
    expect(await idle()).toMatchObject([{ state: 'created', count: 1 }]);
    await expect.poll(async () => (await idle())[0]?.oldestSeconds ?? 0, soon).toBeGreaterThan(0.2);
  });
});

describe('postponement', () => {
  it.each([
    [Object.assign(new Error('x'), { retryAfterSeconds: 7 }), { cause: 'rate limit', seconds: 7 }],
    [Object.assign(new Error('x'), { retryAfter: 0.2 }), { cause: 'rate limit', seconds: 1 }],
    [Object.assign(new Error('x'), { status: 503 }), { cause: 'outage', seconds: null }],
    [Object.assign(new Error('x'), { statusCode: 500 }), { cause: 'outage', seconds: null }],
    [new TypeError('fetch failed'), { cause: 'outage', seconds: null }],
    [new DOMException('late', 'TimeoutError'), { cause: 'outage', seconds: null }],
    [Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), { cause: 'outage', seconds: null }],
    [new Error('outer', { cause: Object.assign(new Error('x'), { code: 'ETIMEDOUT' }) }), { cause: 'outage', seconds: null }],
    [Object.assign(new Error('x'), { status: 422 }), null],
    [new Error('the double was told to fail'), null],
    ['no error at all', null],
  ])('of %s', (error, expected) => {
    expect(postponement(error)).toEqual(expected);
  });
});
