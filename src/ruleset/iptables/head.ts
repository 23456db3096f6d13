/** The head of a rule line: the options at its beginning that are written in the plainest way, as iptables-save writes them. */

import { ALL } from '../address.ts';
import type { Columns } from '../carrier.ts';
import type { Address } from '../model.ts';
import { isWrong, network } from './values.ts';

/** Bits of `Head.options`. */
export const HEAD = {
  SRC: 1,
  DST: 2,
  IN: 4,
  OUT: 8,
  PROTO: 16,
  MODULE: 32,
  SPORT: 64,
  DPORT: 128,
  COMMENT: 256,
  DNAT: 512,
  TO_PORT: 1024,
} as const;

/** What was read last; one object serves a whole file. */
export interface Head {
  /** Offset of `-A`. */
  start: number;
  chain: string;
  options: number;
  srcLo: Address;
  srcHi: Address;
  dstLo: Address;
  dstHi: Address;
  inName: string;
  outName: string;
  /** -1 where none is named. */
  proto: number;
  sportLo: number;
  sportHi: number;
  dportLo: number;
  dportHi: number;
  /** Where `DNAT` stands, when the head has it, and where it leads; port 0: none is named. */
  nameAt: number;
  toAddress: number;
  toPort: number;
  /** Where the tail begins; the line's end for none. */
  tail: number;
  /** Reading position, and what the last value was. */
  at: number;
  lo: Address;
  hi: Address;
}

export function newHead(): Head {
  return {
    start: 0,
    chain: '',
    options: 0,
    srcLo: 0,
    srcHi: 0,
    dstLo: 0,
    dstHi: 0,
    inName: '',
    outName: '',
    proto: -1,
    sportLo: 0,
    sportHi: 0,
    dportLo: 0,
    dportHi: 0,
    nameAt: 0,
    toAddress: 0,
    toPort: 0,
    tail: 0,
    at: 0,
    lo: 0,
    hi: 0,
  };
}

const SPACE = 32;
const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const PLUS = 43;
const DASH = 45;
const DOT = 46;
const SLASH = 47;
const ZERO = 48;
const NINE = 57;
const COLON = 58;
const OPEN = 91;
const BACKSLASH = 92;

/** Protocols by the names that iptables-save gives those with ports. */
const NAMED: Readonly<Record<string, number>> = { tcp: 6, udp: 17 };

/** Reads the head of a line that appends a rule; false for any other line. */
export function readHead(text: string, from: number, end: number, columns: Columns, head: Head): boolean {
  head.at = from;
  if (text.charCodeAt(from) === OPEN && !skipCounters(text, end, head)) return false;
  head.start = head.at;
  if (!text.startsWith('-A ', head.at)) return false;
  head.at += 3;
  if (!readName(text, end, 28, head)) return false;
  head.chain = known(head.chain, text, head.start + 3, head.at);
  head.options = 0;
  head.proto = -1;
  do {
    while (head.at < end && text.charCodeAt(head.at) === SPACE) head.at++;
    head.tail = head.at;
  } while (head.at < end && readOption(text, end, columns, head));
  return true;
}

/** `[packets:bytes] ` */
function skipCounters(text: string, end: number, head: Head): boolean {
  const close = text.indexOf(']', head.at);
  if (close < 0 || close >= end || text.charCodeAt(close + 1) !== SPACE) return false;
  let colons = 0;
  for (let at = head.at + 1; at < close; at++) {
    const code = text.charCodeAt(at);
    if (code === COLON && at > head.at + 1 && at < close - 1) colons++;
    else if (code < ZERO || code > NINE) return false;
  }
  if (colons !== 1) return false;
  head.at = close + 1;
  while (text.charCodeAt(head.at) === SPACE) head.at++;
  return true;
}

/** A word without anything that could need a closer look. */
function readName(text: string, end: number, longest: number, head: Head): boolean {
  const from = head.at;
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === SPACE) break;
    if (code < SPACE || code > 126 || code === QUOTE || code === APOSTROPHE || code === BACKSLASH || code === BANG) return false;
    at++;
  }
  head.at = at;
  return at > from && at - from <= longest && text.charCodeAt(from) !== DASH;
}

/** The word, without making it anew where it is the one of the line before. */
function known(before: string, text: string, from: number, to: number): string {
  return before.length === to - from && text.startsWith(before, from) ? before : text.slice(from, to);
}

/** Reads the option at `head.at`; false where the tail begins. */
function readOption(text: string, end: number, columns: Columns, head: Head): boolean {
  if (text.charCodeAt(head.at) !== DASH) return false;
  const short = text.charCodeAt(head.at + 2) === SPACE;
  if (!short) return text.charCodeAt(head.at + 1) === DASH && readPort(text, end, head);
  const letter = text[head.at + 1];
  head.at += 3;
  switch (letter) {
    case 's':
    case 'd':
      return readAddress(text, end, letter === 's' ? HEAD.SRC : HEAD.DST, columns, head);
    case 'i':
    case 'o':
      return readInterface(text, end, letter === 'i' ? HEAD.IN : HEAD.OUT, head);
    case 'p':
      return readProtocol(text, end, head);
    case 'm':
      return readModule(text, end, head);
    case 'j':
      return readDnat(text, end, columns, head);
    default:
      return false;
  }
}

/** Marks an option as read; false where it was there before, or its value does not end here. */
function take(text: string, end: number, option: number, head: Head): boolean {
  if ((head.options & option) !== 0 || (head.at < end && text.charCodeAt(head.at) !== SPACE)) return false;
  head.options |= option;
  return true;
}

function readAddress(text: string, end: number, option: number, columns: Columns, head: Head): boolean {
  if (!(columns.family === 'ip' ? readPrefix(text, end, head) : readPrefix6(text, end, head)) || !take(text, end, option, head))
    return false;
  if (option === HEAD.SRC) {
    head.srcLo = head.lo;
    head.srcHi = head.hi;
  } else {
    head.dstLo = head.lo;
    head.dstHi = head.hi;
  }
  return true;
}

/** A decimal number without leading zeros, at most `max`; -1 where there is none. */
function readNumber(text: string, end: number, max: number, head: Head): number {
  const from = head.at;
  const last = Math.min(end, from + 6);
  let at = from;
  let value = 0;
  while (at < last) {
    const code = text.charCodeAt(at);
    if (code < ZERO || code > NINE) break;
    value = value * 10 + code - ZERO;
    at++;
  }
  head.at = at;
  const digits = at - from;
  return digits === 0 || value > max || (digits > 1 && text.charCodeAt(from) === ZERO) ? -1 : value;
}

/** `192.0.2.1`, into `head.lo`. */
function readQuad(text: string, end: number, head: Head): boolean {
  let address = 0;
  for (let octet = 0; octet < 4; octet++) {
    if (octet > 0 && text.charCodeAt(head.at++) !== DOT) return false;
    const value = readNumber(text, end, 255, head);
    if (value < 0) return false;
    address = address * 256 + value;
  }
  head.lo = address;
  head.hi = address;
  return true;
}

function readPrefix(text: string, end: number, head: Head): boolean {
  if (!readQuad(text, end, head)) return false;
  if (text.charCodeAt(head.at) !== SLASH || head.at >= end) return true;
  head.at++;
  const length = readNumber(text, end, 32, head);
  if (length < 0) return false;
  const size = 2 ** (32 - length);
  const lo = Math.floor(Number(head.lo) / size) * size;
  head.lo = lo;
  head.hi = lo + size - 1;
  return true;
}

function readPrefix6(text: string, end: number, head: Head): boolean {
  const from = head.at;
  if (!readName(text, end, 60, head)) return false;
  const value = network(text.slice(from, head.at), 'ip6');
  if (isWrong(value) || value.length === null) return false;
  head.lo = value.length === 0 ? ALL.ip6.lo : value.range.lo;
  head.hi = value.length === 0 ? ALL.ip6.hi : value.range.hi;
  return true;
}

function readInterface(text: string, end: number, option: number, head: Head): boolean {
  const from = head.at;
  if (!readName(text, end, 15, head) || text.charCodeAt(from) === PLUS || !take(text, end, option, head)) return false;
  if (option === HEAD.IN) head.inName = known(head.inName, text, from, head.at);
  else head.outName = known(head.outName, text, from, head.at);
  return true;
}

function readProtocol(text: string, end: number, head: Head): boolean {
  const proto = namedAt(text, end, head);
  if (proto < 0 || !take(text, end, HEAD.PROTO, head)) return false;
  head.proto = proto;
  return true;
}

function namedAt(text: string, end: number, head: Head): number {
  if (end - head.at < 3) return -1;
  const proto = NAMED[text.slice(head.at, head.at + 3)] ?? -1;
  head.at += 3;
  return proto;
}

function readModule(text: string, end: number, head: Head): boolean {
  if (text.startsWith('comment --comment ', head.at)) return readComment(text, end, head);
  const proto = namedAt(text, end, head);
  return proto >= 0 && proto === head.proto && take(text, end, HEAD.MODULE, head);
}

const LONGEST_COMMENT = 200;

function readComment(text: string, end: number, head: Head): boolean {
  head.at += 'comment --comment '.length;
  if (text.charCodeAt(head.at) !== QUOTE) return readName(text, end, LONGEST_COMMENT, head) && take(text, end, HEAD.COMMENT, head);
  const from = ++head.at;
  while (head.at < end) {
    const code = text.charCodeAt(head.at++);
    if (code === QUOTE) return head.at - from <= LONGEST_COMMENT && take(text, end, HEAD.COMMENT, head);
    if (code < SPACE || code > 126 || code === BACKSLASH) return false;
  }
  return false;
}

/** `--dport 25`, `--sport 1024:65535`, behind `-p tcp` or `-p udp`. */
function readPort(text: string, end: number, head: Head): boolean {
  const option = text.startsWith('--dport ', head.at) ? HEAD.DPORT : text.startsWith('--sport ', head.at) ? HEAD.SPORT : 0;
  if (option === 0 || (head.options & HEAD.PROTO) === 0) return false;
  head.at += 8;
  const lo = readNumber(text, end, 65535, head);
  if (lo < 0) return false;
  let hi = lo;
  if (text.charCodeAt(head.at) === COLON) {
    head.at++;
    hi = readNumber(text, end, 65535, head);
  }
  if (hi < lo || !take(text, end, option, head)) return false;
  if (option === HEAD.SPORT) {
    head.sportLo = lo;
    head.sportHi = hi;
  } else {
    head.dportLo = lo;
    head.dportHi = hi;
  }
  return true;
}

/** `-j DNAT --to-destination 192.0.2.1:25`: the columns hold no targets, so that only its form counts. */
function readDnat(text: string, end: number, columns: Columns, head: Head): boolean {
  const words = 'DNAT --to-destination ';
  if (columns.family !== 'ip' || !text.startsWith(words, head.at)) return false;
  head.nameAt = head.at;
  head.at += words.length;
  if (!readQuad(text, end, head)) return false;
  head.toAddress = Number(head.lo);
  head.toPort = 0;
  if (text.charCodeAt(head.at) === COLON && head.at < end) {
    head.at++;
    head.toPort = readNumber(text, end, 65535, head);
    if (head.toPort < 1 || !take(text, end, HEAD.TO_PORT, head)) return false;
  }
  return take(text, end, HEAD.DNAT, head);
}
