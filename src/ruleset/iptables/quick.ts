/**
 * The quick way for the rules that fill large files. Lines that differ only in their plain values (addresses, interfaces, ports, where
 * NAT leads, comments) are read by the pattern of one of them that has been read in full; the values go straight into the columns. A line
 * that fits no pattern is read in full: so nothing here knows what iptables refuses, and nothing here ever tells that something is wrong.
 */
import { type Columns, copyRow, internName } from '../carrier.ts';
import type { TableName, Text } from '../model.ts';
import { type ChainDraft, chainOf, type Draft, isBase, type Jump } from './draft.ts';
import type { TextLine } from './lines.ts';
import { parseSpec } from './parse.ts';
import { type FieldSpan, findPattern, keepPattern, newNode, type Pattern, type PatternNode } from './patterns.ts';
import { FIELD, type Field, newPlain, type Plain, readChain, readField, skipCounters } from './plain.ts';
import type { FileReader } from './read.ts';
import { VERDICTS } from './rule.ts';
import type { Spec } from './spec.ts';
import { TARGETS } from './targets.ts';
import { splitSaved } from './words.ts';

/** A chain with the patterns of its lines. */
interface Chained {
  readonly chain: ChainDraft;
  readonly patterns: PatternNode | undefined;
}

export interface Quick {
  /** The patterns of each base chain, and those that all user chains of a table share: no hook is theirs. */
  readonly patterns: Map<ChainDraft | TableName, PatternNode>;
  readonly plain: Plain;
  known: number;
  /** The chain that the last line speaks of; null where the line can teach nothing. */
  chain: Chained | null;
  /** The chains of the lines before it, as the next line is mostly of one of them. */
  readonly recent: Chained[];
  /** Offset of the last line's `-A`, and of what stands behind its chain. */
  command: number;
  behind: number;
  /** Where the last row stands; one object serves a whole file. */
  readonly place: { chain: number; file: number; line: number; start: number; end: number; variant: number };
}

/** Lines that never come back are not worth their memory. */
const MOST_PATTERNS = 20_000;
const MOST_ROWS = 2_000_000;
const MOST_RECENT = 4;

const SPACE = 32;
const OPEN = 91;

/** Targets that are read from each rule's own text. */
const OWN_TARGET = FIELD.SNAT | FIELD.SNAT_PORT | FIELD.TO_PORTS | FIELD.CHAIN;

export function newQuick(): Quick {
  const place = { chain: 0, file: 0, line: 0, start: 0, end: 0, variant: 0 };
  return { patterns: new Map(), plain: newPlain(), known: 0, chain: null, recent: [], command: 0, behind: 0, place };
}

/** What a chain's name stands for may be another chain from here on. */
export function forgetChains(quick: Quick): void {
  quick.chain = null;
  quick.recent.length = 0;
}

/** Reads a rule line by a pattern; false where there is none, and the line is to be read in full. */
export function readQuick(reader: FileReader, draft: Draft, table: TableName, line: TextLine, quick: Quick): boolean {
  const { text } = reader;
  const { plain, place } = quick;
  const chained = commandChain(text, draft, table, line, quick);
  quick.chain = chained;
  if (chained === null) {
    forgetChains(quick);
    return false;
  }
  if (draft.columns.size >= MOST_ROWS) return false;
  const { chain } = chained;
  const pattern = chained.patterns === undefined ? undefined : findPattern(chained.patterns, text, line.end, draft.family, plain);
  if (pattern === undefined) return false;
  const { fields } = pattern;
  if ((fields & FIELD.CHAIN) !== 0 && !isUserChain(draft, table, plain.name)) return false;
  place.chain = chain.id;
  place.file = reader.fileIndex;
  place.line = line.number;
  place.start = quick.command;
  place.end = line.end;
  const ownTarget = (fields & OWN_TARGET) !== 0;
  const row = copyRow(draft.columns, pattern.row, ownTarget ? null : pattern.row, place);
  fill(draft.columns, row, fields, plain);
  if (pattern.jump !== null) keepJump(draft, pattern, pattern.jump, row, chain, plain.name);
  chain.rules.push(row);
  return true;
}

/** The chain of a line that appends a rule, with `plain.at` behind its name; null for any other line. */
function commandChain(text: Text, draft: Draft, table: TableName, line: TextLine, quick: Quick): Chained | null {
  const { plain, recent } = quick;
  plain.at = line.start;
  if (text.charCodeAt(line.start) === OPEN && !skipCounters(text, line.end, plain)) return null;
  quick.command = plain.at;
  if (!text.startsWith('-A ', plain.at)) return null;
  plain.at += 3;
  // By index: the iterators of a hundred thousand lines are some megabytes to clear away.
  for (let nth = 0; nth < recent.length; nth++) {
    const chained = recent[nth]!;
    const behind = plain.at + chained.chain.name.length;
    if (behind >= line.end || text.charCodeAt(behind) !== SPACE || !text.startsWith(chained.chain.name, plain.at)) continue;
    plain.at = behind;
    quick.behind = behind;
    return chained;
  }
  if (!readChain(text, line.end, plain)) return null;
  quick.behind = plain.at;
  const chain = chainOf(draft, table, plain.name);
  if (chain === undefined) return null;
  const chained = { chain, patterns: quick.patterns.get(ownerOf(chain)) };
  if (recent.length >= MOST_RECENT) recent.shift();
  recent.push(chained);
  return chained;
}

function ownerOf(chain: ChainDraft): ChainDraft | TableName {
  return isBase(chain) ? chain : chain.table;
}

/** A chain that a rule may jump to, whose name is no target's. */
function isUserChain(draft: Draft, table: TableName, name: string): boolean {
  const chain = chainOf(draft, table, name);
  return chain !== undefined && !isBase(chain) && !VERDICTS.has(name) && !TARGETS.has(name);
}

function keepJump(draft: Draft, pattern: Pattern, jump: Jump, row: number, chain: ChainDraft, name: string): void {
  const knownChains = draft.chains.length;
  if ((pattern.fields & FIELD.CHAIN) !== 0) {
    draft.jumps.push({ ...jump, rules: [row], chain, name, place: null, knownChains });
    return;
  }
  if (jump.knownChains === knownChains && jump.chain === chain) {
    jump.rules.push(row);
    return;
  }
  pattern.jump = { ...jump, rules: [row], chain, place: null, knownChains };
  draft.jumps.push(pattern.jump);
}

function fill(columns: Columns, row: number, fields: number, plain: Plain): void {
  if ((fields & FIELD.SRC) !== 0) {
    columns.srcLo[row] = plain.srcLo;
    columns.srcHi[row] = plain.srcHi;
  }
  if ((fields & FIELD.DST) !== 0) {
    columns.dstLo[row] = plain.dstLo;
    columns.dstHi[row] = plain.dstHi;
  }
  if ((fields & FIELD.IN) !== 0) columns.inName[row] = internName(columns, plain.inName);
  if ((fields & FIELD.OUT) !== 0) columns.outName[row] = internName(columns, plain.outName);
  if ((fields & (FIELD.SPORT | FIELD.SPORTS)) !== 0) {
    columns.sportLo[row] = plain.sportLo;
    columns.sportHi[row] = plain.sportHi;
  }
  if ((fields & (FIELD.DPORT | FIELD.DPORTS)) !== 0) {
    columns.dportLo[row] = plain.dportLo;
    columns.dportHi[row] = plain.dportHi;
  }
  if ((fields & (FIELD.DNAT | FIELD.DNAT_PORT)) !== 0) {
    columns.toAddress[row] = plain.toAddress;
    columns.toPort[row] = plain.toPort;
  }
}

/** Keeps a line that was read in full, and was one appended rule, as a pattern. `rows` and `jumps`: how many there were before. */
export function learn(reader: FileReader, draft: Draft, line: TextLine, quick: Quick, rows: number, jumps: number): void {
  const row = draft.columns.size - 1;
  if (quick.chain === null || row !== rows || quick.known >= MOST_PATTERNS) return;
  const { chain } = quick.chain;
  if (chain.rules.at(-1) !== row) return;
  const spans = fieldsOf(reader.text, draft, line, quick, row);
  if (spans === null) return;
  const fields = spans.reduce((set, { field }) => set | field, 0);
  const jump = draft.jumps.length > jumps ? draft.jumps[draft.jumps.length - 1]! : null;
  const owner = ownerOf(chain);
  const root = quick.patterns.get(owner) ?? newNode();
  quick.patterns.set(owner, root);
  forgetChains(quick);
  if (keepPattern(root, reader.text, quick.behind, line.end, spans, { fields, row, jump })) quick.known++;
}

/** Options whose values may differ from line to line, as iptables-save writes them. */
const OPTIONS: Readonly<Partial<Record<string, readonly Field[]>>> = {
  '-s': [FIELD.SRC],
  '-d': [FIELD.DST],
  '-i': [FIELD.IN],
  '-o': [FIELD.OUT],
  '--sport': [FIELD.SPORT],
  '--dport': [FIELD.DPORT],
  '--sports': [FIELD.SPORTS],
  '--dports': [FIELD.DPORTS],
  '--comment': [FIELD.COMMENT],
  '--to-destination': [FIELD.DNAT, FIELD.DNAT_PORT],
  '--to-source': [FIELD.SNAT, FIELD.SNAT_PORT],
  '--to-ports': [FIELD.TO_PORTS],
  '-j': [FIELD.CHAIN],
  '-g': [FIELD.CHAIN],
};

/** The values of a line that another one may have otherwise; null where two of them are of one column. */
function fieldsOf(text: Text, draft: Draft, line: TextLine, quick: Quick, row: number): FieldSpan[] | null {
  const words = splitSaved(text, quick.command, line.end);
  const spec = parseSpec(words, 0, draft.family);
  const spans: FieldSpan[] = [];
  const taken = new Set<string>();
  for (const { name, last } of spec.spans) {
    if (last !== name + 1 || words.start[last]! < quick.behind) continue;
    const start = words.start[last]!;
    const end = words.end[last]!;
    const field = OPTIONS[words.text[name]!]?.find((each) => isPlain(each, text, start, end, draft, quick.plain, spec, row));
    if (field === undefined) continue;
    const column = words.text[name]!.replace(/s$/, '');
    if (taken.has(column)) return null;
    taken.add(column);
    spans.push({ field, start, end });
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** Whether a value is read the quick way as the columns have it. */
function isPlain(field: Field, text: Text, start: number, end: number, draft: Draft, plain: Plain, spec: Spec, row: number): boolean {
  plain.at = start;
  if (!readField(field, text, end, draft.family, plain) || plain.at !== end) return false;
  const { columns } = draft;
  switch (field) {
    case FIELD.SRC:
      return columns.srcLo[row] === plain.srcLo && columns.srcHi[row] === plain.srcHi;
    case FIELD.DST:
      return columns.dstLo[row] === plain.dstLo && columns.dstHi[row] === plain.dstHi;
    case FIELD.IN:
      return columns.names[columns.inName[row]!] === plain.inName;
    case FIELD.OUT:
      return columns.names[columns.outName[row]!] === plain.outName;
    case FIELD.SPORT:
    case FIELD.SPORTS:
      return columns.sportLo[row] === plain.sportLo && columns.sportHi[row] === plain.sportHi;
    case FIELD.DPORT:
    case FIELD.DPORTS:
      return columns.dportLo[row] === plain.dportLo && columns.dportHi[row] === plain.dportHi;
    case FIELD.DNAT:
    case FIELD.DNAT_PORT:
      return draft.family === 'ip' && spec.target?.name === 'DNAT' && spec.target.options.length === 1;
    case FIELD.SNAT:
    case FIELD.SNAT_PORT:
      return draft.family === 'ip' && spec.target?.name === 'SNAT';
    case FIELD.TO_PORTS:
      return spec.target?.name === 'REDIRECT' || spec.target?.name === 'MASQUERADE';
    case FIELD.CHAIN:
      return spec.target !== null && spec.target.options.length === 0 && isUserChain(draft, chainTable(draft, row), plain.name);
    case FIELD.COMMENT:
      return true;
  }
}

function chainTable({ columns, chains }: Draft, row: number): TableName {
  return chains[columns.chain[row]!]!.table;
}
