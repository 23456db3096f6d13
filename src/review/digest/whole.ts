/** A side that may be too large to look at every rule of, and what is left of it without some of its rows. */
import { createGateway, type Gateway, interfaceList } from '../../netfilter/gateway.ts';
import type { Network } from '../../network/index.ts';
import { type Ruleset, readRulesets, type SourceFile, type Text, textOf } from '../../ruleset/index.ts';
import { networkOf, type ReadSide, rulesetOf } from '../side.ts';
import { type Classes, classify } from './classes.ts';

export interface Whole {
  readonly ruleset: Ruleset;
  readonly gateway: Gateway;
  /** Made when they are first asked for. */
  classes(): Classes | null;
}

/** A side is asked again for each question about it. */
const wholes = new WeakMap<ReadSide, Whole>();

/** Null where the side has fewer rows than `from`, or none of IPv4. */
export function wholeOf(side: ReadSide, from: number): Whole | null {
  const ruleset = rulesetOf(side, 'ip');
  if (ruleset === null || ruleset.size < from) return null;
  const whole = wholes.get(side) ?? newWhole(side, ruleset);
  wholes.set(side, whole);
  return whole;
}

function newWhole(side: ReadSide, ruleset: Ruleset): Whole {
  const network = networkOf(side, 'ip');
  const gateway = createGateway(ruleset, network, interfaceList([network], [ruleset]));
  let classes: Classes | null | undefined;
  return {
    ruleset,
    gateway,
    classes() {
      if (classes === undefined) classes = classify(gateway);
      return classes;
    },
  };
}

/** Whether the sides' network facts, or what their scripts make of them, differ. */
export function otherFacts(base: ReadSide, head: ReadSide): boolean {
  return base.networkText !== head.networkText || JSON.stringify(base.sysctls) !== JSON.stringify(head.sysctls);
}

export function countOf(gone: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < gone.length; row++) count += gone[row]!;
  return count;
}

/**
 * The side with the rows' lines blank, and the network facts that the whole gave (of a change `facts`: what head and base give together);
 * null where what is left does not read as it did.
 */
export function without(side: ReadSide, { ruleset, gateway }: Whole, gone: Uint8Array, facts: Network = gateway.network): ReadSide | null {
  const blanks = new Map<number, Uint8Array>();
  const { file, line } = ruleset.columns;
  const last = line.reduce((most, each) => Math.max(most, each), 0);
  for (let row = 0; row < gone.length; row++) {
    if (gone[row] === 0) continue;
    const blank = blanks.get(file[row]!) ?? new Uint8Array(last + 1);
    blanks.set(file[row]!, blank);
    blank[line[row]!] = 1;
  }
  const files = side.files.map((each): SourceFile => {
    const blank = blanks.get(ruleset.files.indexOf(each));
    return blank === undefined ? each : { name: each.name, text: withoutLines(textOf(each), blank) };
  });
  const inferred = side.networks === null ? { ...side.inferred, ip: facts } : side.inferred;
  const how = side.rulesets.length === 1 ? { ...side.how, family: ruleset.family } : side.how;
  const { rulesets } = readRulesets(files, how);
  const left = rulesets.find(({ family }) => family === ruleset.family)?.size;
  return left === ruleset.size - countOf(gone) ? { ...side, how, files, rulesets, inferred } : null;
}

/** `blank`: 1 at the numbers of the lines of which only the newline stays. */
function withoutLines(text: Text, blank: Uint8Array): string {
  const parts: string[] = [];
  let from = 0;
  let number = 1;
  for (let start = 0, at = text.indexOf('\n'); at >= 0; start = at + 1, at = text.indexOf('\n', start)) {
    if (blank[number++] !== 1) continue;
    // What stands before the line, without it: its newline begins the next part.
    if (start > from) parts.push(start === from + 1 ? '\n' : text.slice(from, start));
    from = at;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
