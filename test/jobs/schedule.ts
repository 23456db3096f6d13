/**
 * A world in which time is a list of things that may happen next, and a seed picks which: every step of every call to the forge and the
 * store is one, and each may be the last that its process does. The code under test is the real one (src/jobs/reconcile.ts and below).
 */
import { selectPaths } from '../../src/jobs/glob.ts';
import { pullKey } from '../../src/jobs/hints.ts';
import type { Outbox } from '../../src/jobs/outbox.ts';
import type { PullRequest, PullRequestRef, ReviewForge, StandingSuggestion } from '../../src/jobs/ports.ts';
import { reconcile } from '../../src/jobs/reconcile.ts';
import type { Intent } from '../../src/jobs/store.ts';
import { reRequestKey } from '../../src/jobs/wishes.ts';
import { engineDouble } from './doubles.ts';
import { silent } from './silent.ts';

export const PATH = 'fw.rules';
const ref: PullRequestRef = { repository: { installation: 1, owner: 'o', name: 'r' }, number: 1 };

/** Numbers below 1 from a seed (mulberry32, a public-domain generator). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Run {
  readonly sha: string;
  readonly name: string;
  conclusion: string;
}

interface Comment {
  readonly marker: string;
  body: string;
}

interface Thread {
  readonly id: number;
  readonly suggestion: string;
  readonly findings: readonly string[];
  readonly review: string;
  answers: number;
  outdated: boolean;
}

/** What stands on the forge in the end. */
export interface Standing {
  readonly head: string;
  readonly text: string;
  readonly runs: readonly Run[];
  readonly comments: readonly Comment[];
  readonly threads: readonly Thread[];
  /** Markers of the reviews. */
  readonly reviews: readonly string[];
  /** Heads that the sticky comment named, in the order of writing. */
  readonly written: readonly string[];
  readonly heads: readonly string[];
  /** Jobs that ended in an error, and steps that were taken. */
  readonly deaths: number;
  readonly steps: number;
}

/** One schedule: pushes of these texts, in this order, with everything else as the seed has it. */
export async function runSchedule(seed: number, texts: readonly string[]): Promise<Standing> {
  const random = randomOf(seed);
  const waiting: (() => void)[] = [];
  let calm = false;
  let deaths = 0;
  let steps = 0;
  /** A step: something else may happen first, and the process may die here. */
  const step = () =>
    new Promise<void>((resolve, reject) => {
      waiting.push(() => {
        steps += 1;
        if (!calm && random() < 0.02) reject(new Error('the process died'));
        else if (!calm && random() < 0.01) reject(Object.assign(new Error('a limit'), { retryAfterSeconds: 1 }));
        else resolve();
      });
    });

  /** Steps of work between two things that people do: from pushes that overtake reviews to reviews that are done long before. */
  const pace = [2, 8, 40, 160][Math.floor(random() * 4)] ?? 8;
  const heads = texts.map((_, index) => `${index}`.padStart(40, '0'));
  let current = 0;
  const world = { runs: [] as Run[], comments: [] as Comment[], threads: [] as Thread[], reviews: [] as string[], written: [] as string[] };
  const forge = forgeDouble(world, step, () => ({ sha: heads[current] ?? '', text: texts[current] ?? '' }), texts, heads);
  const store = storeDouble(step);
  // Half of the pull requests are opened while the process watches.
  const since = random() < 0.5 ? 0 : Number.POSITIVE_INFINITY;
  const reviewer = { forge, store, chat: null, log: silent, engine: engineDouble, version: 'test', since };

  // pg-boss's `stately`: of one key one job waits and one is in hand, whichever of the replicas has it.
  let queued = false;
  let inHand = 0;
  const wish = () => {
    queued = true;
  };
  const work = async () => {
    try {
      if ((await reconcile(reviewer, ref)) === 'superseded') wish();
    } catch {
      deaths += 1;
      wish();
    } finally {
      inHand -= 1;
    }
  };
  /** Webhooks as they arrive: late, in any order, twice, or never. */
  const events: (() => void)[] = [];
  const announce = () => {
    if (random() < 0.25) return;
    events.push(wish);
    if (random() < 0.2) events.push(wish);
  };
  const askAgain = () => {
    void store.intend(reRequestKey(pullKey(ref)), 'again').catch(() => {});
    wish();
  };
  announce();
  let pushes = texts.length - 1;
  let reRequests = random() < 0.3 ? 1 : 0;
  for (;;) {
    const choices: (() => void)[] = events.map((event, index) => () => {
      events.splice(index, 1);
      event();
    });
    if (pushes > 0) {
      choices.push(() => {
        pushes -= 1;
        current += 1;
        announce();
      });
    }
    if (reRequests > 0) {
      choices.push(() => {
        reRequests -= 1;
        askAgain();
      });
    }
    // Of two replicas one may stall so long that its job goes to the other one, and then come back.
    if (queued && (inHand === 0 || (inHand === 1 && !calm && random() < 0.05))) {
      choices.push(() => {
        queued = false;
        inHand += 1;
        void work();
      });
    }
    for (let index = 0; index < waiting.length * pace; index++) {
      choices.push(() => waiting.splice(index % waiting.length, 1)[0]?.());
    }
    if (choices.length === 0) {
      if (calm) break;
      // The sweep finds what was lost; from now on nothing dies.
      calm = true;
      wish();
      continue;
    }
    choices[Math.floor(random() * choices.length)]?.();
    // Lets what was set free run up to its next step.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { head: heads[current] ?? '', text: texts[current] ?? '', ...world, heads, deaths, steps };
}

function storeDouble(step: () => Promise<void>): Outbox {
  const intents = new Map<string, Intent>();
  return {
    async intent(key) {
      await step();
      return intents.get(key) ?? null;
    },
    async intend(key, digest, holder) {
      await step();
      if (holder !== undefined && intents.get(holder.key)?.digest !== holder.digest) return 'taken';
      const earlier = intents.get(key);
      intents.set(key, { digest, done: false, result: earlier?.result ?? null });
      await step();
      return earlier === undefined ? 'first' : 'again';
    },
    async settle(key, digest, result) {
      await step();
      intents.set(key, { digest, done: true, result: structuredClone(result) });
      await step();
    },
    async intentsUnder(prefix) {
      await step();
      return new Map([...intents].filter(([key]) => key.startsWith(prefix)));
    },
    async reopen(prefix) {
      await step();
      for (const [key, intent] of intents) if (key.startsWith(prefix)) intents.set(key, { ...intent, done: false });
    },
  };
}

interface World {
  readonly runs: Run[];
  readonly comments: Comment[];
  readonly threads: Thread[];
  readonly reviews: string[];
  readonly written: string[];
}

/** A forge that looks things up before it makes them, in steps, as the real one does over HTTP. */
function forgeDouble(
  world: World,
  step: () => Promise<void>,
  now: () => { sha: string; text: string },
  texts: readonly string[],
  heads: readonly string[],
): ReviewForge {
  const textAt = (sha: string) => (sha === 'base' ? 'base\n' : (texts[heads.indexOf(sha)] ?? ''));
  const none = async function* () {};
  return {
    async pullRequest() {
      await step();
      const pr: PullRequest = {
        ...ref,
        title: 'Change',
        url: 'http://forge/1',
        author: 'admin',
        state: 'open',
        draft: false,
        headSha: now().sha,
        headRef: 'topic',
        baseSha: 'base',
        baseRef: 'main',
        openedAt: '2026-01-01T00:00:00Z',
      };
      await step();
      return pr;
    },
    branchSha: async () => 'base',
    mergeBase: async () => 'base',
    async changedFiles(pr) {
      await step();
      return textAt(pr.headSha) === 'base\n' ? [] : [{ path: PATH, previousPath: null, status: 'modified' }];
    },
    changedBetween: async () => [],
    async readFile(_, sha, path) {
      await step();
      return path === PATH ? `*filter\n:INPUT ACCEPT [0:0]\n-A INPUT -j ACCEPT\n${textAt(sha)}COMMIT\n` : null;
    },
    selectFiles: async (_repository, _sha, globs) => selectPaths([PATH], globs),
    defaultBranchSha: async () => 'base',
    openPullRequests: none,
    openPullRequestsOf: none,
    repositories: none,
    pullRequestsAt: async () => [ref],
    mergeGroups: async () => [],
    lineUrl: () => 'http://forge/line',
    replyInThread: async () => {},
    async putCheckRun(head, report, earlier) {
      const look = async () => {
        await step();
        const found = world.runs.find((run) => run.sha === head.headSha && run.name === report.name);
        await step();
        return found;
      };
      const standing = earlier === 'none' ? undefined : await look();
      if (standing === undefined) world.runs.push({ sha: head.headSha, name: report.name, conclusion: report.conclusion });
      else standing.conclusion = report.conclusion;
      await step();
      return { id: 1, url: 'http://forge/run' };
    },
    async putComment(_, marker, body, earlier) {
      const look = async () => {
        await step();
        const found = world.comments.find((comment) => comment.marker === marker);
        await step();
        return found;
      };
      const standing = earlier === 'none' ? undefined : await look();
      if (standing === undefined) world.comments.push({ marker, body });
      else standing.body = body;
      world.written.push(heads.find((sha) => body.includes(sha)) ?? '');
      await step();
      return { id: 1, url: 'http://forge/comment' };
    },
    async putReview(_, marker, _body, suggestions, earlier) {
      if (earlier !== 'none') {
        await step();
        if (world.reviews.includes(marker)) return;
        await step();
      }
      world.reviews.push(marker);
      for (const one of suggestions) {
        const id = world.threads.length + 1;
        world.threads.push({ id, suggestion: one.id, findings: one.findings, review: marker, answers: 0, outdated: false });
      }
      await step();
    },
    async suggestions() {
      await step();
      return world.threads.map(
        (one): StandingSuggestion => ({
          comment: one.id,
          id: one.suggestion,
          findings: one.findings,
          settled: one.outdated || one.answers > 0,
        }),
      );
    },
    async answerFixed(_, standing) {
      await step();
      const thread = world.threads.find((one) => one.id === standing.comment);
      if (thread !== undefined) thread.answers += 1;
      await step();
    },
    async outdate(_, standing) {
      await step();
      const thread = world.threads.find((one) => one.id === standing.comment);
      if (thread !== undefined) thread.outdated = true;
      await step();
    },
  };
}
