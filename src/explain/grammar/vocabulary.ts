/** What a gateway knows by name, and the other words that people have for the same things. */
import type { Gateway } from '../../netfilter/gateway.ts';
import { isPrivate } from '../../network/index.ts';
import { DIM } from '../../packets/box.ts';
import { contains } from '../../packets/intervals.ts';
import { networkVantages } from '../../review/vantages.ts';
import { familyOf, formatAddress, parseAddress } from '../../ruleset/index.ts';
import { servicesAt } from '../services.ts';

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

const OUTSIDE = [
  'the internet',
  'internet',
  'the net',
  'interweb',
  'interwebs',
  'the interweb',
  'the interwebs',
  'inet',
  'the outside world',
  'outside world',
  'the world',
  'world',
  'outside',
  'external',
  'externally',
  'ext',
  'public internet',
  'the public',
  'wan',
  'outsiders',
  'a visitor',
  'visitors',
  'customers',
  'a customer',
  'outsider',
  'from home',
  'im home',
  'wfh',
  'on dsl',
  'home user',
  'home users',
  "i'm home",
  'home connection',
  'home wifi',
  'from my flat',
  'from my apartment',
  '在家办公',
  '居家办公',
  '远程办公',
  'home network',
  'home internet',
  'from my phone',
  'from my mobile',
  'on my phone',
  'hotels',
  'home line',
  'home dsl',
  'hotel wifi',
  'public wifi',
  'mobile network',
  'mobile internet',
  'mobile connection',
  'mobile hotspot',
  'phone hotspot',
  'hotspot',
  'tethering',
  'tethered',
  'on a train',
  'on the train',
  'on a bus',
  'in a train',
  'in the train',
  'in a cafe',
  'in a café',
  'at a café',
  'hotel',
  'coffee shop',
  'airport wifi',
  'on the road',
  'travelling',
  'traveling',
  'abroad',
  'road warrior',
  'road warriors',
  '客户反馈',
  '客户说',
  '客户那边',
  '客户报障',
  '出差',
  '外地',
  '酒店',
  '咖啡馆',
  '机场',
  '国外',
  'at home',
  'home office',
  'on lte',
  'from lte',
  'from 4g',
  'from 5g',
  'over 4g',
  'over 5g',
  'via 4g',
  'via 5g',
  'on 4g',
  'on 5g',
  'mobile data',
  'from mobile',
  'from gmail',
  'on gmail',
  'at gmail',
  'script kiddie',
  'script kiddies',
  '驻外',
  'from hotmail',
  'from yahoo',
  'from gmx',
  'from icloud',
  'on mobile',
  'via mobile',
  'cellular',
  'roaming',
  '家里',
  '家中',
  '火车上',
  '高铁上',
  '手机热点',
  '手机网络',
  '移动数据',
  '在家',
  '手机流量',
  '用 4g',
  '用4g',
  '走4g',
  '走 4g',
  '用 5g',
  '用5g',
  '手机 4g',
  '手机4g',
  '手机 5g',
  '移动网络',
  '运营商',
  '宽带',
  '互联网',
  '因特网',
  '外网',
  '公网',
  '外部',
  '外面',
  '外边',
  '外界',
  '网际网路',
  '网际网络',
  '校外',
  '厂外',
  '院外',
  '园区外',
  '广域网',
];
const INSIDE = ['inside', 'internal', 'internally', 'lan', 'the lan', '内网', '局域网', '内部', '里面'];
const SERVERS = ['servers', 'server', '服务器'];
const GATEWAYS = ['the gateway', 'gateway', 'fw box', 'fw', 'gw', 'firewall', 'router', 'localhost', '网关', '防火墙', '路由器'];

/** Names that mean the same in the other language, and in the words of every day. */
const SAME: readonly (readonly [name: RegExp, words: readonly string[]])[] = [
  [/^(office|bureau)s?$/i, ['办公网', '办公室', '办公区', '办公网络', '办公', 'the office']],
  [/^mail$|^mx\d?$|^smtp$|^mail-?server$/i, ['邮件服务器', '邮件那台', '邮箱服务器', '邮件系统', '邮局', '邮服', 'mailserver', 'mailhost']],
  [/^www$|^web$|^web-?server$/i, ['网站', '网站服务器', 'web服务器', '网页服务器', '官网', 'webserver', 'website']],
  [/^db$|^database$|^(my|pg)?sql$/i, ['数据库', '数据库服务器', 'database', 'db']],
  [/^files?$|^nas$|^fileserver$/i, ['文件服务器']],
  [/^dmz$/i, ['隔离区', '非军事区']],
  [/^guests?$/i, ['访客', '访客网', '访客网络', '来宾']],
  [/^(wifi|wlan|wireless)$/i, ['无线', '无线网', '无线网络', 'wi-fi', 'wifi', 'wireless']],
  [/^servers?$|^srv$/i, ['服务器区', '服务器网段']],
  [/^vpn$/i, ['vpn用户', 'vpn客户端', 'vpn users', 'vpn clients']],
  [/^(finance|accounting)$/i, ['财务', '财务部']],
  [/^(dev|devel|development|rnd)$/i, ['开发', '研发', '开发部', '研发部']],
  [/^lab$/i, ['实验室']],
  [/^(warehouse|depot)$/i, ['仓库']],
  [/^(factory|plant|production)$/i, ['工厂', '车间']],
  [/^(mgmt|management|admin)$/i, ['管理网', '管理网段']],
  [/^(voip|phones?)$/i, ['电话', '语音']],
];
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
