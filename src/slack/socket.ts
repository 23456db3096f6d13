/** Socket Mode: Slack's requests over a connection that the bot opens, for gateways that nothing from outside may reach. */
import { type App, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Logger } from 'pino';
import { z } from 'zod';
import { slackLogger } from './logger.ts';
import { take } from './taking.ts';

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
 * has it; here it is taken as over HTTP, and what fails is not acknowledged: Slack sends it again.
 */
export function createSocket({ appToken, apiUrl, log }: SocketSettings): Receiver {
  const bolt = new SocketModeReceiver({
    appToken,
    logger: slackLogger(log),
    installerOptions: { clientOptions: { ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }), retryConfig: { retries: 5 } } },
  });
  let app: App | null = null;

  async function arrive(given: unknown): Promise<void> {
    const { body, ack, retry_num: retryNum, retry_reason: retryReason } = arrived.parse(given);
    const retried = { ...(retryNum === undefined ? {} : { retryNum }), ...(retryReason === undefined ? {} : { retryReason }) };
    await take(app, { body, ...retried }, ack, log);
  }

  const failed = (error: unknown) => log.error({ err: error }, 'a request of Slack failed');
  // Bolt's receiver hears the same and does nothing: it is given no app.
  bolt.client.on('slack_event', (given: unknown) => void arrive(given).catch(failed));
  return {
    init: (given) => {
      app = given;
    },
    start: async () => bolt.start(),
    stop: async () => void (await bolt.stop()),
  };
}
