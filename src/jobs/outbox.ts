/** Posting that survives dying half-way: intent stored, the thing looked up and put, result stored. What already stands is left alone. */
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Intent, Store } from './store.ts';

/** The part of the store that posting needs. */
export type Outbox = Pick<Store, 'intent' | 'intend' | 'settle' | 'intentsUnder' | 'reopen'>;

/** A digest of anything that JSON can say. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

export interface Posting<T> {
  readonly store: Outbox;
  readonly key: string;
  /** What it is to say; the same content is not posted again. */
  readonly content: unknown;
  /** Shape of the stored result. */
  readonly shape: z.ZodType<T>;
  /** Posts it, idempotently. `known`: the result of an earlier time, if any. */
  readonly put: (known: T | null) => Promise<T>;
}

/** Makes one thing stand as it should, and returns where it stands. */
export async function postOnce<T>({ store, key, content, shape, put }: Posting<T>): Promise<T> {
  const digest = digestOf(content);
  const intent = await store.intent(key);
  const earlier = shape.safeParse(intent?.result);
  const known = earlier.success ? earlier.data : null;
  if (intent?.done === true && intent.digest === digest && known !== null) return known;
  await store.intend(key, digest);
  const result = await put(known);
  await store.settle(key, digest, result);
  return result;
}

/** An outbox that ends with the process: what stands is found by its marker alone. */
export function memoryOutbox(): Outbox {
  const intents = new Map<string, Intent>();
  return {
    intent: async (key) => intents.get(key) ?? null,
    intend: async (key, digest) => void intents.set(key, { digest, done: false, result: intents.get(key)?.result ?? null }),
    settle: async (key, digest, result) => void intents.set(key, { digest, done: true, result }),
    intentsUnder: async (prefix) => new Map([...intents].filter(([key]) => key.startsWith(prefix))),
    reopen: async (prefix) => {
      for (const [key, intent] of intents) if (key.startsWith(prefix)) intents.set(key, { ...intent, done: false });
    },
  };
}
