/** Our reading of an option line against the tool's. */
import { readRulesets, writeSave } from '../../../src/ruleset/index.ts';
import type { Line } from './generate.ts';
import type { Verdict } from './tool.ts';

export type Outcome = 'agreed' | 'refused-by-us' | 'accepted-by-us' | 'written-otherwise';

export interface Comparison {
  readonly line: Line;
  readonly verdict: Verdict;
  readonly outcome: Outcome;
  /**
   * Which of the tools' answers it was held against: the kernel took it, the kernel alone refused it, or the tool did. `absent`: the kernel
   * has no such module, or what the rule names is not there; then --test alone has judged.
   */
  readonly against: 'accepted' | 'absent' | 'kernel' | 'refused';
  readonly ours: string;
}

/** The line's canonical text, or its errors. */
export function ours({ family, table, text }: Line): { errors: string[]; warnings: string[]; saved: string } {
  const { rulesets, diagnostics } = readRulesets([{ name: 'line.rules', text: `*${table}\n:c0 - [0:0]\n-A c0 ${text}\nCOMMIT\n` }], {
    family,
  });
  const of = (severity: string) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).map(({ column, message }) => `${column}: ${message}`);
  const lines = writeSave(rulesets)
    .split('\n')
    .filter((line) => line.startsWith('-A'));
  return { errors: of('error'), warnings: of('warning'), saved: lines.map((line) => line.replace(/^-A c0 ?/, '')).join('\n') };
}

export function compare(line: Line, verdict: Verdict): Comparison {
  const { errors, warnings, saved } = ours(line);
  const against = judgeOf(line, verdict);
  const told = [...errors, ...warnings].join(' | ');
  if (against === 'refused')
    return { line, verdict, against, outcome: errors.length > 0 ? 'agreed' : 'accepted-by-us', ours: told || saved };
  if (against === 'kernel') return { line, verdict, against, outcome: told !== '' ? 'agreed' : 'accepted-by-us', ours: told || saved };
  if (errors.length > 0) return { line, verdict, against, outcome: 'refused-by-us', ours: told };
  if (against === 'absent') return { line, verdict, against, outcome: 'agreed', ours: saved };
  return { line, verdict, against, outcome: saved === (verdict.saved ?? '') ? 'agreed' : 'written-otherwise', ours: saved };
}

/** Things that a gateway has or has not: cgroups, timeout policies, rate estimators, and modules that few kernels have. */
const NAMED = /-m cgroup (?!.*--cg).*--pa|-j CT .*--tim|-m (rateest|ipvs)|-j (LED|ULOG|CLUSTERIP)/;

/** A line for the other family is passed over without a word. */
function judgeOf({ text }: Line, { test, load, why }: Verdict): Comparison['against'] {
  if (!test) return 'refused';
  if (load === true || why === '') return 'accepted';
  // `-v` prints each rule before anything else is.
  if (why.endsWith('ended with 0')) return 'absent';
  return why.startsWith('no such') || NAMED.test(text) ? 'absent' : 'kernel';
}
