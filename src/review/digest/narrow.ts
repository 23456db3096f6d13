/**
 * A narrow change of a very large gateway: each changed rule names one address and one port. What such a change can touch are packets to
 * these endpoints, translated or not; the rules that name other endpoints are blanked out of both sides, and what is left is reviewed.
 * Nothing is told of what stood before the change elsewhere.
 */
import { BIT, formatAddress, type Ruleset, type Target } from '../../ruleset/index.ts';
import type { Change, Finding, Flow, ReviewResult, Service } from '../model.ts';
import { SIBLINGS } from '../siblings.ts';
import { networkOf, type ReadSide } from '../side.ts';
import { type ChangedRules, changedRules } from '../touched.ts';
import { placeIn } from './counts.ts';
import { addressOf, leadsOf, pointOf, pointOfRow, portOf } from './endpoints.ts';
import { allowedLines, goersOf, isAllowed, touchedPoints } from './goers.ts';
import { countOf, otherFacts, type Whole, wholeOf, without } from './whole.ts';

/** Less left out than this part is not worth it. */
const WORTH = 0.5;

/** What a review tells, without what was said while its files were read. */
export type Told = Omit<ReviewResult, 'warnings'>;

export interface NarrowChange {
  readonly base: ReadSide;
  readonly head: ReadSide;
  /**
   * What the whole would have told of the change, out of what was told of the part; null where it may have told more. `ofChange`: checks
   * that ask what a change does, and nothing else.
   */
  confine(told: Told, ofChange: ReadonlySet<string>): Told | null;
}

/** `from`: fewer rules than this are reviewed whole. Null also where the change may touch more than it names. */
export function narrowChange(base: ReadSide, head: ReadSide, from: number): NarrowChange | null {
  const [before, after] = [wholeOf(base, from), wholeOf(head, from)];
  if (before === null || after === null || otherFacts(base, head)) return null;
  const changed = changedRules(before.ruleset, after.ruleset);
  const touched = changed.everything ? null : touchedPoints(before.ruleset, after.ruleset, changed);
  if (touched === null) return null;
  const [oldRows, freshRows] = [sideRows(before), sideRows(after)];
  const met = metEndpoints([oldRows, freshRows], [...touched, ...firstPoints(after.ruleset, changed)]);
  if (met === null) return null;
  const [old, fresh] = [rowsLeft(oldRows, met), rowsLeft(freshRows, met)];
  if (countOf(fresh.gone) < WORTH * fresh.gone.length) return null;
  const facts = networkOf(head, 'ip', base);
  const [oldSide, freshSide] = [without(base, before, old.gone, facts), without(head, after, fresh.gone, facts)];
  if (oldSide === null || freshSide === null) return null;
  return {
    base: oldSide,
    head: freshSide,
    confine: (told, ofChange) => confined(told, ofChange, { base: ownOf(before.ruleset, old.own), head: ownOf(after.ruleset, fresh.own) }),
  };
}

/** What of a side is about the endpoints that are met. */
interface Own {
  /** Where their rules stand, as `file:line`. */
  readonly places: ReadonlySet<string>;
  /** As services are named, without the protocol. */
  readonly services: ReadonlySet<string>;
  /** What findings speak of: services, public addresses and servers, rules. Others gather what was found all over the gateway. */
  readonly subjects: ReadonlySet<string>;
}

function ownOf(ruleset: Ruleset, rows: readonly number[]): Own {
  const { dstLo, dportLo } = ruleset.columns;
  const addresses = rows.map((row) => formatAddress(dstLo[row]!));
  const services = rows.map((row, index) => `${addresses[index]}:${dportLo[row]}`);
  const texts = rows.map((row) => ruleset.rule(row).text);
  return {
    places: new Set(rows.map((row) => placeIn(ruleset, row))),
    services: new Set(services),
    subjects: new Set([...services, ...addresses, ...texts]),
  };
}

/** As check.ts makes it: check, table, chain, subject. */
function subjectOf({ fingerprint }: Finding): string {
  const subject = fingerprint.split(' | ').slice(3).join(' | ');
  return subject.replace(/\/[a-z0-9]+$/, '');
}

function confined(told: Told, ofChange: ReadonlySet<string>, own: { readonly base: Own; readonly head: Own }): Told | null {
  const isOwn =
    ({ places, subjects }: Own) =>
    (finding: Finding) =>
      ofChange.has(finding.check) || (places.has(`${finding.file}:${finding.line}`) && subjects.has(subjectOf(finding)));
  // Rules that were left out have their say about services of many addresses or ports.
  const isNamed =
    ({ services }: Own) =>
    ({ public: key }: Service) =>
      services.has(key.split('/')[0]!);
  const services = told.services.filter(isNamed(own.head));
  const servicesBefore = told.servicesBefore.filter(isNamed(own.base));
  if (hasLostReplies(told.changes, [...services, ...servicesBefore])) return null;
  // What stands at rules that are nobody's own may have been there before, for the sake of a service that was left out.
  if (!told.introduced.every(isOwn(own.head)) || !told.fixed.every(isOwn(own.base))) return null;
  return { ...told, existing: told.existing.filter(isOwn(own.head)), services, servicesBefore, confined: true };
}

/**
 * A reply may come to a port that is somebody's service: a rule for that service, which is left out, might have let it through. Nothing
 * else of such a packet depends on the rules left out.
 */
function hasLostReplies(changes: readonly Change[], services: readonly Service[]): boolean {
  const isLost = ({ verdict, reply }: Flow) => verdict === 'forward' && reply === 'dropped';
  const real = changes.filter(({ aside, vantage }) => aside !== true && vantage !== 'forged');
  return (
    real.some(({ beforeFlow, afterFlow }) => isLost(beforeFlow) || isLost(afterFlow)) ||
    services.some(({ from }) => from.some(({ outcome, at }) => outcome === 'dropped' && at === 'reply'))
  );
}

/** Numbers of which few are asked for of many: one look at a byte answers most. */
interface FewNumbers {
  readonly size: number;
  add(number: number): void;
  has(number: number): boolean;
}

function newNumbers(numbers: Iterable<number> = []): FewNumbers {
  const bytes = new Uint8Array(1 << 16);
  const all = new Set<number>();
  const add = (number: number) => {
    bytes[number & 0xffff] = 1;
    all.add(number);
  };
  for (const number of numbers) add(number);
  return {
    get size() {
      return all.size;
    },
    add,
    has: (number) => bytes[number & 0xffff] === 1 && all.has(number),
  };
}

/** The endpoints whose packets the change can touch: rules that name one of them stay. */
interface Met {
  /** pointOf */
  readonly points: FewNumbers;
  /** Whoever may be asked in place of one of the points, on any port. */
  readonly servers: FewNumbers;
}

/** One side, with what is asked of its rows; a hundred thousand of them, so in columns. */
interface SideRows {
  readonly ruleset: Ruleset;
  /** 1 for a row that may go. */
  readonly narrow: Uint8Array;
  /** Of nat, narrow rows that lead to one server, with the points that they name and lead to. */
  readonly leading: readonly number[];
  readonly points: Float64Array;
  readonly servers: Float64Array;
  /** Of nat, the other rows. */
  readonly others: readonly number[];
}

function sideRows({ ruleset }: Whole): SideRows {
  const { columns, chains, size } = ruleset;
  const leads = leadsOf(ruleset);
  const mayGo = goersOf(ruleset);
  const narrow = new Uint8Array(size);
  for (let row = 0; row < size; row++) if (mayGo(row)) narrow[row] = 1;
  const [points, servers] = [new Float64Array(size), new Float64Array(size)];
  const leading: number[] = [];
  const others: number[] = [];
  for (const { table, rules } of chains) {
    if (table !== 'nat') continue;
    for (const row of rules) {
      const lead = narrow[row] === 1 ? leads.address(row) : -1;
      if (lead < 0) others.push(row);
      else {
        leading.push(row);
        points[row] = pointOfRow(ruleset.columns, row);
        servers[row] = pointOf(lead, leads.port(row) || columns.dportLo[row]!);
      }
    }
  }
  return { ruleset, narrow, leading, points, servers, others };
}

/** What the change took away is told of at the first rule of its chain. */
function firstPoints(head: Ruleset, { removed }: ChangedRules): number[] {
  const chains = new Set(removed.map(({ chain }) => head.chain(chain.table, chain.name)));
  return [...chains].flatMap((chain) => (chain?.rules[0] === undefined ? [] : [pointOfRow(head.columns, chain.rules[0])]));
}

/** Null where a rule may send the endpoints' packets to somebody who is not known here. */
function metEndpoints(sides: readonly SideRows[], touched: readonly number[]): Met | null {
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
  for (const row of leading) {
    const point = pointAt[row]!;
    const address = addressOf(point);
    if (!addresses.has(address) || own.has(point)) continue;
    const name = `${address} ${ruleset.columns.inName[row]}`;
    if (!known.has(name)) points.add(point);
    known.add(name);
  }
}

function followLeading({ leading, points: pointAt, servers: serverAt }: SideRows, { points, servers }: Met): void {
  for (const row of leading) {
    const point = pointAt[row]!;
    const server = serverAt[row]!;
    if (!points.has(point) && !points.has(server) && !servers.has(addressOf(server))) continue;
    points.add(point);
    servers.add(addressOf(server));
  }
}

/** False where a rule that stays leads elsewhere than to servers that it names, or publishes more than the endpoint that is touched. */
function followOthers({ ruleset, others, narrow }: SideRows, touched: readonly number[], { points, servers }: Met): boolean {
  const kinds = new Map<number, Target>();
  return others.every((row) => {
    if (narrow[row] === 1 && !points.has(pointOfRow(ruleset.columns, row))) return true;
    const like = ruleset.columns.like[row]!;
    const known = kinds.get(like) ?? ruleset.rule(row).target;
    kinds.set(like, known);
    if (known.kind === 'dnat' && narrow[row] === 0 && touched.some((point) => isAskedWith(ruleset, row, point))) return false;
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

interface RowsLeft {
  /** 1 for a row that goes. */
  readonly gone: Uint8Array;
  /** Rows about the endpoints. */
  readonly own: readonly number[];
}

function rowsLeft({ ruleset, narrow }: SideRows, { points, servers }: Met): RowsLeft {
  const { columns, size } = ruleset;
  const allowed = allowedLines(ruleset);
  const gone = new Uint8Array(size);
  const own: number[] = [];
  for (let row = 0; row < size; row++) {
    if (narrow[row] === 0) continue;
    if (points.has(pointOfRow(ruleset.columns, row)) || servers.has(Number(columns.dstLo[row]))) own.push(row);
    else if (allowed.size === 0 || !isAllowed(ruleset, row, allowed)) gone[row] = 1;
  }
  return { gone, own };
}
