/** Every packet whose fate differs between two sides of a gateway, as few and as readable regions as may be. */

import { stateSet } from '../netfilter/evaluate.ts';
import { type Field, valuesOf } from '../netfilter/flow.ts';
import { analyse, DEFAULT_BUDGET, type Fate, firstPackets, narrowFate } from '../netfilter/flows.ts';
import type { Gateway } from '../netfilter/gateway.ts';
import {
  type Box,
  DIM,
  disjoint,
  exclude,
  intersectBoxes,
  isWithin,
  mergeBoxes,
  replaceDim,
  restrict,
  subtractBox,
} from '../packets/box.ts';
import { isSubset, one, single } from '../packets/intervals.ts';
import { STATE } from '../ruleset/model.ts';
import type { Change, Outcome } from './model.ts';
import { flowOf, outcomeOf } from './outcome.ts';
import { type Published, publishedServices } from './published.ts';
import { boxText, packetsText, sampleBox, samplePacket } from './sample.ts';
import { type ChangedRules, touchedBoxes } from './touched.ts';
import { networkVantages, plausibleBoxes, serverVantage, type Vantage } from './vantages.ts';

/** A set of packets with the fates that they had and have. */
export interface Difference {
  readonly box: Box;
  readonly when: Fate['when'];
  readonly before: Fate;
  readonly after: Fate;
}

/** More pairs of fates than this are not compared one by one; the whole set is then told as undetermined. */
const MAX_PAIRS = 4_000_000;

/** All differences, disjoint. `changed` confines the analysis. */
export function differences(base: Gateway, head: Gateway, changed: ChangedRules): Difference[] {
  const found: Difference[] = [];
  const touched = disjoint(mergeBoxes(touchedBoxes(changed, base, head)));
  const onlyNat = !changed.everything && [...changed.added, ...changed.removed].every((rule) => rule.chain.table === 'nat');
  for (const box of touched) {
    for (const asked of openingBoxes(box, head.family, onlyNat)) {
      const local = restrict(asked, DIM.IN, one(0));
      const incoming = exclude(asked, DIM.IN, one(0));
      if (local !== null) for (const start of ownSources(local, head)) found.push(...compare(base, head, start, true));
      if (incoming !== null) found.push(...compare(base, head, incoming, false));
    }
  }
  return found;
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

function compare(base: Gateway, head: Gateway, box: Box, local: boolean): Difference[] {
  const fates = (gateway: Gateway) => analyse(gateway, { box, mark: 0, local }, { left: DEFAULT_BUDGET, recordSteps: false });
  const before = fates(base);
  const after = fates(head);
  const found: Difference[] = [];
  if (before.length * after.length > MAX_PAIRS) return [beyondBudget(box, before[0]!, after[0]!)];
  for (const old of before) {
    for (const fresh of after) {
      const common = intersectBoxes(old.box, fresh.box);
      if (common === null) continue;
      const when = joinWhen(old.when, fresh.when);
      if (when !== null && !sameFate(old, fresh, common)) found.push({ box: common, when, before: old, after: fresh });
    }
  }
  return found;
}

function beyondBudget(box: Box, before: Fate, after: Fate): Difference {
  const open = (fate: Fate): Fate => ({ ...fate, box, verdict: 'undetermined', out: null, reply: null, unknown: 'the analysis budget' });
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
  if (a.verdict === 'undetermined') return a.unknown === b.unknown;
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

/** Groups differences as people read them: by vantage, outcome before and after, and what becomes of the header. */
export function describeChanges(found: readonly Difference[], base: Gateway, head: Gateway): Change[] {
  const published = [...publishedServices(base), ...publishedServices(head)];
  const vantages = [...serverVantages(head, published), ...networkVantages(head)];
  const real = plausibleBoxes(head);
  const groups = new Map<string, { vantage: string; before: Outcome; after: Outcome; first: Difference; boxes: Box[] }>();
  for (const whole of found) {
    for (const { vantage, box } of splitByVantage(whole.box, vantages, real)) {
      const service = published.find((p) => isWithin(box, p.box));
      const purpose = { published: service !== undefined, redirected: service?.redirected ?? false };
      const before = outcomeOf(whole.before, base, purpose);
      const after = outcomeOf(whole.after, head, purpose);
      const key = JSON.stringify([vantage, before, after, fateSignature(whole.before), fateSignature(whole.after), whole.when]);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { vantage, before, after, first: { ...whole, box }, boxes: [box] });
      else group.boxes.push(box);
    }
  }
  return [...groups.values()].map((group) => toChange(group, head));
}

function fateSignature(fate: Fate): unknown[] {
  return [fate.verdict, fate.out, fate.reply, fate.replyOut, ...HEADER.map((dim) => fieldSignature(fate.fields[dim]!))];
}

function fieldSignature(field: Field): string {
  return 'set' in field ? field.set.map((r) => `${r.lo}-${r.hi}`).join(',') : `${field.dim}+${field.by}`;
}

function serverVantages(gateway: Gateway, published: readonly Published[]): Vantage[] {
  const servers = new Set(published.flatMap((service) => service.rules.map((rule) => rule.serverAddress)));
  return [...servers].flatMap((server) => (server === null ? [] : (serverVantage(gateway, server) ?? [])));
}

/**
 * Parts of a box by the vantage that they come from. What comes from none of them is `elsewhere`; a source that stands behind another
 * interface than it comes in by is `forged`.
 */
function splitByVantage(box: Box, vantages: readonly Vantage[], real: readonly Box[]): { vantage: string; box: Box }[] {
  const result: { vantage: string; box: Box }[] = [];
  const local = restrict(box, DIM.IN, one(0));
  if (local !== null) result.push({ vantage: 'gateway', box: local });
  let rest: Box[] = [];
  const incoming = exclude(box, DIM.IN, one(0));
  if (incoming !== null) rest = [incoming];
  for (const vantage of vantages) {
    for (const place of vantage.boxes) {
      rest = rest.flatMap((part) => {
        const common = intersectBoxes(part, place);
        if (common === null) return [part];
        result.push({ vantage: vantage.name, box: common });
        return subtractBox(part, place);
      });
    }
  }
  for (const part of rest) {
    let forged: Box[] = [part];
    for (const flows of real) {
      const common = intersectBoxes(part, flows);
      if (common === null) continue;
      result.push({ vantage: 'elsewhere', box: common });
      forged = forged.flatMap((each) => subtractBox(each, flows));
    }
    for (const each of forged) result.push({ vantage: 'forged', box: each });
  }
  return result;
}

function toChange(group: { vantage: string; before: Outcome; after: Outcome; first: Difference; boxes: Box[] }, gateway: Gateway): Change {
  const { interfaces, family } = gateway;
  const boxes = mergeBoxes(group.boxes);
  const whole = boxes[0]!;
  const sample = sampleBox(whole, family);
  const witness = samplePacket(whole, interfaces, family);
  return {
    vantage: group.vantage,
    packets: packetsOf(boxes, family),
    regions: boxes.map((box) => boxText(box, interfaces, family, group.first.when)),
    before: group.before,
    after: group.after,
    beforeFlow: flowOf(narrowFate(group.first.before, sample)),
    afterFlow: flowOf(narrowFate(group.first.after, sample)),
    witness,
  };
}

function packetsOf(boxes: readonly Box[], family: Gateway['family']): string {
  const texts = [...new Set(boxes.map((box) => packetsText(box, family)))];
  return texts.length <= 3 ? texts.join('; ') : `${texts.slice(0, 3).join('; ')}; … (${texts.length} regions)`;
}
