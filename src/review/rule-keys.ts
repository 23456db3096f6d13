/** Rules told apart by their columns: equal keys may be equal rules, unequal ones are not. Nothing is parsed anew. */
import { fullBox } from '../packets/box.ts';
import type { Ruleset } from '../ruleset/model.ts';

/** A key of the header fields that the columns hold; equal for equal rules of one chain. */
export function columnKey(ruleset: Ruleset, id: number): string {
  const c = ruleset.columns;
  return `${c.srcLo[id]},${c.srcHi[id]},${c.dstLo[id]},${c.dstHi[id]},${c.inName[id]},${c.outName[id]},${c.proto[id]},${c.sportLo[id]},${c.sportHi[id]},${c.dportLo[id]},${c.dportHi[id]},${c.bits[id]}`;
}

/** Whether the rule names nothing at all by its columns: it takes every packet, if it has no further matches. */
export function namesNothing(ruleset: Ruleset, id: number): boolean {
  const c = ruleset.columns;
  const [all] = fullBox(ruleset.family)[1]!;
  return (
    c.bits[id] === 0 &&
    c.srcLo[id] === all!.lo &&
    c.srcHi[id] === all!.hi &&
    c.dstLo[id] === all!.lo &&
    c.dstHi[id] === all!.hi &&
    c.inName[id] === 0 &&
    c.outName[id] === 0 &&
    c.proto[id]! <= 0
  );
}

/** The rules, in order, whose columns some other one's may equal: a hash tells the others apart without a string for each. */
export function likeOthers(ruleset: Ruleset, ids: Int32Array): number[] {
  const first = new Map<number, number>();
  const twice = new Set<number>();
  for (const id of ids) {
    const hash = columnHash(ruleset, id);
    const known = first.get(hash);
    if (known === undefined) first.set(hash, id);
    else twice.add(known).add(id);
  }
  return Array.from(ids).filter((id) => twice.has(id));
}

function columnHash({ columns: c, family }: Ruleset, id: number): number {
  const low = (address: number | bigint) =>
    family === 'ip' ? Number(address) : Number(BigInt.asIntN(32, BigInt(address) ^ (BigInt(address) >> 64n)));
  let hash = mixed(low(c.srcLo[id]!) | 0, low(c.srcHi[id]!));
  hash = mixed(hash, low(c.dstLo[id]!));
  hash = mixed(hash, low(c.dstHi[id]!));
  hash = mixed(hash, c.inName[id]!);
  hash = mixed(hash, c.outName[id]!);
  hash = mixed(hash, c.proto[id]!);
  hash = mixed(hash, c.sportLo[id]!);
  hash = mixed(hash, c.dportLo[id]!);
  hash = mixed(hash, c.dportHi[id]!);
  return mixed(hash, c.bits[id]!);
}

function mixed(hash: number, value: number): number {
  return (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) + value) | 0;
}
