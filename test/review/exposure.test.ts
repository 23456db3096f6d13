/** What a change lays open to the uplink: whole segments by their private addresses, and by which rule. */
import { expect, it } from 'vitest';
import { review, sideOf } from './support.ts';

const FACTS = `interfaces:
  eth0: { zone: internet, addresses: [203.0.113.2/24] }
  eth1: { zone: lan, addresses: [10.0.0.1/24] }
routes: [{ to: default, via: 203.0.113.1 }]
`;
const rules = (policy: string, ...forward: readonly string[]) =>
  [
    '*filter',
    ':INPUT ACCEPT [0:0]',
    `:FORWARD ${policy} [0:0]`,
    ':OUTPUT ACCEPT [0:0]',
    '-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT',
    '-A FORWARD -d 10.0.0.10/32 -p tcp -m tcp --dport 443 -j ACCEPT',
    '-A FORWARD -i eth1 -o eth0 -j ACCEPT',
    ...forward,
    'COMMIT',
    '',
  ].join('\n');
const before = sideOf(rules('DROP'), FACTS);
const exposures = (policy: string, ...forward: readonly string[]) =>
  review(before, sideOf(rules(policy, ...forward), FACTS)).introduced.filter(({ check }) => check === 'new-exposure');

it('a policy that lets everything in is warned of, where it stands', () => {
  const [found, ...others] = exposures('ACCEPT');
  expect(others).toEqual([]);
  expect([found?.severity, found?.line]).toEqual(['warning', 3]);
  expect(found?.message.en).toContain('packets that come in by eth0 for private addresses are let in');
  expect(found?.message.zh).toContain('从 eth0 进来');
  expect(found?.why.en).toMatch(/198\.51\.100\.7:40000 → 10\.0\.0\.20:80\/tcp, in by eth0/);
});

it('so is a rule that does', () => {
  expect(exposures('DROP', '-A FORWARD -d 10.0.0.0/24 -j ACCEPT').map(({ line }) => line)).toEqual([8]);
});

it.each(['-A FORWARD -d 10.0.0.11/32 -p tcp -m tcp --dport 22 -j ACCEPT', '-A FORWARD -i eth1 -j ACCEPT'])(
  '%s lays no segment open',
  (rule) => expect(exposures('DROP', rule)).toEqual([]),
);
