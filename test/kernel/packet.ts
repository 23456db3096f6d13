/** IPv4 packets as bytes: built with correct checksums (a wrong TCP checksum skips DNAT), and read back. RFC 791, 792, 793, 768. */
import { formatAddress, parseAddress } from '../../src/ruleset/address.ts';
import { TCP } from '../../src/ruleset/model.ts';

export const PROTOCOL: Readonly<Record<string, number>> = { icmp: 1, tcp: 6, udp: 17, gre: 47, sctp: 132 };

/** A header's fields. For ICMP `id` is the echo identifier. `ident` is the IP header's own identification, which no NAT touches. */
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
}

/** A header read from bytes; an ICMP error carries the `ident` of the packet that it speaks of. */
export interface Received extends Header {
  readonly about: number | null;
}

const IP_HEADER = 20;
const ICMP_ERRORS: ReadonlySet<number> = new Set([3, 4, 5, 11, 12]);

/** The packet's bytes. TCP: sequence 1000, or acknowledging it when `flags` has ACK. An ICMP error quotes `quoted`. */
export function encode(header: Header, quoted?: Buffer): Buffer {
  const number = PROTOCOL[header.proto] ?? Number(header.proto);
  const body = encodeBody(header, number, quoted);
  const packet = Buffer.alloc(IP_HEADER + body.length);
  packet.writeUInt8(0x45, 0);
  packet.writeUInt16BE(packet.length, 2);
  packet.writeUInt16BE(header.ident, 4);
  packet.writeUInt8(64, 8);
  packet.writeUInt8(number, 9);
  packet.writeUInt32BE(addressNumber(header.src), 12);
  packet.writeUInt32BE(addressNumber(header.dst), 16);
  packet.writeUInt16BE(checksum(packet.subarray(0, IP_HEADER)), 10);
  body.copy(packet, IP_HEADER);
  const at = { 6: 16, 17: 6, 1: 2 }[number];
  if (at !== undefined)
    packet.writeUInt16BE(checksum(number === 1 ? packet.subarray(IP_HEADER) : withPseudoHeader(packet)), IP_HEADER + at);
  return packet;
}

function encodeBody(header: Header, number: number, quoted: Buffer | undefined): Buffer {
  if (number === PROTOCOL.tcp) return encodeTcp(header);
  if (number === PROTOCOL.icmp) return encodeIcmp(header, quoted);
  if (number === PROTOCOL.udp) {
    const body = Buffer.alloc(12);
    writePorts(body, header);
    body.writeUInt16BE(body.length, 4);
    return body;
  }
  const body = Buffer.alloc(16);
  if (number === PROTOCOL.sctp) writePorts(body, header);
  return body;
}

function encodeTcp(header: Header): Buffer {
  const flags = header.flags ?? TCP.SYN;
  const body = Buffer.alloc(20);
  writePorts(body, header);
  body.writeUInt32BE(flags & TCP.ACK && flags & TCP.SYN ? 5000 : 1000, 4);
  if (flags & TCP.ACK) body.writeUInt32BE(1001, 8);
  body.writeUInt8(0x50, 12);
  body.writeUInt8(flags, 13);
  body.writeUInt16BE(64_240, 14);
  return body;
}

function encodeIcmp(header: Header, quoted: Buffer | undefined): Buffer {
  const body = Buffer.alloc(8 + (quoted?.length ?? 8));
  body.writeUInt8(header.type ?? 8, 0);
  body.writeUInt8(header.code ?? 0, 1);
  if (quoted === undefined) body.writeUInt16BE(header.id ?? 0, 4);
  else quoted.copy(body, 8);
  return body;
}

function writePorts(body: Buffer, header: Header): void {
  body.writeUInt16BE(header.sport ?? 0, 0);
  body.writeUInt16BE(header.dport ?? 0, 2);
}

function withPseudoHeader(packet: Buffer): Buffer {
  const pseudo = Buffer.alloc(12);
  packet.copy(pseudo, 0, 12, 20);
  pseudo.writeUInt8(packet.readUInt8(9), 9);
  pseudo.writeUInt16BE(packet.length - IP_HEADER, 10);
  return Buffer.concat([pseudo, packet.subarray(IP_HEADER)]);
}

/** The Internet checksum (RFC 1071). */
function checksum(data: Buffer): number {
  let sum = 0;
  for (let at = 0; at + 1 < data.length; at += 2) sum += data.readUInt16BE(at);
  if (data.length % 2 === 1) sum += (data[data.length - 1] ?? 0) << 8;
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
  return ~sum & 0xffff;
}

/** Reads an IPv4 packet. */
export function decode(packet: Buffer): Received {
  const body = packet.subarray((packet.readUInt8(0) & 15) * 4);
  const number = packet.readUInt8(9);
  const base = {
    ident: packet.readUInt16BE(4),
    src: formatAddress(packet.readUInt32BE(12)),
    dst: formatAddress(packet.readUInt32BE(16)),
    proto: Object.keys(PROTOCOL).find((name) => PROTOCOL[name] === number) ?? String(number),
    about: null,
  };
  if (number === PROTOCOL.icmp) return { ...base, ...decodeIcmp(body) };
  if (number !== PROTOCOL.tcp && number !== PROTOCOL.udp && number !== PROTOCOL.sctp) return base;
  const ports = { sport: body.readUInt16BE(0), dport: body.readUInt16BE(2) };
  return { ...base, ...ports, ...(number === PROTOCOL.tcp ? { flags: body.readUInt8(13) } : {}) };
}

function decodeIcmp(body: Buffer): { type: number; code: number; id: number; about: number | null } {
  const type = body.readUInt8(0);
  const about = ICMP_ERRORS.has(type) && body.length >= 14 ? body.readUInt16BE(12) : null;
  return { type, code: body.readUInt8(1), id: body.readUInt16BE(4), about };
}

function addressNumber(text: string): number {
  const address = parseAddress(text);
  if (typeof address !== 'number') throw new Error(`not an IPv4 address: ${text}`);
  return address;
}

const ICMP_ANSWER: Readonly<Record<number, number>> = { 8: 0, 13: 14, 17: 18 };

/** What an honest server sends back, addressed to whom it saw; null where nothing answers such a packet. */
export function replyTo(header: Header, ident: number): Header | null {
  const swapped = { ident, proto: header.proto, src: header.dst, dst: header.src };
  if (header.proto === 'icmp') {
    const type = ICMP_ANSWER[header.type ?? 8];
    return type === undefined ? null : { ...swapped, type, code: 0, id: header.id ?? 0 };
  }
  const ports = header.sport === undefined || header.dport === undefined ? {} : { sport: header.dport, dport: header.sport };
  if (header.proto !== 'tcp') return { ...swapped, ...ports };
  // Any other segment begins nothing at the server: it has no connection to answer from.
  return (header.flags ?? TCP.SYN) === TCP.SYN ? { ...swapped, ...ports, flags: TCP.SYN | TCP.ACK } : null;
}
