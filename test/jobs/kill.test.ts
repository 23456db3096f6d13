import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Repository } from '../../src/demo/github-people.ts';
import { type GitHubStandIn, startGitHub } from '../../src/demo/github-standin.ts';

const good = '*filter\n:INPUT DROP [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\n-A INPUT -i lo -j ACCEPT\nCOMMIT\n';
const bad = good.replace('COMMIT', '-A INPUT -m comment --comment BROKEN -j ACCEPT\nCOMMIT');
const patience = 60_000;

let github: GitHubStandIn;
let folder: string;
let child: ChildProcess | undefined;
let count = 0;

// One folder for all: what one death left there is in the next one's way, as in life, and a new database takes seconds to make.
beforeAll(async () => {
  github = await startGitHub();
  folder = await mkdtemp(join(tmpdir(), 'hairpin-kill-'));
}, patience);
afterAll(async () => {
  await github.close();
  await rm(folder, { recursive: true, force: true });
});
afterEach(async () => {
  await kill();
  github.hooks.deliverTo(null);
  expect(github.violations).toEqual([]);
});

/** Starts the bot on the test's data folder and lets the stand-in deliver to it. */
async function start(sweep = 0): Promise<void> {
  child = spawn(process.execPath, [fileURLToPath(new URL('./bot-process.ts', import.meta.url))], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH ?? '',
      APP_ID: String(github.app.id),
      PRIVATE_KEY: github.app.privateKeyPem,
      SECRET: github.app.webhookSecret,
      API_URL: github.url,
      DATA_DIR: folder,
      SWEEP: String(sweep),
    },
  });
  if (child.stdout === null) throw new Error('no output to read the port from');
  const [port] = await once(child.stdout, 'data');
  github.hooks.deliverTo(`http://127.0.0.1:${String(port).trim()}/github/webhooks`);
}

async function kill(): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

async function change(): Promise<Repository> {
  count += 1;
  const repo = await github.createRepository(`kill-${count}`, { 'fw.rules': good });
  await repo.commit('topic', { 'fw.rules': bad }, 'Change');
  return repo;
}

async function expectOneOfEach(repo: Repository, number: number, sha: string): Promise<void> {
  await expect.poll(() => repo.reviews(number), { timeout: 20_000 }).toHaveLength(1);
  expect((await repo.checkRuns(sha)).map((run) => [run.status, run.conclusion, run.annotations.length])).toEqual([
    ['completed', 'failure', 1],
  ]);
  expect((await repo.comments(number)).length).toBe(1);
}

describe('kill -9', { timeout: patience }, () => {
  it('between acknowledgement and review', async () => {
    await start();
    const repo = await change();
    const pull = await repo.openPullRequest({ title: 'Killed', head: 'topic' });
    await kill();
    expect(pull.deliveries[0]?.status).toBe(202);
    await start();
    await expectOneOfEach(repo, pull.number, pull.sha);
  });

  it.each([
    ['reading the merge base', 'GET', /\/compare\//],
    ['posting the check run', 'POST', /\/check-runs$/],
    ['posting the comment', 'POST', /\/issues\/\d+\/comments$/],
    ['posting the review', 'POST', /\/pulls\/\d+\/reviews$/],
  ])('while %s', async (_, method, path) => {
    await start();
    const repo = await change();
    let killed = false;
    github.interrupt(method, path, async () => {
      await kill();
      killed = true;
    });
    const pull = await repo.openPullRequest({ title: 'Killed', head: 'topic' });
    await expect.poll(() => killed, { timeout: 20_000 }).toBe(true);
    await start();
    await expectOneOfEach(repo, pull.number, pull.sha);
  });

  it('of a bot whose folder is lost too: the sweep finds what stands, and doubles nothing', async () => {
    await start();
    const repo = await change();
    const pull = await repo.openPullRequest({ title: 'Lost', head: 'topic' });
    await expectOneOfEach(repo, pull.number, pull.sha);
    await kill();
    await rm(folder, { recursive: true, force: true });
    const before = github.requests().length;
    await start(600);
    const posted = () =>
      github
        .requests()
        .slice(before)
        .filter((one) => one.path.startsWith(`/repos/${repo.fullName}/`) && one.method === 'PATCH');
    await expect.poll(() => posted().length, { timeout: 20_000 }).toBeGreaterThan(0);
    await expectOneOfEach(repo, pull.number, pull.sha);
  });
});
