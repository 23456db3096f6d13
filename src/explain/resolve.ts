/** What an end of a question stands for at this gateway. */
import type { Gateway } from '../netfilter/gateway.ts';
import { DIM, replaceDim } from '../packets/box.ts';
import { contains, type IntervalSet, setOf, subtract } from '../packets/intervals.ts';
import type { Published } from '../review/published.ts';
import { type Cell, gatewayCells, type ServiceRow, vantageCells } from '../review/services.ts';
import { networkVantages, serverVantage, type Vantage } from '../review/vantages.ts';
import { type Address, formatAddress, parseAddress, prefixRange, protocolName, protocolNumber } from '../ruleset/index.ts';
import type { EndText } from './grammar/ends.ts';
import { type PortSpan, portsText } from './grammar/ports.ts';
import { servicesOf } from './services.ts';

/** A destination as resolved. `address` null: any, or one of those `within`. `proto` null: none was named. */
export interface Target {
  readonly address: Address | null;
  /** All addresses of a zone or a network; null for one address, or any. */
  readonly within: Within | null;
  readonly ports: readonly PortSpan[];
  readonly proto: number | null;
}

export interface Within {
  /** A zone's name, or a prefix. */
  readonly name: string;
  readonly addresses: IntervalSet;
}

/** Several addresses, where the question must say which; none where there is none. */
export interface Undecided {
  readonly addresses: readonly Address[];
}

/** Resolves a destination. Null for a name that is neither a host nor a zone, and for an address of the other family. */
export function resolveTarget(gateway: Gateway, end: EndText, from: EndText | null): Target | Undecided | null {
  const proto = end.proto === null ? null : protocolNumber(familyProto(end.proto, gateway));
  if (end.proto !== null && proto === null) return null;
  const { ports } = end;
  if (end.kind === 'any') return { address: null, within: null, ports, proto };
  if (end.kind === 'public') {
    const addresses = publicAddresses(gateway, end, from);
    return addresses.length === 1 ? { address: addresses[0]!, within: null, ports, proto } : { addresses };
  }
  if (end.kind === 'name' && end.name === 'gateway') {
    const addresses = ownAddresses(gateway, from);
    if (addresses.length === 0) return { addresses };
    if (addresses.length === 1) return { address: addresses[0]!, within: null, ports, proto };
    const all = setOf(addresses.map((address) => ({ lo: address, hi: address })));
    return { address: null, within: { name: 'gateway', addresses: all }, ports, proto };
  }
  const within = withinOf(gateway, end);
  if (within !== null) return { address: null, within, ports, proto };
  if (end.kind === 'address' && end.length !== null) return null;
  const address = end.kind === 'address' ? parseAddress(end.address) : hostAddress(gateway, end.name);
  if (address === null || !isOfFamily(gateway, address)) return null;
  return { address, within: null, ports, proto };
}

/** The gateway's addresses on the interfaces by which a source comes in; all that it has where the source is not said. */
function ownAddresses(gateway: Gateway, from: EndText | null): Address[] {
  const devices = from === null ? null : devicesOf(gateway, from);
  const facing = gateway.network.interfaces.filter(({ name }) => devices === null || devices.includes(name));
  const addresses = facing.flatMap((device) => device.addresses.map(({ address }) => address));
  return addresses.filter((address) => isOfFamily(gateway, address));
}

/** The interfaces by which a source's packets come in. */
function devicesOf(gateway: Gateway, from: EndText): readonly string[] {
  const address = sourceAddress(gateway, from) ?? (from.kind === 'address' ? parseAddress(from.address) : null);
  if (address !== null) return serverVantage(gateway, address)?.devices ?? [];
  return networkVantages(gateway).flatMap(({ name, devices }) => (from.kind === 'name' && name === from.name ? devices : []));
}

/** The hosts of a zone, or of a network without what is the gateway's own; null for what is one address. */
function withinOf(gateway: Gateway, end: EndText): Within | null {
  if (end.kind === 'name') {
    const vantage = networkVantages(gateway).find(({ name }) => name === end.name);
    if (vantage === undefined) return null;
    const sources = vantage.boxes.flatMap((box) => box[DIM.SRC]!);
    return { name: vantage.name, addresses: setOf(sources) };
  }
  if (end.kind !== 'address' || end.length === null) return null;
  const address = parseAddress(end.address);
  if (address === null || !isOfFamily(gateway, address)) return null;
  const hosts = subtract(subtract([prefixRange(address, end.length)], gateway.routing.own), gateway.routing.broadcast);
  return hosts.length === 0 ? null : { name: `${end.address}/${end.length}`, addresses: hosts };
}

/** `icmp` of an IPv6 flow is icmpv6. */
function familyProto(name: string, { family }: Gateway): string {
  return family === 'ip6' && name === 'icmp' ? 'icmpv6' : name;
}

export function isOfFamily({ family }: Gateway, address: Address): boolean {
  return (typeof address === 'bigint') === (family === 'ip6');
}

export function hostAddress({ network }: Gateway, name: string): Address | null {
  return network.hosts.find((host) => host.name === name)?.addresses[0] ?? null;
}

/** The addresses that a server's services are published at. */
function publicAddresses(gateway: Gateway, end: Extract<EndText, { kind: 'public' }>, from: EndText | null): Address[] {
  const server = end.of === null ? (from === null ? null : sourceAddress(gateway, from)) : addressNamed(gateway, end.of);
  if (server === null) return [];
  const services = servicesOf(gateway, server).filter(
    ({ box }) => end.ports.length === 0 || end.ports.some(({ lo }) => contains(box[DIM.DPORT]!, lo)),
  );
  return [...new Set(services.flatMap(({ address }) => (address === null ? [] : [address])))];
}

function addressNamed(gateway: Gateway, name: string): Address | null {
  return hostAddress(gateway, name) ?? parseAddress(name);
}

/** The address of a source that is one host; null for a zone, the gateway, the unspecified server. */
export function sourceAddress(gateway: Gateway, from: EndText): Address | null {
  if (from.kind === 'address') return from.length === null ? parseAddress(from.address) : null;
  return from.kind === 'name' ? hostAddress(gateway, from.name) : null;
}

export function targetText(target: Target): string {
  const host = target.within !== null ? target.within.name : target.address === null ? 'any' : formatAddress(target.address);
  if (target.ports.length === 0) return target.proto === null ? host : `${host}/${protocolName(target.proto)}`;
  return `${host.includes(':') ? `[${host}]` : host}:${portsText(target.ports)}/${protocolName(target.proto ?? 6)}`;
}

/** A source as a meaning names it: an address, a zone, `server`, `gateway`. */
export function sourceText(gateway: Gateway, from: EndText): string {
  if (from.kind === 'address') return from.length === null ? from.address : `${from.address}/${from.length}`;
  if (from.kind !== 'name') return from.kind;
  const host = isZone(gateway, from.name) ? null : hostAddress(gateway, from.name);
  return host === null ? from.name : formatAddress(host);
}

function isZone(gateway: Gateway, name: string): boolean {
  return networkVantages(gateway).some((vantage) => vantage.name === name);
}

/** A host inside, not one of the gateway's own addresses. */
export function isInside(gateway: Gateway, address: Address): boolean {
  if (contains(gateway.routing.own, address)) return false;
  return networkVantages(gateway).some(
    (vantage) => vantage.kind === 'inside' && vantage.boxes.some((box) => contains(box[DIM.SRC]!, address)),
  );
}

/** The destination ports of a target as a set; null where it names none. */
export function portSet({ ports }: Target): IntervalSet | null {
  return ports.length === 0 ? null : setOf(ports);
}

/** What a source has to say of a service: its cells, or null for a name that is no source here. */
export function cellsFrom(gateway: Gateway, row: ServiceRow, from: EndText): Cell[] | null {
  const { published } = row;
  if (from.kind === 'name' && from.name === 'gateway') return gatewayCells(gateway, published);
  if (from.kind === 'name' && from.name === 'server') return serverCells(gateway, published);
  if (from.kind === 'name') {
    const listed = row.cells.filter((cell) => cell.vantage.name === from.name);
    if (listed.length > 0) return listed;
    const vantage = networkVantages(gateway).find((each) => each.name === from.name);
    if (vantage !== undefined) return vantageCells(gateway, published, vantage);
  }
  if (from.kind === 'address' && from.length !== null) return prefixCells(gateway, published, from.address, from.length);
  const address = sourceAddress(gateway, from);
  if (address === null || !isOfFamily(gateway, address)) return null;
  if (contains(gateway.routing.own, address)) return gatewayCells(gateway, published);
  const vantage = addressVantage(gateway, address, from.kind === 'name' ? from.name : null);
  return vantage === null ? null : vantageCells(gateway, published, withSourcePort(vantage, from));
}

function serverCells(gateway: Gateway, published: Published): Cell[] | null {
  const server = published.rules[0]?.serverAddress ?? null;
  const vantage = server === null ? null : serverVantage(gateway, server);
  return vantage === null ? null : vantageCells(gateway, published, vantage);
}

/** One host, where routing says that it stands. */
export function addressVantage(gateway: Gateway, address: Address, name: string | null): Vantage | null {
  const at = serverVantage(gateway, address);
  if (at === null) return null;
  const text = formatAddress(address);
  return { ...at, name: name === null ? text : `${name} (${text})`, kind: 'inside' };
}

function prefixCells(gateway: Gateway, published: Published, text: string, length: number): Cell[] | null {
  const address = parseAddress(text);
  if (address === null || !isOfFamily(gateway, address)) return null;
  const prefix = prefixRange(address, length);
  const cells = networkVantages(gateway).flatMap((vantage) => {
    const boxes = vantage.boxes.flatMap((box) => {
      const sources = box[DIM.SRC]!.flatMap((range) => {
        const lo = range.lo > prefix.lo ? range.lo : prefix.lo;
        const hi = range.hi < prefix.hi ? range.hi : prefix.hi;
        return lo <= hi ? [{ lo, hi }] : [];
      });
      return sources.length === 0 ? [] : [replaceDim(box, DIM.SRC, sources)];
    });
    return boxes.length === 0 ? [] : vantageCells(gateway, published, { ...vantage, name: `${text}/${length}`, boxes });
  });
  return cells.length === 0 ? null : cells;
}

/** `192.168.20.7:40000 -> …`: that port alone. */
function withSourcePort(vantage: Vantage, from: EndText): Vantage {
  if (from.ports.length === 0) return vantage;
  return { ...vantage, boxes: vantage.boxes.map((box) => replaceDim(box, DIM.SPORT, setOf(from.ports))) };
}
