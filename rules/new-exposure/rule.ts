/** (change) Something inside, or on the gateway, became reachable from outside. */
import type { Fate } from '../../src/netfilter/flows.ts';
import type { Gateway } from '../../src/netfilter/gateway.ts';
import { isPrivate } from '../../src/network/index.ts';
import { type Box, DIM } from '../../src/packets/box.ts';
import { mergeBoxes } from '../../src/packets/merge.ts';
import { comesAbout, type Opening, openings, responsible } from '../../src/review/change-facts.ts';
import type { Check, CheckContext, Draft } from '../../src/review/check.ts';
import { packetsText } from '../../src/review/packet-words.ts';
import { openingOf } from '../../src/review/rule-facts.ts';
import { rangeText } from '../../src/review/sample.ts';
import { boxWitness, say } from '../../src/review/speak.ts';
import { networkVantages, outsideInterfaces } from '../../src/review/vantages.ts';

export const newExposure: Check = { id: 'new-exposure', run: (context) => findings(context) };

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
  const outside = networkVantages(gateway).filter(({ kind }) => kind === 'outside');
  const groups = new Map<string, Group>();
  for (const opening of openings(change.differences, outside)) {
    const { after } = opening.difference;
    if (!isNew(gateway, change.base, opening)) continue;
    const rule = responsible(gateway, change, after);
    if (rule === null) continue;
    const key = `${rule.place.file}:${rule.place.line}:${after.verdict}`;
    const group = groups.get(key) ?? { rule, first: opening, boxes: [] };
    group.boxes.push(opening.box);
    groups.set(key, group);
  }
  return together([...groups.values()]).map((group) => toDraft(gateway, group));
}

function together(groups: readonly Group[]): Group[] {
  const byChain = new Map<string, Group[]>();
  for (const group of groups) {
    const { rule, first } = group;
    const key = `${'target' in rule ? rule.chain.id : rule.chain} ${first.difference.after.verdict}`;
    byChain.set(key, [...(byChain.get(key) ?? []), group]);
  }
  return [...byChain.values()].flatMap((own) =>
    own.length <= MOST_RULES ? own : [{ ...own[0]!, boxes: own.flatMap(({ boxes }) => boxes) }],
  );
}

/**
 * What a packet from outside gets to: a host inside that answers, the gateway's own stack, or nothing. A private address is nobody's
 * destination on the internet.
 */
function exposed(gateway: Gateway, box: Box, fate: Fate): 'inside' | 'gateway' | null {
  if (fate.verdict === 'local') return 'gateway';
  if (!comesAbout(fate) || outsideInterfaces(gateway).has(fate.out ?? '')) return null;
  return fate.dnat || !box[DIM.DST]!.every(({ lo, hi }) => isPrivate(lo) && isPrivate(hi)) ? 'inside' : null;
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
  const texts = [...new Set(mergeBoxes(boxes).map((box) => packetsText(box, gateway.family)))];
  const what = texts.slice(0, 3).join('; ') + (texts.length > 3 ? `; … (${texts.length})` : '');
  const server = after.verdict === 'local' ? null : after.header[DIM.DST]!.slice(0, 2).map(rangeText).join(', ');
  const witness = openingOf(first.box, first.box) ?? first.box;
  return {
    rule,
    severity: isPublished(rule, boxes) ? 'info' : 'warning',
    subject: what,
    gathers: true,
    message: say((lang) => {
      const from = first.vantage.name;
      if (lang === 'zh') return `此变更使 ${from} 可以访问${server === null ? '网关自身' : ` ${server}`}:${what}`;
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
