/** ICMP and ICMPv6 type names as iptables and ip6tables know them; numbers from IANA's registries. */
import type { Family, PortRange } from '../model.ts';
import { unsigned } from './numbers.ts';
import type { Wrong } from './values.ts';

const IP =
  'any:-1 echo-reply:0 pong:0 destination-unreachable:3 network-unreachable:3/0 host-unreachable:3/1 protocol-unreachable:3/2 ' +
  'port-unreachable:3/3 fragmentation-needed:3/4 source-route-failed:3/5 network-unknown:3/6 host-unknown:3/7 network-prohibited:3/9 ' +
  'host-prohibited:3/10 TOS-network-unreachable:3/11 TOS-host-unreachable:3/12 communication-prohibited:3/13 ' +
  'host-precedence-violation:3/14 precedence-cutoff:3/15 source-quench:4 redirect:5 network-redirect:5/0 host-redirect:5/1 ' +
  'TOS-network-redirect:5/2 TOS-host-redirect:5/3 echo-request:8 ping:8 router-advertisement:9 router-solicitation:10 time-exceeded:11 ' +
  'ttl-exceeded:11 ttl-zero-during-transit:11/0 ttl-zero-during-reassembly:11/1 parameter-problem:12 ip-header-bad:12/0 ' +
  'required-option-missing:12/1 timestamp-request:13 timestamp-reply:14 address-mask-request:17 address-mask-reply:18';

const IP6 =
  'destination-unreachable:1 no-route:1/0 communication-prohibited:1/1 beyond-scope:1/2 address-unreachable:1/3 port-unreachable:1/4 ' +
  'failed-policy:1/5 reject-route:1/6 packet-too-big:2 time-exceeded:3 ttl-exceeded:3 ttl-zero-during-transit:3/0 ' +
  'ttl-zero-during-reassembly:3/1 parameter-problem:4 bad-header:4/0 unknown-header-type:4/1 unknown-option:4/2 echo-request:128 ping:128 ' +
  'echo-reply:129 pong:129 router-solicitation:133 router-advertisement:134 neighbour-solicitation:135 neighbor-solicitation:135 ' +
  'neighbour-advertisement:136 neighbor-advertisement:136 redirect:137';

/** `type` null: any type. */
export interface IcmpType {
  readonly type: number | null;
  readonly codes: PortRange;
}

const ANY_CODE: PortRange = { lo: 0, hi: 255 };
const NAMES: Readonly<Record<Family, ReadonlyMap<string, string>>> = { ip: table(IP), ip6: table(IP6) };

function table(entries: string): ReadonlyMap<string, string> {
  return new Map(entries.split(' ').map((entry) => [entry.split(':')[0]!.toLowerCase(), entry.split(':')[1]!] as const));
}

/** `8`, `3/4`, `echo-request`, or an unambiguous beginning of a name. */
export function icmpType(text: string, family: Family): IcmpType | Wrong {
  const numeric = /^\d/.test(text) ? text : nameToNumbers(text, family);
  if (typeof numeric !== 'string') return numeric;
  if (numeric === '-1') return { type: null, codes: ANY_CODE };
  const [first = '', second] = numeric.split('/');
  const type = unsigned(first, 255);
  // What stands behind a colon iptables passes over.
  const code = second === undefined ? null : unsigned(second.split(':')[0] ?? '', 255);
  if (type === null || (second !== undefined && code === null))
    return { wrong: `'${text}' is no ICMP type: expected type, type/code or a name` };
  if (type === 255 && family === 'ip') return { type: null, codes: ANY_CODE };
  return { type, codes: code === null ? ANY_CODE : { lo: code, hi: code } };
}

function nameToNumbers(text: string, family: Family): string | Wrong {
  const names = NAMES[family];
  const lower = text.toLowerCase();
  const exact = names.get(lower);
  if (exact !== undefined) return exact;
  const found = [...names].filter(([name]) => name.startsWith(lower));
  const values = new Set(found.map(([, value]) => value));
  const only = found[0];
  if (lower !== '' && values.size === 1 && only !== undefined) return only[1];
  if (values.size > 1) return { wrong: `'${text}' is ambiguous among ICMP types: ${found.map(([name]) => name).join(', ')}` };
  return { wrong: `'${text}' is no ICMP type: expected a number, type/code or a name such as echo-request` };
}

export function icmpText({ type, codes }: IcmpType): string {
  if (type === null) return 'any';
  return codes.lo === 0 && codes.hi === 255 ? String(type) : `${type}/${codes.lo}`;
}
