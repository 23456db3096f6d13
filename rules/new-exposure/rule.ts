/** (change) Something inside, or on the gateway, became reachable from outside. */
import type { Fate } from '../../src/netfilter/flows.ts';
import type { Gateway } from '../../src/netfilter/gateway.ts';
import { isPrivate } from '../../src/network/index.ts';
import { type Box, DIM, fullDim, replaceDim } from '../../src/packets/box.ts';
import { contains, equal, type IntervalSet, intersect, one, setOf, subtract } from '../../src/packets/intervals.ts';
import { mergeBoxes } from '../../src/packets/merge.ts';
import { comesAbout, type Opening, openings, responsible } from '../../src/review/change-facts.ts';
import { exactFate } from '../../src/review/changes.ts';
import type { ChangeUnderReview, Check, CheckContext, Draft } from '../../src/review/check.ts';
import { namesOf } from '../../src/review/packet-names.ts';
import { packetsText } from '../../src/review/packet-words.ts';
import { packetsIn } from '../../src/review/packet-words-zh.ts';
import { openingOf } from '../../src/review/rule-facts.ts';
import { rangeText, sampleBox } from '../../src/review/sample.ts';
import { boxWitness, say } from '../../src/review/speak.ts';
import { askingVantages, networkVantages, outsideInterfaces } from '../../src/review/vantages.ts';

export const newExposure: Check = { id: 'new-exposure', ofChange: true, run: (context) => findings(context) };

interface Group {
  readonly rule: Draft['rule'];
  readonly first: Opening;
  readonly boxes: Box[];
}

/** More rules of one chain than this that open something are told together. */
const MOST_RULES = 10;

/** One finding for each rule that opens something. */
function findings(context: CheckContext): Draft[] {
  const { gateway, change } = context;
  if (change === null) return [];
  const outside = askingVantages(gateway).filter(({ kind }) => kind === 'outside');
  const groups = new Map<string, Group>();
  for (const opening of openings(gateway, change.differences, outside)) {
    const { after } = opening.difference;
    if (!isNew(gateway, change.base, opening)) continue;
    const rule = responsible(gateway, change, after);
    if (rule === null) continue;
    const key = keyOf(gateway, rule, opening);
    const group = groups.get(key) ?? { rule, first: opening, boxes: [] };
    group.boxes.push(opening.box);
    groups.set(key, group);
  }
  const exact = [...groups.values()].map((group) => ({ ...group, rule: ruleFor(gateway, change, group.first) ?? group.rule }));
  return together(alike(gateway, exact)).map((group) => toDraft(gateway, group));
}

/** The rule to which one packet owes its fate: a set whose parts owe the same fate to several tells one of them. */
function ruleFor(gateway: Gateway, change: ChangeUnderReview, { box, difference: { after, when } }: Opening): Draft['rule'] | null {
  return responsible(gateway, change, exactFate(gateway, after, sampleBox(box, gateway.family), when));
}

/** Groups of one rule, and of the same kind, as one. */
function alike(gateway: Gateway, groups: readonly Group[]): Group[] {
  const found = new Map<string, Group>();
  for (const group of groups) {
    const key = keyOf(gateway, group.rule, group.first);
    const known = found.get(key);
    found.set(key, known === undefined ? group : { ...known, boxes: [...known.boxes, ...group.boxes] });
  }
  return [...found.values()];
}

function keyOf(gateway: Gateway, { place }: Draft['rule'], { box, difference }: Opening): string {
  return `${place.file}:${place.line}:${exposed(gateway, box, difference.after)}`;
}

function together(groups: readonly Group[]): Group[] {
  const byChain = new Map<string, Group[]>();
  for (const group of groups) {
    const { rule, first } = group;
    const key = `${'target' in rule ? rule.chain.id : rule.chain} ${first.difference.after.verdict} ${isPrivateThere(first.box)}`;
    byChain.set(key, [...(byChain.get(key) ?? []), group]);
  }
  return [...byChain.values()].flatMap((own) =>
    own.length <= MOST_RULES ? own : [{ ...own[0]!, boxes: own.flatMap(({ boxes }) => boxes) }],
  );
}

/**
 * What a packet from outside gets to: a host inside that answers, a segment inside by its private addresses, the gateway's own stack, or
 * nothing. A private address is nobody's destination on the internet; a whole segment is laid open to the uplink's own neighbours.
 */
function exposed(gateway: Gateway, box: Box, fate: Fate): 'inside' | 'segment' | 'gateway' | null {
  if (fate.verdict === 'local') return 'gateway';
  if (!comesAbout(fate) || outsideInterfaces(gateway).has(fate.out ?? '')) return null;
  if (fate.dnat || !isPrivateThere(box)) return 'inside';
  return isSegmentOf(gateway, box) ? 'segment' : null;
}

function isPrivateThere(box: Box): boolean {
  return box[DIM.DST]!.every(({ lo, hi }) => isPrivate(lo) && isPrivate(hi));
}

/** All TCP ports of more than half of a segment's addresses. */
function isSegmentOf(gateway: Gateway, box: Box): boolean {
  if (!contains(box[DIM.PROTO]!, 6) || !equal(box[DIM.DPORT]!, fullDim(gateway.family, DIM.DPORT))) return false;
  return networkVantages(gateway).some(({ kind, boxes }) => {
    const hosts = kind === 'inside' ? boxes.flatMap((place) => place[DIM.SRC]!) : [];
    return hosts.length > 0 && addressesIn(intersect(setOf(hosts), box[DIM.DST]!)) * 2n > addressesIn(hosts);
  });
}

function addressesIn(set: IntervalSet): bigint {
  return set.reduce((sum, { lo, hi }) => sum + BigInt(hi) - BigInt(lo) + 1n, 0n);
}

/** What the gateway answered itself and a host inside answers now is new; the other way round it is not. */
function isNew(gateway: Gateway, base: Gateway, { box, difference }: Opening): boolean {
  const after = exposed(gateway, box, difference.after);
  const before = exposed(base, box, difference.before);
  return after !== null && before !== after && before !== 'inside';
}

/** A rule that translates certain ports says itself what it opens: that is what the change is for. */
function isPublished(rule: Draft['rule'], boxes: readonly Box[]): boolean {
  const translates = 'target' in rule && (rule.target.kind === 'dnat' || rule.target.kind === 'redirect');
  const ports = (box: Box) => box[DIM.DPORT]!.reduce((sum, { lo, hi }) => sum + Number(hi) - Number(lo) + 1, 0);
  return translates && boxes.every((box) => ports(box) <= MOST_PUBLISHED);
}

/** More ports than this by one rule are a host laid open, not a service. */
const MOST_PUBLISHED = 64;

function toDraft(gateway: Gateway, { rule, first, boxes }: Group): Draft {
  const { after, when } = first.difference;
  const around = { nameOf: namesOf(gateway), wholeOf: () => null };
  const isOfSegment = exposed(gateway, first.box, after) === 'segment';
  const told = isOfSegment ? boxes : mergeBoxes(boxes.map((box) => toAnywhere(gateway, rule, box)));
  const texts = [...new Set(told.map((box) => packetsText(box, gateway.family, around)))];
  const what = texts.slice(0, 3).join('; ') + (texts.length > 3 ? `; … (${texts.length})` : '');
  const reached = after.header[DIM.DST]!;
  const server = after.verdict === 'local' ? null : (around.nameOf(reached) ?? reached.slice(0, 2).map(rangeText).join(', '));
  const witness = toOwnAddress(gateway, openingOf(first.box, first.box) ?? first.box);
  if (isOfSegment) return segmentDraft(gateway, rule, first, what, witness);
  return {
    rule,
    severity: isPublished(rule, boxes) ? 'info' : 'warning',
    subject: what,
    gathers: true,
    message: say((lang) => {
      const from = first.vantage.name;
      if (lang === 'zh') return `此变更使 ${from} 可以访问${server === null ? '网关自身' : ` ${server}`}:${packetsIn(what, lang)}`;
      return `with this change ${server === null ? 'the gateway itself' : server} is reachable from ${from}: ${what}`;
    }),
    why: say((lang) => {
      const packet = boxWitness(witness, gateway, lang);
      const sure = when.length === 0;
      if (lang === 'zh')
        return `${packet} 以前到不了,现在${server === null ? '由网关自身接收' : `到达 ${server} 并得到应答`}${sure ? '' : `(取决于 ${when.map(({ match }) => `\`${match}\``).join('、')})`}。请确认这是有意的。`;
      return `${packet} did not get through before, and now ${server === null ? "is taken in by the gateway's own stack" : `reaches ${server} and is answered`}${sure ? '' : ` (depending on ${when.map(({ match }) => `\`${match}\``).join(', ')})`}. Make sure that this is meant.`;
    }),
    mends: null,
  };
}

/** Where a rule names no destination, the few that others take from it, and those that no packet has, are not worth saying. */
function toAnywhere({ family }: Gateway, rule: Draft['rule'], box: Box): Box {
  if (!('matches' in rule) || rule.matches.some(({ kind }) => kind === 'dst' || kind === 'dstMask')) return box;
  const all = fullDim(family, DIM.DST);
  return addressesIn(subtract(all, box[DIM.DST]!)) * 4n > addressesIn(all) ? box : replaceDim(box, DIM.DST, all);
}

/** To the uplink's own address, where such packets are among them: an example that anybody would have thought of. */
function toOwnAddress(gateway: Gateway, box: Box): Box {
  const outside = outsideInterfaces(gateway);
  const own = gateway.network.interfaces.flatMap(({ name, addresses }) =>
    outside.has(name) ? addresses.map(({ address }) => address) : [],
  );
  const asked = own.find((address) => contains(box[DIM.DST]!, address));
  return asked === undefined ? box : replaceDim(box, DIM.DST, one(asked));
}

function segmentDraft(gateway: Gateway, rule: Draft['rule'], { vantage }: Opening, what: string, witness: Box): Draft {
  const uplink = vantage.devices.join(', ');
  return {
    rule,
    severity: 'warning',
    subject: what,
    gathers: true,
    message: say((lang) =>
      lang === 'zh'
        ? `此变更之后,从 ${uplink} 进来、发往内部私有地址的报文不再被阻止:${packetsIn(what, lang)}`
        : `with this change packets that come in by ${uplink} for private addresses are let in: ${what}`,
    ),
    why: say((lang) => {
      const packet = boxWitness(witness, gateway, lang);
      return lang === 'zh'
        ? `互联网不会路由私有地址,但与上联口同一网段的主机和上游路由器可以直接发送:${packet} 以前到不了,现在到达并得到应答。只放行 RELATED、ESTABLISHED 和 DNAT 过的连接即可阻止。`
        : `Nobody on the internet has a route to a private address, but whoever stands on the uplink's own segment, and the provider's router, can send to it: ${packet} did not get through before, and now it arrives and is answered. Letting only RELATED, ESTABLISHED and DNATed connections in by ${uplink} keeps that out.`;
    }),
    mends: null,
  };
}
