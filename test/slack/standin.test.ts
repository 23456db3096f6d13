/** The Slack surface against the demo's stand-in, whose Web API is `emulate`'s: a second opinion on what the tests' own workspace takes. */
import { createServer } from 'node:http';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { startSlack } from '../../src/demo/slack-standin.ts';
import { SHARE_ACTION } from '../../src/render/slack.ts';
import { createSlack } from '../../src/slack/index.ts';
import { card, pullRequest, told } from '../support/slack-samples.ts';
import { closed, listening } from '../support/slack-workspace.ts';

function installed(): boolean {
  try {
    return import.meta.resolve('emulate') !== '';
  } catch {
    return false;
  }
}

describe.skipIf(!installed())('against the stand-in (needs the optional dependency emulate)', () => {
  it('posts one card, one note a key, and answers a command, a click and a mention', async () => {
    const standIn = await startSlack();
    const { botToken, signingSecret, apiUrl, channel } = standIn;
    const inquiry = { ask: async () => told() };
    const slack = createSlack({ botToken, signingSecret, apiUrl, inquiry, log: pino({ level: 'silent' }) });
    const server = createServer((request, response) => void slack.handle(request, response));
    standIn.deliverTo(`${await listening(server)}/slack/events`);
    try {
      expect(await slack.check()).toBe(true);
      const { ts } = await slack.chat.putCard(channel, 'example/gateways#42', card(), null);
      expect(await slack.chat.putCard(channel, 'example/gateways#42', card({ lang: 'zh' }), null)).toEqual({ ts });
      expect(await slack.chat.putCard(channel, 'example/gateways#42', card(), ts)).toEqual({ ts });
      const opened = card({ pullRequest: pullRequest({ openedAt: new Date(Number(ts) * 1000).toISOString() }) });
      expect(await slack.chat.putCard(channel, 'example/gateways#42', opened, null)).toEqual({ ts });
      for (const key of ['a', 'a', 'b']) await slack.chat.putThread(channel, ts, key, `note ${key}`);
      const messages = await standIn.messages(channel);
      expect(messages.filter((message) => message.threadTs === null || message.threadTs === message.ts)).toHaveLength(1);
      expect((await standIn.thread(channel, ts)).map(({ text }) => text)).toEqual(['note a', 'note b']);

      const asked = await standIn.slash('110.88.12.88:25 from office');
      expect(asked.status).toBe(200);
      expect(asked.milliseconds).toBeLessThan(1000);
      expect(JSON.stringify(await asked.answer(4000))).toContain('the reply bypasses the gateway');

      const value = JSON.stringify({ text: '110.88.12.88:25 from office', lang: 'en' });
      const clicked = await standIn.click({ action_id: SHARE_ACTION, value }, { ephemeral: true });
      expect(JSON.stringify(await clicked.answer(4000))).toContain('in_channel');

      const mentioned = await standIn.mention(`<@${standIn.botUser}> 110.88.12.88:25`);
      expect(mentioned.status).toBe(200);
      await expect.poll(async () => (await standIn.thread(channel, mentioned.ts)).length, { timeout: 4000 }).toBe(1);
      expect(standIn.violations).toEqual([]);
    } finally {
      await closed(server);
      await standIn.close();
    }
  });
});
