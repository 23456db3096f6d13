/** Questions asked in a chat, kept in the store until they are answered: a process that dies over one leaves it to the next. */
import { type Crew, createQueues, workOn } from './queues.ts';

const CHAT = 'hairpin-chat';
const ANSWERS_AT_ONCE = 4;

/** Work that survives the process. Both may be called in any order; what is kept waits for the worker. */
export interface Keeper {
  /** Stores a job under its key; the same key twice is one job. */
  keep(key: string, job: object): Promise<void>;
  /** Does each job once it is kept, again where it failed or its process died. `lastTry`: it is given up after this. */
  work(run: (job: unknown, lastTry: boolean) => Promise<void>): Promise<void>;
}

/** Opens the queue, and takes up what an earlier process had in hand. */
export async function openChatQueue(crew: Crew): Promise<Keeper> {
  const { store, log } = crew;
  await createQueues(store, [CHAT]);
  if (store.exclusive) {
    for (const orphan of await store.activeJobs(CHAT)) {
      await store.boss.send(CHAT, orphan.data, orphan.key === null ? {} : { singletonKey: orphan.key });
      await store.boss.deleteJob(CHAT, orphan.id);
      log.warn({ queue: CHAT, key: orphan.key }, 'question taken up again that its process left');
    }
  }
  return {
    async keep(key, job) {
      await store.boss.send(CHAT, job, { singletonKey: key, db: store.urgent });
    },
    work: (run) =>
      workOn(crew, { queue: CHAT, concurrency: ANSWERS_AT_ONCE, run, giveUp: (data) => run(data, true).catch(() => undefined) }),
  };
}
