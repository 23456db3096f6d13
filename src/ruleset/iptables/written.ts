/** A rule's written text with options changed, everything else byte for byte. */
import type { RuleOption } from '../model.ts';

/** What of a rule's options is to change. */
export interface OptionChange {
  /** Option as a short or long name, to its new arguments (one string, parted by blanks): replaced where it stands, else added. */
  readonly set?: Readonly<Record<string, string>>;
  readonly remove?: readonly string[];
}

/** A text with the options in it; `line` and `column` are those of its first character. */
export interface Written {
  readonly text: string;
  readonly options: readonly RuleOption[];
  readonly line: number;
  readonly column: number;
}

/** Spellings of one option. */
const SPELLINGS: readonly (readonly string[])[] = [
  ['-s', '--source', '--src'],
  ['-d', '--destination', '--dst'],
  ['-i', '--in-interface'],
  ['-o', '--out-interface'],
  ['-p', '--protocol', '--proto'],
  ['-j', '--jump'],
  ['-g', '--goto'],
  ['--dport', '--destination-port'],
  ['--sport', '--source-port'],
  ['--dports', '--destination-ports'],
  ['--sports', '--source-ports'],
  ['--to-destination', '--to'],
  ['--to-source', '--to'],
];

function sameOption(written: string, wanted: string): boolean {
  return written === wanted || SPELLINGS.some((names) => names.includes(written) && names.includes(wanted));
}

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with options changed; null where an option does not stand there by itself (a variable holds it with others). */
export function changedText(written: Written, change: OptionChange): string | null {
  const { text, options } = written;
  const cuts: Cut[] = [];
  for (const name of change.remove ?? []) {
    for (const option of options.filter((each) => sameOption(each.name, name))) {
      if (!standsAlone(written, option)) return null;
      const { from, to } = offsetIn(written, option);
      cuts.push({ from: blanksBefore(text, from), to, text: '' });
    }
  }
  for (const [name, value] of Object.entries(change.set ?? {})) {
    const option = options.find((each) => sameOption(each.name, name));
    if (option !== undefined) {
      if (!standsAlone(written, option)) return null;
      const { from, to } = offsetIn(written, option);
      cuts.push({ from, to, text: `${option.name} ${value}` });
    } else {
      const place = newOptionAt(written, name);
      cuts.push({ from: place, to: place, text: ` ${name} ${value}` });
    }
  }
  const changed = cuts
    .sort((a, b) => b.from - a.from || b.to - a.to)
    .reduce((line, cut) => line.slice(0, cut.from) + cut.text + line.slice(cut.to), text);
  // A continuation at the end would take the next line in.
  return changed.replace(/[ \t]*\\\r?\n[ \t]*$/, '');
}

/** Whether an option's characters are its own: none of another option's lie among them, and its name is written there. */
function standsAlone(written: Written, option: RuleOption): boolean {
  const { from, to } = offsetIn(written, option);
  const own = written.text.slice(from, to);
  if (!own.includes(option.name)) return false;
  return written.options.every((other) => {
    if (other === option) return true;
    const span = offsetIn(written, other);
    return span.to <= from || span.from >= to;
  });
}

function offsetIn(written: Written, option: RuleOption): { from: number; to: number } {
  const lines = written.text.split('\n');
  let before = 0;
  for (let line = written.line; line < option.line; line++) before += (lines[line - written.line]?.length ?? 0) + 1;
  const shift = option.line === written.line ? written.column : 1;
  const from = before + option.column - shift;
  // An option that runs over a line's end is cut up to that end's blank: its width is what columns can tell.
  return { from, to: Math.max(from, before + option.endColumn - shift) };
}

function blanksBefore(text: string, at: number): number {
  let from = at;
  while (from > 0 && (text[from - 1] === ' ' || text[from - 1] === '\t')) from--;
  return from;
}

const EARLY = ['-s', '-d', '-i', '-o', '-p'];

/** Where an option that the rule does not have goes: base options behind the chain in iptables' order, others before the target. */
function newOptionAt(written: Written, name: string): number {
  const { text, options } = written;
  const rank = EARLY.findIndex((early) => sameOption(early, name));
  if (rank >= 0) {
    let last = -1;
    for (const option of options) {
      const own = EARLY.findIndex((early) => sameOption(early, option.name));
      if (own < 0) break;
      if (own <= rank) last = offsetIn(written, option).to;
    }
    return last >= 0 ? last : behindChain(text);
  }
  const target = options.find((option) => sameOption(option.name, '-j') || sameOption(option.name, '-g'));
  return target === undefined ? text.length : blanksBefore(text, offsetIn(written, target).from);
}

function behindChain(text: string): number {
  const head = /^-{1,2}\S+\s+\S+(?:\s+\d+(?=\s|$))?/.exec(text);
  return head === null ? 0 : head[0].length;
}
