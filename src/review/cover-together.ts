/**
 * Rules that several earlier rules of their chain, none of them alone, keep every packet from. What the columns hold of addresses and ports
 * is taken away piece by piece; a rule whose fields the columns do not hold in full takes nothing away.
 */
import { type Box, DIM, fullBox, replaceDim, subtractBox } from '../packets/box.ts';
import { range } from '../packets/intervals.ts';
import { BIT, type Chain, type Rule, type Ruleset } from '../ruleset/model.ts';
import { isEnd } from './cover.ts';

export interface JointCover {
  readonly rule: Rule;
  /** Two or more, in the order of the chain. */
  readonly by: readonly Rule[];
}

/** Longer chains are not looked at: each of their rules would be held against each. */
const LONGEST = 500;
/** A rule that falls into more pieces is left unsaid. */
const MOST_PIECES = 32;

/** `covered`: rules of the chain that one earlier rule covers alone, or that are told of otherwise. */
export function coveredTogether(ruleset: Ruleset, chain: Chain, covered: ReadonlySet<number>): JointCover[] {
  if (chain.rules.length > LONGEST) return [];
  const found: JointCover[] = [];
  const before: Boxed[] = [];
  for (const id of chain.rules) {
    if (covered.has(id)) continue;
    const own = { id, box: columnBox(ruleset, id) };
    const by = piecewise(ruleset, before, own);
    if (by.length > 1) found.push({ rule: ruleset.rule(id), by });
    else if (ruleset.columns.bits[id] === 0) before.push(own);
  }
  return found;
}

interface Boxed {
  readonly id: number;
  /** What its columns name. */
  readonly box: Box;
}

/** The rules that together take all that a later one names; empty where something is left. */
function piecewise(ruleset: Ruleset, before: readonly Boxed[], own: Boxed): Rule[] {
  const { id } = own;
  let left: readonly Box[] = [own.box];
  const by: Rule[] = [];
  for (const { id: earlier, box } of before) {
    if (!takesAllNames(ruleset, earlier, id) || !meetsByAddress(ruleset, earlier, id)) continue;
    const rest = left.flatMap((piece) => subtractBox(piece, box));
    if (rest.length === left.length && rest.every((piece, index) => piece === left[index])) continue;
    const rule = ruleset.rule(earlier);
    if (!isEnd(rule, ruleset)) continue;
    by.push(rule);
    left = rest;
    if (left.length === 0) return by;
    if (left.length > MOST_PIECES) return [];
  }
  return [];
}

/** Whether the earlier rule asks no interface and no protocol that the later one does not name too. */
function takesAllNames({ columns: c }: Ruleset, earlier: number, id: number): boolean {
  const bits = c.bits[id]!;
  if (c.inName[earlier] !== 0 && (c.inName[earlier] !== c.inName[id] || (bits & BIT.IN_NEGATED) !== 0)) return false;
  if (c.outName[earlier] !== 0 && (c.outName[earlier] !== c.outName[id] || (bits & BIT.OUT_NEGATED) !== 0)) return false;
  return c.proto[earlier]! <= 0 || (c.proto[earlier] === c.proto[id] && (bits & BIT.PROTO_NEGATED) === 0);
}

function meetsByAddress({ columns: c }: Ruleset, earlier: number, id: number): boolean {
  const bits = c.bits[id]!;
  const src = (bits & BIT.SRC_NEGATED) !== 0 || (c.srcLo[earlier]! <= c.srcHi[id]! && c.srcLo[id]! <= c.srcHi[earlier]!);
  const dst = (bits & BIT.DST_NEGATED) !== 0 || (c.dstLo[earlier]! <= c.dstHi[id]! && c.dstLo[id]! <= c.dstHi[earlier]!);
  return src && dst;
}

/** All that a rule could match by its addresses and ports; what it negates counts as any. */
function columnBox({ columns: c, family }: Ruleset, id: number): Box {
  const bits = c.bits[id]!;
  let box = fullBox(family);
  if ((bits & BIT.SRC_NEGATED) === 0) box = replaceDim(box, DIM.SRC, range(c.srcLo[id]!, c.srcHi[id]!));
  if ((bits & BIT.DST_NEGATED) === 0) box = replaceDim(box, DIM.DST, range(c.dstLo[id]!, c.dstHi[id]!));
  if ((bits & BIT.SPORT_NEGATED) === 0) box = replaceDim(box, DIM.SPORT, range(c.sportLo[id]!, c.sportHi[id]!));
  return (bits & BIT.DPORT_NEGATED) === 0 ? replaceDim(box, DIM.DPORT, range(c.dportLo[id]!, c.dportHi[id]!)) : box;
}
