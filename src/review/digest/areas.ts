/**
 * User chains that only packets to one range of addresses enter (`-A FORWARD -d 10.0.7.0/24 -j net-7`). The ranges of two such chains do not
 * tell services apart by themselves: a service meets its own chain and none of the others, so that what tells is what its chain is like.
 */
import { namesDst } from '../../netfilter/narrow-index.ts';
import { ALL } from '../../ruleset/address.ts';
import { BIT, type Chain, type RuleColumns, type Ruleset } from '../../ruleset/model.ts';
import { MOST_SETS } from '../atoms.ts';
import { newWordTable } from './words.ts';

export interface Areas {
  /** Whether a row's range of destinations is an area's own: its jump, or a row of its chain for all of it. */
  isOwnRange(row: number): boolean;
  /** What an address meets by its areas: the same number for another one that meets the like. */
  of(address: number): number;
  /** The chain of a row about an address; of an area's chain, for an address in it, a number that is the same for chains that are alike. */
  chainOf(row: number, address: number): number;
  /** The addresses of whose packets a row's chain has a say; null for those of everybody. */
  rangeOf(row: number): { readonly lo: number; readonly hi: number } | null;
  /** Rows of one chain before a row that name no single destination, and are no jumps to other areas. */
  readonly wideDst: Int32Array;
}

interface Area {
  readonly lo: number;
  readonly hi: number;
  /** The row that jumps. */
  readonly jump: number;
  readonly chain: Chain;
}

/** Less than this many of one calling chain's are not worth a look. */
const FEW = 2;

export function areasOf(ruleset: Ruleset): Areas {
  const callers = callersOf(ruleset);
  const byCaller = ruleset.chains.map((chain) => areasIn(ruleset, chain, callers)).filter(({ length }) => length >= FEW);
  const byChain = new Map(byCaller.flat().map((area) => [area.chain.id, area]));
  const jumps = new Uint8Array(ruleset.size);
  for (const { jump } of byChain.values()) jumps[jump] = 1;
  const wideDst = wideBefore(ruleset, jumps);
  const { columns } = ruleset;
  const { word, intern } = newWordTable();
  const likes = new Map<number, number>();
  const likeOf = (area: Area) => {
    const known = likes.get(area.chain.id) ?? intern(putChain(word, area, ruleset, jumps));
    likes.set(area.chain.id, known);
    return known;
  };
  return {
    wideDst,
    isOwnRange: (row) => jumps[row] === 1 || isForAll(byChain.get(columns.chain[row]!), columns, row),
    rangeOf: (row) => byChain.get(columns.chain[row]!) ?? null,
    of(address) {
      const met: number[] = [];
      for (const areas of byCaller) {
        const area = areaAt(areas, address);
        met.push(area === undefined ? -1 : likeOf(area), area === undefined ? -1 : wideDst[area.jump]!);
      }
      met.forEach((number, at) => {
        word[at] = number;
      });
      return met.length === 0 ? 0 : intern(met.length);
    },
    chainOf(row, address) {
      const chain = columns.chain[row]!;
      const area = byChain.get(chain);
      return area === undefined || address < area.lo || area.hi < address ? chain : -1 - likeOf(area);
    },
  };
}

/** How many rows lead to each chain, by its name; a chain that several rows enter is nobody's own. */
function callersOf({ columns, chains, rule, size }: Ruleset): ReadonlyMap<string, number> {
  const callers = new Map<string, number>();
  const targets = new Map<number, string | null>();
  for (let row = 0; row < size && targets.size <= MOST_SETS; row++) {
    if (columns.toAddress[row] !== 0) continue;
    const like = columns.like[row]!;
    let to = targets.get(like);
    if (to === undefined) {
      const { target } = rule(row);
      to = target.kind === 'jump' || target.kind === 'goto' ? target.chain : null;
      targets.set(like, to);
    }
    if (to === null) continue;
    const name = `${chains[columns.chain[row]!]!.table} ${to}`;
    callers.set(name, (callers.get(name) ?? 0) + 1);
  }
  return targets.size > MOST_SETS ? new Map() : callers;
}

/** The areas of one calling chain, by their addresses; a range that meets one before it tells services apart as any other. */
function areasIn(ruleset: Ruleset, caller: Chain, callers: ReadonlyMap<string, number>): Area[] {
  const { columns } = ruleset;
  const found: Area[] = [];
  for (const row of caller.rules) {
    if (!isOnlyDst(columns, row)) continue;
    const { target } = ruleset.rule(row);
    const chain = target.kind === 'jump' ? ruleset.chain(caller.table, target.chain) : undefined;
    if (chain === undefined || chain.base !== null || callers.get(`${caller.table} ${chain.name}`) !== 1) continue;
    found.push({ lo: Number(columns.dstLo[row]), hi: Number(columns.dstHi[row]), jump: row, chain });
  }
  found.sort((a, b) => a.lo - b.lo);
  return found.filter((area, at) => (at === 0 || found[at - 1]!.hi < area.lo) && (at === found.length - 1 || area.hi < found[at + 1]!.lo));
}

/** Whether a row asks for a range of destinations and for nothing else. */
function isOnlyDst({ srcLo, srcHi, dstLo, dstHi, inName, outName, proto, bits, toAddress }: RuleColumns, row: number): boolean {
  const isEvery = Number(dstLo[row]) === 0 && Number(dstHi[row]) === ALL.ip.hi;
  const isRange = !isEvery && dstLo[row] !== dstHi[row];
  const isAlone = inName[row] === 0 && outName[row] === 0 && proto[row] === -1 && bits[row] === 0 && toAddress[row] === 0;
  return isRange && isAlone && Number(srcLo[row]) === 0 && Number(srcHi[row]) === ALL.ip.hi;
}

/** Whether a row is for its chain's whole area. */
function isForAll(area: Area | undefined, { dstLo, dstHi, bits }: RuleColumns, row: number): boolean {
  return area !== undefined && Number(dstLo[row]) === area.lo && Number(dstHi[row]) === area.hi && (bits[row]! & BIT.DST_NEGATED) === 0;
}

/** The area that an address is in. */
function areaAt(areas: readonly Area[], address: number): Area | undefined {
  let [low, high] = [0, areas.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (areas[middle]!.lo <= address) low = middle + 1;
    else high = middle;
  }
  const area = areas[low - 1];
  return area !== undefined && address <= area.hi ? area : undefined;
}

function wideBefore({ columns, chains, size }: Ruleset, jumps: Uint8Array): Int32Array {
  const before = new Int32Array(size);
  for (const { rules } of chains) {
    let wide = 0;
    for (const row of rules) {
      before[row] = wide;
      if (jumps[row] === 0 && !namesDst(columns, row)) wide++;
    }
  }
  return before;
}

/** The rows of an area's chain that name no single destination, in their order: what every address in it may meet. Gives the word's length. */
function putChain(word: number[], area: Area, { columns }: Ruleset, jumps: Uint8Array): number {
  let at = 0;
  for (const row of area.chain.rules) {
    if (jumps[row] === 1 || namesDst(columns, row)) continue;
    const all = isForAll(area, columns, row);
    const fields = [
      columns.like[row]!,
      columns.inName[row]!,
      columns.outName[row]!,
      columns.bits[row]!,
      columns.proto[row]!,
      Number(columns.srcLo[row]),
      Number(columns.srcHi[row]),
      all ? -1 : Number(columns.dstLo[row]),
      all ? -1 : Number(columns.dstHi[row]),
      columns.sportLo[row]!,
      columns.sportHi[row]!,
      columns.dportLo[row]!,
      columns.dportHi[row]!,
      columns.toAddress[row]!,
      columns.toPort[row]!,
    ];
    for (const field of fields) word[at++] = field;
  }
  // Told apart from the words of addresses, which have two numbers for each calling chain.
  word[at++] = -2;
  return at;
}
