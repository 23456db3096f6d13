/** Published services and the rules about each, in columns: a hundred thousand of them as objects are slower to make than to compare. */
import type { Gateway } from '../../netfilter/gateway.ts';
import { namesDst, namesSrc } from '../../netfilter/narrow-index.ts';
import { BIT, type RuleColumns, type Ruleset, type Target } from '../../ruleset/model.ts';
import { ANY_PORT, newPoints, type Points } from './points.ts';

/** A service that one rule publishes, at its index: that rule sends `address:port` to `server:serverPort`. */
export interface Endpoints {
  size: number;
  readonly proto: Uint8Array;
  readonly address: Uint32Array;
  readonly port: Uint16Array;
  readonly server: Uint32Array;
  readonly serverPort: Uint16Array;
  /**
   * The rows that name its addresses and may have a say, as packets meet them: from `rowsAt[index]` to before `rowsAt[index + 1]` of
   * `rows`. Counterparts stand at the same place in all of a class.
   */
  readonly rowsAt: Int32Array;
  readonly rows: number[];
}

/** Address and port as one number. */
export function pointOf(address: number, port: number): number {
  return address * 65_536 + port;
}

export function addressOf(point: number): number {
  return Math.floor(point / 65_536);
}

export function portOf(point: number): number {
  return point % 65_536;
}

/** The endpoint that a row names. */
export function pointOfRow({ dstLo, dportLo }: RuleColumns, row: number): number {
  return pointOf(Number(dstLo[row]), dportLo[row]!);
}

/** The rows about one of them. */
export function rowsOf({ rows, rowsAt }: Endpoints, index: number): readonly number[] {
  return rows.slice(rowsAt[index], rowsAt[index + 1]);
}

/** Where a row's DNAT leads. */
export interface Leads {
  /** -1 for any other target, and for several addresses or ports. */
  address(row: number): number;
  /** 0: the port that was asked. */
  port(row: number): number;
}

/** A row that was read in full has its target in its text alone. */
export function leadsOf({ columns, rule }: Ruleset): Leads {
  const read = new Map<number, { readonly address: number; readonly port: number }>();
  const own = (row: number) => {
    const known = read.get(row);
    if (known !== undefined) return known;
    const found = leadOf(rule(row).target);
    read.set(row, found);
    return found;
  };
  return {
    address: (row) => (columns.toAddress[row] !== 0 ? columns.toAddress[row]! : columns.like[row] === row ? own(row).address : -1),
    port: (row) => (columns.toAddress[row] !== 0 ? columns.toPort[row]! : columns.like[row] === row ? own(row).port : 0),
  };
}

const NOWHERE = { address: -1, port: 0 };

function leadOf(target: Target): { readonly address: number; readonly port: number } {
  if (target.kind !== 'dnat' || target.to.addresses === null || target.to.base !== null) return NOWHERE;
  const { addresses, ports } = target.to;
  const one = addresses.lo === addresses.hi && (ports === null || ports.lo === ports.hi);
  return one && !target.to.random && !target.to.persistent ? { address: Number(addresses.lo), port: ports?.lo ?? 0 } : NOWHERE;
}

interface RowPoints {
  readonly toward: Points;
  readonly from: Points;
}

function pointsOf({ columns, size }: Ruleset): RowPoints {
  const { bits, dstLo, dportLo, dportHi, srcLo } = columns;
  let sources = 0;
  for (let row = 0; row < size; row++) if (namesSrc(columns, row)) sources++;
  const [toward, from] = [newPoints(size, size), newPoints(sources, size)];
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
export interface Order {
  readonly rank: Int32Array;
  /** Rows before it that name no single source; what names another one takes none of the packets of a row that names one. */
  readonly wideSrc: Int32Array;
}

export function orderOf({ columns, chains, size }: Ruleset): Order {
  const order = { rank: new Int32Array(size), wideSrc: new Int32Array(size) };
  let rank = 0;
  for (const { rules } of chains) {
    let wideSrc = 0;
    for (const row of rules) {
      order.rank[row] = rank++;
      order.wideSrc[row] = wideSrc;
      if (!namesSrc(columns, row)) wideSrc++;
    }
  }
  return order;
}

/** More rows than this about one endpoint are no plain service. */
const MOST_ROWS = 64;

const NEGATED = BIT.DST_NEGATED | BIT.DPORT_NEGATED | BIT.PROTO_NEGATED;

/** Services that a rule of nat PREROUTING itself publishes: one address, one port, one server. The first rule of each endpoint counts. */
export function endpointsOf(gateway: Gateway, ruleset: Ruleset, leads: Leads, order: Order): Endpoints {
  const { columns } = ruleset;
  const points = pointsOf(ruleset);
  const chains = gateway.hook('prerouting').filter(({ base }) => base.type === 'nat');
  const found = newEndpoints(chains.reduce((sum, { rules }) => sum + rules.length, 0));
  const same: number[] = [];
  for (const { rules } of chains) {
    for (const row of rules) {
      const proto = columns.proto[row]!;
      const address = Number(columns.dstLo[row]);
      const port = columns.dportLo[row]!;
      if (proto < 0 || (columns.bits[row]! & NEGATED) !== 0) continue;
      if (columns.dstLo[row] !== columns.dstHi[row] || port !== columns.dportHi[row]) continue;
      const server = leads.address(row);
      if (server < 0) continue;
      same.length = 0;
      points.toward.collect(address, port, same);
      if (same.length > 1 && firstOf(same, proto, columns, leads) !== row) continue;
      add(found, points, order, proto, address, port, server, leads.port(row) || port);
    }
  }
  return found;
}

function newEndpoints(most: number): Endpoints {
  return {
    size: 0,
    proto: new Uint8Array(most),
    address: new Uint32Array(most),
    port: new Uint16Array(most),
    server: new Uint32Array(most),
    serverPort: new Uint16Array(most),
    rowsAt: new Int32Array(most + 1),
    rows: [],
  };
}

/** Of rows about one endpoint the first that publishes it. */
function firstOf(rows: readonly number[], proto: number, columns: RuleColumns, leads: Leads): number | undefined {
  return rows.find((row) => columns.proto[row] === proto && leads.address(row) >= 0);
}

function add(
  found: Endpoints,
  points: RowPoints,
  order: Order,
  proto: number,
  address: number,
  port: number,
  server: number,
  serverPort: number,
): void {
  const { rows, rowsAt } = found;
  const from = rows.length;
  collectRows(points, address, port, server, serverPort, rows);
  if (rows.length - from > MOST_ROWS) {
    rows.length = from;
    return;
  }
  sortTail(rows, from, order);
  const index = found.size++;
  found.proto[index] = proto;
  found.address[index] = address;
  found.port[index] = port;
  found.server[index] = server;
  found.serverPort[index] = serverPort;
  rowsAt[index + 1] = rows.length;
}

function collectRows({ toward, from }: RowPoints, address: number, port: number, server: number, serverPort: number, rows: number[]): void {
  toward.collect(address, port, rows);
  toward.collect(address, ANY_PORT, rows);
  from.collect(address, ANY_PORT, rows);
  if (server === address && serverPort === port) return;
  toward.collect(server, serverPort, rows);
  if (serverPort !== port) toward.collect(server, port, rows);
  if (server === address) return;
  toward.collect(server, ANY_PORT, rows);
  from.collect(server, ANY_PORT, rows);
}

/** The rows from `from` on as packets meet them; they are few. */
function sortTail(rows: number[], from: number, { rank }: Order): void {
  for (let at = from + 1; at < rows.length; at++) {
    const row = rows[at]!;
    let to = at;
    while (to > from && rank[rows[to - 1]!]! > rank[row]!) {
      rows[to] = rows[to - 1]!;
      to--;
    }
    rows[to] = row;
  }
}
