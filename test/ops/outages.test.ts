import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Bot, startBot } from '../../src/jobs/bot.ts';
import { CONFIGURATION_PATH } from '../../src/jobs/gateways.ts';
import { createMetrics } from '../../src/jobs/metrics.ts';
import type { Chat, Engine } from '../../src/jobs/ports.ts';
import { openStore, type Store } from '../../src/jobs/store.ts';
import { chatDouble, engineDouble } from '../jobs/doubles.ts';
import { silent } from '../jobs/silent.ts';
import { canRun, openStores, type Stores } from '../support/stores.ts';
import { type CountingForge, forgeOfPulls } from './forge.ts';

const patience = 120_000;
const soon = { timeout: 20_000, interval: 100 };
const kind = canRun('postgres') ? 'postgres' : 'embedded';

let stores: Stores;
let store: Store;
let forge: CountingForge;
let bot: Bot;

beforeAll(async () => {
  stores = await openStores(kind);
}, patience);
afterAll(() => stores.close());

/** A bot on a store of its own. */
async function begin({ chat = null, engine = engineDouble }: { chat?: Chat | null; engine?: Engine } = {}): Promise<void> {
  store = await openStore(await stores.place(), silent);
  forge = forgeOfPulls(3);
  const metrics = createMetrics();
  bot = await startBot({
    forge: chat === null ? forge : withChannel(forge),
    chat,
    store,
    engine,
    log: silent,
    metrics,
    version: 'test',
    sweepSeconds: 0,
    hintsOf: () => [],
  });
}

/** The same forge, its repository naming a channel. */
function withChannel(plain: CountingForge): CountingForge {
  const text = `gateways: { gw: { rulesets: [fw.rules] } }\nslack: { channels: [C0FIREWALL] }\n`;
  const readFile: CountingForge['readFile'] = (repository, sha, path) =>
    path === CONFIGURATION_PATH ? Promise.resolve(text) : plain.readFile(repository, sha, path);
  return { ...plain, readFile };
}

let delivered = 0;
const deliver = (number: number) => {
  delivered += 1;
  const hint = { kind: 'pull-request', pullRequest: { repository: forge.repository, number }, again: false } as const;
  return bot.deliver({ id: `d${delivered}`, event: 'pull_request', body: '{}' }, [hint]);
};
const runsOf = (sha: string) => [...forge.made].filter(([key]) => key.startsWith(`check ${sha}`)).map(([, count]) => count);
const waiting = async () => (await store.queueState()).reduce((sum, { count }) => sum + count, 0);

/** Lets so many minutes go by for everything that waits on the queue, or for its turn. */
async function pass(minutes: number): Promise<void> {
  const by = `interval '${minutes} minutes'`;
  const db = store.boss.getDb();
  await db.executeSql(`UPDATE pgboss.job SET start_after = start_after - ${by}, created_on = created_on - ${by} WHERE state < 'active'`);
  await db.executeSql(`UPDATE hairpin_places SET opens = opens - ${by}`);
}

describe('without hands', { timeout: patience }, () => {
  afterEach(async () => {
    bot.stop();
    await store.close(1);
  });

  it('an hour in which the forge is down is waited out, and every head is reviewed once', async () => {
    await begin();
    forge.down = Object.assign(new Error('Service Unavailable'), { status: 503 });
    for (const number of [1, 2, 3]) await deliver(number);
    // The pauses grow to five minutes; an hour of them goes by as fast as the jobs are tried.
    for (let minutes = 0; minutes < 60; minutes += 5) {
      await pass(5);
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    const heads = [1, 2, 3].map((number) => forge.push(number));
    forge.down = null;
    await pass(6);
    await expect.poll(() => heads.map(runsOf), soon).toEqual([[1], [1], [1]]);
    await expect.poll(waiting, soon).toBe(0);
    expect(await store.deadLetters.list()).toEqual([]);
  });

  it('an hour in which the chat is down holds up no check run, and the card comes once when it is back', async () => {
    const slack = chatDouble();
    let down = true;
    const refuse = () => Object.assign(new Error('no connection'), { code: 'slack_webapi_request_error' });
    await begin({
      chat: {
        putCard: (...card) => (down ? Promise.reject(refuse()) : slack.putCard(...card)),
        putThread: (...note) => (down ? Promise.reject(refuse()) : slack.putThread(...note)),
      },
    });
    const head = forge.push(1);
    await deliver(1);
    await expect.poll(() => runsOf(head), soon).toEqual([1]);
    for (let minutes = 0; minutes < 60; minutes += 5) {
      await pass(5);
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    down = false;
    await pass(6);
    await expect.poll(() => slack.cards.length, soon).toBe(1);
    await expect.poll(waiting, soon).toBe(0);
    expect([slack.cards.length, slack.threads.length, runsOf(head)]).toEqual([1, 1, [1]]);
    expect(await store.deadLetters.list()).toEqual([]);
  });

  it('a clock that is set back an hour holds up what waits, no other pull request, and all of it comes', async () => {
    await begin();
    forge.down = Object.assign(new Error('Service Unavailable'), { status: 503 });
    await deliver(1);
    await expect.poll(waiting, soon).toBe(1);
    await expect.poll(async () => (await store.boss.findJobs('hairpin-reconcile', { queued: true })).length, soon).toBe(1);
    await pass(-60);
    forge.down = null;
    const other = forge.push(2);
    await deliver(2);
    await expect.poll(() => runsOf(other), soon).toEqual([1]);
    const head = forge.push(1);
    await deliver(1);
    await pass(66);
    await expect.poll(() => runsOf(head), soon).toEqual([1]);
    await expect.poll(waiting, soon).toBe(0);
    expect([...forge.made.values()].every((count) => count === 1)).toBe(true);
    expect(await store.deadLetters.list()).toEqual([]);
  });

  it('a limit is waited for as long as it says', async () => {
    await begin();
    forge.down = Object.assign(new Error('You have exceeded a secondary rate limit'), { status: 403, retryAfterSeconds: 3600 });
    await deliver(1);
    const state = async () => (await store.boss.findJobs('hairpin-reconcile', { queued: true }))[0]?.startAfter.getTime() ?? 0;
    await expect.poll(async () => ((await state()) - Date.now()) / 1000, soon).toBeGreaterThan(3500);
    forge.down = null;
    const head = forge.push(1);
    await pass(61);
    await expect.poll(() => runsOf(head), soon).toEqual([1]);
  });

  if (kind === 'postgres') {
    it('PostgreSQL that is restarted in the middle loses nothing and doubles nothing', { timeout: patience }, async () => {
      await begin();
      const heads = [1, 2, 3].map((number) => forge.push(number));
      await Promise.all([1, 2, 3].map(deliver));
      stores.postgres?.restart();
      await expect.poll(() => store.ready(), soon).toBe(true);
      await expect.poll(() => heads.map((sha) => runsOf(sha).length), soon).toEqual([1, 1, 1]);
      expect(heads.flatMap(runsOf).every((count) => count === 1)).toBe(true);
      const later = forge.push(1);
      await deliver(1);
      await expect.poll(() => runsOf(later), soon).toEqual([1]);
    });

    it('a clock that jumps ahead gives a job in hand to another, and still each thing is posted once', async () => {
      let asked = 0;
      let go: () => void = () => undefined;
      const gate = new Promise<void>((resolve) => (go = resolve));
      await begin({
        engine: {
          ...engineDouble,
          review: async (input) => {
            asked += 1;
            await gate;
            return engineDouble.review(input);
          },
        },
      });
      const head = forge.push(1);
      await deliver(1);
      await expect.poll(() => asked, soon).toBe(1);
      await store.boss
        .getDb()
        .executeSql(
          "UPDATE pgboss.job SET started_on = started_on - interval '1 hour', heartbeat_on = heartbeat_on - interval '1 hour' WHERE state = 'active'",
        );
      await expect.poll(() => asked, { timeout: 60_000, interval: 200 }).toBe(2);
      go();
      await expect.poll(() => runsOf(head), soon).toEqual([1]);
      await expect.poll(waiting, soon).toBe(0);
      expect([...forge.made.values()].every((count) => count === 1)).toBe(true);
    });

    it('a store that takes no writes refuses deliveries aloud, and takes them when it does again', async () => {
      await begin();
      const url = await addressOf();
      stores.postgres?.query(url.postgres, `ALTER DATABASE ${url.name} SET default_transaction_read_only = on`);
      stores.postgres?.restart();
      await expect.poll(() => store.ready(), soon).toBe(true);
      await expect(deliver(1)).rejects.toThrow('read-only');
      stores.postgres?.query(
        url.postgres,
        `SET default_transaction_read_only = off; ALTER DATABASE ${url.name} RESET default_transaction_read_only`,
      );
      stores.postgres?.restart();
      const sha = forge.push(1);
      await expect.poll(() => deliver(1).catch(() => 'refused'), soon).toBe('taken');
      await expect.poll(() => runsOf(sha), soon).toEqual([1]);
    });
  }
});

async function addressOf(): Promise<{ name: string; postgres: string }> {
  const { rows } = await store.boss
    .getDb()
    .executeSql('SELECT current_database() AS name, inet_server_port() AS port, current_user AS user');
  const [row] = rows;
  return { name: String(row?.name), postgres: `postgres://${String(row?.user)}@127.0.0.1:${String(row?.port)}/postgres` };
}

describe('a disk that is full', () => {
  it.skipIf(!canMount())(
    'refuses deliveries aloud, loses none that it took, and goes on when there is room',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'hairpin-full-'));
      const script = fileURLToPath(new URL('./full-disk.ts', import.meta.url));
      const inside = `mount -t tmpfs -o size=80m tmpfs ${folder} && exec ${process.execPath} ${script} ${folder}`;
      const { stdout } = await promisify(execFile)('unshare', ['-m', 'sh', '-c', inside]);
      expect(JSON.parse(stdout)).toEqual({ before: 'taken', full: 'refused', freed: 'taken', kept: ['duplicate', 'duplicate'] });
      rmSync(folder, { recursive: true });
    },
    patience,
  );
});

/** Whether this process may mount in a namespace of its own. */
function canMount(): boolean {
  return process.getuid?.() === 0 && spawnSync('unshare', ['-m', 'true']).status === 0;
}

describe('a data folder that cannot be made', () => {
  it('is refused at once, with its name', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hairpin-nowhere-'));
    const file = join(folder, 'file');
    writeFileSync(file, '');
    // Not by its mode, which root does not heed.
    await expect(openStore({ dataDir: join(file, 'data') }, silent)).rejects.toThrow(file);
    rmSync(folder, { recursive: true });
  });
});
