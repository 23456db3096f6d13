/**
 * Which rules of a long chain a flow can meet at all: rules that name one source or one destination address are found by that address, and
 * only the others are tried one by one.
 */
import { type Address, BIT, type Chain, type RuleColumns } from '../ruleset/model.ts';

/** Positions in a chain, in order. */
type Positions = readonly number[];

interface Side {
  readonly byAddress: ReadonlyMap<Address, Positions>;
  /** Rules that name none, several, or a negated address. */
  readonly others: Positions;
}

export interface ChainIndex {
  readonly src: Side;
  readonly dst: Side;
}

/** Shorter chains are read through. */
export const INDEXED_LENGTH = 64;

export function indexChain(chain: Chain, columns: RuleColumns): ChainIndex {
  return {
    src: indexSide(chain, columns.srcLo, columns.srcHi, columns, BIT.SRC_NEGATED),
    dst: indexSide(chain, columns.dstLo, columns.dstHi, columns, BIT.DST_NEGATED),
  };
}

function indexSide(chain: Chain, lo: ArrayLike<Address>, hi: ArrayLike<Address>, { bits }: RuleColumns, negated: number): Side {
  const byAddress = new Map<Address, number[]>();
  const others: number[] = [];
  chain.rules.forEach((id, position) => {
    const address = lo[id]!;
    if (address !== hi[id]! || (bits[id]! & negated) !== 0) {
      others.push(position);
      return;
    }
    const known = byAddress.get(address);
    if (known === undefined) byAddress.set(address, [position]);
    else known.push(position);
  });
  return { byAddress, others };
}

/**
 * The next position at or behind `from` that the addresses do not rule out; the chain's length when there is none. `src` and `dst` are
 * null where the flow has several.
 */
export function nextPosition(index: ChainIndex, length: number, from: number, src: Address | null, dst: Address | null): number {
  const side = chooseSide(index, src, dst);
  if (side === null) return from;
  const exact = side.side.byAddress.get(side.address);
  return Math.min(firstFrom(side.side.others, from, length), exact === undefined ? length : firstFrom(exact, from, length));
}

function chooseSide(
  { src: bySrc, dst: byDst }: ChainIndex,
  src: Address | null,
  dst: Address | null,
): { side: Side; address: Address } | null {
  if (dst !== null && (src === null || byDst.others.length <= bySrc.others.length)) return { side: byDst, address: dst };
  return src === null ? null : { side: bySrc, address: src };
}

function firstFrom(positions: Positions, from: number, length: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positions[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return positions[low] ?? length;
}
