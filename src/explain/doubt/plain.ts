/** A question in the plainest words that are read as it: for choices that are asked again. */
import type { EndText } from '../grammar/ends.ts';
import type { Symptom } from '../grammar/symptoms.ts';
import { endText, type Question } from '../question-model.ts';

export type Plain = Extract<Question, { ask: 'path' | 'who-reaches' | 'published' | 'evidence' }>;

export function isPlain(question: Question): question is Plain {
  return ['path', 'who-reaches', 'published', 'evidence'].includes(question.ask);
}

export function plainText(question: Plain): string {
  switch (question.ask) {
    case 'path':
      return flowText(question.from, question.to);
    case 'evidence': {
      const { symptom, from, to } = question.evidence;
      const flow = to === null ? (from === null ? '' : said(from)) : flowText(from, to);
      return symptom === null ? flow : `${quoted(symptom)} ${flow}`;
    }
    case 'who-reaches': {
      const { from, to } = question;
      if (from === null) return to === null ? 'who reaches the published services' : `who reaches ${said(to)}`;
      return to === null ? `what can ${said(from)} reach` : `what can ${said(from)} reach at ${said(to)}`;
    }
    case 'published':
      return question.to === null ? 'what is published' : `what is published at ${said(question.to)}`;
  }
}

function flowText(from: EndText | null, to: EndText): string {
  return from === null ? said(to) : `${said(from)} -> ${said(to)}`;
}

/** `public` is no word for an address. */
function said(end: EndText): string {
  if (end.kind !== 'public') return endText(end);
  const rest = endText({ ...end, kind: 'any' }).slice('any'.length);
  return `${end.of === null ? 'its public address' : `the public address of ${end.of}`}${rest.replace(':', ' port ')}`;
}

/** A symptom's words on one line, short enough for a button. */
export function quoted({ words }: Symptom): string {
  return words.replace(/["\n]/g, ' ').slice(0, 60).trim();
}
