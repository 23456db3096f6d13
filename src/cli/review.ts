import { catalogue } from '../../rules/index.ts';
import { CONFIGURATION_PATH, parseConfiguration, touchedGateways } from '../jobs/gateways.ts';
import { reviewHtml } from '../render/html.ts';
import { reviewJson } from '../render/json.ts';
import { reviewMarkdown } from '../render/markdown.ts';
import type { Picture } from '../render/picture.ts';
import { reviewSarif } from '../render/sarif.ts';
import { reviewText } from '../render/text.ts';
import { touchedServices } from '../render/verdict.ts';
import type { CheckSettings, Expectation } from '../review/configuration.ts';
import type { ReviewResult, Side } from '../review/model.ts';
import { reviewSides } from '../review/review.ts';
import type { SourceFile } from '../ruleset/index.ts';
import { commitOf, gitReads } from './git.ts';
import { type HowOptions, InputError, inputError, readHow, readNetworkFiles, readPath } from './input.ts';
import { digestFor, exitCode, type PrintOptions, print, printOptions } from './output.ts';
import { failingPaths } from './pictures.ts';

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
  const pairs = range === undefined ? [pathPair(flags)] : await gitPairs(range, flags);
  const how = readHow(flags);
  const results: ReviewResult[] = [];
  const pictures: Picture[] = [];
  for (const { gateway, base, head, settings = {}, expect = [] } of pairs) {
    const reviewed = reviewSides(gateway, base, head, { catalogue, how, settings, expect, ...digestFor(flags.format) });
    if ('errors' in reviewed) throw inputError(reviewed.errors);
    results.push(reviewed.result);
    if (flags.format === 'html') pictures.push(...failingPaths(head, how, touchedServices(reviewed.result), options.lang));
  }
  const result = join(results);
  const code = exitCode(result.introduced, flags.failOn);
  const files = pairs.flatMap((pair) => pair.head.files);
  await print(format(result, flags.format, { ...options, files, paths: pictures }));
  return code;
}

function pathPair(flags: ReviewFlags): Pair {
  if (flags.base === undefined || flags.head === undefined)
    throw new InputError(['error: review needs --base PATH and --head PATH, or BASE..HEAD in a git repository']);
  const network = readNetworkFiles(flags.network);
  return { gateway: flags.head, base: { files: readPath(flags.base), ...network }, head: { files: readPath(flags.head), ...network } };
}

/** What `BASE..HEAD` touches, as the bot would see it: by `.github/hairpin.yml` of the base, else by the files' texts. */
async function gitPairs(range: string, flags: ReviewFlags): Promise<Pair[]> {
  const [from, to] = range.split(/\.{2,3}/);
  if (from === undefined || to === undefined || from === '' || to === '' || range.startsWith('-'))
    throw new InputError([`error: ${range}: expected BASE..HEAD`]);
  const [base, head] = [commitOf(from), commitOf(to)];
  const reads = gitReads();
  const repository = { installation: null, owner: '', name: '' };
  const read = parseConfiguration(await reads.readFile(repository, base, CONFIGURATION_PATH));
  if (read !== null && 'errors' in read) throw inputError(read.errors);
  const configuration = read?.configuration ?? null;
  const changed = reads.changedFiles(base, head);
  const touched = await touchedGateways(reads, { pr: { repository, headSha: head }, base, changed }, configuration);
  const given = readNetworkFiles(flags.network);
  const facts = (side: Side): Side => (given.network === null ? side : { files: side.files, ...given });
  return touched.map(({ name, base: before, head: after, settings }) => ({
    gateway: name,
    base: facts(before),
    head: facts(after),
    ...(configuration === null ? {} : { settings: configuration.checks }),
    ...(settings === null ? {} : { expect: settings.expect }),
  }));
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
    ...(results.some((r) => r.confined === true) ? { confined: true } : {}),
  };
}

interface Format extends PrintOptions {
  readonly files: readonly SourceFile[];
  readonly paths: readonly Picture[];
}

function format(result: ReviewResult, name: string, options: Format): string {
  const { lang, files, paths } = options;
  switch (name) {
    case 'text':
      return reviewText(result, options);
    case 'json':
      return reviewJson(result, lang);
    case 'sarif':
      return reviewSarif(result, lang);
    case 'markdown':
      return reviewMarkdown(result, { lang, files });
    case 'html':
      return reviewHtml(result, { lang, files, paths });
    default:
      throw new InputError([`error: --format ${name}: expected text, json, sarif, markdown or html`]);
  }
}
