/** Words put otherwise before anything is looked for: what is pasted and what is proposed are read off the text that this gives. */

import { writtenOut } from './abbreviations.ts';
import { SAID_OF_FLOWS } from './said-of-flows.ts';
import { SAID_OF_REACH } from './said-of-reach.ts';
import { SAID_OF_RULES } from './said-of-rules.ts';

/** What is said, and the words of those who are understood. */
export type Rewording = readonly [said: RegExp, as: string];

const FIRST = [...SAID_OF_RULES, ...SAID_OF_FLOWS, ...SAID_OF_REACH];

/** A text as it is given, in the words of those who are understood. */
export function rewordedFirst(text: string): string {
  return FIRST.reduce((left, [said, as]) => left.replace(said, as), writtenOut(text));
}
