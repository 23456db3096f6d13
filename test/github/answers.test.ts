/** Answers of GitHub that the stand-in does not give: limits, trees too long for one answer, refused suggestions. */
import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createForge, type GitHubForge } from '../../src/github/index.ts';
import type { PullRequest } from '../../src/jobs/ports.ts';
import { silent } from '../jobs/silent.ts';

interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
});
const repository = { installation: 1, owner: 'o', name: 'r' };
const pr: PullRequest = {
  repository,
  number: 1,
  title: '',
  url: 'http://x/1',
  author: 'admin',
  state: 'open',
  draft: false,
  headSha: 'head',
  headRef: 'topic',
  baseSha: 'base',
  baseRef: 'main',
};

let server: Server;
let forge: GitHubForge;
let answers: Record<string, Answer>;
let asked: string[];

beforeAll(async () => {
  server = createServer((request, response) => {
    const key = `${request.method} ${request.url}`;
    asked.push(key);
    const token: Answer = {
      body: { token: 't', expires_at: '2999-01-01T00:00:00Z', permissions: {}, repository_selection: 'all' },
      status: 201,
    };
    const { status = 200, headers = {}, body } = key.endsWith('/access_tokens') ? token : (answers[key] ?? { status: 404, body: {} });
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    request.resume().on('end', () => response.end(JSON.stringify(body)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  forge = createForge({ appId: 1, privateKey, apiUrl: `http://127.0.0.1:${port}`, log: silent });
});
beforeEach(() => {
  answers = {};
  asked = [];
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('a limit', () => {
  const soon = () => String(Math.floor(Date.now() / 1000) + 30);
  it.each([
    ['that says how long', 429, () => ({ 'retry-after': '17' }), 'secondary rate limit', 17, 17],
    ['that says until when', 403, () => ({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': soon() }), 'limit', 29, 32],
    ['that says neither', 403, () => ({}), 'You have exceeded a secondary rate limit', 60, 60],
  ])('%s is not waited out, but told to the job', async (_, status, headers, message, least, most) => {
    answers['GET /repos/o/r/pulls/1'] = { status, headers: headers(), body: { message } };
    const before = performance.now();
    const error = await forge.pullRequest(pr).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(performance.now() - before).toBeLessThan(5000);
    expect(asked.filter((one) => one.includes('/pulls/1')).length).toBe(1);
    const wait = error instanceof Error && 'retryAfterSeconds' in error ? Number(error.retryAfterSeconds) : Number.NaN;
    expect(wait).toBeGreaterThanOrEqual(least);
    expect(wait).toBeLessThanOrEqual(most);
  });

  it('is not what a missing permission is', async () => {
    answers['GET /repos/o/r/pulls/1'] = { status: 403, body: { message: 'Resource not accessible by integration' } };
    await expect(forge.pullRequest(pr)).rejects.toSatisfy((error) => error instanceof Error && !('retryAfterSeconds' in error));
  });
});

describe('contents', () => {
  it('a tree too long for one answer is read folder by folder; links and submodules are left out', async () => {
    const tree = (truncated: boolean, ...entries: object[]) => ({ body: { sha: 's', url: '', truncated, tree: entries } });
    const blob = (path: string, mode = '100644') => ({ path, mode, type: 'blob', sha: `blob-${path}` });
    answers['GET /repos/o/r/git/trees/head?recursive=true'] = tree(true, blob('only-some'));
    answers['GET /repos/o/r/git/trees/head'] = tree(
      false,
      blob('top.rules'),
      blob('link', '120000'),
      { path: 'sub', mode: '160000', type: 'commit', sha: 'c' },
      { path: 'gw', mode: '040000', type: 'tree', sha: 'gw-tree' },
    );
    answers['GET /repos/o/r/git/trees/gw-tree?recursive=true'] = tree(false, blob('a/b.rules'), {
      path: 'a',
      mode: '040000',
      type: 'tree',
      sha: 'a-tree',
    });
    expect(await forge.listFiles(repository, 'head')).toEqual(['top.rules', 'gw/a/b.rules']);
  });
});

describe('a create', () => {
  it('is sent once, also when the answer is a server error', async () => {
    answers['GET /repos/o/r/commits/head/check-runs?check_name=hairpin&filter=all&per_page=100'] = {
      body: { total_count: 0, check_runs: [] },
    };
    answers['POST /repos/o/r/check-runs'] = { status: 502, body: { message: 'bad gateway' } };
    const report = { name: 'hairpin', conclusion: 'success', title: 't', summary: 's', text: '', annotations: [] } as const;
    await expect(forge.putCheckRun(pr, report)).rejects.toThrow();
    expect(asked.filter((one) => one === 'POST /repos/o/r/check-runs').length).toBe(1);
  });

  it('of suggestions that GitHub refuses is given up, and no error', async () => {
    answers['GET /repos/o/r/pulls/1/reviews?per_page=100'] = { body: [] };
    answers['POST /repos/o/r/pulls/1/reviews'] = { status: 422, body: { message: 'Unprocessable' } };
    await forge.putReview(pr, '<!-- m -->', 'body', [{ path: 'x', startLine: 1, endLine: 1, body: 'y' }]);
    expect(asked.filter((one) => one.startsWith('POST /repos/o/r/pulls')).length).toBe(1);
  });
});
