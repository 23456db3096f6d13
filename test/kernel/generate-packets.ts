/** Packets steered at a ruleset: the headers that its rules ask for, and that they just miss, from hosts that could send them. */
import type { Generated, GeneratedRule } from './generate.ts';
import { ECHO, FLAGS, ICMP_TYPES, PORTLESS, PORTS, type Wanted } from './generate-fields.ts';
import type { Surroundings } from './generate-topology.ts';
import type { TracePacket } from './oracle.ts';
import { hasPorts, icmpOf } from './packet.ts';
import type { Random } from './random.ts';

interface Making {
  readonly random: Random;
  readonly around: Surroundings;
  readonly ports: Set<number>;
  /** Protocols without ports, each of which serves once. */
  readonly portless: Set<string>;
}

/** `count` packets with distinct source ports, so that each begins a connection of its own. */
export function generatePackets(random: Random, around: Surroundings, ruleset: Generated, count: number): TracePacket[] {
  const making: Making = { random, around, ports: new Set(), portless: new Set(PORTLESS) };
  return Array.from({ length: count }, (_, id) => packetFor(making, wantedBy(random, ruleset, id), id));
}

/**
 * What a rule asks for, each rule in its turn. A rule behind DNAT sees the server, so where some DNAT leads to the destination that it
 * asks for, the packet is often one that this DNAT takes, from the source that the rule asks for. Some miss one match of the rule.
 */
function wantedBy(random: Random, { rules }: Generated, id: number): Wanted {
  const rule = rules[id % Math.max(1, rules.length)];
  if (rule === undefined || random.chance(0.04)) return {};
  const met = throughTranslation(random, rules, rule);
  return rule.besides.length > 0 && random.chance(0.25) ? { ...met, ...random.pick(rule.besides) } : met;
}

function throughTranslation(random: Random, rules: readonly GeneratedRule[], rule: GeneratedRule): Wanted {
  const { wanted } = rule;
  const behind = rule.table !== 'raw' && !(rule.table === 'mangle' && rule.hook === 'PREROUTING');
  const translations = rules.filter(
    ({ to, wanted: asked }) =>
      to !== null && (wanted.dst === undefined || wanted.dst === to) && asked.local === wanted.local && agree(asked, wanted),
  );
  if (!behind || rule.to !== null || translations.length === 0 || random.chance(0.4)) return wanted;
  const published = random.pick(translations);
  const { in: device, src, proto, flags, sport, type } = wanted;
  const dport = published.port === null ? wanted.dport : undefined;
  return { ...defined({ in: device, src, proto, flags, sport, type, dport }), ...published.wanted };
}

/** The two ask for no different header. */
function agree(a: Wanted, b: Wanted): boolean {
  const same = <T>(x: T | undefined, y: T | undefined) => x === undefined || y === undefined || x === y;
  return same(a.in, b.in) && same(a.src, b.src) && same(a.proto, b.proto);
}

function defined(wanted: { [Key in keyof Wanted]: Wanted[Key] | undefined }): Wanted {
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
}

function packetFor(making: Making, wanted: Wanted, id: number): TracePacket {
  const { random, around } = making;
  const local = wanted.local ?? (wanted.in === undefined && random.chance(0.06));
  const device = local ? null : (wanted.in ?? deviceOf(random, around, wanted.src));
  const source = device === null ? localSource(wanted, around) : { src: wanted.src ?? sourceFor(random, around, device) };
  const base = { id, in: device, ...source, dst: wanted.dst ?? destinationFor(random, around, wanted.out, local) };
  const proto = protocolFor(making, wanted.proto);
  if (proto === icmpOf(around.family)) {
    const type = wanted.type ?? (random.chance(0.8) ? ECHO[around.family] : random.pick(ICMP_TYPES[around.family]));
    return { ...base, proto, type, code: wanted.code ?? 0 };
  }
  if (!hasPorts(proto)) return { ...base, proto };
  const sport = freshPort(random, wanted.sport, making.ports);
  const dport = wanted.dport ?? (random.chance(0.9) ? random.pick(PORTS) : 1 + random.int(65_000));
  if (proto !== 'tcp') return { ...base, proto, sport, dport };
  const flags = wanted.flags ?? (random.chance(0.93) ? 'SYN' : random.pick(FLAGS));
  return { ...base, proto, sport, dport, flags };
}

function protocolFor({ random, around, portless }: Making, wanted: string | undefined): string {
  const other = () =>
    random.weigh<string>([
      [6, 'tcp'],
      [2, 'udp'],
      [0.9, icmpOf(around.family)],
      [0.2, 'sctp'],
      [0.1, 'udplite'],
      [portless.size > 0 ? 0.1 : 0, [...portless][0] ?? 'tcp'],
    ]);
  const proto = wanted ?? other();
  if (!PORTLESS.includes(proto)) return proto;
  return portless.delete(proto) ? proto : random.pick(['tcp', 'udp']);
}

/** A source that the gateway has: routing would select one, and a rule may ask for another. */
function localSource({ src }: Wanted, { own }: Surroundings): { src?: string } {
  return src !== undefined && own.includes(src) ? { src } : {};
}

function deviceOf(random: Random, around: Surroundings, src: string | undefined): string {
  const names = around.topology.interfaces.map(({ name }) => name);
  const right = names.filter((name) => src !== undefined && around.clients[name]?.includes(src));
  // A tenth comes in by an interface that its source does not belong to.
  return right.length > 0 && random.chance(0.9) ? random.pick(right) : random.pick(names);
}

function sourceFor(random: Random, around: Surroundings, device: string): string {
  const here = around.clients[device] ?? [];
  if (here.length > 0 && random.chance(0.95)) return random.pick(here);
  const none = around.family === 'ip' ? '0.0.0.0' : '::';
  return random.pick([...Object.values(around.clients).flat(), ...around.own, ...around.odd, none]);
}

function destinationFor(random: Random, around: Surroundings, out: string | undefined, local: boolean): string {
  const there = out === undefined ? undefined : around.clients[out];
  if (there !== undefined && random.chance(0.7)) return random.pick(there);
  return random.weigh<() => string>([
    [6, () => random.pick(around.publics)],
    [3, () => random.pick(around.servers)],
    [2, () => random.pick(around.own)],
    [2, () => around.far],
    // The gateway's own broadcast goes out and comes back to itself: two answers, and trace gives one.
    [local ? 0 : 0.6, () => random.pick(around.odd)],
    [local ? 0.4 : 0, () => random.pick(around.odd.slice(0, 3))],
  ])();
}

function freshPort(random: Random, wished: number | undefined, used: Set<number>): number {
  let port = wished ?? 1024 + random.int(64_000);
  // Beside a taken port, so that a range that asks for it is still met or missed as wished.
  for (let step = 1; used.has(port); step++)
    port = wished === undefined || step > 400 ? 1024 + random.int(64_000) : wished + (step % 2 ? step : -step) / 2;
  port = Math.max(1, Math.min(65_535, Math.round(port)));
  while (used.has(port)) port = 1024 + random.int(64_000);
  used.add(port);
  return port;
}
