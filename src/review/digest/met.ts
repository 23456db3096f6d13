/** What packets to the endpoints that a change names can meet: in each place of what a gateway makes of their destinations. */
import { namesSrc } from '../../netfilter/narrow-index.ts';
import { BIT, type Ruleset, type Target } from '../../ruleset/index.ts';
import { SIBLINGS } from '../siblings.ts';
import { addressOf, leadsOf, pointOf, pointOfRow, portOf } from './endpoints.ts';
import { goersOf, guardedBy, namesPoint } from './goers.ts';

/** A row that only packets to the one endpoint meet that it names; one that only packets from the one source meet that it names. */
export const BY_POINT = 1;
export const BY_SOURCE = 2;

/** Numbers of which few are asked for of many: one look at a byte answers most. */
export interface FewNumbers {
  readonly size: number;
  add(number: number): void;
  has(number: number): boolean;
}

/** Of a point both its port and its address: services of many addresses have one port. */
function slotOf(number: number): number {
  return (number & 0xffff) ^ (Math.floor(number / 65_536) & 0xffff);
}

export function newNumbers(numbers: Iterable<number> = []): FewNumbers {
  const bytes = new Uint8Array(1 << 16);
  const all = new Set<number>();
  const add = (number: number) => {
    bytes[slotOf(number)] = 1;
    all.add(number);
  };
  for (const number of numbers) add(number);
  return {
    get size() {
      return all.size;
    },
    add,
    has: (number) => bytes[slotOf(number)] === 1 && all.has(number),
  };
}

/** The endpoints whose packets the change can touch: rules that name one of them stay. */
export interface Met {
  /** pointOf */
  readonly points: FewNumbers;
  /** Whoever may be asked in place of one of the points, on any port. */
  readonly servers: FewNumbers;
}

/** One side, with what is asked of its rows; a hundred thousand of them, so in columns. */
export interface SideRows {
  readonly ruleset: Ruleset;
  /** By what a row may go: BY_POINT, BY_SOURCE. */
  goesBy(row: number): number;
  /** Of nat, rows that may go by their endpoint and lead to one server; at the same place the points that they name and lead to. */
  readonly leading: Int32Array;
  readonly points: Float64Array;
  readonly servers: Float64Array;
  /** Of nat, the other rows. */
  readonly others: readonly number[];
}

export function sideRows(ruleset: Ruleset): SideRows {
  const { columns } = ruleset;
  const mayGo = goersOf(ruleset);
  const isGuarded = guardedBy(ruleset);
  const goesBy = (row: number) => {
    const names = (namesPoint(columns, row) ? BY_POINT : 0) | (namesSrc(columns, row) ? BY_SOURCE : 0);
    if (names === 0 || isGuarded(row)) return names;
    return mayGo(row) ? BY_POINT : 0;
  };
  const leads = leadsOf(ruleset);
  const chains = ruleset.chains.filter(({ table }) => table === 'nat');
  const most = chains.reduce((sum, { rules }) => sum + rules.length, 0);
  const [leading, points, servers] = [new Int32Array(most), new Float64Array(most), new Float64Array(most)];
  const others: number[] = [];
  let count = 0;
  for (const { rules } of chains) {
    for (let at = 0; at < rules.length; at++) {
      const row = rules[at]!;
      const lead = mayGo(row) ? leads.address(row) : -1;
      if (lead < 0) {
        others.push(row);
        continue;
      }
      leading[count] = row;
      points[count] = pointOfRow(columns, row);
      servers[count++] = pointOf(lead, leads.port(row) || columns.dportLo[row]!);
    }
  }
  return { ruleset, goesBy, leading: leading.subarray(0, count), points, servers, others };
}

/** Null where a rule may send the endpoints' packets to somebody who is not known here. */
export function metEndpoints(sides: readonly SideRows[], touched: readonly number[]): Met | null {
  const met: Met = { points: newNumbers(touched), servers: newNumbers() };
  for (const point of touched) {
    const port = portOf(point);
    for (const sibling of SIBLINGS.get(port) ?? []) met.points.add(point - port + sibling);
  }
  for (const side of sides) addNeighbours(side, touched, met);
  // Who is asked in place of an endpoint is met, and so is every endpoint that leads there.
  for (let size = -1; size !== met.points.size + met.servers.size; ) {
    size = met.points.size + met.servers.size;
    for (const side of sides) {
      followLeading(side, met);
      if (!followOthers(side, touched, met)) return null;
    }
  }
  return met;
}

/** Another service of each touched address, by each interface: whether an address is published at all is asked of all its services. */
function addNeighbours({ ruleset, leading, points: pointAt }: SideRows, touched: readonly number[], { points }: Met): void {
  const addresses = newNumbers(touched.map(addressOf));
  const own = newNumbers(touched);
  const known = new Set<string>();
  for (let at = 0; at < leading.length; at++) {
    const point = pointAt[at]!;
    const address = addressOf(point);
    if (!addresses.has(address) || own.has(point)) continue;
    const name = `${address} ${ruleset.columns.inName[leading[at]!]}`;
    if (!known.has(name)) points.add(point);
    known.add(name);
  }
}

function followLeading({ leading, points: pointAt, servers: serverAt }: SideRows, { points, servers }: Met): void {
  for (let at = 0; at < leading.length; at++) {
    const point = pointAt[at]!;
    const server = serverAt[at]!;
    if (!points.has(point) && !points.has(server) && !servers.has(addressOf(server))) continue;
    points.add(point);
    servers.add(addressOf(server));
  }
}

/** False where a rule that stays leads elsewhere than to servers that it names, or publishes more than the endpoint that is touched. */
function followOthers({ ruleset, others, goesBy }: SideRows, touched: readonly number[], { points, servers }: Met): boolean {
  const kinds = new Map<number, Target>();
  return others.every((row) => {
    if ((goesBy(row) & BY_POINT) !== 0 && !points.has(pointOfRow(ruleset.columns, row))) return true;
    const like = ruleset.columns.like[row]!;
    const known = kinds.get(like) ?? ruleset.rule(row).target;
    kinds.set(like, known);
    if (known.kind === 'dnat' && (goesBy(row) & BY_POINT) === 0 && touched.some((point) => isAskedWith(ruleset, row, point))) return false;
    return addServers(known, () => ruleset.rule(row).target, servers);
  });
}

/** Whether the row may match packets to the point, whatever else it asks for. */
function isAskedWith({ columns }: Ruleset, row: number, point: number): boolean {
  const isNegated = (columns.bits[row]! & (BIT.DST_NEGATED | BIT.DPORT_NEGATED)) !== 0;
  const [address, port] = [addressOf(point), portOf(point)];
  const asksAddress = Number(columns.dstLo[row]) <= address && address <= Number(columns.dstHi[row]);
  return isNegated || (asksAddress && columns.dportLo[row]! <= port && port <= columns.dportHi[row]!);
}

/** More servers of one rule than these are not followed one by one. */
const MOST_SERVERS = 256;

/** `like`: the target of a rule like it, of the same kind. False where it translates destinations to what it does not name. */
function addServers(like: Target, own: () => Target, servers: FewNumbers): boolean {
  if (like.kind === 'redirect' || like.kind === 'netmap') return false;
  if (like.kind !== 'dnat') return true;
  const target = own();
  const to = target.kind === 'dnat' ? target.to.addresses : null;
  if (to === null || Number(to.hi) - Number(to.lo) >= MOST_SERVERS) return false;
  for (let address = Number(to.lo); address <= Number(to.hi); address++) servers.add(address);
  return true;
}
