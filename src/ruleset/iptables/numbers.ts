/** Numbers of iptables options: C's strtoul with base 0, ranges `a:b`, marks with masks. Facts: libxtables' option parser, by its behaviour. */
import { isWrong, type Value, type Wrong } from './values.ts';

/** Largest values of a number of so many bits. */
export const U8 = 255;
export const U16 = 65535;
export const U32 = 0xffffffff;
const U64 = 0xffffffffffffffffn;

/** An unsigned number: decimal, 0x hexadecimal, leading 0 octal, a `+` before it. Null when it is none or over `max`. */
export function unsigned(text: string, max: number): number | null {
  if (text.length > 24) return null;
  const short = shortDecimal(text);
  if (short >= 0) return short <= max ? short : null;
  const digits = text.startsWith('+') ? text.slice(1) : text;
  let value: number;
  if (/^(0|[1-9][0-9]*)$/.test(digits)) value = Number(digits);
  else if (/^0[xX][0-9a-fA-F]+$/.test(digits)) value = Number.parseInt(digits.slice(2), 16);
  else if (/^0[0-7]+$/.test(digits)) value = Number.parseInt(digits, 8);
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

/** A whole number from `min` to `max`, printed in decimal. */
export function number(max: number, min = 0): Value {
  return (text) => {
    const value = unsigned(text, max);
    return value === null || value < min ? { wrong: `'${text}' is no number from ${min} to ${max}` } : String(value);
  };
}

/** A number of 64 bits; null when it is none. */
export function unsigned64(text: string): bigint | null {
  const found = /^\+?(0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]{0,20})$/.exec(text);
  if (found === null || text.length > 24) return null;
  const digits = found[1]!;
  const value = BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits);
  return value > U64 ? null : value;
}

export const number64: Value = (text) => {
  const value = unsigned64(text);
  return value === null ? { wrong: `'${text}' is no number from 0 to ${U64}` } : String(value);
};

/** A number or a range `a:b`, printed in decimal; an open end is 0 or `max`. Iptables takes a range that is upside down: it never matches. */
export function numberRange(max: number): Value {
  return (text) => {
    const range = rangeOf(text, max);
    if (isWrong(range)) return range;
    const { lo, hi } = range;
    const shown = lo === hi ? String(lo) : `${lo}:${hi}`;
    return lo > hi ? { wrong: `the range ${text} is upside down: it never matches`, kept: shown } : shown;
  };
}

/** As `numberRange`, where iptables refuses a range that is upside down. */
export function orderedRange(max: number): Value {
  return (text, where) => {
    const shown = numberRange(max)(text, where);
    return isWrong(shown) ? { wrong: shown.wrong } : shown;
  };
}

function rangeOf(text: string, max: number): { lo: number; hi: number } | Wrong {
  const [first = '', last, ...rest] = text.split(':');
  const lo = first === '' ? 0 : unsigned(first, max);
  const hi = last === undefined ? lo : last === '' ? max : unsigned(last, max);
  if (lo === null || hi === null || rest.length > 0 || text === '') return { wrong: `'${text}' is no number or range a:b up to ${max}` };
  return { lo, hi };
}

/** Whether a canonical range leaves nothing out. */
export function isFull(range: string, max: number): boolean {
  return range === `0:${max}`;
}

export function hex(value: number): string {
  return `0x${(value >>> 0).toString(16)}`;
}

/** So many hexadecimal digits, with zeros before them. */
export function hexDigits(value: number, digits: number): string {
  return `0x${(value >>> 0).toString(16).padStart(digits, '0')}`;
}

/** Two hexadecimal digits. */
export function hexByte(value: number): string {
  return `0x${value.toString(16).padStart(2, '0')}`;
}

/** `5`, `0x5/0xff`: a mark and its mask. */
export function markAndMask(text: string): { value: number; mask: number } | Wrong {
  const slash = text.indexOf('/');
  const value = unsigned(slash < 0 ? text : text.slice(0, slash), U32);
  const mask = slash < 0 ? U32 : unsigned(text.slice(slash + 1), U32);
  if (value === null || mask === null) return { wrong: `'${text}' is no mark: expected a 32-bit number, or number/mask` };
  return { value, mask };
}

/** A mark as matches print it: the mask only where it is not full. */
export const markValue: Value = (text) => {
  const mark = markAndMask(text);
  if (isWrong(mark)) return mark;
  return mark.mask === U32 ? hex(mark.value) : `${hex(mark.value)}/${hex(mark.mask)}`;
};
