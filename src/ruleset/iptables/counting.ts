/** Match extensions that count packets: their answers depend on earlier ones. Printed as iptables 1.8.9 prints them. */
import { connectionCounting } from './counting-connections.ts';
import { argumentOf, type Extension, type ExtensionUse, extension, given, invertible, option, textsWithout } from './extension.ts';
import { number, number64, U32 } from './numbers.ts';
import { burst, bytesText, expiryOf, hashlimitRate, matchedRate, rate, runsOver } from './rates.ts';
import { addressValue, cutTo, isWrong, oneOf, type Value } from './values.ts';

const limit = extension('limit', [option('--limit', rate(10000, 10000)), option('--limit-burst', number(10000))], {
  stateful: true,
  print: (use) => {
    const most = argumentOf(use, '--limit-burst', '5');
    return [`--limit ${argumentOf(use, '--limit', '3/hour')}`, ...(most === '5' || most === '0' ? [] : [`--limit-burst ${most}`])];
  },
});

/** iptables-save prints them as a signed number. */
function signedSeconds(text: string): string {
  return text.replace(/^--seconds (\d+)$/, (_, seconds: string) => `--seconds ${Number(seconds) | 0}`);
}

const recent = extension(
  'recent',
  [
    ...['--set', '--rcheck', '--update', '--remove'].map((name) => invertible(name)),
    option('--seconds', number(U32, 1)),
    option('--reap'),
    option('--hitcount', number(65535)),
    option('--rttl'),
    option('--name', cutTo(199)),
    option('--mask', addressValue),
    option('--rsource'),
    option('--rdest'),
  ],
  {
    needs: '--set --rcheck --update --remove',
    exclusive: ['--set --rcheck --update --remove', '--set --rttl', '--remove --rttl'],
    requires: { '--reap': '--seconds' },
    stateful: true,
    check: (use) => {
      const name = argumentOf(use, '--name', 'DEFAULT');
      if (name === '' || name.includes('/')) return `recent cannot have the name '${name}': expected one that a file in /proc can have`;
      const action = given(use, '--set') ?? given(use, '--remove');
      const counted = given(use, '--seconds') ?? given(use, '--hitcount');
      return action && counted
        ? `${counted.spec.name} of recent has no meaning beside ${action.spec.name}: expected --rcheck or --update`
        : null;
    },
    print: (use, { family }) => {
      const full = family === 'ip' ? '255.255.255.255' : 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff';
      return [
        ...textsWithout(
          use,
          '--name',
          '--mask',
          '--rsource',
          '--rdest',
          ...(argumentOf(use, '--hitcount', '') === '0' ? ['--hitcount'] : []),
        ).map(signedSeconds),
        `--name ${argumentOf(use, '--name', 'DEFAULT')}`,
        `--mask ${argumentOf(use, '--mask', full)}`,
        use.options.findLast(({ spec }) => spec.name === '--rdest' || spec.name === '--rsource')?.spec.name ?? '--rsource',
      ];
    },
  },
);

const MODES = ['srcip', 'srcport', 'dstip', 'dstport'];
const mode: Value = (text) => {
  const words = text.split(',').filter((word) => word !== '');
  const stranger = words.find((word) => !MODES.includes(word));
  return stranger === undefined
    ? MODES.filter((word) => words.includes(word)).join(',')
    : { wrong: `'${stranger}' is not one of ${MODES.join(', ')}` };
};

/** Values that the kernel fills in, and iptables-save leaves out. */
const HASHLIMIT_DEFAULTS: Readonly<Record<string, string>> = {
  '--hashlimit-htable-size': '0',
  '--hashlimit-htable-max': '0',
  '--hashlimit-htable-gcinterval': '1000',
  '--hashlimit-rate-interval': '0',
};

const prefixLength: Value = (text, where) => number(where.family === 'ip' ? 32 : 128)(text, where);

/** Decimal seconds up to the first character that is no digit. */
const seconds: Value = (text) => {
  const value = Number.parseInt(/^\+?\d+/.exec(text)?.[0] ?? '0', 10);
  return value > 0 && value < U32 ? String(value) : { wrong: `'${text}' is no time: expected 1 to ${U32 - 1} seconds` };
};

/** The kernel cuts the size of its table. */
const LARGEST_TABLE = 1048576;
const tableSize: Value = (text, where) => {
  const size = number(U32)(text, where);
  return isWrong(size) ? size : String(Math.min(Number(size), LARGEST_TABLE));
};

const hashlimit = extension(
  'hashlimit',
  [
    invertible('--hashlimit-upto --hashlimit', hashlimitRate),
    invertible('--hashlimit-above', hashlimitRate),
    option('--hashlimit-burst', burst),
    option('--hashlimit-mode', mode),
    option('--hashlimit-name', cutTo(254)),
    option('--hashlimit-htable-size', tableSize),
    option('--hashlimit-htable-max', tableSize),
    option('--hashlimit-htable-gcinterval', number(U32, 1)),
    option('--hashlimit-htable-expire', number(U32, 1)),
    option('--hashlimit-srcmask', prefixLength),
    option('--hashlimit-dstmask', prefixLength),
    option('--hashlimit-rate-match'),
    option('--hashlimit-rate-interval', seconds),
  ],
  {
    needs: '--hashlimit-upto --hashlimit-above',
    musts: '--hashlimit-name',
    exclusive: ['--hashlimit-upto --hashlimit-above'],
    stateful: true,
    check: (use) => {
      const name = argumentOf(use, '--hashlimit-name', '');
      if (name === '' || name.includes('/')) return `hashlimit cannot have the name '${name}': expected one that a file in /proc can have`;
      const most = Number(argumentOf(use, '--hashlimit-burst', '5'));
      const [, , ticks = 0, bytes = 0] = (counted(use)?.args[0] ?? '').split(' ').map(Number);
      if (given(use, '--hashlimit-burst') && most < bytes)
        return `the burst is smaller than the rate: expected at least ${bytesText(bytes)}`;
      if (runsOver(ticks, most)) return `the kernel refuses a burst of ${most} at a rate of ${shownRate(use)}: expected a faster rate`;
      return most > 1e6 && !shownRate(use).endsWith('b/s') ? `the burst ${most} is too large: at most 1000000 packets` : null;
    },
    print: hashlimitTexts,
  },
);

function counted(use: ExtensionUse) {
  return given(use, '--hashlimit-upto') ?? given(use, '--hashlimit-above');
}

function shownRate(use: ExtensionUse): string {
  return counted(use)?.args[0]?.split(' ')[0] ?? '';
}

function hashlimitTexts(use: ExtensionUse, where: { readonly family: 'ip' | 'ip6' }): string[] {
  const rateUse = counted(use);
  const above = (rateUse?.spec.name === '--hashlimit-above') !== (rateUse?.negated ?? false);
  const width = where.family === 'ip' ? '32' : '128';
  const [, unit = '', , , count] = (rateUse?.args[0] ?? '').split(' ');
  // Of a rate in bytes nothing is printed otherwise.
  const matched = given(use, '--hashlimit-rate-match') && count !== undefined;
  const shown = matched ? matchedRate(Number(count)) : shownRate(use);
  const expire = argumentOf(use, '--hashlimit-htable-expire', unit);
  const silent = new Set([
    '--hashlimit-upto',
    '--hashlimit-above',
    '--hashlimit-burst',
    '--hashlimit-htable-expire',
    '--hashlimit-srcmask',
    '--hashlimit-dstmask',
  ]);
  if (matched || !given(use, '--hashlimit-rate-match')) silent.add('--hashlimit-rate-interval');
  if (argumentOf(use, '--hashlimit-mode', '') === '') silent.add('--hashlimit-mode');
  for (const used of use.options)
    if (used.args.length > 0 && HASHLIMIT_DEFAULTS[used.spec.name] === used.args[0]) silent.add(used.spec.name);
  const texts = textsWithout(use, ...silent);
  const tail = texts.findIndex((text) => text.startsWith('--hashlimit-rate'));
  const masks = ['--hashlimit-srcmask', '--hashlimit-dstmask'].flatMap((name) => {
    const length = argumentOf(use, name, width);
    return length === width ? [] : [`${name} ${length}`];
  });
  const late = [...(expire === expiryOf(shown) ? [] : [`--hashlimit-htable-expire ${expire}`]), ...masks];
  texts.splice(tail < 0 ? texts.length : tail, 0, ...late);
  const interval = argumentOf(use, '--hashlimit-rate-interval', String(Number(unit) / 1000));
  if (matched && interval !== '1') texts.push(`--hashlimit-rate-interval ${interval}`);
  return [`--hashlimit-${above ? 'above' : 'upto'} ${shown}`, ...burstTexts(use, shown), ...texts];
}

function burstTexts(use: ExtensionUse, shown: string): string[] {
  const most = given(use, '--hashlimit-burst')?.args[0];
  if (!shown.endsWith('b/s')) return [`--hashlimit-burst ${most ?? '5'}`];
  return most === undefined ? [] : [`--hashlimit-burst ${bytesText(Number(most))}`];
}

const probability: Value = (text) => {
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
  if (!(value >= 0 && value <= 1)) return { wrong: `'${text}' is no probability from 0 to 1` };
  return (Math.round(value * 0x80000000) / 0x80000000).toFixed(11);
};

const statistic = extension(
  'statistic',
  [
    option('--mode', oneOf('random', 'nth')),
    invertible('--probability', probability),
    invertible('--every', number(U32, 1)),
    option('--packet', number(U32)),
  ],
  {
    musts: '--mode',
    exclusive: ['--probability --every', '--probability --packet'],
    requires: { '--packet': '--every', '--every': '--packet' },
    stateful: true,
    check: (use) => {
      if (argumentOf(use, '--mode', '') === 'random') return given(use, '--probability') ? null : '--mode random needs --probability';
      if (!given(use, '--every')) return '--mode nth needs --every';
      const [every, packet] = [argumentOf(use, '--every', '1'), argumentOf(use, '--packet', '0')].map(Number);
      return packet! >= every! ? `--packet ${packet} is never met by --every ${every}: expected 0 to ${every! - 1}` : null;
    },
  },
);

const accountName: Value = (text, where) => (text === '' ? { wrong: 'the name is empty' } : cutTo(31)(text, where));
const quota = extension('quota', [invertible('--quota', number64)], { musts: '--quota', stateful: true });
const nfacct = extension('nfacct', [option('--nfacct-name', accountName)], { musts: '--nfacct-name', stateful: true });

/** Extensions whose answer depends on the packets before. */
export const COUNTING: readonly Extension[] = [limit, recent, hashlimit, statistic, quota, nfacct, ...connectionCounting];
