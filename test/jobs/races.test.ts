/** The same over HTTP: the real forge, the real queue, two replicas' worth of workers; a few schedules, since each takes seconds. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { randomOf } from './schedule.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

const SCHEDULES = Number(process.env.HAIRPIN_RACES ?? 4);
const rules = (lines: readonly string[]) =>
  ['*filter', ':INPUT DROP [0:0]', ':FORWARD DROP [0:0]', ':OUTPUT ACCEPT [0:0]', ...lines, 'COMMIT', ''].join('\n');

let shop: Workshop;
beforeAll(async () => {
  shop = await openWorkshop();
}, 60_000);
afterAll(() => shop.close());
afterEach(() => expect(shop.github.violations).toEqual([]));

describe('pushes faster than reviews, webhooks late, doubled and lost', { timeout: 120_000 }, () => {
  it.each(Array.from({ length: SCHEDULES }, (_, index) => index + 1))('schedule %i ends in one of each', async (seed) => {
    const random = randomOf(seed);
    const repo = await shop.github.createRepository(`races-${seed}`, { 'fw.rules': rules([]) });
    const textOf = () =>
      rules(
        ['a', 'b', 'c']
          .filter(() => random() < 0.6)
          .flatMap((name) => [`-A INPUT -m comment --comment BROKEN-${name} -j ACCEPT`, '-A INPUT -p icmp -j ACCEPT']),
      );
    const texts = Array.from({ length: 4 }, textOf);
    await repo.commit('topic', { 'fw.rules': texts[0] ?? '' }, 'Change');
    const pull = await repo.openPullRequest({ title: 'Change', head: 'topic' });
    const late: Promise<unknown>[] = [];
    let sha = pull.sha;
    for (const text of texts.slice(1)) {
      // Without its webhook; that comes late, twice, or not at all.
      sha = await repo.commit('topic', { 'fw.rules': `${text}# ${random()}\n` }, 'More');
      if (random() < 0.7) late.push(repo.hint('synchronize', pull.number));
      if (random() < 0.4) late.push(repo.hint('edited', pull.number));
      await new Promise((resolve) => setTimeout(resolve, random() * 150));
    }
    const first = pull.deliveries[0];
    if (first !== undefined && random() < 0.5) late.push(shop.github.hooks.redeliver(first.id));
    await Promise.all([...late, shop.bot.sweep()]);
    await shop.settle();
    await shop.bot.sweep();
    await shop.settle();
    const text = (await repo.file(sha, 'fw.rules')) ?? '';
    const broken = [...text.matchAll(/BROKEN-(\w)/g)].map((match) => match[1]);
    expect((await repo.checkRuns(sha)).map((run) => [run.name, run.conclusion])).toEqual([
      ['hairpin: fw.rules', broken.length > 0 ? 'failure' : 'success'],
    ]);
    const comments = await repo.comments(pull.number);
    expect(comments.map((one) => one.body.includes(sha))).toEqual([true]);
    const commits = (await repo.reviews(pull.number)).map((one) => one.commit);
    expect(new Set(commits).size).toBe(commits.length);
    const open = repo.threads(pull.number).filter((one) => !one.resolved && one.bodies[0]?.includes('```suggestion'));
    expect(new Set(open.map((one) => one.bodies[0])).size).toBe(open.length);
    expect(open.length).toBe(broken.length);
  });
});
