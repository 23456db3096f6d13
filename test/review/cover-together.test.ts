/** Which rules several earlier ones keep every packet from: by examples, and held to the analysis of the whole chain. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveredRules } from '../../src/review/cover.ts';
import { coveredTogether } from '../../src/review/cover-together.ts';
import { isUnmet } from '../../src/review/unmet.ts';
import { gatewayOf, saveText } from '../netfilter/support.ts';

const SEED = Number(process.env.HAIRPIN_SEED ?? 1);
const RUNS = Number(process.env.HAIRPIN_RUNS ?? 300);

function found(forward: readonly string[]) {
  const gateway = gatewayOf(saveText({ filter: [':guard -', ...forward] }));
  const { ruleset } = gateway;
  const chain = ruleset?.chain('filter', 'FORWARD');
  if (ruleset === null || chain === undefined) throw new Error('no FORWARD');
  const alone = new Set(coveredRules(ruleset, chain).map(({ rule }) => rule.id));
  return { gateway, chain, covers: coveredTogether(ruleset, chain, alone) };
}

/** `later < earlier+earlier`, by their place in the list from 1. */
function covers(forward: readonly string[]): string[] {
  const { chain, covers: all } = found(forward);
  const at = (id: number) => [...chain.rules].indexOf(id) + 1;
  return all.map(({ rule, by }) => `${at(rule.id)} < ${by.map(({ id }) => at(id)).join('+')}`);
}

const HALVES = ['-A FORWARD -s 10.0.0.0/25 -j ACCEPT', '-A FORWARD -s 10.0.0.128/25 -j ACCEPT'];

describe('coveredTogether', () => {
  it.each([
    ['two halves of a network', [...HALVES, '-A FORWARD -s 10.0.0.0/24 -j DROP'], ['3 < 1+2']],
    ['with a gap nothing', ['-A FORWARD -s 10.0.0.0/26 -j ACCEPT', HALVES[1]!, '-A FORWARD -s 10.0.0.0/24 -j DROP'], []],
    [
      'ports and addresses',
      [
        '-A FORWARD -p tcp --dport 0:100 -j ACCEPT',
        '-A FORWARD -p tcp --dport 101:65535 -j ACCEPT',
        '-A FORWARD -s 10.0.0.1 -p tcp -j DROP',
      ],
      ['3 < 1+2'],
    ],
    ['another protocol is not', [...HALVES.map((rule) => rule.replace('-j', '-p tcp -j')), '-A FORWARD -s 10.0.0.0/24 -p udp -j DROP'], []],
    ['any protocol is not', [...HALVES.map((rule) => rule.replace('-j', '-p tcp -j')), '-A FORWARD -s 10.0.0.0/24 -j DROP'], []],
    [
      'of one interface',
      [...HALVES.map((rule) => rule.replace('-s', '-i bond1 -s')), '-A FORWARD -i bond1 -s 10.0.0.0/24 -j DROP'],
      ['3 < 1+2'],
    ],
    ['of all interfaces is not', [...HALVES.map((rule) => rule.replace('-s', '-i bond1 -s')), '-A FORWARD -s 10.0.0.0/24 -j DROP'], []],
    ['a LOG takes nothing', [HALVES[0]!, '-A FORWARD -s 10.0.0.128/25 -j LOG', '-A FORWARD -s 10.0.0.0/24 -j DROP'], []],
    ['a state takes not all', [HALVES[0]!, `${HALVES[1]!} -m conntrack --ctstate NEW`, '-A FORWARD -s 10.0.0.0/24 -j DROP'], []],
    ['what one covers alone is told elsewhere', ['-A FORWARD -s 10.0.0.0/24 -j ACCEPT', HALVES[1]!, '-A FORWARD -s 10.0.0.7 -j DROP'], []],
  ])('%s', (_, forward, expected) => {
    expect(covers(forward)).toEqual(expected);
  });

  const address = fc.constantFrom('-s 10.0.0.0/25', '-s 10.0.0.128/25', '-s 10.0.0.0/24', '! -s 10.0.0.0/25', '-d 10.0.0.0/24');
  const device = fc.constantFrom('', '', '', '', '', '-i bond0', '-o bond0', '! -i bond0');
  const ports = fc.constantFrom('', '', '-p tcp', '-p tcp --dport 0:99', '-p tcp --dport 100:65535', '-p udp', '! -p tcp');
  const extra = fc.constantFrom('', '', '', '', '', '', '-m conntrack --ctstate NEW', '-m limit --limit 1/s');
  const target = fc.constantFrom('ACCEPT', 'DROP', 'REJECT', 'LOG', 'guard', 'RETURN');
  const line = fc
    .tuple(fc.constantFrom('FORWARD', 'FORWARD', 'FORWARD', 'guard'), device, address, ports, extra, target)
    .map(
      ([chain, ...rest]) => `-A ${chain} ${rest.slice(0, 4).join(' ')} -j ${chain === 'guard' && rest[4] === 'guard' ? 'DROP' : rest[4]}`,
    );

  const some = fc.array(line, { minLength: 1, maxLength: 5 });
  const halves = fc.constantFrom(...HALVES, '-A FORWARD -p tcp --dport 0:99 -j DROP', '-A FORWARD -p tcp --dport 100:65535 -j DROP');

  it('names only rules that no packet gets to', () => {
    let many = 0;
    fc.assert(
      fc.property(some, halves, some, halves, some, (a, first, b, second, c) => {
        const lines = [...a, first, ...b, second, ...c];
        const { gateway, covers: all } = found(lines);
        for (const { rule, by } of all) {
          many += 1;
          expect(isUnmet(gateway, rule), `${rule.text} by ${by.map(({ text }) => text).join(', ')}`).toBe(true);
        }
      }),
      { seed: SEED, numRuns: RUNS, endOnFailure: true },
    );
    expect(many).toBeGreaterThan(RUNS / 10);
  });
});
