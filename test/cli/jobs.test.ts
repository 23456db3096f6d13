import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openControl } from '../../src/cli/control.ts';
import { DEAD } from '../../src/jobs/dead-letters.ts';
import { openStore, type Store } from '../../src/jobs/store.ts';
import { silent } from '../jobs/silent.ts';
import { hairpin } from './run.ts';

const patience = 60_000;
let folder: string;
let store: Store;

/** A job that was given up. */
async function bury(key: string): Promise<void> {
  await store.boss.deleteQueuedJobs('hairpin-reconcile');
  await store.boss.send('hairpin-reconcile', { key }, { singletonKey: key });
  const [job] = await store.boss.fetch('hairpin-reconcile');
  await store.boss.fail('hairpin-reconcile', job?.id ?? '', { message: 'the engine failed:\nno such chain' });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hairpin-jobs-'));
  store = await openStore({ dataDir: folder }, silent);
  await store.boss.createQueue('hairpin-reconcile', { policy: 'stately', retryLimit: 0, deadLetter: DEAD });
  await bury('o/r#1');
  await bury('o/r#2');
}, patience);
afterAll(async () => {
  await store.close(1);
  await rm(folder, { recursive: true, force: true });
});

const jobs = (...args: string[]) => hairpin(['jobs', ...args], { env: { HAIRPIN_DATA_DIR: folder } });
interface Listed {
  readonly id: string;
  readonly key: string;
}
const listed = async (): Promise<Listed[]> => JSON.parse((await jobs('list', '--format', 'json')).out).letters;

describe('hairpin jobs', { timeout: patience }, () => {
  it('reaches the bot that holds the store, and lists, retries and drops', async () => {
    const control = openControl(folder, store.deadLetters, silent);
    const { code, out } = await jobs('list');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^[0-9a-f-]{36} {2}\d{4}-\S+Z {2}hairpin-reconcile {2}o\/r#1 {2}1 try\n {4}the engine failed:\n {4}no such chain\n/,
    );
    const [first, second] = await listed();
    expect(await jobs('retry', first?.id ?? '')).toMatchObject({ code: 0, out: '1 job put back on the queue\n' });
    expect((await store.boss.findJobs('hairpin-reconcile', { queued: true })).map((job) => job.singletonKey)).toEqual(['o/r#1']);
    expect((await listed()).map(({ key }) => key)).toEqual(['o/r#2']);
    expect(await jobs('drop', second?.id ?? '', first?.id ?? '')).toMatchObject({ code: 1, out: '1 job dropped\n' });
    expect(await jobs('list')).toMatchObject({ code: 0, out: 'no jobs were given up\n' });
    control.close();
  });

  it('opens the store itself where no bot runs, and says who holds it where one does not answer', async () => {
    await bury('o/r#3');
    const held = await jobs('list');
    expect(held.code).toBe(2);
    expect(held.err).toContain(`in use by process ${process.pid}`);
    await store.close(1);
    expect((await listed()).map(({ key }) => key)).toEqual(['o/r#3']);
    expect(await jobs('drop', '--all')).toMatchObject({ code: 0, out: '1 job dropped\n' });
  });

  it('tells wrong use', async () => {
    expect(await jobs('retry')).toMatchObject({ code: 2, err: expect.stringContaining('expected the ids of jobs') });
    expect(await jobs('drop', 'x')).toMatchObject({ code: 2, err: expect.stringContaining('x is no job') });
    const none = await hairpin(['jobs', 'list'], { env: { HAIRPIN_DATA_DIR: join(folder, 'none') } });
    expect(none).toMatchObject({ code: 2, err: expect.stringContaining('no bot has run on it') });
  });
});
