/** Puts a review on the surfaces, GitHub first, so that a chat that is down never holds up a check run. */
import { z } from 'zod';
import type { CardGateway, CheckReport } from '../render/model.ts';
import { ChatError } from './chat-error.ts';
import { pullKey, type ReviewForge } from './hints.ts';
import { type Log, reason } from './log.ts';
import { type Ledger, type Outbox, postOnce, Taken } from './outbox.ts';
import type { Card, Chat, Earlier, PullRequest } from './ports.ts';
import { postponement } from './postponement.ts';
import { retiredCheck } from './prose.ts';
import type { Publication } from './publication.ts';
import { settleSuggestions } from './threads.ts';
import { channelPlace, forgePlace, type InTurn, LaterError, type Turns, turnOf } from './turns.ts';

/** Hidden at the head of the sticky comment, and how it is found again. */
export const COMMENT_MARKER = '<!-- hairpin:review -->';

export interface Publisher {
  readonly forge: ReviewForge;
  readonly chat: Chat | null;
  readonly store: Outbox;
  readonly log: Log;
  /** Since when this process has the store open, in milliseconds of the clock; left out where the store does not outlive the process. */
  readonly since?: number;
  /** Who may write when; left out where nobody else writes. */
  readonly turns?: Turns;
}

/** A publisher that has the pull request in hand. */
export interface HoldingPublisher extends Publisher {
  readonly store: Ledger;
}

/** The forge's clock and ours agree to within this. */
const CLOCKS_MS = 10_000;

/**
 * Whether a pull request was opened while this process had the store open: then nothing of ours stands on it that the store does not know
 * of. One that is older may have been posted on by a process whose store is lost, or lost its last moments with the power.
 */
function watched({ since }: Publisher, { openedAt }: PullRequest): boolean {
  return since !== undefined && Date.parse(openedAt ?? '') - CLOCKS_MS > since;
}

/** What is kept of a check run or a comment: where it stands. */
export const checkStanding = z.object({ id: z.number(), url: z.string() });
const nothing = z.object({ posted: z.literal(true) });
const POSTED = { posted: true } as const;
const cardGateway = z.object({
  name: z.string(),
  state: z.enum(['failure', 'warning', 'success', 'unreadable']),
  headline: z.string(),
  lines: z.array(z.string()),
});
/** What is kept of a card: enough to show it again when only the pull request's state changes. */
const cardStanding = z.object({
  ts: z.string(),
  channel: z.string(),
  lang: z.enum(['en', 'zh']),
  gateways: z.array(cardGateway),
  checkUrl: z.string().nullable(),
});

/**
 * Posts everything of a publication, each thing only while the head is still the one reviewed. `at`: when the forge was asked for it, by
 * performance.now().
 * @returns false when a newer head has come: then the rest was not posted, and the pull request is to be looked at again.
 * @throws Taken where another process has the pull request in hand by now.
 */
export async function publish(publisher: HoldingPublisher, pr: PullRequest, at: number, publication: Publication): Promise<boolean> {
  const isCurrent = currency(publisher, pr, at);
  const turn = forgeTurn(publisher, pr, writesOf(publication.checks.length));
  const urls = new Map<string, string>();
  for (const check of publication.checks) {
    if (!(await isCurrent())) return false;
    urls.set(check.name, await putCheck(publisher, pr, check, turn));
  }
  await retireOthers(publisher, pr, publication, turn);
  if (publication.comment !== null) {
    if (!(await isCurrent())) return false;
    await putComment(publisher, pr, publication.comment, turn);
  }
  if (!(await isCurrent())) return false;
  await putReview(publisher, pr, publication, turn);
  await publisher.turns?.done(forgePlace(pr.repository), pullKey(pr));
  if (publication.card === null) return true;
  if (!(await isCurrent())) return false;
  await tellChannels(publisher, pr, publication, publication.card, worstUrl(publication.checks, urls));
  return true;
}

/** How often is written for so many check runs: each, the comment and the review. */
export function writesOf(checks: number): number {
  return checks + 2;
}

/** When a pull request's check runs, comment and review may be written: `slots` of them. */
export function forgeTurn({ turns }: Publisher, pr: PullRequest, slots: number): InTurn {
  return turnOf(turns, forgePlace(pr.repository), pullKey(pr), slots);
}

function channelTurn({ turns }: Publisher, channel: string, pr: PullRequest, slots: number): InTurn {
  return turnOf(turns, channelPlace(channel), pullKey(pr), slots);
}

/** One review for a head: suggestions of a second look at the same head stay in the comment's patch. None while it is a draft. */
async function putReview(publisher: HoldingPublisher, pr: PullRequest, publication: Publication, turn: InTurn): Promise<void> {
  const { forge, store } = publisher;
  const key = `${pullKey(pr)} review `;
  const none = watched(publisher, pr) && (await store.intentsUnder(key)).size === 0;
  if (!none) await store.assertHeld();
  const missing = none ? publication.suggestions : await settleSuggestions(forge, pr, publication);
  if (missing.length === 0 || pr.draft) return;
  await postOnce({
    store,
    key: key + pr.headSha,
    content: pr.headSha,
    shape: nothing,
    watched: watched(publisher, pr),
    turn,
    put: async (_, earlier) => {
      await forge.putReview(pr, `<!-- hairpin:suggestions:${pr.headSha} -->`, publication.suggestionsBody, missing, earlier);
      return POSTED;
    },
  });
}

/** So long the forge's word for a head is taken; whoever pushes meanwhile wishes for the next review, which writes over this one. */
const HEAD_MS = 1_000;

/** Tells whether the head is still the one that was reviewed. `at`: when the forge was last asked, by performance.now(). */
function currency({ forge }: Publisher, pr: PullRequest, at: number): () => Promise<boolean> {
  let asked = at;
  return async () => {
    if (performance.now() - asked <= HEAD_MS) return true;
    asked = performance.now();
    return (await forge.pullRequest(pr)).headSha === pr.headSha;
  };
}

async function putCheck(publisher: Publisher, pr: PullRequest, check: CheckReport, turn: InTurn): Promise<string> {
  const { forge, store } = publisher;
  const key = `${pullKey(pr)} check ${pr.headSha} ${check.name}`;
  const put = (_: unknown, earlier: Earlier) => forge.putCheckRun(pr, check, earlier);
  return (await postOnce({ store, key, content: check, shape: checkStanding, watched: watched(publisher, pr), turn, put })).url;
}

/** Posts the check run alone; where nothing else can be said. */
export async function publishCheck(publisher: Publisher, pr: PullRequest, check: CheckReport): Promise<void> {
  await putCheck(publisher, pr, check, forgeTurn(publisher, pr, 1));
}

/** A failing check run that no longer stands for anything would block the merge for ever. */
async function retireOthers(publisher: Publisher, pr: PullRequest, { checks, lang }: Publication, turn: InTurn): Promise<void> {
  const prefix = `${pullKey(pr)} check ${pr.headSha} `;
  const current = new Set(checks.map((check) => check.name));
  for (const key of (await publisher.store.intentsUnder(prefix)).keys()) {
    const name = key.slice(prefix.length);
    if (!current.has(name)) await putCheck(publisher, pr, retiredCheck(name, lang), turn);
  }
}

async function putComment(publisher: Publisher, pr: PullRequest, body: string, turn: InTurn): Promise<void> {
  const { forge, store } = publisher;
  const key = `${pullKey(pr)} comment`;
  const put = (_: unknown, earlier: Earlier) => forge.putComment(pr, COMMENT_MARKER, body, earlier);
  await postOnce({ store, key, content: body, shape: checkStanding, watched: watched(publisher, pr), turn, put });
}

/** Updates the sticky comment where there is one; posts none. */
export async function updateComment(publisher: Publisher, pr: PullRequest, body: string): Promise<void> {
  if ((await publisher.store.intent(`${pullKey(pr)} comment`)) === null) return;
  await putComment(publisher, pr, body, forgeTurn(publisher, pr, 1));
}

function worstUrl(checks: readonly CheckReport[], urls: ReadonlyMap<string, string>): string | null {
  const rank = { failure: 0, action_required: 1, neutral: 2, success: 3 };
  const worst = [...checks].sort((a, b) => rank[a.conclusion] - rank[b.conclusion])[0];
  return worst === undefined ? null : (urls.get(worst.name) ?? null);
}

async function tellChannels(
  publisher: Publisher,
  pr: PullRequest,
  { channels, lang }: Publication,
  gateways: readonly CardGateway[],
  checkUrl: string | null,
): Promise<void> {
  const failures: unknown[] = [];
  for (const channel of channels) {
    try {
      const turn = channelTurn(publisher, channel, pr, 2);
      const ts = await putCard(publisher, channel, { pullRequest: pr, lang, gateways, checkUrl }, turn);
      await putThread(publisher, channel, ts, pr, gateways, turn);
      await publisher.turns?.done(channelPlace(channel), pullKey(pr));
    } catch (error) {
      if (error instanceof Taken) throw error;
      // One channel that the bot was not invited to must not silence the others.
      if (!(error instanceof LaterError))
        publisher.log.warn({ channel, pull: pullKey(pr), error: reason(error) }, 'the card could not be posted');
      failures.push(error);
    }
  }
  // One that only has to wait decides when it is tried again: tries that count would be used up before its turn.
  if (failures.length > 0) throw new ChatError(failures.find((each) => postponement(each) !== null) ?? failures[0]);
}

async function putCard(publisher: Publisher, channel: string, card: Card, turn: InTurn): Promise<string> {
  const { chat, store } = publisher;
  if (chat === null) return '';
  const pull = pullKey(card.pullRequest);
  const kept = {
    channel,
    lang: card.lang,
    gateways: card.gateways.map((one) => ({ ...one, lines: [...one.lines] })),
    checkUrl: card.checkUrl,
  };
  const standingCard = await postOnce({
    store,
    key: `${pull} card ${channel}`,
    content: card,
    shape: cardStanding,
    watched: watched(publisher, card.pullRequest),
    turn,
    put: async (known, earlier) => ({ ...kept, ts: (await chat.putCard(channel, pull, card, known?.ts ?? null, earlier)).ts }),
  });
  return standingCard.ts;
}

async function putThread(
  publisher: Publisher,
  channel: string,
  ts: string,
  pr: PullRequest,
  gateways: readonly CardGateway[],
  turn: InTurn,
): Promise<void> {
  const { chat, store } = publisher;
  if (chat === null) return;
  const text = threadText(pr, gateways);
  const key = `${pullKey(pr)} thread ${channel} ${pr.headSha}`;
  await postOnce({
    store,
    key,
    content: pr.headSha,
    shape: nothing,
    watched: watched(publisher, pr),
    turn,
    put: async (_, earlier) => {
      await chat.putThread(channel, ts, key, text, earlier);
      return POSTED;
    },
  });
}

const SIGNS = { failure: '❌', warning: '⚠️', success: '✅', unreadable: '❌' } as const;

function threadText(pr: PullRequest, gateways: readonly CardGateway[]): string {
  const lines = gateways.map((gateway) => `${SIGNS[gateway.state]} ${gateway.name}: ${gateway.headline}`);
  return [`${pr.headSha.slice(0, 7)} (${pr.headRef})`, ...lines].join('\n');
}

/** Shows a pull request's new state on the cards that stand, with what they said last. */
export async function refreshCards(publisher: Publisher, pr: PullRequest): Promise<void> {
  const cards = await publisher.store.intentsUnder(`${pullKey(pr)} card `);
  for (const { result } of cards.values()) {
    const kept = cardStanding.safeParse(result);
    if (!kept.success) continue;
    const { channel, lang, gateways, checkUrl } = kept.data;
    await putCard(publisher, channel, { pullRequest: pr, lang, gateways, checkUrl }, channelTurn(publisher, channel, pr, 1));
    await publisher.turns?.done(channelPlace(channel), pullKey(pr));
  }
}
