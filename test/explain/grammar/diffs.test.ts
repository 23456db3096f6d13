/** A pasted diff of rules is tried: what comes stands where the first rule goes. */
import { describe, expect, it } from 'vitest';
import { ask, meaningLine } from '../asking.ts';

const REPLACES = `what changes with this?
@@ -14,3 +14,4 @@
 -A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
--A FORWARD -m conntrack --ctstate DNAT -j ACCEPT
+-A FORWARD -d 192.168.1.55/32 -p tcp -m tcp --dport 25 -j ACCEPT
+-A FORWARD -d 192.168.1.55/32 -p tcp -m tcp --dport 110 -j ACCEPT`;

describe('a diff', () => {
  it('puts what comes in the place of what goes, and takes that away', () => {
    const { meaning, text } = ask(REPLACES);
    expect(meaning.ask).toBe('what-if');
    expect(text).toContain('+ mail-gw.rules:17: -A FORWARD -d 192.168.1.55/32 -p tcp -m tcp --dport 25 -j ACCEPT');
    expect(text).toContain('- -A FORWARD -m conntrack --ctstate DNAT -j ACCEPT');
    // What is published on 143 and 443 was let through by the rule that goes.
    expect(text).toMatch(/:143/);
  });

  it('is judged by the flow that is asked beside it', () => {
    const flow = ask(`internet -> 110.88.12.88:143, with this diff:\n${REPLACES.slice(REPLACES.indexOf('@@'))}`);
    expect(meaningLine(flow.meaning)).toBe('what-if internet 110.88.12.88:143/tcp');
    expect(flow.headline).toMatch(/dropped/);
  });

  it('of lines that only come adds them at their chain’s end', () => {
    const { meaning, text } = ask('effect?\n+ -A FORWARD -s 192.168.20.0/24 -d 192.168.1.55/32 -p tcp -m tcp --dport 143 -j ACCEPT');
    expect(meaning.ask).toBe('what-if');
    expect(text).toContain('+ -A FORWARD -s 192.168.20.0/24');
  });

  it('is none where lines have a dash before them as lists have', () => {
    expect(ask('what do these do?\n- -A FORWARD -m conntrack --ctstate DNAT -j ACCEPT').meaning.ask).toBe('rule');
  });

  it('whose rule does not stand is said so', () => {
    const { text } = ask('- -A FORWARD -s 10.9.9.9/32 -j DROP\n+ -A FORWARD -s 10.9.9.8/32 -j DROP');
    expect(text).toMatch(/10\.9\.9\.9/);
  });
});
