/** The work of each queue: reviews, merge groups, what a repository or a commit has, questions. What cannot be done is confessed. */
import { gatewaysOfHead, tell } from './ask.ts';
import type { BotOptions } from './bot.ts';
import { ChatError } from './chat-error.ts';
import { createConversations, recalled } from './conversations.ts';
import {
  commitJob,
  type GroupJob,
  groupJob,
  groupKey,
  pullKey,
  type QuestionJob,
  questionJob,
  type ReconcileJob,
  reconcileJob,
  repositoryJob,
} from './hints.ts';
import { reason } from './log.ts';
import { confessGroupFailure, reconcileGroup } from './merge-group.ts';
import { postponement } from './postponement.ts';
import { fenced } from './prose.ts';
import { workOn } from './queues.ts';
import { confessFailure, type Outcome, reconcile } from './reconcile.ts';
import { fullName } from './standing.ts';
import { COMMIT, GROUP, QUESTION, RECONCILE, REPOSITORY, wishGroup, wishReview } from './wishes.ts';

/** Pull requests in hand at once: mostly they wait for the forge. */
const REVIEWS_AT_ONCE = 4;

export async function startWorkers(options: BotOptions): Promise<void> {
  const nothing = async () => {};
  await workOn(options, {
    queue: RECONCILE,
    concurrency: REVIEWS_AT_ONCE,
    run: (data, lastTry) => inHand(options, reconcileJob.parse(data), lastTry),
    giveUp: (data, why) => confessFailure(options, reconcileJob.parse(data).pullRequest, why),
  });
  await workOn(options, {
    queue: GROUP,
    concurrency: 2,
    run: (data, lastTry) => groupInHand(options, groupJob.parse(data), lastTry),
    giveUp: (data, why) => confessGroupFailure(options, groupJob.parse(data).group, why),
  });
  await workOn(options, { queue: REPOSITORY, concurrency: 1, run: (data) => openPullRequests(options, data), giveUp: nothing });
  await workOn(options, { queue: COMMIT, concurrency: 1, run: (data) => commit(options, data), giveUp: nothing });
  await workOn(options, { queue: QUESTION, concurrency: 1, run: (data) => answer(options, questionJob.parse(data)), giveUp: nothing });
}

async function inHand(options: BotOptions, { pullRequest }: ReconcileJob, lastTry: boolean): Promise<void> {
  const { log } = options;
  const pull = pullKey(pullRequest);
  const outcome = await counted(
    options,
    lastTry,
    (why) => confessFailure(options, pullRequest, why),
    () => reconcile(options, pullRequest),
  );
  log.info({ pull, outcome }, 'pull request reconciled');
  if (outcome === 'superseded') await wishReview(options.store, pullRequest, false);
}

async function groupInHand(options: BotOptions, { group }: GroupJob, lastTry: boolean): Promise<void> {
  const outcome = await counted(
    options,
    lastTry,
    (why) => confessGroupFailure(options, group, why),
    () => reconcileGroup(options, group),
  );
  options.log.info({ group: groupKey(group), outcome }, 'merge group reconciled');
}

/** Runs a review with its outcome counted; the last try's failure is confessed before it is thrown. */
async function counted(
  { metrics }: BotOptions,
  lastTry: boolean,
  confess: (why: string) => Promise<void>,
  run: () => Promise<Outcome>,
): Promise<Outcome> {
  const endTimer = metrics.reconcileSeconds.startTimer();
  try {
    const outcome = await run();
    metrics.reconciles.inc({ outcome });
    return outcome;
  } catch (error) {
    const limited = postponement(error) !== null;
    metrics.reconciles.inc({ outcome: limited ? 'postponed' : 'failed' });
    // What the forge refuses now it may refuse for the confession too; the dead letter has the reason anyway. A chat that cannot be told
    // makes no review bad: the check run stands.
    if (!limited && lastTry && !(error instanceof ChatError)) await confess(reason(error)).catch(() => {});
    throw error;
  } finally {
    endTimer();
  }
}

async function openPullRequests({ forge, store }: BotOptions, data: unknown): Promise<void> {
  const { repository, baseRef } = repositoryJob.parse(data);
  for await (const ref of forge.openPullRequestsOf(repository)) {
    if (baseRef === null || ref.baseRef === baseRef) await wishReview(store, ref, false);
  }
  if (baseRef !== null) return;
  for (const group of await forge.mergeGroups(repository)) await wishGroup(store, group, false);
}

async function commit({ forge, store }: BotOptions, data: unknown): Promise<void> {
  const { repository, sha } = commitJob.parse(data);
  for (const ref of await forge.pullRequestsAt(repository, sha)) await wishReview(store, ref, true);
  for (const group of await forge.mergeGroups(repository)) {
    if (group.headSha === sha) await wishGroup(store, group, true);
  }
}

/** `/nat-explain …` in a pull request: answered there, about the gateways as the head would have them. Later questions go on from it. */
async function answer({ forge, engine, store }: BotOptions, { pullRequest, comment, text, inThread }: QuestionJob): Promise<void> {
  const pr = await forge.pullRequest(pullRequest);
  const { gateways, lang } = await gatewaysOfHead(forge, pr);
  // Under the pull request's own key, with which it is forgotten.
  const key = `${pullKey(pullRequest)} questions`;
  const conversations = createConversations(store);
  const told = await tell(engine, gateways, text, lang, recalled(await conversations.turns(key)));
  const about = told.gateway === null ? '' : `\n\n\`${pr.headSha.slice(0, 7)}\``;
  const body = `${fenced(text)}\n\n${fenced(told.answer.text)}${about}`;
  const marker = `<!-- hairpin:answer:${comment} -->`;
  if (inThread) await forge.replyInThread(pr, comment, marker, body);
  else await forge.putComment(pr, marker, body);
  const { headline, text: answered } = told.answer;
  const turn = {
    question: text,
    headline,
    text: answered,
    gateway: told.gateway,
    repository: fullName(pr.repository),
    sha: pr.headSha,
    at: Date.now(),
  };
  await conversations.add(key, turn);
}
