import type { Log } from '../../src/jobs/log.ts';

const say = (level: string) => (fields: object, message: string) => {
  if (process.env.HAIRPIN_TEST_LOG !== undefined) process.stderr.write(`${level} ${message} ${JSON.stringify(fields)}\n`);
};

/** A log that nobody reads, unless HAIRPIN_TEST_LOG is set. */
export const silent: Log = { debug: say('debug'), info: say('info'), warn: say('warn'), error: say('error') };
