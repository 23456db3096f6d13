/** Membership of one packet in the boxes that `changes` and `services` write (CONTRACT, "A box"), and packets out of such a box. */
import type { Gateway } from '../../src/netfilter/gateway.ts';
import { type PacketQuestion, packetStart } from '../../src/netfilter/trace.ts';
import { DIM, type Dim } from '../../src/packets/box.ts';
import { single } from '../../src/packets/intervals.ts';
import type { BoxText } from '../../src/review/model.ts';
import { formatAddress, parsePrefix, protocolNumber, TCP } from '../../src/ruleset/index.ts';
import type { Random } from '../kernel/random.ts';

const STATES = ['INVALID', 'NEW', 'ESTABLISHED', 'RELATED', 'UNTRACKED'];

/** Whether the packet lies in the box, `when` aside: the truth of an undecidable match is nobody's to say. */
export function holds(region: BoxText, packet: PacketQuestion, gateway: Gateway): boolean {
  const start = packetStart(packet, gateway);
  if ('error' in start) throw new Error(start.error);
  const value = (dim: Dim) => single(start.box[dim]!)!;
  const prefixes = (list: readonly string[] | undefined, dim: Dim) =>
    list === undefined ||
    list.some((text) => {
      const prefix = parsePrefix(text);
      return prefix !== null && prefix.lo <= value(dim) && value(dim) <= prefix.hi;
    });
  const numbers = (list: readonly string[] | undefined, dim: Dim, read: (text: string) => number | null = Number) =>
    list === undefined ||
    list.some((text) => {
      const [lo, hi] = /^\d+-\d+$/.test(text) ? text.split('-').map(Number) : [read(text), read(text)];
      return Number(lo) <= Number(value(dim)) && Number(value(dim)) <= Number(hi);
    });
  const names = (list: readonly string[] | undefined, name: string | undefined) =>
    list === undefined || (name !== undefined && list.includes(name));
  return (
    (region.in === undefined || region.in.includes(packet.in)) &&
    prefixes(region.src, DIM.SRC) &&
    prefixes(region.dst, DIM.DST) &&
    numbers(region.proto, DIM.PROTO, (text) => (/^\d+$/.test(text) ? Number(text) : protocolNumber(text))) &&
    numbers(region.sport, DIM.SPORT) &&
    numbers(region.dport, DIM.DPORT) &&
    numbers(region.type, DIM.TYPE) &&
    numbers(region.code, DIM.CODE) &&
    names(region.state, STATES[Number(value(DIM.STATE))]) &&
    names(region.flags, flagNames(Number(value(DIM.FLAGS))))
  );
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
