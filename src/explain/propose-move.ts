/** Rules in another order, tried on a copy: one chain's, for the order of two chains says nothing. */
import { applyEdits, type Chain, type Edit, placeForAppend, placeForFirst, type Rule, type Ruleset, removal } from '../ruleset/index.ts';
import type { Asked } from './asked.ts';
import { fragmentOf, MOST_NAMED, ruleOnLine, rulesLike, theOne } from './propose-edit.ts';
import { no, type Proposed } from './proposed.ts';
import type { Beside, Proposal } from './question-model.ts';

export function moveRule(asked: Asked, ruleset: Ruleset, { line, to }: Extract<Proposal, { kind: 'move' }>): Proposed {
  const rule = typeof line === 'number' ? ruleOnLine(ruleset, line) : theOne(rulesMeant(asked, ruleset, line).slice(0, MOST_NAMED), line);
  if ('error' in rule) return rule;
  const place = placeOf(asked, ruleset, rule, to);
  if ('error' in place) return place;
  const taken = removal(rule);
  if (taken === null) return shared(rule);
  const edits: Edit[] = [taken, { ...place, insert: [rule.text] }];
  return { files: applyEdits(asked.side.files, edits), done: [`~ ${rule.place.file}:${rule.place.line} → ${place.line}: ${rule.text}`] };
}

export function swapRules({ side }: Asked, ruleset: Ruleset, { lines }: Extract<Proposal, { kind: 'swap' }>): Proposed {
  const [a, b] = [ruleOnLine(ruleset, lines[0]), ruleOnLine(ruleset, lines[1])];
  if ('error' in a) return a;
  if ('error' in b) return b;
  if (a.id === b.id) return no('that is one and the same line', '这是同一行');
  if (a.chain !== b.chain) return elsewhere(a, b);
  if (removal(a) === null) return shared(a);
  if (removal(b) === null) return shared(b);
  const at = ({ place: { file, line, endLine } }: Rule, text: string): Edit => ({ file, line, endLine, replace: [text] });
  const [first, second] = a.place.line < b.place.line ? [b, a] : [a, b];
  return {
    files: applyEdits(side.files, [at(a, b.text), at(b, a.text)]),
    done: [`~ ${second.place.file}:${second.place.line}: ${first.text}`, `~ ${first.place.file}:${first.place.line}: ${second.text}`],
  };
}

type Place = { readonly file: string; readonly line: number };

function placeOf(
  asked: Asked,
  ruleset: Ruleset,
  rule: Rule,
  to: Extract<Proposal, { kind: 'move' }>['to'],
): Place | Extract<Proposed, { error: unknown }> {
  const { table, name } = rule.chain;
  const none = no(`${table} ${name} has no such place`, `${table} ${name} 中没有这个位置`);
  if (to === 'first') return placeForFirst(ruleset, table, name) ?? none;
  if (to === 'last') return placeForAppend(ruleset, table, name) ?? none;
  const other = besideWhich(asked, ruleset, rule.chain, 'before' in to ? to.before : to.behind);
  if ('error' in other) return other;
  if (other.chain !== rule.chain) return elsewhere(rule, other);
  const { file, line, endLine } = other.place;
  return { file, line: 'before' in to ? line : endLine + 1 };
}

/** Rules that are looked at for the one that is meant. */
const MOST_LIKE = 200;

/** Rules whose text has all that is said of one. */
function rulesMeant(asked: Asked, ruleset: Ruleset, said: readonly string[]): readonly Rule[] {
  return rulesLike(
    ruleset,
    said.map((each) => fragmentOf(asked, each)),
    MOST_LIKE,
  );
}

/** The rule that another is put beside: of a line, or the one whose text has what is said of it. */
export function besideWhich(
  asked: Asked,
  ruleset: Ruleset,
  chain: Pick<Chain, 'table' | 'name'>,
  beside: Beside,
): Rule | Extract<Proposed, { error: unknown }> {
  if (typeof beside === 'number') return ruleOnLine(ruleset, beside);
  const all = rulesMeant(asked, ruleset, beside);
  const own = all.filter((rule) => rule.chain.table === chain.table && rule.chain.name === chain.name);
  return theOne((own.length > 0 ? own : all).slice(0, MOST_NAMED), beside);
}

function elsewhere(a: Rule, b: Rule) {
  const name = ({ chain, place }: Rule) => `${place.line} (${chain.table} ${chain.name})`;
  return no(
    `lines ${name(a)} and ${name(b)} are in different chains: their order makes no difference`,
    `第 ${name(a)} 行和第 ${name(b)} 行在不同的链中：它们的先后没有影响`,
  );
}

function shared({ place, text }: Rule) {
  return no(`${place.file}:${place.line} makes other rules as well: ${text}`, `${place.file}:${place.line} 还产生其他规则：${text}`);
}
