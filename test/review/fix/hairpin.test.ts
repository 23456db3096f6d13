/** Hairpin fixes of gateways that are written otherwise than the incident's. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../rules/index.ts';
import { checkSide } from '../../../src/review/review.ts';
import { applyEdits } from '../../../src/ruleset/index.ts';

const NETWORK = `interfaces:
  eth1: { zone: wan, addresses: [198.51.100.9/24] }
  br-lan: { zone: lan, addresses: [192.168.1.1/24] }
  wg0: { zone: vpn, addresses: [10.9.0.1/24] }
routes: [{ to: default, via: 198.51.100.1 }]
`;

function gateway(nat: readonly string[], forward: readonly string[] = ['-m conntrack --ctstate DNAT -j ACCEPT']): string {
  const chains = ['PREROUTING', 'INPUT', 'OUTPUT', 'POSTROUTING'].map((chain) => `:${chain} ACCEPT [0:0]`);
  const filter = [':FORWARD DROP [0:0]', '-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT'];
  return ['*nat', ...chains, ...nat, 'COMMIT', '*filter', ...filter, ...forward.map((rule) => `-A FORWARD ${rule}`), 'COMMIT', ''].join(
    '\n',
  );
}

function checked(text: string) {
  const files = [{ name: 'gw.rules', text }];
  const result = checkSide({ files, network: { name: 'network.yml', text: NETWORK } }, { catalogue });
  if ('errors' in result) throw new Error(result.errors.map(({ message }) => message).join('\n'));
  const fixOf = (check: string) => result.findings.find((finding) => finding.check === check)?.fix ?? null;
  const insertedBy = (check: string) => fixOf(check)?.edits.flatMap((edit) => ('insert' in edit ? edit.insert : [])) ?? null;
  const outcomes = result.services[0]?.from.map(({ vantage, outcome }) => `${vantage} ${outcome}`);
  return { fixOf, insertedBy, outcomes, after: (check: string) => applyEdits(files, fixOf(check)?.edits ?? [])[0]!.text };
}

const IN_CHAIN = [
  ':net_dnat - [0:0]',
  '-A PREROUTING -i eth1 -j net_dnat',
  '-A net_dnat -p tcp -m tcp --dport 8080 -j DNAT --to-destination 192.168.1.20:80',
  '-A POSTROUTING -o eth1 -j MASQUERADE',
];

describe('a service that is published in a chain of its own', () => {
  it('gets its copies in PREROUTING, for each inside interface', () => {
    const { insertedBy, after } = checked(gateway(IN_CHAIN));
    expect(insertedBy('missing-hairpin')).toEqual([
      '-A PREROUTING -d 198.51.100.9/32 -i br-lan -p tcp -m tcp --dport 8080 -j DNAT --to-destination 192.168.1.20:80',
      '-A PREROUTING -d 198.51.100.9/32 -i wg0 -p tcp -m tcp --dport 8080 -j DNAT --to-destination 192.168.1.20:80',
      '-A POSTROUTING -s 192.168.1.0/24 -o br-lan -m conntrack --ctstate DNAT -j SNAT --to-source 192.168.1.1',
    ]);
    const mended = checked(after('missing-hairpin'));
    expect(mended.outcomes).toEqual(['wan reaches', 'lan reaches', 'vpn reaches', 'server reaches', 'gateway reaches-gateway']);
  });

  it('gets none where another program writes that chain anew', () => {
    expect(checked(gateway(IN_CHAIN.map((line) => line.replaceAll('net_dnat', 'DOCKER')))).fixOf('missing-hairpin')).toBeNull();
  });
});

describe('a service of which some clients can be mended', () => {
  const nat = [
    '-A PREROUTING -i eth1 -d 198.51.100.9/32 -p tcp -m tcp --dport 8080 -j DNAT --to-destination 192.168.1.20:80',
    '-A PREROUTING -i br-lan -d 198.51.100.9/32 -p tcp -m tcp --dport 8080 -j DNAT --to-destination 192.168.1.20:80',
    '-A POSTROUTING -o eth1 -j MASQUERADE',
  ];
  const forward = ['-i wg0 -d 192.168.1.0/24 -j DROP', '-m conntrack --ctstate DNAT -j ACCEPT'];

  it('has a fix for those, and the others are told without one', () => {
    const { fixOf, insertedBy, after } = checked(gateway(nat, forward));
    expect(fixOf('missing-hairpin')).toBeNull();
    expect(insertedBy('hairpin-without-snat')).toEqual([
      '-A POSTROUTING -s 192.168.1.0/24 -o br-lan -m conntrack --ctstate DNAT -j SNAT --to-source 192.168.1.1',
    ]);
    expect(checked(after('hairpin-without-snat')).outcomes).toContain('lan reaches');
  });
});

describe('a service whose rule names no destination, and which FORWARD stops', () => {
  it('is opened inside and outside at once', () => {
    const nat = ['-A PREROUTING -i eth1 -p tcp -m tcp --dport 2222 -j DNAT --to-destination 192.168.1.20:22'];
    const { insertedBy, after } = checked(gateway(nat, []));
    expect(insertedBy('missing-hairpin')).toEqual([
      '-A PREROUTING -d 198.51.100.9/32 -p tcp -m tcp --dport 2222 -j DNAT --to-destination 192.168.1.20:22',
      '-A POSTROUTING -s 192.168.1.0/24 -o br-lan -m conntrack --ctstate DNAT -j SNAT --to-source 192.168.1.1',
      '-A FORWARD -d 192.168.1.20/32 -o br-lan -p tcp -m tcp --dport 22 -m conntrack --ctstate DNAT -j ACCEPT',
    ]);
    expect(checked(after('missing-hairpin')).outcomes).toEqual([
      'wan reaches',
      'lan reaches',
      'vpn reaches',
      'server reaches',
      'gateway reaches-gateway',
    ]);
  });
});
