/**
 * The two ports that the bot's work goes through. GitHub implements Forge, Slack implements Chat; neither knows the other, and jobs
 * knows neither. Every `put` is idempotent: looked up by its marker or key first, created or updated after, so that a step that died
 * half-way ends in the same single result when it runs again.
 */
import type { Answer } from '../explain/model.ts';
import type { CardGateway, CheckReport, Suggestion } from '../render/model.ts';
import type { CheckSettings } from '../review/configuration.ts';
import type { GatewayReview, Lang, Side } from '../review/model.ts';

export interface RepositoryRef {
  /** The installation that grants access; null where the forge needs none. */
  readonly installation: number | null;
  readonly owner: string;
  readonly name: string;
}

export interface PullRequestRef {
  readonly repository: RepositoryRef;
  readonly number: number;
}

export interface PullRequest extends PullRequestRef {
  readonly title: string;
  readonly url: string;
  readonly author: string;
  readonly state: 'open' | 'closed' | 'merged';
  readonly draft: boolean;
  readonly headSha: string;
  readonly headRef: string;
  readonly baseSha: string;
  readonly baseRef: string;
}

/** A changed file of a pull request. */
export interface ChangedFile {
  readonly path: string;
  readonly previousPath: string | null;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
}

export interface Forge {
  pullRequest(ref: PullRequestRef): Promise<PullRequest>;
  /** Open pull requests of every repository that the bot may see, for the sweep. */
  openPullRequests(): AsyncIterable<PullRequestRef>;
  /** The commit that head and base have in common: what a reviewer compares with. */
  mergeBase(pr: PullRequest): Promise<string>;
  changedFiles(pr: PullRequest, base: string): Promise<readonly ChangedFile[]>;
  /** A file's text at a commit; null where there is none. */
  readFile(repository: RepositoryRef, sha: string, path: string): Promise<string | null>;
  /** Every file path at a commit, for the configuration's globs. */
  listFiles(repository: RepositoryRef, sha: string): Promise<readonly string[]>;
  defaultBranchSha(repository: RepositoryRef): Promise<string>;
  /** Repositories that the bot may see. */
  repositories(): AsyncIterable<RepositoryRef>;
  putCheckRun(pr: PullRequest, report: CheckReport): Promise<{ readonly id: number; readonly url: string }>;
  putComment(pr: PullRequest, marker: string, body: string): Promise<{ readonly id: number; readonly url: string }>;
  /** One review for a push; looked up by `marker` (which names the head SHA), so never posted twice. */
  putReview(pr: PullRequest, marker: string, body: string, suggestions: readonly Suggestion[]): Promise<void>;
  /** A link to lines of a file at a commit. */
  lineUrl(repository: RepositoryRef, sha: string, path: string, line: number): string;
}

/** What the card of a pull request shows: always the latest state. */
export interface Card {
  readonly pullRequest: PullRequest;
  readonly lang: Lang;
  /** Worst first. */
  readonly gateways: readonly CardGateway[];
  readonly checkUrl: string | null;
}

export interface Chat {
  /** Posts the pull request's card in a channel, or updates the one that stands there. `known`: the timestamp stored for it, if any. */
  putCard(channel: string, key: string, card: Card, known: string | null): Promise<{ readonly ts: string }>;
  /** Posts into a card's thread, once for each key. */
  putThread(channel: string, ts: string, key: string, text: string): Promise<void>;
}

/** Who asked what, where. */
export interface Question {
  readonly text: string;
  /** Where it was asked; a gateway is told of only in the channels that its repository's configuration lists. */
  readonly channel: string;
  readonly lang: Lang | null;
}

/** The answer with the gateway it is about; null `gateway` where no gateway of this channel was meant or found. */
export interface Told {
  readonly gateway: string | null;
  readonly repository: string | null;
  readonly sha: string | null;
  readonly lang: Lang;
  readonly answer: Answer;
}

/** What a chat surface asks of the bot. */
export interface Inquiry {
  ask(question: Question): Promise<Told>;
}

/** The engine, as src/cli puts it together from the check catalogue. Pure: no clock, no network, no files. */
export interface Engine {
  review(input: { readonly gateway: string; readonly base: Side; readonly head: Side; readonly checks: CheckSettings }): GatewayReview;
  explain(input: { readonly gateway: string; readonly side: Side; readonly question: string; readonly lang: Lang }): Answer;
}
