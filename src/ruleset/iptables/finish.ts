/** From a draft to a ruleset: jumps checked, dead rows packed away, chains numbered, rules made when somebody looks. */
import { freeze, type TextColumns } from '../carrier.ts';
import type { Chain, Diagnostic, Rule, RuleColumns, Ruleset, SourceFile, TableName } from '../model.ts';
import { textOf } from '../text.ts';
import { baseHook, TABLES } from './chains.ts';
import { type ChainDraft, countRules, type Draft, isBase, type Jump, orderedRules, settled } from './draft.ts';
import { parseSpec } from './parse.ts';
import { columnOf } from './place.ts';
import { type Context, RuleView } from './rule-view.ts';
import type { ScriptPlace } from './script/place.ts';
import { splitSaved } from './words.ts';

/** Checks every jump that still stands, drops the rules that lead nowhere, and tells them. */
function checkJumps(draft: Draft, files: readonly SourceFile[]): Diagnostic[] {
  const errors: Diagnostic[] = [];
  const dead = new Map<ChainDraft, Set<number>>();
  const standing = new Map<ChainDraft, ReadonlySet<number>>();
  for (const jump of draft.jumps) {
    const chains = draft.tables.get(jump.chain.table);
    if (chains?.get(jump.chain.name) !== jump.chain) continue;
    const target = chains.get(jump.name);
    const late = target !== undefined && target.place !== null && target.id >= jump.knownChains;
    if (target !== undefined && !isBase(target) && !late) continue;
    if (target === undefined && jump.isExtension) continue;
    const rows = standing.get(jump.chain) ?? new Set(orderedRules(jump.chain));
    standing.set(jump.chain, rows);
    const message = lostJump(jump, target, late);
    for (const rule of jump.rules) {
      if (!rows.has(rule)) continue;
      errors.push({ severity: 'error', file: jump.file, ...placeOfName(draft, jump, rule, files), message });
      const rules = dead.get(jump.chain) ?? new Set();
      dead.set(jump.chain, rules.add(rule));
    }
  }
  for (const [chain, rules] of dead) {
    const kept = settled(chain).filter((rule) => !rules.has(rule));
    chain.rules.length = 0;
    for (const rule of kept) chain.rules.push(rule);
  }
  return errors;
}

/** Where a rule names what it jumps to. */
function placeOfName({ columns }: Draft, jump: Jump, rule: number, files: readonly SourceFile[]): { line: number; column: number } {
  if (rule === jump.rules[0] && jump.place !== null) return jump.place;
  const text = textOf(files[columns.file[rule]!]!);
  const words = splitSaved(text, columns.start[rule]!, columns.end[rule]!);
  const name = parseSpec(words, 0, columns.family).target?.nameWord ?? 0;
  return { line: columns.line[rule]!, column: columnOf(text, words.start[name]!) };
}

function lostJump({ chain, name, goto }: Jump, target: ChainDraft | undefined, late: boolean): string {
  if (late) return `chain ${name} is declared only below, in line ${target?.place?.line}: expected it before the first jump to it`;
  if (target !== undefined) return `a rule cannot jump to the base chain ${name}: expected a user chain`;
  if (goto) return `table ${chain.table} has no chain '${name}': expected a declared user chain`;
  return `'${name}' is neither a chain of table ${chain.table} nor a known target: expected a declared user chain`;
}

/** The ruleset that a draft has become, and the errors that only now show. */
export function finish(draft: Draft, files: readonly SourceFile[]): { ruleset: Ruleset; errors: Diagnostic[] } {
  const errors = checkJumps(draft, files);
  const live = TABLES.flatMap((table) => [...(draft.tables.get(table)?.values() ?? [])]);
  const { keep, newIds, chainIds } = numberRows(draft, live);
  const { columns } = draft;
  const { chain: chainOfRow, size } = columns;
  for (let row = 0; row < size; row++) chainOfRow[row] = chainIds[chainOfRow[row]!]!;
  const frozen = freeze(columns, keep);
  const rules = rulesOf(live, frozen.line.length, newIds);
  const chains = live.map(
    (chain, id): Chain => ({
      id,
      table: chain.table,
      name: chain.name,
      base: baseHook(chain.table, chain.name, chain.policy),
      rules: rules[id]!,
      place: chain.place,
    }),
  );
  return { ruleset: makeRuleset(draft, files, chains, frozen, renumbered(draft.scripts, newIds)), errors };
}

/** The rules of each chain in their order: parts of one array, as an array for each of thousands of chains would be dear. */
function rulesOf(live: readonly ChainDraft[], size: number, newIds: Int32Array | null): Int32Array[] {
  const all = new Int32Array(size);
  let next = 0;
  const parts = live.map((chain) => {
    const first = next;
    const rules = orderedRules(chain);
    all.set(rules, first);
    next += rules.length;
    return all.subarray(first, next);
  });
  if (newIds !== null) for (let at = 0; at < size; at++) all[at] = newIds[all[at]!]!;
  return parts;
}

function renumbered(scripts: ReadonlyMap<number, ScriptPlace>, newIds: Int32Array | null): ReadonlyMap<number, ScriptPlace> {
  if (newIds === null) return scripts;
  return new Map(Array.from(scripts, ([row, place]): [number, ScriptPlace] => [newIds[row]!, place]).filter(([id]) => id >= 0));
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
  let count = 0;
  for (const [id, chain] of live.entries()) {
    chainIds[chain.id] = id;
    count += countRules(chain);
  }
  if (count === size) return { keep: null, newIds: null, chainIds };
  const alive = new Uint8Array(size);
  for (const chain of live) for (const row of orderedRules(chain)) alive[row] = 1;
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

function makeRuleset(
  draft: Draft,
  files: readonly SourceFile[],
  chains: readonly Chain[],
  columns: RuleColumns & TextColumns,
  scripts: ReadonlyMap<number, ScriptPlace>,
): Ruleset {
  const { family, dialect } = draft;
  const { names } = draft.columns;
  const byName = new Map(chains.map((chain) => [`${chain.table} ${chain.name}`, chain]));
  const size = columns.line.length;
  const made: (Rule | undefined)[] = [];
  const chain = (table: TableName, name: string) => byName.get(`${table} ${name}`);
  const rule = (id: number): Rule => {
    const known = made[id];
    if (known !== undefined) return known;
    if (!Number.isInteger(id) || id < 0 || id >= size) throw new RangeError(`no rule ${id}: the ruleset has ${size}`);
    const view = new RuleView(id, context);
    made[id] = view;
    return view;
  };
  const context: Context = { family, files, chains, columns, chain, scripts, rule, saves: draft.saves };
  return {
    family,
    dialect,
    files,
    chains,
    columns,
    spans: scripts.size === 0 ? columns : null,
    names,
    size,
    allowances: draft.allowances,
    warnings: draft.warnings,
    chain,
    rule,
    interfaceNames: () => usedNames(columns, names),
  };
}

function usedNames(columns: RuleColumns, names: readonly string[]): string[] {
  const used = new Uint8Array(names.length);
  for (const column of [columns.inName, columns.outName]) for (let row = 0; row < column.length; row++) used[column[row]!] = 1;
  return names.filter((_, id) => id > 0 && used[id] === 1);
}
