/** `hairpin serve`: the one place where the bot is put together, and its HTTP server. */
import type { Server } from 'node:http';
import { type Logger, pino } from 'pino';
import { createForge, type GitHubForge, githubWebhooks, readHints } from '../github/index.ts';
import { createInquiry } from '../jobs/ask.ts';
import { type Bot, startBot } from '../jobs/bot.ts';
import { openChatQueue } from '../jobs/chat-queue.ts';
import { reason } from '../jobs/log.ts';
import { createMetrics, type Metrics } from '../jobs/metrics.ts';
import type { Engine } from '../jobs/ports.ts';
import { openStore, type RawDelivery, type Store } from '../jobs/store.ts';
import { createSlack } from '../slack/index.ts';
import { openControl } from './control.ts';
import { createEngineThreads } from './engine-threads.ts';
import { type Environment, type GitHubEnvironment, readEnvironment, type ServeSettings } from './environment.ts';
import { createWeb, type Web, type Served as WebParts } from './http.ts';
import { InputError } from './input.ts';
import { measured } from './measured.ts';
import { configuredHosts, restrictedFetch } from './outbound.ts';
import { productVersion } from './version.ts';

export interface ServeOptions {
  readonly log?: Logger;
  /** Seconds between sweeps of all open pull requests. */
  readonly sweepSeconds?: number;
  /** Stands in for the engine in tests of the bot alone. */
  readonly engine?: Engine;
}

export interface Served {
  readonly url: string;
  /** Gets ready for what will be asked, before it is asked. */
  warm(): void;
  /** Stops taking, finishes or hands back what is in hand, and closes the store. */
  close(): Promise<void>;
}

const SWEEP_SECONDS = 600;
/** So long a close waits for requests, and as long again for jobs. */
const CLOSE_SECONDS = 20;

type Slack = ReturnType<typeof createSlack>;

interface Parts {
  readonly store: Store;
  readonly metrics: Metrics;
  readonly forge: GitHubForge | null;
  readonly slack: Slack | null;
  readonly bot: Bot | null;
  readonly webhooks: ReturnType<typeof githubWebhooks> | null;
  /** Ends what has no other end: the engine's threads, the operator's socket. */
  readonly release: () => Promise<void>;
  readonly warm: () => void;
}

/**
 * Starts the bot. @throws EnvironmentError that names every wrong variable; Error when the data folder is held by another process or the
 * address is taken.
 */
export async function serve(environment: Environment, options: ServeOptions = {}): Promise<Served> {
  const settings = readEnvironment(environment);
  const log = options.log ?? pino({ level: settings.logLevel });
  const store = await openStore(settings.store, log);
  try {
    const parts = await assemble(settings, options, store, log);
    const web = createWeb(webParts(parts, log));
    await listen(web.server, settings).catch(async (error: unknown) => {
      parts.bot?.stop();
      await parts.release();
      throw error;
    });
    const url = addressOf(web.server, settings);
    log.info({ url, github: parts.forge !== null, slack: parts.slack !== null }, 'serving');
    return { url, warm: parts.warm, close: once(() => close(web, parts)) };
  } catch (error) {
    await store.close(0);
    throw error;
  }
}

/**
 * Serves until SIGTERM or SIGINT; a second one ends it at once. @returns the exit code.
 * @throws InputError with what an operator can mend: the environment, a data folder that is held, an address that is taken.
 */
export async function serveUntilStopped(environment: Environment, options: ServeOptions = {}): Promise<number> {
  globalThis.fetch = restrictedFetch(configuredHosts(readEnvironment(environment)));
  // Listened for from the beginning: whoever stops it while it starts is not to cut it off.
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  const served = await serve(environment, options).catch((error: unknown) => {
    throw error instanceof InputError ? error : new InputError([`hairpin serve: error: ${reason(error)}`]);
  });
  served.warm();
  await stopped;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(1));
  await served.close();
  return 0;
}

async function assemble(settings: ServeSettings, options: ServeOptions, store: Store, log: Logger): Promise<Parts> {
  const { github, slack: slackSettings } = settings;
  const metrics = createMetrics();
  const threads = createEngineThreads(settings.budget);
  const engine = measured(options.engine ?? threads, metrics);
  const control = 'dataDir' in settings.store ? openControl(settings.store.dataDir, store.deadLetters, log) : null;
  const { warm } = threads;
  const release = async () => {
    control?.close();
    await threads.close();
  };
  const forge = github === null ? null : createForge({ ...github, log });
  const inquiry = createInquiry({ forge, engine, log, store });
  const slack =
    slackSettings === null
      ? null
      : createSlack({
          botToken: slackSettings.botToken,
          signingSecret: slackSettings.signingSecret,
          ...(slackSettings.appToken === null ? {} : { appToken: slackSettings.appToken }),
          ...(slackSettings.apiUrl === null ? {} : { apiUrl: slackSettings.apiUrl }),
          inquiry,
          keeper: await openChatQueue({ store, log, metrics }),
          // The renderer and its font are loaded when the first picture is drawn.
          draw: async (svg) => (await import('./draw.ts')).drawPng(svg),
          log,
        });
  await slack?.start();
  if (github === null || forge === null) return { store, metrics, forge, slack, bot: null, webhooks: null, warm, release };
  const sweepSeconds = options.sweepSeconds ?? SWEEP_SECONDS;
  const chat = slack?.chat ?? null;
  const version = productVersion();
  const bot = await startBot({ forge, chat, engine, store, since: Date.now(), log, metrics, version, sweepSeconds, hintsOf });
  return { store, metrics, forge, slack, bot, webhooks: webhooksOf(github, bot, log), warm, release };
}

function webParts({ store, metrics, forge, slack, webhooks }: Parts, log: Logger): WebParts {
  const github = forge === null || webhooks === null ? null : { check: () => forge.check(), take: webhooks };
  return { store, metrics, log, github, slack };
}

function webhooksOf({ webhookSecrets: secrets }: GitHubEnvironment, bot: Bot, log: Logger) {
  return githubWebhooks({ secrets, deliver: bot.deliver, log });
}

function hintsOf({ event, body }: RawDelivery) {
  const read = readHints(event, body);
  return 'hints' in read ? read.hints : [];
}

function listen(server: Server, { port, host }: ServeSettings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function addressOf(server: Server, { host }: ServeSettings): string {
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host.includes(':') ? `[${host}]` : host;
  return `http://${reachable}:${port}`;
}

function once(close: () => Promise<void>): () => Promise<void> {
  let closing: Promise<void> | undefined;
  return () => {
    closing ??= close();
    return closing;
  };
}

async function close({ server, rest }: Web, { bot, slack, store, release }: Parts): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  bot?.stop();
  await slack?.stop();
  const late = setTimeout(() => server.closeAllConnections(), CLOSE_SECONDS * 1000);
  await closed;
  clearTimeout(late);
  await Promise.race([rest(), new Promise((resolve) => setTimeout(resolve, CLOSE_SECONDS * 1000).unref())]);
  await store.close(CLOSE_SECONDS);
  await release();
}
