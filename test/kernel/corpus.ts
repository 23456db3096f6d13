/**
 * Rulesets that people have published (../shared/corpus, read-only and never copied): made loadable, each with a gateway inferred from
 * it, and packets from its own matches.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inferNetwork } from '../../src/network/index.ts';
import { formatAddress, type Match, parsePrefix, type Rule, type Ruleset, readRulesets, shift } from '../../src/ruleset/index.ts';
import type { Family } from '../../src/ruleset/model.ts';
import { ECHO, FLAGS, PORTLESS } from './generate-fields.ts';
import type { TracePacket } from './oracle.ts';
import { hasPorts, icmpOf, protocolName } from './packet.ts';
import type { Random } from './random.ts';
import type { Topology } from './topology.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

export const corpusIsThere = () => existsSync(`${FOLDER}MANIFEST.tsv`);

export interface CorpusCase {
  readonly name: string;
  readonly family: Family;
  readonly text: string;
  readonly ruleset: Ruleset;
  readonly topology: Topology;
}

/** Rulesets of the corpus that the kernel takes, as they are or with their sets created and their MACs made valid; others are left out. */
export function readCorpus(mostRules: number): CorpusCase[] {
  const [, ...rows] = readFileSync(`${FOLDER}MANIFEST.tsv`, 'utf8').trimEnd().split('\n');
  return rows.flatMap((row) => {
    const columns = row.split('\t');
    const [name = '', kind, rules, check = ''] = [columns[0], columns[5], columns[7], columns.at(-1)];
    if (kind !== 'save' || Number(rules) > mostRules || !/^(ok[46]|err:(Set \S+ doesn't exist|Invalid MAC))/.test(check)) return [];
    return corpusCase(name, check === 'ok6' ? 'ip6' : 'ip');
  });
}

function corpusCase(name: string, family: Family): CorpusCase[] {
  const text = loadable(readFileSync(`${FOLDER}${name}`, 'utf8'));
  const { rulesets } = readRulesets([{ name: 'fw.rules', text }], { family, dialect: 'save' });
  const ruleset = rulesets.find((candidate) => candidate.family === family);
  return ruleset === undefined ? [] : [{ name, family, text, ruleset, topology: inferTopology(ruleset, family, text) }];
}

/** The published ones have letters in their MAC addresses that no one should see. */
function loadable(text: string): string {
  return text.replaceAll(
    /(--mac-source )(\S+)/g,
    (_all, option: string, mac: string) => `${option}${mac.replaceAll(/[^0-9a-fA-F:]/g, '0')}`,
  );
}

const MOST_DEVICES = 14;
const isDevice = (name: string) => /^[\w.@-]{1,15}$/.test(name) && name !== 'lo';

function inferTopology(ruleset: Ruleset, family: Family, text: string): Topology {
  const { interfaces, routes } = inferNetwork(ruleset, family);
  const kept = interfaces.filter(({ name }) => isDevice(name)).slice(0, MOST_DEVICES);
  const sets = [...text.matchAll(/--match-set (\S+)/g)].map(([, name = '']) => name);
  const outside = routes.find(({ dev }) => kept.some(({ name }) => name === dev))?.dev ?? null;
  const facts = kept.map(({ name, zone, addresses }) => ({
    name,
    zone,
    addresses: addresses.map(
      ({ address, length }) => `${formatAddress(address)}/${name === outside ? Math.min(length, SEGMENT[family]) : length}`,
    ),
  }));
  const [first] = facts.find(({ name }) => name === outside)?.addresses ?? [];
  return {
    interfaces: facts,
    routes: first === undefined ? [] : [{ to: 'default', via: neighbour(first) }],
    ipsets: Object.fromEntries(sets.map((name) => [name, family === 'ip' ? ['203.0.113.0/24'] : ['2a00:1::/32']])),
  };
}

const SEGMENT: Readonly<Record<Family, number>> = { ip: 24, ip6: 64 };

/** The provider's router: an address of the same prefix that is not the gateway's. */
function neighbour(own: string): string {
  const prefix = parsePrefix(own);
  if (prefix === null) throw new Error(`not a prefix: ${own}`);
  return formatAddress(shift(prefix.lo, prefix.address === shift(prefix.lo, 250) ? 251 : 250));
}

interface Wanted {
  in?: string;
  src?: string;
  dst?: string;
  proto?: string;
  sport?: number;
  dport?: number;
  type?: number;
  flags?: string;
}

/** Packets from the matches of random rules, at their boundaries and just beyond. */
export function corpusPackets(random: Random, { ruleset, topology, family }: CorpusCase, count: number): TracePacket[] {
  const devices = topology.interfaces.map(({ name }) => name);
  const own = topology.interfaces.flatMap(({ addresses }) => addresses.map((address) => address.replace(/\/.*/, '')));
  const far = family === 'ip' ? ['203.0.113.9', '198.51.100.4', '192.168.1.20'] : ['2a00:1::9', '2600::8', 'fd00:1::20'];
  const portless = new Set(PORTLESS);
  const packet = (id: number): TracePacket => {
    const rule = ruleset.size > 0 ? ruleset.rule(random.int(ruleset.size)) : null;
    const wanted = rule === null ? {} : wantedOf(random, rule, family);
    const sends = rule?.chain.base?.hook === 'output' || random.chance(0.05);
    const device = devices.includes(wanted.in ?? '') ? (wanted.in ?? '') : random.pick(devices);
    const origin = sends ? { in: null } : { in: device, src: wanted.src ?? random.pick(far) };
    const base = { id, ...origin, dst: wanted.dst ?? random.pick([...own, ...far]) };
    const asked = wanted.proto ?? random.weigh([[5, 'tcp'] as const, [2, 'udp'] as const, [1, icmpOf(family)] as const]);
    const proto = hasPorts(asked) || asked === icmpOf(family) || portless.delete(asked) ? asked : 'tcp';
    if (proto === icmpOf(family)) return { ...base, proto, type: wanted.type ?? ECHO[family], code: 0 };
    if (!hasPorts(proto)) return { ...base, proto };
    // A source port of its own for each packet, so that each begins a connection.
    const ports = { sport: 20_000 + id, dport: wanted.dport ?? random.pick([22, 25, 53, 80, 443]) };
    if (proto !== 'tcp') return { ...base, proto, ...ports };
    return { ...base, proto, ...ports, flags: random.chance(0.85) ? 'SYN' : random.pick(FLAGS) };
  };
  return Array.from({ length: count }, (_, id) => packet(id)).filter((made) => made.in !== null || !isGroup(made.dst));
}

const isGroup = (address: string) => /^(2[2-5]\d\.|ff)|\.255$/.test(address);

function wantedOf(random: Random, rule: Rule, family: Family): Wanted {
  const wanted: Wanted = {};
  for (const match of rule.matches) want(random, match, wanted, family);
  return wanted;
}

function want(random: Random, match: Match, wanted: Wanted, family: Family): void {
  if ('negated' in match && match.negated) return;
  switch (match.kind) {
    case 'in':
      if (!match.name.endsWith('+')) wanted.in = match.name;
      return;
    case 'src':
    case 'dst': {
      const range = random.pick(match.ranges);
      const edge = random.chance(0.5) ? range.lo : range.hi;
      // A whole network's first and last addresses are none of a host; one in five packets lies just outside.
      const step = range.lo === range.hi ? 0 : edge === range.lo ? 1 : -1;
      wanted[match.kind] = formatAddress(shift(edge, random.chance(0.2) && range.lo > 0 ? -step : step));
      return;
    }
    case 'proto':
      if (match.proto !== 0) wanted.proto = protocolName(match.proto);
      return;
    case 'dport':
    case 'anyport': {
      const range = random.pick(match.ranges);
      const port = (random.chance(0.5) ? range.lo : range.hi) + (random.chance(0.15) ? 1 : 0);
      wanted.dport = Math.min(65_535, Math.max(1, port));
      return;
    }
    case 'icmp':
      // Neighbour discovery needs a link.
      if (match.type !== null && (family === 'ip' || match.type < 130)) wanted.type = match.type;
      return;
    default:
      return;
  }
}
