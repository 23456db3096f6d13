/** `.github/hairpin.yml`: CONTRACT's example, and errors with place and nearest key. */
import { describe, expect, it } from 'vitest';
import { readNetwork } from '../../src/network/index.ts';
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
          network: { kind: 'file', path: 'gateways/mail-gw/network.yml' },
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

describe('network facts', () => {
  const facts = (network: string) => {
    const reading = read(`gateways:\n  gw:\n    rulesets: [a]\n    network:${network}\n`);
    if ('errors' in reading) throw new Error(JSON.stringify(reading.errors));
    return reading.configuration.gateways[0]!.network;
  };

  it('in a file, or in two that ip -j printed', () => {
    expect(facts(' gw/net.yml')).toEqual({ kind: 'file', path: 'gw/net.yml' });
    expect(facts(' { addresses: a.json, routes: r.json }')).toEqual({ kind: 'ip', addresses: 'a.json', routes: 'r.json' });
    expect(facts(' { addresses: a.json }')).toEqual({ kind: 'ip', addresses: 'a.json', routes: null });
  });

  it.each([
    ['\n      interfaces:\n        eth0: { addresses: [192.0.2.1/24] }\n      routes: [{ to: default, via: 198.51.100.1 }]', 7],
    [' { interfaces: { eth0: { addresses: [192.0.2.1/24] } },\n          routes: [{ to: default, via: 198.51.100.1 }] }', 5],
  ])('inline, with their own lines in whatever is wrong with them (%#)', (text, line) => {
    const source = facts(text);
    expect(source?.kind).toBe('inline');
    if (source?.kind !== 'inline') return;
    const reading = readNetwork(source.file);
    expect('errors' in reading && reading.errors.map((e) => [e.file, e.line])).toEqual([['.github/hairpin.yml', line]]);
  });

  it('inline, with an anchor that stands elsewhere', () => {
    const reading = read(
      'gateways:\n  a: { rulesets: [&here x], network: { interfaces: { eth0: { zone: *here, addresses: [192.0.2.1/24] } } } }\n',
    );
    const source = 'errors' in reading ? null : reading.configuration.gateways[0]!.network;
    const network = source?.kind === 'inline' ? readNetwork(source.file) : null;
    expect(network !== null && 'networks' in network && network.networks.ip.interfaces[0]?.zone).toBe('x');
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
    [
      'gateways:\n  a:\n    rulesets: [x]\n    network:\n      interfcaes: {}\n',
      '5:7: unknown key "interfcaes", did you mean "interfaces"?',
    ],
    [
      'gateways:\n  a: { rulesets: [x], network: { addresses: a, rutes: b } }\n',
      expect.stringMatching(/^2:\d+: unknown key "rutes", did you mean "routes"/),
    ],
    [
      'gateways:\n  a: { rulesets: [x], network: { interfaces: 5 } }\n',
      expect.stringMatching(/^2:\d+: gateways\.a\.network\.interfaces: /),
    ],
    ['checks: { duplicate-rule: loud }\n', '1:11: checks.duplicate-rule: expected off, info, warning or error'],
    ['slack: { language: fr }\n', expect.stringMatching(/^1:10: slack\.language: /)],
    [
      'gateways:\n  a:\n    rulesets: [x]\n    expect:\n      - { from: a, too: b }\n',
      expect.stringMatching(/unknown key "too", did you mean "to"/),
    ],
  ])('%j', (text, message) => expect(errors(text)).toContainEqual(message));
});
