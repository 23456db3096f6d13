/** What a ruleset betrays of its network, each inference listed with the line that would settle it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inferNetwork, readNetwork } from '../../src/network/index.ts';
import { formatAddress } from '../../src/ruleset/address.ts';
import { readRulesets } from '../../src/ruleset/index.ts';
import { listText, STAGES } from '../review/support.ts';

function infer(text: string) {
  const { rulesets } = readRulesets([{ name: 'fw.rules', text }]);
  const [ruleset] = rulesets;
  if (ruleset === undefined) throw new Error('no ruleset');
  return inferNetwork(ruleset, ruleset.family);
}

const shape = (text: string) =>
  infer(text).interfaces.map(({ name, zone, addresses }) => [
    name,
    zone,
    addresses.map((a) => `${formatAddress(a.address)}/${a.length}`).join(' '),
  ]);

describe('the incident', () => {
  it.each(['bond0', 'bond1', 'mended'] as const)('%s: outside, its address, and the server\u2019s segment', (stage) => {
    const [outside, ...inside] = shape(listText(STAGES[stage]));
    expect(outside).toEqual(['bond0', 'internet', '110.88.12.88/32']);
    expect(inside.map(([name]) => name)).toEqual([stage === 'bond0' ? 'inside' : 'bond1']);
    expect(inside[0]?.[2]).toBe('192.168.1.1/24');
  });

  it('lists each inference, and the lines that settle them read as network facts', () => {
    const { assumptions } = infer(listText(STAGES.bond1));
    expect(assumptions.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['outside-interface', 'address', 'segment', 'default-route']),
    );
    for (const { settle } of assumptions) {
      const reading = readNetwork({ name: 'net.yml', text: settle });
      expect('errors' in reading ? reading.errors.map((e) => e.message) : [], settle).toEqual([]);
    }
  });
});

describe('other rulesets', () => {
  it('MASQUERADE tells the uplink, whose address is then not known', () => {
    const network = infer('*nat\n:POSTROUTING ACCEPT [0:0]\n-A POSTROUTING -s 10.0.5.0/24 -o eth7 -j MASQUERADE\nCOMMIT\n');
    expect(network.interfaces[0]).toMatchObject({ name: 'eth7', zone: 'internet', dynamic: true });
    expect(network.routes).toEqual([expect.objectContaining({ length: 0, dev: 'eth7' })]);
    expect(network.assumptions.map(({ what }) => what)).toContain('dynamic-address');
  });

  it('filter rules that name a segment and its interface place it', () => {
    const rules =
      '*filter\n:FORWARD ACCEPT [0:0]\n-A FORWARD -s 192.168.7.0/24 -i eth1 -j ACCEPT\n-A FORWARD -i eth0 -j ACCEPT\nCOMMIT\n*nat\n:POSTROUTING ACCEPT [0:0]\n-A POSTROUTING -o eth0 -j MASQUERADE\nCOMMIT\n';
    expect(shape(rules)).toContainEqual(['eth1', 'eth1', '192.168.7.1/24']);
  });

  it('an inside address that SNAT names is the gateway\u2019s', () => {
    expect(
      shape(
        '-A PREROUTING -i eth0 -p tcp --dport 80 -j DNAT --to-destination 10.1.1.9\n-A POSTROUTING -s 10.1.1.0/24 -o eth1 -j SNAT --to-source 10.1.1.254\n',
      ),
    ).toContainEqual(['eth1', 'eth1', '10.1.1.254/24']);
  });

  const masquerading = (...filter: readonly string[]) =>
    `*nat\n-A PREROUTING -i wan0 -p tcp --dport 80 -j DNAT --to-destination 10.0.10.20\n-A POSTROUTING -o wan0 -j MASQUERADE\nCOMMIT\n*filter\n${filter.join('\n')}\nCOMMIT\n`;

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'a server stands where a rule says that its packets leave',
      ['-A FORWARD -i lan0 -j ACCEPT', '-A FORWARD -d 10.0.10.20 -i wan0 -o dmz0 -p tcp --dport 80 -j ACCEPT'],
      ['lan0 ', 'dmz0 10.0.10.1/24'],
    ],
    [
      'most rules tell, where they do not agree',
      [
        '-A FORWARD -d 10.0.10.20 -o lan0 -j DROP',
        '-A FORWARD -d 10.0.10.20 -o dmz0 -p tcp --dport 80 -j ACCEPT',
        '-A FORWARD -s 10.0.10.21 -i dmz0 -j ACCEPT',
      ],
      ['lan0 ', 'dmz0 10.0.10.1/24'],
    ],
    [
      'an interface that no rule names with a segment has the one of the hosts that rules place there',
      ['-A FORWARD -s 10.0.10.0/24 -i dmz0 -j ACCEPT', '-A FORWARD -s 10.0.50.9 -i guest0 -j ACCEPT'],
      ['dmz0 10.0.10.1/24', 'guest0 10.0.50.1/24'],
    ],
    [
      'hosts beyond the uplink are no segment',
      ['-A FORWARD -s 10.9.9.9 -i wan0 -j ACCEPT', '-A FORWARD -d 10.0.10.20 -o dmz0 -j ACCEPT'],
      ['dmz0 10.0.10.1/24'],
    ],
    [
      'a public network stands where a rule says, once the uplink is known',
      ['-A FORWARD -d 203.0.113.16/28 -o pub0 -j ACCEPT', '-A FORWARD -s 198.51.100.0/24 -i wan0 -j DROP', '-A FORWARD -i dmz0 -j ACCEPT'],
      ['pub0 203.0.113.17/28', 'dmz0 10.0.10.1/24'],
    ],
    [
      'what is negated tells nothing',
      ['-A FORWARD ! -s 10.0.50.9 -i guest0 -j DROP', '-A FORWARD -i dmz0 -j ACCEPT'],
      ['guest0 10.0.10.1/24', 'dmz0 '],
    ],
  ])('%s', (_name, filter, wanted) => {
    const inside = shape(masquerading(...filter)).slice(1);
    expect(inside.map(([name, , addresses]) => `${name} ${addresses}`)).toEqual(wanted);
  });

  it('a public network tells nothing where the uplink is a guess', () => {
    const rules = '*filter\n-A INPUT -i eth0 -s 198.51.100.0/24 -j DROP\n-A FORWARD -i eth1 -j ACCEPT\nCOMMIT\n';
    expect(shape(rules).every(([, , addresses]) => !addresses?.includes('198.51.100'))).toBe(true);
  });

  it('IPv6 hosts and networks have global addresses inside too', () => {
    const { rulesets } = readRulesets([
      {
        name: 'v6.rules',
        text: '*filter\n-A FORWARD -i wan0 -d 2001:db8:1:10::20 -o dmz0 -p tcp --dport 443 -j ACCEPT\n-A FORWARD -i lan0 -s 2001:db8:1:1::/64 -o wan0 -j ACCEPT\nCOMMIT\n',
      },
    ]);
    const found = inferNetwork(rulesets[0]!, 'ip6').interfaces.map(({ name, addresses: [first] }) => [
      name,
      first === undefined ? null : `${formatAddress(first.address)}/${first.length}`,
    ]);
    expect(found.slice(1)).toEqual([
      ['dmz0', '2001:db8:1:10::1/64'],
      ['lan0', '2001:db8:1:1::1/64'],
    ]);
  });

  it('what a change takes away still tells where hosts are, and what it corrects does not', () => {
    const rules = (text: string) => readRulesets([{ name: 'fw.rules', text }]).rulesets[0]!;
    const inside = (head: string, base: string) =>
      inferNetwork(rules(head), 'ip', rules(base))
        .interfaces.slice(1)
        .map(({ name, addresses }) => `${name} ${addresses.map((a) => formatAddress(a.prefix.lo)).join(' ')}`);
    const before = masquerading('-A FORWARD -s 10.0.1.0/24 -i lan0 -j ACCEPT', '-A FORWARD -d 10.0.10.20 -o dmz0 -j ACCEPT');
    expect(inside('*nat\n-A POSTROUTING -o wan0 -j MASQUERADE\nCOMMIT\n', before)).toEqual(['lan0 10.0.1.0', 'dmz0 10.0.10.0']);
    expect(inside(before.replace('10.0.1.0/24', '10.0.2.0/24'), before)).toEqual(['lan0 10.0.2.0', 'dmz0 10.0.10.0']);
  });

  it('nothing at all still has an uplink', () => {
    expect(inferNetwork(null, 'ip').interfaces).toHaveLength(1);
    expect(inferNetwork(null, 'ip6').interfaces[0]?.addresses).toHaveLength(1);
  });
});

const CORPUS = join(import.meta.dirname, '../../../shared/corpus');
const hasCorpus = existsSync(CORPUS);
const files = hasCorpus ? readdirSync(CORPUS).filter((name) => name !== 'MANIFEST.tsv') : [];

describe.skipIf(!hasCorpus)(`the corpus${hasCorpus ? '' : ' (skipped: no corpus beside the checkout)'}`, () => {
  it('every ruleset that reads has an uplink, disjoint segments and readable assumptions', { timeout: 60_000 }, () => {
    let inferred = 0;
    for (const name of files) {
      const text = readFileSync(join(CORPUS, name), 'utf8');
      if (text.length > 300_000) continue;
      for (const ruleset of readRulesets([{ name, text }]).rulesets) {
        const network = inferNetwork(ruleset, ruleset.family);
        inferred++;
        expect(network.routes.length, name).toBeGreaterThan(0);
        expect(
          network.interfaces.some((i) => i.name === network.routes[0]?.dev && i.addresses.length > 0),
          name,
        ).toBe(true);
        const own = network.interfaces.flatMap((i) => i.addresses.map((a) => formatAddress(a.address)));
        expect(new Set(own).size, `${name}: ${own}`).toBe(own.length);
        for (const { settle } of network.assumptions) expect(settle, name).toMatch(/^(interfaces|routes): /);
      }
    }
    expect(inferred).toBeGreaterThan(80);
  });
});
