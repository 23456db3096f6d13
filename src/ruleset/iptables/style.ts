/** Edits in a file's own style: a rule's text with options changed, and where a new rule of a chain goes. */
import type { Rule, RuleOption, Ruleset, SourceFile, TableName } from '../model.ts';
import { detectKind } from './detect.ts';
import { leadOf } from './finish.ts';
import { eachTextLine } from './lines.ts';

export interface OptionChange {
  /** Option as a short or long name, to its new arguments (one string, parted by blanks): replaced where it stands, else added. */
  readonly set?: Readonly<Record<string, string>>;
  readonly remove?: readonly string[];
}

/** Spellings of one option. */
const SPELLINGS: readonly (readonly string[])[] = [
  ['-s', '--source', '--src'],
  ['-d', '--destination', '--dst'],
  ['-i', '--in-interface'],
  ['-o', '--out-interface'],
  ['-p', '--protocol', '--proto'],
  ['-j', '--jump'],
  ['-g', '--goto'],
  ['--dport', '--destination-port'],
  ['--sport', '--source-port'],
  ['--dports', '--destination-ports'],
  ['--sports', '--source-ports'],
  ['--to-destination', '--to'],
  ['--to-source', '--to'],
];

function sameOption(written: string, wanted: string): boolean {
  return written === wanted || SPELLINGS.some((names) => names.includes(written) && names.includes(wanted));
}

/**
 * The line of a copy of a rule with options changed; everything else stays byte for byte, indentation, program name and `-t` included.
 * Counters become `[0:0]`. A new option stands behind the chain (`-s`, `-d`, `-i`, `-o`, `-p`), others before the target.
 */
export function withOption(rule: Rule, change: OptionChange): string {
  const { text } = rule;
  const options = rule.options();
  const cuts: { from: number; to: number; text: string }[] = [];
  const at = (option: RuleOption) => offsetIn(rule, option);
  for (const name of change.remove ?? []) {
    for (const option of options.filter((each) => sameOption(each.name, name))) {
      const { from, to } = at(option);
      cuts.push({ from: blanksBefore(text, from), to, text: '' });
    }
  }
  for (const [name, value] of Object.entries(change.set ?? {})) {
    const option = options.find((each) => sameOption(each.name, name));
    if (option !== undefined) {
      const { from, to } = at(option);
      cuts.push({ from, to, text: `${option.name} ${value}` });
    } else {
      const place = newOptionAt(rule, options, name);
      cuts.push({ from: place, to: place, text: ` ${name} ${value}` });
    }
  }
  const changed = cuts
    .sort((a, b) => b.from - a.from || b.to - a.to)
    .reduce((line, cut) => line.slice(0, cut.from) + cut.text + line.slice(cut.to), text);
  return linePrefix(rule) + changed;
}

function offsetIn(rule: Rule, option: RuleOption): { from: number; to: number } {
  const lines = rule.text.split('\n');
  let before = 0;
  for (let line = rule.place.line; line < option.line; line++) before += (lines[line - rule.place.line]?.length ?? 0) + 1;
  const shift = option.line === rule.place.line ? rule.place.column : 1;
  const from = before + option.column - shift;
  // An option that runs over a line's end is cut up to that end's blank: its width is what columns can tell.
  return { from, to: Math.max(from, before + option.endColumn - shift) };
}

function blanksBefore(text: string, at: number): number {
  let from = at;
  while (from > 0 && (text[from - 1] === ' ' || text[from - 1] === '\t')) from--;
  return from;
}

const EARLY = ['-s', '-d', '-i', '-o', '-p'];

/** Where an option that the rule does not have goes: base options behind the chain in iptables' order, others before the target. */
function newOptionAt(rule: Rule, options: readonly RuleOption[], name: string): number {
  const rank = EARLY.findIndex((early) => sameOption(early, name));
  if (rank >= 0) {
    let last = -1;
    for (const option of options) {
      const own = EARLY.findIndex((early) => sameOption(early, option.name));
      if (own < 0) break;
      if (own <= rank) last = offsetIn(rule, option).to;
    }
    return last >= 0 ? last : behindChain(rule);
  }
  const target = options.find((option) => sameOption(option.name, '-j') || sameOption(option.name, '-g'));
  return target === undefined ? rule.text.length : blanksBefore(rule.text, offsetIn(rule, target).from);
}

function behindChain(rule: Rule): number {
  const head = /^-{1,2}\S+\s+\S+(?:\s+\d+(?=\s|$))?/.exec(rule.text);
  return head === null ? 0 : head[0].length;
}

/** What stands in a rule's line before its text: indentation, counters (zeroed), program name, `-t nat`. */
function linePrefix(rule: Rule): string {
  return leadOf(rule).replace(/\[\d+:\d+\]/, '[0:0]');
}

/** A line of a file before which something is to be inserted. */
export interface InsertPlace {
  readonly file: string;
  readonly line: number;
}

/** The line before which a new last rule of a chain goes. Null when no file of the ruleset can take it. */
export function placeForAppend(ruleset: Ruleset, table: TableName, chain: string): InsertPlace | null {
  const rules = rulesByLine(ruleset, table, chain);
  const last = rules.at(-1);
  if (last !== undefined) return { file: last.place.file, line: last.place.endLine + 1 };
  return placeWithoutRules(ruleset, table);
}

/** The line before which a new first rule of a chain goes. */
export function placeForFirst(ruleset: Ruleset, table: TableName, chain: string): InsertPlace | null {
  const first = rulesByLine(ruleset, table, chain)[0];
  if (first === undefined) return placeWithoutRules(ruleset, table);
  return { file: first.place.file, line: withoutComments(ruleset, first) };
}

/** A chain's rules in the order of the files that hold them. */
function rulesByLine(ruleset: Ruleset, table: TableName, chain: string): Rule[] {
  const ids = Array.from(ruleset.chain(table, chain)?.rules ?? []);
  const { file, line } = ruleset.columns;
  return ids.sort((a, b) => file[a]! - file[b]! || line[a]! - line[b]! || a - b).map((id) => ruleset.rule(id));
}

/** The line of a rule, or of the comment lines right above it, which speak of it. */
function withoutComments(ruleset: Ruleset, rule: Rule): number {
  const text = ruleset.files[ruleset.columns.file[rule.id]!]?.text ?? '';
  const lines = text.split('\n', rule.place.line - 1);
  let line = rule.place.line;
  while (line > 1 && /^\s*#\s*hairpin:/.test(lines[line - 2] ?? '')) line--;
  return line;
}

/** A chain that holds no rule: before the COMMIT of its table, or at the end of a list. */
function placeWithoutRules(ruleset: Ruleset, table: TableName): InsertPlace | null {
  let found: InsertPlace | null = null;
  let listEnd: InsertPlace | null = null;
  for (const file of ruleset.files) {
    const kind = detectKind(file.text);
    if (kind === 'list') listEnd = { file: file.name, line: lineCount(file.text) + 1 };
    if (kind !== 'save') continue;
    found = commitOf(file, table) ?? found;
  }
  return listEnd ?? found;
}

function lineCount(text: string): number {
  return text === '' ? 0 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
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

/** What a new line of a table begins with, as its neighbours in the file do: `-A`, `[0:0] -A`, `-t nat -A`, `iptables -t nat -A`. */
export function listPrefix(ruleset: Ruleset, table: TableName): string {
  const neighbours = neighbourRules(ruleset, table);
  const sample = neighbours[0];
  if (sample === undefined) return ruleset.dialect === 'save' ? '-A' : prefixOfOtherTable(ruleset, table);
  const prefixes = neighbours.map((rule) => linePrefix(rule));
  const counted = prefixes.every((prefix) => /\[\d+:\d+\]/.test(prefix));
  const plain = prefixes[0]!.replace(/\[\d+:\d+\]\s*/, '').trim();
  return [counted ? '[0:0]' : '', plain, '-A'].filter((part) => part !== '').join(' ');
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
