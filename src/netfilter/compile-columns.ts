/** The tests of a rule that its columns hold whole: no text is read for it. */
import { DIM, type Dim, fullDim } from '../packets/box.ts';
import { type IntervalSet, subtract } from '../packets/intervals.ts';
import { type Address, BIT, type RuleColumns, type Ruleset } from '../ruleset/model.ts';
import { interfaceSet } from './compile.ts';
import type { CompileContext, Test } from './tests.ts';

/** Null for a rule with matches beside its columns. */
export function compileColumns(ruleset: Ruleset, rule: number, context: CompileContext): readonly Test[] | null {
  const c = ruleset.columns;
  const bits = c.bits[rule]!;
  if ((bits & BIT.MORE) !== 0) return null;
  const tests: Test[] = [];
  const { family } = ruleset;
  const range = (dim: Dim, lo: Address, hi: Address, negated: boolean) => {
    const full = fullDim(family, dim);
    if (!negated && lo === full[0]!.lo && hi === full[0]!.hi) return;
    const set: IntervalSet = [{ lo, hi }];
    tests.push({ kind: 'now', dim, set: negated ? subtract(full, set) : set });
  };
  range(DIM.SRC, c.srcLo[rule]!, c.srcHi[rule]!, (bits & BIT.SRC_NEGATED) !== 0);
  range(DIM.DST, c.dstLo[rule]!, c.dstHi[rule]!, (bits & BIT.DST_NEGATED) !== 0);
  pushInterfaces(tests, ruleset, c, rule, context);
  const proto = c.proto[rule]!;
  if (proto >= 0) range(DIM.PROTO, proto, proto, (bits & BIT.PROTO_NEGATED) !== 0);
  range(DIM.SPORT, c.sportLo[rule]!, c.sportHi[rule]!, (bits & BIT.SPORT_NEGATED) !== 0);
  range(DIM.DPORT, c.dportLo[rule]!, c.dportHi[rule]!, (bits & BIT.DPORT_NEGATED) !== 0);
  return tests;
}

function pushInterfaces(tests: Test[], ruleset: Ruleset, c: RuleColumns, rule: number, { interfaces }: CompileContext): void {
  const bits = c.bits[rule]!;
  const [incoming, outgoing] = [c.inName[rule]!, c.outName[rule]!];
  if (incoming !== 0) {
    const set = interfaceSet(ruleset.names[incoming]!, (bits & BIT.IN_NEGATED) !== 0, interfaces);
    tests.push({ kind: 'now', dim: DIM.IN, set });
  }
  if (outgoing !== 0) tests.push({ kind: 'out', set: interfaceSet(ruleset.names[outgoing]!, (bits & BIT.OUT_NEGATED) !== 0, interfaces) });
}
