import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJson, writeSave } from '../../../src/ruleset/index.ts';
import { read, sound } from '../support.ts';

const canonical = (rule: string, table: 'filter' | 'nat' = 'filter') => {
  const chain = table === 'nat' ? 'PREROUTING' : 'FORWARD';
  const text = writeSave([sound(`*${table}\n:LOGGED - [0:0]\n-A ${chain} ${rule}\nCOMMIT\n`)]);
  return text
    .split('\n')
    .find((line) => line.startsWith('-A'))
    ?.slice(`-A ${chain} `.length);
};

describe('writeSave', () => {
  // Each right-hand side was printed by iptables-save 1.8.9 (nf_tables) for the left-hand side.
  it.each([
    ['-p tcp --dport 25 -d 10/8 -s 1.2.3.4 -j ACCEPT', '-s 1.2.3.4/32 -d 10.0.0.0/8 -p tcp -m tcp --dport 25 -j ACCEPT'],
    ['-p tcp --dport 0:65535', '-p tcp -m tcp'],
    [
      '-p tcp -m tcp --syn --sport 5 --dport smtp --tcp-option 7',
      '-p tcp -m tcp --sport 5 --dport 25 --tcp-option 7 --tcp-flags FIN,SYN,RST,ACK SYN',
    ],
    ['-p tcp --tcp-flags ALL NONE', '-p tcp -m tcp --tcp-flags FIN,SYN,RST,PSH,ACK,URG NONE'],
    ['-p tcp -m multiport --dport 80,443', '-p tcp -m multiport --dports 80,443'],
    ['-m state --state ESTABLISHED,RELATED,NEW', '-m state --state NEW,RELATED,ESTABLISHED'],
    [
      '-m conntrack --ctdir REPLY --ctstate DNAT,NEW --ctorigdst 1.2.3.4',
      '-m conntrack --ctstate NEW,DNAT --ctorigdst 1.2.3.4 --ctdir REPLY',
    ],
    ['-p icmp --icmp-type echo-request', '-p icmp -m icmp --icmp-type 8'],
    ['-m limit --limit 120/minute', '-m limit --limit 2/sec'],
    ['-m limit --limit 90/hour --limit-burst 50', '-m limit --limit 90/hour --limit-burst 50'],
    ['-m comment --comment hello -p tcp --dport 5 -j LOGGED', '-p tcp -m comment --comment hello -m tcp --dport 5 -j LOGGED'],
    [`-m comment --comment "he llo\\"x\\\\y"`, `-m comment --comment "he llo\\"x\\\\y"`],
    ['-m mark --mark 5', '-m mark --mark 0x5'],
    ['-s 0/0 -i + -p all', ''],
    ['! -i +', '! -i +'],
    ['-m iprange --dst-range 2.2.2.2', '-m iprange --dst-range 2.2.2.2-2.2.2.2'],
    ['-j REJECT --reject-with icmp-port-unreach', '-j REJECT --reject-with icmp-port-unreachable'],
    ['-m hashlimit --hashlimit 5/sec --hashlimit-name x', '-m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name x'],
    ['-m connlimit --connlimit-above 5', '-m connlimit --connlimit-above 5 --connlimit-mask 32 --connlimit-saddr'],
    ['-m string --hex-string "|0d0a|x" --algo kmp --from 5 --to 100', '-m string --hex-string "|0d0a78|" --algo kmp --from 5 --to 100'],
    [
      '-m time --timestart 08:00 --timestop 18:00 --weekdays Mon,Tue',
      '-m time --timestart 08:00:00 --timestop 18:00:00 --weekdays Mon,Tue --datestop 2038-01-19T03:14:07',
    ],
    ['-m statistic --mode random --probability 0.5', '-m statistic --mode random --probability 0.50000000000'],
    ['-m tos --tos 0x10', '-m tos --tos 0x10/0xff'],
    ['-m dscp --dscp-class EF', '-m dscp --dscp 0x2e'],
    ['-m policy --pol ipsec --dir in', '-m policy --dir in --pol ipsec'],
    ['-m u32 --u32 6&0xFF=1', '-m u32 --u32 "0x6&0xff=0x1"'],
    ['-j LOG --log-prefix "foo bar " --log-level info --log-uid', '-j LOG --log-prefix "foo bar " --log-level 6 --log-uid'],
    ['-j LOG --log-prefix foo: --log-level 4', '-j LOG --log-prefix "foo:"'],
    ['-j MARK --and-mark 5', '-j MARK --set-xmark 0x0/0xfffffffa'],
    ['-j CONNMARK --save-mark', '-j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff'],
    ['-j CLASSIFY --set-class 1:2', '-j CLASSIFY --set-class 0001:0002'],
    ['-j NFQUEUE', '-j NFQUEUE --queue-num 0'],
    ['-g LOGGED', '-g LOGGED'],
  ])('%s', (rule, expected) => {
    expect(canonical(rule)).toBe(expected);
  });

  it.each([
    ['-p tcp -j DNAT --to 1.2.3.4:smtp', '-p tcp -j DNAT --to-destination 1.2.3.4:25'],
    [
      '-p tcp -j DNAT --to 1.2.3.4-1.2.3.9:80-90/85 --persistent --random',
      '-p tcp -j DNAT --to-destination 1.2.3.4-1.2.3.9:80-90/85 --random --persistent',
    ],
    ['-p tcp -j REDIRECT --to-port 80 --random', '-p tcp -j REDIRECT --to-ports 80 --random'],
    ['-j NETMAP --to 10.0.0.0/255.255.0.0', '-j NETMAP --to 10.0.0.0/16'],
  ])('nat: %s', (rule, expected) => {
    expect(canonical(rule, 'nat')).toBe(expected);
  });

  it('sorts user chains, keeps base chains in hook order, and zeroes counters', () => {
    const text = '*filter\n:zz - [1:2]\n:OUTPUT DROP [3:4]\n:Aa - [0:0]\n[5:6] -A zz -j ACCEPT\n-A OUTPUT -j zz\nCOMMIT\n';
    expect(writeSave([sound(text)])).toBe(
      '*filter\n:INPUT ACCEPT [0:0]\n:FORWARD ACCEPT [0:0]\n:OUTPUT DROP [0:0]\n:Aa - [0:0]\n:zz - [0:0]\n-A OUTPUT -j zz\n-A zz -j ACCEPT\nCOMMIT\n',
    );
  });
});

const octet = fc.integer({ min: 0, max: 255 });
const address = fc.tuple(octet, octet, octet, octet).map((parts) => parts.join('.'));
const port = fc.integer({ min: 1, max: 65535 });
const ports = fc.tuple(port, port).map(([a, b]) => `${Math.min(a, b)}:${Math.max(a, b)}`);
const not = fc.constantFrom('', '! ');
const maybe = (part: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), part);
const printable = fc.string({ unit: 'grapheme-ascii', maxLength: 20 });
const quoted = printable.map((text) => `"${text.replace(/["\\]/g, '\\$&')}"`);
const specs = fc.tuple(
  maybe(fc.tuple(not, address, fc.integer({ min: 1, max: 32 })).map(([no, host, length]) => `${no}-s ${host}/${length}`)),
  maybe(fc.tuple(not, address).map(([no, host]) => `${no}-d ${host}`)),
  maybe(fc.constantFrom('-i eth0', '! -i bond1+', '-o ppp0')),
  fc.constantFrom('-p tcp', '-p udp', '-p 6'),
  maybe(fc.tuple(not, ports).map(([no, range]) => `${no}--dport ${range}`)),
  maybe(fc.uniqueArray(port, { minLength: 1, maxLength: 7 }).map((list) => `-m multiport --sports ${list.join(',')}`)),
  maybe(
    fc
      .subarray(['NEW', 'ESTABLISHED', 'RELATED', 'INVALID', 'DNAT'], { minLength: 1 })
      .map((states) => `-m conntrack --ctstate ${states.join(',')}`),
  ),
  maybe(quoted.map((text) => `-m comment --comment ${text}`)),
  maybe(
    fc.constantFrom(
      '-m recent --set',
      '-m limit --limit 7/hour',
      '-m owner --uid-owner 5',
      '-m addrtype --dst-type LOCAL',
      '-m odd --thing "a b"',
    ),
  ),
  fc.constantFrom('', '-j ACCEPT', '-j DROP', '-j REJECT', '-j LOG --log-prefix "x y"', '-j other', '-g other', '-j MARK --or-mark 7'),
);

/** The model without the places, which a rewritten text has elsewhere. */
function meaning(text: string): unknown {
  const { rulesets } = read(text);
  return JSON.parse(
    JSON.stringify(toJson(rulesets), (key, value) =>
      ['place', 'options', 'text', 'id'].includes(key) && typeof value !== 'string'
        ? undefined
        : key === 'text' && String(value).startsWith('-A')
          ? undefined
          : value,
    ),
  );
}

describe('reading what was written', () => {
  it('gives the same model, and writing it again the same text', () => {
    fc.assert(
      fc.property(fc.array(specs, { minLength: 1, maxLength: 8 }), (rules) => {
        const lines = rules.map((parts) => `-A FORWARD ${parts.filter((part) => part !== '').join(' ')}`);
        const reading = read(`*filter\n:FORWARD DROP [0:0]\n:other - [0:0]\n${lines.join('\n')}\nCOMMIT\n`);
        expect(reading.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(reading.rulesets[0]!.size).toBe(rules.length);
        const written = writeSave(reading.rulesets);
        expect(writeSave(read(written).rulesets)).toBe(written);
        expect(meaning(written)).toEqual(meaning(`*filter\n:FORWARD DROP [0:0]\n:other - [0:0]\n${lines.join('\n')}\nCOMMIT\n`));
      }),
      { numRuns: 200 },
    );
  });
});
