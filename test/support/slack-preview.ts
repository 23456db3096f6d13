/** A page that draws Block Kit messages roughly as Slack does, light or dark, for looking at them in a browser (test/page/draw.ts). */
import { catalogue } from '../../rules/index.ts';
import { explain } from '../../src/explain/explain.ts';
import { answerPicture } from '../../src/render/picture.ts';
import { answerMessage, cardMessage } from '../../src/render/slack.ts';
import type { SlackBlock, SlackMessage } from '../../src/render/slack-blocks.ts';
import { homeView } from '../../src/render/slack-home.ts';
import type { Lang } from '../../src/review/model.ts';
import { GATEWAY, questionSide } from '../explain/asking.ts';
import { card } from './slack-samples.ts';

const STYLE: Readonly<Record<'light' | 'dark', string>> = {
  light:
    'body{background:#fff;color:#1d1c1d}.code{background:#f6f6f6;border:1px solid #ddd}.context{color:#616061}button{background:#fff;color:#1d1c1d;border:1px solid #bbb}a{color:#1264a3}',
  dark: 'body{background:#1a1d21;color:#d1d2d3}.code{background:#232529;border:1px solid #35373b}.context{color:#ababad}button{background:#1a1d21;color:#d1d2d3;border:1px solid #797c81}a{color:#1d9bd1}',
};
const COMMON =
  "body{font:15px/1.47 'Noto Sans','Noto Sans CJK SC','DejaVu Sans',sans-serif;width:680px;margin:16px}h3{margin:6px 0;font-size:18px}.context{font-size:13px;white-space:pre-wrap}.section{white-space:pre-wrap;margin:6px 0}.code{font:12px/1.5 'DejaVu Sans Mono',monospace;padding:8px;border-radius:4px;white-space:pre-wrap;word-break:break-word}button{padding:4px 12px;border-radius:4px;margin:4px 8px 4px 0;font-weight:700}.message{border-bottom:1px solid #8884;padding:12px 0}img{max-width:360px}";

function mrkdwn(text: string): string {
  return text
    .replace(/<(https?:[^|>]+)\|([^>]+)>/g, '<a href="$1">$2</a>')
    .replace(/```\n?([\s\S]*?)\n?```/g, '<div class="code">$1</div>')
    .replace(/^\*([^*\n]+)\*$/gm, '<b>$1</b>');
}

function blockHtml(block: SlackBlock): string {
  switch (block.type) {
    case 'header':
      return `<h3>${block.text.text}</h3>`;
    case 'section':
      return `<div class="section">${block.text.type === 'mrkdwn' ? mrkdwn(block.text.text) : block.text.text}</div>`;
    case 'context':
      return `<div class="context">${block.elements.map((element) => (element.type === 'mrkdwn' ? mrkdwn(element.text) : element.text)).join(' ')}</div>`;
    case 'actions':
      return block.elements.map(({ text }) => `<button>${text.text}</button>`).join('');
    case 'divider':
      return '<hr>';
  }
}

/** A page with messages below each other; `extra` is HTML of ours behind them. */
export function previewPage(messages: readonly Pick<SlackMessage, 'blocks'>[], theme: 'light' | 'dark', extra = ''): string {
  const body = messages.map(({ blocks }) => `<div class="message">${blocks.map(blockHtml).join('\n')}</div>`).join('\n');
  return `<!doctype html><meta charset="utf-8"><style>${COMMON}${STYLE[theme]}</style>${body}${extra}`;
}

function answers(): { readonly messages: SlackMessage[]; readonly pictures: string[] } {
  const asked: readonly (readonly [string, Lang])[] = [
    ['internet -> 110.88.12.88:25', 'en'],
    ['vlan20 为什么访问不了 110.88.12.88 的 25 端口?', 'zh'],
    ['got 552 you must authentication from office through 110.88.12.88', 'en'],
    ['can the inside reach 110.88.12.88:25', 'en'],
    ['192.168.1.55', 'zh'],
    ['what if we add the bond1 rules, office -> 110.88.12.88:25', 'en'],
    ['help', 'zh'],
  ];
  const told = asked.map(([question, lang]) => {
    const answer = explain({ gateway: GATEWAY, side: questionSide, question, lang, catalogue });
    return {
      gateway: GATEWAY,
      repository: 'example/gateways',
      sha: '3f2a9c1d',
      lang,
      answer,
      link: (path: string, line: number) => `https://github.com/example/gateways/blob/3f2a9c1d/${path}#L${line}`,
    };
  });
  const messages = told.map((one, index) =>
    answerMessage(one, { question: asked[index]![0], share: '{}', again: { lang: one.lang, thread: null } }),
  );
  const services = told[4]!.answer.services;
  const home = homeView(
    {
      gateways: [{ gateway: GATEWAY, repository: 'example/gateways', sha: '3f2a9c1d', services }],
      reviews: [
        {
          repository: 'example/gateways',
          number: 42,
          title: 'Publish the mail server',
          url: 'https://github.com/example/gateways/pull/42',
          headSha: '3f2a9c1d',
        },
      ],
    },
    'en',
  );
  return {
    messages: [cardMessage(card()), ...messages, { text: '', blocks: home.blocks }],
    pictures: [told[0]!, told[4]!].flatMap(({ answer, lang }) => answerPicture(answer, lang)?.svg ?? []),
  };
}

/** Cards, answers in both languages, the home tab, and the pictures of answers as wide as a phone. */
export function slackPage(theme: 'light' | 'dark'): string {
  const { messages, pictures } = answers();
  const extra = pictures
    .map((svg) => `<div style="width:360px;margin:12px 0">${svg.replace('<svg ', '<svg style="width:100%;height:auto" ')}</div>`)
    .join('');
  return previewPage(messages, theme, extra);
}
