/** Slack's Web API: how calls are made, and what is done when they fail. */
import { setTimeout as sleep } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import { slackLogger } from './logger.ts';

export interface ClientSettings {
  readonly botToken: string;
  /** The Web API's base address; Slack's own where it is left out. */
  readonly apiUrl?: string;
  readonly log: Logger;
}

const CALL_TIMEOUT_MS = 10_000;
const RATE_LIMIT_ATTEMPTS = 4;
/** A longer wait than this is the job's to make, not a request's that holds a worker. */
const LONGEST_WAIT_S = 30;

/**
 * WebClient retries for half an hour by default, a 404 of an unknown method and a chat.postMessage whose answer was lost included. Here it
 * never retries: a caller that wants to post again looks first whether it has posted.
 */
export function clientOptions(settings: ClientSettings): webApi.WebClientOptions {
  return {
    ...(settings.apiUrl === undefined ? {} : { slackApiUrl: settings.apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: CALL_TIMEOUT_MS,
    allowAbsoluteUrls: false,
    // Bolt posts to response_url with it too, and would wait for ever.
    fetch: (url, init) => fetch(url, { ...init, signal: init?.signal ?? AbortSignal.timeout(CALL_TIMEOUT_MS) }),
    logger: slackLogger(settings.log),
  };
}

export function createClient(settings: ClientSettings): webApi.WebClient {
  return new webApi.WebClient(settings.botToken, clientOptions(settings));
}

/** Makes a call, again after the wait that Slack asks for when it limits the rate: a limited call has had no effect. Throws what else fails. */
export async function limited<Result>(call: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof webApi.WebAPIRateLimitedError)) throw error;
      if (attempt >= RATE_LIMIT_ATTEMPTS || error.retryAfter > LONGEST_WAIT_S) throw error;
      await sleep(error.retryAfter * 1000);
    }
  }
}

/** Slack's own word for what failed (`message_not_found`), or null when it did not get so far as to answer. */
export function slackError(error: unknown): string | null {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : null;
}
