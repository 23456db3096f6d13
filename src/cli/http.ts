/** The bot's HTTP side: its five routes, what is refused before anything is read, and what is counted of it. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Log, reason } from '../jobs/log.ts';
import type { Metrics } from '../jobs/metrics.ts';
import type { Store } from '../jobs/store.ts';

export interface Surface {
  /** Whether it is reached and accepts our credentials. */
  check(): Promise<boolean>;
}

export interface Served {
  readonly store: Store;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly github: (Surface & { take(request: IncomingMessage, response: ServerResponse): Promise<boolean> }) | null;
  readonly slack: (Surface & { handle(request: IncomingMessage, response: ServerResponse): Promise<void> }) | null;
}

export interface Web {
  readonly server: Server;
  /** Resolves when what is behind acknowledged requests is done too. */
  rest(): Promise<void>;
}

/** How long credentials count as accepted, or refused, in milliseconds. */
const ACCEPTED_MS = 30_000;
const REFUSED_MS = 5_000;
/** Bodies that are being read, together; what would go past it is sent away. Nobody has been asked for a signature yet. */
const BODIES_AT_ONCE = 256 * 1024 * 1024;
/** What a body of unstated length is taken for. */
const UNSTATED_LENGTH = 1024 * 1024;
const HEADERS_MS = 10_000;
const REQUEST_MS = 60_000;

/** The server, not listening yet. */
export function createWeb(served: Served): Web {
  const inHand = new Set<Promise<void>>();
  const route = routes(served, inHand);
  const server = createServer(
    { headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS, connectionsCheckingInterval: 5_000 },
    (request, response) => {
      response.once('finish', () => count(served.metrics, request, response.statusCode));
      route(request, response).catch((error: unknown) => {
        served.log.error({ error: reason(error) }, 'a request failed');
        if (!response.headersSent) plain(response, 500, 'failed');
      });
    },
  );
  return {
    server,
    rest: async () => {
      await Promise.allSettled([...inHand]);
    },
  };
}

function count(metrics: Metrics, request: IncomingMessage, status: number): void {
  if (status < 400) return;
  const path = pathOf(request);
  // A stranger's path is no label: there would be as many as strangers like.
  metrics.refused.inc({ route: ROUTES.has(path) ? path : 'other', status: String(status) });
}

const ROUTES = new Set(['/github/webhooks', '/slack/events', '/healthz', '/readyz', '/metrics']);

// Not through URL, which throws for what a stranger may send as a path (`//`).
function pathOf(request: IncomingMessage): string {
  return (request.url ?? '').split('?')[0] ?? '';
}

function routes(served: Served, inHand: Set<Promise<void>>): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { github, slack, metrics, store } = served;
  const ready = readiness(served);
  const admit = admission();
  return async (request, response) => {
    const path = pathOf(request);
    if (request.method === 'POST') {
      const known = (path === '/github/webhooks' && github !== null) || (path === '/slack/events' && slack !== null);
      if (!known) return plain(response, 404, 'not found');
      if (!admit(request, response)) return busy(response);
      if (path === '/github/webhooks') {
        await github?.take(request, response);
        return;
      }
      // Resolves when the work behind the acknowledgement is done, so that a close can wait for it.
      if (slack !== null) return track(inHand, slack.handle(request, response));
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return plain(response, 404, 'not found');
    if (path === '/healthz') return plain(response, 200, 'alive');
    if (path === '/readyz') return ready(response);
    if (path === '/metrics') {
      await gauge(store, metrics);
      return plain(response, 200, await metrics.registry.metrics(), metrics.registry.contentType);
    }
    plain(response, 404, 'not found');
  };
}

/** Whether there is room for a request's body; the room is given back when its answer is sent. */
function admission(): (request: IncomingMessage, response: ServerResponse) => boolean {
  let taken = 0;
  return (request, response) => {
    const stated = Number(request.headers['content-length'] ?? UNSTATED_LENGTH);
    const wanted = Number.isFinite(stated) && stated >= 0 ? stated : UNSTATED_LENGTH;
    if (taken > 0 && taken + wanted > BODIES_AT_ONCE) return false;
    taken += wanted;
    response.once('close', () => {
      taken -= wanted;
    });
    return true;
  };
}

function busy(response: ServerResponse): void {
  response.setHeader('retry-after', '1');
  response.setHeader('connection', 'close');
  plain(response, 503, 'busy');
}

async function gauge(store: Store, metrics: Metrics): Promise<void> {
  metrics.queueJobs.reset();
  metrics.queueAge.reset();
  try {
    for (const { queue, state, count, oldestSeconds } of await store.queueState()) {
      metrics.queueJobs.set({ queue, state }, count);
      if (state === 'created') metrics.queueAge.set({ queue }, oldestSeconds);
    }
    metrics.deadLetters.set(await store.deadLetters.count());
  } catch {
    // The store is away: /readyz says so, and what the process itself counts is told all the same.
  }
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
function readiness({ store, github, slack }: Served): (response: ServerResponse) => Promise<void> {
  const surfaces = [
    { name: 'github', check: github === null ? null : remembered(() => github.check()) },
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
