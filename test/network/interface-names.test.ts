/** Interfaces that rules name, and what stands for those that only a wildcard names. */
import { describe, expect, it } from 'vitest';
import { inferNetwork, isWildcard, someNames, standInsFor } from '../../src/network/index.ts';
import { readRulesets } from '../../src/ruleset/index.ts';

describe('a wildcard', () => {
  it('has one interface that stands for it, unless one is known that matches', () => {
    expect(standInsFor(['ppp+', 'tun+', 'eth0'], ['eth0', 'tun7'])).toEqual([{ pattern: 'ppp+', name: 'ppp0' }]);
    expect(standInsFor(['eth0.+', 'eth+'], ['lo'])).toEqual([{ pattern: 'eth0.+', name: 'eth0.0' }]);
  });

  it('of nothing but the plus matches what is known, and stands for no more', () => {
    expect(standInsFor(['+'], [])).toEqual([]);
    expect(isWildcard('+') && isWildcard('ppp+') && !isWildcard('ppp0')).toBe(true);
  });
});

it('many names are told by the first', () => {
  expect(someNames(['a', 'b'])).toBe('a, b');
  expect(someNames(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])).toBe('a, b, c, d, e, f, … (8)');
});

const rulesetOf = (forward: readonly string[]) =>
  readRulesets([{ name: 'fw.rules', text: ['*filter', ':FORWARD DROP [0:0]', ...forward, 'COMMIT', ''].join('\n') }]).rulesets[0]!;
const uplinkOf = (forward: readonly string[], before: readonly string[] | null = null) =>
  inferNetwork(rulesetOf(forward), 'ip', before === null ? null : rulesetOf(before)).interfaces[0]?.name;

describe('the uplink of a gateway without NAT', () => {
  const OUT = '-A FORWARD -i eth1 -o eth0 -j ACCEPT';
  const BACK = '-A FORWARD -i eth0 -m state --state RELATED,ESTABLISHED -j ACCEPT';

  it.each([
    ['where others are let through to it', [OUT], 'eth0'],
    ['where only answers are let in by it', [BACK, '-A FORWARD -i eth1 -p icmp -j ACCEPT'], 'eth0'],
    ['whose name says so', ['-A FORWARD -i lan -o wan0 -d 192.0.2.7/32 -j ACCEPT'], 'wan0'],
    ['not where each is let through to the other', [OUT, '-A FORWARD -i eth0 -o eth1 -j ACCEPT'], 'outside'],
    ['not where one server is let through to', ['-A FORWARD -i eth1 -o eth0 -d 192.0.2.7/32 -j ACCEPT'], 'outside'],
    ['rather than a wildcard that sounds like one', ['-A FORWARD -i ppp+ -o eth0 -j ACCEPT'], 'eth0'],
    ['that only a wildcard names', ['-A FORWARD -o ppp+ -j ACCEPT'], 'ppp0'],
  ])('is one %s', (_, forward, expected) => {
    expect(uplinkOf(forward)).toBe(expected);
  });

  it('is what it was before a change that tells no more of it', () => {
    expect(uplinkOf(['-A FORWARD -p icmp -j ACCEPT'])).toBe('outside');
    expect(uplinkOf(['-A FORWARD -p icmp -j ACCEPT'], [OUT, BACK])).toBe('eth0');
  });

  it('leaves it said that nobody is known to leave by another', () => {
    const { assumptions } = inferNetwork(rulesetOf([OUT, BACK, '-A FORWARD -i eth1 -o tun+ -d 10.9.0.0/16 -j ACCEPT']), 'ip');
    const told = assumptions.map(({ what, subject, detail }) => `${what} ${subject} ${detail}`.trim());
    expect(told).toContain('outside-interface eth0 forward');
    expect(told).toContain('wildcard-interface tun+ tun0');
  });
});
