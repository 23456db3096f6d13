/** Several questions at once, the gateway itself as what is asked, and suppositions about rules. */
import { describe, expect, it } from 'vitest';
import { ask, meaningLine } from '../asking.ts';

describe('several questions at once', () => {
  it('are offered one by one', () => {
    const answer = ask('Two things: may 192.168.1.61 go to 8.8.8.8 with udp 53, and what does line 17 do?');
    expect(answer.meaning.ask).toBe('unclear');
    expect(answer.choices).toEqual(['may 192.168.1.61 go to 8.8.8.8 with udp 53', 'what does line 17 do']);
    expect(answer.choices?.map((choice) => meaningLine(ask(choice).meaning))).toEqual(['path 192.168.1.61 8.8.8.8:53/udp', 'line - -']);
  });

  it('are told in Chinese too', () => {
    const answer = ask('两个问题:vlan20 能访问 110.88.12.88:25 吗?第 6 行是干什么的?', 'zh');
    expect(answer.headline).toBe('这是几个问题，先回答哪一个？');
    expect(answer.choices).toEqual(['vlan20 能访问 110.88.12.88:25 吗', '第 6 行是干什么的']);
  });

  it('are not one question with two halves', () => {
    const one = 'can 198.51.100.7 reach 110.88.12.88:25, and which source does the server see?';
    expect(meaningLine(ask(one).meaning)).toBe('path 198.51.100.7 110.88.12.88:25/tcp');
  });
});

describe('the gateway itself as the destination', () => {
  it.each([
    ['vlan20 -> gateway:22', 'path vlan20 192.168.20.1:22/tcp'],
    ['can vlan20 ssh to the firewall?', 'path vlan20 192.168.20.1:22/tcp'],
    ['192.168.30.9 能 ping 通网关吗', 'path 192.168.30.9 192.168.1.1/icmp'],
    ['what if INPUT policy is DROP: office -> gateway:22', 'what-if office 192.168.1.1:22/tcp'],
    ['ssh from the firewall to web ok?', 'path gateway 192.168.1.80:22/tcp'],
    ['can 192.168.20.7 connect to 110.88.12.88:25 through the firewall?', 'path 192.168.20.7 110.88.12.88:25/tcp'],
  ])('%s', (question, meaning) => {
    expect(meaningLine(ask(question).meaning)).toBe(meaning);
  });

  it('is asked back where it has several addresses towards the asker', () => {
    expect(ask('internet -> gateway:22').choices).toEqual(['internet -> 110.88.12.88:22', 'internet -> 110.88.12.89:22']);
    expect(ask('who reaches gateway:22').choices).toHaveLength(4);
  });
});

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
