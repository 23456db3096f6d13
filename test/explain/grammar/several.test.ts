/** Several questions at once. */
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
