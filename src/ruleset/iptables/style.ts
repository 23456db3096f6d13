/** Edits in a file's own style: a rule's text with options changed, and where a new rule of a chain goes. */
import { type Edit, lineCount } from '../edit.ts';
import type { Rule, Ruleset, SourceFile, TableName } from '../model.ts';
import { textOf } from '../text.ts';
import { kindOf } from './detect.ts';
import { eachTextLine } from './lines.ts';
import { lineStart } from './place.ts';
import { leadOf, scriptRule, startOf } from './rule-view.ts';
import {
  isAlone,
  isWritten,
  leadText,
  lineBefore,
  lineBehind,
  lineSpan,
  plainWritten,
  prefixLike,
  type ScriptRule,
} from './script/edits.ts';
import { changedText, type OptionChange, type Written } from './written.ts';

export type { OptionChange } from './written.ts';

function writtenOf(rule: Rule, text: string): Written {
  return { text, options: rule.options(), line: rule.place.line, column: rule.place.column };
}

/**
 * The line of a copy of a rule with options changed; everything else stays byte for byte, indentation, program name and `-t` included.
 * Counters become `[0:0]`. A new option stands behind the chain (`-s`, `-d`, `-i`, `-o`, `-p`), others before the target. A rule of a
 * script that a loop or a function makes several times is copied with its variables put in.
 */
export function withOption(rule: Rule, change: OptionChange): string {
  const script = scriptRule(rule);
  if (script === null) return linePrefix(rule) + (changedText(writtenOf(rule, rule.text), change) ?? rule.text);
  const own = isWritten(script) ? changedText(writtenOf(rule, script.file.text.slice(script.start, script.end)), change) : null;
  if (own !== null) return leadText(script) + own;
  const plain = plainWritten(script);
  return `${script.script.program} ${changedText(plain, change) ?? plain.text}`.trim();
}

/** A line of a file before which something is to be inserted. */
export interface InsertPlace {
  readonly file: string;
  readonly line: number;
}

/** The line before which a copy of a rule goes, right behind it; null where a script has no such place. */
export function placeBehind(rule: Rule): InsertPlace | null {
  const script = scriptRule(rule);
  return script === null ? { file: rule.place.file, line: rule.place.endLine + 1 } : lineBehind(script, false);
}

/** An edit that changes options of a rule where it stands; null where its lines make other rules as well. */
export function changeInPlace(rule: Rule, change: OptionChange): Edit | null {
  const { file, line, endLine } = rule.place;
  const script = scriptRule(rule);
  if (script === null) return { file, line, endLine, replace: [withOption(rule, change)] };
  if (!isWritten(script)) return null;
  const changed = changedText(writtenOf(rule, script.file.text.slice(script.start, script.end)), change);
  if (changed === null) return null;
  const { before, behind } = lineSpan(script);
  return { file, line, endLine, replace: `${before}${changed}${behind}`.split(/\r?\n/) };
}

/** An edit that takes a rule out; null where its lines make other rules as well. */
export function removal(rule: Rule): Edit | null {
  const { file, line, endLine } = rule.place;
  const script = scriptRule(rule);
  if (script === null) return { file, line, endLine, delete: true };
  const lines = isAlone(script);
  return lines === null ? null : { file, ...lines, delete: true };
}

/** What stands in a rule's line before its text: indentation, counters (zeroed), program name, `-t nat`. */
function linePrefix(rule: Rule): string {
  return leadOf(rule).replace(/\[\d+:\d+\]/, '[0:0]');
}

/** The line before which a new last rule of a chain goes. Null when no file of the ruleset can take it. */
export function placeForAppend(ruleset: Ruleset, table: TableName, chain: string): InsertPlace | null {
  const rules = rulesByLine(ruleset, table, chain);
  const last = rules.at(-1);
  if (last === undefined) return placeWithoutRules(ruleset, table);
  const script = scriptRules(rules).at(-1);
  return script === undefined ? { file: last.place.file, line: last.place.endLine + 1 } : lineBehind(script, true);
}

/** The line before which a new first rule of a chain goes; null where a script puts others before it later. */
export function placeForFirst(ruleset: Ruleset, table: TableName, chain: string): InsertPlace | null {
  const rules = rulesByLine(ruleset, table, chain);
  const first = rules[0];
  if (first === undefined) return placeWithoutRules(ruleset, table);
  const script = scriptRules(rules)[0];
  if (script === undefined) return { file: first.place.file, line: withoutComments(ruleset, first) };
  return rules.some((rule) => !/^(-A|--append)/.test(rule.text)) ? null : lineBefore(script);
}

/**
 * The line before which a rule of a chain goes that is to be met before what stops all the rest: a last `-j DROP`, `-j REJECT` or a chain
 * that ends so, with the LOG rules in front of it. Null where the chain does not end so, and where a script has no such place.
 */
export function placeBeforeClosing(ruleset: Ruleset, table: TableName, chain: string): InsertPlace | null {
  const rules = Array.from(ruleset.chain(table, chain)?.rules ?? [], (id) => ruleset.rule(id));
  let first = rules.length - 1;
  if (first < 0 || !stopsAll(ruleset, rules[first]!, new Set([chain]))) return null;
  while (first > 0 && onlyTells(rules[first - 1]!)) first--;
  const closing = rules[first]!;
  const script = scriptRule(closing);
  if (script === null) return { file: closing.place.file, line: withoutComments(ruleset, closing) };
  return rules.slice(first).every((rule) => /^(-A|--append)/.test(rule.text)) ? lineBefore(script) : null;
}

function stopsAll(ruleset: Ruleset, { matches, target, chain }: Rule, seen: ReadonlySet<string>): boolean {
  if (matches.length > 0) return false;
  if (target.kind === 'drop' || target.kind === 'reject') return true;
  if ((target.kind !== 'jump' && target.kind !== 'goto') || seen.has(target.chain)) return false;
  const ids = ruleset.chain(chain.table, target.chain)?.rules ?? [];
  const rules = Array.from(ids.slice(-MOST_CLOSING), (id) => ruleset.rule(id));
  const last = rules.at(-1);
  if (last === undefined || ids.length > MOST_CLOSING) return false;
  const passes = ({ target: { kind } }: Rule) => kind !== 'pass' && kind !== 'drop' && kind !== 'reject';
  return !rules.slice(0, -1).some(passes) && stopsAll(ruleset, last, new Set([...seen, target.chain]));
}

/** A chain that logs and drops has few rules. */
const MOST_CLOSING = 16;

function onlyTells({ matches, target }: Rule): boolean {
  return target.kind === 'pass' && matches.every((match) => match.kind === 'undecided' && match.stateful);
}

/** Those rules that scripts made, in the order in which they were made. */
function scriptRules(rules: readonly Rule[]): ScriptRule[] {
  return [...rules].sort((a, b) => a.id - b.id).flatMap((rule) => scriptRule(rule) ?? []);
}

/** A chain's rules in the order of the files that hold them. */
function rulesByLine(ruleset: Ruleset, table: TableName, chain: string): Rule[] {
  const ids = Array.from(ruleset.chain(table, chain)?.rules ?? []);
  const { file, line } = ruleset.columns;
  return ids.sort((a, b) => file[a]! - file[b]! || line[a]! - line[b]! || a - b).map((id) => ruleset.rule(id));
}

/** The line of a rule, or of the comment lines right above it, which speak of it. */
function withoutComments(ruleset: Ruleset, rule: Rule): number {
  const file = ruleset.files[ruleset.columns.file[rule.id]!];
  const start = startOf(rule);
  let { line } = rule.place;
  if (file === undefined || start === null) return line;
  const text = textOf(file);
  for (let begin = lineStart(text, start); line > 1; line--) {
    const above = lineStart(text, begin - 1);
    if (!/^\s*#\s*hairpin:/.test(text.slice(above, begin - 1))) break;
    begin = above;
  }
  return line;
}

/** A chain that holds no rule: before the COMMIT of its table, at the end of a list, behind a script's last rule. */
function placeWithoutRules(ruleset: Ruleset, table: TableName): InsertPlace | null {
  let found: InsertPlace | null = null;
  let listEnd: InsertPlace | null = null;
  for (const file of ruleset.files) {
    const kind = kindOf(file.name, file.text);
    if (kind === 'list') listEnd = { file: file.name, line: lineCount(file.text) + 1 };
    if (kind !== 'save') continue;
    found = commitOf(file, table) ?? found;
  }
  return listEnd ?? found ?? behindScript(ruleset, table);
}

function behindScript(ruleset: Ruleset, table: TableName): InsertPlace | null {
  const last = scriptSample(ruleset, table);
  return last === null || (last.script.restored && last.chain.table !== table) ? null : lineBehind(last, true);
}

/** The last rule that a script makes in a table, else the last that it makes at all. */
function scriptSample(ruleset: Ruleset, table: TableName): ScriptRule | null {
  if (ruleset.dialect !== 'script') return null;
  let other: ScriptRule | null = null;
  for (let id = ruleset.size - 1; id >= 0; id--) {
    const rule = scriptRule(ruleset.rule(id));
    if (rule?.chain.table === table) return rule;
    if (rule !== null && !rule.script.restored) other ??= rule;
  }
  return other;
}

/** Line of the COMMIT that ends the last `*table` of a file; one past the last line where it is missing. */
function commitOf(file: SourceFile, table: TableName): InsertPlace | null {
  let open = false;
  let place: InsertPlace | null = null;
  eachTextLine(file.text, false, ({ number, start, end }) => {
    if (file.text.charCodeAt(start) === 42) {
      open = file.text.slice(start + 1, end) === table;
      if (open) place = { file: file.name, line: lineCount(file.text) + 1 };
    } else if (open && file.text.startsWith('COMMIT', start)) {
      place = { file: file.name, line: number };
      open = false;
    }
  });
  return place;
}

/** What a new line of a table begins with, as its neighbours in the file do: `-A`, `[0:0] -A`, `-t nat -A`, `$IPT -t nat -A`. */
export function listPrefix(ruleset: Ruleset, table: TableName): string {
  const script = scriptPrefix(ruleset, table);
  if (script !== null) return script;
  const neighbours = neighbourRules(ruleset, table);
  const sample = neighbours[0];
  if (sample === undefined) return ruleset.dialect === 'save' ? '-A' : prefixOfOtherTable(ruleset, table);
  const prefixes = neighbours.map((rule) => linePrefix(rule));
  const counted = prefixes.every((prefix) => /\[\d+:\d+\]/.test(prefix));
  const plain = prefixes[0]!.replace(/\[\d+:\d+\]\s*/, '').trim();
  return [counted ? '[0:0]' : '', plain, '-A'].filter((part) => part !== '').join(' ');
}

/** As the last rule of the table that stands for itself has it, else one of another table, else the program's own name. */
function scriptPrefix(ruleset: Ruleset, table: TableName): string | null {
  const sample = scriptSample(ruleset, table);
  if (sample === null) return null;
  if (sample.script.restored) return prefixLike(sample, table);
  const others = Array.from({ length: Math.min(ruleset.size, ENOUGH) }, (_, id) => ruleset.rule(id));
  const neighbours = [sample, ...neighbourRules(ruleset, table), ...others];
  const written = neighbours.flatMap((rule) => scriptRule(rule) ?? []).find((rule) => isWritten(rule) && !rule.script.restored);
  return prefixLike(written ?? sample, table);
}

const ENOUGH = 50;

function neighbourRules(ruleset: Ruleset, table: TableName): Rule[] {
  const rules: Rule[] = [];
  for (const chain of ruleset.chains) {
    if (chain.table !== table) continue;
    for (const id of chain.rules) {
      if (rules.length >= ENOUGH) return rules;
      rules.push(ruleset.rule(id));
    }
  }
  return rules;
}

/** In a list that holds no rule of the table: the program's name as other lines have it, and `-t`. */
function prefixOfOtherTable(ruleset: Ruleset, table: TableName): string {
  const other = ruleset.size > 0 ? linePrefix(ruleset.rule(0)) : '';
  const program = other
    .replace(/(-t|--table)[\s=]+\S+/, '')
    .replace(/\[\d+:\d+\]/, '')
    .trim();
  const needsTable = table !== 'filter';
  return [program, needsTable ? `-t ${table}` : '', '-A'].filter((part) => part !== '').join(' ');
}
