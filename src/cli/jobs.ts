/** `hairpin jobs list|retry|drop`: what the bot gave up, with its reason, and what an operator decides about it. */
import { existsSync } from 'node:fs';
import { openStore } from '../jobs/store.ts';
import { askRunning, type ControlReply, type ControlRequest, obey } from './control.ts';
import { type Environment, readStoreLocation } from './environment.ts';
import { InputError } from './input.ts';
import { print } from './output.ts';

export interface JobsFlags {
  readonly all?: boolean;
  readonly format?: string;
}

const quiet = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * Runs one command on the store that the environment names: a running bot is asked where it holds the store, else the store is opened.
 * @throws InputError for wrong use and for a store that cannot be opened.
 */
export async function runJobs(
  command: ControlRequest['command'],
  ids: readonly string[],
  flags: JobsFlags,
  environment: Environment,
): Promise<number> {
  if (command !== 'list' && ids.length === 0 && flags.all !== true) {
    throw new InputError([`hairpin jobs ${command}: error: expected the ids of jobs (hairpin jobs list), or --all`]);
  }
  const reply = await ask({ command, ids: flags.all === true ? null : [...ids] }, environment);
  if ('error' in reply) throw new InputError([`hairpin jobs: error: ${reply.error}`]);
  await print(flags.format === 'json' ? `${JSON.stringify(reply)}\n` : text(command, reply));
  // A named job that is not there is worth an exit code.
  return 'count' in reply && ids.length > 0 && reply.count < ids.length ? 1 : 0;
}

async function ask(request: ControlRequest, environment: Environment): Promise<ControlReply> {
  try {
    const location = readStoreLocation(environment);
    if ('dataDir' in location) {
      if (!existsSync(location.dataDir)) throw new Error(`${location.dataDir} is not there: no bot has run on it`);
      const running = await askRunning(location.dataDir, request);
      if (running !== null) return running;
    }
    const store = await openStore(location, quiet);
    try {
      return await obey(store.deadLetters, request);
    } finally {
      await store.close(1);
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError([`hairpin jobs: error: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

function text(command: ControlRequest['command'], reply: Exclude<ControlReply, { error: string }>): string {
  if ('count' in reply)
    return `${reply.count} ${reply.count === 1 ? 'job' : 'jobs'} ${command === 'retry' ? 'put back on the queue' : 'dropped'}\n`;
  if (reply.letters.length === 0) return 'no jobs were given up\n';
  const lines = reply.letters.map(
    ({ id, queue, key, reason, at, tries }) =>
      `${id}  ${at.toISOString()}  ${queue}  ${key ?? '-'}  ${tries === 1 ? '1 try' : `${tries} tries`}\n    ${reason.replaceAll('\n', '\n    ')}\n`,
  );
  return lines.join('');
}
