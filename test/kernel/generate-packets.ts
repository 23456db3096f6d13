/** Packets steered at a ruleset: the headers that its rules ask for, from hosts that could send them, and some that match nothing. */
import type { Generated } from './generate.ts';
import { FAR, FLAGS, ICMP_TYPES, PORTS, type Wanted } from './generate-match.ts';
import type { Surroundings } from './generate-topology.ts';
import type { TracePacket } from './oracle.ts';
import type { Random } from './random.ts';

/** `count` packets with distinct source ports, so that each begins a connection of its own. */
export function generatePackets(random: Random, around: Surroundings, ruleset: Generated, count: number): TracePacket[] {
  const ports = new Set<number>();
  const packets: TracePacket[] = [];
  for (let id = 0; id < count; id++) {
    packets.push(packetFor(random, around, wantedBy(random, ruleset, id), id, ports));
  }
  return packets;
}

/**
 * What a rule asks for, each rule in its turn. A rule behind DNAT sees the server, so where some DNAT leads to the destination that it
 * asks for, the packet is often one that this DNAT takes, from the source that the rule asks for.
 */
function wantedBy(random: Random, { rules }: Generated, id: number): Wanted {
  const rule = rules[id % Math.max(1, rules.length)];
  if (rule === undefined || random.chance(0.05)) return {};
  const { wanted } = rule;
  const translations = rules.filter(
    ({ to, wanted: asked }) => to !== null && (wanted.dst === undefined || wanted.dst === to) && asked.local === wanted.local,
  );
  if (rule.to !== null || translations.length === 0 || random.chance(0.4)) return wanted;
  const { in: device, src, proto, flags, sport } = wanted;
  const published = random.pick(translations).wanted;
  return { ...defined({ in: device, src, proto, flags, sport }), ...published };
}

function defined(wanted: { [Key in keyof Wanted]: Wanted[Key] | undefined }): Wanted {
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
}

function packetFor(random: Random, around: Surroundings, wanted: Wanted, id: number, ports: Set<number>): TracePacket {
  const local = wanted.local ?? (wanted.in === undefined && random.chance(0.06));
  const device = local ? null : (wanted.in ?? deviceOf(random, around, wanted.src));
  const source = device === null ? {} : { src: wanted.src ?? sourceFor(random, around, device) };
  const base = { id, in: device, ...source, dst: wanted.dst ?? destinationFor(random, around, wanted.out, local) };
  const proto = wanted.proto ?? random.weigh([[6, 'tcp'] as const, [2, 'udp'] as const, [1, 'icmp'] as const]);
  if (proto === 'icmp') return { ...base, proto, type: wanted.type ?? (random.chance(0.8) ? 8 : random.pick(ICMP_TYPES)), code: 0 };
  const sport = freshPort(random, wanted.sport, ports);
  const dport = wanted.dport ?? (random.chance(0.9) ? random.pick(PORTS) : 1 + random.int(65_000));
  if (proto === 'udp') return { ...base, proto, sport, dport };
  const flags = wanted.flags ?? (random.chance(0.9) ? 'SYN' : random.pick(FLAGS));
  return { ...base, proto, sport, dport, flags };
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
  return random.pick([...Object.values(around.clients).flat(), ...around.own]);
}

function destinationFor(random: Random, around: Surroundings, out: string | undefined, local: boolean): string {
  const there = out === undefined ? undefined : around.clients[out];
  if (there !== undefined && random.chance(0.7)) return random.pick(there);
  return random.weigh<() => string>([
    [6, () => random.pick(around.publics)],
    [3, () => random.pick(around.servers)],
    [2, () => random.pick(around.own)],
    [2, () => FAR],
    // The gateway's own broadcast goes out and comes back to itself: two answers, and trace gives one.
    [local ? 0 : 0.3, () => '192.168.1.255'],
    [0.2, () => '127.0.0.1'],
  ])();
}

function freshPort(random: Random, wished: number | undefined, used: Set<number>): number {
  let port = wished ?? 1024 + random.int(64_000);
  while (used.has(port)) port = 1024 + random.int(64_000);
  used.add(port);
  return port;
}
