/** The product's own files beside package.json: two folders up in a checkout, three in the built package. */
import { existsSync, readFileSync } from 'node:fs';

/** The text of a file that the installation carries. @throws Error when it is not there. */
export function packageFile(name: string): string {
  const places = [`../../${name}`, `../../../${name}`].map((path) => new URL(path, import.meta.url));
  const place = places.find((candidate) => existsSync(candidate));
  if (place === undefined) throw new Error(`the installation is not whole: ${name} is missing`);
  return readFileSync(place, 'utf8');
}

/** The product's version. @throws Error when the installation has no package.json, or none with a version. */
export function productVersion(): string {
  // Without zod, which `--help` would have to load for it.
  const read: unknown = JSON.parse(packageFile('package.json'));
  if (typeof read !== 'object' || read === null || !('version' in read) || typeof read.version !== 'string') {
    throw new Error('the installation is not whole: package.json has no version');
  }
  return read.version;
}
