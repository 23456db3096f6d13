/** A source NAT rule confined to the sources that stand inside, so that outside clients keep their addresses. */
import type { Gateway } from '../../netfilter/gateway.ts';
import { DIM, fullBox } from '../../packets/box.ts';
import { setOf, subtract } from '../../packets/intervals.ts';
import { type Edit, type Rule, rangePrefixes, withOption } from '../../ruleset/index.ts';
import { matchOf } from '../rule-facts.ts';
import { outsideInterfaces } from '../vantages.ts';

/** More prefixes than this are no rule that people read. */
const MOST_PREFIXES = 8;

/** The rule with `-s` for the inside prefixes; with `-o` for the uplink first where it names no interface and there is one uplink. */
export function sourceCandidates(gateway: Gateway, rule: Rule): Edit[][] {
  if (rule.matches.some((match) => (match.kind === 'src' || match.kind === 'srcMask') && !match.negated)) return [];
  const edit = (set: Readonly<Record<string, string>>): Edit[] => [
    { file: rule.place.file, line: rule.place.line, endLine: rule.place.endLine, replace: [withOption(rule, { set })] },
  ];
  const outside = outsideInterfaces(gateway);
  const uplink = [...outside][0];
  const byUplink = matchOf(rule, 'out') === undefined && outside.size === 1 && uplink !== undefined ? [edit({ '-o': uplink })] : [];
  const prefixes = insidePrefixes(gateway, outside);
  return prefixes.length === 0 || prefixes.length > MOST_PREFIXES ? byUplink : [...byUplink, edit({ '-s': prefixes.join(',') })];
}

function insidePrefixes(gateway: Gateway, outside: ReadonlySet<string>): string[] {
  const { network } = gateway;
  const segments = network.interfaces
    .filter(({ name }) => !outside.has(name))
    .flatMap(({ addresses }) => addresses.map(({ prefix }) => prefix));
  const routed = network.routes.filter(({ length, dev }) => length > 0 && dev !== null && !outside.has(dev)).map(({ to }) => to);
  const inside = setOf([...segments, ...routed, ...network.zones.flatMap(({ prefixes }) => prefixes)]);
  const whole = subtract(fullBox(gateway.family)[DIM.SRC]!, inside).length === 0;
  return whole ? [] : inside.flatMap((range) => rangePrefixes(range));
}
