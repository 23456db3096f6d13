/** A sample of generated option lines of every extension against the installed tools; all of them: `npm run test:options`. */
import { describe, expect, it } from 'vitest';
import type { Family } from '../../../src/ruleset/index.ts';
import { BASES } from './bases.ts';
import { type Comparison, compare } from './compare.ts';
import { allLines, sampleOf } from './generate.ts';
import { MATCHES } from './matches.ts';
import { oddityOf } from './oddities.ts';
import { TARGETS } from './targets.ts';
import { hasTool, judge, testLines } from './tool.ts';

const SEED = 20260;
const LINES = 500;
const why = hasTool ? '' : 'no iptables 1.8.9 (nf_tables) in a network namespace';

/** Sampled lines of a family with the tools' verdicts and ours. */
function comparisons(family: Family): Comparison[] {
  const lines = allLines([...MATCHES, ...TARGETS, ...BASES], SEED, 12).filter((line) => line.family === family && oddityOf(line) === null);
  const sample = sampleOf(lines, LINES, SEED);
  testLines(sample, family);
  const verdicts = judge(sample, family);
  return sample.map((line, index) => compare(line, verdicts[index]!));
}

describe('the generator', () => {
  const lines = allLines([...MATCHES, ...TARGETS, ...BASES], SEED, 12);

  it('makes more than 5,000 lines, the same for the same seed', () => {
    expect(lines.length).toBeGreaterThan(5000);
    expect(allLines([...MATCHES, ...TARGETS, ...BASES], SEED, 12)).toEqual(lines);
    expect(new Set(lines.map(({ family, table, text }) => `${family} ${table} ${text}`)).size).toBe(lines.length);
  });
});

describe.skipIf(why !== '')(`options of every extension${why === '' ? '' : ` (skipped: ${why})`}`, () => {
  it.each<Family>(['ip', 'ip6'])('%s: taken, refused and written as iptables does', { timeout: 120_000 }, (family) => {
    const all = comparisons(family);
    const wrong = all
      .filter(({ outcome }) => outcome !== 'agreed')
      .map(({ line, outcome, verdict, ours }) => `${outcome}: ${line.text} | tool: ${verdict.saved ?? verdict.why} | ours: ${ours}`);
    expect(wrong).toEqual([]);
    expect(all.filter(({ against }) => against === 'accepted').length).toBeGreaterThan(LINES / 5);
    expect(all.filter(({ against }) => against === 'refused').length).toBeGreaterThan(LINES / 5);
  });
});
