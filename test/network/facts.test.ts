/** NET.yml: uplinks whose address only run time knows, and where and how errors are told. */
import { describe, expect, it } from 'vitest';
import { type Network, readNetwork } from '../../src/network/index.ts';
import type { Family } from '../../src/ruleset/model.ts';

function networks(text: string): Readonly<Record<Family, Network>> {
  const reading = readNetwork({ name: 'net.yml', text });
  if ('errors' in reading) throw new Error(reading.errors.map((e) => `${e.line}:${e.column}: ${e.message}`).join('\n'));
  return reading.networks;
}

function errors(text: string): string[] {
  const reading = readNetwork({ name: 'net.yml', text });
  if (!('errors' in reading)) throw new Error('read without errors');
  return reading.errors.map((e) => `${e.line}:${e.column}: ${e.message}`);
}

describe('an uplink whose address only run time knows', () => {
  it('has an address all the same, so that MASQUERADE and services without -d work', () => {
    const { ip } = networks('interfaces: { ppp0: { zone: internet, addresses: dynamic } }\nroutes: [{ to: default, dev: ppp0 }]\n');
    expect(ip.interfaces[0]).toMatchObject({ dynamic: true, addresses: [{ length: 32 }] });
  });

  it('so has one for which no address is given; an inside interface has none', () => {
    const { ip, ip6 } = networks('interfaces: { eth0: { zone: internet }, eth1: { zone: lan } }\nroutes: [{ to: default, dev: eth0 }]\n');
    expect(ip.interfaces.map(({ dynamic, addresses }) => [dynamic, addresses.length])).toEqual([
      [true, 1],
      [false, 0],
    ]);
    expect(ip6.interfaces.every(({ addresses }) => addresses.length === 0)).toBe(true);
  });

  it('two of them have two', () => {
    const { ip } = networks('interfaces: { ppp0: { addresses: dynamic }, ppp1: { addresses: [dynamic] } }\n');
    expect(new Set(ip.interfaces.flatMap(({ addresses }) => addresses.map((a) => a.address))).size).toBe(2);
  });
});

describe('errors', () => {
  it.each([
    ['interfaces:\n  bond0: { zoen: internet }\n', '2:12: unknown key "zoen", did you mean "zone"?'],
    ['interfaces: {}\nrouts: []\n', '2:1: unknown key "routs", did you mean "routes"?'],
    [
      'interfaces:\n  bond0: { addresses: [110.88.12.300/24] }\n',
      '2:24: interfaces.bond0.addresses.0: expected a prefix such as 192.168.1.0/24',
    ],
    ['routes:\n  - { to: 192.168.30.0/33, via: 192.168.1.2 }\n', expect.stringMatching(/^2:7: routes\.0\.to: /)],
    ['routes:\n  - { to: 192.168.30.0/24 }\n', '2:5: routes.0: a route needs via or dev'],
    [
      'routes:\n  - { to: 192.168.30.0/24, via: 192.168.1.2 }\n',
      expect.stringMatching(/^2:.*via 192\.168\.1\.2 is on no interface's prefix/),
    ],
    ['listeners: [{ port: 70000 }]\n', expect.stringMatching(/^1:15: listeners\.0\.port: /)],
    ['interfaces: [\n', expect.stringMatching(/^2:1: /)],
    ['interfaces: { a: {} }\ninterfaces: { b: {} }\n', expect.stringMatching(/^2:1: .*unique/i)],
  ])('%j', (text, message) => expect(errors(text)).toEqual([message]));

  it('tells every one of them at once', () => {
    expect(errors('interfaces:\n  bond0: { zoen: a, adresses: [] }\nrouts: []\ndns: { spilt: [] }\n')).toHaveLength(4);
  });

  it('is not misled by aliases that grow', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[i]}`).join(',')}]`),
    ].join('\n');
    expect(errors(`${bomb}\n`).length).toBeGreaterThan(0);
  });
});
