/** iptables-save's format: `*table`, `:CHAIN POLICY [packets:bytes]`, rules, `COMMIT`. Facts: iptables-restore(8) 1.8.9. */

import { reserveRows } from '../carrier.ts';
import type { TableName, Text } from '../model.ts';
import { dropAllowances, readComment, settleAllowances, type Waitings } from './allowances.ts';
import { applyLine } from './apply.ts';
import { baseHook, isBaseChainName, TABLES, tableName } from './chains.ts';
import { addChain, beginTable, chainOf, type Draft } from './draft.ts';
import { eachTextLine, type TextLine } from './lines.ts';
import { parseSpec } from './parse.ts';
import { columnOf, placeOf } from './place.ts';
import { readChain } from './plain.ts';
import { forgetChains, learn, newQuick, type Quick, readQuick } from './quick.ts';
import type { FileReader } from './read.ts';
import { splitSaved } from './words.ts';

interface State {
  readonly reader: FileReader;
  readonly draft: Draft;
  readonly waiting: Waitings;
  readonly seen: Set<TableName>;
  readonly quick: Quick;
  /** How many things have been told of the file. */
  told: number;
  /** The open table; null between tables; 'lost' in one whose name was wrong. */
  table: TableName | null | 'lost';
  tableLine: number;
}

const HASH = 35;
const STAR = 42;
const COLON = 58;
const NEWLINE = 10;
/** Behind the name of a user chain that has counted nothing. */
const NO_POLICY = ' - [0:0]';

/** Reads one save file into the draft of its family. */
export function readSave(reader: FileReader): void {
  const { text } = reader;
  const draft = reader.draft(reader.family);
  draft.saves.add(reader.fileIndex);
  const counting: FileReader = {
    ...reader,
    tell: (...told) => {
      state.told++;
      reader.tell(...told);
    },
  };
  const state: State = {
    reader: counting,
    draft,
    waiting: [],
    seen: new Set(),
    quick: newQuick(),
    told: 0,
    table: null,
    tableLine: 0,
  };
  reserveRows(draft.columns, likelyLines(text));
  eachTextLine(text, false, (line) => readLine(state, line));
  dropAllowances(reader, draft, state.waiting);
  if (state.table !== null && state.table !== 'lost') {
    reader.tell('warning', state.tableLine, 1, `table ${state.table} has no COMMIT: iptables-restore would not load it`, draft);
  }
}

/** So many stretches of a large file, of so many characters, tell how long its lines are: a file's tables differ. */
const SAMPLES = 16;
const SAMPLE = 1 << 11;

/** Rules are longer than this, but for a few. */
const SHORT_RULE = 24;

/** Some more lines than the text has if it is everywhere as where it was looked at; no more than it could hold rules. */
function likelyLines(text: Text): number {
  const { length } = text;
  const stretch = Math.ceil(length / SAMPLES);
  const looked = Math.min(SAMPLE, stretch);
  let lines = 1;
  for (let from = 0; from < length; from += stretch) {
    const end = Math.min(from + looked, length);
    for (let at = text.indexOf('\n', from); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines++;
  }
  return Math.ceil(length * Math.min((1.1 * lines) / Math.max(1, SAMPLES * looked), 1 / SHORT_RULE));
}

function readLine(state: State, line: TextLine): void {
  const { text } = state.reader;
  const first = text.charCodeAt(line.start);
  if (first === HASH) {
    readComment(state.reader, state.draft, text.slice(line.start, line.end), line.number, columnOf(text, line.start), state.waiting);
  } else if (first === STAR) tableLine(state, line);
  else if (first === COLON) chainLine(state, line);
  else if (text.startsWith('COMMIT', line.start) && line.end - line.start === 6) commit(state, line);
  else ruleLine(state, line);
}

function tell(state: State, severity: 'error' | 'warning', line: TextLine, offset: number, message: string): void {
  state.reader.tell(severity, line.number, columnOf(state.reader.text, offset), message, state.draft);
}

function tableLine(state: State, line: TextLine): void {
  const name = state.reader.text.slice(line.start + 1, line.end);
  if (state.table !== null && state.table !== 'lost')
    tell(state, 'warning', line, line.start, `table ${state.table} has no COMMIT before this line`);
  dropAllowances(state.reader, state.draft, state.waiting);
  const table = tableName(name);
  if (table !== null && /^[ \t]/.test(state.reader.text.slice(line.end, line.end + 1))) {
    tell(state, 'warning', line, line.end, `iptables-restore refuses blanks behind *${table}: expected none`);
  }
  state.table = table ?? 'lost';
  forgetChains(state.quick);
  state.tableLine = line.number;
  if (table === null) {
    tell(state, 'error', line, line.start + 1, `'${name.slice(0, 40)}' is no table: expected one of ${TABLES.join(', ')}`);
    return;
  }
  if (state.seen.has(table))
    tell(state, 'warning', line, line.start, `table ${table} appears again in this file: its earlier rules are replaced`);
  state.seen.add(table);
  beginTable(state.draft, table);
}

function commit(state: State, line: TextLine): void {
  const { text } = state.reader;
  if (state.table === null) tell(state, 'error', line, line.start, 'COMMIT without a table: expected *table before it');
  const alone = columnOf(text, line.start) === 1 && /^\r?\n/.test(text.slice(line.end, line.end + 2));
  if (!alone)
    tell(
      state,
      'warning',
      line,
      line.start,
      'iptables-restore refuses this COMMIT: expected it alone in its line, without blanks, and a newline behind it',
    );
  dropAllowances(state.reader, state.draft, state.waiting);
  state.table = null;
}

/** `:net-12 - [0:0]`, as iptables-save declares the chains of which some gateways have thousands; false for any other way of writing one. */
function plainChainLine(state: State, line: TextLine, table: TableName): boolean {
  const { reader, draft, quick } = state;
  const { text, file } = reader;
  const { plain } = quick;
  plain.at = line.start + 1;
  if (text.charCodeAt(line.start - 1) !== NEWLINE || !readChain(text, line.end, plain)) return false;
  if (line.end - plain.at !== NO_POLICY.length || !text.startsWith(NO_POLICY, plain.at)) return false;
  const { name } = plain;
  if (chainOf(draft, table, name) !== undefined || isBaseChainName(name)) return false;
  const { number } = line;
  addChain(draft, table, name, { file: file.name, line: number, column: 1, endLine: number, endColumn: line.end - line.start + 1 });
  return true;
}

function chainLine(state: State, line: TextLine): void {
  const { text } = state.reader;
  const table = openTable(state, line);
  if (table === null || plainChainLine(state, line, table)) return;
  const words = splitSaved(text, line.start + 1, line.end);
  const [name = '', policy, counters] = words.text;
  if (name === '' || name.length > 28 || name.startsWith('-') || name.includes('!')) {
    tell(state, 'error', line, line.start + 1, `'${name.slice(0, 40)}' is no chain name: expected up to 28 characters`);
    return;
  }
  const base = baseHook(table, name, 'accept') !== null;
  const isPolicy = policy === 'ACCEPT' || policy === 'DROP' || policy === '-';
  if (!isPolicy) {
    const expected = base ? 'ACCEPT, DROP or -' : '-, as it is no base chain';
    tell(
      state,
      'error',
      line,
      words.start[1] ?? line.end,
      policy === undefined
        ? `chain ${name} has no policy: expected ${expected}`
        : `'${policy.slice(0, 40)}' is no policy: expected ${expected}`,
    );
    if (!base) return;
  }
  if (counters !== undefined && !/^\[\d+:\d+\]$/.test(counters))
    tell(state, 'warning', line, words.start[2]!, `'${counters.slice(0, 40)}' are no counters: expected [packets:bytes]`);
  if (!base && isPolicy && policy !== '-') tell(state, 'error', line, words.start[1]!, `the user chain ${name} has a policy: expected -`);
  const chain = chainOf(state.draft, table, name) ?? addChain(state.draft, table, name, null);
  if (chain.place !== null) tell(state, 'warning', line, line.start, `chain ${name} is declared again: what it held before is gone`);
  chain.front.length = 0;
  chain.rules.length = 0;
  chain.place = placeOf(state.reader.file, line.number, line.start, line.end);
  if (base) chain.policy = policy === 'DROP' ? 'drop' : 'accept';
}

/** The open table; told as an error when none is. */
function openTable(state: State, line: TextLine): TableName | null {
  if (state.table === null) {
    tell(state, 'error', line, line.start, 'this line stands outside of any table: expected *table before it');
    // Said once for all the lines up to the next table.
    state.table = 'lost';
  }
  return state.table === 'lost' ? null : state.table;
}

function ruleLine(state: State, line: TextLine): void {
  const { reader, draft, table, quick, told } = state;
  if (table === null || table === 'lost') return fullLine(state, line);
  const rows = draft.columns.size;
  const jumps = draft.jumps.length;
  if (readQuick(reader, draft, table, line, quick)) return settleAllowances(reader, draft, state.waiting, line.number);
  fullLine(state, line);
  if (state.told === told) learn(reader, draft, line, quick, rows, jumps);
}

/** Reads a line word by word. */
function fullLine(state: State, line: TextLine): void {
  const { reader, draft } = state;
  const { text } = reader;
  const words = splitSaved(text, line.start, line.end);
  const counters = /^\[\d+:\d+\]$/.test(words.text[0] ?? '') ? 1 : 0;
  const head = words.text[counters] ?? '';
  if (!head.startsWith('-') && head !== '!') {
    tell(
      state,
      'error',
      line,
      words.start[counters] ?? line.start,
      `'${head.slice(0, 40)}' is no line of iptables-save: expected -A, :CHAIN, *table or COMMIT`,
    );
    return;
  }
  const table = openTable(state, line);
  if (table === null) return;
  const spec = parseSpec(words, counters, reader.family);
  if (spec.only !== null && spec.only !== reader.family) return;
  if (spec.table !== null && spec.table.value !== table) {
    tell(
      state,
      'error',
      line,
      words.start[spec.table.word]!,
      `-t ${spec.table.value} stands in table ${table}: expected no -t in a save file`,
    );
    return;
  }
  const isRule = applyLine(reader, draft, { number: line.number, words, first: counters, spec, table, makesChains: false });
  if (isRule) settleAllowances(reader, draft, state.waiting, line.number);
}
