/** An answer as a Slack message. Pure: what is posted where is src/slack's business. Limits and manners are SURFACES.md's. */
import type { Answer, Hop, PathPicture, PlaceText } from '../explain/model.ts';
import type { Lang, Outcome, VantageOutcome } from '../review/model.ts';
import { type MatrixRow, matrixOf } from './matrix.ts';
import {
  bare,
  button,
  code,
  fitted,
  link,
  mrkdwn,
  oneLine,
  type Piece,
  plain,
  SLACK_LIMITS,
  type SlackBlock,
  type SlackMessage,
} from './slack-blocks.ts';
import { SLACK_WORDS } from './slack-words.ts';
import { EMOJI, markOf, outcomeWords, vantageInProse } from './words.ts';

/** What an answer's message needs; jobs' `Told` is one. */
export interface AnswerContent {
  readonly gateway: string | null;
  readonly repository: string | null;
  readonly sha: string | null;
  readonly lang: Lang;
  readonly answer: Answer;
  /** A link to a line at the commit that the answer is about. */
  readonly link?: (path: string, line: number) => string;
}

/**
 * `question`: shown above the answer where others did not see it asked. `share`: the value of the share button; no button without it.
 * `again`: what the buttons carry that offer other questions, where this one could not be answered as it was asked.
 */
export interface AnswerOptions {
  readonly question?: string;
  readonly share?: string;
  readonly again?: { readonly lang: Lang; readonly thread: string | null };
}

/** The share button's action, which src/slack listens to. */
export const SHARE_ACTION = 'share_answer';
/** The buttons with other questions: one action each, since Slack wants them told apart. */
export const AGAIN_ACTION = /^ask_again_\d$/;

const SHORT_SHA = 7;
const NOTIFICATION = 1000;
/** More traced packets than this are left to the command line: a chat is no place for them. */
const PATHS_SHOWN = 4;
const ROWS_SHOWN = 30;
const MORE_SHOWN = 16;
const LINKS_SHOWN = 12;

/** The mark of an outcome, with a space; none for several outcomes at once. */
function answerMark(verdict: Outcome | null, vantage: string | null): string {
  return verdict === null ? '' : `${EMOJI[markOf(verdict, vantage ?? '')]} `;
}

function headlineBlock(headline: string): SlackBlock {
  const header = plain(headline, SLACK_LIMITS.header);
  const whole = plain(headline);
  return header.text === whole.text ? { type: 'header', text: header } : { type: 'section', text: whole };
}

/** A hop as two or three lines: where, with the rule's place; what happened; the header before → after where it changed. */
function hopLines(hop: Hop): readonly string[] {
  const place = hop.place === null ? '' : `  ${hop.place.file}:${hop.place.line}`;
  const lines = [`${hop.at}${place}`, `  ${oneLine(hop.what)}`];
  if (hop.before !== null && hop.after !== null) lines.push(`  ${hop.before}  ⇒  ${hop.after}`);
  return lines;
}

function pathPiece(path: PathPicture, words: (typeof SLACK_WORDS)[Lang], rank: number, lang: Lang): Piece {
  const verdict = `${answerMark(path.outcome, path.from)}${oneLine(path.from)} → ${oneLine(path.to)}: ${outcomeWords(path.outcome, lang)}`;
  const blocks: SlackBlock[] = [{ type: 'context', elements: [plain(verdict, SLACK_LIMITS.context)] }];
  if (path.there.length > 0) blocks.push(code(words.there, path.there.flatMap(hopLines)));
  if (path.back.length > 0) blocks.push(code(words.back, path.back.flatMap(hopLines)));
  return { rank, blocks };
}

function vantageLine(entry: VantageOutcome, lang: Lang): string {
  const sees = entry.sees === null || entry.sees === 'client' ? '' : ` (${SLACK_WORDS[lang].seenAs} ${entry.sees})`;
  const part = entry.regions === undefined ? '' : ` ${SLACK_WORDS[lang].partly}`;
  return `${answerMark(entry.outcome, entry.vantage)}${vantageInProse(entry.vantage, lang)}${part}: ${outcomeWords(entry.outcome, lang)}${sees}`;
}

/** A row of the matrix and who reaches it, a line each. */
export function rowLines({ label, server, entries }: MatrixRow, lang: Lang): readonly string[] {
  const cells = [...entries.values()].flat();
  return [`${label}${server === '' ? '' : ` → ${server}`}`, ...cells.map((entry) => vantageLine(entry, lang))];
}

function rowPieces(rows: readonly MatrixRow[], lang: Lang): readonly Piece[] {
  return rows.map((row, index) => ({ rank: 5 + index, blocks: [code(null, rowLines(row, lang))] }));
}

/** The answer's own text without its first line, for answers that are all prose (help, or a question that was not understood). */
function proseLines(answer: Answer): string {
  const [first, ...rest] = answer.text.split('\n');
  return (first?.trim() === answer.headline.trim() ? rest : [first ?? '', ...rest]).join('\n').trim();
}

/** Help and its like are read as they stand; sentences beside a matrix or a path are a list. */
function morePieces(answer: Answer, tabled: boolean): readonly Piece[] {
  const more = answer.more ?? [];
  if (more.length === 0 || tabled) return [];
  const prose = answer.meaning.ask === 'help' || answer.meaning.ask === 'unclear';
  const lines = prose ? more : more.slice(0, MORE_SHOWN).map((line) => `• ${oneLine(line)}`);
  return [{ rank: 2, blocks: [{ type: 'section', text: plain(lines.join('\n')) }] }];
}

/** Every line of a file that the answer speaks of, linked at its commit: the one that decides first. */
function placePieces({ answer, link: linkOf, lang }: AnswerContent): readonly Piece[] {
  if (linkOf === undefined) return [];
  const places = new Map<string, PlaceText>();
  const add = (place: PlaceText | null | undefined) => {
    if (place) places.set(`${place.file}:${place.line}`, place);
  };
  add(answer.decidedAt);
  const decided = answer.decidedAt === undefined ? null : `${answer.decidedAt.file}:${answer.decidedAt.line}`;
  for (const path of answer.paths.slice(0, PATHS_SHOWN)) for (const hop of [...path.there, ...path.back]) add(hop.place);
  if (places.size === 0) return [];
  const links = [...places].slice(0, LINKS_SHOWN).map(([label, { file, line }]) => link(linkOf(file, line), label));
  const lead = decided === null ? '' : `${SLACK_WORDS[lang].decided} `;
  const text = `${lead}${links.join(' · ')}`;
  // A cut link is no link: long paths are left to the code blocks above.
  return text.length > SLACK_LIMITS.context ? [] : [{ rank: 2, blocks: [{ type: 'context', elements: [mrkdwn(text)] }] }];
}

function fixPieces({ fix }: Answer, lang: Lang): readonly Piece[] {
  if (fix === null) return [];
  const place: SlackBlock = { type: 'context', elements: [plain(oneLine(fix.place), SLACK_LIMITS.context)] };
  return [{ rank: 3, blocks: [place, code(SLACK_WORDS[lang].fix, fix.lines)] }];
}

function bodyPieces(told: AnswerContent): readonly Piece[] {
  const { answer, lang } = told;
  const words = SLACK_WORDS[lang];
  const paths = answer.paths.slice(0, PATHS_SHOWN).map((path, index) => pathPiece(path, words, 6 + index, lang));
  const tabled = answer.services.length > 0 && (answer.verdict === null || paths.length === 0);
  const pieces: Piece[] = [
    ...(tabled ? rowPieces(matrixOf(answer.services).rows.slice(0, ROWS_SHOWN), lang) : []),
    ...morePieces(answer, tabled),
    ...paths,
  ];
  if (answer.why !== null)
    pieces.push({
      rank: 1,
      blocks: [
        code(
          words.why,
          answer.why.split('\n').map((line) => line.replace(/^ {2}/, '')),
        ),
      ],
    });
  pieces.push(...placePieces(told), ...fixPieces(answer, lang));
  if (answer.assumed.length > 0) {
    const assumed = answer.assumed.map((line) => `• ${oneLine(line)}`).join('\n');
    pieces.push({ rank: 4, blocks: [{ type: 'context', elements: [plain(`${words.assumed}:\n${assumed}`, SLACK_LIMITS.context)] }] });
  }
  if (answer.confirm !== null) pieces.push({ rank: 4, blocks: [code(words.confirm, answer.confirm.split('\n'))] });
  // Choices are shown as buttons, or as they stand.
  if (pieces.length > 0 || (answer.choices ?? []).length > 0) return pieces;
  const prose = proseLines(answer);
  return prose === '' ? [] : [{ rank: 1, blocks: [{ type: 'section', text: plain(prose) }] }];
}

function leftOut(answer: Answer): boolean {
  const servicesShown = answer.verdict === null || answer.paths.length === 0;
  return answer.paths.length > PATHS_SHOWN || (servicesShown && matrixOf(answer.services).rows.length > ROWS_SHOWN);
}

/** The questions to choose from, a button each; what does not fit a button is left to the text above. */
function choiceBlocks({ choices = [] }: Answer, again: AnswerOptions['again']): readonly SlackBlock[] {
  if (choices.length === 0) return [];
  if (again === undefined) return [code(null, choices)];
  const buttons = choices
    .map((text, index) => button(`ask_again_${index}`, text, JSON.stringify({ text, lang: again.lang, thread: again.thread })))
    .filter(({ value }) => (value ?? '').length <= SLACK_LIMITS.buttonValue)
    .slice(0, 5);
  return buttons.length === 0 ? [] : [{ type: 'actions', elements: buttons }];
}

function sourceBlocks(told: AnswerContent): readonly SlackBlock[] {
  const source = [told.gateway, told.repository, told.sha?.slice(0, SHORT_SHA) ?? null].filter((part) => part !== null);
  return source.length === 0 ? [] : [{ type: 'context', elements: [plain(oneLine(source.join(' · ')), 600)] }];
}

/**
 * An answer: the verdict, the path there and the path back hook by hook, what decides, the fix, what was assumed, a command that confirms
 * it live. Within Slack's limits whatever the input; what does not fit is named.
 */
export function answerMessage(told: AnswerContent, options: AnswerOptions = {}): SlackMessage {
  const { answer, lang } = told;
  const words = SLACK_WORDS[lang];
  const headline = `${answerMark(answer.verdict, answer.meaning.from)}${oneLine(answer.headline)}`;
  const head: SlackBlock[] = [headlineBlock(headline), ...sourceBlocks(told)];
  if (options.question !== undefined) {
    head.unshift({ type: 'context', elements: [plain(`${words.question}: ${oneLine(options.question)}`, 1000)] });
  }
  const overflow: SlackBlock = { type: 'context', elements: [plain(`✂️ ${words.cutAnswer}`)] };
  const last: SlackBlock[] = leftOut(answer) ? [overflow] : [];
  last.push(...choiceBlocks(answer, options.again));
  if (options.share !== undefined && options.share.length <= SLACK_LIMITS.buttonValue) {
    last.push({ type: 'actions', elements: [button(SHARE_ACTION, words.share, options.share)] });
  }
  return {
    text: bare(headline, NOTIFICATION),
    blocks: fitted([{ rank: 0, blocks: head }, ...bodyPieces(told)], overflow, last),
  };
}

/** The suggested rules alone, as a card's button shows them. */
export function rulesMessage(told: AnswerContent): SlackMessage {
  const { answer, lang } = told;
  const words = SLACK_WORDS[lang];
  const pieces = fixPieces(answer, lang);
  if (pieces.length === 0) return { text: words.noRules, blocks: [{ type: 'section', text: plain(words.noRules) }] };
  const overflow: SlackBlock = { type: 'context', elements: [plain(`✂️ ${words.cut}`)] };
  return { text: words.fix, blocks: fitted([{ rank: 0, blocks: [...sourceBlocks(told)] }, ...pieces], overflow) };
}

/** What a link to a pull request unfurls to: its verdict, and a few lines of it. */
export function unfurlBlocks(told: AnswerContent): SlackBlock[] {
  const { answer } = told;
  const lines = (answer.more ?? []).slice(0, 5).map((line) => `• ${oneLine(line)}`);
  const blocks: SlackBlock[] = [{ type: 'section', text: plain(oneLine(answer.headline)) }];
  if (lines.length > 0) blocks.push({ type: 'context', elements: [plain(lines.join('\n'), SLACK_LIMITS.context)] });
  return [...blocks, ...sourceBlocks(told)];
}
