import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bot, startBot } from '../support/slack-bot.ts';
import { card, pullRequest } from '../support/slack-samples.ts';

const CHANNEL = 'C0FIREWALL';
const KEY = 'example/gateways#42';

describe('a card on Slack', () => {
  let bot: Bot;

  beforeEach(async () => {
    bot = await startBot();
  });
  afterEach(async () => {
    expect(bot.workspace.violations).toEqual([]);
    await bot.close();
  });

  it('is posted once and updated after', async () => {
    const { chat } = bot.slack;
    const { ts } = await chat.putCard(CHANNEL, KEY, card(), null);
    const green = card({ gateways: [{ name: 'mail-gw', state: 'success', headline: 'all reach it', lines: [] }] });
    expect(await chat.putCard(CHANNEL, KEY, green, ts)).toEqual({ ts });
    expect(bot.workspace.messages).toHaveLength(1);
    const { fields } = bot.workspace.messages[0]!;
    expect(fields).toMatchObject({
      parse: 'none',
      link_names: false,
      metadata: { event_type: 'hairpin_card', event_payload: { key: KEY } },
    });
    expect(JSON.stringify(fields.blocks)).toContain('all reach it');
    expect(bot.workspace.calls).toEqual(['conversations.history', 'chat.postMessage', 'chat.update']);
  });

  it('is found again when the bot died before it stored where it is, however much was written since', async () => {
    const { chat } = bot.slack;
    const { ts } = await chat.putCard(CHANNEL, KEY, card(), null);
    for (const number of [1, 2, 3, 4, 5]) await chat.putCard(CHANNEL, `other#${number}`, card(), null);
    await chat.putCard('COTHER', KEY, card(), null);
    expect(await chat.putCard(CHANNEL, KEY, card(), null)).toEqual({ ts });
    expect(bot.workspace.messages).toHaveLength(7);
  });

  it('is looked for no further back than its pull request was opened', async () => {
    const { chat } = bot.slack;
    for (const number of [1, 2, 3, 4, 5, 6]) await chat.putCard(CHANNEL, `older#${number}`, card(), null);
    const before = bot.workspace.calls.length;
    const { ts: last } = bot.workspace.messages.at(-1)!;
    // Half a minute after the last of them: GitHub's and Slack's clocks may differ by some seconds.
    const openedAt = new Date((Number(last) + 30) * 1000).toISOString();
    const { ts } = await chat.putCard(CHANNEL, KEY, card({ pullRequest: pullRequest({ openedAt }) }), null);
    expect(bot.workspace.calls.slice(before)).toEqual(['conversations.history', 'chat.postMessage']);
    expect(ts).not.toBe(last);
    const opened = new Date(Number(ts) * 1000).toISOString();
    expect(await chat.putCard(CHANNEL, KEY, card({ pullRequest: pullRequest({ openedAt: opened }) }), null)).toEqual({ ts });
  });

  it('is one when the answer to its posting is lost and the job runs again', async () => {
    bot.workspace.trouble.push({ method: 'chat.postMessage', kind: 'lost-answer' });
    await expect(bot.slack.chat.putCard(CHANNEL, KEY, card(), null)).rejects.toThrow();
    expect(bot.workspace.calls).toEqual(['conversations.history', 'chat.postMessage']);
    await bot.slack.chat.putCard(CHANNEL, KEY, card(), null);
    expect(bot.workspace.messages).toHaveLength(1);
  });

  it('is one when it is put twice at once', async () => {
    const put = () => bot.slack.chat.putCard(CHANNEL, KEY, card(), null);
    const [first, second] = await Promise.all([put(), put()]);
    expect(first).toEqual(second);
    expect(bot.workspace.messages).toHaveLength(1);
  });

  it('is posted anew where somebody deleted it', async () => {
    const { ts } = await bot.slack.chat.putCard(CHANNEL, KEY, card(), null);
    bot.workspace.messages.length = 0;
    const again = await bot.slack.chat.putCard(CHANNEL, KEY, card(), ts);
    expect(again.ts).not.toBe(ts);
    expect(bot.workspace.messages).toHaveLength(1);
  });

  it('tells how long Slack wants to be left alone when it limits the rate, and has posted nothing', async () => {
    bot.workspace.trouble.push({ method: 'chat.postMessage', kind: 'rate-limit' });
    await expect(bot.slack.chat.putCard(CHANNEL, KEY, card(), null)).rejects.toMatchObject({ retryAfter: 1 });
    expect(bot.workspace.messages).toHaveLength(0);
    await bot.slack.chat.putCard(CHANNEL, KEY, card(), null);
    expect(bot.workspace.messages).toHaveLength(1);
  });

  it('fails at once, and once, for what does not pass', async () => {
    bot.workspace.trouble.push({ method: 'chat.postMessage', kind: 'channel_not_found' });
    await expect(bot.slack.chat.putCard(CHANNEL, KEY, card(), null)).rejects.toThrow('channel_not_found');
    expect(bot.workspace.calls).toEqual(['conversations.history', 'chat.postMessage']);
  });

  it('rings nobody from a title', async () => {
    const title = '<!channel> @everyone <@U1> & <https://evil.example|x>';
    const { ts } = await bot.slack.chat.putCard(CHANNEL, KEY, card({ pullRequest: pullRequest({ title, headRef: '<!here>' }) }), null);
    await bot.slack.chat.putThread(CHANNEL, ts, 'k', title);
    expect(bot.workspace.messages).toHaveLength(2);
    expect(JSON.stringify(bot.workspace.messages)).toContain('&lt;!channel&gt;');
    expect(JSON.stringify(bot.workspace.messages)).not.toMatch(/<[!@#]/);
  });

  it('has in its thread each thing once, never in the channel', async () => {
    const { ts } = await bot.slack.chat.putCard(CHANNEL, KEY, card(), null);
    for (const key of ['a', 'b', 'c', 'a', 'c']) await bot.slack.chat.putThread(CHANNEL, ts, key, `push ${key}`);
    const replies = bot.workspace.messages.filter(({ threadTs }) => threadTs === ts);
    expect(replies.map(({ fields }) => fields.text)).toEqual(['push a', 'push b', 'push c']);
    expect(replies.some(({ fields }) => 'reply_broadcast' in fields)).toBe(false);
  });

  it('leaves a thread alone whose card is gone', async () => {
    await bot.slack.chat.putThread(CHANNEL, '1.2', 'a', 'text');
    expect(bot.workspace.messages).toEqual([]);
  });
});

describe('check', () => {
  it('tells whether Slack accepts the token, and calls an unknown method once', async () => {
    const good = await startBot();
    expect(await good.slack.check()).toBe(true);
    await good.close();
    expect(await good.slack.check()).toBe(false);
    const bad = await startBot(undefined, 'xoxb-wrong');
    expect(await bad.slack.check()).toBe(false);
    await bad.close();
  });
});
