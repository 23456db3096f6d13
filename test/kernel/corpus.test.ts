/** Published rulesets on the kernel and in the model; how much of them no file can decide, and why. */
import { expect, it } from 'vitest';
import { compareCase } from './agreement.ts';
import { newTally } from './compare.ts';
import { type CorpusCase, corpusIsThere, corpusPackets, readCorpus } from './corpus.ts';
import { openOracle } from './oracle.ts';
import { seededRandom } from './random.ts';
import { describeKernel } from './suite.ts';
import { networkText } from './topology.ts';

const SEED = Number(process.env.HAIRPIN_SEED ?? 1);
const PACKETS = Number(process.env.HAIRPIN_CORPUS_PACKETS ?? 80);
const MOST_RULES = Number(process.env.HAIRPIN_CORPUS_RULES ?? 1000);

async function decide(one: CorpusCase, tally: ReturnType<typeof newTally>): Promise<string[]> {
  const oracle = await openOracle(one.topology);
  try {
    const packets = corpusPackets(seededRandom(SEED), one, PACKETS);
    const found = await compareCase(oracle, one, one.text, packets, tally);
    return found.map(({ about, packet, kernel, model }) =>
      [`${one.name}: ${about}`, packet, kernel, model, networkText(one.topology)]
        .map((part) => (typeof part === 'string' ? part : JSON.stringify(part)))
        .join('\n'),
    );
  } finally {
    oracle.close();
  }
}

describeKernel('published rulesets against the kernel', () => {
  it.skipIf(!corpusIsThere())('agree, but for what no file can decide', { timeout: 300_000 }, async () => {
    const cases = readCorpus(MOST_RULES);
    expect(cases.length).toBeGreaterThan(80);
    const tally = newTally();
    const disagreements: string[] = [];
    for (const one of cases) disagreements.push(...(await decide(one, tally)));
    const undetermined = [...tally.undetermined].sort((a, b) => b[1] - a[1]);
    console.info(
      [
        `${tally.decisions} decisions on ${cases.length} published rulesets, ${tally.undecided} undetermined (${((100 * tally.undecided) / tally.decisions).toFixed(1)} %):`,
        ...undetermined.slice(0, 25).map(([name, times]) => `  ${times} × ${name}`),
      ].join('\n'),
    );
    expect(disagreements.slice(0, 5).join('\n\n'), `${disagreements.length} disagreements`).toBe('');
  });
});
