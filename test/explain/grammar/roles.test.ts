/** The gateway itself as what is asked. */
import { describe, expect, it } from 'vitest';
import { ask, meaningLine } from '../asking.ts';

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

  it('is all of its addresses where it has several towards the asker', () => {
    expect(meaningLine(ask('internet -> gateway:22').meaning)).toBe('path internet gateway:22/tcp');
    expect(ask('internet -> gateway:22').verdict).toBe('reaches-gateway');
    const all = ask('who reaches gateway:22');
    expect(meaningLine(all.meaning)).toBe('who-reaches - gateway:22/tcp');
    expect(all.headline).toContain('everybody meets the gateway itself');
  });
});
