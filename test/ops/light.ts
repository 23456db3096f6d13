/**
 * GitHub and Slack for the load, on loopback, as far as a review asks them: the stand-ins of the demo answer each request through two servers
 * and keep a whole forge, which costs more than the bot does. What is put is kept as it came.
 */
import { createHash, createHmac, generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { z } from 'zod';
import { publish, repositoryFiles, rulesetPath, withRules } from '../../src/demo/incident.ts';
import { parseJson } from '../../src/demo/layer.ts';
import { slackLimits } from '../support/slack-limits.ts';
import { blobObject, commitObject, lightPlace, pullObject, repositoryObject, titleOf, treeObject, userObject } from './light-objects.ts';
import type { Loaded, OpenedPull } from './loaded.ts';

const SECRET = 'light-webhook-secret';
const TITLE = /Change of change-\d+\./;
interface Put {
  readonly at: number;
  readonly body: unknown;
}

const put = z.looseObject({ head_sha: z.string().optional(), blocks: z.unknown().optional() });

/** GitHub's secondary limits on what creates content, and Slack's on messages to one channel (SURFACES.md). */
const GITHUB_CREATES_A_MINUTE = 80;
const GITHUB_CREATES_AN_HOUR = 500;
const SLACK_POSTS_A_SECOND = 1;

/** Seconds to wait until so many in so long are not exceeded; 0 where one more is taken. */
function limiter(most: number, seconds: number): () => number {
  const taken: number[] = [];
  return () => {
    const now = performance.now();
    while (taken[0] !== undefined && now - taken[0] >= seconds * 1000) taken.shift();
    if (taken.length >= most) return Math.ceil(seconds - (now - taken[0]!) / 1000);
    taken.push(now);
    return 0;
  };
}

/** `on`: they refuse what comes faster than GitHub (in a minute) and Slack allow, and say how long to wait; `hourly`: GitHub's of an hour too. */
export type Limits = 'off' | 'on' | 'hourly';

/** One installation and its channel, each with its own limits. */
function limitedPlace(index: number, limits: Limits) {
  const none = () => 0;
  const hourly = limits === 'hourly' ? limiter(GITHUB_CREATES_AN_HOUR, 3600) : none;
  const minutely = limits === 'off' ? none : limiter(GITHUB_CREATES_A_MINUTE, 60);
  const creates = () => minutely() || hourly();
  return { ...lightPlace(index), creates, posts: limits === 'off' ? none : limiter(SLACK_POSTS_A_SECOND, 1) };
}

/** Starts both, with so many installations among which the pull requests are dealt out. */
export async function startLight(limits: Limits = 'off', installations = 1): Promise<Loaded> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const trees = new Map<string, readonly { path: string; sha: string }[]>();
  const blobs = new Map<string, string>();
  const pulls = new Map<number, { readonly sha: string; readonly opened: string; readonly branch: string }>();
  const runs = new Map<string, Put[]>();
  const comments = new Map<string, Put[]>();
  const reviews = new Map<string, Put[]>();
  const messages: Put[] = [];
  /** The messages that begin a thread, as JSON. */
  const cards: { readonly at: number; readonly text: string }[] = [];
  const unknown: string[] = [];

  const commit = (files: Readonly<Record<string, string>>): string => {
    const entries = Object.entries(files).map(([path, text]) => {
      const sha = sha1(text);
      blobs.set(sha, text);
      return { path, sha };
    });
    const sha = sha1(JSON.stringify(entries));
    trees.set(sha, entries);
    return sha;
  };
  const places = Array.from({ length: installations }, (_, index) => {
    const place = limitedPlace(index, limits);
    const files = repositoryFiles(place.channel);
    return { ...place, files, base: commit(files) };
  });
  const placeOf = (number: number) => places[number % installations]!;
  const pullOf = (number: number) => {
    const pull = pulls.get(number);
    const place = placeOf(number);
    return pull === undefined ? null : pullObject(place, number, pull.branch, pull.sha, place.base, pull.opened);
  };
  const add = (kept: Map<string, Put[]>, key: string, body: unknown) => {
    const list = kept.get(key) ?? [];
    list.push({ at: performance.now(), body });
    kept.set(key, list);
    return { id: Math.floor(Math.random() * 2 ** 40), html_url: `https://github.example/${key}`, ...put.parse(body) };
  };
  const listed = (kept: Map<string, Put[]>, key: string) => (kept.get(key) ?? []).map(({ body }) => body);

  /** What is asked under the repository, and what answers; null: there is none. */
  const routes: readonly (readonly [string, RegExp, (place: (typeof places)[number], body: unknown, ...parts: string[]) => unknown])[] = [
    ['GET', /^\/pulls\/(\d+)$/, (_, __, number) => pullOf(Number(number))],
    ['GET', /^\/git\/ref\/heads%2Fmain$/, ({ base }) => ({ ref: 'refs/heads/main', object: { type: 'commit', sha: base } })],
    [
      'GET',
      /^\/compare\/([0-9a-f]+)\.\.\.[0-9a-f]+$/,
      (_, __, sha) => ({ merge_base_commit: commitObject(sha ?? ''), commits: [], files: [] }),
    ],
    ['GET', /^\/git\/trees\/([0-9a-f]+)$/, (_, __, sha) => treeObject(sha ?? '', trees.get(sha ?? ''))],
    ['GET', /^\/git\/blobs\/([0-9a-f]+)$/, (_, __, sha) => blobObject(sha ?? '', blobs.get(sha ?? ''))],
    ['GET', /^\/commits\/([0-9a-f]+)\/check-runs$/, (_, __, sha) => ({ total_count: 0, check_runs: listed(runs, sha ?? '') })],
    ['POST', /^\/check-runs$/, (_, body) => add(runs, put.parse(body).head_sha ?? '', body)],
    ['GET', /^\/issues\/(\d+)\/comments$/, (_, __, number) => listed(comments, number ?? '')],
    ['POST', /^\/issues\/(\d+)\/comments$/, (_, body, number) => add(comments, number ?? '', body)],
    ['GET', /^\/pulls\/\d+\/comments$/, () => []],
    ['GET', /^\/pulls\/(\d+)\/reviews$/, (_, __, number) => listed(reviews, number ?? '')],
    ['POST', /^\/pulls\/(\d+)\/reviews$/, (_, body, number) => add(reviews, number ?? '', body)],
    [
      'GET',
      /^\/pulls$/,
      (place) =>
        [...pulls.keys()]
          .filter((number) => placeOf(number) === place)
          .slice(0, 100)
          .map(pullOf),
    ],
    ['GET', /^\/git\/matching-refs\/.*$/, () => []],
  ];

  const github = await serve(async (method, path, raw, token) => {
    if (path === '/app') return { id: 1, slug: 'hairpin' };
    if (path === '/app/installations')
      return places.map(({ installation, owner }) => ({ id: installation, account: userObject(owner), suspended_at: null }));
    const asked = /^\/app\/installations\/(\d+)\/access_tokens$/.exec(path)?.[1];
    if (asked !== undefined) return { token: `ghs_${asked}`, expires_at: new Date(Date.now() + 3_600_000).toISOString() };
    if (path === '/installation/repositories') {
      const theirs = places.filter(({ installation }) => token.endsWith(` ghs_${installation}`));
      return { total_count: theirs.length, repositories: theirs.map(repositoryObject) };
    }
    const place = places.find(({ prefix }) => path.startsWith(`${prefix}/`));
    const wait = method === 'POST' ? (place?.creates() ?? 0) : 0;
    if (wait > 0) return new Refusal(403, wait, { message: 'You have exceeded a secondary rate limit.' });
    for (const [verb, shape, answer] of routes) {
      const parts = verb === method && place !== undefined ? shape.exec(path.slice(place.prefix.length)) : null;
      if (place !== undefined && parts !== null) return answer(place, raw.length > 0 ? parseJson(raw.toString()) : null, ...parts.slice(1));
    }
    unknown.push(`${method} ${path}`);
    return null;
  });
  let ts = 1_700_000_000;
  const slack = await serve(async (_, path, raw) => {
    const body = Object.fromEntries(new URLSearchParams(raw.toString()));
    switch (path) {
      case '/api/auth.test':
        return { ok: true, user_id: 'UHAIRPIN', bot_id: 'BHAIRPIN', team_id: 'T1', url: 'https://example.slack.com/', user: 'hairpin' };
      case '/api/conversations.history':
      case '/api/conversations.replies':
        return { ok: true, messages: [] };
      case '/api/chat.postMessage': {
        const wait = places.find(({ channel }) => channel === body.channel)?.posts() ?? 0;
        if (wait > 0) return new Refusal(429, wait, { ok: false, error: 'ratelimited' });
        ts += 1;
        messages.push({ at: performance.now(), body });
        if (body.thread_ts === undefined) cards.push({ at: performance.now(), text: JSON.stringify(body) });
        return { ok: true, channel: body.channel, ts: `${ts}.000100`, message: { ...body, ts: `${ts}.000100` } };
      }
      default:
        unknown.push(`slack ${path}`);
        return { ok: false, error: 'unknown_method' };
    }
  });

  const open = async (number: number, bot: string): Promise<OpenedPull> => {
    const branch = `change-${number}`;
    const place = placeOf(number);
    const sha = commit({ ...place.files, [rulesetPath]: `# ${number}\n${withRules(publish('bond0'))}` });
    pulls.set(number, { sha, branch, opened: new Date().toISOString() });
    const body = JSON.stringify({
      action: 'opened',
      number,
      pull_request: pullOf(number),
      repository: repositoryObject(place),
      organization: userObject(place.owner),
      sender: userObject('admin'),
      installation: { id: place.installation },
    });
    const response = await fetch(`${bot}/github/webhooks`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-github-event': 'pull_request',
        'x-github-delivery': `light-${number}`,
        'x-hub-signature-256': `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`,
      },
      body,
    });
    await response.text();
    if (response.status !== 202) unknown.push(`the webhook of #${number} was answered ${response.status}`);
    return { number, sha, title: titleOf(branch) };
  };
  /** Check run, comment, card: in this order on each pull request. */
  const outOfOrder = () => {
    const carded = new Map(cards.map(({ at, text }) => [TITLE.exec(text)?.[0], at]));
    return [...pulls].flatMap(([number, { sha, branch }]) => {
      const times = [runs.get(sha)?.[0]?.at, comments.get(`${number}`)?.[0]?.at, carded.get(titleOf(branch))].map((at) => at ?? Number.NaN);
      return times.some((at, index) => at < (times[index - 1] ?? 0))
        ? [`#${number}: not in order: ${times.map(Math.round).join(', ')}`]
        : [];
    });
  };
  return {
    environment: () => ({
      GITHUB_APP_ID: '1',
      GITHUB_PRIVATE_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      GITHUB_WEBHOOK_SECRET: SECRET,
      GITHUB_API_URL: github.url,
      SLACK_BOT_TOKEN: 'xoxb-light',
      SLACK_SIGNING_SECRET: 'light-signing-secret',
      SLACK_API_URL: `${slack.url}/api/`,
    }),
    prepare: async () => {},
    open,
    cards: () => cards.map(({ text }) => text),
    cardTimes: () => new Map(cards.map(({ at, text }) => [TITLE.exec(text)?.[0] ?? '', at])),
    finishTimes: () => new Map([...runs].map(([sha, [first]]) => [sha, first?.at ?? Number.NaN])),
    made: async ({ number, sha }) => ({ runs: runs.get(sha)?.length ?? 0, comments: comments.get(`${number}`)?.length ?? 0 }),
    wrong: () => [...unknown, ...outOfOrder(), ...messages.flatMap(({ body }) => slackLimits(formOf(body)))],
    close: async () => {
      await github.close();
      await slack.close();
    },
  };
}

interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** An answer that says to come again later. */
class Refusal {
  readonly status: number;
  readonly seconds: number;
  readonly body: unknown;
  constructor(status: number, seconds: number, body: unknown) {
    this.status = status;
    this.seconds = seconds;
    this.body = body;
  }
}

/** A server whose answers are JSON; null is 404. */
async function serve(answer: (method: string, path: string, body: Buffer, token: string) => Promise<unknown>): Promise<Served> {
  const server: Server = createServer((request, response) => {
    void readAll(request).then(async (raw) => {
      const told = await answer(
        request.method ?? 'GET',
        (request.url ?? '/').split('?')[0] ?? '/',
        raw,
        request.headers.authorization ?? '',
      );
      const type = { 'content-type': 'application/json; charset=utf-8' };
      if (told instanceof Refusal) response.writeHead(told.status, { ...type, 'retry-after': String(told.seconds) });
      else response.writeHead(told === null ? 404 : 200, type);
      response.end(JSON.stringify(told instanceof Refusal ? told.body : (told ?? { message: 'Not Found' })));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** The library sends a form whose lists and objects are JSON. */
function formOf(body: unknown): Record<string, unknown> {
  const fields = Object.entries(z.record(z.string(), z.string()).parse(body));
  return Object.fromEntries(fields.map(([name, text]) => [name, name === 'blocks' || name === 'metadata' ? parseJson(text) : text]));
}

function sha1(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
