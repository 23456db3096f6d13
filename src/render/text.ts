/** A check, a review and an answer on a terminal: verdict first. Each function ends its text with a newline. */

import type { Answer } from '../explain/model.ts';
import { decisionWords } from '../explain/words.ts';
import type { Assumption, Change, CheckResult, Finding, Lang, ReviewResult, Service, Severity, VantageOutcome } from '../review/model.ts';
import type { Diagnostic, SourceFile } from '../ruleset/model.ts';
import { changeRows, shortPackets, weightiestFirst } from './changes.ts';
import { columns, padColumns, visible, visibleLines } from './escape.ts';
import { type MatrixRow, matrixOf } from './matrix.ts';
import { editLines } from './patch.ts';
import { portsTogether } from './ports-together.ts';
import { checkVerdict, reviewVerdict, type Verdict, worstFirst } from './verdict.ts';
import {
  alikeWords,
  countWords,
  insteadWords,
  type Mark,
  markOf,
  outcomeWords,
  SIGN,
  severityWord,
  vantageHead,
  WORDS,
  withSigns,
} from './words.ts';

export interface TextOptions {
  readonly lang: Lang;
  /** Whether the terminal takes colour; NO_COLOR is the caller's matter. */
  readonly color: boolean;
  /** The files that fixes speak of; with them a fix shows the lines that it takes away. */
  readonly files?: readonly SourceFile[];
}

const INK = { bold: '1', dim: '2', red: '31', green: '32', yellow: '33', cyan: '36' } as const;

function paint(text: string, ink: keyof typeof INK, { color }: TextOptions): string {
  return color && text !== '' ? `\u001b[${INK[ink]}m${text}\u001b[0m` : text;
}

const MARK_INK = { good: 'green', bad: 'red', unsure: 'yellow', none: 'dim' } as const;
const SEVERITY_INK = { error: 'red', warning: 'yellow', info: 'cyan' } as const;
const STATE_MARK: Readonly<Record<Verdict['state'], Mark>> = { failure: 'bad', unreadable: 'bad', warning: 'unsure', success: 'good' };

/** `hairpin check --format text`. */
export function checkText(result: CheckResult, options: TextOptions): string {
  return page([
    verdictLines(checkVerdict(result, options.lang), result.findings, options),
    findingBlocks(result.findings, options),
    servicesTable(result.services, options),
    assumptionLines(result.assumptions, options),
    warningLines(result.warnings, options),
  ]);
}

function goneLine({ message, check, instead }: Finding, options: TextOptions): string {
  const sign = instead === undefined ? paint(SIGN.good, 'green', options) : SIGN.none;
  return `  ${sign} ${visible(message[options.lang])} [${check}]${insteadWords(instead, options.lang)}`;
}

/** `hairpin review --format text`. */
export function reviewText(result: ReviewResult, options: TextOptions): string {
  const { lang } = options;
  const existing = bounded(result.existing, options).map((line) => `  ${line}`);
  // Where it stood is not said, so that it keeps nothing apart.
  const gone = portsTogether(result.fixed.map((finding) => ({ ...finding, line: 0 })));
  const fixed = gone.map(({ finding }) => goneLine(finding, options));
  return page([
    verdictLines(reviewVerdict(result, lang), result.introduced, options),
    findingBlocks(result.introduced, options),
    titled(WORDS.changes[lang], changeLines(result.changes, options), options),
    titled(WORDS.fixed[lang], fixed, options),
    titled(WORDS.existing[lang], existing, options),
    servicesTable(result.services, options),
    result.confined === true ? paint(WORDS.confined[lang], 'dim', options) : '',
    assumptionLines(result.assumptions, options),
    warningLines(result.warnings, options),
  ]);
}

/** `hairpin explain --format text`. */
export function answerText(answer: Answer, options: TextOptions): string {
  const text = visibleLines(answer.text).trimEnd();
  const headline = visible(answer.headline);
  const painted = text.startsWith(headline) ? paint(headline, 'bold', options) + text.slice(headline.length) : text;
  return `${painted}\n`;
}

function page(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function titled(title: string, lines: readonly string[], options: TextOptions): string {
  return lines.length === 0 ? '' : [paint(title, 'bold', options), ...lines].join('\n');
}

function verdictLines(verdict: Verdict, findings: readonly Finding[], options: TextOptions): string {
  const mark = STATE_MARK[verdict.state];
  const count = countWords(findings, options.lang);
  const headline = `${paint(SIGN[mark], MARK_INK[mark], options)} ${paint(visible(verdict.headline), 'bold', options)}`;
  return count === '' ? headline : `${headline}\n  ${count}`;
}

/** `fw.rules:7:1: error: message [check]` */
function findingLine(finding: Finding, options: TextOptions): string {
  const { lang } = options;
  const place = `${visible(finding.file)}:${finding.line}:${finding.column}:`;
  return `${paint(place, 'bold', options)} ${severityLabel(finding.severity, options)}: ${visible(finding.message[lang])}${alikeWords(finding.alike, lang)} [${visible(finding.check)}]`;
}

function severityLabel(severity: Severity, options: TextOptions): string {
  return paint(severityWord(severity, options.lang), SEVERITY_INK[severity], options);
}

/** So many findings of one check and severity are told one by one; nobody reads more, and JSON has them all. */
const MOST_OF_A_KIND = 20;
const MOST_FIX_LINES = 60;

/** Each finding with its why and its fix below; a fix that has been shown is not shown again. */
function findingBlocks(findings: readonly Finding[], options: TextOptions): string {
  const someStandForMore = findings.some(({ alike }) => (alike ?? 0) > 0);
  const shown: Shown = { fixes: new Set(), whys: new Set(), someStandForMore };
  const { told, left } = mostOfAKind(worstFirst(findings));
  const blocks = told.map((finding) => findingBlock(finding, shown, options));
  return [...blocks, ...moreLines(left, options)].join('\n\n');
}

/** Findings as lines, the same number of each kind at most. */
function bounded(findings: readonly Finding[], options: TextOptions): string[] {
  const { told, left } = mostOfAKind(findings);
  return [...told.map((finding) => findingLine(finding, options)), ...moreLines(left, options)];
}

/** The first findings of each kind, and how many there are of it beside them. */
function mostOfAKind(findings: readonly Finding[]): { readonly told: readonly Finding[]; readonly left: ReadonlyMap<string, number> } {
  const times = new Map<string, number>();
  const left = new Map<string, number>();
  const told = portsTogether(findings).flatMap(({ finding, count }) => {
    const kind = kindOf(finding);
    const before = times.get(kind) ?? 0;
    times.set(kind, before + 1);
    if (before < MOST_OF_A_KIND) return [finding];
    left.set(kind, (left.get(kind) ?? 0) + count + (finding.alike ?? 0));
    return [];
  });
  return { told, left };
}

function moreLines(left: ReadonlyMap<string, number>, options: TextOptions): string[] {
  return [...left].map(([kind, count]) => paint(moreOf(count, kind, options.lang), 'dim', options));
}

function kindOf({ check, severity }: Finding): string {
  return `${severity} ${check}`;
}

function moreOf(count: number, kind: string, lang: Lang): string {
  const [severity = '', check = ''] = kind.split(' ');
  return lang === 'zh'
    ? `…… 另有 ${count} 处 ${severity} [${check}]:--format json 列出全部`
    : `… ${count} more of ${severity} [${check}]: --format json names them all`;
}

/** What has been told already, and need not be told again. */
interface Shown {
  readonly fixes: Set<unknown>;
  readonly whys: Set<string>;
  /** Then a fix has edits for each of them, which are not shown. */
  readonly someStandForMore: boolean;
}

function findingBlock(finding: Finding, shown: Shown, options: TextOptions): string {
  const why = finding.why[options.lang];
  const lines = [findingLine(finding, options)];
  if (why !== '' && !shown.whys.has(why)) lines.push(...visibleLines(why).split('\n').map(indent));
  shown.whys.add(why);
  return [...lines, ...fixLines(finding, shown, options)].join('\n');
}

function indent(line: string): string {
  return `    ${line}`;
}

function fixLines(finding: Finding, shown: Shown, options: TextOptions): readonly string[] {
  const { fix } = finding;
  if (!fix?.proved || fix.edits.length === 0) return [];
  const text = fix.edits.length > MOST_FIX_LINES ? null : JSON.stringify(fix.edits);
  if (shown.fixes.has(fix) || shown.fixes.has(text)) return [indent(paint(WORDS.sameFix[options.lang], 'dim', options))];
  shown.fixes.add(fix);
  if (text !== null) shown.fixes.add(text);
  const first = fix.edits.slice(0, MOST_FIX_LINES);
  const left = fix.edits.length - first.length;
  const diff = editLines(first, options.files ?? []).map((line) => indent(`  ${diffLine(visible(line), options)}`));
  if (left > 0) diff.push(indent(paint(options.lang === 'zh' ? `…… 另有 ${left} 处修改` : `… ${left} more edits`, 'dim', options)));
  if (shown.someStandForMore) {
    diff.push(indent(paint(WORDS.likewiseFix[options.lang], 'dim', options)));
  }
  const note = fix.note ? [indent(`${WORDS.note[options.lang]}: ${visible(fix.note[options.lang])}`)] : [];
  return [indent(`${WORDS.fix[options.lang]}:`), ...diff, ...note];
}

function diffLine(line: string, options: TextOptions): string {
  if (line.startsWith('+')) return paint(line, 'green', options);
  return line.startsWith('-') ? paint(line, 'red', options) : paint(line, 'cyan', options);
}

/** Characters of a cell that names packets: a line is read at one glance. */
const PACKETS = 170;

function changeLines(changes: readonly Change[], options: TextOptions): readonly string[] {
  const { lang } = options;
  if (changes.length === 0) return [`  ${WORDS.noChanges[lang]}`];
  const head = [WORDS.packets[lang], WORDS.from[lang], WORDS.before[lang], '', WORDS.after[lang]];
  const rows = weightiestFirst(changeRows(changes, lang), lang).map((row) => [
    shortPackets(row, lang, PACKETS),
    row.vantages.join(', '),
    withSigns(row.before),
    '→',
    withSigns(row.after),
  ]);
  return aligned([head, ...rows], options);
}

/** A table of more rows than this tells rows that are alike as one. */
const MOST_ROWS = 40;

/** Rows that differ in nothing but their endpoints, by the first of them and how many more there are. */
function likeRows(rows: readonly MatrixRow[], lang: Lang): { label: string; entries: MatrixRow['entries'] }[] {
  const more = (count: number) => (count === 1 ? '' : lang === 'zh' ? `(另有 ${count - 1} 行相同)` : ` (and ${count - 1} more alike)`);
  const name = (row: MatrixRow) => `${row.label} → ${row.server}`;
  const countOf = (row: MatrixRow) => 1 + row.alike;
  if (rows.length <= MOST_ROWS) return rows.map((row) => ({ label: `${name(row)}${more(countOf(row))}`, entries: row.entries }));
  const groups = new Map<string, { first: MatrixRow; count: number }>();
  for (const row of rows) {
    const key = JSON.stringify(
      [...row.entries].map(([vantage, entries]) => [vantage, entries.map((e) => [e.outcome, e.sees, deciderOf(e)])]),
    );
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: row, count: countOf(row) });
    else group.count += countOf(row);
  }
  return [...groups.values()]
    .slice(0, MOST_ROWS)
    .map(({ first, count }) => ({ label: `${name(first)}${more(count)}`, entries: first.entries }));
}

/** What decided, but for the line: of rows that are alike each has its own. */
function deciderOf({ decidedBy }: VantageOutcome): string {
  if (!decidedBy) return '';
  return 'table' in decidedBy ? `${decidedBy.table} ${decidedBy.chain}` : JSON.stringify(decidedBy);
}

/** One line for each vantage of each service: outcome, what the server sees, what decided. */
function servicesTable(services: readonly Service[], options: TextOptions): string {
  const { lang } = options;
  const { rows } = matrixOf(services);
  const head = [WORDS.service[lang], WORDS.from[lang], WORDS.outcome[lang], WORDS.sees[lang], WORDS.decidedBy[lang]];
  const body = likeRows(rows, lang).flatMap((row) =>
    [...row.entries]
      .flatMap(([vantage, entries]) => entries.map((entry) => vantageCells(vantage, entry, options)))
      .map((cells, index) => {
        return [index === 0 ? row.label : '', ...cells];
      }),
  );
  return body.length === 0 ? '' : titled(WORDS.services[lang], aligned([head, ...body], options), options);
}

function vantageCells(vantage: string, entry: VantageOutcome, { lang }: TextOptions): readonly string[] {
  const part = entry.regions === undefined ? '' : ` (${WORDS.partly[lang]})`;
  const outcome = `${SIGN[markOf(entry.outcome, vantage)]} ${outcomeWords(entry.outcome, lang)}${part}`;
  const sees = entry.sees === 'client' ? WORDS.client[lang] : (entry.sees ?? '');
  return [vantageHead(vantage, lang), outcome, sees, entry.decidedBy ? decisionWords(entry.decidedBy, lang) : ''];
}

/** Columns two spaces apart; the first row is the head. */
function aligned(rows: readonly (readonly string[])[], options: TextOptions): readonly string[] {
  const cells = rows.map((row) => row.map(visible));
  const widths = (cells[0] ?? []).map((_, column) => cells.reduce((width, row) => Math.max(width, columns(row[column] ?? '')), 0));
  return cells.map((row, index) => {
    const line = `  ${row.map((cell, column) => padColumns(cell, widths[column] ?? 0)).join('  ')}`.trimEnd();
    return index === 0 ? paint(line, 'dim', options) : line.replace(/[✓✗!](?= )/gu, (mark) => paintSign(mark, options));
  });
}

function paintSign(mark: string, options: TextOptions): string {
  if (mark === SIGN.good) return paint(mark, 'green', options);
  return paint(mark, mark === SIGN.bad ? 'red' : 'yellow', options);
}

function assumptionLines(assumptions: readonly Assumption[], options: TextOptions): string {
  const { lang } = options;
  const lines = assumptions.flatMap((one) => {
    const settle = one.settle === '' ? [] : [`    ${paint(`${WORDS.settle[lang]}: ${visible(one.settle)}`, 'dim', options)}`];
    return [`  ${visible(one.text[lang])}`, ...settle];
  });
  return titled(WORDS.assumed[lang], lines, options);
}

function warningLines(warnings: readonly Diagnostic[], options: TextOptions): string {
  const lines = warnings.map(
    (one) => `  ${visible(one.file)}:${one.line}:${one.column}: ${severityLabel(one.severity, options)}: ${visible(one.message)}`,
  );
  return titled(WORDS.warnings[options.lang], lines, options);
}
