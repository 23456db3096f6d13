/**
 * Rules of FORWARD and its like that let in what nobody publishes, each for one address and port that nothing else names. What is found on
 * one of them is found on all that are like it: of those the first is kept.
 */
import { namesDst, namesSrc } from '../../netfilter/narrow-index.ts';
import type { RuleColumns, Ruleset } from '../../ruleset/model.ts';
import type { Areas } from './areas.ts';
import { type Leads, pointOfRow } from './endpoints.ts';

/** A range of so many addresses may be covered by the rules for each of them, */
const SMALL_RANGE = 4096;
/** and so many ports. */
const FEW_PORTS = 16;

/** Which rows are such, by their ids. `mayGo`: goersOf. */
export function plainRows(ruleset: Ruleset, leads: Leads, areas: Areas, mayGo: (row: number) => boolean): number[] {
  const { columns, chains, size } = ruleset;
  const tables = chains.map(({ table }) => table);
  const named = new Set<number>();
  const once = new Map<number, number>();
  for (let row = 0; row < size; row++) {
    const isFilter = tables[columns.chain[row]!] === 'filter';
    if (namesSrc(columns, row)) named.add(Number(columns.srcLo[row]));
    const lead = isFilter ? -1 : leads.address(row);
    if (lead >= 0) named.add(lead);
    if (!namesDst(columns, row)) continue;
    if (!isFilter || namesSrc(columns, row) || !mayGo(row)) named.add(Number(columns.dstLo[row]));
    else {
      const point = pointOfRow(columns, row);
      once.set(point, once.has(point) ? -1 : row);
    }
  }
  const isCovered = smallRanges(ruleset, areas);
  const rows: number[] = [];
  for (const row of once.values()) {
    if (row < 0) continue;
    const address = Number(columns.dstLo[row]);
    if (!named.has(address) && !isCovered(address)) rows.push(row);
  }
  return rows.sort((a, b) => a - b);
}

/** Addresses in a range that a rule for few ports is about: it may be met by nobody because each address has a rule of its own before it. */
function smallRanges({ columns, size }: Ruleset, areas: Areas): (address: number) => boolean {
  const ranges: { readonly lo: number; readonly hi: number }[] = [];
  for (let row = 0; row < size; row++) {
    if (namesDst(columns, row) || !isOfFewPorts(columns, row)) continue;
    const area = areas.rangeOf(row);
    const [lo, hi] = [Math.max(Number(columns.dstLo[row]), area?.lo ?? 0), Math.min(Number(columns.dstHi[row]), area?.hi ?? 0xffff_ffff)];
    if (hi - lo < SMALL_RANGE) ranges.push({ lo, hi });
  }
  if (ranges.length === 0) return () => false;
  ranges.sort((a, b) => a.lo - b.lo);
  // To where the ranges up to each one reach.
  let reach = -1;
  const until = ranges.map(({ hi }) => {
    reach = Math.max(reach, hi);
    return reach;
  });
  return (address) => {
    let [low, high] = [0, ranges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ranges[middle]!.lo <= address) low = middle + 1;
      else high = middle;
    }
    return low > 0 && address <= until[low - 1]!;
  };
}

function isOfFewPorts({ dportLo, dportHi }: RuleColumns, row: number): boolean {
  return dportHi[row]! - dportLo[row]! < FEW_PORTS;
}
