/**
 * Level-triggered: reads what should stand on a pull request and makes it so. It may be run at any time, any number of times, and after
 * dying anywhere; the end is the same single check run per gateway, comment and card.
 */
import type { Configuration } from '../review/configuration.ts';
import type { Lang } from '../review/model.ts';
import { ChatError } from './chat-error.ts';
import {
  CONFIGURATION_PATH,
  type Comparison,
  configurationErrors,
  parseConfiguration,
  touchedGateways,
  touchesRuleset,
} from './gateways.ts';
import { pullKey } from './hints.ts';
import { digestOf, type Ledger, ledger, Taken } from './outbox.ts';
import type { Engine, PullRequest, PullRequestRef } from './ports.ts';
import { postponement } from './postponement.ts';
import { configurationCheck, failedCheck, notReviewedCheck, say, summaryCheck } from './prose.ts';
import { EMPTY, type Publication } from './publication.ts';
import { forgeTurn, type Publisher, publish, publishCheck, refreshCards, updateComment, writesOf } from './publish.ts';
import { takeReRequest } from './rerequest.ts';
import { DEFAULT_SETTINGS, reviewGateways } from './reviews.ts';
import { forgePlace, LaterError } from './turns.ts';

export interface Reviewer extends Publisher {
  readonly engine: Engine;
  /** Part of what decides whether a review is still good. */
  readonly version: string;
}

export type Outcome =
  /** Something was posted or updated. */
  | 'posted'
  /** All of it stood already. */
  | 'unchanged'
  /** The pull request touches no ruleset. */
  | 'untouched'
  /** The configuration does not want this one reviewed: a draft, or one without the label. */
  | 'unwanted'
  /** A newer head came while this one was in hand. */
  | 'superseded'
  | 'closed';

/** A reviewer that holds the pull request. */
interface HoldingReviewer extends Reviewer {
  readonly store: Ledger;
}

/** One that has asked the forge for it. */
interface Holder extends HoldingReviewer {
  /** When the forge was asked for it, by performance.now(). */
  readonly at: number;
}

/** A pull request in hand, with what its base branch says of reviews. */
interface InHand {
  readonly pr: PullRequest;
  readonly comparison: Comparison;
  readonly configuration: Configuration | null;
  readonly lang: Lang;
}

/**
 * Makes one pull request's check runs, comment, suggestions and cards what they should be.
 * @throws what the forge or the chat throws; the caller decides when to try again.
 */
export async function reconcile(reviewer: Reviewer, ref: PullRequestRef): Promise<Outcome> {
  try {
    return await reconcileHeld({ ...reviewer, store: await ledger(reviewer.store, `${pullKey(ref)} `) }, ref);
  } catch (error) {
    if (error instanceof Taken) return 'superseded';
    throw await inLine(reviewer, ref, error);
  }
}

/** Whom the forge refuses before anything is written gets a turn as those who write: else the first to come would be the last. */
async function inLine({ turns }: Reviewer, ref: PullRequestRef, error: unknown): Promise<unknown> {
  const refused = error instanceof LaterError || error instanceof ChatError ? null : postponement(error);
  if (turns === undefined || refused?.cause !== 'rate limit' || refused.seconds === null) return error;
  return turns.refusedAt(forgePlace(ref.repository), pullKey(ref), writesOf(1), refused.seconds);
}

async function reconcileHeld(reviewer: HoldingReviewer, ref: PullRequestRef): Promise<Outcome> {
  const { forge, store } = reviewer;
  const key = pullKey(ref);
  await takeReRequest(store, key);
  const at = performance.now();
  const seen = await forge.pullRequest(ref);
  if (seen.state !== 'open') {
    await refreshCards(reviewer, seen);
    // Opened again, it is looked at anew.
    await store.settle(`${key} done`, 'closed', null);
    return 'closed';
  }
  // The base that a pull request names may be older than its branch; what counts is what it would be merged into.
  const pr = { ...seen, baseSha: (await forge.branchSha(seen.repository, seen.baseRef)) ?? seen.baseSha };
  const base = await forge.mergeBase(pr);
  const configurationText = await forge.readFile(pr.repository, pr.baseSha, CONFIGURATION_PATH);
  const read = parseConfiguration(configurationText);
  const unwanted = read !== null && 'configuration' in read ? unwantedWhy(pr, read.configuration) : null;
  const { labels: _, baseSha: __, ...rest } = pr;
  const digest = digestOf([reviewer.version, rest, base, configurationText, unwanted, reviewer.chat !== null]);
  const last = await store.intent(`${key} done`);
  if (last?.done === true && last.digest === digest) return 'unchanged';

  const outcome = await look({ ...reviewer, at }, pr, base, read, unwanted);
  if (outcome !== 'superseded') await store.settle(`${key} done`, digest, null);
  return outcome;
}

/** Why the configuration does not want a pull request reviewed; null where it does. */
function unwantedWhy(pr: PullRequest, configuration: Configuration): 'draft' | 'label' | null {
  const { label, drafts } = configuration.github ?? DEFAULT_SETTINGS;
  if (pr.draft && !drafts) return 'draft';
  return label !== null && !(pr.labels ?? []).includes(label) ? 'label' : null;
}

async function look(
  reviewer: Holder,
  pr: PullRequest,
  base: string,
  read: ReturnType<typeof parseConfiguration>,
  unwanted: 'draft' | 'label' | null,
): Promise<Outcome> {
  const changed = async () => ({ pr, base, changed: await reviewer.forge.changedFiles(pr, base) });
  if (read !== null && 'errors' in read) {
    const comparison = await changed();
    const inHand: InHand = { pr, comparison, configuration: null, lang: 'en' };
    if (!(await touchesRuleset(reviewer.forge, comparison))) return untouched(reviewer, inHand);
    return post(reviewer, pr, { ...EMPTY, checks: [configurationCheck(read.errors, 'base', 'en')] });
  }
  const configuration = read?.configuration ?? null;
  const lang = configuration?.slack.language ?? 'en';
  if (unwanted !== null) return unreviewed(reviewer, pr, configuration, unwanted, lang);
  return review(reviewer, { pr, comparison: await changed(), configuration, lang });
}

async function review(reviewer: Holder, inHand: InHand): Promise<Outcome> {
  const { pr, comparison, configuration } = inHand;
  const gateways = await touchedGateways(reviewer.forge, comparison, configuration);
  if (gateways.length === 0) return untouched(reviewer, inHand);
  // Nothing is worked out before it may be told of: while others wait to write, the turn comes first.
  await forgeTurn(reviewer, pr, writesOf(gateways.length))(async () => {});
  const publication = await reviewGateways(reviewer, pr, comparison, gateways, configuration);
  const broken = await brokenConfiguration(reviewer, inHand);
  return post(reviewer, pr, summed({ ...publication, checks: [...publication.checks, ...broken] }, configuration));
}

async function post(reviewer: Holder, pr: PullRequest, publication: Publication): Promise<Outcome> {
  return (await publish(reviewer, pr, reviewer.at, publication)) ? 'posted' : 'superseded';
}

/** Where the branch requires it: one check run that sums up the others, on every pull request. */
function summed(publication: Publication, configuration: Configuration | null): Publication {
  if (configuration?.github?.required !== true) return publication;
  return { ...publication, checks: [...publication.checks, summaryCheck(publication.checks, publication.lang)] };
}

/** Nothing is posted; but what an earlier push of the same pull request left standing must not go on claiming. */
async function untouched(reviewer: Holder, inHand: InHand): Promise<Outcome> {
  const { pr, configuration, lang } = inHand;
  const broken = await brokenConfiguration(reviewer, inHand);
  // Also takes back a check run that confessed a failure on this very commit.
  const outcome = await post(reviewer, pr, summed({ ...EMPTY, checks: broken, standing: new Set(), lang }, configuration));
  if (outcome === 'superseded') return outcome;
  await updateComment(reviewer, pr, `${say('untouched', lang)}\n\n\`${pr.headSha}\``);
  return broken.length > 0 ? outcome : 'untouched';
}

/** Not wanted by configuration: silence, unless a branch waits for the check run. */
async function unreviewed(
  reviewer: Reviewer,
  pr: PullRequest,
  configuration: Configuration | null,
  why: 'draft' | 'label',
  lang: Lang,
): Promise<Outcome> {
  if (configuration?.github?.required === true) await publishCheck(reviewer, pr, notReviewedCheck(why, configuration.github.label, lang));
  return 'unwanted';
}

/** A change that would break the configuration itself is told so before it is merged. */
async function brokenConfiguration({ forge }: Reviewer, { pr, comparison, lang }: InHand) {
  if (!comparison.changed.some((file) => file.path === CONFIGURATION_PATH)) return [];
  const errors = configurationErrors(parseConfiguration(await forge.readFile(pr.repository, pr.headSha, CONFIGURATION_PATH)));
  return errors.length === 0 ? [] : [configurationCheck(errors, 'head', lang)];
}

/**
 * When a pull request cannot be reviewed at all (the forge refuses, the process keeps dying over it): a check run says so, under the names
 * that its earlier heads were checked by, so that a branch which requires them sees it, and the next good review takes the same run.
 */
export async function confessFailure(reviewer: Reviewer, ref: PullRequestRef, why: string): Promise<void> {
  const pr = await reviewer.forge.pullRequest(ref);
  if (pr.state !== 'open') return;
  // What was well before is not any more: the next look must take the confession back.
  await reviewer.store.settle(`${pullKey(ref)} done`, 'failed', null);
  for (const name of await checkedBefore(reviewer, ref)) {
    await publishCheck(reviewer, pr, failedCheck(name, { why, budget: false }, 'en'));
  }
}

/** The names of the check runs of a pull request's heads; `hairpin` where there are none yet. */
async function checkedBefore({ store }: Reviewer, ref: PullRequestRef): Promise<readonly string[]> {
  const prefix = `${pullKey(ref)} check `;
  const keys = [...(await store.intentsUnder(prefix)).keys()];
  // `<sha> hairpin: mail-gw`.
  const names = [...new Set(keys.map((key) => key.slice(key.indexOf(' ', prefix.length) + 1)))];
  return names.length === 0 ? ['hairpin'] : names;
}
