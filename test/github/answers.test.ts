/** Answers of GitHub that the stand-in does not give: limits, trees too long for one answer, refused suggestions. */
import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
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

const pullBody = {
  number: 1,
  title: 'Change',
  html_url: 'http://x/1',
  user: { login: 'admin' },
  state: 'open',
  draft: false,
  merged: false,
  head: { sha: 'head', ref: 'topic', repo: {} },
  base: { sha: 'base', ref: 'main' },
  labels: [{ name: 'firewall' }],
};

let server: Server;
let forge: GitHubForge;
let apiUrl: string;
let answers: Record<string, Answer>;
let asked: string[];
let bodies: unknown[];
/** Looks at each request before it is answered. */
let hook: (key: string) => void;

beforeAll(async () => {
  server = createServer((request, response) => {
    const key = `${request.method} ${request.url}`;
    asked.push(key);
    hook(key);
    const token: Answer = {
      body: { token: 't', expires_at: '2999-01-01T00:00:00Z', permissions: {}, repository_selection: 'all' },
      status: 201,
    };
    const { status = 200, headers = {}, body } = key.endsWith('/access_tokens') ? token : (answers[key] ?? { status: 404, body: {} });
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      if (parts.length > 0) bodies.push(JSON.parse(Buffer.concat(parts).toString('utf8')));
      response.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  apiUrl = `http://127.0.0.1:${port}`;
});
beforeEach(() => {
  // A forge that was told of a limit asks nothing for a while.
  forge = createForge({ appId: 1, privateKey, apiUrl, log: silent });
  answers = {};
  asked = [];
  bodies = [];
  hook = () => {};
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

  it('that was told is obeyed: nothing more is sent until then, and all fails alike', async () => {
    answers['GET /repos/o/r/pulls/1'] = { status: 403, headers: { 'retry-after': '2' }, body: { message: 'secondary rate limit' } };
    await expect(forge.pullRequest(pr)).rejects.toThrow();
    answers['GET /repos/o/r/pulls/1'] = { body: pullBody };
    const before = asked.length;
    await expect(forge.pullRequest(pr)).rejects.toSatisfy(
      (error) => error instanceof Error && 'retryAfterSeconds' in error && Number(error.retryAfterSeconds) <= 2,
    );
    await expect(forge.putComment(pr, '<!-- m -->', 'x')).rejects.toThrow('left alone');
    expect(asked.length).toBe(before);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect((await forge.pullRequest(pr)).headSha).toBe('head');
  });

  it('of one installation does not stop another', async () => {
    answers['GET /repos/o/r/pulls/1'] = { status: 403, headers: { 'retry-after': '60' }, body: { message: 'secondary rate limit' } };
    await expect(forge.pullRequest(pr)).rejects.toThrow();
    answers['GET /repos/o/r/pulls/1'] = { body: pullBody };
    expect((await forge.pullRequest({ ...pr, repository: { ...repository, installation: 2 } })).headSha).toBe('head');
  });

  it('is not what a missing permission is', async () => {
    answers['GET /repos/o/r/pulls/1'] = { status: 403, body: { message: 'Resource not accessible by integration' } };
    await expect(forge.pullRequest(pr)).rejects.toSatisfy((error) => error instanceof Error && !('retryAfterSeconds' in error));
  });
});

describe('a server error', () => {
  it('of a read is tried again, and then thrown for the job to put off', { timeout: 30_000 }, async () => {
    let times = 0;
    hook = (key) => {
      if (key !== 'GET /repos/o/r/pulls/1') return;
      times += 1;
      answers[key] = times < 2 ? { status: 502, body: { message: 'bad gateway' } } : { body: pullBody };
    };
    expect((await forge.pullRequest(pr)).headSha).toBe('head');
    expect(times).toBe(2);
  });
});

describe('a fork', () => {
  it('whose repository is gone is read all the same', async () => {
    answers['GET /repos/o/r/pulls/1'] = { body: { ...pullBody, user: null, head: { ...pullBody.head, repo: null } } };
    expect(await forge.pullRequest(pr)).toMatchObject({ author: 'ghost', headSha: 'head', headRef: 'topic' });
  });
});

describe('branches', () => {
  it('a missing one is none, and merge groups are told by their names', async () => {
    answers['GET /repos/o/r/git/ref/heads%2Fgone'] = { status: 404, body: { message: 'Not Found' } };
    expect(await forge.branchSha(repository, 'gone')).toBeNull();
    const base = 'b'.repeat(40);
    answers['GET /repos/o/r/git/matching-refs/heads%2Fgh-readonly-queue%2F'] = {
      body: [
        { ref: `refs/heads/gh-readonly-queue/release/1.x/pr-7-${base}`, object: { sha: 'merged', type: 'commit' } },
        { ref: 'refs/heads/gh-readonly-queue/odd', object: { sha: 'x', type: 'commit' } },
      ],
    };
    expect(await forge.mergeGroups(repository)).toEqual([
      { repository, headSha: 'merged', headRef: `gh-readonly-queue/release/1.x/pr-7-${base}`, baseSha: base, baseRef: 'release/1.x' },
    ]);
  });
});

describe('contents', () => {
  it('a tree too long for one answer is read folder by folder; submodules are left out', async () => {
    const tree = (truncated: boolean, ...entries: object[]) => ({ body: { sha: 's', url: '', truncated, tree: entries } });
    const blob = (path: string, mode = '100644') => ({ path, mode, type: 'blob', sha: `blob-${path}` });
    answers['GET /repos/o/r/git/trees/head?recursive=true'] = tree(true, blob('only-some'));
    answers['GET /repos/o/r/git/trees/head'] = tree(
      false,
      blob('top.rules'),
      { path: 'sub', mode: '160000', type: 'commit', sha: 'c' },
      { path: 'gw', mode: '040000', type: 'tree', sha: 'gw-tree' },
    );
    answers['GET /repos/o/r/git/trees/gw-tree?recursive=true'] = tree(false, blob('a/b.rules'), {
      path: 'a',
      mode: '040000',
      type: 'tree',
      sha: 'a-tree',
    });
    expect(await forge.selectFiles(repository, 'head', ['**'])).toEqual(['gw/a/b.rules', 'top.rules']);
  });

  describe('symbolic links', () => {
    const targets: Readonly<Record<string, string>> = {
      'gw/two.rules': '../shared/one.rules',
      'gw/hop.rules': 'two.rules',
      'gw/out.rules': '../../etc/iptables.rules',
      'gw/root.rules': '/etc/iptables.rules',
      'gw/self.rules': 'self.rules',
      'gw/gone.rules': 'nothing.rules',
      sites: 'shared/./sites',
      'shared/sites/loop': '../sites',
      'net.yml': 'shared/net.yml',
    };
    const files = ['shared/one.rules', 'shared/sites/a/fw.rules', 'shared/net.yml', 'shared/vendor.rules'];

    beforeEach(() => {
      answers['GET /repos/o/r/git/trees/head?recursive=true'] = {
        body: {
          sha: 's',
          url: '',
          truncated: false,
          tree: [
            ...files.map((path) => ({ path, mode: '100644', type: 'blob', sha: `blob-${path}` })),
            ...Object.keys(targets).map((path) => ({ path, mode: '120000', type: 'blob', sha: `link-${path}` })),
          ],
        },
      };
      const body = (content: string) => ({ body: { content: Buffer.from(content).toString('base64'), encoding: 'base64' } });
      for (const [path, target] of Object.entries(targets))
        answers[`GET /repos/o/r/git/blobs/${encodeURIComponent(`link-${path}`)}`] = body(target);
      for (const path of files) answers[`GET /repos/o/r/git/blobs/${encodeURIComponent(`blob-${path}`)}`] = body(`text of ${path}`);
    });

    it('stand for the file that they mean, once, also through other links and folders', async () => {
      expect(await forge.selectFiles(repository, 'head', ['gw/*.rules'])).toEqual(['shared/one.rules']);
      expect(await forge.selectFiles(repository, 'head', ['sites/*/fw.rules'])).toEqual(['shared/sites/a/fw.rules']);
      expect(await forge.selectFiles(repository, 'head', ['sites/loop/loop/*/fw.rules'])).toEqual(['shared/sites/a/fw.rules']);
      expect(await forge.readFile(repository, 'head', 'net.yml')).toBe('text of shared/net.yml');
      expect(await forge.readFile(repository, 'head', 'sites/a/fw.rules')).toBe('text of shared/sites/a/fw.rules');
    });

    it('that leave the repository, end nowhere or go in a circle name no file', async () => {
      for (const name of ['out', 'root', 'self', 'gone']) {
        expect(await forge.selectFiles(repository, 'head', [`gw/${name}.rules`])).toEqual([]);
        expect(await forge.readFile(repository, 'head', `gw/${name}.rules`)).toBeNull();
      }
    });

    it('that no glob comes by are not even read', async () => {
      expect(await forge.selectFiles(repository, 'head', ['shared/*.rules'])).toEqual(['shared/one.rules', 'shared/vendor.rules']);
      expect(asked.filter((key) => key.includes('/git/blobs/'))).toEqual([]);
    });

    it('change no file when they point elsewhere', async () => {
      answers['GET /repos/o/r/git/trees/base?recursive=true'] = {
        body: {
          sha: 's',
          url: '',
          truncated: false,
          tree: [
            { path: 'net.yml', mode: '120000', type: 'blob', sha: 'other' },
            ...files.map((path) => ({ path, mode: '100644', type: 'blob', sha: `blob-${path}` })),
          ],
        },
      };
      expect(await forge.changedFiles(pr, 'base')).toEqual([]);
    });
  });
});

describe('thousands of files', () => {
  it('are compared whole, by their trees', async () => {
    const tree = (changed: number) => ({
      body: {
        sha: 's',
        url: '',
        truncated: false,
        tree: Array.from({ length: 8000 }, (_, index) => ({
          path: `d/${index}`,
          mode: '100644',
          type: 'blob',
          sha: `${index}-${index < changed ? 'new' : 'old'}`,
        })),
      },
    });
    answers['GET /repos/o/r/git/trees/base?recursive=true'] = tree(0);
    answers['GET /repos/o/r/git/trees/head?recursive=true'] = tree(5000);
    expect((await forge.changedFiles(pr, 'base')).length).toBe(5000);
  });
});

describe('Enterprise Server', () => {
  it('is spoken to under its own paths, GraphQL too', async () => {
    const enterprise = createForge({ appId: 1, privateKey, apiUrl: `${apiUrl}/api/v3`, log: silent });
    answers['POST /api/v3/repos/o/r/pulls/1/comments/5/replies'] = { status: 201, body: { id: 6 } };
    answers['POST /api/graphql'] = {
      body: {
        data: {
          repository: {
            pullRequest: {
              reviewThreads: {
                pageInfo: { hasNextPage: false, endCursor: null },
                nodes: [{ id: 'T', isResolved: false, comments: { nodes: [{ databaseId: 5 }] } }],
              },
            },
          },
        },
      },
    };
    await enterprise.answerFixed(pr, { comment: 5, id: 'a', findings: [], settled: false }, 'Fixed in `x`.');
    expect(asked.filter((key) => !key.includes('access_tokens'))).toEqual([
      'POST /api/graphql',
      'POST /api/graphql',
      'POST /api/v3/repos/o/r/pulls/1/comments/5/replies',
    ]);
    expect(JSON.stringify(bodies.at(-2))).toContain('resolveReviewThread');
  });

  it('without GraphQL answers in the thread all the same', async () => {
    answers['POST /repos/o/r/pulls/1/comments/5/replies'] = { status: 201, body: { id: 6 } };
    await forge.answerFixed(pr, { comment: 5, id: 'a', findings: [], settled: false }, 'Fixed in `x`.');
    expect(asked.at(-1)).toBe('POST /repos/o/r/pulls/1/comments/5/replies');
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

  const suggestion = (path: string, line: number) => ({ id: path, findings: ['f'], path, startLine: line, endLine: line, body: 'y' });

  it('of suggestions that GitHub refuses is given up, and no error', async () => {
    answers['GET /repos/o/r/pulls/1/reviews?per_page=100'] = { body: [] };
    answers['GET /repos/o/r/pulls/1/files?per_page=100'] = { body: [] };
    answers['POST /repos/o/r/pulls/1/reviews'] = { status: 422, body: { message: 'Unprocessable' } };
    await forge.putReview(pr, '<!-- m -->', 'body', [suggestion('x', 1)]);
    expect(asked.filter((one) => one.startsWith('POST /repos/o/r/pulls')).length).toBe(1);
  });

  it('of suggestions of which GitHub’s own diff shows some is tried with those', async () => {
    answers['GET /repos/o/r/pulls/1/reviews?per_page=100'] = { body: [] };
    answers['GET /repos/o/r/pulls/1/files?per_page=100'] = {
      body: [{ filename: 'x', patch: '@@ -1,3 +1,4 @@\n a\n+b\n c\n d\n@@ -20 +21 @@\n-x\n+y' }, { filename: 'large' }],
    };
    let posts = 0;
    hook = (key) => {
      if (key !== 'POST /repos/o/r/pulls/1/reviews') return;
      posts += 1;
      answers[key] = posts === 1 ? { status: 422, body: { message: 'Unprocessable' } } : { body: { id: 1 } };
    };
    await forge.putReview(pr, '<!-- m -->', 'body', [suggestion('x', 4), suggestion('x', 5), suggestion('x', 21), suggestion('large', 1)]);
    expect(posts).toBe(2);
    const comments = z.object({ comments: z.array(z.object({ path: z.string(), line: z.number() })) }).parse(bodies.at(-1)).comments;
    expect(comments.map((one) => `${one.path}:${one.line}`)).toEqual(['x:4', 'x:21']);
  });
});
