/** What rules jump to, read off their lines: a whole ruleset's rules are not parsed anew only to learn who calls whom. */
import type { Ruleset } from '../ruleset/model.ts';

const TARGET = /\s(?:-[jg]|--jump|--goto)(?:\s+|=)(\S+)\s*/;

/** Gives the target's name for a rule id; null where the rule has none. */
export function targetWords(ruleset: Ruleset): (id: number) => string | null {
  const starts = ruleset.files.map(({ text }) => lineStarts(text));
  const { file, line } = ruleset.columns;
  return (id) => {
    const index = file[id]!;
    const from = starts[index]![line[id]! - 1] ?? 0;
    const to = starts[index]![line[id]!] ?? ruleset.files[index]!.text.length;
    const text = ruleset.files[index]!.text.slice(from, to);
    // Where quotes, several commands or continued lines could mislead, the rule itself is asked.
    const match = /["'\\;&|<`$]/.test(text) ? null : TARGET.exec(text);
    return match === null ? parsedTarget(ruleset, id) : match[1]!;
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function parsedTarget(ruleset: Ruleset, id: number): string | null {
  const { target } = ruleset.rule(id);
  return target.kind === 'jump' || target.kind === 'goto' ? target.chain : null;
}
