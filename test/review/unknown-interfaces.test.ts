/** Interfaces of which no facts tell anything: what rules say of them is told all the same, and by their names. */
import { describe, expect, it } from 'vitest';
import { check, review, sideOf } from './support.ts';

const FACTS = 'interfaces:\n  eth0: { zone: internet, addresses: [203.0.113.2/24] }\nroutes: [{ to: default, via: 203.0.113.1 }]\n';
const ruleset = (...forward: readonly string[]) =>
  ['*filter', ':INPUT ACCEPT [0:0]', ':FORWARD DROP [0:0]', ':OUTPUT ACCEPT [0:0]', ...forward, 'COMMIT', ''].join('\n');
const BACK = '-A FORWARD -i eth0 -m state --state RELATED,ESTABLISHED -j ACCEPT';

describe.each([
  ['ppp+', 'ppp0'],
  ['tun+', 'tun0'],
  ['eth1', 'eth1'],
])('a rule for -i %s that goes', (written, name) => {
  const before = ruleset(`-A FORWARD -i ${written} -o eth0 -j ACCEPT`, BACK);

  it.each([
    ['without facts', null],
    ['with facts that do not have it', FACTS],
  ])('changes what happens to its packets, %s', (_, facts) => {
    const { changes, assumptions } = review(sideOf(before, facts), sideOf(ruleset(BACK), facts));
    const told = changes.filter(({ vantage }) => vantage === name);
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(({ after }) => after === 'dropped')).toBe(true);
    expect(told.some(({ packets }) => packets.includes('internet'))).toBe(true);
    expect(assumptions.length).toBeGreaterThan(0);
  });
});

describe('a PPPoE server that publishes a service', () => {
  const rules = (...accept: readonly string[]) =>
    `*nat\n:PREROUTING ACCEPT [0:0]\n-A PREROUTING -d 198.51.100.1/32 -p tcp -m tcp --dport 8443 -j DNAT --to-destination 198.51.100.20:443\n-A POSTROUTING -o ens160 -j MASQUERADE\nCOMMIT\n${ruleset(...accept)}`;

  it('is checked, though only a wildcard names the way to its server', () => {
    const { findings } = check(sideOf(rules('-A FORWARD -o ppp+ -j ACCEPT', '-A FORWARD -i ppp+ -j ACCEPT'), null));
    expect(findings.map(({ check }) => check)).not.toContain('dnat-not-forwarded');
  });

  it('is told that nothing is let through where nothing is', () => {
    const { findings } = check(sideOf(rules('-A FORWARD -p icmp -j ACCEPT'), null));
    expect(findings.map(({ check }) => check)).toContain('dnat-not-forwarded');
  });
});

it('a misspelt interface is named among what is assumed', () => {
  const { assumptions } = check(sideOf(ruleset('-A FORWARD -i ehh1 -o eth0 -j ACCEPT', BACK), FACTS));
  expect(assumptions.map(({ text }) => text.en).join()).toContain('rules name ehh1, which the network facts do not have');
  expect(assumptions.map(({ text }) => text.zh).join()).toContain('ehh1');
});
