/**
 * For acks.ts, in a process of its own so that nobody else's work is measured: told to go, it sends signed `/nat-explain` commands at a steady rate until
 * standard input ends, each with an answering address of its own, and prints `{ acks, sent }`: milliseconds from each command to its
 * acknowledgement, and when each was sent (milliseconds since 1970).
 */
import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';

const planned = z.object({
  url: z.string(),
  secret: z.string(),
  channel: z.string(),
  user: z.string(),
  text: z.string(),
  perSecond: z.number(),
  responseUrls: z.array(z.string()),
});
const lines = createInterface(process.stdin);
const [first] = await once(lines, 'line');
const plan = planned.parse(JSON.parse(String(first)));
const acks: number[] = [];
const sent: number[] = [];

async function ask(responseUrl: string): Promise<number> {
  const body = new URLSearchParams({
    ...{ token: 'stand-in', team_id: 'T1', team_domain: 'example', channel_id: plan.channel, channel_name: 'firewall' },
    ...{ user_id: plan.user, user_name: 'admin', command: '/nat-explain', text: plan.text, api_app_id: 'A0HAIRPIN' },
    ...{ is_enterprise_install: 'false', response_url: responseUrl, trigger_id: `1.1.${randomUUID()}` },
  }).toString();
  const at = String(Math.floor(Date.now() / 1000));
  const signature = `v0=${createHmac('sha256', plan.secret).update(`v0:${at}:${body}`).digest('hex')}`;
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': at,
    'x-slack-signature': signature,
  };
  const begin = performance.now();
  const response = await fetch(plan.url, { method: 'POST', headers, body });
  await response.text();
  return response.status === 200 ? performance.now() - begin : Number.MAX_SAFE_INTEGER;
}

// The first one warms both sides up.
await ask(plan.responseUrls.shift() ?? '');
const go = once(lines, 'line');
process.stdout.write('ready\n');
await go;

let ended = false;
lines.once('close', () => {
  ended = true;
});
const asked: Promise<void>[] = [];
for (let due = performance.now(); !ended && plan.responseUrls.length > 0; due += 1000 / plan.perSecond) {
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
  const index = sent.push(performance.timeOrigin + performance.now()) - 1;
  asked.push(
    ask(plan.responseUrls.shift() ?? '').then((milliseconds) => {
      acks[index] = milliseconds;
    }),
  );
}
await Promise.all(asked);
process.stdout.write(`${JSON.stringify({ acks, sent })}\n`);
process.exit(0);
