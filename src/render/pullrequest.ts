/** What a pull request shows: the sticky comment, one check report a gateway, the suggestions, and the card for the chat. */
import type { Conclusions } from '../review/configuration.ts';
import type { Finding, GatewayReview, Lang, ReviewResult, Service, VantageOutcome } from '../review/model.ts';
import { diagnosticAnnotation, findingAnnotation } from './annotations.ts';
import { applySection } from './apply.ts';
import { brokenPaths } from './broken.ts';
import { pathDiagram } from './diagram.ts';
import { clip, codeSpan, fenced, plain, visible } from './escape.ts';
import {
  assumedLines,
  assumedSection,
  changesTable,
  decidedLink,
  details,
  diagnosticLines,
  existingSection,
  findingLines,
  findingsSection,
  fixedSection,
  headingLine,
  type MarkdownOptions,
  matrixTable,
  remedySections,
  warningsSection,
} from './markdown.ts';
import type { CardGateway, CheckReport, Hunk, Suggestion } from './model.ts';
import { noticesSection } from './notices.ts';
import { type Remedy, remedies } from './patch.ts';
import { placeRemedy } from './suggestions.ts';
import { reviewVerdict, touchedServices, unreadableVerdict, type Verdict, worstFirst } from './verdict.ts';
import { moreWords, WORDS } from './words.ts';

export interface PullRequestInput {
  readonly headSha: string;
  readonly baseSha: string;
  readonly baseRef: string;
  readonly gateways: readonly GatewayReview[];
  readonly lang: Lang;
  /** What a check run concludes where the configuration wants it otherwise. */
  readonly conclusions?: Conclusions;
  /** Where a line of the head can be looked at. */
  link(path: string, line: number): string;
  /** Lines of the head that the pull request's diff shows, by path. */
  readonly hunks: ReadonlyMap<string, readonly Hunk[]>;
}

export interface PullRequestReport {
  /** Without the hidden marker, for which it leaves room. */
  readonly comment: string;
  readonly checks: readonly CheckReport[];
  readonly suggestions: readonly Suggestion[];
  readonly suggestionsBody: string;
  readonly card: readonly CardGateway[];
}

/** GitHub's limits (SURFACES.md), in UTF-16 units; the comment leaves room for the caller's marker. */
const LIMIT = { comment: 65_536 - 512, summary: 65_535, title: 255 } as const;
const CARD_LINES = 4;

const ORDER: Readonly<Record<Verdict['state'], number>> = { unreadable: 0, failure: 1, warning: 2, success: 3 };

/** One gateway with everything that its surfaces are made of. */
interface Told {
  readonly gateway: string;
  readonly review: GatewayReview;
  readonly verdict: Verdict;
  readonly remedies: readonly Remedy[];
  readonly options: MarkdownOptions;
}

/** Renders a reviewed head. Pure; never throws for hostile text. */
export function renderPullRequest(input: PullRequestInput): PullRequestReport {
  const told = input.gateways.map((review) => tell(review, input));
  const worst = [...told].sort((a, b) => ORDER[a.verdict.state] - ORDER[b.verdict.state]);
  const suggestions = told.flatMap((one) =>
    one.remedies.flatMap((remedy) => placeRemedy(remedy, one.review.head.files, input.hunks, input.lang).suggestions),
  );
  const foot = `${WORDS.head[input.lang]} ${codeSpan(input.headSha)}`;
  const sections = worst.flatMap((one) => gatewaySections(one, input));
  return {
    comment: joinWithin(sections, foot, LIMIT.comment, input.lang),
    checks: told.map((one) => checkReport(one, input, foot)),
    suggestions,
    suggestionsBody: suggestions.length === 0 ? '' : suggestionsBody(suggestions.length, input),
    card: worst.map((one) => cardOf(one, input.lang)),
  };
}

function tell(review: GatewayReview, input: PullRequestInput): Told {
  const options = { lang: input.lang, files: review.head.files, link: input.link };
  const { gateway } = review;
  if ('errors' in review) return { gateway, review, verdict: unreadableVerdict(input.lang), remedies: [], options };
  const verdict = reviewVerdict(review.result, input.lang);
  return { gateway, review, verdict, remedies: remedies(review.result.introduced), options };
}

function gatewaySections(told: Told, input: PullRequestInput): readonly string[] {
  const heading = headingLine(told.gateway, told.verdict);
  if ('errors' in told.review) return [`${heading}\n\n${diagnosticLines(told.review.errors, told.options)}`];
  const { result } = told.review;
  const { lang } = input;
  // Everything green is told shortly: who reaches what, and what has been mended.
  const calm = told.verdict.state === 'success';
  const matrix = matrixTable(calm ? touchedServices(result) : result.services, lang);
  const changes = changesSection(result, input, calm);
  const notices = noticesSection(told.review, told.options);
  const rest = [existingSection(result, told.options), warningsSection(result.warnings, told.options)];
  const first = matrix === '' ? heading : `${heading}\n\n${matrix}`;
  if (calm) {
    const notes = findingsSection(WORDS.findings[lang], result.introduced, told.options);
    const assumed = result.assumptions.length === 0 ? '' : details(WORDS.assumed[lang], assumedLines(result.assumptions, lang));
    const fixes = remedySections(told.remedies, told.options);
    const remedy = fixes.length === 0 ? '' : details(WORDS.suggested[lang], fixes.join('\n\n'));
    return present([first, notices, notes, remedy, fixedSection(result.fixed, told.options), changes, assumed, ...rest]);
  }
  return present([
    first,
    notices,
    changes,
    whySection(told, result),
    ...remedySections(told.remedies, told.options),
    applySection(result, touchedServices(result), lang),
    fixedSection(result.fixed, told.options),
    assumedSection(result.assumptions, lang),
    ...rest,
  ]);
}

function present(sections: readonly string[]): readonly string[] {
  return sections.filter((section) => section !== '');
}

function changesSection(result: ReviewResult, input: PullRequestInput, folded: boolean): string {
  const { lang } = input;
  const against = lang === 'zh' ? `相对于 ${codeSpan(input.baseRef)}` : `against ${codeSpan(input.baseRef)}`;
  const title = WORDS.changes[lang];
  const sides = `(${codeSpan(input.headSha.slice(0, 7))} ${against})`;
  const table = changesTable(result.changes, lang);
  if (folded && result.changes.length === 0) return `${table} ${sides}`;
  if (!folded) return `**${title}** ${sides}\n\n${table}`;
  return details(title, `${sides}\n\n${table}`);
}

function whySection(told: Told, result: ReviewResult): string {
  const { lang } = told.options;
  const grave = result.introduced.filter((finding) => finding.severity !== 'info');
  const notes = result.introduced.filter((finding) => finding.severity === 'info');
  const findings = findingLines(grave, told.options);
  // Notes are folded where something graver is to be read.
  const folded = notes.length === 0 ? '' : details(`${WORDS.notes[lang]} (${notes.length})`, findingLines(notes, told.options));
  const diagrams = brokenPaths(touchedServices(result)).map(({ service, entry }) => pathBlock(told, result, service, entry));
  return present([`**${WORDS.why[lang]}**`, findings, ...diagrams, folded]).join('\n\n');
}

function pathBlock(told: Told, result: ReviewResult, service: Service, entry: VantageOutcome): string {
  const { lang } = told.options;
  const change = result.changes.find((one) => one.vantage === entry.vantage && sameFlow(one.witness, entry.witness));
  const diagram = pathDiagram({ gateway: told.gateway, service, entry, flow: change?.afterFlow ?? null, lang });
  if (diagram === null) return '';
  const decided = entry.decidedBy ? `\n\n${WORDS.decided[lang]}: ${decidedLink(entry.decidedBy, told.options)}` : '';
  return fenced('mermaid', diagram) + decided;
}

function sameFlow(a: VantageOutcome['witness'], b: VantageOutcome['witness']): boolean {
  return a?.src === b?.src && a?.dst === b?.dst && a?.dport === b?.dport && a?.sport === b?.sport && a?.proto === b?.proto;
}

/** Joins sections up to a limit; those that do not fit are left out at their border, and a sentence says so. The foot always stays. */
function joinWithin(sections: readonly string[], foot: string, limit: number, lang: Lang): string {
  const cut =
    lang === 'zh'
      ? '为不超过长度上限，这里省略了部分内容；完整内容请运行 `hairpin review`。'
      : 'Part of this is left out, it would be too long here; `hairpin review` shows the whole.';
  const kept: string[] = [];
  let room = limit - foot.length - cut.length - 8;
  let left = false;
  for (const section of sections) {
    left ||= section.length + 2 > room;
    if (section.length + 2 > room) continue;
    kept.push(section);
    room -= section.length + 2;
  }
  return [...kept, ...(left ? [cut] : []), foot].join('\n\n');
}

/** The check run's name of a gateway, whatever its name holds. */
export function checkRunName(gateway: string): string {
  return clip(`hairpin: ${plain(gateway)}`, LIMIT.title);
}

function checkReport(told: Told, input: PullRequestInput, foot: string): CheckReport {
  const { lang } = input;
  const name = checkRunName(told.gateway);
  const title = clip(plain(told.verdict.headline), LIMIT.title);
  if ('errors' in told.review) {
    const summary = joinWithin([diagnosticLines(told.review.errors, told.options)], foot, LIMIT.summary, lang);
    const conclusion = input.conclusions?.unreadable ?? 'failure';
    return { name, conclusion, title, summary, text: '', annotations: told.review.errors.map(diagnosticAnnotation) };
  }
  const { result } = told.review;
  const summary = [matrixTable(result.services, lang), findingsOrNothing(result.introduced, told.options)];
  const text = [
    ...remedySections(told.remedies, told.options),
    changesSection(result, input, false),
    applySection(result, touchedServices(result), lang),
    fixedSection(result.fixed, told.options),
    assumedSection(result.assumptions, lang),
    existingSection(result, told.options),
    warningsSection(result.warnings, told.options),
  ];
  return {
    name,
    conclusion: conclusionOf(told.verdict, result, input.conclusions ?? {}),
    title,
    summary: joinWithin(present(summary), foot, LIMIT.summary, lang),
    text: joinWithin(present(text), foot, LIMIT.summary, lang),
    annotations: result.introduced.map((finding) => findingAnnotation(finding, lang)),
  };
}

function findingsOrNothing(findings: readonly Finding[], options: MarkdownOptions): string {
  return findings.length === 0 ? WORDS.nothing[options.lang] : findingLines(findings, options);
}

/** Errors fail, warnings are neutral, the rest succeeds, unless the configuration says otherwise. */
function conclusionOf({ state }: Verdict, { introduced }: ReviewResult, wanted: Conclusions): CheckReport['conclusion'] {
  if (state === 'failure') return wanted.error ?? 'failure';
  if (state === 'warning') return wanted.warning ?? 'neutral';
  return introduced.length > 0 ? (wanted.info ?? 'success') : 'success';
}

function suggestionsBody(count: number, input: PullRequestInput): string {
  const sha = codeSpan(input.headSha);
  if (input.lang === 'zh') return `针对 ${sha} 的 ${count} 条建议，已证明。全部放进一个提交应用；包含所有行的补丁在评论里。`;
  const many = count === 1 ? '1 suggestion' : `${count} suggestions`;
  return `${many} for ${sha}, proved. Apply all of them in one commit; the patch with every line is in the comment.`;
}

function cardOf(told: Told, lang: Lang): CardGateway {
  return { name: visible(told.gateway), state: told.verdict.state, headline: visible(told.verdict.headline), lines: cardLines(told, lang) };
}

function cardLines({ review }: Told, lang: Lang): readonly string[] {
  const lines =
    'errors' in review
      ? review.errors.map((one) => `${one.file}:${one.line}: ${one.message}`)
      : worstFirst(review.result.introduced).map((finding) => `${finding.message[lang]} (${finding.file}:${finding.line})`);
  const shown = [...new Set(lines.map(visible))];
  if (shown.length <= CARD_LINES) return shown;
  return [...shown.slice(0, CARD_LINES), moreWords(shown.length - CARD_LINES, lang)];
}
