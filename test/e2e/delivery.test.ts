import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Repository } from '../../src/demo/github-people.ts';
import { publish, rulesetPath, withRules } from '../../src/demo/incident.ts';
import { type Bot, createWorld, expectNothingRefused, madeOf, patience, pause, reviewed, startPatience, type World } from './world.ts';

let world: World;
let bot: Bot;

beforeAll(async () => {
  world = await createWorld();
  bot = await world.start();
}, startPatience + patience);
afterEach(() => expectNothingRefused(world));
afterAll(() => world.close());

async function change(name: string): Promise<Repository> {
  const repository = await world.repository(name);
  await repository.commit('publish', { [rulesetPath]: withRules(publish('bond0')) }, 'Publish');
  return repository;
}

/** One check run, one comment, one card, one review; and it stays so. */
async function expectOne(repository: Repository, number: number, sha: string, title: string): Promise<void> {
  await reviewed(world, repository, number, sha, title);
  await pause(1000);
  const made = await madeOf(world, repository, number, sha, title);
  expect(made.checks.map((run) => [run.name, run.conclusion])).toEqual([['hairpin: mail-gw', 'failure']]);
  expect(made.comments.length).toBe(1);
  expect(made.cards.length).toBe(1);
  const { slack } = world.standIns;
  const thread = (await slack.thread(slack.channel, made.cards[0]?.ts ?? '')).map((one) => one.text);
  expect(new Set(thread).size).toBe(thread.length);
  expect((await repository.reviews(number)).length).toBe(1);
}

describe('a delivery', () => {
  it(
    'that comes twice ends in one of each',
    async () => {
      const repository = await change('twice');
      const opened = await repository.openPullRequest({ title: 'Comes twice', head: 'publish' });
      await world.standIns.github.hooks.redeliver(opened.deliveries[0]?.id ?? '');
      await world.standIns.github.hooks.redeliver(opened.deliveries[0]?.id ?? '');
      await repository.hint('edited', opened.number);
      await expectOne(repository, opened.number, opened.sha, 'Comes twice');
    },
    2 * patience,
  );

  it(
    'whose bot is killed right after the acknowledgement ends in one of each',
    async () => {
      const repository = await change('killed');
      const opened = await repository.openPullRequest({ title: 'Killed at once', head: 'publish' });
      await bot.kill();
      expect(opened.deliveries[0]?.status).toBe(202);
      bot = await world.start();
      await expectOne(repository, opened.number, opened.sha, 'Killed at once');
    },
    startPatience + 2 * patience,
  );

  it(
    'that finds no bot at all is caught up by the sweep at start',
    async () => {
      await bot.kill();
      const repository = await change('missed');
      const opened = await repository.openPullRequest({ title: 'Missed', head: 'publish' });
      expect(opened.deliveries[0]?.status).toBeNull();
      bot = await world.start();
      await expectOne(repository, opened.number, opened.sha, 'Missed');
    },
    startPatience + 2 * patience,
  );

  it.each([
    ['check run', 'github', 'POST', /\/check-runs$/],
    ['comment', 'github', 'POST', /\/issues\/\d+\/comments$/],
    ['review', 'github', 'POST', /\/pulls\/\d+\/reviews$/],
    ['card', 'slack', 'POST', /\/api\/chat\.postMessage$/],
  ] as const)(
    'whose bot is killed between writing the %s and hearing so ends in one of each',
    async (what, surface, method, path) => {
      const repository = await change(`killed-${what.replace(' ', '-')}`);
      const title = `Killed at the ${what}`;
      let killed = false;
      world.standIns[surface].interrupt(method, path, async () => {
        await bot.kill();
        killed = true;
      });
      const opened = await repository.openPullRequest({ title, head: 'publish' });
      for (let waited = 0; !killed && waited < patience; waited += 50) await pause(50);
      expect(killed).toBe(true);
      bot = await world.start();
      await expectOne(repository, opened.number, opened.sha, title);
    },
    startPatience + 2 * patience,
  );

  it(
    'about an older head never overwrites a newer one',
    async () => {
      const repository = await change('supersede');
      const opened = await repository.openPullRequest({ title: 'Superseded', head: 'publish' });
      const both = withRules([...publish('bond0'), ...publish('bond1')]);
      const { sha } = await repository.push('publish', { [rulesetPath]: both }, 'More');
      await world.standIns.github.hooks.redeliver(opened.deliveries[0]?.id ?? '');
      await reviewed(world, repository, opened.number, sha, 'Superseded');
      await pause(1000);
      const made = await madeOf(world, repository, opened.number, sha, 'Superseded');
      expect(made.comments.length).toBe(1);
      expect(made.comments[0]?.body).toContain(sha.slice(0, 7));
      expect(made.cards.length).toBe(1);
    },
    2 * patience,
  );
});
