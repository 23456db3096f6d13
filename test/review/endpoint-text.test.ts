import { describe, expect, it } from 'vitest';
import type { Network } from '../../src/network/index.ts';
import { hostOf, readEndpoint } from '../../src/review/endpoint-text.ts';
import { formatAddress } from '../../src/ruleset/index.ts';
import { gatewayOf, LAB, LAB6, saveText } from '../netfilter/support.ts';

const v4: Network = gatewayOf(saveText({ filter: [] }), { network: `${LAB}hosts: { mail: 192.168.1.55 }\n` }).network;
const v6: Network = gatewayOf(saveText({ filter: [] }), { network: LAB6, family: 'ip6' }).network;

function told(text: string, network: Network): string {
  const read = readEndpoint(text, network);
  if ('error' in read) return read.error;
  const addresses = read.addresses?.map(({ lo, hi }) => (lo === hi ? formatAddress(lo) : `${formatAddress(lo)}-${formatAddress(hi)}`));
  const ports = read.ports === null ? '*' : `${read.ports.lo}-${read.ports.hi}`;
  return `${addresses?.join(',') ?? 'any'} ${ports} ${read.proto ?? '*'}`;
}

describe('readEndpoint', () => {
  it.each([
    ['110.88.12.88:25/tcp', '110.88.12.88 25-25 6'],
    ['110.88.12.88:5000-5010/udp', '110.88.12.88 5000-5010 17'],
    ['110.88.12.88', '110.88.12.88 * *'],
    ['110.88.12.88:*', '110.88.12.88 * *'],
    ['110.88.12.0/30', '110.88.12.0-110.88.12.3 * *'],
    ['110.88.12.88/icmp', '110.88.12.88 * 1'],
    ['any:25/tcp', 'any 25-25 6'],
    ['mail:25', '192.168.1.55 25-25 *'],
    ['  any  ', 'any * *'],
    ['nosuch:25', '"nosuch" is neither an address, nor a host of the network facts, nor any'],
    ['any:25/nosuch', '"nosuch" is no protocol'],
    ['any:30-20', '"30-20" is no range of ports'],
    ['any:70000', '"70000" is no range of ports'],
    ['', '"" is no endpoint, expected one such as 110.88.12.88:25/tcp'],
    ['1.2.3.4:25:26', '"1.2.3.4:25:26" is neither an address, nor a host of the network facts, nor any'],
  ])('%s: %s', (text, expected) => {
    expect(told(text, v4)).toBe(expected);
  });

  it.each([
    ['[2001:db8:88::88]:25/tcp', '2001:db8:88::88 25-25 6'],
    ['2001:db8:88::/126', '2001:db8:88::-2001:db8:88::3 * *'],
    ['2001:db8:88::88', '2001:db8:88::88 * *'],
  ])('IPv6: %s: %s', (text, expected) => {
    expect(told(text, v6)).toBe(expected);
  });

  it('an address of the other family is nobody here', () => {
    expect(hostOf('2001:db8::1', v4)).toEqual([]);
    expect(hostOf('192.168.1.1', v6)).toEqual([]);
  });
});
