/**
 * Network facts that a ruleset itself betrays: which interface faces outside, which addresses are the gateway's, which segments exist.
 * Every inference is an assumption, listed with the line of configuration that would settle it.
 */
import { EMPTY } from '../packets/intervals.ts';
import { ALL, formatAddress, prefixLength } from '../ruleset/address.ts';
import type { Address, AddressRange, Family, Ruleset } from '../ruleset/model.ts';
import { hostAddress, isPrivate, standIn } from './addresses.ts';
import { type Evidence, gather, overlap, type Segments, segmentAround, together } from './evidence.ts';
import { unknownAssumptions, wildcardAssumption } from './interface-names.ts';
import type { InterfaceAddress, Network, NetworkAssumption, NetworkInterface, Route } from './model.ts';

/** Infers the facts of one family from its ruleset; `earlier`, as it was before a change, tells what this one no longer does. */
export function inferNetwork(ruleset: Ruleset | null, family: Family, earlier: Ruleset | null = null): Network {
  const evidence = earlier === null ? gather(ruleset) : together(gather(ruleset), gather(earlier));
  const assumptions: NetworkAssumption[] = [];
  const uplink = uplinkOf(evidence, assumptions);
  const outside = uplink.name;
  const insides = [...evidence.named].filter((name) => name !== outside && name !== 'lo');
  const interfaces = [
    outsideFacts(outside, evidence, family, assumptions),
    ...insideFacts(insides, segmentsOf(evidence, insides, uplink, family), evidence, assumptions),
  ];
  assumptions.push(...evidence.standIns.map(wildcardAssumption));
  // Hosts stand there, and nothing says which.
  const unrouted = interfaces.filter(({ addresses }) => addresses.length === 0);
  assumptions.push(
    ...unknownAssumptions(
      'unrouted-interface',
      unrouted.map(({ name }) => name),
    ),
  );
  assumptions.push({
    what: 'default-route',
    subject: outside,
    detail: '',
    settle: `routes: [{ to: default, dev: ${outside} }]`,
  });
  const route: Route = { to: ALL[family], length: 0, via: null, dev: outside, zone: null, table: 'main', type: 'unicast', src: null };
  return {
    family,
    interfaces,
    routes: [route],
    hosts: [],
    ipsets: new Map(),
    sysctl: {},
    splitDns: EMPTY,
    listeners: [],
    fwmarks: [],
    routed: EMPTY,
    zones: [],
    assumptions,
  };
}

/** The interface that faces outside. */
interface Uplink {
  readonly name: string;
  /** NAT rules or its name tell; else it is a guess. */
  readonly isKnown: boolean;
}

function uplinkOf(evidence: Evidence, assumptions: NetworkAssumption[]): Uplink {
  const best = mostVoted(evidence.outside);
  const usualOf = (names: Iterable<string>) => [...names].find((name) => /^(ppp|wan|wwan)/.test(name)) ?? null;
  const forwarded = hasOne(evidence.forwarded) ? mostVoted(evidence.forwarded) : null;
  // What a wildcard stands for is less of a name.
  const usual = usualOf(evidence.exact) ?? (forwarded === null ? usualOf(evidence.named) : null);
  const outside = best ?? usual ?? forwarded ?? 'outside';
  assumptions.push({
    what: 'outside-interface',
    subject: outside,
    detail: best !== null ? 'nat' : usual !== null ? 'name' : forwarded !== null ? 'forward' : 'none',
    settle: `interfaces: { ${outside}: { zone: internet } }`,
  });
  return { name: outside, isKnown: best !== null || usual !== null };
}

/** The interface with most votes, the first of several. */
function mostVoted(votes: ReadonlyMap<string, number>): string | null {
  const most = Math.max(...votes.values());
  return [...votes].find(([, count]) => count === most)?.[0] ?? null;
}

/** Whether one has more votes than any other. */
function hasOne(votes: ReadonlyMap<string, number>): boolean {
  const [first = 0, second = 0] = [...votes.values()].sort((a, b) => b - a);
  return first > second;
}

function outsideFacts(name: string, evidence: Evidence, family: Family, assumptions: NetworkAssumption[]): NetworkInterface {
  const addresses = [...evidence.addresses].map((address) => hostAddress(address, family));
  for (const { address } of addresses) {
    const text = formatAddress(address);
    assumptions.push({
      what: 'address',
      subject: text,
      detail: name,
      settle: `interfaces: { ${name}: { addresses: [${text}/${addresses[0]!.length}] } }`,
    });
  }
  if (addresses.length > 0) return { name, zone: 'internet', addresses, dynamic: false, ports: [] };
  assumptions.push({
    what: 'dynamic-address',
    subject: name,
    detail: formatAddress(standIn(family, 0)),
    settle: `interfaces: { ${name}: { addresses: […] } }`,
  });
  return { name, zone: 'internet', addresses: [hostAddress(standIn(family, 0), family)], dynamic: true, ports: [] };
}

function insideFacts(
  names: readonly string[],
  segments: Segments,
  { inner }: Evidence,
  assumptions: NetworkAssumption[],
): NetworkInterface[] {
  // Segments that lie within a longer-known one are told by that one.
  const kept = [...segments].filter(
    ([key, { prefix }]) => ![...segments].some(([other, o]) => other !== key && o.prefix.lo <= prefix.lo && prefix.hi <= o.prefix.hi),
  );
  const devices = new Map<string, InterfaceAddress[]>(names.map((name) => [name, []]));
  const fallback = names.find((name) => ![...segments.values()].some(({ device }) => device === name)) ?? names[0] ?? 'inside';
  for (const [key, { prefix, device }] of kept) {
    const name = device !== null && names.includes(device) ? device : fallback;
    if (names.length === 0)
      assumptions.push({ what: 'unnamed-inside', subject: name, detail: key, settle: `interfaces: { NAME: { addresses: [${key}] } }` });
    else assumptions.push({ what: 'segment', subject: key, detail: name, settle: `interfaces: { ${name}: { addresses: [${key}] } }` });
    const length = prefixLength(prefix)!;
    const own = [...inner].find((address) => prefix.lo <= address && address <= prefix.hi);
    const address = own ?? (typeof prefix.lo === 'bigint' ? prefix.lo + 1n : prefix.lo + 1);
    devices.set(name, [...(devices.get(name) ?? []), { address, length, prefix, vip: false }]);
  }
  return [...devices].map(([name, addresses]) => ({ name, zone: name, addresses, dynamic: false, ports: [] }));
}

/** The segments that rules name, those of the servers that they publish, and for an interface without any the one whose hosts they name most. */
function segmentsOf(
  { segments: named, servers, places, outside }: Evidence,
  insides: readonly string[],
  uplink: Uplink,
  family: Family,
): Segments {
  // A rule may name a public network with the interface that it comes from far away by; only where the uplink is known do the others tell of segments.
  const tells = new Set(uplink.isKnown ? insides.filter((name) => !outside.has(name)) : []);
  const mayStand = (address: Address, device: string | null) => isPrivate(address) || (device !== null && tells.has(device));
  const segments = new Map([...named].filter(([, { prefix, device }]) => mayStand(prefix.lo, device)));
  const isKnown = (prefix: AddressRange) => [...segments.values()].some((known) => overlap(known.prefix, prefix));
  const add = (prefix: AddressRange, device: string | null) =>
    segments.set(`${formatAddress(prefix.lo)}/${prefixLength(prefix)}`, { prefix, device });
  const deviceAt = (lo: Address) => mostVoted(new Map([...(places.get(lo) ?? [])].filter(([name]) => insides.includes(name))));
  for (const server of servers) {
    if (!isPrivate(server) || isKnown({ lo: server, hi: server })) continue;
    const prefix = segmentAround(server, family);
    add(prefix, deviceAt(prefix.lo));
  }
  const bare = new Set(insides.filter((name) => ![...segments.values()].some(({ device }) => device === name)));
  if (bare.size === 0) return segments;
  for (const [lo] of [...places].sort(([, a], [, b]) => votesOf(b) - votesOf(a))) {
    const device = deviceAt(lo);
    const prefix = segmentAround(lo, family);
    if (device !== null && mayStand(lo, device) && !isKnown(prefix) && bare.delete(device)) add(prefix, device);
  }
  return segments;
}

function votesOf(devices: ReadonlyMap<string, number>): number {
  return [...devices.values()].reduce((sum, count) => sum + count, 0);
}
