import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../rules/index.ts';
import { explain } from '../../../src/explain/explain.ts';
import { editInWords } from '../../../src/explain/grammar/edits.ts';
import { vocabulary } from '../../../src/explain/grammar/vocabulary.ts';
import { ask } from '../asking.ts';

const known = vocabulary(
  [
    { name: 'mail', kind: 'host' },
    { name: 'web', kind: 'host' },
  ],
  'mail-gw',
  new Map([
    ['bond0', 'internet'],
    ['bond1', 'office'],
    ['bond1.20', 'vlan20'],
  ]),
);

function edited(text: string): string | null {
  const found = editInWords(text, known);
  if (found === null) return null;
  const { line, fragments, isAll } = found.rules;
  const which = [...(line === null ? [] : [`line ${line}`]), ...fragments].join(' + ');
  const what = 'remove' in found.edit ? `no ${found.edit.remove}` : `${found.edit.set} ${found.edit.value}`;
  return `${isAll ? 'all ' : ''}${which}: ${what}`;
}

describe('options changed in words', () => {
  it.each([
    ['what if we took -i bond0 off the port 25 DNAT rule', '-i bond0 + --dport 25 + -j DNAT: no -i'],
    ['what happens if we drop -i bond0 from line 6', 'line 6 + -i bond0: no -i'],
    ['suppose I strip "-i bond0" from the --dport 25 DNAT', '-i bond0 + --dport 25 + -j DNAT: no -i'],
    ['what if -i bond0 were removed?', 'all -i bond0: no -i'],
    ['if the DNAT rules had no -i bond0', 'all -i bond0 + -j DNAT: no -i'],
    ['what if line 6 had no interface match', 'line 6 + -i: no -i'],
    ['把 25 那条 DNAT 的 -i bond0 去掉', '-i bond0 + --dport 25 + -j DNAT: no -i'],
    ['what if we restricted line 9 to -i bond0', 'line 9: -i bond0'],
    ['they want to put -i bond0 on the web rule', 'host web: -i bond0'],
    ['如果给 443 那条加上 -i bond0,vlan20 还能访问吗', '--dport 443: -i bond0'],
    ['what if we add -s 203.0.113.0/24 to line 6', 'line 6: -s 203.0.113.0/24'],
    ['how about replacing bond0 with bond1 on line 8', 'line 8 + -i bond0: -i bond1'],
    ['if line 6 said -i bond1 instead of -i bond0', 'line 6 + -i bond0: -i bond1'],
    ['what if we change the dport of line 6 to 2525', 'line 6: --dport 2525'],
    ['if the imap forward were changed from port 143 to 993', '--dport 143: --dport 993'],
    ['what if line 9 pointed to mail instead of web', 'line 9 + -j DNAT: --to-destination mail'],
    ['if 110.88.12.88:25 pointed at web instead, who gets in', '-j DNAT + -d 110.88.12.88 + --dport 25: --to-destination web'],
    ['把第 9 行的目标改成 192.168.1.55:8443 会怎样', 'line 9 + -j DNAT: --to-destination 192.168.1.55:8443'],
    ['what if line 16 were DROP', 'line 16: -j DROP'],
    ['change ACCEPT to REJECT in line 18', 'line 18 + -j ACCEPT: -j REJECT'],
  ])('%s', (text, expected) => {
    expect(edited(text)).toBe(expected);
  });

  it.each([
    // Which rule?
    'drop the -i bond0 from it',
    'what if it pointed to web instead',
    // The rule itself is to go.
    'if we delete the -i bond0 rule for port 110',
    'without line 6',
    // Nothing is changed.
    'does mail see 192.168.20.7 or the gateway instead of the client',
    'why does vlan20 get DROP on line 16',
    'what if a client without a route tries 110.88.12.88:25',
  ])('not: %s', (text) => {
    expect(edited(text)).toBeNull();
  });
});

describe('tried on a copy', () => {
  it('a line that stands for several rules is one', () => {
    const side = {
      files: [
        { name: 'fw.rules', text: '*filter\n:FORWARD DROP [0:0]\n-A FORWARD -s 10.0.0.1,10.0.0.2 -p tcp --dport 25 -j ACCEPT\nCOMMIT\n' },
      ],
      network: null,
    };
    const asked = (question: string) => explain({ gateway: 'gw', side, question, lang: 'en', catalogue });
    expect(asked('what if line 3 were REJECT').text).toContain('~ -A FORWARD -s 10.0.0.1,10.0.0.2 -p tcp --dport 25 -j REJECT');
    expect(asked('what if we remove the port 25 rule').text).toContain('- -A FORWARD -s 10.0.0.1,10.0.0.2 -p tcp --dport 25 -j ACCEPT');
  });

  it('the answer before and after, with the rule as it would be', () => {
    const answer = ask('what if we took -i bond0 off the port 25 DNAT rule, could vlan20 reach 110.88.12.88:25?');
    expect(answer.headline).toMatch(/^Before: vlan20 asking .* After: vlan20 reaches 110\.88\.12\.88:25\/tcp/);
    expect(answer.text).toContain('~ -A PREROUTING -d 110.88.12.88/32 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55');
  });

  it('a server by its name, keeping what else the rule says', () => {
    const answer = ask('if 110.88.12.88:25 pointed at web instead of mail, would the internet still reach it');
    expect(answer.headline).toContain('After: internet reaches 110.88.12.88:25/tcp (192.168.1.80:25)');
  });

  it.each([
    'would copying the bond0 smtp rule to bond1.20 be enough for vlan20 to use 110.88.12.88:25',
    '假如给 bond1.20 也加一条 25 的 DNAT,vlan20 连 110.88.12.88:25 就好了吗',
  ])('what publishes one port, for another interface: %s', (question) => {
    const answer = ask(question);
    expect(answer.meaning).toMatchObject({ ask: 'what-if', from: 'vlan20', to: '110.88.12.88:25/tcp' });
    expect(answer.text.match(/^ *\+ -A.*$/gm)?.map((line) => line.trim())).toEqual([
      '+ -A PREROUTING -i bond1.20 -d 110.88.12.88/32 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55',
    ]);
  });

  it.each([
    [
      'what if we drop -i bond0 from the -j DNAT rule',
      /several rules have -i bond0 -j DNAT: mail-gw\.rules:6, mail-gw\.rules:7, mail-gw\.rules:8/,
    ],
    ['what if we drop -i bond7 from line 6', /there is no rule with line 6 -i bond7/],
    ['suppose line 15 were DROP', /there is no rule on line 15/],
  ])('%s', (question, expected) => {
    expect(ask(question).headline).toMatch(expected);
  });
});
