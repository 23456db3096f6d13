/**
 * Published services told apart by what they meet, straight from the columns: services of one class meet the same rules, each with its
 * own addresses and ports in them, and the network treats their addresses alike. It is likeness.ts' question for a hundred thousand
 * services at once, asked before anything is made of a rule.
 */
import type { Gateway } from '../../netfilter/gateway.ts';
import { namesDst, namesSrc } from '../../netfilter/narrow-index.ts';
import { ALL } from '../../ruleset/address.ts';
import type { RuleColumns } from '../../ruleset/model.ts';
import type { Atoms } from '../atoms.ts';
import { SIBLINGS } from '../siblings.ts';
import { type Areas, areasOf } from './areas.ts';
import { likelySets } from './borders.ts';
import { type Endpoints, endpointsOf, type Leads, leadsOf, type Order, orderOf, pointOf } from './endpoints.ts';
import { plainRows } from './plain.ts';
import { newWordTable } from './words.ts';

export interface Classes {
  readonly endpoints: Endpoints;
  /** Indexes of endpoints; the first of each class stands for all. */
  readonly classes: readonly (readonly number[])[];
  /** Rows that let in what nobody publishes (plain.ts), those that are alike together. */
  plain(mayGo: (row: number) => boolean): readonly (readonly number[])[];
  /** Equal for addresses that the network and the rules treat alike. */
  addressClass(address: number): number;
}

/** Null where the ruleset does not lend itself to it: IPv6, no rules, or too many sets to tell values apart by. */
export function classify(gateway: Gateway): Classes | null {
  const { ruleset } = gateway;
  if (ruleset === null || ruleset.family !== 'ip') return null;
  const areas = areasOf(ruleset);
  const order = orderOf(ruleset);
  const leads = leadsOf(ruleset);
  const named = new Uint8Array(ruleset.size);
  const endpoints = endpointsOf(gateway, ruleset, leads, order);
  for (const row of endpoints.rows) named[row] = 1;
  const sets = likelySets(gateway, ruleset, named, areas);
  if (sets === null) return null;
  const [addresses, ports] = [sets.addresses.atoms(), sets.ports.atoms()];
  const placeOf = placesOf(addresses, areas);
  const { word, intern } = newWordTable();
  const keys = new Int32Array(endpoints.size);
  for (let index = 0; index < endpoints.size; index++) {
    const ends = endsOf(endpoints, index);
    const { address, port, server, serverPort } = ends;
    word[0] = endpoints.proto[index]!;
    word[1] = placeOf(address);
    word[2] = placeOf(server);
    word[3] = ports.of(port);
    word[4] = ports.of(serverPort);
    word[5] = (address === server ? 1 : 0) + (port === serverPort ? 2 : 0);
    let length = 6;
    for (let at = endpoints.rowsAt[index]!; at < endpoints.rowsAt[index + 1]!; at++)
      length = putRow(word, length, ruleset.columns, endpoints.rows[at]!, ends, { order, leads, areas });
    keys[index] = intern(length);
  }
  return {
    endpoints,
    classes: grouped(endpoints, withSiblings(endpoints, keys)),
    addressClass: placeOf,
    plain(mayGo) {
      const classes: number[][] = [];
      for (const row of plainRows(ruleset, leads, areas, mayGo)) {
        const [address, port] = [Number(ruleset.columns.dstLo[row]), ruleset.columns.dportLo[row]!];
        word[0] = placeOf(address);
        word[1] = ports.of(port);
        const ends = { address, port, server: address, serverPort: port };
        const key = intern(putRow(word, 2, ruleset.columns, row, ends, { order, leads, areas }));
        const known = classes[key];
        if (known === undefined) classes[key] = [row];
        else known.push(row);
      }
      return classes.filter((rows) => rows !== undefined);
    },
  };
}

/** Equal for addresses in the same sets that meet the like by their areas. */
function placesOf(addresses: Atoms, areas: Areas): (address: number) => number {
  const { word, intern } = newWordTable();
  const known = new Map<number, number>();
  return (address) => {
    let place = known.get(address);
    if (place === undefined) {
      word[0] = addresses.of(address);
      word[1] = areas.of(address);
      place = intern(2);
      known.set(address, place);
    }
    return place;
  };
}

/** What the rows' words are told by. */
interface Ends {
  readonly address: number;
  readonly port: number;
  readonly server: number;
  readonly serverPort: number;
}

function endsOf({ address, port, server, serverPort }: Endpoints, index: number): Ends {
  return { address: address[index]!, port: port[index]!, server: server[index]!, serverPort: serverPort[index]! };
}

/** Ports of one service are compared at each address: of such a service its siblings, and what they are like, are part of what it is like. */
function withSiblings({ size, proto, address, port }: Endpoints, keys: Int32Array): Int32Array {
  const byProto = new Map<number, Map<number, number>>();
  for (let index = 0; index < size; index++) {
    if (!SIBLINGS.has(port[index]!)) continue;
    const byPoint = byProto.get(proto[index]!) ?? new Map<number, number>();
    byProto.set(proto[index]!, byPoint.set(pointOf(address[index]!, port[index]!), keys[index]!));
  }
  const { word, intern } = newWordTable();
  return keys.map((key, index) => {
    word[0] = key;
    const siblings = SIBLINGS.get(port[index]!) ?? [];
    siblings.forEach((other, at) => {
      word[at + 1] = byProto.get(proto[index]!)?.get(pointOf(address[index]!, other)) ?? -1;
    });
    return intern(1 + siblings.length);
  });
}

/** Those of one key together. Of the ports of one service the first address stands for the others, so that its siblings stand with it. */
function grouped({ size, port, address }: Endpoints, keys: Int32Array): number[][] {
  const classes: number[][] = [];
  for (let index = 0; index < size; index++) {
    const key = keys[index]!;
    const known = classes[key];
    if (known === undefined) classes[key] = [index];
    else known.push(index);
  }
  for (const members of classes) if (SIBLINGS.has(port[members[0]!]!)) members.sort((a, b) => address[a]! - address[b]!);
  return classes;
}

/** What rows are told by beside their columns. */
interface Told {
  readonly order: Order;
  readonly leads: Leads;
  readonly areas: Areas;
}

/** A row in numbers that are the same for the counterparts of another endpoint's rows, from `at` on; gives the place behind them. */
function putRow(word: number[], at: number, columns: RuleColumns, row: number, ends: Ends, { order, leads, areas }: Told): number {
  word[at] = namesDst(columns, row) ? areas.wideDst[row]! : -1;
  word[at + 1] = namesSrc(columns, row) ? order.wideSrc[row]! : -1;
  word[at + 2] = columns.like[row]!;
  word[at + 3] = areas.chainOf(row, Number(columns.dstLo[row]));
  word[at + 4] = columns.inName[row]!;
  word[at + 5] = columns.outName[row]!;
  word[at + 6] = columns.bits[row]!;
  word[at + 7] = columns.proto[row]!;
  putAddresses(word, at + 8, Number(columns.srcLo[row]), Number(columns.srcHi[row]), ends);
  putAddresses(word, at + 10, Number(columns.dstLo[row]), Number(columns.dstHi[row]), ends);
  putPorts(word, at + 12, columns.sportLo[row]!, columns.sportHi[row]!, ends);
  putPorts(word, at + 14, columns.dportLo[row]!, columns.dportHi[row]!, ends);
  const lead = leads.address(row);
  const port = leads.port(row);
  putAddresses(word, at + 16, lead, lead, ends);
  putPorts(word, at + 18, port, port === 0 ? 65_535 : port, ends);
  return at + 20;
}

/** What stands for a value of the endpoint itself. */
const FIRST = -2;
const SECOND = -3;

function putAddresses(word: number[], at: number, lo: number, hi: number, { address, server }: Ends): void {
  const isOne = lo === hi;
  word[at] = isOne && lo === address ? FIRST : isOne && lo === server ? SECOND : lo;
  word[at + 1] = isOne ? 0 : hi === ALL.ip.hi ? -1 : hi;
}

function putPorts(word: number[], at: number, lo: number, hi: number, { port, serverPort }: Ends): void {
  const isOne = lo === hi;
  word[at] = isOne && lo === port ? FIRST : isOne && lo === serverPort ? SECOND : lo;
  word[at + 1] = isOne ? 0 : hi;
}
