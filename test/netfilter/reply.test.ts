/** KERNEL.md, "The reply rule that a gateway cannot see". */
import { describe, expect, it } from 'vitest';
import { fate, gatewayOf, LAB, saveText } from './support.ts';

const PUBLISH = (server: string) => `-A PREROUTING -d 110.88.12.88/32 -p tcp -m tcp --dport 25 -j DNAT --to-destination ${server}`;
const reply = (line: string) => line.split(' ').at(-1);
/** Two segments behind the inner router, and the transit between it and the gateway. */
const INNER = `
interfaces:
  bond0: { zone: internet, addresses: [110.88.12.88/24] }
  bond1: { zone: transit, addresses: [192.168.254.1/30] }
  bond2: { zone: dmz, addresses: [10.0.0.1/24] }
routes:
  - { to: default, via: 110.88.12.1 }
  - { to: 192.168.30.0/24, via: 192.168.254.2, zone: floor3 }
  - { to: 192.168.31.0/24, via: 192.168.254.2, zone: floor4 }
`;

describe('a server behind an inner router', () => {
  const gateway = gatewayOf(saveText({ nat: [PUBLISH('192.168.30.55')] }), { network: INNER });
  it.each([
    ['bond0 203.0.113.9', 'returns'],
    ['bond2 10.0.0.20', 'returns'],
    ['bond1 192.168.30.9', 'bypasses'],
    ['bond1 192.168.31.9', 'bypasses'],
    ['bond1 192.168.254.2', 'bypasses'],
    ['bond1 192.168.30.55', 'martian'],
  ])('a client at %s: %s', (from, expected) => expect(reply(fate(gateway, `${from} > 110.88.12.88:25/tcp`))).toBe(expected));

  it("is mended by SNAT to the gateway's transit address", () => {
    const rule = '-A POSTROUTING -s 192.168.0.0/16 -o bond1 -m conntrack --ctstate DNAT -j SNAT --to-source 192.168.254.1';
    const mended = gatewayOf(saveText({ nat: [PUBLISH('192.168.30.55'), rule] }), { network: INNER });
    for (const from of ['192.168.30.9', '192.168.31.9', '192.168.254.2', '192.168.30.55']) {
      expect(reply(fate(mended, `bond1 ${from} > 110.88.12.88:25/tcp`))).toBe('returns');
    }
  });
});

describe("a server in a segment of the gateway's own", () => {
  const from = (network: string, client: string) =>
    reply(fate(gatewayOf(saveText({ nat: [PUBLISH('192.168.1.55')] }), { network }), `${client} > 110.88.12.88:25/tcp`));

  it('answers a client behind an inner router through the gateway', () => {
    expect(from(LAB, 'bond1 192.168.30.9')).toBe('returns');
  });

  it('does not when it has a static route to that segment', () => {
    const network = `${LAB}hosts: { mail: { address: 192.168.1.55, routes: [{ to: 192.168.30.0/24, via: 192.168.1.2 }] } }\n`;
    expect(from(network, 'bond1 192.168.30.9')).toBe('bypasses');
    expect(from(network, 'bond1.20 192.168.20.7')).toBe('returns');
  });

  it('answers nobody from elsewhere through the gateway when its default gateway is another', () => {
    const network = `${LAB}hosts: { mail: { address: 192.168.1.55, gateway: 192.168.1.2 } }\n`;
    expect(from(network, 'bond0 203.0.113.9')).toBe('bypasses');
    expect(from(network, 'bond1.20 192.168.20.7')).toBe('bypasses');
  });

  it("then needs the gateway's inside address as the source (KERNEL 12)", () => {
    const network = `${LAB}hosts: { mail: { address: 192.168.1.55, gateway: 192.168.1.2 } }\n`;
    const seen = (address: string) =>
      reply(
        fate(
          gatewayOf(saveText({ nat: [PUBLISH('192.168.1.55'), `-A POSTROUTING -o bond1 -j SNAT --to-source ${address}`] }), { network }),
          'bond1.20 192.168.20.7 > 110.88.12.88:25/tcp',
        ),
      );
    expect(seen('192.168.1.1')).toBe('returns');
    expect(seen('110.88.12.88')).not.toBe('returns');
  });
});

describe('an untranslated flow whose reply bypasses', () => {
  const direct = 'bond1 192.168.30.9 > 192.168.31.55:25/tcp';
  const network = INNER.replace('via: 192.168.254.2, zone: floor3', 'via: 192.168.254.2, zone: floor3').replaceAll(
    'bond1 192',
    'bond1 192',
  );
  const filter = (...rules: readonly string[]) => gatewayOf(saveText({ filter: rules }), { network });

  it('survives', () => expect(reply(fate(filter(), direct))).toBe('returns'));

  it("does not when FORWARD drops INVALID, and the client's ACK is one", () => {
    expect(reply(fate(filter('-A FORWARD -m conntrack --ctstate INVALID -j DROP'), direct))).toBe('bypasses');
  });

  it('does not when FORWARD admits only NEW and ESTABLISHED', () => {
    const gateway = filter(':FORWARD DROP', '-A FORWARD -m conntrack --ctstate NEW,RELATED,ESTABLISHED -j ACCEPT');
    expect(reply(fate(gateway, direct))).toBe('bypasses');
  });

  it('UDP has no such packet', () => {
    const gateway = filter('-A FORWARD -m conntrack --ctstate INVALID -j DROP');
    expect(reply(fate(gateway, direct.replace('/tcp', '/udp')))).toBe('returns');
  });
});

describe('the reply at the gateway', () => {
  it('meets raw and mangle with the addresses of the wire, and FORWARD with the client restored', () => {
    const nat = [PUBLISH('192.168.1.55'), '-A POSTROUTING -o bond1 -j MASQUERADE'];
    const with_ = (tables: Parameters<typeof saveText>[0]) =>
      reply(fate(gatewayOf(saveText({ nat, ...tables })), 'bond1 192.168.1.20 > 110.88.12.88:25/tcp'));
    expect(with_({ mangle: ['-A PREROUTING -s 192.168.1.55/32 -d 192.168.1.1/32 -j DROP'] })).toBe('dropped');
    expect(with_({ mangle: ['-A PREROUTING -s 192.168.1.55/32 -d 192.168.1.20/32 -j DROP'] })).toBe('returns');
    expect(with_({ filter: ['-A FORWARD -s 192.168.1.55/32 -d 192.168.1.20/32 -j DROP'] })).toBe('dropped');
    expect(with_({ filter: ['-A FORWARD -s 192.168.1.55/32 -d 192.168.1.1/32 -j DROP'] })).toBe('returns');
    expect(with_({ filter: ['-A FORWARD -p tcp --tcp-flags SYN,ACK SYN,ACK -j DROP'] })).toBe('dropped');
    expect(with_({ filter: ['-A FORWARD -m conntrack --ctdir REPLY -j DROP'] })).toBe('dropped');
    expect(with_({ filter: ['-A FORWARD -m conntrack --ctorigdst 110.88.12.88 --ctdir ORIGINAL -j ACCEPT'] })).toBe('returns');
  });

  it("comes to the gateway's own requests by INPUT", () => {
    const gateway = (...rules: readonly string[]) => gatewayOf(saveText({ filter: [':INPUT DROP', ...rules] }));
    expect(reply(fate(gateway(), '- - > 203.0.113.9:25/tcp'))).toBe('dropped');
    expect(reply(fate(gateway('-A INPUT -m conntrack --ctstate ESTABLISHED -j ACCEPT'), '- - > 203.0.113.9:25/tcp'))).toBe('returns');
    expect(reply(fate(gateway('-A INPUT -i bond0 -p tcp -m tcp --sport 25 -j ACCEPT'), '- - > 203.0.113.9:25/tcp'))).toBe('returns');
  });
});
