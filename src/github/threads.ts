/**
 * Comments on lines of the diff. Each suggestion carries a hidden marker that says what it mends, by which a later push finds it again: what
 * is fixed is answered in its thread and the thread resolved, what is outdated loses its suggestion, nothing is deleted.
 */
import type { Octokit } from 'octokit';
import { type Log, reason } from '../jobs/log.ts';
import type { PullRequest, StandingSuggestion } from '../jobs/ports.ts';
import type { Suggestion } from '../render/model.ts';
import { NO_RETRY } from './client.ts';
import { COMMENT, cutMarkdown } from './limits.ts';
import { isOurs, type Self } from './ours.ts';

const MARKER = /^<!-- hairpin:suggestion ([0-9a-z]+)((?: [0-9a-z]+)*) -->/;
const SETTLED = '<!-- hairpin:settled -->';

/** The marker that a suggestion's comment begins with. */
export function suggestionMarker({ id, findings }: Pick<Suggestion, 'id' | 'findings'>): string {
  return `<!-- hairpin:suggestion ${[id, ...findings].join(' ')} -->`;
}

export interface Threads {
  readonly octokit: Octokit;
  readonly self: Self;
  readonly log: Log;
}

/** Our suggestions on a pull request, oldest first. */
export async function listSuggestions(threads: Threads, pr: PullRequest): Promise<readonly StandingSuggestion[]> {
  const comments = await listComments(threads, pr);
  const answered = new Set(
    comments.flatMap((one) => (one.in_reply_to_id !== undefined && isOurs(one, threads.self, SETTLED) ? [one.in_reply_to_id] : [])),
  );
  return comments.flatMap((one) => {
    const match = one.in_reply_to_id === undefined ? MARKER.exec(one.body) : null;
    const [marker, id = '', keys = ''] = match ?? [];
    if (marker === undefined || !isOurs(one, threads.self, marker)) return [];
    const settled = answered.has(one.id) || one.body.startsWith(marker + SETTLED);
    return [{ comment: one.id, id, findings: keys.split(' ').filter(Boolean), settled }];
  });
}

/** Resolves the thread where GitHub lets us, then answers in it; in this order, because the answer marks it as done. */
export async function answerFixed(threads: Threads, pr: PullRequest, standing: StandingSuggestion, body: string): Promise<void> {
  await resolveThread(threads, pr, standing.comment);
  await reply(threads, pr, standing.comment, `${SETTLED}\n${body}`);
}

/** Puts a sentence in the place of a suggestion; the marker stays, and says that it is settled. */
export async function outdate({ octokit }: Threads, pr: PullRequest, standing: StandingSuggestion, body: string): Promise<void> {
  const text = `${suggestionMarker(standing)}${SETTLED}\n${body}`;
  await octokit.rest.pulls.updateReviewComment({ ...place(pr), comment_id: standing.comment, body: cutMarkdown(text, COMMENT) });
}

/** Answers a comment in its thread, once for a marker. */
export async function replyInThread(threads: Threads, pr: PullRequest, comment: number, marker: string, body: string): Promise<void> {
  const comments = await listComments(threads, pr);
  // A reply to a reply hangs on the thread's first comment.
  const root = comments.find((one) => one.id === comment)?.in_reply_to_id ?? comment;
  if (comments.some((one) => one.in_reply_to_id === root && isOurs(one, threads.self, marker))) return;
  await reply(threads, pr, root, `${marker}\n${body}`);
}

async function reply({ octokit }: Threads, pr: PullRequest, comment: number, body: string): Promise<void> {
  const where = { ...place(pr), pull_number: pr.number, comment_id: comment };
  await octokit.rest.pulls.createReplyForReviewComment({ ...where, body: cutMarkdown(body, COMMENT), ...NO_RETRY });
}

function listComments({ octokit }: Threads, pr: PullRequest) {
  return octokit.paginate(octokit.rest.pulls.listReviewComments, { ...place(pr), pull_number: pr.number, per_page: 100 });
}

function place({ repository }: PullRequest) {
  return { owner: repository.owner, repo: repository.name };
}

const FIND_THREADS = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id isResolved comments(first: 1) { nodes { databaseId } } }
      }
    }
  }
}`;
const RESOLVE = 'mutation ($threadId: ID!) { resolveReviewThread(input: { threadId: $threadId }) { thread { id } } }';

interface Found {
  readonly repository: {
    readonly pullRequest: {
      readonly reviewThreads: {
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        readonly nodes: readonly {
          readonly id: string;
          readonly isResolved: boolean;
          readonly comments: { readonly nodes: readonly { readonly databaseId: number }[] };
        }[];
      };
    } | null;
  } | null;
}

/**
 * Threads are resolved by GraphQL alone, and GitHub may refuse it to an App that is not allowed to write contents, which this one never
 * asks for. Then the answer in the thread says it, and a person resolves.
 */
async function resolveThread(threads: Threads, pr: PullRequest, comment: number): Promise<void> {
  const { octokit, log } = threads;
  try {
    const thread = await findThread(octokit, pr, comment);
    if (thread !== null && !thread.isResolved) await octokit.graphql(RESOLVE, { threadId: thread.id });
  } catch (error) {
    if (!isGraphQLRefusal(error)) throw error;
    log.debug({ pull: pr.number, comment, error: reason(error) }, 'the thread is answered and not resolved');
  }
}

async function findThread(octokit: Octokit, pr: PullRequest, comment: number) {
  let after: string | null = null;
  for (;;) {
    const { owner, name } = pr.repository;
    const found: Found = await octokit.graphql<Found>(FIND_THREADS, { owner, name, number: pr.number, after });
    const page = found.repository?.pullRequest?.reviewThreads;
    const thread = page?.nodes.find((one) => one.comments.nodes[0]?.databaseId === comment);
    if (thread !== undefined) return thread;
    if (page?.pageInfo.hasNextPage !== true) return null;
    after = page.pageInfo.endCursor;
  }
}

/** GraphQL answers 200 with errors; a server without it, or a token that may not, answers 403 or 404. */
function isGraphQLRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'GraphqlResponseError') return true;
  return 'status' in error && (error.status === 404 || (error.status === 403 && !('retryAfterSeconds' in error)));
}
