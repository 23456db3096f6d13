/** What several match tables share. */
import type { Match, PortRange } from '../model.ts';
import type { ExtensionUse, OptionUse } from './extension.ts';
import { portRange } from './ports.ts';
import { isWrong } from './values.ts';

/** Ranges of an argument that a reader has already found right; one that is upside down holds no port. */
export function rangesOf(text: string, proto: number | null): PortRange[] {
  return text.split(',').flatMap((part) => {
    const range = portRange(part, proto);
    return isWrong(range) ? [] : [range];
  });
}

/** Options of a decidable extension that nevertheless depend on what a file cannot know. */
export function undecided(use: ExtensionUse, used: OptionUse, stateful = false): Match {
  return {
    kind: 'undecided',
    module: use.name,
    text: `-m ${use.name} ${[used.spec.name, ...used.args].join(' ')}`,
    stateful,
    negated: used.negated,
  };
}
