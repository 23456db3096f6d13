/** The grammar itself: what it reads out of text, and that hostile text costs it no time. */
import { describe, expect, it } from 'vitest';
import { findPasted } from '../../src/explain/grammar/evidence.ts';
import { findRules, ruleLine } from '../../src/explain/grammar/rules.ts';
import { findSymptom } from '../../src/explain/grammar/symptoms.ts';
import { evenText, misspelt } from '../../src/explain/grammar/text.ts';
import { type Named, vocabulary } from '../../src/explain/grammar/vocabulary.ts';
import { readQuestion, readThread } from '../../src/explain/question.ts';
import { endText, type Question } from '../../src/explain/question-model.ts';

const NAMES: readonly Named[] = [
  { name: 'internet', kind: 'outside' },
  { name: 'office', kind: 'inside' },
  { name: 'vlan20', kind: 'inside' },
  { name: 'mail', kind: 'host' },
];
const words = vocabulary(NAMES, 'mail-gw', new Map([['bond1', 'office']]));

function short(question: Question): string {
  switch (question.ask) {
    case 'path':
      return `${endText(question.from)} -> ${endText(question.to)}`;
    case 'who-reaches':
      return `who ${question.to === null ? '-' : endText(question.to)}`;
    case 'what-if':
      return `what if ${question.proposal.kind}${question.about === null ? '' : `: ${short(question.about)}`}`;
    default:
      return question.ask;
  }
}

describe('a thread', () => {
  const PATH = 'office -> 110.88.12.88:25';
  it.each([
    [[PATH, 'and from vlan20?'], 'vlan20 -> 110.88.12.88:25'],
    [[PATH, 'from vlan20'], 'vlan20 -> 110.88.12.88:25'],
    [[PATH, 'vlan20?'], 'vlan20 -> 110.88.12.88:25'],
    [[PATH, '从 vlan20 呢？'], 'vlan20 -> 110.88.12.88:25'],
    [[PATH, 'what about port 143?'], 'office -> 110.88.12.88:143'],
    [[PATH, 'and imap'], 'office -> 110.88.12.88:143/tcp'],
    [[PATH, '143 端口呢'], 'office -> 110.88.12.88:143'],
    [[PATH, 'and 110.88.12.89?'], 'office -> 110.88.12.89:25'],
    [[PATH, 'and over udp?'], 'office -> 110.88.12.88:25/udp'],
    [[PATH, 'why?'], 'office -> 110.88.12.88:25'],
    [[PATH, 'and from vlan20?', 'and 143?', 'port 110'], 'vlan20 -> 110.88.12.88:110'],
    [[PATH, 'thanks'], 'help'],
    [[PATH, 'what if we add the bond1 rules?'], `what if interface-rules: ${PATH}`],
    [[PATH, 'what if we add the bond1 rules?', 'and from vlan20?'], 'vlan20 -> 110.88.12.88:25'],
    [[PATH, 'nonsense', 'from vlan20'], 'vlan20 -> 110.88.12.88:25'],
    [['110.88.12.88:25', 'and from vlan20?'], 'vlan20 -> 110.88.12.88:25'],
    [['110.88.12.88:25', 'and 143'], 'who 110.88.12.88:143'],
    [[PATH, '110.88.12.89:443 from vlan20'], 'vlan20 -> 110.88.12.89:443'],
    [[PATH, '110.88.12.89:443'], 'who 110.88.12.89:443'],
    [['and from vlan20?'], 'unclear'],
  ] as const)('%j', (texts, meaning) => {
    expect(short(readThread(texts, words).question)).toBe(meaning);
  });
});

describe('rules among words', () => {
  it.each([
    ['what does -A POSTROUTING -o bond0 -j MASQUERADE do?', ['-A POSTROUTING -o bond0 -j MASQUERADE']],
    ['-A POSTROUTING -o bond0 -j MASQUERADE?', ['-A POSTROUTING -o bond0 -j MASQUERADE']],
    ['-A POSTROUTING -o bond0 -j MASQUERADE是什么', ['-A POSTROUTING -o bond0 -j MASQUERADE']],
    [
      'sudo iptables -t nat -I PREROUTING 2 -p tcp --syn -j DNAT --to 10.0.0.1 please',
      ['-I PREROUTING 2 -p tcp --syn -j DNAT --to 10.0.0.1'],
    ],
    ['-A INPUT -m comment --comment "let it in, then do" -j ACCEPT ok?', ['-A INPUT -m comment --comment "let it in, then do" -j ACCEPT']],
    [
      '-A INPUT ! -s 10.0.0.0/8 -p tcp --tcp-flags SYN,RST SYN -j DROP and then',
      ['-A INPUT ! -s 10.0.0.0/8 -p tcp --tcp-flags SYN,RST SYN -j DROP'],
    ],
    ['-A A -j B\n-A C -j D', ['-A A -j B', '-A C -j D']],
    ['—A INPUT -j DROP', []],
    ['use -A', []],
    ['-D FORWARD 3', ['-D FORWARD 3']],
  ])('%s', (text, rules) => {
    expect(findRules(evenText(text)).rules.map(ruleLine)).toEqual(rules);
  });
});

describe('evidence', () => {
  it.each([
    ['tcp 6 431999 ESTABLISHED src=1.2.3.4 dst=5.6.7.8 sport=1 dport=2 src=5.6.7.8 dst=1.2.3.4 sport=2 dport=1 [ASSURED]', 'established'],
    ['tcp 6 57 SYN_RECV src=1.2.3.4 dst=5.6.7.8 sport=1 dport=2 src=5.6.7.8 dst=1.2.3.4 sport=2 dport=1', 'half-open'],
    ['IP 5.6.7.8.25 > 1.2.3.4.40000: Flags [S.], seq 1, ack 2', 'syn-ack'],
    ['IP 1.2.3.4.40000 > 5.6.7.8.25: Flags [R], seq 1', 'reset'],
    ['IP 1.2.3.4.40000 > 5.6.7.8.25: Flags [S], seq 1\nIP 5.6.7.8.25 > 1.2.3.4.40000: Flags [R.], seq 0', 'refused'],
    ['REJECT IN=a OUT=b SRC=1.2.3.4 DST=5.6.7.8 PROTO=UDP SPT=1 DPT=2', 'dropped'],
  ])('%s: %s', (text, signal) => {
    const pasted = findPasted(text);
    expect(pasted).toMatchObject({ signal, flow: { src: '1.2.3.4', dst: '5.6.7.8' } });
  });

  it.each([
    ['552 you must authentication', 'answered'],
    ['curl: (56) Recv failure: Connection reset by peer', 'reset'],
    ['curl: (6) Could not resolve host: mail', 'unsent'],
    ['HTTP/1.1 502 Bad Gateway', 'answered'],
    ['-ERR [AUTH] invalid password', 'answered'],
    ['No route to host', 'unreachable'],
    ['超时', 'timeout'],
  ])('%s: %s', (text, signal) => {
    expect(findSymptom(text)?.signal).toBe(signal);
  });

  it.each([
    'who reaches 110.88.12.88 port 250',
    'line 250 of the file',
    '第 550 行',
    'why can vlan20 not reach it',
    '110.88.12.88 220 端口',
  ])('%s has none', (text) => {
    expect(findSymptom(text)).toBeNull();
  });
});

it('a misspelt word is mended only where one name is near, and digits never are', () => {
  expect(misspelt('offcie', ['office', 'vlan20'])).toBe('office');
  expect(misspelt('vlna20', ['vlan20', 'vlan21'])).toBe('vlan20');
  expect(misspelt('vlan22', ['vlan20', 'vlan21'])).toBeNull();
  expect(misspelt('labx', ['laba', 'labb'])).toBeNull();
});

it('answers hostile input in time', () => {
  const started = performance.now();
  const pieces = [
    '1.',
    ':',
    'from ',
    '-A ',
    '[',
    '"',
    '<',
    '&lt;',
    'a.',
    '/',
    '-A X -m ',
    'tcp 6 1 src=',
    'IP 1.2.3.4 > ',
    '谁能',
    'SRC=1 DST=',
    '250 a',
    'vlan',
    '@',
    'mail:',
    '1,',
    'trace id 1 ',
    'a/b#',
  ];
  for (const piece of pieces) readQuestion(piece.repeat(100_000 / piece.length), words);
  expect((performance.now() - started) / pieces.length).toBeLessThan(150);
});
