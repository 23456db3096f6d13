import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyPatchText, applySuggestions, patchOf } from '../../src/demo/apply.ts';
import type { Opened, Repository } from '../../src/demo/github-people.ts';
import { publish, rulesetPath, withRules } from '../../src/demo/incident.ts';
import { createWorld, expectNothingRefused, type Made, patience, reviewed, startPatience, type World } from './world.ts';

const title = 'Publish the mail server';
let world: World;
let repository: Repository;
let opened: Opened;
let first: Made;
let second: Made;
let third: Made;
let secondSha: string;
let thirdSha: string;

/** The incident's three pushes, once; the tests look at what stands after each. */
beforeAll(
  async () => {
    world = await createWorld();
    await world.start();
    repository = await world.repository('gateways');
    await repository.commit('publish', { [rulesetPath]: withRules(publish('bond0')) }, title);
    opened = await repository.openPullRequest({ title, head: 'publish' });
    first = await reviewed(world, repository, opened.number, opened.sha, title);
    const both = withRules([...publish('bond0'), ...publish('bond1')]);
    ({ sha: secondSha } = await repository.push('publish', { [rulesetPath]: both }, 'For inside users too'));
    second = await reviewed(world, repository, opened.number, secondSha, title);
    const patch = patchOf(second.comments[0]?.body ?? '');
    const files = patch === null ? {} : await applyPatchText(patch, (path) => repository.file(secondSha, path));
    ({ sha: thirdSha } = await repository.push('publish', files, 'Apply the suggestion'));
    third = await reviewed(world, repository, opened.number, thirdSha, title);
  },
  startPatience + 3 * patience,
);
afterAll(() => world.close());

const checksAt = (made: Made) => made.checks.map((run) => [run.name, run.conclusion]);
const findingsAt = (made: Made) =>
  made.checks.flatMap((run) => run.annotations.map((one) => `${one.start_line} ${one.annotation_level} ${one.title}`));

/** The comment's matrix: what stands in the row of each published endpoint, by column; the mark alone. */
function matrix(made: Made): Record<string, string> {
  const [header = '', , row = ''] = (made.comments[0]?.body ?? '').split('\n').filter((line) => line.startsWith('|'));
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const marks = cells(row).map((cell) => [...cell][0] ?? '');
  return Object.fromEntries(
    cells(header)
      .slice(1)
      .map((column, index) => [column, marks[index + 1] ?? '']),
  );
}

const ports = '110.88.12.88:25,110,143';

describe('the incident, push by push', () => {
  it('acknowledges every delivery', () => {
    expect(opened.deliveries.map((one) => one.status)).toEqual([202]);
    const refused = world.standIns.github.hooks.deliveries.filter((one) => one.status === null || one.status >= 400);
    expect(refused).toEqual([]);
  });

  it('fails the bond0 rules: from inside nobody reaches the server', () => {
    expect(checksAt(first)).toEqual([['hairpin: mail-gw', 'failure']]);
    for (const line of [7, 8, 9]) {
      expect(findingsAt(first)).toContainEqual(expect.stringMatching(new RegExp(`^${line} failure .*\\[missing-hairpin\\]`)));
    }
    expect(first.checks[0]?.annotations.every((one) => one.path === rulesetPath)).toBe(true);
    expect(first.comments.length).toBe(1);
    expect(first.comments[0]?.body).toContain(ports);
    expect(matrix(first)).toEqual({
      internet: '✅',
      office: '❌',
      vlan20: '❌',
      floor3: '❌',
      'the server itself': '❌',
      'the gateway itself': '⚠',
    });
    expect(patchOf(first.comments[0]?.body ?? '')).not.toBeNull();
  });

  it('fails the bond1 rules too, and says why: only those behind the inner router are helped', () => {
    expect(checksAt(second)).toEqual([['hairpin: mail-gw', 'failure']]);
    for (const check of ['hairpin-vlan-interface', 'hairpin-without-snat', 'self-access']) {
      expect(findingsAt(second)).toContainEqual(expect.stringContaining(`[${check}]`));
    }
    expect(matrix(second)).toEqual({
      internet: '✅',
      office: '❌',
      vlan20: '❌',
      floor3: '✅',
      'the server itself': '❌',
      'the gateway itself': '⚠',
    });
  });

  it('turns green with its own suggestion, which names the hairpin SNAT', async () => {
    expect(checksAt(third)).toEqual([['hairpin: mail-gw', 'success']]);
    expect(matrix(third)).toEqual({
      internet: '✅',
      office: '✅',
      vlan20: '✅',
      floor3: '✅',
      'the server itself': '✅',
      'the gateway itself': '⚠',
    });
    const text = (await repository.file(thirdSha, rulesetPath)) ?? '';
    expect(text).toContain('-A POSTROUTING -s 192.168.1.0/24 -o bond1 -m conntrack --ctstate DNAT -j SNAT --to-source 192.168.1.1\n');
  });

  it('suggests in the review what it suggests in the comment', async () => {
    const review = (await repository.reviews(opened.number)).find((one) => one.commit === secondSha);
    const text = (await repository.file(secondSha, rulesetPath)) ?? '';
    expect(review?.comments.length).toBeGreaterThan(0);
    expect(applySuggestions(text, review?.comments ?? [])).toBe(await repository.file(thirdSha, rulesetPath));
  });

  it('keeps one comment and one card, updated in place', () => {
    expect(third.comments.length).toBe(1);
    expect(third.comments[0]?.id).toBe(first.comments[0]?.id);
    expect(third.comments[0]?.body).toContain(thirdSha.slice(0, 7));
    expect(third.cards.length).toBe(1);
    expect(third.cards[0]?.ts).toBe(first.cards[0]?.ts);
  });

  it('threads what happened under the card', async () => {
    const { slack } = world.standIns;
    const thread = await slack.thread(slack.channel, third.cards[0]?.ts ?? '');
    expect(thread.length).toBeGreaterThanOrEqual(1);
    expect(thread.every((one) => one.user === slack.botUser)).toBe(true);
  });

  it('suggests at most once a push, on lines of the diff', async () => {
    const reviews = await repository.reviews(opened.number);
    expect(reviews.length).toBeGreaterThanOrEqual(1);
    const commits = reviews.map((one) => one.commit);
    expect(new Set(commits).size).toBe(commits.length);
  });

  it(
    'answers /nat-explain privately, at once',
    async () => {
      const asked = await world.standIns.slack.slash('110.88.12.88:25 from vlan20');
      expect(asked.status).toBe(200);
      expect(asked.milliseconds).toBeLessThan(3000);
      const answer = await asked.answer(patience);
      expect(answer?.responseType).toBe('ephemeral');
      expect(`${answer?.text}${JSON.stringify(answer?.blocks)}`).toContain('110.88.12.88:25');
    },
    2 * patience,
  );

  it('sent nothing that GitHub or Slack refuses', async () => {
    expectNothingRefused(world);
    const record = process.env.HAIRPIN_RECORD;
    if (record === undefined) return;
    const requests = world.standIns.github
      .requests()
      .map(({ method, path, query, body, status }) => ({ method, path, query, body, status }));
    await writeFile(record, JSON.stringify(requests));
  });
});
