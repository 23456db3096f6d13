/**
 * Words of one iptables command in which run time has a say. What stands in a match becomes a match that nobody can decide, named by its
 * text (`-m script --option "-s $(cat blocked.txt)"`); what stands in a target that decides a packet's fate becomes an unknown target; in a
 * chain, a table or a target's name nothing can be kept.
 */
import type { Family } from '../../model.ts';
import { parseSpec } from '../parse.ts';
import { type OptionSpan, type Spec, whereOf } from '../spec.ts';
import { TARGETS } from '../targets.ts';
import type { Words } from '../words.ts';
import type { Condition } from './shell.ts';

/** Words with their places; `unknown` says which of them run time has a say in. */
export interface ScriptWords extends Words {
  readonly unknown: readonly boolean[];
}

/** A command as it can be kept; `undecided`: the words for which an undecided match or target stands. */
export type Carried =
  | { readonly words: Words; readonly spec: Spec; readonly undecided: readonly number[] }
  /** Index of the word for whose sake the command cannot be kept. */
  | { readonly lost: number };

/** How often options are folded anew, since one that is gone may leave another without its protocol. */
const ROUNDS = 4;

/** The command as it can be kept, with the conditions under which it is carried out as matches. */
export function carry(given: ScriptWords, family: Family, conditions: readonly Condition[]): Carried {
  const first = parseSpec(given, 0, family);
  if (!given.unknown.includes(true)) {
    const isBare = conditions.length === 0 && first.spans.every(({ role }) => role !== 'table');
    return isBare ? { words: given, spec: first, undecided: [] } : finishWords(given, first, family, conditions, new Set(), []);
  }
  const lost = lostWord(given, first);
  if (lost !== null) return { lost };
  const folded = new Set<number>();
  for (const [index, span] of first.spans.entries()) if (spanUnknown(given, span) && !keepsText(given, first, span)) folded.add(index);
  const loose = looseWords(given, first);
  for (let round = 0; ; round++) {
    const result = finishWords(given, first, family, conditions, folded, loose);
    if (round === ROUNDS || 'lost' in result || !foldProblems(result.spec, result.from, folded, first)) return result;
  }
}

/** A word of a chain, a table or a target's name that is not known. */
function lostWord(words: ScriptWords, spec: Spec): number | null {
  for (const span of spec.spans) {
    const isName = span.role !== 'rule' || (spec.target !== null && span.name === spec.target.word);
    if (!isName) continue;
    for (let word = span.first; word <= span.last; word++) if (words.unknown[word] === true) return word;
  }
  return spec.command === null ? words.unknown.indexOf(true) : null;
}

function spanUnknown(words: ScriptWords, span: OptionSpan): boolean {
  for (let word = span.first; word <= span.last; word++) if (words.unknown[word] === true) return true;
  return false;
}

/** Whether an option may keep its text as it is: of a target without a say, or of a match that is undecided in any case. */
function keepsText(words: ScriptWords, spec: Spec, span: OptionSpan): boolean {
  if (words.unknown[span.name] === true) return false;
  if (spec.problems.some(({ word, severity }) => severity === 'error' && word >= span.first && word <= span.last)) return false;
  if (isOfTarget(spec, span)) return passes(spec);
  const use = spec.uses.find((each) => each.options.some((used) => used.word === span.name));
  return use !== undefined && (use.name === 'comment' || (use.extension !== null && use.extension.matches === undefined));
}

function isOfTarget(spec: Spec, span: OptionSpan): boolean {
  const { target } = spec;
  if (target === null) return false;
  return target.options.some((used) => used.word === span.name) || (span.name > target.word && isWrongTargetOption(spec, span));
}

/** An option behind the target that is none of a match's: its value was refused, so that the target does not list it. */
function isWrongTargetOption(spec: Spec, span: OptionSpan): boolean {
  const base = ['src', 'dst', 'inName', 'outName', 'proto', 'fragment'] as const;
  if (base.some((field) => spec[field] !== null && within(span, spec[field].word))) return false;
  return !spec.uses.some((use) => within(span, use.word) || use.options.some((used) => used.word === span.name));
}

function within(span: OptionSpan, word: number): boolean {
  return span.first <= word && word <= span.last;
}

/** Whether the line's target leaves a packet as it is, whatever its options say. */
function passes(spec: Spec): boolean {
  const row = spec.target === null ? undefined : TARGETS.get(spec.target.name);
  return row !== undefined && spec.target !== null && row.target(spec.target, whereOf(spec, 'ip')).kind === 'pass';
}

/** Words that are no option's: `$EXTRA_OPTIONS` where an option could stand. */
function looseWords(words: ScriptWords, spec: Spec): number[] {
  const covered = new Uint8Array(words.text.length);
  for (const span of spec.spans) covered.fill(1, span.first, span.last + 1);
  return words.unknown.flatMap((isUnknown, word) => (isUnknown && covered[word] === 0 ? [word] : []));
}

interface Made {
  readonly words: Words;
  readonly spec: Spec;
  readonly undecided: readonly number[];
  /** For each word made: the span of the first parse that it came from, or -1. */
  readonly from: readonly number[];
}

/** Collects words with the places of those that they stand for. */
interface Sink {
  readonly text: string[];
  readonly start: number[];
  readonly end: number[];
  readonly from: number[];
}

function put(sink: Sink, text: string, start: number, end: number, from: number): void {
  sink.text.push(text);
  sink.start.push(start);
  sink.end.push(end);
  sink.from.push(from);
}

function finishWords(
  given: ScriptWords,
  first: Spec,
  family: Family,
  conditions: readonly Condition[],
  folded: ReadonlySet<number>,
  loose: readonly number[],
): Made {
  const sink: Sink = { text: [], start: [], end: [], from: [] };
  const owner = new Int32Array(given.text.length).fill(-1);
  first.spans.forEach((span, index) => {
    owner.fill(index, span.first, span.last + 1);
  });
  const targetFolded = [...folded].some((index) => isOfTarget(first, first.spans[index]!));
  const undecided: number[] = [];
  for (let word = 0; word < given.text.length; word++) {
    const index = owner[word]!;
    const span = first.spans[index];
    if (span === undefined) {
      if (loose.includes(word)) fold(sink, given, word, word, undecided, index);
      else put(sink, given.text[word]!, given.start[word]!, given.end[word]!, index);
      continue;
    }
    // `-t nat`, `-w` and the like are no part of the rule.
    const isTarget = targetFolded && (span.name === first.target?.word || isOfTarget(first, span));
    if (isTarget) {
      if (span.name === first.target?.word) foldTarget(sink, given, first, undecided, index);
    } else if (folded.has(index)) fold(sink, given, span.first, span.last, undecided, index);
    else if (span.role !== 'table') {
      for (let at = span.first; at <= span.last; at++) put(sink, given.text[at]!, given.start[at]!, given.end[at]!, index);
    }
    word = span.last;
    if (span.role === 'command' && isRule(first))
      for (const condition of conditions) addCondition(sink, condition, given, span, folded.size + loose.length > 0);
  }
  const words = { text: sink.text, start: sink.start, end: sink.end, openQuote: -1 };
  const spec = { ...parseSpec(words, 0, family), table: first.table, only: first.only };
  // What is wrong with `-t`, `-w` or `-c` went with them.
  for (const problem of first.problems)
    if (first.spans[owner[problem.word]!]?.role === 'table') spec.problems.push({ ...problem, word: 0 });
  return { words, spec, undecided, from: sink.from };
}

function isRule(spec: Spec): boolean {
  const kind = spec.command?.kind;
  return kind === 'append' || kind === 'insert' || kind === 'replace';
}

function fold(sink: Sink, given: ScriptWords, first: number, last: number, undecided: number[], from: number): void {
  const start = given.start[first]!;
  const end = given.end[last]!;
  for (const text of ['-m', 'script', '--option', given.text.slice(first, last + 1).join(' ')]) put(sink, text, start, end, from);
  undecided.push(first);
}

function foldTarget(sink: Sink, given: ScriptWords, spec: Spec, undecided: number[], from: number): void {
  const parts = spec.spans.filter((span) => isOfTarget(spec, span));
  const texts = parts.flatMap((span) => given.text.slice(span.first, span.last + 1));
  const { word, nameWord, name } = spec.target!;
  for (const text of ['-j', 'SCRIPT', '--target', [name, ...texts].join(' ')])
    put(sink, text, given.start[word]!, given.end[nameWord]!, from);
  undecided.push(word);
}

function addCondition(sink: Sink, { text, negated, soft }: Condition, given: ScriptWords, span: OptionSpan, hasUnknown: boolean): void {
  if (soft && hasUnknown) return;
  const end = given.end[span.last]!;
  for (const word of ['-m', 'script', ...(negated ? ['!'] : []), '--if', text]) put(sink, word, end, end, -1);
}

/** Folds options that lost what they need; false when none is left to fold. */
function foldProblems(spec: Spec, from: readonly number[], folded: Set<number>, first: Spec): boolean {
  let grew = false;
  for (const { word, severity } of spec.problems) {
    const index = from[word] ?? -1;
    if (severity !== 'error' || index < 0 || folded.has(index) || first.spans[index]!.role !== 'rule') continue;
    folded.add(index);
    grew = true;
  }
  return grew;
}
