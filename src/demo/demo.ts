/**
 * `hairpin demo`: the real bot against the stand-ins, driving one pull request through the incident. Everything it says it reads back
 * from the stand-ins; a stage that does not come true in its time ends the demo with what was missing.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyPatchText, applySuggestions, patchOf } from './apply.ts';
import type { Opened, Repository, SeenCheckRun, SeenComment, SeenReviewComment } from './github-people.ts';
import { publicAddress, publish, repositoryFiles, rulesetPath, withRules } from './incident.ts';
import { waitFor } from './layer.ts';
import { checkLines, commentLines, headline, messageLines, patchLines, under } from './narrate.ts';
import type { SeenMessage } from './slack-people.ts';
import { type StandIns, startStandIns } from './standins.ts';

/** `serve` of src/cli, handed in because imports run downward. */
export type Serve = (environment: Record<string, string | undefined>) => Promise<{ readonly url: string; close(): Promise<void> }>;

export interface DemoOptions {
  /** Leave everything running until SIGINT. */
  readonly keep: boolean;
  readonly serve: Serve;
  /** Where it prints; standard output where left out. */
  readonly write?: (text: string) => void;
  /** Milliseconds that a stage may take; 10 s where left out. */
  readonly deadline?: number;
}

const question = `${publicAddress}:25 from vlan20`;

class Missing extends Error {}

interface Stage {
  readonly standIns: StandIns;
  readonly repository: Repository;
  readonly write: (text: string) => void;
  readonly deadline: number;
  say(stage: string): void;
}

/**
 * Runs the demo. Answers the exit code: 0 when every stage came true, 1 when one did not, with what was missing printed.
 * @throws Error where the stand-ins or the bot do not start.
 */
export async function demo({ keep, serve, write = (text) => console.log(text), deadline = 10_000 }: DemoOptions): Promise<number> {
  const start = performance.now();
  const say = (stage: string) => write(headline((performance.now() - start) / 1000, stage));
  say('Starting stand-ins for GitHub and Slack on this machine, and the bot as `hairpin serve` runs it');
  const folder = await mkdtemp(join(tmpdir(), 'hairpin-demo-'));
  const standIns = await startStandIns();
  try {
    const environment = {
      ...standIns.environment(),
      PORT: '0',
      HOST: '127.0.0.1',
      HAIRPIN_DATA_DIR: join(folder, 'data'),
      LOG_LEVEL: 'error',
    };
    const bot = await serve(environment);
    try {
      standIns.connect(bot.url);
      write(under([`bot ${bot.url}   GitHub ${standIns.github.url}   Slack ${standIns.slack.url}`]));
      const repository = await standIns.github.createRepository('gateways', repositoryFiles(standIns.slack.channel));
      await incident({ standIns, repository, write, deadline, say });
      say('Done: one pull request, one check a push, one comment, one card. Nothing left this machine.');
      if (keep) await untilInterrupted(write, `${repository.url}/pull/1`);
      return 0;
    } catch (error) {
      if (!(error instanceof Missing)) throw error;
      say(`FAILED: ${error.message}`);
      return 1;
    } finally {
      await bot.close();
    }
  } finally {
    await standIns.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function incident(stage: Stage): Promise<void> {
  const { repository, say } = stage;
  const first = publish('bond0');
  await repository.commit('publish-mail', { [rulesetPath]: withRules(first) }, 'Publish the mail server');
  const opened = await repository.openPullRequest({ title: 'Publish the mail server', head: 'publish-mail' });
  say(`Pull request #${opened.number} publishes the mail server: three DNAT rules for bond0`);
  const before = await showReview(stage, opened, opened.sha, 'failure');
  showCard(stage, before);
  await explain(stage, await repository.head('main'), 'on main nothing is published yet');

  const second = [...first, ...publish('bond1')];
  const pushed = await repository.push('publish-mail', { [rulesetPath]: withRules(second) }, 'The same for inside users');
  say("Second push: the administrator's three rules for bond1. Are they enough?");
  const after = await showReview(stage, opened, pushed.sha, 'failure');
  same(before, after);

  const fixed = await suggestedFiles(stage, pushed.sha, after);
  const third = await repository.push('publish-mail', fixed.files, 'Apply the suggestion');
  say(`Third push: Hairpin's own suggestion, taken from ${fixed.from}`);
  const green = await showReview(stage, opened, third.sha, 'success');
  same(before, green);
  showCard(stage, green);

  await repository.merge(opened.number);
  await explain(stage, third.sha, 'merged, and asked again');
  refused(stage);
}

/** What the bot has made of a commit. */
interface Review {
  readonly run: SeenCheckRun;
  readonly comment: SeenComment;
  readonly suggestions: readonly SeenReviewComment[];
  readonly card: SeenMessage;
  readonly thread: readonly SeenMessage[];
}

/** The check run, the comment, the suggestions and the card for a commit, shown; all must name it, with the conclusion expected. */
async function showReview(stage: Stage, pull: Opened, sha: string, conclusion: 'success' | 'failure'): Promise<Review> {
  const { repository, write } = stage;
  const short = sha.slice(0, 7);
  const run = await need(stage, `a finished check run on ${short}`, async () => {
    const runs = await repository.checkRuns(sha);
    return runs.find((one) => one.status === 'completed');
  });
  write(under(checkLines(run)));
  if (run.conclusion !== conclusion) throw new Missing(`the check on ${short} is ${run.conclusion}, expected ${conclusion}`);
  if (conclusion === 'failure' && run.annotations.length === 0) throw new Missing('the failed check has no annotation');
  const comment = await need(stage, `a comment that names ${short}`, async () => {
    const comments = (await repository.comments(pull.number)).filter((one) => one.user.endsWith('[bot]'));
    if (comments.length > 1) throw new Missing(`one comment, but there are ${comments.length}`);
    return comments.find((one) => one.body.includes(short));
  });
  write(under([`comment on the pull request${comment.edited ? ', updated in place' : ''}:`]));
  write(under(commentLines(comment.body)));
  const suggestions = conclusion === 'success' ? [] : await showSuggestions(stage, pull, sha, comment);
  return { run, comment, suggestions, ...(await cardFor(stage, short)) };
}

async function showSuggestions(stage: Stage, pull: Opened, sha: string, comment: SeenComment): Promise<readonly SeenReviewComment[]> {
  const patch = patchOf(comment.body);
  if (patch === null) throw new Missing('the comment suggests no rules as a patch');
  const comments = await need(stage, `a review of ${sha.slice(0, 7)} with suggestions`, async () => {
    const reviews = await stage.repository.reviews(pull.number);
    return reviews.find((one) => one.commit === sha && one.comments.length > 0)?.comments;
  });
  const places = comments.map((one) => (one.startLine === one.line ? `line ${one.line}` : `lines ${one.startLine}-${one.line}`));
  stage.write(under([`suggested rules (in the comment as a patch, in the review at ${places.join(', ')}):`]));
  stage.write(under(patchLines(patch).map((line) => `  ${line}`)));
  return comments;
}

async function cardFor(stage: Stage, short: string): Promise<{ card: SeenMessage; thread: readonly SeenMessage[] }> {
  const { slack } = stage.standIns;
  return need(stage, `one card in #firewall that names ${short}, and a message in its thread`, async () => {
    const cards = (await slack.messages(slack.channel)).filter((one) => one.threadTs === null || one.threadTs === one.ts);
    if (cards.length > 1) throw new Missing(`one card, but there are ${cards.length}`);
    const [card] = cards;
    if (card === undefined || !messageLines(card).join().includes(short)) return undefined;
    const thread = await slack.thread(slack.channel, card.ts);
    return thread.length === 0 ? undefined : { card, thread };
  });
}

function showCard({ write }: Stage, { card, thread }: Review): void {
  write(under([`Slack card in #firewall${card.edited ? ', updated in place' : ''}:`]));
  write(under(messageLines(card), 8));
  write(under(['its thread:', ...thread.flatMap(messageLines)], 8));
}

/** Asks until the answer is about the commit that the default branch stands at: the bot may have read it some seconds ago. */
async function explain(stage: Stage, sha: string, when: string): Promise<void> {
  const { standIns, write, say } = stage;
  const { milliseconds, answer } = await need(stage, `an answer to /nat-explain about ${sha.slice(0, 7)}`, async () => {
    const asked = await standIns.slack.slash(question);
    if (asked.status !== 200) throw new Missing(`/nat-explain was answered with HTTP ${asked.status ?? 'nothing'}`);
    const told = await asked.answer(stage.deadline);
    if (told !== undefined && messageLines(told).join().includes(sha.slice(0, 7)))
      return { milliseconds: asked.milliseconds, answer: told };
    await new Promise((resolve) => setTimeout(resolve, 500));
    return undefined;
  });
  say(`/nat-explain ${question}   (${when})`);
  write(under(messageLines(answer), 20));
  write(under([`acknowledged in ${Math.ceil(milliseconds)} ms, seen by the asker alone`]));
}

/** The files with the bot's suggestion applied as a person would do it, and where it was taken from. */
async function suggestedFiles({ repository }: Stage, sha: string, { comment, suggestions }: Review) {
  const patch = patchOf(comment.body);
  if (patch === null) throw new Missing('a patch in the comment');
  const files = await applyPatchText(patch, (path) => repository.file(sha, path));
  const text = (await repository.file(sha, rulesetPath)) ?? '';
  const whole = applySuggestions(text, suggestions) === files[rulesetPath];
  return { files, from: whole ? "the review's suggestions (the comment's patch comes to the same)" : "the comment's patch" };
}

function same(one: Review, other: Review): void {
  if (one.comment.id !== other.comment.id) throw new Missing('the same comment updated, but another was written');
  if (one.card.ts !== other.card.ts) throw new Missing('the same card updated, but another was posted');
}

function refused({ standIns }: Stage): void {
  const [first] = standIns.violations();
  if (first !== undefined) throw new Missing(`nothing that ${first.surface} refuses, but ${first.where}: ${first.what}`);
}

async function need<T>({ deadline }: Stage, what: string, look: () => Promise<T | undefined>): Promise<T> {
  const found = await waitFor(look, deadline);
  if (found === undefined) throw new Missing(`${what} did not come within ${deadline / 1000} s`);
  return found;
}

async function untilInterrupted(write: (text: string) => void, pull: string): Promise<void> {
  write(under([`Left running, the pull request at ${pull}. Ctrl-C ends it.`]));
  const alive = setInterval(() => undefined, 60_000);
  await new Promise<void>((resolve) => process.once('SIGINT', () => resolve()));
  clearInterval(alive);
}
