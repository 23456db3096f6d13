/** Check runs: one of a name for a pull request's head, however often it is put. */
import type { Octokit } from 'octokit';
import type { CheckedHead, Earlier } from '../jobs/ports.ts';
import type { Annotation, CheckReport } from '../render/model.ts';
import { NO_RETRY } from './client.ts';
import { ANNOTATION_MESSAGE, ANNOTATIONS_A_REQUEST, ANNOTATIONS_AT_MOST, cutLine, cutMarkdown, SUMMARY, TITLE } from './limits.ts';

interface Standing {
  readonly id: number;
  readonly url: string;
}

/** An annotation as the API spells it. */
interface WireAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: Annotation['level'];
  readonly title: string;
  readonly message: string;
}

/**
 * Creates the check run, or completes the one that stands. GitHub appends the annotations of an update and never takes one back: those that
 * stand already are not sent again, and where one stands that is wanted no more, a new run of the same name takes the old one's place.
 */
export async function putCheckRun(octokit: Octokit, pr: CheckedHead, report: CheckReport, earlier: Earlier = 'maybe'): Promise<Standing> {
  const wanted = report.annotations.slice(0, ANNOTATIONS_AT_MOST).map(wireAnnotation);
  const found = earlier === 'none' ? null : await findRun(octokit, pr, report.name);
  const standing = found === null ? [] : await standingAnnotations(octokit, pr, found);
  const usable = found !== null && standing.every((one) => wanted.some((other) => sameAnnotation(one, other)));
  const missing = usable ? wanted.filter((one) => !standing.some((other) => sameAnnotation(one, other))) : wanted;
  const first = missing.slice(0, ANNOTATIONS_A_REQUEST);
  const run = usable ? await updateRun(octokit, pr, found.id, report, first) : await createRun(octokit, pr, report, first);
  for (let at = ANNOTATIONS_A_REQUEST; at < missing.length; at += ANNOTATIONS_A_REQUEST) {
    await updateRun(octokit, pr, run.id, report, missing.slice(at, at + ANNOTATIONS_A_REQUEST));
  }
  return run;
}

/** Names the pull request: two of them may have the same head, and their bases differ. A merge group's head is nobody else's. */
function externalId({ number }: CheckedHead): string {
  return number === null ? 'hairpin/merge-group' : `hairpin/pull/${number}`;
}

async function findRun(octokit: Octokit, pr: CheckedHead, name: string): Promise<{ id: number; annotations: number } | null> {
  const runs = await octokit.paginate(octokit.rest.checks.listForRef, {
    ...place(pr),
    ref: pr.headSha,
    check_name: cutLine(name, TITLE),
    filter: 'all',
    per_page: 100,
  });
  const ours = runs.filter((run) => run.external_id === externalId(pr)).sort((a, b) => b.id - a.id)[0];
  return ours === undefined ? null : { id: ours.id, annotations: ours.output.annotations_count };
}

async function standingAnnotations(octokit: Octokit, pr: CheckedHead, run: { id: number; annotations: number }) {
  if (run.annotations === 0) return [];
  return octokit.paginate(octokit.rest.checks.listAnnotations, { ...place(pr), check_run_id: run.id, per_page: 100 });
}

async function createRun(
  octokit: Octokit,
  pr: CheckedHead,
  report: CheckReport,
  annotations: readonly WireAnnotation[],
): Promise<Standing> {
  const { data } = await octokit.rest.checks.create({
    ...place(pr),
    name: cutLine(report.name, TITLE),
    head_sha: pr.headSha,
    external_id: externalId(pr),
    status: 'completed',
    conclusion: report.conclusion,
    output: output(report, annotations),
    ...NO_RETRY,
  });
  return { id: data.id, url: data.html_url ?? pr.url };
}

async function updateRun(
  octokit: Octokit,
  pr: CheckedHead,
  id: number,
  report: CheckReport,
  annotations: readonly WireAnnotation[],
): Promise<Standing> {
  const { data } = await octokit.rest.checks.update({
    ...place(pr),
    check_run_id: id,
    status: 'completed',
    conclusion: report.conclusion,
    output: output(report, annotations),
    // Sent twice, its annotations would be appended twice.
    ...NO_RETRY,
  });
  return { id: data.id, url: data.html_url ?? pr.url };
}

function place(pr: CheckedHead) {
  return { owner: pr.repository.owner, repo: pr.repository.name };
}

function output(report: CheckReport, annotations: readonly WireAnnotation[]) {
  const left = report.annotations.length - ANNOTATIONS_AT_MOST;
  const note = left > 0 ? `\n\n${left} further annotations are left out / 另有 ${left} 条注解未显示` : '';
  return {
    title: cutLine(report.title, TITLE),
    summary: cutMarkdown(report.summary, SUMMARY - Buffer.byteLength(note)) + note,
    ...(report.text === '' ? {} : { text: cutMarkdown(report.text, SUMMARY) }),
    annotations: [...annotations],
  };
}

function wireAnnotation({ path, startLine, endLine, level, title, message }: Annotation): WireAnnotation {
  const start = Math.max(1, startLine);
  return {
    path,
    start_line: start,
    end_line: Math.max(start, endLine),
    annotation_level: level,
    title: cutLine(title, TITLE),
    message: cutLine(message, ANNOTATION_MESSAGE - 1) || '-',
  };
}

interface Located {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly message: string | null;
}

function sameAnnotation(a: Located, b: Located): boolean {
  return a.path === b.path && a.start_line === b.start_line && a.end_line === b.end_line && a.message === b.message;
}
