/** A ruleset while it is read: tables with their chains, rules as ids into the growing columns. */
import { addRow, type Columns, newColumns } from '../carrier.ts';
import type { Allowance, Diagnostic, Dialect, Family, Match, Place, SourceFile, TableName } from '../model.ts';
import { textOf } from '../text.ts';
import { BASE_CHAINS, baseHook } from './chains.ts';
import type { ScriptPlace } from './script/place.ts';
import { splitSaved, splitWords, type Words } from './words.ts';

export interface ChainDraft {
  readonly id: number;
  readonly table: TableName;
  name: string;
  policy: 'accept' | 'drop';
  place: Place | null;
  /** Rules inserted at the head, the last inserted last: an insertion there must not move the others. */
  readonly front: number[];
  readonly rules: number[];
}

export interface Jump {
  /** The rules of `chain` with this very jump. */
  readonly rules: number[];
  readonly chain: ChainDraft;
  readonly name: string;
  readonly goto: boolean;
  /** An extension target or one with options: no chain needs to exist. */
  readonly isExtension: boolean;
  /** How many chains there were when the jump was read: one with this id or a later one was declared only below it. */
  readonly knownChains: number;
  readonly file: string;
  /** Where the first of them names what it jumps to; null where its text tells. */
  readonly place: { readonly line: number; readonly column: number } | null;
}

export interface Draft {
  readonly family: Family;
  readonly dialect: Dialect;
  readonly columns: Columns;
  readonly chains: ChainDraft[];
  readonly tables: Map<TableName, Map<string, ChainDraft>>;
  readonly jumps: Jump[];
  /** The files that were read as iptables-restore does: their words are split in its way. */
  readonly saves: Set<number>;
  /** Rows that a script made: what their words became, and where they stand. */
  readonly scripts: Map<number, ScriptPlace>;
  /** Numbers of the rows' canonical texts, made when a -D asks for them. */
  readonly texts: number[];
  /** Chain and canonical text to number, so that many comparisons cost little. */
  readonly textIds: Map<string, number>;
  readonly allowances: Allowance[];
  readonly warnings: Diagnostic[];
}

export function newDraft(family: Family, dialect: Dialect): Draft {
  return {
    family,
    dialect,
    columns: newColumns(family),
    chains: [],
    tables: new Map(),
    jumps: [],
    saves: new Set(),
    scripts: new Map(),
    texts: [],
    textIds: new Map(),
    allowances: [],
    warnings: [],
  };
}

export function addChain(draft: Draft, table: TableName, name: string, place: Place | null): ChainDraft {
  const chain: ChainDraft = { id: draft.chains.length, table, name, policy: 'accept', place, front: [], rules: [] };
  draft.chains.push(chain);
  draft.tables.get(table)?.set(name, chain);
  return chain;
}

/** A table from nothing, as a save file's `*table` line makes it; what it held before is gone. */
export function beginTable(draft: Draft, table: TableName): void {
  draft.tables.set(table, new Map());
  for (const name of BASE_CHAINS[table]) addChain(draft, table, name, null);
}

/** The table as it stands; its base chains are made when it is first named. */
export function tableOf(draft: Draft, table: TableName): Map<string, ChainDraft> {
  const known = draft.tables.get(table);
  if (known !== undefined) return known;
  beginTable(draft, table);
  return draft.tables.get(table)!;
}

export function chainOf(draft: Draft, table: TableName, name: string): ChainDraft | undefined {
  return tableOf(draft, table).get(name);
}

export function isBase(chain: ChainDraft): boolean {
  return baseHook(chain.table, chain.name, 'accept') !== null;
}

/** The rules in the order in which a packet meets them. */
export function orderedRules(chain: ChainDraft): number[] {
  return chain.front.length === 0 ? chain.rules : [...chain.front].reverse().concat(chain.rules);
}

/** Makes the order plain, for operations at a position. */
export function settled(chain: ChainDraft): number[] {
  if (chain.front.length > 0) {
    const order = orderedRules(chain);
    chain.front.length = 0;
    chain.rules.length = 0;
    for (const rule of order) chain.rules.push(rule);
  }
  return chain.rules;
}

export function countRules(chain: ChainDraft): number {
  return chain.front.length + chain.rules.length;
}

export function newRow(
  draft: Draft,
  chain: ChainDraft,
  matches: readonly Match[],
  at: { file: number; line: number; start: number; end: number; variant: number },
): number {
  return addRow(draft.columns, matches, { chain: chain.id, ...at });
}

/** A row's words from its command on: as written, or as a script made them. */
export function rowWords(draft: Draft, files: readonly SourceFile[], row: number): Words {
  const { columns, scripts, saves } = draft;
  const split = saves.has(columns.file[row]!) ? splitSaved : splitWords;
  return scripts.get(row)?.words ?? split(textOf(files[columns.file[row]!]!), columns.start[row]!, columns.end[row]!);
}
