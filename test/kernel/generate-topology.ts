/** Gateways to test on: uplinks with several public addresses, inside segments and VLANs, inner routers, odd routes, both families. */
import type { Family } from '../../src/ruleset/model.ts';
import type { Random } from './random.ts';
import type { Topology, TopologyRoute } from './topology.ts';

/** What of a topology one family sees, and the addresses around it that make packets and rules interesting. */
export interface Surroundings {
  readonly family: Family;
  readonly topology: Topology;
  /** The gateway's own addresses. */
  readonly own: readonly string[];
  readonly publics: readonly string[];
  readonly servers: readonly string[];
  /** Hosts by the interface that their packets arrive on. */
  readonly clients: Readonly<Record<string, readonly string[]>>;
  readonly prefixes: readonly string[];
  /** A host far away, that packets go to. */
  readonly far: string;
  /** Destinations with odd routes, or that no one may send to. */
  readonly odd: readonly string[];
  /** Addresses that are members of each ipset. */
  readonly sets: Readonly<Record<string, readonly string[]>>;
  /** Marks that select a routing table. */
  readonly marks: readonly number[];
}

interface Segment {
  readonly zone: string;
  readonly names: readonly string[];
  /** Network parts by family, to which a host's number is added. */
  readonly net: Readonly<Record<Family, string>>;
}

const UPLINKS: readonly Segment[] = [
  { zone: 'internet', names: ['bond0', 'eth0', 'wan'], net: { ip: '110.88.12.', ip6: '2001:db8:88::' } },
  { zone: 'isp2', names: ['ppp0', 'eth1', 'wan2'], net: { ip: '198.18.0.', ip6: '2001:db8:99::' } },
];
const SEGMENTS: readonly Segment[] = [
  { zone: 'office', names: ['bond1', 'br0', 'lan'], net: { ip: '192.168.1.', ip6: 'fd00:1::' } },
  { zone: 'vlan20', names: ['bond1.20', 'br0.20', 'lan20'], net: { ip: '192.168.20.', ip6: 'fd00:20::' } },
  { zone: 'dmz', names: ['eth2', 'dmz0', 'ens7'], net: { ip: '10.0.0.', ip6: 'fd00:d::' } },
];
const OUTSIDE: Readonly<Record<Family, readonly string[]>> = {
  ip: ['203.0.113.9', '203.0.113.77', '198.51.100.4', '8.8.8.8'],
  ip6: ['2a00:1::9', '2a00:1::77', '2a00:2::4', '2600::8'],
};
const FAR: Readonly<Record<Family, string>> = { ip: '198.51.100.99', ip6: '2a00:2::99' };
const FLOOR: Readonly<Record<Family, string>> = { ip: '192.168.30.', ip6: 'fd00:30::' };
const FAMILIES = ['ip', 'ip6'] as const;
const LENGTH: Readonly<Record<Family, number>> = { ip: 24, ip6: 64 };

const host = (net: string, number: number) => `${net}${number}`;
const network = (net: string, family: Family) => `${net}${family === 'ip' ? '0' : ''}/${LENGTH[family]}`;

/** Both families of one gateway. */
export type BothFamilies = Readonly<Record<Family, Surroundings>>;

export function generateSurroundings(random: Random): BothFamilies {
  const variant = random.int(3);
  const uplinks = UPLINKS.slice(0, random.chance(0.3) ? 2 : 1);
  const segments = SEGMENTS.slice(0, 1 + random.int(3));
  const floor = random.chance(0.5);
  const policy = uplinks.length === 2 && random.chance(0.7);
  const nameOf = (segment: Segment) => segment.names[variant] ?? segment.zone;
  const extra = [...uplinks, ...segments].map((segment) => (uplinks.includes(segment) ? random.int(3) : random.chance(0.25) ? 1 : 0));
  const interfaces = [...uplinks, ...segments].map((segment, index) => ({
    name: nameOf(segment),
    zone: segment.zone,
    addresses: FAMILIES.flatMap((family) => addressesOf(segment, family, uplinks.includes(segment), extra[index] ?? 0)),
  }));
  const routes = FAMILIES.flatMap((family) => routesOf(random, family, { uplinks, segments, floor, policy, nameOf }));
  const sets = setsOf(random, segments);
  const topology: Topology = {
    interfaces,
    routes,
    ...(policy ? { rules: [{ fwmark: 1, table: 101 }, ...(random.chance(0.5) ? [{ fwmark: 2, table: 102 }] : [])] } : {}),
    ipsets: Object.assign({}, ...FAMILIES.map((family) => sets[family])),
    sysctl: sysctlOf(random),
  };
  const around = (family: Family) => surroundings(topology, family, { uplinks, segments, floor, policy, nameOf }, sets[family]);
  return { ip: around('ip'), ip6: around('ip6') };
}

/** Uplinks have 2 or 88 and more behind them, segments 1; a second address on one interface makes REDIRECT and MASQUERADE choose. */
function addressesOf({ net, zone }: Segment, family: Family, uplink: boolean, extra: number): string[] {
  const first = zone === 'internet' ? 88 : uplink ? 2 : 1;
  const numbers = Array.from({ length: 1 + extra }, (_, index) => (index > 0 && !uplink ? 254 : first + index));
  return numbers.map((number) => `${host(net[family], number)}/${LENGTH[family]}`);
}

function sysctlOf(random: Random): NonNullable<Topology['sysctl']> {
  return {
    ip_forward: random.chance(0.04) ? 0 : 1,
    route_localnet: random.chance(0.15) ? 1 : 0,
    rp_filter: random.weigh([
      [3, 0],
      [1, 1],
      [1, 2],
    ] as const),
  };
}

interface Plan {
  readonly uplinks: readonly Segment[];
  readonly segments: readonly Segment[];
  readonly floor: boolean;
  readonly policy: boolean;
  readonly nameOf: (segment: Segment) => string;
}

const ODD: Readonly<Record<Family, readonly [string, string, string]>> = {
  ip: ['192.168.66.', '192.168.67.', '192.168.68.'],
  ip6: ['fd00:66::', 'fd00:67::', 'fd00:68::'],
};
const ODD_TYPES = ['blackhole', 'unreachable', 'prohibit'] as const;

function routesOf(random: Random, family: Family, { uplinks, segments, floor, policy, nameOf }: Plan): TopologyRoute[] {
  const [first, second] = uplinks;
  const office = segments[0];
  if (first === undefined || office === undefined) return [];
  const routes: TopologyRoute[] = [];
  if (random.chance(0.92)) routes.push({ to: 'default', via: host(first.net[family], 1) });
  if (floor) {
    routes.push({ to: network(FLOOR[family], family), via: host(office.net[family], 2), zone: 'floor3' });
    // A longer prefix inside it, by another way.
    const other = segments.at(-1);
    if (other !== undefined && random.chance(0.4)) {
      routes.push({ to: `${host(FLOOR[family], 55)}/${family === 'ip' ? 32 : 128}`, via: host(other.net[family], 3), zone: 'floor3' });
    }
  }
  for (const [index, type] of ODD_TYPES.entries()) {
    if (random.chance(0.4)) routes.push({ to: network(ODD[family][index] ?? '', family), type });
  }
  if (second !== undefined && policy) {
    routes.push({ to: 'default', via: host(second.net[family], 1), dev: nameOf(second), table: 101 });
    if (random.chance(0.5)) routes.push({ to: network(FLOOR[family], family), type: 'blackhole', table: 102 });
    else routes.push({ to: 'default', via: host(first.net[family], 7), dev: nameOf(first), table: 102 });
  }
  return routes;
}

/** Two sets for each family: some of the clients outside, some of those inside. */
function setsOf(random: Random, segments: readonly Segment[]): Record<Family, Record<string, string[]>> {
  const of = (family: Family) => ({
    [`far-${family}`]: random.some(OUTSIDE[family], 2),
    [`near-${family}`]: [
      ...random.some(
        segments.map(({ net }) => host(net[family], 20)),
        2,
      ),
      network(FLOOR[family], family),
    ],
  });
  return { ip: of('ip'), ip6: of('ip6') };
}

function surroundings(topology: Topology, family: Family, plan: Plan, sets: Record<string, string[]>): Surroundings {
  const { uplinks, segments, floor, nameOf } = plan;
  const mine = (address: string) => address.includes(':') === (family === 'ip6');
  const own = topology.interfaces.flatMap(({ addresses }) => addresses.filter(mine).map((address) => address.replace(/\/.*/, '')));
  const clients: Record<string, string[]> = {};
  for (const segment of uplinks) clients[nameOf(segment)] = [...OUTSIDE[family], host(segment.net[family], 200)];
  for (const segment of segments) clients[nameOf(segment)] = [20, 21, 55].map((number) => host(segment.net[family], number));
  const office = segments[0];
  const floorHosts = floor ? [9, 55].map((number) => host(FLOOR[family], number)) : [];
  if (office !== undefined) clients[nameOf(office)]?.push(...floorHosts);
  const isPublic = (address: string) => uplinks.some(({ net }) => address.startsWith(net[family]));
  return {
    family,
    topology,
    own,
    publics: own.filter(isPublic),
    servers: segments.flatMap(({ net }) => [host(net[family], 55), host(net[family], 80)]).concat(floorHosts.slice(1)),
    clients,
    prefixes: [
      ...segments.map(({ net }) => network(net[family], family)),
      network(FLOOR[family], family),
      ...uplinks.map(({ net }) => network(net[family], family)),
      ...(family === 'ip' ? ['192.168.0.0/16', '203.0.113.0/24', '0.0.0.0/0'] : ['fd00::/16', '2a00:1::/32', '::/0']),
    ],
    far: FAR[family],
    odd: [
      ...ODD[family].map((net) => host(net, 5)),
      ...(family === 'ip' ? ['192.168.1.255', '127.0.0.1', '224.0.0.251', '255.255.255.255', '0.0.0.7'] : ['fd00:1::', '::1', 'ff02::fb']),
    ],
    sets,
    marks: (topology.rules ?? []).map(({ fwmark }) => fwmark),
  };
}
