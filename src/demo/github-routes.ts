/**
 * STAND-IN, not the product: the endpoints that the layer answers itself or corrects, because `emulate` 0.12.2 lacks them: a pull
 * request's head after a push, its files, reviews with line ranges, appended annotations, the installation's repositories, and GitHub's
 * limits. Everything else goes to `emulate` as it came.
 */
import { gunzipSync } from 'node:zlib';
import { formatPatch, structuredPatch } from 'diff';
import { z } from 'zod';
import { checkRoutes } from './github-checks.ts';
import { createReview, type DiffLines, hunkLines, issueComment, problems, reviewProblems } from './github-limits.ts';
import { asPerson, at, event, type GitHubState, isPerson, noteMentions, PERSON, page, refuse } from './github-state.ts';
import { keepComment, threadRoutes } from './github-threads.ts';
import type { Forward, LayerReply, LayerRequest, Route } from './layer.ts';

const pull = z.looseObject({
  number: z.int(),
  state: z.string(),
  head: z.looseObject({ ref: z.string(), sha: z.string() }),
  base: z.looseObject({ ref: z.string(), sha: z.string() }),
});
type Pull = z.infer<typeof pull>;
const compared = z.looseObject({
  merge_base_commit: z.looseObject({ sha: z.string() }),
  files: z.array(z.looseObject({ filename: z.string(), status: z.string(), patch: z.string().optional() })),
});
const ref = z.looseObject({ object: z.looseObject({ sha: z.string() }) });

/** The layer's routes, most specific first. */
export function botRoutes(state: GitHubState): readonly Route[] {
  return [
    { method: 'POST', path: /^\/app\/installations\/\d+\/access_tokens$/, answer: (_, forward) => grantToken(state, forward) },
    { method: 'GET', path: /^\/installation\/repositories$/, answer: (_, forward) => installationRepositories(state, forward) },
    { method: 'GET', path: at('/pulls'), answer: (request, forward) => listPulls(state, request, forward) },
    { method: 'GET', path: at('/pulls/(\\d+)'), answer: (request, forward) => onePull(state, request, forward) },
    { method: 'GET', path: at('/commits/([0-9a-f]{40})/pulls'), answer: (request, forward) => pullsOfCommit(state, request, forward) },
    { method: 'GET', path: at('/pulls/(\\d+)/files'), answer: (request, forward) => pullFiles(state, request, forward) },
    { method: 'POST', path: at('/pulls/(\\d+)/reviews'), answer: (request, forward) => postReview(state, request, forward) },
    ...threadRoutes(state),
    { method: 'POST', path: at('/code-scanning/sarifs'), answer: (request) => takeSarif(state, request) },
    { method: 'POST', path: at('/issues/\\d+/comments'), answer: (request, forward) => writeComment(state, request, forward, 'created') },
    { method: 'PATCH', path: at('/issues/comments/\\d+'), answer: (request, forward) => writeComment(state, request, forward, 'edited') },
    ...checkRoutes(state),
  ];
}

/** `emulate` takes any token for somebody; GitHub does not. A JSON web token serves the App's own endpoints only. */
export function refuseStrangers(state: GitHubState, request: LayerRequest): LayerReply | null {
  const token = (request.headers.authorization ?? '').replace(/^(bearer|token) /i, '');
  const known = token.startsWith(PERSON) || state.tokens.has(token);
  if (known && state.readOnly.has(token) && request.method !== 'GET')
    return { status: 403, body: { message: 'Resource not accessible by integration', documentation_url: 'https://docs.github.com/rest' } };
  const asApp = token.startsWith('eyJ') && /^\/app(\/|$)|\/installation$/.test(request.path);
  return known || asApp ? null : { status: 401, body: { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest' } };
}

const upload = z.looseObject({
  commit_sha: z.string().regex(/^[0-9a-f]{40}$/),
  ref: z.string().regex(/^refs\/(heads|pull)\//),
  sarif: z.base64(),
});

function takeSarif(state: GitHubState, request: LayerRequest): LayerReply {
  const sent = upload.safeParse(request.body);
  if (!sent.success) return refuse(state, request, problems(upload, request.body));
  const sarif = gunzipSync(Buffer.from(sent.data.sarif, 'base64')).toString('utf8');
  state.scans.push({ repository: request.params[0] ?? '', sha: sent.data.commit_sha, ref: sent.data.ref, sarif });
  return { status: 202, body: { id: `scan-${state.scans.length}`, url: `${state.url}${request.path}/${state.scans.length}` } };
}

async function grantToken(state: GitHubState, forward: Forward): Promise<LayerReply> {
  const reply = await forward();
  const granted = z.looseObject({ token: z.string() }).safeParse(reply.body);
  if (granted.success) state.tokens.add(granted.data.token);
  return reply;
}

async function installationRepositories(state: GitHubState, forward: Forward): Promise<LayerReply> {
  const repositories = await Promise.all(
    state.repositories.map(async (name) => (await forward({ path: `/repos/${name}`, query: '' })).body),
  );
  return { status: 200, body: { total_count: repositories.length, repository_selection: 'all', repositories } };
}

// What people did to it, and where its branch is: a push moves a pull request's head, and emulate keeps the one that it was opened with.
async function withHead(state: GitHubState, repository: string, given: Pull, forward: Forward): Promise<Pull> {
  const changes = state.pulls.get(`${repository}#${given.number}`) ?? {};
  const labels = changes.labels === undefined ? {} : { labels: changes.labels.map((name) => ({ name })) };
  const base = changes.base === undefined ? given.base : { ...given.base, ref: changes.base };
  const one: Pull = { ...given, ...labels, base, ...(changes.draft === undefined ? {} : { draft: changes.draft }) };
  const merged = state.merged.get(`${repository}#${one.number}`);
  if (merged !== undefined) return { ...one, merged: true, merge_commit_sha: merged, head: { ...one.head, sha: merged } };
  if (one.state !== 'open') return one;
  const path = `/repos/${repository}/git/ref/heads/${one.head.ref}`;
  const branch = ref.safeParse((await asPerson(state, forward, path)).body);
  return branch.success ? { ...one, head: { ...one.head, sha: branch.data.object.sha } } : one;
}

async function listPulls(state: GitHubState, request: LayerRequest, forward: Forward): Promise<LayerReply> {
  const reply = await forward();
  const list = z.array(pull).safeParse(reply.body);
  if (reply.status !== 200 || !list.success) return reply;
  return { ...reply, body: await Promise.all(list.data.map((one) => withHead(state, request.params[0] ?? '', one, forward))) };
}

async function onePull(state: GitHubState, request: LayerRequest, forward: Forward): Promise<LayerReply> {
  const reply = await forward();
  const read = pull.safeParse(reply.body);
  if (reply.status !== 200 || !read.success) return reply;
  return { ...reply, body: await withHead(state, request.params[0] ?? '', read.data, forward) };
}

async function openPull(state: GitHubState, request: LayerRequest, forward: Forward): Promise<Pull | null> {
  const [repository = '', number = ''] = request.params;
  const read = pull.safeParse((await asPerson(state, forward, `/repos/${repository}/pulls/${number}`)).body);
  return read.success ? withHead(state, repository, read.data, forward) : null;
}

async function pullsOfCommit(state: GitHubState, request: LayerRequest, forward: Forward): Promise<LayerReply> {
  const [repository = '', sha = ''] = request.params;
  const all = z.array(pull).safeParse((await asPerson(state, forward, `/repos/${repository}/pulls`, 'state=all')).body);
  const pulls = await Promise.all((all.data ?? []).map((one) => withHead(state, repository, one, forward)));
  return { status: 200, body: pulls.filter((one) => one.head.sha === sha) };
}

async function changedFiles(state: GitHubState, repository: string, base: string, head: string, forward: Forward) {
  const reply = await asPerson(state, forward, `/repos/${repository}/compare/${base}...${head}`);
  const read = compared.safeParse(reply.body).data;
  if (read === undefined) return [];
  // emulate shows no patch of a long file, however little of it changed; GitHub does.
  const textAt = async (sha: string, path: string) => {
    const blob = await asPerson(state, forward, `/repos/${repository}/contents/${path}`, `ref=${sha}`, 'application/vnd.github.raw+json');
    return Buffer.isBuffer(blob.body) ? blob.body.toString('utf8') : '';
  };
  return Promise.all(
    read.files.map(async (file) => {
      if (file.patch !== undefined || file.status !== 'modified') return file;
      const before = await textAt(read.merge_base_commit.sha, file.filename);
      const after = await textAt(head, file.filename);
      const patch = structuredPatch('a', 'b', before, after, undefined, undefined, { context: 3, maxEditLength: 1000 });
      return patch === undefined || after.includes('\u0000') ? file : { ...file, patch: formatPatch(patch) };
    }),
  );
}

async function pullFiles(state: GitHubState, request: LayerRequest, forward: Forward): Promise<LayerReply> {
  const one = await openPull(state, request, forward);
  if (one === null) return forward();
  const files = await changedFiles(state, request.params[0] ?? '', one.base.ref, one.head.sha, forward);
  const { items, headers } = page(request, state.url, files);
  return { status: 200, headers, body: items };
}

async function postReview(state: GitHubState, request: LayerRequest, forward: Forward): Promise<LayerReply> {
  const one = await openPull(state, request, forward);
  if (one === null) return forward();
  const [repository = ''] = request.params;
  const found = problems(createReview, request.body);
  const sent = createReview.safeParse(request.body).data;
  if (sent === undefined) return refuse(state, request, found);
  const commit = sent.commit_id ?? one.head.sha;
  const files = await changedFiles(state, repository, one.base.ref, commit, forward);
  const diff: DiffLines = new Map(files.map((file) => [file.filename, hunkLines(file.patch ?? '')]));
  const comments = sent.comments ?? [];
  found.push(...reviewProblems(comments, diff));
  if (sent.event === undefined) found.push('event: without one the review stays pending and nobody sees it');
  if (sent.event === 'COMMENT' && comments.length === 0 && (sent.body ?? '') === '')
    found.push('body: required for COMMENT without comments');
  if (found.length > 0) return refuse(state, request, found);
  noteMentions(state, request, [sent.body ?? '', ...comments.map((comment) => comment.body)]);
  const { comments: _, ...rest } = sent;
  const reply = await forward({ body: rest });
  const review = z.looseObject({ id: z.int() }).safeParse(reply.body);
  if (reply.status >= 300 || !review.success) return reply;
  for (const comment of comments) {
    const author = isPerson(request) ? 'person' : 'app';
    keepComment(state, comment, { review: review.data.id, repository, pull: one.number, commit, author, replyTo: null });
  }
  return { ...reply, status: 200 };
}

async function writeComment(state: GitHubState, request: LayerRequest, forward: Forward, action: string): Promise<LayerReply> {
  const found = problems(issueComment, request.body);
  if (found.length > 0) return refuse(state, request, found);
  const text = issueComment.parse(request.body).body;
  noteMentions(state, request, [text]);
  const reply = await forward();
  if (reply.status >= 300 || isPerson(request)) return reply;
  const [name = ''] = request.params;
  const comment = { ...z.looseObject({ issue_url: z.string() }).parse(reply.body), performed_via_github_app: state.app };
  const number = Number(comment.issue_url.split('/').at(-1));
  // GitHub tells the App of its own comment too; an App that answers itself shows here.
  void event(state, 'issue_comment', name, { action, comment, issue: { number, pull_request: {} } });
  return { ...reply, body: comment };
}
