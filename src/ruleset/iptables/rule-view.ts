/** A rule as somebody looks at it: what its columns tell at once, and what its text tells once it is asked. */
import type { TextColumns } from '../carrier.ts';
import type { Chain, Match, Place, Rule, RuleColumns, RuleOption, Ruleset, SourceFile, Target, Text } from '../model.ts';
import { textOf } from '../text.ts';
import { parseSpec } from './parse.ts';
import { lineStart, placeOf } from './place.ts';
import { commentOf, matchesOf, targetOf } from './rule.ts';
import type { ScriptPlace } from './script/place.ts';
import type { Spec } from './spec.ts';
import { quoteWord, splitSaved, splitWords, type Words } from './words.ts';

export interface Context {
  readonly family: Ruleset['family'];
  readonly files: readonly SourceFile[];
  readonly chains: readonly Chain[];
  readonly columns: RuleColumns & TextColumns;
  readonly chain: Ruleset['chain'];
  readonly rule: Ruleset['rule'];
  /** Indexes of the files whose words iptables-restore splits. */
  readonly saves: ReadonlySet<number>;
  readonly scripts: ReadonlyMap<number, ScriptPlace>;
}

/** A rule as this reader makes it: it also knows what stands in its line before it. */
export interface ReadRule extends Rule {
  /** Indentation, counters, program name and `-t`, as written. */
  readonly lead: string;
  /** Which of its line's rules it is, from 0. */
  readonly variant: number;
  /** Null for a rule that no script made. */
  readonly script: ScriptPlace | null;
  readonly file: SourceFile;
  /** Offset of its text in the file. */
  readonly start: number;
  readonly end: number;
  readonly family: Ruleset['family'];
}

/** Offset of a rule's text in its file; null for rules of other readers. */
export function startOf(rule: Rule): number | null {
  return rule instanceof RuleView ? rule.start : null;
}

/** Which of its line's rules a rule is; 0 for rules of other readers. */
export function variantOf(rule: Rule): number {
  return 'variant' in rule && typeof rule.variant === 'number' ? rule.variant : 0;
}

/** What stands in a rule's line before its text; empty for rules of other readers. */
export function leadOf(rule: Rule): string {
  return 'lead' in rule && typeof rule.lead === 'string' ? rule.lead : '';
}

/** A rule's words, as its file's dialect splits them. */
export function wordsOf(rule: Rule): Words {
  return rule instanceof RuleView ? rule.words : splitWords(rule.text, 0, rule.text.length);
}

/** A rule that a script made, with what it keeps of that; null for every other rule. */
export function scriptRule(rule: Rule): (ReadRule & { readonly script: ScriptPlace }) | null {
  return isReadRule(rule) && isScriptRule(rule) ? rule : null;
}

function isScriptRule(rule: ReadRule): rule is ReadRule & { readonly script: ScriptPlace } {
  return rule.script !== null;
}

function isReadRule(rule: Rule): rule is ReadRule {
  return 'script' in rule && 'lead' in rule;
}

/** Rules of one ruleset. `targets` are shared by the rows that have the same one. */
export class RuleView implements ReadRule {
  readonly id: number;
  readonly #context: Context;
  #parsed: { readonly words: Words; readonly spec: Spec } | null = null;
  #matches: readonly Match[] | null = null;
  #target: Target | null = null;

  constructor(id: number, context: Context) {
    this.id = id;
    this.#context = context;
  }

  get chain(): Chain {
    return this.#context.chains[this.#context.columns.chain[this.id]!]!;
  }

  get file(): SourceFile {
    return this.#context.files[this.#context.columns.file[this.id]!]!;
  }

  get family(): Ruleset['family'] {
    return this.#context.family;
  }

  get start(): number {
    return this.#context.columns.start[this.id]!;
  }

  get end(): number {
    return this.#context.columns.end[this.id]!;
  }

  get variant(): number {
    return this.#context.columns.variant[this.id]!;
  }

  get script(): ScriptPlace | null {
    return this.#context.scripts.get(this.id) ?? null;
  }

  get place(): Place {
    return placeOf(this.file, this.#context.columns.line[this.id]!, this.start, this.end);
  }

  get text(): string {
    return this.script === null ? textOf(this.file).slice(this.start, this.end) : this.#read().words.text.map(quoteWord).join(' ');
  }

  get lead(): string {
    const text = textOf(this.file);
    return text.slice(lineStart(text, this.start), this.start);
  }

  get words(): Words {
    return this.#read().words;
  }

  get matches(): readonly Match[] {
    this.#matches ??= matchesOf(this.#read().spec, this.family, this.variant);
    return this.#matches;
  }

  get target(): Target {
    this.#target ??= this.#findTarget();
    return this.#target;
  }

  get comment(): string | null {
    return commentOf(this.#read().spec);
  }

  options(): readonly RuleOption[] {
    return optionsOf(textOf(this.file), this.#context.columns.line[this.id]!, this.start, this.#read().words, this.family);
  }

  #read(): { readonly words: Words; readonly spec: Spec } {
    if (this.#parsed === null) {
      const split = this.#context.saves.has(this.#context.columns.file[this.id]!) ? splitSaved : splitWords;
      const words = this.script?.words ?? split(textOf(this.file), this.start, this.end);
      this.#parsed = { words, spec: parseSpec(words, 0, this.family) };
    }
    return this.#parsed;
  }

  #findTarget(): Target {
    const { columns, rule, chain } = this.#context;
    const address = columns.toAddress[this.id]!;
    if (address !== 0) return dnatTo(address, columns.toPort[this.id]!);
    const like = columns.like[this.id]!;
    if (like !== this.id) return rule(like).target;
    const { table } = this.chain;
    return targetOf(this.#read().spec, this.family, (name) => chain(table, name)?.base === null);
  }
}

/** What the quick way keeps of `-j DNAT --to-destination 192.0.2.1:25`. */
function dnatTo(address: number, port: number): Target {
  const ports = port === 0 ? null : { lo: port, hi: port };
  return { kind: 'dnat', to: { addresses: { lo: address, hi: address }, ports, base: null, random: false, persistent: false } };
}

/** The options of words with their places; `from` is an offset in line `firstLine`. */
export function optionsOf(text: Text, firstLine: number, from: number, words: Words, family: Ruleset['family']): RuleOption[] {
  let line = firstLine;
  let scanned = from;
  return parseSpec(words, 0, family).spans.flatMap((span): RuleOption[] => {
    if (span.role !== 'rule') return [];
    const start = words.start[span.first]!;
    for (; scanned < start; scanned++) if (text.charCodeAt(scanned) === 10) line++;
    const begin = lineStart(text, start);
    const written = words.text[span.name]!;
    const equals = written.startsWith('--') ? written.indexOf('=') : -1;
    const args = words.text.slice(span.name + 1, span.last + 1).filter((word, index) => index > 0 || word !== '!');
    if (equals > 0) args.unshift(written.slice(equals + 1));
    const name = equals > 0 ? written.slice(0, equals) : written;
    return [
      {
        name,
        args,
        negated: span.negated,
        line,
        column: start - begin + 1,
        endColumn: words.end[span.last]! - lineStart(text, words.end[span.last]!) + 1,
      },
    ];
  });
}
