/** Kernel settings in a question. */
import { describe, expect, it } from 'vitest';
import { ask, meaningLine } from '../asking.ts';

describe('kernel settings that are supposed', () => {
  it.each([
    ['what if ip_forward=0', 'what-if - -'],
    ['if somebody sets net.ipv4.ip_forward to 0, what happens to office browsing on 443?', 'what-if office internet:443/tcp'],
    ['如果关掉 ip_forward，vlan20 还能上外网吗', 'what-if vlan20 internet'],
    ['echo 1 > /proc/sys/net/ipv4/conf/all/rp_filter', 'what-if - -'],
  ])('are tried: %s', (question, meaning) => {
    expect(meaningLine(ask(question).meaning)).toBe(meaning);
  });

  it('tell what becomes of the packets, and of forged ones apart', () => {
    expect(ask('如果关掉 ip_forward，vlan20 还能上外网吗').verdict).toBe('dropped');
    expect(ask('what if rp_filter were 1').headline).toBe('Only packets with a forged source change their fate.');
    expect(ask('what if ip_forward = 1').headline).toBe('That cannot be done: ip_forward is 1 already.');
  });

  it('are no change where it is said how they are', () => {
    expect(ask('ip_forward is already 1, can vlan20 reach 8.8.8.8:53/udp?').meaning.ask).toBe('path');
    expect(ask('ip_forward is 1, can vlan20 reach 8.8.8.8:53/udp?').meaning.ask).toBe('path');
    expect(ask('the port forwarding is on bond0 only, does vlan20 reach 110.88.12.88:25?').meaning.ask).not.toBe('what-if');
    expect(ask('what if net.ipv4.conf.all.forwarding is 0').meaning.ask).toBe('what-if');
  });
});
