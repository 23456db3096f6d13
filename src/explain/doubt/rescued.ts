/**
 * Questions that no pattern of the grammar reads, taken all the same where the second reader is as good as certain of what is asked and of
 * who asks whom: the answer says as what it was taken.
 */
import { type EndText, findEnds, sameHost, withPorts } from '../grammar/ends.ts';
import { OTHER_MATTERS } from '../grammar/meaning-words.ts';
import { SERVICE_NAMES, serviceNamed } from '../grammar/ports.ts';
import { saidPorts } from '../grammar/said-ports.ts';
import { findSymptom } from '../grammar/symptoms.ts';
import { kindNamed, type Vocabulary } from '../grammar/vocabulary.ts';
import { ASKS } from '../grammar/words.ts';
import type { Because, PlainQuestion, Question, ReadQuestion } from '../question-model.ts';
import { mayServe } from './kinds.ts';
import { kindsOf, type Likely, pairsOf } from './readers.ts';
import { told } from './told.ts';

/** A list that is given so much is meant. */
const SURELY_LISTED = 0.6;
/** As good as certain that a flow is asked about, */
const SURELY_FLOW = 0.9;
/** where words suppose something, */
const SURELY_AS_IT_IS = 0.97;
/** and which two are its ends. */
const SURELY_PAIR = 0.85;

/** Null where it stays as it is. `text`: made even (text.ts). */
export function rescued({ question, mended }: ReadQuestion, text: string, vocabulary: Vocabulary): ReadQuestion | null {
  if (!mayBeRead(question) || question.ask !== 'unclear' || isElsewhere(text)) return null;
  const words = told(text, vocabulary);
  const [kind] = kindsOf(words);
  if (kind === undefined) return null;
  const listed = listAsked(question.because, kind, words.ends, text, vocabulary);
  if (listed !== null) return { question: listed, mended, guessed: { taken: listed, other: null } };
  // Of rules that may be other than they are, what stands is told only where none is spoken of.
  const isSupposed = question.because.kind === 'which-change';
  if (kind.kind !== 'flow' || kind.probability < (isSupposed ? SURELY_AS_IT_IS : SURELY_FLOW)) return null;
  if (isSupposed && OF_RULES.test(text)) return null;
  const pair = surePair(text, vocabulary);
  if (pair === null || pair.to.ports.length === 0 || isBlamed(pair.to, text)) return null;
  const symptom = findSymptom(text);
  const taken: PlainQuestion =
    symptom === null && !CAPTURED.test(text)
      ? pair
      : { ask: 'evidence', evidence: { pasted: null, symptom, from: pair.from, to: pair.to, portByCustom: false } };
  return { question: taken, mended, guessed: { taken, other: null } };
}

const OF_RULES = /\blines?\s\d|第\s?\d{1,6}\s?[行条]|\bpolic(?:y|ies)\b|策略|\bwithout the rules?\b/i;

/** `… And floor3?`: somebody else's flow is asked about too. */
const OTHER_TOO =
  /,\sand\s(?:can|does|do|is|are|what|who|which|where|how)\b[^?]*\?\s*$|[.!?。]\s*(?:and|what about|how about)\s[^.?!]{2,24}\?\s*$/i;

/** Another box than this one. */
const OTHERS_BOX =
  /\b(?:cisco|asa|fortigate|fortinet|palo ?alto|check ?point|sonicwall|mikrotik|juniper|pfsense|opnsense|meraki|sophos|watchguard)\b|\b(?:other|another|second|branch|their) (?:firewall|gateway)\b/i;

/** What logs, counters and others than the gateway would tell. */
function isElsewhere(text: string): boolean {
  return (
    OTHER_TOO.test(text) ||
    OTHERS_BOX.test(text) ||
    ASKS.past.test(text) ||
    (ASKS.history.test(text) && !ASKS.who.test(text)) ||
    OTHER_MATTERS.test(text)
  );
}

/** What was seen on the wire is evidence. */
const CAPTURED = /抓包|\btcpdump\b|\bpcap\b|\bwireshark\b|\bcaptur(?:e|es|ed|ing)\b/i;

/** What is no question of a flow for sure, or lacks what only its asker knows, stays asked back. */
function mayBeRead(question: Question): boolean {
  return question.ask === 'unclear' && ['nothing', 'which-change', 'unsure', 'missing-to', 'which'].includes(question.because.kind);
}

/** What is published, at all or of the one server that is named; and what somebody reaches, where no port is. */
function listAsked(because: Because, kind: Likely, ends: readonly EndText[], text: string, vocabulary: Vocabulary): PlainQuestion | null {
  if (
    kind.kind === 'published' &&
    kind.probability >= SURELY_LISTED &&
    !MEASURED.test(text) &&
    !/\d{2,5}(?![\d.])/.test(withoutEnds(text, vocabulary))
  ) {
    const inside = ends.filter((end) => !(end.kind === 'name' && kindNamed(vocabulary, end.name) === 'outside'));
    const [server, other] = inside;
    if (server === undefined) return { ask: 'published', to: null };
    return other === undefined && mayServe(server, vocabulary) ? { ask: 'published', to: server } : null;
  }
  const [only, another] = ends;
  const alone = only !== undefined && another === undefined && only.ports.length === 0 && only.kind === 'name' ? only : null;
  const missing = because.kind === 'missing-to' && because.ports.ports.length === 0 ? because.from : null;
  const from = because.kind === 'nothing' ? alone : missing;
  return from !== null && WHERE_TO.test(text) ? { ask: 'who-reaches', from, to: null } : null;
}

/** A port that is named without an address asks for something else than a list. */
function withoutEnds(text: string, vocabulary: Vocabulary): string {
  return findEnds(text, vocabulary).rest;
}

/** What no ruleset tells. */
const MEASURED = /\b(?:throughput|bandwidth|utili[sz]ation|load|latency|loss|jitter|traffic|peak|usage)\b|流量|带宽|负载|延迟|丢包/i;

const WHERE_TO =
  /\b(?:where|what|wat|whatever|everything|anything|how far)\b[^.?!]{0,30}\b(?:can|could|may|is|are|does|do|able)\b[^.?!]{0,30}\b(?:go|get|reach|talk|connect|access|pivot)\b|\bto where\b|去哪|到哪|哪儿|哪里|哪些地方/i;

/** `是防火墙的原因吗`: it is no end of the flow. */
function isBlamed(to: EndText, text: string): boolean {
  return to.kind === 'name' && to.name === 'gateway' && BLAMED.test(text);
}

const BLAMED =
  /(?:网关|防火墙)\s?(?:的)?\s?(?:原因|问题|锅|挡|拦|限制)|\b(?:firewall|gateway|router|fw)(?:'s)? (?:be )?(?:fault|problem|issue|block|drop|stop|eat|kill)\w*|\bbecause of (?:the |our )?(?:firewall|gateway|fw)\b/i;

/** Of a change the flow is taken that is the likeliest by far: the answer tells it, and what else changes. */
export const LIKELY_PAIR = 0.6;

/** The flow between the two ends of which the second reader is sure, with the one port that the text names; null where it is not. */
export function surePair(text: string, vocabulary: Vocabulary, least = SURELY_PAIR): Extract<Question, { ask: 'path' }> | null {
  const words = told(text, vocabulary);
  const [pair] = pairsOf(words);
  if (pair === undefined || pair.probability < least) return null;
  const ends = findEnds(text, vocabulary);
  // A word that may be several zones is asked back, and so is one that may be misspelt.
  if (ends.bad !== null || ends.mended.length > 0 || ends.found.some((found) => found.ends.length > 1)) return null;
  const ports = saidPorts({ ...ends, given: text, symptom: findSymptom(ends.text) });
  if ('bad' in ports) return null;
  const to = served(withPorts(portsOf(words.ends, pair.to), ports.said.ports, ports.said.proto), vocabulary);
  if (to === null) return null;
  // `A:25 or B:443`: two are asked.
  const isOther = (end: EndText) =>
    end.ports.length > 0 && !sameHost(end, to) && end.kind !== 'public' && !sameHost(end, words.ends[pair.from]!);
  if (namesOther(text, to) || words.ends.some(isOther)) return null;
  return { ask: 'path', from: { ...words.ends[pair.from]!, ports: [], proto: null }, to };
}

/** `the public address`: the one that serves this port; null where there are several. */
function served(to: EndText, { servedAt }: Vocabulary): EndText | null {
  if (to.kind !== 'public') return to;
  const [port, another] = to.ports;
  const [address, other] = port !== undefined && another === undefined && port.lo === port.hi ? servedAt(port.lo) : [];
  return address === undefined || other !== undefined ? null : { kind: 'address', address, length: null, ports: to.ports, proto: to.proto };
}

/** An end that is named several times, with the ports that one of them has. */
function portsOf(ends: readonly EndText[], place: number): EndText {
  const end = ends[place]!;
  return ends.find((other) => sameHost(other, end) && other.ports.length > 0) ?? end;
}

/** Whether a text names another service than the one that is asked: which of them is meant is not sure. */
function namesOther(text: string, { ports }: EndText): boolean {
  const words: readonly string[] = text.toLowerCase().match(/[a-z][a-z0-9]+/g) ?? [];
  return SERVICE_NAMES.filter((name) => words.includes(name)).some((name) => {
    const [span] = serviceNamed(name)?.ports ?? [];
    return span !== undefined && ports.length > 0 && !ports.some(({ lo, hi }) => lo <= span.lo && span.lo <= hi);
  });
}
