/**
 * Rules by the one address, or the one address and port, that they name: of a hundred thousand rules those that can have a say about one
 * endpoint are a handful.
 */
import { type Address, BIT, type Chain, type RuleColumns } from '../ruleset/model.ts';

export interface NarrowIndex {
  /** Rules that name no single address: each may have a say about every endpoint. Positions, ascending. */
  readonly wide: readonly number[];
  /** Positions of rules that name this address as destination (source), and no port or this one; wide ones are not among them. */
  toward(address: Address, port: number | null): readonly number[];
  from(address: Address, port: number | null): readonly number[];
  /** Positions of rules that name one source and no single destination, or the other way round: they may meet any endpoint's packets. */
  readonly half: readonly number[];
  /** How many rules stand before a position that name one source and no single destination (one destination and no single source). */
  sourcesBefore(position: number): number;
  destinationsBefore(position: number): number;
}

type Found = Map<Address, { readonly anyPort: number[]; readonly byPort: Map<number, number[]> }>;

/** Whether a rule names one destination. */
export function namesDst({ dstLo, dstHi, bits }: RuleColumns, id: number): boolean {
  return dstLo[id] === dstHi[id] && (bits[id]! & BIT.DST_NEGATED) === 0;
}

/** Whether a rule names one source. */
export function namesSrc({ srcLo, srcHi, bits }: RuleColumns, id: number): boolean {
  return srcLo[id] === srcHi[id] && (bits[id]! & BIT.SRC_NEGATED) === 0;
}

export function indexNarrow(chain: Chain, columns: RuleColumns): NarrowIndex {
  const wide: number[] = [];
  const half: number[] = [];
  const [sources, destinations] = [new Int32Array(chain.rules.length), new Int32Array(chain.rules.length)];
  let [sourcesSoFar, destinationsSoFar] = [0, 0];
  const [toward, from]: [Found, Found] = [new Map(), new Map()];
  chain.rules.forEach((id, position) => {
    const bits = columns.bits[id]!;
    const dst = columns.dstLo[id]!;
    const src = columns.srcLo[id]!;
    const byDst = namesDst(columns, id);
    const bySrc = namesSrc(columns, id);
    sources[position] = sourcesSoFar;
    destinations[position] = destinationsSoFar;
    if (!byDst && !bySrc) wide.push(position);
    if (byDst !== bySrc) half.push(position);
    if (bySrc && !byDst) sourcesSoFar++;
    if (byDst && !bySrc) destinationsSoFar++;
    if (byDst) put(toward, dst, columns.dportLo[id]!, columns.dportHi[id]!, (bits & BIT.DPORT_NEGATED) !== 0, position);
    if (bySrc) put(from, src, columns.sportLo[id]!, columns.sportHi[id]!, (bits & BIT.SPORT_NEGATED) !== 0, position);
  });
  return {
    wide,
    half,
    toward: (address, port) => look(toward, address, port),
    from: (address, port) => look(from, address, port),
    sourcesBefore: (position) => sources[position]!,
    destinationsBefore: (position) => destinations[position]!,
  };
}

function put(found: Found, address: Address, lo: number, hi: number, negated: boolean, position: number): void {
  let entry = found.get(address);
  if (entry === undefined) {
    entry = { anyPort: [], byPort: new Map() };
    found.set(address, entry);
  }
  if (lo !== hi || negated) entry.anyPort.push(position);
  else {
    const known = entry.byPort.get(lo);
    if (known === undefined) entry.byPort.set(lo, [position]);
    else known.push(position);
  }
}

const NONE: readonly number[] = [];

function look(found: Found, address: Address, port: number | null): readonly number[] {
  const entry = found.get(address);
  if (entry === undefined) return NONE;
  const byPort = port === null ? undefined : entry.byPort.get(port);
  if (byPort === undefined) return entry.anyPort;
  return entry.anyPort.length === 0 ? byPort : [...entry.anyPort, ...byPort].sort((a, b) => a - b);
}
