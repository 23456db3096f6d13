/** Branches, and the groups of merge queues, which are branches too. */
import type { Octokit } from 'octokit';
import type { MergeGroup, RepositoryRef } from '../jobs/ports.ts';

/** GitHub's own prefix; people cannot push there. */
const QUEUE = 'gh-readonly-queue/';
/** `gh-readonly-queue/main/pr-104-929f8209d40f77f4abc622a499c93a83babdbe64`: what is merged into, and the commit that it is merged onto. */
const GROUP_REF = /^refs\/heads\/(gh-readonly-queue\/(.+)\/pr-\d+-([0-9a-f]{40}))$/;

/** The tip of a branch; null where there is none. @throws what GitHub refuses otherwise. */
export async function branchSha(octokit: Octokit, { owner, name }: RepositoryRef, branch: string): Promise<string | null> {
  try {
    return (await octokit.rest.git.getRef({ owner, repo: name, ref: `heads/${branch}` })).data.object.sha;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** The groups that wait in the repository's merge queues: so one is found whose webhook was lost. */
export async function mergeGroups(octokit: Octokit, repository: RepositoryRef): Promise<readonly MergeGroup[]> {
  const { owner, name } = repository;
  try {
    const { data } = await octokit.rest.git.listMatchingRefs({ owner, repo: name, ref: `heads/${QUEUE}` });
    return data.flatMap(({ ref, object }) => {
      const [, headRef, baseRef, baseSha] = GROUP_REF.exec(ref) ?? [];
      if (headRef === undefined || baseRef === undefined || baseSha === undefined) return [];
      return [{ repository, headSha: object.sha, headRef, baseSha, baseRef }];
    });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** 404: not there; 409: a repository without a commit. */
function isMissing(error: unknown): boolean {
  return error instanceof Error && 'status' in error && (error.status === 404 || error.status === 409);
}
