/**
 * The embedded database in a thread of its own, as pg-boss's connection. A thread that ends by itself (PGlite aborts where PostgreSQL would
 * panic, as on a full disk) is replaced: the database recovers as after a crash, and who listened listens again.
 */
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Db } from 'pg-boss';
import type { StoreOrder, StoreReply } from './store-messages.ts';

export interface EmbeddedDatabase {
  readonly db: Db;
  /** The same database for what somebody waits for: its statements go before those that wait. */
  readonly urgent: Pick<Db, 'executeSql'>;
  /** Writes everything out and ends the thread. */
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (rows: unknown[]) => void;
  readonly reject: (error: Error) => void;
}

/** Statements that the thread is given at once; the others wait here, where an urgent one can still go before them. */
const GIVEN_AT_ONCE = 3;

interface Listener {
  readonly channel: string;
  readonly heard: (payload: string) => void;
  readonly again: () => void;
}

type Order = StoreOrder extends infer O ? (O extends { readonly id: number } ? Omit<O, 'id'> : never) : never;

/** Starts the thread, and resolves once the database is open. */
export type StartThread = typeof startThread;

/**
 * Opens the database of a folder, which must be nobody else's (src/jobs/lock.ts).
 * @throws Error where it cannot be opened.
 */
export async function openEmbedded(folder: string, start: StartThread = startThread): Promise<EmbeddedDatabase> {
  let thread: Promise<Worker> | null = null;
  let session: readonly string[] = [];
  let closed = false;
  let last = 0;
  const waiting = new Map<number, Waiting>();
  /** Statements that wait to be given to the thread, the urgent ones first. */
  const urgent: (() => void)[] = [];
  const ordinary: (() => void)[] = [];
  let given = 0;
  const listeners = new Set<Listener>();

  const ended = (error: Error) => {
    thread = null;
    const lost = [...waiting.values()];
    waiting.clear();
    for (const one of lost) one.reject(error);
  };
  const hear = (reply: StoreReply) => {
    if (reply.kind === 'ready') return;
    if (reply.kind === 'notified') {
      for (const listener of listeners) if (listener.channel === reply.channel) listener.heard(reply.payload);
      return;
    }
    const one = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.kind === 'done') one?.resolve(reply.rows);
    else one?.reject(Object.assign(new Error(reply.message), reply.code === null ? {} : { code: reply.code }));
  };
  const send = (worker: Worker, order: Order) =>
    new Promise<unknown[]>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ ...order, id } satisfies StoreOrder);
    });
  const begin = async (): Promise<Worker> => {
    const worker = await start(folder, hear, ended);
    if (session.length > 0) await send(worker, { kind: 'session', statements: session });
    for (const channel of new Set([...listeners].map((one) => one.channel))) await send(worker, { kind: 'listen', channel });
    for (const { again } of listeners) again();
    return worker;
  };
  const open = (): Promise<Worker> => {
    if (closed) return Promise.reject(new Error('the store is closed'));
    thread ??= begin().catch((error: unknown) => {
      thread = null;
      throw error;
    });
    return thread;
  };
  const ask = async (order: Order) => send(await open(), order);
  const next = () => {
    while (given < GIVEN_AT_ONCE) {
      const begin = urgent.shift() ?? ordinary.shift();
      if (begin === undefined) return;
      given += 1;
      begin();
    }
  };
  const inTurn = (queue: (() => void)[], text: string, values: unknown[] | undefined) =>
    new Promise<{ rows: unknown[] }>((resolve, reject) => {
      queue.push(() => {
        ask({ kind: 'sql', text, values })
          .then((rows) => resolve({ rows }), reject)
          .finally(() => {
            given -= 1;
            next();
          });
      });
      next();
    });

  await open();
  const db: Db = {
    executeSql: (text, values) => inTurn(ordinary, text, values),
    setSessionStatements: async (statements) => {
      session = statements;
      await ask({ kind: 'session', statements });
    },
    listen: async (channel, heard, again) => {
      const listener = { channel, heard, again };
      const first = ![...listeners].some((one) => one.channel === channel);
      if (first) await ask({ kind: 'listen', channel });
      listeners.add(listener);
      again();
      return { close: async () => void listeners.delete(listener) };
    },
  };
  return {
    db,
    urgent: { executeSql: (text, values) => inTurn(urgent, text, values) },
    close: async () => {
      if (closed) return;
      const running = thread;
      closed = true;
      const worker = await running?.catch(() => null);
      if (worker === null || worker === undefined) return;
      await send(worker, { kind: 'close' });
      await worker.terminate();
    },
  };
}

/**
 * V8 13.6 ends the whole process (`Check failed: jit_page_->allocations_.erase(addr) == 1`) when it frees compiled WebAssembly that other
 * threads' databases share: seen here, and known as nodejs/node#64500. Code that is never freed costs a few megabytes, once.
 */
function keepCompiledCode(): void {
  setFlagsFromString('--no-wasm-code-gc');
}

export function startThread(folder: string, hear: (reply: StoreReply) => void, ended: (error: Error) => void): Promise<Worker> {
  return new Promise((resolve, reject) => {
    keepCompiledCode();
    const worker = new Worker(threadModule(), { workerData: { folder } });
    let failure = new Error('the thread of the embedded database ended');
    worker.on('message', (reply: StoreReply) => {
      if (reply.kind === 'ready') resolve(worker);
      hear(reply);
    });
    worker.on('error', (error: Error) => {
      failure = error;
    });
    worker.on('exit', () => {
      reject(failure);
      ended(failure);
    });
  });
}

/** Sources in a checkout, built JavaScript in the package. */
function threadModule(): URL {
  return new URL(`./store-thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);
}
