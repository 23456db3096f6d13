/** Questions about a pull request: what it does, and how a flow fares at its head. */
import type { Answer } from '../explain/model.ts';
import { reviewVerdict, unreadableVerdict, type Verdict } from '../render/verdict.ts';
import { worthReading } from '../review/asides.ts';
import type { Configuration } from '../review/configuration.ts';
import type { Lang } from '../review/model.ts';
import { CONFIGURATION_PATH, configuredSide, parseConfiguration, touchedGateways } from './gateways.ts';
import type { Engine, Forge, PullRequest, Told } from './ports.ts';
import { say } from './prose.ts';
import { fullName } from './standing.ts';
import type { KnownGateway } from './tell.ts';

/**
 * Gateways of a pull request's head, for a question asked there: those that the base's configuration names, or, where there is none, the
 * changed rulesets.
 */
export async function gatewaysOfHead(forge: Forge, pr: PullRequest): Promise<{ gateways: KnownGateway[]; lang: Lang }> {
  const read = parseConfiguration(await forge.readFile(pr.repository, pr.baseSha, CONFIGURATION_PATH));
  if (read !== null && 'errors' in read) return { gateways: [], lang: 'en' };
  const at = { repository: fullName(pr.repository), sha: pr.headSha };
  if (read === null) {
    const touched = await touchedBy(forge, pr, null);
    return { gateways: touched.map(({ name, head }) => ({ name, ...at, side: head })), lang: 'en' };
  }
  const gateways = await Promise.all(
    read.configuration.gateways.map(async (gateway) => {
      const side = await configuredSide(forge, pr.repository, pr.headSha, gateway);
      return { name: gateway.name, ...at, side };
    }),
  );
  return { gateways, lang: read.configuration.slack.language };
}

async function touchedBy(forge: Forge, pr: PullRequest, configuration: Configuration | null) {
  const base = await forge.mergeBase(pr);
  return touchedGateways(forge, { pr, base, changed: await forge.changedFiles(pr, base) }, configuration);
}

const MARKS = { failure: '❌', unreadable: '⛔', warning: '⚠️', success: '✅' } as const;
const RANK = { unreadable: 0, failure: 1, warning: 2, success: 3 } as const;
const MOST_CHANGES = 8;

/** What a pull request does to each gateway that it touches, worst first. */
export async function pullVerdict(engine: Engine, forge: Forge, pr: PullRequest, lang: Lang): Promise<Told> {
  const read = parseConfiguration(await forge.readFile(pr.repository, pr.baseSha, CONFIGURATION_PATH));
  const configuration = read !== null && 'configuration' in read ? read.configuration : null;
  const touched = read !== null && 'errors' in read ? [] : await touchedBy(forge, pr, configuration);
  const judged = await Promise.all(
    touched.map(async ({ name, base, head, settings }) => {
      const review = await engine.review({
        gateway: name,
        base,
        head,
        checks: configuration?.checks ?? {},
        expect: settings?.expect ?? [],
      });
      if ('errors' in review)
        return { name, verdict: unreadableVerdict(lang), lines: review.errors.slice(0, 3).map((e) => `${e.file}:${e.line}: ${e.message}`) };
      const { introduced, changes } = review.result;
      const lines = introduced.map((finding) => `${finding.file}:${finding.line} ${finding.message[lang]} [${finding.check}]`);
      const moved = worthReading(changes)
        .filter(({ vantage }) => vantage !== 'forged')
        .map((change) => `${change.vantage}, ${change.packets}: ${change.before} → ${change.after}`);
      return {
        name,
        verdict: reviewVerdict(review.result, lang),
        lines: [...lines, ...(lang === 'en' ? moved : [])].slice(0, MOST_CHANGES),
      };
    }),
  );
  judged.sort((a, b) => RANK[a.verdict.state] - RANK[b.verdict.state]);
  const name = `${fullName(pr.repository)}#${pr.number}`;
  const answer = reviewAnswer(name, judged, lang);
  return {
    gateway: null,
    repository: fullName(pr.repository),
    sha: pr.headSha,
    lang,
    answer,
    link: (path, line) => forge.lineUrl(pr.repository, pr.headSha, path, line),
  };
}

interface Judged {
  readonly name: string;
  readonly verdict: Verdict;
  readonly lines: readonly string[];
}

function reviewAnswer(pull: string, judged: readonly Judged[], lang: Lang): Answer {
  const [worst] = judged;
  const headline =
    worst === undefined
      ? `${pull} ${say('untouchedByPull', lang)}`
      : `${MARKS[worst.verdict.state]} ${pull}: ${worst.name}: ${worst.verdict.headline}`;
  const more = judged.flatMap(({ name, verdict, lines }, index) => [
    ...(index === 0 ? [] : [`${MARKS[verdict.state]} ${name}: ${verdict.headline}`]),
    ...lines,
  ]);
  return {
    meaning: { ask: 'review', from: null, to: null, review: pull },
    verdict: null,
    services: [],
    headline,
    paths: [],
    why: null,
    fix: null,
    assumed: [],
    confirm: null,
    more,
    text: [headline, ...more.map((line) => `  ${line}`)].join('\n'),
  };
}
