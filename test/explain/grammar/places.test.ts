/** Where a question puts a rule: nothing that it says of the place is passed over. */
import { describe, expect, it } from 'vitest';
import { ask } from '../asking.ts';

const DROP = '-A FORWARD -s 192.168.20.7 -j DROP';
const TCP = '-A FORWARD -i bond1 -o bond0 -p tcp -j ACCEPT';

describe('a rule is tried where it is said to stand', () => {
  it.each([
    [`what if we add ${DROP} before line 19`, `+ mail-gw.rules:19: ${DROP}`],
    [`what if we insert ${DROP} at line 19?`, `+ mail-gw.rules:19: ${DROP}`],
    [`what if ${DROP} were put above rule 19`, `+ mail-gw.rules:19: ${DROP}`],
    [`what happens when I add ${DROP} after line 16`, `+ mail-gw.rules:17: ${DROP}`],
    [`在第19行之前加 ${DROP} 会怎样`, `+ mail-gw.rules:19: ${DROP}`],
    [`如果在第 16 行后面加上 ${DROP}，会有什么影响`, `+ mail-gw.rules:17: ${DROP}`],
    [`what if ${DROP} were at the very top`, `+ mail-gw.rules:16: ${DROP}`],
    [`what if we add ${DROP} above the RELATED,ESTABLISHED rule`, `+ mail-gw.rules:16: ${DROP}`],
    [`what if we append ${DROP} at the end of FORWARD`, `+ mail-gw.rules:20: ${DROP}`],
    [`what if we replace line 18 with ${TCP}`, `~ mail-gw.rules:18: ${TCP}`],
    [`what if line 18 were replaced by ${TCP}`, `~ mail-gw.rules:18: ${TCP}`],
    [`what if we use ${TCP} instead of line 18?`, `~ mail-gw.rules:18: ${TCP}`],
    [`把第18行换成 ${TCP} 会有什么影响`, `~ mail-gw.rules:18: ${TCP}`],
    ['what if we move line 19 above the RELATED,ESTABLISHED rule', '~ mail-gw.rules:19 → 16:'],
  ])('%s', (question, done) => {
    const answer = ask(question);
    expect(answer.meaning.ask).toBe('what-if');
    expect(answer.text).toContain(done);
  });

  it('and where it stands decides', () => {
    expect(ask(`what if we add ${DROP} before line 19, does 192.168.20.7 reach the internet?`).headline).toContain('is dropped');
    expect(ask(`what if we add ${DROP} after line 19, does 192.168.20.7 reach the internet?`).headline).not.toContain('dropped');
  });

  it('a place in another chain, or of no rule, is refused', () => {
    expect(ask(`what if we add ${DROP} before line 9`).headline).toContain('mail-gw.rules:9 is in nat PREROUTING');
    expect(ask(`what if we add ${DROP} before line 4`).headline).toContain('no rule on line 4');
  });
});
