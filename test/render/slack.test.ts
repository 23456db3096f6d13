import { describe, expect, it } from 'vitest';
import type { Hop } from '../../src/explain/model.ts';
import { AGAIN_ACTION, answerMessage, cardMessage, rulesMessage, SHARE_ACTION, unfurlBlocks } from '../../src/render/slack.ts';
import { escapeWithin, type SlackMessage } from '../../src/render/slack-blocks.ts';
import { homeView } from '../../src/render/slack-home.ts';
import { slackLimits } from '../support/slack-limits.ts';
import { answer, card, pullRequest, told } from '../support/slack-samples.ts';

const HOSTILE = '<!channel> <@U1> @here @everyone *x* `y` ``` & https://evil.example <https://evil.example|click> \u202egpj.exe\u0007';

/** What a person reads, block by block. */
function shown(message: SlackMessage): string[] {
  return message.blocks.flatMap((block) => {
    if (block.type === 'context') return block.elements.map(({ text }) => text);
    if (block.type === 'actions') return block.elements.map(({ text }) => text.text);
    return block.type === 'divider' ? [] : [block.text.text];
  });
}

describe('the card', () => {
  it('shows verdict, pull request, head and the findings', () => {
    const message = cardMessage(card());
    expect(slackLimits(message)).toEqual([]);
    expect(shown(message)).toEqual([
      '❌ example/gateways#42: Publish the mail server',
      '<https://github.com/example/gateways/pull/42|example/gateways#42>',
      'publish-mail → main · 3f2a9c1 · open · by admin',
      '❌ mail-gw: 110.88.12.88:25,110,143 works from the internet, not from inside',
      '• mail-gw.rules:12: office is refused by the gateway\n• mail-gw.rules:12: vlan20 is refused by the gateway',
      'Explain',
      'Show the rules',
      'Open the check',
      '<https://github.com/example/gateways/runs/7|The whole review>',
    ]);
    expect(message.text).toContain('mail-gw: 110.88.12.88:25,110,143 works from the internet');
  });

  it('speaks Chinese', () => {
    const message = cardMessage(card({ lang: 'zh', pullRequest: pullRequest({ draft: true }) }));
    expect(slackLimits(message)).toEqual([]);
    expect(shown(message).join('\n')).toContain('3f2a9c1 · 草稿 · 作者 admin');
    expect(shown(message).at(-1)).toContain('|完整评审>');
  });

  it('takes the worst gateway as its mark', () => {
    const gateway = (state: 'success' | 'warning' | 'failure' | 'unreadable') => ({ name: state, state, headline: 'x', lines: [] });
    const mark = (...states: Parameters<typeof gateway>[0][]) => cardMessage(card({ gateways: states.map(gateway) })).text.split(' ')[0];
    expect(mark('success', 'warning')).toBe('⚠️');
    expect(mark('warning', 'failure')).toBe('❌');
    expect(mark('failure', 'unreadable')).toBe('⛔');
    expect(mark('success')).toBe('✅');
    expect(mark()).toBe('✅');
  });

  it('rings nobody and links nowhere, whatever the pull request says', () => {
    const gateways = [{ name: HOSTILE, state: 'failure' as const, headline: HOSTILE, lines: [HOSTILE, HOSTILE] }];
    const hostile = pullRequest({ title: HOSTILE, headRef: HOSTILE, baseRef: HOSTILE, author: HOSTILE, url: 'javascript:alert(1)' });
    const message = cardMessage(card({ pullRequest: hostile, gateways, checkUrl: 'https://x.example/|<!channel>' }));
    expect(slackLimits(message)).toEqual([]);
    const all = JSON.stringify(message);
    expect(all).toContain('&lt;!channel&gt;');
    expect(all).not.toContain('<!');
    expect(all).not.toContain('<https://evil');
    expect(all).not.toContain('javascript:');
    expect(all).not.toContain('\u202e');
    expect(all).toContain('\\\\u202egpj.exe\\\\x07');
    expect(message.text).not.toMatch(/@here|@everyone|https:\/\//);
    // The only formatted texts are ours: hostile text is in plain_text, where @here, *x* and addresses are letters.
    for (const block of message.blocks) {
      const texts = block.type === 'context' ? block.elements : block.type === 'section' ? [block.text] : [];
      for (const text of texts.filter(({ type }) => type === 'mrkdwn')) expect(text.text).not.toContain('@here');
    }
  });

  it('keeps to the limits and names the check page when it is cut', () => {
    const long = (length: number) => '<&>"\\路'.repeat(length / 6);
    const gateways = Array.from({ length: 60 }, (_, index) => ({
      name: `gw-${index}`,
      state: 'failure' as const,
      headline: long(6000),
      lines: [long(6000), long(6000)],
    }));
    const message = cardMessage(card({ pullRequest: pullRequest({ title: long(3000), headRef: long(3000) }), gateways }));
    expect(slackLimits(message)).toEqual([]);
    const texts = shown(message);
    expect(texts.join('\n')).toContain('❌ gw-0: ');
    expect(texts.join('\n')).not.toContain('❌ gw-59: ');
    expect(texts.at(-5)).toBe('✂️ <https://github.com/example/gateways/runs/7|Too long for Slack: the rest is on the check page.>');
  });

  it('shows many gateways whole where they fit', () => {
    const gateways = Array.from({ length: 20 }, (_, index) => ({
      name: `gw-${index}`,
      state: 'success' as const,
      headline: 'fine',
      lines: ['a'],
    }));
    const texts = shown(cardMessage(card({ gateways }))).join('\n');
    expect(texts).toContain('✅ gw-19: fine');
    expect(texts).not.toContain('Too long');
  });
});

describe('an answer', () => {
  it('tells verdict, both ways, the deciding rule, the fix, what was assumed and how to confirm it', () => {
    const message = answerMessage(told(), { share: '{}' });
    expect(slackLimits(message)).toEqual([]);
    const texts = shown(message);
    expect(texts[0]).toBe('❌ office does not reach 110.88.12.88:25: the reply bypasses the gateway.');
    expect(texts[1]).toBe('mail-gw · example/gateways · 3f2a9c1');
    expect(texts[3]).toBe(
      [
        '*There*',
        '```',
        'nat PREROUTING  mail-gw.rules:12',
        '  -A PREROUTING -i bond1+ -d 110.88.12.88/32 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55',
        '  192.168.1.20:40000 → 110.88.12.88:25  ⇒  192.168.1.20:40000 → 192.168.1.55:25',
        'routing',
        '  192.168.1.0/24 dev bond1',
        'filter FORWARD  mail-gw.rules:31',
        '  -m conntrack --ctstate DNAT -j ACCEPT',
        '```',
      ].join('\n'),
    );
    expect(texts[4]).toContain('*Back*\n```\nserver\n');
    expect(texts.join('\n')).toContain('*Why*\n```\nThe server answers the client directly');
    expect(texts.join('\n')).toContain('*Suggested rules*\n```\n-A POSTROUTING -s 192.168.1.0/24 -o bond1');
    expect(texts.join('\n')).toContain('Assumed:\n• bond0 faces the internet');
    expect(texts.join('\n')).toContain('*Confirm it live*\n```\nconntrack -L -d 110.88.12.88');
    expect(message.blocks.at(-1)).toMatchObject({ type: 'actions', elements: [{ action_id: SHARE_ACTION, value: '{}' }] });
  });

  it('speaks Chinese', () => {
    const message = answerMessage(told({ headline: '同网段访问不了 110.88.12.88:25：回包绕过网关。' }, 'zh'), {
      share: '{}',
      question: '为什么',
    });
    expect(slackLimits(message)).toEqual([]);
    const texts = shown(message).join('\n');
    for (const word of [
      '问题: 为什么',
      '*去程*',
      '*回程*',
      '*原因*',
      '*建议的规则*',
      '假设:',
      '*现场确认*',
      '分享到频道',
      '回包绕过网关',
    ]) {
      expect(texts).toContain(word);
    }
  });

  it('shows the matrix where there are several verdicts', () => {
    const services = [
      {
        public: '110.88.12.88:25/tcp',
        server: '192.168.1.55:25',
        from: [
          { vantage: 'internet', outcome: 'reaches' as const, sees: 'client', at: null, decidedBy: null },
          { vantage: 'office', outcome: 'reaches' as const, sees: '192.168.1.1', at: null, decidedBy: null },
          {
            vantage: 'vlan20',
            outcome: 'rejected' as const,
            sees: null,
            at: 'request' as const,
            decidedBy: { policy: 'INPUT' },
            regions: [{ dport: ['25'] }],
          },
          { vantage: 'gateway', outcome: 'rejected' as const, sees: null, at: 'request' as const, decidedBy: { policy: 'INPUT' } },
        ],
      },
    ];
    const message = answerMessage(
      told({ verdict: null, services, paths: [], headline: '110.88.12.88:25 works from the internet and office only' }),
    );
    expect(slackLimits(message)).toEqual([]);
    expect(shown(message)[2]).toBe(
      [
        '```',
        '110.88.12.88:25 → 192.168.1.55:25',
        '✅ the internet: reaches',
        '✅ office: reaches (seen as 192.168.1.1)',
        '❌ vlan20 (part of it): rejected',
        '⚠️ the gateway itself: rejected',
        '```',
      ].join('\n'),
    );
  });

  it('joins the ports of an address that fare alike', () => {
    const from = [{ vantage: 'internet', outcome: 'reaches' as const, sees: 'client', at: null, decidedBy: null }];
    const services = [25, 110].map((port) => ({ public: `110.88.12.88:${port}/tcp`, server: `192.168.1.55:${port}`, from }));
    const message = answerMessage(told({ verdict: null, services, paths: [], headline: 'two' }));
    expect(shown(message)[2]).toBe('```\n110.88.12.88:25,110 → 192.168.1.55\n✅ the internet: reaches\n```');
  });

  it('shows prose where that is all there is', () => {
    const bare = {
      verdict: null,
      paths: [],
      why: null,
      fix: null,
      assumed: [],
      confirm: null,
      headline: 'What I can answer',
      text: 'What I can answer\n\n  110.88.12.88:25\n  mail-gw line 31',
    };
    const message = answerMessage({ ...told(bare), gateway: null, repository: null, sha: null });
    expect(slackLimits(message)).toEqual([]);
    expect(shown(message)).toEqual(['What I can answer', '110.88.12.88:25\n  mail-gw line 31']);
  });

  it('keeps hostile rules inside their code block', () => {
    const hop: Hop = {
      at: HOSTILE,
      what: `-m comment --comment "${HOSTILE}"`,
      place: { file: HOSTILE, line: 1 },
      before: HOSTILE,
      after: HOSTILE,
    };
    const path = { from: HOSTILE, to: HOSTILE, outcome: 'dropped' as const, there: [hop], back: [hop] };
    const hostile = answer({
      paths: [path],
      headline: HOSTILE,
      why: HOSTILE,
      assumed: [HOSTILE],
      confirm: HOSTILE,
      fix: { place: HOSTILE, lines: [HOSTILE] },
    });
    const message = answerMessage(
      { ...told(), gateway: HOSTILE, repository: HOSTILE, sha: HOSTILE, answer: hostile },
      { question: HOSTILE },
    );
    expect(slackLimits(message)).toEqual([]);
    for (const text of shown(message).filter((one) => one.includes('```\n'))) expect(text.match(/```/g)).toHaveLength(2);
  });

  it('keeps to the limits on the longest input: verdict, cause and fix stay', () => {
    const long = 'x<&"\\`网'.repeat(2000);
    const hops: Hop[] = Array.from({ length: 500 }, () => ({
      at: long,
      what: long,
      place: { file: long, line: 1 },
      before: long,
      after: long,
    }));
    const path = { from: long, to: long, outcome: 'dropped' as const, there: hops, back: hops };
    const huge = answer({
      headline: long,
      paths: Array.from({ length: 50 }, () => path),
      why: 'because of this',
      fix: { place: 'p', lines: ['-A FIX'] },
      assumed: [long, long],
      confirm: long,
    });
    const message = answerMessage({ ...told(), answer: huge }, { share: 's'.repeat(2000) });
    expect(slackLimits(message)).toEqual([]);
    const texts = shown(message).join('\n');
    expect(texts).toContain('*Why*\n```\nbecause of this');
    expect(texts).toContain('-A FIX');
    expect(texts).toContain('Too long for Slack');
    expect(texts.match(/Too long for Slack/g)).toHaveLength(1);
    expect(texts).toContain('Share in channel');
  });

  it('links the lines that it speaks of, at their commit, the deciding one first', () => {
    const link = (path: string, line: number) => `https://github.com/example/gateways/blob/3f2a9c1/${path}#L${line}`;
    const message = answerMessage({ ...told({ decidedAt: { file: 'mail-gw.rules', line: 31 } }), link });
    expect(slackLimits(message)).toEqual([]);
    const lines = shown(message).find((text) => text.includes('#L31'));
    expect(lines).toMatch(/^Decided at <https:[^|]+#L31\|mail-gw\.rules:31> · <https:[^|]+#L12\|mail-gw\.rules:12>/);
    expect(shown(answerMessage(told())).join('')).not.toContain('#L');
  });

  it('offers other questions as buttons, each told apart', () => {
    const unclear = told(
      { verdict: null, paths: [], why: null, fix: null, choices: ['office -> 110.88.12.88:25', '网'.repeat(100)] },
      'zh',
    );
    const message = answerMessage(unclear, { again: { lang: 'zh', thread: '1700.1' } });
    expect(slackLimits(message)).toEqual([]);
    const last = message.blocks.at(-1);
    const buttons = last?.type === 'actions' ? last.elements : [];
    expect(buttons.map(({ action_id: id }) => AGAIN_ACTION.test(id))).toEqual([true, true]);
    expect(new Set(buttons.map(({ action_id: id }) => id)).size).toBe(2);
    expect(JSON.parse(buttons[0]?.value ?? '')).toEqual({ text: 'office -> 110.88.12.88:25', lang: 'zh', thread: '1700.1' });
    expect(shown(answerMessage(unclear)).join('\n')).toContain('office -&gt; 110.88.12.88:25');
  });

  it('gives no button whose value Slack would refuse', () => {
    expect(JSON.stringify(answerMessage(told(), { share: 's'.repeat(2001) }))).not.toContain(SHARE_ACTION);
  });
});

describe('the rules of a card, an unfurled link and the App Home', () => {
  const services = Array.from({ length: 40 }, (_, index) => ({
    public: `110.88.12.88:${index}/tcp`,
    server: '192.168.1.55:25',
    from: [{ vantage: HOSTILE, outcome: 'reaches' as const, sees: 'client', at: null, decidedBy: null }],
  }));

  it('keep to the limits and ring nobody', () => {
    const hostile = {
      ...told({ headline: HOSTILE, more: [HOSTILE, HOSTILE], fix: { place: HOSTILE, lines: [HOSTILE] } }),
      gateway: HOSTILE,
    };
    expect(slackLimits(rulesMessage(hostile))).toEqual([]);
    expect(slackLimits(rulesMessage(told({ fix: null })))).toEqual([]);
    expect(slackLimits({ text: 'a', blocks: unfurlBlocks(hostile) })).toEqual([]);
    const gateways = Array.from({ length: 30 }, () => ({ gateway: HOSTILE, repository: HOSTILE, sha: HOSTILE, services }));
    const reviews = Array.from({ length: 30 }, () => ({
      repository: HOSTILE,
      number: 1,
      title: HOSTILE.repeat(40),
      url: 'https://x.example/1',
      headSha: HOSTILE,
    }));
    for (const lang of ['en', 'zh'] as const) {
      const { blocks } = homeView({ gateways, reviews }, lang);
      expect(blocks.length).toBeGreaterThan(5);
      expect(blocks.length).toBeLessThanOrEqual(100);
      for (let at = 0; at < blocks.length; at += 50) expect(slackLimits({ text: 'a', blocks: blocks.slice(at, at + 50) })).toEqual([]);
      expect(slackLimits({ text: 'a', blocks: homeView({ gateways: [], reviews }, lang).blocks })).toEqual([]);
    }
  });

  it('say who reaches what', () => {
    const home = homeView(
      { gateways: [{ gateway: 'mail-gw', repository: 'example/gateways', sha: '3f2a9c1d', services: services.slice(0, 1) }], reviews: [] },
      'en',
    );
    expect(shown({ text: '', blocks: home.blocks }).join('\n')).toMatch(
      /mail-gw\nexample\/gateways · 3f2a9c1\n```\n110\.88\.12\.88:0 → 192\.168\.1\.55:25/,
    );
  });
});

describe('escapeWithin', () => {
  it('never cuts within an entity or a character', () => {
    expect(escapeWithin('<<<', 12)).toBe('&lt;&lt;&lt;');
    expect(escapeWithin('<<<', 11)).toBe('&lt;&lt;…');
    expect(escapeWithin('😀😀😀', 5)).toBe('😀😀…');
    expect(escapeWithin('abc', 3)).toBe('abc');
  });
});

describe('slackLimits', () => {
  const header = (text: string) => ({ text: 'a', blocks: [{ type: 'header', text: { type: 'plain_text', text } }] });

  it('passes what is within the limits and finds what is not', () => {
    expect(slackLimits(header('x'.repeat(150)))).toEqual([]);
    expect(slackLimits(header('x'.repeat(151)))).toEqual(['blocks[0].text.text: 151 characters, 150 allowed']);
    expect(slackLimits({ text: 'a', blocks: Array.from({ length: 51 }, () => ({ type: 'divider' })) })).toEqual([
      'blocks: 51 entries, 50 allowed',
    ]);
    expect(slackLimits({ text: '<!channel>' })).toEqual(['text: <!channel> would ring or link']);
    expect(slackLimits({ text: 'a < b' })).toEqual(['text: unescaped < or >']);
    expect(slackLimits({ text: 'a & b' })).toEqual(['text: unescaped &']);
    expect(slackLimits({ text: '<https://x.example|a &amp; b>' })).toEqual([]);
    expect(slackLimits({ text: 'a', reply_broadcast: true, parse: 'full', link_names: true })).toHaveLength(3);
    expect(slackLimits({ text: 'a', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'a' } }] })).toHaveLength(1);
    expect(slackLimits({ text: 'a', blocks: [{ type: 'heading' }] })).toEqual(['blocks[0].type: heading is unknown']);
    expect(slackLimits({ text: 'a', blocks: [{ type: 'context', elements: [] }] })).toEqual(['blocks[0].elements: empty']);
    const section = { type: 'section', text: { type: 'plain_text', text: 'x'.repeat(2900) } };
    expect(slackLimits({ text: 'a', blocks: [section, section, section, section, section] })[0]).toMatch(
      /^blocks: \d+ characters together/,
    );
  });
});
