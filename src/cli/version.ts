/** The product's own version, from the package.json above this file: two folders up in a checkout, three in the built package. */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** @throws Error when the installation has no package.json, or none with a version. */
export function productVersion(): string {
  const places = ['../../package.json', '../../../package.json'].map((path) => new URL(path, import.meta.url));
  const place = places.find((candidate) => existsSync(candidate));
  if (place === undefined) throw new Error('the installation is not whole: package.json is missing');
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(place, 'utf8'))).version;
}
