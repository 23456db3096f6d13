/** What rules jump to, read off their texts: a whole ruleset's rules are not parsed anew only to learn who calls whom. */
import { type Ruleset, textOf } from '../ruleset/index.ts';

const TARGET = /\s(?:-[jg]|--jump|--goto)(?:\s+|=)(\S+)/;

/** Gives the target's name for a rule id; null where the rule has none. */
export function targetWords(ruleset: Ruleset): (id: number) => string | null {
  const { spans, columns } = ruleset;
  if (spans === null) return (id) => parsedTarget(ruleset, id);
  const texts = ruleset.files.map(textOf);
  return (id) => {
    const text = texts[columns.file[id]!]!.slice(spans.start[id]!, spans.end[id]!);
    // Where quotes or continued lines could mislead, the rule itself is asked.
    const match = /["'\\;&|<`$]/.test(text) ? null : TARGET.exec(text);
    return match === null ? parsedTarget(ruleset, id) : match[1]!;
  };
}

function parsedTarget(ruleset: Ruleset, id: number): string | null {
  const { target } = ruleset.rule(id);
  return target.kind === 'jump' || target.kind === 'goto' ? target.chain : null;
}
