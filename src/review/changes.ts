/** Every packet whose fate differs between two sides of a gateway, as few and as readable regions as may be. */

import { type Budget, PAST_BUDGET } from '../netfilter/chains.ts';
import { stateSet } from '../netfilter/evaluate.ts';
import { type Field, valuesOf } from '../netfilter/flow.ts';
import { analyse, DEFAULT_BUDGET, type Fate, firstPackets, narrowFate } from '../netfilter/flows.ts';
import type { Gateway } from '../netfilter/gateway.ts';
import { joinPicks } from '../netfilter/trace.ts';
import { isPrivate } from '../network/index.ts';
import { type Box, DIM, disjoint, disjointUpTo, exclude, hulls, replaceDim, restrict } from '../packets/box.ts';
import { isSubset, one, single } from '../packets/intervals.ts';
import { mergeBoxes } from '../packets/merge.ts';
import { STATE } from '../ruleset/model.ts';
import { asidesAmong, withoutTcpToAll } from './asides.ts';
import type { Change, Outcome } from './model.ts';
import { flowOf, outcomeOf } from './outcome.ts';
import { namesOf } from './packet-names.ts';
import { packetsTexts, type Surroundings } from './packet-words.ts';
import { meetings } from './pairs.ts';
import { type Places, placesOf } from './places.ts';
import { publishedServices } from './published.ts';
import { boxText, hasUsualClients, sampleBox, samplePacket } from './sample.ts';
import { type ChangedRules, touchedBoxes } from './touched.ts';
import { publicUplinks } from './vantages.ts';

/** A set of packets with the fates that they had and have. */
export interface Difference {
  readonly box: Box;
  readonly when: Fate['when'];
  readonly before: Fate;
  readonly after: Fate;
}

/** More pairs of fates of the same packets than this are not compared one by one; the whole set is then told as undetermined. */
const MAX_PAIRS = 10_000_000;

/** All differences, disjoint. `changed` confines the analysis, `shared` bounds it as a whole: what is left then is told as undetermined. */
export function differences(base: Gateway, head: Gateway, changed: ChangedRules, shared: Budget | null = null): Difference[] {
  const found: Difference[] = [];
  const touched = fewBoxes(touchedBoxes(changed, base, head), base, head);
  const onlyNat = !changed.everything && [...changed.added, ...changed.removed].every((rule) => rule.chain.table === 'nat');
  for (const box of touched) {
    for (const asked of openingBoxes(box, head.family, onlyNat)) {
      const local = restrict(asked, DIM.IN, one(0));
      const incoming = exclude(asked, DIM.IN, one(0));
      if (local !== null)
        for (const start of ownSources(local, head)) for (const each of compare(base, head, start, true, shared)) found.push(each);
      if (incoming !== null) for (const each of compare(base, head, incoming, false, shared)) found.push(each);
    }
  }
  // What is told of several is told by the first of them.
  return [...found.filter(({ box }) => hasUsualClients(box)), ...found.filter(({ box }) => !hasUsualClients(box))];
}

/** Fewer disjoint boxes than this are analysed one by one whatever the rulesets' size. */
const FEW_BOXES = 64;
/** In a larger ruleset, one box for so many rules: each is narrow, and a narrow box meets few of the rules. */
const RULES_A_BOX = 16;

/** Disjoint boxes that hold the given ones. Where rules cross each other in too many parts, what lies around them is analysed at once. */
function fewBoxes(boxes: readonly Box[], base: Gateway, head: Gateway): Box[] {
  const merged = mergeBoxes(boxes);
  const size = Math.max(base.ruleset?.size ?? 0, head.ruleset?.size ?? 0);
  return disjointUpTo(merged, Math.max(FEW_BOXES, size / RULES_A_BOX)) ?? disjoint(mergeBoxes(hulls(merged, head.family)));
}

/** First packets by the state that conntrack gives them; where more than NAT changed, packets of known connections too. */
function openingBoxes(box: Box, family: Gateway['family'], onlyNat: boolean): Box[] {
  const first = firstPackets(box, family);
  if (onlyNat) return first.filter((part) => isSubset(part[DIM.STATE]!, stateSet(STATE.NEW)));
  return [...first, replaceDim(box, DIM.STATE, stateSet(STATE.ESTABLISHED | STATE.RELATED))];
}

/** What the gateway itself sends carries one of its own addresses. */
function ownSources(box: Box, gateway: Gateway): Box[] {
  const own = restrict(box, DIM.SRC, gateway.routing.local);
  return own === null ? [] : [own];
}

function compare(base: Gateway, head: Gateway, box: Box, local: boolean, shared: Budget | null = null): Difference[] {
  const budget = () => shared ?? { left: 2 * DEFAULT_BUDGET, recordSteps: false, joinsAlike: true };
  const fates = (gateway: Gateway) => mergeFates(analyse(gateway, { box, mark: 0, local }, budget()));
  const before = fates(base);
  const after = fates(head);
  const found: Difference[] = [];
  let pairs = 0;
  for (const { old, fresh, box: common } of meetings(before, after)) {
    pairs += old.length * fresh.length;
    if (pairs > MAX_PAIRS) return [beyondBudget(box, before[0]!, after[0]!)];
    for (const each of old) {
      for (const other of fresh) {
        const when = joinWhen(each.when, other.when);
        if (when !== null && !sameFate(each, other, common)) found.push({ box: common, when, before: each, after: other });
      }
    }
  }
  return found;
}

/** Fates that nobody on the wire can tell apart, as one for each box that joins theirs: which rule decided is asked anew where it is told. */
function mergeFates(fates: readonly Fate[]): Fate[] {
  const groups = new Map<string, { fate: Fate; boxes: Box[] }>();
  for (const fate of fates) {
    const key = JSON.stringify([fateSignature(fate), headerSignature(fate), fate.unknown, fate.when]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { fate, boxes: [fate.box] });
    else group.boxes.push(fate.box);
  }
  return [...groups.values()].flatMap(({ fate, boxes }) =>
    boxes.length === 1 ? [fate] : mergeBoxes(boxes).map((box) => narrowFate(fate, box)),
  );
}

function beyondBudget(box: Box, before: Fate, after: Fate): Difference {
  const open = (fate: Fate): Fate => ({ ...fate, box, verdict: 'undetermined', out: null, reply: null, unknown: PAST_BUDGET });
  return { box, when: [], before: open(before), after: open(after) };
}

/** Both sides' answers to undecidable matches; null where they contradict each other. */
function joinWhen(a: Fate['when'], b: Fate['when']): Fate['when'] | null {
  if (a.length === 0) return b;
  const joined = [...a];
  for (const answer of b) {
    const known = joined.find(({ match }) => match === answer.match);
    if (known === undefined) joined.push(answer);
    else if (known.is !== answer.is) return null;
  }
  return joined;
}

const HEADER = [DIM.SRC, DIM.DST, DIM.SPORT, DIM.DPORT] as const;

function sameFate(a: Fate, b: Fate, box: Box): boolean {
  if (a.verdict !== b.verdict || a.out !== b.out || a.reply !== b.reply || a.replyOut !== b.replyOut) return false;
  // What neither side got to see may differ.
  if (a.verdict === 'undetermined') return a.unknown === b.unknown && a.unknown !== PAST_BUDGET;
  if (a.verdict !== 'forward' && a.verdict !== 'local') return true;
  return HEADER.every((dim) => sameField(a.fields[dim]!, b.fields[dim]!, box));
}

function sameField(a: Field, b: Field, box: Box): boolean {
  if (!('set' in a) && !('set' in b) && a.dim === b.dim && a.by === b.by) return true;
  const x = valuesOf(box, a);
  const y = valuesOf(box, b);
  if ('set' in a && 'set' in b) return x.length === y.length && x.every((r, i) => r.lo === y[i]!.lo && r.hi === y[i]!.hi);
  const only = single(x);
  return only !== null && only === single(y);
}

/** More entries than this are not read one by one: they are then told by their outcomes, whatever NAT writes into the header. */
const MOST_ENTRIES = 60;

/** A part of a difference that one vantage sends. */
interface Part {
  readonly vantage: string;
  /** Taken in by the gateway itself, on one side at least, and no service is asked for. */
  readonly itself: boolean;
  readonly before: Outcome;
  readonly after: Outcome;
  readonly difference: Difference;
}

interface Group extends Part {
  /** Boxes by the answers to undecidable matches on which they hang. */
  readonly boxes: Map<string, { readonly when: Fate['when']; readonly boxes: Box[] }>;
}

/** Groups differences as people read them: by vantage, outcome before and after, and what becomes of the header. */
export function describeChanges(found: readonly Difference[], base: Gateway, head: Gateway): Change[] {
  const published = [...publishedServices(base), ...publishedServices(head)];
  const places = placesOf(head, published);
  const parts = partsOf(found, base, head, places);
  const byHeader = grouped(parts, true);
  const groups = byHeader.length > MOST_ENTRIES ? grouped(parts, false) : byHeader;
  const nameOf = namesOf(head);
  const told = groups.map(({ vantage, boxes, difference: { before, after } }) => {
    return { vantage, before, after, boxes: [...boxes.values()].flatMap((sharing) => sharing.boxes) };
  });
  const asides = asidesAmong(told, head);
  return groups.map((group, index) => {
    const change = toChange(group, base, head, { nameOf, wholeOf: (box) => places.whole(group.vantage, box) });
    return asides[index] ? { ...change, aside: true } : change;
  });
}

function partsOf(found: readonly Difference[], base: Gateway, head: Gateway, places: Places): Part[] {
  const parts: Part[] = [];
  for (const whole of found) {
    for (const { vantage, box } of places.split(whole.box)) {
      const service = places.service(box);
      const purpose = { published: service !== undefined, redirected: service?.redirected ?? false };
      for (const difference of asOfOne({ ...whole, box }, base, head)) {
        const before = outcomeOf(difference.before, base, purpose);
        const after = outcomeOf(difference.after, head, purpose);
        const isTakenIn = before === 'reaches-gateway' || after === 'reaches-gateway';
        parts.push({ vantage, before, after, difference, itself: isTakenIn && !places.asksService(difference.box) });
      }
    }
  }
  return parts;
}

/** Of a wide set, a client that asks itself is not told apart; where nothing else is left, it is asked anew. */
function asOfOne(difference: Difference, base: Gateway, head: Gateway): Difference[] {
  const { box } = difference;
  const client = single(box[DIM.SRC]!);
  if (client === null || client !== single(box[DIM.DST]!) || box[DIM.IN]![0]!.lo === 0) return [difference];
  return compare(base, head, box, false);
}

/** `finely`: what NAT writes into the header, and the answers to undecidable matches, tell groups apart too. */
function grouped(parts: readonly Part[], finely: boolean): Group[] {
  const groups = new Map<string, Group>();
  for (const part of parts) {
    const { box, before, after, when } = part.difference;
    const detail = finely ? [headerSignature(before), headerSignature(after), when] : [];
    const key = JSON.stringify([
      part.vantage,
      part.itself,
      part.before,
      part.after,
      fateSignature(before),
      fateSignature(after),
      ...detail,
    ]);
    const group = groups.get(key) ?? { ...part, boxes: new Map() };
    groups.set(key, group);
    const answers = JSON.stringify(when);
    const sharing = group.boxes.get(answers) ?? { when, boxes: [] };
    group.boxes.set(answers, sharing);
    sharing.boxes.push(box);
  }
  return [...groups.values()];
}

function fateSignature({ verdict, out, reply, replyOut }: Fate): unknown[] {
  return [verdict, out, reply, replyOut];
}

function headerSignature(fate: Fate): unknown[] {
  return HEADER.map((dim) => fieldSignature(fate.fields[dim]!));
}

function fieldSignature(field: Field): string {
  return 'set' in field ? field.set.map((r) => `${r.lo}-${r.hi}`).join(',') : `${field.dim}+${field.by}`;
}

function toChange(group: Group, base: Gateway, head: Gateway, around: Surroundings): Change {
  const { interfaces, family } = head;
  const regions = [...group.boxes.values()].flatMap(({ when, boxes }) => mergeBoxes(boxes).map((box) => ({ box, when })));
  // A packet of the very part whose fates are told: another part of the group may owe the same fate to other rules.
  const sample = sampleBox(group.difference.box, family);
  const witness = samplePacket(group.difference.box, interfaces, family);
  const beforeFlow = exactFate(base, group.difference.before, sample, group.difference.when);
  const afterFlow = exactFate(head, group.difference.after, sample, group.difference.when);
  const unanswered = [
    ...(leavesPrivate(base, beforeFlow) ? (['before'] as const) : []),
    ...(leavesPrivate(head, afterFlow) ? (['after'] as const) : []),
  ];
  return {
    vantage: group.vantage,
    packets: packetsTexts(worthSaying(regions, head), family, around),
    regions: regions.map(({ box, when }) => boxText(box, interfaces, family, when)),
    before: group.before,
    after: group.after,
    beforeFlow: flowOf(beforeFlow),
    afterFlow: flowOf(afterFlow),
    witness,
    ...(unanswered.length > 0 ? { unanswered } : {}),
    ...(group.itself ? { itself: true as const } : {}),
  };
}

interface Region {
  readonly box: Box;
  readonly when: Fate['when'];
}

/** Without what nobody answers, where there is something else. */
function worthSaying(regions: readonly Region[], gateway: Gateway): readonly Region[] {
  const answered = regions.flatMap(({ box, when }) => {
    const left = withoutTcpToAll(gateway, box);
    return left === null ? [] : [{ box: left, when }];
  });
  return answered.length === 0 ? regions : answered;
}

/** Whether a packet goes out to a public address with a private one as its source. */
function leavesPrivate(gateway: Gateway, { box, verdict, out, header }: Fate): boolean {
  // What is known already is translated by its entry.
  const isFirst = isSubset(box[DIM.STATE]!, stateSet(STATE.NEW));
  if (!isFirst || verdict !== 'forward' || out === null || !publicUplinks(gateway).has(out)) return false;
  const isOf = (dim: 1 | 2, wanted: boolean) => header[dim]!.every(({ lo, hi }) => isPrivate(lo) === wanted && isPrivate(hi) === wanted);
  return isOf(DIM.SRC, true) && isOf(DIM.DST, false);
}

/** What one packet of a set meets: the same as the set, or more exactly. The budget is the set's own to tell. */
export function exactFate(gateway: Gateway, wide: Fate, sample: Box, when: Fate['when']): Fate {
  if (wide.unknown === PAST_BUDGET) return narrowFate(wide, sample);
  const local = sample[DIM.IN]![0]!.lo === 0;
  const fates = analyse(gateway, { box: sample, mark: 0, local }, { left: DEFAULT_BUDGET, recordSteps: false });
  const exact = fates.find((fate) => joinWhen(fate.when, when) !== null);
  if (exact === undefined) return narrowFate(wide, sample);
  // What NAT picks makes no difference here where the picks share one fate: then it is told as the range.
  const joined = joinPicks(fates).find((fate) => isSameButPick(fate, exact));
  return joined ?? exact;
}

function isSameButPick(joined: Fate, fate: Fate): boolean {
  const same = JSON.stringify(fateSignature(joined)) === JSON.stringify(fateSignature(fate)) && joined.unknown === fate.unknown;
  return same && joined.header.every((set, dim) => isSubset(fate.header[dim]!, set));
}
