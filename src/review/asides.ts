/** Entries that are true, and that nobody needs to read beside the others: they are told where nothing else is. */
import { stateSet } from '../netfilter/evaluate.ts';
import { valuesOf } from '../netfilter/flow.ts';
import type { Fate } from '../netfilter/flows.ts';
import { type Box, DIM, isWithin, replaceDim } from '../packets/box.ts';
import { equal, type IntervalSet, isSubset, one, single } from '../packets/intervals.ts';
import { STATE } from '../ruleset/model.ts';
import type { Change } from './model.ts';

/** What an entry tells of its packets. */
export interface Told {
  readonly boxes: readonly Box[];
  readonly before: Fate;
  readonly after: Fate;
}

/** More comparisons of boxes than this are not worth the lines that they would save. */
const MOST_COMPARED = 100_000;
const INVALID = stateSet(STATE.INVALID);
const UDPLITE = one(136);

/** Packets with a forged source change with the others, and so do asides: they are in the JSON, and told where nothing else changes. */
export function worthReading(changes: readonly Change[]): readonly Change[] {
  const real = changes.filter((change) => change.vantage !== 'forged');
  const plain = real.filter((change) => change.aside === undefined);
  return [plain, real].find((some) => some.length > 0) ?? changes;
}

/** Which of the entries are asides. */
export function asidesAmong(entries: readonly Told[]): boolean[] {
  const others = entries.filter(({ boxes }) => !boxes.every(opensNothing));
  const openings = new Map<string, Box[]>();
  for (const { boxes, before, after } of others) {
    const key = verdicts(before, after);
    openings.set(key, [...(openings.get(key) ?? []), ...boxes.map(withoutState)]);
  }
  return entries.map(({ boxes, before, after }) => {
    if (boxes.every(asksItself) || boxes.every(isOfUdplite)) return true;
    if (!boxes.every((box) => opensNothing(box) || isOfUdplite(box))) return false;
    // Nobody waits for the answer to a packet that belongs to no connection.
    if (boxes.every((box) => isSameThere(before, after, box))) return true;
    return isWithinThem(boxes, openings.get(verdicts(before, after)) ?? []);
  });
}

/** Packets that conntrack calls INVALID begin no connection, and belong to none. */
function opensNothing(box: Box): boolean {
  return isSubset(box[DIM.STATE]!, INVALID);
}

/** Such a packet never comes to the gateway. */
function asksItself(box: Box): boolean {
  const client = single(box[DIM.SRC]!);
  return client !== null && client === single(box[DIM.DST]!) && box[DIM.IN]![0]!.lo !== 0;
}

/** UDP-Lite is hardly spoken; conntrack takes none of it up that arrives. */
function isOfUdplite(box: Box): boolean {
  return isSubset(box[DIM.PROTO]!, UDPLITE);
}

function isSameThere(before: Fate, after: Fate, box: Box): boolean {
  if (before.verdict !== after.verdict || before.out !== after.out) return false;
  return before.fields.every((field, dim) => equal(valuesOf(box, field), valuesOf(box, after.fields[dim]!)));
}

/** Packets that change with those that begin connections, as they do. */
function isWithinThem(boxes: readonly Box[], openings: readonly Box[]): boolean {
  if (boxes.length * openings.length > MOST_COMPARED) return false;
  return boxes.map(withoutState).every((box) => openings.some((opening) => isWithin(box, opening)));
}

function verdicts(before: Fate, after: Fate): string {
  return `${before.verdict} ${after.verdict}`;
}

const ANY: readonly (readonly [6 | 7 | 8 | 9, IntervalSet])[] = [
  [DIM.STATE, [{ lo: 0, hi: 4 }]],
  [DIM.FLAGS, [{ lo: 0, hi: 63 }]],
  [DIM.TYPE, [{ lo: 0, hi: 255 }]],
  [DIM.CODE, [{ lo: 0, hi: 255 }]],
];

function withoutState(box: Box): Box {
  return ANY.reduce((wide: Box, [dim, all]) => replaceDim(wide, dim, all), box);
}
