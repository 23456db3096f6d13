/** Which rules an earlier one keeps every packet from: by examples, and held to the analysis of the whole chain. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveredRules, endOf } from '../../src/review/cover.ts';
import { isUnmet } from '../../src/review/unmet.ts';
import { gatewayOf, saveText } from '../netfilter/support.ts';

const SEED = Number(process.env.HAIRPIN_SEED ?? 1);
const RUNS = Number(process.env.HAIRPIN_RUNS ?? 150);

function gatewayWith(forward: readonly string[], ...declared: readonly string[]) {
  return gatewayOf(saveText({ filter: [...declared, ...forward] }));
}

/** The covered rules of FORWARD as `later < earlier`, by their place in the list from 1. */
function covers(forward: readonly string[], ...declared: readonly string[]): string[] {
  const { ruleset } = gatewayWith(forward, ...declared);
  const chain = ruleset?.chain('filter', 'FORWARD');
  if (ruleset === null || chain === undefined) throw new Error('no FORWARD');
  const at = (id: number) => [...chain.rules].indexOf(id) + 1;
  return coveredRules(ruleset, chain).map(({ rule, by }) => `${at(rule.id)} < ${at(by.id)}`);
}

describe('coveredRules', () => {
  it.each([
    ['the same again', ['-A FORWARD -s 10.0.0.1 -j DROP', '-A FORWARD -s 10.0.0.1 -j ACCEPT'], ['2 < 1']],
    ['a narrower address', ['-A FORWARD -s 10.0.0.0/8 -j DROP', '-A FORWARD -s 10.1.0.0/16 -p tcp -j ACCEPT'], ['2 < 1']],
    ['a wider address is not', ['-A FORWARD -s 10.1.0.0/16 -j DROP', '-A FORWARD -s 10.0.0.0/8 -j ACCEPT'], []],
    ['a port in a range', ['-A FORWARD -p tcp --dport 20:30 -j DROP', '-A FORWARD -p tcp --dport 25 -j ACCEPT'], ['2 < 1']],
    ['another protocol is not', ['-A FORWARD -p tcp --dport 25 -j DROP', '-A FORWARD -p udp --dport 25 -j ACCEPT'], []],
    ['by everything', ['-A FORWARD -j ACCEPT', '-A FORWARD -p tcp -m mac --mac-source 02:00:00:00:00:01 -j DROP'], ['2 < 1']],
    ['a LOG keeps nothing away', ['-A FORWARD -j LOG', '-A FORWARD -s 10.0.0.1 -j DROP'], []],
    ['a limit lets the next packet pass', ['-A FORWARD -m limit --limit 1/s -j DROP', '-A FORWARD -m limit --limit 1/s -j DROP'], []],
    ['a negated source covers nothing', ['-A FORWARD ! -s 10.0.0.1 -j DROP', '-A FORWARD -s 10.0.0.2 -j DROP'], []],
    ['what negates is covered by any', ['-A FORWARD -p tcp -j DROP', '-A FORWARD ! -s 10.0.0.1 -p tcp -j DROP'], ['2 < 1']],
    [
      'fewer states',
      ['-A FORWARD -m conntrack --ctstate NEW,ESTABLISHED -j DROP', '-A FORWARD -m conntrack --ctstate NEW -j DROP'],
      ['2 < 1'],
    ],
    ['a wildcard is another name', ['-A FORWARD -i bond1 -j DROP', '-A FORWARD -i bond1+ -j DROP'], []],
    [
      'the covered one covers no other',
      ['-A FORWARD -s 10.0.0.1 -j DROP', '-A FORWARD -s 10.0.0.1 -j ACCEPT', '-A FORWARD -s 10.0.0.1 -j DROP'],
      ['2 < 1', '3 < 1'],
    ],
  ])('%s', (_, forward, expected) => {
    expect(covers(forward)).toEqual(expected);
  });

  it('a jump covers where its chain lets nobody back, and not where it does', () => {
    const forward = ['-A FORWARD -s 10.0.0.1 -j guard', '-A FORWARD -s 10.0.0.1 -j ACCEPT'];
    expect(covers(['-A guard -p tcp -j ACCEPT', '-A guard -j DROP', ...forward], ':guard -')).toEqual(['2 < 1']);
    expect(covers(['-A guard -p tcp -j RETURN', '-A guard -j DROP', ...forward], ':guard -')).toEqual([]);
    expect(covers(['-A guard -p tcp -j DROP', ...forward], ':guard -')).toEqual([]);
  });

  const address = fc.constantFrom('', '-s 192.168.1.0/24', '-s 192.168.1.20', '! -s 192.168.1.20', '-d 10.0.0.0/8', '-d 10.1.2.3');
  const device = fc.constantFrom('', '-i bond0', '-i bond1', '-i bond1+', '-o bond0', '! -i bond0');
  const ports = fc.constantFrom('', '-p tcp', '-p tcp --dport 25', '-p tcp --dport 20:30', '-p udp --sport 53', '! -p tcp');
  const extra = fc.constantFrom('', '', '-m conntrack --ctstate NEW', '-m conntrack --ctstate NEW,RELATED', '-m limit --limit 1/s');
  const target = fc.constantFrom('ACCEPT', 'DROP', 'REJECT', 'LOG', 'guard', 'RETURN');
  const line = fc
    .tuple(fc.constantFrom('FORWARD', 'FORWARD', 'FORWARD', 'guard'), device, address, ports, extra, target)
    .map(
      ([chain, ...rest]) => `-A ${chain} ${rest.slice(0, 4).join(' ')} -j ${chain === 'guard' && rest[4] === 'guard' ? 'DROP' : rest[4]}`,
    );

  it('names only rules that no packet gets to', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 4, maxLength: 14 }), (lines) => {
        const gateway = gatewayWith(lines, ':guard -');
        const { ruleset } = gateway;
        const chain = ruleset?.chain('filter', 'FORWARD');
        if (ruleset === null || chain === undefined) throw new Error('no FORWARD');
        for (const { rule, by } of coveredRules(ruleset, chain)) {
          found += 1;
          expect(isUnmet(gateway, rule), `${rule.text} by ${by.text}`).toBe(true);
        }
      }),
      { seed: SEED, numRuns: RUNS, endOnFailure: true },
    );
    expect(found).toBeGreaterThan(RUNS / 10);
  });
});

describe('endOf', () => {
  it.each([
    [['-A guard -p tcp -j ACCEPT', '-A guard -j DROP'], 'mixed'],
    [['-A guard -p tcp -j REJECT', '-A guard -j DROP'], 'stop'],
    [['-A guard -j ACCEPT', '-A guard -j DROP'], 'accept'],
    [['-A guard -p tcp -j DROP'], null],
    [['-A guard -s 10.0.0.1 -j RETURN', '-A guard -j DROP'], null],
  ])('%s: %s', (lines, expected) => {
    const { ruleset } = gatewayWith(lines, ':guard -');
    expect(ruleset === null ? undefined : endOf(ruleset, ruleset.chain('filter', 'guard'))).toBe(expected);
  });
});
