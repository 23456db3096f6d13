/** The end-to-end tests' world: the stand-ins, a data folder, and the real bot as a process of its own (`hairpin serve`). */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { z } from 'zod';
import type { Repository, SeenCheckRun, SeenComment } from '../../src/demo/github-people.ts';
import { repositoryFiles } from '../../src/demo/incident.ts';
import { parseJson, waitFor } from '../../src/demo/layer.ts';
import type { SeenMessage } from '../../src/demo/slack-people.ts';
import { type StandIns, startStandIns } from '../../src/demo/standins.ts';
import { slackLimits } from '../support/slack-limits.ts';

/** Milliseconds that the bot has for what it is to do. */
export const patience = 30_000;
/** Milliseconds that it has to start: a new store takes some seconds of both cores, and longer where others work too. */
export const startPatience = 90_000;

const hairpin = fileURLToPath(new URL('../../bin/hairpin.js', import.meta.url));

export interface Bot {
  readonly url: string;
  /** What it printed, for messages of failing tests. */
  output(): string;
  /** SIGKILL, and waits until it is gone. */
  kill(): Promise<void>;
  /** SIGTERM; answers the exit code. */
  stop(): Promise<number | null>;
}

export interface World {
  readonly standIns: StandIns;
  readonly dataDir: string;
  /** What the bots printed so far, for messages of failing tests. */
  log(): string;
  start(): Promise<Bot>;
  repository(name: string, files?: Readonly<Record<string, string>>): Promise<Repository>;
  close(): Promise<void>;
}

/** A world of its own for a test file. */
export async function createWorld(): Promise<World> {
  const standIns = await startStandIns();
  const folder = await mkdtemp(join(tmpdir(), 'hairpin-e2e-'));
  const dataDir = join(folder, 'data');
  const bots: Bot[] = [];
  return {
    standIns,
    dataDir,
    log: () => bots.map((bot) => bot.output()).join('\n--- next bot ---\n'),
    start: async () => {
      const bot = await startBot({ ...standIns.environment(), HAIRPIN_DATA_DIR: dataDir, LOG_LEVEL: 'info' });
      standIns.connect(bot.url);
      bots.push(bot);
      return bot;
    },
    repository: (name, files = {}) => standIns.github.createRepository(name, { ...repositoryFiles(standIns.slack.channel), ...files }),
    close: async () => {
      for (const bot of bots) await bot.kill();
      await standIns.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function startBot(environment: Record<string, string>): Promise<Bot> {
  const { PATH = '', HOME = '/' } = process.env;
  const child = spawn(process.execPath, [hairpin, 'serve'], {
    env: { PATH, HOME, ...environment, HOST: '127.0.0.1', PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
  // Port 0, and the address from the log: a port looked for beforehand may be somebody else's by then.
  const url = await waitFor(() => (child.exitCode !== null ? '' : serving(printed.join(''))), startPatience);
  if (url === undefined || url === '') throw new Error(`the bot did not start:\n${printed.join('')}`);
  return {
    url,
    output: () => printed.join(''),
    kill: async () => {
      child.kill('SIGKILL');
      await ended(child);
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended(child);
      return child.exitCode;
    },
  };
}

const served = z.looseObject({ msg: z.literal('serving'), url: z.string() });

/** The address in the log's line that says `serving`. */
function serving(log: string): string | undefined {
  return log.split('\n').flatMap((line) => {
    const read = served.safeParse(parseJson(line));
    return read.success ? [read.data.url] : [];
  })[0];
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

/** What comes within the bot's patience. @throws Error with the bots' logs where it does not. */
export async function soon<T>(world: World, what: string, look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const found = await waitFor(look, patience);
  if (found !== undefined) return found;
  const deliveries = world.standIns.github.hooks.deliveries.map(({ event, action, status }) => `${event} ${action} ${status}`);
  throw new Error([`${what} did not come`, ...deliveries, world.log()].join('\n'));
}

/** What the bot has made of a pull request's head: the finished check runs, its comments, the cards and their threads. */
export interface Made {
  readonly checks: readonly SeenCheckRun[];
  readonly comments: readonly SeenComment[];
  readonly cards: readonly SeenMessage[];
}

/** Waits until the review of a head stands whole (check run, comment that names the head, card that names the pull request). */
export async function reviewed(world: World, repository: Repository, number: number, sha: string, title: string): Promise<Made> {
  return soon(world, `the whole review of ${sha}`, async () => {
    const made = await madeOf(world, repository, number, sha, title);
    const finished = made.checks.length > 0 && made.checks.every((run) => run.status === 'completed');
    const told = made.comments.some((one) => one.body.includes(sha.slice(0, 7)));
    return finished && told && made.cards.length > 0 ? made : undefined;
  });
}

/** What stands now. `title` tells the pull request's card from others. */
export async function madeOf(world: World, repository: Repository, number: number, sha: string, title: string): Promise<Made> {
  const { slack } = world.standIns;
  const comments = (await repository.comments(number)).filter((one) => one.user.endsWith('[bot]'));
  const messages = (await slack.messages(slack.channel)).filter((one) => one.user === slack.botUser);
  const cards = messages.filter((one) => `${one.text}${JSON.stringify(one.blocks)}`.includes(title));
  return { checks: await repository.checkRuns(sha), comments, cards };
}

/** Some time for what must not happen, then whether things rest: no request of the bot to a repository's pull request came in between. */
export async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Nothing was sent that GitHub or Slack would refuse, and nobody was rung. */
export function expectNothingRefused({ standIns }: World): void {
  expect(standIns.violations()).toEqual([]);
  const refused = standIns.github.requests().filter((one) => one.status >= 400 && one.status !== 404);
  expect(refused.map((one) => `${one.status} ${one.method} ${one.path}`)).toEqual([]);
  expect(standIns.slack.sent.length).toBeGreaterThan(0);
  for (const message of standIns.slack.sent) {
    expect(slackLimits(message.body)).toEqual([]);
  }
}
