/** Proposed changes of options, tried on a copy: which rules are meant, and their lines as they would be. */
import { formatAddress } from '../ruleset/address.ts';
import {
  applyEdits,
  changeInPlace,
  type Edit,
  type OptionChange,
  placeBehind,
  type Rule,
  type Ruleset,
  withOption,
} from '../ruleset/index.ts';
import type { Asked } from './asked.ts';
import { LEADS_TO } from './grammar/descriptions.ts';
import { escaped } from './grammar/text.ts';
import { no, type Proposed } from './proposed.ts';
import type { Proposal, RuleEdit, RulesMeant } from './question-model.ts';

type EditProposal = Extract<Proposal, { kind: 'edit' }>;

/** Rules that are looked for; of more than these the question is too wide. */
const MOST_EDITED = 200;
/** Places that are named where one of them was meant. */
export const MOST_NAMED = 6;

export function editRules(asked: Asked, ruleset: Ruleset, { rules, edit, isCopy }: EditProposal): Proposed {
  const fragments = rules.fragments.map((each) => fragmentOf(asked, each));
  const meant = rulesMeant(ruleset, { ...rules, fragments });
  const said = [...(rules.line === null ? [] : [`line ${rules.line}`]), ...rules.fragments].join(' ');
  const saidZh = [...(rules.line === null ? [] : [`第 ${rules.line} 行`]), ...rules.fragments].join(' ');
  if (meant.length === 0 && rules.line !== null && rulesLike(ruleset, [], 1, rules.line).length === 0)
    return no(`there is no rule on line ${rules.line}`, `第 ${rules.line} 行没有规则`);
  if (meant.length === 0) return no(`there is no rule with ${said}`, `没有含 ${saidZh} 的规则`);
  if (meant.length > 1 && !rules.isAll) {
    const places = meant.slice(0, MOST_NAMED).map(({ place }) => `${place.file}:${place.line}`);
    return no(
      `several rules have ${said}: ${places.join(', ')}; name the line`,
      `有多条规则含 ${saidZh}：${places.join('、')}；请写明行号`,
    );
  }
  const edits: Edit[] = [];
  const edited = isCopy === true ? copyBehind : changeInPlace;
  for (const rule of meant) {
    const change = changeOf(asked, rule, edit);
    const changed = change === null ? null : edited(rule, change);
    const { file, line } = rule.place;
    if (changed === null) return no(`${file}:${line} cannot be changed alone: ${rule.text}`, `无法单独修改 ${file}:${line}：${rule.text}`);
    edits.push(changed);
  }
  const done = edits.flatMap((one) => {
    if ('replace' in one) return one.replace.map((line) => `~ ${line.trim()}`);
    return 'insert' in one ? one.insert.map((line) => `+ ${line.trim()}`) : [];
  });
  return { files: applyEdits(asked.side.files, edits), done };
}

/** The rule once more with options changed, behind itself; null where its line makes other rules as well. */
export function copyBehind(rule: Rule, change: OptionChange): Extract<Edit, { insert: unknown }> | null {
  const place = placeBehind(rule);
  return place === null ? null : { ...place, insert: [withOption(rule, change)] };
}

/** The one rule of those that have what was said; of several none is taken. */
export function theOne(like: readonly Rule[], fragments: readonly string[]): Rule | Extract<Proposed, { error: unknown }> {
  const said = fragments.join(' ');
  const [rule] = like;
  if (rule === undefined) return no(`there is no rule with ${said}`, `没有含 ${said} 的规则`);
  if (like.length === 1) return rule;
  const places = like.map(({ place }) => `${place.file}:${place.line}`);
  return no(`several rules have ${said}: ${places.join(', ')}; name the line`, `有多条规则含 ${said}：${places.join('、')}；请写明行号`);
}

/** A host's name as the address to which a rule leads. */
export function fragmentOf(asked: Asked, fragment: string): string {
  if (!fragment.startsWith(LEADS_TO)) return fragment;
  const address = addressOf(asked, fragment.slice(LEADS_TO.length));
  return address === null ? fragment : `--to-destination ${address}`;
}

/** The rule of a line; why there is none, or of which file is not said. A line that makes several is asked for its first. */
export function ruleOnLine(ruleset: Ruleset, line: number, file: string | null = null): Rule | Extract<Proposed, { error: unknown }> {
  const [rule, other] = rulesMeant(ruleset, { line, file, fragments: [], isAll: false });
  if (rule === undefined) return no(`there is no rule on line ${line}`, `第 ${line} 行没有规则`);
  return other === undefined ? rule : no(`line ${line} of which file?`, `哪个文件的第 ${line} 行？`);
}

function rulesMeant(ruleset: Ruleset, { line, file, fragments }: RulesMeant): Rule[] {
  return rulesLike(ruleset, fragments, MOST_EDITED, line).filter(({ place }) => file === null || place.file.includes(file));
}

/** Rules whose text has all of the fragments, in the order of their ids; of one line where one is given. A line that makes several is named once. */
export function rulesLike(ruleset: Ruleset, fragments: readonly string[], most: number, line: number | null = null): Rule[] {
  const like: Rule[] = [];
  // `--dport 25` is no part of `--dport 2525`; `-d 1.2.3.4` is `-d 1.2.3.4/32`.
  const patterns = fragments.map((each) => new RegExp(String.raw`(?<!\S)(?:\S*,)?${escaped(each)}(?=[\s/,]|$|(?<=--to-destination \S+):)`));
  for (let id = 0; id < ruleset.size && like.length < most; id++) {
    if (line !== null && ruleset.columns.line[id] !== line) continue;
    const rule = ruleset.rule(id);
    const isKnown = like.some(({ place }) => place.file === rule.place.file && place.line === rule.place.line);
    if (!isKnown && patterns.every((pattern) => pattern.test(rule.text))) like.push(rule);
  }
  return like;
}

/** Null where the rule cannot be given that: a server that nobody knows, a port without a protocol. */
function changeOf(asked: Asked, rule: Rule, edit: RuleEdit): OptionChange | null {
  if ('remove' in edit) return { remove: [edit.remove] };
  if (edit.set !== '--to-destination') return { set: { [edit.set]: edit.value } };
  const [host = '', port] = edit.value.split(':');
  const address = /^\d/.test(host) ? host : addressOf(asked, host);
  if (address === null) return null;
  const { target } = rule;
  const old = target.kind === 'dnat' ? (target.to.ports?.lo ?? null) : null;
  const kept = port ?? old;
  return { set: { '--to-destination': kept === null ? address : `${address}:${kept}` } };
}

function addressOf({ gateway }: Asked, name: string): string | null {
  const host = gateway.network.hosts.find((each) => each.name.toLowerCase() === name.toLowerCase());
  return host?.addresses[0] === undefined ? null : formatAddress(host.addresses[0]);
}
