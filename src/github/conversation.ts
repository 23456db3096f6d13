/** The sticky comment and the review with suggestions: found by a hidden marker at their head, so that each stands once. */
import type { Octokit } from 'octokit';
import { type Log, reason } from '../jobs/log.ts';
import type { PullRequest } from '../jobs/ports.ts';
import type { Suggestion } from '../render/model.ts';
import { NO_RETRY } from './client.ts';
import { COMMENT, cutMarkdown } from './limits.ts';

/** Who wrote something, as far as GitHub says. */
interface Written {
  readonly body?: string | null;
  readonly user: { readonly type: string } | null;
  readonly performed_via_github_app?: { readonly id: number } | null;
}

/** Creates the comment of a marker, or updates the one that stands where it stands. */
export async function putComment(octokit: Octokit, appId: number, pr: PullRequest, marker: string, body: string) {
  const text = marked(marker, body);
  const place = { owner: pr.repository.owner, repo: pr.repository.name };
  const comments = await octokit.paginate(octokit.rest.issues.listComments, { ...place, issue_number: pr.number, per_page: 100 });
  const standing = comments.find((comment) => isOurs(comment, appId, marker));
  if (standing !== undefined && standing.body === text) return { id: standing.id, url: standing.html_url };
  const { data } =
    standing === undefined
      ? await octokit.rest.issues.createComment({ ...place, issue_number: pr.number, body: text, ...NO_RETRY })
      : await octokit.rest.issues.updateComment({ ...place, comment_id: standing.id, body: text });
  return { id: data.id, url: data.html_url };
}

/**
 * Posts one review with its suggestions. GitHub takes all of them or none: where it refuses them (a line that its own diff does not show),
 * nothing is posted, and the comment's patch has every edit anyway.
 */
export async function putReview(
  octokit: Octokit,
  appId: number,
  log: Log,
  pr: PullRequest,
  marker: string,
  body: string,
  suggestions: readonly Suggestion[],
): Promise<void> {
  const place = { owner: pr.repository.owner, repo: pr.repository.name, pull_number: pr.number };
  const reviews = await octokit.paginate(octokit.rest.pulls.listReviews, { ...place, per_page: 100 });
  if (reviews.some((review) => isOurs(review, appId, marker))) return;
  try {
    await octokit.rest.pulls.createReview({
      ...place,
      commit_id: pr.headSha,
      event: 'COMMENT',
      body: marked(marker, body),
      comments: suggestions.map(wireComment),
      ...NO_RETRY,
    });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    log.error({ pull: pr.number, error: reason(error) }, 'GitHub refused the suggestions; the comment has them as a patch');
  }
}

function wireComment({ path, startLine, endLine, body }: Suggestion) {
  const text = cutMarkdown(body, COMMENT);
  const end = { path, body: text, side: 'RIGHT', line: endLine };
  return startLine < endLine ? { ...end, start_line: startLine, start_side: 'RIGHT' } : end;
}

/** People can quote a marker, so it must stand at the head of something that this App wrote. */
function isOurs(written: Written, appId: number, marker: string): boolean {
  if (written.body?.startsWith(marker) !== true) return false;
  if (written.performed_via_github_app != null) return written.performed_via_github_app.id === appId;
  return written.user?.type !== 'User';
}

function marked(marker: string, body: string): string {
  return `${marker}\n${cutMarkdown(body, COMMENT - Buffer.byteLength(marker) - 1)}`;
}

function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'status' in error && error.status === 422;
}
