/** A rule's matches as tests on a flow: sets for each header field, in the terms of one gateway's interfaces, addresses and sets. */
import { DIM, type Dim, fullDim } from '../packets/box.ts';
import { EMPTY, type IntervalSet, intersect, one, setOf, subtract, union } from '../packets/intervals.ts';
import { formatAddress, WIDTH } from '../ruleset/address.ts';
import type { Address, AddressRange, Family, Match, Rule } from '../ruleset/model.ts';
import { type CompileContext, free, interfaceMatches, isOpen, type Test } from './tests.ts';
import { compileTuplePort, type TuplePort } from './tuple-ports.ts';
import { compileUndecided, isDecidable } from './undecided.ts';

/** All tests must hold for the rule to match. Cheap and telling ones come first, undecidable ones last, so that few flows split on them. */
export function compileRule(rule: Rule, context: CompileContext): readonly Test[] {
  const tests = rule.matches.flatMap((match) => compileMatch(match, rule, context));
  const order = (test: Test) => (isOpen(test) ? 2 : test.kind === 'now' || test.kind === 'never' ? 0 : 1);
  return tests
    .map((test, index) => ({ test, index }))
    .sort((a, b) => order(a.test) - order(b.test) || a.index - b.index)
    .map(({ test }) => test);
}

function compileMatch(match: Match, rule: Rule, context: CompileContext): Test[] {
  const { family } = context.network;
  const now = (dim: Dim, ranges: readonly AddressRange[], negated: boolean): Test => {
    const set = setOf(ranges);
    return { kind: 'now', dim, set: negated ? subtract(fullDim(family, dim), set) : set };
  };
  const tuple = (kind: 'original' | 'reply', dim: Dim, ranges: readonly AddressRange[], negated: boolean): Test => {
    const set = setOf(ranges);
    return { kind, dim, set: negated ? subtract(fullDim(family, dim), set) : set };
  };
  switch (match.kind) {
    case 'always':
      return [];
    case 'src':
      return [now(DIM.SRC, match.ranges, match.negated)];
    case 'dst':
      return [now(DIM.DST, match.ranges, match.negated)];
    case 'srcMask':
    case 'dstMask':
      return [compileMask(match, family, now)];
    case 'in':
      return [{ kind: 'now', dim: DIM.IN, set: interfaceSet(match.name, match.negated, context.interfaces) }];
    case 'out':
      return [{ kind: 'out', set: interfaceSet(match.name, match.negated, context.interfaces) }];
    case 'proto':
      return match.proto === 0 ? (match.negated ? [{ kind: 'never' }] : []) : [now(DIM.PROTO, one(match.proto), match.negated)];
    case 'sport':
      return [now(DIM.SPORT, match.ranges, match.negated)];
    case 'dport':
      return [now(DIM.DPORT, match.ranges, match.negated)];
    case 'anyport': {
      const tests = [now(DIM.SPORT, match.ranges, match.negated), now(DIM.DPORT, match.ranges, match.negated)];
      return match.negated ? tests : [{ kind: 'either', tests }];
    }
    case 'tcpflags':
      return [now(DIM.FLAGS, flagSet(match.mask, match.comp), match.negated)];
    case 'icmp':
      return compileIcmp(match, now);
    // Conntrack reassembles before raw sees a packet, so a fragment never shows itself (nf_defrag, priority -400).
    case 'fragment':
      return match.negated ? [] : [{ kind: 'never' }];
    case 'state':
      return [{ kind: 'state', states: match.states, negated: match.negated }];
    case 'ctstatus':
      return [{ kind: 'status', status: match.status, negated: match.negated }];
    case 'ctdir':
      return [{ kind: 'direction', reply: match.direction === 'reply' }];
    case 'ctproto':
      return [tuple('original', DIM.PROTO, one(match.proto), match.negated)];
    case 'ctorigsrc':
      return [tuple('original', DIM.SRC, match.ranges, match.negated)];
    case 'ctorigdst':
      return [tuple('original', DIM.DST, match.ranges, match.negated)];
    case 'ctorigsrcport':
      return [compilePort(match, { tuple: 'original', side: 'source' }, family)];
    case 'ctorigdstport':
      return [compilePort(match, { tuple: 'original', side: 'destination' }, family)];
    case 'ctreplsrc':
      return [tuple('reply', DIM.SRC, match.ranges, match.negated)];
    case 'ctrepldst':
      return [tuple('reply', DIM.DST, match.ranges, match.negated)];
    case 'ctreplsrcport':
      return [compilePort(match, { tuple: 'reply', side: 'source' }, family)];
    case 'ctrepldstport':
      return [compilePort(match, { tuple: 'reply', side: 'destination' }, family)];
    case 'srcType':
    case 'dstType':
      return [compileAddressType(match, context, now)];
    case 'mark':
    case 'connmark':
      return [{ kind: match.kind, value: match.value, mask: match.mask, negated: match.negated }];
    case 'set':
      return [compileSet(match, context, now)];
    case 'undecided':
      if (isDecidable(match.module)) return [compileUndecided(match, context)];
      return [free(match.stateful ? `${match.text} (${rule.chain.table} ${rule.chain.name})` : match.text, match.negated)];
  }
}

type PortMatch = Extract<Match, { kind: 'ctorigsrcport' | 'ctorigdstport' | 'ctreplsrcport' | 'ctrepldstport' }>;

function compilePort(match: PortMatch, port: TuplePort, family: Family): Test {
  const ports = match.ranges.map(({ lo, hi }) => (lo === hi ? `${lo}` : `${lo}:${hi}`)).join(',');
  return compileTuplePort(port, setOf(match.ranges), match.negated, family, `-m conntrack --${match.kind} ${ports}`);
}

type Now = (dim: Dim, ranges: readonly AddressRange[], negated: boolean) => Test;

function compileIcmp(match: Extract<Match, { kind: 'icmp' }>, now: Now): Test[] {
  if (match.type === null) return match.negated ? [{ kind: 'never' }] : [];
  const type = now(DIM.TYPE, one(match.type), match.negated);
  const anyCode = match.codes.lo === 0 && match.codes.hi === 255;
  if (anyCode) return [type];
  const code = now(DIM.CODE, [match.codes], match.negated);
  return match.negated ? [{ kind: 'either', tests: [type, code] }] : [type, code];
}

export function interfaceSet(pattern: string, negated: boolean, interfaces: readonly string[]): IntervalSet {
  const indexes = interfaces.flatMap((name, index) => (interfaceMatches(pattern, name) !== negated ? [{ lo: index, hi: index }] : []));
  return setOf(indexes);
}

/** Flag bytes in which the bits of `mask` are exactly `comp`. */
function flagSet(mask: number, comp: number): IntervalSet {
  const values: AddressRange[] = [];
  for (let flags = 0; flags < 64; flags++) if ((flags & mask) === comp) values.push({ lo: flags, hi: flags });
  return setOf(values);
}

/**
 * `-m addrtype`: the kernel asks the local table only (inet_addr_type), so every address is LOCAL, BROADCAST, MULTICAST or UNICAST.
 * LOCAL covers every interface (KERNEL 11).
 */
function compileAddressType(match: TypeMatch, context: CompileContext, now: Now): Test {
  const text = `-m addrtype --${match.kind === 'srcType' ? 'src' : 'dst'}-type ${match.types.join(',')}`;
  if (match.limitIface !== null && !isLocalOnly(match)) return free(`${text} --limit-iface-${match.limitIface}`, match.negated);
  if (match.limitIface !== null) return localOf(match, match.limitIface, context);
  const dim = match.kind === 'srcType' ? DIM.SRC : DIM.DST;
  const all = fullDim(context.network.family, dim);
  const { local, broadcast, multicast } = context.routing;
  // IPv6 asks for every type at once, and its UNICAST holds for own addresses too, not for `::` (match_type6, ipv6_addr_type).
  if (context.network.family === 'ip6') {
    const unspec = one(0n);
    const unicast = subtract(all, union(multicast, unspec));
    const sets: Readonly<Record<string, IntervalSet>> = { LOCAL: local, MULTICAST: multicast, UNICAST: unicast, UNSPEC: unspec };
    return now(
      dim,
      match.types.reduce((rest, type) => intersect(rest, sets[type] ?? EMPTY), all),
      match.negated,
    );
  }
  const broadcasts = union(broadcast, one(0));
  const unicast = subtract(all, union(union(local, multicast), broadcasts));
  const sets: Readonly<Record<string, IntervalSet>> = { LOCAL: local, BROADCAST: broadcasts, MULTICAST: multicast, UNICAST: unicast };
  return now(
    dim,
    match.types.reduce((set, type) => union(set, sets[type] ?? EMPTY), EMPTY),
    match.negated,
  );
}

type TypeMatch = Extract<Match, { kind: 'srcType' | 'dstType' }>;

function isLocalOnly(match: TypeMatch): boolean {
  return match.types.length === 1 && match.types[0] === 'LOCAL' && !match.negated;
}

/** LOCAL limited to an interface: an address of that very interface (inet_addr_type_dev_table). */
function localOf(match: TypeMatch, limit: 'in' | 'out', { network, interfaces }: CompileContext): Test {
  const dim = match.kind === 'srcType' ? DIM.SRC : DIM.DST;
  const tests = network.interfaces.flatMap((device): Test[] => {
    const index = one(interfaces.indexOf(device.name));
    const own = setOf(device.addresses.map((a) => ({ lo: a.address, hi: a.address })));
    const at: Test = limit === 'in' ? { kind: 'now', dim: DIM.IN, set: index } : { kind: 'out', set: index };
    return own.length === 0 ? [] : [{ kind: 'all', tests: [at, { kind: 'now', dim, set: own }] }];
  });
  return { kind: 'either', tests };
}

/** A mask with holes as ranges, where it leaves few of them; a mask that leaves more is not decided. */
function compileMask(match: Extract<Match, { kind: 'srcMask' | 'dstMask' }>, family: Family, now: Now): Test {
  const width = WIDTH[family];
  const mask = BigInt(match.mask);
  let low = 0;
  while (low < width && ((mask >> BigInt(low)) & 1n) === 0n) low++;
  const holes: bigint[] = [];
  for (let bit = low; bit < width; bit++) if (((mask >> BigInt(bit)) & 1n) === 0n) holes.push(1n << BigInt(bit));
  const dim = match.kind === 'srcMask' ? DIM.SRC : DIM.DST;
  if (holes.length > MAX_HOLES)
    return free(`${dim === DIM.SRC ? '-s' : '-d'} ${formatAddress(match.value)}/${formatAddress(match.mask)}`, match.negated);
  const native = (value: bigint): Address => (family === 'ip6' ? value : Number(value));
  const size = (1n << BigInt(low)) - 1n;
  const ranges = Array.from({ length: 2 ** holes.length }, (_, choice) => {
    const lo = holes.reduce((sum, hole, index) => ((choice >> index) & 1 ? sum | hole : sum), BigInt(match.value) & mask);
    return { lo: native(lo), hi: native(lo + size) };
  });
  return now(dim, ranges, match.negated);
}

const MAX_HOLES = 12;

function compileSet(match: Extract<Match, { kind: 'set' }>, context: CompileContext, now: Now): Test {
  const members = context.network.ipsets.get(match.name);
  const dimension = match.dimensions[0];
  if (members === undefined || match.dimensions.length !== 1 || dimension === undefined) {
    return free(`-m set --match-set ${match.name} ${match.dimensions.join(',')}`, match.negated);
  }
  return now(dimension === 'src' ? DIM.SRC : DIM.DST, members, match.negated);
}
