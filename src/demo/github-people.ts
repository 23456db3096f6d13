/** STAND-IN, not the product: what people do on GitHub (commit, push, open, comment, press "Re-run") and what they see there. */
import { z } from 'zod';
import type { Delivery } from './github-hooks.ts';
import type { SentAnnotation } from './github-limits.ts';
import type { GitHubState } from './github-state.ts';
import { createUpkeep, type Upkeep } from './github-upkeep.ts';

export interface SeenCheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly annotations: readonly SentAnnotation[];
}

export interface SeenComment {
  readonly id: number;
  readonly user: string;
  readonly body: string;
  readonly edited: boolean;
}

export interface SeenReviewComment {
  readonly path: string;
  readonly startLine: number;
  readonly line: number;
  readonly body: string;
}

export interface SeenReview {
  readonly id: number;
  readonly user: string;
  readonly body: string;
  readonly commit: string;
  readonly comments: readonly SeenReviewComment[];
}

/** A file's new text, or null to remove it. */
export type Files = Readonly<Record<string, string | null>>;

export interface Pushed {
  readonly sha: string;
  readonly deliveries: readonly Delivery[];
}

export interface Opened extends Pushed {
  readonly number: number;
  readonly url: string;
}

/** A repository of the stand-in, as people work with it. */
export interface Repository extends Upkeep {
  readonly fullName: string;
  readonly url: string;
  /** Commits on a branch without any webhook; the branch starts at main where it is new. Answers the commit. */
  commit(branch: string, files: Files, message: string): Promise<string>;
  /** Commits and sends what GitHub sends: `push`, and `synchronize` for each open pull request of that branch. */
  push(branch: string, files: Files, message: string): Promise<Pushed>;
  /** The same with the branch made anew from main: what stood on it is gone. */
  forcePush(branch: string, files: Files, message: string): Promise<Pushed>;
  openPullRequest(given: {
    readonly title: string;
    readonly head: string;
    readonly base?: string;
    readonly body?: string;
    readonly draft?: boolean;
  }): Promise<Opened>;
  closePullRequest(number: number): Promise<void>;
  reopenPullRequest(number: number): Promise<Delivery>;
  /** Merges by fast-forward, and sends `closed` and the `push` to the base. */
  merge(number: number): Promise<readonly Delivery[]>;
  comment(number: number, body: string): Promise<Delivery>;
  /** Presses "Re-run" on a check. */
  rerequest(run: SeenCheckRun, pull: number): Promise<Delivery>;
  /** Sends `pull_request` for a pull request as it stands. */
  hint(action: string, number: number, options?: { readonly secret?: string | null; readonly id?: string }): Promise<Delivery>;
  head(branch: string): Promise<string>;
  pull(number: number): Promise<{ readonly title: string; readonly headSha: string; readonly url: string }>;
  file(ref: string, path: string): Promise<string | null>;
  checkRuns(sha: string): Promise<readonly SeenCheckRun[]>;
  comments(number: number): Promise<readonly SeenComment[]>;
  reviews(number: number): Promise<readonly SeenReview[]>;
}

const sha = z.looseObject({ sha: z.string() });
const ref = z.looseObject({ object: sha });
const commit = z.looseObject({ tree: sha });
const pull = z.looseObject({
  number: z.int(),
  html_url: z.string(),
  title: z.string(),
  state: z.string(),
  head: z.looseObject({ ref: z.string(), sha: z.string() }),
  base: z.looseObject({ ref: z.string(), sha: z.string() }),
});
const output = z.looseObject({ title: z.string().nullable(), summary: z.string().nullable(), text: z.string().nullable() });
const run = z.looseObject({
  id: z.int(),
  name: z.string(),
  head_sha: z.string(),
  status: z.string(),
  conclusion: z.string().nullable(),
  output,
});
const user = z.looseObject({ login: z.string() });
const comment = z.looseObject({ id: z.int(), body: z.string(), user, created_at: z.string(), updated_at: z.string() });
const review = z.looseObject({ id: z.int(), body: z.string().nullable(), user, commit_id: z.string() });
const reviewComment = z.looseObject({ path: z.string(), line: z.int(), start_line: z.int().optional(), body: z.string() });
const annotation = z.custom<SentAnnotation>((value) => typeof value === 'object' && value !== null);

/** How a repository is made: `name` under the stand-in's organisation, with these files on main. */
export function createPeople(state: GitHubState): (name: string, files: Readonly<Record<string, string>>) => Promise<Repository> {
  return async (name, files) => {
    await call(state, 'POST', `/orgs/${state.owner}/repos`, { name, auto_init: true }, z.unknown());
    state.repositories.push(`${state.owner}/${name}`);
    const repository = repositoryOf(state, `${state.owner}/${name}`);
    await repository.commit('main', { ...files }, 'The gateway as it is');
    return repository;
  };
}

// As the person, through the layer, so that people see what the bot sees.
async function call<T>(state: GitHubState, method: string, path: string, body: unknown, shape: z.ZodType<T>): Promise<T> {
  const response = await fetch(state.url + path, {
    method,
    headers: { authorization: `token ${state.person}`, 'content-type': 'application/json' },
    ...(body === null ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`stand-in: ${method} ${path}: ${response.status} ${text}`);
  return shape.parse(text === '' ? null : JSON.parse(text));
}

function repositoryOf(state: GitHubState, fullName: string): Repository {
  const base = `/repos/${fullName}`;
  const get = <T>(path: string, shape: z.ZodType<T>) => call(state, 'GET', base + path, null, shape);
  const post = <T>(path: string, body: unknown, shape: z.ZodType<T>) => call(state, 'POST', base + path, body, shape);

  const findHead = async (branch: string): Promise<string | null> => {
    const refs = await get(`/git/matching-refs/heads/${branch}`, z.array(ref.extend({ ref: z.string() })));
    return refs.find((one) => one.ref === `refs/heads/${branch}`)?.object.sha ?? null;
  };
  const head = async (branch: string) => (await findHead(branch)) ?? fail(`no branch ${branch}`);

  const commitFiles = async (branch: string, files: Files, message: string, anew = false) => {
    const tip = await findHead(branch);
    const parent = tip === null || anew ? await head('main') : tip;
    const parentTree = (await get(`/git/commits/${parent}`, commit)).tree.sha;
    const tree = Object.entries(files).map(([path, content]) => ({
      path,
      mode: '100644',
      type: 'blob',
      ...(content === null ? { sha: null } : { content }),
    }));
    const made = await post('/git/trees', { base_tree: parentTree, tree }, sha);
    const { sha: next } = await post('/git/commits', { message, tree: made.sha, parents: [parent] }, sha);
    if (tip === null) await post('/git/refs', { ref: `refs/heads/${branch}`, sha: next }, z.unknown());
    else await call(state, 'PATCH', `${base}/git/refs/heads/${branch}`, { sha: next, force: anew }, z.unknown());
    return next;
  };

  const surroundings = async () => ({
    repository: await get('', z.unknown()),
    organization: { login: state.owner, id: 1 },
    sender: { login: 'admin', id: 2, type: 'User' },
    installation: { id: state.installation, node_id: 'stand-in' },
  });

  const hint: Repository['hint'] = async (action, number, options) => {
    const one = await get(`/pulls/${number}`, pull);
    return state.hooks.deliver('pull_request', { action, number, pull_request: one, ...(await surroundings()) }, options);
  };

  const push = async (branch: string, files: Files, message: string, anew: boolean): Promise<Pushed> => {
    const before = await findHead(branch);
    const after = await commitFiles(branch, files, message, anew);
    const around = await surroundings();
    const deliveries = [await state.hooks.deliver('push', { ref: `refs/heads/${branch}`, before, after, ...around })];
    for (const one of await get('/pulls?state=open&per_page=100', z.array(pull))) {
      if (one.head.ref !== branch) continue;
      const payload = { action: 'synchronize', number: one.number, before, after, pull_request: one, ...around };
      deliveries.push(await state.hooks.deliver('pull_request', payload));
    }
    return { sha: after, deliveries };
  };

  const upkeep = createUpkeep({
    state,
    fullName,
    call: (method, path, body, shape) => call(state, method, base + path, body, shape),
    hint,
    surroundings,
  });

  return {
    ...upkeep,
    fullName,
    url: `${state.url}/${fullName}`,
    commit: (branch, files, message) => commitFiles(branch, files, message),
    head,
    hint,
    push: (branch, files, message) => push(branch, files, message, false),
    forcePush: (branch, files, message) => push(branch, files, message, true),
    openPullRequest: async ({ title, head: from, base: to = 'main', body = '', draft = false }) => {
      const one = await post('/pulls', { title, head: from, base: to, body, draft }, pull);
      return { number: one.number, url: one.html_url, sha: one.head.sha, deliveries: [await hint('opened', one.number)] };
    },
    pull: async (number) => {
      const one = await get(`/pulls/${number}`, pull);
      return { title: one.title, headSha: one.head.sha, url: one.html_url };
    },
    merge: async (number) => {
      const one = await get(`/pulls/${number}`, pull);
      const before = await head(one.base.ref);
      await call(state, 'PATCH', `${base}/git/refs/heads/${one.base.ref}`, { sha: one.head.sha }, z.unknown());
      state.merged.set(`${fullName}#${number}`, one.head.sha);
      await call(state, 'PATCH', `${base}/pulls/${number}`, { state: 'closed' }, z.unknown());
      const push = { ref: `refs/heads/${one.base.ref}`, before, after: one.head.sha, ...(await surroundings()) };
      return [await hint('closed', number), await state.hooks.deliver('push', push)];
    },
    closePullRequest: async (number) => {
      await call(state, 'PATCH', `${base}/pulls/${number}`, { state: 'closed' }, z.unknown());
      await hint('closed', number);
    },
    reopenPullRequest: async (number) => {
      await call(state, 'PATCH', `${base}/pulls/${number}`, { state: 'open' }, z.unknown());
      return hint('reopened', number);
    },
    comment: async (number, body) => {
      const made = await post(`/issues/${number}/comments`, { body }, comment);
      // emulate gives no issue for a pull request; GitHub's payload has one.
      const { title, state: standing } = await get(`/pulls/${number}`, pull);
      const issue = {
        number,
        title,
        state: standing,
        user: { login: 'admin' },
        pull_request: { url: `${state.url}${base}/pulls/${number}` },
      };
      return state.hooks.deliver('issue_comment', { action: 'created', comment: made, issue, ...(await surroundings()) });
    },
    rerequest: async (seen, number) => {
      // GitHub puts the run back to queued, without a conclusion, until the App completes it again.
      await call(state, 'POST', `${base}/check-runs/${seen.id}/rerequest`, {}, z.unknown());
      const one = await get(`/pulls/${number}`, pull);
      const check = await get(`/check-runs/${seen.id}`, z.looseObject({}));
      const pulls = [{ number, head: one.head, base: one.base }];
      return state.hooks.deliver('check_run', {
        action: 'rerequested',
        check_run: { ...check, pull_requests: pulls },
        ...(await surroundings()),
      });
    },
    file: async (at, path) => {
      const response = await fetch(`${state.url}${base}/contents/${path.split('/').map(encodeURIComponent).join('/')}?ref=${at}`, {
        headers: { authorization: `token ${state.person}`, accept: 'application/vnd.github.raw+json' },
      });
      return response.ok ? response.text() : null;
    },
    checkRuns: async (at) => {
      const list = await get(`/commits/${at}/check-runs?filter=all&per_page=100`, z.looseObject({ check_runs: z.array(run) }));
      return Promise.all(
        list.check_runs.map(async (one) => ({
          id: one.id,
          name: one.name,
          headSha: one.head_sha,
          status: one.status,
          conclusion: one.conclusion,
          title: one.output.title ?? '',
          summary: one.output.summary ?? '',
          text: one.output.text ?? '',
          annotations: await get(`/check-runs/${one.id}/annotations?per_page=100`, z.array(annotation)),
        })),
      );
    },
    comments: async (number) =>
      (await get(`/issues/${number}/comments?per_page=100`, z.array(comment))).map((one) => ({
        id: one.id,
        user: one.user.login,
        body: one.body,
        edited: one.updated_at !== one.created_at,
      })),
    reviews: async (number) => {
      const list = await get(`/pulls/${number}/reviews?per_page=100`, z.array(review));
      return Promise.all(
        list.map(async (one) => ({
          id: one.id,
          user: one.user.login,
          body: one.body ?? '',
          commit: one.commit_id,
          comments: (await get(`/pulls/${number}/reviews/${one.id}/comments?per_page=100`, z.array(reviewComment))).map((each) => ({
            path: each.path,
            startLine: each.start_line ?? each.line,
            line: each.line,
            body: each.body,
          })),
        })),
      );
    },
  };
}

function fail(what: string): never {
  throw new Error(`stand-in: ${what}`);
}
