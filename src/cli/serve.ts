/** `hairpin serve`: the one place where the bot is put together, and its HTTP server. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Logger, pino } from 'pino';
import { createForge, type GitHubForge, githubWebhooks, readHints } from '../github/index.ts';
import { createInquiry } from '../jobs/ask.ts';
import { type Bot, startBot } from '../jobs/bot.ts';
import { reason } from '../jobs/log.ts';
import { createMetrics, type Metrics } from '../jobs/metrics.ts';
import type { Engine } from '../jobs/ports.ts';
import { openStore, type RawDelivery, type Store } from '../jobs/store.ts';
import { createSlack } from '../slack/index.ts';
import { createEngine } from './engine.ts';
import { type Environment, type GitHubEnvironment, readEnvironment, type ServeSettings } from './environment.ts';
import { InputError } from './input.ts';
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
  /** Stops taking, finishes or hands back what is in hand, and closes the store. */
  close(): Promise<void>;
}

const SWEEP_SECONDS = 600;
/** So long a close waits for requests, and as long again for jobs. */
const CLOSE_SECONDS = 20;
/** How long credentials count as accepted, or refused, in milliseconds. */
const ACCEPTED_MS = 30_000;
const REFUSED_MS = 5_000;

type Slack = ReturnType<typeof createSlack>;

interface Parts {
  readonly store: Store;
  readonly metrics: Metrics;
  readonly forge: GitHubForge | null;
  readonly slack: Slack | null;
  readonly bot: Bot | null;
  readonly webhooks: ReturnType<typeof githubWebhooks> | null;
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
    const inHand = new Set<Promise<void>>();
    const route = routes(parts, inHand);
    const server = createServer((request, response) => {
      route(request, response).catch((error: unknown) => {
        log.error({ error: reason(error) }, 'a request failed');
        if (!response.headersSent) plain(response, 500, 'failed');
      });
    });
    await listen(server, settings);
    const url = addressOf(server, settings);
    log.info({ url, github: parts.forge !== null, slack: parts.slack !== null }, 'serving');
    return { url, close: once(() => close(server, parts, inHand)) };
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
  const served = await serve(environment, options).catch((error: unknown) => {
    throw error instanceof InputError ? error : new InputError([`hairpin serve: error: ${reason(error)}`]);
  });
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(1));
  await served.close();
  return 0;
}

async function assemble(settings: ServeSettings, options: ServeOptions, store: Store, log: Logger): Promise<Parts> {
  const { github, slack: slackSettings } = settings;
  const engine = options.engine ?? createEngine();
  const metrics = createMetrics();
  const forge = github === null ? null : createForge({ ...github, log });
  const inquiry = createInquiry({ forge, engine, log });
  const slack =
    slackSettings === null
      ? null
      : createSlack({
          botToken: slackSettings.botToken,
          signingSecret: slackSettings.signingSecret,
          ...(slackSettings.apiUrl === null ? {} : { apiUrl: slackSettings.apiUrl }),
          inquiry,
          log,
        });
  if (github === null || forge === null) return { store, metrics, forge, slack, bot: null, webhooks: null };
  const sweepSeconds = options.sweepSeconds ?? SWEEP_SECONDS;
  const chat = slack?.chat ?? null;
  const bot = await startBot({ forge, chat, engine, store, log, metrics, version: productVersion(), sweepSeconds, hintsOf });
  return { store, metrics, forge, slack, bot, webhooks: webhooksOf(github, bot, log) };
}

function webhooksOf({ webhookSecrets: secrets }: GitHubEnvironment, bot: Bot, log: Logger) {
  return githubWebhooks({ secrets, deliver: bot.deliver, log });
}

function hintsOf({ event, body }: RawDelivery) {
  const read = readHints(event, body);
  return 'hints' in read ? read.hints : [];
}

function routes(parts: Parts, inHand: Set<Promise<void>>): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const ready = readiness(parts);
  return async (request, response) => {
    // Not through URL, which throws for what a stranger may send as a path (`//`).
    const path = (request.url ?? '').split('?')[0];
    if (parts.webhooks !== null && (await parts.webhooks(request, response))) return;
    if (request.method === 'POST' && path === '/slack/events' && parts.slack !== null) {
      // Resolves when the work behind the acknowledgement is done, so that a close can wait for it.
      return track(inHand, parts.slack.handle(request, response));
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return plain(response, 404, 'not found');
    if (path === '/healthz') return plain(response, 200, 'alive');
    if (path === '/readyz') return ready(response);
    if (path === '/metrics') return plain(response, 200, await parts.metrics.registry.metrics(), parts.metrics.registry.contentType);
    plain(response, 404, 'not found');
  };
}

async function track(inHand: Set<Promise<void>>, work: Promise<void>): Promise<void> {
  inHand.add(work);
  try {
    await work;
  } finally {
    inHand.delete(work);
  }
}

function plain(response: ServerResponse, status: number, text: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'content-type': type });
  response.end(text.endsWith('\n') ? text : `${text}\n`);
}

/** `/readyz` is asked often; GitHub and Slack are not. */
function readiness({ store, forge, slack }: Parts): (response: ServerResponse) => Promise<void> {
  const surfaces = [
    { name: 'github', check: forge === null ? null : remembered(() => forge.check()) },
    { name: 'slack', check: slack === null ? null : remembered(() => slack.check()) },
  ];
  return async (response) => {
    const stored = await store.ready();
    const checked = await Promise.all(surfaces.map(async ({ name, check }) => ({ name, good: check === null ? null : await check() })));
    const lines = [`store: ${word(stored)}`, ...checked.map(({ name, good }) => `${name}: ${word(good)}`)];
    plain(response, stored && checked.every(({ good }) => good !== false) ? 200 : 503, lines.join('\n'));
  };
}

function word(good: boolean | null): string {
  if (good === null) return 'not served';
  return good ? 'ok' : 'failing';
}

function remembered(check: () => Promise<boolean>): () => Promise<boolean> {
  let last: { readonly until: number; readonly result: boolean } | undefined;
  return async () => {
    if (last !== undefined && performance.now() < last.until) return last.result;
    const result = await check();
    last = { until: performance.now() + (result ? ACCEPTED_MS : REFUSED_MS), result };
    return result;
  };
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

async function close(server: Server, { bot, store }: Parts, inHand: ReadonlySet<Promise<void>>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  bot?.stop();
  const late = setTimeout(() => server.closeAllConnections(), CLOSE_SECONDS * 1000);
  await closed;
  clearTimeout(late);
  await Promise.race([Promise.allSettled([...inHand]), new Promise((resolve) => setTimeout(resolve, CLOSE_SECONDS * 1000).unref())]);
  await store.close(CLOSE_SECONDS);
}
