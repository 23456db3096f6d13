/** What is told of the part that a narrow change can touch is what the whole tells of the change. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../rules/index.ts';
import type { Finding, ReviewResult } from '../../../src/review/model.ts';
import { reviewSides } from '../../../src/review/review.ts';
import { seededRandom } from '../../kernel/random.ts';
import { aimedPackets } from '../aim.ts';
import { dishonest, idle, missed, review as reviewedSides } from '../completeness.ts';
import { changedLine, clients, NETWORK, published, ruleset, side } from './rulesets.ts';

const SEED = Number(process.env.HAIRPIN_SEED ?? 1);

function reviewed(base: string, head: string, network: string | null, narrowFrom?: number): ReviewResult {
  const narrow = narrowFrom === undefined ? {} : { narrowFrom };
  const review = reviewSides('gw', side(base, network), side(head, network), { catalogue, ...narrow });
  if ('errors' in review) throw new Error(JSON.stringify(review.errors));
  return review.result;
}

/** Where each finding stands, and how bad it is; of rules that one earlier rule covers, which comes first hangs on which are there. */
function placed(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ check }) => check !== 'unreachable-rule')
    .map(({ fingerprint, severity, line }) => `${line} ${severity} ${fingerprint}`)
    .sort();
}

describe('a narrow change', () => {
  it.each([
    ['endpoints', ruleset.map(published)],
    ['sources', clients],
  ])('of %s is told as the whole tells it', { timeout: 300_000 }, (_, texts) => {
    let confined = 0;
    let runs = 0;
    const random = seededRandom(SEED);
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.boolean(), (base, which, kind, given) => {
        const head = changedLine(base, which, kind);
        const network = given ? NETWORK : null;
        const [whole, narrow] = [reviewed(base, head, network), reviewed(base, head, network, 5)];
        runs++;
        if (narrow.confined !== true) return;
        confined++;
        const sides = reviewedSides(side(base, network), side(head, network))[0]!;
        const told = { ...sides, changes: narrow.changes };
        const aimed = aimedPackets(random, [sides.base, sides.head], [...sides.changed.removed, ...sides.changed.added], 200);
        expect({ missing: missed(told, aimed).missing, idle: idle(told, random, 5), dishonest: dishonest(told) }).toEqual({
          missing: [],
          idle: [],
          dishonest: [],
        });
        for (const part of ['introduced', 'fixed'] as const) expect(placed(narrow[part])).toEqual(placed(whole[part]));
        // What speaks of several services stands at the first of them, which may be one that the change cannot touch.
        const before = new Set(whole.existing.map(({ fingerprint, severity }) => `${severity} ${fingerprint}`));
        for (const { check, fingerprint, severity } of narrow.existing)
          if (check !== 'unreachable-rule') expect(before).toContain(`${severity} ${fingerprint}`);
        const rows = new Map(whole.services.map((service) => [service.public, service]));
        for (const service of narrow.services) expect(service).toEqual(rows.get(service.public));
      }),
      { numRuns: Number(process.env.HAIRPIN_RUNS ?? 30), seed: SEED, endOnFailure: true },
    );
    expect(confined).toBeGreaterThan(runs / 3);
  });
});
