/**
 * Which published services are alike: every rule that can have a say about one of them has a counterpart that says the same about the
 * other, and the network treats their addresses alike. What one of them meets, the other meets, with its own addresses and ports in it.
 */
import type { Gateway } from '../netfilter/gateway.ts';
import { indexNarrow, type NarrowIndex, namesSrc } from '../netfilter/narrow-index.ts';
import type { Test } from '../netfilter/tests.ts';
import { gatewaySource } from '../netfilter/trace.ts';
import { DIM } from '../packets/box.ts';
import { contains, type IntervalSet, single } from '../packets/intervals.ts';
import { type Address, BIT, type Chain, type NatRange, type Target } from '../ruleset/model.ts';
import { addTest, MOST_SETS, newAtomSets } from './atoms.ts';
import type { Published } from './published.ts';
import { uplinkOf, type Vantage } from './vantages.ts';

/** The constants of a service by which it differs from one that is like it. */
export interface Constants {
  /** The public address and port. */
  readonly address: Address;
  readonly port: number;
  readonly server: Address;
  readonly serverPort: number;
}

export interface Likeness {
  readonly constants: Constants;
  /** Equal for services that are alike. */
  readonly key: string;
  /** The rules that can have a say, in an order that is the same for all that are alike. */
  readonly rules: readonly number[];
}

/** Tells likenesses for the services of one gateway. */
export interface Likenesses {
  /** Null where a service is not of the plain kind: one address, one port, one rule, one server. */
  of(published: Published): Likeness | null;
}

/** A chain with more rules than this that name no address has too much to say about every service. */
const MOST_WIDE = 300;
const MOST_CHAINS = 200;

export function likenesses(gateway: Gateway, vantages: readonly Vantage[]): Likenesses {
  const chains = (gateway.ruleset?.chains ?? []).filter(({ rules }) => rules.length > 0);
  const indexes = chains.map((chain) => ({ chain, index: indexNarrow(chain, gateway.ruleset!.columns) }));
  if (chains.length > MOST_CHAINS || indexes.some(({ index }) => index.wide.length > MOST_WIDE)) return { of: () => null };
  const network = describeNetwork(gateway, vantages);
  const halves = describeHalves(gateway, indexes);
  const words = newWords();
  return {
    of(published) {
      const constants = constantsOf(published);
      if (constants === null) return null;
      const rules: number[] = [];
      const key: string[] = [network(constants), halves(constants), String(single(published.box[DIM.PROTO]!))];
      for (const { chain, index } of indexes) {
        key.push('/');
        for (const position of positionsOf(index, constants)) {
          const id = chain.rules[position]!;
          if (leadsElsewhere(gateway.ruleset!.rule(id).target, constants)) return null;
          rules.push(id);
          key.push(`${placeWord(gateway, index, position, id)}${ruleWord(gateway, chain, id, constants, words)}`);
        }
      }
      return { constants, key: key.join(' '), rules };
    },
  };
}

/**
 * A rule for one client (or one client's answers) and a range of addresses or ports meets some services and not others: what tells
 * them apart is which of these ranges they are in.
 */
function describeHalves(gateway: Gateway, indexes: readonly { readonly chain: Chain; readonly index: NarrowIndex }[]) {
  const { columns } = gateway.ruleset!;
  const [addresses, ports] = [newAtomSets(), newAtomSets()];
  for (const { chain, index } of indexes) {
    for (const position of index.half) {
      const id = chain.rules[position]!;
      const bits = columns.bits[id]!;
      if (columns.srcLo[id] !== columns.srcHi[id]) addresses.addRange(columns.srcLo[id]!, columns.srcHi[id]!);
      if (columns.dstLo[id] !== columns.dstHi[id]) addresses.addRange(columns.dstLo[id]!, columns.dstHi[id]!);
      const from = namesSrc(columns, id);
      // The one address' own port is no service's.
      if (from) ports.addRange(columns.dportLo[id]!, columns.dportHi[id]!);
      else ports.addRange(columns.sportLo[id]!, columns.sportHi[id]!);
      if ((bits & BIT.MORE) !== 0) for (const test of gateway.tests(id)) addTest(test, gateway.family, { addresses, ports });
      if (addresses.size + ports.size > MOST_SETS) return ({ address, server, port }: Constants) => `${address} ${server} ${port}`;
    }
  }
  const [ofAddress, ofPort] = [addresses.atoms(), ports.atoms()];
  return ({ address, server, port, serverPort }: Constants) =>
    [ofAddress.of(address), ofAddress.of(server), ofPort.of(port), ofPort.of(serverPort)].join();
}

/** How many rules for one client, or one client's answers, come before a rule for one endpoint: they may take some of its packets. */
function placeWord({ ruleset }: Gateway, index: NarrowIndex, position: number, id: number): string {
  const { srcLo, srcHi, dstLo, dstHi } = ruleset!.columns;
  const before = `${dstLo[id] === dstHi[id] ? index.sourcesBefore(position) : ''},${srcLo[id] === srcHi[id] ? index.destinationsBefore(position) : ''}`;
  return before === ',' ? '' : `${before} `;
}

function constantsOf({ address, port, rules, box, redirected }: Published): Constants | null {
  const [publishing, ...others] = rules;
  if (address === null || port === null || publishing === undefined || redirected || single(box[DIM.PROTO]!) === null) return null;
  const { target } = publishing.rule;
  if (target.kind !== 'dnat' || target.to.base !== null || publishing.serverAddress === null) return null;
  const { ports } = target.to;
  if (ports !== null && ports.lo !== ports.hi) return null;
  const constants = { address, port, server: publishing.serverAddress, serverPort: ports?.lo ?? port };
  const same = others.every(
    ({ rule, serverAddress }) => serverAddress === constants.server && rule.target.kind === 'dnat' && samePorts(rule.target.to, target.to),
  );
  return same ? constants : null;
}

/** A rule that could send the service's packets to somebody else, of whom the rules looked at here know nothing. */
function leadsElsewhere(target: Target, { server }: Constants): boolean {
  if (target.kind === 'netmap') return true;
  return target.kind === 'dnat' && target.to.addresses !== null && (target.to.addresses.lo !== server || target.to.addresses.hi !== server);
}

function samePorts(a: NatRange, b: NatRange): boolean {
  return a.base === null && a.ports?.lo === b.ports?.lo && a.ports?.hi === b.ports?.hi;
}

/** Every rule that a packet of the service, there or back, translated or not, may meet by its addresses; rules beside them do no harm. */
function positionsOf(index: NarrowIndex, { address, port, server, serverPort }: Constants): readonly number[] {
  const lists = [
    index.toward(address, port),
    index.toward(server, serverPort),
    index.from(server, serverPort),
    index.from(address, port),
    // The server as a client of its own, and as one whose packets keep the asked port.
    index.from(server, null),
    index.toward(server, port),
  ].filter((list) => list.length > 0);
  if (lists.length === 0) return index.wide;
  const all = new Set(index.wide);
  for (const list of lists) for (const position of list) all.add(position);
  return all.size === index.wide.length ? index.wide : [...all].sort((a, b) => a - b);
}

/** How the network treats the addresses: routes, hosts, vantages, and addresses that the gateway itself may write. */
function describeNetwork(gateway: Gateway, vantages: readonly Vantage[]): (constants: Constants) => string {
  const { network, routing } = gateway;
  const tables = [0, ...network.fwmarks.map(({ mark }) => mark)].map((mark) => routing.parts(mark));
  const special = new Set<Address>([
    ...tables.flat().flatMap((part) => [part.masquerade, part.source, part.via].filter((address) => address !== null)),
    ...network.interfaces.flatMap((device) => device.addresses.slice(0, 1).map(({ address }) => address)),
    ...network.hosts.flatMap((host) => (host.gateway === null && host.routes.length === 0 ? [] : host.addresses)),
  ]);
  const of = (address: Address): string => {
    const ways = tables.map((parts) => parts.findIndex((part) => contains(part.set, address)));
    const seen = vantages.map((vantage) => (vantage.boxes.some((box) => contains(box[DIM.SRC]!, address)) ? 1 : 0)).join('');
    const source = gatewaySource(gateway, address);
    const self = source === address ? 'self' : String(source);
    return `${ways.join(',')};${seen};${contains(network.routed, address) ? 1 : 0};${special.has(address) ? address : ''};${self};${uplinkOf(gateway, address) ?? ''}`;
  };
  const known = new Map<Address, string>();
  const remembered = (address: Address) => {
    const text = known.get(address) ?? of(address);
    known.set(address, text);
    return text;
  };
  return ({ address, server, port, serverPort }) =>
    `${remembered(address)} ${remembered(server)} ${address === server ? 1 : 0}${port === serverPort ? 1 : 0}`;
}

/** Short words for sets and targets, the same for equal ones. */
interface Words {
  readonly sets: WeakMap<IntervalSet, string>;
  readonly targets: WeakMap<Target, string>;
  readonly numbers: Map<string, string>;
}

function newWords(): Words {
  return { sets: new WeakMap(), targets: new WeakMap(), numbers: new Map() };
}

function numbered({ numbers }: Words, text: string): string {
  const known = numbers.get(text) ?? `#${numbers.size}`;
  numbers.set(text, known);
  return known;
}

function literal(words: Words, set: IntervalSet): string {
  const known = words.sets.get(set);
  if (known !== undefined) return known;
  const word = numbered(words, set.map(({ lo, hi }) => `${lo}-${hi}`).join(','));
  words.sets.set(set, word);
  return word;
}

function setWord(dim: number, set: IntervalSet, constants: Constants, words: Words): string {
  if (dim === DIM.SRC || dim === DIM.DST) return relation(set, constants.address, constants.server, words);
  if (dim === DIM.SPORT || dim === DIM.DPORT) return relation(set, constants.port, constants.serverPort, words);
  return literal(words, set);
}

function relation(set: IntervalSet, asked: Address, served: Address, words: Words): string {
  const only = single(set);
  if (only !== null && only === asked) return 'A';
  if (only !== null && only === served) return 'S';
  return `${literal(words, set)}${contains(set, asked) ? 'a' : ''}${contains(set, served) ? 's' : ''}`;
}

function ruleWord(gateway: Gateway, chain: Chain, id: number, constants: Constants, words: Words): string {
  const tests = gateway.tests(id).map((test) => testWord(test, constants, words));
  return `${chain.id}:${tests.join(',')}>${targetWord(gateway.ruleset!.rule(id).target, constants, words)}`;
}

function testWord(test: Test, constants: Constants, words: Words): string {
  switch (test.kind) {
    case 'now':
    case 'original':
    case 'reply':
      return `${test.kind[0]}${test.dim}${setWord(test.dim, test.set, constants, words)}`;
    case 'out':
      return `out${literal(words, test.set)}`;
    case 'either':
    case 'all':
      return `${test.kind}(${test.tests.map((each) => testWord(each, constants, words)).join(',')})`;
    case 'not':
      return `not(${testWord(test.test, constants, words)})`;
    default:
      return numbered(words, JSON.stringify(test));
  }
}

function targetWord(target: Target, constants: Constants, words: Words): string {
  if (target.kind === 'dnat' || target.kind === 'snat') {
    const { addresses, ports, base, random, persistent } = target.to;
    const to = addresses === null ? '' : relation([addresses], constants.address, constants.server, words);
    const at = ports === null ? '' : relation([ports], constants.port, constants.serverPort, words);
    return `${target.kind}${to}:${at}${base ?? ''}${random ? 'r' : ''}${persistent ? 'p' : ''}`;
  }
  const known = words.targets.get(target);
  if (known !== undefined) return known;
  const to = target.kind === 'masquerade' || target.kind === 'redirect' ? target.to : target.kind === 'netmap' ? target.to : null;
  const text = JSON.stringify(to === null ? target : [target.kind, to], (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
  const word = numbered(words, text);
  words.targets.set(target, word);
  return word;
}
