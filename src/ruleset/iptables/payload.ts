/** Matches that look into a packet's bytes: string, u32, bpf. */
import { type Extension, type ExtensionUse, extension, option, textsWithout } from './extension.ts';
import { hex, number, U16, U32, unsigned } from './numbers.ts';
import { cutTo, textUpTo, type Value, type Wrong } from './values.ts';

const MOST_BYTES = 128;

/** Bytes as hexadecimal digits: what both string options come to. */
function bytesOf(text: string): string {
  return [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bytes(digits: string): string | Wrong {
  if (digits === '') return { wrong: 'an empty string: expected at least one character' };
  return digits.length > 2 * MOST_BYTES ? { wrong: `the string is too long: at most ${MOST_BYTES} bytes` } : digits;
}

const plainString: Value = (text) => bytes(bytesOf(text));

/** `|0d 0a|x`: hexadecimal digits between bars, two for a byte. `\` takes the next character as it is. */
const hexString: Value = (text) => {
  const wrong = { wrong: `'${text}' is no hexadecimal string: expected two digits for each byte between bars, such as "|0d 0a|"` };
  let digits = '';
  let at = 0;
  while (at < text.length) {
    if (text[at] === '\\') {
      if (at + 1 >= text.length) return wrong;
      digits += bytesOf(text[at + 1]!);
      at += 2;
    } else if (text[at] === '|') {
      const close = text.indexOf('|', at + 1);
      const inside = close < 0 ? '' : text.slice(at + 1, close).replace(/^ +/, '');
      if (!/^([0-9a-fA-F]{2} ?)+$/.test(inside)) return wrong;
      digits += inside.replaceAll(' ', '').toLowerCase();
      at = close + 1;
    } else {
      const plain = /^[^|\\]+/.exec(text.slice(at))?.[0] ?? '';
      digits += bytesOf(plain);
      at += plain.length;
    }
  }
  return bytes(digits);
};

/** Printable bytes are printed as a string, all others as a hexadecimal one. */
function shownBytes(digits: string): string {
  const codes = digits.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  const plain = codes.every((code) => code >= 32 && code < 127) && codes.at(-1) !== 92;
  if (!plain) return `--hex-string "|${digits}|"`;
  return `--string "${String.fromCharCode(...codes).replace(/["\\]/g, '\\$&')}"`;
}

const string = extension(
  'string',
  [
    option('--string', { value: plainString, inverts: true, quoted: true }),
    option('--hex-string', { value: hexString, inverts: true, quoted: true }),
    option('--algo', cutTo(15)),
    option('--from', number(U16)),
    option('--to', number(U16)),
    option('--icase'),
  ],
  {
    musts: '--algo',
    needs: '--string --hex-string',
    exclusive: ['--string --hex-string'],
    check: (use) => {
      const algorithm = use.options.find((used) => used.spec.name === '--algo')?.args[0] ?? '';
      return algorithm === 'bm' || algorithm === 'kmp' ? null : `the kernel has no algorithm '${algorithm}': expected bm or kmp`;
    },
    print: (use) => {
      const sought = use.options.find((used) => used.spec.name.endsWith('string'));
      const whole = use.options.filter(
        ({ spec, args }) => (spec.name === '--to' && args[0] === '65535') || (spec.name === '--from' && args[0] === '0'),
      );
      const rest = textsWithout(use, '--string', '--hex-string', ...whole.map(({ spec }) => spec.name));
      return [`${sought?.negated ? '! ' : ''}${shownBytes(sought?.args[0] ?? '')}`, ...rest];
    },
  },
);

const NUMBER = '(?:0[xX][0-9a-fA-F]+|\\d+)';
const LOCATION = new RegExp(`^${NUMBER}(?:(?:&|<<|>>|@)${NUMBER})*$`);
const VALUES = new RegExp(`^${NUMBER}(?::${NUMBER})?(?:,${NUMBER}(?::${NUMBER})?)*$`);
const MOST_TESTS = 10;

/** `start&mask=range,…` tests joined by `&&`, every number in hexadecimal. */
const u32Tests: Value = (text) => {
  if (text.length > 2000) return { wrong: 'the u32 tests are too long' };
  const plain = text.replace(/ +/g, '');
  const tests = splitTests(plain);
  if (tests.length > MOST_TESTS) return { wrong: `${tests.length} u32 tests: expected at most ${MOST_TESTS}` };
  for (const test of tests) {
    const [location = '', values = '', ...rest] = test.split('=');
    if (!LOCATION.test(location) || !VALUES.test(values) || rest.length > 0)
      return { wrong: `'${test}' is no u32 test: expected such as 6&0xFF=1 or 0>>22&0x3C@0>>24=5:9` };
    const far = /(?:<<|>>)([^&<>@]+)/g;
    for (const shift of location.matchAll(far))
      if ((unsigned(shift[1]!, U32) ?? 99) > 31) return { wrong: `the kernel refuses a shift by ${shift[1]}: expected 0 to 31` };
  }
  const numbers = plain.match(new RegExp(NUMBER, 'g')) ?? [];
  const large = numbers.find((digits) => unsigned(digits, U32) === null);
  if (large !== undefined) return { wrong: `'${large}' is no 32-bit number` };
  return plain.replace(new RegExp(NUMBER, 'g'), (digits) => hex(unsigned(digits, U32) ?? 0));
};

/** At `&&`; a single `&` is part of a location. */
function splitTests(text: string): string[] {
  return text.split('&&');
}

const u32 = extension('u32', [option('--u32', { value: u32Tests, inverts: true })], {
  musts: '--u32',
  print: (use: ExtensionUse) => use.options.map((used) => `${used.negated ? '! ' : ''}--u32 "${used.args[0]}"`),
});

const MOST_INSTRUCTIONS = 64;

/** A classic BPF program: how many instructions, then `code jt jf k` for each. */
const bytecode: Value = (text) => {
  const [count = '', ...parts] = text.split(',');
  if (parts.at(-1)?.trim() === '') parts.pop();
  const expected = /^\d+$/.test(count) ? Number(count) : -1;
  if (expected < 1 || expected > MOST_INSTRUCTIONS)
    return { wrong: `'${count}' is no count of instructions: expected 1 to ${MOST_INSTRUCTIONS}` };
  if (parts.length !== expected) return { wrong: `${parts.length} BPF instructions after the count ${expected}` };
  const shown: string[] = [];
  for (const part of parts) {
    const fields = part.trim().split(/\s+/);
    if (fields.length !== 4 || !fields.every((field) => /^\d+$/.test(field)))
      return { wrong: `'${part.trim()}' is no BPF instruction: expected code jt jf k` };
    const [code, jt, jf, k] = fields.map((field) => BigInt(field));
    shown.push(`${code! % 65536n} ${jt! % 256n} ${jf! % 256n} ${k! % 4294967296n}`);
  }
  return `${expected},${shown.join(',')}`;
};

const bpf = extension('bpf', [option('--bytecode', bytecode), option('--object-pinned', textUpTo(511, 'a path'))], {
  needs: '--bytecode --object-pinned',
  exclusive: ['--bytecode --object-pinned'],
  print: (use) =>
    use.options.map(({ spec, args }) => (spec.name === '--bytecode' ? `--bytecode "${args[0]}"` : `--object-pinned ${args[0]}`)),
});

export const PAYLOAD: readonly Extension[] = [string, u32, bpf];
