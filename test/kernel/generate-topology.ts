/** Gateways to test on: uplinks with several public addresses, inside segments and VLANs, transits and inner routers. */
import type { Random } from './random.ts';
import type { Topology } from './topology.ts';

/** A topology, and the addresses around it that make packets and rules interesting. */
export interface Surroundings {
  readonly topology: Topology;
  /** The gateway's own addresses. */
  readonly own: readonly string[];
  readonly publics: readonly string[];
  readonly servers: readonly string[];
  /** Hosts by the interface that their packets arrive on. */
  readonly clients: Readonly<Record<string, readonly string[]>>;
  readonly prefixes: readonly string[];
}

const OUTSIDE = ['203.0.113.9', '203.0.113.77', '198.51.100.4', '8.8.8.8'] as const;

export function generateSurroundings(random: Random): Surroundings {
  const uplinks = random.weigh([
    [3, 1],
    [1, 2],
  ] as const);
  const interfaces = [
    { name: 'bond0', zone: 'internet', addresses: ['110.88.12.88/24', '110.88.12.89/24', '110.88.12.90/24'].slice(0, 1 + random.int(3)) },
  ];
  if (uplinks === 2) interfaces.push({ name: 'ppp0', zone: 'isp2', addresses: ['198.18.0.2/24'] });
  const routes: { to: string; via: string; zone?: string }[] = [{ to: 'default', via: '110.88.12.1' }];
  const clients: Record<string, string[]> = { bond0: [...OUTSIDE, '110.88.12.200'] };
  if (uplinks === 2) clients.ppp0 = ['203.0.113.9', '198.51.100.4', '198.18.0.77'];
  const segments = [
    { name: 'bond1', zone: 'office', net: '192.168.1' },
    { name: 'bond1.20', zone: 'vlan20', net: '192.168.20' },
    { name: 'eth2', zone: 'dmz', net: '10.0.0' },
  ].slice(0, 1 + random.int(3));
  for (const { name, zone, net } of segments) {
    // A second address on one interface: REDIRECT and MASQUERADE have to choose.
    const second = random.chance(0.25) ? [`${net}.254/24`] : [];
    interfaces.push({ name, zone, addresses: [`${net}.1/24`, ...second] });
    clients[name] = [`${net}.20`, `${net}.21`, `${net}.55`];
  }
  if (random.chance(0.5)) {
    routes.push({ to: '192.168.30.0/24', via: '192.168.1.2', zone: 'floor3' });
    clients.bond1 = [...(clients.bond1 ?? []), '192.168.30.9', '192.168.30.55'];
  }
  const own = interfaces.flatMap(({ addresses }) => addresses.map((address) => address.replace(/\/.*/, '')));
  return {
    topology: { interfaces, routes },
    own,
    publics: own.filter((address) => address.startsWith('110.') || address.startsWith('198.18.')),
    servers: segments.flatMap(({ net }) => [`${net}.55`, `${net}.80`]).concat(routes.length > 1 ? ['192.168.30.55'] : []),
    clients,
    prefixes: [
      ...segments.map(({ net }) => `${net}.0/24`),
      '192.168.0.0/16',
      '203.0.113.0/24',
      '110.88.12.0/24',
      '0.0.0.0/0',
      '192.168.30.0/24',
    ],
  };
}
