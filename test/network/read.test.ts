/** Network facts as CONTRACT.md writes them, and what is wrong with others. */
import { describe, expect, it } from 'vitest';
import { readNetwork } from '../../src/network/index.ts';
import { readConfiguration } from '../../src/review/configuration.ts';
import { formatAddress } from '../../src/ruleset/index.ts';

const FACTS = `interfaces:
  bond0:    { zone: internet, addresses: [110.88.12.88/24, { ip: 110.88.12.90/24, vip: true }, "2001:db8:1::1/64"] }
  bond1:    { zone: office,   addresses: [192.168.1.1/24] }
  ppp0:     { addresses: dynamic }
  br0:      { ports: [eth2, eth3] }
routes:
  - { to: default, via: 110.88.12.1 }
  - { to: default, via: "2001:db8:1::ffff" }
  - { to: 192.168.30.0/24, via: 192.168.1.2, zone: floor3 }
  - { to: 10.99.0.0/16, type: blackhole }
  - { to: default, dev: ppp0, table: isp2 }
hosts: { mail: 192.168.1.55, web: { address: 192.168.1.80, gateway: 192.168.1.2 } }
ipsets: { blocked: [198.51.100.0/24, 203.0.113.1-203.0.113.9], ports: ["1.2.3.4,tcp:80"] }
sysctl: { ip_forward: 1, route_localnet: 0, rp_filter: 0, bridge-nf-call-iptables: 0 }
dns: { split: [110.88.12.88] }
listeners: [{ port: 25 }, { port: 8080, forwards: 172.17.0.2:80 }]
rules: [{ fwmark: 1, table: isp2 }]
routed: [203.0.113.0/28]
zones: { vpn: { via: bond0, prefixes: [10.8.0.0/24], ipsec: true } }
`;

function errors(text: string): string[] {
  const reading = readNetwork({ name: 'net.yml', text });
  return 'errors' in reading ? reading.errors.map((e) => `${e.line}:${e.column}: ${e.message}`) : [];
}

describe('network facts', () => {
  const reading = readNetwork({ name: 'net.yml', text: FACTS });
  if ('errors' in reading) throw new Error(JSON.stringify(reading.errors));
  const { ip, ip6 } = reading.networks;

  it('are read for both families', () => {
    expect(
      ip.interfaces.map((i) => [i.name, i.zone, i.addresses.map((a) => `${formatAddress(a.address)}/${a.length}`), i.dynamic]),
    ).toEqual([
      ['bond0', 'internet', ['110.88.12.88/24', '110.88.12.90/24'], false],
      ['bond1', 'office', ['192.168.1.1/24'], false],
      ['ppp0', 'ppp0', ['192.0.2.3/32'], true],
      ['br0', 'br0', [], false],
    ]);
    expect(ip6.interfaces[0]?.addresses.map((a) => formatAddress(a.address))).toEqual(['2001:db8:1::1']);
    expect(ip6.routes.map((r) => [r.length, r.dev])).toEqual([[0, 'bond0']]);
  });

  it('a route leaves by the interface whose prefix holds its next hop', () => {
    expect(ip.routes.map((r) => [r.length, r.dev, r.zone, r.table, r.type])).toEqual([
      [0, 'bond0', null, 'main', 'unicast'],
      [24, 'bond1', 'floor3', 'main', 'unicast'],
      [16, null, null, 'main', 'blackhole'],
      [0, 'ppp0', null, 'isp2', 'unicast'],
    ]);
  });

  it('hosts, sets, marks and the rest', () => {
    expect(ip.hosts.map((h) => [h.name, h.addresses.map(formatAddress), h.gateway === null ? null : formatAddress(h.gateway)])).toEqual([
      ['mail', ['192.168.1.55'], null],
      ['web', ['192.168.1.80'], '192.168.1.2'],
    ]);
    expect([...ip.ipsets.keys()]).toEqual(['blocked']);
    expect(ip.ipsets.get('blocked')).toHaveLength(2);
    expect([ip.fwmarks, ip.routed.length, ip.splitDns.length, ip.zones[0]?.name]).toEqual([[{ mark: 1, table: 'isp2' }], 1, 1, 'vpn']);
  });
});

describe('wrong facts', () => {
  it.each([
    ['interface: {}\n', '1:1: unknown key "interface", did you mean "interfaces"?'],
    ['interfaces:\n  eth0: { adresses: [10.0.0.1/8] }\n', '2:11: unknown key "adresses", did you mean "addresses"?'],
    [
      'routes:\n  - { to: 10.0.0.0/8, via: 10.0.0.1 }\n',
      "2:1: route to 10.0.0.0/8: via 10.0.0.1 is on no interface's prefix, expected one that is, or dev",
    ],
    ['interfaces: [\n', expect.stringMatching(/^\d+:\d+: /)],
    ['hosts: { mail: 300.1.1.1 }\n', expect.stringContaining('1:10: hosts.mail')],
    ['routes: [{ to: default }]\n', expect.stringContaining('a route needs via or dev')],
  ])('%s', (text, message) => {
    expect(errors(text)).toEqual([message]);
  });

  it('are all told at once', () => {
    expect(errors('interfase: {}\nroute: []\nhost: {}\n')).toHaveLength(3);
  });

  it('no text makes it throw', () => {
    for (const text of ['', '{', '- a', '\0', '&a *a', 'a: &x [*x]', `${'['.repeat(500)}`, '? ? ?', 'interfaces: 7', 'null']) {
      expect(() => readNetwork({ name: 'n', text })).not.toThrow();
    }
  });
});

describe('configuration', () => {
  const read = (text: string) => readConfiguration({ name: '.github/hairpin.yml', text });

  it('is read whole', () => {
    const text = `gateways:
  mail-gw:
    rulesets: [gateways/mail-gw/*.rules]
    network: gateways/mail-gw/network.yml
    expect:
      - { from: [internet, office], to: 110.88.12.88:25/tcp, arrives: mail:25 }
      - { from: internet, to: any:3306/tcp, blocked: true }
checks: { duplicate-rule: off, dnat-any-address: error }
slack: { channels: [C0FIREWALL], language: zh }
`;
    expect(read(text)).toEqual({
      configuration: {
        gateways: [
          {
            name: 'mail-gw',
            rulesets: ['gateways/mail-gw/*.rules'],
            network: { kind: 'file', path: 'gateways/mail-gw/network.yml' },
            expect: [
              { from: ['internet', 'office'], to: '110.88.12.88:25/tcp', arrives: 'mail:25', blocked: false },
              { from: ['internet'], to: 'any:3306/tcp', arrives: null, blocked: true },
            ],
          },
        ],
        checks: { 'duplicate-rule': 'off', 'dnat-any-address': 'error' },
        slack: { channels: ['C0FIREWALL'], language: 'zh' },
      },
    });
  });

  it('names the nearest known key, and the values that a check may have', () => {
    expect(read('gateway: {}\n')).toEqual({
      errors: [expect.objectContaining({ line: 1, column: 1, message: 'unknown key "gateway", did you mean "gateways"?' })],
    });
    expect(read('checks: { a: loud }\n')).toEqual({
      errors: [expect.objectContaining({ message: 'checks.a: expected off, info, warning or error' })],
    });
  });

  it('may be empty', () => {
    expect(read('')).toEqual({ configuration: { gateways: [], checks: {}, slack: { channels: [], language: 'en' } } });
  });
});
