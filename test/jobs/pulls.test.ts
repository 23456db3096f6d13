/** Pull requests in every state that GitHub has for them: drafts, labels, other bases, merge queues, forks, moved files, threads. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Repository } from '../../src/demo/github-people.ts';
import { openWorkshop, recordRequests, type Workshop } from './workshop.ts';

const rules = (...lines: string[]) =>
  ['*filter', ':INPUT DROP [0:0]', ':FORWARD DROP [0:0]', ':OUTPUT ACCEPT [0:0]', '-A INPUT -i lo -j ACCEPT', ...lines, 'COMMIT', ''].join(
    '\n',
  );
const broken = (name: string) => `-A INPUT -m comment --comment BROKEN-${name} -j ACCEPT`;
const configuration = (...more: string[]) => ['gateways:', '  gw: { rulesets: [fw/*.rules] }', ...more, ''].join('\n');

let shop: Workshop;
let count = 0;

beforeAll(async () => {
  shop = await openWorkshop();
}, 60_000);
afterAll(async () => {
  recordRequests(shop, 'pulls');
  await shop.close();
});
afterEach(() => {
  expect(shop.github.violations).toEqual([]);
  shop.github.allowResolving(true);
});

const repository = (files: Record<string, string>) => shop.github.createRepository(`pulls-${++count}`, files);
const conclusions = async (repo: Repository, sha: string) =>
  (await repo.checkRuns(sha)).map((run) => `${run.name}: ${run.conclusion}`).toSorted();

async function opened(files: Record<string, string>, change: Record<string, string | null>, more: { draft?: boolean } = {}) {
  const repo = await repository(files);
  await repo.commit('topic', change, 'Change');
  const pull = await repo.openPullRequest({ title: 'Change', head: 'topic', ...more });
  await shop.settle();
  return { repo, pull };
}

async function pushed(repo: Repository, files: Record<string, string | null>): Promise<string> {
  const { sha } = await repo.push('topic', files, 'More');
  await shop.settle();
  return sha;
}

describe('a draft', { timeout: 60_000 }, () => {
  it('is reviewed, but nothing is suggested before it is ready', async () => {
    const { repo, pull } = await opened({ 'fw.rules': rules() }, { 'fw.rules': rules(broken('a')) }, { draft: true });
    expect(await conclusions(repo, pull.sha)).toEqual(['hairpin: fw.rules: failure']);
    expect(await repo.reviews(pull.number)).toEqual([]);
    await repo.setDraft(pull.number, false);
    await shop.settle();
    expect((await repo.reviews(pull.number)).map((one) => one.comments.length)).toEqual([1]);
    await repo.setDraft(pull.number, true);
    await shop.settle();
    expect((await repo.reviews(pull.number)).length).toBe(1);
    expect((await repo.comments(pull.number)).length).toBe(1);
  });

  it('is left alone where the configuration says so', async () => {
    const files = { '.github/hairpin.yml': configuration('github: { drafts: false }'), 'fw/a.rules': rules() };
    const { repo, pull } = await opened(files, { 'fw/a.rules': rules(broken('a')) }, { draft: true });
    expect(await conclusions(repo, pull.sha)).toEqual([]);
    expect(await repo.comments(pull.number)).toEqual([]);
    await repo.setDraft(pull.number, false);
    await shop.settle();
    expect(await conclusions(repo, pull.sha)).toEqual(['hairpin: gw: failure']);
  });
});

describe('configuration of pull requests', { timeout: 60_000 }, () => {
  it('a label, where one is asked for, brings the review', async () => {
    const files = { '.github/hairpin.yml': configuration('github: { label: firewall }'), 'fw/a.rules': rules() };
    const { repo, pull } = await opened(files, { 'fw/a.rules': rules(broken('a')) });
    expect(await conclusions(repo, pull.sha)).toEqual([]);
    await repo.label(pull.number, 'other');
    await shop.settle();
    expect(await conclusions(repo, pull.sha)).toEqual([]);
    await repo.label(pull.number, 'firewall');
    await shop.settle();
    expect(await conclusions(repo, pull.sha)).toEqual(['hairpin: gw: failure']);
  });

  it('a required check run is there on every pull request and always concludes', async () => {
    const files = { '.github/hairpin.yml': configuration('github: { required: true }'), 'fw/a.rules': rules() };
    const { repo, pull } = await opened(files, { 'README.md': 'words\n' });
    expect(await conclusions(repo, pull.sha)).toEqual(['hairpin: success']);
    expect(await repo.comments(pull.number)).toEqual([]);
    const second = await pushed(repo, { 'fw/a.rules': rules(broken('a')) });
    expect(await conclusions(repo, second)).toEqual(['hairpin: failure', 'hairpin: gw: failure']);
    const third = await pushed(repo, { 'fw/a.rules': rules('# CRASH') });
    expect(await conclusions(repo, third)).toEqual(['hairpin: failure', 'hairpin: gw: failure']);
    const fourth = await pushed(repo, { 'fw/a.rules': rules('# fine') });
    expect(await conclusions(repo, fourth)).toEqual(['hairpin: gw: success', 'hairpin: success']);
  });

  it('says what a finding concludes', async () => {
    const wanted = 'github: { conclusions: { error: action_required, warning: failure, unreadable: neutral } }';
    const files = { '.github/hairpin.yml': configuration(wanted), 'fw/a.rules': rules() };
    const { repo, pull } = await opened(files, { 'fw/a.rules': rules(broken('a')) });
    expect(await conclusions(repo, pull.sha)).toEqual(['hairpin: gw: action_required']);
    expect(await conclusions(repo, await pushed(repo, { 'fw/a.rules': rules(broken('MILD')) }))).toEqual(['hairpin: gw: failure']);
    expect(await conclusions(repo, await pushed(repo, { 'fw/a.rules': rules('GARBAGE') }))).toEqual(['hairpin: gw: neutral']);
  });

  it('follows the base branch: a push there is enough', async () => {
    const files = { '.github/hairpin.yml': configuration(), 'fw/a.rules': rules() };
    const { repo, pull } = await opened(files, { 'fw/a.rules': rules(broken('a')) });
    expect(await conclusions(repo, pull.sha)).toEqual(['hairpin: gw: failure']);
    const before = await repo.head('main');
    const after = await repo.commit('main', { '.github/hairpin.yml': configuration('github: { required: true }') }, 'Require it');
    await repo.announcePush('main', before, after);
    await shop.settle();
    expect(await conclusions(repo, pull.sha)).toEqual(['hairpin: failure', 'hairpin: gw: failure']);
  });
});

describe('a ruleset past the budget of a review', { timeout: 60_000 }, () => {
  it('is told as such, and its gateway alone fails', async () => {
    const { repo, pull } = await opened(
      { 'a.rules': rules(), 'b.rules': rules() },
      { 'a.rules': rules('# ENORMOUS'), 'b.rules': rules('# fine') },
    );
    expect(await conclusions(repo, pull.sha)).toEqual(['hairpin: a.rules: failure', 'hairpin: b.rules: success']);
    const run = (await repo.checkRuns(pull.sha)).find((one) => one.name === 'hairpin: a.rules');
    expect(run?.title).toContain('Not analysed');
    expect((await repo.comments(pull.number))[0]?.body).toContain('the analysis takes too long');
  });
});

describe('another base', { timeout: 60_000 }, () => {
  it('is what the head is compared with from then on', async () => {
    const { repo, pull } = await opened({ 'fw.rules': rules() }, { 'fw.rules': rules(broken('a')) });
    expect((await repo.comments(pull.number))[0]?.body).toContain('against `main`');
    // A branch that has the broken rule already: nothing is introduced there.
    await repo.commit('release', { 'fw.rules': rules(broken('a')) }, 'Release');
    const response = await fetch(`${shop.github.url}/repos/${repo.fullName}/git/refs/heads/release`, {
      method: 'PATCH',
      headers: { authorization: 'token person-token-admin', 'content-type': 'application/json' },
      body: JSON.stringify({ sha: pull.sha, force: true }),
    });
    expect(response.status).toBe(200);
    const { sha } = await repo.push('topic', { 'fw.rules': rules(broken('a'), '# more') }, 'More');
    await repo.changeBase(pull.number, 'release');
    await shop.settle();
    expect(await conclusions(repo, sha)).toEqual(['hairpin: fw.rules: success']);
    expect((await repo.comments(pull.number)).map((one) => one.body.includes('against `release`'))).toEqual([true]);
  });
});

describe('a merge queue', { timeout: 60_000 }, () => {
  it('gets the merged ruleset reviewed, which neither side is', async () => {
    const files = { '.github/hairpin.yml': configuration('github: { required: true }'), 'fw/a.rules': rules(), 'fw/b.rules': rules() };
    const { repo, pull } = await opened(files, { 'fw/a.rules': rules(broken('a')) });
    await repo.commit('main', { 'fw/b.rules': rules('# later') }, 'Later');
    const group = await repo.enqueue(pull.number);
    expect(group.delivery.status).toBe(202);
    await shop.settle();
    expect(await conclusions(repo, group.sha)).toEqual(['hairpin: failure', 'hairpin: gw: failure']);
    expect((await repo.comments(pull.number)).length).toBe(1);
  });

  it('is found by the sweep where its webhook was lost, and concludes for what touches no gateway', async () => {
    const files = { '.github/hairpin.yml': configuration('github: { required: true }'), 'fw/a.rules': rules() };
    const { repo, pull } = await opened(files, { 'README.md': 'words\n' });
    const group = await repo.enqueue(pull.number, false);
    await shop.settle();
    expect(await conclusions(repo, group.sha)).toEqual([]);
    await shop.bot.sweep();
    await shop.settle();
    expect(await conclusions(repo, group.sha)).toEqual(['hairpin: success']);
    await shop.bot.sweep();
    await shop.settle();
    expect((await repo.checkRuns(group.sha)).length).toBe(1);
  });
});

describe('a re-request that names a commit alone, as for forks', { timeout: 60_000 }, () => {
  it.each(['check_run', 'check_suite'])('of a %s is found by its SHA', async (event) => {
    const { repo, pull } = await opened({ 'fw.rules': rules() }, { 'fw.rules': rules(broken('a')) });
    const [owner = '', name = ''] = repo.fullName.split('/');
    const writes = () => shop.github.requests().filter((one) => one.path.includes(repo.fullName) && one.method === 'PATCH').length;
    const before = writes();
    const delivery = await shop.github.hooks.deliver(event, {
      action: 'rerequested',
      repository: { name, owner: { login: owner } },
      installation: { id: shop.github.app.installation },
      [event]: { head_sha: pull.sha, head_branch: null, pull_requests: [] },
    });
    expect(delivery.status).toBe(202);
    await shop.settle();
    expect(writes()).toBeGreaterThan(before);
    expect((await repo.checkRuns(pull.sha)).length).toBe(1);
    expect((await repo.comments(pull.number)).length).toBe(1);
  });
});

describe('files', { timeout: 60_000 }, () => {
  it('a moved and changed ruleset is compared with what it was', async () => {
    const old = rules(broken('old'), ...Array.from({ length: 20 }, (_, index) => `-A INPUT -s 10.0.0.${index} -j ACCEPT`));
    const { repo, pull } = await opened(
      { 'a/fw.rules': old },
      { 'a/fw.rules': null, 'b/fw.rules': old.replace('COMMIT', `${broken('new')}\nCOMMIT`) },
    );
    const runs = await repo.checkRuns(pull.sha);
    expect(runs.map((run) => run.name)).toEqual(['hairpin: b/fw.rules']);
    expect(runs[0]?.annotations.map((one) => one.start_line)).toEqual([27]);
  });

  it('a gateway that the change brings along is reviewed, and the base’s configuration stays in force', async () => {
    const files = { '.github/hairpin.yml': configuration(), 'fw/a.rules': rules() };
    const more = configuration('  new: { rulesets: [new/*.rules] }').replace('fw/*', 'none/*');
    const { repo, pull } = await opened(files, {
      '.github/hairpin.yml': more,
      'new/b.rules': rules(broken('b')),
      'fw/a.rules': rules(broken('a')),
    });
    expect(await conclusions(repo, pull.sha)).toEqual(['hairpin: gw: failure', 'hairpin: new: failure']);
  });

  it('several gateways in one change have a check run each and one comment', async () => {
    const { repo, pull } = await opened(
      { 'a.rules': rules(), 'b.rules': rules() },
      { 'a.rules': rules(broken('a')), 'b.rules': rules('# fine'), 'c.rules': rules(broken('c')) },
    );
    expect(await conclusions(repo, pull.sha)).toEqual([
      'hairpin: a.rules: failure',
      'hairpin: b.rules: success',
      'hairpin: c.rules: failure',
    ]);
    expect((await repo.comments(pull.number)).length).toBe(1);
  });

  it('a ruleset split over several files is one gateway, annotated in the right one', async () => {
    const files = { '.github/hairpin.yml': configuration(), 'fw/10-a.rules': rules(), 'fw/20-b.rules': rules() };
    const { repo, pull } = await opened(files, { 'fw/20-b.rules': rules(broken('b')) });
    const [run, ...more] = await repo.checkRuns(pull.sha);
    expect(more).toEqual([]);
    expect(run?.annotations.map((one) => one.path)).toEqual(['fw/20-b.rules']);
  });

  it('a file of more than a megabyte, a binary one and hundreds of others are no trouble', async () => {
    const long = rules(
      ...Array.from({ length: 40_000 }, (_, index) => `-A INPUT -s 10.${index >> 16}.${(index >> 8) & 255}.${index & 255} -j ACCEPT`),
    );
    expect(long.length).toBeGreaterThan(1024 * 1024);
    const others = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`docs/${index}.txt`, `${index}\n`]));
    const { repo, pull } = await opened(
      { 'fw.rules': long },
      { 'fw.rules': long.replace('COMMIT', `${broken('a')}\nCOMMIT`), 'blob.bin': '\u0000\u0001-A INPUT -j ACCEPT\n', ...others },
    );
    expect(await conclusions(repo, pull.sha)).toEqual(['hairpin: fw.rules: failure']);
    expect((await repo.reviews(pull.number))[0]?.comments.map((one) => one.line)).toEqual([40_006]);
  });
});

describe('suggestions of earlier pushes', { timeout: 60_000 }, () => {
  it('are answered and resolved when fixed, once', async () => {
    const { repo, pull } = await opened({ 'fw.rules': rules() }, { 'fw.rules': rules(broken('a')) });
    expect(repo.threads(pull.number).map((one) => [one.resolved, one.bodies.length])).toEqual([[false, 1]]);
    const fixed = await pushed(repo, { 'fw.rules': rules('-A INPUT -p icmp -j ACCEPT') });
    expect(repo.threads(pull.number).map((one) => [one.resolved, one.bodies.length])).toEqual([[true, 2]]);
    expect(repo.threads(pull.number)[0]?.bodies[1]).toContain(`Fixed in \`${fixed}\`.`);
    await pushed(repo, { 'fw.rules': rules('-A INPUT -p icmp -j ACCEPT', '# more') });
    expect(repo.threads(pull.number).map((one) => one.bodies.length)).toEqual([2]);
  });

  it('are answered where GitHub does not let an App resolve', async () => {
    shop.github.allowResolving(false);
    const { repo, pull } = await opened({ 'fw.rules': rules() }, { 'fw.rules': rules(broken('a')) });
    await pushed(repo, { 'fw.rules': rules(), 'README.md': 'x\n' });
    expect(repo.threads(pull.number).map((one) => [one.resolved, one.bodies.length])).toEqual([[false, 2]]);
  });

  it('that hold are not repeated, wherever the lines went; new ones are added', async () => {
    const { repo, pull } = await opened({ 'fw.rules': rules() }, { 'fw.rules': rules(broken('a')) });
    await pushed(repo, { 'fw.rules': rules('-A INPUT -p icmp -j ACCEPT', broken('a')) });
    expect((await repo.reviews(pull.number)).length).toBe(1);
    await pushed(repo, { 'fw.rules': rules('-A INPUT -p icmp -j ACCEPT', broken('a'), '-A INPUT -p esp -j ACCEPT', broken('b')) });
    expect((await repo.reviews(pull.number)).map((one) => one.comments.length)).toEqual([1, 1]);
    const { sha } = await repo.forcePush('topic', { 'fw.rules': rules(broken('b'), '-A INPUT -p icmp -j ACCEPT', broken('a')) }, 'Rebased');
    await shop.settle();
    expect(await conclusions(repo, sha)).toEqual(['hairpin: fw.rules: failure']);
    expect((await repo.reviews(pull.number)).length).toBe(2);
    expect(repo.threads(pull.number).every((one) => one.bodies.length === 1 && one.bodies[0]?.includes('```suggestion'))).toBe(true);
  });

  it('lose their rules where others are suggested in their place', async () => {
    const { repo, pull } = await opened({ 'fw.rules': rules() }, { 'fw.rules': rules(broken('a')) });
    // Both in one hunk, side by side: one suggestion takes the place of the first.
    await pushed(repo, { 'fw.rules': rules(broken('a'), broken('b')) });
    const [first, second, ...more] = repo.threads(pull.number);
    expect(more).toEqual([]);
    expect(first?.bodies[0]).toContain('Outdated');
    expect(first?.bodies[0]).not.toContain('```suggestion');
    expect(second?.bodies[0]).toContain('```suggestion');
  });

  it('stay as they are while the ruleset cannot be read', async () => {
    const { repo, pull } = await opened({ 'fw.rules': rules() }, { 'fw.rules': rules(broken('a')) });
    await pushed(repo, { 'fw.rules': rules('GARBAGE') });
    expect(repo.threads(pull.number).map((one) => [one.resolved, one.bodies.length])).toEqual([[false, 1]]);
  });
});

describe('GitHub that refuses for a while', { timeout: 60_000 }, () => {
  const limit = { status: 429, headers: { 'retry-after': '1' }, body: { message: 'You have exceeded a secondary rate limit' } };
  const outage = { status: 503, body: { message: 'unavailable' } };
  it.each([
    ['a limit at the check run', 'POST', /check-runs$/, limit, 1],
    ['a limit at the review', 'POST', /reviews$/, limit, 2],
    ['an outage while reading', 'GET', /git\/trees/, outage, 2],
  ] as const)('%s is waited for, and nothing is posted twice', async (_, method, path, reply, times) => {
    shop.github.refuseNext(method, path, reply, times);
    const waits = async () =>
      (await shop.metrics.rateLimitWaits.get()).values.find((one) => one.metricName?.endsWith('_count'))?.value ?? 0;
    const before = await waits();
    const { repo, pull } = await opened({ 'fw.rules': rules() }, { 'fw.rules': rules(broken('a')) });
    expect(await conclusions(repo, pull.sha)).toEqual(['hairpin: fw.rules: failure']);
    expect((await repo.comments(pull.number)).length).toBe(1);
    expect((await repo.reviews(pull.number)).length).toBe(1);
    // A worker waits once for each refusal, and between its own writes while others might be waiting.
    const made = (await waits()) - before;
    if (reply === limit) expect(made).toBeGreaterThanOrEqual(times);
    else expect(made).toBe(0);
  });

  it('and whose answer to a post is lost has it once all the same', async () => {
    shop.github.interrupt('POST', /check-runs$/, () => {});
    const { repo, pull } = await opened({ 'fw.rules': rules() }, { 'fw.rules': rules(broken('a')) });
    expect(await conclusions(repo, pull.sha)).toEqual(['hairpin: fw.rules: failure']);
    expect((await repo.comments(pull.number)).length).toBe(1);
    expect((await repo.reviews(pull.number)).length).toBe(1);
  });
});

describe('a question on a line of the diff', { timeout: 60_000 }, () => {
  it('is answered in its thread, once', async () => {
    const { repo, pull } = await opened({ 'fw.rules': rules() }, { 'fw.rules': rules('-A INPUT -p icmp -j ACCEPT') });
    const delivery = await repo.commentOnLine(pull.number, { path: 'fw.rules', line: 6 }, '/nat-explain');
    await shop.settle();
    await shop.github.hooks.redeliver(delivery.id);
    await repo.commentOnLine(pull.number, { path: 'fw.rules', line: 6 }, 'thanks');
    await shop.settle();
    const [asked, thanks] = repo.threads(pull.number);
    expect(asked?.bodies.length).toBe(2);
    expect(asked?.bodies[1]).toContain('fw.rules says: line 6');
    expect(thanks?.bodies).toEqual(['thanks']);
  });
});
