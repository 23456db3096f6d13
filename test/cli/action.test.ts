/** The GitHub Action, by its command, against the stand-in with a workflow's token. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { App, Octokit } from 'octokit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Repository } from '../../src/demo/github-people.ts';
import { type GitHubStandIn, startGitHub } from '../../src/demo/github-standin.ts';
import { publish, repositoryFiles, rulesetPath, withRules } from '../../src/demo/incident.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let github: GitHubStandIn;
let folder: string;
let count = 0;

beforeAll(async () => {
  github = await startGitHub();
  folder = mkdtempSync(join(tmpdir(), 'hairpin-action-'));
});
afterAll(async () => {
  await github.close();
  rmSync(folder, { recursive: true });
});

async function workflowToken(): Promise<string> {
  const { app } = github;
  const { octokit } = new App({ appId: app.id, privateKey: app.privateKeyPem, Octokit: Octokit.defaults({ baseUrl: github.url }) });
  return (await octokit.rest.apps.createInstallationAccessToken({ installation_id: app.installation })).data.token;
}

interface Ran {
  readonly code: number | null;
  readonly output: string;
  readonly summary: string;
  readonly outputs: string;
}

/** Runs the action as a runner would: an event in a file, everything else in the environment. */
async function run(repo: Repository, event: string, payload: object, more: Record<string, string>): Promise<Ran> {
  const file = (name: string) => join(folder, `${count++}-${name}`);
  const [path, summary, outputs] = [file('event.json'), file('summary.md'), file('output')];
  const [owner = '', name = ''] = repo.fullName.split('/');
  writeFileSync(path, JSON.stringify({ repository: { name, owner: { login: owner }, default_branch: 'main' }, ...payload }));
  for (const empty of [summary, outputs]) writeFileSync(empty, '');
  const environment = {
    PATH: process.env.PATH ?? '',
    HAIRPIN_LOGIN: 'hairpin[bot]',
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: repo.fullName,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: path,
    GITHUB_SHA: await repo.head('main'),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_OUTPUT: outputs,
    RUNNER_TEMP: folder,
    ...more,
  };
  const child = spawn(process.execPath, [join(root, 'bin/hairpin.js'), 'action'], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output, summary: readFileSync(summary, 'utf8'), outputs: readFileSync(outputs, 'utf8') };
}

async function opened() {
  const repo = await github.createRepository(`action-${++count}`, repositoryFiles('C1'));
  await repo.commit('publish', { [rulesetPath]: withRules(publish('bond0')) }, 'Publish');
  const pull = await repo.openPullRequest({ title: 'Publish', head: 'publish' });
  return { repo, pull };
}

const sarif = z.object({ runs: z.array(z.object({ results: z.array(z.object({ ruleId: z.string() })) })) });
const scanned = (text: string | undefined) =>
  sarif.parse(JSON.parse(text ?? 'null')).runs.flatMap((one) => one.results.map((result) => result.ruleId));

describe('in a pull request', { timeout: 60_000 }, () => {
  it('posts the same check run, comment and suggestions, uploads SARIF, and fails the job', async () => {
    const { repo, pull } = await opened();
    const token = await workflowToken();
    const payload = { action: 'opened', pull_request: { number: pull.number } };
    const first = await run(repo, 'pull_request', payload, { HAIRPIN_TOKEN: token });
    expect(first.output).toBe('');
    expect(first.code).toBe(1);
    expect((await repo.checkRuns(pull.sha)).map((one) => [one.name, one.conclusion])).toEqual([['hairpin: mail-gw', 'failure']]);
    expect((await repo.comments(pull.number)).length).toBe(1);
    expect(first.summary).toContain('110.88.12.88:25,110,143 works from the internet, not from inside');
    expect(first.outputs).toMatch(/^conclusion=failure\nsarif=\S+\n$/);
    const scan = github.scans.find((one) => one.repository === repo.fullName);
    expect(scan).toMatchObject({ sha: pull.sha, ref: `refs/pull/${pull.number}/head` });
    expect(scanned(scan?.sarif)).toContain('missing-hairpin');
    // Nothing is kept between runs: what stands is found by its marker.
    const again = await run(repo, 'pull_request_target', payload, { HAIRPIN_TOKEN: token, HAIRPIN_FAIL_ON: 'never' });
    expect(again.code).toBe(0);
    expect((await repo.checkRuns(pull.sha)).length).toBe(1);
    expect((await repo.comments(pull.number)).length).toBe(1);
    expect((await repo.reviews(pull.number)).length).toBeLessThanOrEqual(1);
    expect(github.violations).toEqual([]);
  });

  it('tells all in the job where the token may only read, as a fork’s', async () => {
    const { repo, pull } = await opened();
    const token = await workflowToken();
    github.restrict(token);
    const ran = await run(repo, 'pull_request', { action: 'opened', pull_request: { number: pull.number } }, { HAIRPIN_TOKEN: token });
    expect(ran.code).toBe(1);
    expect(await repo.checkRuns(pull.sha)).toEqual([]);
    expect(ran.summary).toContain('works from the internet, not from inside');
    expect(ran.output).toContain(`::error file=${rulesetPath},line=7,endLine=7,title=`);
    expect(ran.output).toContain('::notice::The token may not write everything here');
  });
});

describe('elsewhere', { timeout: 60_000 }, () => {
  it('a push to the default branch gives code scanning its baseline', async () => {
    const { repo } = await opened();
    const ran = await run(repo, 'push', { ref: 'refs/heads/main' }, { HAIRPIN_TOKEN: await workflowToken() });
    expect([ran.code, ran.output]).toEqual([0, '']);
    expect(github.scans.at(-1)).toMatchObject({ repository: repo.fullName, ref: 'refs/heads/main' });
  });

  it('a merge group gets its check run', async () => {
    const { repo, pull } = await opened();
    const group = await repo.enqueue(pull.number);
    const payload: object = z.looseObject({}).parse(JSON.parse(group.delivery.payload));
    const ran = await run(repo, 'merge_group', payload, { HAIRPIN_TOKEN: await workflowToken() });
    expect(ran.code).toBe(1);
    expect((await repo.checkRuns(group.sha)).map((one) => one.conclusion)).toEqual(['failure']);
  });

  it('says what is missing in its environment', async () => {
    const { repo } = await opened();
    const ran = await run(repo, 'push', {}, { HAIRPIN_TOKEN: 'x', GITHUB_API_URL: 'nowhere' });
    expect(ran.code).toBe(2);
    expect(ran.output).toContain('GITHUB_API_URL');
  });
});

describe('action.yml', () => {
  it('hands the command what it reads', () => {
    const step = z.looseObject({ run: z.string().optional(), env: z.record(z.string(), z.string()).optional() });
    const action = z
      .looseObject({ inputs: z.record(z.string(), z.unknown()), runs: z.looseObject({ using: z.string(), steps: z.array(step) }) })
      .parse(parse(readFileSync(join(root, 'action.yml'), 'utf8')));
    const review = action.runs.steps.find((one) => one.run?.includes('hairpin.js" action'));
    expect(Object.keys(review?.env ?? {}).toSorted()).toEqual(['HAIRPIN_FAIL_ON', 'HAIRPIN_LOGIN', 'HAIRPIN_SARIF', 'HAIRPIN_TOKEN']);
    const used = Object.values(review?.env ?? {}).map((value) => /inputs\.([\w-]+)/.exec(value)?.[1] ?? '');
    expect(used.toSorted()).toEqual(Object.keys(action.inputs).toSorted());
  });
});
