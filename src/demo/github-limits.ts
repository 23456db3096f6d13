/** STAND-IN, not the product: what GitHub's REST API refuses (SURFACES.md, "The pull request", limits), checked on what the bot sends. */
import { z } from 'zod';

/** The lines of a file's head that a diff shows, context included (side RIGHT), hunk by hunk. */
export type DiffLines = ReadonlyMap<string, readonly { readonly start: number; readonly end: number }[]>;

const annotation = z.looseObject({
  path: z.string().min(1),
  start_line: z.int().min(1),
  end_line: z.int().min(1),
  start_column: z.int().min(1).optional(),
  end_column: z.int().min(1).optional(),
  annotation_level: z.enum(['notice', 'warning', 'failure']),
  message: z
    .string()
    .min(1)
    .refine(within(64 * 1024), 'message is longer than 64 KB'),
  title: z.string().max(255).optional(),
  raw_details: z
    .string()
    .refine(within(64 * 1024), 'raw_details is longer than 64 KB')
    .optional(),
});
export type SentAnnotation = z.infer<typeof annotation>;

const output = z.looseObject({
  title: z.string().max(255),
  summary: z.string().max(65_535),
  text: z.string().max(65_535).optional(),
  annotations: z.array(annotation).max(50).optional(),
});

const action = z.looseObject({
  label: z.string().min(1).max(20),
  description: z.string().min(1).max(40),
  identifier: z.string().min(1).max(20),
});

const checkRunFields = {
  status: z.enum(['queued', 'in_progress', 'completed']).optional(),
  conclusion: z.enum(['action_required', 'cancelled', 'failure', 'neutral', 'success', 'skipped', 'timed_out']).optional(),
  details_url: z.string().optional(),
  external_id: z.string().max(255).optional(),
  actions: z.array(action).max(3).optional(),
};

export const createCheckRun = z.looseObject({
  ...checkRunFields,
  name: z.string().min(1).max(255),
  head_sha: z.string().regex(/^[0-9a-f]{40}$/),
  output: output.optional(),
});

export const updateCheckRun = z.looseObject({
  ...checkRunFields,
  name: z.string().min(1).max(255).optional(),
  output: output.extend({ title: z.string().max(255).optional() }).optional(),
});

export const issueComment = z.looseObject({ body: z.string().min(1).max(65_536) });

const reviewComment = z.looseObject({
  path: z.string().min(1),
  body: z.string().min(1).max(65_536),
  line: z.int().min(1),
  side: z.enum(['LEFT', 'RIGHT']).optional(),
  start_line: z.int().min(1).optional(),
  start_side: z.enum(['LEFT', 'RIGHT']).optional(),
});
export type SentReviewComment = z.infer<typeof reviewComment>;

export const createReview = z.looseObject({
  commit_id: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .optional(),
  body: z.string().max(65_536).optional(),
  event: z.enum(['APPROVE', 'REQUEST_CHANGES', 'COMMENT']).optional(),
  comments: z.array(reviewComment).optional(),
});

function within(bytes: number): (text: string) => boolean {
  return (text) => Buffer.byteLength(text) <= bytes;
}

/** Every problem of a body under a schema, as `field: what`. */
export function problems(schema: z.ZodType, body: unknown): string[] {
  const read = schema.safeParse(body);
  return read.success ? [] : read.error.issues.map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`);
}

/** What GitHub says to an annotation beyond its fields: the end is not before the start, columns only on one line. */
export function annotationProblems(annotations: readonly SentAnnotation[]): string[] {
  return annotations.flatMap((one) => {
    const where = `${one.path}:${one.start_line}`;
    const found: string[] = [];
    if (one.end_line < one.start_line) found.push(`${where}: the annotation ends before it starts`);
    const columns = one.start_column !== undefined || one.end_column !== undefined;
    if (columns && one.start_line !== one.end_line) found.push(`${where}: columns on an annotation of several lines`);
    return found;
  });
}

/** What GitHub says to review comments: each lies inside one hunk of the diff, side RIGHT where it suggests; a suggestion's fence closes. */
export function reviewProblems(comments: readonly SentReviewComment[], diff: DiffLines): string[] {
  return comments.flatMap((comment) => {
    const start = comment.start_line ?? comment.line;
    const where = `${comment.path}:${start}-${comment.line}`;
    const hunks = diff.get(comment.path);
    if (hunks === undefined) return [`${where}: the path is not part of the diff`];
    const found: string[] = [];
    if (comment.start_line !== undefined && comment.start_line >= comment.line) found.push(`${where}: start_line must precede line`);
    if (!hunks.some((hunk) => start >= hunk.start && comment.line <= hunk.end)) found.push(`${where}: not inside one hunk of the diff`);
    if ((comment.side ?? 'RIGHT') !== 'RIGHT' || (comment.start_side ?? 'RIGHT') !== 'RIGHT') found.push(`${where}: side is not RIGHT`);
    if (comment.body.includes('suggestion\n') && suggestionOf(comment.body) === null)
      found.push(`${where}: the suggestion's fence does not close`);
    return found;
  });
}

/** The lines that a review comment's suggestion block puts in place; null where there is none. An empty block deletes the lines. */
export function suggestionOf(body: string): readonly string[] | null {
  const lines = body.split(/\r?\n/);
  const open = lines.findIndex((line) => /^`{3,}suggestion\s*$/.test(line));
  const fence = /^`+/.exec(lines[open] ?? '')?.[0];
  if (fence === undefined) return null;
  const close = lines.findIndex((line, index) => index > open && line.trimEnd() === fence);
  return close < 0 ? null : lines.slice(open + 1, close);
}

/** The RIGHT side lines of each hunk of a unified patch, as the files API gives it. */
export function hunkLines(patch: string): { start: number; end: number }[] {
  return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].flatMap((match) => {
    const start = Number(match[1]);
    const count = match[2] === undefined ? 1 : Number(match[2]);
    return count === 0 ? [] : [{ start, end: start + count - 1 }];
  });
}

/** Names that GitHub would notify: `@name` outside code spans, code blocks and HTML comments. */
export function mentions(markdown: string): string[] {
  const prose = markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1[`~]*\s*$/gm, '')
    .replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
  return [...prose.matchAll(/(?<![\w`/])@([A-Za-z0-9][\w-]*)/g)].map((match) => `@${match[1]}`);
}
