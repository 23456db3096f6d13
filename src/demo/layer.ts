/**
 * STAND-IN, not the product: the small HTTP layer in front of `emulate` (SURFACES.md, "Standing in for GitHub and Slack"). It answers
 * what `emulate` lacks, refuses what the real service would refuse, hands the rest on, and records every exchange for the tests.
 */
import { createServer, request as httpRequest, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http';
import { z } from 'zod';

/** A request as the bot (or a person) sent it. `body`: parsed JSON or form, null where there is none. */
export interface LayerRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly raw: Buffer;
  readonly body: unknown;
  /** The route's captures. */
  readonly params: readonly string[];
}

export interface LayerReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, or as it is where it is a Buffer. */
  readonly body: unknown;
}

/** One exchange, as it was: what the contract test checks against GitHub's own description. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly authorization: string;
  readonly body: unknown;
  readonly status: number;
  /** When it was answered, in milliseconds of this process (performance.now). */
  readonly at: number;
}

/** What the real service would have refused, or what rings somebody who should not be rung. */
export interface Violation {
  readonly surface: 'github' | 'slack';
  readonly where: string;
  readonly what: string;
}

export interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly answer: (request: LayerRequest, forward: Forward) => Promise<LayerReply> | LayerReply;
}

/** Hands a request on to `emulate`, with another path, query or body where the layer wants it so. */
export type Forward = (change?: {
  readonly method?: string;
  readonly path?: string;
  readonly query?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}) => Promise<LayerReply>;

export interface Layer {
  readonly url: string;
  readonly exchanges: readonly Exchange[];
  /** Set once `emulate` listens. */
  upstream(url: string): void;
  /** Hands requests on with another Authorization header than they came with; null leaves it. */
  authorize(other: (authorization: string) => Promise<string | null>): void;
  routes(routes: readonly Route[], guard?: (request: LayerRequest) => LayerReply | null): void;
  /**
   * Once, after a request of this kind has taken effect and before its reply leaves: runs `action` and drops the reply. So a test kills the
   * bot at the worst moment.
   */
  interrupt(method: string, path: RegExp, action: () => Promise<void> | void): void;
  /** The next `times` requests of this kind are answered so, and have no effect: a limit, an outage. */
  refuseNext(method: string, path: RegExp, reply: LayerReply, times?: number): void;
  close(): Promise<void>;
}

const kept = ['authorization', 'accept', 'content-type', 'user-agent', 'x-github-api-version'];

/** Starts the layer on a free loopback port. It answers 503 until `upstream` and `routes` are given. */
export async function startLayer(port = 0): Promise<Layer> {
  const exchanges: Exchange[] = [];
  let routes: readonly Route[] = [];
  let guard: (request: LayerRequest) => LayerReply | null = () => null;
  let upstream: URL | null = null;
  let authorized: (authorization: string) => Promise<string | null> = async () => null;
  let own = '';
  let refusal: { method: string; path: RegExp; reply: LayerReply; times: number } | null = null;
  let interruption: { method: string; path: RegExp; action: () => Promise<void> | void } | null = null;

  const interrupted = (request: LayerRequest): (() => Promise<void> | void) | null => {
    if (interruption === null || interruption.method !== request.method || !interruption.path.test(request.path)) return null;
    const { action } = interruption;
    interruption = null;
    return action;
  };

  const answer = async (request: LayerRequest): Promise<LayerReply> => {
    if (upstream === null) return { status: 503, body: { message: 'starting' } };
    const refused = guard(request);
    if (refused !== null) return refused;
    if (refusal !== null && refusal.times > 0 && refusal.method === request.method && refusal.path.test(request.path)) {
      refusal.times -= 1;
      return refusal.reply;
    }
    const target = upstream;
    const forward: Forward = async (change = {}) => {
      const authorization = await authorized(request.headers.authorization ?? '');
      return send(target, own, request, authorization === null ? change : { ...change, headers: { ...change.headers, authorization } });
    };
    for (const route of routes) {
      const match = route.method === request.method ? route.path.exec(request.path) : null;
      if (match !== null)
        return route.answer({ ...request, params: match.slice(1).map((part) => decodeURIComponent(part ?? '')) }, forward);
    }
    return forward();
  };

  const server = createServer((incoming, outgoing) => {
    void readRequest(incoming)
      .then(async (request) => {
        const reply = await answer(request);
        exchanges.push(exchange(request, reply));
        const action = interrupted(request);
        if (action !== null) {
          await action();
          incoming.socket.destroy();
          return;
        }
        const body = Buffer.isBuffer(reply.body) ? reply.body : Buffer.from(reply.body === null ? '' : JSON.stringify(reply.body));
        outgoing.writeHead(reply.status, { 'content-type': 'application/json; charset=utf-8', ...reply.headers });
        outgoing.end(body);
      })
      .catch((error: unknown) => {
        outgoing.writeHead(500, { 'content-type': 'application/json' });
        outgoing.end(JSON.stringify({ message: `stand-in failed: ${error instanceof Error ? error.message : String(error)}` }));
      });
  });
  own = await listen(server, port);
  return {
    url: own,
    exchanges,
    upstream: (url) => {
      upstream = new URL(url);
    },
    authorize: (other) => {
      authorized = other;
    },
    routes: (given, check) => {
      routes = given;
      guard = check ?? guard;
    },
    interrupt: (method, path, action) => {
      interruption = { method, path, action };
    },
    refuseNext: (method, path, reply, times = 1) => {
      refusal = { method, path, reply, times };
    },
    close: () => close(server),
  };
}

/** Listens on loopback and tells the address. */
async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the stand-in has no address');
  return `http://127.0.0.1:${address.port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function exchange(request: LayerRequest, reply: LayerReply): Exchange {
  const { method, path, query, body } = request;
  return {
    method,
    path,
    query: query.toString(),
    authorization: request.headers.authorization ?? '',
    body,
    status: reply.status,
    at: performance.now(),
  };
}

async function readRequest(incoming: IncomingMessage): Promise<LayerRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const raw = Buffer.concat(chunks);
  const url = new URL(incoming.url ?? '/', 'http://stand-in');
  const type = incoming.headers['content-type'] ?? '';
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: incoming.headers,
    raw,
    body: parseBody(type, raw),
    params: [],
  };
}

function parseBody(type: string, raw: Buffer): unknown {
  if (raw.length === 0) return null;
  if (type.includes('x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(raw.toString('utf8')));
  return parseJson(raw.toString('utf8'));
}

/** Text as JSON, null where it is none. */
export function parseJson(text: string): unknown {
  try {
    return z.unknown().parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function send(upstream: URL, own: string, request: LayerRequest, change: NonNullable<Parameters<Forward>[0]>): Promise<LayerReply> {
  const query = change.query ?? request.query.toString();
  const headers: Record<string, string> = {};
  for (const name of kept) {
    const value = request.headers[name];
    if (typeof value === 'string') headers[name] = value;
  }
  const body = change.body === undefined ? request.raw : Buffer.from(JSON.stringify(change.body));
  if (change.body !== undefined) headers['content-type'] = 'application/json';
  Object.assign(headers, change.headers, { host: new URL(own).host, 'content-length': String(body.length) });
  const path = (change.path ?? request.path) + (query === '' ? '' : `?${query}`);
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(
      { host: upstream.hostname, port: upstream.port, method: change.method ?? request.method, path, headers },
      (incoming) => {
        void readReply(incoming).then(resolve, reject);
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

async function readReply(incoming: IncomingMessage): Promise<LayerReply> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const raw = Buffer.concat(chunks);
  const headers: Record<string, string> = {};
  for (const name of ['content-type', 'link', 'etag', 'location']) {
    const value = incoming.headers[name];
    if (typeof value === 'string') headers[name] = value;
  }
  const json = (headers['content-type'] ?? '').includes('json') ? parseJson(raw.toString('utf8')) : null;
  return { status: incoming.statusCode ?? 502, headers, body: json ?? raw };
}

/** Waits until `look` finds something, or the time is over; undefined then. `milliseconds`: the deadline. */
export async function waitFor<T>(look: () => T | undefined | Promise<T | undefined>, milliseconds: number): Promise<T | undefined> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() > end) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
