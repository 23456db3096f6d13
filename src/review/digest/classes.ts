/**
 * Published services told apart by what they meet, straight from the columns: services of one class meet the same rules, each with its
 * own addresses and ports in them, and the network treats their addresses alike. It is likeness.ts' question for a hundred thousand
 * services at once, asked before anything is made of a rule.
 */
import type { Gateway } from '../../netfilter/gateway.ts';
import { namesDst, namesSrc } from '../../netfilter/narrow-index.ts';
import { ALL } from '../../ruleset/address.ts';
import { BIT, type RuleColumns, type Ruleset, type Target } from '../../ruleset/model.ts';
import { SIBLINGS } from '../siblings.ts';
import { likelySets } from './borders.ts';
import { ANY_PORT, newPoints, type Points } from './points.ts';

/** A service that one rule publishes: `row` sends `address:port` to `server:serverPort`. */
export interface Endpoint {
  readonly row: number;
  readonly proto: number;
  readonly address: number;
  readonly port: number;
  readonly server: number;
  readonly serverPort: number;
  /** The rows that name its addresses and may have a say, as packets meet them: counterparts stand at the same place in all of a class. */
  readonly rows: readonly number[];
}

export interface Class {
  /** The first stands for all. */
  readonly members: readonly Endpoint[];
}

export interface Classes {
  readonly classes: readonly Class[];
  /** Equal for addresses that the network and the rules treat alike. */
  addressClass(address: number): number;
}

/** More rows than this about one endpoint are no plain service. */
const MOST_ROWS = 64;

/** Null where the ruleset does not lend itself to it: IPv6, no rules, or too many sets to tell values apart by. */
export function classify(gateway: Gateway): Classes | null {
  const { ruleset } = gateway;
  if (ruleset === null || ruleset.family !== 'ip') return null;
  const points = pointsOf(ruleset);
  const order = orderOf(ruleset);
  const leads = leadsOf(ruleset);
  const named = new Uint8Array(ruleset.size);
  const plain = endpointsOf(gateway, ruleset, points, leads, order).filter(({ rows }) => rows.length <= MOST_ROWS);
  for (const { rows } of plain) for (const row of rows) named[row] = 1;
  const sets = likelySets(gateway, ruleset, named);
  if (sets === null) return null;
  const [addresses, ports] = [sets.addresses.atoms(), sets.ports.atoms()];
  const keys = plain.map((endpoint) => {
    const { proto, address, port, server, serverPort } = endpoint;
    let key = `${proto} ${addresses.of(address)} ${addresses.of(server)} ${ports.of(port)} ${ports.of(serverPort)} ${address === server ? 1 : 0}${port === serverPort ? 1 : 0}`;
    for (const row of endpoint.rows) key += rowWord(ruleset.columns, row, endpoint, order, leads);
    return key;
  });
  return {
    classes: grouped(plain, withSiblings(plain, keys)).map((members) => ({ members })),
    addressClass: (address) => addresses.of(address),
  };
}

/** Ports of one service are compared at each address: of such a service its siblings, and what they are like, are part of what it is like. */
function withSiblings(endpoints: readonly Endpoint[], keys: readonly string[]): string[] {
  const byPoint = new Map<string, string>();
  endpoints.forEach(({ proto, address, port }, index) => {
    if (SIBLINGS.has(port)) byPoint.set(`${proto} ${address} ${port}`, keys[index]!);
  });
  return endpoints.map(({ proto, address, port }, index) => {
    const siblings = SIBLINGS.get(port);
    if (siblings === undefined) return keys[index]!;
    return [keys[index], ...siblings.map((other) => byPoint.get(`${proto} ${address} ${other}`) ?? '')].join(' + ');
  });
}

/** Those of one key together. Of the ports of one service the first address stands for the others, so that its siblings stand with it. */
function grouped(endpoints: readonly Endpoint[], keys: readonly string[]): Endpoint[][] {
  const byKey = new Map<string, Endpoint[]>();
  endpoints.forEach((endpoint, index) => {
    const known = byKey.get(keys[index]!);
    if (known === undefined) byKey.set(keys[index]!, [endpoint]);
    else known.push(endpoint);
  });
  for (const members of byKey.values()) if (SIBLINGS.has(members[0]!.port)) members.sort((a, b) => a.address - b.address);
  return [...byKey.values()];
}

/** Where a row's DNAT leads; port 0 is the port that was asked. Null for any other target, and for several addresses or ports. */
type Leads = (row: number) => { readonly address: number; readonly port: number } | null;

/** A row that was read in full has its target in its text alone. */
function leadsOf({ columns, rule }: Ruleset): Leads {
  const read = new Map<number, ReturnType<Leads>>();
  return (row) => {
    const port = columns.toPort[row]!;
    if (port >= 0) return { address: columns.toAddress[row]!, port };
    if (columns.like[row] !== row) return null;
    const known = read.get(row);
    if (known !== undefined) return known;
    const found = leadOf(rule(row).target);
    read.set(row, found);
    return found;
  };
}

function leadOf(target: Target): ReturnType<Leads> {
  if (target.kind !== 'dnat' || target.to.addresses === null || target.to.base !== null) return null;
  const { addresses, ports } = target.to;
  const one = addresses.lo === addresses.hi && (ports === null || ports.lo === ports.hi);
  return one && !target.to.random && !target.to.persistent ? { address: Number(addresses.lo), port: ports?.lo ?? 0 } : null;
}

interface RowPoints {
  readonly toward: Points;
  readonly from: Points;
}

function pointsOf({ columns, size }: Ruleset): RowPoints {
  const [toward, from] = [newPoints(size), newPoints(size)];
  const { bits, dstLo, dportLo, dportHi, srcLo } = columns;
  for (let row = 0; row < size; row++) {
    if (namesDst(columns, row)) {
      const exact = dportLo[row] === dportHi[row] && (bits[row]! & BIT.DPORT_NEGATED) === 0;
      toward.put(Number(dstLo[row]), exact ? dportLo[row]! : ANY_PORT, row);
    }
    if (namesSrc(columns, row)) from.put(Number(srcLo[row]), ANY_PORT, row);
  }
  return { toward, from };
}

/** Where each row stands: its place among all, and how many rows before it in its chain may take some of its packets. */
interface Order {
  readonly rank: Int32Array;
  /** Rows before it that name no single destination; what names another one takes none of the packets of a row that names one. */
  readonly wideDst: Int32Array;
  /** The same of sources. */
  readonly wideSrc: Int32Array;
}

function orderOf({ columns, chains, size }: Ruleset): Order {
  const order = { rank: new Int32Array(size), wideDst: new Int32Array(size), wideSrc: new Int32Array(size) };
  let rank = 0;
  for (const { rules } of chains) {
    let [wideDst, wideSrc] = [0, 0];
    for (const row of rules) {
      order.rank[row] = rank++;
      order.wideDst[row] = wideDst;
      order.wideSrc[row] = wideSrc;
      if (!namesDst(columns, row)) wideDst++;
      if (!namesSrc(columns, row)) wideSrc++;
    }
  }
  return order;
}

/** As packets meet them. */
function inOrder(rows: number[], { rank }: Order): number[] {
  return rows.length < 2 ? rows : rows.sort((a, b) => rank[a]! - rank[b]!);
}

function rowsAbout({ toward, from }: RowPoints, { address, port, server, serverPort }: Omit<Endpoint, 'rows'>): number[] {
  const rows: number[] = [];
  toward.collect(address, port, rows);
  toward.collect(address, ANY_PORT, rows);
  from.collect(address, ANY_PORT, rows);
  if (server === address && serverPort === port) return rows;
  toward.collect(server, serverPort, rows);
  if (serverPort !== port) toward.collect(server, port, rows);
  if (server !== address) {
    toward.collect(server, ANY_PORT, rows);
    from.collect(server, ANY_PORT, rows);
  }
  return rows;
}

const NEGATED = BIT.DST_NEGATED | BIT.DPORT_NEGATED | BIT.PROTO_NEGATED;

/** Services that a rule of nat PREROUTING itself publishes: one address, one port, one server. The first rule of each endpoint counts. */
function endpointsOf(gateway: Gateway, { columns }: Ruleset, points: RowPoints, leads: Leads, order: Order): Endpoint[] {
  const found: Endpoint[] = [];
  const same: number[] = [];
  for (const chain of gateway.hook('prerouting')) {
    if (chain.base.type !== 'nat') continue;
    for (const row of chain.rules) {
      const proto = columns.proto[row]!;
      const address = columns.dstLo[row]!;
      const port = columns.dportLo[row]!;
      if (proto < 0 || (columns.bits[row]! & NEGATED) !== 0) continue;
      if (address !== columns.dstHi[row] || port !== columns.dportHi[row]) continue;
      const to = leads(row);
      if (to === null) continue;
      same.length = 0;
      points.toward.collect(Number(address), port, same);
      if (same.length > 1 && same.find((other) => columns.proto[other] === proto && leads(other) !== null) !== row) continue;
      const server = { server: to.address, serverPort: to.port === 0 ? port : to.port };
      const endpoint = { row, proto, address: Number(address), port, ...server };
      found.push({ ...endpoint, rows: inOrder(rowsAbout(points, endpoint), order) });
    }
  }
  return found;
}

/** A row in words that are the same for the counterparts of another endpoint's rows. */
function rowWord(columns: RuleColumns, row: number, endpoint: Endpoint, { wideDst, wideSrc }: Order, leads: Leads): string {
  const { like, chain, inName, outName, bits, sportLo, sportHi, dportLo, dportHi } = columns;
  const src = addressWord(Number(columns.srcLo[row]), Number(columns.srcHi[row]), endpoint);
  const dst = addressWord(Number(columns.dstLo[row]), Number(columns.dstHi[row]), endpoint);
  const ports = `${portWord(sportLo[row]!, sportHi[row]!, endpoint)} ${portWord(dportLo[row]!, dportHi[row]!, endpoint)}`;
  const lead = leads(row);
  const to =
    lead === null
      ? ''
      : ` ${addressWord(lead.address, lead.address, endpoint)}:${lead.port === 0 ? '' : portWord(lead.port, lead.port, endpoint)}`;
  const behind = `${namesDst(columns, row) ? wideDst[row] : ''} ${namesSrc(columns, row) ? wideSrc[row] : ''}`;
  return `/${behind} ${like[row]} ${chain[row]} ${inName[row]} ${outName[row]} ${bits[row]} ${src} ${dst} ${ports}${to}`;
}

function addressWord(lo: number, hi: number, { address, server }: Endpoint): string {
  if (lo === 0 && hi === ALL.ip.hi) return '';
  if (lo !== hi) return `${lo}-${hi}`;
  return lo === address ? 'A' : lo === server ? 'S' : String(lo);
}

function portWord(lo: number, hi: number, { port, serverPort }: Endpoint): string {
  if (lo === 0 && hi === 65_535) return '';
  if (lo !== hi) return `${lo}-${hi}`;
  return lo === port ? 'p' : lo === serverPort ? 'q' : String(lo);
}
