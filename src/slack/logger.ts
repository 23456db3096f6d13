import { LogLevel, type Logger as SlackLogger } from '@slack/bolt';
import type { Logger } from 'pino';

/** Bolt's and WebClient's own log lines as pino's, under the level that pino has. */
export function slackLogger(log: Logger): SlackLogger {
  const join = (parts: readonly unknown[]): string => parts.map(String).join(' ');
  return {
    debug: (...parts: unknown[]) => log.debug(join(parts)),
    // What Bolt calls info is of no interest to an operator.
    info: (...parts: unknown[]) => log.debug(join(parts)),
    warn: (...parts: unknown[]) => log.warn(join(parts)),
    error: (...parts: unknown[]) => log.error(join(parts)),
    setLevel: () => undefined,
    setName: () => undefined,
    getLevel: () => (log.isLevelEnabled('debug') ? LogLevel.DEBUG : LogLevel.INFO),
  };
}
