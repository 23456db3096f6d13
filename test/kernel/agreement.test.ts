/**
 * Generated rulesets and packets, each decided by the kernel and by `hairpin trace`. HAIRPIN_DECISIONS and HAIRPIN_SEED choose how many
 * and which; a disagreement is printed with its ruleset, shrunk, its packet and both answers.
 */
import { expect, it } from 'vitest';
import { type Run, run } from './agreement.ts';
import { measureSensitivity } from './sensitivity.ts';
import { describeKernel } from './suite.ts';

const DECISIONS = Number(process.env.HAIRPIN_DECISIONS ?? 3000);
const SEED = Number(process.env.HAIRPIN_SEED ?? 1);
const HOURS_MS = 12 * 3_600_000;

function summary({ tally, rulesets, topologies, disagreeing }: Run): string {
  const list = (counts: ReadonlyMap<string, number>) => [...counts].map(([name, times]) => `${name} ${times}`).join(', ');
  return [
    `${tally.decisions} decisions over ${rulesets} rulesets and ${topologies} topologies, seed ${SEED}: ${disagreeing} disagreements`,
    `verdicts: ${list(tally.verdicts)}`,
    `replies: ${list(tally.replies)}; ${tally.bypasses} that only veth hosts can judge`,
    `undetermined: ${list(tally.undetermined) || 'none'}`,
  ].join('\n');
}

describeKernel('the model against the kernel', () => {
  it(`agrees on ${DECISIONS} decisions of seed ${SEED}`, { timeout: DECISIONS > 10_000 ? HOURS_MS : 180_000 }, async () => {
    const result = await run(DECISIONS, SEED);
    console.info(summary(result));
    expect(result.tally.decisions).toBeGreaterThanOrEqual(DECISIONS);
    for (const verdict of ['forward', 'local', 'drop', 'reject']) expect(result.tally.verdicts.get(verdict), verdict).toBeGreaterThan(0);
    expect(result.disagreements.join('\n\n')).toBe('');
  });

  it('the packets reveal most changes of a rule', { timeout: 60_000 }, async () => {
    const { mutants, revealed, hidden } = await measureSensitivity(40, SEED, 200);
    console.info(`sensitivity: ${revealed} of ${mutants} changed rules were seen`);
    expect(mutants).toBeGreaterThan(30);
    expect(revealed / mutants, hidden.join('\n')).toBeGreaterThan(0.5);
  });
});
