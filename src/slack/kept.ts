/** A question as it is kept between its acknowledgement and its answer. */
import { z } from 'zod';

export const keptQuestion = z.object({
  /** Slack's own id of what asked: an event's, a command's or a click's; the same for a retry. */
  id: z.string().min(1),
  text: z.string(),
  channel: z.string().min(1),
  user: z.string().min(1),
  /** The thread that it was asked in, or that its answer goes into. */
  thread: z.string().nullable(),
  /** The asker's own message begins the thread, so nothing was asked in it before. */
  opens: z.boolean().default(false),
  /** Where the answer goes: privately by this address (good for 30 minutes), or into the thread where there is none. */
  respondUrl: z.string().nullable(),
  /** Shared by this question's button: shown to the channel, with the question above it. */
  shared: z.boolean().default(false),
  /** The language is settled already (a button of an answer in it). */
  lang: z.enum(['en', 'zh']).nullable().default(null),
  /** Milliseconds since 1970. */
  at: z.number(),
});
export type KeptQuestion = z.infer<typeof keptQuestion>;

/** `response_url` answers for so long (SURFACES.md). */
export const RESPONSE_URL_MS = 30 * 60 * 1000;

/** How long an acknowledgement waits for a question to be kept; Slack gives it three seconds (SURFACES.md). */
export const KEEP_PATIENCE_MS = 1500;
