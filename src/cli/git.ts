/** The repository that the command stands in, through the installed git. */
import { execFileSync } from 'node:child_process';
import type { ChangedFile, Forge } from '../jobs/ports.ts';
import { compareTrees, type ReadBlob, readFrom, SYMBOLIC_LINK, selectFrom, type Tree } from '../jobs/tree.ts';
import { InputError } from './input.ts';

/** Files of commits, as the bot reads them from a forge; the repository that is asked for is always this one. */
export interface GitReads extends Pick<Forge, 'selectFiles' | 'readFile'> {
  changedFiles(base: string, head: string): readonly ChangedFile[];
}

/** The full name of a commit. @throws InputError where there is none of this name. */
export function commitOf(name: string): string {
  return git('rev-parse', '--verify', '--end-of-options', `${name}^{commit}`).trim();
}

export function gitReads(): GitReads {
  const trees = new Map<string, Tree>();
  const treeOf = (sha: string): Tree => {
    const tree = trees.get(sha) ?? readTree(sha);
    trees.set(sha, tree);
    return tree;
  };
  const readBlob: ReadBlob = async (blob) => git('cat-file', 'blob', blob);
  return {
    selectFiles: (_, sha, globs) => selectFrom(treeOf(sha), globs, readBlob),
    readFile: (_, sha, path) => readFrom(treeOf(sha), path, readBlob),
    changedFiles: (base, head) => compareTrees(treeOf(base), treeOf(head)),
  };
}

/** `git ls-tree -rz`: mode, type and object, a tab, the path, for each entry (git-ls-tree(1), "OUTPUT FORMAT"). */
function readTree(sha: string): Tree {
  const tree = { files: new Map<string, string>(), links: new Map<string, string>() };
  for (const entry of git('ls-tree', '-r', '-z', '--full-tree', sha).split('\0')) {
    const [about = '', path] = split(entry);
    const [mode, type, object] = about.split(' ');
    if (path === undefined || type !== 'blob' || object === undefined) continue;
    (mode === SYMBOLIC_LINK ? tree.links : tree.files).set(path, object);
  }
  return tree;
}

/** A path may hold tabs of its own. */
function split(entry: string): readonly [string, string?] {
  const tab = entry.indexOf('\t');
  return tab < 0 ? [entry] : [entry.slice(0, tab), entry.slice(tab + 1)];
}

function git(...args: readonly string[]): string {
  try {
    return execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const told = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    throw new InputError([`error: git ${args[0]}: ${told === '' ? 'failed' : told.split('\n', 1)[0]}`]);
  }
}
