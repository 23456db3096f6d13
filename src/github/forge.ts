/** The Forge port on GitHub's REST API, as a GitHub App or with a token. */
import type { Octokit } from 'octokit';
import { boundedCache } from '../jobs/cache.ts';
import { type Log, reason } from '../jobs/log.ts';
import type { PullRequest, PullRequestRef, RepositoryRef, ReviewForge } from '../jobs/ports.ts';
import { branchSha, mergeGroups } from './branches.ts';
import { putCheckRun } from './checks.ts';
import { type AppSettings, type Clients, createClients } from './client.ts';
import { createContents } from './contents.ts';
import { putComment, putReview } from './conversation.ts';
import type { Self } from './ours.ts';
import { answerFixed, listSuggestions, outdate, replyInThread, type Threads } from './threads.ts';

/** Pairs of commits whose merge base is kept. */
const MERGE_BASES = 10_000;

export interface GitHubForge extends ReviewForge {
  /** Whether GitHub is reached and accepts the App's credentials. */
  check(): Promise<boolean>;
}

/** Whose clients the forge uses, and what it needs beside them. */
export interface ForgeParts {
  readonly clients: Clients;
  readonly self: Self;
  readonly apiUrl: string;
  readonly log: Log;
}

/** A forge for the App; it sends nothing before it is asked. Its methods throw what GitHub refuses; a limit's error has `retryAfterSeconds`. */
export function createForge(settings: AppSettings): GitHubForge {
  const { appId, apiUrl, log } = settings;
  return forgeOf({ clients: createClients(settings), self: { app: appId }, apiUrl, log });
}

/** The same forge on whatever clients. */
export function forgeOf({ clients, self, apiUrl, log }: ForgeParts): GitHubForge {
  const contents = createContents(clients);
  // Of two commits it is the same for good.
  const mergeBases = boundedCache<string>(MERGE_BASES);
  const web = webUrl(apiUrl);
  const threads = async (pr: PullRequest): Promise<Threads> => ({ octokit: await clients.of(pr.repository), self, log });
  return {
    ...contents,
    changedFiles: (pr, base) => contents.changedFiles(pr.repository, base, pr.headSha),
    changedBetween: contents.changedFiles,
    pullRequest: async (ref) => readPullRequest(await clients.of(ref.repository), ref),
    openPullRequests: () => openPullRequests(clients, log),
    openPullRequestsOf: (repository) => openPullRequestsOf(clients, repository),
    pullRequestsAt: async (repository, headSha) => {
      const pulls = await listOpen(await clients.of(repository), repository);
      return pulls.filter((pull) => pull.head.sha === headSha).map((pull) => ({ repository, number: pull.number }));
    },
    mergeBase: async (pr) => {
      const basehead = `${pr.baseSha}...${pr.headSha}`;
      const key = `${pr.repository.owner}/${pr.repository.name} ${basehead}`;
      const kept = mergeBases.get(key);
      if (kept !== undefined) return kept;
      const octokit = await clients.of(pr.repository);
      const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...place(pr.repository), basehead, per_page: 1 });
      mergeBases.set(key, data.merge_base_commit.sha, 1);
      return data.merge_base_commit.sha;
    },
    defaultBranchSha: async (repository) => {
      const octokit = await clients.of(repository);
      const branch = (await octokit.rest.repos.get(place(repository))).data.default_branch;
      return (await octokit.rest.repos.getBranch({ ...place(repository), branch })).data.commit.sha;
    },
    branchSha: async (repository, branch) => branchSha(await clients.of(repository), repository, branch),
    mergeGroups: async (repository) => mergeGroups(await clients.of(repository), repository),
    repositories: () => repositories(clients, log),
    putCheckRun: async (head, report, earlier) => putCheckRun(await clients.of(head.repository), head, report, earlier),
    putComment: async (pr, marker, body, earlier) => putComment(await clients.of(pr.repository), self, pr, marker, body, earlier),
    putReview: async (pr, marker, body, suggestions, earlier) =>
      putReview({ octokit: await clients.of(pr.repository), self, log }, pr, marker, body, suggestions, earlier),
    suggestions: async (pr) => listSuggestions(await threads(pr), pr),
    answerFixed: async (pr, standing, body) => answerFixed(await threads(pr), pr, standing, body),
    outdate: async (pr, standing, body) => outdate(await threads(pr), pr, standing, body),
    replyInThread: async (pr, comment, marker, body) => replyInThread(await threads(pr), pr, comment, marker, body),
    lineUrl: ({ owner, name }, sha, path, line) =>
      `${web}/${owner}/${name}/blob/${sha}/${path.split('/').map(encodeURIComponent).join('/')}#L${line}`,
    check: async () => {
      try {
        await clients.app.rest.apps.getAuthenticated({ request: { retries: 0 } });
        return true;
      } catch (error) {
        log.warn({ error: reason(error) }, 'GitHub does not accept the App');
        return false;
      }
    },
  };
}

function place({ owner, name }: RepositoryRef) {
  return { owner, repo: name };
}

/** Where people look at what the API serves: `https://api.github.com` → github.com, `https://host/api/v3` → the host. */
function webUrl(apiUrl: string): string {
  const { protocol, host } = new URL(apiUrl);
  return `${protocol}//${host.startsWith('api.') ? host.slice('api.'.length) : host}`;
}

async function readPullRequest(octokit: Octokit, ref: PullRequestRef): Promise<PullRequest> {
  const { data } = await octokit.rest.pulls.get({ ...place(ref.repository), pull_number: ref.number });
  const merged = data.merged || (data.merged_at ?? null) !== null;
  return {
    repository: ref.repository,
    number: ref.number,
    title: data.title,
    url: data.html_url,
    author: data.user?.login ?? 'ghost',
    state: merged ? 'merged' : data.state === 'open' ? 'open' : 'closed',
    draft: data.draft ?? false,
    headSha: data.head.sha,
    headRef: data.head.ref,
    baseSha: data.base.sha,
    baseRef: data.base.ref,
    labels: (data.labels ?? []).map((label) => label.name),
    openedAt: data.created_at,
  };
}

function listOpen(octokit: Octokit, repository: RepositoryRef) {
  return octokit.paginate(octokit.rest.pulls.list, { ...place(repository), state: 'open', per_page: 100 });
}

async function* repositories(clients: Clients, log: Log): AsyncIterable<RepositoryRef> {
  for (const installation of await clients.app.paginate(clients.app.rest.apps.listInstallations, { per_page: 100 })) {
    if ((installation.suspended_at ?? null) !== null) continue;
    try {
      const octokit = await clients.ofInstallation(installation.id);
      const found = await octokit.paginate(octokit.rest.apps.listReposAccessibleToInstallation, { per_page: 100 });
      for (const repository of found) {
        if (!repository.archived) yield { installation: installation.id, owner: repository.owner.login, name: repository.name };
      }
    } catch (error) {
      // One installation that is just being removed must not hide the others.
      log.warn({ installation: installation.id, error: reason(error) }, 'the installation cannot be read');
    }
  }
}

async function* openPullRequestsOf(clients: Clients, repository: RepositoryRef): AsyncIterable<PullRequestRef & { baseRef: string }> {
  const pulls = await listOpen(await clients.of(repository), repository);
  for (const pull of pulls) yield { repository, number: pull.number, baseRef: pull.base.ref };
}

async function* openPullRequests(clients: Clients, log: Log): AsyncIterable<PullRequestRef> {
  for await (const repository of repositories(clients, log)) {
    for await (const { number } of openPullRequestsOf(clients, repository)) yield { repository, number };
  }
}
