/** Damaged files: a stated sample. `npm run test:mutants -- N SEED` reads more. */
import { expect, it } from 'vitest';
import { mutantsText, originals, runMutants } from './mutants.ts';

it('are read to their end, and never throw', { timeout: 120_000 }, () => {
  expect(originals().length).toBeGreaterThan(20);
  const result = runMutants(1500, 1);
  console.info(mutantsText(result));
  expect(result.wrong.slice(0, 2).join('\n\n')).toBe('');
  expect(result.sound).toBeGreaterThan(50);
  expect(result.slowest).toBeLessThan(20_000);
});
