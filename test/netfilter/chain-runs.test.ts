/** Which rules of a chain are one: those that differ in one field alone, and end a packet's way alike. */
import { describe, expect, it } from 'vitest';
import { gatewaysOf, readSide } from '../../src/review/side.ts';
import { sideOf } from '../review/support.ts';

function runsOf(rules: readonly string[]): string[] {
  const read = readSide(sideOf(['*filter', ':FORWARD DROP [0:0]', ...rules, 'COMMIT', ''].join('\n')));
  if ('errors' in read) throw new Error(read.errors[0]!.message);
  const [gateway] = gatewaysOf([read], 'ip');
  const chain = gateway!.ruleset!.chain('filter', 'FORWARD')!;
  return Array.from(chain.rules, (_, at) => {
    const run = gateway!.chainRun(chain, at);
    return run === undefined ? '-' : `${run.dim} to ${run.until}`;
  });
}

const nine = (rule: (index: number) => string) => Array.from({ length: 9 }, (_, index) => rule(index));
const block = (index: number) => `-A FORWARD -s 203.0.113.${index * 2}/32 -j DROP`;

describe('a run', () => {
  it('is of eight rules at least', () => {
    expect(runsOf(nine(block).slice(0, 7))).toEqual(Array(7).fill('-'));
    expect(runsOf(nine(block))).toEqual(Array(9).fill('1 to 9'));
  });

  it('ends where another field, another target or another match begins', () => {
    const other = nine((index) => `-A FORWARD -i bond0 -p tcp -m tcp --dport ${index * 3 + 1} -j ACCEPT`);
    expect(runsOf([...nine(block), ...other])).toEqual([...Array(9).fill('1 to 9'), ...Array(9).fill('5 to 18')]);
    expect(runsOf([...nine(block), '-A FORWARD -s 198.51.100.1/32 -j ACCEPT']).at(-1)).toBe('-');
    const limited = nine((index) => `-A FORWARD -s 203.0.113.${index}/32 -m limit --limit 5/min -j DROP`);
    expect(runsOf(limited)).toEqual(Array(9).fill('-'));
  });

  it('is none of rules that are negated, or that go on elsewhere', () => {
    expect(runsOf(nine((index) => `-A FORWARD ! -s 203.0.113.${index}/32 -j DROP`))).toEqual(Array(9).fill('-'));
    expect(runsOf(nine((index) => `-A FORWARD -s 203.0.113.${index}/32 -j RETURN`))).toEqual(Array(9).fill('-'));
  });

  it('may begin with the last rule of a shorter one', () => {
    const first = '-A FORWARD -d 192.168.1.9/32 -p tcp -m tcp --dport 80 -j ACCEPT';
    const second = nine((index) => `-A FORWARD -d 192.168.1.10/32 -p tcp -m tcp --dport ${80 + index} -j ACCEPT`);
    expect(runsOf([first, ...second])).toEqual(['-', ...Array(9).fill('5 to 10')]);
  });
});
