/**
 * A narrow change of a very large gateway: few lines of one file, whose rules name one address and one port each, or one source each.
 * What such a change can touch are packets to these endpoints, translated or not, or from these sources; the rules that name others are
 * blanked out of both sides, and what is left is reviewed. Of the head nothing else is read. Nothing is told of what stood before the
 * change elsewhere.
 */
import type { Ruleset } from '../../ruleset/index.ts';
import type { Side } from '../model.ts';
import type { ReadSide } from '../side.ts';
import { confined, type Own, ownOf, ownTexts, type Told } from './confine.ts';
import { type Edited, editedFile, partsOf } from './edited.ts';
import { pointOfRow } from './endpoints.ts';
import { isAlone, pointsNamed } from './goers.ts';
import { BY_POINT, BY_SOURCE, metEndpoints, newNumbers, type SideRows, sideRows } from './met.ts';
import { countOf } from './whole.ts';

/** Less left out than this part is not worth it. */
const WORTH = 0.5;

export interface NarrowChange {
  readonly base: ReadSide;
  readonly head: ReadSide;
  /**
   * What the whole would have told of the change, out of what was told of the part; null where it may have told more. `ofChange`: checks
   * that ask what a change does, and nothing else.
   */
  confine(told: Told, ofChange: ReadonlySet<string>): Told | null;
}

/** Which rows have their say about the change. */
interface Narrowing {
  /** Of a row that may go: whether it is about what the change touches. */
  isAbout(side: SideRows, row: number): boolean;
  /** What a row may go by. */
  readonly by: number;
  ownOf(ruleset: Ruleset, rows: readonly number[]): Own;
}

/** `from`: fewer rules than this are reviewed whole. Null also where the change may touch more than it names, or does not read. */
export function narrowChange(base: ReadSide, head: Side, from: number): NarrowChange | null {
  const edited = editedFile(base, head, from);
  if (edited === null) return null;
  const old = sideRows(edited.ruleset);
  const fresh = sideRows(edited.added.ruleset);
  const narrowing = bySources(edited, old, fresh) ?? byPoints(edited, old, fresh);
  if (narrowing === null) return null;
  const { gone, own: before } = rowsLeft(narrowing, old);
  if (countOf(gone) < WORTH * gone.length) return null;
  leaveOutIdleJumps(edited, gone);
  const parts = partsOf(base, head, edited, gone);
  if (parts === null) return null;
  const { own: after } = rowsLeft(narrowing, sideRows(parts.ruleset));
  const own = { base: narrowing.ownOf(edited.ruleset, before), head: narrowing.ownOf(parts.ruleset, after) };
  return { base: parts.base, head: parts.head, confine: (told, ofChange) => confined(told, ofChange, own) };
}

/** A jump to a chain of which nothing is left does nothing. */
function leaveOutIdleJumps({ ruleset, added, stays }: Edited, gone: Uint8Array): void {
  const filled = new Set(added.rows.map((row) => added.ruleset.rule(row).chain).map(({ table, name }) => `${table} ${name}`));
  const isIdle = new Set(
    ruleset.chains.filter(
      ({ base, table, name, rules }) => base === null && !filled.has(`${table} ${name}`) && rules.every((row) => gone[row] === 1),
    ),
  );
  if (isIdle.size === 0) return;
  for (let row = 0; row < gone.length; row++) {
    // Rows that are like another one lead where it leads.
    if (gone[row] === 1 || ruleset.columns.like[row] !== row || !stays(row) || !isAlone(ruleset.columns, row)) continue;
    const { target, chain } = ruleset.rule(row);
    const to = target.kind === 'jump' ? ruleset.chain(chain.table, target.chain) : undefined;
    if (to !== undefined && isIdle.has(to)) gone[row] = 1;
  }
}

interface RowsLeft {
  /** 1 for a row that goes. */
  readonly gone: Uint8Array;
  /** Rows about what the change touches. */
  readonly own: readonly number[];
}

function rowsLeft({ isAbout, by }: Narrowing, side: SideRows): RowsLeft {
  const gone = new Uint8Array(side.ruleset.size);
  const own: number[] = [];
  for (let row = 0; row < gone.length; row++) {
    if ((side.goesBy(row) & by) === 0) continue;
    if (isAbout(side, row)) own.push(row);
    else gone[row] = 1;
  }
  return { gone, own };
}

/** Whether each changed rule may go by this. */
function allNarrow({ removed, added }: Edited, old: SideRows, fresh: SideRows, by: number): boolean {
  return removed.every((row) => (old.goesBy(row) & by) !== 0) && added.rows.every((row) => (fresh.goesBy(row) & by) !== 0);
}

/** What the change took away is told of at the first rule of its chain. */
function firstRows({ ruleset, removed, stays }: Edited): number[] {
  const chains = new Set(removed.map((row) => ruleset.columns.chain[row]!));
  return [...chains].flatMap((chain) => ruleset.chains[chain]!.rules.find(stays) ?? []);
}

/** Null where a rule may send the endpoints' packets to somebody who is not known here. */
function byPoints(edited: Edited, old: SideRows, fresh: SideRows): Narrowing | null {
  if (!allNarrow(edited, old, fresh, BY_POINT)) return null;
  const touched = [...pointsNamed(edited.ruleset, edited.removed), ...pointsNamed(edited.added.ruleset, edited.added.rows)];
  const first = firstRows(edited).map((row) => pointOfRow(edited.ruleset.columns, row));
  const met = metEndpoints([old, fresh], [...new Set([...touched, ...first])]);
  if (met === null) return null;
  const isAbout = ({ ruleset: { columns } }: SideRows, row: number) =>
    met.points.has(pointOfRow(columns, row)) || met.servers.has(Number(columns.dstLo[row]));
  return { isAbout, by: BY_POINT, ownOf };
}

/** Sources stay as they are up to POSTROUTING. Null where something is published: who reaches it hangs on all sources. */
function bySources(edited: Edited, old: SideRows, fresh: SideRows): Narrowing | null {
  if (!allNarrow(edited, old, fresh, BY_SOURCE) || old.leading.length + fresh.leading.length > 0) return null;
  const sources = newNumbers();
  const addAll = ({ columns }: Ruleset, rows: readonly number[]) => {
    for (const row of rows) sources.add(Number(columns.srcLo[row]));
  };
  addAll(edited.ruleset, [...edited.removed, ...firstRows(edited)]);
  addAll(edited.added.ruleset, edited.added.rows);
  return { isAbout: ({ ruleset: { columns } }, row) => sources.has(Number(columns.srcLo[row])), by: BY_SOURCE, ownOf: ownTexts };
}
