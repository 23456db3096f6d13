/**
 * The bot killed over and over (SIGKILL) while people push: at a step's boundary, after a request has taken effect and before the bot hears
 * so, or at a random moment. In the end every head has one check run, every pull request one comment and one card, and nothing is doubled.
 */
import type { Repository } from '../../src/demo/github-people.ts';
import { publish, repositoryFiles, rulesetPath, withRules } from '../../src/demo/incident.ts';
import { type StandIns, startStandIns } from '../../src/demo/standins.ts';
import { type Kind, openStores } from '../support/stores.ts';
import { type BotProcess, startBotProcess, storeEnvironment } from './bots.ts';

export interface KillPlan {
  readonly kind: Kind;
  readonly times: number;
  readonly seed: number;
  /** Pull requests that are pushed to in turn. */
  readonly pulls: number;
  readonly say: (line: string) => void;
}

export interface KillReport {
  readonly kills: number;
  readonly atBoundaries: number;
  readonly pushes: number;
  /** What is wrong in the end, one a line; empty where nothing was lost and nothing doubled. */
  readonly wrong: readonly string[];
}

/** Where the bot is killed: each request of it that changes something, and the ones that a review begins with. */
const BOUNDARIES = [
  ['github', 'GET', /\/pulls\/\d+$/],
  ['github', 'GET', /\/git\/trees\//],
  ['github', 'POST', /\/check-runs$/],
  ['github', 'PATCH', /\/check-runs\/\d+$/],
  ['github', 'POST', /\/issues\/\d+\/comments$/],
  ['github', 'PATCH', /\/issues\/comments\/\d+$/],
  ['github', 'POST', /\/pulls\/\d+\/reviews$/],
  ['slack', 'POST', /\/api\/chat\.postMessage$/],
  ['slack', 'POST', /\/api\/chat\.update$/],
] as const;

/**
 * After a kill the bot is given so long to finish everything, in milliseconds: on PostgreSQL lost jobs come back after their heartbeat, and one
 * that processes died over again and again waits a minute more.
 */
const SETTLE_MS = 180_000;
const CHECK_EVERY = 50;
/** A step that does not come (a comment that stands as it is, say) is waited for so long, in milliseconds. */
const MOST_WAIT_MS = 5_000;

interface Pull {
  readonly repository: Repository;
  readonly number: number;
  readonly branch: string;
  readonly title: string;
  sha: string;
  pushes: number;
}

export async function killOverAndOver(plan: KillPlan): Promise<KillReport> {
  const random = randomOf(plan.seed);
  const standIns = await startStandIns();
  const stores = await openStores(plan.kind);
  const environment = { ...standIns.environment(), ...storeEnvironment(await stores.place()) };
  let bot: BotProcess | null = null;
  const start = async () => {
    bot = await startBotProcess(environment);
    standIns.connect(bot.url);
    return bot;
  };
  const wrong: string[] = [];
  let atBoundaries = 0;
  let pushes = 0;
  try {
    let running = await start();
    const pulls = await openPulls(standIns, plan.pulls);
    for (let kill = 1; kill <= plan.times; kill++) {
      const pull = pulls[Math.floor(random() * pulls.length)]!;
      const killed = random() < 0.7 ? killAtBoundary(standIns, running, random) : null;
      const pushed = push(pull);
      pushes += 1;
      await Promise.race([killed ?? pause(random() * 1_500), pause(MOST_WAIT_MS)]);
      if (running.ended()) atBoundaries += 1;
      await running.kill();
      await pushed;
      running = await start();
      if (kill % CHECK_EVERY === 0 || kill === plan.times) {
        wrong.push(...(await settled(standIns, pulls)));
        plan.say(`${kill} kills (${atBoundaries} at a boundary), ${pushes} pushes, ${wrong.length} wrong, ${running.memory()} MB`);
        if (wrong.length > 0) {
          plan.say(running.output().slice(-6_000));
          break;
        }
      }
    }
    return { kills: plan.times, atBoundaries, pushes, wrong };
  } finally {
    await (bot as BotProcess | null)?.kill();
    await standIns.close();
    await stores.close();
  }
}

async function openPulls({ github, slack }: StandIns, count: number): Promise<Pull[]> {
  const pulls: Pull[] = [];
  const repository = await github.createRepository('killed', repositoryFiles(slack.channel));
  for (let n = 1; n <= count; n++) {
    const branch = `change-${n}`;
    const title = `Change number ${n}.`;
    await repository.commit(branch, { [rulesetPath]: rules(n, 0) }, 'Change');
    const { number, sha } = await repository.openPullRequest({ title, head: branch });
    pulls.push({ repository, number, branch, title, sha, pushes: 0 });
  }
  return pulls;
}

async function push(pull: Pull): Promise<void> {
  pull.pushes += 1;
  const { sha } = await pull.repository.push(pull.branch, { [rulesetPath]: rules(pull.number, pull.pushes) }, `Push ${pull.pushes}`);
  pull.sha = sha;
}

/** Every second push mends what the first broke, so that comments, suggestions and cards really change. */
function rules(n: number, pushes: number): string {
  const both = pushes % 2 === 0 ? publish('bond0') : [...publish('bond0'), ...publish('bond1')];
  return `# ${n} ${pushes}\n${withRules(both)}`;
}

function killAtBoundary(standIns: StandIns, bot: BotProcess, random: () => number): Promise<void> {
  const [surface, method, path] = BOUNDARIES[Math.floor(random() * BOUNDARIES.length)]!;
  return new Promise((resolve) => {
    standIns[surface].interrupt(method, path, async () => {
      await bot.kill();
      resolve();
    });
  });
}

/** Waits until every head is reviewed; then what is not as it should be. */
async function settled(standIns: StandIns, pulls: readonly Pull[]): Promise<string[]> {
  const end = performance.now() + SETTLE_MS;
  let wrong: string[] = [];
  while (performance.now() < end) {
    wrong = await wrongNow(standIns, pulls);
    if (wrong.length === 0) {
      // And it stays so.
      await pause(1_000);
      wrong = await wrongNow(standIns, pulls);
      if (wrong.length === 0) return [];
    }
    await pause(250);
  }
  return wrong;
}

async function wrongNow({ github, slack, violations }: StandIns, pulls: readonly Pull[]): Promise<string[]> {
  const messages = (await slack.messages(slack.channel)).filter((one) => one.user === slack.botUser);
  const threads: { number: number; ts: string }[] = [];
  const wrong: string[] = violations().map(({ where, what }) => `refused: ${where}: ${what}`);
  for (const { repository, number, sha, title } of pulls) {
    const runs = await repository.checkRuns(sha);
    const comments = (await repository.comments(number)).filter(
      (one) => one.user.endsWith('[bot]') && one.body.startsWith('<!-- hairpin:review'),
    );
    const cards = messages.filter((one) => `${one.text}${JSON.stringify(one.blocks)}`.includes(title));
    const reviews = (await repository.reviews(number)).map((review) => review.commit);
    if (runs.length !== 1 || runs[0]?.status !== 'completed')
      wrong.push(`#${number}: check runs on ${sha}: ${runs.map((run) => `${run.name} ${run.status} ${run.title}`).join('; ')}`);
    if (comments.length !== 1 || comments[0]?.body.includes(sha.slice(0, 7)) !== true)
      wrong.push(`#${number}: ${comments.length} comments, or of another head`);
    if (cards.length !== 1) wrong.push(`#${number}: ${cards.length} cards`);
    if (new Set(reviews).size !== reviews.length) wrong.push(`#${number}: two reviews of one head`);
    if (cards[0] !== undefined) threads.push({ number, ts: cards[0].ts });
  }
  // The stand-in's limits are the watcher's too: threads are looked into once the rest is as it should be.
  for (const { number, ts } of wrong.length > 0 ? [] : threads) {
    const notes = (await slack.thread(slack.channel, ts)).map((one) => one.text);
    if (new Set(notes).size !== notes.length) wrong.push(`#${number}: a note twice in the thread`);
  }
  const failed = github.hooks.deliveries.filter((one) => one.status !== null && one.status >= 500);
  if (failed.length > 0) wrong.push(`${failed.length} deliveries answered with 5xx`);
  return wrong;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** mulberry32: the same seed, the same kills. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
