/** Matches that no file decides (limits, sets, countries): what hangs on them is no certain failure, and what fails whatever they say is one. */
import { describe, expect, it } from 'vitest';
import { check, review, sideOf } from './support.ts';

const FACTS = `interfaces:
  eth0: { zone: internet, addresses: [203.0.113.2/24] }
  eth1: { zone: lan, addresses: [10.0.0.1/24] }
  eth2: { zone: dmz, addresses: [172.16.5.1/24] }
routes: [{ to: default, via: 203.0.113.1 }]
`;
const ACCEPT = '-A FORWARD -d 172.16.5.10/32 -p tcp -m tcp --dport 443 -j ACCEPT';

function rules(...forward: readonly string[]): string {
  return [
    '*nat',
    ':PREROUTING ACCEPT [0:0]',
    ':POSTROUTING ACCEPT [0:0]',
    '-A PREROUTING -d 203.0.113.2/32 -p tcp -m tcp --dport 443 -j DNAT --to-destination 172.16.5.10',
    '-A POSTROUTING -s 10.0.0.0/24 -o eth0 -j MASQUERADE',
    'COMMIT',
    '*filter',
    ':INPUT ACCEPT [0:0]',
    ':FORWARD DROP [0:0]',
    ':OUTPUT ACCEPT [0:0]',
    '-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT',
    ...forward,
    'COMMIT',
    '',
  ].join('\n');
}

const LIMITS = [
  '-m connlimit --connlimit-above 20 --connlimit-mask 32 --connlimit-saddr -j REJECT',
  '-m recent --update --seconds 60 --hitcount 5 --name web --mask 255.255.255.255 --rsource -j DROP',
  '-m hashlimit --hashlimit-above 10/sec --hashlimit-mode srcip --hashlimit-name web -j DROP',
  '-m set --match-set blocked src -j DROP',
].map((match) => `-A FORWARD -d 172.16.5.10/32 -p tcp -m tcp --dport 443 ${match}`);

describe.each(LIMITS)('%s', (limit) => {
  it('stops nobody for certain', () => {
    const { findings, services } = check(sideOf(rules(limit, ACCEPT), FACTS));
    expect(findings.map(({ check }) => check)).not.toContain('dnat-not-forwarded');
    expect(services[0]?.from.find(({ vantage }) => vantage === 'internet')?.outcome).toBe('undetermined');
  });

  it('hides no reply that goes past the gateway, and the fix is proved', () => {
    const { findings } = check(sideOf(rules(limit, ACCEPT), FACTS));
    const hairpin = findings.find(({ check }) => check === 'hairpin-without-snat');
    expect(hairpin?.message.en).toContain('connections from dmz time out');
    expect(hairpin?.fix?.proved).toBe(true);
    expect(findings.map(({ check }) => check)).toContain('self-access');
  });

  it('hides no MASQUERADE that takes the outside clients along, and the fix is proved', () => {
    const broad = rules(limit, ACCEPT).replace('-A POSTROUTING -s 10.0.0.0/24 -o eth0', '-A POSTROUTING');
    const found = check(sideOf(broad, FACTS)).findings.find(({ check }) => check === 'masquerade-hides-clients');
    expect(found?.message.en).toContain('the server sees 172.16.5.1 in place of every outside client');
    expect(found?.fix?.proved).toBe(true);
  });

  it('is a warning with its condition where it comes to a service that everybody reached', () => {
    const { introduced } = review(sideOf(rules(ACCEPT), FACTS), sideOf(rules(limit, ACCEPT), FACTS));
    expect(introduced.map(({ check, severity }) => `${severity} ${check}`)).toEqual(['warning lost-service']);
    expect(introduced[0]?.message.en).toMatch(
      /^with this change internet and lan no longer reach 203\.0\.113\.2:443\/tcp, where `-m .*` matches$/,
    );
  });
});

it('what nothing lets through is stopped whatever a limit says', () => {
  const { findings } = check(sideOf(rules(...LIMITS), FACTS));
  expect(findings.find(({ check }) => check === 'dnat-not-forwarded')?.severity).toBe('error');
});

it('a host that is blocked is not its whole segment', () => {
  const { introduced } = review(sideOf(rules(ACCEPT), FACTS), sideOf(rules('-A FORWARD -s 10.0.0.77/32 -j DROP', ACCEPT), FACTS));
  const lost = introduced.find(({ check }) => check === 'lost-service');
  expect(lost?.severity).toBe('warning');
  expect(lost?.message.en).toBe('with this change 10.0.0.77 (lan) no longer reaches 203.0.113.2:443/tcp');
  const all = review(sideOf(rules(ACCEPT), FACTS), sideOf(rules('-A FORWARD -s 10.0.0.0/24 -j DROP', ACCEPT), FACTS));
  const whole = all.introduced.find(({ check }) => check === 'lost-service');
  expect(whole?.severity).toBe('error');
  expect(whole?.message.en).toBe('with this change lan no longer reaches 203.0.113.2:443/tcp');
});
