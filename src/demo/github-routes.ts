/**
 * STAND-IN, not the product: the endpoints that the layer answers itself or corrects, because `emulate` 0.12.2 lacks them: a pull
 * request's head after a push, its files, reviews with line ranges, appended annotations, the installation's repositories, and GitHub's
 * limits. Everything else goes to `emulate` as it came.
 */
import { z } from 'zod';
import { checkRoutes } from './github-checks.ts';
import { createReview, type DiffLines, hunkLines, issueComment, problems, reviewProblems } from './github-limits.ts';
import { asPerson, at, event, type GitHubState, isPerson, noteMentions, page, refuse } from './github-state.ts';
import type { Forward, LayerReply, LayerRequest, Route } from './layer.ts';

const pull = z.looseObject({
  number: z.int(),
  state: z.string(),
  head: z.looseObject({ ref: z.string(), sha: z.string() }),
  base: z.looseObject({ ref: z.string(), sha: z.string() }),
});
type Pull = z.infer<typeof pull>;
const compared = z.looseObject({ files: z.array(z.looseObject({ filename: z.string(), patch: z.string().optional() })) });
const ref = z.looseObject({ object: z.looseObject({ sha: z.string() }) });

/** The layer's routes, most specific first. */
export function botRoutes(state: GitHubState): readonly Route[] {
  return [
    { method: 'POST', path: /^\/app\/installations\/\d+\/access_tokens$/, answer: (_, forward) => grantToken(state, forward) },
    { method: 'GET', path: /^\/installation\/repositories$/, answer: (_, forward) => installationRepositories(state, forward) },
    {
      method: 'POST',
      path: /^\/graphql$/,
      answer: () => ({ status: 200, body: { data: null, errors: [{ message: 'the stand-in speaks no GraphQL' }] } }),
    },
    { method: 'GET', path: at('/pulls'), answer: (request, forward) => listPulls(state, request, forward) },
    { method: 'GET', path: at('/pulls/(\\d+)'), answer: (request, forward) => onePull(state, request, forward) },
    { method: 'GET', path: at('/commits/([0-9a-f]{40})/pulls'), answer: (request, forward) => pullsOfCommit(state, request, forward) },
    { method: 'GET', path: at('/pulls/(\\d+)/files'), answer: (request, forward) => pullFiles(state, request, forward) },
    { method: 'POST', path: at('/pulls/(\\d+)/reviews'), answer: (request, forward) => postReview(state, request, forward) },
    { method: 'GET', path: at('/pulls/(\\d+)/reviews/(\\d+)/comments'), answer: (request) => reviewComments(state, request) },
    { method: 'GET', path: at('/pulls/(\\d+)/comments'), answer: (request) => reviewComments(state, request) },
    { method: 'POST', path: at('/issues/\\d+/comments'), answer: (request, forward) => writeComment(state, request, forward, 'created') },
    { method: 'PATCH', path: at('/issues/comments/\\d+'), answer: (request, forward) => writeComment(state, request, forward, 'edited') },
    ...checkRoutes(state),
  ];
}

/** `emulate` takes any token for somebody; GitHub does not. A JSON web token serves the App's own endpoints only. */
export function refuseStrangers(state: GitHubState, request: LayerRequest): LayerReply | null {
  const token = (request.headers.authorization ?? '').replace(/^(bearer|token) /i, '');
  const known = token === state.person || state.tokens.has(token);
  const asApp = token.startsWith('eyJ') && /^\/app(\/|$)|\/installation$/.test(request.path);
  return known || asApp ? null : { status: 401, body: { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest' } };
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

// A push moves a pull request's head; emulate keeps the one that it was opened with.
async function withHead(state: GitHubState, repository: string, one: Pull, forward: Forward): Promise<Pull> {
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
  return compared.safeParse(reply.body).data?.files ?? [];
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
    const id = 1_000_000 + state.reviewComments.length;
    state.reviewComments.push({ ...comment, id, review: review.data.id, repository, pull: one.number, commit });
  }
  return { ...reply, status: 200 };
}

function reviewComments(state: GitHubState, request: LayerRequest): LayerReply {
  const [repository, number, review] = request.params;
  const mine = state.reviewComments.filter(
    (one) => one.repository === repository && one.pull === Number(number) && (review === undefined || one.review === Number(review)),
  );
  const { items, headers } = page(request, state.url, mine);
  const user = { login: `${state.app.slug}[bot]`, type: 'Bot' };
  const body = items.map(({ review: id, repository: name, pull: pullNumber, commit, ...comment }) => ({
    ...comment,
    side: 'RIGHT',
    user,
    commit_id: commit,
    pull_request_review_id: id,
    html_url: `${state.url}/${name}/pull/${pullNumber}#discussion_r${comment.id}`,
  }));
  return { status: 200, headers, body };
}

async function writeComment(state: GitHubState, request: LayerRequest, forward: Forward, action: string): Promise<LayerReply> {
  const found = problems(issueComment, request.body);
  if (found.length > 0) return refuse(state, request, found);
  const text = issueComment.parse(request.body).body;
  noteMentions(state, request, [text]);
  const reply = await forward();
  if (reply.status >= 300 || isPerson(state, request)) return reply;
  const [name = ''] = request.params;
  const comment = { ...z.looseObject({ issue_url: z.string() }).parse(reply.body), performed_via_github_app: state.app };
  const number = Number(comment.issue_url.split('/').at(-1));
  // GitHub tells the App of its own comment too; an App that answers itself shows here.
  void event(state, 'issue_comment', name, { action, comment, issue: { number, pull_request: {} } });
  return { ...reply, body: comment };
}
