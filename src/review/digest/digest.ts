/**
 * A large gateway made small for people to read of: of published services that are alike one is kept, and the others' rules are blanked
 * out of the text, line by line, so that everything else stands where it stood. What is found on the rest is told with how many it
 * stands for. Where a reader wants each of them (JSON, SARIF), the whole is analysed.
 *
 * What is left out is what only another service's packets can meet: rules of nat, and rules that accept, for one address and one port.
 */
import { createGateway, type Gateway, interfaceList } from '../../netfilter/gateway.ts';
import { BIT, type Rule, type Ruleset, readRulesets, type SourceFile, type Text, textOf } from '../../ruleset/index.ts';
import type { Alike } from '../alike.ts';
import { networkOf, type ReadSide, rulesetOf } from '../side.ts';
import { changedRules } from '../touched.ts';
import { type Classes, classify } from './classes.ts';
import { countedBy, type Kept, type PlaceOf, placeIn } from './counts.ts';
import { type Endpoints, pointOf, rowsOf } from './endpoints.ts';

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
  const left = whole === null ? null : leaveOut(whole, points, from);
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
  const left = touched === null || changed.everything ? null : leaveOut(after, touched, from);
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
  const [old, fresh] = [without(base, before, gone), without(head, after, left.gone)];
  if (old === null || fresh === null) return null;
  const formerPlace = (row: number) => (rows[row]! < 0 ? null : placeIn(before.ruleset, rows[row]!));
  return {
    base: { side: old, alike: left.counted(formerPlace) },
    head: { side: fresh, alike: left.counted((row) => placeIn(after.ruleset, row)) },
  };
}

/** Whether the sides' network facts, or what their scripts make of them, differ. */
function otherFacts(base: ReadSide, head: ReadSide): boolean {
  return base.networkText !== head.networkText || JSON.stringify(base.sysctls) !== JSON.stringify(head.sysctls);
}

interface Whole {
  readonly ruleset: Ruleset;
  readonly gateway: Gateway;
  /** Made when they are first asked for. */
  classes(): Classes | null;
}

/** A side is asked again for each question about it. */
const wholes = new WeakMap<ReadSide, Whole>();

function wholeOf(side: ReadSide, from: number): Whole | null {
  const ruleset = rulesetOf(side, 'ip');
  if (ruleset === null || ruleset.size < from) return null;
  const whole = wholes.get(side) ?? newWhole(side, ruleset);
  wholes.set(side, whole);
  return whole;
}

function newWhole(side: ReadSide, ruleset: Ruleset): Whole {
  const network = networkOf(side, 'ip');
  const gateway = createGateway(ruleset, network, interfaceList([network], [ruleset]));
  let classes: Classes | null | undefined;
  return {
    ruleset,
    gateway,
    classes() {
      if (classes === undefined) classes = classify(gateway);
      return classes;
    },
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
function leaveOut({ ruleset, classes: classesOf }: Whole, touched: ReadonlySet<number>, from: number): LeftOut | null {
  const classified = classesOf();
  if (classified === null) return null;
  const { endpoints, classes } = classified;
  const allowed = new Set(ruleset.allowances.map(({ file, ruleLine }) => `${file}:${ruleLine}`));
  const mayGo = goersOf(ruleset);
  const gone = new Uint8Array(ruleset.size);
  const kept: Kept[] = [];
  const stays = (index: number) =>
    (touched.size > 0 && isTouched(endpoints, index, touched)) ||
    (allowed.size > 0 && rowsOf(endpoints, index).some((row) => isAllowed(ruleset, row, allowed)));
  // What is told of a public address is told of these one by one: of each class, one of their services stays too.
  const apart = new Set(Array.from(touched, (point) => Math.floor(point / 65_536)));
  for (let index = 0; index < endpoints.size; index++) if (stays(index)) apart.add(endpoints.address[index]!);
  for (const members of classes) {
    const told = new Set<number>();
    const like: number[] = [];
    for (const index of members) {
      const address = endpoints.address[index]!;
      const isTold = apart.has(address) && !told.has(address);
      if (isTold) told.add(address);
      if (isTold || stays(index)) kept.push({ endpoint: index, members: [index] });
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
  return countOf(gone) < WORTH * from ? null : { gone, counted: (placeOf) => countedBy(kept, classified, apart, placeOf) };
}

function countOf(gone: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < gone.length; row++) count += gone[row]!;
  return count;
}

function isAllowed({ files, columns }: Ruleset, row: number, allowed: ReadonlySet<string>): boolean {
  return allowed.has(`${files[columns.file[row]!]!.name}:${columns.line[row]}`);
}

/** Whether a row may be left out when its service is: nobody else's packets meet it, and it has its line for itself. */
function goersOf({ columns, chains, rule, size }: Ruleset): (row: number) => boolean {
  const accepts = new Map<number, boolean>();
  const sameLine = (row: number, other: number) =>
    other >= 0 && other < size && columns.line[row] === columns.line[other] && columns.file[row] === columns.file[other];
  return (row) => {
    const bits = columns.bits[row]!;
    if (columns.dstLo[row] !== columns.dstHi[row] || columns.dportLo[row] !== columns.dportHi[row]) return false;
    if ((bits & (BIT.DST_NEGATED | BIT.DPORT_NEGATED)) !== 0 || sameLine(row, row - 1) || sameLine(row, row + 1)) return false;
    if (chains[columns.chain[row]!]!.table === 'nat') return true;
    const like = columns.like[row]!;
    const known = accepts.get(like) ?? rule(row).target.kind === 'accept';
    accepts.set(like, known);
    return known;
  };
}

function isTouched({ address, port, server, serverPort }: Endpoints, index: number, touched: ReadonlySet<number>): boolean {
  return (
    touched.has(pointOf(address[index]!, port[index]!)) ||
    touched.has(pointOf(server[index]!, serverPort[index]!)) ||
    touched.has(pointOf(server[index]!, port[index]!))
  );
}

/** The endpoints that changed rules name; null where one of them names none. */
function touchedPoints(before: Ruleset, after: Ruleset, { removed, added }: ReturnType<typeof changedRules>): ReadonlySet<number> | null {
  const points = new Set<number>();
  for (const [ruleset, rules] of [
    [before, removed],
    [after, added],
  ] as const) {
    const mayGo = goersOf(ruleset);
    const { columns } = ruleset;
    for (const { id } of rules) {
      if (!mayGo(id)) return null;
      points.add(pointOf(Number(columns.dstLo[id]), columns.dportLo[id]!));
      if (columns.toAddress[id] !== 0) points.add(pointOf(columns.toAddress[id]!, columns.toPort[id]! || columns.dportLo[id]!));
    }
  }
  return points;
}

function flagsOf({ size }: Ruleset, rules: readonly Rule[]): Uint8Array {
  const flags = new Uint8Array(size);
  for (const { id } of rules) flags[id] = 1;
  return flags;
}

/** For each row of the base the head's row that it still is; -1 for none. Null where the two do not go together. */
function counterpartsOf(before: Ruleset, after: Ruleset, { removed, added }: ReturnType<typeof changedRules>): Int32Array | null {
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

/** The side with the rows' lines blank, and the network facts that the whole gave; null where what is left does not read as it did. */
function without(side: ReadSide, { ruleset, gateway }: Whole, gone: Uint8Array): ReadSide | null {
  const blanks = new Map<number, Uint8Array>();
  const { file, line } = ruleset.columns;
  const last = line.reduce((most, each) => Math.max(most, each), 0);
  for (let row = 0; row < gone.length; row++) {
    if (gone[row] === 0) continue;
    const blank = blanks.get(file[row]!) ?? new Uint8Array(last + 1);
    blanks.set(file[row]!, blank);
    blank[line[row]!] = 1;
  }
  const files = side.files.map((each): SourceFile => {
    const blank = blanks.get(ruleset.files.indexOf(each));
    return blank === undefined ? each : { name: each.name, text: withoutLines(textOf(each), blank) };
  });
  const inferred = side.networks === null ? { ...side.inferred, ip: gateway.network } : side.inferred;
  const how = side.rulesets.length === 1 ? { ...side.how, family: ruleset.family } : side.how;
  const { rulesets } = readRulesets(files, how);
  const left = rulesets.find(({ family }) => family === ruleset.family)?.size;
  return left === ruleset.size - countOf(gone) ? { ...side, how, files, rulesets, inferred } : null;
}

/** `blank`: 1 at the numbers of the lines of which only the newline stays. */
function withoutLines(text: Text, blank: Uint8Array): string {
  const parts: string[] = [];
  let from = 0;
  let number = 1;
  for (let start = 0, at = text.indexOf('\n'); at >= 0; start = at + 1, at = text.indexOf('\n', start)) {
    if (blank[number++] !== 1) continue;
    // What stands before the line, without it: its newline begins the next part.
    if (start > from) parts.push(start === from + 1 ? '\n' : text.slice(from, start));
    from = at;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
