/** A line of a ruleset on its way into a draft: what is told about it, which chain it names. */
import type { TableName } from '../model.ts';
import { addChain, type ChainDraft, chainOf, countRules, type Draft } from './draft.ts';
import { columnOf, placeOf } from './place.ts';
import type { FileReader } from './read.ts';
import type { Command, Spec } from './spec.ts';
import type { Words } from './words.ts';

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

export function tell(reader: FileReader, draft: Draft, line: Line, word: number, severity: 'error' | 'warning', message: string): void {
  const { text } = reader;
  const index = Math.min(word, line.words.start.length - 1);
  const offset = line.words.start[Math.max(0, index)] ?? 0;
  const from = line.words.start[0] ?? 0;
  let number = line.number;
  for (let at = from; at < offset; at++) if (text.charCodeAt(at) === 10) number++;
  reader.tell(severity, number, columnOf(text, offset), message, draft);
}

/** The chain that a command names; told as an error when there is none. */
export function chainFor(reader: FileReader, draft: Draft, line: Line, command: Command): ChainDraft | null {
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

export function goodName(name: string): boolean {
  return name !== '' && name.length <= 28 && !/[\s!]/.test(name) && !name.startsWith('-');
}

/** Where -I and -R put their rule, from 0; the end for -A. Null, and told, when the chain has no such place. */
export function positionOf(reader: FileReader, draft: Draft, line: Line, command: Command, chain: ChainDraft): number | null {
  const size = countRules(chain);
  if (command.kind === 'append') return size;
  const position = Number(command.argument ?? '1') - 1;
  const last = command.kind === 'insert' ? size : size - 1;
  if (position <= last) return position;
  tell(reader, draft, line, command.word, 'error', `chain ${chain.name} has ${size} rules: there is no place ${position + 1}`);
  return null;
}

export function linePlace(reader: FileReader, line: Line) {
  const { words } = line;
  return placeOf(reader.file, line.number, words.start[line.first]!, words.end[words.end.length - 1]!);
}
