/** `POST /github/webhooks`: a delivery is verified, stored, and only then acknowledged. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Webhooks } from '@octokit/webhooks';
import type { Hint } from '../jobs/hints.ts';
import { type Log, reason } from '../jobs/log.ts';
import type { RawDelivery } from '../jobs/store.ts';
import { readHints } from './payload.ts';

/** GitHub's own cap on a payload. */
const BODY_CAP = 25 * 1024 * 1024;

export interface WebhookSettings {
  /** One, or several while one is being replaced. */
  readonly secrets: readonly string[];
  readonly deliver: (delivery: RawDelivery, hints: readonly Hint[]) => Promise<'taken' | 'duplicate'>;
  readonly log: Log;
  readonly path?: string;
}

/** Answers a request to the webhooks' path; false when it is for something else, and nothing was answered. Never rejects. */
export function githubWebhooks(settings: WebhookSettings): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  const { path = '/github/webhooks', log } = settings;
  const verifiers = settings.secrets.map((secret) => new Webhooks({ secret }));
  const isSigned = async (body: string, signature: string) => {
    for (const verifier of verifiers) if (await verifier.verify(body, signature)) return true;
    return false;
  };
  return async (request, response) => {
    if (request.method !== 'POST' || (request.url ?? '').split('?')[0] !== path) return false;
    try {
      const { status, text } = await take(settings, isSigned, request);
      answer(response, status, text);
    } catch (error) {
      // Not acknowledged: GitHub shows the delivery as failed, and it can be redelivered.
      log.error({ error: reason(error) }, 'the delivery could not be taken');
      answer(response, 500, 'the delivery could not be stored');
    }
    return true;
  };
}

interface Reply {
  readonly status: number;
  readonly text: string;
}

async function take(
  { deliver, log }: WebhookSettings,
  isSigned: (body: string, signature: string) => Promise<boolean>,
  request: IncomingMessage,
): Promise<Reply> {
  const id = header(request, 'x-github-delivery');
  const event = header(request, 'x-github-event');
  const signature = header(request, 'x-hub-signature-256');
  if (id === null || event === null) return { status: 400, text: 'X-GitHub-Delivery and X-GitHub-Event are required' };
  if (signature === null) return { status: 401, text: 'X-Hub-Signature-256 is required' };
  const raw = await readBody(request);
  if (raw === null) return { status: 413, text: 'the payload is larger than GitHub sends' };
  const body = decode(raw);
  if (body === null || body === '' || !(await isSigned(body, signature))) {
    log.warn({ event }, 'a delivery with a bad signature was refused');
    return { status: 401, text: 'the signature does not match' };
  }
  const read = readHints(event, body);
  if ('error' in read) {
    log.warn({ delivery: id, error: read.error }, 'a delivery could not be read');
    return { status: 400, text: 'the payload is not what GitHub sends for this event' };
  }
  if (read.hints.length === 0) return { status: 202, text: 'nothing to do' };
  const outcome = await deliver({ id, event, body }, read.hints);
  return { status: 202, text: outcome };
}

function header(request: IncomingMessage, name: string): string | null {
  const value = request.headers[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The raw body; null when it is over the cap. */
async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > BODY_CAP) return null;
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    const chunk = Buffer.from(part);
    length += chunk.length;
    if (length > BODY_CAP) return null;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** Strictly: bytes that are no UTF-8 would be signed as something else than what was read. */
function decode(raw: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
  } catch {
    return null;
  }
}

function answer(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...(status === 413 ? { connection: 'close' } : {}) });
  response.end(`${text}\n`);
}
