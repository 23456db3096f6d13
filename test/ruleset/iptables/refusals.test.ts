import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeRuleset, readRulesets } from '../../../src/ruleset/index.ts';
import { messages, read, ruleOf } from '../support.ts';

const INCIDENT = `-A PREROUTING -i bond0 -d 110.88.12.88 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55
-A PREROUTING -i bond0 -d 110.88.12.88 -p tcp -m tcp --dport 110 -j DNAT --to-destination 192.168.1.55
-A POSTROUTING -s 192.168.1.0/24 -o bond1 -m conntrack --ctstate DNAT -j SNAT --to-source 192.168.1.1
`;

describe('what is no ruleset', () => {
  it.each([
    ['#!/usr/sbin/nft -f\nflush ruleset\n', 'nftables'],
    ['table inet filter {\n}\n', 'nftables'],
    ['/ip firewall nat\nadd action=masquerade chain=srcnat\n', 'RouterOS'],
    ['\0\x01\x02', 'NUL'],
    ['Dear colleagues,\nthe firewall is broken.\n', 'no ruleset'],
    ['{"rules": []}', 'no ruleset'],
  ])('says so in one error: %j', (text, words) => {
    const { rulesets, diagnostics } = read(text);
    expect(rulesets).toEqual([]);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ severity: 'error', line: 1, column: 1 });
    expect(diagnostics[0]!.message).toContain(words);
  });

  it('takes an empty file for an empty ruleset', () => {
    const reading = read('# nothing\n');
    expect(reading.rulesets[0]).toMatchObject({ size: 0, chains: [] });
    expect(messages(reading)).toEqual(['1:1: warning: this file holds no rules']);
  });

  it('recognises rulesets by their content', () => {
    expect(looksLikeRuleset('x', '*nat\n:PREROUTING ACCEPT\nCOMMIT\n')).toBe(true);
    expect(looksLikeRuleset('x', INCIDENT)).toBe(true);
    expect(looksLikeRuleset('README.md', INCIDENT)).toBe(false);
    expect(looksLikeRuleset('x', '- a list\n- of things\n')).toBe(false);
    expect(looksLikeRuleset('x', '#!/bin/sh\niptables -A INPUT -j DROP\n')).toBe(false);
    expect(looksLikeRuleset('x', '')).toBe(false);
  });
});

describe('hostile text', () => {
  const pieces = fc.constantFrom(
    '-A',
    '-I',
    'FORWARD',
    '!',
    '-s',
    '-m',
    'tcp',
    '--dport',
    '-j',
    'DNAT',
    '"',
    "'",
    '\\',
    '\n',
    ' ',
    '*nat',
    ':X',
    'COMMIT',
    '1.2.3.4/33',
    '-p',
    '--to',
    'constructor',
    '__proto__',
    '[0:0]',
    '=',
    '99999999999',
    '::',
    '\u0000',
    '$IPT',
    '#',
  );

  it('never throws, whatever the bytes are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 60 }).map((words) => words.join(' ')),
      fc.array(pieces, { maxLength: 60 }).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('save' as const, 'list' as const, undefined), (body, dialect) => {
        const { rulesets, diagnostics } = readRulesets([{ name: 'x', text: body }], dialect === undefined ? {} : { dialect });
        for (const { line, column } of diagnostics) expect(Math.min(line, column)).toBeGreaterThan(0);
        for (const ruleset of rulesets) for (let id = 0; id < ruleset.size; id++) expect(ruleset.rule(id).id).toBe(id);
      }),
      { numRuns: 500 },
    );
  });

  it('takes names of the language for what they are', () => {
    expect(ruleOf('-m comment --comment constructor').comment).toBe('constructor');
    expect(read('*filter\n:__proto__ - [0:0]\n-A FORWARD -j __proto__\n-A FORWARD -j constructor\nCOMMIT\n').diagnostics).toHaveLength(1);
  });

  it('reads a long line and a long file in linear time', () => {
    const line = `*filter\n-A FORWARD ${'-m comment --comment x '.repeat(20000)}-j DROP\nCOMMIT\n`;
    expect(read(line).rulesets[0]!.size).toBe(1);
    const bangs = read(`*filter\n-A FORWARD ${'! '.repeat(200000)}\nCOMMIT\n`);
    expect(bangs.diagnostics.length).toBeLessThan(30);
    const many = `-A FORWARD -s ${Array.from({ length: 2000 }, (_, index) => `10.0.${index >> 8}.${index & 255}`).join(',')} -j DROP\n`;
    expect(messages(read(many))[0]).toContain('stands for 2000 rules');
  });
});
