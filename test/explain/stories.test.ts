/** A story with its question: the one sentence that says who asks and whom is read, where no other one asks of somebody else. */
import { describe, expect, it } from 'vitest';
import { ask, meaningLine } from './asking.ts';

describe('a story', () => {
  it.each([
    [
      'Nice weather in the office today. Somebody from the internet wrote a ticket about mail. Does 192.168.20.7 get to 110.88.12.88:25?',
      'path 192.168.20.7 110.88.12.88:25/tcp',
    ],
    ['今天 office 在搬家，internet 那边也有人反馈。192.168.20.7 能访问 110.88.12.88:25 吗？', 'path 192.168.20.7 110.88.12.88:25/tcp'],
  ])('is answered by its question: %s', (question, meaning) => {
    expect(meaningLine(ask(question).meaning)).toBe(meaning);
  });

  it.each([
    ['192.168.20.7 reaches 110.88.12.88:25. And floor3?'],
    ['Suppose line 17 is gone. The office and vlan20 are worried. Does 192.168.20.7 get to 110.88.12.88:25?'],
  ])('that asks of another flow, or of other rules, is not: %s', (question) => {
    expect(meaningLine(ask(question).meaning)).not.toBe('path 192.168.20.7 110.88.12.88:25/tcp');
  });
});
