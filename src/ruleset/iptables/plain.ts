/**
 * Values of options where they are written in the plainest way, as iptables-save writes them, read without making a word of them. Each is
 * a whole word; what is written otherwise is left to those who read a line in full, so that nothing here ever tells that something is wrong.
 */
import { ALL } from '../address.ts';
import type { Address, Family, Text } from '../model.ts';
import { isWrong, network } from './values.ts';

/** What the value of an option is, as bits of a set. */
export const FIELD = {
  SRC: 1,
  DST: 2,
  IN: 4,
  OUT: 8,
  SPORT: 16,
  DPORT: 32,
  /** Several ports or ranges of ports. */
  SPORTS: 64,
  DPORTS: 128,
  COMMENT: 256,
  /** Where DNAT of IPv4 leads; iptables takes a port only beside a protocol that has them, so that it makes another field. */
  DNAT: 512,
  DNAT_PORT: 1024,
  SNAT: 2048,
  SNAT_PORT: 4096,
  TO_PORTS: 8192,
  /** The chain of a jump. */
  CHAIN: 16_384,
} as const;
export type Field = (typeof FIELD)[keyof typeof FIELD];

/** What was read last; one object serves a whole file. */
export interface Plain {
  /** Reading position. */
  at: number;
  srcLo: Address;
  srcHi: Address;
  dstLo: Address;
  dstHi: Address;
  inName: string;
  outName: string;
  sportLo: number;
  sportHi: number;
  dportLo: number;
  dportHi: number;
  toAddress: number;
  /** 0: none is named. */
  toPort: number;
  /** The chain of a jump, or of `-A`. */
  name: string;
  /** The last address and the last ports. */
  lo: Address;
  hi: Address;
  portLo: number;
  portHi: number;
  /** They were written as a range. */
  isRange: boolean;
}

export function newPlain(): Plain {
  return {
    at: 0,
    srcLo: 0,
    srcHi: 0,
    dstLo: 0,
    dstHi: 0,
    inName: '',
    outName: '',
    sportLo: 0,
    sportHi: 0,
    dportLo: 0,
    dportHi: 0,
    toAddress: 0,
    toPort: 0,
    name: '',
    lo: 0,
    hi: 0,
    portLo: 0,
    portHi: 0,
    isRange: false,
  };
}

const SPACE = 32;
const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const PLUS = 43;
const COMMA = 44;
const DASH = 45;
const DOT = 46;
const SLASH = 47;
const ZERO = 48;
const NINE = 57;
const COLON = 58;
const BACKSLASH = 92;

const LONGEST_INTERFACE = 15;
const LONGEST_CHAIN = 28;
const LONGEST_COMMENT = 200;

/** Reads the value at `plain.at`, up to a blank or the line's end; false where it is not plain. */
export function readField(field: Field, text: Text, end: number, family: Family, plain: Plain): boolean {
  return readValue(field, text, end, family, plain) && (plain.at === end || text.charCodeAt(plain.at) === SPACE);
}

function readValue(field: Field, text: Text, end: number, family: Family, plain: Plain): boolean {
  switch (field) {
    case FIELD.SRC:
      if (!readNetwork(text, end, family, plain)) return false;
      plain.srcLo = plain.lo;
      plain.srcHi = plain.hi;
      return true;
    case FIELD.DST:
      if (!readNetwork(text, end, family, plain)) return false;
      plain.dstLo = plain.lo;
      plain.dstHi = plain.hi;
      return true;
    case FIELD.IN:
      return readInterface(text, end, plain, 'inName');
    case FIELD.OUT:
      return readInterface(text, end, plain, 'outName');
    case FIELD.SPORT:
    case FIELD.SPORTS:
      if (!(field === FIELD.SPORT ? readPorts(text, end, plain) : readPortList(text, end, plain))) return false;
      plain.sportLo = plain.portLo;
      plain.sportHi = plain.portHi;
      return true;
    case FIELD.DPORT:
    case FIELD.DPORTS:
      if (!(field === FIELD.DPORT ? readPorts(text, end, plain) : readPortList(text, end, plain))) return false;
      plain.dportLo = plain.portLo;
      plain.dportHi = plain.portHi;
      return true;
    case FIELD.COMMENT:
      return readComment(text, end, plain);
    case FIELD.DNAT:
    case FIELD.DNAT_PORT:
    case FIELD.SNAT:
    case FIELD.SNAT_PORT:
      return readTranslation(field === FIELD.DNAT_PORT || field === FIELD.SNAT_PORT, text, end, plain);
    case FIELD.TO_PORTS:
      return readPorts(text, end, plain) && !plain.isRange && plain.portLo > 0;
    case FIELD.CHAIN:
      return readChain(text, end, plain);
  }
}

/** The name of a chain, into `plain.name`. */
export function readChain(text: Text, end: number, plain: Plain): boolean {
  return readName(text, end, LONGEST_CHAIN, plain, 'name');
}

function readInterface(text: Text, end: number, plain: Plain, into: 'inName' | 'outName'): boolean {
  return text.charCodeAt(plain.at) !== PLUS && readName(text, end, LONGEST_INTERFACE, plain, into);
}

function readName(text: Text, end: number, longest: number, plain: Plain, into: 'name' | 'inName' | 'outName'): boolean {
  const from = plain.at;
  if (!readWord(text, end, longest, plain)) return false;
  plain[into] = known(plain[into], text, from, plain.at);
  return true;
}

/** A word without anything that could need a closer look. */
function readWord(text: Text, end: number, longest: number, plain: Plain): boolean {
  const from = plain.at;
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === SPACE) break;
    if (code < SPACE || code > 126 || code === QUOTE || code === APOSTROPHE || code === BACKSLASH || code === BANG) return false;
    at++;
  }
  plain.at = at;
  return at > from && at - from <= longest && text.charCodeAt(from) !== DASH;
}

/** The word, without making it anew where it is the one of the line before. */
function known(before: string, text: Text, from: number, to: number): string {
  return before.length === to - from && text.startsWith(before, from) ? before : text.slice(from, to);
}

/** A decimal number without leading zeros, at most `max`; -1 where there is none. */
function readNumber(text: Text, end: number, max: number, plain: Plain): number {
  const from = plain.at;
  const last = Math.min(end, from + 6);
  let at = from;
  let value = 0;
  while (at < last) {
    const code = text.charCodeAt(at);
    if (code < ZERO || code > NINE) break;
    value = value * 10 + code - ZERO;
    at++;
  }
  plain.at = at;
  const digits = at - from;
  return digits === 0 || value > max || (digits > 1 && text.charCodeAt(from) === ZERO) ? -1 : value;
}

/** `192.0.2.1`; -1 where there is none. */
function readQuad(text: Text, end: number, plain: Plain): number {
  let address = 0;
  for (let octet = 0; octet < 4; octet++) {
    if (octet > 0 && text.charCodeAt(plain.at++) !== DOT) return -1;
    const value = readNumber(text, end, 255, plain);
    if (value < 0) return -1;
    address = address * 256 + value;
  }
  return address;
}

function readNetwork(text: Text, end: number, family: Family, plain: Plain): boolean {
  return family === 'ip' ? readPrefix(text, end, plain) : readPrefix6(text, end, plain);
}

function readPrefix(text: Text, end: number, plain: Plain): boolean {
  const address = readQuad(text, end, plain);
  if (address < 0) return false;
  plain.lo = address;
  plain.hi = address;
  if (plain.at >= end || text.charCodeAt(plain.at) !== SLASH) return true;
  plain.at++;
  const length = readNumber(text, end, 32, plain);
  if (length < 0) return false;
  if (length === 32) return true;
  const size = 2 ** (32 - length);
  const lo = Math.floor(address / size) * size;
  plain.lo = lo;
  plain.hi = lo + size - 1;
  return true;
}

function readPrefix6(text: Text, end: number, plain: Plain): boolean {
  const from = plain.at;
  if (!readWord(text, end, 60, plain)) return false;
  const value = network(text.slice(from, plain.at), 'ip6');
  if (isWrong(value) || value.length === null) return false;
  plain.lo = value.length === 0 ? ALL.ip6.lo : value.range.lo;
  plain.hi = value.length === 0 ? ALL.ip6.hi : value.range.hi;
  return true;
}

/** `25` or `1024:65535`. */
function readPorts(text: Text, end: number, plain: Plain): boolean {
  const lo = readNumber(text, end, 65535, plain);
  if (lo < 0) return false;
  plain.portLo = lo;
  plain.portHi = lo;
  plain.isRange = plain.at < end && text.charCodeAt(plain.at) === COLON;
  if (!plain.isRange) return true;
  plain.at++;
  plain.portHi = readNumber(text, end, 65535, plain);
  return plain.portHi >= lo;
}

/** multiport takes so many, a range counting as two. */
const MOST_PORTS = 15;

/** `25,110,1024:2047`: two or more. */
function readPortList(text: Text, end: number, plain: Plain): boolean {
  let lo = 65535;
  let hi = 0;
  let entries = 0;
  let count = 0;
  do {
    if (entries++ > 0) plain.at++;
    // A range of one port is refused.
    if (!readPorts(text, end, plain) || (plain.isRange && plain.portLo === plain.portHi)) return false;
    count += plain.isRange ? 2 : 1;
    lo = Math.min(lo, plain.portLo);
    hi = Math.max(hi, plain.portHi);
  } while (plain.at < end && text.charCodeAt(plain.at) === COMMA);
  plain.portLo = lo;
  plain.portHi = hi;
  return entries > 1 && count <= MOST_PORTS;
}

/** `192.0.2.1` or `192.0.2.1:25`. */
function readTranslation(hasPort: boolean, text: Text, end: number, plain: Plain): boolean {
  const address = readQuad(text, end, plain);
  // The columns have 0 for no address.
  if (address <= 0) return false;
  plain.toAddress = address;
  plain.toPort = 0;
  if (!hasPort) return true;
  if (plain.at >= end || text.charCodeAt(plain.at++) !== COLON) return false;
  plain.toPort = readNumber(text, end, 65535, plain);
  return plain.toPort > 0;
}

function readComment(text: Text, end: number, plain: Plain): boolean {
  if (text.charCodeAt(plain.at) !== QUOTE) return readWord(text, end, LONGEST_COMMENT, plain);
  const from = ++plain.at;
  while (plain.at < end) {
    const code = text.charCodeAt(plain.at++);
    if (code === QUOTE) return plain.at - from <= LONGEST_COMMENT;
    if (code < SPACE || code > 126 || code === BACKSLASH) return false;
  }
  return false;
}

/** `[packets:bytes] ` before a command; false where it begins so and is something else. */
export function skipCounters(text: Text, end: number, plain: Plain): boolean {
  const close = text.indexOf(']', plain.at);
  if (close < 0 || close >= end || text.charCodeAt(close + 1) !== SPACE) return false;
  let colons = 0;
  for (let at = plain.at + 1; at < close; at++) {
    const code = text.charCodeAt(at);
    if (code === COLON && at > plain.at + 1 && at < close - 1) colons++;
    else if (code < ZERO || code > NINE) return false;
  }
  if (colons !== 1) return false;
  plain.at = close + 1;
  while (text.charCodeAt(plain.at) === SPACE) plain.at++;
  return true;
}
