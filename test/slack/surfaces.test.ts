/** Buttons, threads, direct messages, the record, pictures, unfurled links, the App Home, and who is told nothing. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Question } from '../../src/jobs/ports.ts';
import { CARD_EXPLAIN_ACTION, CARD_RULES_ACTION, LINK_ACTION } from '../../src/render/slack.ts';
import { type Bot, type BotExtras, startBot } from '../support/slack-bot.ts';
import { slackLimits } from '../support/slack-limits.ts';
import { told } from '../support/slack-samples.ts';
import { type Fields, interaction, send, slashCommand } from '../support/slack-workspace.ts';

const CHANNEL = 'C0FIREWALL';

function event(inner: Fields, id = 'Ev1'): Fields {
  return {
    type: 'event_callback',
    event_id: id,
    event_time: 1700,
    team_id: 'T1',
    api_app_id: 'A1',
    token: 't',
    event: { event_ts: '1700.5', ...inner },
  };
}

function mention(text: string, extra: Fields = {}, id = 'Ev1'): Fields {
  return event({ type: 'app_mention', user: 'U1', text, ts: '1700.5', channel: CHANNEL, ...extra }, id);
}

function pressed(actionId: string, value: string | undefined, responseUrl: string, ephemeral = true): URLSearchParams {
  return interaction({
    type: 'block_actions',
    user: { id: 'U1', name: 'admin' },
    team: { id: 'T1', domain: 'example' },
    channel: { id: CHANNEL, name: 'firewall' },
    container: { type: 'message', message_ts: '1700.9', channel_id: CHANNEL, is_ephemeral: ephemeral },
    actions: [{ type: 'button', action_id: actionId, block_id: 'b', ...(value === undefined ? {} : { value }), action_ts: '1' }],
    response_url: responseUrl,
    trigger_id: '1.2.3',
    api_app_id: 'A1',
    token: 't',
  });
}

describe('Slack', () => {
  let bot: Bot;
  const start = async (
    ask?: (question: Question) => ReturnType<typeof told> | Promise<ReturnType<typeof told>>,
    extras: BotExtras = {},
  ) => {
    bot = await startBot(ask === undefined ? undefined : async (question) => ask(question), undefined, extras);
    return bot;
  };
  const until = async (done: () => boolean) => {
    for (let tries = 0; !done(); tries += 1) {
      if (tries > 250) throw new Error('did not happen within 5 s');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  afterEach(async () => {
    expect(bot.workspace.violations).toEqual([]);
    await bot.close();
  });

  it('offers other questions as buttons, and a press asks that question, privately where the first was', async () => {
    const unclear = told({
      verdict: null,
      paths: [],
      why: null,
      fix: null,
      headline: 'Which one?',
      choices: ['office -> 110.88.12.88:25', 'vlan20 -> 110.88.12.88:25'],
    });
    const { workspace, url, asked } = await start((question) => (question.text.includes('->') ? told() : unclear));
    await send(url, slashCommand('the inside -> x', CHANNEL, workspace.responseUrl('r1')));
    await workspace.waitForResponses(1);
    await send(url, slashCommand('inside', CHANNEL, workspace.responseUrl('r2')));
    await workspace.waitForResponses(2);
    const value =
      /"action_id":"ask_again_1".*?"value":("(?:[^"\\]|\\.)*")/.exec(JSON.stringify(workspace.responses[1]?.fields))?.[1] ?? '""';
    await send(url, pressed('ask_again_1', String(JSON.parse(value)), workspace.responseUrl('r3')));
    await workspace.waitForResponses(3);
    expect(asked.at(-1)).toMatchObject({ text: 'vlan20 -> 110.88.12.88:25', channel: CHANNEL, lang: 'en' });
    expect(workspace.responses[2]?.fields).toMatchObject({ response_type: 'ephemeral', replace_original: false });
  });

  it('a press in a thread is answered in the thread', async () => {
    const { workspace, url } = await start();
    workspace.messages.push({ channel: CHANNEL, ts: '1690.1', threadTs: null, fields: { text: 'x' } });
    await send(
      url,
      pressed('ask_again_0', JSON.stringify({ text: 'a -> b', lang: 'zh', thread: '1690.1' }), workspace.responseUrl('r'), false),
    );
    await until(() => bot.handled.count === 1);
    expect(workspace.messages.filter(({ threadTs }) => threadTs === '1690.1')).toHaveLength(1);
    expect(workspace.responses).toEqual([]);
  });

  it("asks in a card's thread about that pull request, by the card's own metadata", async () => {
    const { workspace, url, asked } = await start();
    const metadata = { event_type: 'hairpin_card', event_payload: { key: 'example/gateways#42' } };
    workspace.messages.push({ channel: CHANNEL, ts: '1690.1', threadTs: null, fields: { text: 'card', metadata } });
    await send(url, mention('<@UBOT> and from vlan20?', { thread_ts: '1690.1' }));
    await until(() => bot.handled.count === 1);
    await send(url, mention('<@UBOT> and 143?', { thread_ts: '1690.1' }, 'Ev2'));
    await until(() => bot.handled.count === 2);
    expect(asked.map(({ thread, pull }) => [thread, pull])).toEqual([
      ['1690.1', 'example/gateways#42'],
      ['1690.1', 'example/gateways#42'],
    ]);
  });

  it('answers direct messages about the channels that the person is in, never its own or edits', async () => {
    const { workspace, url, asked } = await start();
    workspace.memberOf.push('C1', 'C2');
    const message = { type: 'message', channel_type: 'im', channel: 'D1', user: 'U1', text: 'office -&gt; 110.88.12.88:25', ts: '1700.1' };
    workspace.messages.push({ channel: 'D1', ts: '1700.1', threadTs: null, fields: { text: 'x' } });
    await send(url, event(message, 'Ev1'));
    await send(url, event({ ...message, bot_id: 'B1' }, 'Ev2'));
    await send(url, event({ ...message, subtype: 'message_changed' }, 'Ev3'));
    await send(url, event({ ...message, channel_type: 'channel', channel: CHANNEL }, 'Ev4'));
    await until(() => bot.handled.count === 4);
    expect(asked).toEqual([{ text: 'office -> 110.88.12.88:25', channel: 'D1', lang: null, thread: '1700.1', member: ['C1', 'C2'] }]);
    expect(workspace.messages.filter(({ threadTs }) => threadTs === '1700.1')).toHaveLength(1);
  });

  it('refuses people of other organisations, and tells nothing', async () => {
    const { workspace, url, asked } = await start(undefined, { more: { verdict: async () => told() } });
    workspace.locale = 'en-US';
    workspace.stranger = true;
    await send(url, slashCommand('110.88.12.88:25', CHANNEL, workspace.responseUrl('r1')));
    await workspace.waitForResponses(1);
    await send(url, pressed(CARD_EXPLAIN_ACTION, '{"pull":"example/gateways#42"}', workspace.responseUrl('r2')));
    await workspace.waitForResponses(2);
    await send(
      url,
      event({
        type: 'link_shared',
        channel: CHANNEL,
        user: 'U1',
        message_ts: '1',
        links: [{ url: 'https://github.com/example/gateways/pull/42', domain: 'github.com' }],
      }),
    );
    await send(url, event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' }, 'Ev2'));
    await until(() => bot.handled.count === 4);
    expect(asked).toEqual([]);
    expect(workspace.responses.map(({ fields }) => fields.text)).toEqual(['Nothing can be told here.', 'Nothing can be told here.']);
    expect(workspace.unfurls).toEqual([]);
    expect(JSON.stringify(workspace.views)).not.toContain('mail-gw');
  });

  it.each([
    [false, 1],
    [true, 0],
    [null, 0],
  ])('where Slack does not tell who asks, it answers in a channel of this organisation alone (shared: %s)', async (shared, answered) => {
    const { workspace, url, asked } = await start();
    workspace.locale = null;
    workspace.shared = shared;
    await send(url, slashCommand('110.88.12.88:25', CHANNEL, workspace.responseUrl('r1')));
    await workspace.waitForResponses(1);
    expect(asked.length).toBe(answered);
    expect(workspace.responses[0]?.fields.text === 'Nothing can be told here.').toBe(answered === 0);
  });

  it('puts the record of the thread into the thread as a file', async () => {
    const { workspace, url, asked } = await start(undefined, {
      more: { record: async (channel, thread) => `# Incident record\n${channel} ${thread}\n` },
    });
    workspace.messages.push({ channel: CHANNEL, ts: '1690.1', threadTs: null, fields: { text: 'x' } });
    await send(url, mention('<@UBOT> record', { thread_ts: '1690.1' }));
    await until(() => workspace.files.length === 1);
    expect(workspace.files[0]).toMatchObject({ name: 'incident-16901.md', title: 'Incident record', channel: CHANNEL, threadTs: '1690.1' });
    expect(String(workspace.files[0]?.bytes)).toContain(`# Incident record\n${CHANNEL} 1690.1`);
    expect(asked).toEqual([]);
  });

  it('says so where nothing was asked yet', async () => {
    const { workspace, url } = await start(undefined, { more: { record: async () => null } });
    workspace.messages.push({ channel: CHANNEL, ts: '1700.5', threadTs: null, fields: { text: 'x' } });
    await send(url, mention('<@UBOT> record'));
    await until(() => workspace.messages.length === 2);
    expect(workspace.messages[1]?.fields.text).toContain('nothing to record');
  });

  it('adds the picture of the path, with alternative text, and stands without it where that fails', async () => {
    const { workspace, url } = await start(undefined, { draw: async (svg) => Buffer.from(svg) });
    workspace.messages.push({ channel: CHANNEL, ts: '1690.1', threadTs: null, fields: { text: 'x' } });
    await send(url, mention('<@UBOT> a', { thread_ts: '1690.1' }));
    await until(() => workspace.files.length === 1);
    expect(workspace.files[0]?.name).toMatch(/^hairpin-\w+\.png$/);
    expect(workspace.files[0]?.alt).toContain('110.88.12.88:25');
    expect(String(workspace.files[0]?.bytes)).toContain('<svg');
    workspace.trouble.push({ method: 'files.getUploadURLExternal', kind: 'missing_scope' });
    await send(url, mention('<@UBOT> b', { thread_ts: '1690.1' }, 'Ev2'));
    await until(() => bot.handled.count === 2);
    expect(workspace.messages.filter(({ threadTs }) => threadTs === '1690.1')).toHaveLength(2);
  });

  it("a card's buttons explain it and show its rules, to who pressed; the link is only a link", async () => {
    const verdicts: unknown[] = [];
    const { workspace, url } = await start(undefined, {
      more: {
        verdict: async (...asked) => {
          verdicts.push(asked);
          return told({ headline: 'example/gateways#42: office is refused' });
        },
      },
    });
    for (const [index, action] of [CARD_EXPLAIN_ACTION, CARD_RULES_ACTION].entries()) {
      await send(url, pressed(action, '{"pull":"example/gateways#42"}', workspace.responseUrl(`r${index}`)));
      await workspace.waitForResponses(index + 1);
    }
    expect((await send(url, pressed(LINK_ACTION, undefined, workspace.responseUrl('r9')))).status).toBe(200);
    expect(verdicts).toEqual([
      ['example/gateways', 42, CHANNEL, null],
      ['example/gateways', 42, CHANNEL, null],
    ]);
    expect(JSON.stringify(workspace.responses[0])).toContain('office is refused');
    expect(JSON.stringify(workspace.responses[1])).toContain('Suggested rules');
    expect(JSON.stringify(workspace.responses[1])).not.toContain('office is refused');
    expect(workspace.responses.every(({ fields }) => fields.response_type === 'ephemeral')).toBe(true);
  });

  it('unfurls links to pull requests that the channel may hear of, and no others', async () => {
    const links = ['https://github.com/example/gateways/pull/42/files', 'https://github.com/other/secret/pull/1', 'https://example.org/x'];
    const { workspace, url } = await start(undefined, {
      more: {
        verdict: async (repository, number) =>
          repository === 'example/gateways' ? told({ headline: `${repository}#${number} is fine`, more: ['<!channel>'] }) : null,
      },
    });
    await send(
      url,
      event({
        type: 'link_shared',
        channel: CHANNEL,
        user: 'U1',
        message_ts: '1.1',
        links: links.map((link) => ({ url: link, domain: 'github.com' })),
      }),
    );
    await until(() => workspace.unfurls.length === 1);
    const [unfurled] = workspace.unfurls;
    expect(unfurled).toMatchObject({ channel: CHANNEL, ts: '1.1' });
    const unfurls = unfurled?.unfurls;
    expect(Object.keys(typeof unfurls === 'object' && unfurls !== null ? unfurls : {})).toEqual([links[0]]);
    const blocks: unknown = Object.values(typeof unfurls === 'object' && unfurls !== null ? unfurls : {})[0]?.blocks;
    expect(slackLimits({ text: 'a', blocks })).toEqual([]);
    expect(JSON.stringify(blocks)).toContain('example/gateways#42 is fine');
  });

  it('shows the App Home with what the channels of the person may see', async () => {
    const seen: unknown[] = [];
    const { workspace, url } = await start(undefined, {
      more: {
        channels: async () => ['C1', 'C9'],
        overview: async (channels) => {
          seen.push(channels);
          return { gateways: [{ gateway: 'mail-gw', repository: 'example/gateways', sha: '3f2a9c1', services: [] }], reviews: [] };
        },
      },
    });
    workspace.memberOf.push('C1', 'C2');
    await send(url, event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' }));
    await until(() => workspace.views.length === 1);
    expect(seen).toEqual([['C1']]);
    expect(JSON.stringify(workspace.views[0])).toContain('mail-gw');
    workspace.memberOf.splice(0);
    await send(url, event({ type: 'app_home_opened', user: 'U2', channel: 'D2', tab: 'home' }, 'Ev2'));
    await until(() => workspace.views.length === 2);
    expect(JSON.stringify(workspace.views[1])).not.toContain('mail-gw');
    expect(seen).toHaveLength(1);
  });

  it('waits as Slack asks when it limits the rate, and posts once', async () => {
    const { workspace, url } = await start();
    workspace.messages.push({ channel: CHANNEL, ts: '1690.1', threadTs: null, fields: { text: 'x' } });
    workspace.trouble.push({ method: 'chat.postMessage', kind: 'rate-limit' });
    await send(url, mention('<@UBOT> a', { thread_ts: '1690.1' }));
    await until(() => bot.handled.count === 1);
    expect(workspace.messages.filter(({ threadTs }) => threadTs === '1690.1')).toHaveLength(1);
    expect(workspace.calls.filter((call) => call === 'chat.postMessage')).toHaveLength(2);
  });

  it.each(['is_archived', 'not_in_channel', 'channel_not_found', 'token_revoked', 'account_inactive'])(
    'takes %s without losing its feet',
    async (error) => {
      const { workspace, url, slack } = await start();
      workspace.messages.push({ channel: CHANNEL, ts: '1690.1', threadTs: null, fields: { text: 'x' } });
      // The answer, and then the word that it could not be given.
      workspace.trouble.push({ method: 'chat.postMessage', kind: error }, { method: 'chat.postMessage', kind: error });
      expect((await send(url, mention('<@UBOT> a', { thread_ts: '1690.1' }))).status).toBe(200);
      await until(() => bot.handled.count === 1);
      await send(url, mention('<@UBOT> b', { thread_ts: '1690.1' }, 'Ev2'));
      await until(() => bot.handled.count === 2);
      expect(workspace.messages.filter(({ threadTs }) => threadTs === '1690.1')).toHaveLength(1);
      workspace.trouble.push({ method: 'auth.test', kind: error });
      expect(await slack.check()).toBe(false);
    },
  );

  it('hears of its channels and its token', async () => {
    const { url } = await start();
    const events = ['channel_archive', 'channel_left', 'tokens_revoked', 'app_uninstalled'].map((type, index) =>
      event({ type, channel: CHANNEL, user: 'U1' }, `Ev${index}`),
    );
    events.push(
      event({ type: 'channel_rename', channel: { id: CHANNEL, name: 'new' } }, 'Ev8'),
      event({ type: 'member_joined_channel', channel: CHANNEL, user: 'UBOT' }, 'Ev9'),
    );
    for (const one of events) expect((await send(url, one)).status).toBe(200);
    await until(() => bot.handled.count === events.length);
  });
});
