/** Lines that stand for several rules: `-s A,B`, a rule in a script's loop or function. Who deletes the line deletes them all. */
import type { Ruleset } from '../ruleset/model.ts';

const shared = new WeakMap<Ruleset, ReadonlyMap<string, readonly number[]>>();

/** Whether a rule's line stands for no rule but those of `ids`. */
export function isWholeLine(ruleset: Ruleset, ids: ReadonlySet<number>, id: number): boolean {
  const lines = shared.get(ruleset) ?? sharedLines(ruleset);
  shared.set(ruleset, lines);
  if (lines.size === 0) return true;
  return (lines.get(lineOf(ruleset, id)) ?? []).every((other) => ids.has(other));
}

function lineOf({ columns }: Ruleset, id: number): string {
  return `${columns.file[id]}:${columns.line[id]}`;
}

/** The lines that stand for more than one rule, with all of them. */
function sharedLines(ruleset: Ruleset): Map<string, number[]> {
  const { file, line } = ruleset.columns;
  const lines = new Map<string, number[]>();
  // By file and line.
  const firsts = ruleset.files.map((): number[] => []);
  for (let id = 0; id < line.length; id++) {
    const first = firsts[file[id]!]![line[id]!];
    if (first === undefined) {
      firsts[file[id]!]![line[id]!] = id;
      continue;
    }
    const known = lines.get(lineOf(ruleset, id));
    if (known === undefined) lines.set(lineOf(ruleset, id), [first, id]);
    else known.push(id);
  }
  return lines;
}
