/**
 * Several replicas on one PostgreSQL, and pull requests opened at a steady rate: each head is to get one check run, one comment and one card,
 * and how long that took is measured from the webhook to the finished check run, as GitHub sees it.
 */
import { openStores } from '../support/stores.ts';
import { type BotProcess, startBotProcess, storeEnvironment } from './bots.ts';
import type { Loaded, OpenedPull } from './loaded.ts';

export interface LoadPlan {
  /** What answers as GitHub and Slack. */
  readonly surfaces: () => Promise<Loaded>;
  readonly replicas: number;
  /** Pull requests a second. */
  readonly rate: number;
  readonly seconds: number;
  /** Pull requests that are reviewed before, so that the bots' code is compiled as it is in a bot that has run for a while. */
  readonly before: number;
  /** Seconds that what was opened may take to be done; with limits that are kept on purpose it takes its time. */
  readonly settle: number;
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

/** A second: no load yet. */
const BEFORE_RATE = 4;

interface Timed extends OpenedPull {
  /** When the webhook was sent. */
  readonly opened: number;
}

/** Runs the plan. @throws Error where a bot does not start. */
export async function load(plan: LoadPlan): Promise<LoadReport> {
  const surfaces = await plan.surfaces();
  const stores = await openStores('postgres');
  const environment = { ...surfaces.environment(), ...storeEnvironment(await stores.place()) };
  const bots: BotProcess[] = [];
  try {
    // Together, as a deployment starts them.
    bots.push(...(await Promise.all(Array.from({ length: plan.replicas }, () => startBotProcess({ ...environment, LOG_LEVEL: 'info' })))));
    await surfaces.prepare(plan.before + plan.rate * plan.seconds);
    const warmed = await openAtRate(surfaces, bots, { from: 1, count: plan.before, rate: BEFORE_RATE });
    await allCards(surfaces, plan.before, plan.settle);
    const before = { own: process.cpuUsage(), bots: bots.map((bot) => bot.cpu()) };
    const pulls = await openAtRate(surfaces, bots, { from: plan.before + 1, count: plan.rate * plan.seconds, rate: plan.rate });
    plan.say(`${pulls.length} pull requests opened`);
    await allCards(surfaces, plan.before + pulls.length, plan.settle);
    const own = process.cpuUsage(before.own);
    const used = bots.map((bot, index) => bot.cpu() - before.bots[index]!).reduce((a, b) => a + b, 0);
    const each = (seconds: number) => `${Math.round((seconds * 1000) / pulls.length)} ms`;
    plan.say(`processor time a pull request: bots ${each(used)}, stand-ins ${each((own.user + own.system) / 1e6)}`);
    const wrong = await settled(surfaces, [...warmed, ...pulls]);
    plan.say(cardsTold(surfaces.cardTimes(), pulls));
    const finished = surfaces.finishTimes();
    const times = pulls.map(({ sha, opened }) => (finished.get(sha) ?? Number.NaN) - opened).sort((a, b) => a - b);
    const at = (share: number) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN);
    plan.say(`memory: ${bots.map((bot) => `${bot.memory()} MB`).join(', ')}`);
    return { pulls: pulls.length, median: at(0.5), p99: at(0.99), slowest: at(1), wrong };
  } finally {
    for (const bot of bots) await bot.kill();
    await surfaces.close();
    await stores.close();
  }
}

/** Opens them on time, whether or not the earlier ones are done; webhooks go to the replicas in turn. */
async function openAtRate(
  surfaces: Loaded,
  bots: readonly BotProcess[],
  { from, count, rate }: { readonly from: number; readonly count: number; readonly rate: number },
): Promise<readonly Timed[]> {
  const begin = performance.now();
  const opening: Promise<Timed>[] = [];
  for (let index = 0; index < count; index++) {
    const due = begin + (index * 1000) / rate;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    const opened = performance.now();
    opening.push(surfaces.open(from + index, bots[index % bots.length]?.url ?? '').then((pull) => ({ ...pull, opened })));
  }
  return Promise.all(opening);
}

/** Waits until so many pull requests have their card, which comes last. */
async function allCards(surfaces: Loaded, count: number, settle: number): Promise<void> {
  const end = performance.now() + settle * 1000;
  while (performance.now() < end && surfaces.cards().length < count) await new Promise((resolve) => setTimeout(resolve, 200));
}

/** How long the cards took, and by how many that were asked for later one was overtaken. */
function cardsTold(times: ReadonlyMap<string, number>, pulls: readonly Timed[]): string {
  const posted = pulls.flatMap(({ title, opened }, index) => {
    const at = times.get(title);
    return at === undefined ? [] : [{ index, at, seconds: (at - opened) / 1000 }];
  });
  if (posted.length === 0) return 'cards: not timed';
  const seconds = posted.map((one) => one.seconds).sort((a, b) => a - b);
  const inOrder = [...posted].sort((a, b) => a.at - b.at);
  const overtaken = Math.max(...inOrder.map(({ index }, place) => place - index));
  return `${posted.length} cards: median ${Math.round(seconds[seconds.length >> 1]!)} s, slowest ${Math.round(seconds.at(-1)!)} s; the most that overtook one: ${overtaken}`;
}

async function settled(surfaces: Loaded, pulls: readonly Timed[]): Promise<string[]> {
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const wrong = [...surfaces.wrong()];
  const cards = new Map<string, number>();
  for (const card of surfaces.cards()) {
    const title = /Change of change-\d+\./.exec(card)?.[0] ?? '';
    cards.set(title, (cards.get(title) ?? 0) + 1);
  }
  for (const pull of pulls) {
    const { runs, comments } = await surfaces.made(pull);
    const counts = [runs, comments, cards.get(pull.title) ?? 0];
    if (counts.some((count) => count !== 1)) wrong.push(`#${pull.number}: check runs, comments, cards: ${counts.join(', ')}`);
  }
  return wrong;
}
