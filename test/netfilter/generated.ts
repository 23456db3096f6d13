/** Generated gateways for the properties of the engine: the kernel tests' generator, so that most rules are met by most packets. */
import type { Family } from '../../src/ruleset/model.ts';
import { type Generated, generateRuleset, rulesetText } from '../kernel/generate.ts';
import { generatePackets } from '../kernel/generate-packets.ts';
import { generateSurroundings } from '../kernel/generate-topology.ts';
import { type Random, seededRandom } from '../kernel/random.ts';
import { networkText } from '../kernel/topology.ts';

export interface GeneratedCase {
  readonly seed: number;
  readonly family: Family;
  readonly random: Random;
  /** NET.yml. */
  readonly network: string;
  readonly ruleset: Generated;
  /** Another ruleset for the same gateway. */
  another(): Generated;
  packets(ruleset: Generated, count: number): ReturnType<typeof generatePackets>;
}

/** Rules whose NAT target names a port alone are left out: readers of IPv6 differ about them. */
export function textOf(ruleset: Generated): string {
  return rulesetText({ ...ruleset, rules: ruleset.rules.filter(({ text }) => !/--to-(destination|source) :/.test(text)) });
}

/** The same seed makes the same case. Every third is IPv6. */
export function generatedCase(seed: number): GeneratedCase {
  const random = seededRandom(seed);
  const family = seed % 3 === 0 ? 'ip6' : 'ip';
  const around = generateSurroundings(random)[family];
  return {
    seed,
    family,
    random,
    network: networkText(around.topology),
    ruleset: generateRuleset(random, around),
    another: () => generateRuleset(random, around),
    packets: (ruleset, count) => generatePackets(random, around, ruleset, count),
  };
}
