/** IP packets as bytes, both families: built with correct checksums (a wrong one makes conntrack call a packet INVALID), and read back. */
import { formatAddress, parseAddress } from '../../src/ruleset/address.ts';
import type { Family } from '../../src/ruleset/model.ts';
import { checksum, encodeBody, PROTOCOL, pseudoSum, SCTP_INIT } from './payload.ts';

export { PROTOCOL } from './payload.ts';

/**
 * A header's fields. For ICMP `id` is the echo identifier. `ident` is a mark that no NAT touches: the IP header's own identification,
 * or the IPv6 flow label.
 */
export interface Header {
  readonly ident: number;
  readonly src: string;
  readonly dst: string;
  readonly proto: string;
  readonly sport?: number;
  readonly dport?: number;
  /** TCP flag bits. */
  readonly flags?: number;
  readonly type?: number;
  readonly code?: number;
  readonly id?: number;
  /** TCP: the `ident` of the packet that began the connection, where that is another one. */
  readonly stream?: number;
  /** The type of an SCTP packet's only chunk. */
  readonly chunk?: number;
}

/** A header read from bytes; an ICMP error carries the `ident` of the packet that it speaks of. */
export interface Received extends Header {
  readonly about: number | null;
}

const HEADER_BYTES: Readonly<Record<Family, number>> = { ip: 20, ip6: 40 };
const ICMP_ERRORS: Readonly<Record<string, ReadonlySet<number>>> = {
  icmp: new Set([3, 4, 5, 11, 12]),
  'ipv6-icmp': new Set([1, 2, 3, 4]),
};

export const familyOfText = (address: string): Family => (address.includes(':') ? 'ip6' : 'ip');
export const icmpOf = (family: Family) => (family === 'ip' ? 'icmp' : 'ipv6-icmp');
export const protocolNumber = (name: string) => PROTOCOL[name] ?? Number(name);
export const hasPorts = (proto: string) => ['tcp', 'udp', 'sctp', 'udplite'].includes(proto);

/** The packet's bytes. TCP: a sequence number of the packet's own, acknowledged when `flags` has ACK. An ICMP error quotes `quoted`. */
export function encode(header: Header, quoted?: Buffer): Buffer {
  const family = familyOfText(header.dst);
  const number = protocolNumber(header.proto);
  const body = encodeBody(header, quoted);
  const addresses = Buffer.concat([addressBytes(header.src), addressBytes(header.dst)]);
  writeChecksum(body, number, addresses);
  return Buffer.concat([family === 'ip' ? ip4(header.ident, number, addresses, body) : ip6(header.ident, number, addresses, body), body]);
}

function ip4(ident: number, number: number, addresses: Buffer, body: Buffer): Buffer {
  const head = Buffer.alloc(HEADER_BYTES.ip);
  head.writeUInt8(0x45, 0);
  head.writeUInt16BE(head.length + body.length, 2);
  head.writeUInt16BE(ident, 4);
  head.writeUInt8(64, 8);
  head.writeUInt8(number, 9);
  addresses.copy(head, 12);
  head.writeUInt16BE(checksum(head), 10);
  return head;
}

function ip6(ident: number, number: number, addresses: Buffer, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(0x60000000 + ident, 0);
  head.writeUInt16BE(body.length, 4);
  head.writeUInt8(number, 6);
  head.writeUInt8(64, 7);
  return Buffer.concat([head, addresses]);
}

/** Where the checksum of each protocol stands (SCTP's is written with the body). */
const CHECKSUM_AT: Readonly<Record<number, number>> = { 1: 2, 6: 16, 17: 6, 58: 2, 136: 6 };

function writeChecksum(body: Buffer, number: number, addresses: Buffer): void {
  const at = CHECKSUM_AT[number];
  if (at === undefined) return;
  // ICMP of IPv4 alone does not cover the addresses.
  body.writeUInt16BE(checksum(body, number === 1 ? 0 : pseudoSum(addresses, number, body.length)), at);
}

/** Reads an IP packet. */
export function decode(packet: Buffer): Received {
  const family: Family = packet.readUInt8(0) >> 4 === 6 ? 'ip6' : 'ip';
  const four = family === 'ip';
  const number = packet.readUInt8(four ? 9 : 6);
  const size = four ? 4 : 16;
  const addressAt = four ? 12 : 8;
  const base = {
    ident: identOf(packet),
    src: addressText(packet.subarray(addressAt, addressAt + size)),
    dst: addressText(packet.subarray(addressAt + size, addressAt + 2 * size)),
    proto: protocolName(number),
    about: null,
  };
  const body = packet.subarray(four ? (packet.readUInt8(0) & 15) * 4 : HEADER_BYTES.ip6);
  if (base.proto === icmpOf(family)) return { ...base, ...decodeIcmp(body, base.proto) };
  if (!hasPorts(base.proto) || body.length < 4) return base;
  const ports = { sport: body.readUInt16BE(0), dport: body.readUInt16BE(2) };
  return { ...base, ...ports, ...(base.proto === 'tcp' ? { flags: body.readUInt8(13) } : {}) };
}

export function protocolName(number: number): string {
  return Object.keys(PROTOCOL).find((name) => PROTOCOL[name] === number) ?? String(number);
}

function identOf(packet: Buffer): number {
  return packet.readUInt8(0) >> 4 === 6 ? packet.readUInt32BE(0) & 0xfffff : packet.readUInt16BE(4);
}

function decodeIcmp(body: Buffer, proto: string): { type: number; code: number; id: number; about: number | null } {
  const type = body.readUInt8(0);
  const about = ICMP_ERRORS[proto]?.has(type) && body.length >= 14 ? identOf(body.subarray(8)) : null;
  return { type, code: body.readUInt8(1), id: body.readUInt16BE(4), about };
}

export function addressBytes(text: string): Buffer {
  const address = parseAddress(text);
  if (address === null) throw new Error(`not an address: ${text}`);
  return Buffer.from(address.toString(16).padStart(typeof address === 'number' ? 8 : 32, '0'), 'hex');
}

export function addressText(bytes: Buffer): string {
  return formatAddress(bytes.length === 4 ? bytes.readUInt32BE(0) : BigInt(`0x${bytes.toString('hex')}`));
}

const ICMP_ANSWER: Readonly<Record<number, number>> = { 8: 0, 13: 14, 17: 18, 128: 129 };
const [SYN, SYN_ACK] = [2, 18];

/** What an honest server sends back, addressed to whom it saw; null where nothing answers such a packet. */
export function replyTo(header: Header, ident: number): Header | null {
  const swapped = { ident, proto: header.proto, src: header.dst, dst: header.src };
  if (header.proto === 'icmp' || header.proto === 'ipv6-icmp') {
    const type = ICMP_ANSWER[header.type ?? 8];
    // Linux answers with the code that it was asked with (icmp_echo), and conntrack's tuple holds it.
    return type === undefined ? null : { ...swapped, type, code: header.code ?? 0, id: header.id ?? 0 };
  }
  const ports = header.sport === undefined || header.dport === undefined ? {} : { sport: header.dport, dport: header.sport };
  if (header.proto === 'sctp') return { ...swapped, ...ports, chunk: SCTP_INIT + 1 };
  if (header.proto !== 'tcp') return { ...swapped, ...ports };
  // Any other segment begins nothing at the server: it has no connection to answer from.
  return (header.flags ?? SYN) === SYN ? { ...swapped, ...ports, flags: SYN_ACK, stream: header.ident } : null;
}
