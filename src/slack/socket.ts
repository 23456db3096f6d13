/** Socket Mode: Slack's requests over a connection that the bot opens, for gateways that nothing from outside may reach. */
import { type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Logger } from 'pino';
import { slackLogger } from './logger.ts';

export interface SocketSettings {
  /** An app-level token (`xapp-…`) with the scope connections:write. */
  readonly appToken: string;
  /** The Web API's base address; Slack's own where it is left out. */
  readonly apiUrl?: string;
  readonly log: Logger;
}

/** A Bolt receiver that connects when it is started, and again whenever the connection ends. */
export function createSocket({ appToken, apiUrl, log }: SocketSettings): Receiver {
  return new SocketModeReceiver({
    appToken,
    logger: slackLogger(log),
    installerOptions: { clientOptions: { ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }), retryConfig: { retries: 5 } } },
  });
}
