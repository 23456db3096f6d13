/** A question in words taken apart: its ends, ports, symptoms and roles. */
import type { Question, ReadQuestion } from '../question-model.ts';
import { type Known, withoutAsides, withoutHops } from './asides.ts';
import { type EndText, findEnds, turnedFlow, withPorts } from './ends.ts';
import { meaning } from './meaning.ts';
import { strangeWord } from './names.ts';
import { blankAll, readPortList, SERVICE_NAMES } from './ports.ts';
import { onTheInternet, prepared } from './prepared.ts';
import { findLine } from './references.ts';
import { EACH_OTHER, rolesOf } from './roles.ts';
import { saidPorts } from './said-ports.ts';
import { findSymptom } from './symptoms.ts';
import { misspelt } from './text.ts';
import { continued } from './threads.ts';
import { isZone, kindNamed, type Vocabulary } from './vocabulary.ts';
import { ASKS, isPlainWord } from './words.ts';

/** `and 143?`, in a thread. */
const BARE_NUMBER = /^\s*(?:and|or|what about|how about|then|那么?|还有|换成?)?\s*(\d{1,5})\s*(?:呢|吗)?\s*[?!.]*$/i;

export function readWords(given: string, vocabulary: Vocabulary, previous: Question | null): ReadQuestion {
  const corrected = correctWords(withoutAsides(prepared(given, vocabulary), knownBy(vocabulary)), vocabulary);
  const text = corrected.text;
  const { found, rest, bad, mended: names, text: standing } = findEnds(text, vocabulary);
  const mended = [...corrected.mended, ...names];
  const answer = (question: Question): ReadQuestion => ({ question, mended });
  if (bad !== null)
    return answer({ ask: 'unclear', because: { kind: bad.kind === 'port' ? 'bad-port' : 'bad-address', word: bad.written } });
  if (found.length === 0 || isOfLines(text, found, vocabulary)) {
    const line = findLine(text);
    const other = line === null ? null : strangeWord(line.rest, vocabulary);
    if (other !== null) return answer({ ask: 'unclear', because: { kind: 'unknown-name', word: other } });
    // `how many packets has line 10 taken`: no ruleset tells.
    if (line !== null && (ASKS.history.test(text) || ASKS.past.test(text))) return answer({ ask: 'unclear', because: { kind: 'nothing' } });
    if (line !== null)
      return answer({ ask: 'line', line: line.line, file: line.file, ...(line.second === null ? {} : { second: line.second }) });
  }
  const symptom = findSymptom(blankAll(standing, CHOICES));
  const ports = saidPorts({ given, text: standing, rest, found, symptom });
  if ('bad' in ports) return answer({ ask: 'unclear', because: { kind: 'bad-port', word: ports.bad } });
  const { said } = ports;
  const bareNumber = previous === null || found.length > 0 || ports.isWritten ? null : BARE_NUMBER.exec(text);
  if (bareNumber !== null && previous !== null) {
    const read = readPortList(bareNumber[1]!, null);
    if (read.bad === null) return answer(continued({ said: read }, null, null, previous));
  }
  const roles = rolesOf(standing, found, vocabulary);
  const froms = roles.from;
  const tos = roles.to.map((end) => withPorts(end, said.ports, said.proto));
  const question = meaning({
    text,
    rest: ports.rest,
    froms,
    tos,
    said,
    symptom,
    previous,
    vocabulary,
    found: found.map(({ written }) => written),
  });
  // Of a host with a port it is clear enough that it is asked.
  const isGuessed = roles.isGuessed === true && question.ask === 'path' && (question.to.ports.length === 0 || EACH_OTHER.test(text));
  return isGuessed
    ? { ...answer(question), guessed: { taken: question, other: turnedFlow(question.from, question.to) } }
    : answer(question);
}

/** `do lines 6 to 8 all do the same thing for mail`: the lines are asked about, and a host is only what they are for. */
function isOfLines(text: string, found: readonly { readonly ends: readonly EndText[] }[], vocabulary: Vocabulary): boolean {
  const isHost = (end: EndText) => end.kind === 'name' && end.ports.length === 0 && kindNamed(vocabulary, end.name) === 'host';
  if (OF_LINES.test(text)) return found.every(({ ends }) => ends.every(isHost));
  // `reading the gw rules, line 17 looks odd, what does it let through`: of the gateway's file.
  if (LOOKS_AT_LINE.test(text) && found.every(({ ends }) => ends.every((end) => end.kind === 'name' && end.name === 'gateway')))
    return true;
  if (HAN_LINE.test(text) || PLAIN_WORDS.test(text)) return found.every(({ ends }) => ends.every((end) => end.kind === 'name'));
  return (
    EXPLAINS_LINE.test(text) &&
    !FLOWS.test(text) &&
    found.every(({ ends }) => ends.every((end) => end.kind === 'name' && end.ports.length === 0))
  );
}

/** `please explain line 10 of the rules file …, the office manager has to read it`. */
const EXPLAINS_LINE =
  /^\s?(?:please\s|can you\s|could you\s|pls\s)?(?:explain|describe|decode|translate|what (?:does|is|do))\s(?:me\s|to me\s)?(?:the\s)?(?:rules?\s(?:in|on)\s)?lines?\s\d{1,6}\b/i;
const FLOWS = /\b(?:reach|access|connect|get to|let|allow|block|stop)\w*\b|访问|能|连/i;

const LOOKS_AT_LINE =
  /\bwhat (?:is )?lines?\s\d{1,6}\b[^.?!]{0,40}\b(?:means?|for|does?|says?)\b|\blines?\s\d{1,6}\b[^.?!]{0,40}\bwhat (?:exactly |actually )?(?:does|do|is|did) (?:it|that|this)\b/i;

/** `an assessor points at line 9 and wants it in plain english`: whoever wants it. */
const PLAIN_WORDS =
  /\bin(?:to)? (?:plain|simple|layman'?s?|human|normal) (?:english|words|language|terms|speak)\b|(?:翻译成|说|讲)\s?(?:大白话|人话)/i;

/** `第18行为什么只写了 bond1`. */
const HAN_LINE =
  /第\s?\d{1,6}\s?[行条]\s?(?:规则)?(?:为什么|为啥|怎么|是不是|是否)?\s?(?:只|没|不)?(?:有)?(?:写|指定|限制|限定|配|匹配|针对|管)/;

const OF_LINES =
  /^\s?(?:\w{1,12}[\s,]){0,3}?lines?\s\d{1,6}\s?(?:-|to|through|and|&)\s?\d{1,6}\s(?:all\s|both\s)?(?:do|mean|say|cover|differ|look|have|the same|for)\b/i;

/** `accepted, refused or dropped`: asked, not seen. */
const CHOICES =
  /会不?会?\s?(?:被)?\s?(?:time ?out|timeouts?|refused?|reset|hang|超时|拒绝|重置|卡住)(?=.{0,3}(?:吗|么|[?？]|$))|\b(?:will|would|could|should|might)\b[^,.;?]{0,60}\b(?:time out|timeout|be (?:refused|reset)|get (?:refused|reset)|hang)\b|有没有(?:回应|响应|应答|反应|回复)|\b(?:accepted|refused|rejected|dropped|open|closed|filtered|allowed|blocked|answered|looped?|loop)(?:(?:,| or|, or)\s(?:silently |just )?(?:accepted|refused|rejected|dropped|open|closed|filtered|allowed|blocked|answered|ok|fine|lost)){1,4}\b/gi;

function knownBy({ aliases, names, isOwn, belongs }: Vocabulary): Known {
  const hosts = names.filter(({ kind }) => kind === 'host');
  return {
    zones: aliases.filter(({ means }) => means.every(({ kind }) => isZone(kind))).map(({ written }) => written),
    isAsked: (address) => isOwn(address) || hosts.some(({ name }) => belongs(name, address)),
  };
}

/** What a question is known by. */
const KEY_WORDS = [
  'everything',
  'everybody',
  'everyone',
  'public',
  'what',
  'which',
  'published',
  'forwarded',
  'reachable',
  'exposed',
  'happens',
  'remove',
  'delete',
  'should',
];

/** A text as the second reader gets it: slips in what questions are known by mended, and where somebody goes online that it is the internet. */
export function forSecondReader(text: string, vocabulary: Vocabulary): string {
  return correctWords(withoutHops(onTheInternet(text)), vocabulary).text;
}

/** `smpt`, `prot 25`: service names and the word port, misspelt, where the word is nothing else. */
function correctWords(text: string, { aliases }: Vocabulary): { readonly text: string; readonly mended: ReadQuestion['mended'] } {
  const mended: { written: string; as: string }[] = [];
  const known = new Set(aliases.map(({ written }) => written));
  const services = SERVICE_NAMES.filter((name) => /^[a-z]{4,}\d?$/.test(name));
  const corrected = text.replace(/(?<![\w@./:-])[a-z]{4,12}\d?(?![\w@./-])/gi, (word) => {
    const lower = word.toLowerCase();
    if (isPlainWord(lower) || known.has(lower) || services.includes(lower)) return word;
    const as = misspelt(lower, services);
    if (as === null) return misspelt(lower, KEY_WORDS) ?? word;
    mended.push({ written: word, as });
    return as;
  });
  return { text: corrected, mended };
}
