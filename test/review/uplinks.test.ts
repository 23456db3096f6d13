/** Two uplinks with addresses of their own: what is asked of whom, by which way. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../rules/index.ts';
import type { CheckResult, ReviewResult } from '../../src/review/model.ts';
import { checkSide, reviewSides } from '../../src/review/review.ts';
import { sideOf } from './support.ts';

const NETWORK = `interfaces:
  eth0: { zone: isp1, addresses: [198.51.100.2/24] }
  eth1: { zone: isp2, addresses: [203.0.113.2/24] }
  lan0: { zone: lan, addresses: [10.0.0.1/24] }
routes:
  - { to: default, via: 198.51.100.1 }
  - { to: default, via: 203.0.113.1, table: isp2 }
rules:
  - { fwmark: 2, table: isp2 }
`;
const MARKS = `*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A PREROUTING -i eth1 -m conntrack --ctstate NEW -j CONNMARK --set-mark 2
-A PREROUTING -i lan0 -j CONNMARK --restore-mark
COMMIT
`;
const RULES = `${MARKS}*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A PREROUTING -d 198.51.100.2/32 -p tcp -m tcp --dport 443 -j DNAT --to-destination 10.0.0.10
-A PREROUTING -d 203.0.113.2/32 -p tcp -m tcp --dport 443 -j DNAT --to-destination 10.0.0.10
-A POSTROUTING -o eth0 -j SNAT --to-source 198.51.100.2
-A POSTROUTING -o eth1 -j SNAT --to-source 203.0.113.2
COMMIT
*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT
-A FORWARD -i lan0 -j ACCEPT
COMMIT
`;

function checked(text: string): CheckResult {
  const result = checkSide(sideOf(text, NETWORK), { catalogue });
  if ('errors' in result) throw new Error(JSON.stringify(result.errors));
  return result;
}

function reviewed(head: string): ReviewResult {
  const review = reviewSides('gw', sideOf(RULES, NETWORK), sideOf(head, NETWORK), { catalogue });
  if ('errors' in review) throw new Error(JSON.stringify(review.errors));
  return review.result;
}

const vantages = ({ services }: CheckResult, address: string) =>
  services.find((service) => service.public === `${address}:443/tcp`)?.from.map(({ vantage }) => vantage);

describe('with two uplinks', () => {
  it('an address is asked for by way of its own', () => {
    const result = checked(RULES);
    expect(vantages(result, '198.51.100.2')).toEqual(['isp1', 'lan', 'server', 'gateway']);
    expect(vantages(result, '203.0.113.2')).toEqual(['isp2', 'lan', 'server', 'gateway']);
  });

  it('an address of neither is asked for by both', () => {
    const result = checked(RULES.replace('-d 203.0.113.2/32', '-d 203.0.113.7/32'));
    expect(vantages(result, '203.0.113.7')).toEqual(['isp1', 'isp2', 'lan', 'server', 'gateway']);
  });

  it('a mark that is not restored loses the second, and nobody who never asked', () => {
    const { introduced, changes } = reviewed(RULES.replace('-A PREROUTING -i lan0 -j CONNMARK --restore-mark\n', ''));
    expect(introduced.map(({ check, message }) => `${check} ${message.en.split(':')[0]}`)).toEqual(['reply-wrong-uplink 203.0.113.2']);
    const read = changes.filter(({ vantage, aside }) => vantage !== 'forged' && aside !== true);
    expect(read.map(({ vantage, packets, after }) => `${vantage} ${packets} ${after}`)).toEqual([
      'isp2 tcp to 203.0.113.2:443 wrong-uplink',
      'elsewhere tcp to 203.0.113.2:443 wrong-uplink',
    ]);
  });

  it('the same zone by both is asked by each for its own', () => {
    const shared = NETWORK.replaceAll(/zone: isp\d/g, 'zone: internet');
    const result = checkSide(sideOf(RULES, shared), { catalogue });
    if ('errors' in result) throw new Error(JSON.stringify(result.errors));
    const internet = result.services.flatMap(({ from }) => from.filter(({ vantage }) => vantage === 'internet'));
    expect(internet.map(({ outcome, regions }) => [outcome, regions])).toEqual([
      ['reaches', undefined],
      ['reaches', undefined],
    ]);
  });
});
