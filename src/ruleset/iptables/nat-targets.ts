/** The targets that translate addresses: DNAT, SNAT, MASQUERADE, REDIRECT, NETMAP. Facts: iptables-extensions(8), iptables 1.8.9. */

import { prefixRange } from '../address.ts';
import type { AddressRange, Family, NatRange, PortRange, Target } from '../model.ts';
import { servicePort } from '../names.ts';
import { type ExtensionUse, extension, given, option } from './extension.ts';
import { unsigned } from './numbers.ts';
import { portText, wrongPort } from './ports.ts';
import { addressRange, hostMask, isWrong, prefixValue, rangeText, type Value, type Where, type Wrong } from './values.ts';

/** `1.2.3.4-1.2.3.9:80-90/85`, `:80`, `[2001:db8::1]:80`: what DNAT and SNAT map to. */
export interface NatTo {
  readonly addresses: AddressRange | null;
  readonly ports: PortRange | null;
  readonly base: number | null;
}

export function natTo(text: string, { family }: Where): NatTo | Wrong {
  const { host, port } = splitPort(text, family);
  if (host === '' && port === null) return { wrong: 'an address, a port or both was expected' };
  const addresses = host === '' ? null : addressRange(host, family);
  if (isWrong(addresses)) return addresses;
  if (family === 'ip' && !host.split('-').every((part) => part === '' || part.split('.').length === 4))
    return { wrong: `'${host}' is no IPv4 address: expected four numbers` };
  if (port === null) return { addresses, ports: null, base: null };
  const mapped = natPorts(port, true);
  return isWrong(mapped) ? mapped : { addresses, ...mapped };
}

/** `80`, `smtp`, `80-90`, `80-90/85`: a service name stands alone. */
function natPorts(text: string, withBase: boolean): { ports: PortRange; base: number | null } | Wrong {
  const single = unsigned(text, 65535) ?? servicePort(text, null);
  if (single !== null) return { ports: { lo: single, hi: single }, base: null };
  const found = /^([^-/]+)-([^-/]+)(?:\/(.+))?$/.exec(text);
  if (found === null || (found[3] !== undefined && !withBase)) return wrongPort(text, null);
  const [lo, hi] = [unsigned(found[1]!, 65535), unsigned(found[2]!, 65535)];
  if (lo === null || hi === null) return wrongPort(lo === null ? found[1]! : found[2]!, null);
  if (lo > hi) return { wrong: `the port range ${text} is upside down: expected ${hi}-${lo}` };
  if (found[3] === undefined) return { ports: { lo, hi }, base: null };
  const base = unsigned(found[3], 65535) ?? servicePort(found[3], null);
  return base === null ? { wrong: `'${found[3]}' is no base port: expected 0 to 65535` } : { ports: { lo, hi }, base };
}

function splitPort(text: string, family: Family): { host: string; port: string | null } {
  if (family === 'ip') {
    const colon = text.indexOf(':');
    return colon < 0 ? { host: text, port: null } : { host: text.slice(0, colon), port: text.slice(colon + 1) };
  }
  if (text.startsWith(':') && !text.startsWith('::')) return { host: '', port: text.slice(1) };
  if (!text.startsWith('[')) return { host: text, port: null };
  const close = text.indexOf(']');
  if (close < 0) return { host: text, port: null };
  // A range stands inside one pair of brackets, `[a-b]:80`; iptables passes over what stands between it and the colon.
  const behind = text.indexOf(':', close);
  return { host: text.slice(1, close), port: behind < 0 ? null : text.slice(behind + 1) };
}

const WITH_PORTS = [1, 6, 17, 33, 132];
const NEEDS_PORTS = 'a port needs -p tcp, udp, sctp or dccp';

function natValue(keepsBase: boolean): Value {
  return (text, where) => {
    const to = natTo(text, where);
    if (isWrong(to)) return to;
    const shown = natText(to, where, keepsBase);
    const { addresses, ports } = to;
    if (ports !== null && !WITH_PORTS.includes(where.named ?? where.proto ?? -1)) return { wrong: NEEDS_PORTS };
    return addresses !== null && addresses.lo > addresses.hi ? { wrong: `the address range ${text} is upside down`, kept: shown } : shown;
  };
}

/** SNAT takes a base port, and forgets it. */
function natText({ addresses, ports, base }: NatTo, { family }: Where, keepsBase: boolean): string {
  const bracket = ports !== null && family === 'ip6';
  const host = addresses === null ? '' : bracket ? `[${rangeText(addresses)}]` : rangeText(addresses);
  if (ports === null) return host;
  return `${host}:${portText(ports, '-')}${base === null ? '' : `/${keepsBase ? base : 0}`}`;
}

/** `--to-ports a-b`, or a service name; REDIRECT and MASQUERADE have no base port. */
const toPorts: Value = (text, { named, proto }) => {
  const mapped = natPorts(text, false);
  if (isWrong(mapped)) return mapped;
  return WITH_PORTS.includes(named ?? proto ?? -1) ? portText(mapped.ports, '-') : { wrong: `--to-ports: ${NEEDS_PORTS}` };
};

export function natRange(use: ExtensionUse, where: Where, option: string): NatRange {
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

export const dnat = extension('DNAT', [option('--to-destination', natValue(true)), option('--random'), option('--persistent')], {
  musts: '--to-destination',
});
export const snat = extension('SNAT', [option('--to-source', natValue(false)), ...RANDOM, option('--persistent')], {
  musts: '--to-source',
});
export const masquerade = extension('MASQUERADE', [option('--to-ports', toPorts), ...RANDOM]);
export const redirect = extension('REDIRECT', [option('--to-ports', toPorts), option('--random')]);
export const netmap = extension('NETMAP', [option('--to', prefixValue)], { musts: '--to' });

export function netmapTarget(use: ExtensionUse, where: Where): Target {
  const to = hostMask(given(use, '--to')?.args[0] ?? '', where.family);
  if (isWrong(to)) return { kind: 'unknown', name: 'NETMAP', text: '-j NETMAP' };
  return { kind: 'netmap', to: prefixRange(to.address, to.length) };
}
