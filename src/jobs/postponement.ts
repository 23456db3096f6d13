/** Failures that are none of the job's: the other side limits the rate, or is away. */
import { ChatError } from './chat-error.ts';

export interface Postponement {
  readonly cause: 'rate limit' | 'outage';
  /** How long the other side wants to be left alone; null where it says nothing. */
  readonly seconds: number | null;
}

/**
 * Whether a failure is none of the job's: a limit that the other side names a pause for, or an outage of it (`seconds` null then: pauses
 * grow). Such a job is put off and not counted as failed.
 */
export function postponement(error: unknown): Postponement | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof ChatError) return postponement(error.cause);
  // GitHub's errors carry it by the first name (src/github/client.ts), Slack's library by the second.
  if ('retryAfterSeconds' in error && typeof error.retryAfterSeconds === 'number') return limit(error.retryAfterSeconds);
  if ('retryAfter' in error && typeof error.retryAfter === 'number') return limit(error.retryAfter);
  return isOutage(error) ? { cause: 'outage', seconds: null } : null;
}

function limit(seconds: number): Postponement {
  return { cause: 'rate limit', seconds: Math.max(1, Math.ceil(seconds)) };
}

/** No connection, no answer in time (fetch's and undici's errors), or an answer that says that the server is at fault. */
function isOutage(error: Error): boolean {
  if ('status' in error && typeof error.status === 'number') return error.status >= 500 || error.status === 408;
  if ('statusCode' in error && typeof error.statusCode === 'number') return error.statusCode >= 500;
  if (error.name === 'TimeoutError' || error.name === 'AbortError' || error.message === 'fetch failed') return true;
  const code = 'code' in error ? String(error.code) : '';
  return (
    /^(ECONN|ENOTFOUND|ENET|EHOST|EPIPE|ETIMEDOUT|EAI_|UND_ERR)/.test(code) ||
    code === 'slack_webapi_request_error' ||
    (error.cause instanceof Error && error.cause !== error && isOutage(error.cause))
  );
}
