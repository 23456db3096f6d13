/** A forge in this process for the harnesses that count in ten thousands: pull requests of one repository, and what was put on them. */
import { setTimeout } from 'node:timers/promises';
import { selectPaths } from '../../src/jobs/glob.ts';
import type { ChangedFile, PullRequest, PullRequestRef, RepositoryRef, ReviewForge } from '../../src/jobs/ports.ts';

const PATH = 'fw.rules';
const BASE = '0'.repeat(40);

export interface CountingForge extends ReviewForge {
  readonly repository: RepositoryRef;
  /** Somebody pushes to a pull request; its new head. */
  push(number: number): string;
  /** While set, every call fails with it. */
  down: Error | null;
  /**
   * Check runs by head and name, comments and reviews by pull request and marker: how often each was created. As with the real forge, what
   * is put is looked for first and created where it is not found: put again after a death it is an update, put by two at once it is made twice.
   */
  readonly made: ReadonlyMap<string, number>;
}

export function forgeOfPulls(count: number): CountingForge {
  const repository = { installation: 1, owner: 'o', name: 'r' };
  const heads = new Map(Array.from({ length: count }, (_, index) => [index + 1, 0]));
  const made = new Map<string, number>();
  const sha = (number: number) => `${number}`.padStart(20, '0') + `${heads.get(number) ?? 0}`.padStart(20, '0');
  const text = (at: string) =>
    `*filter\n:INPUT ACCEPT [0:0]\n-A INPUT -m comment --comment "${at === BASE ? 'base' : at}" -j ACCEPT\nCOMMIT\n`;
  const refs = () => [...heads.keys()].map((number) => ({ repository, number, baseRef: 'main' }));
  const put = async (key: string): Promise<{ id: number; url: string }> => {
    const found = made.has(key);
    // Between looking and creating there is a way to the forge and back.
    await setTimeout(1);
    check();
    if (!found) made.set(key, (made.get(key) ?? 0) + 1);
    // The real one forgets nothing, but a week's heads are not this harness's to keep.
    if (made.size > 5_000) made.delete(made.keys().next().value ?? '');
    return { id: 1, url: 'https://forge.example/1' };
  };
  const forge: CountingForge = {
    repository,
    made,
    down: null,
    push(number) {
      heads.set(number, (heads.get(number) ?? 0) + 1);
      return sha(number);
    },
    pullRequest: async (ref) => pullOf(ref),
    async *openPullRequests() {
      check();
      yield* refs();
    },
    async *openPullRequestsOf() {
      check();
      yield* refs();
    },
    mergeBase: async () => checked(BASE),
    changedFiles: async () => checked<readonly ChangedFile[]>([{ path: PATH, previousPath: null, status: 'modified' }]),
    changedBetween: async () => checked<readonly ChangedFile[]>([{ path: PATH, previousPath: null, status: 'modified' }]),
    readFile: async (_, at, path) => checked(path === PATH ? text(at) : null),
    selectFiles: async (_repository, _sha, globs) => checked(selectPaths([PATH], globs)),
    defaultBranchSha: async () => checked(BASE),
    branchSha: async () => checked(BASE),
    mergeGroups: async () => checked([]),
    async *repositories() {
      check();
      yield repository;
    },
    putCheckRun: async (head, report) => put(`check ${head.headSha} ${report.name}`),
    putComment: async (pr, marker) => put(`comment ${pr.number} ${marker}`),
    putReview: async (pr, marker) => void (await put(`review ${pr.number} ${marker}`)),
    pullRequestsAt: async () => checked([]),
    suggestions: async () => checked([]),
    answerFixed: async () => check(),
    outdate: async () => check(),
    replyInThread: async () => check(),
    lineUrl: (_, at, path, line) => `https://forge.example/${at}/${path}#L${line}`,
  };
  const check = () => {
    if (forge.down !== null) throw forge.down;
  };
  function checked<T>(value: T): T {
    check();
    return value;
  }
  function pullOf(ref: PullRequestRef): PullRequest {
    check();
    return {
      ...ref,
      title: `Change ${ref.number}`,
      url: `https://forge.example/pull/${ref.number}`,
      author: 'admin',
      state: 'open',
      draft: false,
      headSha: sha(ref.number),
      headRef: `change-${ref.number}`,
      baseSha: BASE,
      baseRef: 'main',
    };
  }
  return forge;
}
