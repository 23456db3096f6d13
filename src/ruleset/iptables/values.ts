/**
 * Values of iptables options: each reader gives the canonical text that iptables-save prints, or says what is wrong with it.
 * Source of the facts: iptables(8), iptables-extensions(8), and iptables 1.8.9 itself.
 */
import { formatAddress, parseAddress, prefixRange, WIDTH } from '../address.ts';
import type { Address, AddressRange, Family, PortRange } from '../model.ts';
import { protocolName, protocolNumber, servicePort } from '../names.ts';

/** Why a value cannot be read. */
export interface Wrong {
  readonly wrong: string;
  /** The text to go on with, where no answer depends on the value: then it is only a warning. */
  readonly kept?: string;
}
export type Value = (text: string, where: Where) => string | Wrong;

/** What a value's meaning depends on. `proto` null: none named. */
export interface Where {
  readonly family: Family;
  readonly proto: number | null;
}

export function isWrong(value: object | string | number | null): value is Wrong {
  return typeof value === 'object' && value !== null && 'wrong' in value;
}

/** An unsigned number as C's strtoul with base 0 reads it: decimal, 0x hexadecimal, leading 0 octal. Null when it is none or over `max`. */
export function unsigned(text: string, max: number): number | null {
  if (text.length > 24) return null;
  const short = shortDecimal(text);
  if (short >= 0) return short <= max ? short : null;
  let value: number;
  if (/^(0|[1-9][0-9]*)$/.test(text)) value = Number(text);
  else if (/^0[xX][0-9a-fA-F]+$/.test(text)) value = Number.parseInt(text.slice(2), 16);
  else if (/^0[0-7]+$/.test(text)) value = Number.parseInt(text, 8);
  else return null;
  return value <= max ? value : null;
}

/** The value of one to five plain decimal digits without a leading zero: what most numbers of a ruleset are. Else -1. */
function shortDecimal(text: string): number {
  const { length } = text;
  if (length === 0 || length > 5 || (length > 1 && text.charCodeAt(0) === 48)) return -1;
  let value = 0;
  for (let index = 0; index < length; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** A whole number up to `max`, printed in decimal. */
export function number(max: number): Value {
  return (text) => {
    const value = unsigned(text, max);
    return value === null ? { wrong: `'${text}' is no number from 0 to ${max}` } : String(value);
  };
}

/** A number or a range `a:b`, printed in decimal; an open end is `max`. */
export function numberRange(max: number): Value {
  return (text) => {
    const [first = '', last, ...rest] = text.split(':');
    const lo = first === '' && last !== undefined ? 0 : unsigned(first, max);
    const hi = last === undefined ? lo : last === '' ? max : unsigned(last, max);
    if (lo === null || hi === null || rest.length > 0) return { wrong: `'${text}' is no number or range a:b up to ${max}` };
    if (lo > hi) return { wrong: `the range ${text} is upside down` };
    return lo === hi ? String(lo) : `${lo}:${hi}`;
  };
}

/** One of the words given (any case where `fold`); prints the first spelling. */
export function oneOf(...words: readonly string[]): Value {
  return (text) => (words.includes(text) ? text : { wrong: `'${text}' is not one of ${words.join(', ')}` });
}

/** Comma-separated words of a vocabulary, printed in its order. */
export function namesOf(vocabulary: readonly string[], what: string): Value {
  return (text) => {
    const given = text.split(',').map((word) => word.toUpperCase());
    const stranger = given.find((word) => !vocabulary.includes(word));
    if (stranger !== undefined) return { wrong: `'${stranger}' is no ${what}; expected some of ${vocabulary.join(',')}` };
    return vocabulary.filter((word) => given.includes(word)).join(',');
  };
}

/** A port number or service name; null when it is none. */
export function portNumber(text: string, proto: number | null): number | null {
  return unsigned(text, 65535) ?? servicePort(text, proto);
}

/** `25`, `smtp`, `a:b`, `:b`, `a:` (with `separator` `-` for targets) as a range. */
export function portRange(text: string, proto: number | null, separator: ':' | '-' = ':'): PortRange | Wrong {
  const whole = unsigned(text, 65535) ?? servicePort(text, proto);
  if (whole !== null) return { lo: whole, hi: whole };
  const cut = text.indexOf(separator);
  const first = cut < 0 ? text : text.slice(0, cut);
  const last = cut < 0 ? first : text.slice(cut + 1);
  const lo = cut >= 0 && first === '' ? 0 : portNumber(first, proto);
  const hi = cut >= 0 && last === '' ? 65535 : portNumber(last, proto);
  if (lo === null) return wrongPort(first, proto);
  if (hi === null) return wrongPort(last, proto);
  if (lo > hi) return { wrong: `the port range ${text} is upside down: expected ${hi}${separator}${lo}` };
  return { lo, hi };
}

function wrongPort(text: string, proto: number | null): Wrong {
  if (/^\d+$/.test(text)) return { wrong: `port ${text} is out of range: expected 0 to 65535` };
  const transport = proto === null ? '' : ` of ${protocolName(proto)}`;
  return { wrong: `'${text}' is no port and no service name${transport}: expected 0 to 65535 or a name such as smtp` };
}

export function portText(range: PortRange, separator = ':'): string {
  return range.lo === range.hi ? String(range.lo) : `${range.lo}${separator}${range.hi}`;
}

export const ports: Value = (text, where) => {
  const range = portRange(text, where.proto);
  return isWrong(range) ? range : portText(range);
};

/** multiport's list: up to 15 ports, a range counting as two. */
export const portList: Value = (text, where) => {
  const parts: string[] = [];
  let count = 0;
  for (const part of text.split(',')) {
    const range = portRange(part, where.proto);
    if (isWrong(range)) return range;
    count += part.includes(':') ? 2 : 1;
    parts.push(part.includes(':') ? `${range.lo}:${range.hi}` : String(range.lo));
  }
  return count > 15 ? { wrong: `${count} ports in one list: multiport takes at most 15 (a range counts as two)` } : parts.join(',');
};

/** An address with its mask. `length` null: the mask is no prefix. */
export interface Network {
  readonly address: Address;
  readonly mask: Address;
  readonly length: number | null;
  readonly range: AddressRange;
}

/** `10.0.0.0/8`, `10/8`, `1.2.3.4/255.255.0.0`, `2001:db8::/32`, `any/0`: as `-s` takes it. Host bits are cleared, as iptables does. */
export function network(text: string, family: Family): Network | Wrong {
  const slash = text.indexOf('/');
  const host = slash < 0 ? text : text.slice(0, slash);
  const tail = slash < 0 ? null : text.slice(slash + 1);
  const width = WIDTH[family];
  const mask = tail === null ? maskOfLength(width, family) : readMask(tail, family);
  if (mask === null)
    return {
      wrong: `'${tail}' is no mask: expected a length from 0 to ${width}${family === 'ip' ? ' or a mask such as 255.255.255.0' : ''}`,
    };
  const address = BigInt(mask) === 0n ? (family === 'ip' ? 0 : 0n) : hostAddress(host, family);
  if (address === null) return { wrong: wrongAddress(host, family) };
  const length = lengthOfMask(mask, family);
  if (length === null) return { address: and(address, mask), mask, length, range: { lo: address, hi: address } };
  const range = prefixRange(address, length);
  return { address: range.lo, mask, length, range };
}

function wrongAddress(host: string, family: Family): string {
  const other = parseAddress(host);
  if (other !== null) {
    return family === 'ip'
      ? `${host} is an IPv6 address in an IPv4 ruleset: expected an IPv4 address`
      : `${host} is an IPv4 address in an IPv6 ruleset: expected an IPv6 address`;
  }
  if (/^[A-Za-z_][\w.-]*$/.test(host)) return `'${host}' is a host name, which is not looked up: expected an address`;
  return `'${host}' is no ${family === 'ip' ? 'IPv4' : 'IPv6'} address`;
}

function and(address: Address, mask: Address): Address {
  return typeof address === 'bigint' ? address & BigInt(mask) : (address & Number(mask)) >>> 0;
}

function maskOfLength(length: number, family: Family): Address {
  if (family === 'ip') return length === 0 ? 0 : (0xffffffff << (32 - length)) >>> 0;
  return ((1n << 128n) - 1n) ^ ((1n << BigInt(128 - length)) - 1n);
}

function readMask(text: string, family: Family): Address | null {
  if (/^\d{1,3}$/.test(text)) return Number(text) <= WIDTH[family] ? maskOfLength(Number(text), family) : null;
  const mask = parseAddress(text);
  if (mask === null || (typeof mask === 'bigint') !== (family === 'ip6')) return null;
  return mask;
}

function lengthOfMask(mask: Address, family: Family): number | null {
  const width = WIDTH[family];
  if (typeof mask === 'number') {
    const zeros = 32 - Math.clz32(~mask >>> 0);
    return maskOfLength(32 - zeros, 'ip') === mask ? 32 - zeros : null;
  }
  const inverse = ((1n << BigInt(width)) - 1n) ^ mask;
  if ((inverse & (inverse + 1n)) !== 0n) return null;
  return width - (inverse === 0n ? 0 : inverse.toString(2).length);
}

function hostAddress(host: string, family: Family): Address | null {
  if (host === 'localhost') return family === 'ip' ? 0x7f000001 : 1n;
  if (family === 'ip6') {
    const address = parseAddress(host);
    return typeof address === 'bigint' ? address : null;
  }
  const quad = plainQuad(host);
  if (quad >= 0) return quad;
  const octets = host.split('.');
  if (octets.length > 4) return null;
  let value = 0;
  for (let index = 0; index < 4; index++) {
    const octet = index < octets.length ? unsigned(octets[index] ?? '', 255) : 0;
    if (octet === null) return null;
    value = value * 256 + octet;
  }
  return value;
}

/** The value of a dotted quad of plain decimals; -1 for every other spelling. */
function plainQuad(host: string): number {
  let value = 0;
  let octet = 0;
  let digits = 0;
  let dots = 0;
  for (let index = 0; index < host.length; index++) {
    const code = host.charCodeAt(index);
    if (code === 46 && digits > 0 && dots < 3) {
      value = value * 256 + octet;
      dots++;
      octet = 0;
      digits = 0;
    } else if (code >= 48 && code <= 57 && (digits === 0 || octet > 0)) {
      octet = octet * 10 + code - 48;
      digits++;
      if (octet > 255) return -1;
    } else return -1;
  }
  return dots === 3 && digits > 0 ? value * 256 + octet : -1;
}

/** As iptables-save prints `-s`: always with a mask. */
export function networkText({ address, mask, length }: Network): string {
  return `${formatAddress(address)}/${length ?? formatAddress(mask)}`;
}

/** A network as conntrack's options print it: without a mask for a single address. */
export const networkValue: Value = (text, { family }) => {
  const value = network(text, family);
  if (isWrong(value)) return value;
  return value.length === WIDTH[family] ? formatAddress(value.address) : networkText(value);
};

/** A network with its length, as NETMAP prints it. */
export const prefixValue: Value = (text, { family }) => {
  const value = network(text, family);
  return isWrong(value) ? value : networkText(value);
};

export const addressValue: Value = (text, { family }) => {
  const address = hostAddress(text, family);
  return address === null ? { wrong: wrongAddress(text, family) } : formatAddress(address);
};

/** `a-b` or one address, as iprange and NAT targets take them. */
export function addressRange(text: string, family: Family): AddressRange | Wrong {
  const dash = text.indexOf('-');
  const first = dash < 0 ? text : text.slice(0, dash);
  const last = dash < 0 ? first : text.slice(dash + 1);
  const lo = hostAddress(first, family);
  const hi = hostAddress(last, family);
  if (lo === null || first === '') return { wrong: wrongAddress(first, family) };
  if (hi === null || last === '') return { wrong: wrongAddress(last, family) };
  if (lo > hi) return { wrong: `the address range ${text} is upside down` };
  return { lo, hi };
}

export const rangeValue: Value = (text, { family }) => {
  const range = addressRange(text, family);
  return isWrong(range) ? range : `${formatAddress(range.lo)}-${formatAddress(range.hi)}`;
};

export function rangeText(range: AddressRange): string {
  return range.lo === range.hi ? formatAddress(range.lo) : `${formatAddress(range.lo)}-${formatAddress(range.hi)}`;
}

/** `5`, `0x5/0xff`: a mark and its mask. */
export function markAndMask(text: string): { value: number; mask: number } | Wrong {
  const slash = text.indexOf('/');
  const value = unsigned(slash < 0 ? text : text.slice(0, slash), 0xffffffff);
  const mask = slash < 0 ? 0xffffffff : unsigned(text.slice(slash + 1), 0xffffffff);
  if (value === null || mask === null) return { wrong: `'${text}' is no mark: expected a 32-bit number, or number/mask` };
  return { value, mask };
}

export function hex(value: number): string {
  return `0x${(value >>> 0).toString(16)}`;
}

/** A mark as matches print it: the mask only where it is not full. */
export const markValue: Value = (text) => {
  const mark = markAndMask(text);
  if (isWrong(mark)) return mark;
  return mark.mask === 0xffffffff ? hex(mark.value) : `${hex(mark.value)}/${hex(mark.mask)}`;
};

/** A protocol by name or number, as a number; 0 is every protocol. */
export function protocol(text: string): number | Wrong {
  const value = unsigned(text, 255) ?? protocolNumber(text);
  return value === null ? { wrong: `'${text}' is no protocol: expected a name such as tcp, or 0 to 255` } : value;
}

export const protocolValue: Value = (text) => {
  const proto = protocol(text);
  return isWrong(proto) ? proto : String(proto);
};

/** Any text. */
export const anyText: Value = (text) => text;
