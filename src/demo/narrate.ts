/** What the demo prints: short, aligned, readable in a terminal of 100 columns. */
import type { SeenCheckRun } from './github-people.ts';
import { texts } from './slack-limits.ts';
import type { SeenMessage } from './slack-people.ts';

const width = 108;
const indent = ' '.repeat(11);

/** A stage's headline with the seconds since the start. */
export function headline(seconds: number, stage: string): string {
  return `\n[${seconds.toFixed(1).padStart(5)} s]  ${stage}`;
}

/** Lines under a headline, each cut to the terminal's width; at most `most`, then how many were left out. */
export function under(lines: readonly string[], most = Number.POSITIVE_INFINITY): string {
  const shown = lines.slice(0, most).map((line) => `${indent}${cut(line)}`);
  if (lines.length > most) shown.push(`${indent}… ${lines.length - most} more lines`);
  return shown.join('\n');
}

function cut(line: string): string {
  return line.length > width ? `${line.slice(0, width - 1)}…` : line;
}

/** A check run with its annotations. */
export function checkLines(run: SeenCheckRun): string[] {
  const mark = run.conclusion === 'success' ? '✓' : '✗';
  const places = run.annotations.map(
    (one) => `    ${one.path.split('/').at(-1)}:${one.start_line}  ${firstLine(one.title ?? one.message)}`,
  );
  return [`${mark} check "${run.name}" is ${run.conclusion}: ${run.title}`, ...places.slice(0, 9)];
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}

/** A comment's beginning: no hidden markers, no blank lines, nothing folded, no fenced blocks (the patch is shown apart). */
export function commentLines(body: string): string[] {
  const plain = body
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<details>[\s\S]*?<\/details>/g, '')
    .replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1\s*$/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  return plain
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\|[\s:|-]+\|$/.test(line))
    .map((line) => `│ ${line}`);
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
