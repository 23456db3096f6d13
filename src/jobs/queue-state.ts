/** How the queues stand, for the metrics: counted when somebody asks. */
import type { Db } from 'pg-boss';
import { z } from 'zod';

export interface QueueState {
  readonly queue: string;
  readonly state: 'created' | 'retry' | 'active';
  readonly count: number;
  /** Seconds since the oldest of them might have begun; 0 where none may yet. */
  readonly oldestSeconds: number;
}

const row = z.object({
  queue: z.string(),
  state: z.enum(['created', 'retry', 'active']),
  count: z.coerce.number(),
  oldestSeconds: z.coerce.number(),
});

export async function queueState(db: Db): Promise<readonly QueueState[]> {
  const text = `SELECT name AS queue, state::text AS state, count(*)::int AS count,
      greatest(0, coalesce(extract(epoch FROM now() - min(greatest(created_on, start_after)))::float8, 0)) AS "oldestSeconds"
    FROM pgboss.job WHERE state < 'completed' AND name LIKE 'hairpin-%' GROUP BY name, state ORDER BY name, state`;
  return z.array(row).parse((await db.executeSql(text)).rows);
}
