/** Bare lists of iptables commands: `-A …` lines, with or without the program's name and `-t table` before them. */

import type { Family, TableName } from '../model.ts';
import { dropAllowances, readComment, settleAllowances, type Waitings } from './allowances.ts';
import { applyLine } from './apply.ts';
import { isBaseChainName, TABLES, tableName } from './chains.ts';
import { PROGRAM } from './detect.ts';
import { eachTextLine, type TextLine } from './lines.ts';
import { parseSpec } from './parse.ts';
import { columnOf } from './place.ts';
import type { FileReader } from './read.ts';
import type { Spec } from './spec.ts';
import { splitWords, type Words } from './words.ts';

interface ListLine {
  readonly line: TextLine;
  readonly words: Words;
  /** Index of the word behind the program's name and counters. */
  readonly first: number;
  readonly family: Family;
  readonly spec: Spec;
}

/** Reads a list; commands are carried out in their order. */
export function readList(reader: FileReader): void {
  const { text } = reader.file;
  const lines: (ListLine | TextLine)[] = [];
  eachTextLine(text, true, (line) => {
    if (text.charCodeAt(line.start) === 35) lines.push({ ...line });
    else lines.push(parseLine(reader, { ...line }));
  });
  const commands = lines.filter((line): line is ListLine => 'spec' in line);
  const whole = wholeTable(commands);
  const tables = whole === null ? userChainTables(commands) : new Map<string, TableName>();
  const waiting: Waitings = [];
  for (const entry of lines) {
    if (!('spec' in entry)) {
      readComment(
        reader,
        reader.draft(reader.family),
        text.slice(entry.start, entry.end),
        entry.number,
        columnOf(text, entry.start),
        waiting,
      );
      continue;
    }
    runLine(reader, entry, (spec) => tableFor(spec, tables, whole), waiting);
  }
  dropAllowances(reader, reader.draft(reader.family), waiting);
}

function parseLine(reader: FileReader, line: TextLine): ListLine {
  const words = splitWords(reader.file.text, line.start, line.end);
  let first = 0;
  let family = reader.family;
  if (/^\[\d+:\d+\]$/.test(words.text[0] ?? '')) first++;
  if (words.text[first] === 'sudo') first++;
  const program = words.text[first] ?? '';
  if (PROGRAM.test(program)) {
    first++;
    family = /ip6/i.test(program) ? 'ip6' : 'ip';
  }
  const spec = parseSpec(words, first, family);
  return { line, words, first: skipTable(words, first), family: spec.only ?? family, spec };
}

/** The word with which the rule's own text begins: `-t nat`, `-w` and `-4` before the command are left out. */
function skipTable(words: Words, from: number): number {
  let at = from;
  while (at < words.text.length - 1) {
    const word = words.text[at]!;
    if (word === '-t' || word === '--table') at += 2;
    else if (/^(-w|--wait|-v|--verbose|-n|-4|-6|--ipv4|--ipv6)$/.test(word)) at += /^\d+$/.test(words.text[at + 1] ?? '') ? 2 : 1;
    else if (word.startsWith('--table=')) at++;
    else break;
  }
  return at < words.text.length ? at : from;
}

function runLine(reader: FileReader, entry: ListLine, tableOf: (spec: Spec) => TableName | null, waiting: Waitings): void {
  const { line, words, first, family, spec } = entry;
  const draft = reader.draft(family);
  const head = words.text[first] ?? '';
  if (!head.startsWith('-') && head !== '!') {
    const offset = words.start[first] ?? line.start;
    reader.tell(
      'error',
      line.number,
      columnOf(reader.file.text, offset),
      `'${head.slice(0, 40)}' is no iptables command: expected a line such as -A CHAIN …`,
      draft,
    );
    return;
  }
  const table = tableOf(spec);
  if (table === null) {
    const word = spec.table?.word ?? first;
    reader.tell(
      'error',
      line.number,
      columnOf(reader.file.text, words.start[word]!),
      `'${spec.table?.value.slice(0, 40)}' is no table: expected one of ${TABLES.join(', ')}`,
      draft,
    );
    return;
  }
  if (applyLine(reader, draft, { number: line.number, words, first, spec, table, makesChains: true })) {
    settleAllowances(reader, draft, waiting, line.number);
  }
}

/** The table that `iptables -t TABLE -S` printed, told by the base chains whose policies it lists; null for every other list. */
function wholeTable(commands: readonly ListLine[]): TableName | null {
  const policies = commands.flatMap(({ spec }) => (spec.command?.kind === 'policy' && spec.table === null ? [spec.command.chain] : []));
  const named = new Set(policies);
  if (named.size !== policies.length || !named.has('PREROUTING')) return null;
  if (!named.has('POSTROUTING')) return 'raw';
  return named.has('FORWARD') ? 'mangle' : 'nat';
}

/** The table of a line: as written, else by its chain; null when `-t` names none. */
function tableFor(spec: Spec, tables: ReadonlyMap<string, TableName>, whole: TableName | null): TableName | null {
  if (spec.table !== null) return tableName(spec.table.value);
  if (whole !== null) return whole;
  const chain = spec.command?.chain ?? '';
  if (isBaseChainName(chain)) return baseTable(chain, spec);
  return tables.get(chain) ?? 'filter';
}

const NAT_TARGETS: ReadonlySet<string> = new Set(['DNAT', 'SNAT', 'MASQUERADE', 'REDIRECT', 'NETMAP']);
const RAW_TARGETS: ReadonlySet<string> = new Set(['NOTRACK', 'CT']);
const MANGLE_TARGETS: ReadonlySet<string> = new Set([
  'TPROXY',
  'MARK',
  'CONNMARK',
  'DSCP',
  'TOS',
  'TTL',
  'HL',
  'TCPMSS',
  'CHECKSUM',
  'ECN',
]);

/** A base chain without `-t`: the table that its target belongs to, else nat for PREROUTING and POSTROUTING and filter for the rest. */
function baseTable(chain: string, spec: Spec): TableName {
  const target = spec.target?.name ?? '';
  if (NAT_TARGETS.has(target)) return 'nat';
  const early = chain === 'PREROUTING' || chain === 'POSTROUTING';
  if (early && RAW_TARGETS.has(target)) return 'raw';
  if (early && MANGLE_TARGETS.has(target)) return 'mangle';
  return early ? 'nat' : 'filter';
}

/** The table of each user chain that is named without `-t`: where it was made, else of the chains that jump there, else of its targets. */
function userChainTables(commands: readonly ListLine[]): Map<string, TableName> {
  const tables = new Map<string, TableName>();
  const jumps = new Map<string, string[]>();
  const waiting: string[] = [];
  const settle = (chain: string, table: TableName) => {
    if (isBaseChainName(chain) || tables.has(chain)) return;
    tables.set(chain, table);
    waiting.push(chain);
  };
  for (const { spec } of commands) {
    const chain = spec.command?.chain ?? '';
    const named = spec.table === null ? null : tableName(spec.table.value);
    if (named !== null && chain !== '') settle(chain, named);
    const target = spec.target?.name;
    if (target === undefined || spec.target?.extension) continue;
    if (named !== null) settle(target, named);
    else if (isBaseChainName(chain)) settle(target, baseTable(chain, spec));
    else {
      const targets = jumps.get(chain) ?? [];
      targets.push(target);
      jumps.set(chain, targets);
    }
  }
  spread(tables, jumps, waiting);
  for (const { spec } of commands) {
    const chain = spec.command?.chain ?? '';
    if (chain !== '' && !tables.has(chain) && NAT_TARGETS.has(spec.target?.name ?? '')) settle(chain, 'nat');
  }
  spread(tables, jumps, waiting);
  return tables;
}

/** Carries tables along jumps. */
function spread(tables: Map<string, TableName>, jumps: ReadonlyMap<string, readonly string[]>, waiting: string[]): void {
  for (let chain = waiting.pop(); chain !== undefined; chain = waiting.pop()) {
    for (const target of jumps.get(chain) ?? []) {
      const table = tables.get(chain);
      if (table === undefined || tables.has(target) || isBaseChainName(target)) continue;
      tables.set(target, table);
      waiting.push(target);
    }
  }
}
