import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type GitHubStandIn, startGitHub } from '../../src/demo/github-standin.ts';
import { createForge, type GitHubForge } from '../../src/github/index.ts';
import type { PullRequest } from '../../src/jobs/ports.ts';
import type { Annotation, CheckReport } from '../../src/render/model.ts';
import { silent } from '../jobs/silent.ts';

const counted = z.object({ check_runs: z.array(z.object({ output: z.object({ annotations_count: z.number() }) })) });

let github: GitHubStandIn;
let forge: GitHubForge;
let count = 0;

beforeAll(async () => {
  github = await startGitHub();
  forge = createForge({ appId: github.app.id, privateKey: github.app.privateKeyPem, apiUrl: github.url, log: silent });
}, 30_000);
afterAll(() => github.close());
afterEach(() => expect(github.violations).toEqual([]));

async function opened(change: Record<string, string | null> = { 'fw.rules': 'a\nB\nc\n' }) {
  count += 1;
  const repo = await github.createRepository(`forge-${count}`, { 'fw.rules': 'a\nb\nc\n', 'old/name.rules': 'moved\n', gone: 'x\n' });
  await repo.commit('topic', change, 'Change');
  const { number, sha } = await repo.openPullRequest({ title: 'Change', head: 'topic' });
  const [owner = '', name = ''] = repo.fullName.split('/');
  const repository = { installation: github.app.installation, owner, name };
  const pr = await forge.pullRequest({ repository, number });
  return { repo, repository, number, sha, pr };
}

const annotation = (line: number, message = `message ${line}`): Annotation => ({
  path: 'fw.rules',
  startLine: line,
  endLine: line,
  level: 'failure',
  title: 'title',
  message,
});
const report = (annotations: readonly Annotation[], more: Partial<CheckReport> = {}): CheckReport => ({
  name: 'hairpin: gw',
  conclusion: 'failure',
  title: 'broken',
  summary: 'why',
  text: '',
  annotations,
  ...more,
});
const many = (length: number) => Array.from({ length }, (_, index) => annotation(index + 1));

describe('reading', () => {
  it('a pull request, with or without knowing the installation', async () => {
    const { repo, repository, number, sha, pr } = await opened();
    expect(pr).toMatchObject({ number, title: 'Change', state: 'open', draft: false, headSha: sha, headRef: 'topic', baseRef: 'main' });
    expect(pr.baseSha).toBe(await repo.head('main'));
    const unknown = { repository: { ...repository, installation: null }, number };
    expect((await forge.pullRequest(unknown)).headSha).toBe(sha);
  });

  it('what changed since the merge base, by git’s own trees', async () => {
    const { repo, pr } = await opened({
      'fw.rules': 'a\nB\nc\n',
      'old/name.rules': null,
      'new/name.rules': 'moved\n',
      gone: null,
      added: 'y\n',
    });
    const before = pr.baseSha;
    await repo.commit('main', { 'unrelated.txt': 'later on main\n' }, 'Later');
    const current = await forge.pullRequest(pr);
    expect(await forge.mergeBase(current)).toBe(before);
    const changed = await forge.changedFiles(current, before);
    expect(changed.toSorted((a, b) => a.path.localeCompare(b.path))).toEqual([
      { path: 'added', previousPath: null, status: 'added' },
      { path: 'fw.rules', previousPath: null, status: 'modified' },
      { path: 'gone', previousPath: null, status: 'removed' },
      { path: 'new/name.rules', previousPath: 'old/name.rules', status: 'renamed' },
    ]);
  });

  it('files at a commit, once over the wire', async () => {
    const { repository, pr } = await opened({ 'fw.rules': 'a\n网关\n' });
    expect(await forge.readFile(repository, pr.headSha, 'fw.rules')).toBe('a\n网关\n');
    expect(await forge.readFile(repository, pr.baseSha, 'fw.rules')).toBe('a\nb\nc\n');
    expect(await forge.readFile(repository, pr.headSha, 'none')).toBeNull();
    const before = github.requests().length;
    expect(await forge.readFile(repository, pr.headSha, 'fw.rules')).toBe('a\n网关\n');
    expect(await forge.selectFiles(repository, pr.headSha, ['old/*.rules'])).toEqual(['old/name.rules']);
    expect(github.requests().length).toBe(before);
  });

  it('open pull requests, repositories, heads and the default branch', async () => {
    const { repo, repository, number, sha } = await opened();
    const closed = await opened();
    await closed.repo.closePullRequest(closed.number);
    const open: string[] = [];
    for await (const ref of forge.openPullRequests()) open.push(`${ref.repository.name}#${ref.number}`);
    expect(open).toContain(`${repository.name}#${number}`);
    expect(open).not.toContain(`${closed.repository.name}#${closed.number}`);
    expect(await forge.pullRequestsAt(repository, sha)).toEqual([{ repository, number }]);
    expect(await forge.pullRequestsAt(repository, 'f'.repeat(40))).toEqual([]);
    expect(await forge.defaultBranchSha(repository)).toBe(await repo.head('main'));
    expect((await forge.pullRequest(closed.pr)).state).toBe('closed');
  });

  it('knows whether its credentials are accepted', async () => {
    expect(await forge.check()).toBe(true);
    const nobody = createForge({ appId: 1, privateKey: github.app.privateKeyPem, apiUrl: 'http://127.0.0.1:9', log: silent });
    expect(await nobody.check()).toBe(false);
  });

  it('links to lines where people look', async () => {
    const at = (apiUrl: string) =>
      createForge({ appId: 1, privateKey: github.app.privateKeyPem, apiUrl, log: silent }).lineUrl(
        { installation: 1, owner: 'o', name: 'r' },
        'abc',
        'a dir/fw#1.rules',
        7,
      );
    expect(at('https://api.github.com')).toBe('https://github.com/o/r/blob/abc/a%20dir/fw%231.rules#L7');
    expect(at('https://ghe.example.com/api/v3')).toBe('https://ghe.example.com/o/r/blob/abc/a%20dir/fw%231.rules#L7');
  });
});

describe('putCheckRun', () => {
  // What the API counts: what people see in the stand-in ends at a page of a hundred.
  const runs = async (pr: PullRequest): Promise<number[]> => {
    const { owner, name } = pr.repository;
    const response = await fetch(`${github.url}/repos/${owner}/${name}/commits/${pr.headSha}/check-runs?filter=all`, {
      headers: { authorization: 'token person-token-admin' },
    });
    return counted.parse(await response.json()).check_runs.map((run) => run.output.annotations_count);
  };

  it('sends 50 annotations a request and the rest by update, and puts none twice', async () => {
    const { repo, pr } = await opened();
    const first = await forge.putCheckRun(pr, report(many(120)));
    expect(await runs(pr)).toEqual([120]);
    const again = await forge.putCheckRun(pr, report(many(120), { title: 'still broken' }));
    expect(again.id).toBe(first.id);
    expect(await runs(pr)).toEqual([120]);
    expect((await repo.checkRuns(pr.headSha))[0]?.title).toBe('still broken');
  });

  it('completes what a death in the middle left', async () => {
    const { pr } = await opened();
    await forge.putCheckRun(pr, report(many(50)));
    await forge.putCheckRun(pr, report(many(70)));
    expect(await runs(pr)).toEqual([70]);
  });

  it('makes a new run where an annotation stands that is wanted no more', async () => {
    const { pr } = await opened();
    const first = await forge.putCheckRun(pr, report([annotation(1), annotation(2)]));
    const second = await forge.putCheckRun(pr, report([annotation(2)]));
    expect(second.id).not.toBe(first.id);
    expect((await runs(pr)).toSorted()).toEqual([1, 2]);
  });

  it('tells two pull requests of one head apart', async () => {
    const { repo, pr } = await opened();
    await repo.commit('release', { 'README.md': 'release\n' }, 'Release');
    const other = await repo.openPullRequest({ title: 'Backport', head: 'topic', base: 'release' });
    const backport = await forge.pullRequest({ repository: pr.repository, number: other.number });
    const first = await forge.putCheckRun(pr, report([]));
    const second = await forge.putCheckRun(backport, report([]));
    expect(second.id).not.toBe(first.id);
  });

  it('cuts what GitHub would refuse', async () => {
    const { repo, pr } = await opened();
    const long = 'long line of text\n'.repeat(10_000);
    await forge.putCheckRun(pr, report([annotation(0, long)], { title: long, summary: long, text: long }));
    const [run] = await repo.checkRuns(pr.headSha);
    expect(run?.summary).toContain('cut here');
    expect(run?.annotations).toMatchObject([{ start_line: 1 }]);
    await forge.putCheckRun({ ...pr, number: 999 }, report(many(501)));
    expect((await runs(pr)).toSorted((a, b) => b - a)[0]).toBe(500);
  });
});

describe('comments and reviews', () => {
  it('stand once for a marker, and are updated in place', async () => {
    const { repo, number, pr } = await opened();
    const first = await forge.putComment(pr, '<!-- hairpin:review -->', 'one');
    const second = await forge.putComment(pr, '<!-- hairpin:review -->', 'two');
    expect(second.id).toBe(first.id);
    await forge.putComment(pr, '<!-- hairpin:answer:1 -->', 'x'.repeat(100_000));
    const bodies = (await repo.comments(number)).map((one) => one.body);
    expect(bodies.length).toBe(2);
    expect(bodies[0]).toBe('<!-- hairpin:review -->\ntwo');
  });

  it('a person’s comment that begins with the marker is left alone', async () => {
    const { repo, number, pr } = await opened();
    const theirs = await fetch(`${github.url}/repos/${repo.fullName}/issues/${number}/comments`, {
      method: 'POST',
      headers: { authorization: 'token person-token-admin', 'content-type': 'application/json' },
      body: JSON.stringify({ body: '<!-- hairpin:review -->\nmine' }),
    });
    expect(theirs.status).toBe(201);
    await forge.putComment(pr, '<!-- hairpin:review -->', 'ours');
    expect((await repo.comments(number)).map((one) => one.body.split('\n')[1])).toEqual(['mine', 'ours']);
  });

  it('a review is posted once, with suggestions where the diff shows the lines', async () => {
    const { repo, number, pr } = await opened();
    const suggestions = [{ id: 'a1', findings: ['f1'], path: 'fw.rules', startLine: 1, endLine: 2, body: '```suggestion\na\n```' }];
    await forge.putReview(pr, '<!-- hairpin:s -->', 'body', suggestions);
    await forge.putReview(pr, '<!-- hairpin:s -->', 'body', suggestions);
    const [review, ...more] = await repo.reviews(number);
    expect(more).toEqual([]);
    expect(review).toMatchObject({ commit: pr.headSha, comments: [{ path: 'fw.rules', startLine: 1, line: 2 }] });
  });
});
