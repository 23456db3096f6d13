/**
 * Requests that must be refused, by the thousand, on every route: forged, truncated, replayed, oversized, malformed. Meanwhile good ones are
 * served, and memory stays where it was.
 */
import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { publish, repositoryFiles, rulesetPath, withRules } from '../../src/demo/incident.ts';
import { waitFor } from '../../src/demo/layer.ts';
import { type StandIns, startStandIns } from '../../src/demo/standins.ts';
import { openStores } from '../support/stores.ts';
import { type BotProcess, startBotProcess, storeEnvironment } from './bots.ts';

export interface RequestReport {
  readonly sent: number;
  /** Requests that were not refused, as `what: status`. */
  readonly taken: readonly string[];
  /** Resident memory in MB, after the first tenth and at the end. */
  readonly memory: readonly [number, number];
  /** Milliseconds that a good pull request took from webhook to check run, in the middle of it all. */
  readonly goodTook: number;
  /** Deliveries in the store, of which only the good ones may be there. */
  readonly stored: number;
}

interface Bad {
  readonly what: string;
  readonly path: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: Buffer | string;
  /** Told, and not sent: the connection ends in the middle. */
  readonly length?: number;
  /** Statuses that are a refusal. */
  readonly refused: readonly number[];
}

const AT_ONCE = 12;
const event = { 'x-github-event': 'pull_request', 'content-type': 'application/json' };
const payload = JSON.stringify({
  action: 'opened',
  repository: { name: 'r', owner: { login: 'o' } },
  pull_request: { number: 1 },
  installation: { id: 1 },
});

function github(secret: string, body: string | Buffer): Record<string, string> {
  return {
    ...event,
    'x-github-delivery': randomUUID(),
    'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
  };
}

function slack(secret: string, body: string | Buffer, offset = 0): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1000) + offset);
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body).digest('hex')}`;
  return { 'content-type': 'application/json', 'x-slack-request-timestamp': timestamp, 'x-slack-signature': signature };
}

/** One of each kind. */
function badOnes({ github: { app }, slack: { signingSecret } }: StandIns): readonly (() => Bad)[] {
  const hooks = '/github/webhooks';
  const events = '/slack/events';
  const mention = JSON.stringify({
    type: 'event_callback',
    event_id: 'E1',
    event: { type: 'app_mention', channel: 'C', text: 'x', ts: '1' },
  });
  const noise = randomBytes(2048);
  const large = Buffer.alloc(1_200_000, 0x20);
  const cut = (text: string) => text.slice(0, text.length / 2);
  const signed = github(app.webhookSecret, payload);
  return [
    () => ({ what: 'forged', path: hooks, headers: github('guess', payload), body: payload, refused: [401] }),
    () => ({ what: 'unsigned', path: hooks, headers: { ...event, 'x-github-delivery': 'x' }, body: payload, refused: [401] }),
    () => ({
      what: 'signature cut',
      path: hooks,
      headers: { ...signed, 'x-hub-signature-256': cut(signed['x-hub-signature-256'] ?? '') },
      body: payload,
      refused: [401],
    }),
    () => ({ what: 'signature of another body', path: hooks, headers: signed, body: `${payload} `, refused: [401] }),
    () => ({
      what: 'SHA-1 only',
      path: hooks,
      headers: { ...event, 'x-github-delivery': 'x', 'x-hub-signature': 'sha1=00' },
      body: payload,
      refused: [401],
    }),
    () => ({ what: 'no event', path: hooks, headers: { 'x-hub-signature-256': 'sha256=00' }, body: payload, refused: [400] }),
    () => ({
      what: 'malformed, signed',
      path: hooks,
      headers: github(app.webhookSecret, cut(payload)),
      body: cut(payload),
      refused: [400],
    }),
    () => ({
      what: 'of another shape, signed',
      path: hooks,
      headers: github(app.webhookSecret, '{"action":5}'),
      body: '{"action":5}',
      refused: [400],
    }),
    () => ({ what: 'no UTF-8, signed', path: hooks, headers: github(app.webhookSecret, noise), body: noise, refused: [400, 401] }),
    () => ({ what: 'oversized', path: hooks, headers: github('guess', 'x'), body: 'x', length: 27_000_000, refused: [413, 0] }),
    () => ({
      what: 'truncated',
      path: hooks,
      headers: signed,
      body: cut(payload),
      length: payload.length,
      refused: [0, 400, 401, 408, 500],
    }),
    () => ({ what: 'forged', path: events, headers: slack('guess', mention), body: mention, refused: [401] }),
    () => ({ what: 'unsigned', path: events, body: mention, refused: [401] }),
    () => ({ what: 'stale', path: events, headers: slack(signingSecret, mention, -400), body: mention, refused: [401] }),
    () => ({ what: 'of the future', path: events, headers: slack(signingSecret, mention, 400), body: mention, refused: [401] }),
    () => ({ what: 'malformed, signed', path: events, headers: slack(signingSecret, cut(mention)), body: cut(mention), refused: [400] }),
    () => ({ what: 'oversized', path: events, headers: slack('guess', 'x'), body: large, refused: [413, 0] }),
    () => ({ what: 'no such path', path: `/${randomUUID()}`, refused: [404] }),
    () => ({ what: 'configuration', path: '/.env', refused: [404] }),
    () => ({ what: 'path upwards', path: '/../../etc/passwd', refused: [404, 400] }),
    () => ({ what: 'wrong method', path: hooks, method: 'PUT', body: payload, refused: [404] }),
    () => ({ what: 'wrong method', path: '/metrics', method: 'DELETE', refused: [404] }),
    () => ({ what: 'get of a webhook', path: hooks, method: 'GET', refused: [404] }),
    () => ({ what: 'long header', path: '/healthz', method: 'GET', headers: { 'x-long': 'x'.repeat(20_000) }, refused: [431, 0] }),
  ];
}

export async function badRequests(times: number, say: (line: string) => void): Promise<RequestReport> {
  const standIns = await startStandIns();
  const stores = await openStores('embedded');
  let bot: BotProcess | null = null;
  try {
    bot = await startBotProcess({ ...standIns.environment(), ...storeEnvironment(await stores.place()), LOG_LEVEL: 'info' });
    standIns.connect(bot.url);
    const { url, memory } = bot;
    const kinds = badOnes(standIns);
    const taken: string[] = [];
    const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
    let sent = 0;
    const some = async (until: number) => {
      const one = async () => {
        while (sent < until) {
          const bad = kinds[sent % kinds.length]?.();
          sent += 1;
          if (bad === undefined) continue;
          const status = await send(url, agent, bad);
          if (!bad.refused.includes(status)) taken.push(`${bad.path} ${bad.what}: ${status}`);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, one));
    };
    await some(Math.ceil(times / 10));
    await garbage(url);
    // The engine's threads and their code are no growth.
    await goodOne(standIns, 'first');
    const before = memory();
    say(`${sent} sent, ${before} MB`);
    const rest = async () => {
      for (let tenth = 2; tenth <= 10; tenth++) {
        await some(Math.ceil((times * tenth) / 10));
        say(`${sent} sent, ${memory()} MB`);
      }
    };
    const [goodTook] = await Promise.all([goodOne(standIns, 'good'), rest()]);
    agent.destroy();
    // What was read and refused is garbage by then; Node gives it back when it likes.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const after = memory();
    say(`${sent} sent, ${after} MB`);
    const stored = await deliveriesOf(url);
    return { sent, taken, memory: [before, after], goodTook, stored };
  } finally {
    await bot?.kill();
    await standIns.close();
    await stores.close();
  }
}

/** Its status; 0 where the connection was ended instead. */
function send(url: string, agent: Agent, { path, method = 'POST', headers = {}, body = '', length }: Bad): Promise<number> {
  return new Promise((resolve) => {
    // A connection that is cut cannot be used again.
    const own = length === undefined ? { agent } : { agent: false as const };
    const outgoing = request(
      `${url}${path}`,
      { method, ...own, headers: { ...headers, 'content-length': String(length ?? Buffer.byteLength(body)) } },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
        response.on('error', () => resolve(response.statusCode ?? 0));
      },
    );
    outgoing.on('error', () => resolve(0));
    if (length === undefined) {
      outgoing.end(body);
    } else {
      outgoing.write(body);
      setTimeout(() => outgoing.destroy(), 50);
    }
  });
}

/** What is no HTTP at all. */
async function garbage(url: string): Promise<void> {
  const { hostname, port } = new URL(url);
  for (const text of [
    '\0\x01\x02\r\n\r\n',
    'GET',
    'POST /github/webhooks HTTP/9.9\r\n\r\n',
    'POST /slack/events HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n',
  ]) {
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => socket.end(text));
      socket.on('error', () => resolve());
      socket.on('close', () => resolve());
      socket.resume();
    });
  }
}

async function goodOne({ github, slack }: StandIns, name: string): Promise<number> {
  const repository = await github.createRepository(name, repositoryFiles(slack.channel));
  await repository.commit('publish', { [rulesetPath]: withRules(publish('bond0')) }, 'Publish');
  const started = performance.now();
  const { sha } = await repository.openPullRequest({ title: 'Good', head: 'publish' });
  const run = await waitFor(async () => ((await repository.checkRuns(sha)).length > 0 ? true : undefined), 60_000);
  return run === undefined ? Number.POSITIVE_INFINITY : performance.now() - started;
}

/** As the bot's own metrics count them. */
async function deliveriesOf(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^hairpin_deliveries_total\{outcome="taken"\} (\d+)/m.exec(text)?.[1] ?? 0);
}
