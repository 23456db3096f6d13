/** Answers about a rule or a line: in plain words, where it stands, and which rules come before it. */
import { canonicalRule, type Family, type Rule, readRulesets } from '../ruleset/index.ts';
import type { Asked } from './asked.ts';
import { compose, plainAnswer } from './compose.ts';
import { assumedOf } from './flows.ts';
import type { SecondLine } from './grammar/references.ts';
import { type PastedRule, ruleLine } from './grammar/rules.ts';
import type { Answer, Meaning } from './model.ts';
import { ruleWords } from './rule-words.ts';

/** At most so many of the rules before it are listed. */
const BEFORE = 5;

export function answerRule(asked: Asked, rules: readonly PastedRule[]): Answer {
  const [first] = rules;
  const text = first === undefined ? '' : ruleLine(first);
  const meaning: Meaning = { ask: 'rule', from: null, to: null, rule: rules.map(ruleLine).join('\n') };
  if (first === undefined) return plainAnswer(meaning, asked.name, '', asked.lang);
  const read = readPasted(first, asked.gateway.family);
  if ('error' in read) return plainAnswer(meaning, unreadable(read.error, text, asked), '', asked.lang);
  const found = findAlike(asked, first, read.canonical);
  return found === null ? notThere(asked, meaning, read.rule, text) : aboutRule(asked, meaning, found);
}

function unreadable(error: string, text: string, { lang }: Asked): string {
  return lang === 'zh' ? `iptables 不会接受这条规则：${error}（${text}）` : `iptables would not take this rule: ${error} (${text})`;
}

/** A pasted rule read as iptables would, by itself. */
export function readPasted(
  pasted: PastedRule,
  family: Family,
): { readonly rule: Rule; readonly canonical: string } | { readonly error: string } {
  const table = pasted.table === null ? '' : `-t ${pasted.table} `;
  const text = `${table}-A ${pasted.chain} ${pasted.rest}\n`;
  const { rulesets, diagnostics } = readRulesets([{ name: 'pasted', text }], { dialect: 'list', family });
  const ruleset = rulesets.find((each) => each.size > 0);
  const error = diagnostics.find(({ severity }) => severity === 'error');
  if (ruleset === undefined) return { error: error?.message ?? 'no rule' };
  const missingChain = error !== undefined && /chain/i.test(error.message);
  if (error !== undefined && !missingChain) return { error: error.message };
  return { rule: ruleset.rule(0), canonical: canonicalRule(ruleset, 0) };
}

/** The rule of the ruleset that iptables would hold for the same one, whatever the order of its options. */
export function findAlike({ gateway }: Asked, pasted: PastedRule, canonical: string): Rule | null {
  const { ruleset } = gateway;
  if (ruleset === null) return null;
  for (const chain of ruleset.chains) {
    if (chain.name !== pasted.chain || (pasted.table !== null && chain.table !== pasted.table)) continue;
    for (const id of chain.rules) if (canonicalRule(ruleset, id) === canonical) return ruleset.rule(id);
  }
  return null;
}

function notThere(asked: Asked, meaning: Meaning, rule: Rule, text: string): Answer {
  const { lang, name } = asked;
  const zh = lang === 'zh';
  const words = ruleWords(rule)[lang];
  const near = nearest(asked, rule);
  const alike =
    near === null
      ? []
      : [`${zh ? '最接近的规则：' : 'The nearest that stands there: '}${near.place.file}:${near.place.line}  ${near.text}`];
  const headline = zh ? `${name} 中没有这条规则。它的意思是：${words}` : `${name} has no such rule. It would mean: ${words}`;
  const choice = zh ? `如果加上 ${text} 会怎样` : `what if we add ${text}`;
  return plainAnswer(meaning, headline, alike.join('\n'), lang, [choice]);
}

/** The rule of the same chain that shares most of its words. */
function nearest({ gateway }: Asked, rule: Rule): Rule | null {
  const { ruleset } = gateway;
  const words = new Set(rule.text.split(/\s+/));
  const chain = ruleset?.chain(rule.chain.table, rule.chain.name);
  if (ruleset === null || chain === undefined) return null;
  let best: Rule | null = null;
  let most = 2;
  for (const id of Array.from(chain.rules).slice(0, 5000)) {
    const other = ruleset.rule(id);
    const shared = other.text.split(/\s+/).filter((word) => words.has(word)).length;
    if (shared > most) [best, most] = [other, shared];
  }
  return best;
}

export function answerLine(asked: Asked, line: number, file: string | null): Answer {
  const { lang, name, side } = asked;
  const zh = lang === 'zh';
  const meaning: Meaning = { ask: 'line', from: null, to: null, line };
  const files = filesNamed(asked, file);
  if (files.length === 0) {
    const known = side.files.map((each) => each.name).join(', ');
    return plainAnswer(
      meaning,
      zh ? `${name} 没有文件 ${file}。` : `${name} has no file ${file}.`,
      zh ? `现有文件：${known}` : `Files: ${known}`,
      lang,
    );
  }
  const rules = files.flatMap((each) => ruleAt(asked, each.name, line) ?? []);
  if (rules.length > 1) {
    const choices = rules.map((rule) => `${rule.place.file}:${rule.place.line}`);
    return plainAnswer({ ...meaning, ask: 'unclear' }, zh ? `哪个文件的第 ${line} 行？` : `Line ${line} of which file?`, '', lang, choices);
  }
  const [rule] = rules;
  if (rule !== undefined) return aboutRule(asked, meaning, rule);
  return plainAnswer(meaning, noRuleAt(asked, files, line), '', lang);
}

/** So many lines are told of at once. */
const MOST_LINES = 20;

/** Several lines, each in plain words: what they have to do with each other is the reader's to see. */
export function answerLines(asked: Asked, first: number, second: SecondLine, file: string | null): Answer {
  const { lang } = asked;
  const zh = lang === 'zh';
  const [from, to] = first < second.line ? [first, second.line] : [second.line, first];
  const count = second.isRange ? to - from + 1 : 2;
  const lines = second.isRange ? Array.from({ length: Math.min(count, MOST_LINES) }, (_, nth) => from + nth) : [from, to];
  const files = filesNamed(asked, file);
  const rules = files.flatMap(({ name }) => rulesAt(asked, name, lines));
  if (rules.length < 2 || new Set(rules.map(({ place }) => place.file)).size > 1) return answerLine(asked, first, file);
  const told = rules.map((rule) => `${rule.place.file}:${rule.place.line}  ${rule.text}\n    ${ruleWords(rule)[lang]}`);
  const named = second.isRange
    ? { en: `Lines ${from} to ${to}`, zh: `第 ${from} 到 ${to} 行` }
    : { en: `Lines ${from} and ${to}`, zh: `第 ${from} 行和第 ${to} 行` };
  const headline = zh ? `${named.zh}有 ${rules.length} 条规则。` : `${named.en} hold ${rules.length} rules.`;
  const more = count <= lines.length ? [] : [zh ? `只说明前 ${MOST_LINES} 行` : `only the first ${MOST_LINES} lines are told`];
  return plainAnswer({ ask: 'line', from: null, to: null, line: from }, headline, [...told, ...more].join('\n'), lang);
}

function noRuleAt({ lang, name }: Asked, files: Asked['side']['files'], line: number): string {
  const zh = lang === 'zh';
  for (const file of files) {
    const lines = file.text.split('\n');
    const text = lines[line - 1];
    const last = lines.length - (lines.at(-1) === '' ? 1 : 0);
    if (text !== undefined && line <= last) {
      return zh
        ? `${file.name}:${line} 不是规则：${text.trim() || '空行'}`
        : `${file.name}:${line} is no rule: ${text.trim() || 'an empty line'}`;
    }
    if (files.length === 1) return zh ? `${file.name} 只有 ${last} 行。` : `${file.name} has ${last} lines.`;
  }
  return zh ? `${name} 没有第 ${line} 行。` : `${name} has no line ${line}.`;
}

function filesNamed({ side }: Asked, file: string | null): Asked['side']['files'] {
  return side.files.filter((each) => file === null || each.name === file || each.name.endsWith(`/${file}`) || each.name.includes(file));
}

function ruleAt(asked: Asked, file: string, line: number): Rule | null {
  return rulesAt(asked, file, [line])[0] ?? null;
}

/** The first rule of each of these lines, in the order of the file. A rule may stand on several lines. */
function rulesAt({ gateway }: Asked, file: string, lines: readonly number[]): Rule[] {
  const { ruleset } = gateway;
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  const found: Rule[] = [];
  for (let id = 0; ruleset !== null && id < ruleset.size; id++) {
    if (ruleset.columns.line[id]! > last || ruleset.files[ruleset.columns.file[id]!]?.name !== file) continue;
    const rule = ruleset.rule(id);
    const { line, endLine } = rule.place;
    if (endLine >= first && lines.some((each) => line <= each && each <= endLine) && !found.some(({ place }) => place.line === line))
      found.push(rule);
  }
  return found.sort((a, b) => a.place.line - b.place.line);
}

function aboutRule(asked: Asked, meaning: Meaning, rule: Rule): Answer {
  const { lang } = asked;
  const zh = lang === 'zh';
  const ids = Array.from(rule.chain.rules);
  const position = ids.indexOf(rule.id);
  const { table, name: chain } = rule.chain;
  const before = ids.slice(Math.max(0, position - BEFORE), position).map((id) => asked.gateway.ruleset!.rule(id));
  const list = before.map((other) => `  ${other.place.file}:${other.place.line}  ${other.text}`);
  const headline = zh
    ? `${rule.place.file}:${rule.place.line} 是 ${table} ${chain} 的第 ${position + 1} 条规则，共 ${ids.length} 条。`
    : `${rule.place.file}:${rule.place.line} is rule ${position + 1} of ${ids.length} in ${table} ${chain}.`;
  const lead =
    before.length === 0 ? (zh ? '在它之前没有规则。' : 'No rule comes before it.') : zh ? '在它之前的规则：' : 'The rules just before it:';
  const related = (asked.findings([]) ?? []).filter((finding) => finding.file === rule.place.file && finding.line === rule.place.line);
  const told = related.map((finding) => `${finding.severity}: ${finding.message[lang]} [${finding.check}]`);
  return compose(
    {
      meaning,
      verdict: null,
      services: [],
      headline,
      more: [ruleWords(rule)[lang]],
      paths: [],
      why: [`  ${rule.text}`, lead, ...list, ...told].join('\n'),
      decidedAt: { file: rule.place.file, line: rule.place.line },
      fix: null,
      assumed: assumedOf(asked),
      confirm: `${asked.gateway.family === 'ip6' ? 'ip6tables' : 'iptables'} -t ${table} -vnL ${chain} --line-numbers`,
    },
    lang,
  );
}
