/** What reading a script finds: places, what only run time knows, kernel settings, limits. The rules themselves: kernel.test.ts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalRule,
  looksLikeRuleset,
  type Reading,
  type Rule,
  type Ruleset,
  readRulesets,
  toJson,
} from '../../../../src/ruleset/index.ts';

function script(text: string, name = 'fw.sh'): Reading {
  return readRulesets([{ name, text }]);
}

function only(text: string): Ruleset {
  return script(text).rulesets[0]!;
}

function told(reading: Reading): string[] {
  return reading.diagnostics.map(({ severity, line, column, message }) => `${line}:${column}: ${severity}: ${message}`);
}

function rules(ruleset: Ruleset): string[] {
  return ruleset.chains.flatMap((chain) => Array.from(chain.rules, (id) => `${chain.table} ${canonicalRule(ruleset, id)}`));
}

function rule(text: string, id = 0): Rule {
  return only(text).rule(id);
}

const HEAD = '#!/bin/bash\n';

describe('dialect', () => {
  it('is found by the first line, by shell words, by variables', () => {
    for (const text of [
      '#!/bin/sh\niptables -A INPUT -j DROP\n',
      'WAN=eth0\niptables -A INPUT -i $WAN -j DROP\n',
      'iptables -A INPUT -j DROP\nif true; then\niptables -A INPUT -j ACCEPT\nfi\n',
      'iptables-restore <<EOF\n*filter\n-A INPUT -j DROP\nCOMMIT\nEOF\n',
      'ifconfig eth0 up\niptables -F\nfor p in 1; do iptables -A INPUT -p tcp --dport $p -j DROP; done\n',
    ])
      expect([only(text).dialect, only(text).size > 0], text).toEqual(['script', true]);
    const list = 'iptables -A INPUT -j DROP\n';
    expect(script(list, 'fw.rules').rulesets[0]?.dialect).toBe('list');
    expect(script(list, 'fw.sh').rulesets[0]?.dialect).toBe('script');
  });

  it('is not that of another interpreter', () => {
    expect(told(script('#!/usr/bin/env python3\nprint(1)\n'))[0]).toMatch(/^1:1: error: this is no ruleset/);
  });

  it('makes a ruleset of a script that loads rules, not of one that happens to name iptables', () => {
    expect(
      looksLikeRuleset('firewall.sh', `${HEAD}iptables -P INPUT DROP\niptables -A INPUT -i lo -j ACCEPT\niptables -A INPUT -j LOG\n`),
    ).toBe(true);
    expect(
      looksLikeRuleset('install.sh', `${HEAD}${'apt-get install -y x\n'.repeat(40)}iptables -A INPUT -p tcp --dport 80 -j ACCEPT\n`),
    ).toBe(false);
    expect(looksLikeRuleset('notes.md', 'iptables -A INPUT -j DROP\n')).toBe(false);
  });
});

describe('places', () => {
  it('are those of the command and its options, through variables and continued lines', () => {
    const text = `${HEAD}IPT=iptables\nWAN=bond0\n  $IPT -t nat -A PREROUTING -i $WAN \\\n    -p tcp --dport 25 -j DNAT --to 1.2.3.4\n`;
    const found = rule(text);
    expect(found.place).toEqual({ file: 'fw.sh', line: 4, column: 15, endLine: 5, endColumn: 43 });
    expect(found.text).toBe('-A PREROUTING -i bond0 -p tcp --dport 25 -j DNAT --to 1.2.3.4');
    expect(found.options().map(({ name, args, line, column, endColumn }) => [name, args.join(), line, column, endColumn])).toEqual([
      ['-i', 'bond0', 4, 29, 36],
      ['-p', 'tcp', 5, 5, 11],
      ['--dport', '25', 5, 12, 22],
      ['-j', 'DNAT', 5, 23, 30],
      ['--to', '1.2.3.4', 5, 31, 43],
    ]);
  });

  it('are those of the line inside a here-document, also behind a variable and stripped tabs', () => {
    const text = `${HEAD}N=10.0.0.0/8\niptables-restore <<-END\n\t*filter\n\t:INPUT DROP\n\t-A INPUT -s $N -j DROP\n\tCOMMIT\n\tEND\n`;
    const found = rule(text);
    expect(found.place).toEqual({ file: 'fw.sh', line: 6, column: 2, endLine: 6, endColumn: 24 });
    expect(found.options().map(({ name, args, column, endColumn }) => [name, args.join(), column, endColumn])).toEqual([
      ['-s', '10.0.0.0/8', 11, 16],
      ['-j', 'DROP', 17, 24],
    ]);
    expect(only(text).chain('filter', 'INPUT')?.place?.line).toBe(5);
  });

  it('are those of the iptables command in loops and functions, of the call where arguments are passed on', () => {
    const text = `${HEAD}f() {\n  iptables -A INPUT -p tcp --dport $1 -j ACCEPT\n}\nfor p in 1 2; do\n  f $p\ndone\ng() { iptables "$@"; }\ng -A INPUT \\\n  -j DROP\n`;
    const ruleset = only(text);
    expect([0, 1, 2].map((id) => ruleset.rule(id).place)).toEqual([
      { file: 'fw.sh', line: 3, column: 12, endLine: 3, endColumn: 48 },
      { file: 'fw.sh', line: 3, column: 12, endLine: 3, endColumn: 48 },
      { file: 'fw.sh', line: 9, column: 3, endLine: 10, endColumn: 10 },
    ]);
    expect(ruleset.rule(2).options()[0]).toMatchObject({ name: '-j', line: 10, column: 3, endColumn: 10 });
  });

  it('are in the JSON, and every option lies in its file', () => {
    const text = `${HEAD}O="-p tcp --dport 25"\neval "iptables -A INPUT $O -j DROP"\necho "-A INPUT -j ACCEPT" >/dev/null\niptables -A INPUT $O -j DROP\n`;
    expect(JSON.stringify(toJson(script(text).rulesets))).toContain('"dialect":"script"');
    const lines = text.split('\n');
    for (const id of [0, 1])
      for (const option of rule(text, id).options()) {
        expect(option.column).toBeLessThan(option.endColumn);
        expect(lines[option.line - 1]!.length).toBeGreaterThanOrEqual(option.endColumn - 1);
      }
  });
});

describe('what only run time knows', () => {
  it('in a match is an undecided match, named by its text and told', () => {
    const reading = script(
      `${HEAD}iptables -A INPUT -s $(cat /etc/admin) -p tcp --dport 22 -j ACCEPT\niptables -A INPUT ! -s $(cat /etc/admin) -j DROP\n`,
    );
    expect(rules(reading.rulesets[0]!)).toEqual([
      'filter -A INPUT -p tcp -m script --option "-s $(cat /etc/admin)" -m tcp --dport 22 -j ACCEPT',
      'filter -A INPUT -m script --option "! -s $(cat /etc/admin)" -j DROP',
    ]);
    expect(reading.rulesets[0]!.rule(0).matches).toContainEqual({
      kind: 'undecided',
      module: 'script',
      text: '-m script --option "-s $(cat /etc/admin)"',
      stateful: false,
      negated: false,
    });
    expect(told(reading)[0]).toBe("2:22: warning: only run time knows '$(cat /etc/admin)': taken as undetermined");
  });

  it('takes what hangs on an unknown protocol with it', () => {
    expect(rules(only(`${HEAD}iptables -A INPUT -i eth0 -p $PROTO --dport 22 -j ACCEPT\n`))).toEqual([
      'filter -A INPUT -i eth0 -m script --option "-p $PROTO" -m script --option "--dport 22" -j ACCEPT',
    ]);
    expect(rules(only(`${HEAD}iptables -A INPUT -p tcp -m multiport --dports $PORTS -j ACCEPT\n`))).toEqual([
      'filter -A INPUT -p tcp -m script --option "-m multiport" -m script --option "--dports $PORTS" -j ACCEPT',
    ]);
  });

  it('in a target that decides makes that undetermined, in one that does not is kept', () => {
    const ruleset = only(
      `${HEAD}IP=$(curl x)\niptables -t nat -A POSTROUTING -o eth0 -j SNAT --to-source $IP\niptables -A INPUT -j LOG --log-prefix "$(hostname) "\n`,
    );
    const nat = ruleset.rule(0);
    expect(nat.target).toEqual({ kind: 'unknown', name: 'SCRIPT', text: expect.stringContaining('SNAT --to-source $(curl x)') });
    expect(nat.matches).toEqual([{ kind: 'out', name: 'eth0', negated: false }]);
    expect(ruleset.rule(1).target.kind).toBe('pass');
  });

  it('in a chain, a table or the name of a target leaves the line out, and says so', () => {
    for (const line of [
      'iptables -A $CHAIN -j ACCEPT',
      'iptables -t $TABLE -A INPUT -j ACCEPT',
      'iptables -A INPUT -j $TARGET',
      'iptables -P INPUT $P',
    ]) {
      const reading = script(`${HEAD}iptables -A INPUT -i lo -j ACCEPT\n${line}\n`);
      expect(rules(reading.rulesets[0]!)).toEqual(['filter -A INPUT -i lo -j ACCEPT']);
      expect(told(reading).join()).toMatch(/^3:\d+: warning: only run time knows '\$[A-Z]+': this line is left out/);
    }
  });

  it('in a condition stands as a match in both branches, one the contrary of the other', () => {
    const text = `${HEAD}if grep -q x /etc/y; then\n  iptables -A INPUT -j ACCEPT\nelse\n  iptables -A INPUT -j DROP\nfi\n`;
    const reading = script(text);
    expect(rules(reading.rulesets[0]!)).toEqual([
      'filter -A INPUT -m script --if "grep -q x /etc/y" -j ACCEPT',
      'filter -A INPUT -m script ! --if "grep -q x /etc/y" -j DROP',
    ]);
    const [yes, no] = [0, 1].map((id) => reading.rulesets[0]!.rule(id).matches[0]);
    expect(yes).toMatchObject({ kind: 'undecided', negated: false });
    expect(no).toEqual({ ...yes, negated: true });
    expect(told(reading)).toEqual([
      '2:1: warning: whether grep -q x /etc/y is known only at run time: rules that depend on it are taken as undetermined',
    ]);
  });

  it('in a condition leaves out what takes rules away, and makes differing variables unknown', () => {
    const reading = script(
      `${HEAD}iptables -A INPUT -i lo -j ACCEPT\nif [ -f /x ]; then\n  A=1.2.3.4\n  iptables -F\nelse\n  A=5.6.7.8\nfi\niptables -A INPUT -s $A -j DROP\n`,
    );
    expect(rules(reading.rulesets[0]!)).toEqual(['filter -A INPUT -i lo -j ACCEPT', 'filter -A INPUT -m script --option "-s $A" -j DROP']);
    expect(told(reading)[0]).toBe('5:12: warning: carried out only if [ -f /x ]: this line is left out');
  });

  it('in a guard that leaves is taken as passed', () => {
    for (const guard of [
      '[ -f /etc/go ] || exit 0',
      'if [ ! -r "$(pwd)/x" ]; then echo no; exit 1; fi',
      'die() { echo "$1"; exit 1; }\n[ -d /x ] || die "no x"',
    ]) {
      const reading = script(`${HEAD}${guard}\niptables -A INPUT -j DROP\n`);
      expect(rules(reading.rulesets[0]!), guard).toEqual(['filter -A INPUT -j DROP']);
      expect(told(reading), guard).toEqual([]);
    }
  });

  it('in a list is read once for all its members', () => {
    const reading = script(
      `${HEAD}for ip in $(cat blocked.txt); do\n  iptables -A INPUT -s $ip -j DROP\ndone\nwhile read net; do iptables -A INPUT -d $net -j DROP; done < nets\n`,
    );
    expect(rules(reading.rulesets[0]!)).toEqual([
      'filter -A INPUT -m script --option "-s $(cat blocked.txt)" -j DROP',
      'filter -A INPUT -m script --option "-d $net of nets" -j DROP',
    ]);
  });

  it('in the file that another command reads or in another place is told', () => {
    const lines = [
      'iptables-restore < /etc/rules.v4',
      'iptables-restore /etc/rules.v4',
      '. /etc/firewall.conf',
      'ssh gw iptables -A INPUT -j DROP',
      'ip netns exec blue iptables -A INPUT -j DROP',
      'bash /etc/other.sh',
    ];
    for (const line of lines)
      expect(told(script(`${HEAD}iptables -A INPUT -j DROP\n${line}\n`)).join(), line).toMatch(
        /^3:\d+: warning: .*(not read|left out|not known)/,
      );
    for (const line of [
      '. /lib/lsb/init-functions',
      'ip addr add 10.0.0.1/8 dev eth0',
      'modprobe nf_nat',
      'service iptables save',
      'iptables-save > /etc/x',
    ])
      expect(told(script(`${HEAD}iptables -A INPUT -j DROP\n${line}\n`)), line).toEqual([]);
  });

  it('takes a program that nobody sets for what its name says', () => {
    const reading = script(`${HEAD}$IPTABLES -A INPUT -j DROP\n$IP6T -A INPUT -j ACCEPT\n$UNSET -v\n`);
    expect(reading.rulesets.map((ruleset) => [ruleset.family, rules(ruleset)])).toEqual([
      ['ip', ['filter -A INPUT -j DROP']],
      ['ip6', ['filter -A INPUT -j ACCEPT']],
    ]);
  });
});

describe('families', () => {
  it('have a ruleset only where a script speaks of them', () => {
    const reading = script(`${HEAD}ip6tables -A INPUT -s $UNSET -j DROP\n`);
    expect(reading.rulesets.map(({ family, warnings }) => [family, warnings.length])).toEqual([['ip6', 1]]);
    expect(script(`${HEAD}iptables -P INPUT DROP\n`).rulesets.map(({ family }) => family)).toEqual(['ip']);
  });
});

describe('what a script is called with', () => {
  const text = `${HEAD}case "$1" in\n  stop) iptables -F ;;\n  start) iptables -A INPUT -j DROP ;;\n  *) exit 1 ;;\nesac\n`;
  it('is start where it asks for that, which is told', () => {
    const reading = script(text);
    expect(rules(reading.rulesets[0]!)).toEqual(['filter -A INPUT -j DROP']);
    expect(told(reading)).toEqual(["1:1: warning: this script does what its first argument asks: read as called with 'start'"]);
  });

  it('is an unknown of its own otherwise', () => {
    expect(rules(only(`${HEAD}iptables -A INPUT -s $1 -j DROP\niptables -A INPUT -p tcp --dport \${2:-22} -j DROP\n`))).toEqual([
      'filter -A INPUT -m script --option "-s $1" -j DROP',
      'filter -A INPUT -p tcp -m tcp --dport 22 -j DROP',
    ]);
  });

  it('runs start of a script that an init system calls', () => {
    expect(
      rules(only('#!/sbin/openrc-run\ndepend() { need net; }\nstart() {\n ebegin x\n iptables -A INPUT -j DROP\n eend $?\n}\n')),
    ).toEqual(['filter -A INPUT -j DROP']);
  });
});

describe('refused commands', () => {
  it('change nothing, are told, and the script goes on', () => {
    const reading = script(`${HEAD}iptables -A INPUT --dport 25 -j DROP\niptables -A INPUT -j NOWHERE\niptables -A OUTPUT -j ACCEPT\n`);
    expect(rules(reading.rulesets[0]!)).toEqual(['filter -A OUTPUT -j ACCEPT']);
    expect(told(reading)).toEqual([
      expect.stringMatching(/^2:19: warning: option --dport needs -p .* \(iptables refuses this line: it changes nothing\)$/),
      expect.stringMatching(/^3:22: warning: 'NOWHERE' is neither a chain of table filter nor a known target/),
    ]);
  });

  it('are errors where the script or the load would end there', () => {
    expect(told(script(`${HEAD}set -e\niptables -A INPUT --dport 25 -j DROP\n`)).join('\n')).toMatch(/^3:19: error/m);
    expect(told(script(`${HEAD}iptables-restore <<E\n*filter\n-A INPUT --dport 25 -j DROP\nCOMMIT\nE\n`)).join('\n')).toMatch(
      /^4:10: error/m,
    );
  });

  it('of the shell itself are errors', () => {
    expect(told(script(`${HEAD}iptables -A INPUT -j DROP\nif true; then\n`)).join()).toMatch(/error: the shell cannot read this/);
  });
});

describe('kernel settings', () => {
  it('are facts, with their lines', () => {
    const text = `${HEAD}echo 1 > /proc/sys/net/ipv4/ip_forward\nsysctl -w net.ipv4.conf.all.rp_filter=0 net.ipv6.conf.all.forwarding=1\nfor f in /proc/sys/net/ipv4/conf/*/route_localnet; do echo "1" >$f; done\nif [ -e /x ]; then sysctl -q net.ipv4.tcp_syncookies=1; fi\nsysctl -w kernel.panic=1\niptables -A INPUT -j DROP\n`;
    expect(script(text).sysctls.map(({ key, value, conditional, line }) => [key, value, conditional, line])).toEqual([
      ['net.ipv4.ip_forward', 1, false, 2],
      ['net.ipv4.conf.all.rp_filter', 0, false, 3],
      ['net.ipv6.conf.all.forwarding', 1, false, 3],
      ['net.ipv4.conf.*.route_localnet', 1, false, 4],
      ['net.ipv4.tcp_syncookies', 1, true, 5],
    ]);
  });
});

describe('allowances', () => {
  it('speak of the next rule below', () => {
    const reading = script(`${HEAD}# hairpin: allow duplicate-rule -- wanted\n\niptables -A INPUT -j DROP\n# hairpin: allow x -- last\n`);
    expect(reading.rulesets[0]!.allowances).toEqual([{ check: 'duplicate-rule', reason: 'wanted', file: 'fw.sh', line: 2, ruleLine: 4 }]);
    expect(told(reading)).toEqual(['5:1: warning: no rule follows this allowance of x: expected it above a rule']);
  });
});

describe('hostile scripts', () => {
  const rule22 = 'iptables -A INPUT -p tcp --dport 22 -j ACCEPT\n';
  it.each([
    ['a loop without end', `while true; do ${rule22} done\n`],
    [
      'loops in loops',
      'for a in {1..9999}; do for b in {1..9999}; do for c in {1..9999}; do iptables -A INPUT -j DROP; done; done; done\n',
    ],
    ['a function that calls itself', `f() { ${rule22} f; f; }\nf\n`],
    ['functions that call each other', `a() { b; b; }\nb() { a; a; }\na\n${rule22}`],
    ['a variable that doubles', `x=a\nfor i in {1..60}; do x=$x$x; done\niptables -A INPUT -m comment --comment "$x" -j DROP\n`],
    ['braces in braces', `for i in {1..99}{1..99}{1..99}{1..99}; do :; done\n${rule22}`],
    ['deep nesting', `${'if true; then '.repeat(5000)}${rule22}${'fi; '.repeat(5000)}\n`],
    ['deep substitution', `x=${'$(echo '.repeat(3000)}a${')'.repeat(3000)}\n${rule22}`],
    ['a long sum', `x=$((${'1+'.repeat(50000)}1))\n${rule22}`],
    ['eval of itself', `x='eval "$x"; eval "$x"'\neval "$x"\n${rule22}`],
    ['an open quote', 'iptables -A INPUT -m comment --comment "never closed\n'.repeat(200)],
    ['a pattern of stars', `x=${'a'.repeat(3000)}\ncase $x in ${'*a'.repeat(200)}b) ${rule22};; esac\necho \${x//${'*a'.repeat(50)}b/c}\n`],
    [
      'an expression with many stars',
      `[[ ${'a'.repeat(64)} =~ .*.*.*.*.*.*.*.*b ]] && ${rule22}[[ ${'a'.repeat(64)} =~ .*.*.*.*b ]] && ${rule22}`,
    ],
    ['many words', `for i in $(seq 1 999999999); do ${rule22} done\n`],
    ['many functions', `${Array.from({ length: 2000 }, (_, i) => `f${i}() { f${i + 1}; }\n`).join('')}f0\n`],
  ])('%s: read within its limits', { timeout: 60_000 }, (_, text) => {
    const began = performance.now();
    const reading = script(HEAD + text);
    expect(reading.rulesets.length).toBeGreaterThan(0);
    expect(performance.now() - began).toBeLessThan(40_000);
  });

  it('never throws, whatever the bytes are', () => {
    const piece = fc.constantFrom(
      ...[
        'iptables -A INPUT ',
        '-j DROP',
        '\n',
        ' ',
        '$',
        '$(',
        ')',
        '"',
        "'",
        '`',
        '{',
        '}',
        '((',
        '))',
        '[[',
        ']]',
        'if ',
        'then ',
        'fi',
        'for i in ',
        'do ',
        'done',
        'case ',
        'esac',
        ';;',
        '|',
        '&&',
        '<<E\n',
        '<<-E',
        'E\n',
        '\\',
        '#',
        '*filter',
        'COMMIT',
        '${x',
        ':-',
        '1',
        'f() ',
        '\r\n',
        '\uE000',
        '\uE001',
        '=',
        '!',
        '-s ',
        'shift',
        'eval ',
        'set -- ',
        '@',
        '[',
        ']',
        'while ',
        'read x',
      ],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 60 }), (pieces) => {
        const reading = script(HEAD + pieces.join(''));
        for (const ruleset of reading.rulesets) for (let id = 0; id < ruleset.size; id++) ruleset.rule(id).options();
      }),
      { numRuns: 3000, seed: 4 },
    );
  });

  it('takes time in proportion to the length', { timeout: 60_000 }, () => {
    const time = (lines: number) => {
      const text =
        HEAD +
        Array.from({ length: lines }, (_, i) => `iptables -A INPUT -p tcp --dport ${i % 65535} -s 10.0.${i % 256}.1 -j ACCEPT\n`).join('');
      const began = performance.now();
      expect(only(text).size).toBe(lines);
      return performance.now() - began;
    };
    time(2000);
    const [small, large] = [time(4000), time(32_000)];
    expect(large / small).toBeLessThan(8 * 3);
  });
});
