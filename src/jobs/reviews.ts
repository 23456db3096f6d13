/** Reviews gateways and makes of them what is to be posted. A gateway over which the engine fails is told so; the others stand. */
import { checkRunName, type PullRequestReport, renderPullRequest } from '../render/pullrequest.ts';
import { findingKey } from '../render/suggestions.ts';
import type { Configuration, PullRequestSettings } from '../review/configuration.ts';
import type { GatewayReview, Lang } from '../review/model.ts';
import { type Comparison, gatewayHunks, type TouchedGateway } from './gateways.ts';
import { type Log, reason } from './log.ts';
import { type CheckedHead, type Engine, type Forge, OVER_BUDGET } from './ports.ts';
import { type Failure, failedCard, failedCheck, failedSection } from './prose.ts';
import { EMPTY, type Publication } from './publication.ts';

export interface Reviews {
  readonly forge: Forge;
  readonly engine: Engine;
  readonly log: Log;
}

export interface ReviewedHead extends CheckedHead {
  readonly baseRef: string;
}

export const DEFAULT_SETTINGS: PullRequestSettings = { label: null, drafts: true, required: false, conclusions: {} };

type Tried = { readonly review: GatewayReview } | { readonly gateway: string; readonly failure: Failure };

/** Never rejects for a gateway that cannot be reviewed. */
export async function reviewGateways(
  reviews: Reviews,
  head: ReviewedHead,
  comparison: Comparison,
  gateways: readonly TouchedGateway[],
  configuration: Configuration | null,
): Promise<Publication> {
  const lang = configuration?.slack.language ?? 'en';
  const tried: Tried[] = [];
  // One after the other: a large gateway must not take the memory of all.
  for (const gateway of gateways) tried.push(await tryReview(reviews, gateway, configuration));
  const reviewed = tried.flatMap((one) => ('review' in one ? [one.review] : []));
  const failed = tried.flatMap((one) => ('failure' in one ? [one] : []));
  const channels = configuration?.slack.channels ?? [];
  try {
    const rendered = render(reviews.forge, head, comparison, gateways, reviewed, configuration);
    return {
      checks: [...rendered.checks, ...failed.map((one) => failedCheck(checkRunName(one.gateway), one.failure, lang))],
      comment: [...failed.map((one) => failedSection(one.gateway, one.failure, lang)), rendered.comment].filter(Boolean).join('\n\n'),
      suggestions: rendered.suggestions,
      suggestionsBody: rendered.suggestionsBody,
      standing: failed.length === 0 ? standingFindings(reviewed) : null,
      card: [...failed.map((one) => failedCard(one.gateway, one.failure, lang)), ...rendered.card],
      channels,
      lang,
    };
  } catch (error) {
    reviews.log.error({ head: head.headSha, error: reason(error) }, 'the review could not be rendered');
    return failedPublication(gateways, { why: reason(error), budget: false }, channels, lang);
  }
}

async function tryReview(
  { engine, log }: Reviews,
  { name, base, head, settings }: TouchedGateway,
  configuration: Configuration | null,
): Promise<Tried> {
  try {
    const expect = settings?.expect ?? [];
    return { review: await engine.review({ gateway: name, base, head, checks: configuration?.checks ?? {}, expect }) };
  } catch (error) {
    log.error({ gateway: name, error: error instanceof Error ? error.stack : String(error) }, 'the engine failed');
    return { gateway: name, failure: { why: reason(error), budget: error instanceof Error && error.name === OVER_BUDGET } };
  }
}

/** Keys of everything that is still found at the head; null where not all of it could be read, so that nothing counts as fixed. */
function standingFindings(reviews: readonly GatewayReview[]): ReadonlySet<string> | null {
  const keys = new Set<string>();
  for (const review of reviews) {
    if ('errors' in review) return null;
    for (const finding of [...review.result.introduced, ...review.result.existing]) keys.add(findingKey(finding.fingerprint));
  }
  return keys;
}

const NOTHING: PullRequestReport = { comment: '', checks: [], suggestions: [], suggestionsBody: '', card: [] };

function render(
  forge: Forge,
  { repository, headSha, baseRef }: ReviewedHead,
  { base, changed }: Comparison,
  gateways: readonly TouchedGateway[],
  reviews: readonly GatewayReview[],
  configuration: Configuration | null,
): PullRequestReport {
  if (reviews.length === 0) return NOTHING;
  return renderPullRequest({
    headSha,
    baseSha: base,
    baseRef,
    gateways: reviews,
    lang: configuration?.slack.language ?? 'en',
    conclusions: configuration?.github?.conclusions ?? {},
    link: (path, line) => forge.lineUrl(repository, headSha, path, line),
    hunks: gatewayHunks(gateways, changed),
  });
}

function failedPublication(gateways: readonly TouchedGateway[], why: Failure, channels: readonly string[], lang: Lang): Publication {
  return {
    ...EMPTY,
    checks: gateways.map((gateway) => failedCheck(checkRunName(gateway.name), why, lang)),
    comment: gateways.map((gateway) => failedSection(gateway.name, why, lang)).join('\n\n'),
    card: gateways.map((gateway) => failedCard(gateway.name, why, lang)),
    channels,
    lang,
  };
}
