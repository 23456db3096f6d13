/** A run in a few lines. */
import type { Run } from './agreement.ts';

const list = (counts: ReadonlyMap<string, number>) =>
  [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([name, times]) => `${name} ${times}`)
    .join(', ') || 'none';

export function summary({ tally, rulesets, topologies, disagreeing, unsteady }: Run, seed: number): string {
  return [
    `${tally.decisions} decisions over ${rulesets} rulesets and ${topologies} topologies, seed ${seed}: ${disagreeing} disagreements${unsteady === 0 ? '' : `, and ${unsteady} that were not seen again`}`,
    `verdicts: ${list(tally.verdicts)}`,
    `replies: ${list(tally.replies)}; ${tally.bypasses} that only veth hosts can judge`,
    `deciding rules named by nftrace: ${tally.deciders}`,
    `undetermined: ${list(tally.undetermined)}`,
  ].join('\n');
}
