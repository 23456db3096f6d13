import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Control, openControl } from '../../src/cli/control.ts';
import { diagnose } from '../../src/cli/doctor.ts';
import { packageFile } from '../../src/cli/version.ts';
import { type StandIns, startStandIns } from '../../src/demo/standins.ts';
import { openStore, type Store } from '../../src/jobs/store.ts';
import { silent } from '../jobs/silent.ts';
import { hairpin } from './run.ts';

const patience = 60_000;
const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
});
const manifest = JSON.parse(packageFile('github-app.manifest.json'));
const scopes: string[] = parse(packageFile('app.manifest.yml')).oauth_config.scopes.bot;

/** What the two services and the bot's own address answer: path to status, body and headers. */
type Answers = Record<string, { status?: number; body?: unknown; headers?: Record<string, string> }>;

let server: Server;
let folder: string;
let store: Store;
let control: Control;
let url: string;
let answers: Answers;
let environment: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hairpin-doctor-'));
  server = createServer((request, response) => {
    const { status = 200, body = {}, headers = {} } = answers[(request.url ?? '').split('?')[0] ?? ''] ?? { status: 404 };
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`;
  store = await openStore({ dataDir: join(folder, 'data') }, silent);
  control = openControl(join(folder, 'data'), store.deadLetters, silent);
  environment = {
    HAIRPIN_DATA_DIR: join(folder, 'data'),
    GITHUB_APP_ID: '7',
    GITHUB_PRIVATE_KEY: privateKey,
    GITHUB_WEBHOOK_SECRET: 'secret',
    GITHUB_API_URL: url,
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_SIGNING_SECRET: 'signing',
    SLACK_API_URL: `${url}/api/`,
  };
}, patience);
afterAll(async () => {
  control.close();
  await store.close(1);
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  answers = {
    '/app': {
      body: { slug: 'hairpin', permissions: manifest.default_permissions, events: manifest.default_events, installations_count: 1 },
    },
    '/app/hook/config': { body: { url: `${url}/github/webhooks` } },
    '/app/hook/deliveries': { body: [{ event: 'ping', status_code: 202, delivered_at: '2026-01-01T00:00:00Z' }] },
    '/github/webhooks': { status: 401 },
    '/api/auth.test': { body: { ok: true, user: 'hairpin', team: 'Example' }, headers: { 'x-oauth-scopes': scopes.join(',') } },
  };
});

/** What is wrong, as `what: says`. */
async function wrong(): Promise<string[]> {
  const found = await diagnose(environment);
  expect(found.every(({ state, mend }) => (state === 'ok') === (mend === null))).toBe(true);
  return found.flatMap(({ what, state, says }) => (state === 'ok' ? [] : [`${what}: ${says}`]));
}

const delivered = (...statuses: number[]) => statuses.map((status_code) => ({ event: 'pull_request', status_code, delivered_at: 'today' }));

describe('the doctor', { timeout: patience }, () => {
  it('finds nothing wrong where nothing is', async () => {
    expect(await wrong()).toEqual([]);
    expect((await diagnose(environment)).map(({ what }) => what)).toEqual([
      'store',
      'GitHub App',
      'clock against GitHub',
      'GitHub permissions',
      'webhook address',
      'webhook deliveries',
      'Slack bot',
      'Slack scopes',
      'clock against Slack',
    ]);
  });

  it.each<[string, Answers, RegExp]>([
    ['credentials that are refused', { '/app': { status: 401, body: { message: 'bad' } } }, /^GitHub App: bad/],
    [
      'a permission that is missing',
      { '/app': { body: { permissions: { ...manifest.default_permissions, checks: 'read' }, events: [] } } },
      /^GitHub permissions: checks: read, needed: write$/,
    ],
    [
      'a permission too many',
      { '/app': { body: { permissions: { ...manifest.default_permissions, contents: 'write' }, events: [] } } },
      /more than needed: contents write$/,
    ],
    [
      'events not subscribed',
      { '/app': { body: { permissions: manifest.default_permissions, events: ['pull_request'] } } },
      /^GitHub events: not subscribed: check_run/,
    ],
    [
      'no installation',
      { '/app': { body: { permissions: manifest.default_permissions, events: [], installations_count: 0 } } },
      /^GitHub installations: none$/,
    ],
    ['a webhook address of somebody else', { '/github/webhooks': { status: 302 } }, /^webhook address: .* answers 302$/],
    [
      'a wrong webhook secret',
      { '/app/hook/deliveries': { body: delivered(401, 401) } },
      /^webhook deliveries: 2 of the last 2 failed, the latest with 401/,
    ],
    ['deliveries that fail', { '/app/hook/deliveries': { body: delivered(502, 202) } }, /^webhook deliveries: 1 of the last 2 failed/],
    ['a token that was revoked', { '/api/auth.test': { body: { ok: false, error: 'token_revoked' } } }, /^Slack bot: token_revoked$/],
    [
      'scopes that are missing',
      { '/api/auth.test': { body: { ok: true }, headers: { 'x-oauth-scopes': 'chat:write' } } },
      /^Slack scopes: missing: commands, /,
    ],
  ])('finds %s, and only that', async (_, changed, expected) => {
    Object.assign(answers, changed);
    const found = await wrong();
    expect(found).toEqual([expect.stringMatching(expected)]);
  });

  it('finds a clock that is off', async () => {
    const date = new Date(Date.now() - 300_000).toUTCString();
    Object.assign(answers, { '/app': { ...answers['/app'], headers: { date } } });
    expect(await wrong()).toEqual([expect.stringMatching(/^clock against GitHub: this machine is 30\d s ahead$/)]);
  });

  it('finds a store that cannot be used, and services that cannot be reached', async () => {
    Object.assign(environment, {
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
      GITHUB_API_URL: 'http://127.0.0.1:1',
      SLACK_API_URL: 'http://127.0.0.1:1/',
    });
    expect((await wrong()).map((one) => one.split(':')[0])).toEqual(['store', 'GitHub App', 'Slack bot']);
  });

  it('prints what to mend, and exits 1; 2 where the environment is not complete', async () => {
    const ill = await hairpin(['doctor'], {
      env: { ...environment, DATABASE_URL: '', GITHUB_API_URL: url, SLACK_API_URL: `${url}/nowhere/` },
    });
    expect(ill.code).toBe(1);
    expect(ill.out).toMatch(/^ok {6}store: /m);
    expect(ill.out).toMatch(/^ERROR {3}Slack bot: .*\n {8}check SLACK_API_URL$/m);
    const bare = await hairpin(['doctor'], { env: { GITHUB_APP_ID: 'x' } });
    expect(bare.code).toBe(2);
    expect(bare.out).toContain('GITHUB_WEBHOOK_SECRET: is missing');
  });
});

describe('the doctor and the stand-ins', { timeout: patience }, () => {
  let standIns: StandIns;
  beforeAll(async () => {
    standIns = await startStandIns();
  }, patience);
  afterAll(() => standIns.close());

  it('agree on the credentials', async () => {
    const found = await diagnose({ ...standIns.environment(), HAIRPIN_DATA_DIR: join(folder, 'data') });
    expect(found.filter(({ what }) => what === 'GitHub App' || what === 'Slack bot').map(({ state }) => state)).toEqual(['ok', 'ok']);
  });
});
