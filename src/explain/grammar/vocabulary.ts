/** What a gateway knows by name, and the other words that people have for the same things. */
import type { Gateway } from '../../netfilter/gateway.ts';
import { isPrivate } from '../../network/index.ts';
import { DIM } from '../../packets/box.ts';
import { contains } from '../../packets/intervals.ts';
import { networkVantages } from '../../review/vantages.ts';
import { familyOf, formatAddress, parseAddress } from '../../ruleset/index.ts';
import { servicesAt } from '../services.ts';
import { GATEWAYS, INSIDE, OUTSIDE, SAME, SERVERS } from './vocabulary-words.ts';

export type NameKind = 'outside' | 'inside' | 'host' | 'server' | 'gateway';

export interface Named {
  /** As answers call it: a zone's, a host's name, `server`, `gateway`. */
  readonly name: string;
  readonly kind: NameKind;
}

/** A way of writing a name; several names where it may mean each of them. */
export interface Alias {
  readonly written: string;
  readonly means: readonly Named[];
}

export interface Vocabulary {
  readonly names: readonly Named[];
  /** Longest first. */
  readonly aliases: readonly Alias[];
  /** The gateway's own name: it says which gateway is asked, and is no end of a flow unless it is said to be. */
  readonly own: string;
  /** Interfaces by name: their zones. */
  readonly interfaces: ReadonlyMap<string, string>;
  /** Networks behind an inner router, as rules write them, by their zones. */
  readonly routed: ReadonlyMap<string, readonly string[]>;
  /** Whether an address stands in a zone, or is a host's. */
  belongs(name: string, address: string): boolean;
  /** Whether the gateway itself has an address: services are published at such. */
  isOwn(address: string): boolean;
  /** Its addresses outside. */
  readonly ownAddresses: readonly string[];
  /** The address of a host by its name in small letters. */
  readonly hosts: ReadonlyMap<string, string>;
  /** The addresses at which one port is published; none known of a large gateway, of which it would take long to say. */
  servedAt(port: number): readonly string[];
}

/** What a name stands for; null for one that is not known. */
export function kindNamed({ names }: Pick<Vocabulary, 'names'>, name: string): NameKind | null {
  return names.find((named) => named.name === name)?.kind ?? null;
}

/** A whole zone, outside or inside. */
export function isZone(kind: string | null): boolean {
  return kind === 'outside' || kind === 'inside';
}

const SERVER: Named = { name: 'server', kind: 'server' };
const GATEWAY: Named = { name: 'gateway', kind: 'gateway' };

/** What the gateways of one ruleset (one for each family) know by name. `own`: the gateway's name in the configuration. */
export function vocabularyOf(gateways: readonly Gateway[], own: string): Vocabulary {
  const names = new Map<string, Named>();
  const interfaces = new Map<string, string>();
  for (const gateway of gateways) {
    for (const { name, kind } of networkVantages(gateway)) {
      if (kind === 'outside' || kind === 'inside') names.set(name, { name, kind });
    }
    for (const { name } of gateway.network.hosts) if (!names.has(name)) names.set(name, { name, kind: 'host' });
    for (const { name, zone } of gateway.network.interfaces) interfaces.set(name, zone);
  }
  const belongs = (name: string, address: string) => gateways.some((gateway) => standsIn(gateway, name, address));
  const isOwn = (text: string) => {
    const address = parseAddress(text);
    return address !== null && gateways.some(({ family, routing }) => familyOf(address) === family && contains(routing.own, address));
  };
  const outside = gateways.flatMap(({ network }) =>
    network.interfaces.filter(({ name }) => kindNamed({ names: [...names.values()] }, interfaces.get(name) ?? '') === 'outside'),
  );
  const ownAddresses = outside.flatMap(({ addresses }) => addresses.map(({ address }) => formatAddress(address)));
  const hosts = new Map(
    gateways.flatMap(({ network }) =>
      network.hosts.flatMap(({ name, addresses }) =>
        addresses[0] === undefined ? [] : [[name.toLowerCase(), formatAddress(addresses[0])] as const],
      ),
    ),
  );
  const servedAt = (port: number) => [...new Set(gateways.flatMap((gateway) => addressesServing(gateway, port)))];
  const routed = routedNetworks(gateways);
  return { ...vocabulary([...names.values()], own, interfaces, belongs), routed, isOwn, ownAddresses, hosts, servedAt };
}

function routedNetworks(gateways: readonly Gateway[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { to, length, zone, type } of gateways.flatMap(({ network }) => network.routes)) {
    if (zone !== null && type === 'unicast') found.set(zone, [...(found.get(zone) ?? []), `${formatAddress(to.lo)}/${length}`]);
  }
  return found;
}

/** Of more rules than these the services are not looked for. */
const FEW_RULES = 5000;

function addressesServing(gateway: Gateway, port: number): string[] {
  if ((gateway.ruleset?.size ?? 0) > FEW_RULES) return [];
  const serving = servicesAt(gateway).filter(({ box }) => contains(box[DIM.DPORT]!, port));
  return serving.flatMap(({ address }) => (address === null ? [] : [formatAddress(address)]));
}

function standsIn(gateway: Gateway, name: string, text: string): boolean {
  const address = parseAddress(text);
  if (address === null || familyOf(address) !== gateway.family) return false;
  if (gateway.network.hosts.some((host) => host.name === name && host.addresses.includes(address))) return true;
  if (contains(gateway.routing.own, address)) return false;
  return networkVantages(gateway).some((vantage) => vantage.name === name && vantage.boxes.some((box) => contains(box[DIM.SRC]!, address)));
}

/** `interfaces`: each interface's zone. */
export function vocabulary(
  given: readonly Named[],
  own: string,
  interfaces: ReadonlyMap<string, string> = new Map(),
  belongs: Vocabulary['belongs'] = () => false,
): Vocabulary {
  const names = given.filter(({ name }) => name !== 'server' && name !== 'gateway');
  const found = new Map<string, Named[]>();
  const add = (written: string, means: Named) => {
    const key = written.toLowerCase();
    const known = found.get(key) ?? [];
    if (!known.some(({ name }) => name === means.name)) found.set(key, [...known, means]);
  };
  for (const named of names) for (const written of writings(named.name)) add(written, named);
  for (const [device, zone] of interfaces) {
    const named = names.find(({ name }) => name === zone);
    if (named !== undefined && !found.has(device.toLowerCase())) add(device, named);
  }
  for (const named of names.filter(({ kind }) => kind === 'outside')) addAll(found, add, OUTSIDE, named);
  for (const named of names.filter(({ kind }) => kind === 'inside')) addAll(found, add, INSIDE, named);
  for (const written of SERVERS) if (!found.has(written)) add(written, SERVER);
  for (const written of GATEWAYS) if (!found.has(written)) add(written, GATEWAY);
  const aliases = [...found].map(([written, means]) => ({ written, means })).sort((a, b) => b.written.length - a.written.length);
  return {
    names: [...names, SERVER, GATEWAY],
    aliases,
    own,
    interfaces,
    belongs,
    isOwn: () => false,
    ownAddresses: [],
    routed: new Map(),
    hosts: new Map(),
    servedAt: () => [],
  };
}

/** Words for all outside zones, or all inside ones; a zone that has such a name of its own keeps it to itself. */
function addAll(
  found: ReadonlyMap<string, readonly Named[]>,
  add: (written: string, means: Named) => void,
  words: readonly string[],
  named: Named,
): void {
  for (const word of words) {
    const own = found.get(word);
    if (own === undefined || own.every(({ name, kind }) => kind === named.kind && name.toLowerCase() !== word)) add(word, named);
  }
}

const HAN_DIGITS = '零一二三四五六七八九';

/** `vlan20`: also `vlan 20`, `vlan-20`; `floor3`: also 三楼; and what SAME says. */
function writings(name: string): string[] {
  const words = new Set([name]);
  const parts = /^([a-z]+)[-_ ]?(\d+)$/i.exec(name);
  if (parts !== null) {
    const [, word, number] = parts;
    for (const between of ['', ' ', '-', '_']) words.add(`${word}${between}${number}`);
    if (/^floor$/i.test(word!)) for (const floor of floorWords(number!)) words.add(floor);
    if (/^vlan$/i.test(word!)) words.add(`vlan id ${number}`);
  }
  for (const [pattern, same] of SAME) if (pattern.test(name)) for (const word of same) words.add(word);
  return [...words];
}

function floorWords(number: string): string[] {
  const han = number.length === 1 ? HAN_DIGITS[Number(number)]! : number;
  const ordinal = { 1: 'st', 2: 'nd', 3: 'rd' }[Number(number)] ?? 'th';
  const spelt = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'][Number(number)];
  return [
    `${number}楼`,
    `${number}层`,
    `${han}楼`,
    `${han}层`,
    `第${han}层`,
    `${number}${ordinal} floor`,
    ...(spelt ? [`${spelt} floor`] : []),
  ];
}

/** Whether a text is an address that is not private. */
export function isPublic(text: string): boolean {
  const address = parseAddress(text);
  return address !== null && !isPrivate(address);
}
