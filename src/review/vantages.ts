/** From where people look at a published service: outside, each segment, behind inner routers, the server itself, the gateway itself. */
import type { Gateway } from '../netfilter/gateway.ts';
import { isPrivate, MARTIANS, privateParts } from '../network/index.ts';
import { type Box, DIM, fullBox, replaceDim } from '../packets/box.ts';
import { contains, type IntervalSet, one, setOf, subtract } from '../packets/intervals.ts';
import { formatAddress, prefixLength } from '../ruleset/address.ts';
import type { Address } from '../ruleset/model.ts';

export interface Vantage {
  /** A zone or segment name, `server` or `gateway`. */
  readonly name: string;
  readonly kind: 'outside' | 'inside' | 'server' | 'gateway';
  /** Interface and sources; other dimensions are free. */
  readonly boxes: readonly Box[];
  /** The interfaces that its packets come in by; none for the gateway. */
  readonly devices: readonly string[];
}

/** Outside zones and inside segments, by name; interfaces that share a zone share a vantage. */
export function networkVantages(gateway: Gateway): Vantage[] {
  const { network } = gateway;
  const outside = outsideInterfaces(gateway);
  const found = new Map<string, Vantage>();
  const add = (name: string, kind: 'outside' | 'inside', device: string, sources: IntervalSet) => {
    // No host has a broadcast address for its own.
    const clients = subtract(subtract(sources, gateway.routing.own), gateway.routing.broadcast);
    const index = gateway.interfaceIndex(device);
    if (clients.length === 0 || index < 0) return;
    const box = replaceDim(replaceDim(fullBox(gateway.family), DIM.IN, one(index)), DIM.SRC, clients);
    const known = found.get(name);
    const devices = [...new Set([...(known?.devices ?? []), device])];
    found.set(name, { name, kind: known?.kind ?? kind, boxes: [...(known?.boxes ?? []), box], devices });
  };
  const inner = setOf(network.zones.flatMap((zone) => zone.prefixes));
  const known = setOf([...placedAddresses(gateway), ...inner]);
  for (const device of network.interfaces) {
    if (outside.has(device.name)) add(device.zone, 'outside', device.name, subtract(fullBox(gateway.family)[DIM.SRC]!, known));
    else for (const { prefix } of device.addresses) add(device.zone, 'inside', device.name, subtract([prefix], inner));
  }
  for (const route of network.routes) {
    if (route.length === 0 || route.dev === null || route.type !== 'unicast') continue;
    const name = route.zone ?? `${formatAddress(route.to.lo)}/${prefixLength(route.to) ?? route.length}`;
    add(name, outside.has(route.dev) && route.zone === null ? 'outside' : 'inside', route.dev, [route.to]);
  }
  for (const zone of network.zones) add(zone.name, 'inside', zone.via, zone.prefixes);
  return [...found.values()];
}

/** Addresses of which routing says where they stand, and those that stand nowhere. */
function placedAddresses({ network, family }: Gateway): IntervalSet {
  return setOf([
    ...network.interfaces.flatMap(({ addresses }) => addresses.map(({ prefix }) => prefix)),
    ...network.routes.filter(({ length }) => length > 0).map(({ to }) => to),
    ...MARTIANS[family],
  ]);
}

/** Interfaces of which the facts tell an address, a port of a bridge, or a route: packets are known to leave there. */
export function knownInterfaces({ network }: Gateway): ReadonlySet<string> {
  const told = network.interfaces.filter(({ addresses, ports }) => addresses.length > 0 || ports.length > 0);
  return new Set(['lo', ...told.flatMap(({ name, ports }) => [name, ...ports]), ...network.routes.flatMap(({ dev }) => dev ?? [])]);
}

/** Interfaces that a default route leaves by. */
export function outsideInterfaces(gateway: Gateway): Set<string> {
  return new Set(gateway.network.routes.filter((r) => r.length === 0 && r.dev !== null).map((r) => r.dev!));
}

/** By device, the own addresses of the other uplinks; nothing where there is one uplink. */
const othersByGateway = new WeakMap<Gateway, ReadonlyMap<number, IntervalSet>>();

function addressesOfOthers(gateway: Gateway): ReadonlyMap<number, IntervalSet> {
  const known = othersByGateway.get(gateway);
  if (known !== undefined) return known;
  const outside = outsideInterfaces(gateway);
  const uplinks = gateway.network.interfaces.filter(({ name }) => outside.has(name));
  const own = new Map(
    uplinks.map(({ name, addresses }) => [name, setOf(addresses.map(({ address }) => ({ lo: address, hi: address })))] as const),
  );
  const found = new Map(
    uplinks.map(({ name }) => {
      const others = setOf(uplinks.flatMap((other) => (other.name === name ? [] : own.get(other.name)!)));
      return [gateway.interfaceIndex(name), subtract(others, own.get(name)!)] as const;
    }),
  );
  othersByGateway.set(gateway, found);
  return found;
}

/** What a vantage outside asks for: nobody asks for one uplink's address by way of another one. */
export function asking(gateway: Gateway, vantage: Vantage): Vantage {
  const elsewhere = addressesOfOthers(gateway);
  // It is asked for each service of a gateway, and most gateways have one uplink.
  if (vantage.kind !== 'outside' || elsewhere.size < 2) return vantage;
  const boxes = vantage.boxes.map((box) =>
    replaceDim(box, DIM.DST, subtract(box[DIM.DST]!, elsewhere.get(Number(box[DIM.IN]![0]!.lo)) ?? [])),
  );
  return { ...vantage, boxes };
}

/** The vantages of the network, with what each asks for. */
export function askingVantages(gateway: Gateway): Vantage[] {
  return networkVantages(gateway).map((vantage) => asking(gateway, vantage));
}

/** Packets that ask for one uplink's address by way of another one, by the interface that they come in by. */
export function misdirected(gateway: Gateway): Box[] {
  return [...addressesOfOthers(gateway)].flatMap(([device, others]) =>
    others.length === 0 ? [] : [replaceDim(replaceDim(fullBox(gateway.family), DIM.IN, one(device)), DIM.DST, others)],
  );
}

/** The uplink whose own an address is, by its interface's place; null where it is nobody's, or there is one uplink. */
export function uplinkOf(gateway: Gateway, address: Address): number | null {
  const own = [...addressesOfOthers(gateway)].filter(([, others]) => others.length > 0 && !contains(others, address));
  return own.length === 1 && contains(gateway.routing.own, address) ? own[0]![0] : null;
}

/** Those with a public address of their own: behind one with a private address another router translates what leaves. */
export function publicUplinks(gateway: Gateway): ReadonlySet<string> {
  const outside = outsideInterfaces(gateway);
  const isPublic = ({ address }: { readonly address: Address }) => !isPrivate(address);
  return new Set(
    gateway.network.interfaces.flatMap(({ name, addresses }) => (outside.has(name) && addresses.some(isPublic) ? [name] : [])),
  );
}

/**
 * What arrives by an interface of which the facts tell no address and no route: who stands there is not known, so that anybody may who
 * does not stand elsewhere inside; behind a gateway that translates, hosts with private addresses. Named as the interface is.
 */
export function unknownVantages(gateway: Gateway): Vantage[] {
  const { network, interfaces, family } = gateway;
  const used = new Set(['', ...knownInterfaces(gateway), ...network.zones.map(({ via }) => via)]);
  const anybody = subtract(fullBox(family)[DIM.SRC]!, setOf([...placedAddresses(gateway), ...gateway.routing.broadcast]));
  const translates = network.assumptions.some(({ what, detail }) => what === 'outside-interface' && detail === 'nat');
  const sources = translates ? privateParts(anybody, family).inside : anybody;
  return interfaces.flatMap((name, index): Vantage[] =>
    used.has(name)
      ? []
      : [{ name, kind: 'inside', boxes: [replaceDim(replaceDim(fullBox(family), DIM.IN, one(index)), DIM.SRC, sources)], devices: [name] }],
  );
}

/** The published server itself, as a client of its own public address; null where the gateway has no route to it. */
export function serverVantage(gateway: Gateway, server: Address): Vantage | null {
  const part = gateway.routing.lookup(server, 0);
  if (part.kind !== 'forward' || part.dev === null) return null;
  const index = gateway.interfaceIndex(part.dev);
  const box = replaceDim(replaceDim(fullBox(gateway.family), DIM.IN, one(index)), DIM.SRC, one(server));
  return { name: 'server', kind: 'server', boxes: [box], devices: [part.dev] };
}

/**
 * Every flow that somebody may really have: sources that arrive by the interface where routing says they stand (any uplink, for what the
 * default route covers), and what the gateway itself sends. A packet with a source that stands elsewhere is forged, and no flow.
 */
export function plausibleBoxes(gateway: Gateway): Box[] {
  const outside = [...outsideInterfaces(gateway)];
  const full = fullBox(gateway.family);
  const boxes = [replaceDim(full, DIM.IN, one(0))];
  const defaults = gateway.network.routes.filter((r) => r.length === 0).map((r) => r.to);
  for (const part of gateway.routing.parts(0)) {
    if (part.kind !== 'forward' || part.dev === null || part.prefix === null) continue;
    const isDefault = defaults.some((to) => to.lo === part.prefix!.lo && to.hi === part.prefix!.hi);
    const devices = isDefault ? [...new Set([...outside, part.dev])] : [part.dev];
    const indexes = setOf(devices.map((name) => gateway.interfaceIndex(name)).map((index) => ({ lo: index, hi: index })));
    boxes.push(replaceDim(replaceDim(full, DIM.IN, indexes), DIM.SRC, part.set));
  }
  const inner = gateway.network.zones.map((zone) =>
    replaceDim(replaceDim(full, DIM.IN, one(gateway.interfaceIndex(zone.via))), DIM.SRC, zone.prefixes),
  );
  return [...boxes, ...inner];
}
