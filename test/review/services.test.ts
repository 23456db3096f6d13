/** The services matrix: the incident's three stages, and what counts as a published service. */
import { describe, expect, it } from 'vitest';
import type { Side } from '../../src/review/model.ts';
import { LAB } from '../netfilter/support.ts';
import { check, countedSave, listText, PORTS, rowOf, STAGES, sideOf } from './support.ts';

/** KERNEL.md facts 1-3, for the lab's six vantages. */
const MATRIX = {
  bond0: {
    internet: 'reaches',
    office: 'reaches-gateway',
    vlan20: 'reaches-gateway',
    floor3: 'reaches-gateway',
    server: 'reaches-gateway',
    gateway: 'reaches-gateway',
  },
  bond1: {
    internet: 'reaches',
    office: 'reply-bypasses',
    vlan20: 'reaches-gateway',
    floor3: 'reaches',
    server: 'martian',
    gateway: 'reaches-gateway',
  },
  mended: {
    internet: 'reaches',
    office: 'reaches as 192.168.1.1',
    vlan20: 'reaches',
    floor3: 'reaches',
    server: 'reaches as 192.168.1.1',
    gateway: 'reaches-gateway',
  },
} as const;

describe.each(['bond0', 'bond1', 'mended'] as const)('the incident: %s', (stage) => {
  const rules = STAGES[stage];
  it.each([
    ['a save file with counters', countedSave(rules)],
    ['a bare list', listText(rules)],
    ['a list of commands', listText(rules.map((rule) => `iptables -t nat ${rule}`))],
  ])('%s', (_form, text) => {
    const { services, assumptions } = check(sideOf(text));
    expect(services.map((service) => [service.public, service.server])).toEqual(
      PORTS.map((port) => [`110.88.12.88:${port}/tcp`, `192.168.1.55:${port}`]),
    );
    for (const port of PORTS) expect(rowOf(services, `110.88.12.88:${port}/tcp`)).toEqual(MATRIX[stage]);
    expect(assumptions).toEqual([]);
  });

  it('each failure tells its half, what decided, and a witness that meets it', () => {
    for (const service of check(sideOf(listText(rules))).services) {
      for (const cell of service.from) {
        if (cell.outcome === 'reaches') {
          expect([cell.at, cell.decidedBy, cell.witness]).toEqual([null, null, undefined]);
          continue;
        }
        expect(cell.at).toBe(cell.outcome === 'reply-bypasses' ? 'reply' : 'request');
        expect(cell.decidedBy).not.toBeNull();
        expect(cell.witness).toMatchObject({
          dst: '110.88.12.88',
          proto: 'tcp',
          dport: Number(service.public.replace(/.*:(\d+).*/, '$1')),
        });
        expect(cell.witness?.in === null).toBe(cell.vantage === 'gateway');
        expect(cell.regions).toBeUndefined();
      }
    }
  });
});

describe('the incident without network facts', () => {
  it.each(['bond0', 'bond1', 'mended'] as const)('%s: what can be said, and what is assumed', (stage) => {
    const { services, assumptions } = check(sideOf(listText(STAGES[stage]), null));
    const row = rowOf(services, '110.88.12.88:25/tcp');
    const expected = { bond0: 'reaches-gateway', bond1: 'reply-bypasses', mended: 'reaches as 192.168.1.1' }[stage];
    const { internet, gateway, server, ...segments } = row;
    expect(internet).toBe('reaches');
    expect(gateway).toBe('reaches-gateway');
    expect(server).toBe({ bond0: 'reaches-gateway', bond1: 'martian', mended: 'reaches as 192.168.1.1' }[stage]);
    expect(Object.values(segments)).toEqual([expected]);
    expect(assumptions.length).toBeGreaterThan(2);
    for (const { text, settle } of assumptions) {
      expect(settle).toMatch(/^(interfaces|routes): /);
      expect(text.zh).toMatch(/\p{Script=Han}/u);
    }
  });
});

const keys = (side: Side) => check(side).services.map((service) => `${service.public} -> ${service.servers?.join('|') ?? service.server}`);
const nat = (...rules: readonly string[]) => keys(sideOf(listText(rules)));
const nat6 = (...rules: readonly string[]) => keys(sideOf(listText(rules), LAB));

describe('published services', () => {
  it.each([
    ['one port', '-d 110.88.12.88 -p tcp --dport 25 -j DNAT --to-destination 192.168.1.55', ['110.88.12.88:25/tcp -> 192.168.1.55:25']],
    [
      'another port inside',
      '-d 110.88.12.88 -p tcp --dport 25 -j DNAT --to-destination 192.168.1.55:2525',
      ['110.88.12.88:25/tcp -> 192.168.1.55:2525'],
    ],
    [
      'a range of ports',
      '-d 110.88.12.88 -p tcp --dport 5000:5010 -j DNAT --to-destination 192.168.1.55',
      ['110.88.12.88:5000-5010/tcp -> 192.168.1.55:5000-5010'],
    ],
    [
      'multiport',
      '-d 110.88.12.88 -p tcp -m multiport --dports 25,110,5000:5010 -j DNAT --to-destination 192.168.1.55',
      [
        '110.88.12.88:25/tcp -> 192.168.1.55:25',
        '110.88.12.88:110/tcp -> 192.168.1.55:110',
        '110.88.12.88:5000-5010/tcp -> 192.168.1.55:5000-5010',
      ],
    ],
    ['no port', '-d 110.88.12.88 -p tcp -j DNAT --to-destination 192.168.1.55', ['110.88.12.88:*/tcp -> 192.168.1.55']],
    ['no protocol', '-d 110.88.12.88 -j DNAT --to-destination 192.168.1.55', ['110.88.12.88/any -> 192.168.1.55']],
    [
      'a range of servers',
      '-d 110.88.12.88 -p tcp --dport 25 -j DNAT --to-destination 192.168.1.55-192.168.1.57',
      ['110.88.12.88:25/tcp -> 192.168.1.55-192.168.1.57:25'],
    ],
    [
      'a range of destinations',
      '-m iprange --dst-range 110.88.12.88-110.88.12.89 -p tcp --dport 25 -j DNAT --to-destination 192.168.1.55',
      ['110.88.12.88/31:25/tcp -> 192.168.1.55:25'],
    ],
    ['REDIRECT to the gateway', '-d 110.88.12.88 -p tcp --dport 25 -j REDIRECT --to-ports 2525', ['110.88.12.88:25/tcp -> gateway:2525']],
    [
      'no -d: each outside address',
      '-i bond0 -p tcp --dport 25 -j DNAT --to-destination 192.168.1.55',
      ['110.88.12.88:25/tcp -> 192.168.1.55:25', '110.88.12.89:25/tcp -> 192.168.1.55:25'],
    ],
    ['a transparent proxy is none', '-i bond1 -p tcp --dport 80 -j REDIRECT --to-ports 3128', []],
  ])('%s', (_name, rule, expected) => expect(nat(`-A PREROUTING ${rule}`)).toEqual(expected));

  it('udp beside tcp, and icmp', () => {
    expect(
      nat(
        '-A PREROUTING -d 110.88.12.88 -p udp --dport 53 -j DNAT --to-destination 192.168.1.55',
        '-A PREROUTING -d 110.88.12.88 -p icmp -j DNAT --to-destination 192.168.1.55',
      ),
    ).toEqual(['110.88.12.88:53/udp -> 192.168.1.55:53', '110.88.12.88/icmp -> 192.168.1.55']);
  });

  it('several targets of one endpoint give servers', () => {
    expect(
      nat(
        '-A PREROUTING -i bond0 -d 110.88.12.88 -p tcp --dport 25 -j DNAT --to-destination 192.168.1.55',
        '-A PREROUTING -i bond1 -d 110.88.12.88 -p tcp --dport 25 -j DNAT --to-destination 192.168.1.80',
      ),
    ).toEqual(['110.88.12.88:25/tcp -> 192.168.1.55:25|192.168.1.80:25']);
  });

  it('user chains: the matches of the jumps count too', () => {
    const text = [
      '*nat',
      ':PREROUTING ACCEPT [0:0]',
      ':MAIL - [0:0]',
      ':DEEP - [0:0]',
      '-A PREROUTING -d 110.88.12.88/32 -p tcp -j MAIL',
      '-A MAIL -g DEEP',
      '-A DEEP -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55',
      'COMMIT',
      '',
    ].join('\n');
    expect(keys(sideOf(text))).toEqual(['110.88.12.88:25/tcp -> 192.168.1.55:25']);
  });

  it("Docker's addrtype chain publishes on each outside address", () => {
    const text = [
      '*nat',
      ':PREROUTING ACCEPT [0:0]',
      ':DOCKER - [0:0]',
      '-A PREROUTING -m addrtype --dst-type LOCAL -j DOCKER',
      '-A DOCKER ! -i docker0 -p tcp -m tcp --dport 8080 -j DNAT --to-destination 172.17.0.2:80',
      'COMMIT',
      '',
    ].join('\n');
    expect(keys(sideOf(text))).toEqual(['110.88.12.88:8080/tcp -> 172.17.0.2:80', '110.88.12.89:8080/tcp -> 172.17.0.2:80']);
  });

  it('a dynamic uplink publishes at *', () => {
    const network = LAB.replace('[110.88.12.88/24, 110.88.12.89/24]', 'dynamic').replace('via: 110.88.12.1', 'dev: bond0');
    expect(keys(sideOf(listText(['-A PREROUTING -i bond0 -p tcp --dport 25 -j DNAT --to-destination 192.168.1.55']), network))).toEqual([
      '*:25/tcp -> 192.168.1.55:25',
    ]);
  });

  it('IPv6 endpoints are in brackets', () => {
    const network = LAB.replace('110.88.12.89/24]', '110.88.12.89/24, "2001:db8:88::88/64"]').replace(
      '[192.168.1.1/24]',
      '[192.168.1.1/24, "fd00:1::1/64"]',
    );
    const rule = '-A PREROUTING -d 2001:db8:88::88 -p tcp --dport 25 -j DNAT --to-destination fd00:1::55';
    expect(keys(sideOf(`ip6tables -t nat ${rule}\n`, network))).toEqual(['[2001:db8:88::88]:25/tcp -> [fd00:1::55]:25']);
    expect(nat6('-A PREROUTING -p tcp --dport 25 -d 110.88.12.89 -j DNAT --to-destination 192.168.1.55')).toHaveLength(1);
  });
});

describe('parts of a vantage', () => {
  it('that fare differently carry regions, and witnesses that lie in them', () => {
    const [service] = check(
      sideOf(listText(['-A PREROUTING -s 192.168.1.128/25 -p tcp --dport 25 -d 110.88.12.88 -j ACCEPT', ...STAGES.mended])),
    ).services;
    const office = service?.from.filter((cell) => cell.vantage === 'office') ?? [];
    expect(office.map((cell) => cell.outcome).sort()).toEqual(['reaches', 'reaches-gateway']);
    for (const cell of office) expect(cell.regions?.length).toBeGreaterThan(0);
    expect(office.find((cell) => cell.outcome === 'reaches-gateway')?.witness?.src).toMatch(/^192\.168\.1\.(12[89]|1[3-9]\d|2\d\d)$/);
  });

  it('an undecidable match makes a cell undetermined, by name', () => {
    const text = `*nat\n:PREROUTING ACCEPT [0:0]\n${STAGES.mended[0]}\nCOMMIT\n*filter\n:FORWARD ACCEPT [0:0]\n-A FORWARD -i bond0 -m recent --rcheck --name bad -j DROP\nCOMMIT\n`;
    const internet = check(sideOf(text)).services[0]?.from.find((cell) => cell.vantage === 'internet');
    expect(internet?.outcome).toBe('undetermined');
    expect(internet?.unknown).toEqual([expect.stringContaining('-m recent')]);
  });

  it('servers that share the load by chance reach it all the same, by whichever address it sees', () => {
    const shared = '-A PREROUTING -i bond0 -d 110.88.12.88 -p tcp --dport 80';
    const text = listText([
      `${shared} -m statistic --mode random --probability 0.5 -j DNAT --to-destination 192.168.1.55`,
      `${shared} -j DNAT --to-destination 192.168.20.56`,
      '-A POSTROUTING -m conntrack --ctstate DNAT -j MASQUERADE',
    ]);
    const internet = check(sideOf(text)).services[0]?.from.find((cell) => cell.vantage === 'internet');
    expect(internet).toMatchObject({ outcome: 'reaches', sees: '192.168.1.1, 192.168.20.1' });
    expect(internet?.unknown).toBeUndefined();
    // What one of them sees of the client itself, the other does not: that hangs on chance.
    const half = check(sideOf(text.replace('-A POSTROUTING -m', '-A POSTROUTING -o bond1 -m'))).services[0];
    expect(half?.from.find((cell) => cell.vantage === 'internet')?.outcome).toBe('undetermined');
  });

  it('FORWARD, INPUT and routing failures have their names', () => {
    const filter = (...rules: readonly string[]) =>
      rowOf(
        check(
          sideOf(
            `*nat\n:PREROUTING ACCEPT [0:0]\n${STAGES.bond0[0]}\nCOMMIT\n*filter\n:INPUT ACCEPT [0:0]\n:FORWARD ACCEPT [0:0]\n${rules.join('\n')}\nCOMMIT\n`,
          ),
        ).services,
        '110.88.12.88:25/tcp',
      );
    expect(filter('-A FORWARD -j DROP')).toMatchObject({ internet: 'dropped', office: 'reaches-gateway' });
    expect(filter('-A FORWARD -j REJECT')).toMatchObject({ internet: 'rejected' });
    expect(filter('-A FORWARD -i bond1 -j DROP')).toMatchObject({ internet: 'dropped' });
    expect(filter('-A INPUT -j DROP')).toMatchObject({ internet: 'reaches', office: 'dropped', gateway: 'dropped' });
    expect(filter('-A INPUT -p tcp -j REJECT --reject-with tcp-reset')).toMatchObject({ office: 'rejected' });
  });

  it('a routed public address: inside leaves, or loops where the prefix is known as routed', () => {
    const rule = listText(['-A PREROUTING -i bond0 -d 203.0.113.5 -p tcp --dport 25 -j DNAT --to-destination 192.168.1.55']);
    expect(rowOf(check(sideOf(rule)).services, '203.0.113.5:25/tcp')).toMatchObject({ internet: 'reaches', office: 'leaves' });
    expect(rowOf(check(sideOf(rule, `${LAB}routed: [203.0.113.0/28]\n`)).services, '203.0.113.5:25/tcp')).toMatchObject({
      office: 'loops',
      vlan20: 'loops',
    });
  });
});
