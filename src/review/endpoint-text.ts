/** Endpoints as people write them (CONTRACT): `110.88.12.88:25/tcp`, `[2001:db8::1]:25/tcp`, `A:5000-5010/tcp`, `any:25/tcp`, `A/icmp`, `mail:25`. */
import type { Network } from '../network/index.ts';
import type { IntervalSet } from '../packets/intervals.ts';
import { setOf } from '../packets/intervals.ts';
import { familyOf, parsePrefix } from '../ruleset/address.ts';
import type { AddressRange } from '../ruleset/model.ts';
import { protocolNumber } from '../ruleset/names.ts';

export interface Endpoint {
  /** Null for `any`. */
  readonly addresses: IntervalSet | null;
  /** Null where none is named. */
  readonly ports: AddressRange | null;
  /** Null where none is named. */
  readonly proto: number | null;
}

const FORM =
  /^(?<host>\[[^\]]+\]|[^:/[\]]+(?:\/\d+)?|[0-9a-fA-F:.]*::?[0-9a-fA-F:.]*(?:\/\d+)?)(?::(?<ports>\*|\d+(?:-\d+)?))?(?:\/(?<proto>[a-z][a-z0-9-]*))?$/;

/** Reads an endpoint; a host is an address, a prefix, a name of the network facts, or `any`. What is none is told in words. */
export function readEndpoint(text: string, network: Network): Endpoint | { readonly error: string } {
  const parts = FORM.exec(text.trim())?.groups;
  if (parts?.host === undefined) return { error: `"${text}" is no endpoint, expected one such as 110.88.12.88:25/tcp` };
  const addresses = hostOf(parts.host.replace(/^\[|\]$/g, ''), network);
  if (addresses === undefined) return { error: `"${parts.host}" is neither an address, nor a host of the network facts, nor any` };
  const proto = parts.proto === undefined || parts.proto === 'any' ? null : protocolNumber(parts.proto);
  if (parts.proto !== undefined && parts.proto !== 'any' && proto === null) return { error: `"${parts.proto}" is no protocol` };
  const [lo, hi] = (parts.ports === undefined || parts.ports === '*' ? [] : parts.ports.split('-')).map(Number);
  const ports = lo === undefined ? null : { lo, hi: hi ?? lo };
  if (ports !== null && (ports.lo > ports.hi || ports.hi > 65535)) return { error: `"${parts.ports}" is no range of ports` };
  return { addresses, ports, proto };
}

/** Undefined where nothing has that name; an empty set where it has no address of this family. */
export function hostOf(text: string, network: Network): IntervalSet | null | undefined {
  if (text === 'any') return null;
  const host = network.hosts.find(({ name }) => name === text);
  if (host !== undefined) return setOf(host.addresses.map((address) => ({ lo: address, hi: address })));
  const prefix = parsePrefix(text);
  if (prefix === null) return undefined;
  return familyOf(prefix.address) === network.family ? [{ lo: prefix.lo, hi: prefix.hi }] : [];
}
