/** From a draft to a ruleset: jumps checked, dead rows packed away, chains numbered, rules made when somebody looks. */
import { freeze, type TextColumns } from '../carrier.ts';
import type { Chain, Diagnostic, Rule, RuleColumns, RuleOption, Ruleset, SourceFile, TableName } from '../model.ts';
import { baseHook, TABLES } from './chains.ts';
import { type ChainDraft, type Draft, isBase, type Jump, orderedRules, settled } from './draft.ts';
import { parseSpec } from './parse.ts';
import { lineStart, placeOf } from './place.ts';
import { commentOf, matchesOf, targetOf } from './rule.ts';
import { splitWords, type Words } from './words.ts';

/** Checks every jump that still stands, drops the rules that lead nowhere, and tells them. */
function checkJumps(draft: Draft): Diagnostic[] {
  const errors: Diagnostic[] = [];
  const dead = new Map<ChainDraft, Set<number>>();
  for (const jump of draft.jumps) {
    const chains = draft.tables.get(jump.chain.table);
    if (chains?.get(jump.chain.name) !== jump.chain) continue;
    const target = chains.get(jump.name);
    const late = target !== undefined && target.place !== null && target.id >= jump.knownChains;
    if (target !== undefined && !isBase(target) && !late) continue;
    if (target === undefined && jump.isExtension) continue;
    errors.push({
      severity: 'error',
      file: jump.file,
      line: jump.line,
      column: jump.column,
      message: lostJump(jump, target, late),
    });
    const rules = dead.get(jump.chain) ?? new Set();
    dead.set(jump.chain, rules.add(jump.rule));
  }
  for (const [chain, rules] of dead) {
    const kept = settled(chain).filter((rule) => !rules.has(rule));
    chain.rules.length = 0;
    for (const rule of kept) chain.rules.push(rule);
  }
  return errors;
}

function lostJump({ chain, name, goto }: Jump, target: ChainDraft | undefined, late: boolean): string {
  if (late) return `chain ${name} is declared only below, in line ${target?.place?.line}: expected it before the first jump to it`;
  if (target !== undefined) return `a rule cannot jump to the base chain ${name}: expected a user chain`;
  if (goto) return `table ${chain.table} has no chain '${name}': expected a declared user chain`;
  return `'${name}' is neither a chain of table ${chain.table} nor a known target: expected a declared user chain`;
}

/** The ruleset that a draft has become, and the errors that only now show. */
export function finish(draft: Draft, files: readonly SourceFile[]): { ruleset: Ruleset; errors: Diagnostic[] } {
  const errors = checkJumps(draft);
  const live = TABLES.flatMap((table) => [...(draft.tables.get(table)?.values() ?? [])]);
  const { keep, newIds, chainIds } = numberRows(draft, live);
  const { columns } = draft;
  for (let row = 0; row < columns.size; row++) columns.chain[row] = chainIds[columns.chain[row]!]!;
  const frozen = freeze(columns, keep);
  const chains = live.map(
    (chain, id): Chain => ({
      id,
      table: chain.table,
      name: chain.name,
      base: baseHook(chain.table, chain.name, chain.policy),
      rules: Int32Array.from(orderedRules(chain), (row) => newIds?.[row] ?? row),
      place: chain.place,
    }),
  );
  return { ruleset: makeRuleset(draft, files, chains, frozen), errors };
}

interface Numbering {
  /** Rows that live, or null when all do. */
  readonly keep: Int32Array | null;
  /** Old row to new id; null: unchanged. */
  readonly newIds: Int32Array | null;
  /** Draft chain id to final id; -1: gone. */
  readonly chainIds: Int32Array;
}

function numberRows(draft: Draft, live: readonly ChainDraft[]): Numbering {
  const { size } = draft.columns;
  const chainIds = new Int32Array(draft.chains.length).fill(-1);
  const alive = new Uint8Array(size);
  let count = 0;
  for (const [id, chain] of live.entries()) {
    chainIds[chain.id] = id;
    for (const row of orderedRules(chain)) {
      alive[row] = 1;
      count++;
    }
  }
  if (count === size) return { keep: null, newIds: null, chainIds };
  const keep = new Int32Array(count);
  const newIds = new Int32Array(size).fill(-1);
  let next = 0;
  for (let row = 0; row < size; row++) {
    if (alive[row] === 0) continue;
    newIds[row] = next;
    keep[next++] = row;
  }
  return { keep, newIds, chainIds };
}

function makeRuleset(draft: Draft, files: readonly SourceFile[], chains: readonly Chain[], columns: RuleColumns & TextColumns): Ruleset {
  const { family, dialect } = draft;
  const { names } = draft.columns;
  const byName = new Map(chains.map((chain) => [`${chain.table} ${chain.name}`, chain]));
  const size = columns.line.length;
  const made: (Rule | undefined)[] = [];
  const chain = (table: TableName, name: string) => byName.get(`${table} ${name}`);
  return {
    family,
    dialect,
    files,
    chains,
    columns,
    names,
    size,
    allowances: draft.allowances,
    warnings: draft.warnings,
    chain,
    rule: (id) => {
      const known = made[id];
      if (known !== undefined) return known;
      if (!Number.isInteger(id) || id < 0 || id >= size) throw new RangeError(`no rule ${id}: the ruleset has ${size}`);
      const rule = makeRule(id, { family, files, chains, columns, chain });
      made[id] = rule;
      return rule;
    },
    interfaceNames: () => usedNames(columns, names),
  };
}

function usedNames(columns: RuleColumns, names: readonly string[]): string[] {
  const used = new Uint8Array(names.length);
  for (const column of [columns.inName, columns.outName]) for (const id of column) used[id] = 1;
  return names.filter((_, id) => id > 0 && used[id] === 1);
}

interface Context {
  readonly family: Ruleset['family'];
  readonly files: readonly SourceFile[];
  readonly chains: readonly Chain[];
  readonly columns: RuleColumns & TextColumns;
  readonly chain: Ruleset['chain'];
}

/** A rule as this reader makes it: it also knows what stands in its line before it. */
export interface ReadRule extends Rule {
  /** Indentation, counters, program name and `-t`, as written. */
  readonly lead: string;
  /** Which of its line's rules it is, from 0. */
  readonly variant: number;
}

/** Which of its line's rules a rule is; 0 for rules of other readers. */
export function variantOf(rule: Rule): number {
  return 'variant' in rule && typeof rule.variant === 'number' ? rule.variant : 0;
}

/** What stands in a rule's line before its text; empty for rules of other readers. */
export function leadOf(rule: Rule): string {
  return 'lead' in rule && typeof rule.lead === 'string' ? rule.lead : '';
}

function makeRule(id: number, { family, files, chains, columns, chain }: Context): ReadRule {
  const file = files[columns.file[id]!]!;
  const [start, end] = [columns.start[id]!, columns.end[id]!];
  const own = chains[columns.chain[id]!]!;
  const words = splitWords(file.text, start, end);
  const spec = parseSpec(words, 0, family);
  const index = columns.variant[id]!;
  return {
    id,
    chain: own,
    place: placeOf(file, columns.line[id]!, start, end),
    text: file.text.slice(start, end),
    variant: index,
    lead: file.text.slice(lineStart(file.text, start), start),
    matches: matchesOf(spec, family, index),
    target: targetOf(spec, family, (name) => chain(own.table, name)?.base === null),
    comment: commentOf(spec),
    options: () => optionsOf(file.text, columns.line[id]!, start, words, family),
  };
}

function optionsOf(text: string, firstLine: number, from: number, words: Words, family: Ruleset['family']): RuleOption[] {
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
