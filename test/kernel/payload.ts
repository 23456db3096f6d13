/** What stands behind an IP header: TCP, UDP, UDP-Lite, ICMP, SCTP, and bytes that no one reads. RFC 9293, 768, 3828, 792, 4443, 9260. */
import type { Header } from './packet.ts';

export const PROTOCOL: Readonly<Record<string, number>> = {
  icmp: 1,
  tcp: 6,
  udp: 17,
  gre: 47,
  esp: 50,
  'ipv6-icmp': 58,
  sctp: 132,
  udplite: 136,
};
/** The chunk that opens an SCTP association; its answer, INIT ACK, is the next number. */
export const SCTP_INIT = 1;

const [SYN, ACK] = [2, 16];

/** A packet's body, without the checksum that covers addresses. */
export function encodeBody(header: Header, quoted: Buffer | undefined): Buffer {
  switch (header.proto) {
    case 'tcp':
      return encodeTcp(header);
    case 'icmp':
    case 'ipv6-icmp':
      return encodeIcmp(header, quoted);
    case 'udp':
    case 'udplite':
      return encodeUdp(header);
    case 'sctp':
      return encodeSctp(header);
    default:
      return Buffer.alloc(16);
  }
}

/** Where the sequence numbers of a connection begin: a RST tells which packet it speaks of, whatever NAT has made of the ports. */
const sequenceOf = (ident: number) => ident * 256;

/** The packet that a RST answers, by its sequence number or by the one that it acknowledges; 0 for none. */
export function identOfReset(sequence: number, acknowledged: number): number {
  return Math.floor((sequence === 0 ? acknowledged : sequence) / 256);
}

function encodeTcp(header: Header): Buffer {
  const flags = header.flags ?? SYN;
  const body = Buffer.alloc(20);
  writePorts(body, header);
  const start = sequenceOf(header.stream ?? header.ident);
  body.writeUInt32BE(flags & ACK && flags & SYN ? 5000 : start, 4);
  if (flags & ACK) body.writeUInt32BE(start + 1, 8);
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

/** UDP-Lite has the bytes that its checksum covers where UDP has the length; all of them here. */
function encodeUdp(header: Header): Buffer {
  const body = Buffer.alloc(12);
  writePorts(body, header);
  body.writeUInt16BE(body.length, 4);
  return body;
}

/** One INIT chunk, or the INIT ACK that answers it. */
function encodeSctp(header: Header): Buffer {
  const chunk = header.chunk ?? SCTP_INIT;
  const body = Buffer.alloc(32);
  writePorts(body, header);
  if (chunk !== SCTP_INIT) body.writeUInt32BE(0x1234, 4);
  body.writeUInt8(chunk, 12);
  body.writeUInt16BE(20, 14);
  body.writeUInt32BE(chunk === SCTP_INIT ? 0x1234 : 0x5678, 16);
  body.writeUInt32BE(65_536, 20);
  body.writeUInt16BE(1, 24);
  body.writeUInt16BE(1, 26);
  body.writeUInt32BE(1, 28);
  body.writeUInt32LE(crc32c(body), 8);
  return body;
}

/** CRC-32C (RFC 9260, appendix A). */
function crc32c(data: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0x82f63b78 : 0);
  }
  return ~crc >>> 0;
}

function writePorts(body: Buffer, header: Header): void {
  body.writeUInt16BE(header.sport ?? 0, 0);
  body.writeUInt16BE(header.dport ?? 0, 2);
}

/** The sum of the pseudo header of TCP, UDP and ICMPv6, of either family. */
export function pseudoSum(addresses: Buffer, number: number, length: number): number {
  return sum16(addresses) + number + length;
}

/** The Internet checksum (RFC 1071). */
export function checksum(data: Buffer, start = 0): number {
  let sum = start + sum16(data);
  while (sum > 0xffff) sum = (sum & 0xffff) + Math.floor(sum / 0x10000);
  return ~sum & 0xffff;
}

function sum16(data: Buffer): number {
  let sum = 0;
  for (let at = 0; at + 1 < data.length; at += 2) sum += data.readUInt16BE(at);
  if (data.length % 2 === 1) sum += (data[data.length - 1] ?? 0) << 8;
  return sum;
}
