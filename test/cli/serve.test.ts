import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EnvironmentError } from '../../src/cli/environment.ts';
import { type Served, serve } from '../../src/cli/serve.ts';
import { type StandIns, startStandIns } from '../../src/demo/standins.ts';

const patience = 60_000;
const hairpin = fileURLToPath(new URL('../../bin/hairpin.js', import.meta.url));

let standIns: StandIns;
let folder: string;
let environment: Record<string, string>;
let served: Served;

beforeAll(async () => {
  standIns = await startStandIns();
  folder = await mkdtemp(join(tmpdir(), 'hairpin-serve-'));
  environment = {
    ...standIns.environment(),
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'silent',
    HAIRPIN_DATA_DIR: join(folder, 'data'),
  };
  served = await serve(environment);
}, patience);
afterAll(async () => {
  await served.close();
  await standIns.close();
  await rm(folder, { recursive: true, force: true });
});

const get = async (path: string) => {
  const response = await fetch(`${served.url}${path}`);
  return { status: response.status, text: await response.text() };
};

/** What a client sends as its first line, however it is spelled; the status line that comes back. */
async function raw(line: string): Promise<string> {
  const { hostname, port } = new URL(served.url);
  const socket = connect(Number(port), hostname);
  socket.write(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`);
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  return text.split('\r\n')[0] ?? '';
}

/** `hairpin serve` as a process of its own: its exit code and what it printed. */
async function run(env: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [hairpin, 'serve'], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  await once(child, 'close');
  return { code: child.exitCode, output };
}

describe('the routes', { timeout: patience }, () => {
  it('tell that it is alive and ready, and what it counts', async () => {
    expect(await get('/healthz')).toEqual({ status: 200, text: 'alive\n' });
    expect(await get('/readyz')).toEqual({ status: 200, text: 'store: ok\ngithub: ok\nslack: ok\n' });
    const metrics = await get('/metrics');
    expect(metrics.status).toBe(200);
    expect(metrics.text).toContain('hairpin_deliveries_total');
  });

  it('are all: anything else is 404, whatever is sent for a path', async () => {
    expect((await get('/')).status).toBe(404);
    expect((await get('/github/webhooks')).status).toBe(404);
    expect((await fetch(`${served.url}/healthz`, { method: 'DELETE' })).status).toBe(404);
    for (const line of ['GET // HTTP/1.1', 'GET //[ HTTP/1.1', 'POST http://[ HTTP/1.1']) expect(await raw(line)).toContain(' 404 ');
    expect((await get('/healthz?x=1')).status).toBe(200);
  });
});

describe('starting', { timeout: patience }, () => {
  it('with variables missing names them all and exits 2, without a stack', async () => {
    await expect(serve({ GITHUB_APP_ID: '1' })).rejects.toThrow(EnvironmentError);
    const { code, output } = await run({ GITHUB_APP_ID: '1' });
    expect(code).toBe(2);
    expect(output).toMatch(/GITHUB_PRIVATE_KEY.*is missing/);
    expect(output).toMatch(/GITHUB_WEBHOOK_SECRET: is missing/);
    expect(output).not.toMatch(/^\s+at /m);
  });

  it('on a folder that is in use is refused, with the holder’s pid', async () => {
    const { code, output } = await run(environment);
    expect(code).toBe(2);
    expect(output).toContain(`in use by process ${process.pid}`);
    expect((await get('/readyz')).status).toBe(200);
  });

  it('on an address that is taken is refused, and gives the folder free', async () => {
    const taken = { ...environment, PORT: new URL(served.url).port, HAIRPIN_DATA_DIR: join(folder, 'other') };
    await expect(serve(taken)).rejects.toThrow('EADDRINUSE');
    const free = await serve({ ...taken, PORT: '0' });
    expect((await fetch(`${free.url}/healthz`)).status).toBe(200);
    await free.close();
    await expect(fetch(`${free.url}/healthz`)).rejects.toThrow();
  });

  it('either surface may be left out whole', async () => {
    const { HOST = '', PORT = '', LOG_LEVEL = '', SLACK_BOT_TOKEN = '', SLACK_SIGNING_SECRET = '', SLACK_API_URL = '' } = environment;
    const slack = { HOST, PORT, LOG_LEVEL, SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET, SLACK_API_URL };
    const alone = await serve({ ...slack, HAIRPIN_DATA_DIR: join(folder, 'other') });
    expect(await (await fetch(`${alone.url}/readyz`)).text()).toContain('github: not served');
    expect((await fetch(`${alone.url}/github/webhooks`, { method: 'POST' })).status).toBe(404);
    expect((await fetch(`${alone.url}/slack/events`, { method: 'POST' })).status).toBe(401);
    await alone.close();
    const github = Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('SLACK_')));
    const other = await serve({ ...github, HAIRPIN_DATA_DIR: join(folder, 'other') });
    expect((await fetch(`${other.url}/slack/events`, { method: 'POST' })).status).toBe(404);
    expect((await fetch(`${other.url}/github/webhooks`, { method: 'POST' })).status).toBe(400);
    await other.close();
  });
});

describe('SIGTERM', { timeout: patience }, () => {
  it('ends it with exit 0 when what is in hand is done', async () => {
    const env = { PATH: process.env.PATH ?? '', ...environment, LOG_LEVEL: 'info', HAIRPIN_DATA_DIR: join(folder, 'other') };
    const child = spawn(process.execPath, [hairpin, 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const chunk of child.stdout) if (String(chunk).includes('"serving"')) break;
    child.kill('SIGTERM');
    await once(child, 'exit');
    expect([child.exitCode, child.signalCode]).toEqual([0, null]);
  });
});
