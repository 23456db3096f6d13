/**
 * How an operator reaches the jobs of a running bot whose store nobody else may open: a socket in its data folder, for those who may write
 * there. One request a connection, one line of JSON each way.
 */
import { chmodSync, rmSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import type { DeadLetters } from '../jobs/dead-letters.ts';
import { type Log, reason } from '../jobs/log.ts';

const request = z.object({ command: z.enum(['list', 'retry', 'drop']), ids: z.array(z.string()).nullable() });
export type ControlRequest = z.infer<typeof request>;

const letter = z.object({
  id: z.string(),
  queue: z.string(),
  key: z.string().nullable(),
  reason: z.string(),
  at: z.coerce.date(),
  tries: z.number(),
});
const reply = z.union([z.object({ letters: z.array(letter) }), z.object({ count: z.number() }), z.object({ error: z.string() })]);
export type ControlReply = z.infer<typeof reply>;

/** More than a request ever has. */
const LONGEST_REQUEST = 1024 * 1024;

/** Does what a request asks. @throws Error for an id that is none. */
export async function obey(letters: DeadLetters, { command, ids }: ControlRequest): Promise<ControlReply> {
  if (command === 'list') return { letters: [...(await letters.list())] };
  return { count: await letters[command](ids) };
}

export interface Control {
  close(): void;
}

/** Listens in the data folder. A socket that cannot be made is told and does no other harm. */
export function openControl(dataDir: string, letters: DeadLetters, log: Log): Control {
  const path = socketPath(dataDir);
  // The lock of the folder is held: a socket that lies there is a dead process's.
  rmSync(path, { force: true });
  const server = createServer((socket) => {
    let text = '';
    socket.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      if (text.length > LONGEST_REQUEST) return socket.destroy();
      if (!text.endsWith('\n')) return;
      void answer(letters, text).then((said) => socket.end(`${JSON.stringify(said)}\n`));
    });
    socket.on('error', () => socket.destroy());
  });
  server.on('error', (error) => log.warn({ path, error: reason(error) }, 'hairpin jobs cannot reach this bot'));
  server.listen(path, () => chmodSync(path, 0o600));
  return { close: () => server.close() };
}

async function answer(letters: DeadLetters, text: string): Promise<ControlReply> {
  try {
    return await obey(letters, request.parse(JSON.parse(text)));
  } catch (error) {
    return { error: reason(error) };
  }
}

/** Asks the bot that runs on a data folder. @returns null where none runs. @throws Error where it does not answer as it should. */
export function askRunning(dataDir: string, asked: ControlRequest): Promise<ControlReply | null> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(socketPath(dataDir));
    let text = '';
    socket.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    socket.on('connect', () => socket.write(`${JSON.stringify(asked)}\n`));
    socket.on('error', (error) => {
      const code = 'code' in error ? error.code : '';
      if (code === 'ENOENT' || code === 'ECONNREFUSED') resolve(null);
      else reject(error);
    });
    socket.on('end', () => {
      const read = reply.safeParse(text === '' ? null : JSON.parse(text));
      if (read.success) resolve(read.data);
      else reject(new Error('the running bot gave no answer'));
    });
  });
}

function socketPath(dataDir: string): string {
  return join(dataDir, 'control.sock');
}
