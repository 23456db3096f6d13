/** Which gateways a change touches, and both sides of each. */
import type { Hunk } from '../render/model.ts';
import {
  type Configuration,
  type FactsSource,
  factPaths,
  factsOf,
  type GatewaySettings,
  readConfiguration,
} from '../review/configuration.ts';
import type { Side } from '../review/model.ts';
import { networkFiles } from '../review/side.ts';
import { looksLikeRuleset } from '../ruleset/index.ts';
import type { Diagnostic, SourceFile } from '../ruleset/model.ts';
import { hunksOf } from './hunks.ts';
import type { ChangedFile, CheckedHead, Forge, RepositoryRef } from './ports.ts';
import { pairRenames } from './renames.ts';

export const CONFIGURATION_PATH = '.github/hairpin.yml';

/** Without a configuration, so many changed files at most are opened to see whether one is a ruleset. */
const MAX_CANDIDATES = 300;
/** Names that no ruleset has; the files are not even fetched. */
const NEVER_RULESETS =
  /\.(png|jpe?g|gif|svg|ico|pdf|zip|gz|tgz|xz|bz2|woff2?|ttf|mp4|[cm]?[jt]sx?|go|rs|java|kt|cs|rb|php|py|css|s?html?|md|lock|sum|json|ya?ml)$/i;
const LIKELY_RULESET = /rules|tables|firewall|\bfw|nat|\.v[46]$|\.save$/i;

export interface TouchedGateway {
  readonly name: string;
  readonly base: Side;
  readonly head: Side;
  /** As the configuration has it; null where the gateway was found by its text. */
  readonly settings: GatewaySettings | null;
}

/** What is asked of the forge here. */
type Reads = Pick<Forge, 'selectFiles' | 'readFile'>;

export interface Comparison {
  /** Where the head is, and what it is compared with. */
  readonly pr: Pick<CheckedHead, 'repository' | 'headSha'>;
  /** The merge base: what the head is compared with. */
  readonly base: string;
  readonly changed: readonly ChangedFile[];
}

/** The configuration of a commit; null where the repository has none. */
export type ReadConfiguration = null | ReturnType<typeof readConfiguration>;

export function parseConfiguration(text: string | null): ReadConfiguration {
  return text === null ? null : readConfiguration({ name: CONFIGURATION_PATH, text });
}

/** The gateways that a change touches: a ruleset file or the network file, on either side. */
export async function touchedGateways(
  forge: Reads,
  comparison: Comparison,
  configuration: Configuration | null,
): Promise<TouchedGateway[]> {
  return configuration === null ? guessedGateways(forge, comparison) : configuredGateways(forge, comparison, configuration);
}

async function configuredGateways(forge: Reads, comparison: Comparison, configuration: Configuration): Promise<TouchedGateway[]> {
  const { pr, base, changed } = comparison;
  const touched = new Set(changed.flatMap((file) => (file.previousPath === null ? [file.path] : [file.path, file.previousPath])));
  /** The files that a gateway is read from: its rulesets, and with its network facts. */
  const readsAt = async (sha: string, gateway: GatewaySettings) => {
    const rulesets = await forge.selectFiles(pr.repository, sha, gateway.rulesets);
    return { rulesets, all: [...rulesets, ...(await forge.selectFiles(pr.repository, sha, factPaths(gateway.network)))] };
  };
  const gateways: TouchedGateway[] = [];
  for (const gateway of [...configuration.gateways, ...(await newGateways(forge, comparison, configuration))]) {
    const [before, after] = [await readsAt(base, gateway), await readsAt(pr.headSha, gateway)];
    // A link that points elsewhere changes no file, only which files are meant.
    const same = before.all.length === after.all.length && before.all.every((path, index) => path === after.all[index]);
    if (same && !before.all.some((path) => touched.has(path))) continue;
    gateways.push({
      name: gateway.name,
      base: await readSide(forge, pr.repository, base, before.rulesets, gateway.network),
      head: await readSide(forge, pr.repository, pr.headSha, after.rulesets, gateway.network),
      settings: gateway,
    });
  }
  return gateways;
}

/**
 * Gateways that the change itself adds to the configuration. The base's configuration alone says how what it knows is reviewed; of what it
 * does not know it says nothing, and a change that brings a gateway along is reviewed with it.
 */
async function newGateways(forge: Reads, { pr, changed }: Comparison, known: Configuration): Promise<readonly GatewaySettings[]> {
  if (!changed.some((file) => file.path === CONFIGURATION_PATH)) return [];
  const read = parseConfiguration(await forge.readFile(pr.repository, pr.headSha, CONFIGURATION_PATH));
  if (read === null || 'errors' in read) return [];
  const names = new Set(known.gateways.map((gateway) => gateway.name));
  return read.configuration.gateways.filter((gateway) => !names.has(gateway.name));
}

/** One gateway of a configuration at a commit. */
export async function configuredSide(forge: Reads, repository: RepositoryRef, sha: string, gateway: GatewaySettings): Promise<Side> {
  const paths = await forge.selectFiles(repository, sha, gateway.rulesets);
  return readSide(forge, repository, sha, paths, gateway.network);
}

async function readSide(
  forge: Reads,
  repository: RepositoryRef,
  sha: string,
  paths: readonly string[],
  facts: FactsSource | null,
): Promise<Side> {
  const read = (path: string) => readSource(forge, repository, sha, path);
  const files = await Promise.all(paths.map(read));
  return { files: files.filter((file) => file !== null), ...factsOf(facts, await Promise.all(factPaths(facts).map(read))) };
}

async function readSource(forge: Reads, repository: RepositoryRef, sha: string, path: string): Promise<SourceFile | null> {
  const text = await forge.readFile(repository, sha, path);
  return text === null ? null : { name: path, text };
}

/** Without a configuration each changed file that looks like a ruleset is a gateway of its own, named by its path. */
async function guessedGateways(forge: Reads, comparison: Comparison): Promise<TouchedGateway[]> {
  const pairs: Both[] = [];
  for (const file of candidates(comparison.changed)) {
    const both = await bothTexts(forge, comparison, file);
    if (isRuleset(both.before) || isRuleset(both.after)) pairs.push(both);
  }
  return joinMoved(pairs).map(({ before, after }) => ({
    name: after?.name ?? before?.name ?? '',
    base: guessedSide(before),
    head: guessedSide(after),
    settings: null,
  }));
}

interface Both {
  readonly before: SourceFile | null;
  readonly after: SourceFile | null;
}

/** One that vanished and one that appeared, much alike, are one gateway whose file moved. */
function joinMoved(pairs: readonly Both[]): readonly Both[] {
  const gone = pairs.flatMap(({ before, after }) => (before !== null && after === null ? [before] : []));
  const fresh = pairs.flatMap(({ before, after }) => (before === null && after !== null ? [after] : []));
  const moved = pairRenames(gone, fresh);
  const left = new Set(moved.values());
  return pairs.flatMap((pair) => {
    if (pair.after === null) return pair.before !== null && left.has(pair.before.name) ? [] : [pair];
    const from = pair.before === null ? moved.get(pair.after.name) : undefined;
    return from === undefined ? [pair] : [{ before: gone.find((file) => file.name === from) ?? null, after: pair.after }];
  });
}

/** Whether a change touches anything that looks like a ruleset: what remains to be known when the configuration cannot be read. */
export async function touchesRuleset(forge: Reads, comparison: Comparison): Promise<boolean> {
  return (await guessedGateways(forge, comparison)).length > 0;
}

function candidates(changed: readonly ChangedFile[]): ChangedFile[] {
  const likely = (file: ChangedFile) => (LIKELY_RULESET.test(file.path) ? 0 : 1);
  return changed
    .filter((file) => !NEVER_RULESETS.test(file.path))
    .sort((a, b) => likely(a) - likely(b))
    .slice(0, MAX_CANDIDATES);
}

function isRuleset(file: SourceFile | null): boolean {
  return file !== null && looksLikeRuleset(file.name, file.text);
}

function guessedSide(file: SourceFile | null): Side {
  return { files: file === null ? [] : [file], network: null };
}

async function bothTexts(forge: Reads, { pr, base }: Comparison, file: ChangedFile): Promise<Both> {
  const [before, after] = await Promise.all([
    file.status === 'added' ? null : readSource(forge, pr.repository, base, file.previousPath ?? file.path),
    file.status === 'removed' ? null : readSource(forge, pr.repository, pr.headSha, file.path),
  ]);
  return { before, after };
}

/**
 * The diff's hunks of every changed file of the gateways, by head path. A file that moved and changed is shown by GitHub with the lines
 * around its changes only, so that is what counts here too.
 */
export function gatewayHunks(gateways: readonly TouchedGateway[], changed: readonly ChangedFile[]): Map<string, readonly Hunk[]> {
  const before = new Map(gateways.flatMap((gateway) => sideFiles(gateway.base)).map((file) => [file.name, file]));
  const after = new Map(gateways.flatMap((gateway) => sideFiles(gateway.head)).map((file) => [file.name, file]));
  const gone = [...before.values()].filter(({ name }) => changed.some((file) => file.path === name && file.status === 'removed'));
  const fresh = [...after.values()].filter(({ name }) => changed.some((file) => file.path === name && file.status === 'added'));
  const moved = pairRenames(gone, fresh);
  const hunks = new Map<string, readonly Hunk[]>();
  for (const file of changed) {
    const head = after.get(file.path);
    if (head === undefined) continue;
    const from = file.previousPath ?? moved.get(file.path) ?? file.path;
    hunks.set(file.path, hunksOf(before.get(from)?.text ?? null, head.text));
  }
  return hunks;
}

function sideFiles(side: Side): readonly SourceFile[] {
  return [...side.files, ...networkFiles(side)];
}

/** Errors of a configuration read at a commit; none where there is no configuration or it is sound. */
export function configurationErrors(read: ReadConfiguration): readonly Diagnostic[] {
  return read !== null && 'errors' in read ? read.errors : [];
}
