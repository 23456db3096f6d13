/**
 * Whether a request comes from Slack: an HMAC-SHA256 over `v0:TIMESTAMP:BODY` with the app's signing secret
 * (docs.slack.dev/authentication/verifying-requests-from-slack). Bolt's own check decodes the body first and lets future timestamps pass.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

const TOLERANCE_S = 5 * 60;

export interface SignedRequest {
  /** The bytes as they arrived. */
  readonly body: Buffer;
  /** The headers x-slack-request-timestamp and x-slack-signature. */
  readonly timestamp: string | undefined;
  readonly signature: string | undefined;
}

/** The signature that Slack sends for a body at a time, in seconds since 1970. */
export function signature(secret: string, timestamp: string, body: Buffer): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body).digest('hex')}`;
}

/**
 * Why the request is refused, or null when it is Slack's and of now (five minutes either way). `now`: milliseconds since 1970. `secrets`: one,
 * or several between commas while one is being replaced.
 */
export function refusal(request: SignedRequest, secrets: string, now: number): string | null {
  const { timestamp, signature: given } = request;
  if (timestamp === undefined || given === undefined) return 'unsigned';
  if (!/^\d{1,12}$/.test(timestamp)) return 'malformed timestamp';
  const age = Math.floor(now / 1000) - Number(timestamp);
  if (age > TOLERANCE_S) return 'stale timestamp';
  if (age < -TOLERANCE_S) return 'timestamp in the future';
  const actual = Buffer.from(given);
  const signedWith = (secret: string) => isEqual(Buffer.from(signature(secret.trim(), timestamp, request.body)), actual);
  return secrets.split(',').some((secret) => secret.trim() !== '' && signedWith(secret)) ? null : 'wrong signature';
}

function isEqual(expected: Buffer, actual: Buffer): boolean {
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}
