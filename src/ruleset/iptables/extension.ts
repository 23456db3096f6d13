/** What a match or target extension of iptables is, as a table entry, and how a use of one is printed. */
import type { Match } from '../model.ts';
import type { Value, Where } from './values.ts';
import { quoteSaved } from './words.ts';

export interface OptionSpec {
  /** As iptables-save prints it. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly arity: number;
  /** A reader for each argument; the last one serves the rest. Without any, the text stands as written. */
  readonly values: readonly Value[];
  /** Printed with iptables' quotes (comments, prefixes). */
  readonly quoted: boolean;
}

/** An option as given, its arguments already canonical. `word` is the index of the option's word in its line. */
export interface OptionUse {
  readonly spec: OptionSpec;
  readonly args: readonly string[];
  readonly negated: boolean;
  readonly word: number;
}

export interface Extension {
  readonly name: string;
  /** In the order in which iptables-save prints them. */
  readonly options: readonly OptionSpec[];
  /** Exact names and aliases to options. */
  readonly lookup: ReadonlyMap<string, OptionSpec>;
  /** iptables refuses the extension without one of these. */
  readonly needs: readonly string[];
  /** What the answer of an undecided match depends on: earlier packets. */
  readonly stateful: boolean;
  /** Transport protocols for which iptables allows it; empty: any. */
  readonly protocols: readonly number[];
  /** What the match asks; absent: undecided. */
  readonly matches?: (use: ExtensionUse, where: Where) => readonly Match[];
  /** Option texts in canonical form, where the generic form is not what iptables prints. */
  readonly print?: (use: ExtensionUse, where: Where) => readonly string[];
}

/** `-m NAME` or `-j NAME` with its options. `raw`: words of an extension that no table knows. */
export interface ExtensionUse {
  readonly name: string;
  readonly extension: Extension | null;
  readonly options: OptionUse[];
  readonly raw: string[];
  readonly word: number;
}

interface OptionShape {
  readonly arity?: number;
  readonly value?: Value;
  readonly values?: readonly Value[];
  readonly quoted?: boolean;
}

/** `names`: the printed one first, then aliases, parted by blanks. An option with a value takes one argument, without one none. */
export function option(names: string, shape: OptionShape | Value = {}): OptionSpec {
  const [name = '', ...aliases] = names.split(' ');
  if (typeof shape === 'function') return { name, aliases, arity: 1, values: [shape], quoted: false };
  const values = shape.values ?? (shape.value === undefined ? [] : [shape.value]);
  return { name, aliases, arity: shape.arity ?? values.length, values, quoted: shape.quoted ?? false };
}

interface ExtensionShape {
  readonly needs?: readonly string[];
  readonly stateful?: boolean;
  readonly protocols?: readonly number[];
  readonly matches?: Extension['matches'];
  readonly print?: Extension['print'];
}

export function extension(name: string, options: readonly OptionSpec[], shape: ExtensionShape = {}): Extension {
  const lookup = new Map<string, OptionSpec>();
  for (const spec of options) for (const spelling of [spec.name, ...spec.aliases]) lookup.set(spelling, spec);
  return {
    name,
    options,
    lookup,
    needs: shape.needs ?? [],
    stateful: shape.stateful ?? false,
    protocols: shape.protocols ?? [],
    ...(shape.matches && { matches: shape.matches }),
    ...(shape.print && { print: shape.print }),
  };
}

/** The option of a use by its printed name. */
export function given(use: ExtensionUse, name: string): OptionUse | undefined {
  return use.options.find((used) => used.spec.name === name);
}

/** The option texts of a use as iptables-save prints them, in its order. */
export function optionTexts(use: ExtensionUse, where: Where): readonly string[] {
  if (use.extension === null) return use.raw;
  if (use.extension.print) return use.extension.print(use, where);
  return genericTexts(use);
}

/** Every option in the table's order, `!` before the negated ones. */
export function genericTexts(use: ExtensionUse): string[] {
  const texts: string[] = [];
  for (const spec of use.extension?.options ?? []) {
    for (const used of use.options) if (used.spec === spec) texts.push(optionText(used));
  }
  return texts;
}

export function optionText(used: OptionUse): string {
  const args = used.spec.quoted ? used.args.map(quoteSaved) : used.args;
  return `${used.negated ? '! ' : ''}${[used.spec.name, ...args].join(' ')}`;
}
