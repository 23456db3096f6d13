/** What a change touches, in words: everything that sets its packets apart from the others of their vantage is said, and nothing else. */
import { describe, expect, it } from 'vitest';
import { changeRows } from '../../src/render/changes.ts';
import { review, sideOf } from './support.ts';

const FACTS = `interfaces:
  eth0: { zone: internet, addresses: [203.0.113.1/24] }
  eth1: { zone: inside, addresses: [10.0.0.1/24] }
routes: [{ to: default, via: 203.0.113.254 }]
`;
const TWO_UPLINKS = FACTS.replace('routes:', '  eth2: { zone: internet, addresses: [198.18.0.2/24] }\nroutes:').replace(
  '}]',
  '}, { to: default, via: 198.18.0.1 }]',
);

function side(rule: string | null, facts: string) {
  const rules = ['-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT', '-A FORWARD -i eth1 -o eth0 -j ACCEPT'];
  const lines = [
    '*filter',
    ':INPUT ACCEPT [0:0]',
    ':FORWARD DROP [0:0]',
    ':OUTPUT ACCEPT [0:0]',
    ...rules,
    ...(rule === null ? [] : [rule]),
  ];
  return sideOf([...lines, 'COMMIT', ''].join('\n'), facts);
}

function changesBy(rule: string, facts = FACTS) {
  return review(side(null, facts), side(rule, facts)).changes;
}

function rowsOf(rule: string, lang: 'en' | 'zh' = 'en', facts = FACTS): string[] {
  return changeRows(changesBy(rule, facts), lang).map(({ packets, vantages }) => `${packets} | ${vantages.join(', ')}`);
}

describe('a rule is told by all that it asks', () => {
  it.each([
    ['one host', '-A FORWARD -s 10.0.0.9/32 -d 10.0.0.7/32 -j ACCEPT', ['any packet from 10.0.0.9 to 10.0.0.7 | inside']],
    [
      'a network',
      '-A FORWARD -s 198.51.100.0/24 -d 10.0.0.7/32 -p icmp -j ACCEPT',
      ['icmp from 198.51.100.0/24 to 10.0.0.7 | the internet'],
    ],
    [
      'all but a network',
      '-A FORWARD ! -s 198.51.100.0/24 -d 10.0.0.7/32 -p tcp -j ACCEPT',
      ['tcp from all but 198.51.100.0/24 to 10.0.0.7 | the internet', 'tcp to 10.0.0.7 | elsewhere'],
    ],
    [
      'a source port',
      '-A FORWARD -p udp -m udp --sport 53 -j ACCEPT',
      ['udp from port 53 to inside | the internet, elsewhere', 'udp from port 53 to internet | elsewhere, the internet'],
    ],
    [
      'a type of ICMP',
      '-A FORWARD -d 10.0.0.7/32 -p icmp -m icmp --icmp-type 8 -j ACCEPT',
      ['icmp type 8 to 10.0.0.7 | the internet, elsewhere'],
    ],
    [
      'flags',
      '-A FORWARD -d 10.0.0.7/32 -p tcp -m tcp ! --tcp-flags FIN,SYN,RST,ACK SYN -j ACCEPT',
      ['tcp without SYN to 10.0.0.7 | the internet, elsewhere'],
    ],
    [
      'a state',
      '-A FORWARD -d 10.0.0.7/32 -p tcp -m conntrack --ctstate INVALID -j ACCEPT',
      ['INVALID tcp to 10.0.0.7 | the internet, elsewhere'],
    ],
    [
      'flags that begin no connection',
      '-A FORWARD -d 10.0.0.7/32 -p tcp -m tcp --tcp-flags FIN,SYN,RST,PSH,ACK,URG NONE -j ACCEPT',
      ['INVALID tcp with flags NONE to 10.0.0.7 | the internet, elsewhere'],
    ],
    [
      'a match that no file decides',
      '-A FORWARD -d 10.0.0.7/32 -p tcp -m tcp --dport 80 -m string --string "x" --algo bm -j ACCEPT',
      ['tcp to 10.0.0.7:80 where -m string --string "x" --algo bm matches | the internet, elsewhere'],
    ],
    [
      'an address in a match, to its last figure',
      '-A FORWARD -d 10.0.0.7/32 -p tcp -m tcp --dport 80 -m string --string "10.0.0.100" --algo bm -j ACCEPT',
      ['tcp to 10.0.0.7:80 where -m string --string "10.0.0.100" --algo bm matches | the internet, elsewhere'],
    ],
    [
      'a probability without its noughts',
      '-A FORWARD -d 10.0.0.7/32 -p tcp -m tcp --dport 80 -m statistic --mode random --probability 0.50000000000 -j ACCEPT',
      ['tcp to 10.0.0.7:80 where -m statistic --mode random --probability 0.5 (filter FORWARD) matches | the internet, elsewhere'],
    ],
    [
      'the gateway itself',
      '-A INPUT -s 10.0.0.9/32 -p tcp -m tcp --dport 22 -j DROP',
      ['tcp from 10.0.0.9 to the gateway, port 22 | inside', 'tcp from port 22 to 10.0.0.9 | the gateway itself'],
    ],
  ])('%s', (_, rule, rows) => expect(rowsOf(rule)).toEqual(rows));

  it('the interface, where its vantage has another one', () => {
    const rows = rowsOf('-A FORWARD -i eth2 -d 10.0.0.7/32 -p tcp -m tcp --dport 25 -j ACCEPT', 'en', TWO_UPLINKS);
    expect(rows).toContain('tcp in by eth2 to 10.0.0.7:25 | the internet');
  });
});

it('everything that says nothing new stays unsaid: replies to nothing, a host that asks itself, neighbours', () => {
  const rule = '-A FORWARD -d 10.0.0.9/32 -p tcp -m tcp --dport 80 -j ACCEPT';
  expect(rowsOf(rule)).toEqual(['tcp to 10.0.0.9:80 | the internet, elsewhere']);
  // The JSON keeps them.
  const asides = changesBy(rule).filter(({ aside }) => aside);
  expect(asides.map(({ packets }) => packets)).toContain('INVALID tcp from 10.0.0.9 port 80 to internet');
  expect(asides.some(({ witness }) => witness.src === witness.dst)).toBe(true);
  expect(asides.map(({ vantage, packets }) => `${packets} | ${vantage}`)).toContain('tcp to 10.0.0.9:80 | inside');
  // Where nothing else changes, they are told.
  expect(rowsOf('-A FORWARD -s 10.0.0.9/32 -d 10.0.0.7/32 -j ACCEPT')).toHaveLength(1);
});

it('and the same in Chinese', () => {
  expect(rowsOf('-A FORWARD -p udp -m udp --sport 53 -j ACCEPT', 'zh')[0]).toBe('从端口 53 到 inside 的 udp | 互联网, 其他来源');
  expect(rowsOf('-A FORWARD ! -s 198.51.100.0/24 -d 10.0.0.7/32 -p tcp -j ACCEPT', 'zh')).toContain(
    '从 198.51.100.0/24 以外到 10.0.0.7 的 tcp | 互联网',
  );
  expect(rowsOf('-A FORWARD -d 10.0.0.7/32 -p icmp -m icmp --icmp-type 8 -j ACCEPT', 'zh')[0]).toContain('到 10.0.0.7 的 icmp（类型 8）');
  expect(rowsOf('-A INPUT -s 10.0.0.9/32 -p tcp -m tcp --dport 22 -j DROP', 'zh')[0]).toBe(
    '从 10.0.0.9 到网关自身 端口 22 的 tcp | inside',
  );
  expect(rowsOf('-A FORWARD -d 10.0.0.7/32 -p tcp -m tcp --dport 80 -m string --string "x" --algo bm -j ACCEPT', 'zh')[0]).toContain(
    '（-m string --string "x" --algo bm 匹配）',
  );
});
