/**
 * Symbolic links of a repository, followed inside it as an open(2) of a checkout would (path_resolution(7)): what points outside, to
 * nothing, or in a circle names no file.
 */
import { posix } from 'node:path';
import type { ReadBlob, Tree } from './tree.ts';

/** Links that one path may lead through, as the kernel's own limit has it (path_resolution(7), ELOOP). */
const MAX_LINKS = 40;

/** The file or folder that a path means once every link on it is followed; null where it leaves the repository or never ends. */
export async function realPath(tree: Pick<Tree, 'links'>, path: string, readBlob: ReadBlob): Promise<string | null> {
  if (tree.links.size === 0) return path;
  let ahead = path.split('/');
  let real: string[] = [];
  let followed = 0;
  for (let name = ahead.shift(); name !== undefined; name = ahead.shift()) {
    if (name === '' || name === '.') continue;
    if (name === '..') {
      if (real.pop() === undefined) return null;
      continue;
    }
    const blob = tree.links.get([...real, name].join('/'));
    if (blob === undefined) {
      real = [...real, name];
      continue;
    }
    const target = await readBlob(blob);
    if (posix.isAbsolute(target) || ++followed > MAX_LINKS) return null;
    ahead = [...target.split('/'), ...ahead];
  }
  return real.join('/');
}

/**
 * Every path under which a file may be asked for → the file: its own, and those through links that lead somewhere the asker goes.
 * `leads` says whether a path is asked for itself or lies on the way to one that is; no other link is read.
 */
export async function pathsThroughLinks(tree: Tree, leads: (path: string) => boolean, readBlob: ReadBlob): Promise<Map<string, string>> {
  const paths = new Map([...tree.files.keys()].map((file) => [file, file]));
  const follow = async (path: string, link: string): Promise<void> => {
    if (!leads(path)) return;
    const real = await realPath(tree, link, readBlob);
    if (real === null) return;
    if (tree.files.has(real)) {
      paths.set(path, real);
      return;
    }
    const inside = real === '' ? '' : `${real}/`;
    const below = (entry: string) => `${path}/${entry.slice(inside.length)}`;
    for (const file of tree.files.keys()) if (file.startsWith(inside)) paths.set(below(file), file);
    // Each turn is longer by a name, and nothing longer than a glob leads anywhere: links in a circle end here.
    for (const other of tree.links.keys()) if (other.startsWith(inside)) await follow(below(other), other);
  };
  for (const link of tree.links.keys()) await follow(link, link);
  return paths;
}
