/** Lines of a script in its own style: copies of rules, rules changed in place, and where new lines go. */
import type { TableName } from '../../model.ts';
import { lineOf, lineStart } from '../place.ts';
import { optionsOf, type ReadRule } from '../rule-view.ts';
import { shellWords, splitWords } from '../words.ts';
import type { Written } from '../written.ts';
import { beginsLine, commandAt, endOf, endsLine, isRepeated, onceStatement } from './anchors.ts';
import type { ScriptPlace } from './place.ts';

/** A rule that a script made. */
export type ScriptRule = ReadRule & { readonly script: ScriptPlace };

/** Whether a rule's text may stand for itself: it is carried out once, from where it is written. */
export function isWritten({ script, start, end }: ScriptRule): boolean {
  if (isRepeated(script.frame)) return false;
  return script.restored || (end > start && commandAt(script.frame, start, end) !== null);
}

/** What stands before a rule's text in a line of its own: indentation, `sudo`, the program, `-t nat`; in a here-document the indentation. */
export function leadText(rule: ScriptRule): string {
  const { file, start, end, script } = rule;
  if (!isWritten(rule)) return script.restored ? '' : `${script.program} `;
  if (script.restored) return file.text.slice(lineStart(file.text, start), start).replace(/\[\d+:\d+\]/, '[0:0]');
  const command = commandAt(script.frame, start, end);
  const from = command?.pos ?? start;
  return indentation(file.text, from) + file.text.slice(from, start);
}

function indentation(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '';
}

/** The rule's text with variables put in, as it can stand in a line of a shell: where its own cannot be taken. */
export function plainWritten({ script, family }: ScriptRule): Written {
  const text = shellWords(script.words.text);
  return { text, options: optionsOf(text, 1, 0, splitWords(text, 0, text.length), family), line: 1, column: 1 };
}

/** What stands in a rule's lines before and behind its text. */
export function lineSpan({ file, start, end }: ScriptRule): { before: string; behind: string } {
  const newline = file.text.indexOf('\n', end);
  return { before: file.text.slice(lineStart(file.text, start), start), behind: file.text.slice(end, newline < 0 ? undefined : newline) };
}

/** The lines that hold a rule and nothing else; null where there is more in them, or they make several rules. */
export function isAlone(rule: ScriptRule): { line: number; endLine: number } | null {
  const { file, start, end, script } = rule;
  const { text } = file;
  if (isRepeated(script.frame)) return null;
  const statement = script.restored ? null : onceStatement(script.frame, false);
  if (!script.restored && (statement?.command.type !== 'Command' || statement.pos > start || statement.end < end)) return null;
  const [from, to] = statement === null ? [start, end] : [statement.pos, statement.end];
  if (!beginsLine(text, from) || !endsLine(text, to)) return null;
  return { line: lineOf(text, from, 0, 1), endLine: lineOf(text, to, 0, 1) };
}

/** What a line of the table begins with, as a rule has it: `$IPT -t nat -A`. */
export function prefixLike(rule: ScriptRule, table: TableName): string {
  const own = leadText(rule)
    .replace(/\\\r?\n/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const lead = rule.chain.table === table ? own : own.replace(/\s*(-t|--table)[\s=]\S+/, '');
  if (rule.script.restored) return lead === '' ? '-A' : `${lead} -A`;
  const named = /(^|\s)(-t|--table)[\s=]/.test(lead);
  return `${lead}${named || table === 'filter' ? '' : ` -t ${table}`} -A`;
}

/** A line of a script before which another is inserted. */
export interface ScriptLine {
  readonly file: string;
  readonly line: number;
}

/** The line before which a line goes that is carried out right behind a rule; null where none can stand. */
export function lineBehind(rule: ScriptRule, strict: boolean): ScriptLine | null {
  const { file, end, script } = rule;
  const { text } = file;
  if (script.restored && !isRepeated(script.frame)) return { file: file.name, line: lineOf(text, end, 0, 1) + 1 };
  if (script.restored) return null;
  const statement = onceStatement(script.frame, strict);
  if (statement === null) return null;
  const last = endOf(statement);
  return endsLine(text, last) ? { file: file.name, line: lineOf(text, last, 0, 1) + 1 } : null;
}

/** The line before which a line goes that is carried out right before a rule; comments above the rule stay with it. */
export function lineBefore(rule: ScriptRule): ScriptLine | null {
  const { file, start, script } = rule;
  const { text } = file;
  const statement = script.restored ? null : onceStatement(script.frame, true);
  if (script.restored ? isRepeated(script.frame) : statement === null) return null;
  const at = statement?.pos ?? start;
  if (!beginsLine(text, at)) return null;
  const lines = text.slice(0, at).split('\n');
  let line = lines.length;
  while (line > 1 && /^\s*#(?!!)/.test(lines[line - 2] ?? '')) line--;
  return { file: file.name, line };
}
