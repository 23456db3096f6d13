/** Puts a review on the surfaces, GitHub first, so that a chat that is down never holds up a check run. */
import { z } from 'zod';
import type { CardGateway, CheckReport } from '../render/model.ts';
import { ChatError } from './chat-error.ts';
import { pullKey, type ReviewForge } from './hints.ts';
import { type Log, reason } from './log.ts';
import { type Outbox, postOnce } from './outbox.ts';
import type { Card, Chat, PullRequest, PullRequestRef } from './ports.ts';
import { retiredCheck } from './prose.ts';
import type { Publication } from './publication.ts';
import { settleSuggestions } from './threads.ts';

/** Hidden at the head of the sticky comment, and how it is found again. */
export const COMMENT_MARKER = '<!-- hairpin:review -->';

export interface Publisher {
  readonly forge: ReviewForge;
  readonly chat: Chat | null;
  readonly store: Outbox;
  readonly log: Log;
}

/** What is kept of a check run or a comment: where it stands. */
export const checkStanding = z.object({ id: z.number(), url: z.string() });
const nothing = z.object({ posted: z.literal(true) });
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
 * Posts everything of a publication, each thing only while the head is still the one reviewed.
 * @returns false when a newer head has come: then the rest was not posted, and the pull request is to be looked at again.
 */
export async function publish(publisher: Publisher, pr: PullRequest, publication: Publication, token: string): Promise<boolean> {
  const urls = new Map<string, string>();
  const isCurrent = currency(publisher, pr, token);
  for (const check of publication.checks) {
    if (!(await isCurrent())) return false;
    urls.set(check.name, await putCheck(publisher, pr, check));
  }
  await retireOthers(publisher, pr, publication);
  if (publication.comment !== null) {
    if (!(await isCurrent())) return false;
    await putComment(publisher, pr, publication.comment);
  }
  if (!(await isCurrent())) return false;
  await putReview(publisher, pr, publication);
  if (publication.card === null) return true;
  if (!(await isCurrent())) return false;
  await tellChannels(publisher, pr, publication, publication.card, worstUrl(publication.checks, urls));
  return true;
}

/** One review for a head: suggestions of a second look at the same head stay in the comment's patch. None while it is a draft. */
async function putReview({ forge, store }: Publisher, pr: PullRequest, publication: Publication): Promise<void> {
  const missing = await settleSuggestions(forge, pr, publication);
  if (missing.length === 0 || pr.draft) return;
  await postOnce({
    store,
    key: `${pullKey(pr)} review ${pr.headSha}`,
    content: pr.headSha,
    shape: nothing,
    put: async () => {
      await forge.putReview(pr, `<!-- hairpin:suggestions:${pr.headSha} -->`, publication.suggestionsBody, missing);
      return { posted: true };
    },
  });
}

/**
 * Takes a pull request in hand. A process that stalled so long that its job went to another one comes back to find that it has been taken
 * from it, and stops. @returns the token to publish with.
 */
export async function takeInHand(store: Outbox, pr: PullRequestRef, token: string): Promise<string> {
  await store.settle(`${pullKey(pr)} holder`, token, null);
  return token;
}

/** So long the forge's word for a head is taken; whoever pushes meanwhile wishes for the next review, which writes over this one. */
const HEAD_MS = 1_000;

/** Tells whether the head is still the one that was reviewed, and the pull request still ours to write on. */
function currency({ forge, store }: Publisher, pr: PullRequest, token: string): () => Promise<boolean> {
  const holder = `${pullKey(pr)} holder`;
  let asked = Number.NEGATIVE_INFINITY;
  return async () => {
    if (performance.now() - asked > HEAD_MS) {
      if ((await forge.pullRequest(pr)).headSha !== pr.headSha) return false;
      asked = performance.now();
    }
    return (await store.intent(holder))?.digest === token;
  };
}

async function putCheck({ forge, store }: Publisher, pr: PullRequest, check: CheckReport): Promise<string> {
  const key = `${pullKey(pr)} check ${pr.headSha} ${check.name}`;
  return (await postOnce({ store, key, content: check, shape: checkStanding, put: () => forge.putCheckRun(pr, check) })).url;
}

/** Posts the check run alone; where nothing else can be said. */
export async function publishCheck(publisher: Publisher, pr: PullRequest, check: CheckReport): Promise<void> {
  await putCheck(publisher, pr, check);
}

/** A failing check run that no longer stands for anything would block the merge for ever. */
async function retireOthers(publisher: Publisher, pr: PullRequest, { checks, lang }: Publication): Promise<void> {
  const prefix = `${pullKey(pr)} check ${pr.headSha} `;
  const current = new Set(checks.map((check) => check.name));
  for (const key of (await publisher.store.intentsUnder(prefix)).keys()) {
    const name = key.slice(prefix.length);
    if (!current.has(name)) await putCheck(publisher, pr, retiredCheck(name, lang));
  }
}

async function putComment({ forge, store }: Publisher, pr: PullRequest, body: string): Promise<void> {
  const key = `${pullKey(pr)} comment`;
  await postOnce({ store, key, content: body, shape: checkStanding, put: () => forge.putComment(pr, COMMENT_MARKER, body) });
}

/** Updates the sticky comment where there is one; posts none. */
export async function updateComment(publisher: Publisher, pr: PullRequest, body: string): Promise<void> {
  if ((await publisher.store.intent(`${pullKey(pr)} comment`)) === null) return;
  await putComment(publisher, pr, body);
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
      const ts = await putCard(publisher, channel, { pullRequest: pr, lang, gateways, checkUrl });
      await putThread(publisher, channel, ts, pr, gateways);
    } catch (error) {
      // One channel that the bot was not invited to must not silence the others.
      publisher.log.warn({ channel, pull: pullKey(pr), error: reason(error) }, 'the card could not be posted');
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new ChatError(failures[0]);
}

async function putCard({ chat, store }: Publisher, channel: string, card: Card): Promise<string> {
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
    put: async (known) => ({ ...kept, ts: (await chat.putCard(channel, pull, card, known?.ts ?? null)).ts }),
  });
  return standingCard.ts;
}

async function putThread({ chat, store }: Publisher, channel: string, ts: string, pr: PullRequest, gateways: readonly CardGateway[]) {
  if (chat === null) return;
  const text = threadText(pr, gateways);
  const key = `${pullKey(pr)} thread ${channel} ${pr.headSha}`;
  await postOnce({
    store,
    key,
    content: pr.headSha,
    shape: nothing,
    put: async () => {
      await chat.putThread(channel, ts, key, text);
      return { posted: true };
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
    await putCard(publisher, channel, { pullRequest: pr, lang, gateways, checkUrl });
  }
}
