/** A gateway as offices have it: a DMZ, guests, and chains that log and drop what no rule lets through. Its services, its fixes, and what is told without network facts. */
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/ruleset/index.ts';
import { check, review, rowOf, sideOf } from './support.ts';

const NETWORK = `interfaces:
  wan0:   { zone: internet, addresses: [203.0.113.10/28, 203.0.113.11/28] }
  lan0:   { zone: lan,   addresses: [10.0.1.1/24] }
  dmz0:   { zone: dmz,   addresses: [10.0.10.1/24] }
  guest0: { zone: guest, addresses: [10.0.50.1/24] }
routes:
  - { to: default, via: 203.0.113.1 }
`;
const SHOP =
  '-A PREROUTING -d 203.0.113.10/32 -i wan0 -p tcp -m multiport --dports 80,443 -m comment --comment "web shop" -j DNAT --to-destination 10.0.10.20';
const SFTP = '-A PREROUTING -d 203.0.113.10/32 -i wan0 -p tcp -m tcp --dport 2222 -j DNAT --to-destination 10.0.10.30:22';
const VPN = '-A PREROUTING -d 203.0.113.11/32 -i wan0 -p udp -m udp --dport 51820 -j DNAT --to-destination 10.0.10.40';

const CLOSING = ['-A FORWARD -m limit --limit 3/min -j LOG --log-prefix "fwd: "', '-A FORWARD -j SHUT'];

function rules({ nat = [SHOP, SFTP, VPN], forward = [] as readonly string[], closing = CLOSING } = {}): string {
  return `*nat
:PREROUTING ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
${nat.join('\n')}
-A POSTROUTING -s 10.0.0.0/16 -o wan0 -j SNAT --to-source 203.0.113.10
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:SHUT - [0:0]
-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
-A FORWARD -i lan0 -o wan0 -j ACCEPT
-A FORWARD -i guest0 -o wan0 -j ACCEPT
-A FORWARD -i lan0 -o dmz0 -p tcp -m multiport --dports 22,80,443 -j ACCEPT
-A FORWARD -d 10.0.10.20/32 -i wan0 -o dmz0 -p tcp -m multiport --dports 80,443 -j ACCEPT
-A FORWARD -s 198.51.100.0/24 -d 10.0.10.30/32 -i wan0 -o dmz0 -p tcp -m tcp --dport 22 -j ACCEPT
-A FORWARD -d 10.0.10.40/32 -i wan0 -o dmz0 -p udp -m udp --dport 51820 -j ACCEPT
${[...forward, ...closing].join('\n')}
-A SHUT -m limit --limit 3/min -j LOG --log-prefix "shut: "
-A SHUT -j DROP
COMMIT
`;
}

const missing = (side: ReturnType<typeof sideOf>) => check(side).findings.filter((finding) => finding.check === 'missing-hairpin');
const linesOf = (text: string) => text.split('\n');

describe('fixes', () => {
  it('mend the services that can be mended, where one of them is shut for most on purpose', () => {
    const side = sideOf(rules(), NETWORK);
    const findings = missing(side);
    expect(findings.map(({ fix, message }) => [message.en.split(' ')[0], fix === null])).toEqual([
      ['203.0.113.10:443/tcp', false],
      ['203.0.113.10:80/tcp', false],
      ['203.0.113.10:2222/tcp', true],
      ['203.0.113.11:51820/udp', false],
    ]);
    const after = { ...side, files: applyEdits(side.files, findings[0]!.fix!.edits) };
    const { services } = check(after);
    for (const key of ['203.0.113.10:80/tcp', '203.0.113.10:443/tcp', '203.0.113.11:51820/udp'])
      expect(rowOf(services, key)).toMatchObject({ lan: 'reaches', guest: 'reaches', dmz: 'reaches as 10.0.10.1', internet: 'reaches' });
    expect(rowOf(services, '203.0.113.10:2222/tcp')).toEqual(rowOf(check(side).services, '203.0.113.10:2222/tcp'));
  });

  it.each([
    ['a chain that logs and drops, behind a LOG rule', CLOSING],
    ['a last DROP', ['-A FORWARD -j DROP']],
    ['a last REJECT behind a LOG rule', ['-A FORWARD -j LOG', '-A FORWARD -j REJECT --reject-with icmp-admin-prohibited']],
  ])('stand in front of what stops all the rest: %s', (_name, closing) => {
    const side = sideOf(rules({ nat: [SHOP.replace('80,443', '80,443,8443')], closing }), NETWORK);
    const finding = check(side).findings.find(({ check: id }) => id === 'dnat-not-forwarded');
    const text = linesOf(applyEdits(side.files, finding!.fix!.edits)[0]!.text);
    const at = text.indexOf(closing[0]!);
    expect(text[at - 1]).toBe('-A FORWARD -d 10.0.10.20/32 -o dmz0 -p tcp -m tcp --dport 8443 -m conntrack --ctstate DNAT -j ACCEPT');
  });

  it('of a new service open it outside and inside at once, and leave the others alone', () => {
    const imaps = '-A PREROUTING -d 203.0.113.11/32 -i wan0 -p tcp -m tcp --dport 993 -j DNAT --to-destination 10.0.10.50';
    const base = sideOf(rules(), NETWORK);
    const head = sideOf(rules({ nat: [SHOP, SFTP, VPN, imaps] }), NETWORK);
    const { introduced } = review(base, head);
    const finding = introduced.find(({ check: id }) => id === 'missing-hairpin');
    const after = { ...head, files: applyEdits(head.files, finding!.fix!.edits) };
    expect(rowOf(check(after).services, '203.0.113.11:993/tcp')).toMatchObject({ internet: 'reaches', lan: 'reaches', guest: 'reaches' });
    const { changes } = review(head, after);
    // Packets with a forged source are no flows.
    const others = changes.filter(({ packets, vantage }) => vantage !== 'forged' && !packets.includes('203.0.113.11:993'));
    expect(others).toEqual([]);
  });

  it('open a DNAT that names no -d, whatever address it is asked at', () => {
    const side = sideOf(rules({ nat: ['-A PREROUTING -i wan0 -p tcp -m tcp --dport 25 -j DNAT --to-destination 10.0.10.60'] }), NETWORK);
    const finding = check(side).findings.find(({ check: id }) => id === 'dnat-not-forwarded');
    const after = { ...side, files: applyEdits(side.files, finding!.fix!.edits) };
    expect(rowOf(check(after).services, '203.0.113.10:25/tcp')).toMatchObject({ internet: 'reaches' });
  });
});

describe('without network facts', () => {
  it('a server is where the rules say that its packets leave', () => {
    const { services } = check(sideOf(rules(), null));
    expect(rowOf(services, '203.0.113.10:443/tcp')).toMatchObject({ internet: 'reaches' });
  });

  it('a service that is taken away was reached before', () => {
    const base = sideOf(rules({ nat: [SHOP] }), null);
    const without = rules({ nat: [] })
      .split('\n')
      .filter((line) => !line.includes('10.0.10.'))
      .join('\n');
    const { introduced, changes } = review(base, sideOf(without, null));
    expect(introduced.map(({ check: id }) => id)).toContain('lost-service');
    expect(changes).toContainEqual(expect.objectContaining({ before: 'reaches', packets: expect.stringContaining('203.0.113.10') }));
  });
});
