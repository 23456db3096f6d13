/** A question in the plainest words that are read as it: for choices that are asked again. */
import type { Lang, Text } from '../../review/model.ts';
import type { EndText } from '../grammar/ends.ts';
import type { Symptom } from '../grammar/symptoms.ts';
import { endText, type PlainQuestion, type Question } from '../question-model.ts';

export function isPlain(question: Question): question is PlainQuestion {
  return ['path', 'who-reaches', 'published', 'evidence'].includes(question.ask);
}

export function plainText(question: PlainQuestion, lang: Lang = 'en'): string {
  switch (question.ask) {
    case 'path':
      return flowText(question.from, question.to);
    case 'evidence': {
      const { symptom, from, to } = question.evidence;
      const flow = to === null ? (from === null ? '' : said(from)) : flowText(from, to);
      return symptom === null ? flow : `${flow} ${quoted(symptom)}`.trim();
    }
    case 'who-reaches':
      return reachText(question.from, question.to)[lang];
    case 'published':
      return publishedText(question.to)[lang];
  }
}

function reachText(from: EndText | null, to: EndText | null): Text {
  if (from !== null && to !== null)
    return { en: `what can ${said(from)} reach at ${said(to)}`, zh: `${said(from)} 能访问 ${said(to)} 上的哪些服务` };
  if (from !== null) return { en: `what can ${said(from)} reach`, zh: `${said(from)} 能访问哪些服务` };
  if (to === null) return { en: 'who reaches the published services', zh: '谁能访问对外发布的服务' };
  return { en: `who reaches ${said(to)}`, zh: `谁能访问 ${said(to)}` };
}

function publishedText(to: EndText | null): Text {
  if (to === null) return { en: 'what is published', zh: '对外发布了哪些服务' };
  if (to.ports.length === 0) return { en: `what is published at ${said(to)}`, zh: `${said(to)} 上发布了哪些服务` };
  return { en: `what is ${said(to)} forwarded to`, zh: `${said(to)} 转发到哪台机器` };
}

function flowText(from: EndText | null, to: EndText): string {
  return from === null ? said(to) : `${said(from)} -> ${said(to)}`;
}

/** `public` is no word for an address. */
function said(end: EndText): string {
  if (end.kind !== 'public') return endText(end);
  const ports = endText({ ...end, kind: 'any' })
    .slice('any'.length)
    .replace(':', ' port ');
  return `${end.of === null ? '' : `${end.of} via `}its public address${ports}`;
}

/** A symptom's words on one line, short enough for a button. */
export function quoted({ words }: Symptom): string {
  return words.replace(/["\n]/g, ' ').slice(0, 60).trim();
}
