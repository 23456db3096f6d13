/** The Forge port on GitHub's REST API, as a GitHub App. */
import type { Octokit } from 'octokit';
import type { ReviewForge } from '../jobs/hints.ts';
import { reason } from '../jobs/log.ts';
import type { PullRequest, PullRequestRef, RepositoryRef } from '../jobs/ports.ts';
import { putCheckRun } from './checks.ts';
import { type AppSettings, type Clients, createClients } from './client.ts';
import { createContents } from './contents.ts';
import { putComment, putReview } from './conversation.ts';

export interface GitHubForge extends ReviewForge {
  /** Whether GitHub is reached and accepts the App's credentials. */
  check(): Promise<boolean>;
}

/** A forge for the App; it sends nothing before it is asked. Its methods throw what GitHub refuses; a limit's error has `retryAfterSeconds`. */
export function createForge(settings: AppSettings): GitHubForge {
  const { appId, log } = settings;
  const clients = createClients(settings);
  const contents = createContents(clients);
  const web = webUrl(settings.apiUrl);
  return {
    ...contents,
    changedFiles: (pr, base) => contents.changedFiles(pr.repository, base, pr.headSha),
    pullRequest: async (ref) => readPullRequest(await clients.of(ref.repository), ref),
    openPullRequests: () => openPullRequests(clients, settings),
    pullRequestsAt: async (repository, headSha) => {
      const pulls = await listOpen(await clients.of(repository), repository);
      return pulls.filter((pull) => pull.head.sha === headSha).map((pull) => ({ repository, number: pull.number }));
    },
    mergeBase: async (pr) => {
      const octokit = await clients.of(pr.repository);
      const basehead = `${pr.baseSha}...${pr.headSha}`;
      const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...place(pr.repository), basehead, per_page: 1 });
      return data.merge_base_commit.sha;
    },
    defaultBranchSha: async (repository) => {
      const octokit = await clients.of(repository);
      const branch = (await octokit.rest.repos.get(place(repository))).data.default_branch;
      return (await octokit.rest.repos.getBranch({ ...place(repository), branch })).data.commit.sha;
    },
    repositories: () => repositories(clients, settings),
    putCheckRun: async (pr, report) => putCheckRun(await clients.of(pr.repository), pr, report),
    putComment: async (pr, marker, body) => putComment(await clients.of(pr.repository), appId, pr, marker, body),
    putReview: async (pr, marker, body, suggestions) =>
      putReview(await clients.of(pr.repository), appId, log, pr, marker, body, suggestions),
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
  };
}

function listOpen(octokit: Octokit, repository: RepositoryRef) {
  return octokit.paginate(octokit.rest.pulls.list, { ...place(repository), state: 'open', per_page: 100 });
}

async function* repositories(clients: Clients, { log }: AppSettings): AsyncIterable<RepositoryRef> {
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

async function* openPullRequests(clients: Clients, settings: AppSettings): AsyncIterable<PullRequestRef> {
  for await (const repository of repositories(clients, settings)) {
    const pulls = await listOpen(await clients.ofInstallation(repository.installation ?? 0), repository);
    for (const pull of pulls) yield { repository, number: pull.number };
  }
}
