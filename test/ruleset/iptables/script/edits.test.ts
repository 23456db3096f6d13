/** Edits of scripts: the new rule is there when the script is read again, every other rule is as it was, and the style is the file's. */
import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  canonicalRule,
  changeInPlace,
  type Edit,
  listPrefix,
  placeBehind,
  placeForAppend,
  placeForFirst,
  type Rule,
  type Ruleset,
  readRulesets,
  removal,
  type TableName,
  withOption,
} from '../../../../src/ruleset/index.ts';

function ruleset(text: string): Ruleset {
  const { rulesets, diagnostics } = readRulesets([{ name: 'fw.sh', text }]);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return rulesets[0]!;
}

function edited(text: string, edits: readonly Edit[]): string {
  return applyEdits([{ name: 'fw.sh', text }], edits)[0]!.text;
}

/** Chain by chain, what iptables-save would print. */
function rules(read: Ruleset): string[] {
  return read.chains.flatMap((chain) => Array.from(chain.rules, (id) => `${chain.table} ${canonicalRule(read, id)}`));
}

function ruleAt(read: Ruleset, part: string): Rule {
  const found = Array.from({ length: read.size }, (_, id) => read.rule(id)).find(({ text }) => text.includes(part));
  if (found === undefined) throw new Error(`no rule with ${part}`);
  return found;
}

/** Inserts a rule by place and prefix; what the rules then are more, and the text. */
function inserted(
  text: string,
  table: TableName,
  chain: string,
  spec: string,
  where: typeof placeForAppend,
): { added: string[]; text: string } {
  const before = ruleset(text);
  const place = where(before, table, chain);
  if (place === null) throw new Error('no place');
  const after = edited(text, [{ ...place, insert: [`${listPrefix(before, table)} ${chain} ${spec}`] }]);
  const old = rules(before);
  const now = rules(ruleset(after));
  expect(now.filter((rule) => old.includes(rule))).toEqual(old);
  return { added: now.filter((rule) => !old.includes(rule)), text: after };
}

const PLAIN = `#!/bin/sh
IPT=/sbin/iptables
WAN=bond0
$IPT -F
$IPT -t nat -F
# the mail server
sudo $IPT -t nat -A PREROUTING -i $WAN -d 110.88.12.88 -p tcp --dport 25 \\
     -j DNAT --to-destination 192.168.1.55   # smtp
$IPT -t nat -A POSTROUTING -o $WAN -j MASQUERADE || exit 1
$IPT -A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
exit 0
`;

describe('a plain script', () => {
  it('takes a copy of a rule with its program, variables and continuation', () => {
    const read = ruleset(PLAIN);
    const rule = ruleAt(read, 'DNAT');
    expect(withOption(rule, { set: { '-i': 'bond1' } })).toBe(
      'sudo $IPT -t nat -A PREROUTING -i bond1 -d 110.88.12.88 -p tcp --dport 25 \\\n     -j DNAT --to-destination 192.168.1.55',
    );
    const after = edited(PLAIN, [{ ...placeBehind(rule)!, insert: [withOption(rule, { set: { '-i': 'bond1' } })] }]);
    expect(after.split('\n').slice(0, 8)).toEqual(PLAIN.split('\n').slice(0, 8));
    expect(rules(ruleset(after))).toEqual([
      'nat -A PREROUTING -d 110.88.12.88/32 -i bond0 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55',
      'nat -A PREROUTING -d 110.88.12.88/32 -i bond1 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55',
      'nat -A POSTROUTING -o bond0 -j MASQUERADE',
      'filter -A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT',
    ]);
  });

  it('changes an option in place and keeps what else is in its lines', () => {
    const read = ruleset(PLAIN);
    const opened = edited(PLAIN, [changeInPlace(ruleAt(read, 'DNAT'), { remove: ['-i'] })!]);
    expect(opened).toBe(PLAIN.replace(' -i $WAN -d', ' -d'));
    const out = edited(PLAIN, [changeInPlace(ruleAt(read, 'MASQUERADE'), { set: { '-o': 'ppp0' } })!]);
    expect(out).toBe(PLAIN.replace('-o $WAN -j MASQUERADE || exit 1', '-o ppp0 -j MASQUERADE || exit 1'));
  });

  it('takes a rule out with its continuation, and none that shares its lines', () => {
    const read = ruleset(PLAIN);
    const without = edited(PLAIN, [removal(ruleAt(read, 'DNAT'))!]);
    expect(rules(ruleset(without))).toHaveLength(2);
    expect(without).toContain('# the mail server\n$IPT -t nat -A POSTROUTING');
    expect(removal(ruleAt(read, 'MASQUERADE'))).toBeNull();
  });

  it('puts a first rule above the comment of the first, a last one behind the last, before the exit', () => {
    const first = inserted(PLAIN, 'nat', 'PREROUTING', '-i bond2 -j ACCEPT', placeForFirst);
    expect(first.added).toEqual(['nat -A PREROUTING -i bond2 -j ACCEPT']);
    expect(first.text).toContain('$IPT -t nat -F\n$IPT -t nat -A PREROUTING -i bond2 -j ACCEPT\n# the mail server\n');
    const last = inserted(PLAIN, 'filter', 'FORWARD', '-j DROP', placeForAppend);
    expect(last.text).toContain('$IPT -A FORWARD -j DROP\nexit 0\n');
  });

  it('begins a table that has no rule as the others are begun', () => {
    const { added, text } = inserted(PLAIN, 'mangle', 'FORWARD', '-j ACCEPT', placeForAppend);
    expect(added).toEqual(['mangle -A FORWARD -j ACCEPT']);
    expect(text).toContain('\n$IPT -t mangle -A FORWARD -j ACCEPT\n');
  });
});

const LOOPED = `#!/bin/bash
IPT=iptables
start() {
  for port in 25 110; do
    $IPT -t nat -A PREROUTING -i bond0 -p tcp --dport $port -j DNAT --to-destination 192.168.1.55
  done
  $IPT -A FORWARD -m comment --comment "it's in" -j ACCEPT
}
open() { $IPT -A INPUT -p tcp --dport $1 -j ACCEPT; }
case $1 in
  start)
    open 22
    open 23
    start
    ;;
  stop) $IPT -F ;;
esac
`;

describe('loops and functions', () => {
  it('copies a rule of a loop behind the loop, with its variables put in', () => {
    const read = ruleset(LOOPED);
    const rule = ruleAt(read, '--dport 110');
    const line = withOption(rule, { set: { '-i': 'bond1' } });
    expect(line).toBe('iptables -t nat -A PREROUTING -i bond1 -p tcp --dport 110 -j DNAT --to-destination 192.168.1.55');
    expect(placeBehind(rule)).toEqual({ file: 'fw.sh', line: 7 });
    const after = rules(ruleset(edited(LOOPED, [{ ...placeBehind(rule)!, insert: [line] }])));
    expect(after).toHaveLength(rules(read).length + 1);
    expect(after.filter((each) => each.includes('-i bond1'))).toHaveLength(1);
  });

  it('offers no change in place where a line makes several rules', () => {
    const read = ruleset(LOOPED);
    expect(changeInPlace(ruleAt(read, '--dport 110'), { remove: ['-i'] })).toBeNull();
    expect(changeInPlace(ruleAt(read, '--dport 22'), { remove: ['-p'] })).toBeNull();
    expect(removal(ruleAt(read, '--dport 23'))).toBeNull();
  });

  it('edits a function that is called once where it stands', () => {
    const read = ruleset(LOOPED);
    const rule = ruleAt(read, 'FORWARD');
    expect(withOption(rule, { set: { '-s': '10.0.0.0/8' } })).toBe(
      '  $IPT -A FORWARD -s 10.0.0.0/8 -m comment --comment "it\'s in" -j ACCEPT',
    );
    expect(placeBehind(rule)).toEqual({ file: 'fw.sh', line: 8 });
  });

  it('puts a new rule behind the last call of a function that is called twice', () => {
    const { added, text } = inserted(LOOPED, 'filter', 'INPUT', '-j DROP', placeForAppend);
    expect(added).toEqual(['filter -A INPUT -j DROP']);
    expect(text).toContain('    open 23\n$IPT -A INPUT -j DROP\n    start\n');
  });

  it('puts a first rule before the loop', () => {
    const { text } = inserted(LOOPED, 'nat', 'PREROUTING', '-j ACCEPT', placeForFirst);
    expect(text).toContain('start() {\n$IPT -t nat -A PREROUTING -j ACCEPT\n  for port');
  });

  it('has no place where the rest of a line would come before it', () => {
    const read = ruleset('#!/bin/sh\nf() { iptables -A INPUT -j ACCEPT; }\nf\n');
    expect(placeBehind(read.rule(0))).toBeNull();
    expect(placeForFirst(read, 'filter', 'INPUT')).toBeNull();
  });

  it('never edits a rule whose options a variable holds together, but copies it', () => {
    const text = '#!/bin/sh\nOPTS="-i bond0 -p tcp"\niptables -A INPUT $OPTS --dport 25 -j ACCEPT\n';
    const rule = ruleset(text).rule(0);
    expect(changeInPlace(rule, { set: { '-i': 'bond1' } })).toBeNull();
    expect(withOption(rule, { set: { '-i': 'bond1' } })).toBe('iptables -A INPUT -i bond1 -p tcp --dport 25 -j ACCEPT');
    expect(withOption(rule, { set: { '--dport': '26' } })).toBe('iptables -A INPUT $OPTS --dport 26 -j ACCEPT');
  });
});

const RESTORED = `#!/bin/bash
WAN=bond0
apply() {
	iptables-restore <<-EOF
		*nat
		:POSTROUTING ACCEPT [0:0]
		-A POSTROUTING -o $WAN -j MASQUERADE
		COMMIT
		*filter
		:FORWARD DROP [0:0]
		-A FORWARD -i $WAN -d 192.168.1.55 -j ACCEPT
		COMMIT
	EOF
}
apply
`;

describe('a here-document for iptables-restore', () => {
  it('is edited as a save file, in its own lines', () => {
    const read = ruleset(RESTORED);
    const rule = ruleAt(read, 'FORWARD');
    expect(withOption(rule, { set: { '-d': '192.168.1.80' } })).toBe('\t\t-A FORWARD -i $WAN -d 192.168.1.80 -j ACCEPT');
    expect(placeBehind(rule)).toEqual({ file: 'fw.sh', line: 12 });
    expect(edited(RESTORED, [changeInPlace(rule, { remove: ['-i'] })!])).toBe(RESTORED.replace(' -i $WAN -d', ' -d'));
    expect(rules(ruleset(edited(RESTORED, [removal(rule)!])))).toEqual(['nat -A POSTROUTING -o bond0 -j MASQUERADE']);
  });

  it('takes new rules', () => {
    const first = inserted(RESTORED, 'nat', 'POSTROUTING', '-s 192.168.1.0/24 -o bond1 -j SNAT --to-source 192.168.1.1', placeForFirst);
    expect(first.added).toHaveLength(1);
    const last = inserted(RESTORED, 'filter', 'FORWARD', '-j LOG', placeForAppend);
    expect(last.text).toContain('-d 192.168.1.55 -j ACCEPT\n-A FORWARD -j LOG\n\t\tCOMMIT');
  });
});

describe('arguments that functions pass on', () => {
  const text = `#!/bin/bash
ipt() { iptables -w "$@" || exit 1; }
ipt -t nat -A PREROUTING -i bond0 -p tcp --dport 25 -j DNAT --to 192.168.1.55
ipt -A FORWARD -d 192.168.1.55 -j ACCEPT
`;

  it('are edited where the call stands', () => {
    const read = ruleset(text);
    const rule = ruleAt(read, 'PREROUTING');
    expect(rule.place.line).toBe(3);
    expect(withOption(rule, { set: { '-i': 'bond1' } })).toBe(
      'ipt -t nat -A PREROUTING -i bond1 -p tcp --dport 25 -j DNAT --to 192.168.1.55',
    );
    expect(placeBehind(rule)).toEqual({ file: 'fw.sh', line: 4 });
    expect(edited(text, [changeInPlace(rule, { remove: ['-i'] })!])).toBe(text.replace(' -i bond0', ''));
    expect(listPrefix(read, 'nat')).toBe('ipt -t nat -A');
    expect(inserted(text, 'filter', 'FORWARD', '-j DROP', placeForAppend).text).toContain('\nipt -A FORWARD -j DROP\n');
  });
});
