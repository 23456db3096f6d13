import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Repository } from '../../src/demo/github-people.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

const good = '*filter\n:INPUT DROP [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\n-A INPUT -i lo -j ACCEPT\nCOMMIT\n';
const bad = good.replace('COMMIT', '-A INPUT -m comment --comment BROKEN -j ACCEPT\nCOMMIT');
const configuration = (channels: string) =>
  `gateways:\n  gw:\n    rulesets: [fw/*.rules]\n    network: fw/network.yml\nslack: { channels: [${channels}] }\n`;

let shop: Workshop;
let count = 0;

beforeAll(async () => {
  shop = await openWorkshop();
}, 60_000);
afterAll(() => shop.close());
afterEach(() => {
  expect(shop.github.violations).toEqual([]);
  shop.chat.refused.clear();
});

function repository(files: Record<string, string>): Promise<Repository> {
  count += 1;
  return shop.github.createRepository(`repo-${count}`, files);
}

async function opened(files: Record<string, string>, change: Record<string, string | null>, title = 'Change') {
  const repo = await repository(files);
  await repo.commit('topic', change, 'Change');
  const pull = await repo.openPullRequest({ title, head: 'topic' });
  await shop.settle();
  return { repo, pull };
}

const configured = (channels = 'C1') => ({
  '.github/hairpin.yml': configuration(channels),
  'fw/a.rules': good,
  'fw/network.yml': 'interfaces: {}\n',
  'README.md': 'x\n',
});
const conclusions = async (repo: Repository, sha: string) => (await repo.checkRuns(sha)).map((run) => [run.name, run.conclusion]);
const cardsOf = (repo: Repository) => shop.chat.cards.filter((one) => one.key.startsWith(`${repo.fullName}#`));

describe('without a configuration', { timeout: 30_000 }, () => {
  it('each changed file that looks like a ruleset is a gateway, and gets one of everything', async () => {
    const { repo, pull } = await opened({ 'fw.rules': good }, { 'fw.rules': bad, 'doc.md': 'words\n', 'app.txt': 'iptables is a word\n' });
    expect(await conclusions(repo, pull.sha)).toEqual([['hairpin: fw.rules', 'failure']]);
    const [run] = await repo.checkRuns(pull.sha);
    expect(run?.annotations).toMatchObject([{ path: 'fw.rules', start_line: 6 }]);
    const comments = await repo.comments(pull.number);
    expect(comments.length).toBe(1);
    expect(comments[0]?.body).toMatch(/^<!-- hairpin:review -->\n/);
    expect(comments[0]?.body).toContain(pull.sha);
    const [review, ...more] = await repo.reviews(pull.number);
    expect(more).toEqual([]);
    expect(review?.comments.map((one) => [one.path, one.line])).toEqual([['fw.rules', 6]]);
    expect(cardsOf(repo)).toEqual([]);
  });

  it('a change that touches none posts nothing at all', async () => {
    const { repo, pull } = await opened({ 'fw.rules': good }, { 'README.md': 'words\n', 'notes.txt': '# -A INPUT is a rule\n' });
    expect(pull.deliveries.map((one) => one.status)).toEqual([202]);
    expect(await repo.checkRuns(pull.sha)).toEqual([]);
    expect(await repo.comments(pull.number)).toEqual([]);
    expect(await repo.reviews(pull.number)).toEqual([]);
    const asked = shop.github.requests().filter((one) => one.path.startsWith(`/repos/${repo.fullName}/`));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((one) => one.method !== 'GET')).toEqual([]);
  });
});

describe('a delivery', { timeout: 30_000 }, () => {
  it('that comes twice, and hints that come again, end in one of each', async () => {
    const { repo, pull } = await opened({ 'fw.rules': good }, { 'fw.rules': bad });
    const again = await shop.github.hooks.redeliver(pull.deliveries[0]?.id ?? '');
    expect(again.status).toBe(202);
    await Promise.all([repo.hint('edited', pull.number), repo.hint('reopened', pull.number), shop.bot.sweep()]);
    await shop.settle();
    expect((await repo.checkRuns(pull.sha)).length).toBe(1);
    expect((await repo.comments(pull.number)).length).toBe(1);
    expect((await repo.reviews(pull.number)).length).toBe(1);
    const writes = shop.github.requests().filter((one) => one.path.startsWith(`/repos/${repo.fullName}/`) && one.method !== 'GET');
    expect(writes.map((one) => one.method)).toEqual(['POST', 'POST', 'POST']);
  });

  it('with a bad signature is refused and leaves no trace in the store', async () => {
    const { repo, pull } = await opened({ 'fw.rules': good }, { 'fw.rules': bad });
    const before = await shop.store.countDeliveries();
    expect((await repo.hint('edited', pull.number, { secret: 'another' })).status).toBe(401);
    expect((await repo.hint('edited', pull.number, { secret: null })).status).toBe(401);
    expect(await shop.store.countDeliveries()).toBe(before);
    expect((await repo.hint('edited', pull.number)).status).toBe(202);
    expect(await shop.store.countDeliveries()).toBe(before + 1);
  });
});

describe('further pushes', { timeout: 30_000 }, () => {
  it('get a check run each, and the same comment', async () => {
    const { repo, pull } = await opened({ 'fw.rules': good }, { 'fw.rules': bad });
    const pushed = await repo.push('topic', { 'fw.rules': `${good}# better\n` }, 'Better');
    await shop.settle();
    expect(await conclusions(repo, pushed.sha)).toEqual([['hairpin: fw.rules', 'success']]);
    const [comment, ...more] = await repo.comments(pull.number);
    expect(more).toEqual([]);
    expect(comment?.body).toContain(pushed.sha);
    expect(comment?.body).not.toContain(pull.sha);
  });

  it('that take the ruleset back leave no claim standing', async () => {
    const { repo, pull } = await opened({ 'fw.rules': good }, { 'fw.rules': bad });
    const pushed = await repo.push('topic', { 'fw.rules': good, 'README.md': 'x\n' }, 'Back');
    await shop.settle();
    expect(await repo.checkRuns(pushed.sha)).toEqual([]);
    const [comment] = await repo.comments(pull.number);
    expect(comment?.body).toContain('changes no ruleset any more');
    expect(comment?.body).not.toContain('BROKEN');
  });

  it('that come while a review is in hand are what is reviewed in the end', async () => {
    const repo = await repository({ 'fw.rules': good });
    await repo.commit('topic', { 'fw.rules': bad }, 'Change');
    const pull = await repo.openPullRequest({ title: 'Change', head: 'topic' });
    const pushed = await repo.push('topic', { 'fw.rules': `${good}# better\n` }, 'Better');
    await shop.settle();
    expect(await conclusions(repo, pushed.sha)).toEqual([['hairpin: fw.rules', 'success']]);
    const comments = await repo.comments(pull.number);
    expect(comments.map((one) => one.body.includes(pushed.sha))).toEqual([true]);
  });
});

describe('what cannot be reviewed', { timeout: 30_000 }, () => {
  it('a ruleset that cannot be read fails with the line and the reason', async () => {
    const { repo, pull } = await opened({ 'fw.rules': good }, { 'fw.rules': good.replace('COMMIT', 'GARBAGE\nCOMMIT') });
    const [run] = await repo.checkRuns(pull.sha);
    expect(run?.conclusion).toBe('failure');
    expect(run?.annotations).toMatchObject([{ path: 'fw.rules', start_line: 6, message: expect.stringContaining('GARBAGE is no rule') }]);
  });

  it('an engine that fails is confessed, and a re-request tries again', async () => {
    const { repo, pull } = await opened({ 'fw.rules': good }, { 'fw.rules': good.replace('COMMIT', '# CRASH\nCOMMIT') });
    const [run] = await repo.checkRuns(pull.sha);
    expect([run?.name, run?.conclusion]).toEqual(['hairpin: fw.rules', 'failure']);
    expect(run?.title).toContain('Hairpin itself failed');
    expect(run?.summary).toContain('the double was told to fail');
    const writes = () =>
      shop.github.requests().filter((one) => one.path.startsWith(`/repos/${repo.fullName}/`) && one.method === 'PATCH').length;
    expect(writes()).toBe(0);
    if (run !== undefined) await repo.rerequest(run, pull.number);
    await shop.settle();
    expect(writes()).toBeGreaterThan(0);
    expect((await repo.checkRuns(pull.sha)).length).toBe(1);
  });

  it('a pull request over which the process keeps dying is confessed, and the next good review takes it back', async () => {
    const { repo, pull } = await opened({ 'fw.rules': good }, { 'README.md': 'x\n' });
    const [owner = '', name = ''] = repo.fullName.split('/');
    const ref = { repository: { installation: shop.github.app.installation, owner, name }, number: pull.number };
    const key = `${repo.fullName}#${pull.number}`;
    for (let death = 0; death < 10; death++) await shop.store.beginAttempt('hairpin-reconcile', key);
    await shop.store.boss.send('hairpin-reconcile', { pullRequest: ref }, { singletonKey: key });
    await shop.settle();
    expect(await conclusions(repo, pull.sha)).toEqual([['hairpin', 'failure']]);
    expect((await shop.store.deadLetters.list()).map((dead) => [dead.key, dead.reason])).toEqual([
      [key, 'the process ended 10 times over it'],
    ]);
    expect(await shop.store.deadLetters.drop(null)).toBe(1);
    await repo.hint('edited', pull.number);
    const [run] = await repo.checkRuns(pull.sha);
    if (run !== undefined) await repo.rerequest(run, pull.number);
    await shop.settle();
    expect(await conclusions(repo, pull.sha)).toEqual([['hairpin', 'success']]);
  });

  it('what is confessed of a later head stands under the name of the earlier check run, and the next good review takes that one', async () => {
    const { repo, pull } = await opened({ 'fw.rules': good }, { 'fw.rules': `${good}# first\n` });
    expect(await conclusions(repo, pull.sha)).toEqual([['hairpin: fw.rules', 'success']]);
    const key = `${repo.fullName}#${pull.number}`;
    for (let death = 0; death < 10; death++) await shop.store.beginAttempt('hairpin-reconcile', key);
    const pushed = await repo.push('topic', { 'fw.rules': `${good}# second\n` }, 'Second');
    await shop.settle();
    expect(await conclusions(repo, pushed.sha)).toEqual([['hairpin: fw.rules', 'failure']]);
    expect(await shop.store.deadLetters.drop(null)).toBe(1);
    const [run] = await repo.checkRuns(pushed.sha);
    if (run !== undefined) await repo.rerequest(run, pull.number);
    await shop.settle();
    expect(await conclusions(repo, pushed.sha)).toEqual([['hairpin: fw.rules', 'success']]);
  });
});

describe('with a configuration', { timeout: 30_000 }, () => {
  it('the gateways whose files change are reviewed, and the card stands in each channel', async () => {
    const { repo, pull } = await opened(configured('C1, C2'), { 'fw/a.rules': bad });
    expect(await conclusions(repo, pull.sha)).toEqual([['hairpin: gw', 'failure']]);
    expect(cardsOf(repo).map((one) => [one.channel, one.card.gateways[0]?.state])).toEqual([
      ['C1', 'failure'],
      ['C2', 'failure'],
    ]);
    const pushed = await repo.push('topic', { 'fw/a.rules': `${good}# better\n` }, 'Better');
    await shop.settle();
    expect(cardsOf(repo).map((one) => [one.card.pullRequest.headSha, one.card.gateways[0]?.state])).toEqual([
      [pushed.sha, 'success'],
      [pushed.sha, 'success'],
    ]);
    const thread = shop.chat.threads.filter((one) => one.key.startsWith(`${repo.fullName}#`) && one.channel === 'C1');
    expect(thread.map((one) => one.text.slice(0, 7))).toEqual([pull.sha.slice(0, 7), pushed.sha.slice(0, 7)]);
    await repo.merge(pull.number);
    await shop.settle();
    expect(cardsOf(repo).map((one) => one.card.pullRequest.state)).toEqual(['merged', 'merged']);
  });

  it('the card shows a pull request closed, and open again', async () => {
    const { repo, pull } = await opened(configured(), { 'fw/a.rules': bad });
    await repo.closePullRequest(pull.number);
    await shop.settle();
    expect(cardsOf(repo).map((one) => one.card.pullRequest.state)).toEqual(['closed']);
    const response = await fetch(`${shop.github.url}/repos/${repo.fullName}/pulls/${pull.number}`, {
      method: 'PATCH',
      headers: { authorization: 'token person-token-admin', 'content-type': 'application/json' },
      body: JSON.stringify({ state: 'open' }),
    });
    expect(response.status).toBe(200);
    await repo.hint('reopened', pull.number);
    await shop.settle();
    expect(cardsOf(repo).map((one) => one.card.pullRequest.state)).toEqual(['open']);
    expect((await repo.checkRuns(pull.sha)).length).toBe(1);
  });

  it('a changed network file touches its gateway, other files touch none', async () => {
    const network = await opened(configured(), { 'fw/network.yml': 'interfaces: { eth0: { zone: internet } }\n' });
    expect(await conclusions(network.repo, network.pull.sha)).toEqual([['hairpin: gw', 'success']]);
    const other = await opened(configured(), { 'elsewhere.rules': bad });
    expect(await conclusions(other.repo, other.pull.sha)).toEqual([]);
  });

  it('a removed ruleset file touches its gateway', async () => {
    const { repo, pull } = await opened({ ...configured(), 'fw/b.rules': bad }, { 'fw/b.rules': null });
    expect(await conclusions(repo, pull.sha)).toEqual([['hairpin: gw', 'success']]);
  });

  it('the configuration is the base branch’s: a change cannot take itself out of review', async () => {
    const change = { '.github/hairpin.yml': configuration('C9').replace('fw/*', 'none/*'), 'fw/a.rules': bad };
    const { repo, pull } = await opened(configured(), change);
    expect(await conclusions(repo, pull.sha)).toEqual([['hairpin: gw', 'failure']]);
    expect(cardsOf(repo).map((one) => one.channel)).toEqual(['C1']);
  });

  it('one that cannot be read fails with its line; a change that would break it is told', async () => {
    const broken = 'gateways:\n  gw:\n    ruleset: [fw/*]\n';
    const onBase = await opened({ ...configured(), '.github/hairpin.yml': broken }, { 'fw/a.rules': bad });
    expect(await conclusions(onBase.repo, onBase.pull.sha)).toEqual([['hairpin: .github/hairpin.yml', 'failure']]);
    expect((await onBase.repo.checkRuns(onBase.pull.sha))[0]?.summary).toContain('.github/hairpin.yml:3:');
    const onHead = await opened(configured(), { '.github/hairpin.yml': broken });
    const [run] = await onHead.repo.checkRuns(onHead.pull.sha);
    expect([run?.name, run?.conclusion]).toEqual(['hairpin: .github/hairpin.yml', 'failure']);
    expect(run?.annotations.map((one) => one.start_line)).toContain(3);
  });

  it('a channel that refuses does not keep the others, nor GitHub, waiting', async () => {
    shop.chat.refused.add('C3');
    const repo = await repository(configured('C3, C4'));
    await repo.commit('topic', { 'fw/a.rules': bad }, 'Change');
    const pull = await repo.openPullRequest({ title: 'Change', head: 'topic' });
    await expect.poll(() => cardsOf(repo).map((one) => one.channel), { timeout: 10_000 }).toEqual(['C4']);
    expect(await conclusions(repo, pull.sha)).toEqual([['hairpin: gw', 'failure']]);
    shop.chat.refused.clear();
    await shop.settle();
    expect(cardsOf(repo).map((one) => one.channel)).toEqual(['C4', 'C3']);
    expect((await repo.checkRuns(pull.sha)).length).toBe(1);
  });
});

describe('a chat that cannot be told', { timeout: 40_000 }, () => {
  it('for good: the check run stands as it was, the reason is a dead letter, and a retry posts the card', async () => {
    shop.chat.refused.add('C5');
    const repo = await repository(configured('C5'));
    await repo.commit('topic', { 'fw/a.rules': bad }, 'Change');
    const pull = await repo.openPullRequest({ title: 'Change', head: 'topic' });
    const key = `${repo.fullName}#${pull.number}`;
    const db = shop.store.boss.getDb();
    const lastTry = `UPDATE pgboss.job SET retry_count = retry_limit - 1, start_after = now()
      WHERE name = 'hairpin-reconcile' AND singleton_key = $1 AND state = 'retry' RETURNING 1`;
    await expect.poll(async () => (await db.executeSql(lastTry, [key])).rows.length, { timeout: 10_000 }).toBe(1);
    await expect
      .poll(async () => (await shop.store.deadLetters.list()).map((dead) => [dead.key, dead.reason]), { timeout: 20_000 })
      .toEqual([[key, 'not_in_channel']]);
    const runs = await repo.checkRuns(pull.sha);
    expect(runs.map((run) => [run.name, run.conclusion, run.title.includes('failed')])).toEqual([['hairpin: gw', 'failure', false]]);
    shop.chat.refused.clear();
    expect(await shop.store.deadLetters.retry(null)).toBe(1);
    await shop.settle();
    expect(cardsOf(repo).map((one) => one.channel)).toEqual(['C5']);
    expect((await repo.checkRuns(pull.sha)).length).toBe(1);
  });
});

describe('a question in the pull request', { timeout: 30_000 }, () => {
  it('is answered there once, about the head', async () => {
    const { repo, pull } = await opened(configured(), { 'fw/a.rules': bad });
    const [owner = '', name = ''] = repo.fullName.split('/');
    const delivery = await shop.github.hooks.deliver('issue_comment', {
      action: 'created',
      repository: { name, owner: { login: owner } },
      installation: { id: shop.github.app.installation },
      issue: { number: pull.number, pull_request: {} },
      comment: { id: 99, body: '/nat-explain 110.88.12.88:25', user: { type: 'User' } },
    });
    expect(delivery.status).toBe(202);
    await shop.github.hooks.redeliver(delivery.id);
    await shop.settle();
    const answers = (await repo.comments(pull.number)).filter((one) => one.body.includes('gw says: 110.88.12.88:25'));
    expect(answers.length).toBe(1);
    expect((await repo.comments(pull.number)).length).toBe(2);
  });
});
