/**
 * Posting that survives dying half-way: intent stored, the thing looked up (unless nothing can stand yet) and put, result stored. What
 * already stands is left alone.
 */
import { createHash, randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Earlier } from './ports.ts';
import type { Holder, Intent, Store } from './store.ts';
import { atOnce, type InTurn } from './turns.ts';

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
  /** What the store does not know of cannot stand either: the first time it is put, it need not be looked for. */
  readonly watched?: boolean;
  /** When it may be posted; left out: at once. */
  readonly turn?: InTurn;
  /** Posts it, idempotently. `known`: the result of an earlier time, if any. */
  readonly put: (known: T | null, earlier: Earlier) => Promise<T>;
}

/** Somebody else has in hand what was about to be posted on. */
export class Taken extends Error {}

/** Makes one thing stand as it should, and returns where it stands. @throws Taken where it is somebody else's by now. */
export async function postOnce<T>({ store, key, content, shape, watched = false, turn = atOnce, put }: Posting<T>): Promise<T> {
  const digest = digestOf(content);
  const intent = await store.intent(key);
  const earlier = shape.safeParse(intent?.result);
  const known = earlier.success ? earlier.data : null;
  if (intent?.done === true && intent.digest === digest && known !== null) return known;
  const result = await turn(async () => {
    // Intended when its turn has come: what only waits cannot stand yet. Again after a refusal, since part of it may stand by then.
    const intended = await store.intend(key, digest);
    if (intended === 'taken') throw new Taken(key);
    return put(known, intended === 'first' && watched ? 'none' : 'maybe');
  });
  await store.settle(key, digest, result);
  return result;
}

/** An outbox that ends with the process: what stands is found by its marker alone. */
export function memoryOutbox(): Outbox {
  return keptIn(new Map());
}

/** An outbox for whoever has in hand what is under one prefix. */
export interface Ledger extends Outbox {
  /** For what is done without an intent. @throws Taken where it is somebody else's by now. */
  assertHeld(): Promise<void>;
}

/**
 * Takes what is under a prefix in hand, and reads what is known of it, once; what is written goes to the store first. For other prefixes it
 * is the store. A process that stalled so long that its job went to another one comes back to find that it has been taken from it: nothing
 * is intended any more. Held before it is read: whoever held it until then can add nothing that is not seen.
 */
export async function ledger(store: Outbox, prefix: string): Promise<Ledger> {
  const holder: Holder = { key: `${prefix}holder`, digest: randomUUID() };
  await store.settle(holder.key, holder.digest, null);
  const known = keptIn(new Map(await store.intentsUnder(prefix)));
  const of = (key: string) => (key.startsWith(prefix) ? known : store);
  return {
    assertHeld: async () => {
      if ((await store.intent(holder.key))?.digest !== holder.digest) throw new Taken(prefix);
    },
    intent: (key) => of(key).intent(key),
    intentsUnder: (under) => of(under).intentsUnder(under),
    intend: async (key, digest) => {
      const intended = await store.intend(key, digest, holder);
      if (intended !== 'taken') await known.intend(key, digest);
      return intended;
    },
    settle: async (key, digest, result) => {
      await store.settle(key, digest, result);
      await known.settle(key, digest, result);
    },
    reopen: async (under) => {
      await store.reopen(under);
      await known.reopen(under);
    },
  };
}

function keptIn(intents: Map<string, Intent>): Outbox {
  return {
    intent: async (key) => intents.get(key) ?? null,
    intend: async (key, digest) => {
      const earlier = intents.get(key);
      intents.set(key, { digest, done: false, result: earlier?.result ?? null });
      return earlier === undefined ? 'first' : 'again';
    },
    settle: async (key, digest, result) => void intents.set(key, { digest, done: true, result }),
    intentsUnder: async (prefix) => new Map([...intents].filter(([key]) => key.startsWith(prefix))),
    reopen: async (prefix) => {
      for (const [key, intent] of intents) if (key.startsWith(prefix)) intents.set(key, { ...intent, done: false });
    },
  };
}
