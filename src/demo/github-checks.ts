/**
 * STAND-IN, not the product: check runs. `emulate` keeps them; the layer enforces GitHub's limits, appends annotations where `emulate`
 * replaces them, keeps their titles, and names the App.
 */
import { z } from 'zod';
import { annotationProblems, createCheckRun, problems, type SentAnnotation, updateCheckRun } from './github-limits.ts';
import { asPerson, at, event, type GitHubState, mapBody, page, refuse } from './github-state.ts';
import type { Forward, LayerReply, LayerRequest, Route } from './layer.ts';

const loose = z.looseObject({});
const run = z.looseObject({ id: z.int(), head_sha: z.string(), status: z.string(), output: loose });
type Run = z.infer<typeof run>;
const runs = z.looseObject({ check_runs: z.array(run) });

/** The routes of check runs. */
export function checkRoutes(state: GitHubState): readonly Route[] {
  return [
    { method: 'POST', path: at('/check-runs'), answer: (request, forward) => postCheckRun(state, request, forward) },
    { method: 'PATCH', path: at('/check-runs/(\\d+)'), answer: (request, forward) => patchCheckRun(state, request, forward) },
    {
      method: 'GET',
      path: at('/check-runs/(\\d+)'),
      answer: async (request, forward) => mapBody(await forward(), run, (one) => seenRun(state, request, one)),
    },
    { method: 'GET', path: at('/check-runs/(\\d+)/annotations'), answer: (request) => listAnnotations(state, request) },
    { method: 'GET', path: at('/commits/.+/check-runs'), answer: (request, forward) => listCheckRuns(state, request, forward) },
    { method: 'GET', path: at('/check-suites/\\d+/check-runs'), answer: (request, forward) => listCheckRuns(state, request, forward) },
  ];
}

function seenRun(state: GitHubState, request: LayerRequest, one: Run): Run {
  const annotations_count = state.annotations.get(one.id)?.length ?? 0;
  const annotations_url = `${state.url}/repos/${request.params[0]}/check-runs/${one.id}/annotations`;
  return { ...one, app: state.app, output: { ...one.output, annotations_count, annotations_url } };
}

async function postCheckRun(state: GitHubState, request: LayerRequest, forward: Forward): Promise<LayerReply> {
  const found = problems(createCheckRun, request.body);
  const sent = createCheckRun.safeParse(request.body).data;
  if (sent === undefined) return refuse(state, request, found);
  const annotations = sent.output?.annotations ?? [];
  found.push(...annotationProblems(annotations));
  const [repository = ''] = request.params;
  if ((await asPerson(state, forward, `/repos/${repository}/git/commits/${sent.head_sha}`)).status !== 200) {
    found.push(`head_sha: no commit found for SHA ${sent.head_sha}`);
  }
  if (found.length > 0) return refuse(state, request, found);
  return keepRun(state, request, await forward({ body: bare(sent) }), annotations, 'created');
}

async function patchCheckRun(state: GitHubState, request: LayerRequest, forward: Forward): Promise<LayerReply> {
  const found = problems(updateCheckRun, request.body);
  const sent = updateCheckRun.safeParse(request.body).data;
  if (sent === undefined) return refuse(state, request, found);
  const added = sent.output?.annotations ?? [];
  found.push(...annotationProblems(added));
  if (found.length > 0) return refuse(state, request, found);
  // GitHub appends annotations; emulate replaces them.
  const all = [...(state.annotations.get(Number(request.params[1])) ?? []), ...added];
  return keepRun(state, request, await forward({ body: bare(sent) }), all, 'completed');
}

// A conclusion completes the run even where the status is not named; emulate forgets the conclusion then.
function bare(sent: z.infer<typeof updateCheckRun>): Record<string, unknown> {
  const { output, ...rest } = sent;
  const kept = output === undefined ? {} : { output: { title: output.title, summary: output.summary, text: output.text } };
  return { ...rest, ...kept, ...(sent.conclusion === undefined ? {} : { status: 'completed' }) };
}

function keepRun(state: GitHubState, request: LayerRequest, reply: LayerReply, annotations: SentAnnotation[], action: string): LayerReply {
  const made = run.safeParse(reply.body);
  if (reply.status >= 300 || !made.success) return reply;
  state.annotations.set(made.data.id, annotations);
  const seen = seenRun(state, request, made.data);
  void event(state, 'check_run', request.params[0] ?? '', { action, check_run: { ...seen, pull_requests: [] } });
  return { ...reply, body: seen };
}

function listAnnotations(state: GitHubState, request: LayerRequest): LayerReply {
  const { items, headers } = page(request, state.url, state.annotations.get(Number(request.params[1])) ?? []);
  return { status: 200, headers, body: items };
}

async function listCheckRuns(state: GitHubState, request: LayerRequest, forward: Forward): Promise<LayerReply> {
  return mapBody(await forward(), runs, (body) => ({ ...body, check_runs: body.check_runs.map((one) => seenRun(state, request, one)) }));
}
