/**
 * Network facts that a ruleset itself betrays: which interface faces outside, which addresses are the gateway's, which segments exist.
 * Every inference is an assumption, listed with the line of configuration that would settle it.
 */
import { EMPTY } from '../packets/intervals.ts';
import { ALL, formatAddress, prefixLength, prefixRange } from '../ruleset/address.ts';
import { type Address, type AddressRange, type Chain, type Family, type Match, type Rule, type Ruleset, STATE } from '../ruleset/model.ts';
import { arePublic, hostAddress, isPrivate, standIn } from './addresses.ts';
import { isWildcard, type StandIn, standInsFor, unknownAssumptions, wildcardAssumption } from './interface-names.ts';
import type { InterfaceAddress, Network, NetworkAssumption, NetworkInterface, Route } from './model.ts';

const SEGMENT_LENGTH: Readonly<Record<Family, number>> = { ip: 24, ip6: 64 };

/** Interfaces that rules name. */
interface Named {
  /** As they are written, wildcards too. */
  readonly written: readonly string[];
  readonly exact: ReadonlySet<string>;
  /** For interfaces that are named by a wildcard alone. */
  readonly standIns: readonly StandIn[];
  /** Those that are named exactly, and the stand-ins. */
  readonly named: ReadonlySet<string>;
}

interface Evidence extends Named {
  /** Interface → how many NAT rules speak of it as facing outside. */
  readonly outside: ReadonlyMap<string, number>;
  /** Interface → how many FORWARD rules let others through to it, or let in by it what answers. */
  readonly forwarded: ReadonlyMap<string, number>;
  /** Interfaces that rules name with `-o`. */
  readonly leaving: ReadonlySet<string>;
  /** Addresses that rules publish or translate to, outside. */
  readonly addresses: Set<Address>;
  /** Addresses of the gateway towards its inside: targets of SNAT. */
  readonly inner: Set<Address>;
  readonly servers: Set<Address>;
  /** Prefix text → interface, where a rule names both. */
  readonly segments: Map<string, { prefix: AddressRange; device: string | null }>;
}

/** Infers the facts of one family from its ruleset; `earlier`, as it was before a change, tells what this one no longer does. */
export function inferNetwork(ruleset: Ruleset | null, family: Family, earlier: Ruleset | null = null): Network {
  const evidence = earlier === null ? gather(ruleset) : together(gather(ruleset), gather(earlier));
  const assumptions: NetworkAssumption[] = [];
  const outside = outsideInterface(evidence, assumptions);
  const insides = [...evidence.named].filter((name) => name !== outside && name !== 'lo');
  const interfaces = [outsideFacts(outside, evidence, family, assumptions), ...insideFacts(insides, evidence, family, assumptions)];
  assumptions.push(...evidence.standIns.map(wildcardAssumption));
  // Rules speak of packets that leave there, and nothing says which do.
  const unrouted = interfaces.filter(({ name, addresses }) => addresses.length === 0 && evidence.leaving.has(name));
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

function namedIn(written: readonly string[]): Named {
  const exact = new Set(written.filter((name) => !isWildcard(name)));
  const standIns = standInsFor(written, exact);
  return { written, exact, standIns, named: new Set([...exact, ...standIns.map(({ name }) => name)]) };
}

/** A change that takes the last MASQUERADE out makes no other interface face outside. */
function together(now: Evidence, before: Evidence): Evidence {
  return {
    ...now,
    ...namedIn([...now.written, ...before.written]),
    leaving: new Set([...now.leaving, ...before.leaving]),
    outside: now.outside.size > 0 ? now.outside : before.outside,
    forwarded: now.forwarded.size > 0 ? now.forwarded : before.forwarded,
    addresses: now.addresses.size > 0 ? now.addresses : before.addresses,
  };
}

function gather(ruleset: Ruleset | null): Evidence {
  const outside = new Map<string, number>();
  const forwarded = new Map<string, number>();
  const evidence: Evidence = {
    outside,
    forwarded,
    ...namedIn(ruleset?.interfaceNames() ?? []),
    leaving: new Set(ruleset === null ? [] : leavingNames(ruleset)),
    addresses: new Set(),
    inner: new Set(),
    servers: new Set(),
    segments: new Map(),
  };
  if (ruleset === null) return evidence;
  const seen = (rule: Rule) => readRule(rule, evidence, (name, votes) => outside.set(name, (outside.get(name) ?? 0) + votes));
  // NAT rules say which side is which, so they are read first.
  for (const chain of ruleset.chains) if (chain.table === 'nat') for (const id of chain.rules) seen(ruleset.rule(id));
  const mayName = namesSegments(ruleset);
  for (const chain of ruleset.chains) {
    if (chain.table !== 'filter') continue;
    for (const id of chain.rules) if (mayName(id)) readSegments(ruleset.rule(id), evidence);
    if (chain.base?.hook === 'forward' && outside.size === 0) readForwarding(ruleset, chain, evidence, forwarded);
  }
  return evidence;
}

/** What `-o` names, from the columns. */
function leavingNames({ columns, names, size }: Ruleset): string[] {
  const found = new Set<number>();
  for (let id = 0; id < size; id++) if (columns.outName[id] !== 0) found.add(columns.outName[id]!);
  return [...found].map((name) => names[name]!);
}

/** Whether a rule's addresses may be a segment's, from the columns: most rules name one host, a public network or none, and need not be read for that. */
function namesSegments({ columns, family }: Ruleset): (id: number) => boolean {
  const all = ALL[family];
  const mayBe = (lo: Address, hi: Address) => lo !== hi && !(lo === all.lo && hi === all.hi) && !arePublic(lo, hi);
  return (id) => mayBe(columns.srcLo[id]!, columns.srcHi[id]!) || mayBe(columns.dstLo[id]!, columns.dstHi[id]!);
}

function readRule(rule: Rule, evidence: Evidence, vote: (name: string, votes: number) => void): void {
  const { target } = rule;
  const incoming = nameOf(rule, 'in', evidence);
  const outgoing = nameOf(rule, 'out', evidence);
  if (target.kind === 'dnat') {
    const server = target.to.addresses?.lo;
    if (server !== undefined) evidence.servers.add(server);
    const published = singleAddress(rule, 'dst');
    if (published !== null && !isPrivate(published)) evidence.addresses.add(published);
    if (incoming !== null && (published === null || !isPrivate(published))) vote(incoming, 1);
  }
  if (target.kind === 'masquerade' && outgoing !== null) vote(outgoing, 2);
  if (target.kind === 'masquerade') readOwnSegment(rule, evidence);
  if (target.kind === 'snat' && target.to.addresses !== null) {
    const source = target.to.addresses.lo;
    if (isPrivate(source)) evidence.inner.add(source);
    else evidence.addresses.add(source);
    if (outgoing !== null && !isPrivate(source)) vote(outgoing, 2);
  }
  readSegments(rule, evidence);
}

/** `-s 172.17.0.0/16 ! -o docker0 -j MASQUERADE`: what does not stay there is translated, so that segment stands there, however wide. */
function readOwnSegment(rule: Rule, evidence: Evidence): void {
  const out = rule.matches.find((match) => match.kind === 'out');
  const src = rule.matches.find((match) => match.kind === 'src');
  const prefix = src?.kind === 'src' && !src.negated && src.ranges.length === 1 ? src.ranges[0]! : null;
  if (out?.kind !== 'out' || !out.negated || isWildcard(out.name) || prefix === null || !isPrivate(prefix.lo)) return;
  const length = prefixLength(prefix);
  if (length !== null) evidence.segments.set(`${formatAddress(prefix.lo)}/${length}`, { prefix, device: out.name });
}

/** So many rules of FORWARD tell enough. */
const MOST_FORWARDING = 2000;

/** Without NAT: `-i eth1 -o eth0 -j ACCEPT` lets the inside out by eth0; where only answers are let in by an interface, it faces outside. */
function readForwarding(ruleset: Ruleset, chain: Chain, evidence: Evidence, votes: Map<string, number>): void {
  const { inName, outName } = ruleset.columns;
  // Where a private segment stands is inside.
  const inside = new Set([...evidence.segments.values()].map(({ device }) => device));
  const naming = chain.rules.filter((id) => inName[id] !== 0 || outName[id] !== 0).slice(0, MOST_FORWARDING);
  for (const id of naming) {
    const rule = ruleset.rule(id);
    const [incoming, outgoing] = [nameOf(rule, 'in', evidence), nameOf(rule, 'out', evidence)];
    if (rule.target.kind !== 'accept') continue;
    const answers = rule.matches.some((match) => match.kind === 'state' && !match.negated && (match.states & ~ANSWERS) === 0);
    const faces = answers ? incoming : rule.matches.some(({ kind }) => kind === 'dst') ? null : outgoing;
    if (faces !== null && !inside.has(faces)) votes.set(faces, (votes.get(faces) ?? 0) + 1);
  }
}

const ANSWERS = STATE.ESTABLISHED | STATE.RELATED;

/** `-s 192.168.1.0/24 -i bond1`, `-d 192.168.1.0/24 -o bond1`: a segment, and where it is. */
function readSegments(rule: Rule, evidence: Evidence): void {
  for (const match of rule.matches) {
    if ((match.kind !== 'src' && match.kind !== 'dst') || match.negated) continue;
    for (const prefix of match.ranges) {
      const length = prefixLength(prefix);
      if (length === null || !isPrivate(prefix.lo) || !isSegmentLength(length, prefix.lo)) continue;
      const key = `${formatAddress(prefix.lo)}/${length}`;
      const device = nameOf(rule, match.kind === 'src' ? 'in' : 'out', evidence);
      const known = evidence.segments.get(key);
      if (known === undefined || known.device === null) evidence.segments.set(key, { prefix, device: device ?? known?.device ?? null });
    }
  }
}

function isSegmentLength(length: number, address: Address): boolean {
  return typeof address === 'bigint' ? length >= 48 && length <= 64 : length >= 20 && length <= 30;
}

/** The interface that a rule names; of a wildcard the one that is known to match it. */
function nameOf(rule: Rule, kind: 'in' | 'out', { named }: Evidence): string | null {
  const match = rule.matches.find((m) => m.kind === kind);
  if (match === undefined || match.kind !== kind || match.negated) return null;
  if (!isWildcard(match.name)) return match.name;
  const prefix = match.name.slice(0, -1);
  const [only, other] = [...named].filter((name) => name.startsWith(prefix));
  return only !== undefined && other === undefined ? only : null;
}

function singleAddress(rule: Rule, kind: 'src' | 'dst'): Address | null {
  const match = rule.matches.find((m): m is Extract<Match, { kind: 'src' | 'dst' }> => m.kind === kind);
  const only = match?.ranges.length === 1 && !match.negated ? match.ranges[0]! : null;
  return only !== null && only.lo === only.hi ? only.lo : null;
}

function outsideInterface(evidence: Evidence, assumptions: NetworkAssumption[]): string {
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
  return outside;
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
