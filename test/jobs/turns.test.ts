import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type Store, type StoreLocation } from '../../src/jobs/store.ts';
import { LaterError, type Place, type Turns, turns } from '../../src/jobs/turns.ts';
import { canRun, KINDS, openStores, type Stores } from '../support/stores.ts';
import { silent } from './silent.ts';

const patience = 60_000;

/** What a place takes: so many writes in so long, as GitHub and Slack count them. */
function limiter(most: number, seconds: number) {
  const taken: { readonly at: number; readonly who: string }[] = [];
  let refusals = 0;
  const write = (who: string) => async () => {
    const now = performance.now();
    const recent = taken.filter(({ at }) => now - at < seconds * 1000);
    if (recent.length >= most) {
      refusals += 1;
      throw Object.assign(new Error('ratelimited'), { retryAfter: Math.ceil(seconds - (now - recent[0]!.at) / 1000) });
    }
    taken.push({ at: now, who });
  };
  return { write, who: () => taken.map((one) => one.who), times: () => taken.map((one) => one.at), refusals: () => refusals };
}

/** Seconds, to the few that the test itself takes. */
const about = (seconds: number) => (told: unknown) => typeof told === 'number' && Math.abs(told - seconds) <= 5;

describe.each(KINDS.filter(canRun))('turns of the %s store', { timeout: patience }, (kind) => {
  let stores: Stores;
  let location: StoreLocation;
  let store: Store;
  let lined: Turns;
  let count = 0;

  beforeAll(async () => {
    stores = await openStores(kind);
    location = await stores.place();
    store = await openStore(location, silent);
    lined = turns(store.boss.getDb(), () => {});
  }, patience);
  afterAll(async () => {
    await store.close(1);
    await stores.close();
  });

  const place = (gapSeconds: number, exact = true): Place => {
    count += 1;
    return { name: `channel C${count}`, gapSeconds, exact };
  };
  const rows = async (table: string) => (await store.boss.getDb().executeSql(`SELECT * FROM ${table}`)).rows;
  /** As a queue does: one that is put off comes again when it was told to. */
  async function untilDone(work: () => Promise<void>): Promise<void> {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof LaterError)) throw error;
        await new Promise((resolve) => setTimeout(resolve, error.retryAfterSeconds * 1000));
      }
    }
  }

  /** Each key writes so many times, one after the other; all ask in the order of the keys. */
  async function written(where: Place, { write }: ReturnType<typeof limiter>, keys: readonly string[], times: number): Promise<void> {
    const waiting: Promise<void>[] = [];
    for (const key of keys) {
      const turn = lined.of(where, key, times);
      const all = async () => {
        for (let count = 0; count < times; count++) await turn(write(key));
        await lined.done(where, key);
      };
      waiting.push(untilDone(all));
      // Those that come before the first refusal was heard of may stand otherwise.
      await new Promise((resolve) => setTimeout(resolve, key === '#5' ? 300 : 10));
    }
    await Promise.all(waiting);
  }
  /** Seconds until the turn of a key; 0 where the work was done. */
  async function waits(where: Place, key: string, slots: number, work = async () => {}): Promise<number> {
    try {
      await lined.of(where, key, slots)(work);
      return 0;
    } catch (error) {
      if (!(error instanceof LaterError)) throw error;
      return Math.round(error.retryAfterSeconds);
    }
  }

  it('are nobody’s business where nothing was refused', async () => {
    const before = await rows('hairpin_places');
    for (const key of ['a', 'b', 'c']) expect(await lined.of(place(60), key, 2)(async () => key)).toBe(key);
    expect(await rows('hairpin_places')).toEqual(before);
  });

  it('come in the order of asking, one after the other, and as fast as the place allows', async () => {
    const channel = place(0.11);
    const slack = limiter(1, 0.1);
    const keys = Array.from({ length: 24 }, (_, index) => `#${index}`);
    await written(channel, slack, keys, 2);
    const order = slack.who();
    expect([...order].sort()).toEqual(keys.flatMap((key) => [key, key]).sort());
    // A worker that wakes a moment late on a busy machine may find the next one before it, no more.
    const displaced = order.slice(-36).map((key, index) => Math.abs(Number(key.slice(1)) - 6 - Math.floor(index / 2)));
    expect(Math.max(...displaced)).toBeLessThanOrEqual(1);
    const [first, last] = [slack.times()[0]!, slack.times().at(-1)!];
    // 48 writes at nine a second are 5.3 s; the first refusals cost a second each, since that is the least that can be asked for.
    expect(last - first).toBeLessThan(9_000);
    expect(slack.refusals()).toBeLessThan(8);
    expect(await rows('hairpin_turns')).toEqual([]);
  });

  it('are had whole where the place counts by longer than a write: what belongs together is written together', async () => {
    const forge = place(0.11, false);
    const github = limiter(10, 1);
    const keys = Array.from({ length: 20 }, (_, index) => `#${index}`);
    await written(forge, github, keys, 3);
    const order = github.who();
    expect([...order].sort()).toEqual(keys.flatMap((key) => [key, key, key]).sort());
    expect(github.refusals()).toBeLessThan(10);
    const displaced = order.slice(-36).map((key, index) => Math.abs(Number(key.slice(1)) - 8 - Math.floor(index / 3)));
    expect(Math.max(...displaced)).toBeLessThanOrEqual(2);
  });

  it('of thousands are given without waiting for them, and move together when the place is closed for longer', async () => {
    const forge = place(1, false);
    const refuse = (seconds: number) => async () => {
      throw Object.assign(new Error('secondary rate limit'), { retryAfterSeconds: seconds });
    };
    const when = (key: string, work?: () => Promise<void>) => waits(forge, key, 3, work);
    expect(await when('first', refuse(60))).toSatisfy(about(60));
    const told: unknown[] = [];
    for (let index = 1; index < 500; index++) told.push(await when(`#${index}`));
    expect(told.every((seconds, index) => about(60 + 3 * (index + 1))(seconds))).toBe(true);
    expect(await when('#100'), 'asked again, it keeps its turn').toSatisfy(about(360));
    // As time goes by: the first one's turn has come, and it is refused for an hour.
    await store.boss.getDb().executeSql("UPDATE hairpin_places SET opens = opens - interval '60 seconds' WHERE place = $1", [forge.name]);
    expect(await when('first', refuse(3600))).toSatisfy(about(3600));
    expect(await when('#100')).toSatisfy(about(3900));
    expect(await when('new')).toSatisfy(about(3600 + 1500));
  });

  it('that came long ago disturb nobody: who comes late writes at once, and the others’ turns stay', async () => {
    const forge = place(10);
    const db = store.boss.getDb();
    const refused = Object.assign(new Error('secondary rate limit'), { retryAfterSeconds: 30 });
    await expect(lined.of(forge, 'lost', 1)(async () => Promise.reject(refused))).rejects.toThrow(LaterError);
    for (const [key, seconds] of [
      ['a', 38],
      ['b', 48],
      ['c', 58],
    ] as const)
      expect(await waits(forge, key, 1)).toSatisfy(about(seconds));
    // 41 seconds on: the turns of "lost" and "a" have come, b's is in nine.
    await db.executeSql("UPDATE hairpin_places SET opens = opens - interval '41 seconds' WHERE place = $1", [forge.name]);
    expect(await waits(forge, 'a', 1)).toBe(0);
    const before = await waits(forge, 'c', 1);
    expect(before).toSatisfy(about(18));
    expect(await waits(forge, 'lost', 1)).toBe(0);
    expect(await waits(forge, 'c', 1)).toSatisfy(about(before));
    await lined.forget(0);
    expect(await rows('hairpin_turns')).toEqual([]);
  });

  it('end with those that wait, even where the clock was set back meanwhile', async () => {
    const forge = place(1, false);
    const refused = Object.assign(new Error('secondary rate limit'), { retryAfterSeconds: 30 });
    const turn = lined.of(forge, 'first', 1);
    await expect(turn(async () => Promise.reject(refused))).rejects.toThrow(LaterError);
    await expect(lined.of(forge, 'second', 1)(async () => {})).rejects.toThrow(LaterError);
    await store.boss.getDb().executeSql("UPDATE hairpin_places SET opens = opens + interval '1 hour' WHERE place = $1", [forge.name]);
    for (const key of ['first', 'second']) await lined.done(forge, key);
    expect(await lined.of(forge, 'third', 1)(async () => 'written')).toBe('written');
  });

  it('are given up to the job where a place refuses whoever’s turn it is', async () => {
    const channel = place(0.01);
    let asked = 0;
    const never = async () => {
      asked += 1;
      throw Object.assign(new Error('ratelimited'), { retryAfter: 1 });
    };
    await expect(lined.of(channel, 'k', 1)(never)).rejects.toThrow('ratelimited');
    expect(asked).toBe(10);
  });

  it('leave other failures as they are', async () => {
    await expect(lined.of(place(1), 'k', 1)(async () => Promise.reject(new Error('channel_not_found')))).rejects.toThrow(
      'channel_not_found',
    );
    expect((await rows('hairpin_turns')).filter((row) => JSON.stringify(row).includes(`C${count}`))).toEqual([]);
  });
});
