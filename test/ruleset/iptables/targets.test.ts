import { describe, expect, it } from 'vitest';
import { parseAddress, type Target } from '../../../src/ruleset/index.ts';
import { errors, errorsOf, messages, read, ruleOf, saveFile } from '../support.ts';

const a = (text: string) => parseAddress(text)!;
const ip = (lo: string, hi = lo) => ({ lo: a(lo), hi: a(hi) });
const NAT = { addresses: null, ports: null, base: null, random: false, persistent: false };
const ALL = 0xffffffff;

const targets: [string, string, string, Target][] = [
  ['filter', 'FORWARD', '', { kind: 'none' }],
  ['filter', 'FORWARD', '-j ACCEPT', { kind: 'accept' }],
  ['filter', 'FORWARD', '-j DROP', { kind: 'drop' }],
  ['filter', 'FORWARD', '-j RETURN', { kind: 'return' }],
  ['filter', 'FORWARD', '-j LOGGED', { kind: 'jump', chain: 'LOGGED' }],
  ['filter', 'FORWARD', '-g LOGGED', { kind: 'goto', chain: 'LOGGED' }],
  ['filter', 'FORWARD', '-j REJECT', { kind: 'reject', with: 'icmp-port-unreachable' }],
  ['filter', 'FORWARD', '-p tcp -j REJECT --reject-with tcp-reset', { kind: 'reject', with: 'tcp-reset' }],
  ['nat', 'PREROUTING', '-j DNAT --to-destination 192.168.1.55', { kind: 'dnat', to: { ...NAT, addresses: ip('192.168.1.55') } }],
  [
    'nat',
    'PREROUTING',
    '-p tcp -j DNAT --to 1.2.3.4-1.2.3.9:2000-2003/2100 --random --persistent',
    {
      kind: 'dnat',
      to: { addresses: ip('1.2.3.4', '1.2.3.9'), ports: { lo: 2000, hi: 2003 }, base: 2100, random: true, persistent: true },
    },
  ],
  ['nat', 'OUTPUT', '-p tcp -j DNAT --to :smtp', { kind: 'dnat', to: { ...NAT, ports: { lo: 25, hi: 25 } } }],
  ['nat', 'POSTROUTING', '-j SNAT --to-source 192.168.1.1', { kind: 'snat', to: { ...NAT, addresses: ip('192.168.1.1') } }],
  [
    'nat',
    'POSTROUTING',
    '-p udp -j MASQUERADE --to-ports 100-200 --random-fully',
    { kind: 'masquerade', to: { ...NAT, ports: { lo: 100, hi: 200 }, random: true } },
  ],
  ['nat', 'PREROUTING', '-p tcp -j REDIRECT --to-ports 8080', { kind: 'redirect', to: { ...NAT, ports: { lo: 8080, hi: 8080 } } }],
  ['nat', 'PREROUTING', '-j NETMAP --to 10.9.0.0/24', { kind: 'netmap', to: ip('10.9.0.0', '10.9.0.255') }],
  ['mangle', 'PREROUTING', '-j MARK --set-mark 0x5/0xff', { kind: 'mark', clear: 255, flip: 5 }],
  ['mangle', 'PREROUTING', '-j MARK --set-xmark 0x5/0x1', { kind: 'mark', clear: 1, flip: 5 }],
  ['mangle', 'PREROUTING', '-j MARK --and-mark 5', { kind: 'mark', clear: ALL - 5, flip: 0 }],
  ['mangle', 'PREROUTING', '-j MARK --or-mark 5', { kind: 'mark', clear: 5, flip: 5 }],
  ['mangle', 'PREROUTING', '-j MARK --xor-mark 5', { kind: 'mark', clear: 0, flip: 5 }],
  ['mangle', 'PREROUTING', '-j CONNMARK --set-mark 7', { kind: 'connmark', action: 'set', clear: ALL, flip: 7 }],
  ['mangle', 'PREROUTING', '-j CONNMARK --save-mark', { kind: 'connmark', action: 'save', ctmask: ALL, nfmask: ALL }],
  ['mangle', 'PREROUTING', '-j CONNMARK --restore-mark --mask 0xff', { kind: 'connmark', action: 'restore', ctmask: 255, nfmask: 255 }],
  ['raw', 'PREROUTING', '-j NOTRACK', { kind: 'notrack' }],
  ['raw', 'PREROUTING', '-j CT --notrack', { kind: 'notrack' }],
  ['raw', 'PREROUTING', '-p tcp -j CT --helper ftp', { kind: 'pass', name: 'CT' }],
  [
    'mangle',
    'PREROUTING',
    '-p tcp -j TPROXY --on-port 3129 --tproxy-mark 1/1',
    { kind: 'tproxy', port: 3129, address: null, mark: 1, markMask: 1 },
  ],
  ['filter', 'FORWARD', '-j LOG --log-prefix "dropped: "', { kind: 'pass', name: 'LOG' }],
  ['mangle', 'FORWARD', '-p tcp --tcp-flags SYN,RST SYN -j TCPMSS --clamp-mss-to-pmtu', { kind: 'pass', name: 'TCPMSS' }],
  ['filter', 'FORWARD', '-j NFQUEUE --queue-num 5', { kind: 'unknown', name: 'NFQUEUE', text: '-j NFQUEUE --queue-num 5' }],
  ['filter', 'FORWARD', '-j HOMEGROWN --level "a b"', { kind: 'unknown', name: 'HOMEGROWN', text: '-j HOMEGROWN --level "a b"' }],
];

describe('targets', () => {
  it.each(targets)('%s %s %s', (table, chain, spec, target) => {
    expect(ruleOf(spec, {}, table, chain).target).toEqual(target);
  });

  it('reads IPv6 destinations with ports', () => {
    expect(ruleOf('-p tcp -j DNAT --to-destination [2001:db8::1]:25', { family: 'ip6' }, 'nat', 'PREROUTING').target).toEqual({
      kind: 'dnat',
      to: { ...NAT, addresses: ip('2001:db8::1'), ports: { lo: 25, hi: 25 } },
    });
  });

  it.each([
    ['-j DNAT', '18: DNAT needs --to-destination'],
    ['-j DNAT --to-destination 1.2.3.4:80', '40: a port needs -p tcp, udp, sctp or dccp'],
    ['-j DNAT --to-destination', '23: option --to-destination needs an argument'],
    ['--to-destination 1.2.3.4 -j DNAT', '15: option --to-destination belongs to DNAT: expected -j DNAT before it'],
    ['-j NOWHERE', "18: 'NOWHERE' is neither a chain of table nat nor a known target: expected a declared user chain"],
    ['-g NOWHERE', "18: table nat has no chain 'NOWHERE': expected a declared user chain"],
    ['-j ACCEPT -j DROP', '25: a second -j: a rule has one target'],
    ['-o eth0', '18: -o is not possible in PREROUTING: a packet there has no outgoing interface yet'],
  ])('refuses %s', (spec, message) => {
    const found = errorsOf(spec, 'nat', 'PREROUTING');
    expect(found[0]).toBe(message);
  });

  it.each([
    [
      'nat',
      '-A POSTROUTING -j DNAT --to-destination 1.2.3.4',
      '8:19: warning: the kernel refuses DNAT in POSTROUTING: expected PREROUTING or OUTPUT',
    ],
    ['nat', '-A PREROUTING -j MASQUERADE', '6:18: warning: the kernel refuses MASQUERADE in PREROUTING: expected POSTROUTING'],
    ['nat', '-A INPUT -j REJECT', '6:13: warning: the kernel refuses REJECT in table nat: expected table filter'],
  ])('warns of what only the load refuses: %s %s', (table, rule, message) => {
    const reading = read(saveFile(rule, table));
    expect(errors(reading)).toEqual([]);
    expect(messages(reading).map((text) => text.replace(/^\d+/, ''))).toEqual([message.replace(/^\d+/, '')]);
    expect(reading.rulesets[0]!.size).toBe(1);
  });
});
