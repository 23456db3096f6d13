/** Quotes in save files, as the installed iptables-restore takes them. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readRulesets, writeSave } from '../../../src/ruleset/index.ts';
import { splitSaved } from '../../../src/ruleset/iptables/words.ts';
import { describeKernel } from '../../kernel/suite.ts';

const COMMENTS = [
  `don't`,
  `'x y'`,
  `"a \\"quote\\""`,
  `"back\\\\slash"`,
  `a\\b`,
  `pre"fixed words"`,
  `pre"fix"post`,
  `""`,
  `"it's"`,

  `a"b"`,
];
const save = (comment: string) => `*filter\n:FORWARD ACCEPT [0:0]\n-A FORWARD -m comment --comment ${comment} -j ACCEPT\nCOMMIT\n`;

describeKernel('quotes in a save file', () => {
  it.each(COMMENTS)('--comment %s', (comment) => {
    const text = save(comment);
    const run = spawnSync('unshare', ['-n', 'bash', '-c', 'iptables-restore && iptables-save -t filter'], {
      input: text,
      encoding: 'utf8',
    });
    const kernel = run.status === 0 ? (run.stdout.match(/^-A .*$/gm) ?? []) : 'refused';
    const { rulesets, diagnostics } = readRulesets([{ name: 'fw.rules', text }], { family: 'ip' });
    const refused = diagnostics.some(({ severity }) => severity === 'error');
    expect(refused ? 'refused' : (writeSave(rulesets).match(/^-A .*$/gm) ?? [])).toEqual(kernel);
  });
});

describe('splitSaved', () => {
  it('ends a word at its closing quote, and knows where each begins and ends', () => {
    expect(splitSaved('a"b c"d \\e', 0, 10)).toEqual({ text: ['ab c', 'd', '\\e'], start: [0, 6, 8], end: [6, 7, 10], openQuote: -1 });
    expect(splitSaved('x "open', 0, 7).openQuote).toBe(2);
  });
});
