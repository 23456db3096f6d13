/** Addresses as numbers (IPv4) and bigints (IPv6): reading, writing, prefixes. RFC 4291, RFC 5952. */
import type { Address, AddressRange, Family } from './model.ts';

export const ALL: Readonly<Record<Family, AddressRange>> = {
  ip: { lo: 0, hi: 0xffffffff },
  ip6: { lo: 0n, hi: (1n << 128n) - 1n },
};

/** Bits of an address. */
export const WIDTH: Readonly<Record<Family, number>> = { ip: 32, ip6: 128 };

/** An address of either family; null when the text is none. No leading zeros (inet_pton's rule). */
export function parseAddress(text: string): Address | null {
  return text.includes(':') ? parseIp6(text) : parseIp4(text);
}

export function familyOf(address: Address): Family {
  return typeof address === 'bigint' ? 'ip6' : 'ip';
}

function parseIp4(text: string): number | null {
  const parts = text.split('.');
  if (parts.length !== 4) return null;
  let value = 0;
  for (const part of parts) {
    if (!/^(0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255) return null;
    value = value * 256 + Number(part);
  }
  return value;
}

function parseIp6(text: string): bigint | null {
  if (text.length > 45) return null;
  let source = text;
  const dotted = source.lastIndexOf(':') + 1;
  if (source.includes('.')) {
    const tail = parseIp4(source.slice(dotted));
    if (tail === null) return null;
    source = `${source.slice(0, dotted)}${(tail >>> 16).toString(16)}:${(tail & 0xffff).toString(16)}`;
  }
  const halves = source.split('::');
  if (halves.length > 2) return null;
  const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
  const given = groups.reduce((sum, half) => sum + half.length, 0);
  if (halves.length === 1 ? given !== 8 : given > 7) return null;
  const filled = [...(groups[0] ?? []), ...Array<string>(8 - given).fill('0'), ...(groups[1] ?? [])];
  let value = 0n;
  for (const group of filled) {
    if (!/^[0-9a-fA-F]{1,4}$/.test(group)) return null;
    value = (value << 16n) | BigInt(`0x${group}`);
  }
  return value;
}

/** Canonical text: dotted quad, or RFC 5952. */
export function formatAddress(address: Address): string {
  if (typeof address === 'number') return `${address >>> 24}.${(address >>> 16) & 255}.${(address >>> 8) & 255}.${address & 255}`;
  if (address >> 32n === 0xffffn) return `::ffff:${formatAddress(Number(address & 0xffffffffn))}`;
  const groups: number[] = [];
  for (let shift = 112n; shift >= 0n; shift -= 16n) groups.push(Number((address >> shift) & 0xffffn));
  const gap = longestZeroRun(groups);
  const hex = (part: readonly number[]) => part.map((group) => group.toString(16)).join(':');
  return gap === null ? hex(groups) : `${hex(groups.slice(0, gap.start))}::${hex(groups.slice(gap.start + gap.length))}`;
}

/** One address as rules write it: `192.0.2.1/32`, `2001:db8::1/128`. */
export function hostPrefix(address: Address): string {
  return `${formatAddress(address)}/${typeof address === 'bigint' ? 128 : 32}`;
}

function longestZeroRun(groups: readonly number[]): { start: number; length: number } | null {
  let best: { start: number; length: number } | null = null;
  for (let start = 0; start < groups.length; start++) {
    let length = 0;
    while (groups[start + length] === 0) length++;
    if (length >= 2 && length > (best?.length ?? 0)) best = { start, length };
    start += length;
  }
  return best;
}

/** The range that a prefix covers; host bits are cleared. */
export function prefixRange(address: Address, length: number): AddressRange {
  if (typeof address === 'number') {
    const size = 2 ** (32 - length);
    const lo = Math.floor(address / size) * size;
    return { lo, hi: lo + size - 1 };
  }
  const size = 1n << BigInt(128 - length);
  const lo = (address / size) * size;
  return { lo, hi: lo + size - 1n };
}

/** `10.0.0.0/8`, `10.0.0.1`, `2001:db8::/32`: the range that it covers; null when it is none of these. */
export function parsePrefix(text: string): (AddressRange & { readonly address: Address; readonly length: number }) | null {
  const slash = text.indexOf('/');
  const address = parseAddress(slash < 0 ? text : text.slice(0, slash));
  if (address === null) return null;
  const width = WIDTH[familyOf(address)];
  const tail = slash < 0 ? String(width) : text.slice(slash + 1);
  if (!/^\d{1,3}$/.test(tail) || Number(tail) > width) return null;
  return { address, length: Number(tail), ...prefixRange(address, Number(tail)) };
}

/** The length of the prefix that a range is, or null when it is none. */
export function prefixLength({ lo, hi }: AddressRange): number | null {
  if (typeof lo === 'number' && typeof hi === 'number') {
    const size = hi - lo + 1;
    const bits = size > 0xffffffff ? 32 : 31 - Math.clz32(size);
    return size === 2 ** bits && lo % size === 0 ? 32 - bits : null;
  }
  const width = typeof lo === 'bigint' ? 128 : 32;
  const size = BigInt(hi) - BigInt(lo) + 1n;
  const bits = size.toString(2).length - 1;
  if (size !== 1n << BigInt(bits) || BigInt(lo) % size !== 0n) return null;
  return width - bits;
}

/** A range as the fewest prefixes, `a.b.c.d/n` each, in order. At most 2 × width of them. */
export function rangePrefixes(range: AddressRange): string[] {
  const width = typeof range.lo === 'bigint' ? 128 : 32;
  const text = (value: bigint) => formatAddress(width === 32 ? Number(value) : value);
  const prefixes: string[] = [];
  let lo = BigInt(range.lo);
  const hi = BigInt(range.hi);
  while (lo <= hi) {
    let bits = 0;
    while (bits < width && lo % (1n << BigInt(bits + 1)) === 0n && lo + (1n << BigInt(bits + 1)) - 1n <= hi) bits++;
    prefixes.push(`${text(lo)}/${width - bits}`);
    lo += 1n << BigInt(bits);
  }
  return prefixes;
}

/** The address after or before, by `step`. */
export function shift(address: Address, step: number): Address {
  return typeof address === 'bigint' ? address + BigInt(step) : address + step;
}
