/** What the generator's packets are worth: change one rule, and see whether any of them meets another fate in the kernel. */
import { coveredCase, generateCase } from './agreement.ts';
import { type Generated, type GeneratedRule, rulesetText } from './generate.ts';
import { type Decision, openOracle } from './oracle.ts';
import { type Random, seededRandom } from './random.ts';

type Mutation = 'delete' | 'swap' | 'alter';

export interface Sensitivity {
  readonly mutants: number;
  readonly revealed: number;
  readonly hidden: readonly string[];
}

/** `rulesets` mutants, one rule of one ruleset each, over a topology for every ten. */
export async function measureSensitivity(rulesets: number, seed: number, packets: number): Promise<Sensitivity> {
  const hidden: string[] = [];
  let mutants = 0;
  for (let done = 0; done < rulesets; done += 10) {
    const topologySeed = seed * 500_009 + done;
    const oracle = await openOracle(generateCase(topologySeed, 0, 0).around.topology);
    try {
      for (let index = done; index < Math.min(done + 10, rulesets); index++) {
        const random = seededRandom(seed * 900_001 + index);
        const original = await coveredCase(oracle, topologySeed, seed * 300_007 + index, packets);
        const mutant = mutate(random, original.ruleset);
        if (mutant === null) continue;
        mutants += 1;
        oracle.load(rulesetText(original.ruleset));
        const before = await oracle.decide(original.packets);
        oracle.load(rulesetText(mutant.ruleset));
        const after = await oracle.decide(original.packets);
        if (fingerprint(before) === fingerprint(after)) hidden.push(mutant.what);
      }
    } finally {
      oracle.close();
    }
  }
  return { mutants, revealed: mutants - hidden.length, hidden };
}

const fingerprint = (decisions: readonly Decision[]) => JSON.stringify(decisions);

function mutate(random: Random, ruleset: Generated): { ruleset: Generated; what: string } | null {
  if (ruleset.rules.length === 0) return null;
  const at = random.int(ruleset.rules.length);
  const rule = ruleset.rules[at];
  if (rule === undefined) return null;
  const kind = random.pick<Mutation>(['delete', 'swap', 'alter']);
  const rules = changed(random, ruleset.rules, at, rule, kind);
  return { ruleset: { ...ruleset, rules }, what: `${kind}: ${rule.table} ${rule.text}` };
}

function changed(random: Random, rules: readonly GeneratedRule[], at: number, rule: GeneratedRule, kind: Mutation): GeneratedRule[] {
  const rest = rules.filter((_rule, index) => index !== at);
  const fellow = rules.findIndex((other, index) => index > at && overlaps(rule, other));
  if (kind === 'swap' && fellow >= 0) {
    return rules.map((other, index) => (index === at ? (rules[fellow] ?? other) : index === fellow ? rule : other));
  }
  if (kind === 'alter') {
    const text = altered(random, rule);
    if (text !== null) return rules.map((other, index) => (index === at ? { ...rule, text } : other));
  }
  return rest;
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
  const changes: readonly (readonly [RegExp, string])[] = [
    // The nat table takes no DROP.
    [/-j ACCEPT$/, rule.table === 'nat' ? '-j RETURN' : '-j DROP'],
    [/-j DROP$/, '-j ACCEPT'],
    [/ --dport \d+/, ' --dport 9'],
    [/ -d [\d.]+(?= |$)/, ' -d 192.0.2.1'],
    [/ -s [\d./]+(?= |$)/, ' -s 192.0.2.1'],
    [/ -i \S+/, ' -i eth9'],
    [/--to-destination [\d.]+/, '--to-destination 192.168.1.99'],
    [/--ctstate NEW\b/, '--ctstate INVALID'],
  ];
  const fitting = changes.filter(([pattern]) => pattern.test(rule.text));
  if (fitting.length === 0) return null;
  const [pattern, replacement] = random.pick(fitting);
  return rule.text.replace(pattern, replacement);
}
