/** Which packets a change of rules can touch: a superset, in terms of original headers, so that the analysis may be confined to it. */
import type { Gateway } from '../netfilter/gateway.ts';
import type { Test } from '../netfilter/tests.ts';
import { type Box, DIM, type Dim, fullBox, fullDim, partsWithin, replaceDim, restrict } from '../packets/box.ts';
import { contains, equal, type IntervalSet, intersect, one, range, subtract, union } from '../packets/intervals.ts';
import { type Address, type Chain, type Rule, type Ruleset, STATE } from '../ruleset/model.ts';
import { textOf } from '../ruleset/text.ts';
import { type Aligned, alignTexts } from './align.ts';

export interface ChangedRules {
  /** Rules that only the base has, and rules that only the head has, by the gateway that has them. */
  readonly removed: readonly Rule[];
  readonly added: readonly Rule[];
  /** Something that touches every packet: a policy, a base chain, the network. */
  readonly everything: boolean;
}

/** Aligns two rulesets chain by chain, rule by rule. */
export function changedRules(base: Ruleset | null, head: Ruleset | null): ChangedRules {
  const removed: Rule[] = [];
  const added: Rule[] = [];
  let everything = false;
  const keys = new Set([...(base?.chains ?? []), ...(head?.chains ?? [])].map((chain) => `${chain.table} ${chain.name}`));
  for (const key of keys) {
    const before = chainBy(base, key);
    const after = chainBy(head, key);
    if ((before?.base?.policy ?? 'accept') !== (after?.base?.policy ?? 'accept')) everything = true;
    const aligned = alignedRules(base, before, head, after);
    for (const rule of aligned.removed) removed.push(rule);
    for (const rule of aligned.added) added.push(rule);
  }
  return { removed, added, everything };
}

/** Chains by `table name`, made once for each ruleset. */
const chainMaps = new WeakMap<Ruleset, ReadonlyMap<string, Chain>>();

function chainBy(ruleset: Ruleset | null, key: string): Chain | undefined {
  if (ruleset === null) return undefined;
  const known = chainMaps.get(ruleset) ?? new Map(ruleset.chains.map((chain) => [`${chain.table} ${chain.name}`, chain]));
  chainMaps.set(ruleset, known);
  return known.get(key);
}

function alignedRules(base: Ruleset | null, before: Chain | undefined, head: Ruleset | null, after: Chain | undefined): Aligned<Rule> {
  if (base === null || before === undefined || head === null || after === undefined)
    return { removed: rulesOf(base, before), added: rulesOf(head, after) };
  const list = (ruleset: Ruleset, { rules }: Chain) => ({
    length: rules.length,
    text: (at: number) => normalText(ruleset.rule(rules[at]!)),
  });
  const surely = sameTexts(base, head);
  const { removed, added } = alignTexts(list(base, before), list(head, after), (i, j) => surely(before.rules[i]!, after.rules[j]!));
  return { removed: removed.map((i) => base.rule(before.rules[i]!)), added: added.map((j) => head.rule(after.rules[j]!)) };
}

function rulesOf(ruleset: Ruleset | null, chain: Chain | undefined): Rule[] {
  return ruleset === null || chain === undefined ? [] : Array.from(chain.rules, (id) => ruleset.rule(id));
}

/** Whether two rules stand written the same, character for character, without making either: false where a script made rules. */
function sameTexts(base: Ruleset, head: Ruleset): (id: number, other: number) => boolean {
  const [left, right] = [base.spans, head.spans];
  if (left === null || right === null) return () => false;
  const [texts, others] = [base.files.map(textOf), head.files.map(textOf)];
  return (id, other) => {
    const [from, at] = [left.start[id]!, right.start[other]!];
    const length = left.end[id]! - from;
    if (length !== right.end[other]! - at) return false;
    const [text, beside] = [texts[base.columns.file[id]!]!, others[head.columns.file[other]!]!];
    for (let index = 0; index < length; index++) if (text.charCodeAt(from + index) !== beside.charCodeAt(at + index)) return false;
    return true;
  };
}

/** A rule's text with its spacing evened out: the same rule, wherever it stands. */
export function normalText(rule: Rule): string {
  const { text } = rule;
  return /\s\s|[^\S ]|^\s|\s$/.test(text) ? text.trim().replace(/\s+/g, ' ') : text;
}

/** A superset of the packets that the changed rules can touch. */
export function touchedBoxes(changed: ChangedRules, base: Gateway, head: Gateway): Box[] {
  // What arrives by lo was sent by the gateway itself and is told there.
  const entrances = subtract(range(0, head.interfaces.length - 1), one(head.interfaceIndex('lo')));
  const all = replaceDim(fullBox(head.family), DIM.IN, entrances);
  if (changed.everything) return [all];
  const boxes = [
    ...changed.removed.flatMap((rule) => ruleBoxes(rule, base, head)),
    ...changed.added.flatMap((rule) => ruleBoxes(rule, head, base)),
  ];
  return partsWithin(all, boxes);
}

function ruleBoxes(rule: Rule, own: Gateway, other: Gateway): Box[] {
  const tests = own.tests(rule.id);
  if (tests.some((test) => test.kind === 'never')) return [];
  const now = (dim: Dim) => nowSet(tests, dim, own);
  const { family } = own;
  const atOutput = rule.chain.base?.hook === 'output';
  const ins = atOutput ? one(0) : withLoopback(now(DIM.IN), own);
  let request = replaceDim(replaceDim(fullBox(family), DIM.IN, ins), DIM.PROTO, now(DIM.PROTO));
  for (const dim of [DIM.SRC, DIM.SPORT, DIM.TYPE, DIM.CODE] as const) request = replaceDim(request, dim, now(dim));
  const direct = replaceDim(replaceDim(request, DIM.DST, now(DIM.DST)), DIM.DPORT, now(DIM.DPORT));
  const translated = () => translatedInto(request, now(DIM.DST), now(DIM.DPORT), [own, other]);
  const requests = () => {
    if (onlyTranslated(tests) && translatingRuleCount([own, other]) <= FEW_TRANSLATING) {
      const boxes = boxesBefore(request, now(DIM.DST), [own, other]);
      return [...boxes, ...boxes.flatMap(looped)];
    }
    return [direct, ...looped(direct), ...translated()];
  };
  // The answer to an untracked request is a first packet of its own.
  const replies = () => replyBoxes(rule, now, own, other);
  const untracked = untracks(own) || untracks(other) ? replies() : [];
  if (rule.chain.table === 'nat') return [...(rule.chain.base?.hook === 'prerouting' ? [direct] : requests()), ...untracked];
  return [...requests(), ...(onlyNew(tests) ? untracked : replies())];
}

/** What the gateway sends to itself may arrive by lo with another source: POSTROUTING has seen it. */
function looped(direct: Box): Box[] {
  const local = restrict(direct, DIM.IN, one(0));
  if (local === null) return [];
  const full = fullBox(typeof direct[DIM.SRC]![0]?.lo === 'bigint' ? 'ip6' : 'ip');
  return [replaceDim(replaceDim(local, DIM.SRC, full[DIM.SRC]!), DIM.SPORT, full[DIM.SPORT]!)];
}

/** Whether some rule takes packets out of connection tracking. */
function untracks({ ruleset }: Gateway): boolean {
  const raw = (ruleset?.chains ?? []).filter((chain) => chain.table === 'raw');
  return raw.some((chain) => chain.rules.some((id) => ruleset!.rule(id).target.kind === 'notrack'));
}

function nowSet(tests: readonly Test[], dim: Dim, gateway: Gateway): IntervalSet {
  let set = fullDim(gateway.family, dim);
  for (const test of tests) if (test.kind === 'now' && test.dim === dim) set = intersect(set, test.set);
  return set;
}

/** What the gateway sends to itself arrives by lo, though it entered at OUTPUT, where there is no interface. */
function withLoopback(ins: IntervalSet, gateway: Gateway): IntervalSet {
  return contains(ins, gateway.interfaceIndex('lo')) ? union(ins, one(0)) : ins;
}

function onlyNew(tests: readonly Test[]): boolean {
  return tests.some((test) => test.kind === 'state' && !test.negated && test.states === STATE.NEW);
}

/** Whether the rule asks for connections whose destination was translated, and for no others. */
function onlyTranslated(tests: readonly Test[]): boolean {
  return tests.some(
    (test) =>
      (test.kind === 'state' && !test.negated && test.states === STATE.DNAT) ||
      (test.kind === 'status' && !test.negated && test.status === STATUS_DNAT),
  );
}

/** nf_conntrack_common.h, IPS_DST_NAT. */
const STATUS_DNAT = 32;

/** Of more translating rules than this the boxes are more than what they save. */
const FEW_TRANSLATING = 10_000;

function translatingRuleCount(gateways: readonly Gateway[]): number {
  return gateways.reduce((sum, gateway) => sum + translatingOf(gateway).all.length, 0);
}

/** Original headers that a DNAT or REDIRECT rule may turn into one with these destinations and ports. */
function translatedInto(request: Box, dst: IntervalSet, dport: IntervalSet, gateways: readonly Gateway[]): Box[] {
  const { family } = gateways[0]!;
  if (equal(dst, fullDim(family, DIM.DST)) && equal(dport, fullDim(family, DIM.DPORT))) return [];
  return boxesBefore(request, dst, gateways);
}

/** Original headers that a DNAT or REDIRECT rule may turn into one with these destinations. */
function boxesBefore(request: Box, dst: IntervalSet, gateways: readonly Gateway[]): Box[] {
  const boxes: Box[] = [];
  for (const gateway of gateways) {
    for (const rule of translatingInto(gateway, dst)) {
      const { target } = rule;
      if (target.kind !== 'dnat' && target.kind !== 'redirect' && target.kind !== 'netmap') continue;
      const to = target.kind === 'netmap' ? target.to : target.to.addresses;
      if (to !== null && intersect([to], dst).length === 0) continue;
      const tests = gateway.tests(rule.id);
      let box = replaceDim(replaceDim(request, DIM.DST, nowSet(tests, DIM.DST, gateway)), DIM.DPORT, nowSet(tests, DIM.DPORT, gateway));
      box = replaceDim(box, DIM.PROTO, intersect(box[DIM.PROTO]!, nowSet(tests, DIM.PROTO, gateway)));
      if (box[DIM.PROTO]!.length > 0) boxes.push(box);
    }
  }
  return boxes;
}

/** The rules that rewrite destinations: those that write one address by it, and the others. */
interface Translating {
  readonly all: readonly Rule[];
  readonly byAddress: ReadonlyMap<Address, readonly Rule[]>;
  readonly others: readonly Rule[];
}

const translating = new WeakMap<Gateway, Translating>();

/** The rules that may write one of these addresses, and perhaps some that do not. */
function translatingInto(gateway: Gateway, dst: IntervalSet): readonly Rule[] {
  const rules = translatingOf(gateway);
  if (dst.some(({ lo, hi }) => lo !== hi)) return rules.all;
  return [...dst.flatMap(({ lo }) => rules.byAddress.get(lo) ?? []), ...rules.others];
}

function translatingOf(gateway: Gateway): Translating {
  const known = translating.get(gateway) ?? translatingRules(gateway);
  translating.set(gateway, known);
  return known;
}

function translatingRules({ ruleset }: Gateway): Translating {
  const all = (ruleset?.chains ?? [])
    .filter((chain) => chain.table === 'nat')
    .flatMap((chain) => Array.from(chain.rules, (id) => ruleset!.rule(id)))
    .filter(({ target }) => target.kind === 'dnat' || target.kind === 'redirect' || target.kind === 'netmap');
  const byAddress = new Map<Address, Rule[]>();
  const others: Rule[] = [];
  for (const rule of all) {
    const to = rule.target.kind === 'dnat' ? rule.target.to.addresses : null;
    if (to === null || to.lo !== to.hi) others.push(rule);
    else byAddress.set(to.lo, [...(byAddress.get(to.lo) ?? []), rule]);
  }
  return { all, byAddress, others };
}

/** Requests whose replies the rule may meet: its source is where they went, its destination whom they came from, or took the place of. */
function replyBoxes(rule: Rule, now: (dim: Dim) => IntervalSet, own: Gateway, other: Gateway): Box[] {
  const { family } = own;
  const beforeUnNat = rule.chain.table === 'raw' || rule.chain.table === 'mangle' || rule.chain.base?.hook === 'input';
  let request = replaceDim(fullBox(family), DIM.PROTO, now(DIM.PROTO));
  if (!beforeUnNat) request = replaceDim(replaceDim(request, DIM.SRC, now(DIM.DST)), DIM.SPORT, now(DIM.DPORT));
  const direct = replaceDim(replaceDim(request, DIM.DST, now(DIM.SRC)), DIM.DPORT, now(DIM.SPORT));
  return [direct, ...translatedInto(request, now(DIM.SRC), now(DIM.SPORT), [own, other])];
}
