/** Which rows only the packets of one endpoint can meet, and the endpoints that a change names. */
import { BIT, type Ruleset } from '../../ruleset/index.ts';
import type { ChangedRules } from '../touched.ts';
import { placeIn } from './counts.ts';
import { pointOf, pointOfRow } from './endpoints.ts';

/**
 * Whether a row may be left out when its service is: no first packet of another one meets it, and it has its line for itself. In other
 * tables than these ACCEPT passes by what marks or counts.
 */
export function goersOf({ columns, chains, rule, size }: Ruleset): (row: number) => boolean {
  const { bits, dstLo, dstHi, dportLo, dportHi, line, file, chain, like: likes } = columns;
  const accepts = new Map<number, boolean>();
  const tables = chains.map(({ table }) => table);
  const sameLine = (row: number, other: number) => other >= 0 && other < size && line[row] === line[other] && file[row] === file[other];
  return (row) => {
    if (dportLo[row] !== dportHi[row] || dstLo[row] !== dstHi[row]) return false;
    if ((bits[row]! & (BIT.DST_NEGATED | BIT.DPORT_NEGATED)) !== 0 || sameLine(row, row - 1) || sameLine(row, row + 1)) return false;
    const table = tables[chain[row]!]!;
    if (table !== 'filter') return table === 'nat';
    const like = likes[row]!;
    const known = accepts.get(like) ?? rule(row).target.kind === 'accept';
    accepts.set(like, known);
    return known;
  };
}

/** The endpoints that changed rules name; null where one of them names none. */
export function touchedPoints(before: Ruleset, after: Ruleset, { removed, added }: ChangedRules): ReadonlySet<number> | null {
  const points = new Set<number>();
  for (const [ruleset, rules] of [
    [before, removed],
    [after, added],
  ] as const) {
    const mayGo = goersOf(ruleset);
    const { columns } = ruleset;
    for (const { id } of rules) {
      if (!mayGo(id)) return null;
      points.add(pointOfRow(columns, id));
      if (columns.toAddress[id] !== 0) points.add(pointOf(columns.toAddress[id]!, columns.toPort[id]! || columns.dportLo[id]!));
    }
  }
  return points;
}

/** The lines of rules of which somebody accepts a finding, as `file:line`. */
export function allowedLines({ allowances }: Ruleset): ReadonlySet<string> {
  return new Set(allowances.map(({ file, ruleLine }) => `${file}:${ruleLine}`));
}

export function isAllowed(ruleset: Ruleset, row: number, allowed: ReadonlySet<string>): boolean {
  return allowed.has(placeIn(ruleset, row));
}
