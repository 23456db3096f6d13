import { describe, expect, it } from 'vitest';
import { type Match, parseAddress } from '../../../src/ruleset/index.ts';
import { errorsOf, matchesOf } from '../support.ts';

const a = (text: string) => parseAddress(text)!;
const ip = (lo: string, hi = lo) => ({ lo: a(lo), hi: a(hi) });
const TCP: Match = { kind: 'proto', proto: 6, negated: false };

describe('matches that a file can decide', () => {
  const cases: [string, Match[]][] = [
    ['-s 10.1.2.3/8', [{ kind: 'src', ranges: [ip('10.0.0.0', '10.255.255.255')], negated: false }]],
    ['! -d 1.2.3.4', [{ kind: 'dst', ranges: [ip('1.2.3.4')], negated: true }]],
    ['-s 10/8', [{ kind: 'src', ranges: [ip('10.0.0.0', '10.255.255.255')], negated: false }]],
    ['-s 1.2.3.4/255.0.0.255', [{ kind: 'srcMask', value: a('1.0.0.4'), mask: a('255.0.0.255'), negated: false }]],
    ['-s 0.0.0.0/0', []],
    [
      '-i bond0 ! -o bond1+',
      [
        { kind: 'in', name: 'bond0', negated: false },
        { kind: 'out', name: 'bond1+', negated: true },
      ],
    ],
    ['-i +', []],
    ['-p 6', [TCP]],
    ['! -p udp', [{ kind: 'proto', proto: 17, negated: true }]],
    ['-p all', []],
    ['-f', [{ kind: 'fragment', negated: false }]],
    ['-p tcp -m tcp', [TCP, { kind: 'always' }]],
    ['-p tcp --dport smtp', [TCP, { kind: 'dport', ranges: [{ lo: 25, hi: 25 }], negated: false }]],
    ['-p tcp ! --sport :1023', [TCP, { kind: 'sport', ranges: [{ lo: 0, hi: 1023 }], negated: true }]],
    ['-p tcp --dport 1024:', [TCP, { kind: 'dport', ranges: [{ lo: 1024, hi: 65535 }], negated: false }]],
    ['-p tcp --syn', [TCP, { kind: 'tcpflags', mask: 23, comp: 2, negated: false }]],
    ['-p tcp --tcp-flags ALL NONE', [TCP, { kind: 'tcpflags', mask: 63, comp: 0, negated: false }]],
    [
      '-p sctp --dport 5',
      [
        { kind: 'proto', proto: 132, negated: false },
        { kind: 'dport', ranges: [{ lo: 5, hi: 5 }], negated: false },
      ],
    ],
    [
      '-p tcp -m multiport --dports 25,110,1000:2000',
      [
        TCP,
        {
          kind: 'dport',
          ranges: [
            { lo: 25, hi: 25 },
            { lo: 110, hi: 110 },
            { lo: 1000, hi: 2000 },
          ],
          negated: false,
        },
      ],
    ],
    ['-p tcp -m multiport ! --ports 1', [TCP, { kind: 'anyport', ranges: [{ lo: 1, hi: 1 }], negated: true }]],
    [
      '-p icmp --icmp-type 3/4',
      [
        { kind: 'proto', proto: 1, negated: false },
        { kind: 'icmp', type: 3, codes: { lo: 4, hi: 4 }, negated: false },
      ],
    ],
    [
      '-p icmp --icmp-type any',
      [
        { kind: 'proto', proto: 1, negated: false },
        { kind: 'icmp', type: null, codes: { lo: 0, hi: 255 }, negated: false },
      ],
    ],
    ['-m state --state ESTABLISHED,RELATED', [{ kind: 'state', states: 12, negated: false }]],
    ['-m conntrack ! --ctstate INVALID', [{ kind: 'state', states: 1, negated: true }]],
    [
      '-m conntrack --ctstate NEW,DNAT --ctorigdst 1.2.3.4',
      [
        { kind: 'state', states: 66, negated: false },
        { kind: 'ctorigdst', ranges: [ip('1.2.3.4')], negated: false },
      ],
    ],
    ['-m conntrack --ctdir REPLY', [{ kind: 'ctdir', direction: 'reply' }]],
    [
      '-m conntrack --ctproto 17 --ctorigdstport 53',
      [
        { kind: 'ctproto', proto: 17, negated: false },
        { kind: 'ctorigdstport', ranges: [{ lo: 53, hi: 53 }], negated: false },
      ],
    ],
    ['-m conntrack --ctstatus SEEN_REPLY,ASSURED', [{ kind: 'ctstatus', status: 6, negated: false }]],
    ['-m addrtype ! --dst-type LOCAL,BROADCAST', [{ kind: 'dstType', types: ['LOCAL', 'BROADCAST'], limitIface: null, negated: true }]],
    ['-m addrtype --src-type LOCAL --limit-iface-in', [{ kind: 'srcType', types: ['LOCAL'], limitIface: 'in', negated: false }]],
    ['-m mark --mark 0x1/0xff', [{ kind: 'mark', value: 1, mask: 255, negated: false }]],
    ['-m connmark ! --mark 5', [{ kind: 'connmark', value: 5, mask: 0xffffffff, negated: true }]],
    ['-m iprange --src-range 1.1.1.1-1.1.1.5', [{ kind: 'src', ranges: [ip('1.1.1.1', '1.1.1.5')], negated: false }]],
    ['-m set --match-set blocked src,dst', [{ kind: 'set', name: 'blocked', dimensions: ['src', 'dst'], negated: false }]],
    ['-m set ! --set old src', [{ kind: 'set', name: 'old', dimensions: ['src'], negated: true }]],
    ['-m comment --comment "why not"', [{ kind: 'always' }]],
  ];

  it.each(cases)('%s', (spec, matches) => {
    expect(matchesOf(spec)).toEqual(matches);
  });

  it('reads IPv6 addresses and ICMPv6 types', () => {
    expect(matchesOf('-s 2001:db8::/32 -p ipv6-icmp --icmpv6-type echo-request', { family: 'ip6' })).toEqual([
      { kind: 'src', ranges: [{ lo: a('2001:db8::'), hi: a('2001:db8:ffff:ffff:ffff:ffff:ffff:ffff') }], negated: false },
      { kind: 'proto', proto: 58, negated: false },
      { kind: 'icmp', type: 128, codes: { lo: 0, hi: 255 }, negated: false },
    ]);
  });

  it('takes an unambiguous beginning of an option, as iptables does', () => {
    expect(matchesOf('-p tcp -m multiport --dport 80,443')).toEqual(matchesOf('-p tcp -m multiport --dports 80,443'));
    expect(errorsOf('-p tcp -m conntrack --ctorig 1.2.3.4')).toEqual(['32: option --ctorig is ambiguous: expected its full name']);
  });

  it("takes '!' behind an option's name, with a warning", () => {
    expect(matchesOf('! -s 1.2.3.4')).toHaveLength(1);
    expect(errorsOf('-s ! 1.2.3.4')).toEqual([]);
  });
});

describe('matches that a file cannot decide', () => {
  it.each([
    ['-m limit --limit 60/min', 'limit', '-m limit --limit 1/sec', true, false],
    ['-m recent ! --rcheck --name SSH', 'recent', '-m recent --rcheck --name SSH --mask 255.255.255.255 --rsource', true, true],
    ['-m owner ! --uid-owner 0', 'owner', '-m owner --uid-owner 0', false, true],
    ['-m mac --mac-source AA:bb:cc:dd:ee:ff', 'mac', '-m mac --mac-source aa:bb:cc:dd:ee:ff', false, false],
    ['-m string --algo bm --string x', 'string', '-m string --string "x" --algo bm', false, false],
    ['-m statistic --mode nth --every 3 --packet 0', 'statistic', '-m statistic --mode nth --every 3 --packet 0', true, false],
    ['-m pkttype --pkt-type bcast', 'pkttype', '-m pkttype --pkt-type broadcast', false, false],
    ['-m ttl --ttl-lt 5', 'ttl', '-m ttl --ttl-lt 5', false, false],
    ['-m physdev --physdev-is-bridged', 'physdev', '-m physdev --physdev-is-bridged', false, false],
  ])('%s', (spec, module, text, stateful, negated) => {
    expect(matchesOf(spec)).toEqual([{ kind: 'undecided', module, text, stateful, negated }]);
  });
});

describe('what iptables refuses', () => {
  it.each([
    ['--dport 25 -p tcp', '12: option --dport needs -p tcp, udp, udplite, sctp or dccp before it'],
    ['-p tcp --dport 70000', '27: port 70000 is out of range: expected 0 to 65535'],
    ['-p tcp --dport 70:60', '27: the port range 70:60 is upside down: expected 60:70'],
    ['-p udp --dport smpt', "27: 'smpt' is no port and no service name: expected 0 to 65535 or a name such as smtp"],
    ['-s 1.2.3.4.5', "15: '1.2.3.4.5' is no IPv4 address"],
    ['-s mail.example.net', "15: 'mail.example.net' is a host name, which is not looked up: expected an address"],
    ['-d 1.2.3.4/33', "15: '33' is no mask: expected a length from 0 to 32 or a mask such as 255.255.255.0"],
    ['-d 2001:db8::1', '15: 2001:db8::1 is an IPv6 address in an IPv4 ruleset: expected an IPv4 address'],
    ['-s 1.1.1.1 -s 2.2.2.2', '23: -s is given twice: expected once'],
    ['-p tcp --dport 5 --dport 6', '29: --dport is given twice for tcp: expected once'],
    ['-p nonsense', "15: 'nonsense' is no protocol: expected a name such as tcp, or 0 to 255"],
    ['-m state', '15: state needs --state'],
    ['-m multiport --dports 1', '15: multiport needs -p tcp, udp, dccp, sctp, udplite'],
    ['-p icmp -m tcp', '23: tcp needs -p tcp'],
    ['-p tcp --frobnicate 5', '19: option --frobnicate is not known'],
    ['--ctstate NEW', '12: option --ctstate belongs to the match conntrack: expected -m conntrack before it'],
    ['-p', '12: option -p needs an argument'],
    ['-i averyveryverylongname', "15: the interface name 'averyveryverylongname' is too long: at most 15 characters"],
    ['stray', "12: 'stray' is no option: expected an option such as -s, -p or -j"],
    [
      '-m conntrack --ctstate NOVEL',
      "35: 'NOVEL' is no conntrack state; expected some of INVALID,NEW,RELATED,ESTABLISHED,UNTRACKED,SNAT,DNAT",
    ],
    ['! -s 1.1.1.1,2.2.2.2', "14: '!' is not possible with several addresses: expected one address"],
    ['-m comment --comment "open', '33: a quote is not closed: expected its end in the same line'],
    ['-j ACCEPT !', "22: nothing follows '!': expected an option"],
  ])('%s', (spec, message) => {
    expect(errorsOf(spec)).toEqual([message]);
  });

  it('tells every mistake of a line', () => {
    expect(errorsOf('-s 1.2.3 4 -p tcp --dport 99999 -d x.y')).toHaveLength(3);
  });
});
