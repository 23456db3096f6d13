/** A proposal applied to a copy of the files: where each line goes, in the file's own style. Nothing real is touched. */
import { withSetting } from '../network/index.ts';
import { factsFile } from '../review/side.ts';
import { outsideInterfaces } from '../review/vantages.ts';
import {
  applyEdits,
  type Chain,
  type Edit,
  listPrefix,
  placeForAppend,
  placeForFirst,
  type Ruleset,
  removal,
  type SourceFile,
  type TableName,
  withOption,
} from '../ruleset/index.ts';
import type { Asked } from './asked.ts';
import { type PastedRule, ruleLine } from './grammar/rules.ts';
import { editRules, fragmentOf, MOST_NAMED, ruleOnLine, rulesLike, theOne } from './propose-edit.ts';
import { copyForPort } from './propose-like.ts';
import { besideWhich, moveRule, swapRules } from './propose-move.ts';
import { replaceTables } from './propose-tables.ts';
import { no, type Proposed } from './proposed.ts';
import type { Proposal, RulePlace } from './question-model.ts';
import { findAlike, readPasted } from './rules.ts';

export function propose(asked: Asked, proposal: Proposal, fixEdits: readonly Edit[] | null): Proposed {
  const { ruleset } = asked.gateway;
  if (ruleset === null) return no('there is no ruleset of this family to change', '没有这一协议族的规则集可以修改');
  switch (proposal.kind) {
    case 'rules':
      return applyRules(asked, ruleset, proposal);
    case 'tables':
      return replaceTables(asked, ruleset, proposal.tables);
    case 'remove-line':
      return removeLine(asked, ruleset, proposal.line, proposal.file);
    case 'remove-like':
      return removeLike(asked, ruleset, proposal.fragments);
    case 'edit':
      return editRules(asked, ruleset, proposal);
    case 'move':
      return moveRule(asked, ruleset, proposal);
    case 'swap':
      return swapRules(asked, ruleset, proposal);
    case 'policy':
      return setPolicy(asked, ruleset, proposal);
    case 'setting':
      return changeSetting(asked, proposal);
    case 'interface-rules':
      return copyForInterface(asked, ruleset, proposal);
    case 'port-rules':
      return copyForPort(asked, ruleset, proposal);
    case 'fix':
      return fixEdits === null
        ? no('no fix is proved for this', '没有经过证明的修复')
        : { files: applyEdits(asked.side.files, fixEdits), done: fixEdits.flatMap(editText) };
  }
}

/** A setting that is not written is as the kernel would have it; where the facts are inferred there is nothing to write it in. */
function changeSetting({ side, gateway }: Asked, { key, value }: Extract<Proposal, { kind: 'setting' }>): Proposed {
  const facts = factsFile(side);
  if (facts === null)
    return no('no network facts are given that a setting could be changed in', '没有给出网络信息，无法在其中修改内核设置');
  if (gateway.network.sysctl[key] === value) return no(`${key} is ${value} already`, `${key} 已经是 ${value}`);
  return { files: side.files, done: [`~ ${key} = ${value}`], network: withSetting(facts, key, value) };
}

function editText(edit: Edit): string[] {
  if ('insert' in edit) return edit.insert.map((line) => `+ ${line}`);
  if ('replace' in edit) return edit.replace.map((line) => `~ ${line}`);
  return [`- ${edit.file}:${edit.line}`];
}

/** One after the other, each on the files as the one before left them: lines move. */
function applyRules(asked: Asked, ruleset: Ruleset, { rules, at }: Extract<Proposal, { kind: 'rules' }>): Proposed {
  const edits: Edit[] = [];
  const done: string[] = [];
  let missing: string[] = [];
  for (const pasted of rules) {
    const made = editFor(asked, ruleset, pasted, at);
    if ('error' in made) return made;
    if ('newTable' in made) missing = [...missing, ...made.newTable];
    else edits.push(made.edit);
    done.push(doneText(pasted, at === undefined || !('edit' in made) ? null : made.edit));
  }
  const files = applyEdits(asked.side.files, edits);
  return { files: missing.length === 0 ? files : withTables(files, missing), done };
}

/** `edit`: where a question says the place. */
function doneText(pasted: PastedRule, edit: Edit | null): string {
  if (pasted.command === 'D') return `- -A ${pasted.chain} ${pasted.rest}`.trim();
  if (edit === null) return `+ ${ruleLine(pasted)}`;
  return `${'insert' in edit ? '+' : '~'} ${edit.file}:${edit.line}: ${ruleLine({ ...pasted, command: 'A' })}`;
}

type Made =
  | { readonly edit: Edit }
  | { readonly newTable: readonly string[] }
  | { readonly error: { readonly en: string; readonly zh: string } };

function editFor(asked: Asked, ruleset: Ruleset, pasted: PastedRule, at: RulePlace | undefined): Made {
  if (pasted.number !== null && pasted.rest === '') return byNumber(ruleset, pasted, pasted.number);
  const read = readPasted(pasted, ruleset.family);
  if ('error' in read)
    return {
      error: {
        en: `iptables would not take ${ruleLine(pasted)}: ${read.error}`,
        zh: `iptables 不会接受 ${ruleLine(pasted)}：${read.error}`,
      },
    };
  if (pasted.command === 'D') {
    const rule = findAlike(asked, pasted, read.canonical);
    return rule === null ? gone(pasted) : edit(removal(rule), pasted);
  }
  const { table } = read.rule.chain;
  const text = `${listPrefix(ruleset, table)} ${pasted.chain} ${pasted.rest}`;
  if (at !== undefined && typeof at !== 'string') return placed(asked, ruleset, read.rule.chain, at, text);
  const place = placeOf(ruleset, table, at === undefined ? pasted : { ...pasted, command: at === 'first' ? 'I' : 'A' });
  if (place === null) return { newTable: [table, `-A ${pasted.chain} ${pasted.rest}`] };
  if (pasted.command === 'R') return { edit: { ...place, endLine: place.line, replace: [text] } };
  return { edit: { ...place, insert: [text] } };
}

/** Beside another rule of the chain, or in its place. */
function placed(
  asked: Asked,
  ruleset: Ruleset,
  { table, name }: Pick<Chain, 'table' | 'name'>,
  at: Exclude<RulePlace, string>,
  text: string,
): Made {
  const other = besideWhich(asked, ruleset, { table, name }, 'before' in at ? at.before : 'behind' in at ? at.behind : at.instead);
  if ('error' in other) return other;
  const { file, line, endLine } = other.place;
  if (other.chain.table !== table || other.chain.name !== name) {
    return no(
      `${file}:${line} is in ${other.chain.table} ${other.chain.name}, and the rule is for ${table} ${name}`,
      `${file}:${line} 在 ${other.chain.table} ${other.chain.name} 中，而这条规则属于 ${table} ${name}`,
    );
  }
  if ('instead' in at) return { edit: { file, line, endLine, replace: [text] } };
  return { edit: { file, line: 'before' in at ? line : endLine + 1, insert: [text] } };
}

function placeOf(ruleset: Ruleset, table: TableName, { command, chain, number }: PastedRule): { file: string; line: number } | null {
  if (command === 'A') return placeForAppend(ruleset, table, chain);
  if (number === null || number <= 1) return placeForFirst(ruleset, table, chain);
  const id = Array.from(ruleset.chain(table, chain)?.rules ?? [])[number - 1];
  if (id === undefined) return placeForAppend(ruleset, table, chain);
  const { file, line } = ruleset.rule(id).place;
  return { file, line };
}

function byNumber(ruleset: Ruleset, pasted: PastedRule, number: number): Made {
  const table = ruleset.chains.find((chain) => chain.name === pasted.chain && (pasted.table === null || chain.table === pasted.table));
  const id = table === undefined ? undefined : Array.from(table.rules)[number - 1];
  return id === undefined ? gone(pasted) : edit(removal(ruleset.rule(id)), pasted);
}

function gone(pasted: PastedRule): Made {
  return { error: { en: `there is no rule ${ruleLine(pasted)} to take out`, zh: `没有可删除的规则 ${ruleLine(pasted)}` } };
}

function edit(found: Edit | null, pasted: PastedRule): Made {
  if (found !== null) return { edit: found };
  return { error: { en: `the line of ${ruleLine(pasted)} makes other rules as well`, zh: `${ruleLine(pasted)} 所在的行还产生其他规则` } };
}

/** A table that no file has yet: at the end of the last save file. */
function withTables(files: readonly SourceFile[], lines: readonly string[]): readonly SourceFile[] {
  const tables = new Map<string, string[]>();
  for (let i = 0; i + 1 < lines.length; i += 2) tables.set(lines[i]!, [...(tables.get(lines[i]!) ?? []), lines[i + 1]!]);
  const last = files.at(-1);
  if (last === undefined) return files;
  const text = [...tables].map(([table, rules]) => `*${table}\n${rules.join('\n')}\nCOMMIT\n`).join('');
  return [...files.slice(0, -1), { name: last.name, text: `${last.text}${last.text.endsWith('\n') ? '' : '\n'}${text}` }];
}

function removeLine({ side }: Asked, ruleset: Ruleset, line: number, file: string | null): Proposed {
  const rule = ruleOnLine(ruleset, line, file);
  if ('error' in rule) return rule;
  const found = removal(rule);
  if (found === null) return no(`line ${line} makes other rules as well`, `第 ${line} 行还产生其他规则`);
  return { files: applyEdits(side.files, [found]), done: [`- ${rule.text}`] };
}

/** The one rule whose text has all of the fragments; of several none is taken. */
function removeLike(asked: Asked, ruleset: Ruleset, fragments: readonly string[]): Proposed {
  const meant = fragments.map((each) => fragmentOf(asked, each));
  const rule = theOne(rulesLike(ruleset, meant, MOST_NAMED), fragments);
  if ('error' in rule) return rule;
  const found = removal(rule);
  if (found === null) return no(`the line of ${rule.text} makes other rules as well`, `${rule.text} 所在的行还产生其他规则`);
  return { files: applyEdits(asked.side.files, [found]), done: [`- ${rule.text}`] };
}

/** The policy where it is set: `:FORWARD DROP [0:0]`, `iptables -P FORWARD DROP`. */
function setPolicy({ side }: Asked, ruleset: Ruleset, { chain: name, verdict }: Extract<Proposal, { kind: 'policy' }>): Proposed {
  const chain = ruleset.chain('filter', name);
  const place = chain?.place ?? null;
  const text = place === null ? undefined : side.files.find((file) => file.name === place.file)?.text.split(/\r?\n/)[place.line - 1];
  const changed = text?.replace(new RegExp(String.raw`((?::|-P\s+|--policy\s+)${name}\s+)(?:ACCEPT|DROP)\b`), `$1${verdict}`);
  if (chain === null || chain === undefined || chain.base === null)
    return no(`there is no chain ${name} in filter`, `filter 表没有 ${name} 链`);
  if (chain.base.policy.toUpperCase() === verdict)
    return no(`the policy of ${name} is ${verdict} already`, `${name} 的默认策略已经是 ${verdict}`);
  if (place === null || text === undefined || changed === undefined || changed === text) {
    return no(`no line sets the policy of ${name}`, `没有哪一行设置 ${name} 的默认策略`);
  }
  const edit: Edit = { file: place.file, line: place.line, endLine: place.line, replace: [changed] };
  return { files: applyEdits(side.files, [edit]), done: [`~ ${changed.trim()}`] };
}

/** Each publishing rule that is bound to an outside interface once more, for the named one, right where rules are appended. */
function copyForInterface(asked: Asked, ruleset: Ruleset, { device, port }: Extract<Proposal, { kind: 'interface-rules' }>): Proposed {
  const outside = outsideInterfaces(asked.gateway);
  const lines: string[] = [];
  for (let id = 0; id < ruleset.size; id++) {
    if (ruleset.columns.inName[id] === 0) continue;
    if (port !== null && !(ruleset.columns.dportLo[id]! <= port && port <= ruleset.columns.dportHi[id]!)) continue;
    const rule = ruleset.rule(id);
    const bound = rule.matches.some((match) => match.kind === 'in' && !match.negated && outside.has(match.name));
    if (bound && rule.target.kind === 'dnat' && rule.chain.name === 'PREROUTING') lines.push(withOption(rule, { set: { '-i': device } }));
  }
  const place = placeForAppend(ruleset, 'nat', 'PREROUTING');
  if (lines.length === 0 || place === null)
    return no(
      `no publishing rule is bound to an outside interface, so there are no ${device} rules to add`,
      `没有绑定外部接口的发布规则，所以没有 ${device} 规则可加`,
    );
  return { files: applyEdits(asked.side.files, [{ ...place, insert: lines }]), done: lines.map((line) => `+ ${line.trim()}`) };
}
