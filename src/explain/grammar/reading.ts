/** A question in words taken apart: its ends, ports, symptoms and roles. */
import type { Question, ReadQuestion } from '../question-model.ts';
import { type Known, withoutAsides } from './asides.ts';
import { portsTold, SPEAKS_UDP, spokenBy } from './commands.ts';
import { type EndText, findEnds, turnedFlow, withPorts } from './ends.ts';
import { meaning } from './meaning.ts';
import { strangeWord } from './names.ts';
import { blank, blankAll, findPorts, type PortsRead, readPortList, SERVICE_NAMES } from './ports.ts';
import { prepared } from './prepared.ts';
import { findLine } from './references.ts';
import { EACH_OTHER, rolesOf } from './roles.ts';
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
  // The code of a reply is no port.
  const code = symptom === null ? null : /^\d{3}(?!\d)/.exec(symptom.words);
  const quiet = (line: string) => (code === null ? line : line.replace(code[0], '   '));
  const ports = portsAround(withoutSourcePort(quiet(rest)), withoutSourcePort(quiet(standing)), found);
  if (ports.bad !== null) return answer({ ask: 'unclear', because: { kind: 'bad-port', word: ports.bad } });
  const bareNumber = previous === null || found.length > 0 || ports.ports.length > 0 ? null : BARE_NUMBER.exec(text);
  if (bareNumber !== null && previous !== null) {
    const read = readPortList(bareNumber[1]!, null);
    if (read.bad === null) return answer(continued({ said: read }, null, null, previous));
  }
  const pinged = ASKS.ping.test(text) && ports.ports.length === 0;
  // `telnet` beside another protocol's words is the tool with which it was tried.
  const tool = symptom !== null && symptom.service !== null && ports.ports[0]?.lo === 23 && !/(?<!\d)23(?!\d)/.test(rest);
  const said: PortsRead = pinged
    ? { ports: [], proto: 'icmp' }
    : tool
      ? { ports: [], proto: null }
      : commanded({ ports: ports.ports, proto: ports.proto }, given);
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
  if (HAN_LINE.test(text)) return found.every(({ ends }) => ends.every((end) => end.kind === 'name'));
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

const LOOKS_AT_LINE = /\blines?\s\d{1,6}\b[^.?!]{0,40}\bwhat (?:exactly |actually )?(?:does|do|is|did) (?:it|that|this)\b/i;

/** `第18行为什么只写了 bond1`. */
const HAN_LINE =
  /第\s?\d{1,6}\s?[行条]\s?(?:规则)?(?:为什么|为啥|怎么|是不是|是否)?\s?(?:只|没|不)?(?:有)?(?:写|指定|限制|限定|配|匹配|针对|管)/;

const OF_LINES =
  /^\s?(?:\w{1,12}[\s,]){0,3}?lines?\s\d{1,6}\s?(?:-|to|through|and|&)\s?\d{1,6}\s(?:all\s|both\s)?(?:do|mean|say|cover|differ|look|have|the same|for)\b/i;

/** What a command in the text speaks, as far as nothing else says it. */
function commanded({ ports, proto }: PortsRead, text: string): PortsRead {
  const told = readPortList(portsTold(text) ?? '', proto ?? 'tcp');
  if (told.ports.length > 0 && told.bad === null) return { ports: told.ports, proto: told.proto };
  const spoken = ports.length === 0 ? spokenBy(text) : null;
  if (spoken !== null) return { ports: [{ lo: spoken.port, hi: spoken.port }], proto: proto ?? spoken.proto };
  return { ports, proto: SPEAKS_UDP.test(text) ? 'udp' : proto };
}

/** `picks source port 51515`: no port that is asked. */
function withoutSourcePort(text: string): string {
  return blankAll(text, /\b(?:source|src|local|ephemeral|client)\s(?:tcp\s|udp\s)?ports?\s\d{1,5}(?!\d)/gi);
}

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

/** Ports beside an end (`110.88.12.88 25`), else anywhere in the words. */
function portsAround(
  rest: string,
  text: string,
  found: readonly { readonly at: number; readonly until: number }[],
): PortsRead & { readonly rest: string; readonly bad: string | null } {
  const near = findPorts(rest);
  if (near.ports.length > 0 && near.bad === null && !isServiceOnly(near, rest)) return near;
  if (near.bad !== null) return near;
  for (const { at, until } of found) {
    const head = /(?<![\w.:/-])((?:\d{1,5}\s?(?:,|、|\/|and|or|&|和|,\s?and)\s?){0,8}\d{1,5})\s(?:on|at|of)\s$/i.exec(
      text.slice(Math.max(0, at - 60), at),
    );
    if (head !== null) return { ...readPortList(head[1]!, near.proto), rest };
    const tail =
      /^[)"'\]]{0,2}\s?[:,]?\s?(?:on\s|port\s|的\s?)?(\d{1,6}(?:-\d{1,6})?)(?![\d:]|\.\d|\s?(?:ms|s|sec|seconds|hops?|bytes?|packets?|sent|transmitted|received|pings?|times|people|users|行(?!不|吗|么|得)|楼|层)(?![a-z]))/i.exec(
        text.slice(until, until + 24),
      );
    if (tail === null) continue;
    const read = readPortList(tail[1]!, near.proto);
    return { ...read, rest: blank(rest, until, tail[0].length) };
  }
  // `SMTP submission, 587`: the number right behind the name is surer.
  return near.ports.length === 0 || NUMBERED.test(text) ? (bareWellKnown(rest, near.proto) ?? near) : near;
}

/** A number that is a well-known service's and nothing else in the words: `收信走的是 110`. */
const WELL_KNOWN =
  /(?<!\b(?:errno|error|err|code|status|exit|out|refused|reset|failed|unreachable)\b[\s:=#([]{0,3})(?<![\w.:/%#$-])(?:21|22|25|53|80|110|143|443|465|587|993|995|1433|3306|3389|5432|5900|6379|8080|8443)(?![\w.:/%-]|\s?(?:ms|s|sec|seconds?|min(?:ute)?s?|hours?|times|people|users|packets?|sent|transmitted|received|pings?|bytes?|hops?|[kmg]b|个|次|人|秒|分|小时|台|号|年|月|日|行(?!不|吗|么|得)|楼|层)(?![a-z]))/gi;

function bareWellKnown(rest: string, proto: string | null): (PortsRead & { readonly rest: string; readonly bad: string | null }) | null {
  const [first, second] = [...rest.matchAll(WELL_KNOWN)];
  if (first === undefined || second !== undefined) return null;
  return { ...readPortList(first[0], proto), rest: blank(rest, first.index, first[0].length) };
}

const NUMBERED = new RegExp(
  String.raw`\b(?:${SERVICE_NAMES.filter((name) => /^[a-z]{3,}/.test(name)).join('|')})[\s,(]{1,3}(?:port\s)?\d{2,5}(?![\w.:/])`,
  'i',
);

/** A service's name without a number: a number beside the address is surer (`telnet 110.88.12.88 25`). */
function isServiceOnly(near: PortsRead, rest: string): boolean {
  return near.ports.every(({ lo }) => !new RegExp(String.raw`(?<!\d)${lo}(?!\d)`).test(rest));
}

/** What a question is known by. */
const KEY_WORDS = ['public', 'what', 'which', 'published', 'forwarded', 'reachable', 'exposed', 'happens', 'remove', 'delete', 'should'];

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
