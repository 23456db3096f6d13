import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Repository } from '../../src/demo/github-people.ts';
import { publish, rulesetPath, withRules } from '../../src/demo/incident.ts';
import { openStore } from '../../src/jobs/store.ts';
import {
  type Bot,
  createWorld,
  expectNothingRefused,
  madeOf,
  patience,
  pause,
  reviewed,
  soon,
  startPatience,
  type World,
} from './world.ts';

let world: World;
let bot: Bot;

beforeAll(async () => {
  world = await createWorld();
  bot = await world.start();
  // The sweep at start may look at whatever it finds; what must not be looked at comes only after it.
  await soon(world, 'the sweep at start', () => world.standIns.github.requests().find((one) => one.path === '/installation/repositories'));
}, startPatience + patience);
afterAll(() => world.close());

const quiet = () => {};
const silent = { debug: quiet, info: quiet, warn: quiet, error: quiet };
const now = () => Math.floor(Date.now() / 1000);
const writes = () => world.standIns.github.requests().filter((one) => one.method !== 'GET' && !one.path.startsWith('/app/'));

const finishedRun = (repository: Repository, sha: string) =>
  soon(world, 'a finished check run', async () => (await repository.checkRuns(sha)).find((one) => one.status === 'completed'));

describe('what is refused at the border', () => {
  it.each([
    ['a signature of another secret', 'another secret'],
    ['no signature', null],
  ])(
    '%s: 401, and nothing is done',
    async (_, secret) => {
      const repository = await world.repository(`unsigned-${secret === null ? 'none' : 'bad'}`);
      world.standIns.connect(null);
      await repository.commit('publish', { [rulesetPath]: withRules(publish('bond0')) }, 'Publish');
      const opened = await repository.openPullRequest({ title: 'Unsigned', head: 'publish' });
      world.standIns.connect(bot.url);
      const before = writes().length;
      const delivery = await repository.hint('opened', opened.number, { secret });
      expect(delivery.status).toBe(401);
      await pause(1500);
      expect(writes().length).toBe(before);
      await repository.closePullRequest(opened.number);
    },
    2 * patience,
  );

  it('a body that is not JSON, an unknown path, another method', async () => {
    expect((await fetch(`${bot.url}/nothing`)).status).toBe(404);
    expect((await fetch(`${bot.url}/github/webhooks`, { method: 'POST', body: '{' })).status).toBeGreaterThanOrEqual(400);
    expect((await fetch(`${bot.url}/healthz`)).status).toBe(200);
  });

  it.each([
    ['stale', -301],
    ['future', 301],
  ])(
    'a %s Slack request: 401, and no answer',
    async (_, shift) => {
      const asked = await world.standIns.slack.slash('110.88.12.88:25', { at: now() + shift });
      expect(asked.status).toBe(401);
      const event = await world.standIns.slack.mention('110.88.12.88:25', { at: now() + shift });
      expect(event.status).toBe(401);
      expect(await asked.answer(1000)).toBeUndefined();
    },
    patience,
  );

  it.each([
    ['another secret', 'another'],
    ['none', null],
  ])(
    'a Slack request with the signature of %s: 401',
    async (_, secret) => {
      const asked = await world.standIns.slack.slash('110.88.12.88:25', { secret });
      expect(asked.status).toBe(401);
      expect(await asked.answer(500)).toBeUndefined();
    },
    patience,
  );
});

describe('pull requests out of the ordinary', () => {
  it(
    'a ruleset that cannot be read fails with the line and the reason',
    async () => {
      const repository = await world.repository('unreadable');
      const broken = withRules(publish('bond0')).replace('--dport 110', '--dport eleventy');
      await repository.commit('publish', { [rulesetPath]: broken }, 'Publish');
      const opened = await repository.openPullRequest({ title: 'Unreadable', head: 'publish' });
      const made = await reviewed(world, repository, opened.number, opened.sha, 'Unreadable');
      expect(made.checks.map((run) => run.conclusion)).toEqual(['failure']);
      const [annotation] = made.checks[0]?.annotations ?? [];
      expect([annotation?.path, annotation?.start_line]).toEqual([rulesetPath, 8]);
      expect(`${annotation?.title} ${annotation?.message}`).toContain('eleventy');
      expect(made.comments[0]?.body).toContain('eleventy');
    },
    2 * patience,
  );

  it(
    'one that touches no ruleset gets nothing at all',
    async () => {
      const repository = await world.repository('untouched');
      await repository.commit('readme', { 'README.md': '# New words\n' }, 'Words');
      const before = world.standIns.slack.sent.length;
      const opened = await repository.openPullRequest({ title: 'Only words', head: 'readme' });
      expect(opened.deliveries[0]?.status).toBe(202);
      // The bot is through with it once it has asked what changed; then a while for what must not come.
      const ofIt = (path: string) => path.startsWith('/repos/example-org/untouched/');
      await soon(world, 'a look at the pull request', () => world.standIns.github.requests().find((one) => ofIt(one.path)));
      await pause(2000);
      expect(await repository.checkRuns(opened.sha)).toEqual([]);
      expect(await repository.comments(opened.number)).toEqual([]);
      expect(await repository.reviews(opened.number)).toEqual([]);
      expect(world.standIns.slack.sent.length).toBe(before);
    },
    2 * patience,
  );

  it(
    'names and comments that would ring ring nobody',
    async () => {
      const repository = await world.repository('ringing');
      const rules = ['# @everyone <!channel> `@here` <img src=x> [click](http://evil.example)', ...publish('bond0')];
      const head = 'fix-@everyone-channel';
      await repository.commit(head, { [rulesetPath]: withRules(rules) }, 'Publish @everyone');
      const title = 'Ring <!channel> and @everyone <@U000000001>';
      const opened = await repository.openPullRequest({ title, head });
      const made = await reviewed(world, repository, opened.number, opened.sha, 'Ring ');
      expect(made.checks.map((run) => run.conclusion)).toEqual(['failure']);
      expect(world.standIns.violations()).toEqual([]);
    },
    2 * patience,
  );

  it(
    'a new file that looks like a ruleset is reviewed where no configuration names it',
    async () => {
      const repository = await world.standIns.github.createRepository('plain', { 'README.md': 'x\n' });
      await repository.commit('add', { 'fw.rules': withRules(publish('bond0')) }, 'Add');
      const opened = await repository.openPullRequest({ title: 'Plain', head: 'add' });
      const run = await finishedRun(repository, opened.sha);
      expect(run.name).toContain('fw.rules');
    },
    2 * patience,
  );

  it(
    'a configuration that cannot be read fails with its line',
    async () => {
      const repository = await world.repository('misconfigured', { '.github/hairpin.yml': 'gateways:\n  mail-gw:\n    ruleset: [x]\n' });
      await repository.commit('publish', { [rulesetPath]: withRules(publish('bond0')) }, 'Publish');
      const opened = await repository.openPullRequest({ title: 'Misconfigured', head: 'publish' });
      const run = await finishedRun(repository, opened.sha);
      expect(run.conclusion).toBe('failure');
      expect(`${run.title} ${run.summary} ${run.text} ${JSON.stringify(run.annotations)}`).toMatch(/rulesets/);
    },
    2 * patience,
  );
});

describe('what people do in the pull request', () => {
  const title = 'Asked in the pull request';

  it(
    '“Re-run” brings the verdict again, in the same check run',
    async () => {
      const repository = await world.repository('rerun');
      await repository.commit('publish', { [rulesetPath]: withRules(publish('bond0')) }, 'Publish');
      const opened = await repository.openPullRequest({ title: 'Run again', head: 'publish' });
      const made = await reviewed(world, repository, opened.number, opened.sha, 'Run again');
      const [run] = made.checks;
      if (run === undefined) throw new Error('no check run');
      expect((await repository.rerequest(run, opened.number)).status).toBe(202);
      const again = await finishedRun(repository, opened.sha);
      expect([again.conclusion, again.name]).toEqual(['failure', run.name]);
      expect((await repository.checkRuns(opened.sha)).filter((one) => one.status !== 'completed')).toEqual([]);
    },
    2 * patience,
  );

  it(
    'a comment that asks /nat-explain is answered there, once',
    async () => {
      const repository = await world.repository('asked');
      await repository.commit('publish', { [rulesetPath]: withRules(publish('bond0')) }, 'Publish');
      const opened = await repository.openPullRequest({ title, head: 'publish' });
      await reviewed(world, repository, opened.number, opened.sha, title);
      await repository.comment(opened.number, '/nat-explain 110.88.12.88:25 from vlan20');
      const answered = await soon(world, 'an answer in the pull request', async () => {
        const comments = (await repository.comments(opened.number)).filter((one) => one.user.endsWith('[bot]'));
        return comments.length > 1 ? comments : undefined;
      });
      expect(answered.length).toBe(2);
      await pause(1000);
      expect((await repository.comments(opened.number)).length).toBe(3);
      await repository.comment(opened.number, '/nat-explain and from floor3?');
      const further = await soon(world, 'an answer that goes on from the last', async () => {
        const comments = (await repository.comments(opened.number)).filter((one) => one.user.endsWith('[bot]'));
        return comments.length > 2 ? comments.at(-1) : undefined;
      });
      expect(further.body).toContain('floor3');
      expect(further.body).toContain('110.88.12.88:25');
    },
    2 * patience,
  );

  it(
    'a merge shows on the card',
    async () => {
      const repository = await world.repository('merged');
      await repository.commit('publish', { [rulesetPath]: withRules(publish('bond0')) }, 'Publish');
      const opened = await repository.openPullRequest({ title: 'To be merged', head: 'publish' });
      await reviewed(world, repository, opened.number, opened.sha, 'To be merged');
      await repository.merge(opened.number);
      await soon(world, 'a merged card', async () => {
        const { cards } = await madeOf(world, repository, opened.number, opened.sha, 'To be merged');
        return cards.length === 1 && JSON.stringify(cards[0]?.blocks).includes('merged') ? cards[0] : undefined;
      });
    },
    2 * patience,
  );
});

describe('a question in Slack', () => {
  it(
    'from a channel that no configuration lists hears of no gateway',
    async () => {
      const asked = await world.standIns.slack.slash('110.88.12.88:25', { channel: 'C000000001' });
      const answer = await asked.answer(patience);
      expect(answer).toBeDefined();
      expect(`${answer?.text}${JSON.stringify(answer?.blocks)}`).not.toMatch(/192\.168\.1\.55|mail-gw/);
    },
    2 * patience,
  );

  it(
    'by mention is answered once in the thread, also when Slack sends the event again',
    async () => {
      const { slack } = world.standIns;
      const { ts, status } = await slack.mention('who reaches 110.88.12.88:25?', { eventId: 'EvOnce' });
      expect(status).toBe(200);
      const inner = {
        type: 'app_mention',
        user: 'U000000001',
        text: `<@${slack.botUser}> who reaches 110.88.12.88:25?`,
        ts,
        channel: slack.channel,
        event_ts: ts,
      };
      await slack.event(inner, { id: 'EvOnce', retry: 1 });
      const answers = await soon(world, 'an answer in the thread', async () => {
        const thread = await slack.thread(slack.channel, ts);
        return thread.length > 0 ? thread : undefined;
      });
      expect(answers.length).toBe(1);
      await pause(1000);
      expect((await slack.thread(slack.channel, ts)).length).toBe(1);
    },
    2 * patience,
  );
});

describe('in the end', () => {
  it('nothing was sent that GitHub or Slack refuses', () => expectNothingRefused(world));

  it(
    'SIGTERM ends the bot with 0, and the store holds no refused delivery',
    async () => {
      expect(await bot.stop()).toBe(0);
      const accepted = new Set(
        world.standIns.github.hooks.deliveries.filter((one) => one.status !== null && one.status < 300).map((one) => one.id),
      );
      const store = await openStore({ dataDir: world.dataDir }, silent);
      const stored = await store.countDeliveries();
      await store.close();
      expect(stored).toBeGreaterThan(0);
      expect(stored).toBeLessThanOrEqual(accepted.size);
    },
    2 * patience,
  );
});
