/** A disagreement made small: as few rules as still show it, printed so that anyone can replay it. */
import { compareCase, type Disagreement } from './agreement.ts';
import { newTally } from './compare.ts';
import { type Generated, rulesetText } from './generate.ts';
import type { Surroundings } from './generate-topology.ts';
import type { Oracle } from './oracle.ts';
import { networkText } from './topology.ts';

const MOST_STEPS = 80;

/** A disagreement with all that is needed to see it again; what `regressions/` keeps. */
export interface Reduced {
  readonly about: string;
  readonly ruleset: string;
  readonly found: Disagreement;
}

/** Leaves out rules for as long as the two still disagree about the packet: halves first, then one by one. */
export async function shrunk(oracle: Oracle, around: Surroundings, ruleset: Generated, found: Disagreement): Promise<Reduced> {
  let current = ruleset;
  let last = found;
  let left = MOST_STEPS;
  const traced = found.about === 'deciding rule';
  const still = async (candidate: Generated): Promise<boolean> => {
    if (left-- <= 0) return false;
    const again = await compareCase(oracle, around, rulesetText(candidate), [found.packet], newTally(), traced);
    if (again[0] === undefined) return false;
    current = candidate;
    last = again[0];
    return true;
  };
  for (let size = Math.ceil(current.rules.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < current.rules.length; ) {
      const rules = current.rules.filter((_rule, index) => index < start || index >= start + size);
      if (!(await still({ ...current, rules }))) start += size;
    }
  }
  await still(withoutUnused(current));
  return { about: last.about, ruleset: rulesetText(current), found: last };
}

function withoutUnused(ruleset: Generated): Generated {
  const called = (name: string) => ruleset.rules.some(({ text, chain }) => chain === name || text.endsWith(` ${name}`));
  const tables = ruleset.tables.map(({ name, chains }) => ({
    name,
    chains: chains.filter((chain) => chain.policy !== null || called(chain.name)),
  }));
  return { ...ruleset, tables };
}

/** As a reader wants it: the question, both answers, both files. */
export function report(around: Surroundings, { ruleset, found: { packet, kernel, model, about } }: Reduced): string {
  return [
    `--- they disagree about the ${about}`,
    `packet: ${JSON.stringify(packet)}`,
    `kernel: ${JSON.stringify(kernel)}`,
    `model:  ${JSON.stringify(model)}`,
    `--- fw.rules (${around.family})`,
    ruleset.trimEnd(),
    '--- network.yml',
    networkText(around.topology).trimEnd(),
    '--- replay: hairpin trace fw.rules --network network.yml --packets - --steps, with the packet on standard input',
  ].join('\n');
}
