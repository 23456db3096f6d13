/** The thread of the embedded database: PGlite's statements take the thread that they run in, and this one acknowledges nobody. */
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { fromPglite } from 'pg-boss';
import { z } from 'zod';
import type { StoreOrder, StoreReply } from './store-messages.ts';

const { folder } = z.object({ folder: z.string() }).parse(workerData);
const lite = await PGlite.create(folder);
const db = fromPglite(lite);

const say = (reply: StoreReply) => parentPort?.postMessage(reply);

async function carryOut(order: StoreOrder): Promise<unknown[]> {
  switch (order.kind) {
    case 'sql':
      return (await db.executeSql(order.text, order.values === undefined ? undefined : [...order.values])).rows;
    case 'session':
      await db.setSessionStatements?.([...order.statements]);
      return [];
    case 'listen':
      await lite.listen(order.channel, (payload) => say({ kind: 'notified', channel: order.channel, payload }));
      return [];
    case 'close':
      await lite.close();
      return [];
  }
}

parentPort?.on('message', (order: StoreOrder) => {
  carryOut(order).then(
    (rows) => say({ kind: 'done', id: order.id, rows }),
    (error: unknown) => say({ kind: 'failed', id: order.id, ...told(error) }),
  );
});

function told(error: unknown): { message: string; code: string | null } {
  if (!(error instanceof Error)) return { message: String(error), code: null };
  return { message: error.message, code: 'code' in error ? String(error.code) : null };
}

say({ kind: 'ready' });
