/** The model against real hosts: a small, fixed number of random rulesets. `npm run test:kernel -- --hosts N` runs more. */
import { expect, it } from 'vitest';
import { hostsText, runHosts } from './hosts.ts';
import { describeKernel } from './suite.ts';

const SEED = Number(process.env.HAIRPIN_SEED ?? 1);
const RULESETS = 8;

describeKernel('the model against real hosts', () => {
  it('agrees in every cell of the matrix', { timeout: 60_000 }, async () => {
    const result = await runHosts(RULESETS, SEED);
    console.info(hostsText(result));
    expect(result.cells).toBe(RULESETS * 6);
    expect(result.outcomes.size).toBeGreaterThan(2);
    expect(result.disagreements.join('\n\n')).toBe('');
  });
});
