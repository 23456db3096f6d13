/**
 * Network facts that a ruleset itself betrays: which interface faces outside, which addresses are the gateway's, which segments exist.
 * Every inference is an assumption, listed with the line of configuration that would settle it.
 */
import { EMPTY } from '../packets/intervals.ts';
import { ALL, formatAddress, prefixLength, prefixRange } from '../ruleset/address.ts';
import type { Address, AddressRange, Family, Match, Rule, Ruleset } from '../ruleset/model.ts';
import { arePublic, hostAddress, isPrivate, standIn } from './addresses.ts';
import type { InterfaceAddress, Network, NetworkAssumption, NetworkInterface, Route } from './model.ts';

const SEGMENT_LENGTH: Readonly<Record<Family, number>> = { ip: 24, ip6: 64 };

interface Evidence {
  /** Interface → how many rules speak of it as facing outside. */
  readonly outside: Map<string, number>;
  readonly named: Set<string>;
  /** Addresses that rules publish or translate to, outside. */
  readonly addresses: Set<Address>;
  /** Addresses of the gateway towards its inside: targets of SNAT. */
  readonly inner: Set<Address>;
  readonly servers: Set<Address>;
  /** Prefix text → interface, where a rule names both. */
  readonly segments: Map<string, { prefix: AddressRange; device: string | null }>;
}

/** Infers the facts of one family from its ruleset. */
export function inferNetwork(ruleset: Ruleset | null, family: Family): Network {
  const evidence = gather(ruleset);
  const assumptions: NetworkAssumption[] = [];
  const outside = outsideInterface(evidence, assumptions);
  const insides = [...evidence.named].filter((name) => name !== outside && name !== 'lo' && !name.endsWith('+'));
  const interfaces = [outsideFacts(outside, evidence, family, assumptions), ...insideFacts(insides, evidence, family, assumptions)];
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

function gather(ruleset: Ruleset | null): Evidence {
  const evidence: Evidence = {
    outside: new Map(),
    named: new Set(),
    addresses: new Set(),
    inner: new Set(),
    servers: new Set(),
    segments: new Map(),
  };
  if (ruleset === null) return evidence;
  for (const name of ruleset.interfaceNames()) if (!name.endsWith('+')) evidence.named.add(name);
  const seen = (rule: Rule) => readRule(rule, evidence);
  // NAT rules say which side is which, so they are read first.
  for (const chain of ruleset.chains) if (chain.table === 'nat') for (const id of chain.rules) seen(ruleset.rule(id));
  const mayName = namesSegments(ruleset);
  for (const chain of ruleset.chains) {
    if (chain.table !== 'filter') continue;
    for (const id of chain.rules) if (mayName(id)) readSegments(ruleset.rule(id), evidence);
  }
  return evidence;
}

/** Whether a rule's addresses may be a segment's, from the columns: most rules name one host, a public network or none, and need not be read for that. */
function namesSegments({ columns, family }: Ruleset): (id: number) => boolean {
  const all = ALL[family];
  const mayBe = (lo: Address, hi: Address) => lo !== hi && !(lo === all.lo && hi === all.hi) && !arePublic(lo, hi);
  return (id) => mayBe(columns.srcLo[id]!, columns.srcHi[id]!) || mayBe(columns.dstLo[id]!, columns.dstHi[id]!);
}

function readRule(rule: Rule, evidence: Evidence): void {
  const { target } = rule;
  const incoming = nameOf(rule, 'in');
  const outgoing = nameOf(rule, 'out');
  const vote = (name: string, votes: number) => evidence.outside.set(name, (evidence.outside.get(name) ?? 0) + votes);
  if (target.kind === 'dnat') {
    const server = target.to.addresses?.lo;
    if (server !== undefined) evidence.servers.add(server);
    const published = singleAddress(rule, 'dst');
    if (published !== null && !isPrivate(published)) evidence.addresses.add(published);
    if (incoming !== null && (published === null || !isPrivate(published))) vote(incoming, 1);
  }
  if (target.kind === 'masquerade' && outgoing !== null) vote(outgoing, 2);
  if (target.kind === 'snat' && target.to.addresses !== null) {
    const source = target.to.addresses.lo;
    if (isPrivate(source)) evidence.inner.add(source);
    else evidence.addresses.add(source);
    if (outgoing !== null && !isPrivate(source)) vote(outgoing, 2);
  }
  readSegments(rule, evidence);
}

/** `-s 192.168.1.0/24 -i bond1`, `-d 192.168.1.0/24 -o bond1`: a segment, and where it is. */
function readSegments(rule: Rule, evidence: Evidence): void {
  for (const match of rule.matches) {
    if ((match.kind !== 'src' && match.kind !== 'dst') || match.negated) continue;
    for (const prefix of match.ranges) {
      const length = prefixLength(prefix);
      if (length === null || !isPrivate(prefix.lo) || !isSegmentLength(length, prefix.lo)) continue;
      const key = `${formatAddress(prefix.lo)}/${length}`;
      const device = nameOf(rule, match.kind === 'src' ? 'in' : 'out');
      const known = evidence.segments.get(key);
      if (known === undefined || known.device === null) evidence.segments.set(key, { prefix, device: device ?? known?.device ?? null });
    }
  }
}

function isSegmentLength(length: number, address: Address): boolean {
  return typeof address === 'bigint' ? length >= 48 && length <= 64 : length >= 20 && length <= 30;
}

function nameOf(rule: Rule, kind: 'in' | 'out'): string | null {
  const match = rule.matches.find((m) => m.kind === kind);
  return match !== undefined && match.kind === kind && !match.negated && !match.name.endsWith('+') ? match.name : null;
}

function singleAddress(rule: Rule, kind: 'src' | 'dst'): Address | null {
  const match = rule.matches.find((m): m is Extract<Match, { kind: 'src' | 'dst' }> => m.kind === kind);
  const only = match?.ranges.length === 1 && !match.negated ? match.ranges[0]! : null;
  return only !== null && only.lo === only.hi ? only.lo : null;
}

function outsideInterface(evidence: Evidence, assumptions: NetworkAssumption[]): string {
  let best: string | null = null;
  for (const [name, votes] of evidence.outside) if (best === null || votes > evidence.outside.get(best)!) best = name;
  const usual = [...evidence.named].find((name) => /^(ppp|wan|wwan)/.test(name)) ?? null;
  const outside = best ?? usual ?? 'outside';
  assumptions.push({
    what: 'outside-interface',
    subject: outside,
    detail: best !== null ? 'nat' : usual !== null ? 'name' : 'none',
    settle: `interfaces: { ${outside}: { zone: internet } }`,
  });
  return outside;
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

function insideFacts(names: readonly string[], evidence: Evidence, family: Family, assumptions: NetworkAssumption[]): NetworkInterface[] {
  const segments = new Map(evidence.segments);
  for (const server of evidence.servers) {
    if (!isPrivate(server) || [...segments.values()].some(({ prefix }) => prefix.lo <= server && server <= prefix.hi)) continue;
    const prefix = prefixRange(server, SEGMENT_LENGTH[family]);
    segments.set(`${formatAddress(prefix.lo)}/${SEGMENT_LENGTH[family]}`, { prefix, device: null });
  }
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
    const own = [...evidence.inner].find((address) => prefix.lo <= address && address <= prefix.hi);
    const address = own ?? (typeof prefix.lo === 'bigint' ? prefix.lo + 1n : prefix.lo + 1);
    devices.set(name, [...(devices.get(name) ?? []), { address, length, prefix, vip: false }]);
  }
  return [...devices].map(([name, addresses]) => ({ name, zone: name, addresses, dynamic: false, ports: [] }));
}
