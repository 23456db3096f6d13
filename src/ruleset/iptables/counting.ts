/** Match extensions that count: their answers depend on earlier packets. Printed as iptables 1.8.9 prints them. */
import { type Extension, type ExtensionUse, extension, genericTexts, given, option } from './extension.ts';
import { anyText, number, oneOf, unsigned, type Value, type Wrong } from './values.ts';

const BIG = Number.MAX_SAFE_INTEGER;
const SECONDS = { day: 86400, hour: 3600, min: 60, sec: 1 } as const;
type Unit = keyof typeof SECONDS;

/** `60/min` as iptables prints it again: through the period that the kernel keeps (`scale` ticks a second). */
function rate(scale: number, maximum: number): Value {
  return (text) => {
    const [count = '', unitText = 'sec', ...rest] = text.split('/');
    const amount = unsigned(count, 0xffffffff);
    const unit = unitOf(unitText);
    if (amount === null || amount === 0 || unit === null || rest.length > 0) return wrongRate(text);
    if (amount / SECONDS[unit] > maximum) return { wrong: `the rate ${text} is too fast: at most ${maximum} a second` };
    const period = Math.floor((scale * SECONDS[unit]) / amount);
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

function argumentOf(use: ExtensionUse, name: string, otherwise: string): string {
  return given(use, name)?.args[0] ?? otherwise;
}

const limit = extension('limit', [option('--limit', rate(10000, 10000)), option('--limit-burst', number(10000))], {
  stateful: true,
  print: (use) => {
    const burst = argumentOf(use, '--limit-burst', '5');
    return [`--limit ${argumentOf(use, '--limit', '3/hour')}`, ...(burst === '5' ? [] : [`--limit-burst ${burst}`])];
  },
});

const RECENT = ['--set', '--rcheck', '--update', '--remove'];
const recent = extension(
  'recent',
  [
    ...RECENT.map((name) => option(name)),
    option('--seconds', number(0xffffffff)),
    option('--reap'),
    option('--hitcount', number(65535)),
    option('--rttl'),
    option('--name', { arity: 1 }),
    option('--mask', { arity: 1 }),
    option('--rsource'),
    option('--rdest'),
  ],
  {
    needs: RECENT,
    stateful: true,
    print: (use, { family }) => {
      const kept = use.options.filter((used) => !['--name', '--mask', '--rsource', '--rdest'].includes(used.spec.name));
      const full = family === 'ip' ? '255.255.255.255' : 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff';
      return [
        ...genericTexts({ ...use, options: kept }),
        `--name ${argumentOf(use, '--name', 'DEFAULT')}`,
        `--mask ${argumentOf(use, '--mask', full)}`,
        given(use, '--rdest') ? '--rdest' : '--rsource',
      ];
    },
  },
);

const hashlimitRate: Value = (text, where) => (/b\/s$/i.test(text) ? text : rate(1000000, 1000000)(text, where));
const hashlimit = extension(
  'hashlimit',
  [
    option('--hashlimit-upto --hashlimit', hashlimitRate),
    option('--hashlimit-above', hashlimitRate),
    option('--hashlimit-burst', anyText),
    option('--hashlimit-mode', namesLower(['srcip', 'srcport', 'dstip', 'dstport'])),
    option('--hashlimit-name', { arity: 1 }),
    option('--hashlimit-htable-size', number(0xffffffff)),
    option('--hashlimit-htable-max', number(0xffffffff)),
    option('--hashlimit-htable-gcinterval', number(0xffffffff)),
    option('--hashlimit-htable-expire', number(0xffffffff)),
    option('--hashlimit-srcmask', number(128)),
    option('--hashlimit-dstmask', number(128)),
    option('--hashlimit-rate-match'),
    option('--hashlimit-rate-interval', number(0xffffffff)),
  ],
  {
    needs: ['--hashlimit-upto', '--hashlimit-above'],
    stateful: true,
    print: (use) => {
      const texts = genericTexts(use);
      if (!given(use, '--hashlimit-burst') && !argumentOf(use, '--hashlimit-upto', '').endsWith('b/s'))
        texts.splice(1, 0, '--hashlimit-burst 5');
      return texts;
    },
  },
);

function namesLower(vocabulary: readonly string[]): Value {
  return (text) => {
    const words = text.split(',');
    const stranger = words.find((word) => !vocabulary.includes(word));
    return stranger === undefined
      ? vocabulary.filter((word) => words.includes(word)).join(',')
      : { wrong: `'${stranger}' is not one of ${vocabulary.join(', ')}` };
  };
}

const connlimit = extension(
  'connlimit',
  [
    option('--connlimit-upto', number(BIG)),
    option('--connlimit-above', number(BIG)),
    option('--connlimit-mask', anyText),
    option('--connlimit-saddr'),
    option('--connlimit-daddr'),
  ],
  {
    needs: ['--connlimit-upto', '--connlimit-above'],
    stateful: true,
    print: (use, { family }) => {
      const counted = use.options.find((used) => used.spec.name === '--connlimit-upto' || used.spec.name === '--connlimit-above');
      const above = counted?.spec.name === '--connlimit-above' ? !counted.negated : counted?.negated;
      return [
        `${above ? '--connlimit-above' : '--connlimit-upto'} ${counted?.args[0] ?? '0'}`,
        `--connlimit-mask ${argumentOf(use, '--connlimit-mask', family === 'ip' ? '32' : '128')}`,
        given(use, '--connlimit-daddr') ? '--connlimit-daddr' : '--connlimit-saddr',
      ];
    },
  },
);

const probability: Value = (text) => {
  const value = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= 0 && value <= 1)) return { wrong: `'${text}' is no probability from 0 to 1` };
  return (Math.round(value * 0x80000000) / 0x80000000).toFixed(11);
};

const statistic = extension(
  'statistic',
  [
    option('--mode', oneOf('random', 'nth')),
    option('--probability', probability),
    option('--every', number(0xffffffff)),
    option('--packet', number(0xffffffff)),
  ],
  {
    needs: ['--mode'],
    stateful: true,
    print: (use) => (given(use, '--every') && !given(use, '--packet') ? [...genericTexts(use), '--packet 0'] : genericTexts(use)),
  },
);

/** Extensions whose answer depends on the packets before. */
export const COUNTING: readonly Extension[] = [limit, recent, hashlimit, connlimit, statistic];
