/**
 * Whose turn it is to write where the other side has limited how fast it may be written to: an installation of the forge, a channel of the
 * chat. Nobody waits before it has refused something. From then on whoever wants to write there gets the next free slots, in the order of
 * asking and whichever replica asks, and is put off until they come; when all that waited is done, nobody waits any more.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from 'pg-boss';
import { z } from 'zod';
import type { RepositoryRef } from './ports.ts';
import { postponement } from './postponement.ts';

/** What a limit is kept for. */
export interface Place {
  readonly name: string;
  /** Seconds from one write to the next. */
  readonly gapSeconds: number;
  /** What it counts by is no longer than the gap: each write has its own moment, and none may come early or be made up for. */
  readonly exact: boolean;
}

/** 80 writes a minute for each installation (GitHub, "Rate limits for the REST API"), with a little to spare; a turn's come together. */
export function forgePlace({ owner }: RepositoryRef): Place {
  return { name: `forge ${owner}`, gapSeconds: 0.8, exact: false };
}

/** One message a second for each channel (Slack, "Rate limits"), with a little to spare. */
export function channelPlace(channel: string): Place {
  return { name: `channel ${channel}`, gapSeconds: 1.05, exact: true };
}

/** Does a piece of writing when its turn has come. @throws LaterError where that is not soon; what else the work throws. */
export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** For who writes where no limit is shared. */
export const atOnce: InTurn = (work) => work();

export interface Turns {
  /** How to write to a place for whoever has this key. `slots`: how many writes it will take. */
  of(place: Place, key: string, slots: number): InTurn;
  /** Reading was refused already, for so many seconds: it gets its turn now, in the order of coming. @returns what to fail with. */
  refusedAt(place: Place, key: string, slots: number, seconds: number): Promise<LaterError>;
  /** It has nothing more to write there. */
  done(place: Place, key: string): Promise<void>;
  /** Forgets the turns of those who have not come for so many days. */
  forget(days: number): Promise<void>;
}

/** How to write to a place; at once where no turns are kept. */
export function turnOf(turns: Turns | undefined, place: Place, key: string, slots: number): InTurn {
  return turns?.of(place, key, slots) ?? atOnce;
}

/** The turn comes later than a worker can wait for. */
export class LaterError extends Error {
  readonly retryAfterSeconds: number;
  constructor(place: Place, seconds: number) {
    super(`it is not its turn to write to ${place.name} for ${Math.ceil(seconds)} s`);
    this.name = 'LaterError';
    this.retryAfterSeconds = seconds;
  }
}

/** So long a worker waits for its turn. */
const IN_HAND_S = 5;
/** Where the moment counts, a job that is put off comes so much early, since none begins to the second; the rest it waits in hand. */
const EARLY_S = 2;
/** A place that is refused to somebody whose turn it is, over and over, is limited for others' sake too. */
const MOST_REFUSALS = 10;
/** So long a place where nobody waited is not asked for again. */
const FREE_MS = 1000;

/** Turns in a database, the same for all replicas on it. `waited` is told of each pause that a worker makes, in seconds. */
export function turns(db: Db, waited: (seconds: number) => void): Turns {
  const freeUntil = new Map<string, number>();
  const rows = turnRows(db);
  const isFree = ({ name }: Place) => (freeUntil.get(name) ?? 0) > performance.now();

  /** Seconds until its turn; null where nobody waits for one. */
  async function wait(place: Place, key: string, slots: number): Promise<number | null> {
    if (isFree(place)) return null;
    const seconds = await rows.wait(place, key, slots);
    if (seconds === null) freeUntil.set(place.name, performance.now() + FREE_MS);
    return seconds;
  }

  async function inTurn<Result>(place: Place, key: string, slots: number, work: () => Promise<Result>): Promise<Result> {
    for (let refusals = 0; ; ) {
      const seconds = await wait(place, key, slots);
      if (seconds !== null && seconds > IN_HAND_S) throw new LaterError(place, place.exact ? seconds - EARLY_S : seconds);
      if (seconds !== null && seconds > 0) {
        waited(seconds);
        await sleep(seconds * 1000);
        continue;
      }
      try {
        const result = await work();
        if (seconds !== null && place.exact) await rows.used(place, key);
        return result;
      } catch (error) {
        const refused = postponement(error);
        if (refused?.cause !== 'rate limit' || refused.seconds === null) throw error;
        await rows.refused(place, key, slots, refused.seconds);
        freeUntil.delete(place.name);
        refusals += 1;
        if (refusals >= MOST_REFUSALS) throw error;
      }
    }
  }

  return {
    of: (place, key, slots) => (work) => inTurn(place, key, slots, work),
    refusedAt: async (place, key, slots, seconds) => {
      await rows.refused(place, key, slots, seconds);
      freeUntil.delete(place.name);
      return new LaterError(place, Math.max(seconds, (await rows.wait(place, key, slots)) ?? 0));
    },
    done: async (place, key) => {
      if (!isFree(place)) await rows.done(place, key);
    },
    forget: rows.forget,
  };
}

const waitRow = z.object({ seconds: z.coerce.number() });

/**
 * Slots are numbers. Of a place is kept when one of them opens, from which the others follow by the gap, and the next that nobody has: a
 * refusal moves all that wait by moving that time.
 */
function turnRows(db: Db) {
  return {
    /**
     * Seconds until the turn that a key has, or gets now because others wait; null where nobody does, whatever time the place was to open at:
     * a clock that is set back would close it for as long.
     */
    async wait({ name, gapSeconds }: Place, key: string, slots: number): Promise<number | null> {
      const text = `WITH mine AS (SELECT slot FROM hairpin_turns WHERE place = $1 AND key = $2),
        queued AS (UPDATE hairpin_places SET next = next + $3::int
          WHERE place = $1 AND NOT EXISTS (SELECT FROM mine) AND EXISTS (SELECT FROM hairpin_turns WHERE place = $1)
            AND opens + make_interval(secs => (next - slot) * $4::float8) > now()
          RETURNING next - $3::int AS slot),
        kept AS (INSERT INTO hairpin_turns (place, key, slot) SELECT $1, $2, slot FROM queued ON CONFLICT DO NOTHING)
        SELECT extract(epoch FROM p.opens + make_interval(secs => greatest(0, s.slot - p.slot) * $4::float8) - now())::float8 AS seconds
        FROM (SELECT slot FROM mine UNION ALL SELECT slot FROM queued) s JOIN hairpin_places p ON p.place = $1`;
      const { rows } = await db.executeSql(text, [name, key, slots, gapSeconds]);
      return z.array(waitRow).parse(rows)[0]?.seconds ?? null;
    },
    /** The slot of a key has been used now: the place's later ones follow from here, and the key's next write has the one after it. */
    async used({ name }: Place, key: string): Promise<void> {
      const text = `WITH mine AS (UPDATE hairpin_turns SET slot = slot + 1 WHERE place = $1 AND key = $2 RETURNING slot - 1 AS slot)
        UPDATE hairpin_places p SET opens = now(), slot = mine.slot FROM mine WHERE p.place = $1 AND p.slot <= mine.slot`;
      await db.executeSql(text, [name, key]);
    },
    /** The place wants to be left alone: the key keeps its turn or gets one, and nobody's comes before. */
    async refused({ name, gapSeconds }: Place, key: string, slots: number, seconds: number): Promise<void> {
      await db.executeSql('INSERT INTO hairpin_places (place, opens, slot, next) VALUES ($1, now(), 0, 0) ON CONFLICT DO NOTHING', [name]);
      await db.executeSql(
        `WITH queued AS (UPDATE hairpin_places SET next = next + $3::int
           WHERE place = $1 AND NOT EXISTS (SELECT FROM hairpin_turns WHERE place = $1 AND key = $2) RETURNING next - $3::int AS slot)
         INSERT INTO hairpin_turns (place, key, slot) SELECT $1, $2, slot FROM queued ON CONFLICT DO NOTHING`,
        [name, key, slots],
      );
      await db.executeSql(
        `UPDATE hairpin_places p SET opens = now() + make_interval(secs => $4::float8), slot = greatest(p.slot, t.slot) FROM hairpin_turns t
         WHERE p.place = $1 AND t.place = $1 AND t.key = $2
           AND p.opens + make_interval(secs => greatest(0, t.slot - p.slot) * $3::float8) < now() + make_interval(secs => $4::float8)`,
        [name, key, gapSeconds, seconds],
      );
    },
    async done({ name }: Place, key: string): Promise<void> {
      await db.executeSql('DELETE FROM hairpin_turns WHERE place = $1 AND key = $2', [name, key]);
    },
    async forget(days: number): Promise<void> {
      await db.executeSql('DELETE FROM hairpin_turns WHERE taken_at < now() - make_interval(days => $1)', [days]);
    },
  };
}
