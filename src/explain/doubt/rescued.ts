/**
 * Questions that no pattern of the grammar reads, taken all the same where the second reader is as good as certain of what is asked and of
 * who asks whom: the answer says as what it was taken.
 */
import { type EndText, findEnds, sameHost } from '../grammar/ends.ts';
import { BEHIND_IT, OTHER_MATTERS } from '../grammar/meaning-words.ts';
import { findSymptom } from '../grammar/symptoms.ts';
import { kindNamed, type Vocabulary } from '../grammar/vocabulary.ts';
import { ASKS } from '../grammar/words.ts';
import type { Because, PlainQuestion, Question, ReadQuestion } from '../question-model.ts';
import { mayServe } from './kinds.ts';
import { namesOther, portsOf, served, surePair, withSaidPorts } from './pair.ts';
import { kindsOf, type Likely } from './readers.ts';
import { told } from './told.ts';

/** A list that is given so much is meant. */
const SURELY_LISTED = 0.6;
const SURELY_WHO = 0.9;
const SURELY_REACHED = 0.7;
/** As good as certain that a flow is asked about, */
const SURELY_FLOW = 0.9;
/** also where words suppose something. */
const SURELY_AS_IT_IS = 0.97;

/** Null where it stays as it is. `text`: made even (text.ts). */
export function rescued({ question, mended }: ReadQuestion, text: string, vocabulary: Vocabulary): ReadQuestion | null {
  if (!mayBeRead(question) || question.ask !== 'unclear' || isElsewhere(text)) return null;
  const words = told(text, vocabulary);
  const [kind] = kindsOf(words);
  if (kind === undefined) return null;
  const listed = listAsked(question.because, kind, words.ends, text, vocabulary);
  if (listed !== null) return { question: listed, mended, guessed: { taken: listed, other: null } };
  if (question.because.kind === 'unknown-name' && kind.probability < SURELY_AS_IT_IS) return null;
  // Of rules that may be other than they are, what stands is told only where none is spoken of.
  const isSupposed = question.because.kind === 'which-change';
  if (kind.kind !== 'flow' || kind.probability < (isSupposed ? SURELY_AS_IT_IS : SURELY_FLOW)) return null;
  if (isSupposed && OF_RULES.test(text)) return null;
  const sure = surePair(text, vocabulary);
  const pair = sure === null || isBlamed(sure.to, text) ? fromOutside(words.ends, text, vocabulary) : sure;
  if (pair === null) return null;
  // A number that is not understood may be the port.
  const isWhole = pair.to.ports.length > 0 || pair.to.proto !== null;
  if (!isWhole && (kind.probability < SURELY_AS_IT_IS || NUMBER.test(withoutEnds(text, vocabulary)))) return null;
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

const HOW_FAST = /\b(?:saturat\w+|congest\w+|crawls?|crawling)\b/i;

/** What logs, counters and others than the gateway would tell. */
function isElsewhere(text: string): boolean {
  return (
    OTHER_TOO.test(text) ||
    OTHERS_BOX.test(text) ||
    ASKS.past.test(text) ||
    (ASKS.history.test(text) && !ASKS.who.test(text)) ||
    OTHER_MATTERS.test(text) ||
    HOW_FAST.test(text)
  );
}

/** What was seen on the wire is evidence. */
const CAPTURED = /\bicmp_seq\b|抓包|\btcpdump\b|\bpcap\b|\bwireshark\b|\bcaptur(?:e|es|ed|ing)\b/i;

/** What is no question of a flow for sure, or lacks what only its asker knows, stays asked back. */
function mayBeRead(question: Question): boolean {
  return (
    question.ask === 'unclear' &&
    ['nothing', 'which-change', 'unsure', 'missing-to', 'which', 'unknown-name'].includes(question.because.kind)
  );
}

/** What is published, at all or of the one server that is named; who reaches the one end that is; and what it reaches. */
function listAsked(because: Because, kind: Likely, ends: readonly EndText[], text: string, vocabulary: Vocabulary): PlainQuestion | null {
  if (
    kind.kind === 'published' &&
    kind.probability >= SURELY_LISTED &&
    !MEASURED.test(text) &&
    !NUMBER.test(withoutEnds(text, vocabulary))
  ) {
    const inside = ends.filter((end) => !(end.kind === 'name' && kindNamed(vocabulary, end.name) === 'outside'));
    const [server, other] = inside;
    if (server === undefined) return { ask: 'published', to: null };
    return other === undefined && mayServe(server, vocabulary) ? { ask: 'published', to: server } : null;
  }
  const only = onlyEnd(ends);
  if (only !== null && kind.kind === 'who-reaches' && kind.probability >= SURELY_WHO && !MEASURED.test(text) && !BEHIND_IT.test(text)) {
    const to = withSaidPorts(only, text, vocabulary);
    return to !== null && (to.ports.length > 0 || mayServe(to, vocabulary)) ? { ask: 'who-reaches', from: null, to, who: true } : null;
  }
  if (
    only !== null &&
    kind.kind === 'reaches' &&
    kind.probability >= SURELY_REACHED &&
    LISTS_ALL.test(text) &&
    isClient(only, text, vocabulary)
  )
    return { ask: 'who-reaches', from: only, to: null };
  const alone = only !== null && only.ports.length === 0 && only.kind === 'name' ? only : null;
  const missing = because.kind === 'missing-to' && because.ports.ports.length === 0 ? because.from : null;
  const from = because.kind === 'nothing' ? alone : missing;
  return from !== null && WHERE_TO.test(text) ? { ask: 'who-reaches', from, to: null } : null;
}

/** The one host that a text names, with the ports that it has at one of its mentions; null where there are several, or none. */
function onlyEnd(ends: readonly EndText[]): EndText | null {
  const [first] = ends;
  if (first === undefined || !ends.every((end) => sameHost(end, first))) return null;
  return portsOf(ends, 0);
}

/** Nothing about one port is asked, and the end is no address of the gateway's, where services are published. */
function isClient(end: EndText, text: string, vocabulary: Vocabulary): boolean {
  if (PRONOUN.test(text) || end.ports.length > 0 || !(end.kind === 'name' || (end.kind === 'address' && !vocabulary.isOwn(end.address))))
    return false;
  if (end.kind === 'name' && kindNamed(vocabulary, end.name) === 'server') return false;
  return withSaidPorts(end, text, vocabulary)?.ports.length === 0;
}

/** `is it reachable from outside`: what that is is not said. */
const PRONOUN = /^\s?(?:is|are|was|can) (?:it|that|this|they|he|she)\b/i;

const NUMBER = /\d{2,5}(?![\d.])/;

/** A port that is named without an address asks for something else than a list. */
function withoutEnds(text: string, vocabulary: Vocabulary): string {
  return findEnds(text, vocabulary).rest;
}

/** What no ruleset tells. */
const MEASURED = /\b(?:throughput|bandwidth|utili[sz]ation|load|latency|loss|jitter|traffic|peak|usage)\b|流量|带宽|负载|延迟|丢包/i;

/** Something is to be listed. */
const LISTS_ALL =
  /\b(?:what(?:'s)?|wat|which|where|who(?:m|ever)?|how far|list|all|any(?:thing|where|one|body)?|every\w*|reachable)\b|哪|什么|啥|谁|列|所有|全部/i;

const WHERE_TO =
  /\b(?:where|what|wat|whatever|everything|anything|how far)\b[^.?!]{0,30}\b(?:can|could|may|is|are|does|do|able)\b[^.?!]{0,30}\b(?:go|get|reach|talk|connect|access|pivot)\b|\bto where\b|去哪|到哪|哪儿|哪里|哪些地方/i;

/** `是防火墙的原因吗`: it is no end of the flow. */
function isBlamed(to: EndText, text: string): boolean {
  return to.kind === 'name' && to.name === 'gateway' && BLAMED.test(text);
}

const BLAMED =
  /(?:网关|防火墙)\s?(?:的|这边|那边)?\s?(?:有|没|没有)?(?:原因|问题|锅|挡|拦|限制|放|允许|让)|\b(?:firewall|gateway|router|fw)(?:'s)? (?:be )?(?:fault|problem|issue|block|drop|stop|eat|kill)\w*|\bbecause of (?:the |our )?(?:firewall|gateway|fw)\b/i;

/** `imap from home broken?`: from outside only what is published can be meant, where that port is published once. */
function fromOutside(ends: readonly EndText[], text: string, vocabulary: Vocabulary): Extract<Question, { ask: 'path' }> | null {
  const [from, ...others] = ends.filter((end) => !isBlamed(end, text));
  const isOut = (end: EndText) => end.kind === 'name' && kindNamed(vocabulary, end.name) === 'outside';
  if (from === undefined || !isOut(from) || !others.every((end) => sameHost(end, from)) || TO_OUTSIDE.test(text)) return null;
  const asked = withSaidPorts({ kind: 'public', of: null, ports: [], proto: null }, text, vocabulary);
  const to = asked === null ? null : served(asked, vocabulary);
  return to === null || namesOther(text, to) ? null : { ask: 'path', from: { ...from, ports: [], proto: null }, to };
}

/** Somebody goes there, rather than comes from there. */
const TO_OUTSIDE =
  /\b(?:to|into|onto|on|reach|towards?|access)\s(?:the\s|our\s)?(?:internet|outside|world|public|wan|inet|net)\b|\b(?:out|outbound|outgoing|egress)\b|往外|出去|外发|出站|(?:访问|上|到|去|连)\s?(?:不了|得了)?\s?(?:外网|公网|互联网|外面|外部)/i;
