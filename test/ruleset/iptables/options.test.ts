/** Options of extensions in plain words: what is refused and why, and what is written. All of them: test/ruleset/extensions. */
import { describe, expect, it } from 'vitest';
import { type Family, writeSave } from '../../../src/ruleset/index.ts';
import { errors, errorsOf, read, saveFile, sound } from '../support.ts';

describe('what iptables refuses', () => {
  it.each([
    ['-p tcp --syn --tcp-flags SYN SYN', '15: --syn and --tcp-flags of tcp exclude each other: expected one of them'],
    ['-m limit ! --limit 5/s', "23: '!' is not possible before --limit of limit"],
    ['-m string --string x', '15: string needs --algo'],
    [
      '-m string --algo bm --string x --hex-string "|0d|"',
      '15: --string and --hex-string of string exclude each other: expected one of them',
    ],
    [
      '-m string --algo bm --hex-string "|0|"',
      '45: \'|0|\' is no hexadecimal string: expected two digits for each byte between bars, such as "|0d 0a|"',
    ],
    ['-m recent --name x', '15: recent needs one of --set, --rcheck, --update, --remove'],
    ['-m recent --rcheck --reap', '15: --reap of recent needs --seconds beside it'],
    ['-m recent --set --seconds 5', '15: --seconds of recent has no meaning beside --set: expected --rcheck or --update'],
    ['-m hashlimit --hashlimit-upto 5/s', '15: hashlimit needs --hashlimit-name'],
    ['-m statistic --mode nth --every 3 --packet 3', '15: --packet 3 is never met by --every 3: expected 0 to 2'],
    ['-m time --contiguous', '15: --contiguous has a meaning only where --timestop is before --timestart'],
    ['-m time --timestart 24:00', "32: '24:00' is no time of day: expected hh:mm or hh:mm:ss"],
    ['-m time --weekdays mon', "31: 'mon' is no weekday: expected such as Mon,Tue or 1,2"],
    ['-m time --datestart 2026-13', "32: '2026-13' is no date from 1970 to 2038: expected YYYY[-MM[-DD[Thh[:mm[:ss]]]]]"],
    ['-m u32 --u32 "0=1 extra"', "25: '0=1extra' is no u32 test: expected such as 6&0xFF=1 or 0>>22&0x3C@0>>24=5:9"],
    ['-m bpf --bytecode "2,6 0 0 1"', '30: 1 BPF instructions after the count 2'],
    ['-m policy --pol ipsec', '15: policy needs --dir'],
    ['-m policy --dir in --next', '15: --next of policy needs --strict beside it'],
    ['-m owner --uid-owner 9-5', '33: the range 9-5 is upside down'],
    ['-m connbytes --connbytes 9:5', '37: the range 9:5 is upside down: expected 5:9'],
    ['-m cluster --cluster-total-nodes 2 --cluster-local-node 3 --cluster-hash-seed 1', '15: node 3 is not among 2 nodes'],
    ['-m dscp --dscp-class AF44', "33: 'AF44' is no DSCP class: expected such as EF, AF11 or CS1"],
    ['-m ecn --ecn-tcp-ece', '15: ECN bits of TCP need -p tcp'],
    ['-p tcp -m multiport --dports 25:', "41: '25:' has an open end, which multiport refuses: expected a:b"],
    ['-m hl --hl-eq 64', '15: hl does not exist for IPv4'],
    ['-p tcp -m mark --m 1', '27: option --m is ambiguous: expected its full name'],
    ['-n -j ACCEPT', '12: -n belongs to a listing: iptables refuses it beside -A'],
    ['-ptcp', "12: iptables reads all of '-ptcp' as the value: expected a blank behind the option's name"],
    [
      '-j LOG --log-level err',
      "31: 'err' is no log level: expected 0 to 7 or one of emerg, panic, alert, crit, error, warning, notice, info, debug",
    ],
    ['-j TCPMSS --set-mss 1400', '15: TCPMSS needs -p tcp and a match on SYN packets: expected -p tcp --tcp-flags SYN,RST SYN before it'],
    ['-j MARK --set-mark 1 --or-mark 2', '15: --set-mark and --or-mark of MARK exclude each other: expected one of them'],
    ['-j NFQUEUE --queue-cpu-fanout', '15: --queue-cpu-fanout of NFQUEUE needs --queue-balance beside it'],
    ['-j REJECT --reject-with tcp-reset', '15: --reject-with tcp-reset needs -p tcp'],
    ['-j TEE', '15: TEE needs --gateway'],
    ['-j SET --map-set x src', '15: --map-set needs --map-mark, --map-prio or --map-queue'],
    ['-j HMARK --hmark-mod 5 --hmark-rnd 1', '15: HMARK needs --hmark-tuple, or masks of fields'],
  ])('%s', (spec, message) => {
    expect(errorsOf(spec)).toEqual([message]);
  });
});

describe('what iptables takes, and nobody means', () => {
  it.each([
    ['-p udp --dport 60000:29', 'the port range 60000:29 is upside down, it never matches: expected 29:60000'],
    ['-p udp --dport 65536', 'port 65536 is out of range, iptables makes 0 of it: expected 0 to 65535'],
    ['-m iprange --src-range 10.0.0.9-10.0.0.1', 'the address range 10.0.0.9-10.0.0.1 is upside down: it never matches'],
    ['-m length --length 9:5', 'the range 9:5 is upside down: it never matches'],
  ])('is told as a warning: %s', (spec, message) => {
    const reading = read(saveFile(`-A FORWARD ${spec}`));
    expect(errors(reading)).toEqual([]);
    expect(reading.diagnostics.map((diagnostic) => diagnostic.message)).toEqual([message]);
  });

  it('asks for no port at all where a range is upside down', () => {
    const [ruleset] = read(saveFile('-A FORWARD -p udp --dport 60000:29')).rulesets;
    expect(ruleset!.rule(0).matches).toContainEqual({ kind: 'dport', ranges: [], negated: false });
  });
});

/** The rule's own part of the canonical text. */
function written(spec: string, family: Family, table: string): string | undefined {
  const ruleset = sound(`*${table}\n:c0 - [0:0]\n-A c0 ${spec}\nCOMMIT\n`, { family });
  return /^-A c0 (.*)$/m.exec(writeSave([ruleset]))?.[1];
}

describe('what iptables-save prints', () => {
  // Each right-hand side was printed by iptables-save 1.8.9 (nf_tables) for the left-hand side.
  it.each<[Family, string, string, string]>([
    [
      'ip',
      'filter',
      '-m time --timestart 8:5 --weekdays 7,1',
      '-m time --timestart 08:05:00 --timestop 23:59:59 --weekdays Mon,Sun --datestop 2038-01-19T03:14:07',
    ],
    ['ip', 'filter', '-m string --algo bm --hex-string plain', '-m string --string "plain" --algo bm'],
    ['ip', 'filter', '-m string --algo bm --string é', '-m string --hex-string "|c3a9|" --algo bm'],
    ['ip', 'filter', '-m conntrack --ctorigsrc 10/8', '-m conntrack --ctorigsrc 0.0.0.10/8'],
    ['ip', 'filter', '-m realm --realm 0', '-m realm --realm cosmos'],
    ['ip', 'filter', '-m devgroup ! --src-group 0', '-m devgroup ! --src-group default'],
    ['ip', 'filter', '-p sctp -m sctp --chunk-types ANY DATA:ubeUBE,init', '-p sctp -m sctp --chunk-types any DATA:UBE,INIT'],
    [
      'ip',
      'filter',
      '-m hashlimit --hashlimit-upto 120/min --hashlimit-name h',
      '-m hashlimit --hashlimit-upto 2/sec --hashlimit-burst 5 --hashlimit-name h --hashlimit-htable-expire 60000',
    ],
    ['ip', 'filter', '-m owner --uid-owner nobody', '-m owner --uid-owner 65534'],
    ['ip', 'filter', '--sourc 10.0.0.1', '-s 10.0.0.1/32'],
    ['ip', 'filter', '-p tcp -m tcp --sport 1 -m tcp --dport 2', '-p tcp -m tcp --sport 1 --dport 2'],
    ['ip', 'mangle', '-j TOS --and-tos 0x10', '-j TOS --set-tos 0x00/0xef'],
    ['ip', 'mangle', '-j CONNMARK --set-mark 1 --ctmask 0xff', '-j CONNMARK --set-xmark 0x1/0xff'],
    ['ip', 'mangle', '-p tcp -j ECN --ecn-tcp-cwr 0 --ecn-tcp-ece 0', '-p tcp -j ECN --ecn-tcp-remove'],
    [
      'ip',
      'mangle',
      '-j HMARK --hmark-tuple src,ct --hmark-mod 5 --hmark-rnd 1',
      '-j HMARK --hmark-src-prefix 32 --hmark-rnd 0x00000001 --hmark-mod 5 --hmark-tuple ct',
    ],
    ['ip', 'raw', '-j CT --zone-orig 1 --zone-reply 2', '-j CT --zone 2'],
    ['ip', 'nat', '-p tcp -j SNAT --to-source 10.0.0.1:80-90/85', '-p tcp -j SNAT --to-source 10.0.0.1:80-90/0'],
    ['ip6', 'nat', '-p tcp -j DNAT --to-destination :53', '-p tcp -j DNAT --to-destination :53'],
    ['ip6', 'filter', '-m ipv6header --header dst,hop --soft', '-m ipv6header --header hop-by-hop,ipv6-opts --soft'],
    ['ip6', 'filter', '-p ipv6-mh -m mh --mh-type cot:be', '-p mobility-header -m mh --mh-type 4:7'],
    ['ip6', 'filter', '-m frag --fragid :', '-m frag'],
    ['ip6', 'filter', '-m ah --ahspi 5:9', '-m ah --ahspi 5:9'],
  ])('%s %s: %s', (family, table, spec, expected) => {
    expect(written(spec, family, table)).toBe(expected);
  });
});
