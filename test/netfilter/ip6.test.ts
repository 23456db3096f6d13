/** KERNEL 16: IPv6 has the same outcomes. */
import { describe, expect, it } from 'vitest';
import { fate, gatewayOf, saveText } from './support.ts';

const PUBLISH = (device: string) =>
  `-A PREROUTING ${device}-d 2001:db8:88::88/128 -p tcp -m tcp --dport 25 -j DNAT --to-destination fd00:1::55`;
const HAIRPIN = '-A POSTROUTING -s fd00:1::/64 -o bond1 -m conntrack --ctstate DNAT -j SNAT --to-source fd00:1::1';
const nat = (...lines: readonly string[]) => gatewayOf(saveText({ nat: lines }), { family: 'ip6' });

const INTERNET = 'bond0 2001:db8:99::9 > [2001:db8:88::88]:25/tcp';
const OFFICE = 'bond1 fd00:1::20 > [2001:db8:88::88]:25/tcp';
const VLAN = 'bond1.20 fd00:20::7 > [2001:db8:88::88]:25/tcp';
const FLOOR3 = 'bond1 fd00:30::9 > [2001:db8:88::88]:25/tcp';
const SERVER = 'bond1 fd00:1::55 > [2001:db8:88::88]:25/tcp';
const GATEWAY = '- - > [2001:db8:88::88]:25/tcp';

describe('the incident in IPv6', () => {
  it.each([
    [INTERNET, 'forward bond1 [2001:db8:99::9]:40000>[fd00:1::55]:25 returns'],
    [VLAN, 'local [fd00:20::7]:40000>[2001:db8:88::88]:25'],
    [OFFICE, 'local [fd00:1::20]:40000>[2001:db8:88::88]:25'],
    [FLOOR3, 'local [fd00:30::9]:40000>[2001:db8:88::88]:25'],
    [SERVER, 'local [fd00:1::55]:40000>[2001:db8:88::88]:25'],
    [GATEWAY, 'local [2001:db8:88::88]:40000>[2001:db8:88::88]:25'],
  ])('bond0 only, %s: %s', (from, told) => expect(fate(nat(PUBLISH('-i bond0 ')), from)).toBe(told));

  it.each([
    [INTERNET, 'forward bond1 [2001:db8:99::9]:40000>[fd00:1::55]:25 returns'],
    [VLAN, 'local [fd00:20::7]:40000>[2001:db8:88::88]:25'],
    [OFFICE, 'forward bond1 [fd00:1::20]:40000>[fd00:1::55]:25 bypasses'],
    [FLOOR3, 'forward bond1 [fd00:30::9]:40000>[fd00:1::55]:25 returns'],
    [SERVER, 'forward bond1 [fd00:1::55]:40000>[fd00:1::55]:25 martian'],
  ])('with the bond1 rules, %s: %s', (from, told) => expect(fate(nat(PUBLISH('-i bond0 '), PUBLISH('-i bond1 ')), from)).toBe(told));

  it.each([
    [INTERNET, 'forward bond1 [2001:db8:99::9]:40000>[fd00:1::55]:25 returns'],
    [VLAN, 'forward bond1 [fd00:20::7]:40000>[fd00:1::55]:25 returns'],
    [OFFICE, 'forward bond1 [fd00:1::1]:40000>[fd00:1::55]:25 returns'],
    [FLOOR3, 'forward bond1 [fd00:30::9]:40000>[fd00:1::55]:25 returns'],
    [SERVER, 'forward bond1 [fd00:1::1]:40000>[fd00:1::55]:25 returns'],
  ])('mended, %s: %s', (from, told) => expect(fate(nat(PUBLISH(''), HAIRPIN), from)).toBe(told));
});

it('nat OUTPUT, REDIRECT and port ranges are as in IPv4', () => {
  expect(fate(nat(PUBLISH('').replace('PREROUTING', 'OUTPUT')), GATEWAY)).toBe(
    'forward bond1 [2001:db8:88::88]:40000>[fd00:1::55]:25 returns',
  );
  const redirected = nat(
    '-A PREROUTING -p tcp -m tcp --dport 25 -j REDIRECT --to-ports 2525',
    '-A OUTPUT -p tcp -m tcp --dport 25 -j REDIRECT --to-ports 2525',
  );
  expect(fate(redirected, 'bond1 fd00:1::20 > [2001:db8:99::9]:25/tcp')).toBe('local [fd00:1::20]:40000>[fd00:1::1]:2525');
  expect(fate(redirected, '- - > [2001:db8:99::9]:25/tcp')).toBe('local [2001:db8:88::88]:40000>[::1]:2525');
  const ranged = nat('-A PREROUTING -d 2001:db8:88::88/128 -p tcp -j DNAT --to-destination [fd00:1::55]:2000-2003');
  expect(fate(ranged, INTERNET)).toMatch(/>\[fd00:1::55\]:2000 returns$/);
});

it.each([
  [128, 'NEW'],
  [129, 'INVALID'],
  [1, 'INVALID'],
  [135, 'UNTRACKED'],
  [143, 'UNTRACKED'],
])('icmpv6 type %i is %s', (type, state) => {
  const gateway = gatewayOf(saveText({ filter: [`-A INPUT -m conntrack --ctstate ${state} -j DROP`] }), { family: 'ip6' });
  expect(fate(gateway, 'bond0 2001:db8:99::9 > [2001:db8:88::88]/ipv6-icmp', { type })).toBe('drop');
  expect(fate(gateway, 'bond0 2001:db8:99::9 > [2001:db8:88::88]:25/tcp', { flags: state === 'NEW' ? 'RST' : 'SYN' })).toMatch(
    state === 'INVALID' || state === 'UNTRACKED' ? /^local/ : /^local/,
  );
});

it('an IPv4 packet asked of an IPv6 ruleset is refused', () => {
  expect(() => fate(nat(), 'bond0 203.0.113.9 > 110.88.12.88:25/tcp')).toThrow(/family/);
});

describe('groups that a gateway is in', () => {
  const open = nat();
  it.each([
    ['all nodes', 'bond0 2001:db8:99::9 > [ff02::1]:53/udp', /^local/],
    ['all routers', 'bond1 fd00:1::20 > [ff02::2]:53/udp', /^local/],
    ['solicited-node of an address of that interface', 'bond0 fe80::9 > [ff02::1:ff00:88]:53/udp', /^local/],
    ['solicited-node of its router anycast address', 'bond1 fe80::9 > [ff02::1:ff00:0]:53/udp', /^local/],
    ['solicited-node of an address of another interface', 'bond1 fe80::9 > [ff02::1:ff00:88]:53/udp', /^drop/],
    ['a group that programs join', 'bond1 fe80::9 > [ff02::fb]:53/udp', /^drop/],
  ])('%s', (_name, packet, told) => expect(fate(open, packet)).toMatch(told));
});
