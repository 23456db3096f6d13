/** Published rulesets on the kernel and in the model, one gateway each. */
import { compareCase } from './agreement.ts';
import { newTally, type Tally } from './compare.ts';
import { type CorpusCase, corpusPackets, readCorpus } from './corpus.ts';
import { openOracle } from './oracle.ts';
import { seededRandom } from './random.ts';
import { networkText } from './topology.ts';

export interface CorpusRun {
  readonly rulesets: number;
  readonly tally: Tally;
  readonly disagreements: readonly string[];
}

/** Every ruleset of the corpus with at most so many rules, `packets` each. */
export async function runCorpus(packets: number, seed: number, mostRules: number): Promise<CorpusRun> {
  const cases = readCorpus(mostRules);
  const tally = newTally();
  const disagreements: string[] = [];
  for (const one of cases) disagreements.push(...(await decide(one, packets, seed, tally)));
  return { rulesets: cases.length, tally, disagreements };
}

async function decide(one: CorpusCase, packets: number, seed: number, tally: Tally): Promise<string[]> {
  const oracle = await openOracle(one.topology);
  try {
    const found = await compareCase(oracle, one, one.text, corpusPackets(seededRandom(seed), one, packets), tally);
    return found.map(({ about, packet, kernel, model }) =>
      [`${one.name}: ${about}`, ...[packet, kernel, model].map((part) => JSON.stringify(part)), networkText(one.topology)].join('\n'),
    );
  } finally {
    oracle.close();
  }
}

const LISTED = 25;

export function corpusText({ rulesets, tally, disagreements }: CorpusRun): string {
  const share = ((100 * tally.undecided) / Math.max(1, tally.decisions)).toFixed(1);
  const causes = [...tally.undetermined].sort((a, b) => b[1] - a[1]).slice(0, LISTED);
  return [
    `${tally.decisions} decisions on ${rulesets} published rulesets: ${disagreements.length} disagreements, ${tally.undecided} undetermined (${share} %):`,
    ...causes.map(([name, times]) => `  ${times} × ${name}`),
  ].join('\n');
}
