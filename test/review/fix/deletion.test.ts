/** What is said to be superfluous can be taken away: by examples of what looks like it, and held to the whole analysis. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/review/model.ts';
import { applyEdits } from '../../../src/ruleset/index.ts';
import { LAB, saveText } from '../../netfilter/support.ts';
import { check, review, sideOf } from '../support.ts';

const SEED = Number(process.env.HAIRPIN_SEED ?? 1);
const RUNS = Number(process.env.HAIRPIN_RUNS ?? 150);

const SUPERFLUOUS = ['duplicate-rule', 'unreachable-rule'];

function superfluous(text: string, name = 'fw.rules'): readonly Finding[] {
  return check(sideOf(text, LAB, name)).findings.filter(({ check: id }) => SUPERFLUOUS.includes(id));
}

const filter = (...rules: readonly string[]) => saveText({ filter: rules });
const mangle = (...rules: readonly string[]) => saveText({ mangle: rules });
const MARKED = '-A PREROUTING -m mark --mark 1 -j ACCEPT';

describe('not superfluous', () => {
  it.each([
    [
      'a line of two addresses, of which one is covered',
      filter('-A FORWARD -s 10.0.0.0/8 -j DROP', '-A FORWARD -s 10.0.0.1,192.168.1.7 -j DROP'),
    ],
    [
      'a line of two addresses, of which one is a copy',
      filter('-A FORWARD -s 10.0.0.1 -j DROP', '-A FORWARD -s 10.0.0.1,192.168.1.7 -j DROP'),
    ],
    [
      'a line of two addresses, of which one is covered by two rules',
      filter('-A FORWARD -d 10.0.0.0/25 -j DROP', '-A FORWARD -d 10.0.0.128/25 -j DROP', '-A FORWARD -d 10.0.0.0/24,10.9.0.0/24 -j DROP'),
    ],
    ['a rule that asks for a mark which was set in between', mangle(MARKED, '-A PREROUTING -s 10.0.0.0/8 -j MARK --set-mark 1', MARKED)],
    [
      'a narrower rule that asks for a mark which was set in between',
      mangle(MARKED, '-A PREROUTING -s 10.0.0.0/8 -j MARK --set-mark 1', MARKED.replace('-m', '-s 10.0.0.5 -m').replace('ACCEPT', 'DROP')),
    ],
    ['a rule behind --restore-mark', mangle(MARKED, '-A PREROUTING -j CONNMARK --restore-mark', MARKED)],
    [
      'a class that was set in between',
      mangle(
        '-A FORWARD -m dscp --dscp 10 -j ACCEPT',
        '-A FORWARD -s 10.0.0.0/8 -j DSCP --set-dscp 10',
        '-A FORWARD -m dscp --dscp 10 -j ACCEPT',
      ),
    ],
    ['a second jump to a chain that logs', filter(':seen -', '-A seen -j LOG', '-A FORWARD -p tcp -j seen', '-A FORWARD -p tcp -j seen')],
    [
      'a second jump to a chain that jumps to one that counts',
      filter(':seen -', ':all -', '-A seen -m recent --set --name A', '-A all -j seen', '-A FORWARD -j all', '-A FORWARD -j all'),
    ],
  ])('%s', (_, text) => {
    expect(superfluous(text)).toEqual([]);
  });

  it('a line of a loop, of which one round is covered', () => {
    const script = [
      '#!/bin/sh',
      'iptables -A FORWARD -p tcp --dport 25 -j DROP',
      'for p in 25 80; do',
      '  iptables -A FORWARD -s 10.0.0.5 -p tcp --dport $p -j DROP',
      'done',
      '',
    ].join('\n');
    expect(superfluous(script, 'fw.sh')).toEqual([]);
    expect(superfluous(script.replace('--dport 25', '--dport 20:90'), 'fw.sh')).toHaveLength(1);
  });
});

describe('superfluous', () => {
  it.each([
    ['a line of two addresses, both covered', filter('-A FORWARD -s 10.0.0.0/8 -j DROP', '-A FORWARD -s 10.0.0.1,10.0.0.2 -j DROP')],
    ['a mark that nobody sets', mangle(MARKED, '-A PREROUTING -s 10.0.0.0/8 -j LOG', MARKED)],
    [
      'a second jump to a chain of verdicts',
      filter(':some -', '-A some -s 10.0.0.1 -j DROP', '-A FORWARD -p tcp -j some', '-A FORWARD -p tcp -j some'),
    ],
  ])('%s', (_, text) => {
    expect(superfluous(text)).toHaveLength(1);
    expect(superfluous(text)[0]?.fix?.proved).toBe(true);
  });
});

it('taking it away changes no packet', () => {
  const address = fc.constantFrom(
    '',
    '-s 192.168.1.0/24',
    '-s 192.168.1.20',
    '-s 192.168.1.20,10.0.0.1',
    '-d 10.0.0.0/8',
    '-d 10.1.2.3,10.9.9.9',
  );
  const device = fc.constantFrom('', '', '-i bond0', '-i bond1');
  const ports = fc.constantFrom('', '-p tcp', '-p tcp --dport 25', '-p tcp --dport 20:30', '-p udp --sport 53');
  const extra = fc.constantFrom('', '', '-m mark --mark 1', '-m conntrack --ctstate NEW', '-m mac --mac-source 02:00:00:00:00:01');
  const target = fc.constantFrom('ACCEPT', 'DROP', 'RETURN', 'some', 'MARK --set-mark 1', 'LOG');
  const line = fc
    .tuple(fc.constantFrom('FORWARD', 'FORWARD', 'FORWARD', 'some'), address, device, ports, extra, target)
    .map(([chain, ...rest]) => `-A ${chain} ${rest.slice(0, 4).join(' ')} -j ${chain === 'some' && rest[4] === 'some' ? 'DROP' : rest[4]}`);
  let fixes = 0;
  fc.assert(
    fc.property(fc.array(line, { minLength: 4, maxLength: 12 }), (rules) => {
      const side = sideOf(saveText({ mangle: [':some -', ...rules] }));
      for (const { fix, message } of superfluous(side.files[0]!.text)) {
        if (fix === null) continue;
        fixes += 1;
        const { changes } = review(side, { ...side, files: applyEdits(side.files, fix.edits) });
        expect(changes, message.en).toEqual([]);
      }
    }),
    { seed: SEED, numRuns: RUNS, endOnFailure: true },
  );
  expect(fixes).toBeGreaterThan(RUNS / 3);
});
