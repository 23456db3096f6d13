/** Sets of questions that were written before the grammar was read, each question with the meanings that are accepted of it (` | ` between them). */
import { eighteenthQuestions } from './questions-eighteenth.ts';
import { eighthQuestions } from './questions-eighth.ts';
import { eleventhQuestions } from './questions-eleventh.ts';
import { fifteenthQuestions } from './questions-fifteenth.ts';
import { fifthQuestions } from './questions-fifth.ts';
import { fiftiethQuestions } from './questions-fiftieth.ts';
import { fiftyEighthQuestions } from './questions-fifty-eighth.ts';
import { fiftyFifthQuestions } from './questions-fifty-fifth.ts';
import { fiftyFirstQuestions } from './questions-fifty-first.ts';
import { fiftyFourthQuestions } from './questions-fifty-fourth.ts';
import { fiftyNinthQuestions } from './questions-fifty-ninth.ts';
import { fiftySecondQuestions } from './questions-fifty-second.ts';
import { fiftySeventhQuestions } from './questions-fifty-seventh.ts';
import { fiftySixthQuestions } from './questions-fifty-sixth.ts';
import { fiftyThirdQuestions } from './questions-fifty-third.ts';
import { fortiethQuestions } from './questions-fortieth.ts';
import { fortyEighthQuestions } from './questions-forty-eighth.ts';
import { fortyFifthQuestions } from './questions-forty-fifth.ts';
import { fortyFirstQuestions } from './questions-forty-first.ts';
import { fortyFourthQuestions } from './questions-forty-fourth.ts';
import { fortyNinthQuestions } from './questions-forty-ninth.ts';
import { fortySecondQuestions } from './questions-forty-second.ts';
import { fortySeventhQuestions } from './questions-forty-seventh.ts';
import { fortySixthQuestions } from './questions-forty-sixth.ts';
import { fortyThirdQuestions } from './questions-forty-third.ts';
import { fourteenthQuestions } from './questions-fourteenth.ts';
import { fourthQuestions } from './questions-fourth.ts';
import { freshQuestions } from './questions-fresh.ts';
import { nineteenthQuestions } from './questions-nineteenth.ts';
import { ninthQuestions } from './questions-ninth.ts';
import { secondQuestions } from './questions-second.ts';
import { seventeenthQuestions } from './questions-seventeenth.ts';
import { seventhQuestions } from './questions-seventh.ts';
import { seventiethQuestions } from './questions-seventieth.ts';
import { seventyFirstQuestions } from './questions-seventy-first.ts';
import { seventySecondQuestions } from './questions-seventy-second.ts';
import { sixteenthQuestions } from './questions-sixteenth.ts';
import { sixthQuestions } from './questions-sixth.ts';
import { sixtiethQuestions } from './questions-sixtieth.ts';
import { sixtyEighthQuestions } from './questions-sixty-eighth.ts';
import { sixtyFifthQuestions } from './questions-sixty-fifth.ts';
import { sixtyFirstQuestions } from './questions-sixty-first.ts';
import { sixtyFourthQuestions } from './questions-sixty-fourth.ts';
import { sixtyNinthQuestions } from './questions-sixty-ninth.ts';
import { sixtySecondQuestions } from './questions-sixty-second.ts';
import { sixtySeventhQuestions } from './questions-sixty-seventh.ts';
import { sixtySixthQuestions } from './questions-sixty-sixth.ts';
import { sixtyThirdQuestions } from './questions-sixty-third.ts';
import { tenthQuestions } from './questions-tenth.ts';
import { thirdQuestions } from './questions-third.ts';
import { thirteenthQuestions } from './questions-thirteenth.ts';
import { thirtiethQuestions } from './questions-thirtieth.ts';
import { thirtyEighthQuestions } from './questions-thirty-eighth.ts';
import { thirtyFifthQuestions } from './questions-thirty-fifth.ts';
import { thirtyFirstQuestions } from './questions-thirty-first.ts';
import { thirtyFourthQuestions } from './questions-thirty-fourth.ts';
import { thirtyNinthQuestions } from './questions-thirty-ninth.ts';
import { thirtySecondQuestions } from './questions-thirty-second.ts';
import { thirtySeventhQuestions } from './questions-thirty-seventh.ts';
import { thirtySixthQuestions } from './questions-thirty-sixth.ts';
import { thirtyThirdQuestions } from './questions-thirty-third.ts';
import { twelfthQuestions } from './questions-twelfth.ts';
import { twentiethQuestions } from './questions-twentieth.ts';
import { twentyEighthQuestions } from './questions-twenty-eighth.ts';
import { twentyFifthQuestions } from './questions-twenty-fifth.ts';
import { twentyFirstQuestions } from './questions-twenty-first.ts';
import { twentyFourthQuestions } from './questions-twenty-fourth.ts';
import { twentyNinthQuestions } from './questions-twenty-ninth.ts';
import { twentySecondQuestions } from './questions-twenty-second.ts';
import { twentySeventhQuestions } from './questions-twenty-seventh.ts';
import { twentySixthQuestions } from './questions-twenty-sixth.ts';
import { twentyThirdQuestions } from './questions-twenty-third.ts';

/** What is read right of a set at least; one that was written to mislead is asked back more often. */
export function leastRight(name: string): number {
  return name === 'unusual wordings' ? 0.85 : 0.95;
}

export type QuestionSet = readonly (readonly [question: string, accepted: string])[];

export const questionSets: readonly (readonly [name: string, questions: QuestionSet])[] = [
  ['questions by fresh minds', freshQuestions],
  ['a second hundred', secondQuestions],
  ['a third hundred', thirdQuestions],
  ['a fourth hundred', fourthQuestions],
  ['a fifth hundred', fifthQuestions],
  ['a hundred and fifty', sixthQuestions],
  ['ten people in ten situations', seventhQuestions],
  ['an eighth hundred', eighthQuestions],
  ['as people write to colleagues', ninthQuestions],
  ['a first month', tenthQuestions],
  ["a colleague's week", eleventhQuestions],
  ['handovers, audits and incidents', twelfthQuestions],
  ['five people', thirteenthQuestions],
  ['an outage and its reviews', fourteenthQuestions],
  ['a mixed company', fifteenthQuestions],
  ['a sceptic', sixteenthQuestions],
  ["a company's week", seventeenthQuestions],
  ['from the help desk to the auditor', eighteenthQuestions],
  ['a message each', nineteenthQuestions],
  ['three months of an operations centre', twentiethQuestions],
  ['the night and its post-mortem', twentyFirstQuestions],
  ['the first weeks of a new bot', twentySecondQuestions],
  ['what a matcher of keywords gets wrong', twentyThirdQuestions],
  ['a month of a channel', twentyFourthQuestions],
  ["a buyer's tester", twentyFifthQuestions],
  ['a hundred engineers', twentySixthQuestions],
  ['on-call teams', twentySeventhQuestions],
  ['many companies', twentyEighthQuestions],
  ['a year beside the operators', twentyNinthQuestions],
  ['each in another voice', thirtiethQuestions],
  ['eight engineers of one team', thirtyFirstQuestions],
  ['many companies again', thirtySecondQuestions],
  ['some months of a chat', thirtyThirdQuestions],
  ['a hundred voices', thirtyFourthQuestions],
  ['an incident and the weeks after it', thirtyFifthQuestions],
  ['a hundred engineers at work', thirtySixthQuestions],
  ['a chat over a year', thirtySeventhQuestions],
  ['shifts and hand-overs', thirtyEighthQuestions],
  ['unusual wordings', thirtyNinthQuestions],
  ['ordinary questions of a channel', fortiethQuestions],
  ['a company of two languages', fortyFirstQuestions],
  ['a slash command, a channel, a pull request', fortySecondQuestions],
  ['ten trades', fortyThirdQuestions],
  ['engineers who know such tools', fortyFourthQuestions],
  ['all kinds of meanings', fortyFifthQuestions],
  ['a quarter of a team', fortySixthQuestions],
  ['an incident channel', fortySeventhQuestions],
  ['at night and in reviews', fortyEighthQuestions],
  ['working days of many companies', fortyNinthQuestions],
  ['headquarters and branch', fiftiethQuestions],
  ['just given the bot', fiftyFirstQuestions],
  ['an outage and ordinary work', fiftySecondQuestions],
  ['one large company', fiftyThirdQuestions],
  ['short and plain', fiftyFourthQuestions],
  ['in the middle of an incident', fiftyFifthQuestions],
  ['one operations team', fiftySixthQuestions],
  ['on call at several companies', fiftySeventhQuestions],
  ['used every day', fiftyEighthQuestions],
  ['on call at a hosting company', fiftyNinthQuestions],
  ['by night and by day', sixtiethQuestions],
  ['four trades', sixtyFirstQuestions],
  ['support, firewall and operations', sixtySecondQuestions],
  ['on call, in review and in audit', sixtyThirdQuestions],
  ['a bank, a university, a cloud', sixtyFourthQuestions],
  ['three in the morning', sixtyFifthQuestions],
  ['colloquial, with slang', sixtySixthQuestions],
  ['a mixed channel', sixtySeventhQuestions],
  ['reviewers and field engineers', sixtyEighthQuestions],
  ['a shop, a hospital, games', sixtyNinthQuestions],
  ['the first time', seventiethQuestions],
  ['operations centre and start-ups', seventyFirstQuestions],
  ['in passing', seventySecondQuestions],
];
