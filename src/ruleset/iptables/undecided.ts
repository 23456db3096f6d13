/**
 * The match extensions whose answer no file can tell: their options with arities, printed as iptables 1.8.9 prints them, so that equal
 * questions have equal texts. Facts: iptables-extensions(8) and the tool itself.
 */

import { COUNTING } from './counting.ts';
import { type Extension, type ExtensionUse, extension, genericTexts, given, type OptionUse, option, optionText } from './extension.ts';
import { dscpValue, tos } from './fields.ts';
import { anyText, hex, number, numberRange, oneOf, unsigned, type Value } from './values.ts';
import { quoteSaved, quoteWord } from './words.ts';

const BIG = Number.MAX_SAFE_INTEGER;

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
    option('--weekdays', weekdays),
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

function isWholePacket(used: OptionUse): boolean {
  return (used.spec.name === '--to' && used.args[0] === '65535') || (used.spec.name === '--from' && used.args[0] === '0');
}

/** The string extension quotes its string in any case. */
function alwaysQuoted(text: string): string {
  return text.replace(/^((?:! )?--string) ([^"].*)$/, '$1 "$2"');
}

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
  {
    needs: ['--string', '--hex-string'],
    print: (use) => genericTexts({ ...use, options: use.options.filter((used) => !isWholePacket(used)) }).map(alwaysQuoted),
  },
);

const account: Value = (text) => (text === 'root' ? '0' : /^\d+-\d+$/.test(text) ? text : text.replace(/^0+(?=\d)/, ''));
/** Published rulesets have their MAC addresses blotted out (`XX:XX:…`); the match is undecided in any case, so the rule is kept. */
const mac: Value = (text) =>
  /^([0-9a-fA-F]{1,2}:){5}[0-9a-fA-F]{1,2}$/.test(text)
    ? text
        .split(':')
        .map((byte) => byte.toLowerCase().padStart(2, '0'))
        .join(':')
    : { wrong: `'${text}' is no MAC address, iptables refuses it: expected six bytes such as 00:11:22:33:44:55`, kept: quoteWord(text) };

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
  ...COUNTING,
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
