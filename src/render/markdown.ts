/** A check, a review and an answer as GitHub-flavoured Markdown; the pull request's comment is made of the same sections. */

import type { Answer, Hop } from '../explain/model.ts';
import { decisionWords } from '../explain/words.ts';
import { countWithAlike } from '../review/alike.ts';
import type { Assumption, Change, CheckResult, DecidedBy, Finding, Lang, ReviewResult, Service } from '../review/model.ts';
import type { Diagnostic, SourceFile } from '../ruleset/model.ts';
import { type ChangeRow, changeRows, shortPackets, weightiestFirst } from './changes.ts';
import { codeSpan, fenced, holdsUnseen, link as linkTo, markdownText, tableCell, visible } from './escape.ts';
import { cellMark, cellWords, type MatrixRow, matrixOf } from './matrix.ts';
import { editLines, provedWords, type Remedy, remedies, unifiedDiff } from './patch.ts';
import { portsTogether } from './ports-together.ts';
import { checkVerdict, grouped, reviewVerdict, type Verdict, worstFirst } from './verdict.ts';
import { alikeWords, EMOJI, insteadWords, moreWords, SEVERITY_EMOJI, vantageHead, WORDS } from './words.ts';

export interface MarkdownOptions {
  readonly lang: Lang;
  /** The files that findings and edits speak of; without them a fix is shown as bare lines. */
  readonly files?: readonly SourceFile[];
  /** Where a line can be looked at. */
  readonly link?: (path: string, line: number) => string;
}

const ROWS = 50;
/** Rows of changes that are read at a glance; further ones are folded. */
const OPEN_ROWS = 6;
/** Lines of what was assumed that stand open. */
const OPEN_ASSUMPTIONS = 3;
const FINDINGS = 20;
const REMEDIES = 5;

const STATE_EMOJI: Readonly<Record<Verdict['state'], string>> = { failure: '❌', unreadable: '❌', warning: '⚠️', success: '✅' };

/** `hairpin check --format markdown`. Ends with a newline. */
export function checkMarkdown(result: CheckResult, options: MarkdownOptions): string {
  const { lang } = options;
  return page([
    headingLine(null, checkVerdict(result, lang)),
    matrixTable(result.services, lang),
    findingsSection(WORDS.findings[lang], result.findings, options),
    ...remedySections(remedies(result.findings), options),
    assumedSection(result.assumptions, lang),
    warningsSection(result.warnings, options),
  ]);
}

/** `hairpin review --format markdown`. Ends with a newline. */
export function reviewMarkdown(result: ReviewResult, options: MarkdownOptions): string {
  const { lang } = options;
  return page([
    headingLine(null, reviewVerdict(result, lang)),
    matrixTable(result.services, lang),
    `**${WORDS.changes[lang]}**\n\n${changesTable(result.changes, lang)}`,
    findingsSection(WORDS.introduced[lang], result.introduced, options),
    ...remedySections(remedies(result.introduced), options),
    fixedSection(result.fixed, options),
    existingSection(result, options),
    assumedSection(result.assumptions, lang),
    warningsSection(result.warnings, options),
  ]);
}

/** `hairpin explain --format markdown`. Ends with a newline. */
export function answerMarkdown(answer: Answer, lang: Lang): string {
  const sections: string[] = [`**${markdownText(answer.headline)}**`];
  if (answer.verdict === null) sections.push(matrixTable(answer.services, lang));
  for (const path of answer.paths) {
    sections.push(hopList(`${WORDS.there[lang]}: ${visible(path.from)} → ${visible(path.to)}`, path.there));
    sections.push(hopList(WORDS.back[lang], path.back));
  }
  if (answer.why !== null) sections.push(`**${WORDS.why[lang]}** ${markdownText(answer.why)}`);
  if (answer.fix)
    sections.push(`**${WORDS.suggested[lang]}** (${markdownText(answer.fix.place)})\n\n${fenced('', answer.fix.lines.join('\n'))}`);
  if (answer.assumed.length > 0)
    sections.push(`**${WORDS.assumed[lang]}**\n\n${answer.assumed.map((one) => `- ${markdownText(one)}`).join('\n')}`);
  if (answer.confirm !== null) sections.push(`**${WORDS.confirm[lang]}** ${codeSpan(answer.confirm)}`);
  return page(sections);
}

function hopList(title: string, hops: readonly Hop[]): string {
  if (hops.length === 0) return '';
  const lines = hops.map((hop) => {
    const place = hop.place ? ` ${codeSpan(`${hop.place.file}:${hop.place.line}`)}` : '';
    const header = [hop.before, hop.after].filter((text) => text !== null).map(codeSpan);
    const change = header.length === 0 ? '' : ` — ${header.join(' ⇒ ')}`;
    return `1. ${markdownText(hop.at)}${place}: ${markdownText(hop.what)}${change}`;
  });
  return `**${markdownText(title)}**\n\n${lines.join('\n')}`;
}

function page(sections: readonly string[]): string {
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** `### ❌ mail-gw: 110.88.12.88:25 works from the internet, not from inside` */
export function headingLine(gateway: string | null, verdict: Verdict): string {
  const name = gateway === null ? '' : `${markdownText(gateway)}: `;
  return `### ${STATE_EMOJI[verdict.state]} ${name}${markdownText(verdict.headline)}`;
}

/** One row a service, one column a vantage; the empty string where nothing is published. */
export function matrixTable(services: readonly Service[], lang: Lang): string {
  const { vantages, rows } = matrixOf(services);
  if (rows.length === 0) return '';
  const head = [WORDS.service[lang], ...vantages.map((vantage) => markdownText(vantageHead(vantage, lang)))];
  const body = rows.slice(0, ROWS).map((row) => [serviceCell(row, lang), ...vantages.map((vantage) => outcomeCell(row, vantage, lang))]);
  const table = markdownTable(head, body);
  return rows.length > ROWS ? `${table}\n\n${moreWords(rows.length - ROWS, lang)}` : table;
}

function serviceCell(row: MatrixRow, lang: Lang): string {
  return `${markdownText(row.label)} → ${markdownText(row.server)}${alikeWords(row.alike, lang)}`;
}

function outcomeCell(row: MatrixRow, vantage: string, lang: Lang): string {
  const entries = row.entries.get(vantage);
  return `${EMOJI[cellMark(entries)]} ${markdownText(cellWords(entries, lang))}`.trim();
}

function markdownTable(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(tableCell).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...body.map(line)].join('\n');
}

/** Every flow whose fate changes, before → after: what changes for somebody first, and what is too much to read at once folded. */
export function changesTable(changes: readonly Change[], lang: Lang): string {
  if (changes.length === 0) return WORDS.noChanges[lang];
  const rows = weightiestFirst(changeRows(changes, lang), lang);
  const head = [WORDS.packets[lang], WORDS.from[lang], WORDS.before[lang], WORDS.after[lang]];
  const tableOf = (some: readonly ChangeRow[]) =>
    markdownTable(
      head,
      some.map((row) => [shortPackets(row, lang), row.vantages.join(lang === 'zh' ? '、' : ', '), row.before, row.after].map(markdownText)),
    );
  if (rows.length <= OPEN_ROWS + 2) return tableOf(rows);
  const folded = details(moreWords(rows.length - OPEN_ROWS, lang), tableOf(rows.slice(OPEN_ROWS, ROWS)));
  const left = rows.length > ROWS ? `\n\n${moreWords(rows.length - ROWS, lang)}` : '';
  return `${tableOf(rows.slice(0, OPEN_ROWS))}\n\n${folded}${left}`;
}

/** ``[`fw.rules:31`](…)``, or the code span alone where nothing can be linked. */
export function placeLink(file: string, line: number, options: MarkdownOptions): string {
  const label = codeSpan(`${file}:${line}`);
  return options.link ? linkTo(label, options.link(file, line)) : label;
}

export function decidedLink(by: DecidedBy, options: MarkdownOptions): string {
  if (!('file' in by)) return markdownText(decisionWords(by, options.lang));
  return `${placeLink(by.file, by.line, options)} (${markdownText(`${by.table} ${by.chain}`)})`;
}

/** Empty where there is none. */
export function findingsSection(title: string, findings: readonly Finding[], options: MarkdownOptions): string {
  if (findings.length === 0) return '';
  return `**${title}**\n\n${findingLines(findings, options)}`;
}

/** One item for each check and severity: its first finding in full, the places of the others behind it. */
export function findingLines(findings: readonly Finding[], options: MarkdownOptions): string {
  const { lang } = options;
  const groups = grouped(findings);
  const items = groups.slice(0, FINDINGS).map((group) => findingItem(group, options));
  if (groups.length > FINDINGS) items.push(`- ${moreWords(groups.length - FINDINGS, lang)}`);
  return items.join('\n');
}

function findingItem([first, ...others]: readonly [Finding, ...Finding[]], options: MarkdownOptions): string {
  const { lang } = options;
  const lines = [`- ${SEVERITY_EMOJI[first.severity]} ${findingLine(first, options)}`];
  if (first.why[lang] !== '') lines.push(markdownText(first.why[lang]));
  const places = new Set(others.map((other) => placeLink(other.file, other.line, options)));
  places.delete(placeLink(first.file, first.line, options));
  const shown = [...places].slice(0, FINDINGS);
  if (places.size > FINDINGS) shown.push(moreWords(places.size - FINDINGS, lang));
  if (shown.length > 0) lines.push(`${WORDS.likewise[lang]} ${shown.join(', ')}`);
  // A hard break before each further line of the item.
  return lines.join('<br>\n  ');
}

function findingLine(finding: Finding, options: MarkdownOptions): string {
  return `${placeLink(finding.file, finding.line, options)} ${markdownText(finding.message[options.lang])}${alikeWords(finding.alike, options.lang)} ${codeSpan(finding.check)}`;
}

export function fixedSection(fixed: readonly Finding[], options: MarkdownOptions): string {
  if (fixed.length === 0) return '';
  // Where it stood is not said, so that it keeps nothing apart.
  const gone = portsTogether(worstFirst(fixed).map((finding) => ({ ...finding, line: 0 })));
  const lines = gone.slice(0, FINDINGS).map(({ finding: { message, alike, check, instead } }) => {
    const mark = instead === undefined ? EMOJI.good : EMOJI.none;
    const words = `${markdownText(message[options.lang])}${alikeWords(alike, options.lang)}`;
    return `- ${mark} ${words} ${codeSpan(check)}${insteadWords(instead, options.lang)}`;
  });
  if (gone.length > FINDINGS) lines.push(`- ${moreWords(gone.length - FINDINGS, options.lang)}`);
  return `**${WORDS.fixed[options.lang]}**\n\n${lines.join('\n')}`;
}

/** Folded: it is not what this change is about. */
export function existingSection({ existing, confined }: ReviewResult, options: MarkdownOptions): string {
  const { lang } = options;
  const found =
    existing.length === 0 ? [] : [details(`${WORDS.existing[lang]} (${countWithAlike(existing)})`, findingLines(existing, options))];
  return [...found, ...(confined === true ? [`_${WORDS.confined[lang]}_`] : [])].join('\n\n');
}

/** A folded block; the title is finished HTML. */
export function details(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** A section for each remedy: the patch that holds all its edits, the proof, what it costs. */
export function remedySections(list: readonly Remedy[], options: MarkdownOptions): readonly string[] {
  const { lang } = options;
  const sections = list.slice(0, REMEDIES).map((remedy) => {
    const notes = remedy.notes.map((note) => `${WORDS.note[lang]}: ${markdownText(note[lang])}`);
    const text = remedyPatch(remedy, options.files);
    const unseen = holdsUnseen(text) ? [`⚠️ ${WORDS.unseen[lang]}`] : [];
    return [`**${WORDS.suggested[lang]}**`, fenced('diff', text), ...unseen, provedWords(remedy, lang), ...notes].join('\n\n');
  });
  if (list.length > REMEDIES) sections.push(moreWords(list.length - REMEDIES, lang));
  return sections;
}

function remedyPatch(remedy: Remedy, files: readonly SourceFile[] | undefined): string {
  return files ? unifiedDiff(files, remedy.edits) : editLines(remedy.edits, []).join('\n');
}

export function assumedSection(assumptions: readonly Assumption[], lang: Lang): string {
  if (assumptions.length === 0) return '';
  const lines = assumedLines(assumptions, lang);
  return assumptions.length > OPEN_ASSUMPTIONS
    ? details(`${WORDS.assumed[lang]} (${assumptions.length})`, lines)
    : `**${WORDS.assumed[lang]}**\n\n${lines}`;
}

/** What was inferred, and the line of configuration that would settle it. */
export function assumedLines(assumptions: readonly Assumption[], lang: Lang): string {
  const lines = assumptions.slice(0, ROWS).map((one) => {
    const settle = one.settle === '' ? '' : ` (${WORDS.settle[lang]}: ${codeSpan(one.settle)})`;
    return `- ${markdownText(one.text[lang])}${settle}`;
  });
  if (assumptions.length > ROWS) lines.push(`- ${moreWords(assumptions.length - ROWS, lang)}`);
  return lines.join('\n');
}

/** `file:line`: what is wrong there. */
export function diagnosticLines(diagnostics: readonly Diagnostic[], options: MarkdownOptions): string {
  const lines = diagnostics.slice(0, ROWS).map((one) => `- ${placeLink(one.file, one.line, options)} ${markdownText(one.message)}`);
  if (diagnostics.length > ROWS) lines.push(`- ${moreWords(diagnostics.length - ROWS, options.lang)}`);
  return lines.join('\n');
}

export function warningsSection(warnings: readonly Diagnostic[], options: MarkdownOptions): string {
  if (warnings.length === 0) return '';
  return `**${WORDS.warnings[options.lang]}**\n\n${diagnosticLines(warnings, options)}`;
}
