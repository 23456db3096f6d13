/** Carries out one line's command on a draft: rules appended, inserted, replaced, deleted; chains made, emptied, removed. */

import type { Family, Match, TableName } from '../model.ts';
import { baseHook } from './chains.ts';
import { addChain, type ChainDraft, chainOf, countRules, type Draft, isBase, newRow, orderedRules, settled, tableOf } from './draft.ts';
import { columnOf, placeOf } from './place.ts';
import type { FileReader } from './read.ts';
import { matchesOf, ruleText, VERDICTS, variants } from './rule.ts';
import { type Command, parseSpec, type Spec } from './spec.ts';
import { TARGETS } from './targets.ts';
import { splitWords, type Words } from './words.ts';

/** A line with what was read of it. `first`: index of the word with which the rule's text begins. */
export interface Line {
  readonly number: number;
  readonly words: Words;
  readonly first: number;
  readonly spec: Spec;
  readonly table: TableName;
  /** Chains that nobody declared are made (bare lists), not refused. */
  readonly makesChains: boolean;
}

/** At most so many rules from one line's address lists. */
const MOST_VARIANTS = 4096;

/** Carries out a line. Says whether a rule of the file came of it, so that an allowance above it has found its rule. */
export function applyLine(reader: FileReader, draft: Draft, line: Line): boolean {
  const { spec } = line;
  if (!tellProblems(reader, draft, line)) return spec.command !== null;
  const { command } = spec;
  if (command === null) {
    tell(reader, draft, line, line.first, 'error', 'no command: expected one such as -A CHAIN');
    return false;
  }
  switch (command.kind) {
    case 'append':
    case 'insert':
    case 'replace':
      return addRule(reader, draft, line, command);
    case 'delete':
      deleteRule(reader, draft, line, command);
      return false;
    case 'policy':
      setPolicy(reader, draft, line, command);
      return false;
    case 'new':
      newChain(reader, draft, line, command);
      return false;
    case 'flush':
      flush(reader, draft, line, command);
      return false;
    case 'remove':
      removeChain(reader, draft, line, command);
      return false;
    case 'rename':
      renameChain(reader, draft, line, command);
      return false;
    case 'zero':
      return false;
    default:
      tell(reader, draft, line, command.word, 'warning', `${command.name} changes nothing: skipped`);
      return false;
  }
}

function tell(reader: FileReader, draft: Draft, line: Line, word: number, severity: 'error' | 'warning', message: string): void {
  const { text } = reader.file;
  const index = Math.min(word, line.words.start.length - 1);
  const offset = line.words.start[Math.max(0, index)] ?? 0;
  const from = line.words.start[0] ?? 0;
  let number = line.number;
  for (let at = from; at < offset; at++) if (text.charCodeAt(at) === 10) number++;
  reader.tell(severity, number, columnOf(text, offset), message, draft);
}

/** Tells a line's problems; false when an error was among them. */
function tellProblems(reader: FileReader, draft: Draft, line: Line): boolean {
  let sound = true;
  if (line.words.openQuote >= 0) {
    tell(reader, draft, line, line.words.start.length - 1, 'error', 'a quote is not closed: expected its end in the same line');
    return false;
  }
  for (const { word, severity, message } of line.spec.problems) {
    tell(reader, draft, line, word, severity, message);
    if (severity === 'error') sound = false;
  }
  return sound;
}

/** The chain that a command names; told as an error when there is none. */
function chainFor(reader: FileReader, draft: Draft, line: Line, command: Command): ChainDraft | null {
  const known = chainOf(draft, line.table, command.chain);
  if (known !== undefined) return known;
  const baseElsewhere = ['PREROUTING', 'INPUT', 'FORWARD', 'OUTPUT', 'POSTROUTING'].includes(command.chain);
  if (line.makesChains && !baseElsewhere && goodName(command.chain)) {
    return addChain(draft, line.table, command.chain, null);
  }
  const expected = baseElsewhere ? `a chain of ${line.table}` : 'it to be declared before';
  tell(reader, draft, line, command.chainWord, 'error', `table ${line.table} has no chain '${command.chain}': expected ${expected}`);
  return null;
}

function goodName(name: string): boolean {
  return name !== '' && name.length <= 28 && !/[\s!]/.test(name) && !name.startsWith('-');
}

function addRule(reader: FileReader, draft: Draft, line: Line, command: Command): boolean {
  const { spec } = line;
  const chain = chainFor(reader, draft, line, command);
  if (chain === null || refused(reader, draft, line, chain)) return true;
  const count = variants(spec);
  if (count > MOST_VARIANTS) {
    tell(reader, draft, line, command.word, 'error', `this line stands for ${count} rules: expected at most ${MOST_VARIANTS}`);
    return true;
  }
  const position = positionOf(reader, draft, line, command, chain);
  if (position === null) return true;
  const rows: number[] = [];
  for (let index = 0; index < count; index++) rows.push(addVariant(reader, draft, line, chain, index));
  place(chain, rows, command, position);
  return true;
}

function addVariant(reader: FileReader, draft: Draft, line: Line, chain: ChainDraft, index: number): number {
  const { words, spec } = line;
  const matches: readonly Match[] = matchesOf(spec, draft.family, index);
  const start = words.start[line.first]!;
  const end = words.end[words.end.length - 1]!;
  const row = newRow(draft, chain, matches, { file: reader.fileIndex, line: line.number, start, end });
  const { target } = spec;
  if (target !== null && !VERDICTS.has(target.name)) {
    const bare = target.options.length === 0 && target.raw.length === 0;
    draft.jumps.push({
      rule: row,
      chain,
      name: target.name,
      goto: target.goto,
      isExtension: !target.goto && (target.extension !== null || !bare),
      file: reader.file.name,
      line: line.number,
      column: columnOf(reader.file.text, words.start[target.nameWord]!),
    });
  }
  return row;
}

/** Where -I and -R put their rule, from 0; the end for -A. Null, and told, when the chain has no such place. */
function positionOf(reader: FileReader, draft: Draft, line: Line, command: Command, chain: ChainDraft): number | null {
  const size = countRules(chain);
  if (command.kind === 'append') return size;
  const position = Number(command.argument ?? '1') - 1;
  const last = command.kind === 'insert' ? size : size - 1;
  if (position <= last) return position;
  tell(reader, draft, line, command.word, 'error', `chain ${chain.name} has ${size} rules: there is no place ${position + 1}`);
  return null;
}

function place(chain: ChainDraft, rows: readonly number[], command: Command, position: number): void {
  if (command.kind === 'append') {
    for (const row of rows) chain.rules.push(row);
  } else if (command.kind === 'insert' && position === 0) {
    // iptables inserts the rules of a list one after the other, each at the head.
    for (const row of rows) chain.front.push(row);
  } else {
    const rules = settled(chain);
    if (command.kind === 'replace') rules.splice(position, 1, ...rows);
    else for (const row of rows) rules.splice(position, 0, row);
  }
}

/** What iptables refuses when it parses (told as an error), and what only the load refuses (KERNEL.md 17; a warning). */
function refused(reader: FileReader, draft: Draft, line: Line, chain: ChainDraft): boolean {
  const { spec } = line;
  const hook = isBase(chain) ? chain.name : null;
  if (spec.outName !== null && (hook === 'PREROUTING' || hook === 'INPUT')) {
    tell(reader, draft, line, spec.outName.word, 'error', `-o is not possible in ${hook}: a packet there has no outgoing interface yet`);
    return true;
  }
  if (spec.inName !== null && (hook === 'POSTROUTING' || hook === 'OUTPUT')) {
    tell(
      reader,
      draft,
      line,
      spec.inName.word,
      'error',
      `-i is not possible in ${hook}: a packet there has no incoming interface any more`,
    );
    return true;
  }
  warnTarget(reader, draft, line, chain, hook);
  return false;
}

function warnTarget(reader: FileReader, draft: Draft, line: Line, chain: ChainDraft, hook: string | null): void {
  const { target } = line.spec;
  const row = target === null || target.goto ? undefined : TARGETS.get(target.name);
  if (target === null || row === undefined) return;
  if (row.tables.length > 0 && !row.tables.includes(chain.table)) {
    tell(
      reader,
      draft,
      line,
      target.nameWord,
      'warning',
      `the kernel refuses ${target.name} in table ${chain.table}: expected table ${row.tables.join(' or ')}`,
    );
  } else if (hook !== null && row.hooks.length > 0 && !row.hooks.includes(hook)) {
    tell(
      reader,
      draft,
      line,
      target.nameWord,
      'warning',
      `the kernel refuses ${target.name} in ${hook}: expected ${row.hooks.join(' or ')}`,
    );
  }
}

function deleteRule(reader: FileReader, draft: Draft, line: Line, command: Command): void {
  const chain = chainFor(reader, draft, line, command);
  if (chain === null) return;
  if (command.argument !== null) {
    const position = positionOf(reader, draft, line, { ...command, kind: 'replace' }, chain);
    if (position !== null) settled(chain).splice(position, 1);
    return;
  }
  for (let index = 0; index < variants(line.spec); index++) {
    const wanted = ruleText(line.spec, draft.family, index);
    const at = settled(chain).findIndex((row) => rowText(reader, draft, row) === wanted);
    if (at >= 0) chain.rules.splice(at, 1);
    else tell(reader, draft, line, command.word, 'warning', `chain ${chain.name} has no such rule: nothing is deleted`);
  }
}

/** The canonical text of a row of this file; rows of other files are never equal. */
function rowText(reader: FileReader, draft: Draft, row: number): string | null {
  const { columns } = draft;
  if (columns.file[row] !== reader.fileIndex) return null;
  const [start, end] = [columns.start[row]!, columns.end[row]!];
  let first = row;
  while (first > 0 && columns.start[first - 1] === start && columns.file[first - 1] === columns.file[row]) first--;
  return textAt(reader.file.text, start, end, draft.family, row - first);
}

function textAt(text: string, start: number, end: number, family: Family, index: number): string {
  return ruleText(parseSpec(splitWords(text, start, end), 0, family), family, index);
}

function setPolicy(reader: FileReader, draft: Draft, line: Line, command: Command): void {
  const policy = command.argument;
  if (baseHook(line.table, command.chain, 'accept') === null) {
    tell(
      reader,
      draft,
      line,
      command.chainWord,
      'error',
      `'${command.chain}' is no base chain of table ${line.table}: only those have a policy`,
    );
  } else if (policy !== 'ACCEPT' && policy !== 'DROP') {
    tell(reader, draft, line, command.chainWord + 1, 'error', `'${policy}' is no policy: expected ACCEPT or DROP`);
  } else {
    const chain = chainOf(draft, line.table, command.chain);
    if (chain === undefined) return;
    chain.policy = policy === 'DROP' ? 'drop' : 'accept';
    chain.place = linePlace(reader, line);
  }
}

function linePlace(reader: FileReader, line: Line) {
  const { words } = line;
  return placeOf(reader.file, line.number, words.start[line.first]!, words.end[words.end.length - 1]!);
}

function newChain(reader: FileReader, draft: Draft, line: Line, command: Command): void {
  if (!goodName(command.chain)) {
    tell(
      reader,
      draft,
      line,
      command.chainWord,
      'error',
      `'${command.chain.slice(0, 40)}' is no chain name: expected up to 28 characters without blanks or '!'`,
    );
    return;
  }
  const known = chainOf(draft, line.table, command.chain);
  if (known !== undefined)
    tell(reader, draft, line, command.chainWord, 'warning', `chain ${command.chain} exists already in table ${line.table}`);
  else addChain(draft, line.table, command.chain, linePlace(reader, line));
}

function empty(chain: ChainDraft): void {
  chain.front.length = 0;
  chain.rules.length = 0;
}

function flush(reader: FileReader, draft: Draft, line: Line, command: Command): void {
  if (command.chain === '') {
    for (const chain of tableOf(draft, line.table).values()) empty(chain);
    return;
  }
  const chain = chainOf(draft, line.table, command.chain);
  if (chain !== undefined) empty(chain);
  else if (!line.makesChains) tell(reader, draft, line, command.chainWord, 'error', `table ${line.table} has no chain '${command.chain}'`);
}

function removeChain(reader: FileReader, draft: Draft, line: Line, command: Command): void {
  const chains = tableOf(draft, line.table);
  const chosen = command.chain === '' ? [...chains.values()].filter((chain) => !isBase(chain)) : [chains.get(command.chain)];
  for (const chain of chosen) {
    if (chain === undefined) continue;
    if (isBase(chain)) tell(reader, draft, line, command.chainWord, 'error', `the base chain ${chain.name} cannot be removed`);
    else if (orderedRules(chain).length > 0)
      tell(reader, draft, line, command.word, 'warning', `chain ${chain.name} still has rules: it stays`);
    else chains.delete(chain.name);
  }
}

function renameChain(reader: FileReader, draft: Draft, line: Line, command: Command): void {
  const chains = tableOf(draft, line.table);
  const chain = chains.get(command.chain);
  const name = command.argument ?? '';
  if (chain === undefined || isBase(chain) || chains.has(name) || !goodName(name)) {
    tell(reader, draft, line, command.chainWord, 'error', `chain ${command.chain} cannot be renamed to '${name.slice(0, 40)}'`);
    return;
  }
  chains.delete(chain.name);
  chain.name = name;
  chains.set(name, chain);
}
