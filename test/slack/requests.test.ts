import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusal, signature } from '../../src/slack/signature.ts';
import { type Bot, startBot } from '../support/slack-bot.ts';
import { SECRET, send, slashCommand } from '../support/slack-workspace.ts';

describe('who may ask', () => {
  let bot: Bot;
  const command = () => slashCommand('110.88.12.88:25', 'C0FIREWALL', bot.workspace.responseUrl('r'));

  beforeEach(async () => {
    bot = await startBot();
  });
  afterEach(() => bot.close());

  it('takes a request that Slack signed now', async () => {
    for (const skew of [0, -290, 290]) expect((await send(bot.url, command(), { skew })).status).toBe(200);
    await bot.workspace.waitForResponses(3);
    expect(bot.asked).toHaveLength(3);
  });

  it('answers 401 to a wrong signature, and to timestamps five minutes off either way', async () => {
    expect((await send(bot.url, command(), { secret: 'another' })).status).toBe(401);
    expect((await send(bot.url, command(), { skew: -310 })).status).toBe(401);
    expect((await send(bot.url, command(), { skew: 310 })).status).toBe(401);
    expect((await send(bot.url, command(), { headers: { 'x-slack-signature': '' } })).status).toBe(401);
    expect((await send(bot.url, command(), { headers: { 'x-slack-signature': 'v1=00' } })).status).toBe(401);
    expect((await send(bot.url, command(), { headers: { 'x-slack-request-timestamp': 'NaN' } })).status).toBe(401);
    expect((await fetch(bot.url, { method: 'POST', body: command() })).status).toBe(401);
    expect((await fetch(bot.url, { method: 'POST', body: new URLSearchParams({ ssl_check: '1', payload: '{}' }) })).status).toBe(401);
    expect(bot.handled.count).toBe(8);
    expect(bot.asked).toEqual([]);
    expect(bot.workspace.calls).toEqual([]);
  });

  it('answers 400 to signed nonsense and 413 to a body that is too large', async () => {
    expect((await send(bot.url, { type: 'url_verification' })).status).toBe(400);
    expect((await send(bot.url, new URLSearchParams({ payload: '{' }))).status).toBe(400);
    expect((await send(bot.url, new URLSearchParams({ command: '/nat-explain', text: 'x' }))).status).toBe(400);
    expect(await tooLarge(bot.url)).toBe(413);
  });

  it('answers the URL verification and takes events that nobody listens to', async () => {
    const verification = await send(bot.url, { type: 'url_verification', challenge: 'c42', token: 't' });
    expect(await verification.json()).toEqual({ challenge: 'c42' });
    expect((await send(bot.url, { type: 'event_callback', event_id: 'E1', event: { type: 'channel_rename' } })).status).toBe(200);
    expect((await send(bot.url, { type: 'app_rate_limited', team_id: 'T1' })).status).toBe(200);
  });

  it('reads a form with a charset', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };
    expect((await send(bot.url, command(), { headers })).status).toBe(200);
    await bot.workspace.waitForResponses(1);
  });
});

describe('refusal', () => {
  it('is over the bytes, not over what they decode to', () => {
    const body = Buffer.from([0x61, 0xff, 0x62]);
    const decoded = Buffer.from(body.toString('utf8'));
    const signed = { body, timestamp: '1700000000', signature: signature(SECRET, '1700000000', body) };
    expect(refusal(signed, SECRET, 1_700_000_000_000)).toBeNull();
    expect(refusal({ ...signed, body: decoded }, SECRET, 1_700_000_000_000)).toBe('wrong signature');
  });

  it("agrees with the example of Slack's documentation", () => {
    const body = Buffer.from(
      'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c',
    );
    expect(signature('8f742231b10e8888abcd99yyyzzz85a5', '1531420618', body)).toBe(
      'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
    );
  });
});

/** The status for a body of 2 MB; the server answers before it has all. */
function tooLarge(url: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST' }, (response) => {
      resolve(response.statusCode);
      sent.destroy();
    });
    sent.on('error', (error) => (sent.destroyed ? undefined : reject(error)));
    sent.end(Buffer.alloc(2 * 1024 * 1024, 'x'));
  });
}
