/** (change) A rule for packets that leave by an interface of which no facts are known: what the change does to them cannot be told. */
import type { Gateway } from '../../src/netfilter/gateway.ts';
import { interfaceMatches } from '../../src/netfilter/tests.ts';
import { DIM, exclude, fullBox } from '../../src/packets/box.ts';
import { setOf } from '../../src/packets/intervals.ts';
import { formerPlace } from '../../src/review/change-facts.ts';
import type { ChangeUnderReview, Check, CheckContext, Draft } from '../../src/review/check.ts';
import type { Lang } from '../../src/review/model.ts';
import { matchOf, ruleBox } from '../../src/review/rule-facts.ts';
import { boxWitness, say } from '../../src/review/speak.ts';
import { normalText } from '../../src/review/touched.ts';
import { knownInterfaces } from '../../src/review/vantages.ts';
import type { Rule } from '../../src/ruleset/model.ts';

export const unknownInterface: Check = { id: 'unknown-interface', ofChange: true, run: (context) => findings(context) };

/** One finding for each such interface, at the first changed rule that names it. */
function findings({ gateway, change }: CheckContext): Draft[] {
  if (change === null) return [];
  const { added, removed } = movesLeftOut(change);
  const known = [...knownInterfaces(gateway)];
  const found = new Map<string, Draft>();
  const look = (own: Gateway, rule: Rule, at: Draft['rule']) => {
    const out = matchOf(rule, 'out');
    if (out === undefined || out.negated || !decides(rule) || found.has(out.name)) return;
    if (!known.some((name) => interfaceMatches(out.name, name))) found.set(out.name, toDraft(change, at, out.name, packetOf(own, rule)));
  };
  for (const rule of added) look(gateway, rule, rule);
  for (const rule of removed) look(change.base, rule, formerPlace(gateway, rule));
  return [...found.values()];
}

/** Rules that stand elsewhere in their chain are on both lists. */
function movesLeftOut({ changed }: ChangeUnderReview): { readonly added: readonly Rule[]; readonly removed: readonly Rule[] } {
  const textOf = (rule: Rule) => `${rule.chain.table} ${rule.chain.name} ${normalText(rule)}`;
  const [before, after] = [new Set(changed.removed.map(textOf)), new Set(changed.added.map(textOf))];
  return {
    added: changed.added.filter((rule) => !before.has(textOf(rule))),
    removed: changed.removed.filter((rule) => !after.has(textOf(rule))),
  };
}

/** Not a rule that only counts, marks or logs. */
function decides({ target }: Rule): boolean {
  return target.kind !== 'none' && target.kind !== 'pass';
}

/** One that the rule would meet on its way there, in by whichever interface it may come. */
function packetOf(gateway: Gateway, rule: Rule): (lang: Lang) => string {
  const box = ruleBox(gateway, rule)?.box ?? fullBox(gateway.family);
  const arriving = exclude(box, DIM.IN, setOf([0, gateway.interfaceIndex('lo')].map((index) => ({ lo: index, hi: index }))));
  return (lang) => boxWitness(arriving ?? box, gateway, lang);
}

function toDraft(change: ChangeUnderReview, rule: Draft['rule'], name: string, packet: (lang: Lang) => string): Draft {
  return {
    rule,
    // Where nothing else is told of the change, that must not look as if nothing changed.
    severity: change.differences.length === 0 ? 'warning' : 'info',
    subject: name,
    gathers: true,
    message: say((lang) =>
      lang === 'zh'
        ? `不知道 ${name} 上有谁:此变更对从那里出去的数据包有什么影响,无法判断`
        : `nothing is known of ${name}: what this change does to packets that leave there cannot be told`,
    ),
    why: say((lang) =>
      lang === 'zh'
        ? `${packet(lang)} 若从那里出去,就由这条规则决定:规则按 \`-o ${name}\` 匹配,而网络信息中没有通往 ${name} 的地址或路由,因此没有数据包会走到那里。请给出:interfaces: { ${name.replace('+', '0')}: { addresses: […] } }。`
        : `${packet(lang)}, if it leaves there, is this rule's to decide: the rule asks for \`-o ${name}\`, and no address or route of ${name} is among the network facts, so that no packet is followed there. Give them: interfaces: { ${name.replace('+', '0')}: { addresses: […] } }.`,
    ),
    mends: null,
  };
}
