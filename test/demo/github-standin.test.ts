import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { App } from 'octokit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mentions, suggestionOf } from '../../src/demo/github-limits.ts';
import { type GitHubStandIn, startGitHub } from '../../src/demo/github-standin.ts';

let github: GitHubStandIn;
const open: Server[] = [];

beforeAll(async () => {
  github = await startGitHub();
});
afterAll(async () => {
  await github.close();
  for (const server of open) server.close();
});

async function octokit() {
  const app = new App({ appId: github.app.id, privateKey: github.app.privateKeyPem, Octokit: await withUrl() });
  return app.getInstallationOctokit(github.app.installation);
}

async function withUrl() {
  const { Octokit } = await import('octokit');
  return Octokit.defaults({ baseUrl: github.url, retry: { enabled: false }, throttle: { enabled: false } });
}

const text = Array.from({ length: 40 }, (_, index) => `line ${index + 1}`).join('\n');

async function pullRequest(name: string) {
  const repository = await github.createRepository(name, { 'a/fw.rules': `${text}\n` });
  await repository.commit('change', { 'a/fw.rules': `${text.replace('line 20', 'line twenty')}\n` }, 'Change');
  const opened = await repository.openPullRequest({ title: 'Change', head: 'change' });
  return { repository, opened, ref: { owner: 'example-org', repo: name } };
}

describe('the GitHub stand-in', () => {
  it('serves an App as octokit signs in: JWT, installation token, calls', async () => {
    const { ref, opened } = await pullRequest('auth');
    const client = await octokit();
    const { data } = await client.rest.pulls.get({ ...ref, pull_number: opened.number });
    expect(data.head.sha).toBe(opened.sha);
    const repositories = await client.rest.apps.listReposAccessibleToInstallation();
    expect(repositories.data.repositories.map((one) => one.full_name)).toContain('example-org/auth');
  });

  it('refuses a token that it did not give', async () => {
    const response = await fetch(`${github.url}/repos/example-org/auth`, { headers: { authorization: 'token ghs_stranger' } });
    expect(response.status).toBe(401);
  });

  it('refuses the App what its permissions do not name', async () => {
    const { ref } = await pullRequest('permission');
    const client = await octokit();
    const write = client.rest.repos.createOrUpdateFileContents({ ...ref, path: 'x', message: 'x', content: 'eA==' });
    await expect(write).rejects.toMatchObject({ status: 403 });
  });

  it('moves the head on a push and tells of it, with real files and contents at each commit', async () => {
    const { repository, opened, ref } = await pullRequest('push');
    const client = await octokit();
    const pushed = await repository.push('change', { 'b.rules': 'new\n' }, 'More');
    expect(pushed.deliveries.map((one) => `${one.event} ${one.action}`)).toEqual(['push null', 'pull_request synchronize']);
    const { data } = await client.rest.pulls.get({ ...ref, pull_number: opened.number });
    expect(data.head.sha).toBe(pushed.sha);
    const listed = await client.rest.pulls.list({ ...ref });
    expect(listed.data.map((one) => one.head.sha)).toEqual([pushed.sha]);
    const files = await client.rest.pulls.listFiles({ ...ref, pull_number: opened.number });
    expect(files.data.map((one) => `${one.status} ${one.filename}`)).toEqual(['modified a/fw.rules', 'added b.rules']);
    expect(files.data[0]?.patch).toContain('+line twenty');
    expect(await repository.file(opened.sha, 'b.rules')).toBeNull();
    expect(await repository.file(pushed.sha, 'b.rules')).toBe('new\n');
  });

  it('takes a review with suggestions inside the hunks, and refuses one outside', async () => {
    const { repository, opened, ref } = await pullRequest('review');
    const client = await octokit();
    const body = '```suggestion\nline 20 again\n```';
    const review = (line: number, start_line?: number) =>
      client.rest.pulls.createReview({
        ...{ ...ref, pull_number: opened.number, commit_id: opened.sha, event: 'COMMENT', body: 'See' },
        comments: [
          { path: 'a/fw.rules', line, side: 'RIGHT', body, ...(start_line === undefined ? {} : { start_line, start_side: 'RIGHT' }) },
        ],
      });
    await review(20, 19);
    const before = github.violations.length;
    await expect(review(35)).rejects.toMatchObject({ status: 422 });
    expect(github.violations.slice(before).map((one) => one.what)).toEqual(['a/fw.rules:35-35: not inside one hunk of the diff']);
    const seen = await repository.reviews(opened.number);
    expect(seen.map((one) => one.comments)).toEqual([[{ path: 'a/fw.rules', startLine: 19, line: 20, body }]]);
    expect(seen[0]?.user).toBe('hairpin[bot]');
    expect(suggestionOf(seen[0]?.comments[0]?.body ?? '')).toEqual(['line 20 again']);
  });

  it('appends annotations of an update, and refuses 51 in one request', async () => {
    const { repository, opened, ref } = await pullRequest('checks');
    const client = await octokit();
    const annotations = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        ...{
          path: 'a/fw.rules',
          start_line: index + 1,
          end_line: index + 1,
          annotation_level: 'failure' as const,
          message: 'm',
          title: 't',
        },
      }));
    const output = { title: 'T', summary: 'S' };
    const made = await client.rest.checks.create({
      ...ref,
      name: 'c',
      head_sha: opened.sha,
      conclusion: 'failure',
      output: { ...output, annotations: annotations(50) },
    });
    await client.rest.checks.update({ ...ref, check_run_id: made.data.id, output: { ...output, annotations: annotations(3) } });
    const runs = await repository.checkRuns(opened.sha);
    expect(runs.map((run) => [run.name, run.status, run.conclusion, run.annotations.length])).toEqual([['c', 'completed', 'failure', 53]]);
    expect(runs[0]?.annotations[0]?.title).toBe('t');
    const many = client.rest.checks.create({
      ...ref,
      name: 'd',
      head_sha: opened.sha,
      conclusion: 'failure',
      output: { ...output, annotations: annotations(51) },
    });
    await expect(many).rejects.toMatchObject({ status: 422 });
    const nowhere = client.rest.checks.create({ ...ref, name: 'e', head_sha: 'f'.repeat(40), conclusion: 'neutral', output });
    await expect(nowhere).rejects.toMatchObject({ status: 422 });
  });

  it('keeps comments under the App’s name, and notes whom they would notify', async () => {
    const { repository, opened, ref } = await pullRequest('comments');
    const client = await octokit();
    const before = github.violations.length;
    const { data } = await client.rest.issues.createComment({
      ...ref,
      issue_number: opened.number,
      body: 'hello @everyone, `@code` aside',
    });
    await client.rest.issues.updateComment({ ...ref, comment_id: data.id, body: 'edited' });
    expect(github.violations.slice(before).map((one) => one.what)).toEqual(['@everyone would be notified']);
    expect((await repository.comments(opened.number)).map(({ user, body }) => [user, body])).toEqual([['hairpin[bot]', 'edited']]);
  });

  it('signs deliveries as GitHub does, and repeats one with its old id', async () => {
    const got: { headers: Record<string, unknown>; body: string }[] = [];
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        got.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
        response.writeHead(202).end();
      });
    });
    open.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no address');
    github.hooks.deliverTo(`http://127.0.0.1:${address.port}/github/webhooks`);
    const { opened } = await pullRequest('hooks');
    const first = opened.deliveries[0];
    expect(first?.status).toBe(202);
    await github.hooks.redeliver(first?.id ?? '');
    github.hooks.deliverTo(null);
    expect(got.length).toBe(2);
    expect(got[1]?.headers['x-github-delivery']).toBe(got[0]?.headers['x-github-delivery']);
    expect(got[0]?.headers['x-github-event']).toBe('pull_request');
    const expected = `sha256=${createHmac('sha256', github.app.webhookSecret)
      .update(got[0]?.body ?? '')
      .digest('hex')}`;
    expect(got[0]?.headers['x-hub-signature-256']).toBe(expected);
    expect(JSON.parse(got[0]?.body ?? '{}')).toMatchObject({
      action: 'opened',
      pull_request: { head: { sha: opened.sha } },
      repository: { full_name: 'example-org/hooks' },
      installation: { id: github.app.installation },
    });
  });
});

describe('mentions', () => {
  it('finds names in prose only', () => {
    const body = ['@ops and mail@example.org', '`@code`', '```', '@fenced', '```', '<!-- @hidden -->', '``a ` @b``', 'x@\u200Dy'].join(
      '\n',
    );
    expect(mentions(body)).toEqual(['@ops']);
  });
});
