/** Ports of iptables options. Which of two parsers reads them differs from extension to extension. */
import type { PortRange } from '../model.ts';
import { protocolName, servicePort } from '../names.ts';
import { unsigned } from './numbers.ts';
import { isWrong, type Value, type Wrong } from './values.ts';

/** A port number or a service name of the protocol; null when it is none. */
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

export function wrongPort(text: string, proto: number | null): Wrong {
  if (/^\d+$/.test(text)) return { wrong: `port ${text} is out of range: expected 0 to 65535` };
  const transport = proto === null ? '' : ` of ${protocolName(proto)}`;
  return { wrong: `'${text}' is no port and no service name${transport}: expected 0 to 65535 or a name such as smtp` };
}

export function portText(range: PortRange, separator = ':'): string {
  return range.lo === range.hi ? String(range.lo) : `${range.lo}${separator}${range.hi}`;
}

/** Ports as tcp's parser reads them. */
export const ports: Value = (text, where) => {
  const range = portRange(text, where.proto);
  return isWrong(range) ? range : portText(range);
};

/** A port as getaddrinfo reads it: decimal, whatever its size, cut to 16 bits; a service of any protocol. */
export function anyPort(text: string): number | null {
  if (/^\d{1,9}$/.test(text)) return Number(text) % 65536;
  return servicePort(text, null);
}

/** Ports of the option parser that udp, dccp and conntrack use: it takes ranges that are upside down and numbers that are too large. */
export const loosePorts: Value = (text) => {
  const [first = '', last, ...rest] = text.split(':');
  const lo = first === '' ? 0 : anyPort(first);
  const hi = last === undefined ? lo : last === '' ? 65535 : anyPort(last);
  if (lo === null || (first === '' && last === undefined)) return wrongPort(first, null);
  if (hi === null) return wrongPort(last ?? first, null);
  if (rest.length > 0) return { wrong: `'${text}' is no port range: expected a:b` };
  const kept = portText({ lo, hi });
  const large = [first, last ?? ''].find((part) => /^\d+$/.test(part) && Number(part) > 65535);
  if (large !== undefined)
    return { wrong: `port ${large} is out of range, iptables makes ${Number(large) % 65536} of it: expected 0 to 65535`, kept };
  if (lo > hi) return { wrong: `the port range ${text} is upside down, it never matches: expected ${hi}:${lo}`, kept };
  return kept;
};

/** multiport's list: up to 15 ports, a range counting as two. */
export const portList: Value = (text, where) => {
  const parts: string[] = [];
  let count = 0;
  for (const part of text.split(',')) {
    const range = portRange(part, where.proto);
    if (isWrong(range)) return range;
    if (part.startsWith(':') || part.endsWith(':')) return { wrong: `'${part}' has an open end, which multiport refuses: expected a:b` };
    if (part.includes(':') && range.lo === range.hi)
      return { wrong: `the range ${part} of one port is refused by multiport: expected ${range.lo}` };
    count += part.includes(':') ? 2 : 1;
    parts.push(part.includes(':') ? `${range.lo}:${range.hi}` : String(range.lo));
  }
  return count > 15 ? { wrong: `${count} ports in one list: multiport takes at most 15 (a range counts as two)` } : parts.join(',');
};
