/** Here-documents into iptables-restore. */
import type { Family, TableName } from '../../model.ts';
import { baseHook, tableName } from '../chains.ts';
import { addChain, beginTable, chainOf } from '../draft.ts';
import { eachTextLine, type TextLine } from '../lines.ts';
import { placeOf } from '../place.ts';
import { splitSaved } from '../words.ts';
import { runWords } from './command.ts';
import { type Field, lineAt, type Shell, tellAt } from './shell.ts';
import { fileText } from './streams.ts';
import { isKnown, type MappedText, type Span, shown, sourceOffset } from './text.ts';
import type { ScriptWords } from './unknown-words.ts';

/** Fields as the words of one command. */
export function restoreWords(
  shell: Shell,
  given: { fields: readonly Field[]; atCall: boolean },
): ScriptWords & { readonly atCall: boolean } {
  const { fields, atCall } = given;
  return {
    text: fields.map(({ text }) => shown(shell.unknowns, text)),
    start: fields.map(({ start }) => start),
    end: fields.map(({ end }) => end),
    openQuote: -1,
    unknown: fields.map(({ text }) => !isKnown(text)),
    atCall,
  };
}

/** iptables-restore with what it reads; where that is not in the script it is told. */
export function restore(shell: Shell, family: Family, fields: readonly Field[], span: Span): void {
  const words = fields.map(({ text }) => text);
  const files = words.filter((word, index) => !word.startsWith('-') && !/^(-w|-W|-T|-M|--table|--modprobe)$/.test(words[index - 1] ?? ''));
  const input = files[0] === undefined ? shell.input : fileText(shell, files[0]);
  shell.status = 'yes';
  if (words.some((word) => /^(-t|--test|-h|--help|-V|--version)$/.test(word))) return;
  if (input === null || 'unknown' in input) {
    const from = files[0] ?? (input !== null && 'unknown' in input ? input.unknown : '');
    const name = from === '' ? 'its input' : shown(shell.unknowns, from).slice(0, 80);
    tellAt(shell, 'warning', span.start, `the rules of ${name} are loaded here: they are not in this file, and are not read`);
    return;
  }
  restoreText(shell, family, input.map, words.includes('-n') || words.includes('--noflush'));
  input.at = input.map.text.length;
}

interface State {
  readonly shell: Shell;
  readonly family: Family;
  readonly map: MappedText;
  readonly keeps: boolean;
  table: TableName | null;
}

function restoreText(shell: Shell, family: Family, map: MappedText, keeps: boolean): void {
  const state: State = { shell, family, map, keeps, table: null };
  eachTextLine(map.text, false, (line) => restoreLine(state, line));
  if (state.table !== null)
    tellAt(
      shell,
      'warning',
      sourceOffset(map, map.text.length, true),
      `table ${state.table} has no COMMIT: iptables-restore would not load it`,
    );
}

function tell(state: State, offset: number, message: string): void {
  tellAt(state.shell, 'error', sourceOffset(state.map, offset, false), message);
}

function restoreLine(state: State, line: TextLine): void {
  const { text } = state.map;
  const first = text[line.start];
  if (first === '#') return;
  if (first === '*') beginRestored(state, line);
  else if (text.slice(line.start, line.end) === 'COMMIT') {
    state.table = null;
    state.shell.commands++;
  } else if (state.table === null) tell(state, line.start, 'this line stands outside of any table: expected *table before it');
  else if (first === ':') declareChain(state, line, state.table);
  else restoreRule(state, line, state.table);
}

function beginRestored(state: State, line: TextLine): void {
  const name = state.map.text.slice(line.start + 1, line.end).trim();
  state.table = tableName(name);
  if (state.table === null) tell(state, line.start, `'${name.slice(0, 40)}' is no table`);
  else {
    const draft = state.shell.reader.draft(state.family);
    if (!state.keeps || !draft.tables.has(state.table)) beginTable(draft, state.table);
  }
}

function declareChain(state: State, line: TextLine, table: TableName): void {
  const { shell, map } = state;
  const draft = shell.reader.draft(state.family);
  const [name = '', policy = ''] = splitSaved(map.text, line.start + 1, line.end).text;
  const isBase = baseHook(table, name, 'accept') !== null;
  if (!isKnown(name) || name === '' || name.length > 28 || !/^(ACCEPT|DROP|-)$/.test(policy) || (!isBase && policy !== '-')) {
    tell(
      state,
      line.start,
      `':${shown(shell.unknowns, name).slice(0, 40)} ${policy.slice(0, 20)}' declares no chain: expected :CHAIN and ACCEPT, DROP or -`,
    );
    return;
  }
  const chain = chainOf(draft, table, name) ?? addChain(draft, table, name, null);
  // With --noflush a user chain that is declared is emptied, a base chain keeps its rules.
  if (!isBase || !state.keeps) {
    chain.front.length = 0;
    chain.rules.length = 0;
  }
  const start = sourceOffset(map, line.start, false);
  chain.place = placeOf(shell.reader.file, lineAt(shell.lineStarts, start), start, sourceOffset(map, line.end, true));
  if (isBase && policy !== '-') chain.policy = policy === 'DROP' ? 'drop' : 'accept';
}

function restoreRule(state: State, line: TextLine, table: TableName): void {
  const { shell, map, family } = state;
  const words = splitSaved(map.text, line.start, line.end);
  if (words.openQuote >= 0) {
    tell(state, words.openQuote, 'a quote is not closed: expected its end in the same line');
    return;
  }
  const from = /^\[\d+:\d+\]$/.test(words.text[0] ?? '') ? 1 : 0;
  const start = words.start.slice(from).map((offset) => sourceOffset(map, offset, false));
  const given: ScriptWords = {
    text: words.text.slice(from).map((text) => shown(shell.unknowns, text)),
    start,
    end: words.end.slice(from).map((offset) => sourceOffset(map, offset, true)),
    openQuote: -1,
    unknown: words.text.slice(from).map((text) => !isKnown(text)),
  };
  const command = start[0] ?? 0;
  runWords(shell, given, { family, table, command, program: '', restored: true, frame: shell.frame, quiet: false });
}
