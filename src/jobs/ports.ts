/**
 * The two ports that the bot's work goes through. GitHub implements Forge, Slack implements Chat; neither knows the other, and jobs
 * knows neither. Every `put` is idempotent: looked up by its marker or key first, created or updated after, so that a step that died
 * half-way ends in the same single result when it runs again.
 */
import type { Answer } from '../explain/model.ts';
import type { CardGateway, CheckReport, Suggestion } from '../render/model.ts';
import type { CheckSettings, Expectation } from '../review/configuration.ts';
import type { GatewayReview, Lang, Service, Side } from '../review/model.ts';

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
  /** Names of its labels; left out where the forge has none. */
  readonly labels?: readonly string[];
  /** When it was opened (ISO 8601): nothing of ours about it is older. Left out where the forge does not say. */
  readonly openedAt?: string;
}

/** A commit that a check run stands on: a pull request's head, or (`number` null) the merged state of a merge queue's group. */
export interface CheckedHead {
  readonly repository: RepositoryRef;
  readonly number: number | null;
  readonly url: string;
  readonly headSha: string;
}

/** A comment of ours on lines of the diff, as it stands. */
export interface StandingSuggestion {
  readonly comment: number;
  /** As in `Suggestion`. */
  readonly id: string;
  readonly findings: readonly string[];
  /** Answered as fixed, or marked as outdated: it says nothing any more. */
  readonly settled: boolean;
}

/** A changed file of a pull request. */
export interface ChangedFile {
  readonly path: string;
  readonly previousPath: string | null;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
}

/** Whether something of ours may stand already where it is to be put: `maybe` has it looked for first, `none` is known and saves the look. */
export type Earlier = 'maybe' | 'none';

export interface Forge {
  pullRequest(ref: PullRequestRef): Promise<PullRequest>;
  /** Open pull requests of every repository that the bot may see, for the sweep. */
  openPullRequests(): AsyncIterable<PullRequestRef>;
  /** The commit that head and base have in common: what a reviewer compares with. */
  mergeBase(pr: PullRequest): Promise<string>;
  changedFiles(pr: PullRequest, base: string): Promise<readonly ChangedFile[]>;
  /** A file's text at a commit, symbolic links followed inside the repository; null where there is none. */
  readFile(repository: RepositoryRef, sha: string, path: string): Promise<string | null>;
  /** The files at a commit that the configuration's globs name, in their order; a symbolic link stands for the file that it means. */
  selectFiles(repository: RepositoryRef, sha: string, globs: readonly string[]): Promise<readonly string[]>;
  defaultBranchSha(repository: RepositoryRef): Promise<string>;
  /** Repositories that the bot may see. */
  repositories(): AsyncIterable<RepositoryRef>;
  putCheckRun(head: CheckedHead, report: CheckReport, earlier?: Earlier): Promise<{ readonly id: number; readonly url: string }>;
  putComment(pr: PullRequest, marker: string, body: string, earlier?: Earlier): Promise<{ readonly id: number; readonly url: string }>;
  /** One review for a push; looked up by `marker` (which names the head SHA), so never posted twice. */
  putReview(pr: PullRequest, marker: string, body: string, suggestions: readonly Suggestion[], earlier?: Earlier): Promise<void>;
  /** A link to lines of a file at a commit. */
  lineUrl(repository: RepositoryRef, sha: string, path: string, line: number): string;
}

/** What the bot needs of a forge beside what an answer needs. */
export interface ReviewForge extends Forge {
  /** Open pull requests whose head is this commit; how those of forks are found. */
  pullRequestsAt(repository: RepositoryRef, headSha: string): Promise<readonly PullRequestRef[]>;
  openPullRequestsOf(repository: RepositoryRef): AsyncIterable<PullRequestRef & { readonly baseRef: string }>;
  /** The tip of a branch; null where there is none. A pull request's own `baseSha` may be an older one. */
  branchSha(repository: RepositoryRef, branch: string): Promise<string | null>;
  /** The groups that wait in a repository's merge queues. */
  mergeGroups(repository: RepositoryRef): Promise<readonly MergeGroup[]>;
  /** What changed between two commits, told by git's own trees. */
  changedBetween(repository: RepositoryRef, base: string, head: string): Promise<readonly ChangedFile[]>;
  /** Our comments on lines of a pull request's diff, oldest first. */
  suggestions(pr: PullRequest): Promise<readonly StandingSuggestion[]>;
  /** Answers a standing suggestion once with what became of it, and resolves its thread where the forge lets us. */
  answerFixed(pr: PullRequest, standing: StandingSuggestion, body: string): Promise<void>;
  /** Takes the rules out of a standing suggestion, so that nobody commits them any more; `body` stands in their place. */
  outdate(pr: PullRequest, standing: StandingSuggestion, body: string): Promise<void>;
  /** Answers a question that was asked on lines of the diff, in its thread; looked up by `marker`. */
  replyInThread(pr: PullRequest, comment: number, marker: string, body: string): Promise<void>;
}

/** A state of the base that a merge queue has merged and wants checked. */
export interface MergeGroup {
  readonly repository: RepositoryRef;
  readonly headSha: string;
  readonly headRef: string;
  readonly baseSha: string;
  readonly baseRef: string;
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
  putCard(channel: string, key: string, card: Card, known: string | null, earlier?: Earlier): Promise<{ readonly ts: string }>;
  /** Posts into a card's thread, once for each key. */
  putThread(channel: string, ts: string, key: string, text: string, earlier?: Earlier): Promise<void>;
}

/** Who asked what, where. */
export interface Question {
  readonly text: string;
  /** Where it was asked; a gateway is told of only in the channels that its repository's configuration lists. */
  readonly channel: string;
  readonly lang: Lang | null;
  /** The thread that it was asked in, or that its answer begins; left out where there is none. What was asked there is gone on from. */
  readonly thread?: string;
  /** The pull request whose card heads the thread (`owner/name#42`): asked of its head, unless the question says otherwise. */
  readonly pull?: string;
  /** For a direct message: the channels that the asker is a member of. */
  readonly member?: readonly string[];
}

/** The answer with the gateway it is about; null `gateway` where no gateway of this channel was meant or found. */
export interface Told {
  readonly gateway: string | null;
  readonly repository: string | null;
  readonly sha: string | null;
  readonly lang: Lang;
  readonly answer: Answer;
  /** A link to a line of a file, at the commit that the answer is about. */
  readonly link?: (path: string, line: number) => string;
}

/** A gateway as its channels may see it. */
export interface Overview {
  readonly gateway: string;
  readonly repository: string;
  readonly sha: string;
  readonly services: readonly Service[];
}

/** A pull request that is open, for the channels that may hear of it. */
export interface OpenReview {
  readonly repository: string;
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly headSha: string;
}

/** What a chat surface asks of the bot. */
export interface Inquiry {
  ask(question: Question): Promise<Told>;
  /** Every channel that some repository's configuration lists. */
  channels?(): Promise<readonly string[]>;
  /** What these channels may see: gateways with who reaches what, and open pull requests. */
  overview?(
    channels: readonly string[],
    lang: Lang,
  ): Promise<{ readonly gateways: readonly Overview[]; readonly reviews: readonly OpenReview[] }>;
  /** What was asked and answered in a thread, with the commits, as Markdown; null where nothing was. */
  record?(channel: string, thread: string, lang: Lang | null): Promise<string | null>;
  /** The verdict on a pull request, for a channel that may hear of it; null elsewhere. */
  verdict?(repository: string, number: number, channel: string, lang: Lang | null): Promise<Told | null>;
}

/** The name of the error that an engine rejects with when a review is past its budget of time or memory: no fault, and told as such. */
export const OVER_BUDGET = 'OverBudget';

/** The engine, as src/cli puts it together from the check catalogue. Pure: no clock, no network, no files. It may work in another thread. */
export interface Engine {
  review(input: {
    readonly gateway: string;
    readonly base: Side;
    readonly head: Side;
    readonly checks: CheckSettings;
    /** What the gateway's owners expect of its flows. */
    readonly expect?: readonly Expectation[];
  }): GatewayReview | Promise<GatewayReview>;
  explain(input: {
    readonly gateway: string;
    readonly side: Side;
    readonly question: string;
    readonly lang: Lang;
    /** What was asked before in the same thread, oldest first. */
    readonly previous?: readonly string[];
  }): Answer | Promise<Answer>;
}
