/** Sets of questions that were written before the grammar was read: questions/NN.json, each with the meanings that are accepted of it (` | ` between them). */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const questionSet = z.strictObject({
  name: z.string(),
  /** Who wrote it, and how much of it was read right when first asked. */
  about: z.string(),
  /** The part that is read right at least; one that was written to mislead is asked back more often. */
  least: z.number().default(0.95),
  questions: z.array(z.tuple([z.string(), z.string()])),
});

const folder = new URL('./questions/', import.meta.url);

/** In the order in which they were written. */
export const questionSets: readonly z.infer<typeof questionSet>[] = readdirSync(folder)
  .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
  .map((file) => questionSet.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))));
