/** Target extensions: their options, what they do to a packet, and how iptables-save prints them. Facts: iptables-extensions(8), iptables 1.8.9. */

import type { Family, NatRange, Target } from '../model.ts';
import { type Extension, type ExtensionUse, extension, genericTexts, given, option } from './extension.ts';
import { ct } from './log-targets.ts';
import { connmark, connmarkTarget, mark, markChange, tproxy, tproxyTarget } from './mark-targets.ts';
import { dnat, masquerade, natRange, netmap, netmapTarget, redirect, snat } from './nat-targets.ts';
import { PASSING, UNMODELLED } from './other-targets.ts';
import type { Value, Where } from './values.ts';

/** A target extension and what it does; `tables`: where the kernel takes it (empty: everywhere). */
export interface TargetExtension {
  readonly extension: Extension;
  readonly target: (use: ExtensionUse, where: Where) => Target;
  readonly tables: readonly string[];
  /** Base chains from which the kernel takes it (empty: all). */
  readonly hooks: readonly string[];
}

const NAT = ['nat'];

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
  const alias =
    family === 'ip6' && text === 'tcp-rst'
      ? undefined
      : family === 'ip6' && text === 'port-unreach'
        ? 'icmp6-port-unreachable'
        : REJECT_ALIASES.get(text);
  if (alias !== undefined && names.includes(alias)) return alias;
  const lower = text.toLowerCase();
  const found = names.find((name) => name === lower) ?? names.find((name) => name.startsWith(lower));
  return found ?? { wrong: `'${text}' is no way to reject: expected one of ${names.join(', ')}` };
};

function rejectType(use: ExtensionUse, family: Family): string {
  return given(use, '--reject-with')?.args[0] ?? (family === 'ip' ? 'icmp-port-unreachable' : 'icmp6-port-unreachable');
}

const reject = extension('REJECT', [option('--reject-with', rejectWith)], {
  check: (use, { family, proto }) =>
    rejectType(use, family) === 'tcp-reset' && proto !== 6 ? '--reject-with tcp-reset needs -p tcp' : null,
  print: (use, { family }) => [`--reject-with ${rejectType(use, family)}`],
});
function row(
  ext: Extension,
  target: TargetExtension['target'],
  tables: readonly string[] = [],
  hooks: readonly string[] = [],
): [string, TargetExtension] {
  return [ext.name, { extension: ext, target, tables, hooks }];
}

export const TARGETS: ReadonlyMap<string, TargetExtension> = new Map([
  row(dnat, (use, where) => translated('dnat', use, natRange(use, where, '--to-destination')), NAT, ['PREROUTING', 'OUTPUT']),
  row(snat, (use, where) => translated('snat', use, natRange(use, where, '--to-source')), NAT, ['POSTROUTING', 'INPUT']),
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

/** iptables takes a range that is upside down; which address the kernel picks of it is nobody's to say. */
function translated(kind: 'dnat' | 'snat', use: ExtensionUse, to: NatRange): Target {
  const { addresses } = to;
  if (addresses !== null && addresses.lo > addresses.hi) return { kind: 'unknown', name: use.name, text: unknownText(use) };
  return { kind, to };
}

export function unknownText(use: ExtensionUse): string {
  const words = use.extension === null ? use.raw : genericTexts(use);
  return [`-j ${use.name}`, ...words].join(' ');
}
