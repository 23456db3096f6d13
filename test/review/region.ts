/** Membership of one packet in the boxes that `changes` and `services` write (CONTRACT, "A box"), and packets out of such a box. */
import type { Gateway } from '../../src/netfilter/gateway.ts';
import { type PacketQuestion, packetStart } from '../../src/netfilter/trace.ts';
import { DIM } from '../../src/packets/box.ts';
import { single } from '../../src/packets/intervals.ts';
import type { BoxText } from '../../src/review/model.ts';
import { type Address, formatAddress, parsePrefix, protocolNumber, TCP } from '../../src/ruleset/index.ts';
import type { Random } from '../kernel/random.ts';

const STATES = ['INVALID', 'NEW', 'ESTABLISHED', 'RELATED', 'UNTRACKED'];

/** A packet's header as values by dimension, with the interface's and the flags' names. */
export interface Header {
  readonly in: string | null;
  readonly values: readonly Address[];
  readonly flags: string;
  readonly state: string;
}

export function headerOf(packet: PacketQuestion, gateway: Gateway): Header {
  const start = packetStart(packet, gateway);
  if ('error' in start) throw new Error(start.error);
  const values = start.box.map((set) => single(set)!);
  return { in: packet.in, values, flags: flagNames(Number(values[DIM.FLAGS])), state: STATES[Number(values[DIM.STATE])]! };
}

/** Whether a header lies in the box, `when` aside: the truth of an undecidable match is nobody's to say. */
export function holds(region: BoxText, header: Header): boolean {
  const { values } = header;
  return (
    (region.in === undefined || region.in.includes(header.in)) &&
    inRanges(region.src, values[DIM.SRC]!) &&
    inRanges(region.dst, values[DIM.DST]!) &&
    inRanges(region.proto, values[DIM.PROTO]!) &&
    inRanges(region.sport, values[DIM.SPORT]!) &&
    inRanges(region.dport, values[DIM.DPORT]!) &&
    inRanges(region.type, values[DIM.TYPE]!) &&
    inRanges(region.code, values[DIM.CODE]!) &&
    (region.state === undefined || region.state.includes(header.state)) &&
    (region.flags === undefined || region.flags.includes(header.flags))
  );
}

const read = new Map<string, { lo: Address; hi: Address }>();

function rangeOf(text: string): { lo: Address; hi: Address } {
  const known = read.get(text);
  if (known !== undefined) return known;
  const number = (part: string) => (/^\d+$/.test(part) ? Number(part) : protocolNumber(part)!);
  const [lo = '', hi = lo] = /^\d+-\d+$/.test(text) ? text.split('-') : [text];
  const range = parsePrefix(text) ?? { lo: number(lo), hi: number(hi) };
  read.set(text, range);
  return range;
}

function inRanges(list: readonly string[] | undefined, value: Address): boolean {
  return list === undefined || list.map(rangeOf).some(({ lo, hi }) => lo <= value && value <= hi);
}

function flagNames(flags: number): string {
  const set = Object.entries(TCP).filter(([, bit]) => (flags & bit) !== 0);
  return set.length === 0 ? 'NONE' : set.map(([name]) => name).join(',');
}

/** A packet of the box: a field that the box leaves out is any, so one that is as good as another is taken. */
export function packetOf(region: BoxText, gateway: Gateway, random: Random): PacketQuestion {
  const { family, interfaces } = gateway;
  const device = region.in === undefined ? random.pick(interfaces.slice(2)) : random.pick(region.in);
  const address = (list: readonly string[] | undefined) => {
    const { lo, hi } = parsePrefix(list === undefined ? (family === 'ip' ? '0.0.0.0/0' : '::/0') : random.pick(list))!;
    const size = BigInt(hi) - BigInt(lo) + 1n;
    const step = (BigInt(random.int(2 ** 31)) * 2n ** 97n + BigInt(random.int(2 ** 31)) * 2n ** 31n + BigInt(random.int(2 ** 31))) % size;
    return formatAddress(typeof lo === 'bigint' ? lo + step : lo + Number(step));
  };
  const number = (list: readonly string[] | undefined, highest: number) => {
    const [lo = 0, hi = lo] = list === undefined ? [0, highest] : random.pick(list).split('-').map(Number);
    return lo + random.int(hi - lo + 1);
  };
  const proto = protocolFor(region, random);
  return {
    in: device,
    src:
      device === null && region.src === undefined
        ? formatAddress(gateway.network.interfaces[0]!.addresses[0]!.address)
        : address(region.src),
    dst: address(region.dst),
    proto,
    sport: number(region.sport, 65535),
    dport: number(region.dport, 65535),
    ...(proto === 'tcp' || proto === '6' ? { flags: region.flags === undefined ? 'SYN' : random.pick(region.flags) } : {}),
    ...(region.type === undefined ? {} : { type: number(region.type, 255) }),
    ...(region.code === undefined ? {} : { code: number(region.code, 255) }),
    ...(region.state === undefined ? {} : { state: random.pick(region.state) }),
  };
}

function protocolFor(region: BoxText, random: Random): string {
  if (region.proto === undefined) return random.pick(['tcp', 'udp']);
  const text = random.pick(region.proto);
  const [lo, hi] = text.split('-').map(Number);
  if (!/^\d+-\d+$/.test(text) || lo === undefined || hi === undefined) return text;
  return lo <= 17 && 17 <= hi ? 'udp' : String(lo + random.int(hi - lo + 1));
}
