/**
 * A pull request's card and an answer as Slack messages. Pure: what is posted where is src/slack's business. Limits and manners are
 * SURFACES.md's: verdict first, nothing rings, nothing is longer than Slack takes.
 */
import type { Answer, Hop, PathPicture } from '../explain/model.ts';
import type { Lang, Outcome, Service, VantageOutcome } from '../review/model.ts';
import type { CardGateway } from './model.ts';
import {
  bare,
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

/** What a card needs of a pull request and its review; jobs' `Card` is one. */
export interface CardContent {
  readonly pullRequest: {
    readonly repository: { readonly owner: string; readonly name: string };
    readonly number: number;
    readonly title: string;
    readonly url: string;
    readonly author: string;
    readonly state: 'open' | 'closed' | 'merged';
    readonly draft: boolean;
    readonly headSha: string;
    readonly headRef: string;
    readonly baseRef: string;
  };
  readonly lang: Lang;
  readonly gateways: readonly CardGateway[];
  readonly checkUrl: string | null;
}

/** What an answer's message needs; jobs' `Told` is one. */
export interface AnswerContent {
  readonly gateway: string | null;
  readonly repository: string | null;
  readonly sha: string | null;
  readonly lang: Lang;
  readonly answer: Answer;
}

/** `question`: shown above the answer where others did not see it asked. `share`: the value of the share button; no button without it. */
export interface AnswerOptions {
  readonly question?: string;
  readonly share?: string;
}

/** The share button's action, which src/slack listens to. */
export const SHARE_ACTION = 'share_answer';

const SHORT_SHA = 7;
const NOTIFICATION = 1000;
/** More traced packets than this are left to the command line: a chat is no place for them. */
const PATHS_SHOWN = 4;
const SERVICES_SHOWN = 30;

const MARKS = { failure: '❌', unreadable: '⛔', warning: '⚠️', success: '✅' } as const;

function cardMark(gateways: readonly CardGateway[]): string {
  const worst = (['unreadable', 'failure', 'warning'] as const).find((state) => gateways.some((gateway) => gateway.state === state));
  return MARKS[worst ?? 'success'];
}

function cardGateway(gateway: CardGateway, rank: number): Piece {
  const headline = plain(`${MARKS[gateway.state]} ${oneLine(gateway.name)}: ${oneLine(gateway.headline)}`);
  const blocks: SlackBlock[] = [{ type: 'section', text: headline }];
  const lines = gateway.lines.map((line) => `• ${oneLine(line)}`).join('\n');
  if (lines !== '') blocks.push({ type: 'context', elements: [plain(lines, SLACK_LIMITS.context)] });
  return { rank, blocks };
}

/**
 * The card of a pull request: its state, every gateway's verdict (worst first, as given) and where the whole review is.
 * Within Slack's limits whatever the input; what does not fit is left to the check page, and the card says so.
 */
export function cardMessage(card: CardContent): SlackMessage {
  const { pullRequest: pr, lang } = card;
  const words = SLACK_WORDS[lang];
  const name = `${pr.repository.owner}/${pr.repository.name}#${pr.number}`;
  const mark = cardMark(card.gateways);
  const title = oneLine(pr.title);
  const state = pr.state === 'open' && pr.draft ? words.draft : words[pr.state];
  const facts = [
    `${oneLine(pr.headRef)} → ${oneLine(pr.baseRef)}`,
    pr.headSha.slice(0, SHORT_SHA),
    state,
    `${words.by} ${oneLine(pr.author)}`,
  ];
  const head: Piece = {
    rank: 0,
    blocks: [
      { type: 'header', text: plain(`${mark} ${name}: ${title}`, SLACK_LIMITS.header) },
      { type: 'context', elements: [mrkdwn(link(pr.url, name)), plain(facts.join(' · '), 600)] },
    ],
  };
  const gateways = card.gateways.map((gateway, index) => cardGateway(gateway, index + 1));
  const check = card.checkUrl ?? pr.url;
  const footer: SlackBlock[] = [{ type: 'context', elements: [mrkdwn(link(check, words.wholeReview))] }];
  const overflow: SlackBlock = { type: 'context', elements: [mrkdwn(`✂️ ${link(check, words.cut)}`)] };
  const first = card.gateways[0];
  const verdict = first === undefined ? words.nothing : `${oneLine(first.name)}: ${oneLine(first.headline)}`;
  if (first === undefined) gateways.push({ rank: 1, blocks: [{ type: 'section', text: plain(words.nothing) }] });
  return {
    text: bare(`${mark} ${name}: ${title}: ${verdict}`, NOTIFICATION),
    blocks: fitted([head, ...gateways], overflow, footer),
  };
}

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

function servicePieces(services: readonly Service[], lang: Lang): readonly Piece[] {
  return services.map((service, index) => ({
    rank: 4 + index,
    blocks: [code(null, [`${service.public} → ${service.server}`, ...service.from.map((entry) => vantageLine(entry, lang))])],
  }));
}

/** The answer's own text without its first line, for answers that are all prose (help, or a question that was not understood). */
function proseLines(answer: Answer): string {
  const [first, ...rest] = answer.text.split('\n');
  return (first?.trim() === answer.headline.trim() ? rest : [first ?? '', ...rest]).join('\n').trim();
}

function bodyPieces(answer: Answer, lang: Lang): readonly Piece[] {
  const words = SLACK_WORDS[lang];
  const pieces: Piece[] = answer.paths.slice(0, PATHS_SHOWN).map((path, index) => pathPiece(path, words, 5 + index, lang));
  if (answer.verdict === null || pieces.length === 0) pieces.unshift(...servicePieces(answer.services.slice(0, SERVICES_SHOWN), lang));
  if (answer.why !== null) pieces.push({ rank: 1, blocks: [{ type: 'section', text: plain(`${words.why}: ${oneLine(answer.why)}`) }] });
  const { fix } = answer;
  if (fix !== null) {
    pieces.push({
      rank: 2,
      blocks: [{ type: 'context', elements: [plain(oneLine(fix.place), SLACK_LIMITS.context)] }, code(words.fix, fix.lines)],
    });
  }
  if (answer.assumed.length > 0) {
    const assumed = answer.assumed.map((line) => `• ${oneLine(line)}`).join('\n');
    pieces.push({ rank: 3, blocks: [{ type: 'context', elements: [plain(`${words.assumed}:\n${assumed}`, SLACK_LIMITS.context)] }] });
  }
  if (answer.confirm !== null) pieces.push({ rank: 3, blocks: [code(words.confirm, answer.confirm.split('\n'))] });
  if (pieces.length > 0) return pieces;
  const prose = proseLines(answer);
  return prose === '' ? [] : [{ rank: 1, blocks: [{ type: 'section', text: plain(prose) }] }];
}

function leftOut(answer: Answer): boolean {
  const servicesShown = answer.verdict === null || answer.paths.length === 0;
  return answer.paths.length > PATHS_SHOWN || (servicesShown && answer.services.length > SERVICES_SHOWN);
}

/**
 * An answer: the verdict, the path there and the path back hook by hook, what decides, the fix, what was assumed, a command that confirms
 * it live. Within Slack's limits whatever the input; what does not fit is named.
 */
export function answerMessage(told: AnswerContent, options: AnswerOptions = {}): SlackMessage {
  const { answer, lang } = told;
  const words = SLACK_WORDS[lang];
  const headline = `${answerMark(answer.verdict, answer.meaning.from)}${oneLine(answer.headline)}`;
  const head: SlackBlock[] = [headlineBlock(headline)];
  if (options.question !== undefined) {
    head.unshift({ type: 'context', elements: [plain(`${words.question}: ${oneLine(options.question)}`, 1000)] });
  }
  const source = [told.gateway, told.repository, told.sha?.slice(0, SHORT_SHA) ?? null].filter((part) => part !== null);
  if (source.length > 0) head.push({ type: 'context', elements: [plain(oneLine(source.join(' · ')), 600)] });
  const overflow: SlackBlock = { type: 'context', elements: [plain(`✂️ ${words.cutAnswer}`)] };
  const last: SlackBlock[] = leftOut(answer) ? [overflow] : [];
  if (options.share !== undefined && options.share.length <= SLACK_LIMITS.buttonValue) {
    const label = plain(words.share, 75);
    last.push({ type: 'actions', elements: [{ type: 'button', action_id: SHARE_ACTION, text: label, value: options.share }] });
  }
  return {
    text: bare(headline, NOTIFICATION),
    blocks: fitted([{ rank: 0, blocks: head }, ...bodyPieces(answer, lang)], overflow, last),
  };
}
