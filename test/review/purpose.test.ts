/** A container host: what a bridge's own rules tell of it, and what somebody stops on purpose. */
import { describe, expect, it } from 'vitest';
import { check, review, sideOf } from './support.ts';

const FACTS = `interfaces:
  eth0: { zone: internet, addresses: [198.51.100.10/24] }
  docker0: { zone: docker, addresses: [172.17.0.1/16] }
routes: [{ to: default, via: 198.51.100.1 }]
`;

function rules(...user: readonly string[]): string {
  return `*nat
:PREROUTING ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:DOCKER - [0:0]
-A PREROUTING -m addrtype --dst-type LOCAL -j DOCKER
-A POSTROUTING -s 172.17.0.0/16 ! -o docker0 -j MASQUERADE
-A DOCKER ! -i docker0 -p tcp -m tcp --dport 8080 -j DNAT --to-destination 172.17.0.2:80
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
:DOCKER-USER - [0:0]
-A FORWARD -j DOCKER-USER
-A FORWARD -o docker0 -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
-A FORWARD -d 172.17.0.2/32 ! -i docker0 -o docker0 -p tcp -m tcp --dport 80 -j ACCEPT
-A FORWARD -i docker0 ! -o docker0 -j ACCEPT
${[...user, '-A DOCKER-USER -j RETURN'].join('\n')}
COMMIT
`;
}

it('without facts the bridge is inside, and has the segment that its MASQUERADE names', () => {
  const { services, assumptions } = check(sideOf(rules(), null));
  const said = assumptions.map(({ settle }) => settle);
  expect(said).toContain('interfaces: { docker0: { addresses: [172.17.0.0/16] } }');
  expect(said.join()).not.toContain('docker0: { zone: internet }');
  expect(services[0]?.from.find(({ vantage }) => vantage === 'internet')?.outcome).toBe('reaches');
});

describe('a published port that is closed on purpose', () => {
  const closed = '-A DOCKER-USER -i eth0 -p tcp -m conntrack --ctorigdstport 8080 -j DROP';

  it('is a warning, and told as what may be meant', () => {
    const found = check(sideOf(rules(closed), FACTS)).findings.find(({ check }) => check === 'dnat-not-forwarded');
    expect(found?.severity).toBe('warning');
    expect(found?.why.en).toContain('If that is meant');
    expect(found?.why.zh).toContain('如果这是有意的');
  });

  it('is no error of the change that closes it, and no translation is said to stay', () => {
    const { introduced } = review(sideOf(rules(), FACTS), sideOf(rules(closed), FACTS));
    expect(introduced.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(introduced.map(({ check }) => check)).toContain('lost-service');
    expect(introduced.map(({ message }) => message.en)).not.toContain('connections that are open now keep their old translation');
  });

  it('is an error where a rule for everything closes it', () => {
    const { findings } = check(sideOf(rules('-A DOCKER-USER -i eth0 -j DROP'), FACTS));
    expect(findings.find(({ check }) => check === 'dnat-not-forwarded')?.severity).toBe('error');
  });
});
