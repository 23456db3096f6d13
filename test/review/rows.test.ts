/** Rows that are made from another service's analysis are those that an analysis of their own gives. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gateway } from '../../src/netfilter/gateway.ts';
import { publishedServices } from '../../src/review/published.ts';
import { rowsByLikeness } from '../../src/review/rows.ts';
import { type ServiceRow, serviceRow, toService } from '../../src/review/services.ts';
import { gatewaysOf, readSide } from '../../src/review/side.ts';
import { networkVantages } from '../../src/review/vantages.ts';

const SEED = Number(process.env.HAIRPIN_SEED ?? 1);
const NETWORK = `
interfaces:
  bond0: { zone: internet, addresses: [110.88.12.88/24, 110.88.12.89/24, 110.88.12.90/24] }
  bond1: { zone: office, addresses: [192.168.1.1/24, 192.168.1.254/24] }
  bond1.20: { zone: vlan20, addresses: [192.168.20.1/24] }
routes:
  - { to: default, via: 110.88.12.1 }
  - { to: 192.168.30.0/24, via: 192.168.1.2, zone: floor3 }
hosts: { odd: { address: 192.168.1.60, gateway: 192.168.1.2 } }
routed: [203.0.113.0/28]
`;

function gatewayOf(nat: readonly string[], filter: readonly string[]): Gateway {
  const text = [
    '*nat',
    ':PREROUTING ACCEPT [0:0]',
    ...nat,
    'COMMIT',
    '*filter',
    ':FORWARD ACCEPT [0:0]',
    ':guard - [0:0]',
    ...filter,
    'COMMIT',
    '',
  ];
  const side = readSide({ files: [{ name: 'fw.rules', text: text.join('\n') }], network: { name: 'network.yml', text: NETWORK } });
  if ('errors' in side) throw new Error(side.errors.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return gatewaysOf([side], 'ip')[0]!;
}

/** Everything that anybody asks of a row, with the deciding rules by their lines. */
function told(row: ServiceRow, gateway: Gateway): unknown {
  return {
    service: toService(row, gateway),
    cells: row.cells.map(({ vantage, boxes, whole, unknown, fate }) => ({
      vantage: { ...vantage, boxes: vantage.boxes },
      boxes,
      whole,
      unknown,
      fate: {
        ...fate,
        by: by(fate.by),
        replyBy: fate.replyBy === null ? null : by(fate.replyBy),
        dnatBy: fate.dnatBy?.id,
        snatBy: fate.snatBy?.id,
      },
    })),
  };
}

function by(decision: ServiceRow['cells'][number]['fate']['by']): unknown {
  return 'rule' in decision ? decision.rule.id : decision;
}

const publics = ['110.88.12.88', '110.88.12.89', '110.88.12.90', '110.88.12.77', '203.0.113.3', '192.168.1.1'];
const servers = ['192.168.1.55', '192.168.1.56', '192.168.1.60', '192.168.20.9', '192.168.30.9', '110.88.12.90', '198.51.100.4'];
const pick = <T>(items: readonly T[]) => fc.constantFrom(...items);
const port = fc.oneof(pick([25, 80, 110, 443, 2525]), fc.integer({ min: 1, max: 60 }));
const address = fc.oneof(
  pick(publics),
  fc.integer({ min: 2, max: 9 }).map((host) => `203.0.113.${host}`),
);
const host = fc.oneof(
  pick(servers),
  fc.integer({ min: 100, max: 120 }).map((last) => `192.168.1.${last}`),
);
const publish = fc
  .tuple(pick(['', '-i bond0 ', '-i bond0 ', '-i bond1 ', '-s 192.168.20.0/24 ']), address, port, host, fc.option(port, { nil: null }))
  .map(
    ([from, to, asked, server, own]) =>
      `-A PREROUTING ${from}-d ${to}/32 -p tcp -m tcp --dport ${asked} -j DNAT --to-destination ${server}${own === null ? '' : `:${own}`}`,
  );
const source = pick([
  '-A POSTROUTING -o bond0 -j MASQUERADE',
  '-A POSTROUTING -s 192.168.1.0/24 -o bond1 -m conntrack --ctstate DNAT -j SNAT --to-source 192.168.1.1',
  '-A POSTROUTING -d 192.168.1.56/32 -j MASQUERADE',
  '-A POSTROUTING -s 192.168.1.55/32 -o bond0 -j SNAT --to-source 110.88.12.89',
]);
const forward = fc.oneof(
  pick([
    '-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT',
    '-A FORWARD -m conntrack --ctstate DNAT -j guard',
    '-A guard -p tcp -m multiport --dports 25,110 -j ACCEPT',
    '-A guard -s 192.168.20.0/24 -j RETURN',
    '-A guard -d 192.168.1.0/24 -j DROP',
    '-A FORWARD -i bond1 -o bond1 -j REJECT',
    '-A FORWARD -m recent --name seen --rcheck -j DROP',
    '-A FORWARD -s 192.168.20.7/32 -d 192.168.1.0/25 -j DROP',
    '-A FORWARD -s 192.168.20.8/32 -p tcp -m tcp --dport 25 -j REJECT',
    '-A FORWARD -s 192.168.20.9/32 -j DROP',
    '-A FORWARD -s 192.168.1.96/28 -d 192.168.20.10/32 -j DROP',
    '-A FORWARD -s 192.168.20.11/32 -m iprange --dst-range 192.168.1.100-192.168.1.110 -j DROP',
    '-P FORWARD DROP',
  ]),
  fc
    .tuple(pick(servers), port, pick(['ACCEPT', 'DROP']))
    .map(([server, own, target]) => `-A FORWARD -d ${server}/32 -p tcp -m tcp --dport ${own} -j ${target}`),
  fc.tuple(pick(servers), pick(['ACCEPT', 'DROP'])).map(([server, target]) => `-A FORWARD -s ${server}/32 -j ${target}`),
);

describe('rows by likeness', () => {
  it('are those that each service has by itself', () => {
    let likened = 0;
    fc.assert(
      fc.property(
        fc.array(publish, { minLength: 8, maxLength: 30 }),
        fc.array(source, { maxLength: 3 }),
        fc.array(forward, { maxLength: 8 }),
        (nat, post, filter) => {
          const policy = filter.includes('-P FORWARD DROP') ? ['-P FORWARD DROP'] : [];
          const gateway = gatewayOf([...nat, ...post], [...policy, ...filter.filter((rule) => !rule.startsWith('-P'))]);
          const vantages = networkVantages(gateway);
          const services = publishedServices(gateway);
          const rows = rowsByLikeness(gateway, services, vantages);
          likened += rows.filter(({ cells }) => cells[0]?.constructor.name === 'LikeCell').length;
          for (const [index, published] of services.entries()) {
            expect(told(rows[index]!, gateway)).toEqual(told(serviceRow(gateway, published, vantages), gateway));
          }
        },
      ),
      { numRuns: Number(process.env.HAIRPIN_RUNS ?? 60), seed: SEED },
    );
    expect(likened).toBeGreaterThan(10);
  });

  it('hold for many services that each have rules of their own', () => {
    const each = Array.from({ length: 120 }, (_, n) => ({
      to: `203.0.113.${1 + (n % 9)}`,
      asked: 1000 + n,
      server: `192.168.1.${100 + n}`,
    }));
    const nat = each.map(({ to, asked, server }, n) => {
      const from = n % 3 === 0 ? '' : '-i bond0 ';
      return `-A PREROUTING ${from}-d ${to}/32 -p tcp -m tcp --dport ${asked} -j DNAT --to-destination ${server}${n % 2 === 0 ? ':80' : ''}`;
    });
    const accept = each.map(
      ({ asked, server }, n) =>
        `-A FORWARD -d ${server}/32 -p tcp -m tcp --dport ${n % 2 === 0 ? 80 : asked} -j ${n % 5 === 0 ? 'DROP' : 'ACCEPT'}`,
    );
    const filter = ['-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT', ...accept];
    const gateway = gatewayOf([...nat, '-A POSTROUTING -o bond0 -j MASQUERADE'], filter);
    const vantages = networkVantages(gateway);
    const services = publishedServices(gateway);
    const rows = rowsByLikeness(gateway, services, vantages);
    expect(rows.filter(({ cells }) => cells[0]?.constructor.name === 'LikeCell').length).toBeGreaterThan(90);
    for (const [index, published] of services.entries()) {
      expect(told(rows[index]!, gateway)).toEqual(told(serviceRow(gateway, published, vantages), gateway));
    }
  });
});
