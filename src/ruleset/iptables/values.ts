/**
 * Values of iptables options: each reader gives the canonical text that iptables-save prints, or says what is wrong with it.
 * Source of the facts: iptables(8), iptables-extensions(8), and iptables 1.8.9 itself.
 */
import { formatAddress, parseAddress, prefixRange, WIDTH } from '../address.ts';
import type { Address, AddressRange, Family } from '../model.ts';
import { protocolNumber } from '../names.ts';
import { unsigned } from './numbers.ts';

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
  /** The protocol that `-p` names, even where `!` stands before it. */
  readonly named?: number | null;
}

export function isWrong(value: object | string | number | null): value is Wrong {
  return typeof value === 'object' && value !== null && 'wrong' in value;
}

/** One of the words given. */
export function oneOf(...words: readonly string[]): Value {
  return (text) => (words.includes(text) ? text : { wrong: `'${text}' is not one of ${words.join(', ')}` });
}

/** One of the words given, in any case; printed as given here. */
export function oneOfAnyCase(...words: readonly string[]): Value {
  return (text) =>
    words.find((word) => word.toLowerCase() === text.toLowerCase()) ?? { wrong: `'${text}' is not one of ${words.join(', ')}` };
}

/** Comma-separated words of a vocabulary in any case, printed in its order. `short`: a word's beginning will do, the first word that has it. */
export function namesOf(vocabulary: readonly string[], what: string, short = false): Value {
  // Rulesets name the same few lists over and over.
  let last = '';
  let answer: string | Wrong = { wrong: `a list of some of ${vocabulary.join(',')} was expected` };
  return (text) => {
    if (text !== last) {
      answer = chosenNames(text, vocabulary, what, short);
      last = text;
    }
    return answer;
  };
}

function chosenNames(text: string, vocabulary: readonly string[], what: string, short: boolean): string | Wrong {
  const chosen = new Set<string>();
  for (const part of text.split(',')) {
    const upper = part.toUpperCase();
    const begun = short && part !== '' ? vocabulary.find((name) => name.startsWith(upper)) : undefined;
    const word = vocabulary.find((name) => name === upper) ?? begun;
    if (word === undefined) return { wrong: `'${part}' is no ${what}; expected some of ${vocabulary.join(',')}` };
    chosen.add(word);
  }
  return vocabulary.filter((word) => chosen.has(word)).join(',');
}

/** How many bytes a text takes in a file. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** A text of at most `most` bytes. */
export function textUpTo(most: number, what: string): Value {
  return (text) => (byteLength(text) > most ? { wrong: `${what} takes at most ${most} characters` } : text);
}

/** A text of which iptables keeps `most` bytes. */
export function cutTo(most: number): Value {
  return (text) => (byteLength(text) <= most ? text : text.slice(0, most));
}

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

/** An address with a mask, as the option parser of most extensions reads it: its host bits stay, and a mask that is no prefix becomes a full one. */
export interface HostMask {
  readonly address: Address;
  readonly length: number;
}

export function hostMask(text: string, family: Family): HostMask | Wrong {
  const slash = text.indexOf('/');
  const host = slash < 0 ? text : text.slice(0, slash);
  const address = plainHost(host, family);
  if (address === null) return { wrong: wrongAddress(host, family) };
  if (slash < 0) return { address, length: WIDTH[family] };
  const length = maskLength(text.slice(slash + 1), family);
  return length === null
    ? { wrong: `'${text.slice(slash + 1)}' is no mask: expected a length from 0 to ${WIDTH[family]}` }
    : { address, length };
}

/** A prefix length, or a mask as one; a mask that is no prefix counts as a full one. */
export function maskLength(text: string, family: Family): number | null {
  const short = unsigned(text, WIDTH[family]);
  if (short !== null) return short;
  const mask = plainHost(text, family);
  if (mask === null) return null;
  return lengthOfMask(mask, family) ?? WIDTH[family];
}

/** An address as inet_aton reads it: `10.1` is 10.0.0.1. */
function plainHost(host: string, family: Family): Address | null {
  if (host === 'localhost') return family === 'ip' ? 0x7f000001 : 1n;
  if (family === 'ip6') {
    const address = parseAddress(host);
    return typeof address === 'bigint' ? address : null;
  }
  const quad = plainQuad(host);
  if (quad >= 0) return quad;
  const parts = host.split('.');
  const last = parts.pop() ?? '';
  if (parts.length > 3) return null;
  const tail = unsigned(last, 256 ** (4 - parts.length) - 1);
  if (tail === null || last.startsWith('+')) return null;
  let value = 0;
  for (const part of parts) {
    const octet = part.startsWith('+') ? null : unsigned(part, 255);
    if (octet === null) return null;
    value = value * 256 + octet;
  }
  return value * 256 ** (4 - parts.length) + tail;
}

export function hostMaskText({ address, length }: HostMask, family: Family): string {
  return length === WIDTH[family] ? formatAddress(address) : `${formatAddress(address)}/${length}`;
}

/** A network as conntrack's options print it: without a mask for a single address. */
export const networkValue: Value = (text, { family }) => {
  const value = hostMask(text, family);
  return isWrong(value) ? value : hostMaskText(value, family);
};

/** A network with its length, host bits cleared, as NETMAP prints it. */
export const prefixValue: Value = (text, { family }) => {
  const value = hostMask(text, family);
  return isWrong(value) ? value : `${formatAddress(prefixRange(value.address, value.length).lo)}/${value.length}`;
};

/** One address. */
export const addressValue: Value = (text, { family }) => {
  const address = plainHost(text, family);
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
  return { lo, hi };
}

/** An address range; iptables takes one that is upside down, which never matches. */
export const rangeValue: Value = (text, { family }) => {
  const range = addressRange(text, family);
  if (isWrong(range)) return range;
  const shown = `${formatAddress(range.lo)}-${formatAddress(range.hi)}`;
  return range.lo > range.hi ? { wrong: `the address range ${text} is upside down: it never matches`, kept: shown } : shown;
};

export function rangeText(range: AddressRange): string {
  return range.lo === range.hi ? formatAddress(range.lo) : `${formatAddress(range.lo)}-${formatAddress(range.hi)}`;
}

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
