/**
 * The port Chat on Slack. What is posted carries metadata with its key, and is looked up by it where it may stand: a step that died
 * between posting and storing finds its message again.
 */
import type { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Card, Chat, Earlier } from '../jobs/ports.ts';
import { cardMessage } from '../render/slack.ts';
import { bare, type SlackMessage } from '../render/slack-blocks.ts';
import { limited, slackError } from './client.ts';

const CARD = 'hairpin_card';
const NOTE = 'hairpin_note';
const PAGE = 200;
/** How far back a message of ours is looked for: it was lost moments ago, or the store was lost and a second card is the lesser evil. */
const PAGES = 5;
const NOTE_CHARACTERS = 3000;
/** Slack's answers for a message that cannot be updated any more, or is another app's. */
const GONE: ReadonlySet<string | null> = new Set(['message_not_found', 'cant_update_message', 'edit_window_closed', 'is_inactive']);
const NO_THREAD: ReadonlySet<string | null> = new Set(['thread_not_found', 'message_not_found']);

const page = z.looseObject({
  messages: z
    .array(
      z.looseObject({
        ts: z.string(),
        metadata: z
          .looseObject({ event_type: z.string().optional(), event_payload: z.record(z.string(), z.unknown()).optional() })
          .optional(),
      }),
    )
    .default([]),
  response_metadata: z.looseObject({ next_cursor: z.string().optional() }).optional(),
});
const posted = z.looseObject({ ts: z.string() });

type Page = z.infer<typeof page>;

/** Nothing rings and nothing unfurls: chat.update would parse names by default, so it is said on every call. */
const QUIET = { parse: 'none', link_names: false } as const;
const NO_PREVIEW = { unfurl_links: false, unfurl_media: false } as const;

function metadata(eventType: string, key: string): { event_type: string; event_payload: { key: string } } {
  return { event_type: eventType, event_payload: { key } };
}

async function find(read: (cursor?: string) => Promise<unknown>, eventType: string, key: string): Promise<string | null> {
  let cursor: string | undefined;
  for (let count = 0; count < PAGES; count += 1) {
    const told: Page = page.parse(await limited(() => read(cursor)));
    const ours = told.messages.find(({ metadata: data }) => data?.event_type === eventType && data.event_payload?.key === key);
    if (ours !== undefined) return ours.ts;
    cursor = told.response_metadata?.next_cursor;
    if (cursor === undefined || cursor === '') return null;
  }
  return null;
}

/** GitHub's clock and Slack's agree to within this. */
const CLOCKS_S = 10;

/** A card is no older than its pull request: what the channel had before is not looked through. As Slack writes times; null where it is not known. */
function oldestOf({ pullRequest }: Card): string | null {
  const opened = Date.parse(pullRequest.openedAt ?? '');
  return Number.isNaN(opened) ? null : (opened / 1000 - CLOCKS_S).toFixed(6);
}

/** Runs what is asked for one name after the other: two at once would both look, find nothing, and both post. */
function inOrder(): <Result>(name: string, work: () => Promise<Result>) => Promise<Result> {
  const tails = new Map<string, Promise<unknown>>();
  return async (name, work) => {
    const before = tails.get(name) ?? Promise.resolve();
    const mine = before.then(work, work);
    tails.set(name, mine);
    try {
      return await mine;
    } finally {
      if (tails.get(name) === mine) tails.delete(name);
    }
  };
}

type Message = SlackMessage | { readonly text: string };

/** A message into a thread, once for each key. */
export type PostOnce = (channel: string, ts: string, key: string, message: Message, earlier?: Earlier) => Promise<void>;

export interface SlackChat {
  readonly chat: Chat;
  readonly postOnce: PostOnce;
}

/** What a review posts waits for its turn in its job (src/jobs/turns.ts), not here; who asked a question is answered before that. */
const once: typeof limited = (call) => call();

/** Chat on a workspace. Every method throws what Slack answers, and may be called again then. */
export function createChat(client: webApi.WebClient, log: Logger): SlackChat {
  const serially = inOrder();

  async function update(channel: string, ts: string, key: string, message: SlackMessage): Promise<boolean> {
    try {
      await client.chat.update({ channel, ts, ...message, ...QUIET, metadata: metadata(CARD, key) });
      return true;
    } catch (error) {
      if (!GONE.has(slackError(error))) throw error;
      return false;
    }
  }

  async function putCard(
    channel: string,
    key: string,
    card: Card,
    known: string | null,
    earlier: Earlier,
  ): Promise<{ readonly ts: string }> {
    const message = cardMessage(card);
    if (known !== null && (await update(channel, known, key, message))) return { ts: known };
    const oldest = oldestOf(card);
    const history = (cursor?: string) =>
      client.conversations.history({
        channel,
        include_all_metadata: true,
        limit: PAGE,
        ...(oldest === null ? {} : { oldest }),
        ...(cursor === undefined ? {} : { cursor }),
      });
    const found = earlier === 'none' ? null : await find(history, CARD, key);
    if (found !== null && found !== known && (await update(channel, found, key, message))) return { ts: found };
    const post = () => client.chat.postMessage({ channel, ...message, ...QUIET, ...NO_PREVIEW, metadata: metadata(CARD, key) });
    const { ts } = posted.parse(await post());
    return { ts };
  }

  async function putOnce(
    channel: string,
    ts: string,
    key: string,
    message: Message,
    earlier: Earlier,
    patiently: typeof limited,
  ): Promise<void> {
    const replies = (cursor?: string) =>
      client.conversations.replies({ channel, ts, include_all_metadata: true, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) });
    const marked = { ...message, ...QUIET, ...NO_PREVIEW, metadata: metadata(NOTE, key) };
    try {
      if (earlier === 'maybe' && (await find(replies, NOTE, key)) !== null) return;
      await patiently(() => client.chat.postMessage({ channel, thread_ts: ts, ...marked }));
    } catch (error) {
      if (!NO_THREAD.has(slackError(error))) throw error;
      log.warn({ channel, ts }, 'the message whose thread was to be written to is gone');
    }
  }

  const postOnce: PostOnce = (channel, ts, key, message, earlier = 'maybe') =>
    serially(`${channel} ${ts} ${key}`, () => putOnce(channel, ts, key, message, earlier, limited));
  return {
    postOnce,
    chat: {
      putCard: (channel, key, card, known, earlier = 'maybe') =>
        serially(`${channel} ${key}`, () => putCard(channel, key, card, known, earlier)),
      putThread: (channel, ts, key, text, earlier = 'maybe') =>
        serially(`${channel} ${ts} ${key}`, () => putOnce(channel, ts, key, { text: bare(text, NOTE_CHARACTERS) }, earlier, once)),
    },
  };
}
