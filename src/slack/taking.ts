/** How a request of Slack is taken, however it came: handed to Bolt, and acknowledged once. */
import type { App, ReceiverEvent } from '@slack/bolt';
import type { Logger } from 'pino';
import { z } from 'zod';
import { KEEP_PATIENCE_MS } from './kept.ts';

/** Events that ask something. */
const question = z.looseObject({
  type: z.literal('event_callback'),
  event: z.looseObject({ type: z.enum(['app_mention', 'message']) }),
});

/**
 * Bolt acknowledges an event before anybody has it; for a question that waits until it is kept, or Slack grows impatient. What nobody listens
 * to is acknowledged too, so that Slack does not send it again.
 * @throws what the listeners throw: then it may not have been acknowledged.
 */
export async function take(
  app: App | null,
  event: Omit<ReceiverEvent, 'ack'>,
  send: (content?: unknown) => Promise<void>,
  log: Logger,
): Promise<void> {
  let acknowledged = false;
  const acknowledge = async (content?: unknown) => {
    if (acknowledged) return;
    acknowledged = true;
    await send(content);
  };
  const late = () => void acknowledge().catch((error: unknown) => log.error({ err: error }, 'an acknowledgement to Slack failed'));
  const waits = question.safeParse(event.body).success;
  const patience = waits ? setTimeout(late, KEEP_PATIENCE_MS) : undefined;
  try {
    await app?.processEvent({ ...event, ack: async (content) => (waits ? undefined : acknowledge(content)) });
  } finally {
    clearTimeout(patience);
  }
  await acknowledge();
}
