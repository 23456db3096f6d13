/** Routing as the kernel takes it: the local table, marks, the longest prefix, and what is no route. */
import { describe, expect, it } from 'vitest';
import { createRouting, sourceForOwn } from '../../src/netfilter/routing.ts';
import { readNetwork } from '../../src/network/index.ts';
import { formatAddress, parseAddress } from '../../src/ruleset/address.ts';
import { fate, gatewayOf, LAB } from '../netfilter/support.ts';

const NETWORK = `
interfaces:
  eth0: { addresses: [110.88.12.88/24, 110.88.12.89/24, 198.18.0.2/30] }
  eth1: { addresses: [192.168.1.1/24] }
  eth2: { addresses: [10.0.0.0/31] }
routes:
  - { to: default, via: 110.88.12.1 }
  - { to: 192.168.0.0/16, via: 192.168.1.2 }
  - { to: 192.168.66.0/24, type: blackhole }
  - { to: 192.168.67.0/24, type: unreachable }
  - { to: 192.168.30.0/24, via: 192.168.1.3, src: 110.88.12.89 }
  - { to: default, via: 198.18.0.1, table: isp2 }
  - { to: 192.168.30.0/24, via: 198.18.0.1, table: isp2 }
rules: [{ fwmark: 2, table: isp2 }]
`;

const reading = readNetwork({ name: 'net.yml', text: NETWORK });
if ('errors' in reading) throw new Error(reading.errors[0]?.message);
const network = reading.networks.ip;
const routing = createRouting(network);

function route(to: string, mark = 0): string {
  const part = routing.lookup(parseAddress(to)!, mark);
  const ends = [part.dev, part.via === null ? null : formatAddress(part.via), part.source === null ? null : formatAddress(part.source)];
  return [part.kind, ...ends].filter((word) => word !== null).join(' ');
}

describe('lookup', () => {
  it.each([
    ['110.88.12.88', 0, 'local lo'],
    ['127.1.2.3', 0, 'local lo'],
    ['110.88.12.255', 0, 'broadcast eth0 110.88.12.88'],
    ['255.255.255.255', 0, 'broadcast eth0 110.88.12.1 110.88.12.88'],
    ['192.168.1.55', 0, 'forward eth1 192.168.1.1'],
    ['192.168.5.5', 0, 'forward eth1 192.168.1.2 192.168.1.1'],
    ['192.168.30.5', 0, 'forward eth1 192.168.1.3 110.88.12.89'],
    ['192.168.66.5', 0, 'blackhole'],
    ['192.168.67.5', 0, 'unreachable'],
    ['10.0.0.1', 0, 'forward eth2 10.0.0.0'],
    ['8.8.8.8', 0, 'forward eth0 110.88.12.1 110.88.12.88'],
    ['8.8.8.8', 2, 'forward eth0 198.18.0.1 198.18.0.2'],
    ['192.168.30.5', 2, 'forward eth0 198.18.0.1 198.18.0.2'],
    ['192.168.1.1', 2, 'local lo'],
    ['8.8.8.8', 1, 'forward eth0 110.88.12.1 110.88.12.88'],
  ])('%s with mark %i: %s', (to, mark, expected) => expect(route(to, mark)).toBe(expected));

  it('covers every destination exactly once', () => {
    for (const mark of [0, 2]) {
      const ranges = routing
        .parts(mark)
        .flatMap((part) => part.set)
        .toSorted((a, b) => Number(a.lo) - Number(b.lo));
      expect(ranges[0]?.lo).toBe(0);
      expect(ranges.at(-1)?.hi).toBe(0xffffffff);
      for (const [index, r] of ranges.slice(1).entries()) expect(Number(r.lo)).toBe(Number(ranges[index]!.hi) + 1);
    }
  });

  it('the gateway speaks to its own addresses from the primary one of their subnet', () => {
    expect(formatAddress(sourceForOwn(network, parseAddress('110.88.12.89')!))).toBe('110.88.12.88');
    expect(formatAddress(sourceForOwn(network, parseAddress('198.18.0.2')!))).toBe('198.18.0.2');
    expect(formatAddress(sourceForOwn(network, parseAddress('127.0.0.5')!))).toBe('127.0.0.1');
  });
});

describe('what a packet meets', () => {
  const gateway = (network: string) => gatewayOf('*filter\n:FORWARD ACCEPT [0:0]\nCOMMIT\n', { network });
  it.each([
    ['eth0 203.0.113.9 > 192.168.66.5:25/tcp', 'drop'],
    ['eth0 203.0.113.9 > 192.168.67.5:25/tcp', 'no-route'],
    ['eth1 192.168.1.20 > 224.0.0.5:25/udp', 'drop'],
    ['eth1 127.0.0.1 > 203.0.113.9:25/tcp', 'drop'],
    ['eth1 110.88.12.88 > 203.0.113.9:25/tcp', 'drop'],
  ])('%s: %s', (packet, verdict) => expect(fate(gateway(NETWORK), packet)).toBe(verdict));

  it('without a default route there is none', () => {
    const network = LAB.replace('  - { to: default, via: 110.88.12.1 }\n', '');
    expect(fate(gateway(network), 'bond1 192.168.1.20 > 8.8.8.8:53/udp')).toBe('no-route');
  });

  it('a gateway that does not forward drops', () => {
    expect(fate(gateway(`${LAB}sysctl: { ip_forward: 0 }\n`), 'bond1 192.168.1.20 > 8.8.8.8:53/udp')).toBe('drop');
  });
});
