/** What a match or target extension of iptables is, as a table entry, and how a use of one is printed. */
import type { Family, Match } from '../model.ts';
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
  /** `!` is possible before it. */
  readonly inverts: boolean;
  /** Several times in one use; iptables takes any other option once. */
  readonly repeats: boolean;
  /** Its argument may be left out. */
  readonly optional: boolean;
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
  /** iptables refuses the extension without each of these. */
  readonly musts: readonly string[];
  /** Groups of options of which one use takes one. */
  readonly exclusive: readonly (readonly string[])[];
  /** Options that need one of others beside them. */
  readonly requires: readonly Requirement[];
  /** The families for which iptables has it. */
  readonly families: readonly Family[];
  /** What the answer of an undecided match depends on: earlier packets. */
  readonly stateful: boolean;
  /** Transport protocols for which iptables allows it; empty: any. */
  readonly protocols: readonly number[];
  /** What is wrong with a complete use; null when nothing is. */
  readonly check?: (use: ExtensionUse, where: Where) => string | null;
  /** What the match asks; absent: undecided. */
  readonly matches?: (use: ExtensionUse, where: Where) => readonly Match[];
  /** Option texts in canonical form, where the generic form is not what iptables prints. */
  readonly print?: (use: ExtensionUse, where: Where) => readonly string[];
}

export interface Requirement {
  readonly option: string;
  readonly oneOf: readonly string[];
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
  readonly inverts?: boolean;
  readonly repeats?: boolean;
  readonly optional?: boolean;
}

/** `names`: the printed one first, then aliases, parted by blanks. An option with a value takes one argument, without one none. */
export function option(names: string, shape: OptionShape | Value = {}): OptionSpec {
  const [name = '', ...aliases] = names.split(' ');
  const given: OptionShape = typeof shape === 'function' ? { value: shape } : shape;
  const { arity, value, values, quoted = false, inverts = false, repeats = false, optional = false } = given;
  const readers = values ?? (value === undefined ? [] : [value]);
  return { name, aliases, arity: arity ?? readers.length, values: readers, quoted, inverts, repeats, optional };
}

/** An option that `!` may stand before. */
export function invertible(names: string, value?: Value): OptionSpec {
  return option(names, value === undefined ? { inverts: true } : { value, inverts: true });
}

interface ExtensionShape {
  /** Names parted by blanks, as in the fields below. */
  readonly needs?: string;
  readonly musts?: string;
  readonly exclusive?: readonly string[];
  /** Option to those of which it needs one. */
  readonly requires?: Readonly<Record<string, string>>;
  readonly families?: readonly Family[];
  readonly stateful?: boolean;
  readonly protocols?: readonly number[];
  readonly check?: Extension['check'];
  readonly matches?: Extension['matches'];
  readonly print?: Extension['print'];
}

const BOTH: readonly Family[] = ['ip', 'ip6'];
const list = (names = '') => names.split(' ').filter((name) => name !== '');

export function extension(name: string, options: readonly OptionSpec[], shape: ExtensionShape = {}): Extension {
  const lookup = new Map<string, OptionSpec>();
  for (const spec of options) for (const spelling of [spec.name, ...spec.aliases]) lookup.set(spelling, spec);
  return {
    name,
    options,
    lookup,
    needs: list(shape.needs),
    musts: list(shape.musts),
    exclusive: (shape.exclusive ?? []).map(list),
    requires: Object.entries(shape.requires ?? {}).map(([required, others]) => ({ option: required, oneOf: list(others) })),
    families: shape.families ?? BOTH,
    stateful: shape.stateful ?? false,
    protocols: shape.protocols ?? [],
    ...(shape.check && { check: shape.check }),
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

/** `genericTexts` of all options but those named. */
export function textsWithout(use: ExtensionUse, ...names: readonly string[]): string[] {
  return genericTexts({ ...use, options: use.options.filter((used) => !names.includes(used.spec.name)) });
}

/** The first argument of an option of a use, by its printed name. */
export function argumentOf(use: ExtensionUse, name: string, otherwise: string): string {
  return given(use, name)?.args[0] ?? otherwise;
}
