/** Reading large files while the command that wants them is still being loaded. */
import { closeSync, fstatSync, openSync, read } from 'node:fs';

/** Bytes by path, of those files that were worth it and could be read. */
export type Ahead = ReadonlyMap<string, Buffer>;

/** Smaller files are read faster than they are asked for. */
const LARGE = 1 << 18;
/** A larger one is left to the command, which says what is wrong with it. */
const TOO_LARGE = 1 << 30;

/** Begins at once; what cannot be read is left out, for the command to tell. */
export async function readAhead(paths: readonly string[]): Promise<Ahead> {
  const found = await Promise.all(
    paths.map(async (path): Promise<[string, Buffer][]> => {
      const bytes = await readLarge(path);
      return bytes === null ? [] : [[path, bytes]];
    }),
  );
  return new Map(found.flat());
}

function readLarge(path: string): Promise<Buffer | null> {
  const descriptor = openLarge(path);
  if (descriptor === null) return Promise.resolve(null);
  const bytes = Buffer.allocUnsafeSlow(fstatSync(descriptor).size);
  return new Promise((resolve) => {
    read(descriptor, bytes, 0, bytes.length, 0, (error, count) => {
      closeSync(descriptor);
      resolve(error === null && count === bytes.length ? bytes : null);
    });
  });
}

function openLarge(path: string): number | null {
  if (path === '-') return null;
  try {
    const descriptor = openSync(path, 'r');
    const stat = fstatSync(descriptor);
    if (stat.isFile() && stat.size >= LARGE && stat.size < TOO_LARGE) return descriptor;
    closeSync(descriptor);
    return null;
  } catch {
    return null;
  }
}
