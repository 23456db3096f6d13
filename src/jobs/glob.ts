/**
 * The globs of `.github/hairpin.yml`: `*` and `?` within one path segment, `**` across segments, `{a,b}` alternatives. Matched by two
 * pointers and not by a regular expression, so that no pattern can take more than its length times the path's.
 */

/** Alternatives that one pattern may unfold to. */
const MAX_ALTERNATIVES = 256;

/** A glob made ready: the segments of each of its alternatives. */
type Compiled = readonly (readonly string[])[];

/** Whether a repository path matches a glob. A dot at the start of a name needs no pattern of its own. */
export function matchesGlob(path: string, glob: string): boolean {
  return matches(path, compile(glob));
}

/** The paths that some glob matches, each once, in the order of the globs and by name within one. */
export function selectPaths(paths: readonly string[], globs: readonly string[]): string[] {
  const chosen = new Set<string>();
  for (const glob of globs) {
    const compiled = compile(glob);
    for (const path of paths.filter((candidate) => matches(candidate, compiled)).sort()) chosen.add(path);
  }
  return [...chosen];
}

/**
 * Whether a path is named by some glob, or is a folder that one passes on its way. `**` passes through no folder that is a link, as in a
 * shell (bash(1), globstar), so it leads nowhere here.
 */
export function mayLeadTo(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.flatMap(compile);
  const passes = (names: readonly string[], segments: readonly string[]) =>
    segments.length > names.length && names.every((name, index) => segments[index] !== '**' && matchName(name, segments[index] ?? ''));
  return (path) => {
    const names = path.split('/');
    return matches(path, patterns) || patterns.some((segments) => passes(names, segments));
  };
}

function compile(glob: string): Compiled {
  return unfold(glob).map((pattern) => normalise(pattern).split('/'));
}

function matches(path: string, compiled: Compiled): boolean {
  const names = path.split('/');
  return compiled.some((segments) => matchList(names, segments, '**', matchName));
}

function normalise(pattern: string): string {
  return pattern.replace(/^(\.?\/)+/, '');
}

function unfold(glob: string): string[] {
  let patterns = [glob];
  while (patterns.length < MAX_ALTERNATIVES) {
    const index = patterns.findIndex((pattern) => innermost(pattern) !== null);
    if (index < 0) return patterns;
    const pattern = patterns[index] ?? '';
    const { open, close } = innermost(pattern) ?? { open: 0, close: 0 };
    const parts = pattern.slice(open + 1, close).split(',');
    const grown = parts.map((part) => pattern.slice(0, open) + part + pattern.slice(close + 1));
    patterns = [...patterns.slice(0, index), ...grown, ...patterns.slice(index + 1)];
  }
  return patterns;
}

function innermost(pattern: string): { open: number; close: number } | null {
  const close = pattern.indexOf('}');
  const open = close < 0 ? -1 : pattern.lastIndexOf('{', close);
  return open < 0 ? null : { open, close };
}

function matchName(name: string, pattern: string): boolean {
  return matchList([...name], [...pattern], '*', (character, wanted) => wanted === '?' || character === wanted);
}

/** Items against a pattern in which `star` stands for any number of items. */
function matchList(items: readonly string[], pattern: readonly string[], star: string, one: (item: string, part: string) => boolean) {
  let item = 0;
  let part = 0;
  let lastStar = -1;
  let resume = 0;
  while (item < items.length) {
    const wanted = pattern[part];
    if (wanted === star) {
      lastStar = part++;
      resume = item;
    } else if (wanted !== undefined && one(items[item] ?? '', wanted)) {
      item++;
      part++;
    } else if (lastStar >= 0) {
      part = lastStar + 1;
      item = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[part] === star) part++;
  return part === pattern.length;
}
