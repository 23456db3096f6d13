/** The index of a long chain leaves out no rule that an address meets, and none but those that it cannot meet. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexChain, nextPosition } from '../../src/netfilter/chain-index.ts';
import { parseAddress, readRulesets } from '../../src/ruleset/index.ts';

const V4 = [
  '10.0.0.0/8',
  '10.1.0.0/16',
  '10.1.2.0/24',
  '10.1.2.3',
  '10.1.2.0/25',
  '10.1.2.128/25',
  '10.1.2.4/30',
  '0.0.0.0/0',
  '255.255.255.255',
  '128.0.0.0/1',
  '192.0.2.0/29',
  '10.1.2.2/31',
];
const V6 = [
  '2001:db8::/32',
  '2001:db8:1::/48',
  '2001:db8:1:2::/64',
  '2001:db8:1:2::3',
  '::/0',
  '8000::/1',
  '2001:db8:1:2::/127',
  'fe80::/10',
  'ff02::1',
  '2001:db8:1:2:8000::/65',
];
const AT4 = [
  '10.1.2.3',
  '10.1.2.2',
  '10.1.2.129',
  '10.9.9.9',
  '0.0.0.0',
  '255.255.255.255',
  '192.0.2.7',
  '192.0.2.8',
  '127.0.0.1',
  '128.0.0.0',
];
const AT6 = [
  '2001:db8:1:2::3',
  '2001:db8:1:2::1',
  '2001:db8:1:2:8000::1',
  '2001:db9::',
  '::',
  '8000::',
  'fe80::1',
  'ff02::1',
  'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
];

const rule = (networks: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom('-s', '-d', '! -s', '! -d'),
      fc.constantFrom(...networks),
      fc.constantFrom('', ' -m iprange --src-range 10.1.2.1-10.1.2.9'),
    )
    .map(([side, network, more]) => `-A FORWARD ${side} ${network}${network.includes(':') ? '' : more} -j ACCEPT`);

describe('the index of a chain', () => {
  it.each([
    ['ip', V4, AT4],
    ['ip6', V6, AT6],
  ] as const)('of %s', (family, networks, addresses) => {
    const at = fc.option(fc.constantFrom(...addresses), { nil: null });
    fc.assert(
      fc.property(fc.array(rule(networks), { minLength: 1, maxLength: 40 }), at, at, (lines, from, to) => {
        const text = ['*filter', ':FORWARD ACCEPT [0:0]', ...lines, 'COMMIT', ''].join('\n');
        const [ruleset] = readRulesets([{ name: 'fw.rules', text }], { family }).rulesets;
        const chain = ruleset?.chain('filter', 'FORWARD');
        if (ruleset === undefined || chain === undefined) throw new Error('not read');
        const [src, dst] = [from === null ? null : parseAddress(from), to === null ? null : parseAddress(to)];
        const index = indexChain(chain, ruleset.columns);
        const met: number[] = [];
        for (let position = 0; ; position++) {
          position = nextPosition(index, chain.rules.length, position, src, dst);
          if (position >= chain.rules.length) break;
          met.push(position);
        }
        const meets = (position: number) => {
          const matches = ruleset.rule(chain.rules[position]!).matches;
          return matches.every((match) => {
            if (match.kind !== 'src' && match.kind !== 'dst') return true;
            const address = match.kind === 'src' ? src : dst;
            if (address === null) return true;
            return match.ranges.some(({ lo, hi }) => lo <= address && address <= hi) !== match.negated;
          });
        };
        const needed = Array.from(chain.rules.keys()).filter(meets);
        expect(met).toEqual(expect.arrayContaining(needed));
      }),
      { numRuns: 500, endOnFailure: true },
    );
  });

  it('finds the rules about one network among a thousand at once', () => {
    const lines = Array.from({ length: 1000 }, (_, n) => `-A FORWARD -d 10.${n >> 8}.${n & 255}.0/24 -j ACCEPT`);
    const [ruleset] = readRulesets([
      { name: 'fw.rules', text: ['*filter', ...lines, '-A FORWARD -j DROP', 'COMMIT', ''].join('\n') },
    ]).rulesets;
    const chain = ruleset?.chain('filter', 'FORWARD');
    if (ruleset === undefined || chain === undefined) throw new Error('not read');
    const index = indexChain(chain, ruleset.columns);
    const next = (from: number) => nextPosition(index, chain.rules.length, from, null, parseAddress('10.2.7.9'));
    expect([next(0), next(520), next(1001)]).toEqual([519, 1000, 1001]);
  });
});
