/** Socket Mode: Slack's requests over a connection that the bot opens, for gateways that nothing from outside may reach. */
import { type App, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Logger } from 'pino';
import { z } from 'zod';
import { KEEP_PATIENCE_MS } from './kept.ts';
import { slackLogger } from './logger.ts';
import { isQuestion } from './receiver.ts';

export interface SocketSettings {
  /** An app-level token (`xapp-…`) with the scope connections:write. */
  readonly appToken: string;
  /** The Web API's base address; Slack's own where it is left out. */
  readonly apiUrl?: string;
  readonly log: Logger;
}

/** What the connection hands over of one envelope; the body is what HTTP would bring. */
const arrived = z.object({
  body: z.record(z.string(), z.unknown()),
  ack: z.custom<(content?: unknown) => Promise<void>>((value) => typeof value === 'function'),
  retry_num: z.number().optional(),
  retry_reason: z.string().optional(),
});

/**
 * A Bolt receiver that connects when it is started, and again whenever the connection ends. Bolt's own acknowledges an event before anybody
 * has it; here a question is acknowledged once it is kept, or Slack grows impatient, and what fails is not: Slack sends it again.
 */
export function createSocket({ appToken, apiUrl, log }: SocketSettings): Receiver {
  const bolt = new SocketModeReceiver({
    appToken,
    logger: slackLogger(log),
    installerOptions: { clientOptions: { ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }), retryConfig: { retries: 5 } } },
  });
  let app: App | null = null;

  async function take(given: unknown): Promise<void> {
    const { body, ack, retry_num: retryNum, retry_reason: retryReason } = arrived.parse(given);
    let acknowledged = false;
    const acknowledge = async (content?: unknown) => {
      if (acknowledged) return;
      acknowledged = true;
      await ack(content);
    };
    const waits = isQuestion(body);
    const patience = waits ? setTimeout(() => void acknowledge().catch(failed), KEEP_PATIENCE_MS) : undefined;
    try {
      await app?.processEvent({
        body,
        ack: async (content) => (waits ? undefined : acknowledge(content)),
        ...(retryNum === undefined ? {} : { retryNum }),
        ...(retryReason === undefined ? {} : { retryReason }),
      });
      // Nobody listens to it, and it is Slack's: taken, so that Slack does not send it again.
      await acknowledge();
    } finally {
      clearTimeout(patience);
    }
  }

  const failed = (error: unknown) => log.error({ err: error }, 'a request of Slack failed');
  // Bolt's receiver hears the same and does nothing: it is given no app.
  bolt.client.on('slack_event', (given: unknown) => void take(given).catch(failed));
  return {
    init: (given) => {
      app = given;
    },
    start: async () => bolt.start(),
    stop: async () => void (await bolt.stop()),
  };
}
