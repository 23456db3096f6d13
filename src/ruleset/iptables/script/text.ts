/**
 * Text while a script is followed: plain characters, and marks for what only run time knows. A mark is a number between two private
 * characters that no source keeps, so that values can be joined, compared and cut as ordinary strings.
 */

/** Where a thing stands in the script: offsets, `end` behind the last character. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Why a value is not known: what would have to be asked. */
export type Why = 'environment' | 'argument' | 'command' | 'file' | 'branch' | 'syntax';

/** Something that only run time knows. */
export interface Unknown {
  /** As written, `$(cat blocked.txt)`, `$WAN_IP`. */
  readonly text: string;
  readonly why: Why;
}

/** Every unknown of a script, each text once. */
export interface Unknowns {
  readonly list: Unknown[];
  readonly ids: Map<string, number>;
}

const OPEN = '\uE000';
const CLOSE = '\uE001';
const MARK = /\uE000(\d+)\uE001/g;
const LONGEST_NAME = 120;

/** A registry for one script. */
export function newUnknowns(): Unknowns {
  return { list: [], ids: new Map() };
}

/** The source without characters that stand for something here; every offset stays. A line's CR becomes a blank. */
export function prepare(text: string): string {
  let clean = text.includes(OPEN) || text.includes(CLOSE) ? text.replaceAll(OPEN, '\uFFFD').replaceAll(CLOSE, '\uFFFD') : text;
  if (clean.includes('\r')) clean = clean.replace(/\\\r\n/g, ' \\\n').replace(/\r\n/g, ' \n');
  return clean.charCodeAt(0) === 0xfeff ? ` ${clean.slice(1)}` : clean;
}

/** The mark of an unknown; equal texts are the same unknown. */
export function unknown(unknowns: Unknowns, text: string, why: Why): string {
  const name = shown(unknowns, text).replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);
  const known = unknowns.ids.get(name);
  if (known !== undefined) return `${OPEN}${known}${CLOSE}`;
  const id = unknowns.list.length;
  unknowns.list.push({ text: name, why });
  unknowns.ids.set(name, id);
  return `${OPEN}${id}${CLOSE}`;
}

/** Whether a text is without marks. */
export function isKnown(text: string): boolean {
  return !text.includes(OPEN);
}

/** The unknowns in a text, in their order. */
export function unknownsIn(unknowns: Unknowns, text: string): Unknown[] {
  if (isKnown(text)) return [];
  return Array.from(text.matchAll(MARK), (match) => unknowns.list[Number(match[1])]).filter((each) => each !== undefined);
}

/** A text as a person reads it: each unknown as it is written. */
export function shown(unknowns: Unknowns, text: string): string {
  return isKnown(text) ? text : text.replace(MARK, (_, id: string) => unknowns.list[Number(id)]?.text ?? '');
}

/** What is left of a text without its unknowns. */
export function knownPart(text: string): string {
  return isKnown(text) ? text : text.replace(MARK, '');
}

/** A text in which unknowns of one cause are nothing: an environment that sets no more than the script says. */
export function without(unknowns: Unknowns, text: string, why: Why): string {
  return isKnown(text) ? text : text.replace(MARK, (mark, id: string) => (unknowns.list[Number(id)]?.why === why ? '' : mark));
}

/** A piece of an output or a here-document with the offset from which it came. `literal`: its characters stand there as they are. */
export interface Chunk {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly literal: boolean;
}

/** A text made of chunks that knows where each of its characters came from. */
export interface MappedText {
  readonly text: string;
  /** Offset in `text` at which each chunk begins. */
  readonly begins: readonly number[];
  readonly chunks: readonly Chunk[];
}

/** Joins chunks into one text. */
export function mapped(chunks: readonly Chunk[]): MappedText {
  const begins: number[] = [];
  let length = 0;
  for (const chunk of chunks) {
    begins.push(length);
    length += chunk.text.length;
  }
  return { text: chunks.map((chunk) => chunk.text).join(''), begins, chunks };
}

/** The source offset of a character of a mapped text; `atEnd` asks for the place behind the character before it. */
export function sourceOffset(map: MappedText, offset: number, atEnd: boolean): number {
  if (atEnd && offset > 0) {
    const { chunk, within } = chunkAt(map, offset - 1);
    return chunk === undefined ? 0 : chunk.literal ? chunk.start + within + 1 : chunk.end;
  }
  const { chunk, within } = chunkAt(map, offset);
  return chunk === undefined ? 0 : chunk.literal ? chunk.start + within : chunk.start;
}

function chunkAt(map: MappedText, offset: number): { chunk: Chunk | undefined; within: number } {
  let lo = 0;
  let hi = map.begins.length - 1;
  while (lo < hi) {
    const middle = (lo + hi + 1) >> 1;
    if (map.begins[middle]! <= offset) lo = middle;
    else hi = middle - 1;
  }
  return { chunk: map.chunks[lo], within: offset - (map.begins[lo] ?? 0) };
}
