/**
 * Files at a commit, through git's own objects: a tree lists every file with its blob, and two trees compared tell every change. The
 * comparing endpoints stop at 300 or 3,000 files and drop large patches silently (SURFACES.md). Trees and blobs never change, so they are kept.
 */
import type { Octokit } from 'octokit';
import { boundedCache } from '../jobs/cache.ts';
import type { ChangedFile, RepositoryRef } from '../jobs/ports.ts';
import type { Clients } from './client.ts';

/** Paths to blobs, over all kept trees. */
const TREE_ENTRIES = 1_000_000;
/** Characters of file text kept. */
const BLOB_CHARACTERS = 64 * 1024 * 1024;

/** Path → blob. */
type Tree = ReadonlyMap<string, string>;

export interface Contents {
  listFiles(repository: RepositoryRef, sha: string): Promise<readonly string[]>;
  readFile(repository: RepositoryRef, sha: string, path: string): Promise<string | null>;
  changedFiles(repository: RepositoryRef, base: string, head: string): Promise<readonly ChangedFile[]>;
}

/** Reads contents through the clients. Every method throws what GitHub refuses (a commit that is not there is 404). */
export function createContents(clients: Clients): Contents {
  const trees = boundedCache<Tree>(TREE_ENTRIES);
  const blobs = boundedCache<string>(BLOB_CHARACTERS);

  const treeOf = async (repository: RepositoryRef, sha: string): Promise<Tree> => {
    const key = `${repository.owner}/${repository.name}@${sha}`;
    const kept = trees.get(key);
    if (kept !== undefined) return kept;
    const tree = new Map<string, string>();
    await readTree(await clients.of(repository), repository, sha, '', tree);
    trees.set(key, tree, tree.size + 1);
    return tree;
  };

  const readFile = async (repository: RepositoryRef, sha: string, path: string): Promise<string | null> => {
    const blob = (await treeOf(repository, sha)).get(path);
    if (blob === undefined) return null;
    // A blob's name is its content's hash; the repository is named too, so that no one's text answers for another's.
    const key = `${repository.owner}/${repository.name}:${blob}`;
    const kept = blobs.get(key);
    if (kept !== undefined) return kept;
    const octokit = await clients.of(repository);
    const { data } = await octokit.rest.git.getBlob({ owner: repository.owner, repo: repository.name, file_sha: blob });
    const text = Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8').toString('utf8');
    blobs.set(key, text, text.length + 1);
    return text;
  };

  return {
    readFile,
    listFiles: async (repository, sha) => [...(await treeOf(repository, sha)).keys()],
    changedFiles: async (repository, base, head) => compareTrees(await treeOf(repository, base), await treeOf(repository, head)),
  };
}

/** Links and submodules are left out: they have no text of their own. */
async function readTree(
  octokit: Octokit,
  repository: RepositoryRef,
  sha: string,
  prefix: string,
  into: Map<string, string>,
): Promise<void> {
  const place = { owner: repository.owner, repo: repository.name, tree_sha: sha };
  const whole = (await octokit.rest.git.getTree({ ...place, recursive: 'true' })).data;
  const entries = whole.truncated ? (await octokit.rest.git.getTree(place)).data.tree : whole.tree;
  for (const { path, type, mode, sha: object } of entries) {
    if (path === undefined || object === undefined || object === null) continue;
    if (type === 'blob' && mode !== '120000') into.set(prefix + path, object);
    // A tree too long for one answer is read folder by folder.
    if (type === 'tree' && whole.truncated) await readTree(octokit, repository, object, `${prefix}${path}/`, into);
  }
}

/** What changed between two trees. A file that left one path and came whole at another was renamed. */
export function compareTrees(base: Tree, head: Tree): ChangedFile[] {
  const gone = new Map<string, string>();
  for (const [path, blob] of base) if (!head.has(path)) gone.set(blob, path);
  const changed: ChangedFile[] = [];
  for (const [path, blob] of head) {
    const before = base.get(path);
    if (before === blob) continue;
    if (before !== undefined) changed.push({ path, previousPath: null, status: 'modified' });
    else changed.push(cameTo(path, blob, gone));
  }
  for (const path of gone.values()) changed.push({ path, previousPath: null, status: 'removed' });
  return changed;
}

function cameTo(path: string, blob: string, gone: Map<string, string>): ChangedFile {
  const from = gone.get(blob);
  if (from === undefined) return { path, previousPath: null, status: 'added' };
  gone.delete(blob);
  return { path, previousPath: from, status: 'renamed' };
}
