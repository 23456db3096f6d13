/** Keeps of a generated ruleset what its packets meet, by the kernel's own counters: a rule that nothing meets tells nothing. */
import { type Generated, type GeneratedRule, rulesetText } from './generate.ts';
import type { Oracle, TracePacket } from './oracle.ts';
import type { Random } from './random.ts';

/** Without most of the rules that none of the packets meets. A few stay: that nothing meets them is to be judged as well. */
export async function prune(oracle: Oracle, random: Random, ruleset: Generated, packets: readonly TracePacket[]): Promise<Generated> {
  oracle.load(rulesetText(ruleset));
  await oracle.decide(packets);
  const counters = readCounters(oracle.gateway.run(['iptables-save', '-c']));
  const met = new Map<string, number>();
  const rules = ruleset.rules.filter(({ table, chain }) => {
    const key = `${table} ${chain}`;
    const index = met.get(key) ?? 0;
    met.set(key, index + 1);
    return (counters.get(key)?.[index] ?? 0) > 0 || random.chance(0.04);
  });
  return { ...ruleset, rules: effective(rules, random) };
}

/** Without calls of empty chains, and without most marks that no later rule asks for. */
function effective(rules: readonly GeneratedRule[], random: Random): GeneratedRule[] {
  const asked = (mark: string, from: number) => rules.some(({ text }, index) => index > from && text.includes(`--mark ${mark}`));
  const kept = rules.filter(({ mark }, index) => mark === null || asked(mark, index) || random.chance(0.1));
  const calls = (rule: GeneratedRule) => /-[jg] (\w+-\w+-\d+)$/.exec(rule.text)?.[1];
  const next = kept.filter((rule) => {
    const called = calls(rule);
    return called === undefined || kept.some(({ chain, table }) => chain === called && table === rule.table);
  });
  return next.length === rules.length ? next : effective(next, random);
}

/** Packets that met each rule, in order, by `table chain`. */
function readCounters(save: string): Map<string, number[]> {
  const counters = new Map<string, number[]>();
  let table = '';
  for (const line of save.split('\n')) {
    if (line.startsWith('*')) table = line.slice(1);
    const [, hits, chain] = /^\[(\d+):\d+\] -A (\S+)/.exec(line) ?? [];
    if (hits === undefined || chain === undefined) continue;
    const key = `${table} ${chain}`;
    counters.set(key, [...(counters.get(key) ?? []), Number(hits)]);
  }
  return counters;
}
