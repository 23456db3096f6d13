/** What is used of GitHub's webhook payloads; everything else in them is ignored. */
import { z } from 'zod';
import type { Hint } from '../jobs/hints.ts';
import type { RepositoryRef } from '../jobs/ports.ts';

const installation = z.object({ id: z.number() });
const common = z.object({
  action: z.string(),
  repository: z.object({ name: z.string(), owner: z.object({ login: z.string() }) }),
  installation: installation.nullish(),
});
type Common = z.infer<typeof common>;
const number = z.number().int();
const pullRequestEvent = common.extend({ pull_request: z.object({ number }) });
const named = z.array(z.object({ number })).nullish();
const checkRunEvent = common.extend({ check_run: z.object({ head_sha: z.string(), pull_requests: named }) });
const checkSuiteEvent = common.extend({ check_suite: z.object({ head_sha: z.string(), pull_requests: named }) });
const mergeGroupEvent = common.extend({
  merge_group: z.object({ head_sha: z.string(), head_ref: z.string(), base_sha: z.string(), base_ref: z.string() }),
});
const pushEvent = z.object({
  ref: z.string(),
  deleted: z.boolean().nullish(),
  // A push names its owner by `name` where it comes from an old server.
  repository: z.object({
    name: z.string(),
    default_branch: z.string(),
    owner: z.object({ login: z.string().nullish(), name: z.string().nullish() }),
  }),
  installation: installation.nullish(),
});
const comment = z.object({
  id: number,
  body: z.string().nullish(),
  user: z.object({ type: z.string() }).nullish(),
  performed_via_github_app: z.object({}).nullish(),
});
const commentEvent = common.extend({ issue: z.object({ number, pull_request: z.object({}).nullish() }), comment });
const lineCommentEvent = common.extend({
  pull_request: z.object({ number }),
  comment: comment.extend({ line: number.nullish(), in_reply_to_id: number.nullish() }),
});
const repositories = z.array(z.object({ full_name: z.string() })).nullish();
const installationEvent = z.object({ action: z.string(), installation, repositories });
const installationRepositoriesEvent = z.object({ action: z.string(), installation, repositories_added: repositories });

/** `labeled` and `unlabeled` count where the configuration wants a label; that is read when the hint's turn comes. */
const PULL_REQUEST_ACTIONS: readonly string[] = [
  'opened',
  'reopened',
  'synchronize',
  'ready_for_review',
  'converted_to_draft',
  'edited',
  'closed',
  'labeled',
  'unlabeled',
];
/** After these an installation's pull requests can be seen that could not be before. */
const INSTALLATION_ACTIONS: readonly string[] = ['created', 'unsuspend', 'new_permissions_accepted'];
const QUESTION = /^\s*\/nat-explain(?:\s+|$)/;

export type ReadHints = { readonly hints: readonly Hint[] } | { readonly error: string };

/** The hints of an event. None for what the bot does not act on; an error where the payload is not what GitHub sends for that event. */
export function readHints(event: string, body: string): ReadHints {
  const read = Object.hasOwn(READERS, event) ? READERS[event] : undefined;
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
  merge_group(payload) {
    const { action, merge_group, ...rest } = mergeGroupEvent.parse(payload);
    if (action !== 'checks_requested') return [];
    const { head_sha: headSha, head_ref, base_sha: baseSha, base_ref } = merge_group;
    const group = { repository: repositoryOf(rest), headSha, headRef: branchOf(head_ref), baseSha, baseRef: branchOf(base_ref) };
    return [{ kind: 'merge-group', group }];
  },
  push(payload) {
    const { ref, deleted, repository: pushed, installation: by } = pushEvent.parse(payload);
    if (deleted === true || ref !== `refs/heads/${pushed.default_branch}`) return [];
    const owner = pushed.owner.login ?? pushed.owner.name ?? '';
    return [{ kind: 'repository', repository: { installation: by?.id ?? null, owner, name: pushed.name }, baseRef: branchOf(ref) }];
  },
  installation(payload) {
    const { action, installation: by, repositories: seen } = installationEvent.parse(payload);
    return INSTALLATION_ACTIONS.includes(action) ? comers(by.id, seen) : [];
  },
  installation_repositories(payload) {
    const { action, installation: by, repositories_added: added } = installationRepositoriesEvent.parse(payload);
    return action === 'added' ? comers(by.id, added) : [];
  },
  issue_comment(payload) {
    const { action, issue, comment: written, ...rest } = commentEvent.parse(payload);
    if (action !== 'created' || issue.pull_request == null) return [];
    return question(rest, issue.number, written, false);
  },
  pull_request_review_comment(payload) {
    const { action, pull_request, comment: written, ...rest } = lineCommentEvent.parse(payload);
    return action === 'created' ? question(rest, pull_request.number, written, true) : [];
  },
};

/** For a fork's head, and for a merge group's, GitHub names no pull request: they are found by the commit. */
function again(
  repository: RepositoryRef,
  about: { head_sha: string; pull_requests?: readonly { number: number }[] | null | undefined },
): Hint[] {
  const numbers = about.pull_requests ?? [];
  if (numbers.length === 0) return [{ kind: 'commit', repository, sha: about.head_sha }];
  return numbers.map((one) => ({ kind: 'pull-request', pullRequest: { repository, number: one.number }, again: true }));
}

interface LineComment extends z.infer<typeof comment> {
  readonly line?: number | null | undefined;
}

/** `/nat-explain` alone on a line of the diff asks about that line. */
function question(from: Omit<Common, 'action'>, pull: number, written: LineComment, inThread: boolean): Hint[] {
  const text = written.body ?? '';
  const byPerson = written.user?.type !== 'Bot' && (written.performed_via_github_app ?? null) === null;
  if (!byPerson || !QUESTION.test(text)) return [];
  const asked = text.replace(QUESTION, '').split(/\r?\n/)[0]?.trim() ?? '';
  const bare = inThread && typeof written.line === 'number' ? `line ${written.line}` : 'help';
  const pullRequest = { repository: repositoryOf(from), number: pull };
  return [{ kind: 'question', pullRequest, comment: written.id, text: asked === '' ? bare : asked, inThread }];
}

function comers(by: number, seen: z.infer<typeof repositories>): Hint[] {
  return (seen ?? []).flatMap(({ full_name }) => {
    const [owner, name] = full_name.split('/');
    if (owner === undefined || name === undefined) return [];
    return [{ kind: 'repository' as const, repository: { installation: by, owner, name }, baseRef: null }];
  });
}

function branchOf(ref: string): string {
  return ref.replace(/^refs\/heads\//, '');
}

function repositoryOf({ repository, installation: by }: Omit<Common, 'action'>): RepositoryRef {
  return { installation: by?.id ?? null, owner: repository.owner.login, name: repository.name };
}
