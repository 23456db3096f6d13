/**
 * The match extensions whose answer no file can tell: their options with arities, printed as iptables 1.8.9 prints them, so that equal
 * questions have equal texts. Facts: iptables-extensions(8) and the tool itself.
 */
import { type Extension, type ExtensionUse, extension, genericTexts, given, option, optionText } from './extension.ts';
import { anyText, hex, number, numberRange, oneOf, unsigned, type Value, type Wrong } from './values.ts';
import { quoteSaved } from './words.ts';

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
    option('--hitcount', number(255)),
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

const clock: Value = (text) => {
  const parts = text.split(':');
  const [hours = 99, minutes = 99, seconds = 0] = parts.map((part) => (/^\d{1,2}$/.test(part) ? Number(part) : 99));
  if (parts.length < 2 || parts.length > 3 || hours > 23 || minutes > 59 || seconds > 59)
    return { wrong: `'${text}' is no time of day: expected hh:mm or hh:mm:ss` };
  return [hours, minutes, seconds].map((part) => String(part).padStart(2, '0')).join(':');
};

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const weekdays: Value = (text) => {
  const numbers = text
    .split(',')
    .map((word) =>
      /^[1-7]$/.test(word) ? Number(word) - 1 : DAYS.findIndex((day) => word.toLowerCase().startsWith(day.slice(0, 2).toLowerCase())),
    );
  return numbers.includes(-1)
    ? { wrong: `'${text}' is no list of weekdays: expected such as Mon,Tue or 1,2` }
    : DAYS.filter((_, index) => numbers.includes(index)).join(',');
};

const LAST_DATE = '--datestop 2038-01-19T03:14:07';
const time = extension(
  'time',
  [
    option('--timestart', clock),
    option('--timestop', clock),
    option('--monthdays', { arity: 1 }),
    option('--weekdays --days', weekdays),
    option('--datestart', { arity: 1 }),
    option('--datestop', { arity: 1 }),
    option('--kerneltz'),
    option('--contiguous'),
    option('--utc'),
    option('--localtz'),
  ],
  {
    print: (use) => {
      const texts = genericTexts({ ...use, options: use.options.filter((used) => used.spec.name !== '--utc') });
      if (given(use, '--datestop')) return texts;
      const at = texts.findIndex((text) => text === '--kerneltz' || text === '--contiguous');
      texts.splice(at < 0 ? texts.length : at, 0, LAST_DATE);
      return texts;
    },
  },
);

const HEX_PARTS = /\|([0-9a-fA-F\s]*)\|/g;
/** `|0d 0a|x` as bytes in hexadecimal, as iptables prints every hex string again. */
const hexString: Value = (text) => {
  const hexOf = (plain: string) => [...plain].map((character) => character.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  let bytes = '';
  let last = 0;
  for (const match of text.matchAll(HEX_PARTS)) {
    bytes += hexOf(text.slice(last, match.index)) + match[1]!.replace(/\s/g, '').toLowerCase();
    last = match.index + match[0].length;
  }
  return `|${bytes}${hexOf(text.slice(last))}|`;
};

const string = extension(
  'string',
  [
    option('--string', { value: anyText, quoted: true }),
    option('--hex-string', { value: hexString, quoted: true }),
    option('--algo', oneOf('bm', 'kmp')),
    option('--from', number(65535)),
    option('--to', number(65535)),
    option('--icase'),
  ],
  { needs: ['--string', '--hex-string'] },
);

const account: Value = (text) => (text === 'root' ? '0' : /^\d+-\d+$/.test(text) ? text : text.replace(/^0+(?=\d)/, ''));
const mac: Value = (text) =>
  /^([0-9a-fA-F]{1,2}:){5}[0-9a-fA-F]{1,2}$/.test(text)
    ? text
        .split(':')
        .map((byte) => byte.toLowerCase().padStart(2, '0'))
        .join(':')
    : { wrong: `'${text}' is no MAC address: expected six bytes such as 00:11:22:33:44:55` };

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
  return [value, mask].map((part) => `0x${part.toString(16).padStart(2, '0')}`).join('/');
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

/** A DSCP class or number, two hexadecimal digits. */
export const dscpValue: Value = (text) => {
  const value = DSCP_CLASSES.get(text.toUpperCase()) ?? unsigned(text, 63);
  return value === null
    ? { wrong: `'${text}' is no DSCP: expected 0 to 63 or a class such as EF` }
    : `0x${value.toString(16).padStart(2, '0')}`;
};

/** `--dscp-class` is printed as `--dscp`. */
const dscpText = (use: ExtensionUse) => use.options.map((used) => `${used.negated ? '! ' : ''}--dscp ${used.args[0]}`);
const hexNumber: Value = (text) => {
  const value = unsigned(text, 0xffffffff);
  return value === null ? text : hex(value);
};

const one = (names: string, value: Value = anyText) => option(names, value);
const simple = (name: string, names: string, value: Value = anyText, stateful = false) =>
  extension(name, [one(names, value)], { stateful });
const hopLimit = (name: string) => ['eq', 'lt', 'gt'].map((how) => one(`--${name}-${how}`, number(255)));

const physdev = extension('physdev', [
  option('--physdev-is-in'),
  one('--physdev-in'),
  option('--physdev-is-out'),
  one('--physdev-out'),
  option('--physdev-is-bridged'),
]);

const policy = extension(
  'policy',
  [
    one('--dir', oneOf('in', 'out')),
    one('--pol', oneOf('none', 'ipsec')),
    option('--strict'),
    one('--reqid'),
    one('--spi'),
    one('--proto'),
    one('--mode'),
    one('--tunnel-src'),
    one('--tunnel-dst'),
    option('--next'),
  ],
  { print: (use) => policyTexts(use) },
);

/** `--next` divides elements: after the two first options the order given is kept. */
function policyTexts(use: ExtensionUse): string[] {
  const first = ['--dir', '--pol', '--strict'];
  const head = use.options.filter((used) => first.includes(used.spec.name));
  const rest = use.options.filter((used) => !first.includes(used.spec.name));
  return [...genericTexts({ ...use, options: head }), ...rest.map(optionText)];
}

const u32Text = (use: ExtensionUse) =>
  use.options.map((used) => `${used.negated ? '! ' : ''}--u32 ${quoteSaved(u32Canonical(used.args[0]!))}`);

function u32Canonical(text: string): string {
  return text.replace(/\s+/g, '').replace(/0[xX][0-9a-fA-F]+|\d+/g, (digits) => hex(unsigned(digits, 0xffffffff) ?? 0));
}

const PACKET_TYPES: ReadonlyMap<string, string> = new Map(Object.entries({ bcast: 'broadcast', mcast: 'multicast', host: 'unicast' }));
const packetType: Value = (text, where) => PACKET_TYPES.get(text) ?? oneOf('unicast', 'broadcast', 'multicast')(text, where);

export const UNDECIDED: readonly Extension[] = [
  limit,
  recent,
  hashlimit,
  connlimit,
  statistic,
  time,
  string,
  physdev,
  policy,
  extension('connbytes', [one('--connbytes'), one('--connbytes-mode'), one('--connbytes-dir')], { stateful: true }),
  simple('quota', '--quota', number(BIG), true),
  simple('nfacct', '--nfacct-name', anyText, true),
  extension('owner', [
    option('--socket-exists'),
    one('--uid-owner', account),
    one('--gid-owner', account),
    option('--suppl-groups'),
    one('--pid-owner'),
    one('--sid-owner'),
    one('--cmd-owner'),
  ]),
  simple('mac', '--mac-source', mac),
  simple('pkttype', '--pkt-type', packetType),
  simple('length', '--length', numberRange(65535)),
  simple('tcpmss', '--mss', numberRange(65535)),
  extension('ttl', hopLimit('ttl')),
  extension('hl', hopLimit('hl')),
  simple('helper', '--helper'),
  extension('rpfilter', [option('--loose'), option('--validmark'), option('--accept-local'), option('--invert')]),
  extension('socket', [option('--transparent'), option('--nowildcard'), option('--restore-skmark')]),
  simple('realm', '--realm', hexNumber),
  simple('cpu', '--cpu', number(0xffffffff)),
  extension('devgroup', [one('--src-group', hexNumber), one('--dst-group', hexNumber)]),
  simple('tos', '--tos', tos),
  extension('dscp', [one('--dscp', dscpValue), one('--dscp-class', dscpValue)], { print: dscpText }),
  extension('ecn', [option('--ecn-tcp-ece'), option('--ecn-tcp-cwr'), one('--ecn-ip-ect')]),
  extension('u32', [one('--u32')], { print: u32Text }),
  simple('bpf', '--bytecode'),
  extension('cgroup', [one('--cgroup'), one('--path')]),
  extension(
    'cluster',
    ['--cluster-local-nodemask', '--cluster-local-node', '--cluster-total-nodes', '--cluster-hash-seed'].map((name) => one(name)),
    { stateful: true },
  ),
  extension('connlabel', [one('--label'), option('--set')], { stateful: true }),
  extension('ah', [one('--ahspi', numberRange(0xffffffff)), one('--ahlen'), option('--ahres')]),
  simple('esp', '--espspi', numberRange(0xffffffff)),
  extension('ipcomp', [one('--ipcompspi', numberRange(0xffffffff)), option('--compres')]),
  extension(
    'ipvs',
    [option('--ipvs'), ...['--vproto', '--vaddr', '--vport', '--vdir', '--vmethod', '--vportctl'].map((name) => one(name))],
    { stateful: true },
  ),
  extension('osf', [one('--genre'), one('--ttl'), one('--log')]),
  extension(
    'rateest',
    [
      '--rateest',
      '--rateest1',
      '--rateest2',
      '--rateest-bps',
      '--rateest-bps1',
      '--rateest-bps2',
      '--rateest-pps',
      '--rateest-pps1',
      '--rateest-pps2',
    ]
      .map((name) => one(name))
      .concat(['--rateest-delta', '--rateest-lt', '--rateest-gt', '--rateest-eq'].map((name) => option(name))),
    { stateful: true },
  ),
  extension('dst', [one('--dst-len'), one('--dst-opts')]),
  extension('hbh', [one('--hbh-len'), one('--hbh-opts')]),
  extension('eui64', []),
  extension('frag', [
    one('--fragid'),
    one('--fraglen'),
    option('--fragres'),
    option('--fragfirst'),
    option('--fragmore'),
    option('--fraglast'),
  ]),
  extension('rt', [
    one('--rt-type'),
    one('--rt-segsleft'),
    one('--rt-len'),
    option('--rt-0-res'),
    one('--rt-0-addrs'),
    option('--rt-0-not-strict'),
  ]),
  extension('ipv6header', [one('--header'), option('--soft')]),
  extension('mh', [one('--mh-type')]),
  extension(
    'srh',
    [
      '--srh-next-hdr',
      '--srh-hdr-len-eq',
      '--srh-hdr-len-gt',
      '--srh-hdr-len-lt',
      '--srh-segs-left-eq',
      '--srh-segs-left-gt',
      '--srh-segs-left-lt',
      '--srh-last-entry-eq',
      '--srh-tag',
      '--srh-psid',
      '--srh-nsid',
      '--srh-lsid',
    ].map((name) => one(name)),
  ),
];
