/** Values of packet fields that matches and targets share: type of service, DSCP. */
import { hexByte, unsigned } from './numbers.ts';
import type { Value } from './values.ts';

const TOS_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'minimize-delay': '0x10/0x3f',
    'maximize-throughput': '0x08/0x3f',
    'maximize-reliability': '0x04/0x3f',
    'minimize-cost': '0x02/0x3f',
    'normal-service': '0x00/0x3f',
  }),
);

/** A type of service with its mask, two hexadecimal digits each. */
export const tos: Value = (text) => {
  const named = TOS_NAMES.get(text.toLowerCase());
  if (named !== undefined) return named;
  const [value, mask] = [unsigned(text.split('/')[0]!, 255), unsigned(text.split('/')[1] ?? '255', 255)];
  if (value === null || mask === null) return { wrong: `'${text}' is no type of service: expected 0 to 255, value/mask or a name` };
  return [value, mask].map(hexByte).join('/');
};

/** RFC 2474, 2597, 3246, 5865. */
const DSCP_CLASSES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    CS0: 0,
    CS1: 8,
    CS2: 16,
    CS3: 24,
    CS4: 32,
    CS5: 40,
    CS6: 48,
    CS7: 56,
    BE: 0,
    AF11: 10,
    AF12: 12,
    AF13: 14,
    AF21: 18,
    AF22: 20,
    AF23: 22,
    AF31: 26,
    AF32: 28,
    AF33: 30,
    AF41: 34,
    AF42: 36,
    AF43: 38,
    EF: 46,
    VA: 44,
  }),
);

/** A DSCP, two hexadecimal digits. */
export const dscpValue: Value = (text) => {
  const value = unsigned(text, 63);
  return value === null ? { wrong: `'${text}' is no DSCP: expected 0 to 63` } : hexByte(value);
};

/** A DSCP class as its number, two hexadecimal digits. */
export const dscpClass: Value = (text) => {
  const value = DSCP_CLASSES.get(text.toUpperCase());
  return value === undefined ? { wrong: `'${text}' is no DSCP class: expected such as EF, AF11 or CS1` } : hexByte(value);
};

/** The two ECN bits of the IP header. */
export const ecnField: Value = (text) => {
  const value = unsigned(text, 3);
  return value === null ? { wrong: `'${text}' is no ECN field: expected 0 to 3` } : String(value);
};
