/**
 * For acks.ts, in a process of its own so that nobody else's work is measured: sends signed `/nat-explain` commands at a steady rate until
 * standard input ends, and prints `{ acks, answers, unanswered }`: milliseconds from the command to its acknowledgement, and to its answer.
 */
import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { z } from 'zod';

const plan = z
  .object({ url: z.string(), secret: z.string(), channel: z.string(), user: z.string(), text: z.string(), perSecond: z.number() })
  .parse(JSON.parse(process.argv[2] ?? ''));
const acks: number[] = [];
const answers: number[] = [];
const waiting = new Map<string, number>();

const server = createServer((request, response) => {
  const sent = waiting.get(request.url ?? '');
  waiting.delete(request.url ?? '');
  if (sent !== undefined) answers.push(performance.now() - sent);
  request.resume();
  response.end('ok');
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
const here = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;

async function ask(): Promise<void> {
  const id = randomUUID();
  const body = new URLSearchParams({
    ...{ token: 'stand-in', team_id: 'T1', team_domain: 'example', channel_id: plan.channel, channel_name: 'firewall' },
    ...{ user_id: plan.user, user_name: 'admin', command: '/nat-explain', text: plan.text, api_app_id: 'A0HAIRPIN' },
    ...{ is_enterprise_install: 'false', response_url: `${here}/${id}`, trigger_id: `1.1.${id}` },
  }).toString();
  const at = String(Math.floor(Date.now() / 1000));
  const signature = `v0=${createHmac('sha256', plan.secret).update(`v0:${at}:${body}`).digest('hex')}`;
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': at,
    'x-slack-signature': signature,
  };
  const begin = performance.now();
  waiting.set(`/${id}`, begin);
  const response = await fetch(plan.url, { method: 'POST', headers, body });
  await response.text();
  acks.push(response.status === 200 ? performance.now() - begin : Number.POSITIVE_INFINITY);
}

// The first of each kind warms up, on both sides.
await ask();
acks.length = 0;
process.stdout.write('ready\n');

let ended = false;
process.stdin.once('end', () => {
  ended = true;
});
process.stdin.resume();
const asked: Promise<void>[] = [];
for (let due = performance.now(); !ended; due += 1000 / plan.perSecond) {
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
  asked.push(ask());
}
await Promise.all(asked);
for (let tries = 0; waiting.size > 0 && tries < 600; tries++) await new Promise((resolve) => setTimeout(resolve, 100));
process.stdout.write(`${JSON.stringify({ acks, answers, unanswered: waiting.size })}\n`);
server.close();
process.exit(0);
