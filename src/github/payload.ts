/** What is used of GitHub's webhook payloads; everything else in them is ignored. */
import { z } from 'zod';
import type { Hint } from '../jobs/hints.ts';
import type { RepositoryRef } from '../jobs/ports.ts';

const common = z.object({
  action: z.string(),
  repository: z.object({ name: z.string(), owner: z.object({ login: z.string() }) }),
  installation: z.object({ id: z.number() }).nullish(),
});
const pullRequestEvent = common.extend({ pull_request: z.object({ number: z.number().int() }) });
const named = z.array(z.object({ number: z.number().int() })).nullish();
const checkRunEvent = common.extend({ check_run: z.object({ head_sha: z.string(), pull_requests: named }) });
const checkSuiteEvent = common.extend({ check_suite: z.object({ head_sha: z.string(), pull_requests: named }) });
const commentEvent = common.extend({
  issue: z.object({ number: z.number().int(), pull_request: z.object({}).nullish() }),
  comment: z.object({
    id: z.number().int(),
    body: z.string().nullish(),
    user: z.object({ type: z.string() }).nullish(),
    performed_via_github_app: z.object({}).nullish(),
  }),
});

const PULL_REQUEST_ACTIONS = ['opened', 'reopened', 'synchronize', 'ready_for_review', 'converted_to_draft', 'edited', 'closed'];
const QUESTION = /^\s*\/nat-explain(?:\s+|$)/;

export type ReadHints = { readonly hints: readonly Hint[] } | { readonly error: string };

/** The hints of an event. None for what the bot does not act on; an error where the payload is not what GitHub sends for that event. */
export function readHints(event: string, body: string): ReadHints {
  const read = READERS[event];
  if (read === undefined) return { hints: [] };
  try {
    return { hints: read(JSON.parse(body)) };
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    return { error: `${event}: ${why}` };
  }
}

const READERS: Readonly<Record<string, (payload: unknown) => readonly Hint[]>> = {
  pull_request(payload) {
    const { action, pull_request, ...rest } = pullRequestEvent.parse(payload);
    if (!PULL_REQUEST_ACTIONS.includes(action)) return [];
    return [{ kind: 'pull-request', pullRequest: { repository: repositoryOf(rest), number: pull_request.number }, again: false }];
  },
  check_run(payload) {
    const { action, check_run, ...rest } = checkRunEvent.parse(payload);
    return action === 'rerequested' ? again(repositoryOf(rest), check_run) : [];
  },
  check_suite(payload) {
    const { action, check_suite, ...rest } = checkSuiteEvent.parse(payload);
    return action === 'rerequested' ? again(repositoryOf(rest), check_suite) : [];
  },
  issue_comment(payload) {
    const { action, issue, comment, ...rest } = commentEvent.parse(payload);
    const text = comment.body ?? '';
    const byPerson = comment.user?.type !== 'Bot' && (comment.performed_via_github_app ?? null) === null;
    if (action !== 'created' || issue.pull_request == null || !byPerson || !QUESTION.test(text)) return [];
    const question = text.replace(QUESTION, '').split(/\r?\n/)[0]?.trim() ?? '';
    const pullRequest = { repository: repositoryOf(rest), number: issue.number };
    return [{ kind: 'question', pullRequest, comment: comment.id, text: question === '' ? 'help' : question }];
  },
};

/** For a fork's head GitHub names no pull request: it is found by its commit. */
function again(
  repository: RepositoryRef,
  about: { head_sha: string; pull_requests?: readonly { number: number }[] | null | undefined },
): Hint[] {
  const numbers = about.pull_requests ?? [];
  if (numbers.length === 0) return [{ kind: 'commit', repository, sha: about.head_sha }];
  return numbers.map(({ number }) => ({ kind: 'pull-request', pullRequest: { repository, number }, again: true }));
}

function repositoryOf({ repository, installation }: Pick<z.infer<typeof common>, 'repository' | 'installation'>): RepositoryRef {
  return { installation: installation?.id ?? null, owner: repository.owner.login, name: repository.name };
}
