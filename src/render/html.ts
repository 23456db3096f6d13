/** A check and a review as one page that needs nothing else: no scripts, no external resources, light and dark. */
import type { Assumption, Change, CheckResult, Finding, Lang, ReviewResult, Service } from '../review/model.ts';
import type { Diagnostic, SourceFile } from '../ruleset/model.ts';
import { changeRows, weightiestFirst } from './changes.ts';
import { htmlText, visible } from './escape.ts';
import { cellMark, cellWords, type MatrixRow, matrixOf } from './matrix.ts';
import { editLines, provedWords, type Remedy, remedies, unifiedDiff } from './patch.ts';
import { matrixPicture, type Picture } from './picture.ts';
import { checkVerdict, grouped, reviewVerdict, type Verdict } from './verdict.ts';
import { countWords, insteadWords, type Mark, moreWords, SIGN, severityWord, vantageHead, WORDS, withSigns } from './words.ts';

export interface HtmlOptions {
  readonly lang: Lang;
  /** The files that fixes speak of; without them a fix is shown as bare lines. */
  readonly files?: readonly SourceFile[];
  /** Paths there and back of what fails, drawn. */
  readonly paths?: readonly Picture[];
}

const STATE_MARK: Readonly<Record<Verdict['state'], Mark>> = { failure: 'bad', unreadable: 'bad', warning: 'unsure', success: 'good' };

/** `hairpin check --format html`. */
export function checkHtml(result: CheckResult, options: HtmlOptions): string {
  const { lang } = options;
  return document(checkVerdict(result, lang), result.findings, options, [
    section(WORDS.services[lang], matrix(result.services, lang)),
    section(WORDS.path[lang], figures(options.paths)),
    section(WORDS.findings[lang], findingList(result.findings, lang)),
    ...remedies(result.findings).map((remedy) => remedySection(remedy, options)),
    section(WORDS.assumed[lang], assumptionList(result.assumptions, lang)),
    section(WORDS.warnings[lang], warningList(result.warnings)),
  ]);
}

/** `hairpin review --format html`. */
export function reviewHtml(result: ReviewResult, options: HtmlOptions): string {
  const { lang } = options;
  return document(reviewVerdict(result, lang), result.introduced, options, [
    section(WORDS.services[lang], matrix(result.services, lang)),
    section(WORDS.path[lang], figures(options.paths)),
    section(WORDS.introduced[lang], findingList(result.introduced, lang)),
    ...remedies(result.introduced).map((remedy) => remedySection(remedy, options)),
    section(WORDS.changes[lang], changesTable(result.changes, lang)),
    section(WORDS.fixed[lang], findingList(result.fixed, lang)),
    section(WORDS.existing[lang], findingList(result.existing, lang)),
    section(WORDS.assumed[lang], assumptionList(result.assumptions, lang)),
    section(WORDS.warnings[lang], warningList(result.warnings)),
  ]);
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1c2024; --soft: #60646c; --line: #d9d9e0; --back: #ffffff; --panel: #f6f6f9; --good: #1a7f37; --bad: #c6262e; --unsure: #8a6100; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e8eb; --soft: #a0a6ad; --line: #3a3f45; --back: #16181a; --panel: #202427; --good: #4cc266; --bad: #ff7b72; --unsure: #e0b040; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 2rem 1.25rem 4rem; background: var(--back); color: var(--ink); font: 16px/1.5 system-ui, "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .25rem; overflow-wrap: anywhere; }
h2 { font-size: 1.05rem; margin: 2rem 0 .5rem; }
p { margin: .35rem 0; }
.count, .place, .proof, .why { color: var(--soft); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .92rem; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; }
th { background: var(--panel); font-weight: 600; }
code, pre { font: .88rem/1.5 ui-monospace, "DejaVu Sans Mono", monospace; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: .75rem; overflow-x: auto; margin: .5rem 0; }
ul { list-style: none; margin: 0; padding: 0; }
li { border-left: 3px solid var(--line); margin: .6rem 0; padding: .1rem 0 .1rem .8rem; overflow-wrap: anywhere; }
.pictures { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 1rem; margin: .75rem 0; }
figure { margin: 0; flex: 0 1 30rem; min-width: 0; } details figure { flex-basis: auto; } figure svg { display: block; max-width: 100%; height: auto; border: 1px solid var(--line); border-radius: 6px; }
details { margin: .5rem 0; } summary { color: var(--soft); cursor: pointer; }
li.error { border-color: var(--bad); } li.warning { border-color: var(--unsure); }
.bad, .removed { color: var(--bad); } .good, .added { color: var(--good); } .unsure { color: var(--unsure); } .hunk { color: var(--soft); }
`;

function document(verdict: Verdict, findings: readonly Finding[], { lang }: HtmlOptions, sections: readonly string[]): string {
  const mark = STATE_MARK[verdict.state];
  const headline = htmlText(visible(verdict.headline));
  const count = countWords(findings, lang);
  const body = [
    `<h1><span class="${mark}">${SIGN[mark]}</span> ${headline}</h1>`,
    count === '' ? '' : `<p class="count">${count}</p>`,
    ...sections.filter((one) => one !== ''),
  ];
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Hairpin: ${headline}</title>
<style>${STYLE}</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
}

/** The body is finished HTML; no section where it is empty. */
function section(title: string, body: string): string {
  return body === '' ? '' : `<section><h2>${title}</h2>\n${body}</section>`;
}

function table(head: readonly string[], body: readonly string[]): string {
  const titles = head.map((title) => `<th>${title}</th>`).join('');
  return `<div class="scroll"><table><thead><tr>${titles}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table></div>\n`;
}

/** As a table to read and to copy from; folded below it as the picture that chats show. */
function matrix(services: readonly Service[], lang: Lang): string {
  const table = matrixTable(services, lang);
  if (table === '') return '';
  const summary = `<summary>${WORDS.asPicture[lang]}</summary>`;
  return `${table}<details>${summary}${figures([matrixPicture(services, lang)])}</details>\n`;
}

function figures(pictures: readonly Picture[] = []): string {
  if (pictures.length === 0) return '';
  return `<div class="pictures">${pictures.map(({ svg }) => `<figure>${svg}</figure>`).join('\n')}</div>\n`;
}

function matrixTable(services: readonly Service[], lang: Lang): string {
  const { vantages, rows } = matrixOf(services);
  if (rows.length === 0) return '';
  const head = [WORDS.service[lang], ...vantages.map((vantage) => htmlText(vantageHead(vantage, lang)))];
  return table(
    head,
    rows.map((row) => matrixRow(row, vantages, lang)),
  );
}

function matrixRow(row: MatrixRow, vantages: readonly string[], lang: Lang): string {
  const cells = vantages.map((vantage) => {
    const entries = row.entries.get(vantage);
    const mark = cellMark(entries);
    return `<td class="${mark}">${SIGN[mark]} ${htmlText(cellWords(entries, lang))}</td>`;
  });
  return `<tr><td><code>${htmlText(row.label)}</code> → <code>${htmlText(row.server)}</code></td>${cells.join('')}</tr>`;
}

/** Of each check the first in full, the others folded below it. */
function findingList(findings: readonly Finding[], lang: Lang): string {
  const items = grouped(findings).map(([first, ...others]) => {
    const likewise = others.map((finding) => findingHead(finding, lang)).join('\n');
    const summary = `<summary>${moreWords(others.length, lang)}</summary>`;
    const folded = others.length === 0 ? '' : `<details>${summary}${likewise}</details>`;
    const why = first.why[lang] === '' ? '' : `<p class="why">${prose(first.why[lang])}</p>`;
    return `<li class="${first.severity}">${findingHead(first, lang)}${why}${folded}</li>`;
  });
  return items.length === 0 ? '' : `<ul>\n${items.join('\n')}\n</ul>\n`;
}

function findingHead(finding: Finding, lang: Lang): string {
  const place = `<code class="place">${htmlText(finding.file)}:${finding.line}:${finding.column}</code>`;
  const severity = `<b>${severityWord(finding.severity, lang)}</b>`;
  return `<p>${severity} ${prose(finding.message[lang])} <code>${htmlText(finding.check)}</code>${htmlText(insteadWords(finding.instead, lang))}<br>${place}</p>`;
}

/** A sentence in which options and lines of a ruleset stand between backticks. */
function prose(text: string): string {
  return htmlText(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}

function remedySection(remedy: Remedy, options: HtmlOptions): string {
  const { lang, files } = options;
  const patch = files ? unifiedDiff(files, remedy.edits) : editLines(remedy.edits, []).join('\n');
  const notes = remedy.notes.map((note) => `<p>${WORDS.note[lang]}: ${htmlText(note[lang])}</p>`).join('');
  const lines = patch.trimEnd().split('\n').map(diffLine).join('\n');
  return section(WORDS.suggested[lang], `<pre>${lines}</pre><p class="proof">${withSigns(provedWords(remedy, lang))}</p>${notes}\n`);
}

function diffLine(line: string): string {
  const text = htmlText(line);
  if (/^(\+\+\+|---|@@)/.test(line)) return `<span class="hunk">${text}</span>`;
  if (line.startsWith('+')) return `<span class="added">${text}</span>`;
  return line.startsWith('-') ? `<span class="removed">${text}</span>` : text;
}

function changesTable(changes: readonly Change[], lang: Lang): string {
  if (changes.length === 0) return `<p>${WORDS.noChanges[lang]}</p>\n`;
  const head = [WORDS.packets[lang], WORDS.from[lang], WORDS.before[lang], WORDS.after[lang]];
  const rows = weightiestFirst(changeRows(changes, lang), lang).map((row) => {
    const cells = [row.packets, row.vantages.join(', '), withSigns(row.before), withSigns(row.after)].map(
      (cell) => `<td>${htmlText(cell)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return table(head, rows);
}

function assumptionList(assumptions: readonly Assumption[], lang: Lang): string {
  const items = assumptions.map((one) => {
    const settle = one.settle === '' ? '' : `<p class="place">${WORDS.settle[lang]}: <code>${htmlText(one.settle)}</code></p>`;
    return `<li><p>${htmlText(one.text[lang])}</p>${settle}</li>`;
  });
  return items.length === 0 ? '' : `<ul>\n${items.join('\n')}\n</ul>\n`;
}

function warningList(warnings: readonly Diagnostic[]): string {
  const items = warnings.map((one) => `<li><code>${htmlText(one.file)}:${one.line}:${one.column}</code> ${htmlText(one.message)}</li>`);
  return items.length === 0 ? '' : `<ul>\n${items.join('\n')}\n</ul>\n`;
}
