/** Asks the gateway of the question tables, and says in a line what a question was read as: `ask from to`, `-` where it names none. */
import { catalogue } from '../../rules/index.ts';
import { explain } from '../../src/explain/explain.ts';
import type { Answer, Meaning } from '../../src/explain/model.ts';
import type { Lang, Side } from '../../src/review/model.ts';
import { questionNetwork, questionRules } from './questions-gateway.ts';

export const GATEWAY = 'mail-gw';

export const questionSide: Side = {
  files: [{ name: 'mail-gw.rules', text: questionRules }],
  network: { name: 'network.yml', text: questionNetwork },
};

export function ask(question: string, lang: Lang = 'en', previous: readonly string[] = []): Answer {
  return explain({ gateway: GATEWAY, side: questionSide, question, lang, catalogue, previous });
}

export function meaningLine({ ask: what, from, to }: Meaning): string {
  return `${what} ${from ?? '-'} ${to ?? '-'}`;
}
