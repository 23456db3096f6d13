/** Random matches of iptables rules, as text, and with the header values that satisfy them, from which packets are built. */
import { connectionMatch, stateMatch } from './generate-connection.ts';
import { type Matches, negation, numbered, plain, type Transport, type Wanted } from './generate-fields.ts';
import type { Surroundings } from './generate-topology.ts';
import { protocolMatches } from './generate-transport.ts';
import type { Random } from './random.ts';

/** All matches of a rule, and each by itself. */
export interface RuleMatches extends Matches {
  readonly parts: readonly Matches[];
}

/** The base chain from which a rule is reached: it decides which interfaces and addresses the rule can see. */
export type Hook = 'PREROUTING' | 'INPUT' | 'FORWARD' | 'OUTPUT' | 'POSTROUTING';

export interface Site {
  readonly hook: Hook;
  readonly table: string;
  /** What the calling rules ask for: a rule that contradicts them is never met. */
  readonly context: Wanted;
  /** A calling rule asks for little, so that much comes through. */
  readonly calling: boolean;
}

/** A handful of matches for one rule. `transport`: what the target needs (ports in a NAT target, tcp-reset). */
export function generateMatches(random: Random, around: Surroundings, site: Site, transport: Transport): RuleMatches {
  const { hook, context, calling, table } = site;
  const parts: Matches[] = [];
  const add = (probability: number, make: () => Matches) => {
    if (random.chance(calling ? probability / 2 : probability)) parts.push(make());
  };
  if (hook !== 'OUTPUT' && hook !== 'POSTROUTING' && context.in === undefined) add(0.3, () => interfaceMatch(random, around, '-i'));
  if (hook !== 'PREROUTING' && hook !== 'INPUT' && context.out === undefined) add(0.25, () => interfaceMatch(random, around, '-o'));
  if (context.src === undefined) add(0.3, () => addressMatch(random, around, '-s', hook));
  if (context.dst === undefined) add(0.35, () => addressMatch(random, around, '-d', hook));
  parts.push(...protocolMatches(random, around.family, transport, context));
  add(0.08, () => stateMatch(random, table));
  add(0.05, () => addrtypeMatch(random, around, hook));
  add(0.02, () => plain(`-m mark ${negation(random)}--mark 0x${1 + random.int(3)}${random.chance(0.3) ? '/0xf' : ''}`));
  add(0.06, () => connectionMatch(random, around));
  add(0.05, () => oddMatch(random, around, hook, table));
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

function interfaceMatch(random: Random, around: Surroundings, option: '-i' | '-o'): Matches {
  const not = negation(random);
  const names = around.topology.interfaces.map(({ name }) => name);
  const name = random.pick(names);
  const written = random.weigh([
    [8, name],
    [1, `${name.slice(0, 3)}+`],
    [0.5, 'lo'],
    [0.2, '+'],
  ]);
  const by = (device: string): Wanted => (option === '-i' ? { in: device } : { out: device });
  const other = names.find((candidate) => candidate !== name);
  if (not !== '' || written !== name) return plain(`${not}${option} ${written}`);
  return plain(`${option} ${written}`, by(name), other === undefined ? undefined : by(other));
}

function addressMatch(random: Random, around: Surroundings, option: '-s' | '-d', hook: Hook): Matches {
  const not = negation(random);
  const hosts = option === '-s' ? sources(around, hook) : destinations(around, hook);
  const host = random.pick(hosts);
  const by = (address: string): Wanted => (option === '-s' ? { src: address } : { dst: address });
  const other = by(random.pick(hosts));
  const kind = random.weigh([
    [6, 'host'],
    [2.4, 'prefix'],
    [0.6, 'range'],
    [0.5, 'set'],
    [0.2, 'mask'],
  ] as const);
  const side = option === '-s' ? 'src' : 'dst';
  switch (kind) {
    case 'host':
      return not === '' ? plain(`${option} ${host}`, by(host), other) : plain(`! ${option} ${host}`, other, by(host));
    case 'prefix': {
      const prefix = random.pick(around.prefixes);
      return plain(prefix.endsWith('/0') ? '' : `${not}${option} ${prefix}`, {}, other);
    }
    case 'range': {
      const [low, high] = [numbered(host, -random.int(3)), numbered(host, random.int(3))];
      const inside = by(random.chance(0.5) ? low : high);
      const outside = by(random.chance(0.5) ? numbered(low, -1) : numbered(high, 1));
      const text = `-m iprange ${not}--${side}-range ${low}-${high}`;
      return not === '' ? plain(text, inside, outside) : plain(text, outside, inside);
    }
    case 'set': {
      const [name = '', members = []] = random.pick(Object.entries(around.sets));
      const inside = by(random.pick(members).replace(/\/.*/, '').replace(/\.0$/, '.9').replace(/::$/, '::9'));
      return plain(`-m set ${not}--match-set ${name} ${side}`, not === '' ? inside : other, not === '' ? other : inside);
    }
    case 'mask':
      return around.family === 'ip' ? plain(`${not}${option} ${maskedHost(host)}/255.255.0.255`, not === '' ? by(host) : other) : plain('');
  }
}

const maskedHost = (host: string) => host.replace(/\.\d+\.(\d+)$/, '.0.$1');

function sources(around: Surroundings, hook: Hook): readonly string[] {
  return hook === 'OUTPUT' ? around.own : Object.values(around.clients).flat();
}

/** Before DNAT the public addresses are seen, behind it the servers. */
function destinations(around: Surroundings, hook: Hook): readonly string[] {
  if (hook === 'INPUT') return around.own;
  if (hook === 'FORWARD' || hook === 'POSTROUTING') return [...around.servers, ...around.servers, around.far];
  return [...around.publics, ...around.publics, ...around.publics, ...around.servers, ...around.own, around.far];
}

function addrtypeMatch(random: Random, around: Surroundings, hook: Hook): Matches {
  const not = negation(random);
  const four = around.family === 'ip';
  const side = random.chance(0.75) ? 'dst' : 'src';
  const types = random.weigh([
    [6, 'LOCAL'],
    [1, 'UNICAST'],
    [four ? 0.4 : 0, 'BROADCAST'],
    [0.4, 'MULTICAST'],
    [four ? 0.4 : 0, 'LOCAL,BROADCAST'],
  ]);
  const limits = ['PREROUTING', 'INPUT', 'FORWARD'].includes(hook) ? ' --limit-iface-in' : ' --limit-iface-out';
  const limit = around.family === 'ip' && types === 'LOCAL' && not === '' && random.chance(0.2) ? limits : '';
  return plain(
    `-m addrtype ${not}--${side}-type ${types}${limit}`,
    types === 'LOCAL' && side === 'dst' ? { dst: random.pick(around.own) } : {},
  );
}

/** Matches that tell little of a first packet, or that a file cannot decide. */
function oddMatch(random: Random, around: Surroundings, hook: Hook, table: string): Matches {
  const four = around.family === 'ip';
  return plain(
    random.weigh([
      [four ? 2 : 0, '-f'],
      [four ? 1 : 0, '! -f'],
      [hook === 'OUTPUT' ? 3 : 0, '-m owner --uid-owner 0'],
      [hook === 'POSTROUTING' ? 3 : 0, `-m owner ${negation(random)}--uid-owner 0`],
      [1, `-m helper ${negation(random)}--helper ftp`],
      [1, `-m physdev ${negation(random)}--physdev-in eth9`],
      [1, `-m policy --dir ${hook === 'OUTPUT' || hook === 'POSTROUTING' ? 'out' : 'in'} --pol ${random.pick(['none', 'ipsec'])}`],
      // A TUN device has no frames: to the kernel all that it brings is unicast, so what may be broadcast is left out.
      [hook === 'FORWARD' ? 1 : 0, `-m pkttype ${negation(random)}--pkt-type ${random.pick(['unicast', 'broadcast'])}`],
      [1, `-m connmark ${negation(random)}--mark 0x${random.int(2)}`],
      [1, '-m comment --comment "a comment"'],
      [
        hook === 'PREROUTING' && (table === 'raw' || table === 'mangle') ? 2 : 0,
        `-m rpfilter${random.chance(0.5) ? ' --loose' : ''}${random.chance(0.3) ? ' --invert' : ''}`,
      ],
    ]),
  );
}
