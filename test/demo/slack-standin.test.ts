import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { webApi } from '@slack/bolt';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SlackStandIn, startSlack } from '../../src/demo/slack-standin.ts';

let slack: SlackStandIn;
let server: Server;
const got: { readonly headers: IncomingMessage['headers']; readonly body: string }[] = [];

beforeAll(async () => {
  slack = await startSlack();
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      got.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(200).end('');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no address');
  slack.deliverTo(`http://127.0.0.1:${address.port}/slack/events`);
});
afterAll(async () => {
  await slack.close();
  server.close();
});

const client = () => new webApi.WebClient(slack.botToken, { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } });

describe('the Slack stand-in', () => {
  it('keeps a card, updates it in place, and threads under it', async () => {
    const posted = await client().chat.postMessage({
      ...{ channel: slack.channel, text: 'card', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'card' } }] },
      metadata: { event_type: 'hairpin_card', event_payload: { key: 'k' } },
    });
    await client().chat.postMessage({ channel: slack.channel, text: 'in the thread', thread_ts: posted.ts ?? '' });
    await client().chat.update({ channel: slack.channel, ts: posted.ts ?? '', text: 'card 2', blocks: [] });
    const messages = (await slack.messages(slack.channel)).filter((one) => one.threadTs === null);
    expect(messages.map((one) => [one.text, one.edited, one.user === slack.botUser])).toEqual([['card 2', true, true]]);
    expect((await slack.thread(slack.channel, posted.ts ?? '')).map((one) => one.text)).toEqual(['in the thread']);
  });

  it('gives metadata only where it is asked for', async () => {
    const plain = await client().conversations.history({ channel: slack.channel });
    const whole = await client().conversations.history({ channel: slack.channel, include_all_metadata: true });
    expect(plain.messages?.some((one) => one.metadata !== undefined)).toBe(false);
    expect(whole.messages?.some((one) => one.metadata?.event_type === 'hairpin_card')).toBe(true);
  });

  it('refuses what Slack refuses and notes who would be rung', async () => {
    const before = slack.violations.length;
    const long = client().chat.postMessage({
      channel: slack.channel,
      text: 'x',
      blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(3001) } }],
    });
    await expect(long).rejects.toMatchObject({ data: { error: 'invalid_blocks' } });
    await client().chat.postMessage({ channel: slack.channel, text: 'hey <!channel>' });
    expect(slack.violations.slice(before).map((one) => one.what)).toEqual([
      expect.stringContaining('blocks.0.text'),
      '<!channel> would ring',
    ]);
  });

  it('answers an unknown method and a stranger as Slack does', async () => {
    await expect(client().apiCall('no.such')).rejects.toMatchObject({ data: { error: 'unknown_method' } });
    const stranger = new webApi.WebClient('xoxb-other', { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } });
    await expect(stranger.auth.test()).rejects.toMatchObject({ data: { error: 'invalid_auth' } });
  });

  it('signs commands as Slack signs, and takes five answers by response_url', async () => {
    const asked = await slack.slash('110.88.12.88:25 from vlan20');
    expect(asked.status).toBe(200);
    const { headers, body } = got.at(-1) ?? { headers: {}, body: '' };
    const at = headers['x-slack-request-timestamp'];
    expect(headers['x-slack-signature']).toBe(`v0=${createHmac('sha256', slack.signingSecret).update(`v0:${at}:${body}`).digest('hex')}`);
    const form = new URLSearchParams(body);
    expect(form.get('text')).toBe('110.88.12.88:25 from vlan20');
    const respond = () =>
      fetch(form.get('response_url') ?? '', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"text":"answer"}' });
    expect((await respond()).status).toBe(200);
    expect((await asked.answer(1000))?.text).toBe('answer');
    expect(asked.answers[0]?.responseType).toBe('ephemeral');
    for (let use = 2; use <= 5; use++) await respond();
    expect((await respond()).status).toBe(404);
  });

  it('wraps a mention as an event with an event_id, and tells the locale', async () => {
    slack.locale('zh-CN');
    const { ts } = await slack.mention('110.88.12.88:25', { eventId: 'Ev1' });
    const event = JSON.parse(got.at(-1)?.body ?? '{}');
    expect(event).toMatchObject({
      type: 'event_callback',
      event_id: 'Ev1',
      event: { type: 'app_mention', ts, text: `<@${slack.botUser}> 110.88.12.88:25` },
    });
    const info = await client().users.info({ user: event.event.user, include_locale: true });
    expect(info.user?.locale).toBe('zh-CN');
  });
});
