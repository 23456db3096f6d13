/**
 * The engine in threads of its own: an enormous ruleset delays no acknowledgement, and a review that outgrows its budget of time or memory
 * ends with its thread, which is then replaced. Questions have a thread to themselves, so that they do not wait behind reviews.
 */
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Engine, OVER_BUDGET } from '../jobs/ports.ts';
import type { Side } from '../review/model.ts';
import type { SourceFile } from '../ruleset/model.ts';
import type { Order, Reply, SentFile, SentSide, Task } from './engine-messages.ts';

export interface Budget {
  /** For one review or one answer. */
  readonly seconds: number;
  /** JavaScript heap of one thread, in MB. */
  readonly memoryMb: number;
}

export interface EngineThreads extends Engine {
  /** Starts the threads before anybody asks: loading the engine takes a while, and the processor. */
  warm(): void;
  /** Ends the threads; what is in hand is rejected. */
  close(): Promise<void>;
}

export const DEFAULT_BUDGET: Budget = { seconds: 60, memoryMb: 2048 };

/** Characters of rulesets that one thread keeps, with what it has read of them. */
const KEEP_CHARACTERS = 32 * 1024 * 1024;
const MOST_THREADS = 4;

interface Waiting {
  readonly task: Task;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
}

/** Starts no thread before the first question, unless it is told to. @throws (from its methods) Error that says which budget was exceeded, or what the engine threw. */
export function createEngineThreads(budget: Budget = DEFAULT_BUDGET): EngineThreads {
  const reviewers = Array.from({ length: Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1)) }, () => thread(budget));
  const answerer = thread(budget);
  const digests = digester();
  return {
    async review(input) {
      const { base, head } = input;
      const task = { kind: 'review', input: { ...input, base: sent(base, digests), head: sent(head, digests) } } as const;
      const reply = await idlest(reviewers).run(task);
      if (reply.kind !== 'review') throw unexpected(reply);
      return { gateway: input.gateway, base, head, ...reply.review };
    },
    async explain(input) {
      const reply = await answerer.run({ kind: 'explain', input: { ...input, side: sent(input.side, digests) } });
      if (reply.kind !== 'explain') throw unexpected(reply);
      return reply.answer;
    },
    warm: () => {
      for (const one of [...reviewers, answerer]) one.warm();
    },
    close: async () => {
      await Promise.all([...reviewers, answerer].map((one) => one.close()));
    },
  };
}

function overBudget(message: string): Error {
  return Object.assign(new Error(message), { name: OVER_BUDGET });
}

function unexpected(reply: Reply): Error {
  return new Error(reply.kind === 'error' ? reply.message : `the engine answered a ${reply.kind}`);
}

/** The digest of a file's name and text, worked out once for each file object. */
function digester(): (file: SourceFile) => string {
  const known = new WeakMap<SourceFile, string>();
  return (file) => {
    const digest = known.get(file) ?? createHash('sha256').update(file.name).update('\0').update(file.text).digest('base64');
    known.set(file, digest);
    return digest;
  };
}

/** With every text; the thread's own bookkeeping takes out those that are held. */
function sent({ files, network, routes }: Side, digestOf: (file: SourceFile) => string): SentSide {
  const one = (file: SourceFile): SentFile => ({ name: file.name, digest: digestOf(file), text: file.text });
  return {
    files: files.map(one),
    network: network === null ? null : one(network),
    ...(routes === undefined ? {} : { routes: one(routes) }),
  };
}

interface Thread {
  /** Tasks that wait or are in hand. */
  load(): number;
  warm(): void;
  run(task: Task): Promise<Reply>;
  close(): Promise<void>;
}

function idlest(threads: readonly Thread[]): Thread {
  return threads.reduce((best, one) => (one.load() < best.load() ? one : best));
}

function thread(budget: Budget): Thread {
  const queue: Waiting[] = [];
  let worker: Worker | null = null;
  let ready = false;
  let current: { readonly waiting: Waiting; timer: NodeJS.Timeout | undefined } | null = null;
  let closed = false;
  /** What the worker holds: digest to characters, oldest use first. */
  let held = new Map<string, number>();

  const end = (error: Error) => {
    const gone = worker;
    worker = null;
    ready = false;
    held = new Map();
    finish((waiting) => waiting.reject(error));
    return gone?.terminate();
  };
  const finish = (how: (waiting: Waiting) => void) => {
    const done = current;
    current = null;
    if (done === null) return;
    clearTimeout(done.timer);
    how(done.waiting);
    next();
  };
  const start = (): Worker => {
    const started = new Worker(threadModule(), { resourceLimits: { maxOldGenerationSizeMb: budget.memoryMb } });
    // Only a task in hand keeps the process alive, not an idle thread.
    started.unref();
    started.on('message', (reply: Reply) => {
      if (worker !== started) return;
      if (reply.kind !== 'ready') return finish((waiting) => waiting.resolve(reply));
      ready = true;
      begin();
    });
    started.on('error', (error: Error) => {
      if (worker === started) void end(isOutOfMemory(error) ? overBudget(`the analysis needs more than its ${budget.memoryMb} MB`) : error);
    });
    started.on('exit', () => {
      if (worker === started) void end(new Error('the engine thread ended'));
    });
    return started;
  };
  const next = () => {
    const waiting = current === null && !closed ? queue.shift() : undefined;
    if (waiting === undefined) return;
    current = { waiting, timer: undefined };
    worker ??= start();
    if (ready) begin();
  };
  // A thread's start is not counted: it is the machine's business, not the ruleset's.
  const begin = () => {
    if (current === null) return;
    current.timer = setTimeout(() => void end(overBudget(`the analysis takes longer than its ${budget.seconds} s`)), budget.seconds * 1000);
    worker?.postMessage(orderOf(current.waiting.task, held));
  };
  return {
    load: () => queue.length + (current === null ? 0 : 1),
    warm: () => {
      if (!closed) worker ??= start();
    },
    run: (task) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new Error('the engine is closed'));
        queue.push({ task, resolve, reject });
        next();
      }),
    close: async () => {
      closed = true;
      for (const waiting of queue.splice(0)) waiting.reject(new Error('the engine is closed'));
      await end(new Error('the engine is closed'));
    },
  };
}

/** The order without the texts that are held already. `held` is brought to what the thread holds after it. */
function orderOf(task: Task, held: Map<string, number>): Order {
  const forget: string[] = [];
  const used = new Set<string>();
  const file = (one: SentFile): SentFile => {
    const { name, digest, text = '' } = one;
    const known = held.has(digest);
    held.delete(digest);
    held.set(digest, text.length + 1);
    used.add(digest);
    return known ? { name, digest } : one;
  };
  const side = (one: SentSide): SentSide => ({
    files: one.files.map(file),
    network: one.network === null ? null : file(one.network),
    ...(one.routes === undefined ? {} : { routes: file(one.routes) }),
  });
  const slim: Task =
    task.kind === 'review'
      ? { kind: 'review', input: { ...task.input, base: side(task.input.base), head: side(task.input.head) } }
      : { kind: 'explain', input: { ...task.input, side: side(task.input.side) } };
  let characters = [...held.values()].reduce((sum, count) => sum + count, 0);
  for (const [digest, count] of held) {
    if (characters <= KEEP_CHARACTERS) break;
    // What this order needs is forgotten by a later one.
    if (used.has(digest)) continue;
    characters -= count;
    held.delete(digest);
    forget.push(digest);
  }
  return { task: slim, forget };
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** Sources in a checkout, built JavaScript in the package. */
function threadModule(): URL {
  return new URL(`./engine-thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);
}
