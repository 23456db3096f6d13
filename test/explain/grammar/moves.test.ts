/** Rules that change their place: read, tried on a copy, and said where that cannot be. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../rules/index.ts';
import { explain } from '../../../src/explain/explain.ts';
import { ask, meaningLine } from '../asking.ts';

/** A drop behind the rule that lets the same through. */
const RULES = [
  '*filter',
  ':FORWARD DROP [0:0]',
  '-A FORWARD -i bond1 -o bond0 -j ACCEPT',
  '-A FORWARD -s 192.168.1.66/32 -p tcp -m tcp --dport 25 -j DROP',
  '-A FORWARD -p udp -m udp --dport 53 -j ACCEPT',
  'COMMIT',
  '',
].join('\n');
const NETWORK =
  'interfaces:\n  bond0: { zone: internet, addresses: [110.88.12.88/24] }\n  bond1: { zone: office, addresses: [192.168.1.1/24] }\nroutes:\n  - { to: default, via: 110.88.12.1 }\nsysctl: { ip_forward: 1 }\n';

const told = (question: string) =>
  explain({
    gateway: 'gw',
    side: { files: [{ name: 'fw.rules', text: RULES }], network: { name: 'network.yml', text: NETWORK } },
    question,
    lang: 'en',
    catalogue,
  });

describe('a rule at another place', () => {
  it.each([
    'what if line 4 is moved above line 3, does 192.168.1.66 reach 203.0.113.5:25',
    'swap lines 3 and 4: 192.168.1.66 -> 203.0.113.5:25',
    '把第 4 行移到最前面，192.168.1.66 能访问 203.0.113.5 的 25 吗',
    'what if line 3 comes after line 4, does 192.168.1.66 reach 203.0.113.5:25',
    'put line 3 at the bottom; 192.168.1.66 -> 203.0.113.5:25?',
  ])('lets the drop come first: %s', (question) => {
    const answer = told(question);
    expect(meaningLine(answer.meaning)).toMatch(/^what-if 192\.168\.1\.66 203\.0\.113\.5:25/);
    expect(answer.verdict).toBe('dropped');
  });

  it('that makes no difference says so', () => {
    expect(told('swap 4 and 5, any effect?').headline).toBe('No packet would change its fate.');
    expect(told('第 4 行和第 5 行对调会怎样').meaning.ask).toBe('what-if');
  });

  it.each([
    ['what if line 40 is moved to the top', 'there is no rule on line 40'],
    ['swap lines 3 and 30', 'there is no rule on line 30'],
    ['swap line 3 and line 3', 'one and the same line'],
  ])('that cannot be is said: %s', (question, said) => {
    expect(told(question).text).toContain(said);
  });

  it('in another chain says nothing of the order', () => {
    expect(ask('swap lines 6 and 16').text).toContain('in different chains: their order makes no difference');
  });

  it('is no move where it is only told how they stand', () => {
    expect(ask('line 16 comes before line 17, explain').meaning.ask).not.toBe('what-if');
  });
});
