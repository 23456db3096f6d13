/**
 * The gateway's routing decision for sets of destinations, as the kernel takes it: the local table first (own addresses, broadcasts),
 * then tables that `ip rule fwmark` selects, then main, the longest prefix first.
 */
import type { Network, NetworkInterface, Route } from '../network/model.ts';
import { contains, EMPTY, type IntervalSet, intersect, range, setOf, subtract, union } from '../packets/intervals.ts';
import { ALL, prefixRange } from '../ruleset/address.ts';
import type { Address, AddressRange, Family } from '../ruleset/model.ts';

export interface RoutePart {
  /** Destinations that share this result. Parts of one table are disjoint and cover the whole address space. */
  readonly set: IntervalSet;
  readonly kind: 'local' | 'broadcast' | 'forward' | 'none' | 'blackhole' | 'unreachable' | 'prohibit';
  readonly dev: string | null;
  /** Next hop; null on-link. */
  readonly via: Address | null;
  /** The route's own prefix; the set may have holes where longer prefixes, or own addresses, lie in it. */
  readonly prefix: AddressRange | null;
  /** What MASQUERADE would write: the primary address in the next hop's subnet (KERNEL 12). Null where the interface has none. */
  readonly masquerade: Address | null;
  /** The source that the gateway's own packets take. */
  readonly source: Address | null;
  /** How people would call the route: `192.168.30.0/24 via 192.168.1.2 dev bond1`. */
  readonly name: string;
}

export interface Routing {
  /** The gateway's own addresses, loopback included. */
  readonly local: IntervalSet;
  /** Its own addresses without loopback. */
  readonly own: IntervalSet;
  readonly broadcast: IntervalSet;
  readonly multicast: IntervalSet;
  /** Both: what is sent to all hosts of a network. */
  readonly allHosts: IntervalSet;
  /** IPv6: the prefixes' own zero addresses, which a router answers to. */
  readonly anycast: IntervalSet;
  /** The part of local delivery, for groups that every host has joined. */
  readonly localPart: RoutePart;
  /** All destinations, by what becomes of them, for packets that carry this mark. */
  parts(mark: number): readonly RoutePart[];
  lookup(destination: Address, mark: number): RoutePart;
}

export const LOOPBACK: Readonly<Record<Family, IntervalSet>> = { ip: [prefixRange(0x7f000000, 8)], ip6: range(1n, 1n) };
const MULTICAST: Readonly<Record<Family, IntervalSet>> = { ip: [prefixRange(0xe0000000, 4)], ip6: [prefixRange(0xffn << 120n, 8)] };

/** Sources that no host may have: dropped as martian on input. Of 0.0.0.0/8 only 0.0.0.0 itself is one since Linux 5.3. */
export const MARTIAN_SOURCES: Readonly<Record<Family, IntervalSet>> = {
  ip: setOf([{ lo: 0, hi: 0 }, prefixRange(0x7f000000, 8), prefixRange(0xe0000000, 4), { lo: 0xffffffff, hi: 0xffffffff }]),
  ip6: setOf([range(1n, 1n)[0]!, prefixRange(0xffn << 120n, 8)]),
};

export function createRouting(network: Network): Routing {
  const { family } = network;
  const own = setOf(network.interfaces.flatMap((i) => i.addresses.map((a) => ({ lo: a.address, hi: a.address }))));
  const local = setOf([...own, ...LOOPBACK[family]]);
  const broadcast = subtract(broadcasts(network), local);
  const tables = new Map<string, readonly RoutePart[]>();
  const partsOf = (key: string): readonly RoutePart[] => {
    const known = tables.get(key);
    if (known !== undefined) return known;
    const made = makeParts(network, key === '' ? ['main'] : [key, 'main'], local, broadcast);
    tables.set(key, made);
    return made;
  };
  const parts = (mark: number) => partsOf(mark === 0 ? '' : (network.fwmarks.find((rule) => rule.mark === mark)?.table ?? ''));
  return {
    local,
    own,
    broadcast,
    multicast: MULTICAST[family],
    allHosts: union(broadcast, MULTICAST[family]),
    anycast: anycasts(network),
    localPart: parts(0).find((part) => part.kind === 'local')!,
    parts,
    lookup: (destination, mark) => parts(mark).find((part) => contains(part.set, destination))!,
  };
}

/** Limited and directed broadcasts. Since Linux 5.14 a network's all-zeros address is none. A /31 or /32 has none. */
function broadcasts(network: Network): IntervalSet {
  if (network.family === 'ip6') return EMPTY;
  const directed = network.interfaces.flatMap((i) =>
    i.addresses.filter((a) => a.length < 31).map((a) => ({ lo: a.prefix.hi, hi: a.prefix.hi })),
  );
  return setOf([...directed, { lo: 0xffffffff, hi: 0xffffffff }]);
}

/** A router answers to the zero address of each of its IPv6 prefixes (RFC 4291, 2.6.1), while it forwards. */
function anycasts({ family, interfaces, sysctl }: Network): IntervalSet {
  if (family === 'ip' || sysctl.ip_forward === 0) return EMPTY;
  return setOf(interfaces.flatMap((i) => i.addresses.filter((a) => a.length < 127).map((a) => ({ lo: a.prefix.lo, hi: a.prefix.lo }))));
}

function makeParts(network: Network, tables: readonly string[], local: IntervalSet, broadcast: IntervalSet): RoutePart[] {
  const parts: RoutePart[] = [];
  let rest: IntervalSet = [ALL[network.family]];
  const take = (set: IntervalSet, part: Omit<RoutePart, 'set'>) => {
    const mine = intersect(rest, set);
    if (mine.length === 0) return;
    parts.push({ set: mine, ...part });
    rest = subtract(rest, mine);
  };
  const bare = { dev: null, via: null, prefix: null, masquerade: null, source: null };
  take(local, { kind: 'local', ...bare, dev: 'lo', masquerade: firstAddress(network), name: 'local' });
  take(anycasts(network), { kind: 'local', ...bare, dev: 'lo', masquerade: firstAddress(network), name: 'subnet-router anycast' });
  for (const device of network.interfaces) {
    for (const { prefix } of device.addresses) {
      const source = addressTowards(device, prefix.hi);
      const part = { kind: 'broadcast', ...bare, dev: device.name, masquerade: source, source, name: 'broadcast' } as const;
      take(intersect(broadcast, [{ lo: prefix.hi, hi: prefix.hi }]), part);
    }
  }
  // The limited broadcast is sent the default way.
  const byDefault = network.routes.find(({ length, type, table }) => length === 0 && type === 'unicast' && table === 'main');
  const way = byDefault === undefined ? bare : toPart(byDefault, network);
  take(broadcast, { ...way, kind: 'broadcast', name: 'broadcast' });
  for (const table of tables) {
    const routes =
      table === 'main'
        ? [...connectedRoutes(network), ...network.routes.filter((r) => r.table === 'main')]
        : network.routes.filter((r) => r.table === table);
    const sorted = routes.map((route, index) => ({ route, index })).sort((a, b) => b.route.length - a.route.length || a.index - b.index);
    for (const { route } of sorted) take([route.to], toPart(route, network));
  }
  take(rest, { kind: 'none', ...bare, name: 'no route' });
  return parts;
}

function connectedRoutes(network: Network): Route[] {
  return network.interfaces.flatMap((i) =>
    i.addresses
      .filter((a) => a.length < (network.family === 'ip' ? 32 : 128))
      .map((a) => ({
        to: a.prefix,
        length: a.length,
        via: null,
        dev: i.name,
        zone: i.zone,
        table: 'main',
        type: 'unicast' as const,
        src: a.address,
      })),
  );
}

function toPart(route: Route, network: Network): Omit<RoutePart, 'set'> {
  if (route.type !== 'unicast' || route.dev === null) {
    return {
      kind: route.type === 'unicast' ? 'none' : route.type,
      dev: null,
      via: null,
      prefix: route.to,
      masquerade: null,
      source: null,
      name: route.type,
    };
  }
  const device = network.interfaces.find((i) => i.name === route.dev);
  const masquerade = (device === undefined ? null : addressTowards(device, route.via ?? route.to.lo)) ?? firstAddress(network);
  return {
    kind: 'forward',
    dev: route.dev,
    via: route.via,
    prefix: route.to,
    masquerade,
    source: route.src ?? masquerade,
    name: route.dev,
  };
}

/**
 * The source that the gateway takes when it sends to an address of its own: the primary address of that address' subnet, since the local
 * route of a secondary one prefers it (fib_add_ifaddr); 127.0.0.1 within loopback.
 */
export function sourceForOwn(network: Network, own: Address): Address {
  if (network.family === 'ip' && contains(LOOPBACK.ip, own)) return 0x7f000001;
  for (const device of network.interfaces) {
    const entry = device.addresses.find((a) => a.address === own);
    if (entry === undefined) continue;
    const primary = device.addresses.find((a) => a.length === entry.length && a.prefix.lo === entry.prefix.lo);
    return network.family === 'ip' ? (primary ?? entry).address : own;
  }
  // An anycast address is no source: the interface's own one in that prefix is.
  const link = network.interfaces.flatMap((device) => device.addresses).find(({ prefix }) => prefix.lo === own);
  return link?.address ?? own;
}

/** An interface without an address of its own (lo has none of this scope) borrows the first one that any interface has (inet_select_addr). */
function firstAddress(network: Network): Address | null {
  return network.interfaces.find((i) => i.addresses.length > 0)?.addresses[0]?.address ?? null;
}

/** The primary address in the subnet of a next hop, else the interface's first (inet_select_addr). */
export function addressTowards(device: NetworkInterface, nextHop: Address): Address | null {
  const inSubnet = device.addresses.find((a) => !a.vip && a.prefix.lo <= nextHop && nextHop <= a.prefix.hi);
  return inSubnet?.address ?? device.addresses[0]?.address ?? null;
}
