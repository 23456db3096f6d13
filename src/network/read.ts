/** NET.yml → facts of one family. */
import { type IntervalSet, setOf } from '../packets/intervals.ts';
import { ALL, familyOf, parseAddress, parsePrefix } from '../ruleset/address.ts';
import type { Address, AddressRange, Diagnostic, Family, SourceFile } from '../ruleset/model.ts';
import { hostAddress, standIn } from './addresses.ts';
import { readDocument } from './document.ts';
import type { Host, InterfaceAddress, Network, NetworkInterface, Route } from './model.ts';
import { type NetworkDocument, networkSchema } from './schema.ts';

export type NetworkReading = { readonly networks: Readonly<Record<Family, Network>> } | { readonly errors: readonly Diagnostic[] };

/**
 * Reads network facts; both families, since one file serves both.
 * A route's interface is the one whose prefix holds its `via`; where no interface does, that is an error.
 */
export function readNetwork(file: SourceFile): NetworkReading {
  const reading = readDocument(file, networkSchema);
  if ('errors' in reading) return reading;
  const document = reading.value;
  const lost = (document.routes ?? []).filter(
    (route) => route.via !== undefined && route.dev === undefined && deviceOf(document, route.via) === null,
  );
  if (lost.length > 0) {
    return {
      errors: lost.map((route) => ({
        severity: 'error',
        file: file.name,
        line: lineOf(file.text, `via: ${route.via}`),
        column: 1,
        message: `route to ${route.to}: via ${route.via} is on no interface's prefix, expected one that is, or dev`,
      })),
    };
  }
  return { networks: { ip: toNetwork(document, 'ip'), ip6: toNetwork(document, 'ip6') } };
}

function lineOf(text: string, part: string): number {
  const at = text.indexOf(part);
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}

function toNetwork(document: NetworkDocument, family: Family): Network {
  const routes = (document.routes ?? []).flatMap((route) => toRoute(route, document, family));
  const interfaces = Object.entries(document.interfaces ?? {}).map(([name, facts]) => toInterface(name, facts, family));
  return {
    family,
    interfaces: interfaces.map((device, index) => withAddress(device, index, routes, family)),
    routes,
    hosts: Object.entries(document.hosts ?? {}).flatMap(([name, host]) => toHost(name, host, family)),
    ipsets: new Map(Object.entries(document.ipsets ?? {}).flatMap(([name, members]) => setMembers(name, members, family))),
    sysctl: document.sysctl ?? {},
    splitDns: prefixes(document.dns?.split ?? [], family),
    listeners: (document.listeners ?? []).map((l) => ({ port: l.port, proto: l.proto ?? 'tcp', forwards: l.forwards ?? null })),
    fwmarks: (document.rules ?? []).map((rule) => ({ mark: rule.fwmark, table: String(rule.table) })),
    routed: prefixes(document.routed ?? [], family),
    zones: Object.entries(document.zones ?? {}).map(([name, zone]) => ({
      name,
      via: zone.via,
      prefixes: prefixes(zone.prefixes, family),
      ipsec: zone.ipsec === true,
    })),
    assumptions: [],
  };
}

type InterfaceFacts = NonNullable<NetworkDocument['interfaces']>[string];

function toInterface(name: string, facts: InterfaceFacts, family: Family): NetworkInterface {
  const given = facts.addresses ?? [];
  const list = given === 'dynamic' ? [] : given.filter((entry) => entry !== 'dynamic');
  return {
    name,
    zone: facts.zone ?? name,
    addresses: list.flatMap((entry) => interfaceAddress(entry, family)),
    dynamic: given === 'dynamic' || given.some((entry) => entry === 'dynamic'),
    ports: facts.ports ?? [],
  };
}

/** An interface whose address only run time knows, or an uplink for which none is given, has one all the same. */
function withAddress(device: NetworkInterface, index: number, routes: readonly Route[], family: Family): NetworkInterface {
  const isUplink = routes.some((route) => route.length === 0 && route.dev === device.name);
  if (device.addresses.length > 0 || !(device.dynamic || isUplink)) return device;
  return { ...device, addresses: [hostAddress(standIn(family, index), family)], dynamic: true };
}

function interfaceAddress(entry: string | { ip: string; vip?: boolean | undefined }, family: Family): InterfaceAddress[] {
  const text = typeof entry === 'string' ? entry : entry.ip;
  const parsed = parsePrefix(text);
  if (parsed === null || familyOf(parsed.address) !== family) return [];
  return [
    {
      address: parsed.address,
      length: parsed.length,
      prefix: { lo: parsed.lo, hi: parsed.hi },
      vip: typeof entry !== 'string' && entry.vip === true,
    },
  ];
}

type RouteFacts = NonNullable<NetworkDocument['routes']>[number];

function toRoute(route: RouteFacts, document: NetworkDocument, family: Family): Route[] {
  const via = route.via === undefined ? null : parseAddress(route.via);
  const parsed = route.to === 'default' ? null : parsePrefix(route.to);
  const own = parsed !== null ? familyOf(parsed.address) : via !== null ? familyOf(via) : 'ip';
  if (own !== family) return [];
  const to = parsed === null ? ALL[family] : { lo: parsed.lo, hi: parsed.hi };
  return [
    {
      to,
      length: parsed?.length ?? 0,
      via,
      dev: route.dev ?? (route.via === undefined ? null : deviceOf(document, route.via)),
      zone: route.zone ?? null,
      table: route.table === undefined ? 'main' : String(route.table),
      type: route.type ?? 'unicast',
      src: route.src === undefined ? null : parseAddress(route.src),
    },
  ];
}

/** The interface whose connected prefix holds an address. */
function deviceOf(document: NetworkDocument, via: string): string | null {
  const address = parseAddress(via);
  if (address === null) return null;
  for (const [name, facts] of Object.entries(document.interfaces ?? {})) {
    const own = toInterface(name, facts, familyOf(address));
    if (own.addresses.some(({ prefix }) => prefix.lo <= address && address <= prefix.hi)) return name;
  }
  return null;
}

type HostFacts = NonNullable<NetworkDocument['hosts']>[string];

function toHost(name: string, host: HostFacts, family: Family): Host[] {
  const texts = typeof host === 'string' ? [host] : [...(host.address === undefined ? [] : [host.address]), ...(host.addresses ?? [])];
  const addresses = texts.map(parseAddress).filter((address) => address !== null && familyOf(address) === family);
  const known = addresses.filter((address): address is Address => address !== null);
  if (known.length === 0) return [];
  const facts = typeof host === 'string' ? {} : host;
  return [
    {
      name,
      addresses: known,
      gateway: facts.gateway === undefined ? null : parseAddress(facts.gateway),
      routes: (facts.routes ?? []).flatMap((route) => {
        const to = route.to === 'default' ? ALL[family] : parsePrefix(route.to);
        const via = parseAddress(route.via);
        return to === null || via === null || familyOf(via) !== family ? [] : [{ to: { lo: to.lo, hi: to.hi }, via }];
      }),
    },
  ];
}

function prefixes(texts: readonly string[], family: Family): IntervalSet {
  const ranges = texts.flatMap((text): AddressRange[] => {
    const parsed = parsePrefix(text);
    return parsed === null || familyOf(parsed.address) !== family ? [] : [{ lo: parsed.lo, hi: parsed.hi }];
  });
  return setOf(ranges);
}

/** Members as addresses, prefixes or `a-b` ranges; a set with a member of another kind (ports, MACs) stays undecidable. */
function setMembers(name: string, members: readonly string[], family: Family): [string, IntervalSet][] {
  const ranges: AddressRange[] = [];
  for (const member of members) {
    const [low, high] = member.split('-').map((part) => parsePrefix(part.trim()));
    if (low === undefined || low === null || high === null) return [];
    if (familyOf(low.address) === family) ranges.push({ lo: low.lo, hi: (high ?? low).hi });
  }
  return [[name, setOf(ranges)]];
}
