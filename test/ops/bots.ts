/** `hairpin serve` as processes of their own, for the harnesses: started on a store, killed, stopped, measured. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { parseJson, waitFor } from '../../src/demo/layer.ts';
import type { StoreLocation } from '../../src/jobs/store.ts';

/** The checkout's, or the built package's where one is named. */
const hairpin = process.env.HAIRPIN_BIN ?? fileURLToPath(new URL('../../bin/hairpin.js', import.meta.url));
const START_MS = 120_000;
const served = z.looseObject({ msg: z.literal('serving'), url: z.string() });

export interface BotProcess {
  readonly url: string;
  readonly pid: number;
  output(): string;
  /** Whether it has ended by itself or otherwise. */
  ended(): boolean;
  kill(): Promise<void>;
  /** SIGTERM; the exit code. */
  stop(): Promise<number | null>;
  /** Resident memory, in MB. */
  memory(): number;
  /** Processor time so far, in seconds. */
  cpu(): number;
}

export function storeEnvironment(place: StoreLocation): Record<string, string> {
  return 'dataDir' in place ? { HAIRPIN_DATA_DIR: place.dataDir } : { DATABASE_URL: place.databaseUrl };
}

/** Starts a bot on a free port. @throws Error with what it printed where it does not come up. */
export async function startBotProcess(environment: Readonly<Record<string, string>>): Promise<BotProcess> {
  const { PATH = '', HOME = '/' } = process.env;
  const child = spawn(process.execPath, [hairpin, 'serve'], {
    env: { PATH, HOME, LOG_LEVEL: 'info', ...environment, HOST: '127.0.0.1', PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      // What is long past is of no use, and a week's log is long.
      printed = `${printed}${chunk.toString()}`.slice(-200_000);
    });
  }
  const url = await waitFor(() => (hasEnded(child) ? '' : serving(printed)), START_MS);
  if (url === undefined || url === '') throw new Error(`the bot did not start:\n${printed}`);
  return {
    url,
    pid: child.pid ?? 0,
    output: () => printed,
    ended: () => hasEnded(child),
    kill: async () => {
      child.kill('SIGKILL');
      await end(child);
    },
    stop: async () => {
      child.kill('SIGTERM');
      await end(child);
      return child.exitCode;
    },
    memory: () => {
      const kb = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
      return Math.round(Number(kb) / 1024);
    },
    // proc(5): the fields behind the name in parentheses; utime and stime, in hundredths of a second.
    cpu: () => {
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      return (Number(fields[11]) + Number(fields[12])) / 100;
    },
  };
}

function serving(log: string): string | undefined {
  for (const line of log.split('\n')) {
    const read = served.safeParse(parseJson(line));
    if (read.success) return read.data.url;
  }
  return undefined;
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}
