import { type Extension, extension, genericTexts, given, option } from './extension.ts';
import { dscpValue, tos } from './fields.ts';
import { addressValue, anyText, number, oneOf, unsigned, type Value } from './values.ts';

const LEVELS = ['emerg', 'alert', 'crit', 'error', 'warning', 'notice', 'info', 'debug'];
const LEVEL_ALIASES: ReadonlyMap<string, number> = new Map(Object.entries({ panic: 0, err: 3, warn: 4 }));
const logLevel: Value = (text) => {
  const level =
    unsigned(text, 7) ?? LEVEL_ALIASES.get(text.toLowerCase()) ?? LEVELS.findIndex((name) => name.startsWith(text.toLowerCase()));
  return level < 0 ? { wrong: `'${text}' is no log level: expected 0 to 7 or one of ${LEVELS.join(', ')}` } : String(level);
};
const logPrefix: Value = (text) => (text.length > 29 ? text.slice(0, 29) : text);
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
  {
    print: (use) =>
      genericTexts({ ...use, options: use.options.filter((used) => used.spec.name !== '--log-level' || used.args[0] !== '4') }),
  },
);
const nflog = extension(
  'NFLOG',
  [
    option('--nflog-prefix', { value: anyText, quoted: true }),
    option('--nflog-group', number(65535)),
    option('--nflog-range', anyText),
    option('--nflog-size', anyText),
    option('--nflog-threshold', number(65535)),
  ],
  {
    print: (use) =>
      genericTexts({ ...use, options: use.options.filter((used) => used.spec.name !== '--nflog-group' || used.args[0] !== '0') }),
  },
);

const classValue: Value = (text) => {
  const parts = text.split(':').map((part) => (/^[0-9a-fA-F]{1,4}$/.test(part) ? part.toLowerCase().padStart(4, '0') : null));
  return parts.length === 2 && !parts.includes(null)
    ? parts.join(':')
    : { wrong: `'${text}' is no class: expected MAJOR:MINOR in hexadecimal` };
};

const dscpTarget = extension('DSCP', [option('--set-dscp', dscpValue), option('--set-dscp-class', dscpValue)], {
  needs: ['--set-dscp', '--set-dscp-class'],
  print: (use) => use.options.map((used) => `--set-dscp ${used.args[0]}`),
});

const values = (names: readonly string[]) => names.map((name) => option(name, anyText));
const flagsOf = (names: readonly string[]) => names.map((name) => option(name));

/** Targets that have no say in a packet's fate: the next rule is met. */
export const PASSING: readonly Extension[] = [
  log,
  nflog,
  dscpTarget,
  extension('ULOG', values(['--ulog-nlgroup', '--ulog-prefix', '--ulog-cprange', '--ulog-qthreshold'])),
  extension('TCPMSS', [option('--set-mss', number(65535)), option('--clamp-mss-to-pmtu')], { needs: ['--set-mss', '--clamp-mss-to-pmtu'] }),
  extension('TCPOPTSTRIP', [option('--strip-options', anyText)]),
  extension('CHECKSUM', [option('--checksum-fill')]),
  extension('TOS', [option('--set-tos', tos), option('--and-tos', anyText), option('--or-tos', anyText), option('--xor-tos', anyText)]),
  extension('ECN', [option('--ecn-tcp-remove')]),
  extension(
    'TTL',
    ['--ttl-set', '--ttl-dec', '--ttl-inc'].map((name) => option(name, number(255))),
  ),
  extension(
    'HL',
    ['--hl-set', '--hl-dec', '--hl-inc'].map((name) => option(name, number(255))),
  ),
  extension('CLASSIFY', [option('--set-class', classValue)], { needs: ['--set-class'] }),
  extension('SET', [
    option('--add-set', { arity: 2 }),
    option('--del-set', { arity: 2 }),
    option('--map-set', { arity: 2 }),
    option('--timeout', anyText),
    ...flagsOf(['--exist', '--map-mark', '--map-prio', '--map-queue']),
  ]),
  extension('TRACE', []),
  extension('AUDIT', [option('--type', oneOf('accept', 'drop', 'reject'))]),
  extension('SECMARK', [option('--selctx', anyText)]),
  extension('CONNSECMARK', flagsOf(['--save', '--restore'])),
  extension('TEE', [option('--gateway', addressValue), option('--oif', anyText)]),
  extension('RATEEST', values(['--rateest-name', '--rateest-interval', '--rateest-ewmalog'])),
  extension('IDLETIMER', [...values(['--timeout', '--label']), option('--alarm')]),
  extension('LED', [...values(['--led-trigger-id', '--led-delay']), option('--led-always-blink')]),
  extension('ACCOUNT', values(['--addr', '--tname'])),
];

/** Known by name, but with a say in the fate that is not modelled. */
export const UNMODELLED: readonly Extension[] = [
  extension(
    'NFQUEUE',
    [option('--queue-num', number(65535)), option('--queue-balance', anyText), option('--queue-bypass'), option('--queue-cpu-fanout')],
    {
      print: (use) =>
        given(use, '--queue-num') || given(use, '--queue-balance') ? genericTexts(use) : ['--queue-num 0', ...genericTexts(use)],
    },
  ),
  extension('QUEUE', []),
  extension('SYNPROXY', [...flagsOf(['--sack-perm', '--timestamp']), ...values(['--wscale', '--mss']), option('--ecn')]),
  extension('CLUSTERIP', [option('--new'), ...values(['--hashmode', '--clustermac', '--total-nodes', '--local-node', '--hash-init'])]),
  extension(
    'HMARK',
    [
      '--hmark-tuple',
      '--hmark-mod',
      '--hmark-offset',
      '--hmark-src-prefix',
      '--hmark-dst-prefix',
      '--hmark-spi-mask',
      '--hmark-sport-mask',
      '--hmark-dport-mask',
      '--hmark-proto-mask',
      '--hmark-rnd',
    ].map((name) => option(name, anyText)),
  ),
  extension('DNPT', values(['--src-pfx', '--dst-pfx'])),
  extension('SNPT', values(['--src-pfx', '--dst-pfx'])),
  extension('TARPIT', flagsOf(['--tarpit', '--honeypot', '--reset'])),
  extension('DELUDE', []),
  extension('CHAOS', flagsOf(['--delude', '--tarpit'])),
  extension('MIRROR', []),
  extension('ROUTE', [...values(['--oif', '--iif', '--gw']), ...flagsOf(['--continue', '--tee'])]),
  extension('SAME', [option('--to', anyText), ...flagsOf(['--nodst', '--random'])]),
];
