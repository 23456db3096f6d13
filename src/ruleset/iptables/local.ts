/** Undecided matches on what the gateway knows of a packet besides its header: sockets, devices, processes, policies. */
import { type Extension, type ExtensionUse, extension, invertible, option, optionText } from './extension.ts';
import { hex, number, U32, unsigned } from './numbers.ts';
import { anyPort } from './ports.ts';
import { anyText, cutTo, isWrong, networkValue, oneOf, oneOfAnyCase, protocol, protocolValue, type Value } from './values.ts';
import { quoteSaved, quoteWord } from './words.ts';

/** Accounts that every Debian has, with their numbers. Others are the gateway's own: their names are kept. */
const USERS =
  'root:0 daemon:1 bin:2 sys:3 sync:4 games:5 man:6 lp:7 mail:8 news:9 uucp:10 proxy:13 www-data:33 backup:34 list:38 ' +
  'irc:39 nobody:65534';
const GROUPS =
  'root:0 daemon:1 bin:2 sys:3 adm:4 tty:5 disk:6 lp:7 mail:8 news:9 uucp:10 man:12 proxy:13 kmem:15 dialout:20 fax:21 ' +
  'voice:22 cdrom:24 floppy:25 tape:26 sudo:27 audio:29 dip:30 www-data:33 backup:34 operator:37 list:38 irc:39 src:40 ' +
  'shadow:42 utmp:43 video:44 sasl:45 plugdev:46 staff:50 games:60 users:100 nogroup:65534';

/** A name, a number or a range; the largest number of 32 bits is none. */
function account(list: string): Value {
  // Made when a rule first asks: few rulesets name an account.
  let numbers: ReadonlyMap<string, string> | null = null;
  return (text) => {
    const [first = '', last, ...rest] = text.split('-');
    numbers ??= new Map(list.split(' ').map((entry): [string, string] => [entry.replace(/:.*/, ''), entry.replace(/.*:/, '')]));
    const known = numbers.get(text);
    if (known !== undefined) return known;
    if (/^[A-Za-z_][^\s:"'\\/]*$/.test(text)) return text.length > 32 ? { wrong: `'${text.slice(0, 40)}' is no account` } : text;
    const lo = unsigned(first, U32 - 1);
    const hi = last === undefined ? lo : unsigned(last, U32 - 1);
    if (lo === null || hi === null || rest.length > 0)
      return { wrong: `'${text}' is no account: expected a name, a number or a range a-b` };
    if (lo > hi) return { wrong: `the range ${text} is upside down` };
    return lo === hi ? String(lo) : `${lo}-${hi}`;
  };
}

/** Published rulesets have their MAC addresses blotted out (`XX:XX:…`); the match is undecided in any case, so the rule is kept. */
const mac: Value = (text) => {
  if (/^([0-9a-fA-F]{1,2}:){5}[0-9a-fA-F]{1,2}$/.test(text))
    return text
      .split(':')
      .map((byte) => byte.toLowerCase().padStart(2, '0'))
      .join(':');
  const wrong = `'${text}' is no MAC address, iptables refuses it: expected six bytes such as 00:11:22:33:44:55`;
  return /[xX*#]/.test(text) ? { wrong, kept: quoteWord(text) } : { wrong };
};

const PACKET_TYPES: ReadonlyMap<string, string> = new Map(Object.entries({ bcast: 'broadcast', mcast: 'multicast', host: 'unicast' }));
const packetType: Value = (text, where) =>
  PACKET_TYPES.get(text.toLowerCase()) ?? oneOfAnyCase('unicast', 'broadcast', 'multicast', 'otherhost')(text, where);

/** An interface name, perhaps with `+`. */
export const device: Value = (text) =>
  text === '' || text.length > 15 ? { wrong: `'${text}' is no interface name: expected 1 to 15 characters` } : text;

const physdev = extension(
  'physdev',
  [
    invertible('--physdev-is-in'),
    invertible('--physdev-in', device),
    invertible('--physdev-is-out'),
    invertible('--physdev-out', device),
    invertible('--physdev-is-bridged'),
  ],
  { needs: '--physdev-is-in --physdev-in --physdev-is-out --physdev-out --physdev-is-bridged' },
);

const ipsecProtocol: Value = (text) => {
  const names: ReadonlyMap<number, string> = new Map([
    [50, 'esp'],
    [51, 'ah'],
    [108, 'ipcomp'],
  ]);
  const value = protocol(text);
  const name = isWrong(value) ? undefined : names.get(value);
  return name ?? { wrong: `'${text}' is no protocol of IPsec: expected esp, ah or ipcomp` };
};

const spi: Value = (text) => {
  const value = unsigned(text, U32);
  return value === null ? { wrong: `'${text}' is no SPI: expected a 32-bit number` } : hex(value);
};

const element = (name: string, value: Value) => option(name, { value, inverts: true, repeats: true });
const policy = extension(
  'policy',
  [
    option('--dir', oneOf('in', 'out')),
    option('--pol', oneOf('none', 'ipsec')),
    option('--strict'),
    element('--reqid', number(U32)),
    element('--spi', spi),
    element('--proto', ipsecProtocol),
    element('--mode', oneOf('transport', 'tunnel')),
    element('--tunnel-dst', networkValue),
    element('--tunnel-src', networkValue),
    option('--next', { repeats: true }),
  ],
  { musts: '--dir', requires: { '--next': '--strict' }, check: wrongPolicy, print: policyTexts },
);

const HEAD = ['--dir', '--pol', '--strict'];
const MOST_ELEMENTS = 4;

/** The elements that `--next` parts, each in iptables' order. */
function elements(use: ExtensionUse) {
  const parts: ExtensionUse['options'][] = [[]];
  for (const used of use.options) {
    if (used.spec.name === '--next') parts.push([]);
    else if (!HEAD.includes(used.spec.name)) parts.at(-1)!.push(used);
  }
  return parts;
}

function wrongPolicy(use: ExtensionUse): string | null {
  const parts = elements(use);
  if (parts.length > MOST_ELEMENTS) return `${parts.length} elements of a policy: expected at most ${MOST_ELEMENTS}`;
  const has = (name: string) => use.options.some((used) => used.spec.name === name);
  const none = use.options.some((used) => used.spec.name === '--pol' && used.args[0] === 'none');
  if (none && has('--strict')) return '--pol none and --strict exclude each other';
  if (none) return null;
  for (const part of parts) {
    const names = part.map((used) => used.spec.name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) return `${twice} is given twice in one element of a policy`;
    const mode = part.find((used) => used.spec.name === '--mode');
    const tunnel = names.some((name) => name.startsWith('--tunnel'));
    if (tunnel && mode?.args[0] !== 'tunnel') return '--tunnel-src and --tunnel-dst need --mode tunnel';
    if (part.length === 0 && has('--strict')) return 'an element of a strict policy is empty';
  }
  return null;
}

function policyTexts(use: ExtensionUse): string[] {
  const head = (name: string) => use.options.filter((used) => used.spec.name === name).map(optionText);
  const order = use.extension?.options ?? [];
  const parts = elements(use).map((part) => order.flatMap((spec) => part.filter((used) => used.spec === spec).map(optionText)));
  const pol = head('--pol');
  if (pol[0] === '--pol none') return [...head('--dir'), ...pol];
  return [
    ...head('--dir'),
    ...(pol.length === 0 ? ['--pol ipsec'] : pol),
    ...head('--strict'),
    ...parts.flatMap((texts, index) => (index === 0 ? texts : ['--next', ...texts])),
  ];
}

/** A port in decimal, cut to 16 bits, or a service name. */
const onePort: Value = (text) => {
  const port = anyPort(text);
  return port === null ? { wrong: `'${text}' is no port and no service name` } : String(port);
};

const quotedText = (most: number) => option('--helper', { value: cutTo(most), quoted: true, inverts: true });

export const LOCAL: readonly Extension[] = [
  physdev,
  policy,
  extension(
    'owner',
    [
      invertible('--socket-exists'),
      invertible('--uid-owner', account(USERS)),
      invertible('--gid-owner', account(GROUPS)),
      option('--suppl-groups'),
      ...['--pid-owner', '--sid-owner', '--cmd-owner'].map((name) => option(name, { value: goneOwner(name) })),
    ],
    { needs: '--socket-exists --uid-owner --gid-owner', check: wrongOwner },
  ),
  extension('mac', [invertible('--mac-source', mac)], { musts: '--mac-source' }),
  extension('pkttype', [invertible('--pkt-type', packetType)], { musts: '--pkt-type' }),
  extension('helper', [quotedText(29)], { musts: '--helper' }),
  extension('rpfilter', [option('--loose'), option('--validmark'), option('--accept-local'), option('--invert')]),
  extension('socket', [option('--transparent'), option('--nowildcard'), option('--restore-skmark')]),
  extension('cpu', [invertible('--cpu', number(U32))], { musts: '--cpu' }),
  extension('cgroup', [invertible('--path', anyText), invertible('--cgroup', number(U32))], {
    needs: '--path --cgroup',
    exclusive: ['--path --cgroup'],
    print: (use) =>
      use.options.map(
        (used) =>
          `${used.negated ? '! ' : ''}${used.spec.name} ${used.spec.name === '--path' ? quoteSaved(used.args[0] ?? '') : used.args[0]}`,
      ),
  }),
  extension(
    'ipvs',
    [
      invertible('--ipvs'),
      invertible('--vproto', protocolValue),
      invertible('--vaddr', networkValue),
      invertible('--vport', onePort),
      option('--vdir', oneOfAnyCase('ORIGINAL', 'REPLY')),
      invertible('--vmethod', oneOfAnyCase('GATE', 'IPIP', 'MASQ')),
      invertible('--vportctl', onePort),
    ],
    {
      check: (use) =>
        use.options.length > 1 && use.options.some((used) => used.spec.name === '--ipvs' && used.negated) ? '! --ipvs stands alone' : null,
      stateful: true,
      needs: '--ipvs --vproto --vaddr --vport --vdir --vmethod --vportctl',
    },
  ),
  extension('osf', [invertible('--genre', cutTo(31)), option('--ttl', number(2)), option('--log', number(2))], {
    musts: '--genre',
    protocols: [6],
    families: ['ip'],
  }),
];

/** The groups of a process are a matter of --gid-owner, which must stand before. */
function wrongOwner(use: ExtensionUse): string | null {
  const names = use.options.map((used) => used.spec.name);
  const groups = names.indexOf('--suppl-groups');
  const gid = names.indexOf('--gid-owner');
  return groups < 0 || (gid >= 0 && gid < groups) ? null : '--suppl-groups of owner needs --gid-owner before it';
}

/** Options of owner that left the kernel in 2.6.14. */
function goneOwner(name: string): Value {
  return () => ({ wrong: `${name} is no option of owner any more: expected --uid-owner, --gid-owner or --socket-exists` });
}
