/**
 * A large gateway made small for people to read of: of published services that are alike one is kept, and the others' rules are blanked
 * out of the text, line by line, so that everything else stands where it stood. What is found on the rest is told with how many it
 * stands for. Where a reader wants each of them (JSON, SARIF), the whole is analysed.
 *
 * What is left out is what only another service's packets can meet: rules of nat, and rules that accept, for one address and one port.
 */
import type { Rule, Ruleset } from '../../ruleset/index.ts';
import type { Alike } from '../alike.ts';
import { networkOf, type ReadSide } from '../side.ts';
import { type ChangedRules, changedRules } from '../touched.ts';
import { countedBy, type Kept, type KeptRow, type PlaceOf, placeIn } from './counts.ts';
import { addressOf, type Endpoints, pointOf, pointOfRow, rowsOf } from './endpoints.ts';
import { allowedLines, goersOf, isAllowed, touchedPoints } from './goers.ts';
import { countOf, otherFacts, type Whole, wholeOf, without } from './whole.ts';

/** What is analysed of a side, and what it stands for. */
export interface Digest {
  readonly side: ReadSide;
  readonly alike: Alike;
}

/**
 * `from`: fewer rules than this are analysed whole. `points` (pointOf): services there stay, whatever they are like. Null also where
 * services have little in common.
 */
export function digestOf(side: ReadSide, from: number, points: ReadonlySet<number> = new Set()): Digest | null {
  const whole = wholeOf(side, from);
  const left = whole === null ? null : leaveOut(whole, points, from, false);
  const small = whole === null || left === null ? null : without(side, whole, left.gone);
  return whole === null || left === null || small === null
    ? null
    : { side: small, alike: left.counted((row) => placeIn(whole.ruleset, row)) };
}

export interface ChangeDigest {
  readonly base: Digest;
  readonly head: Digest;
}

/** The same for two sides: null also where the change may touch services that it does not name. */
export function digestChange(base: ReadSide, head: ReadSide, from: number): ChangeDigest | null {
  const [before, after] = [wholeOf(base, from), wholeOf(head, from)];
  if (before === null || after === null || otherFacts(base, head)) return null;
  const changed = changedRules(before.ruleset, after.ruleset);
  const touched = touchedPoints(before.ruleset, after.ruleset, changed);
  const left = touched === null || changed.everything ? null : leaveOut(after, touched, from, true);
  const counterparts = left === null ? null : counterpartsOf(before.ruleset, after.ruleset, changed);
  if (left === null || counterparts === null) return null;
  const gone = new Uint8Array(before.ruleset.size);
  const rows = new Int32Array(after.ruleset.size).fill(-1);
  for (let row = 0; row < counterparts.length; row++) {
    const fresh = counterparts[row]!;
    if (fresh < 0) continue;
    gone[row] = left.gone[fresh]!;
    rows[fresh] = row;
  }
  const facts = networkOf(head, 'ip', base);
  const [old, fresh] = [without(base, before, gone, facts), without(head, after, left.gone, facts)];
  if (old === null || fresh === null) return null;
  const formerPlace = (row: number) => (rows[row]! < 0 ? null : placeIn(before.ruleset, rows[row]!));
  return {
    base: { side: old, alike: left.counted(formerPlace) },
    head: { side: fresh, alike: left.counted((row) => placeIn(after.ruleset, row)) },
  };
}

interface LeftOut {
  readonly gone: Uint8Array;
  /** Where the rows stand is asked of whoever uses it: a row of the head stands elsewhere in the base. */
  counted(placeOf: PlaceOf): Alike;
}

/** Less left out than this part of the least is not worth it. */
const WORTH = 0.2;

/** Which rows go. `touched`: services at these points stay; so do those of which somebody accepts a finding. */
function leaveOut({ ruleset, classes: classesOf }: Whole, touched: ReadonlySet<number>, from: number, isChange: boolean): LeftOut | null {
  const classified = classesOf();
  if (classified === null) return null;
  const { endpoints, classes } = classified;
  const allowed = allowedLines(ruleset);
  const mayGo = goersOf(ruleset);
  const gone = new Uint8Array(ruleset.size);
  const kept: Kept[] = [];
  const stays = (index: number) =>
    (touched.size > 0 && isTouched(endpoints, index, touched)) ||
    (allowed.size > 0 && rowsOf(endpoints, index).some((row) => isAllowed(ruleset, row, allowed)));
  // What is told of a public address is told of these one by one: of each class, one of their services stays too.
  const apart = new Set(Array.from(touched, addressOf));
  for (let index = 0; index < endpoints.size; index++) if (stays(index)) apart.add(endpoints.address[index]!);
  for (const members of classes) {
    const told = new Set<number>();
    const like: number[] = [];
    for (const index of members) {
      const address = endpoints.address[index]!;
      const isKept = stays(index);
      // One that the change touches may not stand on both sides.
      const isTold = !isKept && apart.has(address) && !told.has(address);
      if (isTold) told.add(address);
      if (isTold || isKept) kept.push({ endpoint: index, members: [index] });
      else like.push(index);
    }
    const first = like.find((index) => !apart.has(endpoints.address[index]!)) ?? like[0];
    if (first === undefined) continue;
    kept.push({ endpoint: first, members: like });
    for (const index of like) {
      if (index === first) continue;
      for (let at = endpoints.rowsAt[index]!; at < endpoints.rowsAt[index + 1]!; at++) {
        const row = endpoints.rows[at]!;
        if (mayGo(row)) gone[row] = 1;
      }
    }
  }
  for (const { endpoint } of kept) for (const row of rowsOf(endpoints, endpoint)) gone[row] = 0;
  const plain = isChange ? [] : leaveOutPlain(ruleset, classified.plain(mayGo), touched, allowed, gone);
  return countOf(gone) < WORTH * from ? null : { gone, counted: (placeOf) => countedBy({ kept, plain }, classified, apart, placeOf) };
}

/** Of what nobody publishes: a change may be told by whom it lets answer, so that all of it stays there. */
function leaveOutPlain(
  ruleset: Ruleset,
  classes: readonly (readonly number[])[],
  touched: ReadonlySet<number>,
  allowed: ReadonlySet<string>,
  gone: Uint8Array,
): KeptRow[] {
  return classes.flatMap((rows) => {
    const [row, ...others] = rows.filter((one) => !touched.has(pointOfRow(ruleset.columns, one)) && !isAllowed(ruleset, one, allowed));
    if (row === undefined || others.length === 0) return [];
    for (const other of others) gone[other] = 1;
    return [{ row, members: 1 + others.length }];
  });
}

function isTouched({ address, port, server, serverPort }: Endpoints, index: number, touched: ReadonlySet<number>): boolean {
  return (
    touched.has(pointOf(address[index]!, port[index]!)) ||
    touched.has(pointOf(server[index]!, serverPort[index]!)) ||
    touched.has(pointOf(server[index]!, port[index]!))
  );
}

function flagsOf({ size }: Ruleset, rules: readonly Rule[]): Uint8Array {
  const flags = new Uint8Array(size);
  for (const { id } of rules) flags[id] = 1;
  return flags;
}

/** For each row of the base the head's row that it still is; -1 for none. Null where the two do not go together. */
function counterpartsOf(before: Ruleset, after: Ruleset, { removed, added }: ChangedRules): Int32Array | null {
  const rows = new Int32Array(before.size).fill(-1);
  const [old, fresh] = [flagsOf(before, removed), flagsOf(after, added)];
  for (const chain of before.chains) {
    const right = after.chain(chain.table, chain.name)?.rules ?? new Int32Array();
    let at = 0;
    for (const id of chain.rules) {
      if (old[id] === 1) continue;
      while (at < right.length && fresh[right[at]!] === 1) at++;
      if (at === right.length) return null;
      rows[id] = right[at++]!;
    }
    while (at < right.length && fresh[right[at]!] === 1) at++;
    if (at < right.length) return null;
  }
  return rows;
}
