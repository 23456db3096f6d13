/**
 * Level-triggered: reads what should stand on a pull request and makes it so. It may be run at any time, any number of times, and after
 * dying anywhere; the end is the same single check run per gateway, comment and card.
 */
import { renderPullRequest } from '../render/pullrequest.ts';
import type { Configuration } from '../review/configuration.ts';
import type { GatewayReview, Lang } from '../review/model.ts';
import {
  CONFIGURATION_PATH,
  type Comparison,
  configurationErrors,
  gatewayHunks,
  parseConfiguration,
  type TouchedGateway,
  touchedGateways,
  touchesRuleset,
} from './gateways.ts';
import { pullKey } from './hints.ts';
import { reason } from './log.ts';
import { digestOf } from './outbox.ts';
import type { Engine, PullRequest, PullRequestRef } from './ports.ts';
import { checkName, configurationCheck, failedCard, failedCheck, failedSection, say } from './prose.ts';
import { type Publication, type Publisher, publish, publishCheck, refreshCards, updateComment } from './publish.ts';

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
  /** A newer head came while this one was in hand. */
  | 'superseded'
  | 'closed';

/**
 * Makes one pull request's check runs, comment, suggestions and cards what they should be.
 * @throws what the forge or the chat throws; the caller decides when to try again.
 */
export async function reconcile(reviewer: Reviewer, ref: PullRequestRef): Promise<Outcome> {
  const { forge, store } = reviewer;
  const key = pullKey(ref);
  await takeReRequest(reviewer, key);
  const pr = await forge.pullRequest(ref);
  if (pr.state !== 'open') {
    await refreshCards(reviewer, pr);
    // Opened again, it is looked at anew.
    await store.settle(`${key} done`, 'closed', null);
    return 'closed';
  }
  const base = await forge.mergeBase(pr);
  const configurationText = await forge.readFile(pr.repository, pr.baseSha, CONFIGURATION_PATH);
  const digest = digestOf([reviewer.version, pr, base, configurationText, reviewer.chat !== null]);
  const last = await store.intent(`${key} done`);
  if (last?.done === true && last.digest === digest) return 'unchanged';

  const comparison: Comparison = { pr, base, changed: await forge.changedFiles(pr, base) };
  const outcome = await review(reviewer, comparison, configurationText);
  if (outcome !== 'superseded') await store.settle(`${key} done`, digest, null);
  return outcome;
}

/** The key whose intent says that a new review was asked for. */
export function reRequestKey(key: string): string {
  return `${key} again`;
}

/** A re-request is taken here and not when it comes: a run that is under way then would settle over it. */
async function takeReRequest({ store }: Reviewer, key: string): Promise<void> {
  const asked = await store.intent(reRequestKey(key));
  if (asked === null || asked.done) return;
  await store.reopen(`${key} `);
  await store.settle(reRequestKey(key), asked.digest, null);
}

async function review(reviewer: Reviewer, comparison: Comparison, configurationText: string | null): Promise<Outcome> {
  const { pr } = comparison;
  const read = parseConfiguration(configurationText);
  if (read !== null && 'errors' in read) {
    if (!(await touchesRuleset(reviewer.forge, comparison))) return untouched(reviewer, comparison, 'en');
    const check = configurationCheck(read.errors, 'base', 'en');
    return post(reviewer, pr, { ...EMPTY, checks: [check] });
  }
  const configuration = read?.configuration ?? null;
  const lang = configuration?.slack.language ?? 'en';
  const gateways = await touchedGateways(reviewer.forge, comparison, configuration);
  if (gateways.length === 0) return untouched(reviewer, comparison, lang);
  const publication = reviewGateways(reviewer, comparison, gateways, configuration, lang);
  const broken = await brokenConfiguration(reviewer, comparison, lang);
  return post(reviewer, pr, { ...publication, checks: [...publication.checks, ...broken] });
}

const EMPTY: Publication = { checks: [], comment: null, suggestions: [], suggestionsBody: '', card: null, channels: [], lang: 'en' };

async function post(reviewer: Reviewer, pr: PullRequest, publication: Publication): Promise<Outcome> {
  return (await publish(reviewer, pr, publication)) ? 'posted' : 'superseded';
}

/** Nothing is posted; but what an earlier push of the same pull request left standing must not go on claiming. */
async function untouched(reviewer: Reviewer, comparison: Comparison, lang: Lang): Promise<Outcome> {
  const { pr } = comparison;
  const broken = await brokenConfiguration(reviewer, comparison, lang);
  // Also takes back a check run that confessed a failure on this very commit.
  const outcome = await post(reviewer, pr, { ...EMPTY, checks: broken, lang });
  if (broken.length > 0 || outcome === 'superseded') return outcome;
  await updateComment(reviewer, pr, `${say('untouched', lang)}\n\n\`${pr.headSha}\``);
  return 'untouched';
}

/** A change that would break the configuration itself is told so before it is merged. */
async function brokenConfiguration({ forge }: Reviewer, { pr, changed }: Comparison, lang: Lang) {
  if (!changed.some((file) => file.path === CONFIGURATION_PATH)) return [];
  const errors = configurationErrors(parseConfiguration(await forge.readFile(pr.repository, pr.headSha, CONFIGURATION_PATH)));
  return errors.length === 0 ? [] : [configurationCheck(errors, 'head', lang)];
}

type Tried = { readonly review: GatewayReview } | { readonly gateway: string; readonly failure: string };

function reviewGateways(
  reviewer: Reviewer,
  comparison: Comparison,
  gateways: readonly TouchedGateway[],
  configuration: Configuration | null,
  lang: Lang,
): Publication {
  const tried = gateways.map((gateway) => tryReview(reviewer, gateway, configuration));
  const reviews = tried.flatMap((one) => ('review' in one ? [one.review] : []));
  const failed = tried.flatMap((one) => ('failure' in one ? [one] : []));
  const channels = configuration?.slack.channels ?? [];
  try {
    const rendered = render(reviewer, comparison, gateways, reviews, lang);
    return {
      checks: [...rendered.checks, ...failed.map((one) => failedCheck(checkName(one.gateway), one.failure, lang))],
      comment: [...failed.map((one) => failedSection(one.gateway, one.failure, lang)), rendered.comment].filter(Boolean).join('\n\n'),
      suggestions: rendered.suggestions,
      suggestionsBody: rendered.suggestionsBody,
      card: [...failed.map((one) => failedCard(one.gateway, lang)), ...rendered.card],
      channels,
      lang,
    };
  } catch (error) {
    reviewer.log.error({ pull: pullKey(comparison.pr), error: reason(error) }, 'the review could not be rendered');
    return failedPublication(gateways, reason(error), channels, lang);
  }
}

function tryReview({ engine, log }: Reviewer, { name, base, head }: TouchedGateway, configuration: Configuration | null): Tried {
  try {
    return { review: engine.review({ gateway: name, base, head, checks: configuration?.checks ?? {} }) };
  } catch (error) {
    log.error({ gateway: name, error: error instanceof Error ? error.stack : String(error) }, 'the engine failed');
    return { gateway: name, failure: reason(error) };
  }
}

function render(
  { forge }: Reviewer,
  { pr, base, changed }: Comparison,
  gateways: readonly TouchedGateway[],
  reviews: readonly GatewayReview[],
  lang: Lang,
): ReturnType<typeof renderPullRequest> {
  if (reviews.length === 0) return { comment: '', checks: [], suggestions: [], suggestionsBody: '', card: [] };
  return renderPullRequest({
    headSha: pr.headSha,
    baseSha: base,
    baseRef: pr.baseRef,
    gateways: reviews,
    lang,
    link: (path, line) => forge.lineUrl(pr.repository, pr.headSha, path, line),
    hunks: gatewayHunks(gateways, changed),
  });
}

function failedPublication(gateways: readonly TouchedGateway[], why: string, channels: readonly string[], lang: Lang): Publication {
  return {
    ...EMPTY,
    checks: gateways.map((gateway) => failedCheck(checkName(gateway.name), why, lang)),
    comment: gateways.map((gateway) => failedSection(gateway.name, why, lang)).join('\n\n'),
    card: gateways.map((gateway) => failedCard(gateway.name, lang)),
    channels,
    lang,
  };
}

/** When a pull request cannot be reviewed at all (the forge refuses, the process keeps dying over it): a check run says so. */
export async function confessFailure(reviewer: Reviewer, ref: PullRequestRef, why: string): Promise<void> {
  const pr = await reviewer.forge.pullRequest(ref);
  if (pr.state !== 'open') return;
  // What was well before is not any more: the next look must take the confession back.
  await reviewer.store.settle(`${pullKey(ref)} done`, 'failed', null);
  await publishCheck(reviewer, pr, failedCheck('hairpin', why, 'en'));
}
