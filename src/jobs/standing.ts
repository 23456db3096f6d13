/** The configurations that stand at the default branches of all repositories, and gateways read at commits. */
import type { Configuration } from '../review/configuration.ts';
import type { Side } from '../review/model.ts';
import { networkFiles } from '../review/side.ts';
import { boundedCache } from './cache.ts';
import { CONFIGURATION_PATH, configuredSide, parseConfiguration } from './gateways.ts';
import { type Log, reason } from './log.ts';
import type { Forge, RepositoryRef } from './ports.ts';

/** How long a list of repositories, and the commit that a default branch stands at, are taken as read. */
const REPOSITORIES_MS = 60_000;
const BRANCH_MS = 1_000;
/** Bytes of rulesets kept. */
const SIDES_BYTES = 64 * 1024 * 1024;

/** A repository's configuration at its default branch. */
export interface Standing {
  readonly repository: RepositoryRef;
  readonly sha: string;
  readonly configuration: Configuration;
}

export interface StandingSource {
  readonly forge: Forge | null;
  readonly log: Log;
  /** Milliseconds, for the age of what is cached. */
  readonly now?: () => number;
}

/** The sound configurations of all repositories at their default branches, re-read when they are older than the limits above. */
export function standingConfigurations({ forge, log, now = Date.now }: StandingSource): () => Promise<readonly Standing[]> {
  let repositories: { readonly at: number; readonly list: readonly RepositoryRef[] } | undefined;
  const shas = new Map<string, { readonly at: number; readonly sha: string }>();

  const listRepositories = async (source: Forge) => {
    if (repositories === undefined || now() - repositories.at > REPOSITORIES_MS) {
      const list: RepositoryRef[] = [];
      for await (const repository of source.repositories()) list.push(repository);
      repositories = { at: now(), list };
    }
    return repositories.list;
  };
  const shaOf = async (source: Forge, repository: RepositoryRef) => {
    const held = shas.get(fullName(repository));
    if (held !== undefined && now() - held.at <= BRANCH_MS) return held.sha;
    const sha = await source.defaultBranchSha(repository);
    shas.set(fullName(repository), { at: now(), sha });
    return sha;
  };
  const standingOf = async (source: Forge, repository: RepositoryRef): Promise<Standing | null> => {
    try {
      const sha = await shaOf(source, repository);
      const read = parseConfiguration(await source.readFile(repository, sha, CONFIGURATION_PATH));
      if (read === null) return null;
      if ('configuration' in read) return { repository, sha, configuration: read.configuration };
      log.warn({ repository: fullName(repository), error: read.errors[0]?.message }, 'the configuration cannot be read');
    } catch (error) {
      log.warn({ repository: fullName(repository), error: reason(error) }, 'the repository cannot be read');
    }
    return null;
  };
  return async () => {
    if (forge === null) return [];
    const found: Standing[] = [];
    for (const repository of await listRepositories(forge)) {
      const standing = await standingOf(forge, repository);
      if (standing !== null) found.push(standing);
    }
    return found;
  };
}

/** Reads gateways at commits, keeping what was read: the same commit gives the same object, so that the engine may keep its work too. */
export function sideReader(forge: Forge | null) {
  const sides = boundedCache<Side>(SIDES_BYTES);
  return async (repository: RepositoryRef, sha: string, gateway: Configuration['gateways'][number]): Promise<Side> => {
    if (forge === null) throw new Error('no forge to read rulesets from');
    const key = `${fullName(repository)}@${sha}:${gateway.name}`;
    let side = sides.get(key);
    if (side === undefined) {
      side = await configuredSide(forge, repository, sha, gateway);
      sides.set(key, side, weigh(side));
    }
    return side;
  };
}

function weigh(side: Side): number {
  return [...side.files, ...networkFiles(side)].reduce((sum, file) => sum + file.text.length, 1);
}

export function fullName({ owner, name }: RepositoryRef): string {
  return `${owner}/${name}`;
}
