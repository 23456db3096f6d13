/**
 * Attempts at jobs, counted before they begin and forgotten when they end, however they end. What is left counted is how often a process
 * died over a job: neither store can tell otherwise, since a dead process reports nothing.
 */
import type { Db } from 'pg-boss';
import { z } from 'zod';

export interface Attempts {
  /** Counts an attempt. @returns how many earlier ones never ended. */
  beginAttempt(queue: string, key: string): Promise<number>;
  /** Takes back the last begin: nothing was tried after all. */
  undoAttempt(queue: string, key: string): Promise<void>;
  endAttempt(queue: string, key: string): Promise<void>;
  /** Attempts of this process that are under way end, as a shutdown that hands them back wants it. */
  endOwnAttempts(): Promise<void>;
}

const countRow = z.object({ count: z.coerce.number() });

export function attempts(db: Db): Attempts {
  const own = new Map<string, { readonly queue: string; readonly key: string }>();
  const end = async (queue: string, key: string) => {
    await db.executeSql('DELETE FROM hairpin_attempts WHERE queue = $1 AND key = $2', [queue, key]);
    own.delete(`${queue} ${key}`);
  };
  return {
    async beginAttempt(queue, key) {
      const text = `INSERT INTO hairpin_attempts AS a (queue, key, count) VALUES ($1, $2, 1)
        ON CONFLICT (queue, key) DO UPDATE SET count = a.count + 1 RETURNING count`;
      own.set(`${queue} ${key}`, { queue, key });
      const rows = z.array(countRow).parse((await db.executeSql(text, [queue, key])).rows);
      return (rows[0]?.count ?? 1) - 1;
    },
    async undoAttempt(queue, key) {
      await db.executeSql('UPDATE hairpin_attempts SET count = count - 1 WHERE queue = $1 AND key = $2', [queue, key]);
      own.delete(`${queue} ${key}`);
    },
    endAttempt: end,
    async endOwnAttempts() {
      for (const { queue, key } of own.values()) await end(queue, key);
    },
  };
}
