/** A packet whose source and destination are one host: nothing that answers it, and no port of a bridge that it could leave by. */
import { DIM } from '../packets/box.ts';
import { type IntervalSet, intersect, one } from '../packets/intervals.ts';
import { shift } from '../ruleset/address.ts';
import type { Address } from '../ruleset/model.ts';
import { type Flow, fieldValues, splitByDim } from './flow.ts';

/** Addresses that both a client and its server may have, of which each is told apart. */
const MOST_SELVES = 64;

/**
 * The parts of a flow whose source is its destination. Where more addresses than a few could be both, none is
 * told apart: an untranslated packet from a host to itself meets no gateway.
 */
export function splitSelf(flow: Flow): { self: Flow[]; others: Flow[] } {
  const common = intersect(fieldValues(flow, DIM.SRC), fieldValues(flow, DIM.DST));
  const self: Flow[] = [];
  let others: Flow[] = [flow];
  for (const address of fewAddresses(common)) {
    others = others.flatMap((part) => {
      const { hit: from, miss: elsewhere } = splitByDim(part, DIM.SRC, one(address));
      if (from === null) return [part];
      const { hit, miss } = splitByDim(from, DIM.DST, one(address));
      if (hit !== null) self.push(hit);
      return [elsewhere, miss].filter((rest) => rest !== null);
    });
  }
  return { self, others };
}

/** The members of a small set, one by one; none of a large one. */
function fewAddresses(set: IntervalSet): Address[] {
  const size = set.reduce((sum, r) => sum + BigInt(r.hi) - BigInt(r.lo) + 1n, 0n);
  if (size > MOST_SELVES) return [];
  return set.flatMap((r) => Array.from({ length: Number(BigInt(r.hi) - BigInt(r.lo)) + 1 }, (_, step) => shift(r.lo, step)));
}
