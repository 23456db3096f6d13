/**
 * Several replicas on one PostgreSQL, and pull requests opened at a steady rate: each head is to get one check run, one comment and one card,
 * and how long that took is measured from the webhook to the finished check run, as GitHub sees it.
 */
import { z } from 'zod';
import type { Repository } from '../../src/demo/github-people.ts';
import { publish, repositoryFiles, rulesetPath, withRules } from '../../src/demo/incident.ts';
import { type StandIns, startStandIns } from '../../src/demo/standins.ts';
import { openStores } from '../support/stores.ts';
import { type BotProcess, startBotProcess, storeEnvironment } from './bots.ts';

export interface LoadPlan {
  readonly replicas: number;
  /** Pull requests a second. */
  readonly rate: number;
  readonly seconds: number;
  readonly say: (line: string) => void;
}

export interface LoadReport {
  readonly pulls: number;
  /** Milliseconds from the webhook to the finished check run. */
  readonly median: number;
  readonly p99: number;
  readonly slowest: number;
  readonly wrong: readonly string[];
}

const SETTLE_MS = 180_000;

interface Pull {
  readonly branch: string;
  number: number;
  sha: string;
  /** When the webhook was sent. */
  opened: number;
}

/** Runs the plan. @throws Error where a bot does not start. */
export async function load(plan: LoadPlan): Promise<LoadReport> {
  const standIns = await startStandIns('off');
  const stores = await openStores('postgres');
  const environment = { ...standIns.environment(), ...storeEnvironment(await stores.place()), LOG_LEVEL: 'warn' };
  const bots: BotProcess[] = [];
  try {
    // Together, as a deployment starts them.
    bots.push(...(await Promise.all(Array.from({ length: plan.replicas }, () => startBotProcess({ ...environment, LOG_LEVEL: 'info' })))));
    const repository = await standIns.github.createRepository('loaded', repositoryFiles(standIns.slack.channel));
    const pulls = await prepare(repository, plan.rate * plan.seconds);
    const before = { own: process.cpuUsage(), bots: bots.map((bot) => bot.cpu()) };
    await openAtRate(standIns, repository, bots, pulls, plan.rate);
    plan.say(`${pulls.length} pull requests opened`);
    await allCards(standIns, pulls);
    const own = process.cpuUsage(before.own);
    const used = bots.map((bot, index) => bot.cpu() - before.bots[index]!).reduce((a, b) => a + b, 0);
    const each = (seconds: number) => `${Math.round((seconds * 1000) / pulls.length)} ms`;
    plan.say(`processor time a pull request: bots ${each(used)}, stand-ins ${each((own.user + own.system) / 1e6)}`);
    const wrong = await settled(standIns, repository, pulls);
    const finished = finishTimes(standIns, repository);
    const times = pulls.map((pull) => (finished.get(pull.sha) ?? Number.NaN) - pull.opened).sort((a, b) => a - b);
    const at = (share: number) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN);
    plan.say(`memory: ${bots.map((bot) => `${bot.memory()} MB`).join(', ')}`);
    return { pulls: pulls.length, median: at(0.5), p99: at(0.99), slowest: at(1), wrong };
  } finally {
    for (const bot of bots) await bot.kill();
    await standIns.close();
    await stores.close();
  }
}

async function prepare(repository: Repository, count: number): Promise<Pull[]> {
  const pulls: Pull[] = [];
  for (let n = 1; n <= count; n++) {
    const branch = `change-${n}`;
    await repository.commit(branch, { [rulesetPath]: `# ${n}\n${withRules(publish('bond0'))}` }, 'Change');
    pulls.push({ branch, number: 0, sha: '', opened: Number.NaN });
  }
  return pulls;
}

/** Opens them on time, whether or not the earlier ones are done; webhooks go to the replicas in turn. */
async function openAtRate(
  { github }: StandIns,
  repository: Repository,
  bots: readonly BotProcess[],
  pulls: readonly Pull[],
  rate: number,
): Promise<void> {
  const begin = performance.now();
  const opening: Promise<void>[] = [];
  for (const [index, pull] of pulls.entries()) {
    const due = begin + (index * 1000) / rate;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    github.hooks.deliverTo(`${bots[index % bots.length]?.url}/github/webhooks`);
    pull.opened = performance.now();
    opening.push(
      repository.openPullRequest({ title: `Change of ${pull.branch}.`, head: pull.branch }).then(({ number, sha }) => {
        pull.number = number;
        pull.sha = sha;
      }),
    );
  }
  await Promise.all(opening);
}

const checkRun = z.looseObject({ head_sha: z.string() });

/** When the check run of each head was first written as finished. */
function finishTimes({ github }: StandIns, repository: Repository): ReadonlyMap<string, number> {
  const path = `/repos/${repository.fullName}/check-runs`;
  const times = new Map<string, number>();
  for (const { method, path: asked, status, body, at } of github.requests()) {
    const written = method === 'POST' && asked === path && status === 201 ? checkRun.safeParse(body) : null;
    if (written?.success === true && !times.has(written.data.head_sha)) times.set(written.data.head_sha, at);
  }
  return times;
}

function cards({ slack }: StandIns): readonly string[] {
  return slack.sent.flatMap(({ by, blocks }) => {
    const text = by === 'chat.postMessage' ? JSON.stringify(blocks ?? []) : '';
    return text.includes('Change of ') ? [text] : [];
  });
}

/** Waits until each pull request has its card, which comes last. */
async function allCards(standIns: StandIns, pulls: readonly Pull[]): Promise<void> {
  const end = performance.now() + SETTLE_MS;
  while (performance.now() < end && cards(standIns).length < pulls.length) await new Promise((resolve) => setTimeout(resolve, 500));
}

async function settled(standIns: StandIns, repository: Repository, pulls: readonly Pull[]): Promise<string[]> {
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const wrong = standIns.violations().map(({ where, what }) => `refused: ${where}: ${what}`);
  const posts = cards(standIns);
  for (const pull of pulls) {
    const runs = await repository.checkRuns(pull.sha);
    const comments = (await repository.comments(pull.number)).filter((one) => one.user.endsWith('[bot]'));
    const posted = posts.filter((blocks) => blocks.includes(`Change of ${pull.branch}.`));
    const counts = [runs.length, comments.length, posted.length];
    if (counts.some((count) => count !== 1)) wrong.push(`#${pull.number}: check runs, comments, cards: ${counts.join(', ')}`);
  }
  return wrong;
}
