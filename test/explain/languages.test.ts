/** Every answer is whole in both languages: no sentence of one is left standing in the other. */
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/explain/model.ts';
import { ask } from './asking.ts';
import { questionSets } from './question-sets.ts';
import { questionTable } from './questions.ts';

const questions = [...Object.values(questionTable).flat(), ...questionSets[0]!.questions.map(([question]) => question)];

/** Each question's answers, made once: proposals are reviewed for them. */
const answers = [...new Set(questions)].map((question) => ({ question, en: ask(question, 'en'), zh: ask(question, 'zh') }));

/** An answer without the questions that it offers, which quote what was asked. */
function told(question: string, { text, choices = [] }: Answer): string {
  return choices.reduce((rest, choice) => rest.replaceAll(choice, ' '), text.replaceAll(question, ' '));
}

/** Rules, commands, headers and quoted words are of no language. */
function prose(text: string): string {
  return text
    .replace(/“[^”]*”|"[^"]*"/g, ' ')
    .replace(/^.*(?:-A |-I |-D |-R |conntrack -L|xtables-monitor|iptables |sysctl |nft monitor).*$/gm, ' ')
    .replace(/^ *(?:[\w.-]+ )?(?:->|→).*$/gm, ' ');
}

/** Four English words in a row: a name or a term of the trade has fewer. */
const ENGLISH = /(?:\b[a-z]{2,}\b ){3}\b[a-z]{2,}\b/i;

describe('languages', () => {
  it('an answer in Chinese has no English sentence, one in English no Chinese', () => {
    const inEnglish: string[] = [];
    const inChinese: string[] = [];
    for (const { question, en: english, zh: chinese } of answers) {
      const zh = prose(told(question, chinese));
      const foreign = ENGLISH.exec(zh);
      if (foreign !== null && !question.includes(foreign[0])) inEnglish.push(`${question}: ${foreign[0]}`);
      const en = prose(told(question, english));
      const han = /\p{Script=Han}+/u.exec(en);
      if (han !== null && !question.includes(han[0])) inChinese.push(`${question}: ${han[0]}`);
    }
    expect(inEnglish).toEqual([]);
    expect(inChinese).toEqual([]);
  });

  it('the meaning and the verdict do not hang on the language', () => {
    for (const { question, en, zh } of answers) {
      expect([zh.meaning, zh.verdict, zh.choices?.length], question).toEqual([en.meaning, en.verdict, en.choices?.length]);
    }
  });
});
