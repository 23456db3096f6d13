/** Question → meaning → answer. The same question gets the same answer, and each sentence of it follows from a traced packet. */

import type { Gateway } from '../netfilter/gateway.ts';
import { nearestOf } from '../network/document.ts';
import { assumptionsOf } from '../review/assume.ts';
import type { Check } from '../review/check.ts';
import type { CheckResult, Lang, Side } from '../review/model.ts';
import { checkSide } from '../review/review.ts';
import { familiesOf, gatewaysOf, type ReadHow, readSide } from '../review/side.ts';
import { normalText } from '../review/touched.ts';
import { networkVantages } from '../review/vantages.ts';
import { familyOf, parseAddress, type Rule } from '../ruleset/index.ts';
import type { Asked } from './asked.ts';
import { compose, plainAnswer } from './compose.ts';
import { answerEndpoint, answerPath } from './flows.ts';
import type { Answer, Meaning } from './model.ts';
import { type EndText, type Question, readQuestion } from './question.ts';
import { TEXT } from './words.ts';

export interface ExplainInput {
  readonly gateway: string;
  readonly side: Side;
  readonly question: string;
  readonly lang: Lang;
  readonly catalogue: readonly Check[];
  readonly how?: ReadHow;
}

/** Answers a question about one gateway. Files that cannot be read are an answer too: `unclear`, with the first error. */
export function explain(input: ExplainInput): Answer {
  const { lang } = input;
  const read = readSide(input.side, input.how);
  if ('errors' in read) {
    const first = read.errors[0]!;
    return plainAnswer({ ask: 'unclear', from: null, to: null }, `${first.file}:${first.line}:${first.column}: ${first.message}`, '', lang);
  }
  const families = familiesOf(read);
  const gateways = families.map((family) => gatewaysOf([read], family)[0]!);
  const names = [...new Set(gateways.flatMap(knownNames))];
  const question = readQuestion(input.question, names);
  const gateway = gateways.find((g) => g.family === questionFamily(question)) ?? gateways[0]!;
  let checked: CheckResult | null = null;
  const findings = () => {
    if (checked === null) {
      const result = checkSide(input.side, { catalogue: input.catalogue, ...(input.how === undefined ? {} : { how: input.how }) });
      checked = 'errors' in result ? { findings: [], services: [], assumptions: [], warnings: [] } : result;
    }
    return checked.findings;
  };
  return answer({ name: input.gateway, gateway, lang, findings }, question, input.question);
}

function knownNames(gateway: Gateway): string[] {
  const zones = networkVantages(gateway).map((vantage) => vantage.name);
  return [...zones, ...gateway.network.hosts.map((host) => host.name), 'server', 'gateway'];
}

function questionFamily(question: Question): 'ip' | 'ip6' | null {
  const ends: readonly EndText[] =
    question.ask === 'path' ? [question.to, question.from] : question.ask === 'who-reaches' ? [question.to] : [];
  for (const end of ends) {
    const address = end.kind === 'address' ? parseAddress(end.address) : null;
    if (address !== null) return familyOf(address);
  }
  return null;
}

function answer(asked: Asked, question: Question, text: string): Answer {
  switch (question.ask) {
    case 'help':
      return plainAnswer({ ask: 'help', from: null, to: null }, TEXT.helpHeadline[asked.lang], TEXT.help[asked.lang], asked.lang);
    case 'unclear':
      return unclear(asked, text);
    case 'who-reaches':
      return answerEndpoint(asked, question.to) ?? unclear(asked, text);
    case 'path':
      return answerPath(asked, question.from, question.to) ?? unclear(asked, text);
    case 'rule':
      return aboutRule(
        asked,
        { ask: 'rule', from: null, to: null, rule: question.rule },
        findRule(asked, (rule) => sameRule(rule, question.rule)),
      );
    case 'line':
      return aboutRule(
        asked,
        { ask: 'line', from: null, to: null, line: question.line },
        findRule(asked, (rule) => rule.place.line <= question.line && question.line <= rule.place.endLine),
      );
  }
}

/** What cannot be read is said, with the nearest thing that can. */
function unclear(asked: Asked, text: string): Answer {
  const { lang } = asked;
  const names = knownNames(asked.gateway);
  const words = text
    .slice(0, 300)
    .split(/[\s?!,;:，。？！]+/)
    .filter((word) => /^[\w.-]{3,}$/.test(word));
  const near = words.map((word) => nearestOf(word, names)).find((name) => name !== null);
  const hint = near === undefined || near === null ? '' : lang === 'zh' ? `是指 ${near} 吗?` : `Did you mean ${near}? `;
  const known = lang === 'zh' ? `已知的名称:${names.join('、')}。` : `Names known here: ${names.join(', ')}.`;
  return plainAnswer({ ask: 'unclear', from: null, to: null }, TEXT.unclear[lang], `${hint}${known}\n${TEXT.help[lang]}`, lang);
}

function findRule(asked: Asked, wanted: (rule: Rule) => boolean): Rule | null {
  const { ruleset } = asked.gateway;
  for (let id = 0; ruleset !== null && id < ruleset.size; id++) {
    const rule = ruleset.rule(id);
    if (wanted(rule)) return rule;
  }
  return null;
}

function sameRule(rule: Rule, text: string): boolean {
  return normalText(rule) === text.trim().replace(/\s+/g, ' ');
}

/** At most so many of the rules before it are listed. */
const BEFORE = 5;

function aboutRule(asked: Asked, meaning: Meaning, rule: Rule | null): Answer {
  const { lang, name } = asked;
  const zh = lang === 'zh';
  if (rule === null) return plainAnswer(meaning, zh ? `${name} 中没有这条规则。` : `${name} has no such rule.`, '', lang);
  const ids = Array.from(rule.chain.rules);
  const position = ids.indexOf(rule.id);
  const { table, name: chain } = rule.chain;
  const before = ids.slice(Math.max(0, position - BEFORE), position).map((id) => asked.gateway.ruleset!.rule(id));
  const list = before.map((other) => `  ${other.place.file}:${other.place.line}  ${other.text}`);
  const headline = zh
    ? `${rule.place.file}:${rule.place.line} 是 ${table} ${chain} 的第 ${position + 1} 条规则,共 ${ids.length} 条。`
    : `${rule.place.file}:${rule.place.line} is rule ${position + 1} of ${ids.length} in ${table} ${chain}.`;
  const lead =
    before.length === 0 ? (zh ? '在它之前没有规则。' : 'No rule comes before it.') : zh ? '在它之前的规则:' : 'The rules just before it:';
  const related = asked.findings().filter((finding) => finding.file === rule.place.file && finding.line === rule.place.line);
  const told = related.map((finding) => `${finding.severity}: ${finding.message[lang]} [${finding.check}]`);
  return compose(
    {
      meaning,
      verdict: null,
      services: [],
      headline,
      paths: [],
      why: [`  ${rule.text}`, lead, ...list, ...told].join('\n'),
      fix: null,
      assumed: assumptionsOf(asked.gateway.network).map((a) => a.text[lang]),
      confirm: null,
    },
    lang,
  );
}
