/** A container engine's chains: what a change in front of them, or in INPUT, really does. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../rules/index.ts';
import type { ReviewResult } from '../../src/review/model.ts';
import { reviewSides } from '../../src/review/review.ts';
import { sideOf } from './support.ts';

const NETWORK = `interfaces:
  ens3: { zone: internet, addresses: [203.0.113.10/24] }
  docker0: { zone: containers, addresses: [172.17.0.1/16] }
routes:
  - { to: default, via: 203.0.113.1 }
`;
const RULES = `*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:DOCKER - [0:0]
-A PREROUTING -m addrtype --dst-type LOCAL -j DOCKER
-A POSTROUTING -s 172.17.0.0/16 ! -o docker0 -j MASQUERADE
-A DOCKER -i docker0 -j RETURN
-A DOCKER ! -i docker0 -p tcp -m tcp --dport 8080 -j DNAT --to-destination 172.17.0.2:80
COMMIT
*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
:DOCKER - [0:0]
:DOCKER-USER - [0:0]
-A INPUT -i lo -j ACCEPT
-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT
-A FORWARD -j DOCKER-USER
-A FORWARD -o docker0 -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
-A FORWARD -o docker0 -j DOCKER
-A FORWARD -i docker0 ! -o docker0 -j ACCEPT
-A DOCKER -d 172.17.0.2/32 ! -i docker0 -o docker0 -p tcp -m tcp --dport 80 -j ACCEPT
-A DOCKER-USER -j RETURN
COMMIT
`;
const SSH = '-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT\n';
const USER = '-A DOCKER-USER -j RETURN\n';

function reviewed(line: string, before: string): ReviewResult {
  const review = reviewSides('gw', sideOf(RULES, NETWORK), sideOf(RULES.replace(before, `${line}\n${before}`), NETWORK), { catalogue });
  if ('errors' in review) throw new Error(JSON.stringify(review.errors));
  return review.result;
}

const told = ({ introduced }: ReviewResult) => introduced.map(({ check, message }) => `${check}: ${message.en}`);

describe('a published container', () => {
  it.each(['-A INPUT -i ens3 -p tcp -m tcp --dport 8080 -j DROP', '-A INPUT -s 198.51.100.0/24 -p tcp -m tcp --dport 8080 -j ACCEPT'])(
    'is not guarded in INPUT: %s',
    (line) => {
      expect(told(reviewed(line, SSH))).toEqual([
        'input-rule-for-dnat: this INPUT rule never sees packets to 203.0.113.10:8080/tcp: DNAT takes them past it',
      ]);
    },
  );

  it('is seen by INPUT where containers ask, whose packets are not translated', () => {
    expect(told(reviewed('-A INPUT -p tcp -m tcp --dport 8080 -j ACCEPT', SSH)).join()).not.toContain('input-rule-for-dnat');
  });

  it('lays nothing open to broadcasts, which TCP never answers', () => {
    expect(told(reviewed('-A INPUT -s 198.51.100.0/24 -p tcp -m tcp --dport 8080 -j ACCEPT', SSH)).join()).not.toContain('new-exposure');
    expect(told(reviewed('-A INPUT -s 198.51.100.0/24 -p tcp -m tcp --dport 9090 -j ACCEPT', SSH))).toEqual([
      'new-exposure: with this change the gateway itself is reachable from internet: tcp from 198.51.100.0/24 to the gateway, port 9090',
    ]);
    expect(told(reviewed('-A INPUT -s 198.51.100.0/24 -p udp -m udp --dport 9090 -j ACCEPT', SSH)).join()).toContain('new-exposure');
  });

  it('that is stopped in front of the rule for ESTABLISHED loses its open connections too', () => {
    const result = told(reviewed('-A DOCKER-USER -i ens3 -p tcp -m tcp --dport 80 -j DROP', USER));
    expect(result).toContain('live-connections: connections that are open now break off');
    expect(result).not.toContain('live-connections: new connections are stopped, and open ones go on');
  });

  it('that is stopped behind it keeps them', () => {
    const rule = '-A FORWARD -i ens3 -o docker0 -p tcp -m tcp --dport 80 -j DROP';
    const result = told(reviewed(rule, '-A FORWARD -o docker0 -j DOCKER\n'));
    expect(result).toContain('live-connections: new connections are stopped, and open ones go on');
    expect(result).not.toContain('live-connections: connections that are open now break off');
  });
});
