/** Gateways that publish some dozens of services, with rules of every width among them, and one line of such a gateway changed. */
import fc from 'fast-check';
import type { Side } from '../../../src/review/model.ts';

export const NETWORK = `interfaces:
  eth0: { zone: internet, addresses: [203.0.113.1/24, 203.0.113.2/24] }
  eth1: { zone: inside, addresses: [10.0.0.1/16] }
  eth2: { zone: dmz, addresses: [10.1.0.1/24] }
routes:
  - { to: default, via: 203.0.113.254 }
  - { to: 198.51.100.0/28, via: 203.0.113.250 }
hosts: { mail: 10.1.0.25 }
`;

const publics = fc.constantFrom('203.0.113.1', '203.0.113.2', '203.0.113.9', '198.51.100.3', '198.51.100.4', '192.0.2.7', '192.0.2.8');
const servers = fc.oneof(
  fc.nat(40).map((n) => `10.0.3.${n + 1}`),
  fc.nat(20).map((n) => `10.1.0.${n + 10}`),
);
const ports = fc.oneof(fc.integer({ min: 3000, max: 3040 }), fc.constantFrom(25, 80, 110, 143, 443, 587, 993));
const kept = fc.oneof({ arbitrary: fc.constant(null), weight: 3 }, { arbitrary: ports, weight: 1 });

interface Service {
  readonly address: string;
  readonly port: number;
  readonly server: string;
  readonly to: number | null;
  /** Which rules it has beside its own. */
  readonly more: number;
}

const service: fc.Arbitrary<Service> = fc.record({
  address: publics,
  port: ports,
  server: servers,
  to: kept,
  more: fc.oneof({ arbitrary: fc.constant(0), weight: 3 }, { arbitrary: fc.nat(127), weight: 1 }),
});

const wide = fc.constantFrom(
  ['PREROUTING', '-A PREROUTING -i eth1 -d 203.0.113.0/24 -p tcp -m tcp --dport 3010:3020 -j RETURN'],
  ['PREROUTING', '-A PREROUTING -d 198.51.100.3/32 -j ACCEPT'],
  ['PREROUTING', '-A PREROUTING -s 10.0.3.0/28 -j ACCEPT'],
  ['PREROUTING', '-A PREROUTING -d 203.0.113.9/32 -p tcp -j DNAT --to-destination 10.1.0.99'],
  ['POSTROUTING', '-A POSTROUTING -s 10.0.0.0/16 -o eth1 -m conntrack --ctstate DNAT -j SNAT --to-source 10.0.0.1'],
  ['POSTROUTING', '-A POSTROUTING -d 10.1.0.0/24 -j MASQUERADE'],
  ['POSTROUTING', '-A POSTROUTING -s 10.1.0.12/32 -o eth0 -j SNAT --to-source 203.0.113.2'],
  ['FORWARD', '-A FORWARD -d 10.0.3.0/27 -p tcp -j DROP'],
  ['FORWARD', '-A FORWARD -s 10.0.3.7/32 -d 10.1.0.0/25 -j DROP'],
  ['FORWARD', '-A FORWARD -p tcp -m multiport --dports 25,3005 -j ACCEPT'],
  ['FORWARD', '-A FORWARD -d 10.1.0.15/32 -j REJECT'],
  ['FORWARD', '-A FORWARD -i eth1 -m set --match-set somewhere dst -j DROP'],
  ['INPUT', '-A INPUT -d 203.0.113.1/32 -p tcp -m tcp --dport 3003 -j DROP'],
);

/** Last rules of a chain, with its own range in place of `OWN`. */
const TAILS = [
  '',
  '-p udp -j DROP',
  '-d OWN -j DROP',
  '-j RETURN',
  '-p tcp -m tcp --dport 3000:3010 -j REJECT',
  '-s 10.1.0.0/24 -d OWN -p tcp -j DROP',
];

function rangeOf(nth: number): string {
  return `10.0.3.${8 * nth}/29`;
}

/** A chain for eight addresses of servers: what its last rule does, and hosts in it that nobody publishes. */
interface Area {
  readonly tail: number;
  readonly hosts: readonly (readonly [host: number, port: number])[];
}

const area: fc.Arbitrary<Area> = fc.record({
  tail: fc.oneof({ arbitrary: fc.constant(0), weight: 2 }, fc.nat(TAILS.length - 1)),
  hosts: fc.array(fc.tuple(fc.nat(7), ports), { maxLength: 4 }),
});

export interface Ruleset {
  readonly services: readonly Service[];
  readonly wide: readonly (readonly string[])[];
  /** Of the first addresses behind one another; empty for no chains. */
  readonly areas: readonly Area[];
  readonly policy: 'ACCEPT' | 'DROP';
  readonly masquerade: boolean;
}

export const ruleset: fc.Arbitrary<Ruleset> = fc.record({
  services: fc.uniqueArray(service, { minLength: 20, maxLength: 40, selector: ({ address, port }) => `${address} ${port}` }),
  wide: fc.array(wide, { maxLength: 3 }),
  areas: fc.oneof(fc.constant([]), fc.array(area, { minLength: 3, maxLength: 6 })),
  policy: fc.constantFrom('ACCEPT', 'DROP'),
  masquerade: fc.boolean(),
});

/** Wide rules stand among the services', not only before or behind them. */
export function published({ services, wide: others, areas, policy, masquerade }: Ruleset): string {
  const lines = (chain: string, own: readonly string[]) => {
    const result = [...own];
    others.forEach(([of, line = ''], index) => {
      if (of === chain) result.splice(Math.floor((result.length * (index + 1)) / (others.length + 1)), 0, line);
    });
    return result;
  };
  const with_ = (bit: number) => services.filter(({ more }) => (more & bit) !== 0);
  const dnat = ({ address, port, server, to }: Service, rest: string) =>
    `-A PREROUTING -d ${address}/32 ${rest}-p tcp -m tcp --dport ${port} -j DNAT --to-destination ${server}${to === null ? '' : `:${to}`}`;
  const prerouting = services.map((each) => dnat(each, (each.more & 1) === 0 ? '-i eth0 ' : ''));
  const inside = with_(2).map((each) => dnat((each.more & 64) === 0 ? each : { ...each, server: '10.1.0.77' }, '-i eth1 '));
  const chainOf = (server: string) => {
    const nth = server.startsWith('10.0.3.') ? Math.floor(Number(server.split('.')[3]) / 8) : areas.length;
    return nth < areas.length ? `net-${nth}` : 'FORWARD';
  };
  const accept = (server: string, port: number) => `-A ${chainOf(server)} -d ${server}/32 -p tcp -m tcp --dport ${port} -j ACCEPT`;
  const jumps = areas.map((_, nth) => `-A FORWARD -d ${rangeOf(nth)} -j net-${nth}`);
  const hosts = areas.flatMap(({ hosts: own }, nth) => own.map(([host, port]) => accept(`10.0.3.${8 * nth + host}`, port)));
  const tails = areas.flatMap(({ tail }, nth) =>
    TAILS[tail] === '' ? [] : [`-A net-${nth} ${TAILS[tail]!.replace('OWN', rangeOf(nth))}`],
  );
  const accepted = with_(4).map(({ server, to, port }) => accept(server, to ?? port));
  const forward = accepted.filter((line) => line.startsWith('-A FORWARD'));
  const input = with_(8).map(({ address, port }) => `-A INPUT -d ${address}/32 -p tcp -m tcp --dport ${port} -j ACCEPT`);
  const postrouting = with_(16).map(
    ({ server, to, port }) => `-A POSTROUTING -s 10.0.0.0/16 -d ${server}/32 -p tcp -m tcp --dport ${to ?? port} -j MASQUERADE`,
  );
  const again = with_(32).map((each) => dnat(each, '-i eth0 '));
  return [
    '*nat',
    ...['PREROUTING', 'INPUT', 'OUTPUT', 'POSTROUTING'].map((chain) => `:${chain} ACCEPT [0:0]`),
    ...lines('PREROUTING', [...prerouting, ...inside, ...again]),
    ...lines('POSTROUTING', postrouting),
    ...(masquerade ? ['-A POSTROUTING -o eth0 -j MASQUERADE'] : []),
    'COMMIT',
    '*filter',
    ':INPUT ACCEPT [0:0]',
    `:FORWARD ${policy} [0:0]`,
    ':OUTPUT ACCEPT [0:0]',
    ...areas.map((_, nth) => `:net-${nth} - [0:0]`),
    '-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT',
    ...lines('FORWARD', [...jumps, ...forward]),
    ...accepted.filter((line) => !line.startsWith('-A FORWARD')),
    ...hosts,
    ...tails,
    ...lines('INPUT', input),
    'COMMIT',
    '',
  ].join('\n');
}

export function side(text: string, network: string | null): Side {
  return { files: [{ name: 'fw.rules', text }], network: network === null ? null : { name: 'network.yml', text: network } };
}

const forwarded = fc.record({
  source: fc.nat(30).map((n) => `10.0.3.${n + 1}`),
  toward: fc.constantFrom('', '-i eth1 -o eth0 ', '-d 198.51.100.3/32 ', '-d 10.1.0.12/32 ', '-d 192.0.2.0/24 '),
  port: ports,
  target: fc.constantFrom('ACCEPT', 'ACCEPT', 'DROP', 'REJECT'),
});

/** FORWARD by who asks: rules for one source each, with others among them; nothing is published. */
export const clients = fc
  .record({
    rules: fc.array(forwarded, { minLength: 20, maxLength: 40 }),
    wide: fc.array(
      fc.constantFrom(
        '-A FORWARD -s 10.0.3.0/28 -p tcp -m tcp --dport 3010:3020 -j DROP',
        '-A FORWARD -d 198.51.100.3/32 -p tcp -m tcp --dport 3005 -j ACCEPT',
        '-A FORWARD -p tcp -m multiport --dports 25,3005 -j REJECT',
        '-A FORWARD -i eth1 -o eth0 -p tcp -m tcp --dport 443 -j ACCEPT',
        '-A FORWARD -m conntrack --ctstate INVALID -j DROP',
        '-A FORWARD -s 10.0.3.9/32 -d 10.1.0.0/24 -m set --match-set some src -j DROP',
        '-A INPUT -s 10.0.3.5/32 -p tcp -m tcp --dport 22 -j ACCEPT',
      ),
      { maxLength: 3 },
    ),
    guard: fc.constantFrom('first', 'first', 'second', 'none'),
    policy: fc.constantFrom('ACCEPT', 'DROP'),
  })
  .map(({ rules, wide: others, guard, policy }) => {
    const forward = rules.map(
      ({ source, toward, port, target }) => `-A FORWARD -s ${source}/32 ${toward}-p tcp -m tcp --dport ${port} -j ${target}`,
    );
    others.forEach((line, index) => {
      forward.splice(Math.floor((forward.length * (index + 1)) / (others.length + 1)), 0, line);
    });
    if (guard !== 'none') forward.splice(guard === 'first' ? 0 : 1, 0, '-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT');
    return [
      '*nat',
      ':PREROUTING ACCEPT [0:0]',
      ':POSTROUTING ACCEPT [0:0]',
      '-A POSTROUTING -o eth0 -j MASQUERADE',
      'COMMIT',
      '*filter',
      ':INPUT DROP [0:0]',
      `:FORWARD ${policy} [0:0]`,
      ':OUTPUT ACCEPT [0:0]',
      ...forward,
      'COMMIT',
      '',
    ].join('\n');
  });

/** Without a rule for one address and port, with another port in it, or with one more. */
export function changedLine(base: string, which: number, kind: number): string {
  const lines = base.split('\n');
  const ported = lines.flatMap((line, index) =>
    /^-A (PREROUTING|FORWARD) .*--dport \d+ /.test(line) && line.includes('/32') ? [index] : [],
  );
  const at = ported[which % ported.length]!;
  if (kind % 3 === 0) lines.splice(at, 1);
  else if (kind % 3 === 1) lines[at] = lines[at]!.replace(/--dport \d+/, '--dport 3777');
  else lines.splice(at, 0, lines[at]!.replace(/--dport \d+/, '--dport 3888'));
  return lines.join('\n');
}
