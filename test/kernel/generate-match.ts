/** Random matches of iptables rules, as text, and with the header values that satisfy them, from which packets are built. */
import type { Surroundings } from './generate-topology.ts';
import type { Random } from './random.ts';

/** Header values with which a packet meets a rule's matches; a field left out is free. */
export interface Wanted {
  readonly in?: string;
  readonly out?: string;
  /** Sent by the gateway itself. */
  readonly local?: boolean;
  readonly src?: string;
  readonly dst?: string;
  readonly proto?: 'tcp' | 'udp' | 'icmp';
  readonly sport?: number;
  readonly dport?: number;
  readonly flags?: string;
  readonly type?: number;
}

export interface Matches {
  readonly text: string;
  readonly wanted: Wanted;
}

/** All matches of a rule, and each by itself. */
export interface RuleMatches extends Matches {
  readonly parts: readonly Matches[];
}

export const PORTS = [25, 53, 80, 110, 143, 443, 2525, 3306, 8080] as const;
/** A host far away, that packets go to. */
export const FAR = '198.51.100.99';
export const MARKS = ['0x1', '0x2'] as const;
export const FLAGS = ['SYN', 'ACK', 'SYN,ACK', 'RST', 'FIN,ACK', 'PSH,ACK'] as const;
export const ICMP_TYPES = [8, 0, 3, 11, 13] as const;

/** The base chain from which a rule is reached: it decides which interfaces and addresses the rule can see. */
export type Hook = 'PREROUTING' | 'INPUT' | 'FORWARD' | 'OUTPUT' | 'POSTROUTING';

export interface Site {
  readonly hook: Hook;
  /** What the calling rules ask for: a rule that contradicts them is never met. */
  readonly context: Wanted;
  /** A calling rule asks for little, so that much comes through. */
  readonly calling: boolean;
}

/** A handful of matches for one rule. `transport`: what the target needs (ports in a NAT target, tcp-reset). */
export function generateMatches(random: Random, around: Surroundings, site: Site, transport: 'tcp' | 'ports' | null): RuleMatches {
  const { hook, context, calling } = site;
  const parts: Matches[] = [];
  const add = (probability: number, make: () => Matches) => {
    if (random.chance(calling ? probability / 2 : probability)) parts.push(make());
  };
  if (hook !== 'OUTPUT' && hook !== 'POSTROUTING' && context.in === undefined) add(0.3, () => interfaceMatch(random, around, '-i'));
  if (hook !== 'PREROUTING' && hook !== 'INPUT' && context.out === undefined) add(0.25, () => interfaceMatch(random, around, '-o'));
  if (context.src === undefined) add(0.3, () => addressMatch(random, around, '-s', hook));
  if (context.dst === undefined) add(0.35, () => addressMatch(random, around, '-d', hook));
  parts.push(...protocolMatches(random, transport, context));
  add(0.08, () => stateMatch(random));
  add(0.06, () => addrtypeMatch(random));
  add(0.02, () => plain(`-m mark ${negation(random)}--mark ${random.pick(MARKS)}${random.chance(0.3) ? '/0xf' : ''}`));
  add(0.05, () => originalMatch(random, around));
  return joined(parts, context, hook);
}

function joined(parts: readonly Matches[], context: Wanted, hook: Hook): RuleMatches {
  const kept = parts.filter(({ text }) => text !== '');
  const wanted: Wanted = Object.assign({}, context, ...kept.map((part) => part.wanted));
  return { parts: kept, text: kept.map(({ text }) => text).join(' '), wanted: hook === 'OUTPUT' ? { ...wanted, local: true } : wanted };
}

/** The same matches but for one: what a later rule may ask so that it overlaps an earlier one, and their order matters. */
export function looser(random: Random, matches: RuleMatches, site: Site): RuleMatches {
  // The protocol stays: matches of ports and some targets need it in the same rule.
  const free = matches.parts.filter(({ text }) => !/^(! )?-p /.test(text));
  if (free.length === 0) return matches;
  const without = random.pick(free);
  return joined(
    matches.parts.filter((part) => part !== without),
    site.context,
    site.hook,
  );
}

/** A match of a mark that an earlier rule sets on the packets that it asks for. */
export function markMatches(mark: string, setter: Wanted, site: Site): RuleMatches {
  const proto = setter.proto ?? site.context.proto;
  const parts = proto === undefined ? [] : [plain(`-p ${proto}`, { proto })];
  return joined([...parts, plain(`-m mark --mark ${mark}`, setter)], site.context, site.hook);
}

const plain = (text: string, wanted: Wanted = {}): Matches => ({ text, wanted });
const negation = (random: Random) => (random.chance(0.12) ? '! ' : '');

function interfaceMatch(random: Random, around: Surroundings, option: '-i' | '-o'): Matches {
  const not = negation(random);
  const name = random.pick(around.topology.interfaces).name;
  const written = random.weigh([
    [8, name],
    [1, `${name.slice(0, 4)}+`],
    [1, 'lo'],
  ]);
  return plain(`${not}${option} ${written}`, not === '' && written === name ? (option === '-i' ? { in: name } : { out: name }) : {});
}

function addressMatch(random: Random, around: Surroundings, option: '-s' | '-d', hook: Hook): Matches {
  const not = negation(random);
  const hosts = option === '-s' ? sources(around, hook) : destinations(around, hook);
  const host = random.pick(hosts);
  const text = random.chance(0.3) ? random.pick(around.prefixes) : host;
  if (text === '0.0.0.0/0') return plain('');
  if (not !== '' || text !== host) return plain(`${not}${option} ${text}`);
  return plain(`${option} ${text}`, option === '-s' ? { src: host } : { dst: host });
}

function sources(around: Surroundings, hook: Hook): readonly string[] {
  return hook === 'OUTPUT' ? around.own : Object.values(around.clients).flat();
}

/** Before DNAT the public addresses are seen, behind it the servers. */
function destinations(around: Surroundings, hook: Hook): readonly string[] {
  if (hook === 'INPUT') return around.own;
  if (hook === 'FORWARD' || hook === 'POSTROUTING') return [...around.servers, ...around.servers, FAR];
  return [...around.publics, ...around.publics, ...around.publics, ...around.servers, ...around.own, FAR];
}

function protocolMatches(random: Random, transport: 'tcp' | 'ports' | null, context: Wanted): Matches[] {
  if (context.proto !== undefined) return withinProtocol(random, transport, context.proto, context);
  const proto =
    transport === 'tcp'
      ? 'tcp'
      : random.weigh<'tcp' | 'udp' | 'icmp' | null>([
          [6, 'tcp'],
          [2, 'udp'],
          [transport === null ? 1 : 0, 'icmp'],
          [transport === null ? 2.5 : 0, null],
        ]);
  if (proto === null) return [];
  if (transport === null && random.chance(0.06)) return [plain(`! -p ${proto}`)];
  return withinProtocol(random, transport, proto, context);
}

function withinProtocol(random: Random, transport: 'tcp' | 'ports' | null, proto: 'tcp' | 'udp' | 'icmp', context: Wanted): Matches[] {
  // Matches of ports need the protocol in the same rule, though the caller asked for it already.
  if (transport === 'tcp' && proto !== 'tcp') return [plain('-p tcp', { proto: 'tcp' })];
  if (transport === 'ports' && proto === 'icmp') return [plain('-p udp', { proto: 'udp' })];
  const parts: Matches[] = [plain(`-p ${proto}`, { proto })];
  if (context.dport !== undefined || context.type !== undefined) return parts;
  if (proto === 'icmp') {
    if (random.chance(0.6)) parts.push(icmpMatch(random));
    return parts;
  }
  if (random.chance(0.75)) parts.push(portMatch(random, proto));
  if (proto === 'tcp' && random.chance(0.12)) parts.push(flagsMatch(random));
  return parts;
}

function icmpMatch(random: Random): Matches {
  const type = random.pick(ICMP_TYPES);
  const not = negation(random);
  return plain(`-m icmp ${not}--icmp-type ${type}${random.chance(0.2) ? '/0' : ''}`, not === '' ? { type } : {});
}

function portMatch(random: Random, proto: 'tcp' | 'udp'): Matches {
  const port = random.pick(PORTS);
  const not = negation(random);
  const met = (wanted: Wanted) => (not === '' ? wanted : {});
  const list = random.some(PORTS, 3).map((item) => (random.chance(0.2) ? `${item}:${item + 5}` : `${item}`));
  const [first = ''] = list;
  const listed = Number(first.replace(/:.*/, ''));
  return random.weigh<() => Matches>([
    [6, () => plain(`-m ${proto} ${not}--dport ${port}`, met({ dport: port }))],
    [1, () => plain(`-m ${proto} ${not}--dport ${port}:${port + 20}`, met({ dport: port + random.int(21) }))],
    [1, () => plain(`-m ${proto} ${not}--sport 1024:65535`)],
    [1, () => plain(`-m ${proto} ${not}--sport 1000:20000`, met({ sport: 1000 + random.int(19_000) }))],
    [2, () => plain(`-m multiport ${not}--dports ${list.join(',')}`, met({ dport: listed }))],
    [0.5, () => plain(`-m multiport ${not}--ports ${list.join(',')}`, met({ dport: listed }))],
  ])();
}

function flagsMatch(random: Random): Matches {
  return random.weigh<Matches>([
    [3, plain('-m tcp --syn', { flags: 'SYN' })],
    [1, plain('-m tcp ! --syn')],
    [1, plain('-m tcp --tcp-flags SYN,ACK SYN,ACK')],
    [1, plain('-m tcp --tcp-flags ALL ACK', { flags: 'ACK' })],
    [1, plain('-m tcp ! --tcp-flags SYN,RST SYN')],
  ]);
}

function stateMatch(random: Random): Matches {
  const states = random.weigh<readonly string[]>([
    [3, ['NEW']],
    [3, ['RELATED', 'ESTABLISHED']],
    [1, ['ESTABLISHED']],
    [1, ['INVALID']],
    [2, ['DNAT']],
    [1, ['SNAT']],
    [1, ['NEW', 'DNAT']],
    [0.5, ['UNTRACKED']],
  ]);
  if (random.chance(0.3) && !states.includes('DNAT') && !states.includes('SNAT')) {
    return plain(`-m state ${negation(random)}--state ${states.join(',')}`);
  }
  return plain(`-m conntrack ${negation(random)}--ctstate ${states.join(',')}`);
}

function addrtypeMatch(random: Random): Matches {
  return plain(`-m addrtype ${negation(random)}--${random.chance(0.75) ? 'dst' : 'src'}-type ${random.chance(0.85) ? 'LOCAL' : 'UNICAST'}`);
}

function originalMatch(random: Random, around: Surroundings): Matches {
  return random.chance(0.7)
    ? plain(`-m conntrack ${negation(random)}--ctorigdst ${random.pick(around.publics)}`)
    : plain(`-m conntrack ${negation(random)}--ctorigsrc ${random.pick(around.prefixes)}`);
}
