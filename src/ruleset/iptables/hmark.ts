/** `-j HMARK`: a mark from a hash of header fields. */
import { argumentOf, type ExtensionUse, extension, given, option } from './extension.ts';
import { hexDigits, number, U16, U32, unsigned } from './numbers.ts';
import { maskLength, type Value } from './values.ts';

const FIELDS = ['src', 'dst', 'sport', 'dport', 'spi', 'proto', 'ct'];

const tuple: Value = (text) => {
  const words = text.split(',');
  const stranger = words.find((word) => !FIELDS.includes(word));
  return stranger === undefined
    ? FIELDS.filter((word) => words.includes(word)).join(',')
    : { wrong: `'${stranger}' is no field of a tuple: expected some of ${FIELDS.join(', ')}` };
};

const digits =
  (most: number, count: number): Value =>
  (text) => {
    const value = unsigned(text, most);
    return value === null ? { wrong: `'${text}' is no number from 0 to ${most}` } : hexDigits(value, count);
  };
const word = digits(U16, 4);
const double = digits(U32, 8);

const prefix: Value = (text, { family }) => {
  const length = maskLength(text, family);
  return length === null ? { wrong: `'${text}' is no prefix length` } : String(length);
};

/** What a field of the tuple stands for. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  src: '--hmark-src-prefix',
  dst: '--hmark-dst-prefix',
  sport: '--hmark-sport-mask',
  dport: '--hmark-dport-mask',
  spi: '--hmark-spi-mask',
  proto: '--hmark-proto-mask',
};

export const hmark = extension(
  'HMARK',
  [
    option('--hmark-src-prefix', prefix),
    option('--hmark-dst-prefix', prefix),
    option('--hmark-sport-mask', word),
    option('--hmark-dport-mask', word),
    option('--hmark-spi-mask', double),
    option('--hmark-sport', word),
    option('--hmark-dport', word),
    option('--hmark-spi', double),
    option('--hmark-proto-mask', digits(U16, 2)),
    option('--hmark-rnd', double),
    option('--hmark-mod', number(U32, 1)),
    option('--hmark-offset', number(U32)),
    option('--hmark-tuple', tuple),
  ],
  { musts: '--hmark-mod --hmark-rnd', check: wrong, print: hmarkTexts },
);

const fieldsOf = (use: ExtensionUse) =>
  argumentOf(use, '--hmark-tuple', '')
    .split(',')
    .filter((field) => field !== '');

function wrong(use: ExtensionUse): string | null {
  const order = use.options.map((used) => used.spec.name);
  const named = new Set(order);
  for (const field of fieldsOf(use)) {
    const name = STANDS_FOR[field];
    if (name === undefined) continue;
    if (order.indexOf(name) > order.indexOf('--hmark-tuple')) return `${name} is given by --hmark-tuple already`;
    named.add(name);
  }
  const ports = named.has('--hmark-sport-mask') || named.has('--hmark-dport-mask');
  if (named.has('--hmark-spi-mask') && ports) return 'SPI and ports exclude each other in a hash';
  if (![...named].some((name) => !['--hmark-mod', '--hmark-rnd', '--hmark-offset'].includes(name)))
    return 'HMARK needs --hmark-tuple, or masks of fields';
  return null;
}

/** The tuple is printed as the masks that it stands for, all but ct. */
function hmarkTexts(use: ExtensionUse, { family }: { readonly family: 'ip' | 'ip6' }): string[] {
  const fields = fieldsOf(use);
  const full: Readonly<Record<string, string>> = {
    src: family === 'ip' ? '32' : '128',
    dst: family === 'ip' ? '32' : '128',
    spi: '0xffffffff',
  };
  const order = use.extension?.options ?? [];
  return order.flatMap((spec): string[] => {
    if (spec.name === '--hmark-tuple') return fields.includes('ct') ? ['--hmark-tuple ct'] : [];
    const field = fields.find((name) => STANDS_FOR[name] === spec.name);
    if (field !== undefined) return [`${spec.name} ${full[field] ?? '0xffff'}`];
    const used = given(use, spec.name);
    return used === undefined ? [] : [`${spec.name} ${used.args[0]}`];
  });
}
