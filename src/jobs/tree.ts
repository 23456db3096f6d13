/** A commit's tree as git has it: two of them compared, and files asked of one by path and by glob. */
import { mayLeadTo, selectPaths } from './glob.ts';
import { pathsThroughLinks, realPath } from './links.ts';
import type { ChangedFile } from './ports.ts';

/** What a tree holds, by path. Submodules have no text here and are left out. */
export interface Tree {
  /** Files → blobs. */
  readonly files: ReadonlyMap<string, string>;
  /** Symbolic links → blobs; a link's blob is the path that it points to. */
  readonly links: ReadonlyMap<string, string>;
}

/** git's file mode of a symbolic link. */
export const SYMBOLIC_LINK = '120000';

/** The text of a blob. */
export type ReadBlob = (blob: string) => Promise<string>;

/** A file's text, links followed; null where there is none. */
export async function readFrom(tree: Tree, path: string, readBlob: ReadBlob): Promise<string | null> {
  const real = await realPath(tree, path, readBlob);
  const blob = real === null ? undefined : tree.files.get(real);
  return blob === undefined ? null : readBlob(blob);
}

/** The files that the globs name, in their order, each once; a link stands for the file that it means. */
export async function selectFrom(tree: Tree, globs: readonly string[], readBlob: ReadBlob): Promise<readonly string[]> {
  if (globs.length === 0) return [];
  if (tree.links.size === 0) return selectPaths([...tree.files.keys()], globs);
  const paths = await pathsThroughLinks(tree, mayLeadTo(globs), readBlob);
  return [...new Set(selectPaths([...paths.keys()], globs).map((path) => paths.get(path) ?? path))];
}

/** What changed between the files of two trees. A file that left one path and came whole at another was renamed. */
export function compareTrees(before: Tree, after: Tree): ChangedFile[] {
  const [base, head] = [before.files, after.files];
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
