/** A channel or an installation that is written to too fast: what waits for its turn comes in order, and keeps nobody else waiting. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Repository } from '../../src/demo/github-people.ts';
import { memoryOutbox, postOnce } from '../../src/jobs/outbox.ts';
import type { InTurn } from '../../src/jobs/turns.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

const soon = { timeout: 15_000, interval: 50 };
const rules = (...lines: string[]) =>
  ['*filter', ':INPUT DROP [0:0]', ':FORWARD DROP [0:0]', ':OUTPUT ACCEPT [0:0]', ...lines, 'COMMIT', ''].join('\n');
const broken = (name: string) => `-A INPUT -m comment --comment BROKEN-${name} -j ACCEPT`;
const files = (...channels: string[]) => ({
  '.github/hairpin.yml': `gateways:\n  gw: { rulesets: [fw/*.rules] }\nslack: { channels: [${channels.join(', ')}] }\n`,
  'fw/a.rules': rules(),
});

let shop: Workshop;
beforeAll(async () => {
  shop = await openWorkshop();
}, 60_000);
afterAll(() => shop.close());

const query = async (text: string, values: unknown[] = []) => (await shop.store.boss.getDb().executeSql(text, values)).rows;
/** As if so many seconds had gone by for what waits. */
async function later(seconds: number): Promise<void> {
  await query('UPDATE hairpin_places SET opens = opens - make_interval(secs => $1)', [seconds]);
  await query("UPDATE pgboss.job SET start_after = start_after - make_interval(secs => $1) WHERE state = 'created'", [seconds]);
}
async function opened(repo: Repository, head: string) {
  await repo.commit(head, { 'fw/a.rules': rules(broken(head)) }, head);
  return repo.openPullRequest({ title: head, head });
}
const checked = (repo: Repository, sha: string) => async () => (await repo.checkRuns(sha)).map((run) => run.conclusion);
const titles = (channel: string) => shop.chat.cards.filter((one) => one.channel === channel).map(({ card }) => card.pullRequest.title);

describe('a channel that is written to too fast', { timeout: 60_000 }, () => {
  it('gets its cards in order when it can, while check runs, pushes and other channels wait for nothing', async () => {
    const repo = await shop.github.createRepository('limited-channel', files('CBUSY', 'CQUIET'));
    shop.chat.limited.set('CBUSY', 600);
    const pulls = [];
    for (const head of ['one', 'two', 'three']) {
      const pull = await opened(repo, head);
      pulls.push(pull);
      await expect.poll(checked(repo, pull.sha), soon).toEqual(['failure']);
    }
    await expect.poll(() => titles('CQUIET'), soon).toEqual(['one', 'two', 'three']);
    expect(titles('CBUSY')).toEqual([]);

    // The job of "one" waits for ten minutes. A push does not: its check run comes now.
    const { sha } = await repo.push('one', { 'fw/a.rules': rules(broken('more')) }, 'More');
    await expect.poll(checked(repo, sha), soon).toEqual(['failure']);
    expect(titles('CBUSY')).toEqual([]);

    shop.chat.limited.clear();
    await later(600);
    await expect.poll(() => titles('CBUSY'), soon).toEqual(['one', 'two', 'three']);
    await shop.settle();
    // Each has one event in its thread there: of the head that stands. The other channel was told of both.
    const events = shop.chat.threads.filter(({ key }) => key.startsWith(repo.fullName));
    expect(events.filter(({ channel }) => channel === 'CBUSY').map(({ text }) => text.slice(0, 7))).toEqual(
      [sha, pulls[1]?.sha, pulls[2]?.sha].map((each) => each?.slice(0, 7)),
    );
    expect(events.filter(({ channel }) => channel === 'CQUIET')).toHaveLength(4);
    expect(await query('SELECT * FROM hairpin_turns')).toEqual([]);
  });
});

describe('a channel that waits beside one that refuses for good', { timeout: 60_000 }, () => {
  it('gets its card when its turn comes: the other uses up no tries meanwhile', async () => {
    const repo = await shop.github.createRepository('limited-beside', files('CGONE', 'CSLOW'));
    shop.chat.refused.add('CGONE');
    shop.chat.limited.set('CSLOW', 600);
    const pull = await opened(repo, 'one');
    const waiting = `SELECT retry_count::int AS tries, extract(epoch FROM start_after - now()) > 500 AS late FROM pgboss.job
      WHERE state = 'created' AND singleton_key = $1`;
    await expect.poll(() => query(waiting, [`${repo.fullName}#${pull.number}`]), soon).toEqual([{ tries: 0, late: true }]);
    shop.chat.refused.clear();
    shop.chat.limited.clear();
    await later(600);
    await expect.poll(() => titles('CSLOW'), soon).toEqual(['one']);
    await expect.poll(() => titles('CGONE'), soon).toEqual(['one']);
    await shop.settle();
  });
});

describe('an installation that is written to too fast', { timeout: 60_000 }, () => {
  it('gets each thing once and in order, and nothing before it was to be left alone', async () => {
    const repo = await shop.github.createRepository('limited-forge', files('CFORGE'));
    shop.github.refuseNext(
      'POST',
      /check-runs$/,
      { status: 403, headers: { 'retry-after': '6' }, body: { message: 'secondary rate limit' } },
      1,
    );
    const first = await opened(repo, 'one');
    await expect.poll(() => query('SELECT key FROM hairpin_turns'), soon).toHaveLength(1);
    const pulls = [first, await opened(repo, 'two')];
    // The second is not even read of meanwhile, and yet it waits behind the first.
    await expect
      .poll(async () => (await query('SELECT key FROM hairpin_turns ORDER BY slot')).map((row) => JSON.stringify(row)), soon)
      .toEqual(pulls.map(({ number }) => JSON.stringify({ key: `${repo.fullName}#${number}` })));
    for (const { sha } of pulls) expect(await repo.checkRuns(sha)).toEqual([]);
    // Really: the client itself keeps away from GitHub for so long.
    await shop.settle();
    for (const { sha, number } of pulls) {
      expect(await checked(repo, sha)()).toEqual(['failure']);
      expect(await repo.comments(number)).toHaveLength(1);
    }
    expect(titles('CFORGE')).toEqual(['one', 'two']);
  });
});

describe('what is refused half-way', () => {
  it('is looked for before it is put again: part of it may stand', async () => {
    const seen: string[] = [];
    const put = async (_: unknown, earlier: string) => {
      seen.push(earlier);
      if (seen.length === 1) throw new Error('refused while the annotations were added');
      return { posted: true };
    };
    const again: InTurn = async (work) => work().catch(work);
    const shape = z.object({ posted: z.boolean() });
    await postOnce({ store: memoryOutbox(), key: 'k', content: 'c', shape, watched: true, turn: again, put });
    expect(seen).toEqual(['none', 'maybe']);
  });
});
