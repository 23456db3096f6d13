/** Files and standard input as the engine takes them, and what to say when they cannot be read. */
import { readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Side } from '../review/model.ts';
import type { ReadHow } from '../review/side.ts';
import { type Diagnostic, type Dialect, looksLikeRuleset, type SourceFile } from '../ruleset/index.ts';
import { InputError } from './errors.ts';
import { largeFile } from './file-text.ts';

export { InputError } from './errors.ts';

/** `FILE:LINE:COLUMN: error: what is wrong, and what was expected` */
export function diagnosticLine(d: Diagnostic): string {
  return `${d.file}:${d.line}:${d.column}: ${d.severity}: ${d.message}`;
}

export function inputError(errors: readonly Diagnostic[]): InputError {
  return new InputError(errors.map(diagnosticLine));
}

/** A file by name; `-` is standard input. */
export function readSource(path: string): SourceFile {
  return (path === '-' ? null : largeFile(path)) ?? readWhole(path);
}

/** A file with its text at hand, and closed again. */
function readWhole(path: string): SourceFile {
  try {
    return { name: path === '-' ? '<stdin>' : path, text: readText(path) };
  } catch (error) {
    throw new InputError([`${path}:1:1: error: ${reason(error)}`]);
  }
}

/** The text of a file; `-` is standard input. @throws what the system says */
export function readText(path: string): string {
  return path === '-' ? readStandardInput().toString('utf8') : readFileSync(path, 'utf8');
}

/** Milliseconds between two looks at a pipe that has nothing to read yet. */
const PAUSE = 2;

/** A pipe may be one that does not wait (whoever made it, or Node itself, set it so): then it says so, and is asked again. */
function readStandardInput(): Buffer {
  const parts: Buffer[] = [];
  const part = Buffer.alloc(1 << 16);
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    try {
      const count = readSync(0, part);
      if (count === 0) return Buffer.concat(parts);
      parts.push(Buffer.from(part.subarray(0, count)));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      if (error.code === 'EOF') return Buffer.concat(parts);
      if (error.code !== 'EAGAIN') throw error;
      Atomics.wait(pause, 0, 0, PAUSE);
    }
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return 'no such file, expected a ruleset';
  if (code === 'EISDIR') return 'is a folder, expected a file';
  if (code === 'EACCES') return 'may not be read: permission denied';
  return error instanceof Error ? error.message : 'cannot be read';
}

export function readSide(paths: readonly string[], network: string | undefined): Side {
  return { files: paths.map((path) => readSource(path)), ...readNetworkFiles(network) };
}

/** `--network`: a NET.yml, or what `ip -j addr` and `ip -j route` print, as two files parted by a comma. */
export function readNetworkFiles(named: string | undefined): Pick<Side, 'network' | 'routes'> {
  if (named === undefined) return { network: null };
  const [path = '', routes] = named.split(',');
  return { network: readSource(path), ...(routes === undefined ? {} : { routes: readSource(routes) }) };
}

/** A file, or every ruleset of a folder by path, named relative to it so that two folders compare. */
export function readPath(path: string): SourceFile[] {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isFolder) return [readSource(path)];
  const found: SourceFile[] = [];
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.parentPath.includes('.git')) continue;
    const file = readWhole(join(entry.parentPath, entry.name));
    if (looksLikeRuleset(entry.name, file.text))
      found.push({ name: join(entry.parentPath, entry.name).slice(path.replace(/\/$/, '').length + 1), text: file.text });
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

export interface HowOptions {
  readonly dialect?: string;
  readonly family?: string;
}

/** `--dialect` and `--family`, checked. */
export function readHow(options: HowOptions): ReadHow {
  const { dialect, family } = options;
  const dialects: Readonly<Record<string, Dialect>> = {
    save: 'save',
    'iptables-save': 'save',
    'ip6tables-save': 'save',
    list: 'list',
    script: 'script',
    shell: 'script',
  };
  const known = dialect === undefined ? undefined : dialects[dialect];
  if (dialect !== undefined && known === undefined) throw new InputError([`error: --dialect ${dialect}: expected save, list or script`]);
  if (family !== undefined && family !== 'ip' && family !== 'ip6') throw new InputError([`error: --family ${family}: expected ip or ip6`]);
  return { ...(known === undefined ? {} : { dialect: known }), ...(family === undefined ? {} : { family }) };
}
