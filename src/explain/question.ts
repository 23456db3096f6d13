/**
 * The question grammar, one for every surface: text → what is asked. Words are looked for, never guessed: what is ambiguous or missing is
 * asked back, and what is not understood is said to be. The parts are in grammar/.
 */
import { doubted } from './doubt/doubt.ts';
import { looseChange } from './doubt/loose-change.ts';
import { LIKELY_PAIR, surePair } from './doubt/pair.ts';
import { isPlain, plainText } from './doubt/plain.ts';
import { rescued } from './doubt/rescued.ts';
import { rewordedFirst } from './grammar/beforehand.ts';
import { findDiff } from './grammar/diffs.ts';
import { type EndText, findEnds, sameHost, withPorts } from './grammar/ends.ts';
import { findPasted } from './grammar/evidence.ts';
import { findLogged } from './grammar/logs.ts';
import { type Change, isHypothetical, proposalOf } from './grammar/proposals.ts';
import { forSecondReader, readWords } from './grammar/reading.ts';
import { findMain, findPull } from './grammar/references.ts';
import { isRequest } from './grammar/requests.ts';
import { findRules } from './grammar/rules.ts';
import { COUNTED, severalQuestions } from './grammar/several.ts';
import { findTables } from './grammar/tables.ts';
import { escaped, evenText } from './grammar/text.ts';
import { kindNamed, type Vocabulary } from './grammar/vocabulary.ts';
import { ASKS } from './grammar/words.ts';
import type { Proposal, Question, ReadQuestion } from './question-model.ts';
import { bounced, loggedQuestion, pastedEvidence } from './shown.ts';

/**
 * Reads a question. `previous`: what was last understood in the same thread, which "and from vlan20?" goes on from.
 */
export function readQuestion(given: string, vocabulary: Vocabulary, previous: Question | null = null): ReadQuestion {
  const text = rewordedFirst(evenText(given).replace(/^\s?\/nat-explain\b/i, '')).trim();
  const unmended = (question: Question): ReadQuestion => ({ question, mended: [] });
  if (text === '' || ASKS.help.test(text) || ASKS.usage.test(text)) return unmended({ ask: 'help' });
  const pasted = findPasted(text) ?? findPasted(text.replaceAll('"', ' '));
  if (pasted !== null) return unmended({ ask: 'evidence', evidence: pastedEvidence(pasted, text, vocabulary) });
  const logged = findLogged(text);
  if (logged !== null) return loggedQuestion(logged, text, vocabulary);
  const diff = findDiff(text);
  if (diff !== null) return proposed(diff, vocabulary, previous);
  const tables = findTables(text);
  if (tables !== null) return proposed(tables, vocabulary, previous);
  const counted = COUNTED.test(text) ? severalQuestions(text) : null;
  if (counted !== null) return unmended({ ask: 'unclear', because: { kind: 'several', questions: counted } });
  const { rules, rest } = findRules(text);
  // Told to do it: nothing is asked.
  if (rules.length === 0 && isRequest(text)) return unmended({ ask: 'unclear', because: { kind: 'which-change' } });
  const change = proposalOf(rules, rest, vocabulary);
  // `昨晚是谁把 FORWARD 策略改成 DROP 的`: a log would tell.
  if (change !== null && rules.length === 0 && ASKS.past.test(text)) return unmended({ ask: 'unclear', because: { kind: 'nothing' } });
  if (change !== null) return withFlow(proposed(change, vocabulary, previous), text, vocabulary);
  if (rules.length > 0) {
    // With a flow beside them, it is asked what they would do for it.
    const beside = plainQuestion(withDestination(rest, { kind: 'rules', rules }), vocabulary, null);
    if (beside.question.ask === 'path' && !MEANING.test(rest))
      return proposed({ proposal: { kind: 'rules', rules }, rest }, vocabulary, previous);
    return unmended({ ask: 'rule', rules });
  }
  const loose = previous === null && findPull(text) === null ? looseChange(text, vocabulary) : null;
  if (loose !== null) return unmended(loose);
  const plain = forSecondReader(text, vocabulary);
  const hypothetical = unmended({ ask: 'unclear', because: { kind: 'which-change' } });
  if (isHypothetical(text) && findPull(text) === null)
    return (previous === null ? rescued(hypothetical, plain, vocabulary) : null) ?? hypothetical;
  const several = severalQuestions(text);
  if (several !== null) return unmended({ ask: 'unclear', because: { kind: 'several', questions: several } });
  const read = bounced(plainQuestion(text, vocabulary, previous), text, vocabulary);
  const sure = standsAlone(read, text, vocabulary, previous) ? doubted(read, plain, vocabulary) : read;
  if (previous !== null || sure.question.ask !== 'unclear') return sure;
  return rescued(sure, plain, vocabulary) ?? (isAskedBack(sure.question) ? toldSentence(text, vocabulary) : null) ?? sure;
}

/** Too much was said, or too little by the whole of it; where rules may be meant that do not stand, no part says all. */
function isAskedBack(question: Question): boolean {
  if (question.ask !== 'unclear') return false;
  const { because } = question;
  return because.kind === 'unsure' ? !because.isChange : ['which', 'missing-to', 'unknown-name'].includes(because.kind);
}

/** A story of rules: what is asked may be meant of others than stand. */
const SPEAKS_OF_RULES =
  /\b(?:becomes?|became|swap\w*|replac\w*|remov\w*|delet\w*|chang\w*|add(?:s|ed|ing)?|drop(?:s|ped|ping)? the|lines? \d|rules?|d?nat|snat|masquerad\w*|policy|merg\w*|deploy\w*|appl(?:y|ied))\b|(?<![\w-])--?[a-z]|\bin the pr\b|改|换|删|加上|去掉|规则|策略|第\s?\d+\s?行/i;

/** Where a sentence ends, and not an address. */
const SENTENCE = /(?<=[.!?;])\s+|(?<=[。！？；])|(?<=[?!])(?=\p{Script=Han})|\n+|(?<=\bso)[:,]\s/iu;

/**
 * A story with its question: the one sentence that names who asks and whom, with an address and a port or service, where no other one
 * names another flow. Null for a text of one sentence.
 */
function toldSentence(text: string, vocabulary: Vocabulary): ReadQuestion | null {
  const sentences = text.split(SENTENCE).filter((sentence) => /[\w\p{Script=Han}]/u.test(sentence));
  if (sentences.length < 2) return null;
  const whole: ReadQuestion[] = [];
  for (const sentence of sentences.slice(-MOST_SENTENCES)) {
    if (SPEAKS_OF_RULES.test(sentence)) return null;
    const read = doubted(plainQuestion(sentence, vocabulary, null), forSecondReader(sentence, vocabulary), vocabulary);
    const { question } = read;
    const isWhole = question.ask === 'path' && question.to.kind === 'address' && question.to.ports.length > 0;
    if (isWhole && read.guessed === undefined) whole.push(read);
    else if (asksOfAnother(sentence, vocabulary)) return null;
  }
  const [only, other] = whole;
  if (only === undefined || other !== undefined || only.question.ask !== 'path') return null;
  // A public address elsewhere in the story is where they went.
  const { to } = only.question;
  const ends = findEnds(text, vocabulary).found.flatMap((found) => found.ends);
  return ends.every((end) => end.kind !== 'address' || !vocabulary.isOwn(end.address) || sameHost(end, to)) ? only : null;
}

/** `… And floor3?`, `… Who else?`: what is asked is somebody else's flow. */
function asksOfAnother(sentence: string, vocabulary: Vocabulary): boolean {
  if (!/\?|呢\s*$/.test(sentence)) return false;
  const isSomebody = (end: EndText) =>
    end.kind === 'address' || (end.kind === 'name' && ['inside', 'outside', 'host'].includes(kindNamed(vocabulary, end.name) ?? ''));
  return OTHERS.test(sentence) || findEnds(sentence, vocabulary).found.some(({ ends }) => ends.some(isSomebody));
}

const OTHERS = /\bwho\b|谁|\b(?:the rest|others|everyone|everybody|anyone|anybody)\b/i;

/** `… 这条什么意思,只管办公网出去吗`: the rule is asked about. */
const MEANING =
  /\bdoes (?:this|that|it)(?: one| rule| line)? (?:touch|affect|match|cover|apply|catch|hit)\b|(?:什么|啥)意思|(?:是)?干(?:嘛|什么|啥)(?:用)?的|\bwhat (?:does|do|is) (?:it|this|that|these)(?: (?:rule|line))? (?:do|mean|for)\b/i;

/** Whether a question is read without what was asked before as it is with it: one that goes on from that has few words to go by. */
function standsAlone({ question }: ReadQuestion, text: string, vocabulary: Vocabulary, previous: Question | null): boolean {
  if (previous === null) return true;
  const alone = plainQuestion(text, vocabulary, null).question;
  return isPlain(question) && isPlain(alone) && plainText(question) === plainText(alone);
}

/** Reads a thread's questions one after the other, the last in the light of those before. */
export function readThread(texts: readonly string[], vocabulary: Vocabulary): ReadQuestion {
  let previous: Question | null = null;
  let read: ReadQuestion = { question: { ask: 'help' }, mended: [] };
  for (const text of texts) {
    read = readQuestion(text, vocabulary, previous);
    if (isFlow(read.question)) previous = read.question;
  }
  return read;
}

function isFlow({ ask }: Question): boolean {
  return ask === 'path' || ask === 'who-reaches' || ask === 'published' || ask === 'evidence' || ask === 'what-if';
}

function proposed({ proposal, rest }: Change, vocabulary: Vocabulary, previous: Question | null): ReadQuestion {
  const base = previous?.ask === 'what-if' ? previous.about : previous;
  const read = plainQuestion(withDestination(withoutDevices(rest, proposal, vocabulary), proposal), vocabulary, base);
  const { question } = read;
  const flow = question.ask === 'path' || question.ask === 'who-reaches' || question.ask === 'published' ? question : null;
  // `imaps published too`, beside the rule that does it: everything is asked.
  const isOfRules = flow?.to?.kind === 'any' && proposal.kind === 'rules';
  const about = flow === null || isOfRules ? null : withRulePort(asSurely(flow, rest, vocabulary), proposal);
  const aimed = aimedAt(question, proposal);
  if (aimed !== null) return { ...read, question: { ask: 'what-if', proposal, about: aimed } };
  const part = about === null && question.ask === 'unclear' ? pathOfSentence(rest, proposal, vocabulary) : null;
  if (part !== null) return { ...read, question: { ask: 'what-if', proposal, about: part } };
  const problem = question.ask === 'unclear' && question.because.kind !== 'nothing';
  // Who reaches it was taken where who asks was not seen.
  const sure =
    about?.ask === 'who-reaches' && about.from === null && base === null ? surePair(withoutOptions(rest), vocabulary, LIKELY_PAIR) : null;
  if (sure !== null) return { ...read, question: { ask: 'what-if', proposal, about: sure } };
  if (about === null && problem && base === null)
    return { ...read, question: { ask: 'what-if', proposal, about: surePair(withoutOptions(rest), vocabulary, LIKELY_PAIR) } };
  return { ...read, question: { ask: 'what-if', proposal, about: about ?? base } };
}

/** `line 19 goes away. vlan20 still on the internet?`: the other way round, where the second reader is sure of it. */
function asSurely(flow: Flow, rest: string, vocabulary: Vocabulary): Flow {
  if (flow.ask !== 'path') return flow;
  const sure = surePair(withoutOptions(rest), vocabulary);
  if (sure === null || !sameHost(sure.from, flow.to) || !sameHost(sure.to, flow.from)) return flow;
  return { ...sure, to: withPorts(sure.to, flow.to.ports, flow.to.proto) };
}

/** `say we also DNAT 993 on … to .55, could people out in hotels …`: the flow that the whole text speaks of, where what is left of it names none. */
function withFlow(read: ReadQuestion, text: string, vocabulary: Vocabulary): ReadQuestion {
  const { question } = read;
  if (question.ask !== 'what-if' || question.about !== null || question.proposal.kind !== 'port-rules') return read;
  return { ...read, question: { ...question, about: surePair(text, vocabulary) } };
}

/** Between what is to be other and what is asked of it: `… so people inside can use it. 192.168.20.7 to 110.88.12.88:25 would be ok?` */
const SENTENCES = /[.;!?。；！？\n](?:\s|$)|[,，](?=\s?(?:does|do|will|would|can|could|is|then)\b)/i;

/** So many sentences are looked at, from the end. */
const MOST_SENTENCES = 8;

/** The path that the last sentence speaks of which speaks of one, where the whole is too much at once. */
function pathOfSentence(rest: string, proposal: Proposal, vocabulary: Vocabulary): Question | null {
  const sentences = rest.split(SENTENCES).filter((sentence) => /[\w\p{Script=Han}]/u.test(sentence));
  if (sentences.length < 2) return null;
  for (const sentence of sentences.slice(-MOST_SENTENCES).reverse()) {
    const { question } = plainQuestion(withoutDevices(sentence, proposal, vocabulary), vocabulary, null);
    if (question.ask === 'path') return question;
  }
  return null;
}

/** What a rule is to say is no end of a flow. */
function withoutOptions(text: string): string {
  return text.replace(/(?<![\w-])(?:-[iosd]|--to-(?:source|destination))\s[\w./:+-]{1,40}/g, ' ');
}

type Flow = Extract<Question, { ask: 'path' | 'who-reaches' | 'published' }>;

/** What a pattern's group is in each of the proposed rules; null where they differ, or one does not say. */
function onlySaid(proposal: Proposal, pattern: RegExp): string | null {
  if (proposal.kind !== 'rules') return null;
  const said = new Set(proposal.rules.map(({ rest }) => pattern.exec(rest)?.[1] ?? null));
  const [only = null] = said;
  return said.size === 1 ? only : null;
}

/** `would these rules cure imap for vlan20`: who asks, and which port, but not where; the rules name one destination. */
function aimedAt(question: Question, proposal: Proposal): Question | null {
  if (question.ask !== 'unclear' || question.because.kind !== 'missing-to' || question.because.from === null) return null;
  const only = onlySaid(proposal, /(?:^|\s)(?:-d|--dst|--destination) ([\d.]{7,15})(?:\/32)?(?!\S)/);
  if (only === null) return null;
  const { from, ports } = question.because;
  return { ask: 'path', from, to: { kind: 'address', address: only, length: null, ports: ports.ports, proto: ports.proto } };
}

/** The port of the one rule that is changed, where it is told by it. */
function editedPort(proposal: Proposal): string | null {
  if (proposal.kind !== 'edit') return null;
  const ports = proposal.rules.fragments.flatMap((each) => /^--dport (\d{1,5})$/.exec(each)?.[1] ?? []);
  return ports.length === 1 ? ports[0]! : null;
}

/** A flow without a port, beside rules for one port: that port. */
function withRulePort(flow: Flow, proposal: Proposal): Flow {
  if (flow.ask !== 'path' || flow.to.ports.length > 0 || flow.to.proto !== null) return flow;
  const only = onlySaid(proposal, /(?:^|\s)--dports? (\d{1,5})(?!\S)/) ?? editedPort(proposal);
  if (only === null) return flow;
  return { ...flow, to: withPorts(flow.to, [{ lo: Number(only), hi: Number(only) }], null) };
}

/** Interfaces whose rules are spoken of beside the proposed ones (`bond1 也加一条`, `on top of the bond1 ones`): no ends of a flow. */
function withoutDevices(rest: string, proposal: Proposal, { interfaces }: Vocabulary): string {
  if (proposal.kind !== 'rules') return rest;
  return [...interfaces.keys()].reduce((text, device) => {
    const isTheirs = proposal.rules.some((rule) => ` ${rule.rest} `.includes(` ${device} `));
    const behind = isTheirs
      ? String.raw`\s?(?:也|上|口)?(?:再)?加|\s?(?:rules?|ones)\b|\s?的?规则`
      : String.raw`\s?(?:rules|ones)\b|\s?的?规则`;
    return text.replace(new RegExp(`${escaped(device)}(?=${behind})`, 'g'), ' ');
  }, rest);
}

/** `the public IP`, beside rules that name one destination: that one. */
function withDestination(rest: string, proposal: Proposal): string {
  const only = onlySaid(proposal, /(?:^|\s)(?:-d|--dst|--destination) ([\d.]{7,15})(?:\/32)?(?!\S)/);
  if (only === null) return rest;
  return rest.replace(/\bthe (?:public|external) (?:ip|address)\b|(?:这个|那个)?公网\s?(?:ip|地址)/i, ` ${only} `);
}

/** A question in words, or a terse one. */
function plainQuestion(given: string, vocabulary: Vocabulary, previous: Question | null): ReadQuestion {
  const pull = findPull(given);
  const main = pull === null ? findMain(given) : null;
  const read = readWords(pull?.rest ?? main?.rest ?? given, vocabulary, previous);
  const { question } = read;
  // `on #42` with a flow is asked of that pull request's head, which the surface sees to.
  const isFlowOf =
    question.ask === 'path' ||
    question.ask === 'evidence' ||
    ((question.ask === 'who-reaches' || question.ask === 'published') && question.to?.kind === 'address');
  if (pull !== null && (question.ask === 'unclear' || question.ask === 'help' || (pull.repository !== null && !isFlowOf))) {
    return { question: { ask: 'review', review: `${pull.repository ?? ''}#${pull.number}` }, mended: [] };
  }
  if (main !== null && previous !== null && question.ask === 'unclear') return { question: previous, mended: [] };
  return read;
}
