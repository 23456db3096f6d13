/** Fixes on the kernel: a stated sample. `npm run test:kernel -- --fixes N` runs more. */
import { expect, it } from 'vitest';
import { fixesText, runFixes } from './fixed.ts';
import { describeKernel } from './suite.ts';

const SEED = Number(process.env.HAIRPIN_SEED ?? 1);

describeKernel('fixes on the kernel', () => {
  it('do what they promise, and change nothing else', { timeout: 60_000 }, async () => {
    const result = await runFixes(16, SEED, 300);
    console.info(fixesText(result));
    expect(result.fixes).toBeGreaterThan(2);
    expect(result.changed).toBeGreaterThan(0);
    expect(result.wrong.slice(0, 3).join('\n\n')).toBe('');
  });
});
