/** STAND-IN, not the product: what people do to a pull request beside pushing: labels, drafts, another base, its threads, the merge queue. */
import { z } from 'zod';
import type { Delivery } from './github-hooks.ts';
import type { GitHubState, PullChanges } from './github-state.ts';
import { keepComment, seen } from './github-threads.ts';

export interface SeenThread {
  readonly path: string;
  readonly resolved: boolean;
  /** Bodies, the first one's first. */
  readonly bodies: readonly string[];
}

/** A merge queue's group, with the commit that would become the base. */
export interface Queued {
  readonly sha: string;
  readonly delivery: Delivery;
}

export interface Upkeep {
  label(number: number, name: string): Promise<Delivery>;
  unlabel(number: number, name: string): Promise<Delivery>;
  /** "Ready for review", or back to a draft. */
  setDraft(number: number, draft: boolean): Promise<Delivery>;
  changeBase(number: number, base: string): Promise<Delivery>;
  threads(number: number): readonly SeenThread[];
  /** A person's comment on a line of the diff. */
  commentOnLine(number: number, at: { readonly path: string; readonly line: number }, body: string): Promise<Delivery>;
  /** "Merge when ready": GitHub merges onto the base on a branch of its own and asks for checks. `deliver`: whether its webhook arrives. */
  enqueue(number: number, deliver?: boolean): Promise<Queued>;
  /** A push to the default branch, a merge or by hand, without any pull request. */
  announcePush(branch: string, before: string, after: string): Promise<Delivery>;
}

/** What the upkeep needs of the repository. */
export interface UpkeepParts {
  readonly state: GitHubState;
  readonly fullName: string;
  call<T>(method: string, path: string, body: unknown, shape: z.ZodType<T>): Promise<T>;
  hint(action: string, number: number): Promise<Delivery>;
  surroundings(): Promise<Readonly<Record<string, unknown>>>;
}

const sha = z.looseObject({ sha: z.string() });
const commit = z.looseObject({ tree: sha });
const pull = z.looseObject({
  head: z.looseObject({ ref: z.string(), sha: z.string() }),
  base: z.looseObject({ ref: z.string(), sha: z.string() }),
});
const tree = z.looseObject({ tree: z.array(z.looseObject({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string() })) });
const compared = z.looseObject({ merge_base_commit: sha });

export function createUpkeep({ state, fullName, call, hint, surroundings }: UpkeepParts): Upkeep {
  const change = (number: number, map: (old: PullChanges) => PullChanges) => {
    const key = `${fullName}#${number}`;
    state.pulls.set(key, map(state.pulls.get(key) ?? {}));
  };
  const filesAt = async (at: string) => {
    const root = (await call('GET', `/git/commits/${at}`, null, commit)).tree.sha;
    const { tree: entries } = await call('GET', `/git/trees/${root}?recursive=true`, null, tree);
    return new Map(entries.filter((one) => one.type === 'blob').map((one) => [one.path, one]));
  };
  return {
    label: (number, name) => {
      change(number, (old) => ({ ...old, labels: [...(old.labels ?? []), name] }));
      return hint('labeled', number);
    },
    unlabel: (number, name) => {
      change(number, (old) => ({ ...old, labels: (old.labels ?? []).filter((one) => one !== name) }));
      return hint('unlabeled', number);
    },
    setDraft: (number, draft) => {
      change(number, (old) => ({ ...old, draft }));
      return hint(draft ? 'converted_to_draft' : 'ready_for_review', number);
    },
    changeBase: (number, base) => {
      change(number, (old) => ({ ...old, base }));
      return hint('edited', number);
    },
    threads: (number) => {
      const mine = state.reviewComments.filter((one) => one.repository === fullName && one.pull === number);
      return mine
        .filter((one) => one.replyTo === null)
        .map((root) => ({
          path: root.sent.path,
          resolved: state.resolved.has(root.id),
          bodies: [root.sent.body, ...mine.filter((one) => one.replyTo === root.id).map((one) => one.sent.body)],
        }));
    },
    commentOnLine: async (number, { path, line }, body) => {
      const { head } = await call('GET', `/pulls/${number}`, null, pull);
      const where = { review: 0, repository: fullName, pull: number, commit: head.sha, author: 'person', replyTo: null } as const;
      const made = keepComment(state, { path, line, body }, where);
      const comment = seen(state, made);
      return state.hooks.deliver('pull_request_review_comment', {
        action: 'created',
        comment,
        pull_request: { number },
        ...(await surroundings()),
      });
    },
    enqueue: async (number, deliver = true) => {
      const one = await call('GET', `/pulls/${number}`, null, pull);
      const { sha: onto } = (await call('GET', `/git/ref/heads/${one.base.ref}`, null, z.looseObject({ object: sha }))).object;
      const { merge_base_commit: from } = await call('GET', `/compare/${onto}...${one.head.sha}`, null, compared);
      const [before, after] = await Promise.all([filesAt(from.sha), filesAt(one.head.sha)]);
      const changed = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path)?.sha !== after.get(path)?.sha);
      const entries = changed.map((path) => ({ path, mode: '100644', type: 'blob', sha: after.get(path)?.sha ?? null }));
      const base = (await call('GET', `/git/commits/${onto}`, null, commit)).tree.sha;
      const merged = await call('POST', '/git/trees', { base_tree: base, tree: entries }, sha);
      const message = `Merge pull request #${number}`;
      const made = await call('POST', '/git/commits', { message, tree: merged.sha, parents: [onto, one.head.sha] }, sha);
      const head_ref = `refs/heads/gh-readonly-queue/${one.base.ref}/pr-${number}-${onto}`;
      await call('POST', '/git/refs', { ref: head_ref, sha: made.sha }, z.unknown());
      const merge_group = { head_sha: made.sha, head_ref, base_sha: onto, base_ref: `refs/heads/${one.base.ref}` };
      const payload = { action: 'checks_requested', merge_group, ...(await surroundings()) };
      const lost: Delivery = { id: '', event: 'merge_group', action: 'checks_requested', payload: '', status: null };
      return { sha: made.sha, delivery: deliver ? await state.hooks.deliver('merge_group', payload) : lost };
    },
    announcePush: async (branch, before, after) =>
      state.hooks.deliver('push', { ref: `refs/heads/${branch}`, before, after, ...(await surroundings()) }),
  };
}
