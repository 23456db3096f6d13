/**
 * Many rules at once. Rules that cross each other: each names one source and one port, so that the requests of one and the answers of another share packets.
 * Taken apart they are as many pieces as there are pairs of them; they are analysed together, and nothing is missed for that.
 */
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../kernel/random.ts';
import { LAB } from '../netfilter/support.ts';
import { aimedPackets } from './aim.ts';
import { dishonest, idle, missed, type Reviewed, review } from './completeness.ts';
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

/** Of so many packets aimed at the changed rules none is missed, and more than `least` differ. */
function expectWhole(reviewed: Reviewed, seed: number, count: number, least: number): void {
  const { base, head, changed } = reviewed;
  const random = seededRandom(seed);
  const packets = aimedPackets(random, [base, head], [...changed.added, ...changed.removed], count);
  const { missing, differing } = missed(reviewed, packets);
  expect(missing).toEqual([]);
  expect(differing).toBeGreaterThan(least);
  expect(idle(reviewed, random, 3)).toEqual([]);
  expect(dishonest(reviewed)).toEqual([]);
}

it('a hundred and fifty such rules more: no difference is missed, none is told that is none', { timeout: 60_000 }, () => {
  const [reviewed] = review(sideOf(ruleset(150), LAB), sideOf(ruleset(300), LAB));
  expect(reviewed).toBeDefined();
  const { changed, changes } = reviewed!;
  expect(changed.added).toHaveLength(150);
  expectWhole(reviewed!, 5, 4000, 200);
  // Drops become answers or refusals, and nothing else: each is told once.
  expect(changes.length).toBeLessThan(20);
});

describe('lists of addresses and ports, each met as one rule', () => {
  const block = (index: number) => `-A FORWARD -s ${11 + ((index * 37) % 180)}.${(index * 91) % 256}.${(index * 53) % 256}.0/24 -j DROP`;
  const allow = (index: number) => `-A FORWARD -d 192.168.1.${10 + index}/32 -p tcp -m tcp --dport 443 -j ACCEPT`;
  const ports = (index: number) => `-A FORWARD -i bond0 -p udp -m udp --dport ${2000 + 7 * index} -j ACCEPT`;
  type Counts = readonly [blocked: number, allowed: number, opened: number];
  const lists = ([blocked, allowed, opened]: Counts) =>
    [
      '*filter',
      ':FORWARD DROP [0:0]',
      ...Array.from({ length: blocked }, (_, index) => block(index)),
      '-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT',
      ...Array.from({ length: allowed }, (_, index) => allow(index)),
      '-A FORWARD -d 192.168.1.0/24 -p tcp -m tcp --dport 443 -j REJECT',
      ...Array.from({ length: opened }, (_, index) => ports(index)),
      'COMMIT',
      '',
    ].join('\n');

  it.each([
    ['a longer block list', [40, 12, 9], [90, 12, 9]],
    ['a shorter allow list', [40, 30, 9], [40, 17, 9]],
    ['ports that are no longer open', [12, 12, 40], [12, 12, 22]],
    ['all of them', [60, 30, 20], [20, 40, 9]],
  ] satisfies [string, Counts, Counts][])(
    '%s: no difference is missed, none is told that is none',
    { timeout: 60_000 },
    (_, before, after) => {
      const [reviewed] = review(sideOf(lists(before), LAB), sideOf(lists(after), LAB));
      expectWhole(reviewed!, 8, 3000, 50);
      expect(reviewed!.changes.length).toBeGreaterThan(0);
    },
  );
});
