/** What the file cannot tell: `undetermined` with a name and both answers, and no more often than need be. */
import { describe, expect, it } from 'vitest';
import { ask, fate, gatewayOf, LAB, packet, saveText, told } from './support.ts';

const QUESTION = packet('bond0 203.0.113.9 > 192.168.1.55:25/tcp');
const filter = (...rules: readonly string[]) => gatewayOf(saveText({ filter: rules }));
const either = (rules: readonly string[]) => {
  const answer = ask(filter(...rules), QUESTION);
  return {
    verdict: answer.verdict,
    unknown: answer.unknown,
    either: answer.either && [...new Set(answer.either.map((one) => one.verdict))].sort(),
  };
};

describe('undecidable matches', () => {
  it.each([
    ['-m recent --update --seconds 60 --name SSH --rsource', '-m recent'],
    ['-m set --match-set blocked src', '-m set --match-set blocked src'],
    ['-m string --string "x" --algo bm', '-m string'],
    ['-m limit --limit 3/min', '-m limit'],
    ['-m some-module --of-nobody 1', '-m some-module'],
  ])('%s: undetermined, by name, with what it can be', (match, name) => {
    const answer = either([`-A FORWARD ${match} -j DROP`]);
    expect(answer.verdict).toBe('undetermined');
    expect(answer.either).toEqual(['drop', 'forward']);
    expect(answer.unknown.length).toBeGreaterThan(0);
    for (const told of answer.unknown) expect(told).toContain(name);
  });

  it('is determined when both answers agree', () => {
    expect(either(['-A FORWARD -m recent --rcheck --name A -j DROP', ':FORWARD DROP'])).toEqual({
      verdict: 'drop',
      unknown: [],
      either: undefined,
    });
    expect(either(['-A FORWARD -m recent --rcheck --name A', '-A FORWARD -j REJECT'])).toEqual({
      verdict: 'reject',
      unknown: [],
      either: undefined,
    });
  });

  it('is determined when the rule cannot touch the packet, or an earlier one decides', () => {
    expect(either(['-A FORWARD -p udp -m recent --rcheck --name A -j DROP']).verdict).toBe('forward');
    expect(either(['-A FORWARD -p tcp -j DROP', '-A FORWARD -m recent --rcheck --name A -j ACCEPT']).verdict).toBe('drop');
  });

  it('the same question is answered once: a match and its inversion share the packet out', () => {
    const rules = ['-A FORWARD -m set --match-set a src -j REJECT', '-A FORWARD -m set ! --match-set a src -j REJECT', ':FORWARD DROP'];
    expect(either(rules)).toEqual({ verdict: 'reject', unknown: [], either: undefined });
  });

  it('names only what the verdict hangs on', () => {
    const answer = either(['-A FORWARD -m set --match-set a src -j ACCEPT', '-A FORWARD -m set --match-set b src -j DROP']);
    expect(answer.unknown).toEqual(
      expect.arrayContaining([expect.stringContaining('--match-set a'), expect.stringContaining('--match-set b')]),
    );
    expect(either(['-A FORWARD -m set --match-set a src -j ACCEPT', '-A FORWARD -m set --match-set b src -j ACCEPT']).verdict).toBe(
      'forward',
    );
  });

  it('a set whose members are given is decided', () => {
    const network = `${LAB}ipsets: { blocked: [203.0.113.0/24, 198.51.100.7] }\n`;
    const gateway = gatewayOf(saveText({ filter: ['-A FORWARD -m set --match-set blocked src -j DROP'] }), { network });
    expect(fate(gateway, 'bond0 203.0.113.9 > 192.168.1.55:25/tcp')).toBe('drop');
    expect(fate(gateway, 'bond0 198.51.100.7 > 192.168.1.55:25/tcp')).toBe('drop');
    expect(fate(gateway, 'bond0 198.51.100.8 > 192.168.1.55:25/tcp')).toMatch(/^forward/);
  });

  it('an undecided DNAT gives both destinations', () => {
    const rule =
      '-A PREROUTING -d 110.88.12.88/32 -p tcp -m time --timestart 08:00:00 --timestop 18:00:00 -j DNAT --to-destination 192.168.1.55';
    const answer = ask(gatewayOf(saveText({ nat: [rule] })), packet('bond0 203.0.113.9 > 110.88.12.88:25/tcp'));
    expect(answer.verdict).toBe('undetermined');
    expect(answer.either?.map((one) => `${one.verdict} ${one.packet?.dst}`).sort()).toEqual(['forward 192.168.1.55', 'local 110.88.12.88']);
  });

  it('only the reply hanging on it leaves the verdict, and the reply unknown', () => {
    const rule = '-A FORWARD -s 192.168.1.55/32 -m recent --rcheck --name A -j DROP';
    const answer = ask(filter(rule), QUESTION);
    expect(told(answer)).toBe('forward bond1 203.0.113.9:40000>192.168.1.55:25 unknown');
    expect(answer.unknown).toEqual([expect.stringContaining('-m recent')]);
    expect(answer.either?.map((one) => one.reply).sort()).toEqual(['dropped', 'returns']);
  });
});

describe('targets that are not modelled', () => {
  it('an unknown one makes what meets it undetermined, by name', () => {
    const answer = ask(filter('-A FORWARD -p tcp -j FROBNICATE --hard'), QUESTION);
    expect([answer.verdict, answer.unknown]).toEqual(['undetermined', [expect.stringContaining('FROBNICATE')]]);
    expect(fate(filter('-A FORWARD -p tcp -j FROBNICATE --hard'), 'bond0 203.0.113.9 > 192.168.1.55:25/udp')).toMatch(/^forward/);
  });

  it.each(['-j LOG --log-prefix "x "', '-j NFLOG --nflog-group 1', '-m comment --comment "note"', '-j TCPMSS --clamp-mss-to-pmtu'])(
    '%s lets a packet pass',
    (rule) => {
      const match = rule.includes('TCPMSS') ? '-p tcp --tcp-flags SYN,RST SYN ' : '';
      expect(ask(gatewayOf(saveText({ mangle: [`-A FORWARD ${match}${rule}`] })), QUESTION).verdict).toBe('forward');
    },
  );
});

describe('targets whose outcome the kernel picks', () => {
  it('a rule that tells the choices apart leaves the verdict open, with both', () => {
    const gateway = gatewayOf(
      saveText({
        nat: ['-A PREROUTING -d 110.88.12.88/32 -p tcp -j DNAT --to-destination 192.168.1.55-192.168.1.56'],
        filter: ['-A FORWARD -d 192.168.1.56/32 -j DROP'],
      }),
    );
    const answer = ask(gateway, packet('bond0 203.0.113.9 > 110.88.12.88:25/tcp'));
    expect(answer.verdict).toBe('undetermined');
    expect(answer.either?.map((one) => one.verdict).sort()).toEqual(['drop', 'forward']);
    expect(answer.unknown.length).toBeGreaterThan(0);
  });
});
