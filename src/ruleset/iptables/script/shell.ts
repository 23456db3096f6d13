/** The state of a script while it is followed. Nothing of it is ever executed. */
import type { CommandNode, CompoundList, Function as FunctionNode, Script, Statement, WordPart } from 'unbash';
import type { Diagnostic, SysctlFact } from '../../model.ts';
import { columnOf } from '../place.ts';
import type { FileReader } from '../read.ts';
import { type Chunk, type MappedText, type Span, type Unknowns, unknown, type Why } from './text.ts';

/** One word of a command after expansion. `origin`: where it was written when a function passes its arguments on. */
export interface Field extends Span {
  readonly text: string;
  readonly origin: Span | null;
}

/** A variable: a text, or a list by index (`named`: by key). */
export type Variable = { readonly text: string } | { readonly items: ReadonlyMap<string, string>; readonly named: boolean };

/** Whether a command succeeds, as far as the file can tell. */
export type Status = 'yes' | 'no' | 'maybe';

/** Why statements were left before their end; null when they were not. */
export type Jump = { readonly kind: 'break' | 'continue'; levels: number } | { readonly kind: 'return' | 'exit' } | null;

/** A function of the script, and how often it was called. */
export interface ShellFunction {
  readonly node: FunctionNode;
  calls: number;
}

/** What encloses a command while it is carried out, innermost first by `parent`. */
export type Frame =
  | { readonly kind: 'statement'; readonly node: Statement; readonly parent: Frame | null }
  | { readonly kind: 'loop' | 'maybe' | 'fixed'; readonly parent: Frame | null }
  | { readonly kind: 'call'; readonly of: ShellFunction; readonly parent: Frame | null };

/** A condition that only run time knows. `soft`: it need not be told of a rule that depends on an unknown of its own. */
export interface Condition {
  readonly text: string;
  readonly negated: boolean;
  readonly soft: boolean;
}

/** What a command writes, collected where somebody reads it. `unknown`: who wrote something that is not known. */
export interface Output {
  readonly chunks: Chunk[];
  unknown: string | null;
}

/** What a command reads: a text, from `at` on, or something unknown by its name. */
export type Input = { readonly map: MappedText; at: number } | { readonly unknown: string };

/** Everything that a script's commands see and change. */
export interface Shell {
  readonly reader: FileReader;
  /** The text in which nodes have their offsets: the script, or a piece that `eval` made. */
  source: string;
  /** Where all of the present text stands, if it is not the file itself. */
  fixed: Span | null;
  readonly lineStarts: readonly number[];
  readonly unknowns: Unknowns;
  vars: Map<string, Variable>;
  readonly locals: Map<string, Variable | null>[];
  readonly functions: Map<string, ShellFunction>;
  /** Positional parameters; null where the script's own are asked, which are not known. */
  args: readonly Field[] | null;
  /** Names that the script assigns somewhere: unset, they are empty rather than the environment's. */
  readonly assigned: ReadonlySet<string>;
  /** The word that the script is taken to be called with (`start`), if it asks for one. */
  action: string | null;
  frame: Frame | null;
  conditions: readonly Condition[];
  status: Status;
  output: Output | null;
  input: Input | null;
  /** Files that the script itself wrote. */
  readonly files: Map<string, Chunk[]>;
  /** Pieces written into them, and lines of rules printed, so far. */
  written: number;
  printed: number;
  errexit: boolean;
  /** Statements and iterations carried out so far. */
  steps: number;
  depth: number;
  /** A limit was hit: the rest is left out. */
  exhausted: boolean;
  /** Counts what changes a loop's course: variables, arguments, rules, lines read. A round without any will be followed by its like. */
  changes: number;
  /** Conditions take the script's own arguments as missing. */
  bare: boolean;
  /** A branch that run time decides left the innermost loop. */
  mayBreak: boolean;
  readonly told: Set<string>;
  readonly facts: SysctlFact[];
  /** Commands and lines that changed the ruleset. */
  commands: number;
  /** Carries out a command or a list of statements; a field, since commands and functions need each other. */
  readonly execute: (shell: Shell, node: CommandNode | CompoundList) => Jump;
  /** What a command substitution writes. A field for the same reason. */
  readonly capture: (shell: Shell, script: Script | undefined, text: string) => string;
  /** The text of a word's parts, without splitting; a field for the same reason. */
  readonly textOf: (shell: Shell, parts: readonly WordPart[]) => string;
}

/** Statements carried out in one script. */
export const MOST_STEPS = 120_000;
/** Commands within commands: nesting and calls together, well within what a stack holds. */
export const MOST_DEPTH = 150;
/** Characters of one value; a longer one is not known. */
export const LONGEST_TEXT = 1 << 20;

/** The line of an offset of the file, by bisection. */
export function lineAt(lineStarts: readonly number[], offset: number): number {
  let lo = 0;
  let hi = lineStarts.length - 1;
  while (lo < hi) {
    const middle = (lo + hi + 1) >> 1;
    if (lineStarts[middle]! <= offset) lo = middle;
    else hi = middle - 1;
  }
  return lo + 1;
}

/** Where a node stands in the file. */
export function spanOf(shell: Shell, node: { readonly pos: number; readonly end: number }): Span {
  return shell.fixed ?? { start: node.pos, end: node.end };
}

/** Tells a thing at an offset of the file. */
export function tellAt(shell: Shell, severity: Diagnostic['severity'], offset: number, message: string): void {
  const { reader, lineStarts } = shell;
  reader.tell(severity, lineAt(lineStarts, offset), columnOf(reader.file.text, offset), message, reader.draft(reader.family));
}

/** Tells a thing once for the whole script. */
export function tellOnce(shell: Shell, offset: number, message: string): void {
  if (shell.told.has(message)) return;
  shell.told.add(message);
  tellAt(shell, 'warning', offset, message);
}

/** A mark for what only run time knows. */
export function unknownValue(shell: Shell, text: string, why: Why): string {
  return unknown(shell.unknowns, text, why);
}

/** Counts a step; false once there were too many, which is told. */
export function step(shell: Shell, offset: number): boolean {
  if (shell.exhausted) return false;
  if (++shell.steps <= MOST_STEPS) return true;
  exhaust(shell, offset, `this script does more than ${MOST_STEPS} steps: what follows is left out`);
  return false;
}

/** Ends the reading for a limit's sake, and says which. */
export function exhaust(shell: Shell, offset: number, message: string): void {
  if (shell.exhausted) return;
  shell.exhausted = true;
  tellAt(shell, 'error', shell.fixed?.start ?? offset, message);
}

/** Assigns a text to a variable. */
export function setText(shell: Shell, name: string, text: string): void {
  const before = shell.vars.get(name);
  const kept = text.length > LONGEST_TEXT ? unknownValue(shell, `$${name}`, 'syntax') : text;
  if (before === undefined || !('text' in before) || before.text !== kept) shell.changes++;
  shell.vars.set(name, { text: kept });
}

/** Runs something whose changes of variables are lost, as in a subshell. */
export function inSubshell<T>(shell: Shell, run: () => T): T {
  const { vars, args } = shell;
  shell.vars = new Map(vars);
  try {
    return run();
  } finally {
    shell.vars = vars;
    shell.args = args;
  }
}
