/**
 * The ports of conntrack's tuples as `--ctorigdstport` and its kin see them (xt_conntrack reads `u.all`): ports where the protocol has
 * them; of an ICMP query its identifier as source port and its type and code as destination port; of any other protocol, 0.
 */
import { DIM } from '../packets/box.ts';
import { contains, type IntervalSet, one, range, setOf, subtract } from '../packets/intervals.ts';
import type { Family } from '../ruleset/model.ts';
import { free, type Test } from './tests.ts';

export interface TuplePort {
  readonly tuple: 'original' | 'reply';
  readonly side: 'source' | 'destination';
}

/** TCP, UDP, DCCP, SCTP, UDP-Lite. */
const PORTED: IntervalSet = setOf([6, 17, 33, 132, 136].map((proto) => ({ lo: proto, hi: proto })));
const ICMP: Readonly<Record<Family, number>> = { ip: 1, ip6: 58 };
const PROTOCOLS = range(0, 255);

/** Types of queries and, in the same order, of their answers (nf_conntrack_proto_icmp.c, …icmpv6.c). */
const QUERIES: Readonly<Record<Family, readonly (readonly [number, number])[]>> = {
  ip: [
    [8, 0],
    [13, 14],
    [15, 16],
    [17, 18],
  ],
  ip6: [
    [128, 129],
    [139, 140],
  ],
};

/** The test for such a match; without a conntrack entry it fails, inverted or not. */
export function compileTuplePort(port: TuplePort, set: IntervalSet, negated: boolean, family: Family, name: string): Test {
  const proto = (protos: IntervalSet): Test => ({ kind: 'original', dim: DIM.PROTO, set: protos });
  const ports: Test = { kind: port.tuple, dim: port.side === 'source' ? DIM.SPORT : DIM.DPORT, set };
  const icmp = one(ICMP[family]);
  const tests: Test[] = [
    { kind: 'all', tests: [proto(PORTED), ports] },
    { kind: 'all', tests: [proto(icmp), port.side === 'source' ? free(name, false) : typeAndCode(port.tuple, set, family)] },
  ];
  if (contains(set, 0)) tests.push(proto(subtract(subtract(PROTOCOLS, PORTED), icmp)));
  const holds: Test = { kind: 'either', tests };
  return negated ? { kind: 'all', tests: [proto(PROTOCOLS), { kind: 'not', test: holds }] } : holds;
}

/** Queries whose type and code, as one number of 16 bits, lie in the set. */
function typeAndCode(tuple: TuplePort['tuple'], set: IntervalSet, family: Family): Test {
  const tests = QUERIES[family].flatMap(([query, answer]): Test[] => {
    const high = (tuple === 'original' ? query : answer) * 256;
    const codes = setOf(
      set
        .map(({ lo, hi }) => ({ lo: Math.max(Number(lo) - high, 0), hi: Math.min(Number(hi) - high, 255) }))
        .filter(({ lo, hi }) => lo <= hi),
    );
    if (codes.length === 0) return [];
    const type: Test = { kind: 'original', dim: DIM.TYPE, set: one(query) };
    return [{ kind: 'all', tests: [type, { kind: 'original', dim: DIM.CODE, set: codes }] }];
  });
  return { kind: 'either', tests };
}
