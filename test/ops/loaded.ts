/** What the load is put on: GitHub and Slack as a harness sees them, whole (the demo's stand-ins) or as light as can be. */
import { z } from 'zod';
import type { Repository } from '../../src/demo/github-people.ts';
import { publish, repositoryFiles, rulesetPath, withRules } from '../../src/demo/incident.ts';
import { startStandIns } from '../../src/demo/standins.ts';

export interface OpenedPull {
  readonly number: number;
  readonly sha: string;
  readonly title: string;
}

export interface Loaded {
  /** What `serve` needs to talk to them. */
  environment(): Record<string, string>;
  /** Before the time is taken: what so many pull requests need. */
  prepare(count: number): Promise<void>;
  /** Opens one, with its webhook to this bot. */
  open(number: number, bot: string): Promise<OpenedPull>;
  /** The cards that were posted, as JSON. */
  cards(): readonly string[];
  /** When each pull request's card was posted, by its title and performance.now(); nothing where that is not kept. */
  cardTimes(): ReadonlyMap<string, number>;
  /** When the check run of each head was first written as finished, by performance.now(). */
  finishTimes(): ReadonlyMap<string, number>;
  made(pull: OpenedPull): Promise<{ readonly runs: number; readonly comments: number }>;
  /** What GitHub or Slack would have refused. */
  wrong(): readonly string[];
  close(): Promise<void>;
}

const checkRun = z.looseObject({ head_sha: z.string() });

/** The demo's stand-ins, without the hourly limit that they keep. */
export async function startWhole(): Promise<Loaded> {
  const standIns = await startStandIns('off');
  const { github, slack } = standIns;
  let made: Repository | undefined;
  const repository = () => {
    if (made === undefined) throw new Error('prepare() comes first');
    return made;
  };
  return {
    environment: () => standIns.environment(),
    prepare: async (count) => {
      made = await github.createRepository('loaded', repositoryFiles(slack.channel));
      for (let n = 1; n <= count; n++) {
        await made.commit(`change-${n}`, { [rulesetPath]: `# ${n}\n${withRules(publish('bond0'))}` }, 'Change');
      }
    },
    open: async (number, bot) => {
      github.hooks.deliverTo(`${bot}/github/webhooks`);
      const title = `Change of change-${number}.`;
      return { ...(await repository().openPullRequest({ title, head: `change-${number}` })), title };
    },
    cards: () => slack.sent.flatMap(({ by, blocks }) => (by === 'chat.postMessage' ? [JSON.stringify(blocks ?? [])] : [])),
    cardTimes: () => new Map(),
    finishTimes: () => {
      const path = `/repos/${repository().fullName}/check-runs`;
      const times = new Map<string, number>();
      for (const { method, path: asked, status, body, at } of github.requests()) {
        const written = method === 'POST' && asked === path && status === 201 ? checkRun.safeParse(body) : null;
        if (written?.success === true && !times.has(written.data.head_sha)) times.set(written.data.head_sha, at);
      }
      return times;
    },
    made: async ({ number, sha }) => ({
      runs: (await repository().checkRuns(sha)).length,
      comments: (await repository().comments(number)).filter((one) => one.user.endsWith('[bot]')).length,
    }),
    wrong: () => standIns.violations().map(({ where, what }) => `refused: ${where}: ${what}`),
    close: () => standIns.close(),
  };
}
