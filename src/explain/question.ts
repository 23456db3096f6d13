/**
 * The question grammar, one for every surface: text → what is asked. Words are looked for, never guessed: what is ambiguous or missing is
 * asked back, and what is not understood is said to be. The parts are in grammar/.
 */
import type { EndText } from './grammar/ends.ts';
import { type FlowText, findPasted, type Pasted } from './grammar/evidence.ts';
import { readWords } from './grammar/reading.ts';
import { findLine, findMain, findPull } from './grammar/references.ts';
import { findRules, type PastedRule } from './grammar/rules.ts';
import { findSymptom } from './grammar/symptoms.ts';
import { evenText } from './grammar/text.ts';
import type { Vocabulary } from './grammar/vocabulary.ts';
import { ASKS } from './grammar/words.ts';
import type { Evidence, Proposal, Question, ReadQuestion } from './question-model.ts';

/**
 * Reads a question. `previous`: what was last understood in the same thread, which "and from vlan20?" goes on from.
 */
export function readQuestion(given: string, vocabulary: Vocabulary, previous: Question | null = null): ReadQuestion {
  const text = evenText(given)
    .replace(/^\s?\/nat-explain\b/i, '')
    .trim();
  const unmended = (question: Question): ReadQuestion => ({ question, mended: [] });
  if (text === '' || ASKS.help.test(text)) return unmended({ ask: 'help' });
  const pasted = findPasted(text);
  if (pasted !== null) return unmended({ ask: 'evidence', evidence: pastedEvidence(pasted, text) });
  const { rules, rest } = findRules(text);
  const change = proposalOf(rules, rest, vocabulary);
  if (change !== null) return proposed(change, vocabulary, previous);
  if (rules.length > 0) return unmended({ ask: 'rule', rules });
  return plainQuestion(text, vocabulary, previous);
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

interface Change {
  readonly proposal: Proposal;
  readonly rest: string;
}

const FIX =
  /\b(?:the|your|that|this|its) (?:(?:suggested|proposed|proved|recommended) )?(?:fix|suggestion|suggested rules?|proposed rules?)\b|\b(?:fix|patch|rules?) (?:that )?(?:you|hairpin) (?:suggest\w*|gave|give|propos\w*|recommend\w*)\b|\byour (?:patch|rules?)\b|(?:你(?:给|提|建议)?的?|这个?|该|建议的?)(?:修复|规则|方案)|应用修复|修复方案/i;

function proposalOf(rules: readonly PastedRule[], rest: string, vocabulary: Vocabulary): Change | null {
  const asked = ASKS.whatIf.test(rest);
  if (rules.length > 0) {
    const changes = rules.some(({ command }) => command !== 'A');
    if (!asked && !changes && !ASKS.removes.test(rest)) return null;
    const removes = ASKS.removes.test(rest) && !/\badd|加/i.test(rest);
    const meant = removes ? rules.map((rule) => ({ ...rule, command: 'D' as const })) : rules;
    return { proposal: { kind: 'rules', rules: meant }, rest };
  }
  const line = ASKS.removes.test(rest) ? findLine(rest) : null;
  if (line !== null) return { proposal: { kind: 'remove-line', line: line.line, file: line.file }, rest: line.rest };
  if (!asked) return null;
  const device = [...vocabulary.interfaces.keys()].find((name) =>
    new RegExp(String.raw`(?<![\w.])${escaped(name)}(?:\s(?:nat\s|dnat\s)?rules?\b|\s?的?\s?(?:dnat\s?)?规则)`, 'i').test(rest),
  );
  if (device !== undefined) return { proposal: { kind: 'interface-rules', device }, rest: rest.replaceAll(device, ' ') };
  const fix = FIX.exec(rest);
  return fix === null ? null : { proposal: { kind: 'fix' }, rest: rest.replace(fix[0], ' ') };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function proposed({ proposal, rest }: Change, vocabulary: Vocabulary, previous: Question | null): ReadQuestion {
  const base = previous?.ask === 'what-if' ? previous.about : previous;
  const { question, mended } = plainQuestion(rest, vocabulary, base);
  const about = question.ask === 'path' || question.ask === 'who-reaches' || question.ask === 'published' ? question : null;
  const problem = question.ask === 'unclear' && question.because.kind !== 'nothing' && question.because.kind !== 'unknown-name';
  if (about === null && problem && base === null) return { question: { ask: 'what-if', proposal, about: null }, mended };
  return { question: { ask: 'what-if', proposal, about: about ?? base }, mended };
}

function endOf(address: string, port: number | null, proto: string | null): EndText {
  return {
    kind: 'address',
    address,
    length: null,
    ports: port === null ? [] : [{ lo: port, hi: port }],
    proto: proto === 'any' ? null : proto,
  };
}

function pastedEvidence(pasted: Pasted, text: string): Evidence {
  const { flow, line } = pasted;
  const rest = text.replace(line, ' ');
  const symptom = findSymptom(rest);
  const from: EndText = endOf(flow.src, null, null);
  return { pasted, symptom, from, to: flowTo(flow), portByCustom: false };
}

function flowTo({ dst, dport, proto }: FlowText): EndText {
  return endOf(dst, dport, proto);
}

/** A question in words, or a terse one. */
function plainQuestion(given: string, vocabulary: Vocabulary, previous: Question | null): ReadQuestion {
  const pull = findPull(given);
  const main = pull === null ? findMain(given) : null;
  const read = readWords(pull?.rest ?? main?.rest ?? given, vocabulary, previous);
  const { question } = read;
  // `on #42` with a flow is asked of that pull request's head, which the surface sees to.
  if (pull !== null && (question.ask === 'unclear' || question.ask === 'help')) {
    return { question: { ask: 'review', review: `${pull.repository ?? ''}#${pull.number}` }, mended: [] };
  }
  if (main !== null && previous !== null && question.ask === 'unclear') return { question: previous, mended: [] };
  return read;
}
