/** The model against a bridging gateway: a small, fixed number of random rulesets. `npm run test:kernel -- --hosts N` runs more. */
import { expect, it } from 'vitest';
import { runBridging } from './bridging.ts';
import { hostsText } from './hosts.ts';
import { describeKernel } from './suite.ts';

const SEED = Number(process.env.HAIRPIN_SEED ?? 1);
const RULESETS = 8;

describeKernel('the model against a bridging gateway', () => {
  it('agrees in every cell, with rules that know ports and frames', { timeout: 60_000 }, async () => {
    const result = await runBridging(RULESETS, SEED);
    console.info(`a bridging gateway: ${hostsText(result)}`);
    expect(result.cells).toBe(RULESETS * 10);
    expect(result.outcomes.size).toBeGreaterThan(3);
    expect(result.disagreements.join('\n\n')).toBe('');
  });
});
