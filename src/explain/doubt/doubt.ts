/**
 * A second opinion on what a question was read as. The grammar goes by patterns; this goes by how much each word spoke for which meaning in
 * thousands of questions whose meaning is known. Where the two disagree both readings are offered to choose from, or named in the answer.
 */
import { type EndText, findEnds, sameHost, turnedFlow, withPorts } from '../grammar/ends.ts';
import { ANSWERS_OF } from '../grammar/role-words.ts';
import { isPublic, isZone, kindNamed, type Vocabulary } from '../grammar/vocabulary.ts';
import { endsOf, type PlainQuestion, type Question, type ReadQuestion } from '../question-model.ts';
import { mayServe } from './kinds.ts';
import { LEAST_CHANCE, LIKELY_PAIR, SURELY_PAIR, surePair } from './pair.ts';
import { isPlain, plainText } from './plain.ts';
import { type Kind, kindsOf, type Likely, likelihoodOf, likelihoodOfPair } from './readers.ts';
import { isBare, placeOf, type Told, told } from './told.ts';

/** A kind that the second reader gives less than this is doubted, */
const LEAST_KIND = 0.12;
/** and a direction that it gives less than this. */
const LEAST_WAY = 0.3;
/** A kind that it gives so much is surely meant. */
const SURE = 0.6;

/** Asked about something else altogether, or lacking what is needed, rather than as it was read. */
const NOTHING_ELSE = 0.4;

/** A flow is taken where it is as good as certain, and the text names one zone that may ask. */
const SURELY_ONE = 0.9;

/** The reading, or the question asked back where the second reader disagrees. `text`: the words that were read, nothing pasted among them. */
export function doubted(read: ReadQuestion, text: string, vocabulary: Vocabulary): ReadQuestion {
  const { question } = read;
  if (!isPlain(question) || isOffered(question, text.trim())) return read;
  const words = told(text, vocabulary);
  if (isBare(words)) return read;
  const client = clientOf(question, text, vocabulary);
  if (client !== null) return { ...read, question: client };
  if (isOfWho(question, words)) return { ...read, question: { ...question, who: true } };
  const other = otherKind(question, words, text, vocabulary);
  if (other !== null) return otherwise(read, question, alternatives(question, other.kind, text, vocabulary), other);
  const meant = otherPair(question, words, text, vocabulary);
  if (meant !== null) {
    const isSure = isAnywhere(question) || surePair(text, vocabulary) !== null;
    return isSure ? { ...read, question: meant, guessed: { taken: meant, other: null } } : unsure(read, [meant, question], false);
  }
  const turned =
    isEndpointWritten(question, text) || ANSWERS_OF.test(text) || LET_IN.test(text) || TO_AND_FROM.test(text)
      ? null
      : otherWay(question, words, vocabulary);
  if (turned === null) return withPort(read, question, text, vocabulary);
  const chances = chancesOf(turned, words, vocabulary);
  const isLikely = chances.itself >= LEAST_CHANCE;
  if (isLikely && chances.way >= SURELY_PAIR) return { ...read, question: turned, guessed: { taken: turned, other: null } };
  // Nobody out there asks for an address that only stands inside: the way out is meant, where the words speak for it; so is the gateway itself.
  return (isLikely && goesOut(turned, vocabulary) && !COMES_IN.test(text)) || comesToItself(turned, text)
    ? { ...read, question: turned, guessed: { taken: turned, other: question } }
    : unsure(read, [turned, question], false);
}

/** `cannot fetch anything by IMAP from 192.168.1.55`: the port that is said, where the patterns saw none. */
function withPort(read: ReadQuestion, question: PlainQuestion, text: string, vocabulary: Vocabulary): ReadQuestion {
  if (question.ask !== 'path' || question.to.ports.length > 0 || question.to.proto !== null) return read;
  const sure = surePair(text, vocabulary);
  if (sure === null || !isSame(sure.from, question.from, vocabulary) || !isSame(sure.to, question.to, vocabulary)) return read;
  // `vlan20 2 internet`: to it.
  if (sure.to.ports.some(({ hi }) => hi < 10)) return read;
  return { ...read, question: { ...question, to: withPorts(question.to, sure.to.ports, sure.to.proto) } };
}

/** `我在家里，连 110.88.12.88 一直超时`: what was seen, with who asked, where no pattern found who that was. */
function clientOf(question: PlainQuestion, text: string, vocabulary: Vocabulary): PlainQuestion | null {
  if (question.ask !== 'evidence' || question.evidence.from !== null || question.evidence.to === null) return null;
  const sure = surePair(text, vocabulary);
  if (sure === null || !isSame(sure.to, question.evidence.to, vocabulary)) return null;
  // `the server has failed`, `is that our firewall`: neither is who asked.
  if (sure.from.kind === 'name' && ['server', 'gateway'].includes(kindNamed(vocabulary, sure.from.name) ?? '')) return null;
  return { ask: 'evidence', evidence: { ...question.evidence, from: sure.from } };
}

/** Who reaches it is asked in so many words, whether or not it is published. */
function isOfWho(question: PlainQuestion, words: Told): question is Extract<Question, { ask: 'who-reaches' }> {
  if (question.ask !== 'who-reaches' || question.from !== null || question.who === true) return false;
  const [likeliest] = kindsOf(words);
  return likeliest?.kind === 'who-reaches' && likeliest.probability >= SURELY_ONE;
}

/** How likely a flow is by itself, and among the two ways in which its ends may ask one another. */
function chancesOf(flow: PlainQuestion, words: Told, vocabulary: Vocabulary): { readonly itself: number; readonly way: number } {
  const { from, to } = endsOf(flow);
  if (from === null || to === null) return { itself: 0, way: 0 };
  const [a, b] = [placeOf(words, from, vocabulary), placeOf(words, to, vocabulary)];
  return { itself: likelihoodOfPair(words, a, b), way: likelihoodOf(words, a, b) };
}

/** Whether it is asked as it is offered: then it was chosen. */
function isOffered(question: PlainQuestion, text: string): boolean {
  return text === plainText(question, 'en') || text === plainText(question, 'zh');
}

/** The one other reading where the words speak for nothing else, and said to be taken; else what may be meant is asked back. */
function otherwise(
  read: ReadQuestion,
  question: PlainQuestion,
  others: readonly PlainQuestion[],
  { kind, probability }: Likely,
): ReadQuestion {
  const [other] = others;
  // Who reaches a service, and where it leads: the answer to the one has most of the other's.
  const isNear = kind === 'who-reaches' || kind === 'reaches' || kind === 'published' || (kind === 'flow' && probability >= SURELY_ONE);
  if (isNear && other !== undefined && others.length === 1 && probability >= SURE)
    return { ...read, question: other, guessed: { taken: other, other: question } };
  // Where nothing else can be offered, the reading stands against all but certainty.
  if (others.length === 0 && kind !== 'what-if' && (kind !== 'other' || probability < NOTHING_ELSE)) return read;
  return unsure(read, [...others, question], kind === 'what-if');
}

function unsure(read: ReadQuestion, choices: readonly PlainQuestion[], isChange: boolean): ReadQuestion {
  return { ...read, question: { ask: 'unclear', because: { kind: 'unsure', choices, isChange } } };
}

/** What the second reader takes the text for, where that is surely not what it was read as; null where it agrees. */
function otherKind(question: PlainQuestion, words: Told, text: string, vocabulary: Vocabulary): Likely | null {
  const kinds = kindsOf(words);
  const own = kindOf(question);
  const likeliest = kinds[0]!;
  // What the outside reaches is what is published: of the two the likelier.
  const isListed = likeliest.kind === 'published' && own === 'reaches' && isOutside(endsOf(question).from, vocabulary);
  if (isListed) return likeliest.probability >= SURE ? likeliest : null;
  const ownProbability = kinds.find(({ kind }) => kind === own)!.probability;
  // `is 443 published on any of our addresses`: where it leads, unless who it is was asked.
  const isLed = question.ask === 'who-reaches' && question.to?.kind === 'any' && question.from === null && question.who !== true;
  if (isLed && likeliest.kind === 'published' && likeliest.probability >= SURE) return likeliest;
  if (ownProbability >= LEAST_KIND) return null;
  // `the gateway's own lookups to 9.9.9.9`, `我登在网关上`.
  if (question.ask === 'path' && question.from !== null && isGateway(question.from) && OWN_FLOW.test(text)) return null;
  // Who it is was asked in so many words.
  if (question.ask === 'who-reaches' && question.who === true && likeliest.kind === 'published') return null;
  // Where it leads was asked in so many words.
  if (question.ask === 'published' && LEADS_WHERE.test(text)) return null;
  // `to more people than just those outside`
  if (question.ask === 'who-reaches' && MORE_THAN.test(text)) return null;
  return likeliest;
}

/** `110 端口映射到哪里了` */
const LEADS_WHERE = /(?:映射|转发?|发布)(?:到|给|去)了?(?:哪|谁|什么)/;

function kindOf(question: PlainQuestion): Kind {
  if (question.ask === 'who-reaches') return question.from === null ? 'who-reaches' : 'reaches';
  return question.ask === 'published' ? 'published' : 'flow';
}

function isOutside(end: EndText | null, vocabulary: Vocabulary): boolean {
  return end?.kind === 'name' && kindNamed(vocabulary, end.name) === 'outside';
}

/** The questions of a kind that may be meant with the same ends. */
function alternatives(question: PlainQuestion, kind: Kind, text: string, vocabulary: Vocabulary): PlainQuestion[] {
  const { from, to } = endsOf(question);
  const ends = [to, from].filter((end) => end !== null);
  switch (kind) {
    case 'flow': {
      const sure = surePair(text, vocabulary, to?.kind === 'any' ? LIKELY_PAIR : SURELY_PAIR);
      if (sure !== null && sure.to.ports.length > 0) return [sure];
      return to === null
        ? []
        : vantagesOf(text, vocabulary).map((vantage) => ({ ask: 'path', from: vantage, to: placeFor(vantage, to, vocabulary) }));
    }
    case 'who-reaches':
      // `ssh to the gateway 192.168.1.1`: said twice.
      return ends
        .filter((end) => !isOutside(end, vocabulary) && !(end !== to && isGateway(end) && isOwnEnd(to, vocabulary)))
        .map((end) => ({ ask: 'who-reaches', from: null, to: end }));
    case 'reaches':
      return ends.filter((end) => mayAsk(end, vocabulary)).map((end) => ({ ask: 'who-reaches', from: end, to: null }));
    case 'published':
      // What the outside reaches is what is published.
      if (question.ask === 'who-reaches' && to === null && isOutside(from, vocabulary)) return [{ ask: 'published', to: null }];
      return ends.filter((end) => end.kind === 'any' || mayServe(end, vocabulary)).map((end) => ({ ask: 'published', to: end }));
    default:
      return [];
  }
}

function isGateway(end: EndText): boolean {
  return end.kind === 'name' && end.name === 'gateway';
}

function isOwnEnd(end: EndText | null, { isOwn }: Vocabulary): boolean {
  return end?.kind === 'address' && isOwn(end.address);
}

/** An endpoint, and an address of the gateway's where services are published, ask nothing. */
function mayAsk(end: EndText, { isOwn }: Vocabulary): boolean {
  return end.ports.length === 0 && (end.kind === 'name' || (end.kind === 'address' && !isOwn(end.address)));
}

/** With the reading itself as many as are offered. */
const MOST_VANTAGES = 4;

/** Who may ask: the one zone that the text names, else the gateway itself, the outside, the zones inside. */
function vantagesOf(text: string, vocabulary: Vocabulary): EndText[] {
  const { names } = vocabulary;
  const zones = findEnds(text, vocabulary).found.flatMap(({ ends }) =>
    ends.length === 1 && ends[0]!.kind === 'name' && isZone(kindNamed(vocabulary, ends[0]!.name)) ? [ends[0]!.name] : [],
  );
  const [only, another] = new Set(zones);
  if (only !== undefined && another === undefined) return [{ kind: 'name', name: only, ports: [], proto: null }];
  const named = ['gateway', 'outside', 'inside'].flatMap((wanted) => names.filter(({ kind }) => kind === wanted));
  return named.slice(0, MOST_VANTAGES).map(({ name }) => ({ kind: 'name', name, ports: [], proto: null }));
}

/** `10.0.0.80:8080`, with a port of its own, is where something goes, whatever stands around it. */
function isEndpointWritten(question: PlainQuestion, text: string): boolean {
  const { from, to } = endsOf(question);
  const [port] = to?.ports ?? [];
  return to?.kind === 'address' && port !== undefined && from?.ports.length === 0 && text.includes(`${to.address}:${port.lo}`);
}

/** Any destination that somebody inside asks for is one outside. */
function placeFor(vantage: EndText, to: EndText, { names }: Vocabulary): EndText {
  const outside = names.find(({ kind }) => kind === 'outside');
  if (to.kind !== 'any' || outside === undefined || (vantage.kind === 'name' && vantage.name === outside.name)) return to;
  return { kind: 'name', name: outside.name, ports: to.ports, proto: to.proto };
}

/** From a private address, or the gateway, to the outside. */
function goesOut(turned: PlainQuestion, vocabulary: Vocabulary): boolean {
  const { from, to } = endsOf(turned);
  if (from === null || to === null || turned.ask === 'published') return false;
  const toOutside =
    to.kind === 'name' ? isOutside(to, vocabulary) : to.kind === 'address' && isPublic(to.address) && !vocabulary.isOwn(to.address);
  const fromInside =
    from.kind === 'address'
      ? !isPublic(from.address)
      : from.kind === 'name' && ['inside', 'host', 'gateway'].includes(kindNamed(vocabulary, from.name) ?? '');
  return toOutside && fromInside;
}

/** `… open a session to the gateway itself?` */
function comesToItself(turned: PlainQuestion, text: string): boolean {
  const { to } = endsOf(turned);
  return to?.kind === 'name' && to.name === 'gateway' && TO_ITSELF.test(text);
}

/** `让外面直接访问它的 554 端口`: who comes in is said. */
const LET_IN =
  /\bopen\s(?:up\s)?(?:to|towards?)\s(?:the\s)?(?:internet|outside|world|public)\b|(?:让|给|允许)\s?(?:外面|外网|公网|外部|互联网).{0,6}(?:访问|连|打开|进)/;

/** `pinging 192.168.1.1 from the machine 192.168.20.8`: both are said. */
const TO_AND_FROM =
  /\b(?:ping|ssh|telnet|curl|reach|access|open|connect\w*|hit)\w{0,4}\s(?:to\s)?[\d.]{7,15}(?::\d{1,5})?\sfrom\s(?:the\s)?(?:\w{1,12}\s)?[\d.]{7,15}(?![\d.])/i;

const MORE_THAN = /\bmore\b[^.?!]{0,30}\bthan\b/i;

const OWN_FLOW = /\b(?:gateway|firewall|router|box|gw)(?:'s own| itself)\b|登在(?:网关|防火墙)|在(?:网关|防火墙)(?:本机)?上/i;

/** `from the control centre, 203.0.113.40, in to 192.168.20.31`. */
const COMES_IN = /\b(?:in ?to|inbound|incoming|comes? in|coming in)\b|进来|入站/i;

const TO_ITSELF = /\b(?:to|into|onto|on|reach|at)\s(?:the\s|our\s|this\s)?(?:gateway|firewall|router|box)\sitself\b/i;

/** A flow that is given less than this, beside a likely one, is doubted. */
const LEAST_PAIR = 0.01;

/** The flow between two other ends than those that were read, where the second reader is sure of it; null where it is not. */
function otherPair(question: PlainQuestion, words: Told, text: string, vocabulary: Vocabulary): PlainQuestion | null {
  if (question.ask !== 'path') return null;
  const sure = surePair(text, vocabulary, LIKELY_PAIR);
  if (sure === null || (isSame(sure.from, question.from, vocabulary) && isSame(sure.to, question.to, vocabulary))) return null;
  if (isAnywhere(question))
    return isSame(sure.from, question.from, vocabulary) && sure.to.kind === 'name' && sure.to.ports.length > 0 ? sure : null;
  // The same two the other way round: that is asked by itself.
  if (isSame(sure.from, question.to, vocabulary) && isSame(sure.to, question.from, vocabulary)) return null;
  const [a, b] = [placeOf(words, question.from, vocabulary), placeOf(words, question.to, vocabulary)];
  // Where somebody goes may be said in words of no end (`go online`); who asks is not supposed where it is said.
  if (a < 0 && b >= 0) return surePair(text, vocabulary);
  return a < 0 || b < 0 || a === b || likelihoodOfPair(words, a, b) >= LEAST_PAIR ? null : sure;
}

function isAnywhere(question: PlainQuestion): boolean {
  return question.ask === 'path' && question.to.kind === 'any';
}

/** `mail` and its address, `vlan20` and its network: not an address that stands in it. */
function isSame(a: EndText, b: EndText, vocabulary: Vocabulary): boolean {
  if (sameHost(a, b)) return true;
  const [name, address] = a.kind === 'name' ? [a, b] : [b, a];
  if (name.kind !== 'name' || address.kind !== 'address') return false;
  return vocabulary.belongs(name.name, address.address) && isZone(kindNamed(vocabulary, name.name)) === (address.length !== null);
}

/** The flow the other way round, where the words speak for it; null where they do not. An arrow says it, whatever the words are. */
function otherWay(question: PlainQuestion, words: Told, vocabulary: Vocabulary): PlainQuestion | null {
  if ((question.ask !== 'path' && question.ask !== 'evidence') || words.tokens.some((token) => token === '->' || token === '<-'))
    return null;
  const { from, to } = endsOf(question);
  if (from === null || to === null) return null;
  const [a, b] = [placeOf(words, from, vocabulary), placeOf(words, to, vocabulary)];
  if (a < 0 || b < 0 || a === b || likelihoodOf(words, a, b) >= LEAST_WAY) return null;
  const turned = turnedFlow(from, to);
  // What was seen of a whole zone is no evidence of one flow.
  const isSeen = question.ask === 'evidence' && turned.to.kind === 'address';
  return !isSeen ? turned : { ask: 'evidence', evidence: { ...question.evidence, from: turned.from, to: turned.to } };
}
