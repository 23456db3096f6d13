/** Which rows only the packets of one endpoint can meet, and the endpoints that a change names. */
import { BIT, type RuleColumns, type Ruleset, STATE } from '../../ruleset/index.ts';
import type { ChangedRules } from '../touched.ts';
import { placeIn } from './counts.ts';
import { pointOf, pointOfRow } from './endpoints.ts';

/**
 * Whether a row may be left out when its service is: no first packet of another one meets it, and it has its line for itself. In other
 * tables than these ACCEPT passes by what marks or counts.
 */
export function goersOf({ columns, chains, rule }: Ruleset): (row: number) => boolean {
  const { chain } = columns;
  const accepts = answersByLike(columns, (row) => rule(row).target.kind === 'accept');
  const tables = chains.map(({ table }) => table);
  return (row) => {
    if (!namesPoint(columns, row) || !isAlone(columns, row)) return false;
    const table = tables[chain[row]!]!;
    return table === 'filter' ? accepts(row) : table === 'nat';
  };
}

/** Whether a row names one destination and one port of it. */
export function namesPoint({ dstLo, dstHi, dportLo, dportHi, bits }: RuleColumns, row: number): boolean {
  return dportLo[row] === dportHi[row] && dstLo[row] === dstHi[row] && (bits[row]! & (BIT.DST_NEGATED | BIT.DPORT_NEGATED)) === 0;
}

/** Whether a row has its line for itself. */
export function isAlone({ line, file }: RuleColumns, row: number): boolean {
  // Outside of the columns nothing is equal.
  const isBefore = line[row - 1] === line[row] && file[row - 1] === file[row];
  return !isBefore && !(line[row + 1] === line[row] && file[row + 1] === file[row]);
}

/**
 * Tells of rows of FORWARD whether they accept, drop or reject and only first packets meet them, and each has its line for itself; false
 * for every row where replies may meet them too.
 */
export function guardedBy(ruleset: Ruleset): (row: number) => boolean {
  const guard = guardOf(ruleset);
  const forward = ruleset.chain('filter', 'FORWARD');
  if (guard === null || forward === undefined || !isAscending(forward.rules)) return () => false;
  const { columns, rule } = ruleset;
  const decides = answersByLike(columns, (row) => ['accept', 'drop', 'reject'].includes(rule(row).target.kind));
  return (row) => row > guard && columns.chain[row] === forward.id && isAlone(columns, row) && decides(row);
}

function isAscending(rows: Int32Array): boolean {
  for (let at = 1; at < rows.length; at++) if (rows[at - 1]! > rows[at]!) return false;
  return true;
}

/** Asks once of all rows that are like one another. */
function answersByLike({ like }: RuleColumns, ask: (row: number) => boolean): (row: number) => boolean {
  // 0: not asked yet.
  const answers = new Uint8Array(like.length);
  return (row) => {
    const of = like[row]!;
    if (answers[of] === 0) answers[of] = ask(row) ? 2 : 1;
    return answers[of] === 2;
  };
}

/** So many rules of FORWARD are looked at: the one that lets replies through stands in front. */
const MOST_BEFORE = 64;

/** The rule of FORWARD that lets every reply through; null for none, and where some packets are not tracked. */
export function guardOf(ruleset: Ruleset): number | null {
  if (ruleset.chains.some(({ table, rules }) => table === 'raw' && rules.length > 0)) return null;
  const first = ruleset.chain('filter', 'FORWARD')?.rules.subarray(0, MOST_BEFORE) ?? [];
  return [...first].find((row) => letsRepliesThrough(ruleset, row)) ?? null;
}

function letsRepliesThrough({ rule }: Ruleset, row: number): boolean {
  const { matches, target } = rule(row);
  const asked = matches.filter(({ kind }) => kind !== 'always');
  const [state] = asked;
  const isReplies = state?.kind === 'state' && !state.negated && (state.states & STATE.ESTABLISHED) !== 0;
  return target.kind === 'accept' && asked.length === 1 && isReplies;
}

/** The endpoints that changed rules name; null where one of them names none. */
export function touchedPoints(before: Ruleset, after: Ruleset, { removed, added }: ChangedRules): ReadonlySet<number> | null {
  const sides = [
    { ruleset: before, rules: removed },
    { ruleset: after, rules: added },
  ];
  const points: number[] = [];
  for (const { ruleset, rules } of sides) {
    const mayGo = goersOf(ruleset);
    const rows = rules.map(({ id }) => id);
    if (!rows.every(mayGo)) return null;
    points.push(...pointsNamed(ruleset, rows));
  }
  return new Set(points);
}

/** The endpoints that rows name, and those that they lead to. */
export function pointsNamed({ columns }: Ruleset, rows: readonly number[]): number[] {
  const { toAddress, toPort, dportLo } = columns;
  const leads = rows.filter((row) => toAddress[row] !== 0).map((row) => pointOf(toAddress[row]!, toPort[row]! || dportLo[row]!));
  return [...rows.map((row) => pointOfRow(columns, row)), ...leads];
}

/** The lines of rules of which somebody accepts a finding, as `file:line`. */
export function allowedLines({ allowances }: Ruleset): ReadonlySet<string> {
  return new Set(allowances.map(({ file, ruleLine }) => `${file}:${ruleLine}`));
}

export function isAllowed(ruleset: Ruleset, row: number, allowed: ReadonlySet<string>): boolean {
  return allowed.has(placeIn(ruleset, row));
}
