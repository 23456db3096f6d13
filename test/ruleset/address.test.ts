import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress, parsePrefix, prefixLength, rangePrefixes } from '../../src/ruleset/address.ts';

describe('addresses', () => {
  it.each([
    ['110.88.12.88', 0x6e580c58],
    ['0.0.0.0', 0],
    ['255.255.255.255', 0xffffffff],
    ['2001:db8::1', 0x20010db8000000000000000000000001n],
    ['::', 0n],
    ['::ffff:1.2.3.4', 0xffff01020304n],
  ])('reads %s', (text, value) => {
    expect(parseAddress(text)).toBe(value);
    expect(formatAddress(value)).toBe(text);
  });

  it.each(['1.2.3', '1.2.3.4.5', '256.1.1.1', '01.2.3.4', '', '1.2.3.4 ', ':::', '1::2::3', '1:2:3:4:5:6:7:8:9', 'g::', 'mail'])(
    'refuses %j',
    (text) => {
      expect(parseAddress(text)).toBeNull();
    },
  );

  it('writes what it reads again, for every address', () => {
    fc.assert(fc.property(fc.bigInt(0n, (1n << 128n) - 1n), (value) => parseAddress(formatAddress(value)) === value));
    fc.assert(fc.property(fc.integer({ min: 0, max: 0xffffffff }), (value) => parseAddress(formatAddress(value)) === value));
  });

  it('clears host bits of a prefix', () => {
    expect(parsePrefix('192.168.1.55/24')).toMatchObject({ lo: 0xc0a80100, hi: 0xc0a801ff, length: 24 });
    expect(parsePrefix('1.2.3.4/33')).toBeNull();
  });

  it('covers a range with the fewest prefixes, exactly', () => {
    expect(rangePrefixes({ lo: 1, hi: 6 })).toEqual(['0.0.0.1/32', '0.0.0.2/31', '0.0.0.4/31', '0.0.0.6/32']);
    expect(rangePrefixes({ lo: 0, hi: 0xffffffff })).toEqual(['0.0.0.0/0']);
    const bound = fc.integer({ min: 0, max: 0xffffffff });
    fc.assert(
      fc.property(bound, bound, (a, b) => {
        const [lo, hi] = [Math.min(a, b), Math.max(a, b)];
        const ranges = rangePrefixes({ lo, hi }).map((text) => parsePrefix(text)!);
        expect(ranges[0]!.lo).toBe(lo);
        expect(ranges.at(-1)!.hi).toBe(hi);
        for (let index = 1; index < ranges.length; index++) expect(ranges[index]!.lo).toBe(Number(ranges[index - 1]!.hi) + 1);
        for (const range of ranges) expect(prefixLength(range)).toBe(range.length);
      }),
    );
  });
});
