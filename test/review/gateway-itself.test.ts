/** What a change or a ruleset does to the gateway itself: the way in, and the replies to what it asks. */
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/ruleset/index.ts';
import { check, review, sideOf } from './support.ts';

const filter = (...rules: readonly string[]) => sideOf(['*filter', ':INPUT DROP [0:0]', ...rules, 'COMMIT', ''].join('\n'));
const KNOWN = '-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT';
const SSH = '-A INPUT -i bond1 -p tcp -m tcp --dport 22 -j ACCEPT';

describe('lock-out', () => {
  const told = (base: readonly string[], head: readonly string[]) =>
    review(filter(...base), filter(...head))
      .introduced.filter(({ check: id }) => id === 'lock-out')
      .map(({ line, why }) => `${line} ${/A session[^.]*\./.exec(why.en)?.[0]}`);
  const ON = 'A session that is open goes on, and no new one opens.';
  const OFF = 'A session that is open breaks off as well.';

  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['the rule is taken away', [KNOWN, SSH], [KNOWN], [`2 ${ON}`]],
    ['a DROP comes before everything', [KNOWN, SSH], ['-A INPUT -p tcp -j DROP', KNOWN, SSH], [`3 ${OFF}`]],
    ['the interface is mistyped', [KNOWN, SSH], [KNOWN, SSH.replace('bond1', 'bond7')], [`2 ${ON}`]],
    [
      'an address is mistyped',
      [KNOWN, `${SSH.replace('-p', '-s 192.168.1.0/24 -p')}`],
      [KNOWN, `${SSH.replace('-p', '-s 192.168.2.0/24 -p')}`],
      [`2 ${ON}`],
    ],
    ['somebody still gets in', [KNOWN, SSH], [KNOWN, SSH.replace('bond1', 'bond1.20')], []],
    ['some may get in', [KNOWN, SSH], [KNOWN, `${SSH.replace(' -j', ' -m limit --limit 3/min -j')}`], []],
    ['the replies are stopped', [KNOWN, SSH], [':OUTPUT DROP [0:0]', KNOWN, SSH], [`3 ${OFF}`]],
    ['the replies were stopped before', [':OUTPUT DROP [0:0]', KNOWN, SSH], [':OUTPUT DROP [0:0]', KNOWN], []],
    [
      'OUTPUT lets replies out',
      [KNOWN, SSH],
      [':OUTPUT DROP [0:0]', KNOWN, SSH, '-A OUTPUT -m conntrack --ctstate ESTABLISHED -j ACCEPT'],
      [],
    ],
    ['another service is shut', [KNOWN, SSH, SSH.replace('22', '8443')], [KNOWN, SSH], []],
    ['nobody got in before', [KNOWN], [KNOWN, '-A INPUT -p tcp -j DROP'], []],
  ])('%s', (_name, base, head, wanted) => {
    expect(told(base, head)).toEqual(wanted);
  });
});

describe('replies to what the gateway itself asks', () => {
  const lost = (...rules: readonly string[]) => check(filter(...rules)).findings.filter(({ check: id }) => id === 'no-established');

  it.each<[string, readonly string[], number]>([
    ['without ESTABLISHED', [SSH], 1],
    ['with it', [KNOWN, SSH], 0],
    ['with ESTABLISHED on another interface alone', [KNOWN.replace('-m', '-i bond1 -m'), SSH], 1],
    ['names are answered, HTTPS is not: meant so', ['-A INPUT -p udp -m udp --sport 53 -j ACCEPT'], 0],
    ['old rules without states', ['-A INPUT -p tcp ! --syn -j ACCEPT', '-A INPUT -p udp -m udp --sport 53 -j ACCEPT'], 0],
    ['nothing is sent', [SSH, ':OUTPUT DROP [0:0]'], 0],
  ])('%s', (_name, rules, count) => {
    expect(lost(...rules.filter((rule) => rule.startsWith(':')), ...rules.filter((rule) => rule.startsWith('-')))).toHaveLength(count);
  });

  it('the fix lets them in, and nothing else', () => {
    const side = filter(SSH);
    const [finding] = lost(SSH);
    const { changes } = review(side, { ...side, files: applyEdits(side.files, finding!.fix!.edits) });
    expect(changes.filter(({ after }) => after === 'reaches-gateway').every(({ packets }) => /ESTABLISHED|RELATED/.test(packets))).toBe(
      true,
    );
    expect(changes.some(({ vantage, after }) => vantage === 'gateway' && after === 'reaches')).toBe(true);
  });
});

it('of connections that break off, none with a group is shown', () => {
  const { introduced } = review(filter(KNOWN, SSH), filter(SSH));
  const told = introduced.filter(({ check: id, message }) => id === 'live-connections' && message.en.includes('break off'));
  expect(told).toHaveLength(1);
  expect(told[0]!.why.en).not.toMatch(/224\.|255 ?→/);
});
