/** Packets at the border: NDJSON lines, and one packet on the command line. */
import { z } from 'zod';
import type { PacketQuestion } from '../netfilter/trace.ts';

const port = z.number().int().min(0).max(65535);
const byte = z.number().int().min(0).max(255);

const packetSchema = z.object({
  id: z.union([z.number(), z.string()]).optional(),
  in: z.string().nullable(),
  src: z.string().optional(),
  dst: z.string(),
  proto: z.union([z.string(), z.number().transform(String)]),
  sport: port.optional(),
  dport: port.optional(),
  mark: z.number().int().min(0).max(0xffffffff).optional(),
  flags: z.union([z.string(), z.array(z.string()).transform((names) => names.join(','))]).optional(),
  state: z.string().optional(),
  type: byte.optional(),
  code: byte.optional(),
});

export interface ReadPacket {
  readonly id: number | string | null;
  readonly packet: PacketQuestion | { readonly error: string };
}

/** One NDJSON line. What is wrong with it is told in the packet's place. */
export function readPacketLine(line: string): ReadPacket {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return {
      id: null,
      packet: { error: 'not JSON, expected an object such as {"in":"eth0","src":"…","dst":"…","proto":"tcp","dport":25}' },
    };
  }
  const parsed = packetSchema.safeParse(value);
  if (parsed.success) return { id: parsed.data.id ?? null, packet: parsed.data };
  const id = z.object({ id: z.union([z.number(), z.string()]) }).safeParse(value);
  const what = parsed.error.issues.map((issue) => `${issue.path.map(String).join('.') || 'packet'}: ${issue.message}`).join('; ');
  return { id: id.success ? id.data.id : null, packet: { error: what } };
}

/** Whether an argument is a packet and not a file. */
export function isPacketText(text: string): boolean {
  return text.trimStart().startsWith('{') || /\s(->|→)\s/.test(text);
}

/**
 * One packet as people write it: JSON, or `[IN:] SRC[:PORT] -> DST[:PORT]/PROTO`, as in `bond1.20: 192.168.20.7 -> 110.88.12.88:25/tcp`.
 * `gateway` as the interface, or none, means that the gateway itself sends it; it may then leave out the source's port, not the source.
 */
export function readPacketText(text: string): PacketQuestion | { readonly error: string } {
  if (text.trimStart().startsWith('{')) return readPacketLine(text).packet;
  const parts = /^\s*(?:([A-Za-z][\w.@+-]*):\s+)?(\S+)\s+(?:->|→)\s+(\S+)\s*$/.exec(text);
  if (parts === null) return { error: 'expected "IN: SRC -> DST:PORT/PROTO"' };
  const [, device, from, to] = parts;
  const source = endOf(from!);
  const target = endOf(to!.replace(/\/[a-z0-9-]+$/i, ''));
  const proto = /\/([a-z0-9-]+)$/i.exec(to!)?.[1] ?? 'tcp';
  return {
    in: device === undefined || device === 'gateway' ? null : device,
    src: source.host === 'gateway' ? undefined : source.host,
    sport: source.port,
    dst: target.host,
    dport: target.port,
    proto,
  };
}

function endOf(text: string): { host: string; port: number | undefined } {
  const bracketed = /^\[(.+)\](?::(\d+))?$/.exec(text);
  if (bracketed !== null) return { host: bracketed[1]!, port: bracketed[2] === undefined ? undefined : Number(bracketed[2]) };
  const ported = /^([^:]+):(\d+)$/.exec(text);
  return ported === null ? { host: text, port: undefined } : { host: ported[1]!, port: Number(ported[2]) };
}
