/** `ip -j addr` and `ip -j route`, as a real kernel prints them, give the facts that a NET.yml of the same gateway gives. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { networkOfIp, readNetwork } from '../../src/network/index.ts';
import { formatAddress } from '../../src/ruleset/address.ts';
import { describeKernel } from '../kernel/suite.ts';

const SCRIPT = `
set -e
ip link add bond0 type veth peer name far
ip link add br0 type bridge
ip link set far master br0
for d in bond0 far br0 lo; do ip link set $d up; done
ip addr add 110.88.12.88/24 dev bond0
ip addr add 110.88.12.89/24 dev bond0
ip addr add 2001:db8::88/64 dev bond0
ip addr add 192.168.1.1/24 dev br0
ip route add default via 110.88.12.1
ip route add 192.168.30.0/24 via 192.168.1.2 src 192.168.1.1
ip route add 10.1.2.3 via 192.168.1.3
ip route add blackhole 10.9.0.0/16
ip -6 route add default via 2001:db8::1
ip -j addr
echo
echo ---
ip -4 -j route
ip -6 -j route
`;

describeKernel('the output of ip', () => {
  it('is read as a NET.yml of the same gateway is', () => {
    const run = spawnSync('unshare', ['-n', 'bash', '-c', SCRIPT], { encoding: 'utf8' });
    expect(run.status, run.stderr).toBe(0);
    const [addr = '', route = ''] = run.stdout.split('\n---\n');
    const reading = networkOfIp({ name: 'ip-addr.json', text: addr }, { name: 'ip-route.json', text: route });
    if ('errors' in reading) throw new Error(reading.errors[0]?.message);
    const facts = readNetwork(reading.file);
    if ('errors' in facts) throw new Error(facts.errors.map(({ message }) => message).join('\n'));
    const { ip, ip6 } = facts.networks;
    expect(
      ip.interfaces.map(({ name, addresses }) => [name, addresses.map(({ address, length }) => `${formatAddress(address)}/${length}`)]),
    ).toEqual([
      ['bond0', ['110.88.12.88/24', '110.88.12.89/24']],
      ['br0', ['192.168.1.1/24']],
    ]);
    const told = ip.routes.map(
      ({ to, length, via, dev, type }) => `${formatAddress(to.lo)}/${length} ${via === null ? type : formatAddress(via)} ${dev}`,
    );
    expect(told.sort()).toEqual([
      '0.0.0.0/0 110.88.12.1 bond0',
      '10.1.2.3/32 192.168.1.3 br0',
      '10.9.0.0/16 blackhole null',
      '192.168.30.0/24 192.168.1.2 br0',
    ]);
    expect(ip6.interfaces[0]?.addresses.map(({ address }) => formatAddress(address))).toEqual(['2001:db8::88']);
    expect(ip6.routes.map(({ via }) => (via === null ? null : formatAddress(via)))).toEqual(['2001:db8::1']);
  });
});

describe('what is no output of ip', () => {
  it.each([
    ['interfaces: {}', 'no JSON'],
    ['{}', 'not what'],
    ['[{"ifname":5}]', 'not what'],
  ])('%s is told', (text, part) => {
    const reading = networkOfIp({ name: 'a.json', text }, null);
    expect('errors' in reading && reading.errors[0]?.message).toContain(part);
  });
});
