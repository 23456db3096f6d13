import { execFileSync } from 'node:child_process';
import { catalogue } from '../../rules/index.ts';
import { selectPaths } from '../jobs/glob.ts';
import { reviewHtml } from '../render/html.ts';
import { reviewJson } from '../render/json.ts';
import { reviewMarkdown } from '../render/markdown.ts';
import { reviewSarif } from '../render/sarif.ts';
import { reviewText } from '../render/text.ts';
import { type CheckSettings, type Expectation, factPaths, factsOf, readConfiguration } from '../review/configuration.ts';
import type { ReviewResult, Side } from '../review/model.ts';
import { reviewSides } from '../review/review.ts';
import { looksLikeRuleset, type SourceFile } from '../ruleset/index.ts';
import { type HowOptions, InputError, inputError, readHow, readNetworkFiles, readPath } from './input.ts';
import { digestFor, exitCode, type PrintOptions, print, printOptions } from './output.ts';

export interface ReviewFlags extends HowOptions {
  readonly base?: string;
  readonly head?: string;
  readonly network?: string;
  readonly format: string;
  readonly failOn: string;
  readonly lang?: string;
}

interface Pair {
  readonly gateway: string;
  readonly base: Side;
  readonly head: Side;
  /** What the repository's configuration says of its checks and of this gateway's flows. */
  readonly settings?: CheckSettings;
  readonly expect?: readonly Expectation[];
}

/** `hairpin review --base PATH --head PATH`, or `hairpin review BASE..HEAD` in a git repository. */
export async function runReview(range: string | undefined, flags: ReviewFlags): Promise<number> {
  const options = printOptions(flags.lang);
  const pairs = range === undefined ? [pathPair(flags)] : gitPairs(range, flags);
  const how = readHow(flags);
  const results: ReviewResult[] = [];
  for (const { gateway, base, head, settings = {}, expect = [] } of pairs) {
    const reviewed = reviewSides(gateway, base, head, { catalogue, how, settings, expect, ...digestFor(flags.format) });
    if ('errors' in reviewed) throw inputError(reviewed.errors);
    results.push(reviewed.result);
  }
  const result = join(results);
  const code = exitCode(result.introduced, flags.failOn);
  await print(
    format(
      result,
      flags.format,
      options,
      pairs.flatMap((pair) => pair.head.files),
    ),
  );
  return code;
}

function pathPair(flags: ReviewFlags): Pair {
  if (flags.base === undefined || flags.head === undefined)
    throw new InputError(['error: review needs --base PATH and --head PATH, or BASE..HEAD in a git repository']);
  const network = readNetworkFiles(flags.network);
  return { gateway: flags.head, base: { files: readPath(flags.base), ...network }, head: { files: readPath(flags.head), ...network } };
}

function git(...args: readonly string[]): string {
  try {
    return execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const told = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    throw new InputError([`error: git ${args[0]}: ${told === '' ? 'failed' : told.split('\n', 1)[0]}`]);
  }
}

function gitPairs(range: string, flags: ReviewFlags): Pair[] {
  const [from, to] = range.split(/\.{2,3}/);
  if (from === undefined || to === undefined || from === '' || to === '' || range.startsWith('-'))
    throw new InputError([`error: ${range}: expected BASE..HEAD`]);
  const base = git('rev-parse', '--verify', '--end-of-options', `${from}^{commit}`).trim();
  const head = git('rev-parse', '--verify', '--end-of-options', `${to}^{commit}`).trim();
  const changed = git('diff', '--name-only', '-z', base, head)
    .split('\0')
    .filter((path) => path !== '');
  const configured = gitFile(base, '.github/hairpin.yml');
  const network = readNetworkFiles(flags.network);
  if (configured === null) return guessedPairs(base, head, changed, network);
  const reading = readConfiguration(configured);
  if ('errors' in reading) throw inputError(reading.errors);
  const pathsOf = (sha: string) =>
    git('ls-tree', '-r', '--name-only', '-z', sha)
      .split('\0')
      .filter((path) => path !== '');
  const [before, after] = [pathsOf(base), pathsOf(head)];
  return reading.configuration.gateways.flatMap((gateway) => {
    const side = (sha: string, paths: readonly string[]): Side => ({
      files: selectPaths(paths, gateway.rulesets).flatMap((path) => gitFile(sha, path) ?? []),
      ...(network.network === null
        ? factsOf(
            gateway.network,
            factPaths(gateway.network).map((path) => gitFile(sha, path)),
          )
        : network),
    });
    const paths = [...selectPaths(before, gateway.rulesets), ...selectPaths(after, gateway.rulesets), ...factPaths(gateway.network)];
    const touched = paths.some((path) => changed.includes(path));
    const { checks: settings } = reading.configuration;
    return touched ? [{ gateway: gateway.name, base: side(base, before), head: side(head, after), settings, expect: gateway.expect }] : [];
  });
}

function guessedPairs(base: string, head: string, changed: readonly string[], network: Pick<Side, 'network' | 'routes'>): Pair[] {
  return changed.flatMap((path) => {
    const before = gitFile(base, path);
    const after = gitFile(head, path);
    const either = after ?? before;
    if (either === null || !looksLikeRuleset(path, either.text)) return [];
    const side = (file: SourceFile | null): Side => ({ files: file === null ? [] : [file], ...network });
    return [{ gateway: path, base: side(before), head: side(after) }];
  });
}

function gitFile(sha: string, path: string): SourceFile | null {
  if (git('ls-tree', '--name-only', sha, '--', path).trim() === '') return null;
  return { name: path, text: git('show', `${sha}:${path}`) };
}

function join(results: readonly ReviewResult[]): ReviewResult {
  return {
    introduced: results.flatMap((r) => r.introduced),
    fixed: results.flatMap((r) => r.fixed),
    existing: results.flatMap((r) => r.existing),
    changes: results.flatMap((r) => r.changes),
    services: results.flatMap((r) => r.services),
    servicesBefore: results.flatMap((r) => r.servicesBefore),
    assumptions: results.flatMap((r) => r.assumptions),
    warnings: results.flatMap((r) => r.warnings),
  };
}

function format(result: ReviewResult, name: string, options: PrintOptions, files: readonly SourceFile[]): string {
  const { lang } = options;
  switch (name) {
    case 'text':
      return reviewText(result, { ...options, files });
    case 'json':
      return reviewJson(result, lang);
    case 'sarif':
      return reviewSarif(result, lang);
    case 'markdown':
      return reviewMarkdown(result, { lang, files });
    case 'html':
      return reviewHtml(result, { lang, files });
    default:
      throw new InputError([`error: --format ${name}: expected text, json, sarif, markdown or html`]);
  }
}
