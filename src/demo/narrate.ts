/** What the demo prints: short, aligned, readable in a terminal of 100 columns. */
import type { SeenCheckRun } from './github-people.ts';
import { texts } from './slack-limits.ts';
import type { SeenMessage } from './slack-people.ts';

const width = 100;
const indent = ' '.repeat(11);

/** A stage's headline with the seconds since the start. */
export function headline(seconds: number, stage: string): string {
  return `\n[${seconds.toFixed(1).padStart(5)} s]  ${stage}`;
}

/** Lines under a headline, wrapped to the terminal's width; at most `most` of them, then how many were left out. */
export function under(lines: readonly string[], most = Number.POSITIVE_INFINITY): string {
  const shown = lines.slice(0, most).flatMap((line) => wrap(line).map((part) => `${indent}${part}`));
  if (lines.length > most) shown.push(`${indent}… ${lines.length - most} more lines`);
  return shown.join('\n');
}

// Breaks at blanks; what follows hangs under the text, and a bar goes on. A rule stays whole, so that it can be copied.
function wrap(line: string): string[] {
  const [lead = ''] = /^[\s│]*/.exec(line) ?? [];
  if (/^\s*[+-]-[AI] /.test(line)) return [line];
  const parts: string[] = [];
  let rest = line.slice(lead.length);
  const room = width - indent.length - lead.length;
  while (rest.length > room) {
    const blank = rest.lastIndexOf(' ', room);
    const at = blank > room / 2 ? blank : room;
    parts.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return [...parts, rest].map((part, index) => `${index === 0 ? lead : `${lead}  `}${part}`);
}

/** A check run with its annotations. */
export function checkLines(run: SeenCheckRun): string[] {
  const mark = run.conclusion === 'success' ? '✓' : '✗';
  const places = run.annotations.map(
    (one) => `    ${one.path.split('/').at(-1)}:${one.start_line}  ${firstLine(one.title ?? one.message)}`,
  );
  const more = places.length > 4 ? [`    and ${places.length - 4} more annotations`] : [];
  return [`${mark} check "${run.name}" is ${run.conclusion}: ${run.title}`, ...places.slice(0, 4), ...more];
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}

/** A comment's verdict and its matrix as a list, then why, then what else it tells of. Fenced blocks (the patch, the diagram) are left out. */
export function commentLines(body: string): string[] {
  const plain = body
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<details>[\s\S]*?<\/details>/g, '')
    .replace(/^\s*(`{3,})[^\n]*\n[\s\S]*?^\s*\1\s*$/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  const [preface = '', ...sections] = plain.split(/^(?=\*\*.+\*\*)/m);
  const why = sections.find((one) => one.startsWith('**Why**'));
  const others = sections.filter((one) => one !== why).map((one) => firstLine(one));
  const lines = [
    ...linesOf(preface),
    ...(why === undefined ? [] : shorten(linesOf(why))),
    ...(others.length === 0 ? [] : [`and: ${others.join(' · ')}`]),
  ];
  return lines.map((line) => `│ ${line.replace(/<br>|[*`]+|^#+ /g, '')}`);
}

function linesOf(section: string): string[] {
  const lines = section.split('\n').filter((line) => line.trim() !== '' && !/^\|[\s:|-]+\|$/.test(line));
  const header = cells(lines.find((line) => line.startsWith('|')) ?? '');
  return lines.flatMap((line) => {
    if (!line.startsWith('|')) return [line];
    return cells(line).join() === header.join() ? [] : matrixRow(header, cells(line));
  });
}

// The same finding at other lines says nothing new.
function shorten(lines: readonly string[]): string[] {
  const kept = lines.filter((line) => !/^\s*likewise at/.test(line));
  return kept.length > 7 ? [...kept.slice(0, 7), '…'] : kept;
}

function cells(row: string): string[] {
  return row
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

function matrixRow(columns: readonly string[], [service = '', ...outcomes]: readonly string[]): string[] {
  return [`${service}:`, ...outcomes.map((outcome, index) => `    from ${columns[index + 1] ?? ''}: ${outcome}`)];
}

/** A patch without its headers and context. */
export function patchLines(patch: string): string[] {
  return patch.split('\n').filter((line) => /^[+-](?![+-]{2} )/.test(line));
}

/** A Slack message as its blocks read, or its text where it has none. */
export function messageLines(message: Pick<SeenMessage, 'text' | 'blocks'>): string[] {
  const parts = texts(message.blocks);
  return (parts.length === 0 ? [message.text] : parts)
    .flatMap((part) => plainSlack(part).split('\n'))
    .filter((line) => line.trim() !== '' && !/^`+$/.test(line.trim()))
    .map((line) => `│ ${line}`);
}

// Slack's links and escapes, as a reader sees them.
function plainSlack(text: string): string {
  return text
    .replace(/<(?:https?:[^|>]*)\|([^>]*)>/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
