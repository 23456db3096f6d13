/** `.github/hairpin.yml`: CONTRACT's example, and errors with place and nearest key. */
import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../src/review/configuration.ts';

const EXAMPLE = `gateways:
  mail-gw:
    rulesets: [gateways/mail-gw/*.rules]
    network: gateways/mail-gw/network.yml
    expect:
      - { from: [internet, office, vlan20], to: 110.88.12.88:25/tcp, arrives: mail:25 }
      - { from: internet, to: any:3306/tcp, blocked: true }
checks: { duplicate-rule: off, dnat-any-address: error }
slack: { channels: [C0FIREWALL, C0INCIDENT], language: zh }
`;

function read(text: string) {
  return readConfiguration({ name: '.github/hairpin.yml', text });
}

function errors(text: string): string[] {
  const reading = read(text);
  if (!('errors' in reading)) throw new Error('read without errors');
  return reading.errors.map((e) => `${e.line}:${e.column}: ${e.message}`);
}

it("reads CONTRACT's example", () => {
  expect(read(EXAMPLE)).toEqual({
    configuration: {
      gateways: [
        {
          name: 'mail-gw',
          rulesets: ['gateways/mail-gw/*.rules'],
          network: 'gateways/mail-gw/network.yml',
          expect: [
            { from: ['internet', 'office', 'vlan20'], to: '110.88.12.88:25/tcp', arrives: 'mail:25', blocked: false },
            { from: ['internet'], to: 'any:3306/tcp', arrives: null, blocked: true },
          ],
        },
      ],
      checks: { 'duplicate-rule': 'off', 'dnat-any-address': 'error' },
      slack: { channels: ['C0FIREWALL', 'C0INCIDENT'], language: 'zh' },
    },
  });
});

it('an empty file has defaults', () => {
  expect(read('')).toEqual({ configuration: { gateways: [], checks: {}, slack: { channels: [], language: 'en' } } });
});

describe('errors', () => {
  it.each([
    ['gatways: {}\n', '1:1: unknown key "gatways", did you mean "gateways"?'],
    ['gateways:\n  a:\n    rulesets: [x]\n    netwrok: n.yml\n', '4:5: unknown key "netwrok", did you mean "network"?'],
    ['gateways:\n  a:\n    rulesets: []\n', '3:5: gateways.a.rulesets: expected at least one path or glob of a ruleset'],
    ['gateways:\n  a: {}\n', expect.stringMatching(/^2:\d+: gateways\.a\.rulesets: /)],
    ['checks: { duplicate-rule: loud }\n', '1:11: checks.duplicate-rule: expected off, info, warning or error'],
    ['slack: { language: fr }\n', expect.stringMatching(/^1:10: slack\.language: /)],
    [
      'gateways:\n  a:\n    rulesets: [x]\n    expect:\n      - { from: a, too: b }\n',
      expect.stringMatching(/unknown key "too", did you mean "to"/),
    ],
  ])('%j', (text, message) => expect(errors(text)).toContainEqual(message));
});
