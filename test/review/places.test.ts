/** Where packets of a change come from: a server is itself only where its own service is asked for. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../rules/index.ts';
import { reviewSides } from '../../src/review/review.ts';

const NETWORK = `interfaces:
  eth0: { zone: wan, addresses: [198.51.100.10/29] }
  eth3: { zone: dmz, addresses: [172.16.5.1/24] }
routes: [{ to: default, via: 198.51.100.9 }]
`;

function sideOf(ports: readonly (readonly [number, string])[]) {
  const chains = ['PREROUTING', 'INPUT', 'OUTPUT', 'POSTROUTING'].map((chain) => `:${chain} ACCEPT [0:0]`);
  const nat = ports.map(
    ([port, host]) => `-A PREROUTING -d 198.51.100.10/32 -p tcp -m tcp --dport ${port} -j DNAT --to-destination 172.16.5.${host}`,
  );
  const filter = [
    ':FORWARD DROP [0:0]',
    '-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT',
    '-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT',
  ];
  const text = ['*nat', ...chains, ...nat, 'COMMIT', '*filter', ...filter, 'COMMIT', ''].join('\n');
  return { files: [{ name: 'gw.rules', text }], network: { name: 'network.yml', text: NETWORK } };
}

describe('a service of one server, beside another', () => {
  const before = [
    [80, '10'],
    [25, '25'],
  ] as const;
  const review = reviewSides('gw', sideOf(before), sideOf([...before, [993, '25']]), { catalogue });
  if ('errors' in review) throw new Error(review.errors[0]?.message);
  const { changes, introduced } = review.result;

  it('is asked by its own server as itself, and by the other one as by its neighbours', () => {
    const told = changes.map(({ vantage, packets, after }) => [vantage, packets, after]);
    expect(told).toContainEqual(['server', 'tcp to 198.51.100.10:993', 'martian']);
    expect(told).toContainEqual(['dmz', 'tcp to 198.51.100.10:993', 'reply-bypasses']);
    expect(told.filter(([vantage]) => vantage === 'server')).toHaveLength(1);
  });

  it('has a fix that leaves the services alone that were there', () => {
    const fix = introduced.find(({ check }) => check === 'hairpin-without-snat')?.fix;
    expect(fix?.edits.flatMap((edit) => ('insert' in edit ? edit.insert : []))).toEqual([
      '-A POSTROUTING -s 172.16.5.0/24 -d 172.16.5.25/32 -o eth3 -p tcp -m tcp --dport 993 -m conntrack --ctstate DNAT -j SNAT --to-source 172.16.5.1',
    ]);
  });
});
