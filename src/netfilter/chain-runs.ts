/**
 * Rules of one chain, one behind the other, that say the same of many addresses or ports: a block list, an allow list. Where nobody asks
 * which of them decided, they are one rule for all of them together.
 */
import { DIM, type Dim } from '../packets/box.ts';
import { type IntervalSet, setOf } from '../packets/intervals.ts';
import { type Address, BIT, type Chain, type RuleColumns, type Ruleset } from '../ruleset/model.ts';
import type { Test } from './tests.ts';

export interface ChainRun {
  /** The position behind its last rule. */
  readonly until: number;
  /** What its rules ask, but for the field in which they differ: there, what any of them asks. */
  readonly tests: readonly Test[];
  /** That field. */
  readonly dim: Dim;
}

/** Fewer rules are met one by one. */
const LEAST = 8;

interface Column {
  readonly dim: Dim;
  readonly lo: ArrayLike<Address>;
  readonly hi: ArrayLike<Address>;
  readonly negated: number;
}

/** The run that each position lies in; undefined where it lies in none. `tests`: a rule's tests. */
export function chainRuns(ruleset: Ruleset, chain: Chain, tests: (rule: number) => readonly Test[]): readonly (ChainRun | undefined)[] {
  const { rules } = chain;
  const columns = columnsOf(ruleset.columns);
  const runs: (ChainRun | undefined)[] = [];
  let from = 0;
  while (from < rules.length) {
    const column = from + 1 < rules.length ? onlyDifference(ruleset, columns, rules[from]!, rules[from + 1]!) : null;
    let until = from + 1;
    while (column !== null && until < rules.length && onlyDifference(ruleset, columns, rules[from]!, rules[until]!) === column) until++;
    const run = column === null || until - from < LEAST ? undefined : runOf(chain, from, until, column, tests);
    // Of a short run its last rule may begin another one.
    const next = run === undefined && until - from > 1 ? until - 1 : until;
    for (let at = from; at < next; at++) runs.push(run);
    from = next;
  }
  return runs;
}

function columnsOf(c: RuleColumns): readonly Column[] {
  return [
    { dim: DIM.SRC, lo: c.srcLo, hi: c.srcHi, negated: BIT.SRC_NEGATED },
    { dim: DIM.DST, lo: c.dstLo, hi: c.dstHi, negated: BIT.DST_NEGATED },
    { dim: DIM.SPORT, lo: c.sportLo, hi: c.sportHi, negated: BIT.SPORT_NEGATED },
    { dim: DIM.DPORT, lo: c.dportLo, hi: c.dportHi, negated: BIT.DPORT_NEGATED },
  ];
}

/** The one column in which two rules differ that end a packet's way alike; null where they differ in more, or in something else. */
function onlyDifference(ruleset: Ruleset, columns: readonly Column[], a: number, b: number): Column | null {
  const { bits, inName, outName, proto } = ruleset.columns;
  if (bits[a] !== bits[b] || (bits[a]! & BIT.MORE) !== 0) return null;
  if (inName[a] !== inName[b] || outName[a] !== outName[b] || proto[a] !== proto[b]) return null;
  let found: Column | null = null;
  for (const column of columns) {
    if (column.lo[a] === column.lo[b] && column.hi[a] === column.hi[b]) continue;
    if (found !== null || (bits[a]! & column.negated) !== 0) return null;
    found = column;
  }
  return found !== null && endsAlike(ruleset, a, b) ? found : null;
}

function endsAlike(ruleset: Ruleset, a: number, b: number): boolean {
  const { like, toAddress } = ruleset.columns;
  if (toAddress[a] !== 0 || toAddress[b] !== 0) return false;
  const { kind } = ruleset.rule(like[a]!).target;
  const isEnd = kind === 'accept' || kind === 'drop' || kind === 'reject';
  return isEnd && (like[a] === like[b] || ruleset.rule(like[b]!).target.kind === kind);
}

/** Undefined where the first rule asks nothing of the field. */
function runOf(
  { rules }: Chain,
  from: number,
  until: number,
  { dim, lo, hi }: Column,
  testsOf: (rule: number) => readonly Test[],
): ChainRun | undefined {
  const first = testsOf(rules[from]!);
  const at = first.findIndex((test) => test.kind === 'now' && test.dim === dim);
  if (at < 0) return undefined;
  const ranges = Array.from({ length: until - from }, (_, nth) => ({ lo: lo[rules[from + nth]!]!, hi: hi[rules[from + nth]!]! }));
  const set: IntervalSet = setOf(ranges);
  return { until, dim, tests: first.map((test, index): Test => (index === at ? { kind: 'now', dim, set } : test)) };
}
