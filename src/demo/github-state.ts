/** STAND-IN, not the product: what the GitHub layer knows beside `emulate`, and the small things that its routes share. */
import type { z } from 'zod';
import type { Hooks } from './github-hooks.ts';
import { mentions, type SentAnnotation, type SentReviewComment } from './github-limits.ts';
import type { Forward, LayerReply, LayerRequest, Violation } from './layer.ts';

/** Where a review comment stands. */
export interface CommentPlace {
  readonly review: number;
  readonly repository: string;
  readonly pull: number;
  readonly commit: string;
  readonly author: 'app' | 'person';
  /** The first comment of its thread; null for that one itself. */
  readonly replyTo: number | null;
}

/** A review comment as the layer keeps it. */
export interface KeptReviewComment extends CommentPlace {
  readonly id: number;
  readonly sent: SentReviewComment;
}

/** What people changed on a pull request that `emulate` keeps nothing of. */
export interface PullChanges {
  labels?: readonly string[];
  draft?: boolean;
  base?: string;
}

/** An upload to code scanning. */
export interface Scan {
  readonly repository: string;
  readonly sha: string;
  readonly ref: string;
  readonly sarif: string;
}

/** What the layer itself knows, beside `emulate`. */
export interface GitHubState {
  readonly owner: string;
  readonly app: { readonly id: number; readonly slug: string; readonly name: string };
  readonly installation: number;
  readonly url: string;
  /** A token of the person who works in the demo and the tests. */
  readonly person: string;
  readonly hooks: Hooks;
  /** `owner/name` of each repository, in order of creation. */
  readonly repositories: string[];
  /** Installation tokens handed out. */
  readonly tokens: Set<string>;
  readonly annotations: Map<number, SentAnnotation[]>;
  readonly reviewComments: KeptReviewComment[];
  readonly violations: Violation[];
  /** `owner/name#number` of a merged pull request → the head that was merged. */
  readonly merged: Map<string, string>;
  /** `owner/name#number` → what people changed. */
  readonly pulls: Map<string, PullChanges>;
  /** First comments of threads that are resolved. */
  readonly resolved: Set<number>;
  /** Tokens that may only read, as a fork's workflow has. */
  readonly readOnly: Set<string>;
  /** SARIF that code scanning was given. */
  readonly scans: Scan[];
  /** GitHub lets an App resolve threads only where it may write contents. */
  refuseToResolve: boolean;
}

/** The path of something in a repository; the first capture is `owner/name`. */
export const at = (rest: string) => new RegExp(`^/repos/([^/]+/[^/]+)${rest}$`);

/** Records what GitHub would refuse, and refuses it as GitHub does. */
export function refuse(state: GitHubState, request: LayerRequest, found: readonly string[]): LayerReply {
  for (const what of found) state.violations.push({ surface: 'github', where: `${request.method} ${request.path}`, what });
  const errors = found.map((message) => ({ resource: 'Validation', code: 'custom', message }));
  return { status: 422, body: { message: 'Validation Failed', errors, documentation_url: 'https://docs.github.com/rest' } };
}

/** Changes a good reply's body where it has this shape. */
export function mapBody<T extends z.ZodType>(reply: LayerReply, shape: T, map: (body: z.infer<T>) => unknown): LayerReply {
  const read = shape.safeParse(reply.body);
  return reply.status < 300 && read.success ? { ...reply, body: map(read.data) } : reply;
}

/** One page of a list, with the Link header that leads to the next. `url`: the API's address. */
export function page<T>(
  request: LayerRequest,
  url: string,
  items: readonly T[],
): { readonly items: readonly T[]; readonly headers: Record<string, string> } {
  const size = Math.min(Number(request.query.get('per_page') ?? 30) || 30, 100);
  const number = Math.max(Number(request.query.get('page') ?? 1) || 1, 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const query = new URLSearchParams(request.query);
  query.set('page', String(number + 1));
  const headers: Record<string, string> = number < last ? { link: `<${url}${request.path}?${query}>; rel="next"` } : {};
  return { items: items.slice((number - 1) * size, number * size), headers };
}

/** A question of the layer's own to `emulate`, which may see everything. */
export function asPerson(state: GitHubState, forward: Forward, path: string, query = '', accept?: string): Promise<LayerReply> {
  const headers = { authorization: `token ${state.person}`, ...(accept === undefined ? {} : { accept }) };
  return forward({ method: 'GET', path, query, headers });
}

/** Records whom the bot's text would notify. */
export function noteMentions(state: GitHubState, request: LayerRequest, texts: readonly string[]): void {
  if (isPerson(request)) return;
  for (const name of texts.flatMap(mentions)) {
    state.violations.push({ surface: 'github', where: `${request.method} ${request.path}`, what: `${name} would be notified` });
  }
}

/** How the tokens of the person begin. */
export const PERSON = 'person-token-admin';

/** Whether a person, and not the App, sent this. */
export function isPerson(request: LayerRequest): boolean {
  return (request.headers.authorization ?? '').includes(PERSON);
}

/** Tells the App of an event about a repository that its own call made. */
export function event(state: GitHubState, name: string, repository: string, rest: Readonly<Record<string, unknown>>) {
  const sender = { login: `${state.app.slug}[bot]`, type: 'Bot', id: 1 };
  const [ownerLogin = '', repositoryName = ''] = repository.split('/');
  return state.hooks.deliver(name, {
    ...rest,
    repository: { id: 1, name: repositoryName, full_name: repository, owner: { login: ownerLogin, id: 1, type: 'Organization' } },
    sender,
    installation: { id: state.installation },
  });
}
