/** A packet that a rule's own matches describe, for sentences about rules that no packet gets to. */
import { stateSet } from '../netfilter/evaluate.ts';
import type { Gateway } from '../netfilter/gateway.ts';
import { type Box, DIM, replaceDim, restrict } from '../packets/box.ts';
import { one, setOf, subtract } from '../packets/intervals.ts';
import { type Rule, STATE } from '../ruleset/model.ts';
import type { Lang } from './model.ts';
import { hooksOf, ruleBox } from './rule-facts.ts';
import { boxWitness } from './speak.ts';
import { networkVantages } from './vantages.ts';

/** `198.51.100.7:40000 → 110.88.12.88:25/tcp, in by bond0`; the rule's text where its matches leave no packet. */
export function ruleWitness(gateway: Gateway, rule: Rule, lang: Lang): string {
  const asked = ruleBox(gateway, rule)?.box ?? null;
  return asked === null ? `\`${rule.text}\`` : boxWitness(plausible(gateway, rule, asked), gateway, lang);
}

/** Narrowed to what comes from somebody real, where the rule allows it. */
function plausible(gateway: Gateway, rule: Rule, asked: Box): Box {
  const usual = restrict(asked, DIM.STATE, stateSet(STATE.NEW)) ?? asked;
  const hooks = gateway.ruleset === null ? undefined : hooksOf(gateway.ruleset).get(rule.chain.id);
  if (hooks?.has('output') === true && hooks.size === 1) {
    const own = restrict(replaceDim(usual, DIM.IN, one(0)), DIM.SRC, gateway.routing.own);
    return own ?? replaceDim(usual, DIM.IN, one(0));
  }
  for (const { boxes } of networkVantages(gateway)) {
    for (const place of boxes) {
      const from = restrict(usual, DIM.IN, place[DIM.IN]!);
      const sent = from === null ? null : restrict(from, DIM.SRC, place[DIM.SRC]!);
      if (sent !== null) return sent;
    }
  }
  const incoming = subtract(usual[DIM.IN]!, one(0));
  const known = setOf([{ lo: 1, hi: Math.max(1, gateway.interfaces.length - 1) }]);
  return replaceDim(usual, DIM.IN, incoming.length === 0 ? usual[DIM.IN]! : (restrict(usual, DIM.IN, known)?.[DIM.IN] ?? usual[DIM.IN]!));
}
