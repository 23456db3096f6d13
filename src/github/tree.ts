/** A commit's whole tree, from the forge. */
import type { Octokit } from 'octokit';
import type { RepositoryRef } from '../jobs/ports.ts';
import { SYMBOLIC_LINK, type Tree } from '../jobs/tree.ts';

/** The whole tree of a commit or tree object, however long. */
export async function readTree(octokit: Octokit, repository: RepositoryRef, sha: string): Promise<Tree> {
  const tree = { files: new Map<string, string>(), links: new Map<string, string>() };
  await readInto(octokit, repository, sha, '', tree);
  return tree;
}

async function readInto(
  octokit: Octokit,
  repository: RepositoryRef,
  sha: string,
  prefix: string,
  tree: { readonly files: Map<string, string>; readonly links: Map<string, string> },
): Promise<void> {
  const place = { owner: repository.owner, repo: repository.name, tree_sha: sha };
  const whole = (await octokit.rest.git.getTree({ ...place, recursive: 'true' })).data;
  const entries = whole.truncated ? (await octokit.rest.git.getTree(place)).data.tree : whole.tree;
  for (const { path, type, mode, sha: object } of entries) {
    if (path === undefined || object === undefined || object === null) continue;
    if (type === 'blob') (mode === SYMBOLIC_LINK ? tree.links : tree.files).set(prefix + path, object);
    // A tree too long for one answer is read folder by folder.
    if (type === 'tree' && whole.truncated) await readInto(octokit, repository, object, `${prefix}${path}/`, tree);
  }
}
