/** Match extensions that count connections, or what connections have carried. */
import { argumentOf, type Extension, extension, given, invertible, option, textsWithout } from './extension.ts';
import { hexDigits, number, U32, unsigned, unsigned64 } from './numbers.ts';
import { rateest } from './rateest.ts';
import { maskLength, oneOf, type Value } from './values.ts';

/** A prefix length, or a mask; printed as a length. */
const connlimitMask: Value = (text, { family }) => {
  const length = maskLength(text, family);
  return length === null ? { wrong: `'${text}' is no prefix length: expected 0 to ${family === 'ip' ? 32 : 128}` } : String(length);
};

const connlimit = extension(
  'connlimit',
  [
    invertible('--connlimit-upto', number(U32)),
    invertible('--connlimit-above', number(U32)),
    option('--connlimit-mask', connlimitMask),
    option('--connlimit-saddr'),
    option('--connlimit-daddr'),
  ],
  {
    needs: '--connlimit-upto --connlimit-above',
    exclusive: ['--connlimit-upto --connlimit-above', '--connlimit-saddr --connlimit-daddr'],
    stateful: true,
    print: (use, { family }) => {
      const counted = given(use, '--connlimit-upto') ?? given(use, '--connlimit-above');
      const above = counted?.spec.name === '--connlimit-above' ? !counted.negated : counted?.negated;
      return [
        `${above ? '--connlimit-above' : '--connlimit-upto'} ${counted?.args[0] ?? '0'}`,
        `--connlimit-mask ${argumentOf(use, '--connlimit-mask', family === 'ip' ? '32' : '128')}`,
        given(use, '--connlimit-daddr') ? '--connlimit-daddr' : '--connlimit-saddr',
      ];
    },
  },
);

const NO_END = 0xffffffffffffffffn;

/** `from:to` of 64 bits. iptables-save leaves out an end that is open, and one of 0. */
const byteRange: Value = (text) => {
  const [first = '', last = '', ...rest] = text.split(':');
  const from = first === '' ? 0n : unsigned64(first);
  const to = last === '' ? NO_END : unsigned64(last);
  if (from === null || to === null || rest.length > 0 || text === '')
    return { wrong: `'${text}' is no range: expected from:to, or from: without an end` };
  if (from > to) return { wrong: `the range ${text} is upside down: expected ${to}:${from}` };
  return to === NO_END || to === 0n ? String(from) : `${from}:${to}`;
};

const connbytes = extension(
  'connbytes',
  [
    invertible('--connbytes', byteRange),
    option('--connbytes-mode', oneOf('packets', 'bytes', 'avgpkt')),
    option('--connbytes-dir', oneOf('original', 'reply', 'both')),
  ],
  { musts: '--connbytes --connbytes-dir --connbytes-mode', stateful: true },
);

const nodeMask: Value = (text) => {
  const value = unsigned(text, U32);
  return value === null ? { wrong: `'${text}' is no 32-bit number` } : hexDigits(value, 8);
};

const cluster = extension(
  'cluster',
  [
    option('--cluster-local-nodemask', { value: nodeMask, inverts: true }),
    invertible('--cluster-local-node', number(32, 1)),
    option('--cluster-total-nodes', number(32, 1)),
    option('--cluster-hash-seed', nodeMask),
  ],
  {
    musts: '--cluster-total-nodes --cluster-hash-seed',
    needs: '--cluster-local-node --cluster-local-nodemask',
    exclusive: ['--cluster-local-node --cluster-local-nodemask'],
    stateful: true,
    check: (use) => {
      const total = Number(argumentOf(use, '--cluster-total-nodes', '1'));
      const node = Number(argumentOf(use, '--cluster-local-node', '1'));
      const mask = Number(argumentOf(use, '--cluster-local-nodemask', '0x1'));
      if (node > total) return `node ${node} is not among ${total} nodes`;
      return mask >= 2 ** total ? `the mask ${hexDigits(mask, 8)} names more than ${total} nodes` : null;
    },
    print: (use) => {
      const node = given(use, '--cluster-local-node') ?? given(use, '--cluster-local-nodemask');
      const value = node?.args[0] ?? '0x1';
      const mask = node?.spec.name === '--cluster-local-node' ? hexDigits(2 ** (Number(value) - 1), 8) : value;
      return [
        `${node?.negated ? '! ' : ''}--cluster-local-nodemask ${mask}`,
        ...textsWithout(use, '--cluster-local-node', '--cluster-local-nodemask'),
      ];
    },
  },
);

/** A bit of the connection's labels; names need a file that the ruleset does not hold. */
const label: Value = (text) => {
  const bit = unsigned(text, 127);
  return bit === null ? { wrong: `'${text}' is no label: expected a bit from 0 to 127` } : `"${bit}"`;
};
const connlabel = extension('connlabel', [invertible('--label', label), option('--set')], { musts: '--label', stateful: true });

export const connectionCounting: readonly Extension[] = [connlimit, connbytes, cluster, connlabel, rateest];
