/** The quick way of reading a line gives what reading it in full gives: the same columns, the same rules, nothing told that is not so. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRow, freeze, newColumns } from '../../../src/ruleset/carrier.ts';
import { readRulesets } from '../../../src/ruleset/index.ts';
import type { RuleColumns, Ruleset } from '../../../src/ruleset/model.ts';

const SEED = Number(process.env.HAIRPIN_SEED ?? 1);
const RUNS = Number(process.env.HAIRPIN_RUNS ?? 2000);
const pick = (...texts: string[]) => fc.constantFrom(...texts);
const port = fc.oneof(
  fc.integer({ min: 0, max: 70_000 }).map(String),
  pick('25', '080', '1024:', ':80', '80:25', '1:65535', 'smtp', '-1', '0'),
);
const quad = fc.oneof(
  fc.tuple(fc.nat(3), fc.nat(3), fc.nat(260), fc.nat(300)).map((octets) => octets.join('.')),
  pick('10.0.0.0', '010.1.1.1', '10.1', '255.255.255.255', '0.0.0.0', 'localhost'),
);
const address = fc.oneof(
  quad,
  fc.tuple(quad, fc.nat(34)).map(([host, length]) => `${host}/${length}`),
  pick('10.0.0.0/255.0.0.0', '10.0.0.1,10.0.0.2'),
);
const name = pick('eth0', 'bond1.20', 'eth+', '+', 'a-name-of-sixteen', 'lo', '-i', 'x!');
const target = fc.oneof(
  pick(
    '-j ACCEPT',
    '-j DROP',
    '-j RETURN',
    '-j LOG',
    '-j user',
    '-g user',
    '-j other',
    '-g other',
    '-j nowhere',
    '-j REJECT --reject-with tcp-reset',
    '-j',
    '-j MASQUERADE',
  ),
  fc
    .tuple(
      pick('DNAT --to-destination', 'SNAT --to-source'),
      quad,
      fc.option(port, { nil: null }),
      pick('', '', ' --random', ' --persistent'),
    )
    .map(([words, host, to, more]) => `-j ${words} ${host}${to === null ? '' : `:${to}`}${more}`),
  fc.tuple(pick('REDIRECT', 'MASQUERADE'), port).map(([name, to]) => `-j ${name} --to-ports ${to}`),
);
const portList = fc.array(port, { minLength: 1, maxLength: 18 }).map((list) => list.join(','));
const option = fc.oneof(
  { arbitrary: fc.tuple(pick('-s', '-d'), address).map((words) => words.join(' ')), weight: 4 },
  { arbitrary: fc.tuple(pick('-i', '-o'), name).map((words) => words.join(' ')), weight: 2 },
  { arbitrary: pick('-p tcp', '-p udp', '-p tcpx', '-p 6', '! -p tcp', '-p all'), weight: 4 },
  {
    arbitrary: pick(
      '-m tcp',
      '-m udp',
      '-m state --state NEW',
      '-m conntrack --ctstate NEW,ESTABLISHED',
      '-m limit --limit 3/min',
      '-m multiport --dports 25,110',
      '-m multiport ! --sports 25,110',
    ),
    weight: 3,
  },
  { arbitrary: fc.tuple(pick('--dports', '--sports'), portList).map(([name, list]) => `-m multiport ${name} ${list}`), weight: 2 },
  { arbitrary: fc.tuple(pick('--dport', '--sport'), port).map((words) => words.join(' ')), weight: 4 },
  {
    arbitrary: pick(
      '-m comment --comment word',
      '-m comment --comment "two words"',
      '-m comment --comment "a \\" quote"',
      '-m comment --comment ü',
    ),
    weight: 1,
  },
  { arbitrary: target, weight: 3 },
  { arbitrary: pick('!', '', '-f', '--syn', '-m', '-s', '\t-i eth0', '-A INPUT'), weight: 1 },
);
const usual = fc
  .tuple(pick('-s', '-d'), quad, pick('tcp', 'udp'), fc.oneof(pick('tcp', 'udp'), fc.constant(null)), port, portList, target)
  .map(([side, host, proto, module, dport, list, last]) =>
    module === null
      ? `${side} ${host}/32 -p ${proto} -m multiport --dports ${list} ${last}`
      : `${side} ${host}/32 -i eth0 -p ${proto} -m state --state NEW -m ${module} --dport ${dport} ${last}`,
  );
const lead = pick('-A', '-A', '-A', '-A', '[1:2] -A', '[0:0]  -A', '[:] -A', '-A ', '-I');
const chain = pick('PREROUTING', 'INPUT', 'POSTROUTING', 'user', 'other', 'nowhere');
const line = fc
  .tuple(
    lead,
    chain,
    fc.oneof(
      fc.array(option, { maxLength: 7 }).map((options) => options.join(' ')),
      usual,
    ),
  )
  .map((parts) => [parts.join(' '), tame(parts.join(' '))] as const);

/** The same line with values that nobody refuses: the quick way has then met its tail and its options. */
function tame(text: string): string {
  return text
    .replace(/(-[sd]) \S+/g, '$1 192.0.2.1/32')
    .replace(/(-[io]) \S+/g, '$1 eth9')
    .replace(/(--[sd]port) \S+/g, '$1 99')
    .replace(/(--[sd]ports) \S+/g, '$1 97,98:99')
    .replace(/--to-ports \S+/g, '--to-ports 99')
    .replace(/-([jg]) other/g, '-$1 user')
    .replace(
      /(--to-destination|--to-source) [^\s:]+(:\S*)?/g,
      (_, name: string, to?: string) => `${name} 192.0.2.1${to === undefined ? '' : ':99'}`,
    );
}

/** The whole file again, as commands, none of which goes the quick way. */
function inFull(table: string, lines: readonly string[]) {
  const commands = lines.map((text) => text.replace(/^\[\d+:\d+\] */, '')).map((text) => `-t ${table} ${text}`);
  return readRulesets([{ name: 'fw.rules', text: [`-t ${table} -N user`, `-t ${table} -N other`, ...commands].join('\n') }], {
    dialect: 'list',
    family: 'ip',
  });
}

const told = (message: string) => message.replace(/line \d+/g, 'line');

function rows(ruleset: Ruleset): unknown[] {
  return Array.from({ length: ruleset.size }, (_, id) => [
    row(ruleset.columns, id, ruleset.names),
    ruleset.rule(id).matches,
    ruleset.rule(id).target,
  ]);
}

function row(columns: RuleColumns, id: number, names: readonly string[]): unknown[] {
  const { srcLo, srcHi, dstLo, dstHi, proto, sportLo, sportHi, dportLo, dportHi, bits } = columns;
  const numbers = [srcLo, srcHi, dstLo, dstHi, proto, sportLo, sportHi, dportLo, dportHi, bits].map((column) => column[id]);
  return [...numbers, names[columns.inName[id]!], names[columns.outName[id]!]];
}

describe('rules read the quick way', () => {
  it('are those of the same lines read in full', () => {
    fc.assert(
      fc.property(pick('nat', 'filter'), fc.array(line, { minLength: 1, maxLength: 8 }), (table, pairs) => {
        const lines = pairs.flatMap(([wild, calm]) => [calm, wild]);
        // Some chains are none of this table: those lines are told by both ways.
        const text = [`*${table}`, ':user - [0:0]', ':other - [0:0]', ...lines, 'COMMIT', ''].join('\n');
        const saved = readRulesets([{ name: 'fw.rules', text }], { dialect: 'save', family: 'ip' });
        const full = inFull(
          table,
          lines.filter((each) => !each.startsWith('[:]')),
        );
        const errors = (reading: typeof saved) => reading.diagnostics.filter(({ severity }) => severity === 'error').length;
        const odd = lines.filter((each) => each.startsWith('[:]')).length;
        // A line that names a chain of no table makes one in a list; the lines of a save file are then fewer.
        if (lines.some((each) => each.includes('nowhere'))) return;
        expect(
          errors(saved),
          JSON.stringify([saved.diagnostics, full.diagnostics].map((list) => list.map(({ message }) => told(message)))),
        ).toBe(errors(full) + odd);
        expect(rows(saved.rulesets[0]!)).toEqual(rows(full.rulesets[0]!));
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  it('have in their columns what their matches say', () => {
    fc.assert(
      fc.property(fc.array(usual, { minLength: 5, maxLength: 30 }), (lines) => {
        const text = ['*nat', ':user - [0:0]', ...lines.map((each) => `-A PREROUTING ${each}`), 'COMMIT', ''].join('\n');
        const [ruleset] = readRulesets([{ name: 'fw.rules', text }], { family: 'ip' }).rulesets;
        if (ruleset === undefined) throw new Error('no ruleset');
        const columns = newColumns('ip');
        for (let id = 0; id < ruleset.size; id++) {
          addRow(columns, ruleset.rule(id).matches, { chain: 0, file: 0, line: 0, start: 0, end: 0, variant: 0 });
        }
        const again = freeze(columns, null);
        for (let id = 0; id < ruleset.size; id++) expect(row(ruleset.columns, id, ruleset.names)).toEqual(row(again, id, columns.names));
      }),
      { numRuns: 300, seed: SEED },
    );
  });

  it('are refused where iptables refuses their values: a list of more than 15 ports, a port that is none', () => {
    const list = (count: number) => Array.from({ length: count }, (_, n) => 1000 + n).join(',');
    const lines = ['25,110', list(15), list(16), `${list(13)},5000:5001`, `${list(14)},5000:5001`, '1,65536', '1,80:80'];
    const rules = lines.map((ports) => `-A FORWARD -p tcp -m multiport --dports ${ports} -j ACCEPT`);
    const { diagnostics } = readRulesets([{ name: 'fw.rules', text: ['*filter', ...rules, 'COMMIT', ''].join('\n') }]);
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ line: at }) => at)).toEqual([4, 6, 7, 8]);
  });

  it('keep their places, their comments and their jumps', () => {
    const rules = [1, 2, 3].map(
      (n) => `-A FORWARD -s 10.0.0.${n}/32 -p tcp -m tcp --dport ${n} -m comment --comment "-j number ${n}" -j lost`,
    );
    const text = ['*filter', ':kept - [0:0]', '-A kept -j RETURN', ...rules, '-A FORWARD -j kept', '-A FORWARD -j kept', 'COMMIT', ''].join(
      '\n',
    );
    const { rulesets, diagnostics } = readRulesets([{ name: 'fw.rules', text }]);
    expect(diagnostics.map(({ line: at, column }) => `${at}:${column}`)).toEqual(
      rules.map((rule, n) => `${n + 4}:${rule.indexOf('lost') + 1}`),
    );
    const [ruleset] = rulesets;
    expect(ruleset?.size).toBe(3);
    expect([0, 1, 2].map((id) => ruleset?.rule(id).place.line)).toEqual([3, 7, 8]);
    expect(ruleset?.rule(2).target).toEqual({ kind: 'jump', chain: 'kept' });
    const marked = text.replaceAll('-j lost', '-j ACCEPT');
    const read = readRulesets([{ name: 'fw.rules', text: marked }]).rulesets[0]!;
    expect([1, 2, 3].map((id) => read.rule(id).comment)).toEqual(['-j number 1', '-j number 2', '-j number 3']);
    expect([1, 2, 3].map((id) => read.columns.dportLo[id])).toEqual([1, 2, 3]);
  });
});
