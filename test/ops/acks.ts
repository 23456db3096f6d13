/** How soon a slash command is acknowledged and answered while many reviews run: one bot, pull requests opened all at once. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { publish, repositoryFiles, rulesetPath, withRules } from '../../src/demo/incident.ts';
import { startStandIns } from '../../src/demo/standins.ts';
import { type Kind, openStores } from '../support/stores.ts';
import { startBotProcess, storeEnvironment } from './bots.ts';

export interface AckPlan {
  readonly kind: Kind;
  /** Pull requests reviewed before anything is measured. */
  readonly before: number;
  /** Pull requests opened at once; the commands go on until each is reviewed. */
  readonly reviews: number;
  readonly perSecond: number;
}

export interface AckReport {
  /** Milliseconds, sorted. */
  readonly acks: readonly number[];
  readonly answers: readonly number[];
  readonly unanswered: number;
  /** Seconds that the reviews took. */
  readonly took: number;
}

const counted = z.object({ acks: z.array(z.number()), sent: z.array(z.number()) });
const SETTLE_MS = 180_000;
/** Commands at most. */
const MOST = 4_000;

/** Runs the plan. @throws Error where the bot does not start or the reviews do not end. */
export async function acksUnderLoad(plan: AckPlan): Promise<AckReport> {
  const standIns = await startStandIns();
  const stores = await openStores(plan.kind);
  const bot = await startBotProcess({ ...standIns.environment(), ...storeEnvironment(await stores.place()) });
  try {
    standIns.connect(bot.url);
    const repository = await standIns.github.createRepository('asked', repositoryFiles(standIns.slack.channel));
    for (let n = 0; n < plan.before + plan.reviews; n++) {
      await repository.commit(`change-${n}`, { [rulesetPath]: `# ${n}\n${withRules(publish('bond0'))}` }, 'Change');
    }
    const { slack } = standIns;
    const urls = Array.from({ length: MOST }, () => slack.responseUrl());
    const client = askingClient({
      responseUrls: urls.map(({ url }) => url),
      url: `${bot.url}/slack/events`,
      secret: slack.signingSecret,
      channel: slack.channel,
      user: slack.person,
      text: 'internet -> 110.88.12.88:25',
      perSecond: plan.perSecond,
    });
    await client.ready;
    const review = async (from: number, to: number) => {
      const opened = await Promise.all(
        Array.from({ length: to - from }, (_, n) =>
          repository.openPullRequest({ title: `Change ${from + n}.`, head: `change-${from + n}` }),
        ),
      );
      await reviewed(
        opened.map(
          ({ sha }) =>
            async () =>
              (await repository.checkRuns(sha)).some((run) => run.status === 'completed'),
        ),
      );
    };
    // A bot that has been at work: its code is compiled.
    await review(0, plan.before);
    client.go();
    const begin = performance.now();
    await review(plan.before, plan.before + plan.reviews);
    const took = (performance.now() - begin) / 1000;
    const { acks, sent } = await client.stop();
    // The first command warmed up.
    const asked = urls.slice(1, 1 + sent.length);
    await settled(() => asked.every(({ answers }) => answers.length > 0));
    const answers = asked.flatMap(({ answers: [answer] }, index) => (answer === undefined ? [] : [answer.at - sent[index]!]));
    return { acks: sorted(acks), answers: sorted(answers), unanswered: asked.length - answers.length, took };
  } finally {
    await bot.kill();
    await standIns.close();
    await stores.close();
  }
}

async function reviewed(checks: readonly (() => Promise<boolean>)[]): Promise<void> {
  let left = checks;
  const done = await settled(async () => {
    const now = await Promise.all(left.map((check) => check()));
    left = left.filter((_, index) => now[index] !== true);
    return left.length === 0;
  });
  if (!done) throw new Error(`${left.length} reviews did not end`);
}

/** Whether it happened in time. */
async function settled(happened: () => boolean | Promise<boolean>): Promise<boolean> {
  const end = performance.now() + SETTLE_MS;
  while (performance.now() < end) {
    if (await happened()) return true;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return false;
}

function sorted(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

function askingClient(plan: object) {
  const script = fileURLToPath(new URL('./ack-client.ts', import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface(child.stdout);
  child.stdin.write(`${JSON.stringify(plan)}\n`);
  const ready = once(lines, 'line');
  return {
    ready,
    go: () => child.stdin.write('go\n'),
    stop: async () => {
      const result = once(lines, 'line');
      child.stdin.end();
      const [line] = await result;
      return counted.parse(JSON.parse(String(line)));
    },
  };
}

/** The value below which so large a share of them lies. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
