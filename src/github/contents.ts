/**
 * Files at a commit, through git's own objects: a tree lists every file with its blob, and two trees compared tell every change. The
 * comparing endpoints stop at 300 or 3,000 files and drop large patches silently (SURFACES.md). Trees and blobs never change, so they are kept.
 */
import { boundedCache } from '../jobs/cache.ts';
import type { ChangedFile, RepositoryRef } from '../jobs/ports.ts';
import { compareTrees, readFrom, selectFrom, type Tree } from '../jobs/tree.ts';
import type { Clients } from './client.ts';
import { readTree } from './tree.ts';

/** Paths to blobs, over all kept trees. */
const TREE_ENTRIES = 1_000_000;
/** Characters of file text kept. */
const BLOB_CHARACTERS = 64 * 1024 * 1024;

export interface Contents {
  selectFiles(repository: RepositoryRef, sha: string, globs: readonly string[]): Promise<readonly string[]>;
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
    const tree = await readTree(await clients.of(repository), repository, sha);
    trees.set(key, tree, tree.files.size + tree.links.size + 1);
    return tree;
  };

  const readBlob = async (repository: RepositoryRef, blob: string): Promise<string> => {
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
    readFile: async (repository, sha, path) => readFrom(await treeOf(repository, sha), path, (blob) => readBlob(repository, blob)),
    selectFiles: async (repository, sha, globs) => selectFrom(await treeOf(repository, sha), globs, (blob) => readBlob(repository, blob)),
    changedFiles: async (repository, base, head) => compareTrees(await treeOf(repository, base), await treeOf(repository, head)),
  };
}
