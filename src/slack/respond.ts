/** Posting to a response_url: no token, no thread of ours, five uses in half an hour. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { SlackMessage } from '../render/slack-blocks.ts';

const TIMEOUT_MS = 10_000;
const AGAIN_MS = 1000;
const LONGEST_WAIT_S = 30;

export interface ResponseFields {
  readonly response_type: 'ephemeral' | 'in_channel';
  readonly replace_original: boolean;
  readonly thread_ts?: string;
}

/** Posts; once more when that fails, or after the wait that Slack asks for, since an answer twice is better than none. Throws what fails then. */
export async function respondTo(url: string, message: SlackMessage | { readonly text: string }, fields: ResponseFields): Promise<void> {
  const body = JSON.stringify({ ...message, ...fields });
  const first = await post(url, body).catch(() => null);
  if (first?.ok) return;
  const wanted = Number(first?.headers.get('retry-after') ?? Number.NaN);
  await sleep(Number.isFinite(wanted) ? Math.min(wanted, LONGEST_WAIT_S) * 1000 : AGAIN_MS);
  const second = await post(url, body);
  if (!second.ok) throw new Error(`the response_url answered ${second.status}`);
}

function post(url: string, body: string): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal: AbortSignal.timeout(TIMEOUT_MS) });
}
