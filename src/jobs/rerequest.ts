/** Somebody pressed "Re-run": what stands is posted anew, whatever its digest says. */
import type { Outbox } from './outbox.ts';
import { reRequestKey } from './wishes.ts';

/** A re-request is taken when its turn comes and not before: a run that is under way then would settle over it. `key`: whose posts. */
export async function takeReRequest(store: Outbox, key: string): Promise<void> {
  const asked = await store.intent(reRequestKey(key));
  if (asked === null || asked.done) return;
  await store.reopen(`${key} `);
  await store.settle(reRequestKey(key), asked.digest, null);
}
