/**
 * `changes` is complete, exact and honest: a packet whose fate differs lies in a region of some entry, one that lies in a region has
 * another fate, and each witness, traced on both sides, shows what its entry claims. A stated sample; `npm run test:changes` runs more.
 */
import { describe, expect, it } from 'vitest';
import { PAST_BUDGET } from '../../src/netfilter/chains.ts';
import { createGateway } from '../../src/netfilter/gateway.ts';
import { differences } from '../../src/review/changes.ts';
import { generatedCase, textOf } from '../netfilter/generated.ts';
import { gatewayOf } from '../netfilter/support.ts';
import { dishonest, generatedChange, hasPairs, idle, missed, pairChange, readable } from './completeness.ts';

describe.skipIf(!hasPairs)(`real changes${hasPairs ? '' : ' (skipped: no pairs beside the checkout)'}`, () => {
  it('are many', () => expect(readable.length).toBeGreaterThanOrEqual(20));

  it.each(readable)('pair %s', (id) => {
    for (const { reviewed, packets, random } of pairChange(id, 120)) {
      const { missing } = missed(reviewed, packets);
      expect(missing.slice(0, 3)).toEqual([]);
      expect(dishonest(reviewed).slice(0, 3)).toEqual([]);
      expect(idle(reviewed, random, 3).slice(0, 3)).toEqual([]);
    }
  });
});

const CASES = 40;

describe('generated changes', () => {
  it(`${CASES} of them`, { timeout: 120_000 }, () => {
    let differing = 0;
    for (let seed = 1; seed <= CASES; seed++) {
      const { reviewed, packets, random, where } = generatedChange(seed, 120, 60);
      const found = missed(reviewed, packets);
      differing += found.differing;
      expect(found.missing.slice(0, 2), where).toEqual([]);
      expect(dishonest(reviewed).slice(0, 2), where).toEqual([]);
      expect(idle(reviewed, random, 2).slice(0, 2), where).toEqual([]);
    }
    expect(differing).toBeGreaterThan(CASES);
  });

  it('a side against itself has no changes, whatever is called changed', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const { ruleset, network, family } = generatedCase(seed);
      const gateway = gatewayOf(textOf(ruleset), { family, network });
      const again = createGateway(gateway.ruleset, gateway.network, gateway.interfaces);
      const found = differences(gateway, again, { removed: [], added: [], everything: true });
      expect(found.filter(({ before }) => before.unknown !== PAST_BUDGET)).toEqual([]);
    }
  });
});
