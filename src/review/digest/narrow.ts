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
import { pointsNamed } from './goers.ts';
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
  /** Of rows that may go: whether this one is about what the change touches. */
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
  const gone = new Uint8Array(edited.ruleset.size);
  for (let row = 0; row < gone.length; row++) if ((old.narrow[row]! & narrowing.by) !== 0 && !narrowing.isAbout(old, row)) gone[row] = 1;
  if (countOf(gone) < WORTH * gone.length) return null;
  const parts = partsOf(base, head, edited, gone);
  if (parts === null) return null;
  const left = sideRows(parts.ruleset);
  const own = {
    base: narrowing.ownOf(edited.ruleset, rowsAbout(narrowing, old)),
    head: narrowing.ownOf(parts.ruleset, rowsAbout(narrowing, left)),
  };
  return { base: parts.base, head: parts.head, confine: (told, ofChange) => confined(told, ofChange, own) };
}

function rowsAbout({ isAbout, by }: Narrowing, side: SideRows): number[] {
  const rows: number[] = [];
  for (let row = 0; row < side.narrow.length; row++) if ((side.narrow[row]! & by) !== 0 && isAbout(side, row)) rows.push(row);
  return rows;
}

/** Whether each changed rule may go by this. */
function allNarrow({ removed, added }: Edited, old: SideRows, fresh: SideRows, by: number): boolean {
  return removed.every((row) => (old.narrow[row]! & by) !== 0) && added.rows.every((row) => (fresh.narrow[row]! & by) !== 0);
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
