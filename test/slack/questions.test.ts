import { afterEach, describe, expect, it } from 'vitest';
import type { Keeper } from '../../src/jobs/chat-queue.ts';
import type { Inquiry } from '../../src/jobs/ports.ts';
import { SHARE_ACTION } from '../../src/render/slack.ts';
import { localeLanguage } from '../../src/slack/people.ts';
import { questionText } from '../../src/slack/text.ts';
import { type Bot, startBot } from '../support/slack-bot.ts';
import { told } from '../support/slack-samples.ts';
import { type Fields, interaction, send, slashCommand } from '../support/slack-workspace.ts';

const CHANNEL = 'C0FIREWALL';

async function until(done: () => boolean): Promise<void> {
  for (let tries = 0; !done(); tries += 1) {
    if (tries > 200) throw new Error('did not happen within 4 s');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The share button's value in a message, or null. */
function buttonValue(fields: Fields | undefined): string | null {
  const found = JSON.stringify(fields?.blocks ?? []).match(new RegExp(`"${SHARE_ACTION}".*?"value":("(?:[^"\\\\]|\\\\.)*")`));
  return found === null ? null : String(JSON.parse(found[1]!));
}

function mention(text: string, extra: Fields = {}, id = 'Ev1'): Fields {
  const event = { type: 'app_mention', user: 'U1', text, ts: '1700.5', channel: CHANNEL, event_ts: '1700.5', ...extra };
  return { type: 'event_callback', event_id: id, event_time: 1700, team_id: 'T1', api_app_id: 'A1', token: 't', event };
}

function pressed(value: string, responseUrl: string): URLSearchParams {
  return interaction({
    type: 'block_actions',
    user: { id: 'U1', name: 'admin' },
    team: { id: 'T1', domain: 'example' },
    channel: { id: CHANNEL, name: 'firewall' },
    container: { type: 'message', message_ts: '1700.9', channel_id: CHANNEL, is_ephemeral: true },
    actions: [{ type: 'button', action_id: SHARE_ACTION, block_id: 'b', value, action_ts: '1' }],
    response_url: responseUrl,
    trigger_id: '1.2.3',
    api_app_id: 'A1',
    token: 't',
  });
}

describe('questions in Slack', () => {
  let bot: Bot;
  const start = async (ask?: Inquiry['ask'], keeper?: Keeper) => {
    bot = await startBot(ask, undefined, keeper === undefined ? {} : { keeper });
    return bot;
  };

  afterEach(async () => {
    expect(bot.workspace.violations).toEqual([]);
    await bot.close();
  });

  it('answers /nat-explain privately through its response_url, with a button to share', async () => {
    const { workspace, url, asked } = await start();
    const acknowledged = await send(url, slashCommand('192.168.1.20 -> 110.88.12.88:25', CHANNEL, workspace.responseUrl('r1')));
    expect(acknowledged.status).toBe(200);
    expect(await acknowledged.text()).toBe('');
    await workspace.waitForResponses(1);
    expect(asked).toEqual([{ text: '192.168.1.20 -> 110.88.12.88:25', channel: CHANNEL, lang: null }]);
    const { id, fields } = workspace.responses[0]!;
    expect(id).toBe('r1');
    expect(fields).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(JSON.stringify(fields.blocks)).toContain('the reply bypasses the gateway');
    expect(buttonValue(fields)).not.toBeNull();
    expect(workspace.messages).toEqual([]);
  });

  it('acknowledges at once, however long the answer takes', async () => {
    const answer: { now: () => void } = { now: () => undefined };
    const waiting = new Promise<void>((resolve) => {
      answer.now = resolve;
    });
    const { workspace, url, handled } = await start(async () => {
      await waiting;
      return told();
    });
    const begun = performance.now();
    expect((await send(url, slashCommand('110.88.12.88:25', CHANNEL, workspace.responseUrl('r')))).status).toBe(200);
    expect(performance.now() - begun).toBeLessThan(1000);
    expect(workspace.responses).toEqual([]);
    expect(handled.count).toBe(0);
    answer.now();
    await workspace.waitForResponses(1);
    await until(() => handled.count === 1);
  });

  describe('with a store', () => {
    /** Keeps by `how`; nothing is ever worked on. */
    const keeping = (how: (key: string) => Promise<void>): Keeper => ({ keep: how, work: async () => undefined });

    it('acknowledges a question only once it is kept, and refuses it where it cannot be', async () => {
      const kept: string[] = [];
      let down = true;
      const { workspace, url } = await start(
        undefined,
        keeping(async (key) => {
          if (down) throw new Error('the store is away');
          kept.push(key);
        }),
      );
      expect((await send(url, slashCommand('110.88.12.88:25', CHANNEL, workspace.responseUrl('r')))).status).toBe(500);
      expect((await send(url, mention('<@UBOT> 110.88.12.88:25'))).status).toBe(500);
      expect(kept).toEqual([]);
      down = false;
      // Slack sends an event again that was not acknowledged, and it is as new.
      expect((await send(url, mention('<@UBOT> 110.88.12.88:25'))).status).toBe(200);
      expect((await send(url, mention('<@UBOT> 110.88.12.88:25'))).status).toBe(200);
      expect(kept).toEqual(['Ev1']);
    });

    it('does not let Slack wait for a store that is slow', async () => {
      let keep: () => void = () => undefined;
      const { workspace, url } = await start(
        undefined,
        keeping(() => new Promise((resolve) => (keep = resolve))),
      );
      const begun = performance.now();
      expect((await send(url, slashCommand('110.88.12.88:25', CHANNEL, workspace.responseUrl('r')))).status).toBe(200);
      expect((await send(url, mention('<@UBOT> 110.88.12.88:25'))).status).toBe(200);
      expect(performance.now() - begun).toBeLessThan(5_000);
      keep();
    });
  });

  it('shares in the channel when the button is pressed, once, and takes the button away', async () => {
    const { workspace, url, asked } = await start();
    await send(url, slashCommand('110.88.12.88:25 from <office>', CHANNEL, workspace.responseUrl('r1')));
    await workspace.waitForResponses(1);
    const value = buttonValue(workspace.responses[0]?.fields) ?? '';
    const presses = [send(url, pressed(value, workspace.responseUrl('r2'))), send(url, pressed(value, workspace.responseUrl('r3')))];
    expect((await Promise.all(presses)).map(({ status }) => status)).toEqual([200, 200]);
    await workspace.waitForResponses(3);
    await until(() => bot.handled.count === 3);
    expect(workspace.responses).toHaveLength(3);
    const [, inChannel, instead] = workspace.responses;
    expect(inChannel?.fields).toMatchObject({ response_type: 'in_channel', replace_original: false });
    expect(JSON.stringify(inChannel?.fields)).toContain('Question: 110.88.12.88:25 from');
    expect(buttonValue(inChannel?.fields)).toBeNull();
    expect(instead?.fields).toMatchObject({ replace_original: true, text: 'Shared in the channel.' });
    expect(asked.at(-1)).toMatchObject({ channel: CHANNEL, lang: 'en' });
  });

  it('says so when sharing fails, and posts nothing in the channel', async () => {
    const { workspace, url } = await start(() => Promise.reject(new Error('broken')));
    await send(url, pressed('{"text":"x","lang":"zh"}', workspace.responseUrl('r')));
    await until(() => bot.handled.count === 1);
    expect(workspace.responses.map(({ fields }) => [fields.response_type, fields.text])).toEqual([
      ['ephemeral', expect.stringContaining('Hairpin 无法回答')],
    ]);
  });

  it('ignores a button whose value it did not write', async () => {
    const { workspace, url, asked } = await start();
    expect((await send(url, pressed('{"text":1}', workspace.responseUrl('r')))).status).toBe(200);
    await until(() => bot.handled.count === 1);
    expect(asked).toEqual([]);
    expect(workspace.responses).toEqual([]);
  });

  it('takes an empty question for help', async () => {
    const { workspace, url, asked } = await start();
    await send(url, slashCommand('  ', CHANNEL, workspace.responseUrl('r')));
    await workspace.waitForResponses(1);
    expect(asked[0]?.text).toBe('help');
  });

  it("asks in the language of the asker's Slack, looked up once", async () => {
    const { workspace, url, asked } = await start();
    workspace.locale = 'zh-CN';
    for (const id of ['r1', 'r2']) await send(url, slashCommand('110.88.12.88:25', CHANNEL, workspace.responseUrl(id)));
    await workspace.waitForResponses(2);
    await send(url, slashCommand('110.88.12.88:25', CHANNEL, workspace.responseUrl('r3')));
    await workspace.waitForResponses(3);
    expect(asked.map(({ lang }) => lang)).toEqual(['zh', 'zh', 'zh']);
    expect(JSON.stringify(workspace.responses[2]?.fields)).toContain('分享到频道');
    expect(workspace.calls.filter((call) => call === 'users.info').length).toBeLessThanOrEqual(2);
  });

  it('says so when it fails', async () => {
    const { workspace, url } = await start(() => Promise.reject(new Error('broken')));
    await send(url, slashCommand('110.88.12.88:25', CHANNEL, workspace.responseUrl('r')));
    await workspace.waitForResponses(1);
    expect(workspace.responses[0]?.fields).toMatchObject({ response_type: 'ephemeral' });
    expect(String(workspace.responses[0]?.fields.text)).toContain('Hairpin could not answer this');
    expect(JSON.stringify(workspace.responses)).not.toContain('broken');
  });

  it('answers a mention in its thread, once for each event whatever the retry header says', async () => {
    const { workspace, url, asked } = await start();
    const text = '<@UBOT> why can&amp;t <http://mail.example.com|mail.example.com> reach 110.88.12.88:25 -&gt; x?';
    workspace.messages.push({ channel: CHANNEL, ts: '1690.1', threadTs: null, fields: { text: 'the incident' } });
    const event = mention(text, { thread_ts: '1690.1' });
    expect((await send(url, event, { headers: { 'x-slack-retry-num': '1' } })).status).toBe(200);
    expect((await send(url, event)).status).toBe(200);
    await until(() => bot.handled.count === 2);
    expect(asked).toEqual([
      { text: 'why can&t mail.example.com reach 110.88.12.88:25 -> x?', channel: CHANNEL, lang: null, thread: '1690.1' },
    ]);
    const replies = workspace.messages.filter(({ threadTs }) => threadTs === '1690.1');
    expect(replies).toHaveLength(1);
    expect(replies[0]?.fields).toMatchObject({ metadata: { event_payload: { key: 'Ev1' } } });
    expect(JSON.stringify(replies[0]?.fields.blocks)).toContain('the reply bypasses the gateway');
  });

  it('does not answer bots', async () => {
    const { workspace, url, asked } = await start();
    await send(url, mention('<@UBOT> 110.88.12.88:25', { bot_id: 'B2' }));
    await until(() => bot.handled.count === 1);
    expect(asked).toEqual([]);
    expect(workspace.messages).toEqual([]);
  });

  it("explains a message by its shortcut, privately and in the message's thread", async () => {
    const { workspace, url, asked } = await start();
    const payload = {
      type: 'message_action',
      callback_id: 'nat_explain_message',
      user: { id: 'U1', name: 'admin' },
      team: { id: 'T1', domain: 'example' },
      channel: { id: CHANNEL, name: 'firewall' },
      message: { type: 'message', ts: '1700.1', user: 'U2', text: '```Connection refused 110.88.12.88:25```' },
      message_ts: '1700.1',
      response_url: workspace.responseUrl('r'),
      trigger_id: '1.2.3',
      action_ts: '1',
      token: 't',
    };
    expect((await send(url, interaction(payload))).status).toBe(200);
    await workspace.waitForResponses(1);
    expect(asked).toEqual([{ text: 'Connection refused 110.88.12.88:25', channel: CHANNEL, lang: null, thread: '1700.1' }]);
    expect(workspace.responses[0]?.fields).toMatchObject({ response_type: 'ephemeral', thread_ts: '1700.1' });
  });
});

describe('questionText', () => {
  it('reads what a person wrote', () => {
    expect(questionText('<@U0BOT> 192.168.20.7 -&gt; 110.88.12.88:25')).toBe('192.168.20.7 -> 110.88.12.88:25');
    expect(questionText('<@U0BOT|hairpin> who’s “mail”?')).toBe('who\'s "mail"?');
    expect(questionText('<https://github.com/example/gateways/pull/42>')).toBe('https://github.com/example/gateways/pull/42');
    expect(questionText('<http://mail.example.com|mail.example.com>:25')).toBe('mail.example.com:25');
    expect(questionText('&amp;lt;')).toBe('&lt;');
    expect(questionText('vlan20 为什么访问不了 110.88.12.88 的 25 端口?')).toBe('vlan20 为什么访问不了 110.88.12.88 的 25 端口?');
  });
});

describe('localeLanguage', () => {
  it('knows the two languages that Hairpin speaks', () => {
    expect(['zh-CN', 'zh-TW', 'en-US', 'en-GB', 'de-DE', undefined].map(localeLanguage)).toEqual(['zh', 'zh', 'en', 'en', null, null]);
  });
});
