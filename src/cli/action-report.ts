/** What a workflow run shows: it remembers what was posted, and what could not be, since a fork's token may only read. */
import type { ReviewForge } from '../jobs/ports.ts';
import type { Annotation, CheckReport } from '../render/model.ts';

export interface Recording {
  /** The forge, which writes what it may. */
  readonly forge: ReviewForge;
  readonly reports: readonly CheckReport[];
  /** The sticky comment; null where there is none. */
  comment(): string | null;
  /** What the token was not allowed to write. */
  readonly refused: readonly string[];
  worst(): CheckReport['conclusion'];
}

const RANK = { success: 0, neutral: 1, action_required: 2, failure: 3 } as const;

/** Wraps a forge: a 403 to a write is remembered and no error, everything else is as it was. */
export function recording(forge: ReviewForge): Recording {
  const reports = new Map<string, CheckReport>();
  const refused = new Set<string>();
  let comment: string | null = null;
  const allowed = async <T>(what: string, instead: T, write: () => Promise<T>): Promise<T> => {
    try {
      return await write();
    } catch (error) {
      if (!isForbidden(error)) throw error;
      refused.add(what);
      return instead;
    }
  };
  const nowhere = { id: 0, url: '' };
  return {
    forge: {
      ...forge,
      putCheckRun: (head, report) => {
        reports.set(report.name, report);
        return allowed('check runs', nowhere, () => forge.putCheckRun(head, report));
      },
      putComment: (pr, marker, body) => {
        comment = body;
        return allowed('comments', nowhere, () => forge.putComment(pr, marker, body));
      },
      putReview: (pr, marker, body, suggestions) => allowed('suggestions', undefined, () => forge.putReview(pr, marker, body, suggestions)),
      answerFixed: (pr, standing, body) => allowed('answers', undefined, () => forge.answerFixed(pr, standing, body)),
      outdate: (pr, standing, body) => allowed('answers', undefined, () => forge.outdate(pr, standing, body)),
    },
    get reports() {
      return [...reports.values()];
    },
    comment: () => comment,
    get refused() {
      return [...refused];
    },
    worst: () => worstOf([...reports.values()]),
  };
}

/** A limit is a 403 too, and no refusal. */
function isForbidden(error: unknown): boolean {
  return error instanceof Error && 'status' in error && error.status === 403 && !('retryAfterSeconds' in error);
}

function worstOf(reports: readonly CheckReport[]): CheckReport['conclusion'] {
  return reports.map((report) => report.conclusion).sort((a, b) => RANK[b] - RANK[a])[0] ?? 'success';
}

/** The exit code: 1 where the worst conclusion is at or past the given one. */
export function exitCodeOf(reports: readonly CheckReport[], failOn: 'error' | 'warning' | 'never'): number {
  const least = { error: RANK.action_required, warning: RANK.neutral, never: Number.POSITIVE_INFINITY }[failOn];
  return RANK[worstOf(reports)] >= least ? 1 : 0;
}

/** Markdown for the job's page: the comment, else the check runs. */
export function summaryOf(recorded: Recording): string {
  const comment = recorded.comment();
  if (comment !== null) return comment;
  if (recorded.reports.length === 0) return 'Hairpin: this change touches no gateway.';
  return recorded.reports.map((report) => `### ${report.name}: ${report.conclusion}\n\n${report.summary}`).join('\n\n');
}

type Told = { readonly level: 'error' | 'notice'; readonly message: string } | Annotation;

const COMMAND = { failure: 'error', warning: 'warning', notice: 'notice', error: 'error' } as const;

/** Workflow commands, escaped so that nothing out of a ruleset is one itself. */
export function workflowCommands(told: readonly Told[]): string {
  return told.map((one) => `::${COMMAND[one.level]}${'path' in one ? properties(one) : ''}::${data(one.message)}\n`).join('');
}

function properties({ path, startLine, endLine, title }: Annotation): string {
  return ` file=${property(path)},line=${startLine},endLine=${endLine},title=${property(title)}`;
}

/** As @actions/core escapes them. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
