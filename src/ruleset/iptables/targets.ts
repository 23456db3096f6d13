/** Target extensions: their options, what they do to a packet, and how iptables-save prints them. Facts: iptables-extensions(8), iptables 1.8.9. */
import type { Address, AddressRange, Family, NatRange, PortRange, Target } from '../model.ts';
import { type Extension, type ExtensionUse, extension, genericTexts, given, option } from './extension.ts';
import { dscpValue, tos } from './undecided.ts';
import {
  addressRange,
  addressValue,
  anyText,
  hex,
  isWrong,
  markAndMask,
  network,
  number,
  oneOf,
  portRange,
  portText,
  prefixValue,
  rangeText,
  unsigned,
  type Value,
  type Where,
  type Wrong,
} from './values.ts';

/** A target extension and what it does; `tables`: where the kernel takes it (empty: everywhere). */
export interface TargetExtension {
  readonly extension: Extension;
  readonly target: (use: ExtensionUse, where: Where) => Target;
  readonly tables: readonly string[];
  /** Base chains from which the kernel takes it (empty: all). */
  readonly hooks: readonly string[];
}

/** `1.2.3.4-1.2.3.9:80-90/85`, `:80`, `[2001:db8::1]:80`: what DNAT and SNAT map to. */
export interface NatTo {
  readonly addresses: AddressRange | null;
  readonly ports: PortRange | null;
  readonly base: number | null;
}

export function natTo(text: string, { family, proto }: Where): NatTo | Wrong {
  const { host, port } = splitPort(text, family);
  if (host === '' && port === null) return { wrong: 'an address, a port or both was expected' };
  const addresses = host === '' ? null : addressRange(host, family);
  if (isWrong(addresses)) return addresses;
  if (port === null) return { addresses, ports: null, base: null };
  const slash = port.indexOf('/');
  const ports = portRange(slash < 0 ? port : port.slice(0, slash), proto, '-');
  if (isWrong(ports)) return ports;
  if (ports.lo === 0) return { wrong: 'port 0 is not possible here: expected 1 to 65535' };
  const base = slash < 0 ? null : unsigned(port.slice(slash + 1), 65535);
  if (slash >= 0 && base === null) return { wrong: `'${port.slice(slash + 1)}' is no base port: expected 1 to 65535` };
  return { addresses, ports, base };
}

function splitPort(text: string, family: Family): { host: string; port: string | null } {
  if (family === 'ip') {
    const colon = text.indexOf(':');
    return colon < 0 ? { host: text, port: null } : { host: text.slice(0, colon), port: text.slice(colon + 1) };
  }
  if (!text.startsWith('[')) return { host: text, port: null };
  const close = text.indexOf(']');
  if (close < 0) return { host: text, port: null };
  // A range stands inside one pair of brackets, `[a-b]:80`, or in one pair each.
  const colon = text.indexOf(']:');
  const last = text.lastIndexOf(']:');
  const cut = last >= 0 ? last : colon;
  const host = (cut < 0 ? text : text.slice(0, cut)).replaceAll('[', '').replaceAll(']', '');
  return { host, port: cut < 0 ? null : text.slice(cut + 2) };
}

const natValue: Value = (text, where) => {
  const to = natTo(text, where);
  if (isWrong(to)) return to;
  if (to.ports !== null && where.proto !== null && ![6, 17, 33, 132].includes(where.proto))
    return { wrong: 'a port needs -p tcp, udp, sctp or dccp' };
  if (to.ports !== null && where.proto === null) return { wrong: 'a port needs -p tcp, udp, sctp or dccp' };
  const bracket = to.ports !== null && where.family === 'ip6';
  const host = to.addresses === null ? '' : bracket ? `[${rangeText(to.addresses)}]` : rangeText(to.addresses);
  if (to.ports === null) return host;
  return `${host}:${portText(to.ports, '-')}${to.base === null ? '' : `/${to.base}`}`;
};

/** `--to-ports a-b`, or a service name. */
const toPorts: Value = (text, where) => {
  const slash = text.indexOf('/');
  const range = portRange(slash < 0 ? text : text.slice(0, slash), where.proto, '-');
  if (isWrong(range)) return range;
  if (where.proto === null || ![6, 17, 33, 132].includes(where.proto)) return { wrong: '--to-ports needs -p tcp, udp, sctp or dccp' };
  return `${portText(range, '-')}${slash < 0 ? '' : text.slice(slash)}`;
};

function natRange(use: ExtensionUse, where: Where, option: string): NatRange {
  const text = given(use, option)?.args[0];
  const to =
    text === undefined
      ? null
      : natTo(option === '--to-ports' ? `:${text}` : text, { ...where, family: option === '--to-ports' ? 'ip' : where.family });
  const { addresses, ports, base } = to === null || isWrong(to) ? { addresses: null, ports: null, base: null } : to;
  const random = given(use, '--random') !== undefined || given(use, '--random-fully') !== undefined;
  return { addresses, ports, base, random, persistent: given(use, '--persistent') !== undefined };
}

const RANDOM = [option('--random'), option('--random-fully')];
const NAT = ['nat'];

const dnat = extension('DNAT', [option('--to-destination', natValue), ...RANDOM, option('--persistent')], { needs: ['--to-destination'] });
const snat = extension('SNAT', [option('--to-source', natValue), ...RANDOM, option('--persistent')], { needs: ['--to-source'] });
const masquerade = extension('MASQUERADE', [option('--to-ports', toPorts), ...RANDOM]);
const redirect = extension('REDIRECT', [option('--to-ports', toPorts), option('--random')]);
const netmap = extension('NETMAP', [option('--to', prefixValue)], { needs: ['--to'] });

function netmapTarget(use: ExtensionUse, where: Where): Target {
  const to = network(given(use, '--to')?.args[0] ?? '', where.family);
  if (isWrong(to) || to.length === null) return { kind: 'unknown', name: 'NETMAP', text: '-j NETMAP with a mask that is no prefix' };
  return { kind: 'netmap', to: to.range };
}

interface MarkChange {
  readonly clear: number;
  readonly flip: number;
}

/** What `--set-mark`, `--set-xmark`, `--and-mark`, `--or-mark`, `--xor-mark` do, as new = (old & ~clear) ^ flip. Null where none is given. */
function markChange(use: ExtensionUse): MarkChange | null {
  for (const used of use.options) {
    const mark = markAndMask(used.args[0] ?? '');
    if (isWrong(mark)) continue;
    const { value, mask } = mark;
    switch (used.spec.name) {
      case '--set-xmark':
        return { clear: mask, flip: value };
      case '--set-mark':
        return { clear: (mask | value) >>> 0, flip: value };
      case '--and-mark':
        return { clear: ~value >>> 0, flip: 0 };
      case '--or-mark':
        return { clear: value, flip: value };
      case '--xor-mark':
        return { clear: 0, flip: value };
    }
  }
  return null;
}

const markArgument: Value = (text) => {
  const mark = markAndMask(text);
  return isWrong(mark) ? mark : text;
};
const MARK_OPTIONS = ['--set-xmark', '--set-mark', '--and-mark', '--or-mark', '--xor-mark'];
const markOptions = MARK_OPTIONS.map((name) => option(name, markArgument));

function markText(use: ExtensionUse): string[] {
  const change = markChange(use);
  return change === null ? [] : [`--set-xmark ${hex(change.flip)}/${hex(change.clear)}`];
}

const mark = extension('MARK', markOptions, { needs: MARK_OPTIONS, print: markText });
const connmark = extension(
  'CONNMARK',
  [
    ...markOptions,
    option('--save-mark'),
    option('--restore-mark'),
    option('--nfmask', markArgument),
    option('--ctmask', markArgument),
    option('--mask', markArgument),
  ],
  {
    needs: [...MARK_OPTIONS, '--save-mark', '--restore-mark'],
    print: (use) => {
      const action = given(use, '--save-mark') ?? given(use, '--restore-mark');
      if (action === undefined) return markText(use);
      return [action.spec.name, `--nfmask ${hex(maskOf(use, '--nfmask'))}`, `--ctmask ${hex(maskOf(use, '--ctmask'))}`];
    },
  },
);

function maskOf(use: ExtensionUse, name: string): number {
  return unsigned(given(use, name)?.args[0] ?? given(use, '--mask')?.args[0] ?? '0xffffffff', 0xffffffff) ?? 0xffffffff;
}

function connmarkTarget(use: ExtensionUse): Target {
  const masks = { ctmask: maskOf(use, '--ctmask'), nfmask: maskOf(use, '--nfmask') };
  if (given(use, '--save-mark')) return { kind: 'connmark', action: 'save', ...masks };
  if (given(use, '--restore-mark')) return { kind: 'connmark', action: 'restore', ...masks };
  return { kind: 'connmark', action: 'set', ...(markChange(use) ?? { clear: 0, flip: 0 }) };
}

const onPort: Value = (text, { proto }) => {
  const range = portRange(text, proto, '-');
  return isWrong(range) ? range : String(range.lo);
};
const tproxy = extension('TPROXY', [option('--on-port', onPort), option('--on-ip', addressValue), option('--tproxy-mark', markArgument)], {
  needs: ['--on-port'],
  print: (use, { family }) => {
    const mark = markAndMask(given(use, '--tproxy-mark')?.args[0] ?? '0/0');
    const { value, mask } = isWrong(mark) ? { value: 0, mask: 0 } : mark;
    const address = given(use, '--on-ip')?.args[0] ?? (family === 'ip' ? '0.0.0.0' : '::');
    return [`--on-port ${given(use, '--on-port')?.args[0] ?? '0'}`, `--on-ip ${address}`, `--tproxy-mark ${hex(value)}/${hex(mask)}`];
  },
});

function tproxyTarget(use: ExtensionUse, { family }: Where): Target {
  const mark = markAndMask(given(use, '--tproxy-mark')?.args[0] ?? '0/0');
  const { value, mask } = isWrong(mark) ? { value: 0, mask: 0 } : mark;
  const text = given(use, '--on-ip')?.args[0];
  const range = text === undefined ? null : addressRange(text, family);
  const address: Address | null = range === null || isWrong(range) || BigInt(range.lo) === 0n ? null : range.lo;
  return { kind: 'tproxy', port: Number(given(use, '--on-port')?.args[0] ?? 0), address, mark: value, markMask: mask };
}

const REJECT_IP = [
  'icmp-net-unreachable',
  'icmp-host-unreachable',
  'icmp-proto-unreachable',
  'icmp-port-unreachable',
  'icmp-net-prohibited',
  'icmp-host-prohibited',
  'tcp-reset',
  'icmp-admin-prohibited',
];
const REJECT_IP6 = [
  'icmp6-no-route',
  'icmp6-adm-prohibited',
  'icmp6-addr-unreachable',
  'icmp6-port-unreachable',
  'tcp-reset',
  'icmp6-policy-fail',
  'icmp6-reject-route',
];
const REJECT_ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'net-unreach': 'icmp-net-unreachable',
    'host-unreach': 'icmp-host-unreachable',
    'proto-unreach': 'icmp-proto-unreachable',
    'port-unreach': 'icmp-port-unreachable',
    'net-prohib': 'icmp-net-prohibited',
    'host-prohib': 'icmp-host-prohibited',
    'tcp-rst': 'tcp-reset',
    'admin-prohib': 'icmp-admin-prohibited',
    'no-route': 'icmp6-no-route',
    'adm-prohibited': 'icmp6-adm-prohibited',
    'addr-unreach': 'icmp6-addr-unreachable',
    'policy-fail': 'icmp6-policy-fail',
    'reject-route': 'icmp6-reject-route',
  }),
);

const rejectWith: Value = (text, { family }) => {
  const names = family === 'ip' ? REJECT_IP : REJECT_IP6;
  const alias = family === 'ip6' && text === 'port-unreach' ? 'icmp6-port-unreachable' : REJECT_ALIASES.get(text);
  if (alias !== undefined && names.includes(alias)) return alias;
  const found = names.find((name) => name === text) ?? names.find((name) => name.startsWith(text));
  return found ?? { wrong: `'${text}' is no way to reject: expected one of ${names.join(', ')}` };
};

function rejectType(use: ExtensionUse, family: Family): string {
  return given(use, '--reject-with')?.args[0] ?? (family === 'ip' ? 'icmp-port-unreachable' : 'icmp6-port-unreachable');
}

const reject = extension('REJECT', [option('--reject-with', rejectWith)], {
  print: (use, { family }) => [`--reject-with ${rejectType(use, family)}`],
});
const ct = extension('CT', [
  option('--notrack'),
  option('--helper', anyText),
  option('--timeout', anyText),
  option('--ctevents', anyText),
  option('--expevents', anyText),
  option('--zone-orig', anyText),
  option('--zone-reply', anyText),
  option('--zone', anyText),
]);

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
const PASSING: readonly Extension[] = [
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
const UNMODELLED: readonly Extension[] = [
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

function row(
  ext: Extension,
  target: TargetExtension['target'],
  tables: readonly string[] = [],
  hooks: readonly string[] = [],
): [string, TargetExtension] {
  return [ext.name, { extension: ext, target, tables, hooks }];
}

export const TARGETS: ReadonlyMap<string, TargetExtension> = new Map([
  row(dnat, (use, where) => ({ kind: 'dnat', to: natRange(use, where, '--to-destination') }), NAT, ['PREROUTING', 'OUTPUT']),
  row(snat, (use, where) => ({ kind: 'snat', to: natRange(use, where, '--to-source') }), NAT, ['POSTROUTING', 'INPUT']),
  row(masquerade, (use, where) => ({ kind: 'masquerade', to: natRange(use, where, '--to-ports') }), NAT, ['POSTROUTING']),
  row(redirect, (use, where) => ({ kind: 'redirect', to: natRange(use, where, '--to-ports') }), NAT, ['PREROUTING', 'OUTPUT']),
  row(netmap, netmapTarget, NAT),
  row(mark, (use) => ({ kind: 'mark', ...(markChange(use) ?? { clear: 0, flip: 0 }) })),
  row(connmark, connmarkTarget),
  row(extension('NOTRACK', []), () => ({ kind: 'notrack' }), ['raw']),
  row(ct, (use) => (given(use, '--notrack') ? { kind: 'notrack' } : { kind: 'pass', name: 'CT' }), ['raw']),
  row(tproxy, tproxyTarget, ['mangle'], ['PREROUTING']),
  row(reject, (use, { family }) => ({ kind: 'reject', with: rejectType(use, family) }), ['filter'], ['INPUT', 'FORWARD', 'OUTPUT']),
  ...PASSING.map((ext) => row(ext, () => ({ kind: 'pass', name: ext.name }))),
  ...UNMODELLED.map((ext) => row(ext, (use) => ({ kind: 'unknown', name: ext.name, text: unknownText(use) }))),
]);

export function unknownText(use: ExtensionUse): string {
  const words = use.extension === null ? use.raw : genericTexts(use);
  return [`-j ${use.name}`, ...words].join(' ');
}
