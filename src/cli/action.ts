/**
 * `hairpin action`: the review within a GitHub workflow, by the workflow's own token and without a server. It is told by the runner's
 * environment alone, checks nothing out and runs nothing of the change, so it is safe for `pull_request_target` too.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { pino } from 'pino';
import { z } from 'zod';
import { createTokenGitHub, readHints, type TokenGitHub } from '../github/index.ts';
import { CONFIGURATION_PATH, configuredSide, parseConfiguration } from '../jobs/gateways.ts';
import type { Hint } from '../jobs/hints.ts';
import { type Log, reason } from '../jobs/log.ts';
import { reconcileGroup } from '../jobs/merge-group.ts';
import { memoryOutbox } from '../jobs/outbox.ts';
import type { RepositoryRef } from '../jobs/ports.ts';
import { confessFailure, type Reviewer, reconcile } from '../jobs/reconcile.ts';
import { checkSarif } from '../render/sarif.ts';
import type { Finding, GatewayReview } from '../review/model.ts';
import { exitCodeOf, type Recording, recording, summaryOf, workflowCommands } from './action-report.ts';
import { createEngine } from './engine.ts';
import { type Environment, EnvironmentError } from './environment.ts';
import { productVersion } from './version.ts';

const shape = z.object({
  HAIRPIN_TOKEN: z.string(),
  /** As whom the token writes. */
  HAIRPIN_LOGIN: z.string().default('github-actions[bot]'),
  HAIRPIN_FAIL_ON: z.enum(['error', 'warning', 'never']).default('error'),
  HAIRPIN_SARIF: z.enum(['true', 'false']).default('true'),
  GITHUB_API_URL: z.url(),
  GITHUB_REPOSITORY: z.string().regex(/^[^/]+\/[^/]+$/),
  GITHUB_EVENT_NAME: z.string(),
  GITHUB_EVENT_PATH: z.string(),
  GITHUB_SHA: z.string(),
  GITHUB_REF: z.string(),
  GITHUB_STEP_SUMMARY: z.string().optional(),
  GITHUB_OUTPUT: z.string().optional(),
  RUNNER_TEMP: z.string().optional(),
});
type Settings = z.infer<typeof shape>;

/** A limit is waited out within the job, so often and so long at most, in seconds. */
const WAITS = 5;
const LONGEST_WAIT_S = 300;

interface Run {
  readonly settings: Settings;
  readonly github: TokenGitHub;
  readonly log: Log;
  readonly recording: Recording;
  readonly reviews: GatewayReview[];
  /** What SARIF is uploaded for; set by the event. */
  place: { sha: string; ref: string } | null;
}

/**
 * Reviews what the workflow's event is about. @returns 0, or 1 where the review fails by `HAIRPIN_FAIL_ON`, or 2 where it could not be
 * made. @throws EnvironmentError where the environment is not a workflow's.
 */
export async function runAction(environment: Environment): Promise<number> {
  const settings = readSettings(environment);
  const log = pino({ level: 'warn' }, pino.destination(2));
  const github = createTokenGitHub({ token: settings.HAIRPIN_TOKEN, login: settings.HAIRPIN_LOGIN, apiUrl: settings.GITHUB_API_URL, log });
  const run: Run = { settings, github, log, recording: recording(github.forge), reviews: [], place: null };
  const event = settings.GITHUB_EVENT_NAME === 'pull_request_target' ? 'pull_request' : settings.GITHUB_EVENT_NAME;
  const read = readHints(event, readFileSync(settings.GITHUB_EVENT_PATH, 'utf8'));
  if ('error' in read) throw new EnvironmentError([`GITHUB_EVENT_PATH: ${read.error}`]);
  try {
    for (const hint of read.hints) await patiently(() => act(run, hint));
  } catch (error) {
    process.stdout.write(workflowCommands([{ level: 'error', message: `Hairpin itself failed: ${reason(error)}` }]));
    return 2;
  }
  await tell(run);
  return exitCodeOf(run.recording.reports, settings.HAIRPIN_FAIL_ON);
}

function readSettings(environment: Environment): Settings {
  const read = shape.safeParse(environment);
  if (read.success) return read.data;
  throw new EnvironmentError(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
}

/** Without a queue that could put the job off, a limit is waited out here. */
async function patiently(work: () => Promise<void>): Promise<void> {
  for (let wait = 1; ; wait++) {
    try {
      return await work();
    } catch (error) {
      const seconds = error instanceof Error && 'retryAfterSeconds' in error ? Number(error.retryAfterSeconds) : null;
      if (seconds === null || seconds > LONGEST_WAIT_S || wait > WAITS) throw error;
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    }
  }
}

async function act(run: Run, hint: Hint): Promise<void> {
  const { settings, recording: recorded } = run;
  const reviewer = reviewerOf(run);
  if (hint.kind === 'pull-request') {
    const { number } = hint.pullRequest;
    const pr = await recorded.forge.pullRequest(hint.pullRequest);
    run.place = { sha: pr.headSha, ref: `refs/pull/${number}/head` };
    try {
      await reconcile(reviewer, hint.pullRequest);
    } catch (error) {
      // A limit is waited out; anything else is told in the pull request too.
      if (!(error instanceof Error && 'retryAfterSeconds' in error))
        await confessFailure(reviewer, hint.pullRequest, reason(error)).catch(() => {});
      throw error;
    }
  } else if (hint.kind === 'merge-group') await reconcileGroup(reviewer, hint.group);
  else if (hint.kind === 'repository' && hint.baseRef !== null) {
    run.place = { sha: settings.GITHUB_SHA, ref: settings.GITHUB_REF };
    await baseline(run, hint.repository);
  }
}

function reviewerOf(run: Run): Reviewer {
  const engine = createEngine();
  return {
    forge: run.recording.forge,
    chat: null,
    store: memoryOutbox(),
    log: run.log,
    version: productVersion(),
    engine: {
      ...engine,
      review: async (input) => {
        const review = await engine.review(input);
        run.reviews.push(review);
        return review;
      },
    },
  };
}

/** On the default branch there is no change: what stands there is what code scanning compares pull requests with. */
async function baseline(run: Run, repository: RepositoryRef): Promise<void> {
  const { forge } = run.recording;
  const sha = run.settings.GITHUB_SHA;
  const read = parseConfiguration(await forge.readFile(repository, sha, CONFIGURATION_PATH));
  if (read === null) return;
  if ('errors' in read) throw new Error(read.errors.map((error) => `${error.file}:${error.line}: ${error.message}`).join('\n'));
  for (const gateway of read.configuration.gateways) {
    const side = await configuredSide(forge, repository, sha, gateway);
    if (side.files.length === 0) continue;
    const { name, expect } = gateway;
    await reviewerOf(run).engine.review({ gateway: name, base: side, head: side, checks: read.configuration.checks, expect });
  }
}

/** The job's summary, its annotations where no check run could be written, its outputs, and code scanning. */
async function tell(run: Run): Promise<void> {
  const { settings, recording: recorded } = run;
  if (settings.GITHUB_STEP_SUMMARY !== undefined) appendFileSync(settings.GITHUB_STEP_SUMMARY, `${summaryOf(recorded)}\n`);
  if (recorded.refused.length > 0) {
    process.stdout.write(workflowCommands(recorded.reports.flatMap((report) => report.annotations)));
    process.stdout.write(
      workflowCommands([
        { level: 'notice', message: `The token may not write everything here (a fork's may not): ${recorded.refused.join(', ')}` },
      ]),
    );
  }
  const outputs = [`conclusion=${recorded.worst()}`];
  const sarif = await scan(run);
  if (sarif !== null) outputs.push(`sarif=${sarif}`);
  if (settings.GITHUB_OUTPUT !== undefined) appendFileSync(settings.GITHUB_OUTPUT, `${outputs.join('\n')}\n`);
}

/** Writes the SARIF file and uploads it. @returns where it is; null where nothing was reviewed. */
async function scan({ settings, github, reviews, place }: Run): Promise<string | null> {
  if (place === null || reviews.length === 0) return null;
  const findings: Finding[] = reviews.flatMap((review) =>
    'errors' in review ? [] : [...review.result.introduced, ...review.result.existing],
  );
  const text = checkSarif({ findings, services: [], assumptions: [], warnings: [] }, 'en');
  const file = `${settings.RUNNER_TEMP ?? '.'}/hairpin.sarif`;
  writeFileSync(file, text);
  if (settings.HAIRPIN_SARIF === 'false') return file;
  const [owner = '', name = ''] = settings.GITHUB_REPOSITORY.split('/');
  try {
    await github.uploadSarif({ repository: { installation: null, owner, name }, ...place }, text);
  } catch (error) {
    const message = `Code scanning did not take the results (it needs security-events: write): ${reason(error)}`;
    process.stdout.write(workflowCommands([{ level: 'notice', message }]));
  }
  return file;
}
