/**
 * STAND-IN, not the product: comments on lines of the diff and their threads, which `emulate` has neither in REST (replies, ranges) nor in
 * GraphQL (resolving).
 */
import { z } from 'zod';
import { issueComment, problems, type SentReviewComment } from './github-limits.ts';
import {
  at,
  type CommentPlace,
  event,
  type GitHubState,
  isPerson,
  type KeptReviewComment,
  noteMentions,
  page,
  refuse,
} from './github-state.ts';
import type { LayerReply, LayerRequest, Route } from './layer.ts';

/** The routes of review comments. */
export function threadRoutes(state: GitHubState): readonly Route[] {
  return [
    { method: 'POST', path: /^\/graphql$/, answer: (request) => graphql(state, request) },
    { method: 'GET', path: at('/pulls/(\\d+)/reviews/(\\d+)/comments'), answer: (request) => list(state, request) },
    { method: 'GET', path: at('/pulls/(\\d+)/comments'), answer: (request) => list(state, request) },
    { method: 'POST', path: at('/pulls/(\\d+)/comments/(\\d+)/replies'), answer: (request) => reply(state, request) },
    { method: 'PATCH', path: at('/pulls/comments/(\\d+)'), answer: (request) => edit(state, request) },
  ];
}

/** Keeps a comment; `author`: the App or a person. */
export function keepComment(state: GitHubState, sent: SentReviewComment, where: CommentPlace): KeptReviewComment {
  const kept = { ...where, sent, id: 1_000_000 + state.reviewComments.length };
  state.reviewComments.push(kept);
  return kept;
}

function list(state: GitHubState, request: LayerRequest): LayerReply {
  const [repository, number, review] = request.params;
  const mine = state.reviewComments.filter(
    (one) => one.repository === repository && one.pull === Number(number) && (review === undefined || one.review === Number(review)),
  );
  const { items, headers } = page(request, state.url, mine);
  return { status: 200, headers, body: items.map((one) => seen(state, one)) };
}

/** A comment as the API shows it. */
export function seen(state: GitHubState, one: KeptReviewComment) {
  const { id, sent, review, repository, pull, commit, author, replyTo } = one;
  return {
    ...sent,
    id,
    side: 'RIGHT',
    user: author === 'app' ? { login: `${state.app.slug}[bot]`, type: 'Bot' } : { login: 'admin', type: 'User' },
    commit_id: commit,
    pull_request_review_id: review,
    ...(replyTo === null ? {} : { in_reply_to_id: replyTo }),
    html_url: `${state.url}/${repository}/pull/${pull}#discussion_r${id}`,
  };
}

function reply(state: GitHubState, request: LayerRequest): LayerReply {
  const [repository = '', number, comment] = request.params;
  const found = problems(issueComment, request.body);
  const root = state.reviewComments.find((one) => one.id === Number(comment) && one.repository === repository);
  if (root === undefined) return { status: 404, body: { message: 'Not Found' } };
  if (root.replyTo !== null) found.push('comment_id: a reply to a reply is not supported');
  if (found.length > 0) return refuse(state, request, found);
  const { body } = issueComment.parse(request.body);
  noteMentions(state, request, [body]);
  const made = keepComment(state, { ...root.sent, body }, { ...root, replyTo: root.id, author: isPerson(request) ? 'person' : 'app' });
  // GitHub tells the App of its own answer too; an App that answers itself shows here.
  void event(state, 'pull_request_review_comment', repository, {
    action: 'created',
    pull_request: { number: Number(number) },
    comment: seen(state, made),
  });
  return { status: 201, body: seen(state, made) };
}

function edit(state: GitHubState, request: LayerRequest): LayerReply {
  const [repository, comment] = request.params;
  const found = problems(issueComment, request.body);
  if (found.length > 0) return refuse(state, request, found);
  const index = state.reviewComments.findIndex((one) => one.id === Number(comment) && one.repository === repository);
  const kept = state.reviewComments[index];
  if (kept === undefined) return { status: 404, body: { message: 'Not Found' } };
  if (kept.author !== 'app' && !isPerson(request)) return { status: 403, body: { message: 'Forbidden' } };
  const { body } = issueComment.parse(request.body);
  noteMentions(state, request, [body]);
  const edited = { ...kept, sent: { ...kept.sent, body } };
  state.reviewComments[index] = edited;
  return { status: 200, body: seen(state, edited) };
}

const asked = z.object({ query: z.string(), variables: z.looseObject({}).optional() });
const place = z.object({ owner: z.string(), name: z.string(), number: z.int() });
const thread = z.object({ threadId: z.string() });

/** The two things of GraphQL that the bot asks for. Threads are named by their first comment. */
function graphql(state: GitHubState, request: LayerRequest): LayerReply {
  const sent = asked.safeParse(request.body);
  const failed = (message: string) => ({ status: 200, body: { data: null, errors: [{ type: 'NOT_FOUND', message }] } });
  if (!sent.success) return failed('no query');
  const { query, variables } = sent.data;
  if (/\bresolveReviewThread\b/.test(query)) {
    const named = thread.safeParse(variables);
    const id = Number(named.data?.threadId.replace('thread-', ''));
    if (!state.reviewComments.some((one) => one.id === id)) return failed('no such thread');
    if (state.refuseToResolve)
      return { status: 200, body: { data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] } };
    state.resolved.add(id);
    return { status: 200, body: { data: { resolveReviewThread: { thread: { id: named.data?.threadId } } } } };
  }
  const where = place.safeParse(variables);
  if (!/\breviewThreads\b/.test(query) || !where.success) return failed('the stand-in does not know this query');
  const { owner, name, number } = where.data;
  const roots = state.reviewComments.filter((one) => one.repository === `${owner}/${name}` && one.pull === number && one.replyTo === null);
  const nodes = roots.map(({ id }) => ({
    id: `thread-${id}`,
    isResolved: state.resolved.has(id),
    comments: { nodes: [{ databaseId: id }] },
  }));
  const reviewThreads = { pageInfo: { hasNextPage: false, endCursor: null }, nodes };
  return { status: 200, body: { data: { repository: { pullRequest: { reviewThreads } } } } };
}
