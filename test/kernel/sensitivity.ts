/** What the generator's packets are worth: change one rule, and see whether any of them meets another fate in the kernel. */
import type { Family } from '../../src/ruleset/model.ts';
import { generateCase, generateGateway } from './agreement.ts';
import { type Generated, type GeneratedRule, rulesetText } from './generate.ts';
import { type Decision, openOracle } from './oracle.ts';
import { type Random, seededRandom } from './random.ts';

export const MUTATIONS = ['delete', 'swap', 'alter'] as const;
export type Mutation = (typeof MUTATIONS)[number];

export interface Sensitivity {
  readonly mutants: Readonly<Record<Mutation, number>>;
  readonly revealed: Readonly<Record<Mutation, number>>;
  readonly hidden: readonly string[];
}

export interface SensitivityOptions {
  readonly mutants: number;
  readonly seed: number;
  readonly packets: number;
  readonly families: readonly Family[];
}

/** One mutant a ruleset, a topology for every ten. */
export async function measureSensitivity({ mutants, seed, packets, families }: SensitivityOptions): Promise<Sensitivity> {
  const hidden: string[] = [];
  const made = { delete: 0, swap: 0, alter: 0 };
  const revealed = { delete: 0, swap: 0, alter: 0 };
  for (let done = 0; done < mutants; done += 10) {
    const gateway = generateGateway(seed * 500_009 + done);
    const oracle = await openOracle(gateway.ip.topology);
    try {
      for (let index = done; index < Math.min(done + 10, mutants); index++) {
        const random = seededRandom(seed * 900_001 + index);
        const around = gateway[families[index % families.length] ?? 'ip'];
        const original = generateCase(around, seed * 300_007 + index, packets);
        const mutant = mutate(random, original.ruleset);
        if (mutant === null) continue;
        made[mutant.kind] += 1;
        await oracle.load(rulesetText(original.ruleset), around.family);
        const before = await oracle.decide(original.packets);
        await oracle.load(rulesetText(mutant.ruleset), around.family);
        const after = await oracle.decide(original.packets);
        if (fingerprint(before) === fingerprint(after)) hidden.push(`${mutant.what}\n${rulesetText(original.ruleset)}`);
        else revealed[mutant.kind] += 1;
      }
    } finally {
      oracle.close();
    }
  }
  return { mutants: made, revealed, hidden };
}

/** Ports that NAT picks at random differ from run to run: they tell of no change. */
const fingerprint = (decisions: readonly Decision[]) =>
  JSON.stringify(decisions.map(({ packet, ...rest }) => ({ ...rest, src: packet?.src, dst: packet?.dst, dport: packet?.dport })));

interface Mutant {
  readonly ruleset: Generated;
  readonly kind: Mutation;
  readonly what: string;
}

function mutate(random: Random, ruleset: Generated): Mutant | null {
  if (ruleset.rules.length === 0) return null;
  const wished = random.pick(MUTATIONS);
  for (const kind of [wished, ...MUTATIONS]) {
    const made = mutantOf(random, ruleset, kind);
    if (made !== null) return made;
  }
  return null;
}

function mutantOf(random: Random, ruleset: Generated, kind: Mutation): Mutant | null {
  const { rules } = ruleset;
  const mutant = (changed: readonly GeneratedRule[], what: string) => ({
    ruleset: { ...ruleset, rules: changed },
    kind,
    what: `${kind}: ${what}`,
  });
  if (kind === 'swap') {
    const pairs = rules.flatMap((rule, index) => {
      const fellow = rules.findIndex((other, later) => later > index && overlaps(rule, other));
      return fellow < 0 ? [] : [[index, fellow] as const];
    });
    if (pairs.length === 0) return null;
    const [a, b] = random.pick(pairs);
    const swapped = rules.map((rule, index) => (index === a ? (rules[b] ?? rule) : index === b ? (rules[a] ?? rule) : rule));
    return mutant(swapped, `${rules[a]?.table} ${rules[a]?.text} | ${rules[b]?.text}`);
  }
  const at = random.int(rules.length);
  const rule = rules[at];
  if (rule === undefined) return null;
  if (kind === 'delete')
    return mutant(
      rules.filter((_rule, index) => index !== at),
      `${rule.table} ${rule.text}`,
    );
  const text = altered(random, rule);
  if (text === null) return null;
  return mutant(
    rules.map((other, index) => (index === at ? { ...rule, text } : other)),
    `${rule.table} ${rule.text} → ${text}`,
  );
}

/** Two rules of a chain whose order can matter: another target, and one asks for nothing that the other does not. */
function overlaps(rule: GeneratedRule, other: GeneratedRule): boolean {
  if (rule.table !== other.table || rule.chain !== other.chain || target(rule) === target(other)) return false;
  const asked = (text: string) => new Set(text.replace(/ -[jg] .*/, '').split(/ (?=!? ?-)/));
  const [a, b] = [asked(rule.text), asked(other.text)];
  return [...a].every((match) => b.has(match)) || [...b].every((match) => a.has(match));
}

const target = ({ text }: GeneratedRule) => / -[jg] .*/.exec(text)?.[0];

/** One match or target turned into its neighbour; null where none of these stands in the rule. */
function altered(random: Random, rule: GeneratedRule): string | null {
  const six = rule.text.includes('::');
  const nobody = six ? '2001:db8:dead::1' : '192.0.2.1';
  const changes: readonly (readonly [RegExp, string])[] = [
    // The nat table takes no DROP.
    [/-j ACCEPT$/, rule.table === 'nat' ? '-j RETURN' : '-j DROP'],
    [/-j DROP$/, '-j ACCEPT'],
    [/(?<!!) --dport \d+(?!:)\b/, ' --dport 9'],
    [/(?<!!) -d [^ /]+(?= |$)/, ` -d ${nobody}`],
    [/(?<!!) -s \S+(?= |$)/, ` -s ${nobody}`],
    [/(?<!!) -i \S+/, ' -i eth9'],
    [/--to-destination \d{1,3}(?:\.\d{1,3}){3}(?!-)(?=[: ]|$)/, '--to-destination 192.168.1.99'],
    [/--ctstate NEW\b/, '--ctstate INVALID'],
  ];
  const fitting = changes.filter(([pattern]) => pattern.test(rule.text));
  if (fitting.length === 0) return null;
  const [pattern, replacement] = random.pick(fitting);
  return rule.text.replace(pattern, replacement);
}

const sum = (counts: Readonly<Record<Mutation, number>>) => MUTATIONS.reduce((total, kind) => total + counts[kind], 0);

/** The part of the mutants that some packet revealed. */
export const sensitivityShare = ({ mutants, revealed }: Sensitivity) => sum(revealed) / Math.max(1, sum(mutants));

export function sensitivityText(result: Sensitivity): string {
  const kinds = MUTATIONS.map((kind) => `${kind} ${result.revealed[kind]} of ${result.mutants[kind]}`);
  return `sensitivity: ${(100 * sensitivityShare(result)).toFixed(1)} % of ${sum(result.mutants)} changed rules were seen (${kinds.join(', ')})`;
}
