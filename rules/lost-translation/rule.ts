/** (change) Connections that left under a public address leave with their private one: no answer comes back. */

import { analyse } from '../../src/netfilter/flows.ts';
import type { Gateway } from '../../src/netfilter/gateway.ts';
import { privateParts } from '../../src/network/index.ts';
import { type Box, DIM, replaceDim } from '../../src/packets/box.ts';
import { comesAbout, formerPlace, type Opening, openings, sameRule } from '../../src/review/change-facts.ts';
import type { ChangeUnderReview, Check, CheckContext, Draft } from '../../src/review/check.ts';
import { certainly, openingOf } from '../../src/review/rule-facts.ts';
import { rangeText, sampleBox } from '../../src/review/sample.ts';
import { boxWitness, nameList, say } from '../../src/review/speak.ts';
import { normalText } from '../../src/review/touched.ts';
import { networkVantages, publicUplinks } from '../../src/review/vantages.ts';
import type { Family, Rule } from '../../src/ruleset/model.ts';

export const lostTranslation: Check = { id: 'lost-translation', ofChange: true, run: (context) => findings(context) };

/** One packet, and the rule of the base that translated its source. */
interface Example {
  readonly rule: Rule;
  readonly packet: Box;
  readonly sees: string;
}

interface Group extends Example {
  readonly opening: Opening;
  readonly vantages: Set<string>;
}

/** One finding for each rule that translated what now leaves as it is. */
function findings({ gateway, change }: CheckContext): Draft[] {
  if (change === null) return [];
  const uplinks = publicUplinks(gateway);
  const groups = new Map<number, Group>();
  const inside = networkVantages(gateway).filter(({ kind }) => kind === 'inside');
  for (const opening of openings(gateway, change.differences, inside)) {
    const box = strandedPart(opening, uplinks, gateway.family);
    const found = box === null ? null : exampleOf(change.base, openingOf(box, box) ?? box);
    if (found === null) continue;
    const group = groups.get(found.rule.id) ?? { ...found, opening, vantages: new Set<string>() };
    group.vantages.add(opening.vantage.name);
    groups.set(found.rule.id, group);
  }
  return [...groups.values()].map((group) => toDraft(gateway, change, group));
}

/** The packets to public addresses that came about under another source and now leave with a private one; null where there are none. */
function strandedPart({ box, difference: { before, after } }: Opening, uplinks: ReadonlySet<string>, family: Family): Box | null {
  if (!comesAbout(before) || !before.snat || after.verdict !== 'forward' || after.snat || after.dnat) return null;
  if (after.out === null || !uplinks.has(after.out)) return null;
  const src = privateParts(box[DIM.SRC]!, family).inside;
  const dst = privateParts(box[DIM.DST]!, family).others;
  return src.length === 0 || dst.length === 0 ? null : replaceDim(replaceDim(box, DIM.SRC, src), DIM.DST, dst);
}

/** Fates that look the same on the wire are one difference, whichever rules they owe it to: a packet of it is asked for its own. */
function exampleOf(base: Gateway, box: Box): Example | null {
  const packet = sampleBox(box, base.family);
  const fate = analyse(base, { box: packet, mark: 0, local: false })[0];
  if (fate === undefined || fate.snatBy === null) return null;
  return { rule: fate.snatBy, packet, sees: fate.header[DIM.SRC]!.slice(0, 2).map(rangeText).join(', ') };
}

function toDraft(gateway: Gateway, change: ChangeUnderReview, { rule, packet, sees, opening, vantages }: Group): Draft {
  const removed = change.changed.removed.some(({ id }) => id === rule.id);
  const list = [...vantages];
  const { after } = opening.difference;
  return {
    rule: removed ? formerPlace(gateway, rule) : (sameRule(gateway, rule) ?? formerPlace(gateway, rule)),
    severity: opening.difference.when.length > 0 ? 'warning' : certainly(gateway, 'error'),
    subject: normalText(rule),
    gathers: true,
    message: say((lang) =>
      lang === 'zh'
        ? `此变更之后,${nameList(list, lang)} 以私有源地址从 ${after.out} 离开,收不到应答`
        : `with this change ${nameList(list, lang)} ${list.length === 1 ? 'leaves' : 'leave'} by ${after.out} with private source addresses, without an answer`,
    ),
    why: say((lang) => {
      const rfc = gateway.family === 'ip6' ? 'RFC 4193' : 'RFC 1918';
      const example = boxWitness(packet, gateway, lang);
      return lang === 'zh'
        ? `${example} 以前由 \`${rule.text}\` 以 ${sees} 的身份离开;现在没有规则转换它,而公网没有返回私有地址(${rfc})的路由。`
        : `${example} left as ${sees} by \`${rule.text}\`; now nothing translates it, and the internet has no route back to a private address (${rfc}).`;
    }),
    mends: null,
  };
}
