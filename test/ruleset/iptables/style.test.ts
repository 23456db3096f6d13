import { describe, expect, it } from 'vitest';
import { applyEdits, listPrefix, placeForAppend, placeForFirst, withOption } from '../../../src/ruleset/index.ts';
import { sound } from '../support.ts';

const SAVE = `*nat
:PREROUTING ACCEPT [0:0]
[3:4] -A PREROUTING -i bond0 -d 110.88.12.88  -p tcp --dport 25 -j DNAT --to 192.168.1.55
COMMIT
*filter
:FORWARD DROP [0:0]
# hairpin: allow duplicate-rule -- both are wanted
-A FORWARD -j ACCEPT
-A FORWARD -j DROP
COMMIT
`;
const LIST = `iptables -t nat -A PREROUTING -i bond0 -p tcp --dport 25 -j DNAT --to-destination 1.2.3.4
iptables -A FORWARD -j ACCEPT
`;

describe('withOption', () => {
  const rule = sound(SAVE).rule(0);

  it('changes an option where it stands and keeps the rest byte for byte', () => {
    expect(withOption(rule, { set: { '-i': 'bond1' } })).toBe(
      '[0:0] -A PREROUTING -i bond1 -d 110.88.12.88  -p tcp --dport 25 -j DNAT --to 192.168.1.55',
    );
    expect(withOption(rule, { set: { '--to-destination': '192.168.1.80:25' } })).toContain('-j DNAT --to 192.168.1.80:25');
  });

  it('removes an option with its blanks', () => {
    expect(withOption(rule, { remove: ['-i'] })).toBe('[0:0] -A PREROUTING -d 110.88.12.88  -p tcp --dport 25 -j DNAT --to 192.168.1.55');
    expect(withOption(rule, { remove: ['--in-interface', '-d'] })).toBe(
      '[0:0] -A PREROUTING  -p tcp --dport 25 -j DNAT --to 192.168.1.55'.replace('  -p', '  -p'),
    );
  });

  it('adds base options behind the chain and others before the target', () => {
    expect(withOption(rule, { set: { '-s': '10.0.0.0/8', '-m': 'conntrack --ctstate NEW' } })).toBe(
      '[0:0] -A PREROUTING -s 10.0.0.0/8 -i bond0 -d 110.88.12.88  -p tcp --dport 25 -m conntrack --ctstate NEW -j DNAT --to 192.168.1.55',
    );
  });

  it('keeps the program name, -t and a negation that it does not touch', () => {
    const ruleset = sound('  iptables -t nat -A PREROUTING ! -s 10.0.0.0/8 -i "bond0" -j ACCEPT\n');
    expect(withOption(ruleset.rule(0), { set: { '-i': 'bond1' } })).toBe(
      '  iptables -t nat -A PREROUTING ! -s 10.0.0.0/8 -i bond1 -j ACCEPT',
    );
    expect(withOption(ruleset.rule(0), { remove: ['-s'] })).toBe('  iptables -t nat -A PREROUTING -i "bond0" -j ACCEPT');
  });
});

describe('places', () => {
  it('appends behind the last rule of a chain, else before COMMIT or at the end of a list', () => {
    const save = sound(SAVE);
    expect(placeForAppend(save, 'nat', 'PREROUTING')).toEqual({ file: 'fw.rules', line: 4 });
    expect(placeForAppend(save, 'nat', 'POSTROUTING')).toEqual({ file: 'fw.rules', line: 4 });
    expect(placeForAppend(save, 'filter', 'FORWARD')).toEqual({ file: 'fw.rules', line: 10 });
    expect(placeForAppend(sound(LIST), 'nat', 'POSTROUTING')).toEqual({ file: 'fw.rules', line: 3 });
    expect(placeForAppend(save, 'mangle', 'FORWARD')).toBeNull();
  });

  it('puts a first rule before the first, and before the comment that belongs to it', () => {
    expect(placeForFirst(sound(SAVE), 'nat', 'PREROUTING')).toEqual({ file: 'fw.rules', line: 3 });
    expect(placeForFirst(sound(SAVE), 'filter', 'FORWARD')).toEqual({ file: 'fw.rules', line: 7 });
    expect(placeForFirst(sound(LIST), 'nat', 'POSTROUTING')).toEqual({ file: 'fw.rules', line: 3 });
  });

  it('begins a line as its neighbours do', () => {
    expect(listPrefix(sound(SAVE), 'nat')).toBe('[0:0] -A');
    expect(listPrefix(sound(SAVE), 'filter')).toBe('-A');
    expect(listPrefix(sound(LIST), 'nat')).toBe('iptables -t nat -A');
    expect(listPrefix(sound(LIST), 'mangle')).toBe('iptables -t mangle -A');
    expect(listPrefix(sound('-A PREROUTING -j ACCEPT\n'), 'nat')).toBe('-A');
  });

  it('gives edits that read as meant', () => {
    for (const text of [SAVE, LIST]) {
      const before = sound(text);
      const place = placeForFirst(before, 'nat', 'POSTROUTING')!;
      const line = `${listPrefix(before, 'nat')} POSTROUTING -s 192.168.1.0/24 -o bond1 -m conntrack --ctstate DNAT -j SNAT --to-source 192.168.1.1`;
      const after = sound(applyEdits([{ name: 'fw.rules', text }], [{ ...place, insert: [line] }])[0]!.text);
      expect(after.size).toBe(before.size + 1);
      expect(after.chain('nat', 'POSTROUTING')?.rules).toHaveLength(1);
    }
  });
});
