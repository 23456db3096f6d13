/** Published rulesets on the kernel and in the model; how much of them no file can decide, and why. */
import { expect, it } from 'vitest';
import { corpusIsThere } from './corpus.ts';
import { corpusText, runCorpus } from './corpus-run.ts';
import { describeKernel } from './suite.ts';

const SEED = Number(process.env.HAIRPIN_SEED ?? 1);

describeKernel('published rulesets against the kernel', () => {
  const lack = corpusIsThere() ? '' : ' (skipped: ../shared/corpus is not there)';
  it.skipIf(lack !== '')(`agree, but for what no file can decide${lack}`, { timeout: 120_000 }, async () => {
    const result = await runCorpus(80, SEED, 1000);
    console.info(corpusText(result));
    expect(result.rulesets).toBeGreaterThan(80);
    expect(result.tally.undecided / result.tally.decisions).toBeLessThan(0.15);
    expect(result.disagreements.slice(0, 5).join('\n\n')).toBe('');
  });
});
