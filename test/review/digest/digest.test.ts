/** What is told of a part stands for the whole: the same number of findings of each check and severity, and the same services. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../rules/index.ts';
import type { CheckResult, Finding, ReviewResult } from '../../../src/review/model.ts';
import { checkSide, reviewSides } from '../../../src/review/review.ts';
import { changedLine, NETWORK, published, ruleset, side } from './rulesets.ts';

const SEED = Number(process.env.HAIRPIN_SEED ?? 1);
function checked(text: string, network: string | null, digestFrom?: number): CheckResult {
  const result = checkSide(side(text, network), { catalogue, ...(digestFrom === undefined ? {} : { digestFrom }) });
  if ('errors' in result) throw new Error(JSON.stringify(result.errors));
  return result;
}

/** How many findings there are of each check and severity, and how many services. */
function counted(findings: readonly Finding[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { check, severity, alike = 0 } of findings) counts[`${severity} ${check}`] = (counts[`${severity} ${check}`] ?? 0) + 1 + alike;
  return counts;
}

function services({ services: all }: Pick<CheckResult, 'services'>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { from, alike = 0 } of all) {
    const face = JSON.stringify(from.map(({ vantage, outcome, at, sees, unknown }) => [vantage, outcome, at, sees === 'client', unknown]));
    counts[face] = (counts[face] ?? 0) + 1 + alike;
  }
  return counts;
}

/** Where each finding stands, and how bad it is; what is said of an address may stand at any rule that publishes it. */
function firsts(findings: readonly Finding[]): Map<string, string> {
  return new Map(
    findings.map(({ check, fingerprint, severity, line }) => [
      fingerprint,
      check === 'public-address-elsewhere' ? severity : `${severity} ${line}`,
    ]),
  );
}

describe('a digest', () => {
  it('counts what the whole counts', { timeout: 300_000 }, () => {
    let smaller = 0;
    fc.assert(
      fc.property(ruleset, fc.boolean(), (made, given) => {
        const text = published(made);
        const network = given ? NETWORK : null;
        const [whole, digest] = [checked(text, network), checked(text, network, 5)];
        if (digest.services.length < whole.services.length) smaller++;
        expect(counted(digest.findings)).toEqual(counted(whole.findings));
        expect(services(digest)).toEqual(services(whole));
        const all = firsts(whole.findings);
        for (const [fingerprint, words] of firsts(digest.findings))
          expect([fingerprint, words]).toEqual([fingerprint, all.get(fingerprint)]);
      }),
      { numRuns: Number(process.env.HAIRPIN_RUNS ?? 15), seed: SEED, endOnFailure: true },
    );
    expect(smaller).toBeGreaterThan(4);
  });

  it('of a change tells the change in full, and counts the rest', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(ruleset, fc.nat(), fc.nat(), (made, which, kind) => {
        const base = published(made);
        const head = changedLine(base, which, kind);
        const reviewed = (digestFrom?: number): ReviewResult => {
          const review = reviewSides('gw', side(base, NETWORK), side(head, NETWORK), {
            catalogue,
            ...(digestFrom === undefined ? {} : { digestFrom }),
          });
          if ('errors' in review) throw new Error('errors');
          return review.result;
        };
        const [whole, digest] = [reviewed(), reviewed(5)];
        for (const part of ['introduced', 'fixed', 'existing'] as const) expect(counted(digest[part])).toEqual(counted(whole[part]));
        // Which of the inside clients are other services' servers, a digest does not tell; what nobody needs to read (aside) hangs on them.
        const told = ({ changes }: ReviewResult) =>
          [
            ...new Set(
              changes.filter(({ aside }) => aside !== true).map(({ packets, before, after }) => `${packets}: ${before} → ${after}`),
            ),
          ].sort();
        expect(told(digest)).toEqual(told(whole));
        expect(services(digest)).toEqual(services(whole));
      }),
      { numRuns: Number(process.env.HAIRPIN_RUNS ?? 10), seed: SEED, endOnFailure: true },
    );
  });

  it('of a change finds nothing new at an address that published its like before', () => {
    const dnat = (address: string, port: number, server: number) =>
      `-A PREROUTING -d ${address}/32 -i eth0 -p tcp -m tcp --dport ${port} -j DNAT --to-destination 10.0.3.${server}`;
    const others = Array.from({ length: 12 }, (_, nth) => dnat('192.0.2.7', 3001 + nth, 1 + nth));
    const text = (...more: readonly string[]) =>
      ['*nat', ':PREROUTING ACCEPT [0:0]', ...others, ...more, '-A POSTROUTING -o eth0 -j MASQUERADE', 'COMMIT', ''].join('\n');
    const old = dnat('192.0.2.8', 3100, 40);
    const review = reviewSides('gw', side(text(old), NETWORK), side(text(dnat('192.0.2.8', 3200, 40), old), NETWORK), {
      catalogue,
      digestFrom: 5,
    });
    if ('errors' in review) throw new Error('errors');
    const { introduced, existing } = review.result;
    const elsewhere = (findings: readonly Finding[]) => counted(findings.filter(({ check }) => check === 'public-address-elsewhere'));
    expect(elsewhere(introduced)).toEqual({});
    expect(elsewhere(existing)).toEqual({ 'warning public-address-elsewhere': 2 });
  });
});
