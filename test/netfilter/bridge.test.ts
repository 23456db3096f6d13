/** KERNEL 14: a gateway whose bridge asks iptables; ports and frame sources in rules. */
import { describe, expect, it } from 'vitest';
import { ask, fate, gatewayOf, LAB, packet, saveText, type Tables } from './support.ts';

const bridged = (sysctl: 0 | 1, ports = 'lan0, lan1, lan2') =>
  `${LAB.replace('addresses: [192.168.1.1/24]', `addresses: [192.168.1.1/24], ports: [${ports}]`)}sysctl: { bridge-nf-call-iptables: ${sysctl} }\n`;
const NETWORK = bridged(1);
const gateway = (tables: Tables, network = NETWORK) => gatewayOf(saveText(tables), { network });

const DNAT = '-A PREROUTING -d 110.88.12.88/32 -p tcp --dport 25 -j DNAT --to-destination 192.168.1.55';
const HAIRPIN = '-A POSTROUTING -s 192.168.1.0/24 -o bond1 -m conntrack --ctstate DNAT -j SNAT --to-source 192.168.1.1';
const NEIGHBOUR = 'bond1 192.168.1.20 > 110.88.12.88:25/tcp';
const ITSELF = 'bond1 192.168.1.55 > 110.88.12.88:25/tcp';
const DIRECT = 'bond1 192.168.1.20 > 192.168.1.55:25/tcp';

describe('a bridging gateway', () => {
  it('DNAT without SNAT works for a neighbour, whose answer is bridged too', () => {
    expect(fate(gateway({ nat: [DNAT] }), NEIGHBOUR)).toMatch(/^forward.*returns/);
    expect(fate(gateway({ nat: [DNAT] }, bridged(0)), NEIGHBOUR)).toMatch(/^forward.*bypasses/);
  });

  it('the server itself fails even with SNAT', () => {
    expect(fate(gateway({ nat: [DNAT, HAIRPIN] }), ITSELF)).toBe('drop');
    expect(fate(gateway({ nat: [DNAT, HAIRPIN] }, bridged(0)), ITSELF)).toMatch(/^forward.*returns/);
  });

  it('with one port nobody behind it reaches another behind it', () => {
    expect(fate(gateway({ nat: [DNAT] }, bridged(1, 'lan0')), NEIGHBOUR)).toBe('drop');
  });

  it('SNAT by segment and server rewrites what neighbours say directly', () => {
    const answer = ask(gateway({ nat: ['-A POSTROUTING -s 192.168.1.0/24 -d 192.168.1.55/32 -j MASQUERADE'] }), packet(DIRECT));
    expect(answer.packet?.src).toBe('192.168.1.1');
    expect(ask(gateway({ nat: [HAIRPIN] }), packet(DIRECT)).packet?.src).toBe('192.168.1.20');
  });

  it('a FORWARD policy of DROP blocks neighbours from each other', () => {
    expect(fate(gateway({ filter: [':FORWARD DROP'] }), DIRECT)).toBe('drop');
  });

  it('says in its steps that it was bridged', () => {
    const steps = ask(gateway({ nat: [DNAT] }), packet(NEIGHBOUR), { steps: true }).steps;
    expect(steps.filter(({ at }) => at === 'bridge').map(({ direction }) => direction)).toEqual(['request', 'reply']);
  });
});

describe('-m physdev', () => {
  const verdict = (match: string, question = DIRECT, network = NETWORK) => {
    const answer = ask(gateway({ filter: [`-A FORWARD ${match} -j DROP`] }, network), packet(question));
    return answer.verdict === 'undetermined' ? answer.unknown : answer.verdict;
  };
  it.each([
    ['-m physdev --physdev-is-bridged', DIRECT, 'drop'],
    ['-m physdev ! --physdev-is-bridged', DIRECT, 'forward'],
    ['-m physdev --physdev-is-bridged', 'bond0 203.0.113.9 > 192.168.1.55:25/tcp', 'forward'],
    ['-m physdev ! --physdev-is-bridged', 'bond0 203.0.113.9 > 192.168.1.55:25/tcp', 'drop'],
    ['-m physdev --physdev-is-in', 'bond1 192.168.1.55 > 203.0.113.9:25/tcp', 'drop'],
    ['-m physdev --physdev-in lan+', DIRECT, 'drop'],
    ['-m physdev --physdev-is-in --physdev-in eth9', DIRECT, 'forward'],
    ['-m physdev --physdev-in lan+ --physdev-is-out --physdev-out eth9', DIRECT, 'forward'],
    ['-m physdev --physdev-in eth9', DIRECT, 'forward'],
    ['-m physdev --physdev-out lan+', 'bond1 192.168.1.55 > 203.0.113.9:25/tcp', 'forward'],
    ['-m physdev ! --physdev-out lan9', 'bond1 192.168.1.55 > 203.0.113.9:25/tcp', 'forward'],
  ])('%s on %s: %s', (match, question, expected) => {
    expect(verdict(match, question)).toBe(expected);
  });

  it('which of several ports it was is a question', () => {
    expect(verdict('-m physdev --physdev-in lan0')).toEqual(['-m physdev, the client at lan0', '-m physdev, the server at lan0']);
  });

  it('a packet has one port at each end, and they are two', () => {
    const two = bridged(1, 'lan0, lan1');
    const rules = [
      '-A FORWARD -m physdev --physdev-in lan0 --physdev-out lan1 -j DROP',
      '-A FORWARD -m physdev --physdev-in lan1 --physdev-out lan0 -j DROP',
    ];
    expect(ask(gateway({ filter: rules }, two), packet(DIRECT)).verdict).toBe('drop');
    expect(verdict('-m physdev --physdev-in lan0 --physdev-out lan0', DIRECT, two)).toBe('forward');
    const there = [
      '-A FORWARD -m physdev --physdev-in lan0 -m conntrack --ctstate NEW -j ACCEPT',
      '-A FORWARD -m physdev --physdev-out lan0 -j ACCEPT',
      ':FORWARD DROP',
    ];
    const answer = ask(gateway({ filter: there }), packet(DIRECT));
    expect(answer.either?.map(({ verdict, reply }) => `${verdict} ${reply}`).sort()).toEqual(
      ['drop null', 'forward returns', 'forward dropped'].sort(),
    );
  });
});

describe('-m mac', () => {
  it('is a question of what a wire brings, and never holds for what the gateway sends itself', () => {
    const rules = gateway({ filter: ['-A INPUT -m mac ! --mac-source 02:00:00:00:00:01 -j DROP'] });
    expect(ask(rules, packet('bond1 192.168.1.20 > 192.168.1.1:22/tcp')).verdict).toBe('undetermined');
    expect(ask(rules, packet('- 192.168.1.1 > 192.168.1.1:22/tcp')).verdict).toBe('local');
  });
});
