/** KERNEL.md's facts that need no kernel to be asked of the model, numbered as there. */
import { describe, expect, it } from 'vitest';
import { ask, decider, fate, gatewayOf, LAB, packet, saveText } from './support.ts';

const PUBLISH = (device: string) =>
  `-A PREROUTING ${device}-d 110.88.12.88/32 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55`;
const MASQUERADE = '-A POSTROUTING -o bond0 -j MASQUERADE';
const BOND0 = PUBLISH('-i bond0 ');
const BOND1 = PUBLISH('-i bond1 ');

const INTERNET = 'bond0 203.0.113.9 > 110.88.12.88:25/tcp';
const OFFICE = 'bond1 192.168.1.20 > 110.88.12.88:25/tcp';
const VLAN = 'bond1.20 192.168.20.7 > 110.88.12.88:25/tcp';
const FLOOR3 = 'bond1 192.168.30.9 > 110.88.12.88:25/tcp';
const SERVER = 'bond1 192.168.1.55 > 110.88.12.88:25/tcp';
const GATEWAY = '- - > 110.88.12.88:25/tcp';

const nat = (...lines: readonly string[]) => gatewayOf(saveText({ nat: lines }));

describe('1: only the bond0 rules', () => {
  const gateway = nat(BOND0, MASQUERADE);
  it('outside works', () => expect(fate(gateway, INTERNET)).toBe('forward bond1 203.0.113.9:40000>192.168.1.55:25 returns'));
  it.each([
    [VLAN, '192.168.20.7'],
    [OFFICE, '192.168.1.20'],
    [FLOOR3, '192.168.30.9'],
    [SERVER, '192.168.1.55'],
    [GATEWAY, '110.88.12.88'],
  ])("%s meets the gateway's own stack", (from, source) => {
    expect(fate(gateway, from)).toBe(`local ${source}:40000>110.88.12.88:25`);
  });
});

describe('2: with the bond1 rules', () => {
  const gateway = nat(BOND0, BOND1, MASQUERADE);
  it.each([
    [INTERNET, 'forward bond1 203.0.113.9:40000>192.168.1.55:25 returns'],
    [VLAN, 'local 192.168.20.7:40000>110.88.12.88:25'],
    [OFFICE, 'forward bond1 192.168.1.20:40000>192.168.1.55:25 bypasses'],
    [FLOOR3, 'forward bond1 192.168.30.9:40000>192.168.1.55:25 returns'],
    [SERVER, 'forward bond1 192.168.1.55:40000>192.168.1.55:25 martian'],
    [GATEWAY, 'local 110.88.12.88:40000>110.88.12.88:25'],
  ])('%s: %s', (from, told) => expect(fate(gateway, from)).toBe(told));

  it('UDP has the same fate: the answer comes from an address that was not asked', () => {
    const udp = nat('-A PREROUTING -d 110.88.12.88/32 -p udp -m udp --dport 53 -j DNAT --to-destination 192.168.1.55');
    expect(fate(udp, 'bond1 192.168.1.20 > 110.88.12.88:53/udp')).toBe('forward bond1 192.168.1.20:40000>192.168.1.55:53 bypasses');
  });

  it.each(['bond1+', 'bond1.20', 'bond+', '+'])('-i %s matches a frame received on bond1.20', (name) => {
    expect(fate(nat(PUBLISH(`-i ${name} `)), VLAN)).toBe('forward bond1 192.168.20.7:40000>192.168.1.55:25 returns');
  });

  it('a slave of the bond is not the bond', () => {
    const gateway = gatewayOf(saveText({ nat: [BOND0, BOND1] }), { more: ['eth1'] });
    expect(fate(gateway, 'eth1 192.168.20.7 > 110.88.12.88:25/tcp')).toBe('local 192.168.20.7:40000>110.88.12.88:25');
  });
});

describe('3: hairpin SNAT', () => {
  const anywhere = PUBLISH('');
  it.each([
    ['SNAT', '-A POSTROUTING -s 192.168.1.0/24 -d 192.168.1.55/32 -p tcp -m tcp --dport 25 -j SNAT --to-source 192.168.1.1'],
    ['MASQUERADE', '-A POSTROUTING -s 192.168.1.0/24 -d 192.168.1.55/32 -j MASQUERADE'],
  ])("%s for the segment and the server's inside address cures the segment and the server itself", (_name, rule) => {
    const gateway = nat(anywhere, rule, MASQUERADE);
    expect(fate(gateway, OFFICE)).toBe('forward bond1 192.168.1.1:40000>192.168.1.55:25 returns');
    expect(fate(gateway, SERVER)).toBe('forward bond1 192.168.1.1:40000>192.168.1.55:25 returns');
    expect(fate(gateway, INTERNET)).toBe('forward bond1 203.0.113.9:40000>192.168.1.55:25 returns');
    expect(fate(gateway, VLAN)).toBe('forward bond1 192.168.20.7:40000>192.168.1.55:25 returns');
  });

  it.each(['-A POSTROUTING -s 192.168.1.0/24 -d 110.88.12.88/32 -j SNAT --to-source 192.168.1.1', MASQUERADE])(
    '%s does nothing for it',
    (rule) => {
      expect(fate(nat(anywhere, rule), OFFICE)).toBe('forward bond1 192.168.1.20:40000>192.168.1.55:25 bypasses');
      expect(fate(nat(anywhere, rule), SERVER)).toBe('forward bond1 192.168.1.55:40000>192.168.1.55:25 martian');
    },
  );

  it('rp_filter=1 on a second uplink without a default route of its own drops the SYN', () => {
    const network = `${LAB.replace('routes:', '  bond2: { zone: isp2, addresses: [198.18.0.2/24] }\nroutes:')}sysctl: { rp_filter: 1 }\n`;
    const gateway = gatewayOf(saveText({ nat: [PUBLISH('').replace('110.88.12.88', '198.18.0.2')] }), { network });
    const answer = ask(gateway, packet('bond2 203.0.113.9 > 198.18.0.2:25/tcp'));
    expect([answer.verdict, decider(answer)]).toEqual(['drop', expect.stringMatching(/^routing: rp_filter/)]);
    expect(fate(gateway, 'bond2 198.18.0.77 > 198.18.0.2:25/tcp')).toBe('forward bond1 198.18.0.77:40000>192.168.1.55:25 returns');
  });
});

describe('4: FORWARD', () => {
  const published = '-A PREROUTING -d 110.88.12.88/32 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55:2525';
  const hairpin = '-A POSTROUTING -s 192.168.1.0/24 -o bond1 -m conntrack --ctstate DNAT -j SNAT --to-source 192.168.1.1';
  const ESTABLISHED = '-A FORWARD -m conntrack --ctstate ESTABLISHED -j ACCEPT';
  const dropping = (...rules: readonly string[]) => gatewayOf(saveText({ nat: [published, hairpin], filter: [':FORWARD DROP', ...rules] }));

  it('sees the destination and port after DNAT', () => {
    expect(fate(dropping(ESTABLISHED, '-A FORWARD -d 110.88.12.88/32 -p tcp -m tcp --dport 25 -j ACCEPT'), INTERNET)).toBe('drop');
    expect(fate(dropping(ESTABLISHED, '-A FORWARD -d 192.168.1.55/32 -p tcp -m tcp --dport 25 -j ACCEPT'), INTERNET)).toBe('drop');
    expect(fate(dropping(ESTABLISHED, '-A FORWARD -d 192.168.1.55/32 -p tcp -m tcp --dport 2525 -j ACCEPT'), INTERNET)).toBe(
      'forward bond1 203.0.113.9:40000>192.168.1.55:2525 returns',
    );
  });

  it('sees the source before SNAT, and hairpin traffic as -i bond1 -o bond1', () => {
    const by = (match: string) => fate(dropping(ESTABLISHED, `-A FORWARD ${match} -j ACCEPT`), OFFICE);
    expect(by('-s 192.168.1.20/32 -i bond1 -o bond1')).toBe('forward bond1 192.168.1.1:40000>192.168.1.55:2525 returns');
    expect(by('-s 192.168.1.1/32')).toBe('drop');
    expect(by('-i bond1 -o bond0')).toBe('drop');
  });

  it('drops the reply without an ESTABLISHED rule', () => {
    expect(fate(dropping('-A FORWARD -d 192.168.1.55/32 -p tcp -m tcp --dport 2525 -j ACCEPT'), INTERNET)).toBe(
      'forward bond1 203.0.113.9:40000>192.168.1.55:2525 dropped',
    );
  });

  it('--ctstate DNAT alone passes both directions, and nothing direct', () => {
    const gateway = dropping('-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT');
    expect(fate(gateway, INTERNET)).toBe('forward bond1 203.0.113.9:40000>192.168.1.55:2525 returns');
    expect(fate(gateway, 'bond0 203.0.113.9 > 192.168.1.55:2525/tcp')).toBe('drop');
  });

  it('--ctstate NEW,DNAT is an or, and admits direct traffic', () => {
    const gateway = dropping(ESTABLISHED, '-A FORWARD -m conntrack --ctstate NEW,DNAT -j ACCEPT');
    expect(fate(gateway, 'bond0 203.0.113.9 > 192.168.1.55:2525/tcp')).toBe('forward bond1 203.0.113.9:40000>192.168.1.55:2525 returns');
  });

  it('ESTABLISHED without RELATED drops what RELATED would pass', () => {
    const related = (states: string) =>
      fate(dropping(`-A FORWARD -m conntrack --ctstate ${states} -j ACCEPT`), 'bond0 203.0.113.1 > 192.168.1.55/icmp', {
        type: 3,
        code: 4,
        state: 'RELATED',
      });
    expect(related('ESTABLISHED')).toBe('drop');
    expect(related('RELATED,ESTABLISHED')).toMatch(/^forward bond1/);
  });
});

describe('5: local traffic', () => {
  const out = (match: string, to = '192.168.1.55') =>
    `-A OUTPUT ${match}-d 110.88.12.88/32 -p tcp -m tcp --dport 25 -j DNAT --to-destination ${to}`;

  it('nat OUTPUT translates what the gateway sends; the source stays the public address', () => {
    expect(fate(nat(out('')), GATEWAY)).toBe('forward bond1 110.88.12.88:40000>192.168.1.55:25 returns');
  });

  it('-o lo matches there, -o bond1 does not', () => {
    expect(fate(nat(out('-o lo ')), GATEWAY)).toBe('forward bond1 110.88.12.88:40000>192.168.1.55:25 returns');
    expect(fate(nat(out('-o bond1 ')), GATEWAY)).toBe('local 110.88.12.88:40000>110.88.12.88:25');
  });

  it('DNAT to 127.0.0.1 is dropped unless route_localnet is 1', () => {
    const rule = '-A PREROUTING -d 110.88.12.88/32 -p tcp -m tcp --dport 25 -j DNAT --to-destination 127.0.0.1';
    expect(fate(nat(rule), INTERNET)).toBe('drop');
    const open = gatewayOf(saveText({ nat: [rule] }), { network: `${LAB}sysctl: { route_localnet: 1 }\n` });
    expect(fate(open, INTERNET)).toBe('local 203.0.113.9:40000>127.0.0.1:25');
  });

  it("REDIRECT goes to the in-interface's address, and INPUT sees the new port", () => {
    const gateway = gatewayOf(
      saveText({
        nat: [
          '-A PREROUTING -p tcp -m tcp --dport 25 -j REDIRECT --to-ports 2525',
          '-A OUTPUT -p tcp -m tcp --dport 25 -j REDIRECT --to-ports 2525',
        ],
        filter: [':INPUT DROP', '-A INPUT -p tcp -m tcp --dport 2525 -j ACCEPT'],
      }),
    );
    expect(fate(gateway, 'bond1 192.168.1.20 > 203.0.113.9:25/tcp')).toBe('local 192.168.1.20:40000>192.168.1.1:2525');
    expect(fate(gateway, 'bond1.20 192.168.20.7 > 110.88.12.88:25/tcp')).toBe('local 192.168.20.7:40000>192.168.20.1:2525');
    expect(fate(gateway, '- - > 203.0.113.9:25/tcp')).toBe('local 110.88.12.88:40000>127.0.0.1:2525');
    expect(fate(gateway, 'bond1 192.168.1.20 > 192.168.1.1:26/tcp')).toBe('drop');
  });
});

describe('6: hiding clients', () => {
  it.each([
    ['neither -o nor -s', '-A POSTROUTING -j MASQUERADE', '192.168.1.1'],
    ['only -d server', '-A POSTROUTING -d 192.168.1.55/32 -j MASQUERADE', '192.168.1.1'],
    ['-o bond0', MASQUERADE, '203.0.113.9'],
  ])('MASQUERADE with %s', (_name, rule, seen) => {
    expect(fate(nat(BOND0, rule), INTERNET)).toBe(`forward bond1 ${seen}:40000>192.168.1.55:25 returns`);
  });

  it('-s 192.168.0.0/16 without -o masks VLAN to server traffic', () => {
    const gateway = nat(PUBLISH(''), '-A POSTROUTING -s 192.168.0.0/16 -j MASQUERADE');
    expect(fate(gateway, VLAN)).toBe('forward bond1 192.168.1.1:40000>192.168.1.55:25 returns');
    expect(fate(gateway, 'bond1.20 192.168.20.7 > 192.168.1.55:25/tcp')).toBe('forward bond1 192.168.1.1:40000>192.168.1.55:25 returns');
  });
});

describe('7: a public address that is only routed to the gateway', () => {
  const network = `${LAB}routed: [203.0.113.0/28]\n`;
  const rule = (device: string) =>
    `-A PREROUTING ${device}-d 203.0.113.5/32 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55`;
  const from = (rules: readonly string[], text: string) => fate(gatewayOf(saveText({ nat: rules }), { network }), text);

  it('DNAT without -i works from both sides', () => {
    expect(from([rule('')], 'bond0 198.51.100.4 > 203.0.113.5:25/tcp')).toBe('forward bond1 198.51.100.4:40000>192.168.1.55:25 returns');
    expect(from([rule('')], 'bond1.20 192.168.20.7 > 203.0.113.5:25/tcp')).toBe('forward bond1 192.168.20.7:40000>192.168.1.55:25 returns');
  });

  it('with -i bond0 an inside packet leaves untranslated, with its own source or the public one', () => {
    const inside = 'bond1 192.168.1.20 > 203.0.113.5:25/tcp';
    expect(from([rule('-i bond0 ')], inside)).toBe('forward bond0 192.168.1.20:40000>203.0.113.5:25 returns');
    expect(from([rule('-i bond0 '), MASQUERADE], inside)).toBe('forward bond0 110.88.12.88:40000>203.0.113.5:25 returns');
  });
});

describe('8: order', () => {
  it('first match wins', () => {
    const gateway = nat(PUBLISH(''), PUBLISH('').replace('192.168.1.55', '192.168.1.80'));
    expect(fate(gateway, INTERNET)).toMatch(/>192\.168\.1\.55:25/);
  });

  it('nat ACCEPT exempts from a later DNAT', () => {
    expect(fate(nat('-A PREROUTING -s 203.0.113.0/24 -j ACCEPT', PUBLISH('')), INTERNET)).toMatch(/^local/);
  });

  const chain = (leave: string, call = '-j') =>
    nat(
      ':MAIL -',
      `-A PREROUTING -p tcp ${call} MAIL`,
      PUBLISH(''),
      `-A MAIL -s 203.0.113.0/24 ${leave}`,
      '-A MAIL -d 110.88.12.89/32 -j ACCEPT',
    );
  it('RETURN falls through to the caller', () => expect(fate(chain('-j RETURN'), INTERNET)).toMatch(/^forward/));
  it('the end of a user chain falls through too', () => expect(fate(chain('-m comment --comment x'), INTERNET)).toMatch(/^forward/));
  it('goto skips the rest of the caller', () => expect(fate(chain('-j RETURN', '-g'), INTERNET)).toMatch(/^local/));

  it('RETURN in a base chain applies the policy', () => {
    const gateway = gatewayOf(saveText({ filter: [':FORWARD DROP', '-A FORWARD -p tcp -j RETURN', '-A FORWARD -j ACCEPT'] }));
    const answer = ask(gateway, packet('bond0 203.0.113.9 > 192.168.1.55:25/tcp'));
    expect([answer.verdict, decider(answer)]).toEqual(['drop', 'policy FORWARD']);
    expect(fate(gateway, 'bond0 203.0.113.9 > 192.168.1.55:25/udp')).toMatch(/^forward/);
  });

  it("a jump below a goto returns to the goto's chain, and its end to the goto's caller's caller", () => {
    const gateway = gatewayOf(
      saveText({
        filter: [
          ':A -',
          ':B -',
          ':C -',
          ':FORWARD DROP',
          '-A FORWARD -j A',
          '-A FORWARD -p tcp -m tcp --dport 25 -j ACCEPT',
          '-A A -g B',
          '-A A -j DROP',
          '-A B -j C',
          '-A B -p tcp -m tcp --dport 26 -j ACCEPT',
          '-A C -j RETURN',
        ],
      }),
    );
    expect(fate(gateway, 'bond0 203.0.113.9 > 192.168.1.55:25/tcp')).toMatch(/^forward/);
    expect(fate(gateway, 'bond0 203.0.113.9 > 192.168.1.55:26/tcp')).toMatch(/^forward/);
    expect(fate(gateway, 'bond0 203.0.113.9 > 192.168.1.55:27/tcp')).toBe('drop');
  });

  it('the nat table sees only the first packet of a connection', () => {
    expect(fate(nat(PUBLISH('')), INTERNET, { state: 'ESTABLISHED', flags: 'ACK' })).toBe('local 203.0.113.9:40000>110.88.12.88:25');
  });
});

describe('10: ranges', () => {
  const to = (target: string, port = 25) =>
    fate(
      nat(`-A PREROUTING -d 110.88.12.88/32 -p tcp -j DNAT --to-destination ${target}`),
      `bond0 203.0.113.9 > 110.88.12.88:${port}/tcp`,
    ).replace(/.*>/, '');
  it.each([
    ['192.168.1.55', 25, '192.168.1.55:25 returns'],
    ['192.168.1.55-192.168.1.57', 25, '192.168.1.55-192.168.1.57:25 returns'],
    ['192.168.1.55:2000-2003', 25, '192.168.1.55:2000 returns'],
    ['192.168.1.55:2000-2003', 2002, '192.168.1.55:2002 returns'],
    ['192.168.1.55:2000-2003 --random', 2002, '192.168.1.55:2000-2003 returns'],
    ['192.168.1.55:2000-2003/2100', 2100, '192.168.1.55:2000 returns'],
    ['192.168.1.55:2000-2003/2100', 2103, '192.168.1.55:2003 returns'],
    ['192.168.1.55-192.168.1.57 --random', 25, '192.168.1.55-192.168.1.57:25 returns'],
  ])('--to-destination %s, port %i: %s', (target, port, expected) => expect(to(target, port)).toBe(expected));

  it('SNAT keeps the source port, MASQUERADE --to-ports picks in its range', () => {
    const source = (rule: string) => fate(nat(rule), 'bond1 192.168.1.20 > 203.0.113.9:25/tcp');
    expect(source('-A POSTROUTING -o bond0 -j SNAT --to-source 110.88.12.89')).toMatch(/110\.88\.12\.89:40000>/);
    expect(source('-A POSTROUTING -o bond0 -p tcp -j MASQUERADE --to-ports 5000-5009')).toMatch(/110\.88\.12\.88:5000-5009>/);
  });
});

describe('11: matches', () => {
  const filter = (match: string) =>
    gatewayOf(
      saveText({
        nat: [PUBLISH('')],
        filter: [':FORWARD DROP', '-A FORWARD -m conntrack --ctstate ESTABLISHED -j ACCEPT', `-A FORWARD ${match} -j ACCEPT`],
      }),
    );
  it.each(['-m conntrack --ctorigdst 110.88.12.88', '-m conntrack --ctstate DNAT'])(
    '%s tells "via the public address" from "direct"',
    (match) => {
      expect(fate(filter(match), INTERNET)).toMatch(/^forward/);
      expect(fate(filter(match), 'bond0 203.0.113.9 > 192.168.1.55:25/tcp')).toBe('drop');
    },
  );

  it("addrtype --dst-type LOCAL covers the gateway's inside and outside addresses, and is not hairpin-safe", () => {
    const gateway = nat('-A PREROUTING -p tcp -m addrtype --dst-type LOCAL -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55');
    expect(fate(gateway, 'bond0 203.0.113.9 > 110.88.12.89:25/tcp')).toMatch(/^forward bond1 .* returns$/);
    expect(fate(gateway, 'bond1.20 192.168.20.7 > 192.168.1.1:25/tcp')).toMatch(/^forward bond1 .* returns$/);
    expect(fate(gateway, 'bond1.20 192.168.20.7 > 203.0.113.9:25/tcp')).toMatch(/^forward bond0/);
    expect(fate(gateway, OFFICE)).toMatch(/bypasses$/);
    expect(fate(gateway, SERVER)).toMatch(/martian$/);
  });

  it('a mangle MARK is visible in nat', () => {
    const gateway = gatewayOf(
      saveText({
        mangle: ['-A PREROUTING -s 203.0.113.0/24 -j MARK --set-xmark 0x7/0xffffffff'],
        nat: ['-A PREROUTING -p tcp -m mark --mark 0x7 -j DNAT --to-destination 192.168.1.55'],
      }),
    );
    expect(fate(gateway, INTERNET)).toMatch(/^forward/);
    expect(fate(gateway, 'bond0 198.51.100.4 > 110.88.12.88:25/tcp')).toMatch(/^local/);
    expect(fate(gateway, 'bond0 198.51.100.4 > 110.88.12.88:25/tcp', { mark: 7 })).toMatch(/^forward/);
  });

  it('NOTRACK in raw skips NAT', () => {
    const gateway = gatewayOf(saveText({ raw: ['-A PREROUTING -s 203.0.113.0/24 -p tcp -j CT --notrack'], nat: [PUBLISH('')] }));
    expect(fate(gateway, INTERNET)).toBe('local 203.0.113.9:40000>110.88.12.88:25');
    expect(fate(gateway, 'bond0 198.51.100.4 > 110.88.12.88:25/tcp')).toMatch(/^forward/);
  });

  it("NOTRACK for the server's answers breaks the way back of a translated flow", () => {
    const gateway = gatewayOf(saveText({ raw: ['-A PREROUTING -i bond1 -p tcp -m tcp --sport 25 -j NOTRACK'], nat: [PUBLISH('')] }));
    expect(fate(gateway, INTERNET)).toMatch(/ bypasses$/);
  });
});

describe('12: addresses chosen', () => {
  const network = `
interfaces:
  bond0: { zone: internet, addresses: [110.88.12.88/24, 198.18.0.2/24] }
  bond1: { zone: office, addresses: [192.168.1.1/24, 192.168.9.1/24] }
routes:
  - { to: default, via: 198.18.0.1, src: 110.88.12.88 }
`;
  it("MASQUERADE takes the primary address in the next hop's subnet, and ignores a route's src", () => {
    expect(fate(gatewayOf(saveText({ nat: [MASQUERADE] }), { network }), 'bond1 192.168.1.20 > 203.0.113.9:25/tcp')).toBe(
      'forward bond0 198.18.0.2:40000>203.0.113.9:25 returns',
    );
  });

  it("the gateway's own packets take the route's src", () => {
    expect(fate(gatewayOf('*nat\n:PREROUTING ACCEPT [0:0]\nCOMMIT\n', { network }), '- - > 203.0.113.9:25/tcp')).toBe(
      'forward bond0 110.88.12.88:40000>203.0.113.9:25 returns',
    );
  });

  it("REDIRECT takes the in-interface's first address, whatever subnet the client is in", () => {
    const gateway = gatewayOf(saveText({ nat: ['-A PREROUTING -p tcp -m tcp --dport 25 -j REDIRECT'] }), { network });
    expect(fate(gateway, 'bond1 192.168.9.20 > 203.0.113.9:25/tcp')).toBe('local 192.168.9.20:40000>192.168.1.1:25');
  });
});

describe('13: state of a first packet', () => {
  it.each([
    ['SYN', 'NEW'],
    ['ACK', 'NEW'],
    ['PSH,ACK', 'NEW'],
    ['SYN,ACK', 'INVALID'],
    ['RST', 'INVALID'],
    ['FIN', 'INVALID'],
    ['FIN,ACK', 'INVALID'],
    ['NONE', 'INVALID'],
  ])('%s is %s; INVALID is never NATed', (flags, state) => {
    const gateway = gatewayOf(
      saveText({
        nat: [PUBLISH('')],
        filter: ['-A INPUT -m conntrack --ctstate INVALID -j DROP', '-A FORWARD -m conntrack --ctstate INVALID -j DROP'],
      }),
    );
    expect(fate(gateway, INTERNET, { flags })).toMatch(state === 'NEW' ? /^forward .*192\.168\.1\.55/ : /^drop$/);
  });

  it.each([
    [8, 'NEW'],
    [13, 'NEW'],
    [0, 'INVALID'],
    [3, 'INVALID'],
  ])('icmp type %i is %s', (type, state) => {
    const gateway = gatewayOf(saveText({ filter: [`-A INPUT -m conntrack --ctstate ${state} -j DROP`] }));
    expect(fate(gateway, 'bond0 203.0.113.9 > 110.88.12.88/icmp', { type })).toBe('drop');
  });
});

describe('15: several uplinks', () => {
  const network = `
interfaces:
  bond0: { zone: internet, addresses: [110.88.12.88/24] }
  ppp0:  { zone: isp2, addresses: [198.18.0.2/24] }
  bond1: { zone: office, addresses: [192.168.1.1/24] }
routes:
  - { to: default, via: 110.88.12.1 }
  - { to: default, via: 198.18.0.1, table: isp2 }
rules: [{ fwmark: 1, table: isp2 }]
`;
  const publish = '-A PREROUTING -d 198.18.0.2/32 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55';
  const question = 'ppp0 203.0.113.9 > 198.18.0.2:25/tcp';

  it('the reply leaves by the other uplink', () => {
    const answer = ask(gatewayOf(saveText({ nat: [publish] }), { network }), packet(question));
    expect([answer.reply, answer.replyOut]).toEqual(['wrong-uplink', 'bond0']);
  });

  it('CONNMARK restored to a mark with ip rule fwmark cures it', () => {
    const mangle = [
      '-A PREROUTING -i ppp0 -m conntrack --ctstate NEW -j CONNMARK --set-xmark 0x1/0xffffffff',
      '-A PREROUTING -i bond1 -j CONNMARK --restore-mark --nfmask 0xffffffff --ctmask 0xffffffff',
    ];
    expect(fate(gatewayOf(saveText({ mangle, nat: [publish] }), { network }), question)).toBe(
      'forward bond1 203.0.113.9:40000>192.168.1.55:25 returns',
    );
  });

  it('so does a mark that is set and saved', () => {
    const mangle = [
      '-A PREROUTING -i ppp0 -j MARK --set-xmark 0x1/0xffffffff',
      '-A PREROUTING -i ppp0 -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff',
      '-A PREROUTING ! -i ppp0 -j CONNMARK --restore-mark --nfmask 0xffffffff --ctmask 0xffffffff',
    ];
    expect(fate(gatewayOf(saveText({ mangle, nat: [publish] }), { network }), question)).toMatch(/ returns$/);
  });
});

describe('right rules', () => {
  const gateway = gatewayOf(
    saveText({
      nat: [
        PUBLISH(''),
        '-A OUTPUT -d 110.88.12.88/32 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55',
        '-A POSTROUTING -s 192.168.1.0/24 -o bond1 -m conntrack --ctstate DNAT -j SNAT --to-source 192.168.1.1',
        '-A POSTROUTING -s 192.168.1.55/32 -o bond0 -j SNAT --to-source 110.88.12.89',
        MASQUERADE,
      ],
      filter: [
        ':FORWARD DROP',
        '-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT',
        '-A FORWARD -d 192.168.1.55/32 -o bond1 -p tcp -m multiport --dports 25,110,143 -m conntrack --ctstate DNAT -j ACCEPT',
        '-A FORWARD -i bond1 -o bond0 -j ACCEPT',
      ],
    }),
  );
  it.each([
    [INTERNET, 'forward bond1 203.0.113.9:40000>192.168.1.55:25 returns'],
    [VLAN, 'forward bond1 192.168.20.7:40000>192.168.1.55:25 returns'],
    [FLOOR3, 'forward bond1 192.168.30.9:40000>192.168.1.55:25 returns'],
    [OFFICE, 'forward bond1 192.168.1.1:40000>192.168.1.55:25 returns'],
    [SERVER, 'forward bond1 192.168.1.1:40000>192.168.1.55:25 returns'],
    [GATEWAY, 'forward bond1 110.88.12.88:40000>192.168.1.55:25 returns'],
    ['bond1 192.168.1.55 > 203.0.113.9:25/tcp', 'forward bond0 110.88.12.89:40000>203.0.113.9:25 returns'],
    ['bond1.20 192.168.20.7 > 192.168.1.55:25/tcp', 'drop'],
  ])('%s: %s', (from, told) => expect(fate(gateway, from)).toBe(told));
});

describe('shifted ports wrap around', () => {
  const gateway = nat('-A PREROUTING -d 110.88.12.88/32 -p tcp -j DNAT --to-destination 192.168.1.55:2000-2009/65530');
  it.each([
    [65530, 2000],
    [65535, 2005],
    [0, 2006],
    [3, 2009],
    [4, 2000],
    [14, 2000],
    [65529, 2005],
  ])('%i becomes %i', (asked, port) => {
    expect(fate(gateway, `bond0 203.0.113.9 > 110.88.12.88:${asked}/tcp`)).toContain(`>192.168.1.55:${port} `);
  });
});
