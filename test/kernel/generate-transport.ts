/** Random matches of protocols, ports, TCP flags and ICMP types. */
import type { Family } from '../../src/ruleset/model.ts';
import { type FLAGS, ICMP_TYPES, type Matches, negation, PORTLESS, PORTS, plain, type Transport, type Wanted } from './generate-fields.ts';
import type { Random } from './random.ts';

const WITH_PORTS = ['tcp', 'udp', 'sctp', 'udplite'];

export function protocolMatches(random: Random, family: Family, transport: Transport, context: Wanted): Matches[] {
  if (context.proto !== undefined) return withinProtocol(random, family, transport, context.proto, context);
  const free = transport === null ? 1 : 0;
  const proto =
    transport === 'tcp'
      ? 'tcp'
      : random.weigh<string | null>([
          [6, 'tcp'],
          [2, 'udp'],
          [0.3, 'sctp'],
          // No NAT target with ports takes it (xtables' nf_nat wants tcp, udp, sctp or dccp).
          [0.2 * free, 'udplite'],
          [free, family === 'ip' ? 'icmp' : 'ipv6-icmp'],
          [0.3 * free, random.pick(PORTLESS)],
          [2.5 * free, null],
        ]);
  if (proto === null) return [];
  if (transport === null && random.chance(0.06)) return [plain(`! -p ${proto}`, {}, { proto })];
  return withinProtocol(random, family, transport, proto, context);
}

function withinProtocol(random: Random, family: Family, transport: Transport, proto: string, context: Wanted): Matches[] {
  // Matches of ports need the protocol in the same rule, though the caller asked for it already.
  if (transport === 'tcp' && proto !== 'tcp') return [plain('-p tcp', { proto: 'tcp' })];
  if (transport === 'ports' && (!WITH_PORTS.includes(proto) || proto === 'udplite')) return [plain('-p udp', { proto: 'udp' })];
  const parts: Matches[] = [plain(`-p ${proto}`, { proto }, { proto: proto === 'tcp' ? 'udp' : 'tcp' })];
  if (context.dport !== undefined || context.type !== undefined) return parts;
  if (proto === 'icmp' || proto === 'ipv6-icmp') {
    if (random.chance(0.6)) parts.push(icmpMatch(random, family));
    return parts;
  }
  if (!WITH_PORTS.includes(proto)) return parts;
  if (random.chance(0.75)) parts.push(portMatch(random, proto));
  if (proto === 'tcp' && random.chance(0.12)) parts.push(flagsMatch(random));
  return parts;
}

function icmpMatch(random: Random, family: Family): Matches {
  const type = random.pick(ICMP_TYPES[family]);
  const not = negation(random);
  const option = family === 'ip' ? '-m icmp' : '-m icmp6';
  const name = family === 'ip' ? '--icmp-type' : '--icmpv6-type';
  const code = random.chance(0.25) ? random.int(2) : null;
  const other = { type: random.pick(ICMP_TYPES[family]) };
  const met = { type, ...(code === null ? {} : { code }) };
  const text = `${option} ${not}${name} ${type}${code === null ? '' : `/${code}`}`;
  return not === '' ? plain(text, met, other) : plain(text, other, met);
}

function portMatch(random: Random, proto: string): Matches {
  const port = random.pick(PORTS);
  const not = negation(random);
  const list = random.some(PORTS, 3).map((item) => (random.chance(0.2) ? `${item}:${item + 5}` : `${item}`));
  const [first = ''] = list;
  const listed = Number(first.replace(/:.*/, ''));
  const of = (text: string, met: Wanted, beside: Wanted) => (not === '' ? plain(text, met, beside) : plain(text, beside, met));
  const sources = 1000 + random.int(19_000);
  const multiport = (side: string, met: Wanted, beside: Wanted) => of(`-m multiport ${not}--${side} ${list.join(',')}`, met, beside);
  const module = proto === 'udplite' ? null : proto;
  if (module === null) return multiport('dports', { dport: listed }, { dport: 5001 });
  return random.weigh<() => Matches>([
    [6, () => of(`-m ${module} ${not}--dport ${port}`, { dport: port }, { dport: port + (random.chance(0.5) ? 1 : -1) })],
    [1, () => of(`-m ${module} ${not}--dport ${port}:${port + 20}`, { dport: port + 20 * random.int(2) }, { dport: port + 21 })],
    [0.5, () => of(`-m ${module} ${not}--dport :${port}`, { dport: port }, { dport: port + 1 })],
    [1, () => of(`-m ${module} ${not}--sport 1024:65535`, { sport: 1024 + random.int(64_000) }, { sport: 1023 - random.int(500) })],
    [1, () => of(`-m ${module} ${not}--sport ${sources}:${sources + 400}`, { sport: sources + random.int(401) }, { sport: sources + 401 })],
    [2, () => multiport('dports', { dport: listed }, { dport: 5001 })],
    [0.5, () => multiport('ports', { dport: listed }, { dport: 5001 })],
  ])();
}

function flagsMatch(random: Random): Matches {
  const by = (flags: (typeof FLAGS)[number]) => ({ flags });
  return random.weigh<Matches>([
    [3, plain('-m tcp --syn', by('SYN'), by('ACK'))],
    [1, plain('-m tcp ! --syn', by('ACK'), by('SYN'))],
    [1, plain('-m tcp --tcp-flags SYN,ACK SYN,ACK', by('SYN,ACK'), by('SYN'))],
    [1, plain('-m tcp --tcp-flags ALL ACK', by('ACK'), by('PSH,ACK'))],
    [1, plain('-m tcp --tcp-flags FIN,RST NONE', by('SYN'), by('RST'))],
    [1, plain('-m tcp ! --tcp-flags SYN,RST SYN', by('ACK'), by('SYN'))],
  ]);
}
