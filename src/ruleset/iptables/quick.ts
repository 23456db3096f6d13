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
  readonly jump: Jump | null;
  /** Where the jump's name stands behind the tail's beginning; in the head where the head has the target. */
  readonly nameAt: number;
}

/** Templates by the tail's text, for each chain of a draft. */
export interface Quick {
  readonly tails: Map<string, Template[]>[];
  readonly head: Head;
  known: number;
}

/** Tails that never come back are not worth their memory. */
const MOST_TEMPLATES = 20_000;
const MOST_ROWS = 2_000_000;

export function newQuick(): Quick {
  return { tails: [], head: newHead(), known: 0 };
}

/** Reads a rule line by a template. Null when it was read; else what `learn` needs once the line has been read in full. */
export function readQuick(reader: FileReader, draft: Draft, table: TableName, line: TextLine, quick: Quick): Lesson | null {
  const { text } = reader.file;
  const { head } = quick;
  if (!readHead(text, line.start, line.end, draft.columns, head)) return { chain: null, rows: 0, jumps: 0 };
  const chain = chainOf(draft, table, head.chain);
  const lesson = { chain: chain ?? null, rows: draft.columns.size, jumps: draft.jumps.length };
  if (chain === undefined || draft.columns.size >= MOST_ROWS) return { ...lesson, chain: null };
  const template = find(quick, chain, text.slice(head.tail, line.end));
  if (template === undefined) return lesson;
  const place = { chain: chain.id, file: reader.fileIndex, line: line.number, start: head.start, end: line.end, variant: 0 };
  const row = copyRow(draft.columns, template.row, place);
  fill(draft.columns, row, head);
  if (template.jump !== null) {
    const nameAt = template.nameAt < 0 ? head.nameAt : head.tail + template.nameAt;
    draft.jumps.push({ ...template.jump, rule: row, line: line.number, column: columnOf(text, nameAt), knownChains: draft.chains.length });
  }
  chain.rules.push(row);
  return null;
}

function find({ tails, head }: Quick, chain: ChainDraft, tail: string): Template | undefined {
  return tails[chain.id]?.get(tail)?.find(({ options, proto }) => options === head.options && proto === head.proto);
}

/** How things stood before a line was read in full. */
export interface Lesson {
  /** Null where the line can teach nothing. */
  readonly chain: ChainDraft | null;
  readonly rows: number;
  readonly jumps: number;
}

/** Keeps a line that was read in full, and was one appended rule, as a template. */
export function learn(reader: FileReader, draft: Draft, line: TextLine, quick: Quick, { chain, rows, jumps }: Lesson): void {
  const row = draft.columns.size - 1;
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
