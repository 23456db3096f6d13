/**
 * The quick way for the rules that fill large files. What differs from rule to rule (addresses, interfaces, protocol, ports, where DNAT
 * leads, comments) is the head of a line and goes straight into the columns; the rest, its tail, is looked up among the tails that have
 * been read in full before. A line that is written otherwise, or whose tail is new, is read in full: so nothing here knows what iptables
 * refuses, and nothing here ever tells that something is wrong.
 */
import { type Columns, copyRow, internName } from '../carrier.ts';
import type { TableName } from '../model.ts';
import { type ChainDraft, chainOf, type Draft, type Jump } from './draft.ts';
import { HEAD, type Head, newHead, readHead } from './head.ts';
import type { TextLine } from './lines.ts';
import { columnOf } from './place.ts';
import type { FileReader } from './read.ts';

/** A line read in full, as a pattern for others with the same tail and the same options in its head. */
interface Template {
  readonly options: number;
  readonly proto: number;
  readonly row: number;
  /** The jump that the rules share; another one as soon as a chain has been declared since. */
  jump: Jump | null;
  /** Where the jump's name stands behind the tail's beginning; in the head where the head has the target. */
  readonly nameAt: number;
}

/** Templates by the tail's text, for each chain of a draft. */
export interface Quick {
  readonly tails: Map<string, Template[]>[];
  readonly head: Head;
  known: number;
  /** The chain that the last line speaks of; null where the line can teach nothing. */
  chain: ChainDraft | null;
  /** Where the last row stands; one object serves a whole file. */
  readonly place: { chain: number; file: number; line: number; start: number; end: number; variant: number };
}

/** Tails that never come back are not worth their memory. */
const MOST_TEMPLATES = 20_000;
const MOST_ROWS = 2_000_000;

export function newQuick(): Quick {
  const place = { chain: 0, file: 0, line: 0, start: 0, end: 0, variant: 0 };
  return { tails: [], head: newHead(), known: 0, chain: null, place };
}

/** Reads a rule line by a template; false where there is none, and the line is to be read in full. */
export function readQuick(reader: FileReader, draft: Draft, table: TableName, line: TextLine, quick: Quick): boolean {
  const { text } = reader.file;
  const { head, place } = quick;
  quick.chain = null;
  if (!readHead(text, line.start, line.end, draft.columns, head)) return false;
  const chain = chainOf(draft, table, head.chain);
  if (chain === undefined || draft.columns.size >= MOST_ROWS) return false;
  quick.chain = chain;
  const template = find(quick, chain, text.slice(head.tail, line.end));
  if (template === undefined) return false;
  place.chain = chain.id;
  place.file = reader.fileIndex;
  place.line = line.number;
  place.start = head.start;
  place.end = line.end;
  const row = copyRow(draft.columns, template.row, place);
  fill(draft.columns, row, head);
  if (template.jump !== null)
    keepJump(draft, template, template.jump, row, template.nameAt < 0 ? head.nameAt : head.tail + template.nameAt, text);
  chain.rules.push(row);
  return true;
}

function find({ tails, head }: Quick, chain: ChainDraft, tail: string): Template | undefined {
  const templates = tails[chain.id]?.get(tail);
  if (templates === undefined) return undefined;
  for (const template of templates) if (template.options === head.options && template.proto === head.proto) return template;
  return undefined;
}

function keepJump(draft: Draft, template: Template, jump: Jump, row: number, nameAt: number, text: string): void {
  const knownChains = draft.chains.length;
  if (jump.knownChains === knownChains) {
    jump.last = row;
    return;
  }
  template.jump = { ...jump, rule: row, last: row, line: draft.columns.line[row]!, column: columnOf(text, nameAt), knownChains };
  draft.jumps.push(template.jump);
}

/** Keeps a line that was read in full, and was one appended rule, as a template. `rows` and `jumps`: how many there were before. */
export function learn(reader: FileReader, draft: Draft, line: TextLine, quick: Quick, rows: number, jumps: number): void {
  const row = draft.columns.size - 1;
  const { chain } = quick;
  if (chain === null || row !== rows || chain.rules.at(-1) !== row || quick.known >= MOST_TEMPLATES) return;
  const { text } = reader.file;
  const { head } = quick;
  const jump = draft.jumps.length > jumps ? draft.jumps[draft.jumps.length - 1]! : null;
  const inHead = (head.options & HEAD.DNAT) !== 0;
  const nameAt = jump === null || inHead ? -1 : head.start + (jump.column - columnOf(text, head.start)) - head.tail;
  quick.tails[chain.id] ??= new Map();
  const byTail = quick.tails[chain.id]!;
  const tail = text.slice(head.tail, line.end);
  byTail.set(tail, [...(byTail.get(tail) ?? []), { options: head.options, proto: head.proto, row, jump, nameAt }]);
  quick.known++;
}

function fill(columns: Columns, row: number, head: Head): void {
  const { options } = head;
  if ((options & HEAD.SRC) !== 0) {
    columns.srcLo[row] = head.srcLo;
    columns.srcHi[row] = head.srcHi;
  }
  if ((options & HEAD.DST) !== 0) {
    columns.dstLo[row] = head.dstLo;
    columns.dstHi[row] = head.dstHi;
  }
  if ((options & HEAD.IN) !== 0) columns.inName[row] = internName(columns, head.inName);
  if ((options & HEAD.OUT) !== 0) columns.outName[row] = internName(columns, head.outName);
  if ((options & HEAD.SPORT) !== 0) {
    columns.sportLo[row] = head.sportLo;
    columns.sportHi[row] = head.sportHi;
  }
  if ((options & HEAD.DNAT) !== 0) {
    columns.toAddress[row] = head.toAddress;
    columns.toPort[row] = head.toPort;
  }
  if ((options & HEAD.DPORT) !== 0) {
    columns.dportLo[row] = head.dportLo;
    columns.dportHi[row] = head.dportHi;
  }
}
