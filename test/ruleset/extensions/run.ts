/**
 * `node test/ruleset/extensions/run.ts [--seed N] [--many N] [--only NAME] [--show N] [--verdicts FILE]`: every extension's options against the
 * installed tools. FILE keeps the tools' verdicts, so that another run over the same lines needs no tools.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Family } from '../../../src/ruleset/index.ts';
import { BASES } from './bases.ts';
import { type Comparison, compare } from './compare.ts';
import { allLines } from './generate.ts';
import { MATCHES } from './matches.ts';
import { oddityOf } from './oddities.ts';
import { TARGETS } from './targets.ts';
import { hasTool, judge, keyOf, testLines, type Verdict } from './tool.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    many: { type: 'string', default: '12' },
    only: { type: 'string' },
    show: { type: 'string', default: '400' },
    verdicts: { type: 'string' },
  },
});
if (!hasTool) throw new Error('expected iptables 1.8.9 (nf_tables) in a network namespace');

const grammars = [...MATCHES, ...TARGETS, ...BASES].filter(
  ({ name }) => values.only === undefined || values.only.split(',').includes(name),
);
const lines = allLines(grammars, Number(values.seed), Number(values.many));
const verdictSchema = z.object({ test: z.boolean(), load: z.boolean().nullable(), why: z.string(), saved: z.string().nullable() });
const file = values.verdicts;
const known = new Map<string, Verdict>(
  file === undefined || !existsSync(file)
    ? []
    : z.array(z.tuple([z.string(), verdictSchema])).parse(JSON.parse(readFileSync(file, 'utf8'))),
);
const comparisons: Comparison[] = [];
for (const family of ['ip', 'ip6'] satisfies Family[]) {
  const own = lines.filter((line) => line.family === family);
  const fresh = own.filter((line) => !known.has(keyOf(line)));
  testLines(fresh, family);
  for (const [index, verdict] of judge(fresh, family).entries()) known.set(keyOf(fresh[index]!), verdict);
  comparisons.push(...own.map((line) => compare(line, known.get(keyOf(line))!)));
}
if (file !== undefined) writeFileSync(file, JSON.stringify([...known]));

for (const { line, verdict, outcome, against, ours } of comparisons
  .filter((each) => each.outcome !== 'agreed')
  .slice(0, Number(values.show))) {
  console.log(
    `${outcome} [${against}] ${line.family} ${line.table}: ${line.text}\n    tool: ${verdict.saved ?? verdict.why}\n    ours: ${ours}`,
  );
}
const byExtension = new Map<string, number>();
for (const { line } of comparisons.filter((each) => each.outcome !== 'agreed'))
  byExtension.set(`${line.family} ${line.extension}`, (byExtension.get(`${line.family} ${line.extension}`) ?? 0) + 1);
for (const [name, count] of byExtension) console.log(`${name}: ${count} disagree`);
const judged = (odd: boolean) => comparisons.filter(({ line }) => (oddityOf(line) !== null) === odd);
for (const against of ['accepted', 'absent', 'kernel', 'refused']) {
  const all = comparisons.filter((each) => each.against === against);
  const agreed = all.filter(({ outcome }) => outcome === 'agreed').length;
  console.log(`${against}: ${agreed} of ${all.length} agree (${((100 * agreed) / Math.max(1, all.length)).toFixed(2)} %)`);
}
const wrong = judged(false).filter(({ outcome }) => outcome !== 'agreed').length;
const odd = judged(true).filter(({ outcome }) => outcome !== 'agreed').length;
console.log(`${comparisons.length} lines, ${wrong} disagree, and ${odd} for a known reason`);
process.exitCode = wrong === 0 ? 0 : 1;
