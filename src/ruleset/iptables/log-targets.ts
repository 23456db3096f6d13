/** Targets that report a packet or hand it on as it is: logs, copies, counters. The next rule is met. */
import { type Extension, extension, given, type OptionUse, option, textsWithout } from './extension.ts';
import { number, number64, U16, U32, unsigned } from './numbers.ts';
import { addressValue, byteLength, cutTo, oneOfAnyCase, textUpTo, type Value } from './values.ts';

/** Level 0 is both emerg and panic. */
const LEVELS: ReadonlyMap<string, number> = new Map(
  Object.entries({ emerg: 0, panic: 0, alert: 1, crit: 2, error: 3, warning: 4, notice: 5, info: 6, debug: 7 }),
);
const logLevel: Value = (text) => {
  const level = LEVELS.get(text) ?? unsigned(text, 7);
  return level === null
    ? { wrong: `'${text}' is no log level: expected 0 to 7 or one of ${[...LEVELS.keys()].join(', ')}` }
    : String(level);
};

const logPrefix: Value = (text) => {
  if (text === '') return { wrong: 'the log prefix is empty: expected at least one character' };
  if (text.includes('\n')) return { wrong: 'a newline is not possible in a log prefix' };
  return byteLength(text) > 29 ? text.slice(0, 29) : text;
};

const log = extension(
  'LOG',
  [
    option('--log-prefix', { value: logPrefix, quoted: true }),
    option('--log-level', logLevel),
    option('--log-tcp-sequence'),
    option('--log-tcp-options'),
    option('--log-ip-options'),
    option('--log-uid'),
    option('--log-macdecode'),
  ],
  { print: (use) => textsWithout(use, ...(given(use, '--log-level')?.args[0] === '4' ? ['--log-level'] : [])) },
);

const someText = (most: number): Value => {
  const upTo = cutTo(most);
  return (text, where) => (text === '' ? { wrong: 'the prefix is empty: expected at least one character' } : upTo(text, where));
};

/** Values that iptables-save leaves out. */
const NFLOG_SILENT: Readonly<Record<string, string>> = { '--nflog-group': '0', '--nflog-threshold': '0' };

const nflog = extension(
  'NFLOG',
  [
    option('--nflog-prefix', { value: someText(127), quoted: true }),
    option('--nflog-group', number(U16)),
    option('--nflog-range', number(U32)),
    option('--nflog-size', number(U32)),
    option('--nflog-threshold', number(U16)),
  ],
  {
    exclusive: ['--nflog-range --nflog-size'],
    // nft's log statement has no place for --nflog-range.
    print: (use) => {
      const silent = use.options.filter(({ spec, args }) => NFLOG_SILENT[spec.name] === args[0]).map(({ spec }) => spec.name);
      return textsWithout(use, '--nflog-range', ...silent);
    },
  },
);

const ulog = extension(
  'ULOG',
  [
    option('--ulog-prefix', { value: someText(31), quoted: true }),
    option('--ulog-nlgroup', number(32, 1)),
    option('--ulog-cprange', number64),
    option('--ulog-qthreshold', number(50, 1)),
  ],
  { families: ['ip'] },
);

const device = cutTo(15);
/** A name in sysfs. */
const label = cutTo(27);

export const LOGGING: readonly Extension[] = [
  log,
  nflog,
  ulog,
  extension('TRACE', []),
  extension('AUDIT', [option('--type', oneOfAnyCase('accept', 'drop', 'reject'))], { musts: '--type' }),
  extension('TEE', [option('--gateway', addressValue), option('--oif', device)], {
    musts: '--gateway',
    check: (use) =>
      /^(0\.0\.0\.0|::)$/.test(given(use, '--gateway')?.args[0] ?? '') ? 'the kernel refuses to copy to the address of no host' : null,
  }),
  extension('IDLETIMER', [option('--timeout', number(U32)), option('--label', label), option('--alarm')], {
    musts: '--timeout --label',
    check: (use) => {
      const name = given(use, '--label')?.args[0] ?? '';
      if (name === '' || name.includes('/')) return `an idle timer cannot have the label '${name}': expected one that a file can have`;
      const seconds = Number(given(use, '--timeout')?.args[0]);
      return seconds === 0 || seconds * 1000 > 0x7fffffff
        ? 'the timeout of an idle timer is out of range: expected 1 to 2147483 seconds'
        : null;
    },
  }),
  extension(
    'LED',
    [option('--led-trigger-id', textUpTo(16, 'a LED trigger')), option('--led-delay', ledDelay()), option('--led-always-blink')],
    {
      musts: '--led-trigger-id',
      print: (use) => textsWithout(use, ...(given(use, '--led-delay')?.args[0] === '0' ? ['--led-delay'] : [])),
    },
  ),
  extension('ACCOUNT', [option('--addr', textUpTo(63, 'a network')), option('--tname', textUpTo(31, 'a table name'))]),
];

/** Milliseconds, or no end. */
function ledDelay(): Value {
  return (text, where) => (/^inf/i.test(text) ? 'inf' : number(U32)(text, where));
}

const EVENTS = ['new', 'related', 'destroy', 'reply', 'assured', 'protoinfo', 'helper', 'mark', 'natseqinfo', 'secmark'];

/** Events in the kernel's order. */
function events(vocabulary: readonly string[]): Value {
  return (text) => {
    const words = text.split(',');
    const stranger = words.find((word) => !vocabulary.includes(word));
    if (stranger !== undefined) return { wrong: `'${stranger}' is no conntrack event: expected some of ${vocabulary.join(', ')}` };
    return vocabulary.filter((word) => words.includes(word)).join(',');
  };
}

/** A zone, or the packet's mark. */
const zone: Value = (text, where) => (text.toLowerCase() === 'mark' ? 'mark' : number(U16)(text, where));

export const ct = extension(
  'CT',
  [
    option('--notrack'),
    option('--helper', cutTo(15)),
    option('--timeout', cutTo(31)),
    option('--ctevents', events(EVENTS)),
    option('--expevents', events(['new'])),
    option('--zone-orig', zone),
    option('--zone-reply', zone),
    option('--zone', zone),
  ],
  {
    print: (use) => {
      const empty = use.options.filter(({ args }) => args[0] === '').map(({ spec }) => spec.name);
      const zones = use.options.filter(({ spec }) => spec.name.startsWith('--zone'));
      const texts = textsWithout(use, '--zone', '--zone-orig', '--zone-reply', ...empty);
      // Without tracking the name of a timeout is unused, and iptables-save prints the four bytes that are left of it.
      const kept = given(use, '--notrack') === undefined ? texts : texts.map((text) => text.replace(/^(--timeout .{4}).*/, '$1'));
      return [...kept, ...zoneText(zones)];
    },
  },
);

/** One number serves all three options: the last one given stands. */
function zoneText(zones: readonly OptionUse[]): string[] {
  const value = zones.some(({ args }) => args[0] === 'mark') ? 'mark' : zones.at(-1)?.args[0];
  if (value === undefined || value === '0') return [];
  const [original, reply] = ['--zone-orig', '--zone-reply'].map((name) => zones.some(({ spec }) => spec.name === name));
  const name = original === reply ? '--zone' : original ? '--zone-orig' : '--zone-reply';
  return [`${name} ${value}`];
}
