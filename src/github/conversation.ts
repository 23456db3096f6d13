/** The sticky comment and the review with suggestions: found by a hidden marker at their head, so that each stands once. */
import type { Octokit } from 'octokit';
import { reason } from '../jobs/log.ts';
import type { Earlier, PullRequest } from '../jobs/ports.ts';
import type { Hunk, Suggestion } from '../render/model.ts';
import { NO_RETRY } from './client.ts';
import { COMMENT, cutMarkdown } from './limits.ts';
import { isOurs, type Self } from './ours.ts';
import { suggestionMarker, type Threads } from './threads.ts';

/** Creates the comment of a marker, or updates the one that stands where it stands. */
export async function putComment(octokit: Octokit, self: Self, pr: PullRequest, marker: string, body: string, earlier: Earlier = 'maybe') {
  const text = marked(marker, body);
  const place = { owner: pr.repository.owner, repo: pr.repository.name };
  const list = () => octokit.paginate(octokit.rest.issues.listComments, { ...place, issue_number: pr.number, per_page: 100 });
  const comments = earlier === 'none' ? [] : await list();
  const [standing, ...doubles] = comments.filter((comment) => isOurs(comment, self, marker));
  // Two processes that looked at the same moment may both have written.
  for (const { id } of doubles) await octokit.rest.issues.deleteComment({ ...place, comment_id: id });
  if (standing !== undefined && standing.body === text) return { id: standing.id, url: standing.html_url };
  const { data } =
    standing === undefined
      ? await octokit.rest.issues.createComment({ ...place, issue_number: pr.number, body: text, ...NO_RETRY })
      : await octokit.rest.issues.updateComment({ ...place, comment_id: standing.id, body: text });
  return { id: data.id, url: data.html_url };
}

/**
 * Posts one review with its suggestions. GitHub takes all of them or none: where its own diff does not show a line that ours does, those that
 * it does show are posted; where it refuses all the same, nothing is, and the comment's patch has every edit anyway.
 */
export async function putReview(
  { octokit, self, log }: Threads,
  pr: PullRequest,
  marker: string,
  body: string,
  suggestions: readonly Suggestion[],
  earlier: Earlier = 'maybe',
): Promise<void> {
  const place = placeOf(pr);
  const reviews = earlier === 'none' ? [] : await octokit.paginate(octokit.rest.pulls.listReviews, { ...place, per_page: 100 });
  if (reviews.some((review) => isOurs(review, self, marker))) return;
  const post = async (some: readonly Suggestion[]): Promise<boolean> => {
    try {
      const comments = some.map(wireComment);
      await octokit.rest.pulls.createReview({
        ...place,
        commit_id: pr.headSha,
        event: 'COMMENT',
        body: marked(marker, body),
        comments,
        ...NO_RETRY,
      });
      return true;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      log.warn({ pull: pr.number, error: reason(error) }, 'GitHub refused suggestions');
      return false;
    }
  };
  if (await post(suggestions)) return;
  const shown = await shownBy(octokit, pr, suggestions);
  if (shown.length > 0 && shown.length < suggestions.length && (await post(shown))) return;
  log.error({ pull: pr.number }, 'GitHub refused the suggestions; the comment has them as a patch');
}

/** The suggestions that lie within one hunk of GitHub's own diff. */
async function shownBy(octokit: Octokit, pr: PullRequest, suggestions: readonly Suggestion[]): Promise<readonly Suggestion[]> {
  const files = await octokit.paginate(octokit.rest.pulls.listFiles, { ...placeOf(pr), per_page: 100 });
  const hunks = new Map(files.map((file) => [file.filename, hunksIn(file.patch ?? '')]));
  return suggestions.filter(({ path, startLine, endLine }) =>
    hunks.get(path)?.some((hunk) => hunk.startLine <= startLine && endLine <= hunk.endLine),
  );
}

/** `@@ -1,4 +1,5 @@`: which lines of the head each hunk of a patch shows. */
function hunksIn(patch: string): Hunk[] {
  return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(([, start, count = '1']) => ({
    startLine: Number(start),
    endLine: Number(start) + Number(count) - 1,
  }));
}

function placeOf(pr: PullRequest) {
  return { owner: pr.repository.owner, repo: pr.repository.name, pull_number: pr.number };
}

function wireComment(suggestion: Suggestion) {
  const { path, startLine, endLine } = suggestion;
  const text = marked(suggestionMarker(suggestion), suggestion.body);
  const end = { path, body: text, side: 'RIGHT', line: endLine };
  return startLine < endLine ? { ...end, start_line: startLine, start_side: 'RIGHT' } : end;
}

function marked(marker: string, body: string): string {
  return `${marker}\n${cutMarkdown(body, COMMENT - Buffer.byteLength(marker) - 1)}`;
}

function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'status' in error && error.status === 422;
}
