/**
 * A pull request's card as a Slack message. Pure: what is posted where is src/slack's business. Limits and manners are
 * SURFACES.md's: verdict first, nothing rings, nothing is longer than Slack takes.
 */
import type { Lang } from '../review/model.ts';
import type { CardGateway } from './model.ts';
import {
  bare,
  button,
  fitted,
  link,
  linkButton,
  mrkdwn,
  oneLine,
  type Piece,
  plain,
  SLACK_LIMITS,
  type SlackBlock,
  type SlackMessage,
} from './slack-blocks.ts';
import { SLACK_WORDS } from './slack-words.ts';

export {
  AGAIN_ACTION,
  type AnswerContent,
  type AnswerOptions,
  answerMessage,
  rulesMessage,
  SHARE_ACTION,
  unfurlBlocks,
} from './slack-answer.ts';

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

const SHORT_SHA = 7;
const NOTIFICATION = 1000;

/** The buttons of a card, which src/slack listens to. */
export const CARD_EXPLAIN_ACTION = 'card_explain';
export const CARD_RULES_ACTION = 'card_rules';
/** A button that is only a link. */
export const LINK_ACTION = 'open_link';

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
  const value = JSON.stringify({ pull: name });
  const footer: SlackBlock[] = [
    {
      type: 'actions',
      elements: [
        button(CARD_EXPLAIN_ACTION, words.explain, value),
        button(CARD_RULES_ACTION, words.showRules, value),
        ...linkButton(LINK_ACTION, words.openCheck, check),
      ],
    },
    { type: 'context', elements: [mrkdwn(link(check, words.wholeReview))] },
  ];
  const overflow: SlackBlock = { type: 'context', elements: [mrkdwn(`✂️ ${link(check, words.cut)}`)] };
  const first = card.gateways[0];
  const verdict = first === undefined ? words.nothing : `${oneLine(first.name)}: ${oneLine(first.headline)}`;
  if (first === undefined) gateways.push({ rank: 1, blocks: [{ type: 'section', text: plain(words.nothing) }] });
  return {
    text: bare(`${mark} ${name}: ${title}: ${verdict}`, NOTIFICATION),
    blocks: fitted([head, ...gateways], overflow, footer),
  };
}
