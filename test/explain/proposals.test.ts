/** Proposals that are described, not pasted: a rule by what it says, a policy; and what is not understood is asked back. */
import { describe, expect, it } from 'vitest';
import { ask } from './asking.ts';

describe('a proposal', () => {
  it('takes out the one rule that is described', () => {
    const { text, meaning } = ask('who would still get to 110.88.12.89:443 with the --ctstate DNAT rule gone?');
    expect(meaning).toEqual({ ask: 'what-if', from: null, to: '110.88.12.89:443/tcp' });
    expect(text).toContain('- -A FORWARD -m conntrack --ctstate DNAT -j ACCEPT');
  });

  it('names the rules where several are like that', () => {
    expect(ask('what if we removed the dnat rule').text).toContain(
      'several rules have -j DNAT: mail-gw.rules:6, mail-gw.rules:7, mail-gw.rules:8, mail-gw.rules:9; name the line',
    );
  });

  it('says that no rule is like that', () => {
    expect(ask('without the REJECT rule, who reaches 110.88.12.88:25').text).toContain('there is no rule with -j REJECT');
  });

  describe('of whole tables, as iptables-save writes them', () => {
    const filter = ['*filter', ':INPUT ACCEPT [0:0]', ':FORWARD DROP [0:0]', ':OUTPUT ACCEPT [0:0]'];
    const pasted = (...rules: string[]) => [...filter, ...rules, 'COMMIT'].join('\n');

    it('puts them in the place of those that stand, as iptables-restore would', () => {
      const rules = pasted('-A FORWARD -i bond1 -o bond0 -p tcp -m tcp --dport 443 -j ACCEPT');
      const { text, meaning, headline } = ask(`if filter was this instead, can mail still send out on 25?\n${rules}`);
      expect(meaning).toEqual({ ask: 'what-if', from: '192.168.1.55', to: 'internet:25/tcp' });
      expect(text).toContain('~ mail-gw.rules:12-20: *filter');
      expect(headline).toMatch(/^Before: .*reach.* After: .*dropped/);
      // What stands in the nat table stays.
      expect(ask(`what if we load this, does internet reach 110.88.12.88:25\n${pasted('-A FORWARD -j ACCEPT')}`).verdict).toBe('reaches');
    });

    it('adds one that is not there yet, and tells what iptables would not take', () => {
      const mangle = '*mangle\n:FORWARD ACCEPT [0:0]\n-A FORWARD -i bond1.20 -j DROP\nCOMMIT';
      expect(ask(`what if we load this?\n${mangle}`).text).toContain('vlan20: any packet to internet, reaches → dropped');
      expect(ask(`如果换成这个表呢\n${pasted('-A FORWARD --no-such-option -j ACCEPT')}`).text).toContain('--no-such-option');
    });

    it('supposes nothing where they are only to be explained', () => {
      expect(ask(`explain this\n${pasted('-A FORWARD -i bond1 -o bond0 -j ACCEPT')}`).meaning.ask).toBe('rule');
    });
  });

  it('changes a policy where it is set', () => {
    const { text, verdict } = ask('如果把 FORWARD 的默认策略改成 ACCEPT，vlan20 能直接连 192.168.1.55 的 143 吗？');
    expect(verdict).toBe('reaches');
    expect(text).toContain('~ :FORWARD ACCEPT [0:0]');
    expect(ask('what if the policy of FORWARD were DROP').text).toContain('DROP already');
  });

  it.each(['what if we change something, does vlan20 reach 110.88.12.88:25?', '要是改一下规则，vlan20 能访问 110.88.12.88:25 吗'])(
    'that is not understood is asked back: %s',
    (question) => {
      expect(ask(question).meaning.ask).toBe('unclear');
    },
  );

  it.each([
    [
      'moving the ctstate DNAT accept below the -i bond1 -o bond0 one: any verdict change?',
      '~ mail-gw.rules:17 → 19: -A FORWARD -m conntrack --ctstate DNAT',
    ],
    ['the RELATED,ESTABLISHED rule would go to the very end of FORWARD. Any effect?', '~ mail-gw.rules:16 → 20: -A FORWARD -m conntrack'],
    ['把 RELATED,ESTABLISHED 那条挪到最后会怎样', '~ mail-gw.rules:16 → 20: -A FORWARD -m conntrack'],
  ])('moves a rule that is described: %s', (question, done) => {
    expect(ask(question).text).toContain(done);
  });

  it.each([
    [
      'if we insert -s 203.0.113.0/24 -j DROP at the top of FORWARD, can 203.0.113.8 still open 110.88.12.89:443?',
      '+ mail-gw.rules:16: -A FORWARD -s 203.0.113.0/24 -j DROP',
    ],
    ['what would be the result when we put a DROP for source 203.0.113.0/24 on top of FORWARD', '+ -I FORWARD -s 203.0.113.0/24 -j DROP'],
    [
      'would it help office clients to reach 110.88.12.89:443 when we masquerade also towards bond1?',
      '+ -I POSTROUTING -o bond1 -j MASQUERADE',
    ],
  ])('adds a rule that is half written, half in words: %s', (question, done) => {
    expect(ask(question).text).toContain(done);
  });

  it.each([
    [
      'what if we publish 587 to the mail server?',
      '+ -A PREROUTING -i bond0 -d 110.88.12.88/32 -p tcp -m tcp --dport 587 -j DNAT --to-destination 192.168.1.55\n',
    ],
    ['what if we publish 587 to the mail server?', '110.88.12.88:587/tcp is published for outside only: from office, vlan20 and floor3'],
    [
      'what if 8443 were published like 443?',
      '+ -A PREROUTING -d 110.88.12.89/32 -p tcp -m tcp --dport 8443 -j DNAT --to-destination 192.168.1.80\n',
    ],
    ['what if we publish 110 to the mail server?', 'That cannot be done: mail-gw.rules:7 publishes port 110 already.'],
    ['what if we publish 8443 to 192.168.1.99?', 'no rule publishes a port alone to 192.168.1.99'],
    ['what if 587 were forwarded like 26?', 'no rule publishes port 26 alone'],
  ])('publishes a port as another one is: %s', (question, told) => {
    expect(ask(question).text).toContain(told);
  });

  it('answers the flow that goes with it', () => {
    const { meaning, verdict } = ask('if we publish 587 to mail like 25, can the internet reach 110.88.12.88:587?');
    expect(meaning).toEqual({ ask: 'what-if', from: 'internet', to: '110.88.12.88:587/tcp' });
    expect(verdict).toBe('reaches');
  });

  it('is no rule that moves, where a host did', () => {
    expect(ask('we moved the scanner to 192.168.30.14 last week, can it reach 192.168.1.55:25?').meaning.ask).not.toBe('what-if');
  });

  it('is none where only what is translated is asked', () => {
    expect(ask('vlan20 访问外网时源地址会被改成什么').meaning).toEqual({ ask: 'path', from: 'vlan20', to: 'internet' });
  });
});
