/** Rates of limit and hashlimit: read as iptables does, and printed as it prints what the kernel keeps of them. */
import { unsigned } from './numbers.ts';
import { isWrong, type Value, type Wrong } from './values.ts';

const SECONDS = { day: 86400, hour: 3600, min: 60, sec: 1 } as const;
type Unit = keyof typeof SECONDS;

/** `60/min` through the period that the kernel keeps (`scale` ticks a second). The count ends at the first character that is no digit. */
export function rate(scale: number, maximum: number): Value {
  return (text) => {
    const slash = text.indexOf('/');
    const unit = slash < 0 ? 'sec' : unitOf(text.slice(slash + 1));
    const amount = Number.parseInt(text, 10);
    if (!(amount > 0 && amount <= 0xffffffff) || unit === null || /^\D/.test(text)) return wrongRate(text);
    if (Math.floor(amount / SECONDS[unit]) > maximum) return { wrong: `the rate ${text} is too fast: at most ${maximum} a second` };
    const period = Math.floor((scale * SECONDS[unit]) / amount);
    if (period === 0) return { wrong: `the rate ${text} is too fast: at most ${maximum} a second` };
    let chosen: Unit = 'day';
    for (const next of ['hour', 'min', 'sec'] as const) {
      const ticks = scale * SECONDS[next];
      if (period > ticks || Math.floor(ticks / period) < ticks % period) break;
      chosen = next;
    }
    return `${Math.floor((scale * SECONDS[chosen]) / period)}/${chosen}`;
  };
}

function unitOf(text: string): Unit | null {
  const lower = text.toLowerCase();
  if (lower === '') return null;
  for (const [name, unit] of [
    ['second', 'sec'],
    ['minute', 'min'],
    ['hour', 'hour'],
    ['day', 'day'],
  ] as const)
    if (name.startsWith(lower)) return unit;
  return null;
}

function wrongRate(text: string): Wrong {
  return { wrong: `'${text}' is no rate: expected such as 5/sec, 3/minute, 10/hour or 1/day` };
}

const BYTE_UNITS: ReadonlyMap<string, number> = new Map([
  ['b', 1],
  ['kb', 1024],
  ['mb', 1024 * 1024],
]);

export function bytesText(bytes: number): string {
  if (bytes > 0 && bytes % (1024 * 1024) === 0) return `${bytes / 1024 / 1024}mb`;
  if (bytes > 0 && bytes % 1024 === 0) return `${bytes / 1024}kb`;
  return `${bytes}b`;
}

/** A byte's cost, as iptables counts it: a share of 32 bits, for units of 16 bytes. */
const COSTS = 0xffffffff;

function costOf(bytes: bigint): number {
  return Math.floor(COSTS / (Number(BigInt.asUintN(32, bytes >> 4n)) + 1));
}

/**
 * `512kb/s`, and behind a blank its bytes. iptables keeps the cost of a byte, whose rounding it prints, and reads a unit that it does
 * not know as bytes (libxt_hashlimit.c). Null when it is no rate of bytes.
 */
export function byteRate(text: string): string | Wrong | null {
  const end = text.indexOf('b/s');
  if (end < 0) return null;
  const amount = BigInt(/^\+?(\d+)/.exec(text)?.[1] ?? '0');
  const factor = BigInt(BYTE_UNITS.get(text.slice(end - 1, end + 1)) ?? 1);
  const cost = costOf(BigInt.asUintN(64, amount * factor));
  if (amount === 0n || amount >= 1n << 64n || cost <= 1) return { wrong: `the rate ${text} is out of range: expected 16b/s to 4095mb/s` };
  const bytes = (Math.floor(COSTS / cost) - 1) * 16;
  return `${costText(bytes, cost)}/s ${bytes}`;
}

/** In the largest unit that, cut to a whole number, still has the same cost. */
function costText(bytes: number, cost: number): string {
  for (const [unit, size] of [...BYTE_UNITS].reverse()) {
    const whole = BigInt.asUintN(32, BigInt(bytes)) & BigInt(2 ** 32 - size);
    if (bytes >= size && (size === 1 || costOf(whole) === cost)) return `${Math.floor(bytes / size)}${unit}`;
  }
  return `${bytes}b`;
}

/** Kernel ticks a second. */
const TICKS = 1e6;

/** A rate of packets, or of bytes. Behind blanks: for how many milliseconds an entry lives unless it is said, and the ticks for a packet, or 0 and the bytes. */
export const hashlimitRate: Value = (text, where) => {
  const inBytes = byteRate(text);
  if (inBytes !== null) return isWrong(inBytes) ? inBytes : inBytes.replace(' ', ` ${BYTE_EXPIRE} 0 `);
  const packets = rate(TICKS, TICKS)(text, where);
  if (isWrong(packets)) return packets;
  const slash = text.indexOf('/');
  const seconds = SECONDS[(slash < 0 ? 'sec' : unitOf(text.slice(slash + 1))) ?? 'sec'];
  const count = Number.parseInt(text, 10);
  return `${packets} ${seconds * 1000} ${Math.floor((TICKS * seconds) / count)} 0 ${count}`;
};

/** With --hashlimit-rate-match the number alone is the rate, and its unit the interval (libxt_hashlimit.c 1.8.9): it is printed as a second's. */
export function matchedRate(count: number): string {
  return `${Math.floor(TICKS / Math.floor(TICKS / count))}/sec`;
}

/** Credits a second of a kernel whose clock ticks 250 or 1000 times a second (xt_hashlimit.c, CREDITS_PER_JIFFY). */
const CREDITS = 1000n * 2n ** 37n;
const SCALE = BigInt(TICKS);

/** xt_hashlimit.c, user2credits: in 64 bits, which run over. */
function credits(ticks: bigint): bigint {
  return BigInt.asUintN(64, ticks * (CREDITS / SCALE));
}

/** Whether the kernel finds that a burst of packets with so many ticks each is too long a time. */
export function runsOver(ticks: number, most: number): boolean {
  return credits(BigInt(ticks) * BigInt(most)) < credits(BigInt(ticks));
}

/** Milliseconds after which an entry of the printed rate expires by itself. */
export function expiryOf(shown: string): string {
  if (shown.endsWith('b/s')) return BYTE_EXPIRE;
  const unit = Object.keys(SECONDS).find((name) => shown.endsWith(`/${name}`));
  return String((unit === 'day' ? 86400 : unit === 'hour' ? 3600 : unit === 'min' ? 60 : 1) * 1000);
}

const BYTE_EXPIRE = '15000';

/** A burst: packets, or bytes with a unit, as a number. */
export const burst: Value = (text) => {
  const found = /^(\d+)(b|kb|mb)?/.exec(text);
  const factor = BYTE_UNITS.get(found?.[2] ?? 'b') ?? 1;
  const amount = unsigned(found?.[1] ?? '', 0xffffffff);
  if (
    amount === null ||
    amount === 0 ||
    found === null ||
    (found[0].length < text.length && !/^[a-z]*$/i.test(text.slice(found[0].length)))
  )
    return { wrong: `'${text}' is no burst: expected 1 to 1000000 packets, or bytes such as 512kb` };
  return String(amount * factor);
};
