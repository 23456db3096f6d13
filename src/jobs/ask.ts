/** Answers questions: which gateways a channel may hear of, which one a question means, and what the engine says of it. */
import type { Answer } from '../explain/model.ts';
import type { Configuration } from '../review/configuration.ts';
import type { Lang, Side } from '../review/model.ts';
import { boundedCache } from './cache.ts';
import { CONFIGURATION_PATH, configuredSide, parseConfiguration, touchedGateways } from './gateways.ts';
import { type Log, reason } from './log.ts';
import type { Engine, Forge, Inquiry, PullRequest, Question, RepositoryRef, Told } from './ports.ts';
import { say } from './prose.ts';

/** How long a list of repositories, and the commit that a default branch stands at, are taken as read. */
const REPOSITORIES_MS = 60_000;
const BRANCH_MS = 1_000;
/** Bytes of rulesets kept. */
const SIDES_BYTES = 64 * 1024 * 1024;

export interface Asker {
  readonly forge: Forge | null;
  readonly engine: Engine;
  readonly log: Log;
  /** Milliseconds, for the age of what is cached. */
  readonly now?: () => number;
}

/** A gateway that may be told of, and its ruleset at one commit. */
export interface KnownGateway {
  readonly name: string;
  readonly repository: string;
  readonly sha: string;
  readonly side: Side;
}

interface Standing {
  readonly repository: RepositoryRef;
  readonly sha: string;
  readonly configuration: Configuration;
}

/** The Inquiry port over the default branches of all repositories that the bot may see. */
export function createInquiry(asker: Asker): Inquiry {
  const standings = standingConfigurations(asker);
  const gatewayOf = sideReader(asker);
  return {
    async ask(question: Question): Promise<Told> {
      const listed = (await standings()).filter(({ configuration }) => configuration.slack.channels.includes(question.channel));
      const lang = question.lang ?? listed[0]?.configuration.slack.language ?? 'en';
      const gateways: KnownGateway[] = [];
      for (const { repository, sha, configuration } of listed) {
        for (const gateway of configuration.gateways) {
          gateways.push({ name: gateway.name, ...(await gatewayOf(repository, sha, gateway)) });
        }
      }
      return tell(asker.engine, gateways, question.text, lang);
    },
  };
}

/**
 * Gateways of a pull request's head, for a question asked there: those that the base's configuration names, or, where there is none, the
 * changed rulesets.
 */
export async function gatewaysOfHead(forge: Forge, pr: PullRequest): Promise<{ gateways: KnownGateway[]; lang: Lang }> {
  const read = parseConfiguration(await forge.readFile(pr.repository, pr.baseSha, CONFIGURATION_PATH));
  if (read !== null && 'errors' in read) return { gateways: [], lang: 'en' };
  const at = { repository: fullName(pr.repository), sha: pr.headSha };
  if (read === null) {
    const base = await forge.mergeBase(pr);
    const touched = await touchedGateways(forge, { pr, base, changed: await forge.changedFiles(pr, base) }, null);
    return { gateways: touched.map(({ name, head }) => ({ name, ...at, side: head })), lang: 'en' };
  }
  const gateways = await Promise.all(
    read.configuration.gateways.map(async (gateway) => {
      const side = await configuredSide(forge, pr.repository, pr.headSha, gateway);
      return { name: gateway.name, ...at, side };
    }),
  );
  return { gateways, lang: read.configuration.slack.language };
}

/** Asks the gateway that the question names, else the one that knows what is asked about. */
export function tell(engine: Engine, gateways: readonly KnownGateway[], text: string, lang: Lang): Told {
  if (gateways.length === 0) return untold(say('noGateway', lang), lang);
  const named = gateways.filter((gateway) => names(text, gateway.name));
  const asked = (named.length > 0 ? named : gateways).map((gateway) => {
    const answer = engine.explain({ gateway: gateway.name, side: gateway.side, question: text, lang });
    return { gateway, answer, score: score(gateway, text, answer) };
  });
  asked.sort((a, b) => b.score - a.score);
  const [best, second] = asked;
  if (best === undefined) return untold(say('noGateway', lang), lang);
  const undecided = second !== undefined && second.score === best.score && best.answer.meaning.ask !== 'help';
  if (undecided) return untold(`${say('whichGateway', lang)} ${gateways.map((gateway) => gateway.name).join(', ')}`, lang);
  const { name, repository, sha } = best.gateway;
  return { gateway: name, repository, sha, lang, answer: best.answer };
}

const ADDRESS = /\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]*:[0-9a-f:]*:[0-9a-f:]+/gi;

/** An understood question counts most, then whether the gateway's own text names every address asked about, then a served endpoint. */
function score({ side }: KnownGateway, text: string, answer: Answer): number {
  const addresses = text.match(ADDRESS) ?? [];
  const sources = side.network === null ? side.files : [...side.files, side.network];
  const known = addresses.length > 0 && addresses.every((address) => sources.some((file) => file.text.includes(address)));
  return (answer.meaning.ask === 'unclear' ? 0 : 4) + (known ? 2 : 0) + (answer.services.length > 0 ? 1 : 0);
}

/** Whether a text has a name as a word of its own. */
function names(text: string, name: string): boolean {
  const lower = text.toLowerCase();
  const wanted = name.toLowerCase();
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    if (!isNameCharacter(lower[at - 1]) && !isNameCharacter(lower[at + wanted.length])) return true;
  }
  return false;
}

function isNameCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\w.-]/.test(character);
}

function untold(headline: string, lang: Lang): Told {
  const answer: Answer = {
    meaning: { ask: 'unclear', from: null, to: null },
    verdict: null,
    services: [],
    headline,
    paths: [],
    why: null,
    fix: null,
    assumed: [],
    confirm: null,
    text: headline,
  };
  return { gateway: null, repository: null, sha: null, lang, answer };
}

/** The sound configurations of all repositories at their default branches, re-read when they are older than the limits above. */
function standingConfigurations({ forge, log, now = Date.now }: Asker): () => Promise<Standing[]> {
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
function sideReader({ forge }: Asker) {
  const sides = boundedCache<Side>(SIDES_BYTES);
  return async (repository: RepositoryRef, sha: string, gateway: Configuration['gateways'][number]) => {
    if (forge === null) throw new Error('no forge to read rulesets from');
    const key = `${fullName(repository)}@${sha}:${gateway.name}`;
    let side = sides.get(key);
    if (side === undefined) {
      side = await configuredSide(forge, repository, sha, gateway);
      sides.set(key, side, weigh(side));
    }
    return { repository: fullName(repository), sha, side };
  };
}

function weigh(side: Side): number {
  return side.files.reduce((sum, file) => sum + file.text.length, 1 + (side.network?.text.length ?? 0));
}

function fullName({ owner, name }: RepositoryRef): string {
  return `${owner}/${name}`;
}
