/** The App Home as a view: gateways with who reaches what, and open pull requests. Within Slack's limits for a view (100 blocks). */
import type { Lang, Service } from '../review/model.ts';
import { clip } from './escape.ts';
import { matrixOf } from './matrix.ts';
import { rowLines } from './slack-answer.ts';
import { code, link, mrkdwn, oneLine, plain, SLACK_LIMITS, type SlackBlock } from './slack-blocks.ts';
import { SLACK_WORDS } from './slack-words.ts';

export interface HomeContent {
  readonly gateways: readonly {
    readonly gateway: string;
    readonly repository: string;
    readonly sha: string;
    readonly services: readonly Service[];
  }[];
  readonly reviews: readonly {
    readonly repository: string;
    readonly number: number;
    readonly title: string;
    readonly url: string;
    readonly headSha: string;
  }[];
}

export interface HomeView {
  readonly type: 'home';
  readonly blocks: SlackBlock[];
}

const ROWS_SHOWN = 6;
const MOST_BLOCKS = 100;
/** Of a view's blocks together; Slack names no figure for views, so the message's stands. */
const MOST_CHARACTERS = 13_200;

export function homeView({ gateways, reviews }: HomeContent, lang: Lang): HomeView {
  const words = SLACK_WORDS[lang];
  const ask: SlackBlock = { type: 'context', elements: [plain(words.homeAsk)] };
  if (gateways.length === 0) return { type: 'home', blocks: [{ type: 'section', text: plain(words.homeEmpty) }, ask] };
  const blocks: SlackBlock[] = [{ type: 'header', text: plain(words.home, SLACK_LIMITS.header) }, ask];
  const pieces = [
    ...gateways.map((gateway) => gatewayBlocks(gateway, lang)),
    ...(reviews.length === 0 ? [] : [reviewBlocks(reviews, lang)]),
  ];
  // Reviews are few and what people come for: they go before what does not fit.
  for (const piece of [...pieces.slice(-1), ...pieces.slice(0, -1)]) {
    const next = [...blocks, ...piece];
    if (next.length > MOST_BLOCKS || JSON.stringify(next).length > MOST_CHARACTERS) continue;
    blocks.push(...piece);
  }
  return { type: 'home', blocks };
}

function gatewayBlocks({ gateway, repository, sha, services }: HomeContent['gateways'][number], lang: Lang): SlackBlock[] {
  const { rows } = matrixOf(services);
  const shown = rows.slice(0, ROWS_SHOWN);
  const left = rows.slice(ROWS_SHOWN).reduce((sum, row) => sum + row.services.length, 0);
  const about = plain(oneLine(`${repository} · ${sha.slice(0, 7)}`), 600);
  const more: SlackBlock[] = left <= 0 ? [] : [{ type: 'context', elements: [plain(`+ ${left} ${SLACK_WORDS[lang].moreServices}`)] }];
  return [
    { type: 'divider' },
    { type: 'section', text: plain(oneLine(gateway)) },
    { type: 'context', elements: [about] },
    ...shown.map((row) => code(null, rowLines(row, lang))),
    ...more,
  ];
}

function reviewBlocks(reviews: HomeContent['reviews'], lang: Lang): SlackBlock[] {
  const lines = reviews
    .slice(0, 10)
    .map(({ repository, number, title, url, headSha }) =>
      link(url, `${repository}#${number}: ${clip(title, 60)} (${headSha.slice(0, 7)})`),
    );
  return [
    { type: 'divider' },
    { type: 'section', text: plain(SLACK_WORDS[lang].reviews) },
    ...lines.map((line): SlackBlock => ({ type: 'context', elements: [mrkdwn(line)] })),
  ];
}
