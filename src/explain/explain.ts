/** Question → meaning → answer. The same question gets the same answer, and each sentence of it follows from a traced packet. */
import type { Gateway } from '../netfilter/gateway.ts';
import type { Check } from '../review/check.ts';
import type { Finding, Lang, Side } from '../review/model.ts';
import type { ServiceRow } from '../review/services.ts';
import { familiesOf, gatewaysOf, type ReadHow, readSide } from '../review/side.ts';
import { type Family, formatAddress } from '../ruleset/index.ts';
import type { Asked } from './asked.ts';
import { plainAnswer } from './compose.ts';
import { plainText } from './doubt/plain.ts';
import { answerEvidence } from './evidence.ts';
import { answerOtherFamily, familyOfEnd } from './families.ts';
import { findingsOfSome, isCheckedWhole, wholeFindings } from './findings.ts';
import { answerEndpoint, answerPath } from './flows.ts';
import type { EndText } from './grammar/ends.ts';
import { type Vocabulary, vocabularyOf } from './grammar/vocabulary.ts';
import type { Answer } from './model.ts';
import { readThread } from './question.ts';
import { endsOf, endText, type Question, type ReadQuestion } from './question-model.ts';
import { resolveTarget } from './resolve.ts';
import { answerLine, answerLines, answerRule } from './rules.ts';
import { answerUnclear, whichAddress } from './unclear.ts';
import { answerWhatIf } from './what-if.ts';
import { TEXT } from './words.ts';

export interface ExplainInput {
  readonly gateway: string;
  readonly side: Side;
  readonly question: string;
  readonly lang: Lang;
  readonly catalogue: readonly Check[];
  readonly how?: ReadHow;
  /** What was asked before in the same thread, oldest first: "and from vlan20?" goes on from it. */
  readonly previous?: readonly string[];
}

/** Answers a question about one gateway. Files that cannot be read are an answer too: `unclear`, with the first error. */
export function explain(input: ExplainInput): Answer {
  const { lang } = input;
  const model = modelOf(input.side, input.how ?? {}, input.gateway);
  if ('error' in model) return plainAnswer({ ask: 'unclear', from: null, to: null }, model.error, '', lang);
  const read = readThread([...(input.previous ?? []), input.question], model.vocabulary);
  return answer(askedOf(input, model, read), read.question);
}

interface Model {
  readonly gateways: readonly Gateway[];
  readonly vocabulary: Vocabulary;
  /** What is found about some services, with its fixes; null where that would take too long. */
  findings(gateway: Gateway, rows: readonly ServiceRow[], catalogue: readonly Check[]): readonly Finding[] | null;
}

/** What was read of a side is kept while the side itself is: a question does not read 100,000 rules again. */
const models = new WeakMap<Side, Map<string, Model | { readonly error: string }>>();

function modelOf(side: Side, how: ReadHow, name: string): Model | { readonly error: string } {
  const key = JSON.stringify([how.dialect ?? null, how.family ?? null, name]);
  const known = models.get(side)?.get(key);
  if (known !== undefined) return known;
  const model = readModel(side, how, name);
  models.set(side, (models.get(side) ?? new Map()).set(key, model));
  return model;
}

/** So many sets of services are remembered with their findings. */
const MOST_KNOWN = 50;

function readModel(side: Side, how: ReadHow, name: string): Model | { readonly error: string } {
  const read = readSide(side, how);
  if ('errors' in read) {
    const first = read.errors[0]!;
    return { error: `${first.file}:${first.line}:${first.column}: ${first.message}` };
  }
  const gateways = familiesOf(read).map((family) => gatewaysOf([read], family)[0]!);
  const known = new Map<string, readonly Finding[] | null>();
  let checks: readonly Check[] | null = null;
  const findingsAnew = (gateway: Gateway, rows: readonly ServiceRow[], catalogue: readonly Check[]) => {
    if (isCheckedWhole(gateway)) return wholeFindings(side, how, catalogue, rows, gateway);
    return rows.length === 0 ? null : findingsOfSome(read, rows, catalogue);
  };
  return {
    gateways,
    vocabulary: vocabularyOf(gateways, name),
    // Headline, fix and what is assumed ask one after the other.
    findings(gateway, rows, catalogue) {
      const key = rows.map(({ published }) => published.key).join();
      if (checks !== catalogue || known.size >= MOST_KNOWN) known.clear();
      checks = catalogue;
      const found = known.has(key) ? known.get(key)! : findingsAnew(gateway, rows, catalogue);
      known.set(key, found);
      return found;
    },
  };
}

function askedOf(input: ExplainInput, model: Model, read: ReadQuestion): Asked {
  const { gateways, vocabulary } = model;
  const { side, lang, catalogue } = input;
  const how = input.how ?? {};
  const gateway = gateways.find(({ family }) => family === questionFamily(read.question)) ?? gateways[0]!;
  return {
    name: input.gateway,
    gateway,
    vocabulary,
    lang,
    side,
    how,
    catalogue,
    taken: [
      ...(read.guessed === undefined ? [] : [guessedWords(read.guessed, lang)]),
      ...read.mended.map(({ written, as }) => (lang === 'zh' ? `“${written}”按 ${as} 理解` : `"${written}" is read as ${as}`)),
    ],
    findings: (rows) => model.findings(gateway, rows, catalogue),
  };
}

/** Which reading was taken, and how to ask for the other one. */
function guessedWords({ taken, other }: NonNullable<ReadQuestion['guessed']>, lang: Lang): string {
  if (other === null) return lang === 'zh' ? `按“${plainText(taken, lang)}”理解` : `read as "${plainText(taken, lang)}"`;
  if (taken.ask !== 'path') {
    const [as, instead] = [plainText(taken, lang), plainText(other, lang)];
    return lang === 'zh' ? `按“${as}”理解；若不是这个意思，请问：${instead}` : `read as "${as}"; if that is not meant, ask: ${instead}`;
  }
  const bare = (end: EndText) => endText({ ...end, ports: [], proto: null });
  const [from, to] = [bare(taken.from), endText(taken.to)];
  return lang === 'zh'
    ? `问题没有说明谁访问谁：按 ${from} 访问 ${to} 处理；反方向请问 ${plainText(other)}`
    : `which of the two asks is not said: ${from} asking ${to} is taken; for the other way ask ${plainText(other)}`;
}

function questionFamily(question: Question): Family | null {
  const { from, to } = endsOf(question);
  const named = familyOfEnd(to) ?? familyOfEnd(from);
  if (named !== null) return named;
  if (question.ask === 'rule' || (question.ask === 'what-if' && question.proposal.kind === 'rules')) {
    const rules = question.ask === 'rule' ? question.rules : question.proposal.kind === 'rules' ? question.proposal.rules : [];
    const text = rules.map(({ rest }) => rest).join(' ');
    if (/(?<![\w.])(?:[0-9a-f]{0,4}:){2,}/i.test(text)) return 'ip6';
  }
  return null;
}

function answer(asked: Asked, question: Question): Answer {
  const { lang } = asked;
  const elsewhere = answerOtherFamily(asked, question);
  if (elsewhere !== null) return elsewhere;
  switch (question.ask) {
    case 'help':
      return plainAnswer({ ask: 'help', from: null, to: null }, TEXT.helpHeadline[lang], TEXT.help[lang], lang);
    case 'unclear':
      return answerUnclear(asked, question.because);
    case 'who-reaches':
      return answerEndpoint(asked, question) ?? notHere(asked, question.from, question.to);
    case 'published':
      return answerEndpoint(asked, question) ?? notHere(asked, null, question.to);
    case 'path':
      return answerPath(asked, question.from, question.to) ?? notHere(asked, question.from, question.to);
    case 'rule':
      return answerRule(asked, question.rules);
    case 'line':
      return question.second === undefined
        ? answerLine(asked, question.line, question.file)
        : answerLines(asked, question.line, question.second, question.file);
    case 'evidence':
      return answerEvidence(asked, question.evidence) ?? notHere(asked, question.evidence.from, question.evidence.to);
    case 'review':
      return plainAnswer({ ask: 'review', from: null, to: null, review: question.review }, reviewWords(question.review, lang), '', lang);
    case 'what-if':
      return answerWhatIf(asked, question, (side) => answerOn(asked, question.about, side));
  }
}

/** The same question on other files. */
function answerOn(asked: Asked, question: Question | null, side: Side): Answer | null {
  if (question === null) return null;
  const { name, lang, catalogue, how, taken } = asked;
  const model = modelOf(side, how, name);
  if ('error' in model) return null;
  const other = askedOf({ gateway: name, side, question: '', lang, catalogue, how }, model, { question, mended: [] });
  return answer({ ...other, taken }, question);
}

/** An end that is none at this gateway: several addresses of a server, a prefix as destination, a source that has no route. */
function notHere(asked: Asked, from: EndText | null, to: EndText | null): Answer {
  const target = to === null ? null : resolveTarget(asked.gateway, to, from);
  const ports = { ports: to?.ports ?? [], proto: to?.proto ?? null };
  if (target !== null && 'addresses' in target) return whichAddress(asked, target.addresses.map(formatAddress), from, ports);
  if (target === null || from === null) return answerUnclear(asked, { kind: 'missing-to', from, ports, symptom: null });
  const word = from.kind === 'name' ? from.name : from.kind === 'address' ? from.address : from.kind;
  return answerUnclear(asked, { kind: 'unknown-name', word });
}

function reviewWords(review: string, lang: Lang): string {
  return lang === 'zh'
    ? `拉取请求 ${review} 要在有 GitHub 的地方问：这里只有文件。`
    : `The pull request ${review} is read where GitHub is: here are only files.`;
}
