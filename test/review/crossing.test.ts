/**
 * Rules that cross each other: each names one source and one port, so that the requests of one and the answers of another share packets.
 * Taken apart they are as many pieces as there are pairs of them; they are analysed together, and nothing is missed for that.
 */
import { expect, it } from 'vitest';
import { seededRandom } from '../kernel/random.ts';
import { LAB } from '../netfilter/support.ts';
import { aimedPackets } from './aim.ts';
import { dishonest, idle, missed, review } from './completeness.ts';
import { sideOf } from './support.ts';

const accept = (index: number) =>
  `-A FORWARD -s 192.168.20.${1 + (index % 250)}/32 -p tcp -m tcp --dport ${1000 + index} -j ${index % 7 === 0 ? 'REJECT' : 'ACCEPT'}`;
const ruleset = (count: number) =>
  [
    '*filter',
    ':FORWARD DROP [0:0]',
    '-A FORWARD -i bond0 -d 192.168.1.55/32 -p tcp -m tcp --dport 25 -j ACCEPT',
    ...Array.from({ length: count }, (_, index) => accept(index)),
    'COMMIT',
    '',
  ].join('\n');

it('a hundred and fifty such rules more: no difference is missed, none is told that is none', { timeout: 60_000 }, () => {
  const [reviewed] = review(sideOf(ruleset(150), LAB), sideOf(ruleset(300), LAB));
  expect(reviewed).toBeDefined();
  const { base, head, changed, changes } = reviewed!;
  expect(changed.added).toHaveLength(150);
  const random = seededRandom(5);
  const packets = aimedPackets(random, [base, head], [...changed.added], 4000);
  const { missing, differing } = missed(reviewed!, packets);
  expect(missing).toEqual([]);
  expect(differing).toBeGreaterThan(200);
  expect(idle(reviewed!, random, 3)).toEqual([]);
  expect(dishonest(reviewed!)).toEqual([]);
  // Drops become answers or refusals, and nothing else: each is told once.
  expect(changes.length).toBeLessThan(20);
});
