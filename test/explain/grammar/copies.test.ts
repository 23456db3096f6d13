import { describe, expect, it } from 'vitest';
import { copyInWords } from '../../../src/explain/grammar/copies.ts';

const copied = (text: string) => {
  const found = copyInWords(text);
  return found === null ? null : [found.line, found.edit, found.rest.replace(/\s+/g, ' ').trim()];
};

describe('a rule once more, with one option otherwise', () => {
  it.each([
    ['if we clone line 6 with --dport 587 (same dest)', [6, { set: '--dport', value: '587' }, 'if we']],
    ['duplicate line 8 for port 993 - what changes?', [8, { set: '--dport', value: '993' }, '- what changes?']],
    ['copying rule 6, but with -i bond1', [6, { set: '-i', value: 'bond1' }, '']],
    ['a copy of line 9 with -d 110.88.12.90', [9, { set: '-d', value: '110.88.12.90' }, '']],
    ['repeat line 9 with --to-destination 192.168.1.81:8443', [9, { set: '--to-destination', value: '192.168.1.81:8443' }, '']],
    ['照第 8 行再加一条,端口改成 993', [8, { set: '--dport', value: '993' }, '']],
    ['复制第 6 行改成 -i bond1', [6, { set: '-i', value: 'bond1' }, '']],
  ])('%s', (text, expected) => {
    expect(copied(text)).toEqual(expected);
  });

  it.each([
    'copy line 6',
    'clone line 6 for the auditor',
    'duplicate line 8 for port 99311',
    'line 6 with --dport 587',
    '第 8 行端口改成 993',
  ])('is not: %s', (text) => {
    expect(copied(text)).toBeNull();
  });
});
