/** Questions and the meaning that each must be read as. */
import { describe, expect, it } from 'vitest';
import { type EndText, readQuestion } from '../../src/explain/question.ts';

const NAMES = ['internet', 'office', 'vlan20', 'floor3', 'mail', 'server', 'gateway'];

function endText(end: EndText): string {
  const host = end.kind === 'address' ? end.address : `<${end.name}>`;
  return `${host}${end.port === null ? '' : `:${end.port}`}${end.proto === null ? '' : `/${end.proto}`}`;
}

function read(text: string): string {
  const question = readQuestion(text, NAMES);
  switch (question.ask) {
    case 'who-reaches':
      return `who ${endText(question.to)}`;
    case 'path':
      return `${endText(question.from)} -> ${endText(question.to)}`;
    case 'rule':
      return `rule ${question.rule}`;
    case 'line':
      return `line ${question.line}`;
    default:
      return question.ask;
  }
}

const TABLE: readonly (readonly [string, string])[] = [
  ['110.88.12.88:25', 'who 110.88.12.88:25'],
  ['110.88.12.88:25/tcp', 'who 110.88.12.88:25/tcp'],
  ['110.88.12.88', 'who 110.88.12.88'],
  ['  110.88.12.88:25 ?', 'who 110.88.12.88:25'],
  ['`110.88.12.88:25`', 'who 110.88.12.88:25'],
  ['192.168.1.55', 'who 192.168.1.55'],
  ['mail', 'who <mail>'],
  ['mail:25', 'who <mail>:25'],
  ['[2001:db8::1]:25', 'who 2001:db8::1:25'],
  ['[2001:db8::1]:25/tcp', 'who 2001:db8::1:25/tcp'],
  ['2001:db8::1', 'who 2001:db8::1'],
  ['who reaches 110.88.12.88 port 25?', 'who 110.88.12.88:25'],
  ['who can reach 110.88.12.88 smtp', 'who 110.88.12.88:25/tcp'],
  ['谁能访问 110.88.12.88 的 25 端口?', 'who 110.88.12.88:25'],
  ['192.168.20.7 -> 110.88.12.88:25', '192.168.20.7 -> 110.88.12.88:25'],
  ['192.168.20.7:40000 -> 110.88.12.88:25', '192.168.20.7:40000 -> 110.88.12.88:25'],
  ['192.168.20.7→110.88.12.88:25', '192.168.20.7 -> 110.88.12.88:25'],
  ['vlan20 => 110.88.12.88:25', '<vlan20> -> 110.88.12.88:25'],
  ['server -> 110.88.12.88:25', '<server> -> 110.88.12.88:25'],
  ['110.88.12.88:25 from vlan20', '<vlan20> -> 110.88.12.88:25'],
  ['110.88.12.88:25 from the internet', '<internet> -> 110.88.12.88:25'],
  ['from vlan20 to 110.88.12.88:25', '<vlan20> -> 110.88.12.88:25'],
  ["why can't vlan20 reach 110.88.12.88:25?", '<vlan20> -> 110.88.12.88:25'],
  ["why can't VLAN20 reach 110.88.12.88 on port 25", '<vlan20> -> 110.88.12.88:25'],
  ['can 192.168.20.7 reach 110.88.12.88:25', '192.168.20.7 -> 110.88.12.88:25'],
  ['does office reach mail:143', '<office> -> <mail>:143'],
  ['110.88.12.88 imap from floor3', '<floor3> -> 110.88.12.88:143/tcp'],
  ['vlan20 为什么访问不了 110.88.12.88 的 25 端口?', '<vlan20> -> 110.88.12.88:25'],
  ['vlan20 访问不了 110.88.12.88:25', '<vlan20> -> 110.88.12.88:25'],
  ['从 office 访问 110.88.12.88 端口 110', '<office> -> 110.88.12.88:110'],
  ['110.88.12.88:25 来自 vlan20', '<vlan20> -> 110.88.12.88:25'],
  [
    '-A PREROUTING -i bond1 -d 110.88.12.88 -p tcp --dport 25 -j DNAT --to-destination 192.168.1.55',
    'rule -A PREROUTING -i bond1 -d 110.88.12.88 -p tcp --dport 25 -j DNAT --to-destination 192.168.1.55',
  ],
  ['explain -A FORWARD -j DROP', 'rule -A FORWARD -j DROP'],
  ['line 31', 'line 31'],
  ['mail-gw line 31', 'line 31'],
  ['第 31 行', 'line 31'],
  ['help', 'help'],
  ['?', 'help'],
  ['', 'help'],
  ['帮助', 'help'],
  ['what is the weather', 'unclear'],
  ['110.88.12.300:25', 'unclear'],
  ['from vlan20', 'unclear'],
  ['vlan20 -> ', 'unclear'],
];

describe('questions', () => {
  it.each(TABLE)('%s', (text, meaning) => {
    expect(read(text)).toBe(meaning);
  });

  it('takes a word for a name only where it stands alone', () => {
    expect(read('officer')).toBe('unclear');
    expect(read('mailbox')).toBe('unclear');
  });

  it('answers hostile input in time', () => {
    const started = performance.now();
    for (const text of ['1.'.repeat(100_000), ':'.repeat(100_000), 'from '.repeat(50_000), '-A '.repeat(50_000), '['.repeat(100_000)])
      read(text);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
