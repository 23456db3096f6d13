/** Address ranges with a meaning of their own. */
import { contains, type IntervalSet, intersect, setOf, subtract } from '../packets/intervals.ts';
import { prefixRange, shift } from '../ruleset/address.ts';
import type { Address, Family } from '../ruleset/model.ts';
import type { InterfaceAddress } from './model.ts';

/** RFC 1918, RFC 6598 (shared), link-local, loopback; RFC 4193 and link-local for IPv6. */
const PRIVATE: Readonly<Record<Family, IntervalSet>> = {
  ip: setOf([
    prefixRange(0x0a000000, 8),
    prefixRange(0x64400000, 10),
    prefixRange(0x7f000000, 8),
    prefixRange(0xa9fe0000, 16),
    prefixRange(0xac100000, 12),
    prefixRange(0xc0a80000, 16),
  ]),
  ip6: setOf([prefixRange(0xfcn << 120n, 7), prefixRange(0xfe80n << 112n, 10), { lo: 1n, hi: 1n }]),
};

/** Sources that no packet from outside may have: 0/8, 127/8, 224/3; loopback, link-local and multicast for IPv6. */
export const MARTIANS: Readonly<Record<Family, IntervalSet>> = {
  ip: setOf([prefixRange(0, 8), prefixRange(0x7f000000, 8), prefixRange(0xe0000000, 3)]),
  ip6: setOf([{ lo: 0n, hi: 1n }, prefixRange(0xfe80n << 112n, 10), prefixRange(0xffn << 120n, 8)]),
};

export function isPrivate(address: Address): boolean {
  return contains(PRIVATE[typeof address === 'bigint' ? 'ip6' : 'ip'], address);
}

/** The private addresses of a set, and those of the others that a host may have. */
export function privateParts(set: IntervalSet, family: Family): { readonly inside: IntervalSet; readonly others: IntervalSet } {
  return { inside: intersect(set, PRIVATE[family]), others: subtract(subtract(set, PRIVATE[family]), MARTIANS[family]) };
}

/** Whether no address of a range is private. */
export function arePublic(lo: Address, hi: Address): boolean {
  return PRIVATE[typeof lo === 'bigint' ? 'ip6' : 'ip'].every((range) => hi < range.lo || range.hi < lo);
}

const STAND_INS: Readonly<Record<Family, Address>> = { ip: 0xc0000201, ip6: 0x20010db8000000000000000000000001n };

/** Stands for an address that only run time knows (RFC 5737, RFC 3849): another one for each such interface. */
export function standIn(family: Family, index: number): Address {
  return shift(STAND_INS[family], index);
}

/** An address without a connected prefix. */
export function hostAddress(address: Address, family: Family): InterfaceAddress {
  return { address, length: family === 'ip' ? 32 : 128, prefix: { lo: address, hi: address }, vip: false };
}
