/**
 * Jobs that were given up: what was tried so often that trying again is no use, with the reason. They wait there for an operator
 * (`hairpin jobs list|retry|drop`) and are never taken up by themselves.
 */
import type { PgBoss } from 'pg-boss';
import { z } from 'zod';

/** The queue that nobody works on. */
export const DEAD = 'hairpin-dead';
const KEEP_DAYS = 90;

export interface DeadLetter {
  readonly id: string;
  /** The queue that gave it up. */
  readonly queue: string;
  /** What it was about, such as `owner/name#42`. */
  readonly key: string | null;
  readonly reason: string;
  /** When it was given up. */
  readonly at: Date;
  readonly tries: number;
}

export interface DeadLetters {
  list(): Promise<readonly DeadLetter[]>;
  /** Puts them back on their queues; all where no ids are given. @returns how many. */
  retry(ids: readonly string[] | null): Promise<number>;
  /** Forgets them; all where no ids are given. @returns how many. */
  drop(ids: readonly string[] | null): Promise<number>;
  count(): Promise<number>;
  /** The job of this key has been done since: whatever it was given up for is over. */
  settle(queue: string, key: string): Promise<void>;
}

const message = z.object({ message: z.string() });
const uuid = z.uuid();

export async function createDeadLetterQueue(boss: PgBoss): Promise<void> {
  await boss.createQueue(DEAD, { policy: 'standard', retentionSeconds: KEEP_DAYS * 86_400, deleteAfterSeconds: KEEP_DAYS * 86_400 });
}

export function deadLetters(boss: PgBoss): DeadLetters {
  const waiting = async () => boss.findJobs(DEAD, { queued: true, limit: 100_000 });
  const known = async (ids: readonly string[] | null) => {
    const present = (await waiting()).map(({ id }) => id);
    return ids === null ? present : present.filter((id) => ids.includes(id));
  };
  return {
    async list() {
      return (await waiting()).map((job) => ({
        id: job.id,
        queue: job.sourceName ?? DEAD,
        key: job.singletonKey,
        reason: reasonOf(job.sourceOutput ?? job.output),
        at: job.createdOn,
        tries: (job.sourceRetryCount ?? 0) + 1,
      }));
    },
    async retry(ids) {
      const wanted = await known(checked(ids));
      return wanted.length === 0 ? 0 : boss.redrive(DEAD, { ids: wanted, limit: wanted.length });
    },
    async drop(ids) {
      const wanted = await known(checked(ids));
      for (const id of wanted) await boss.deleteJob(DEAD, id);
      return wanted.length;
    },
    async count() {
      return (await boss.getQueueStats(DEAD, { force: true }).catch(() => []))[0]?.queuedCount ?? 0;
    },
    // A job whose process died while the same was wished for again ends here, too: only one of a key can wait to be tried.
    async settle(queue, key) {
      const text = "DELETE FROM pgboss.job WHERE name = $1 AND singleton_key = $2 AND source_name = $3 AND state < 'active'";
      await boss.getDb().executeSql(text, [DEAD, key, queue]);
    },
  };
}

function reasonOf(output: unknown): string {
  const read = message.safeParse(output);
  return read.success ? read.data.message : 'the process that had it in hand ended, or took too long';
}

/** @throws Error that names what is no job's id. */
function checked(ids: readonly string[] | null): readonly string[] | null {
  const wrong = ids?.find((id) => !uuid.safeParse(id).success);
  if (wrong !== undefined) throw new Error(`${wrong} is no job: hairpin jobs list names them`);
  return ids;
}
