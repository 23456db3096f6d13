/** The targets that translate addresses: DNAT, SNAT, MASQUERADE, REDIRECT, NETMAP. Facts: iptables-extensions(8), iptables 1.8.9. */
import type { AddressRange, Family, NatRange, PortRange, Target } from '../model.ts';
import { type ExtensionUse, extension, given, option } from './extension.ts';
import {
  addressRange,
  isWrong,
  network,
  portRange,
  portText,
  prefixValue,
  rangeText,
  unsigned,
  type Value,
  type Where,
  type Wrong,
} from './values.ts';

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
  if (text.startsWith(':') && !text.startsWith('::')) return { host: '', port: text.slice(1) };
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

export const dnat = extension('DNAT', [option('--to-destination', natValue), ...RANDOM, option('--persistent')], {
  needs: ['--to-destination'],
});
export const snat = extension('SNAT', [option('--to-source', natValue), ...RANDOM, option('--persistent')], { needs: ['--to-source'] });
export const masquerade = extension('MASQUERADE', [option('--to-ports', toPorts), ...RANDOM]);
export const redirect = extension('REDIRECT', [option('--to-ports', toPorts), option('--random')]);
export const netmap = extension('NETMAP', [option('--to', prefixValue)], { needs: ['--to'] });

export function netmapTarget(use: ExtensionUse, where: Where): Target {
  const to = network(given(use, '--to')?.args[0] ?? '', where.family);
  if (isWrong(to) || to.length === null) return { kind: 'unknown', name: 'NETMAP', text: '-j NETMAP with a mask that is no prefix' };
  return { kind: 'netmap', to: to.range };
}
