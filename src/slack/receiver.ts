/** HTTP in: verifies, reads and acknowledges what Slack sends, and hands it to Bolt. Bolt's own receiver trusts future timestamps. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { App, Receiver } from '@slack/bolt';
import type { Logger } from 'pino';
import { z } from 'zod';
import { refusal } from './signature.ts';
import { take } from './taking.ts';

/** Slack's own requests are some kilobytes. */
const BODY_LIMIT = 1024 * 1024;

const identified = z.looseObject({ id: z.string().min(1) });
const responseUrl = z.url({ protocol: /^https?$/ });

const command = z.looseObject({
  command: z.string().startsWith('/'),
  text: z.string().default(''),
  channel_id: z.string().min(1),
  user_id: z.string().min(1),
  response_url: responseUrl,
});
const action = z.looseObject({
  type: z.literal('block_actions'),
  user: identified,
  channel: identified.optional(),
  actions: z.array(z.looseObject({ action_id: z.string(), block_id: z.string().default(''), value: z.string().optional() })).min(1),
  response_url: responseUrl.optional(),
});
const shortcut = z.looseObject({
  type: z.literal('message_action'),
  callback_id: z.string(),
  user: identified,
  channel: identified,
  message: z.looseObject({ ts: z.string(), text: z.string().optional(), thread_ts: z.string().optional() }),
  response_url: responseUrl,
});
const mention = z.looseObject({
  type: z.literal('event_callback'),
  event_id: z.string().min(1),
  event: z.looseObject({ type: z.literal('app_mention'), channel: z.string(), text: z.string(), ts: z.string() }),
});
const verification = z.looseObject({ type: z.literal('url_verification'), challenge: z.string() });
/** Types whose fields are not used: acknowledged, since Slack sends again what is not. */
const other = z.looseObject({ type: z.string().refine((type) => !['block_actions', 'message_action', 'url_verification'].includes(type)) });
const body = z.union([verification, command, action, shortcut, mention, other]);

export interface HttpReceiver extends Receiver {
  /** Resolves when the work after the acknowledgement is done too; never rejects. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Left early, the stream stays open: the refusal is still to be sent.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > BODY_LIMIT) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
}

/** Commands come as a form, interactions as JSON in a form's `payload`, events as JSON. Throws where it is none of these. */
function decode(raw: Buffer, contentType: string): unknown {
  if (!contentType.startsWith('application/x-www-form-urlencoded')) return JSON.parse(raw.toString('utf8'));
  const form = new URLSearchParams(raw.toString('utf8'));
  const payload = form.get('payload');
  return payload === null ? Object.fromEntries(form) : JSON.parse(payload);
}

function decoded(raw: Buffer, contentType: string): unknown {
  try {
    return decode(raw, contentType);
  } catch {
    return undefined;
  }
}

function answer(response: ServerResponse, status: number, content?: unknown): void {
  if (response.headersSent || response.destroyed) return;
  if (content === undefined || content === '') {
    response.writeHead(status).end();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content));
}

/** A Bolt receiver without a server of its own; `handle` is mounted at POST /slack/events. Without a secret it takes nothing. `now` in milliseconds since 1970. */
export function createReceiver(signingSecret: string | null, log: Logger, now: () => number = Date.now): HttpReceiver {
  let app: App | null = null;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const raw = await readBody(request);
    if (raw === null) {
      // What is left of the body is not read.
      response.setHeader('connection', 'close');
      return answer(response, 413);
    }
    // Socket Mode alone: whatever comes this way is nobody's.
    if (signingSecret === null) return answer(response, 404);
    const signed = { body: raw, timestamp: header(request, 'x-slack-request-timestamp'), signature: header(request, 'x-slack-signature') };
    const refused = refusal(signed, signingSecret, now());
    if (refused !== null) {
      log.warn({ reason: refused }, 'refused a request to /slack/events');
      return answer(response, 401);
    }
    const read = body.safeParse(decoded(raw, header(request, 'content-type') ?? ''));
    if (!read.success) {
      log.warn({ issues: read.error.issues.length }, 'could not read a request of Slack');
      return answer(response, 400);
    }
    const challenge = verification.safeParse(read.data);
    if (challenge.success) return answer(response, 200, { challenge: challenge.data.challenge });
    await take(app, { body: read.data }, async (content) => answer(response, 200, content), log);
  }

  return {
    init: (bolt) => {
      app = bolt;
    },
    start: async () => undefined,
    stop: async () => undefined,
    handle: async (request, response) => {
      try {
        await serve(request, response);
      } catch (error) {
        log.error({ err: error }, 'a request of Slack failed');
        answer(response, 500);
      }
    },
  };
}
