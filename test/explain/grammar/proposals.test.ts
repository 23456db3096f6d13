/** What is supposed of rules. */
import { describe, expect, it } from 'vitest';
import { ask, meaningLine } from '../asking.ts';

describe('what is supposed of rules', () => {
  it.each([
    ["What would newly be open if FORWARD's default went from DROP to ACCEPT?", 'what-if - -'],
    ['FORWARD 策略从 DROP 改成 ACCEPT 会怎样', 'what-if - -'],
    ['假设第 19 行没了,192.168.20.33 还能上 1.1.1.1:443 吗', 'what-if 192.168.20.33 1.1.1.1:443/tcp'],
    ['if somebody removes the masquerade line, does floor3 still get out to the internet?', 'what-if floor3 internet'],
    ['what if the masquerade rule only matched -s 192.168.1.0/24', 'what-if - -'],
  ])('is tried: %s', (question, meaning) => {
    const answer = ask(question);
    expect(meaningLine(answer.meaning)).toBe(meaning);
    expect(answer.headline).not.toContain('already');
  });

  it.each([
    'were MASQUERADE something else, would vlan20 reach 8.8.8.8:53/udp?',
    '要是第 3 条规则写成别的样子，vlan20 能访问 110.88.12.88:25 吗',
    '帮我把 110.88.12.88 的 110 端口关掉',
  ])('is asked back where it is not understood, never answered of the rules as they are: %s', (question) => {
    expect(ask(question).meaning.ask).toBe('unclear');
  });

  it('is not what only asks for the rule that decides', () => {
    const question = 'if a machine at 203.0.113.77 opens 110.88.12.88 port 143, which rule lets it through?';
    expect(meaningLine(ask(question).meaning)).toBe('path 203.0.113.77 110.88.12.88:143/tcp');
  });
});

describe('a rule that translates, taken away', () => {
  it('is told by what is seen before and after, and that no answer comes', () => {
    const { text } = ask('remove the masquerade rule');
    expect(text).toContain(
      'vlan20: any packet to internet, reaches as 110.88.12.88 → reaches as 192.168.20.20, private, without an answer',
    );
    expect(text).toContain('[lost-translation]');
    expect(ask('without the masquerade line does floor3 reach the internet').headline).toContain('no answer comes');
  });
});

describe('a MASQUERADE that is described', () => {
  it.each([
    '如果给 POSTROUTING 加一条 -s 192.168.1.0/24 -d 192.168.1.80 的 MASQUERADE，办公室访问 110.88.12.89:443 能好吗',
    'if we added a MASQUERADE for -s 192.168.1.0/24 -d 192.168.1.80 to POSTROUTING, does office reach 110.88.12.89:443?',
  ])('is tried: %s', (question) => {
    const answer = ask(question);
    expect(meaningLine(answer.meaning)).toBe('what-if office 110.88.12.89:443/tcp');
    expect(answer.verdict).toBe('reaches');
  });
});
