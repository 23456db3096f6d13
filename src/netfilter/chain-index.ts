/**
 * Which rules of a long chain a flow can meet at all: rules that name one source or one destination network are found by the address, and
 * only the others are tried one by one.
 */
import { familyOf, prefixLength, WIDTH } from '../ruleset/address.ts';
import { type Address, BIT, type Chain, type RuleColumns } from '../ruleset/model.ts';

/** Positions in a chain, in order; a number is the only one, as most are. */
type Positions = number | readonly number[];

/** Rules that name a network of one size, by its address without the host's bits. */
interface Networks {
  readonly hostBits: number;
  readonly positions: ReadonlyMap<Address, Positions>;
}

interface Side {
  /** By size; only few sizes are looked for. */
  readonly networks: readonly Networks[];
  /** Rules that name all addresses, none, a range that is no network, or a negated one. */
  readonly others: readonly number[];
}

export interface ChainIndex {
  readonly src: Side;
  readonly dst: Side;
}

/** Shorter chains are read through. */
export const INDEXED_LENGTH = 64;

/** The sizes that most rules have. */
const MOST_SIZES = 6;

export function indexChain(chain: Chain, columns: RuleColumns): ChainIndex {
  return {
    src: indexSide(chain, columns.srcLo, columns.srcHi, columns, BIT.SRC_NEGATED),
    dst: indexSide(chain, columns.dstLo, columns.dstHi, columns, BIT.DST_NEGATED),
  };
}

function indexSide(chain: Chain, lo: ArrayLike<Address>, hi: ArrayLike<Address>, { bits }: RuleColumns, negated: number): Side {
  const bySize = new Map<number, number[]>();
  const { rules } = chain;
  const others: number[] = [];
  for (let position = 0; position < rules.length; position++) {
    const id = rules[position]!;
    const hostBits = (bits[id]! & negated) !== 0 ? null : hostBitsOf(lo[id]!, hi[id]!);
    if (hostBits === null) others.push(position);
    else {
      const alike = bySize.get(hostBits);
      if (alike === undefined) bySize.set(hostBits, [position]);
      else alike.push(position);
    }
  }
  const sizes = [...bySize].sort(([, a], [, b]) => b.length - a.length);
  for (const [, rare] of sizes.splice(MOST_SIZES)) for (const position of rare) others.push(position);
  return {
    networks: sizes.map(([hostBits, positions]) => {
      const byNetwork = new Map<Address, number | number[]>();
      for (const position of positions) {
        const network = networkOf(lo[rules[position]!]!, hostBits);
        const known = byNetwork.get(network);
        if (known === undefined) byNetwork.set(network, position);
        else if (typeof known === 'number') byNetwork.set(network, [known, position]);
        else known.push(position);
      }
      return { hostBits, positions: byNetwork };
    }),
    others: others.sort((a, b) => a - b),
  };
}

/** How many low bits a network leaves to its hosts; null for a range that is no network, and for all addresses. */
function hostBitsOf(lo: Address, hi: Address): number | null {
  const length = prefixLength({ lo, hi });
  if (length === null || length === 0) return null;
  return WIDTH[familyOf(lo)] - length;
}

function networkOf(address: Address, hostBits: number): Address {
  if (hostBits === 0) return address;
  return typeof address === 'number' ? Math.floor(address / 2 ** hostBits) : address >> BigInt(hostBits);
}

/**
 * The next position at or behind `from` that the addresses do not rule out; the chain's length when there is none. `src` and `dst` are
 * null where the flow has several.
 */
export function nextPosition(index: ChainIndex, length: number, from: number, src: Address | null, dst: Address | null): number {
  const useDst = dst !== null && (src === null || index.dst.others.length <= index.src.others.length);
  const address = useDst ? dst : src;
  if (address === null) return from;
  const { networks, others } = useDst ? index.dst : index.src;
  let next = firstFrom(others, from, length);
  for (const { hostBits, positions } of networks) {
    const found = positions.get(networkOf(address, hostBits));
    if (found !== undefined) next = Math.min(next, firstFrom(found, from, length));
  }
  return next;
}

function firstFrom(positions: Positions, from: number, length: number): number {
  if (typeof positions === 'number') return positions < from ? length : positions;
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positions[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return positions[low] ?? length;
}
