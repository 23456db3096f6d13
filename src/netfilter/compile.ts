/** A rule's matches as tests on a flow: sets for each header field, in the terms of one gateway's interfaces, addresses and sets. */
import type { Network } from '../network/model.ts';
import { DIM, type Dim, fullDim } from '../packets/box.ts';
import { EMPTY, type IntervalSet, one, range, setOf, subtract, union } from '../packets/intervals.ts';
import type { AddressRange, Match, Rule } from '../ruleset/model.ts';
import type { Routing } from './routing.ts';

export type Test =
  /** A field of the header as it is now. */
  | { readonly kind: 'now'; readonly dim: Dim; readonly set: IntervalSet }
  /** A field of conntrack's original tuple. */
  | { readonly kind: 'original'; readonly dim: Dim; readonly set: IntervalSet }
  /** A field of conntrack's reply tuple: its source is where the original direction's destination went. */
  | { readonly kind: 'reply'; readonly dim: Dim; readonly set: IntervalSet }
  | { readonly kind: 'out'; readonly set: IntervalSet }
  | { readonly kind: 'state'; readonly states: number; readonly negated: boolean }
  | { readonly kind: 'status'; readonly status: number; readonly negated: boolean }
  | { readonly kind: 'direction'; readonly reply: boolean }
  | { readonly kind: 'mark'; readonly value: number; readonly mask: number; readonly negated: boolean }
  | { readonly kind: 'connmark'; readonly value: number; readonly mask: number; readonly negated: boolean }
  | { readonly kind: 'free'; readonly match: string; readonly negated: boolean }
  | { readonly kind: 'never' }
  /** At least one of these. */
  | { readonly kind: 'either'; readonly tests: readonly Test[] };

export interface CompileContext {
  readonly interfaces: readonly string[];
  readonly network: Network;
  readonly routing: Routing;
}

/** All tests must hold for the rule to match. Cheap and telling ones come first, undecidable ones last, so that few flows split on them. */
export function compileRule(rule: Rule, context: CompileContext): readonly Test[] {
  const tests = rule.matches.flatMap((match) => compileMatch(match, rule, context));
  const order = (test: Test) => (test.kind === 'free' ? 2 : test.kind === 'now' || test.kind === 'never' ? 0 : 1);
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
      return [free(`${match.kind === 'srcMask' ? '-s' : '-d'} with the mask ${match.mask}: value ${match.value}`, match.negated)];
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
      return [tuple('original', DIM.SPORT, match.ranges, match.negated)];
    case 'ctorigdstport':
      return [tuple('original', DIM.DPORT, match.ranges, match.negated)];
    case 'ctreplsrc':
      return [tuple('reply', DIM.SRC, match.ranges, match.negated)];
    case 'ctrepldst':
      return [tuple('reply', DIM.DST, match.ranges, match.negated)];
    case 'ctreplsrcport':
      return [tuple('reply', DIM.SPORT, match.ranges, match.negated)];
    case 'ctrepldstport':
      return [tuple('reply', DIM.DPORT, match.ranges, match.negated)];
    case 'srcType':
    case 'dstType':
      return [compileAddressType(match, context, now)];
    case 'mark':
    case 'connmark':
      return [{ kind: match.kind, value: match.value, mask: match.mask, negated: match.negated }];
    case 'set':
      return [compileSet(match, context, now)];
    case 'undecided':
      return [free(match.stateful ? `${match.text} (${rule.chain.table} ${rule.chain.name})` : match.text, match.negated)];
  }
}

function free(match: string, negated: boolean): Test {
  return { kind: 'free', match, negated };
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

/** `-i NAME`: exact, or a prefix when NAME ends in `+` (iptables(8)). A bond's slave never matches the bond (KERNEL 2). */
export function interfaceMatches(pattern: string, name: string): boolean {
  return pattern.endsWith('+') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}

function interfaceSet(pattern: string, negated: boolean, interfaces: readonly string[]): IntervalSet {
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
function compileAddressType(match: Extract<Match, { kind: 'srcType' | 'dstType' }>, context: CompileContext, now: Now): Test {
  const text = `-m addrtype --${match.kind === 'srcType' ? 'src' : 'dst'}-type ${match.types.join(',')}`;
  if (match.limitIface !== null) return free(`${text} --limit-iface-${match.limitIface}`, match.negated);
  const { family } = context.network;
  const { local, broadcast, multicast } = context.routing;
  const zero = family === 'ip' ? range(0, 0xffffff) : EMPTY;
  const known: Record<string, IntervalSet> = { LOCAL: local, BROADCAST: union(broadcast, zero), MULTICAST: multicast };
  const others = union(union(local, multicast), union(broadcast, zero));
  let set: IntervalSet = EMPTY;
  for (const type of match.types)
    set = union(set, type === 'UNICAST' ? subtract(fullDim(family, DIM.SRC), others) : (known[type] ?? EMPTY));
  return now(match.kind === 'srcType' ? DIM.SRC : DIM.DST, set, match.negated);
}

function compileSet(match: Extract<Match, { kind: 'set' }>, context: CompileContext, now: Now): Test {
  const members = context.network.ipsets.get(match.name);
  const dimension = match.dimensions[0];
  if (members === undefined || match.dimensions.length !== 1 || dimension === undefined) {
    return free(`-m set --match-set ${match.name} ${match.dimensions.join(',')}`, match.negated);
  }
  return now(dimension === 'src' ? DIM.SRC : DIM.DST, members, match.negated);
}
