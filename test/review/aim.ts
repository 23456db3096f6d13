/** Packets aimed at rules: their matches, the addresses that DNAT leads to them, and requests whose replies they meet. */
import type { Gateway } from '../../src/netfilter/gateway.ts';
import type { PacketQuestion } from '../../src/netfilter/trace.ts';
import { formatAddress } from '../../src/ruleset/address.ts';
import type { Address, AddressRange, Rule } from '../../src/ruleset/model.ts';
import type { Random } from '../kernel/random.ts';

interface Aim {
  in?: string;
  src?: Address;
  dst?: Address;
  proto?: number;
  sport?: number;
  dport?: number;
  type?: number;
  state?: string;
}

/** `count` packets, most of them at `wanted` rules, the others at any rule. */
export function aimedPackets(random: Random, gateways: readonly Gateway[], wanted: readonly Rule[], count: number): PacketQuestion[] {
  const rules = gateways.flatMap(rulesOf);
  const translating = rules.filter(({ target }) => target.kind === 'dnat' || target.kind === 'redirect');
  const pool = rules.flatMap(addressesOf);
  const gateway = gateways[0]!;
  return Array.from({ length: count }, () => {
    const from = wanted.length > 0 && random.chance(0.8) ? wanted : rules;
    const aim: Aim = from.length === 0 ? {} : aimAt(random.pick(from), random, random.chance(0.2));
    if (translating.length > 0 && random.chance(0.35)) Object.assign(aim, without(aim, aimAt(random.pick(translating), random, false)));
    return packetFor(aim, random, gateway, pool);
  });
}

/** The translating rule's destination and port take the place of the filter rule's: it is what DNAT leads there. */
function without(aim: Aim, through: Aim): Aim {
  const { src: _src, sport: _sport, ...rest } = through;
  return aim.in === undefined ? rest : { ...rest, in: rest.in ?? aim.in };
}

function rulesOf(gateway: Gateway): Rule[] {
  return Array.from({ length: gateway.ruleset?.size ?? 0 }, (_, id) => gateway.ruleset!.rule(id));
}

function addressesOf(rule: Rule): Address[] {
  const own = rule.matches.flatMap((match) => (match.kind === 'src' || match.kind === 'dst' ? match.ranges.map((r) => r.lo) : []));
  const { target } = rule;
  return target.kind === 'dnat' && target.to.addresses !== null ? [...own, target.to.addresses.lo] : own;
}

function within({ lo, hi }: AddressRange, random: Random): Address {
  const step = random.int(Number(BigInt(hi) - BigInt(lo) > 2n ** 31n ? 2n ** 31n : BigInt(hi) - BigInt(lo) + 1n));
  return typeof lo === 'bigint' ? lo + BigInt(step) : lo + step;
}

/** Header values that meet a rule's plain matches; turned around when its reply is to meet it. */
function aimAt(rule: Rule, random: Random, reply: boolean): Aim {
  const aim: Aim = {};
  for (const match of rule.matches) {
    const inverted = 'negated' in match && match.negated && random.chance(0.7);
    if (inverted) continue;
    if (match.kind === 'src') aim[reply ? 'dst' : 'src'] = within(random.pick(match.ranges), random);
    if (match.kind === 'dst') aim[reply ? 'src' : 'dst'] = within(random.pick(match.ranges), random);
    if (match.kind === 'in' && !reply) aim.in = match.name;
    if (match.kind === 'out' && reply) aim.in = match.name;
    if (match.kind === 'proto') aim.proto = match.proto;
    if (match.kind === 'sport') aim[reply ? 'dport' : 'sport'] = Number(within(random.pick(match.ranges), random));
    if (match.kind === 'dport' || match.kind === 'anyport')
      aim[reply ? 'sport' : 'dport'] = Number(within(random.pick(match.ranges), random));
    if (match.kind === 'icmp' && match.type !== null && !reply) aim.type = match.type;
    if (match.kind === 'state' && (match.states & 12) !== 0 && random.chance(0.3)) aim.state = 'ESTABLISHED';
  }
  return aim;
}

const FLAGS = ['SYN', 'ACK', 'SYN,ACK', 'RST', 'FIN,ACK', 'NONE'];

function packetFor(aim: Aim, random: Random, gateway: Gateway, pool: readonly Address[]): PacketQuestion {
  const { family, network } = gateway;
  const names = gateway.interfaces.slice(2);
  const named = names.find((name) => name === aim.in || (aim.in?.endsWith('+') === true && name.startsWith(aim.in.slice(0, -1))));
  const device = named ?? (random.chance(0.12) || names.length === 0 ? null : random.pick(names));
  const facing = network.interfaces.find((i) => i.name === device)?.addresses ?? [];
  const near = facing.map(({ prefix }) => within(prefix, random));
  const far: Address[] = family === 'ip' ? [0xcb007109, 0x08080808] : [0x20010db8009900000000000000000009n];
  const own = network.interfaces.flatMap((i) => i.addresses.map((a) => a.address));
  const source = aim.src ?? random.pick([...near, ...near, ...far, ...pool]);
  const proto = aim.proto || random.pick([6, 6, 17, family === 'ip' ? 1 : 58]);
  const port = () => random.pick([22, 25, 53, 80, 443, 8080, 1 + random.int(65_000)]);
  return {
    in: device,
    ...(device === null ? {} : { src: formatAddress(source) }),
    dst: formatAddress(aim.dst ?? random.pick([...own, ...far, ...pool])),
    proto: String(proto),
    sport: aim.sport ?? 1024 + random.int(60_000),
    dport: aim.dport ?? port(),
    ...(proto === 6 ? { flags: random.chance(0.8) ? 'SYN' : random.pick(FLAGS) } : {}),
    ...(aim.type === undefined ? {} : { type: aim.type }),
    ...(aim.state === undefined && random.chance(0.95) ? {} : { state: aim.state ?? random.pick(['ESTABLISHED', 'RELATED']) }),
  };
}
