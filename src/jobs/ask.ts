/** Answers questions: which gateways a channel may hear of, at which commit, and what was asked before in the thread. */
import { findMain, findPull } from '../explain/grammar/references.ts';
import { evenText } from '../explain/grammar/text.ts';
import type { Lang } from '../review/model.ts';
import { gatewaysOfHead, pullVerdict } from './ask-pull.ts';
import { type Conversations, createConversations, recalled, recordMarkdown, threadKey } from './conversations.ts';
import { type Log, reason } from './log.ts';
import type { Outbox } from './outbox.ts';
import type { Engine, Forge, Inquiry, OpenReview, Overview, PullRequest, Question, RepositoryRef, Told } from './ports.ts';
import { say } from './prose.ts';
import { fullName, type Standing, sideReader, standingConfigurations } from './standing.ts';
import { type KnownGateway, tell, untold } from './tell.ts';

export { gatewaysOfHead } from './ask-pull.ts';
export { type KnownGateway, tell } from './tell.ts';

export interface Asker {
  readonly forge: Forge | null;
  readonly engine: Engine;
  readonly log: Log;
  /** Where threads are remembered; without one each question stands alone. */
  readonly store?: Pick<Outbox, 'intent' | 'settle'>;
  /** Milliseconds, for the age of what is cached. */
  readonly now?: () => number;
}

/** The Inquiry port over the default branches of all repositories that the bot may see. */
export function createInquiry(asker: Asker): Inquiry {
  const { forge, engine, log, now = Date.now } = asker;
  const standings = standingConfigurations(asker);
  const sideOf = sideReader(forge);
  const threads = asker.store === undefined ? null : createConversations(asker.store);

  const listedFor = async (channels: readonly string[]) =>
    (await standings()).filter(({ configuration }) => configuration.slack.channels.some((channel) => channels.includes(channel)));

  const gatewaysOn = async (listed: readonly Standing[]): Promise<KnownGateway[]> => {
    const known: KnownGateway[] = [];
    for (const { repository, sha, configuration } of listed) {
      for (const gateway of configuration.gateways) {
        known.push({ name: gateway.name, repository: fullName(repository), sha, side: await sideOf(repository, sha, gateway) });
      }
    }
    return known;
  };

  /** Asked of a pull request's head: the flow, or, where the question has none, what the pull request does. */
  const askHead = async (pr: PullRequest, text: string, lang: Lang, previous: readonly string[], bare: boolean): Promise<Told> => {
    const { gateways } = await gatewaysOfHead(forge!, pr);
    const told = gateways.length === 0 ? null : await tell(engine, gateways, text, lang, previous);
    const flow = told !== null && !['help', 'unclear'].includes(told.answer.meaning.ask);
    if (told !== null && (flow || !bare)) return told;
    return pullVerdict(engine, forge!, pr, lang);
  };

  const answer = async (question: Question, listed: readonly Standing[], lang: Lang, previous: readonly string[]): Promise<Told> => {
    const text = evenText(question.text);
    const pull = findPull(text);
    const main = findMain(text);
    const spoken = pull === null ? null : { repository: pull.repository, number: pull.number };
    const meant = spoken ?? (main === null ? pullOf(question.pull) : null);
    if (meant === null)
      return tell(engine, await gatewaysOn(listed), main === null ? question.text : main.rest.trim() || question.text, lang, previous);
    if (forge === null || listed.length === 0) return untold(say('noGateway', lang), lang);
    const repository = repositoryOf(listed, meant.repository);
    if (repository === null) return untold(say(meant.repository === null ? 'whichRepository' : 'noPull', lang), lang);
    const pr = await forge.pullRequest({ repository, number: meant.number }).catch((error: unknown) => {
      if (!isMissing(error)) throw error;
      log.debug({ error: reason(error) }, 'no such pull request');
      return null;
    });
    if (pr === null) return untold(say('noPull', lang), lang);
    return askHead(pr, pull === null ? question.text : pull.rest.trim(), lang, previous, spoken !== null);
  };

  return {
    async ask(question) {
      const listed = await listedFor(question.member ?? [question.channel]);
      const lang = question.lang ?? listed[0]?.configuration.slack.language ?? 'en';
      const kept =
        threads === null || question.thread === undefined ? [] : await threads.turns(threadKey(question.channel, question.thread));
      const told = linked(await answer(question, listed, lang, recalled(kept)), forge, listed);
      if (question.thread !== undefined && listed.length > 0) await remember(threads, question, told, now());
      return told;
    },
    channels: async () => [...new Set((await standings()).flatMap(({ configuration }) => configuration.slack.channels))],
    async overview(channels, lang) {
      const listed = await listedFor(channels);
      const gateways = await Promise.all((await gatewaysOn(listed)).map((gateway) => overviewOf(engine, gateway, lang)));
      return { gateways, reviews: forge === null ? [] : await openReviews(forge, listed) };
    },
    async record(channel, thread, lang) {
      const listed = await listedFor([channel]);
      if (threads === null || listed.length === 0) return null;
      const kept = await threads.turns(threadKey(channel, thread));
      return kept.length === 0 ? null : recordMarkdown(kept, lang ?? listed[0]!.configuration.slack.language);
    },
    async verdict(name, number, channel, lang) {
      const listed = await listedFor([channel]);
      const repository = repositoryOf(listed, name);
      if (forge === null || repository === null) return null;
      const pr = await forge.pullRequest({ repository, number });
      return pullVerdict(engine, forge, pr, lang ?? listed[0]!.configuration.slack.language);
    },
  };
}

/** The forge answers that it has no such thing; anything else is a failure, and is tried again. */
function isMissing(error: unknown): boolean {
  return error instanceof Error && 'status' in error && error.status === 404;
}

function pullOf(text: string | undefined): { readonly repository: string | null; readonly number: number } | null {
  const parts = /^([^#\s]+)#(\d+)$/.exec(text ?? '');
  return parts === null ? null : { repository: parts[1]!, number: Number(parts[2]) };
}

/** The repository of that name, or the only one, among those that the channel may hear of. */
function repositoryOf(listed: readonly Standing[], name: string | null): RepositoryRef | null {
  if (name === null) return listed.length === 1 ? listed[0]!.repository : null;
  return listed.find(({ repository }) => fullName(repository).toLowerCase() === name.toLowerCase())?.repository ?? null;
}

/** Lines are linked at the commit that the answer is about. */
function linked(told: Told, forge: Forge | null, listed: readonly Standing[]): Told {
  if (told.link !== undefined || told.repository === null || told.sha === null || forge === null) return told;
  const repository = repositoryOf(listed, told.repository);
  const { sha } = told;
  return repository === null ? told : { ...told, link: (path, line) => forge.lineUrl(repository, sha, path, line) };
}

async function remember(threads: Conversations | null, question: Question, told: Told, at: number): Promise<void> {
  if (threads === null || question.thread === undefined) return;
  const { gateway, repository, sha, answer } = told;
  await threads.add(threadKey(question.channel, question.thread), {
    question: question.text,
    headline: answer.headline,
    text: answer.text,
    gateway,
    repository,
    sha,
    at,
  });
}

const ALL_SERVICES: Readonly<Record<Lang, string>> = { en: 'what services do we publish', zh: '发布了哪些服务' };

async function overviewOf(engine: Engine, { name, repository, sha, side }: KnownGateway, lang: Lang): Promise<Overview> {
  const { services } = await engine.explain({ gateway: name, side, question: ALL_SERVICES[lang], lang });
  return { gateway: name, repository, sha, services };
}

/** An App Home shows so many; the forge has the rest. */
const MOST_REVIEWS = 20;

async function openReviews(forge: Forge, listed: readonly Standing[]): Promise<readonly OpenReview[]> {
  const names = new Set(listed.map(({ repository }) => fullName(repository)));
  const found: OpenReview[] = [];
  for await (const ref of forge.openPullRequests()) {
    if (!names.has(fullName(ref.repository))) continue;
    const { title, url, headSha, number } = await forge.pullRequest(ref);
    found.push({ repository: fullName(ref.repository), number, title, url, headSha });
    if (found.length === MOST_REVIEWS) break;
  }
  return found;
}
