/** Targets with a say in a packet's fate that is not modelled, and those of iptables' add-ons. */
import { argumentOf, type Extension, type ExtensionUse, extension, genericTexts, given, option } from './extension.ts';
import { CHANGING } from './header-targets.ts';
import { hmark } from './hmark.ts';
import { LOGGING } from './log-targets.ts';
import { number, U16, U32, unsigned } from './numbers.ts';
import { anyText, cutTo, oneOf, type Value } from './values.ts';

const queues: Value = (text) => {
  const [first = '', last, ...rest] = text.split(':');
  const lo = first === '' ? 0 : unsigned(first, U16);
  const hi = last === '' ? U16 : unsigned(last ?? '', U16);
  if (lo === null || hi === null || rest.length > 0) return { wrong: `'${text}' is no range of queues: expected first:last` };
  if (lo >= hi) return { wrong: `the range of queues ${text} holds less than two: expected first:last` };
  return hi - lo === U16 ? { wrong: 'the kernel refuses a range of all queues' } : `${lo}:${hi}`;
};

const nfqueue = extension(
  'NFQUEUE',
  [option('--queue-num', number(U16)), option('--queue-balance', queues), option('--queue-bypass'), option('--queue-cpu-fanout')],
  {
    exclusive: ['--queue-num --queue-balance'],
    requires: { '--queue-cpu-fanout': '--queue-balance' },
    print: (use) =>
      given(use, '--queue-num') || given(use, '--queue-balance') ? genericTexts(use) : ['--queue-num 0', ...genericTexts(use)],
  },
);

/** A number of 32 bits of which so many are kept. */
function cutNumber(bits: number): Value {
  return (text) => {
    const value = unsigned(text, U32);
    return value === null ? { wrong: `'${text}' is no number from 0 to ${2 ** bits - 1}` } : String(value % 2 ** bits);
  };
}

const synproxy = extension(
  'SYNPROXY',
  [option('--sack-perm'), option('--timestamp'), option('--wscale', cutNumber(8)), option('--mss', cutNumber(16)), option('--ecn')],
  { check: (_, { proto }) => (proto === 6 ? null : 'SYNPROXY needs -p tcp') },
);

const multicastMac: Value = (text) => {
  if (!/^([0-9a-fA-F]{1,2}:){5}[0-9a-fA-F]{1,2}$/.test(text)) return { wrong: `'${text}' is no MAC address` };
  const bytes = text.split(':').map((byte) => byte.toUpperCase().padStart(2, '0'));
  return (Number.parseInt(bytes[0]!, 16) & 1) === 1
    ? bytes.join(':')
    : { wrong: `${text} is no multicast MAC address, which CLUSTERIP needs` };
};

const clusterip = extension(
  'CLUSTERIP',
  [
    option('--new'),
    option('--hashmode', oneOf('sourceip', 'sourceip-sourceport', 'sourceip-sourceport-destport')),
    option('--clustermac', multicastMac),
    option('--total-nodes', number(16)),
    option('--local-node', number(16)),
    option('--hash-init', number(U32)),
  ],
  { families: ['ip'], check: wrongCluster },
);

/** All of a new cluster's options, or none. */
function wrongCluster(use: ExtensionUse): string | null {
  const made = ['--new', '--hashmode', '--clustermac', '--total-nodes', '--local-node'];
  const count = made.filter((name) => given(use, name)).length;
  const rest = use.options.length - count;
  if ((count === made.length && rest <= 1) || use.options.length === 0) return null;
  return `CLUSTERIP takes all of ${made.join(', ')}, or no option`;
}

const SECOND = 1e6;
const microseconds: Value = (text) => {
  const found = /^(\d+(?:\.\d+)?)(s|sec|secs|ms|msec|msecs|us|usec|usecs)?$/i.exec(text);
  if (found === null) return { wrong: `'${text}' is no time: expected such as 500ms or 2s` };
  const unit = (found[2] ?? 'us').toLowerCase();
  return String(Math.floor(Number(found[1]) * (unit.startsWith('s') ? SECOND : unit.startsWith('m') ? 1000 : 1)));
};

/** The kernel's intervals are 250 ms by powers of two, from 250 ms to 8 s. */
const STEPS = [0.25, 0.5, 1, 2, 4, 8].map((seconds) => seconds * SECOND);
const MOST_LOG = 31;

const rateest = extension(
  'RATEEST',
  [option('--rateest-name', cutTo(15)), option('--rateest-interval', microseconds), option('--rateest-ewmalog', microseconds)],
  {
    musts: '--rateest-name --rateest-interval --rateest-ewmalog',
    check: (use) => {
      const interval = Number(argumentOf(use, '--rateest-interval', '0'));
      if (interval > STEPS.at(-1)!) return 'the interval of RATEEST is too long: expected at most 8s';
      return ewmaLog(use) === null ? 'the ewmalog of RATEEST is out of range: expected a time longer than the interval' : null;
    },
    print: (use) => [
      `--rateest-name ${argumentOf(use, '--rateest-name', '')}`,
      `--rateest-interval ${shownTime(stepOf(use))}`,
      `--rateest-ewmalog ${shownTime(argumentNumber(use))}`,
    ],
  },
);

function stepOf(use: ExtensionUse): number {
  const interval = Number(argumentOf(use, '--rateest-interval', '0'));
  return STEPS.find((step) => interval <= step) ?? STEPS.at(-1)!;
}

/** The weight of the moving average, as tc computes it from its time constant. Null out of range. */
function ewmaLog(use: ExtensionUse): number | null {
  const constant = Number(argumentOf(use, '--rateest-ewmalog', '0'));
  const interval = Number(argumentOf(use, '--rateest-interval', '0'));
  for (let log = 1; log < MOST_LOG; log++) {
    const weight = 1 - 1 / 2 ** log;
    if (interval / -Math.log(weight) > constant) return log - 1 === 0 || log - 1 === MOST_LOG ? null : log - 1;
  }
  return null;
}

/** The time constant as iptables prints it: the interval by a power of two. */
function argumentNumber(use: ExtensionUse): number {
  return (stepOf(use) * 2 ** (ewmaLog(use) ?? 0)) % 2 ** 32;
}

function shownTime(time: number): string {
  if (time >= SECOND) return `${trimmed(time / SECOND)}s`;
  return time >= 1000 ? `${trimmed(time / 1000)}ms` : `${time}us`;
}

const trimmed = (value: number) => value.toFixed(1);

export const PASSING: readonly Extension[] = [...LOGGING, ...CHANGING, rateest];

const flags = (...names: readonly string[]) => names.map((name) => option(name));
const texts = (...names: readonly string[]) => names.map((name) => option(name, anyText));

/** Known by name, but with a say in the fate that is not modelled. */
export const UNMODELLED: readonly Extension[] = [
  nfqueue,
  extension('QUEUE', []),
  synproxy,
  clusterip,
  hmark,
  extension('TARPIT', flags('--tarpit', '--honeypot', '--reset')),
  extension('DELUDE', []),
  extension('CHAOS', flags('--delude', '--tarpit')),
  extension('MIRROR', []),
  extension('ROUTE', [...texts('--oif', '--iif', '--gw'), ...flags('--continue', '--tee')]),
  extension('SAME', [option('--to', anyText), ...flags('--nodst', '--random')]),
];
