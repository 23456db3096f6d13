/** What people ask in Slack: `/nat-explain`, a mention, a direct message, a message's shortcut, and the buttons of cards and answers. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { App } from '@slack/bolt';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Inquiry } from '../jobs/ports.ts';
import {
  AGAIN_ACTION,
  answerMessage,
  CARD_EXPLAIN_ACTION,
  CARD_RULES_ACTION,
  LINK_ACTION,
  rulesMessage,
  SHARE_ACTION,
} from '../render/slack.ts';
import { SLACK_WORDS } from '../render/slack-words.ts';
import { KEEP_PATIENCE_MS, type KeptQuestion, keptQuestion } from './kept.ts';
import type { People } from './people.ts';
import { respondTo } from './respond.ts';
import { questionText } from './text.ts';

export const COMMAND = '/nat-explain';
export const SHORTCUT = 'nat_explain_message';

export interface QuestionParts {
  /** Keeps a question until it is answered; without a store there is nothing to do. */
  readonly keep: (question: KeptQuestion) => Promise<void>;
  /** What is left to do of a question that is kept: without a store its answer, else nothing. */
  readonly work: (question: KeptQuestion) => Promise<void>;
  readonly inquiry: Inquiry;
  readonly people: People;
  readonly log: Logger;
}

type Asked = Omit<KeptQuestion, 'at' | 'opens' | 'shared' | 'lang'> & Partial<KeptQuestion>;

/** What the buttons of an answer carry; the channel is the one where they are pressed, which Slack tells. */
const carried = z.object({ text: z.string(), lang: z.enum(['en', 'zh']), thread: z.string().nullish() });
const pullValue = z.object({ pull: z.string().regex(/^[^#\s]+#\d+$/) });

const ONCE_KEPT = 10_000;

/** Which ids have been seen; the latest ten thousand. */
interface Seen {
  /** Says whether an id is new, and remembers it. */
  isNew(id: string): boolean;
  /** It came to nothing: the next time it is new again. */
  forget(id: string): void;
}

function seenIds(): Seen {
  const seen = new Set<string>();
  return {
    isNew: (id) => {
      if (seen.has(id)) return false;
      seen.add(id);
      for (const oldest of seen) {
        if (seen.size <= ONCE_KEPT) break;
        seen.delete(oldest);
      }
      return true;
    },
    forget: (id) => void seen.delete(id),
  };
}

function read<S extends z.ZodType>(shape: S, value: string | undefined): z.infer<S> | null {
  try {
    const result = shape.safeParse(JSON.parse(value ?? ''));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}

/**
 * Registers the listeners on a Bolt app. A question is acknowledged once it is kept, so that none that Slack was told of is lost with the
 * process; the work comes after. What fails is logged and said to who asked.
 */
export function listen(app: App, parts: QuestionParts): void {
  const { inquiry, people, log } = parts;
  const seen = seenIds();
  const keep = async (question: KeptQuestion) => {
    try {
      await parts.keep(question);
    } catch (error) {
      seen.forget(question.id);
      throw error;
    }
  };
  const take = async (asked: Asked, ack: () => Promise<void> = async () => undefined) => {
    const question = keptQuestion.parse({ at: Date.now(), ...asked });
    const kept = keep(question);
    await Promise.race([kept, sleep(KEEP_PATIENCE_MS, undefined, { ref: false })]);
    await ack();
    await kept;
    await parts.work(question);
  };

  app.command(COMMAND, async ({ command, ack }) => {
    const text = questionText(command.text) || 'help';
    const id = `command ${command.trigger_id} ${command.response_url.slice(-24)}`;
    const { channel_id: channel, user_id: user, response_url: respondUrl } = command;
    await take({ id, text, channel, user, thread: null, respondUrl }, ack);
  });

  app.shortcut({ type: 'message_action', callback_id: SHORTCUT }, async ({ shortcut, ack }) => {
    if (shortcut.type !== 'message_action') return ack();
    const { message, channel, user, response_url: respondUrl } = shortcut;
    const within: unknown = message.thread_ts;
    const text = questionText(message.text ?? '') || 'help';
    const thread = typeof within === 'string' ? within : message.ts;
    const id = `shortcut ${shortcut.trigger_id} ${shortcut.action_ts}`;
    await take({ id, text, channel: channel.id, user: user.id, thread, opens: thread === message.ts, respondUrl }, ack);
  });

  app.event('app_mention', async ({ event, body }) => {
    // Not by the retry header: the first delivery may never have arrived.
    if (!seen.isNew(body.event_id) || event.bot_id !== undefined || event.user === undefined) return;
    const text = questionText(event.text) || 'help';
    const thread = event.thread_ts ?? event.ts;
    await take({
      id: body.event_id,
      text,
      channel: event.channel,
      user: event.user,
      thread,
      opens: event.thread_ts === undefined,
      respondUrl: null,
    });
  });

  app.event('message', async ({ event, body }) => {
    const message = directMessage.safeParse(event);
    if (!message.success || !seen.isNew(body.event_id)) return;
    const { channel, user, ts, thread_ts: within, text } = message.data;
    const thread = within ?? ts;
    await take({
      id: body.event_id,
      text: questionText(text) || 'help',
      channel,
      user,
      thread,
      opens: within === undefined,
      respondUrl: null,
    });
  });

  app.action({ type: 'block_actions', action_id: SHARE_ACTION }, async ({ action, body, ack }) => {
    const value = action.type === 'button' ? read(carried, action.value) : null;
    const { channel, response_url: respondUrl, user } = body;
    if (value === null || channel === undefined || respondUrl === undefined) return ack();
    const id = `share ${user.id} ${body.container?.message_ts ?? body.trigger_id}`;
    // A second press arrives before the first has taken the button away.
    if (!seen.isNew(id)) return ack();
    const { text, lang, thread = null } = value;
    await take({ id, text, lang, channel: channel.id, user: user.id, thread, respondUrl, shared: true }, ack);
  });

  // One of the questions that an answer offers, since it could not be answered as it was asked.
  app.action({ type: 'block_actions', action_id: AGAIN_ACTION }, async ({ action, body, ack }) => {
    const value = action.type === 'button' ? read(carried, action.value) : null;
    const { channel, response_url: respondUrl, user } = body;
    if (value === null || channel === undefined) return ack();
    const id = `again ${body.trigger_id}`;
    const isPrivate = body.container?.is_ephemeral === true;
    const { text, lang, thread = null } = value;
    if ((!isPrivate && thread === null) || !seen.isNew(id)) return ack();
    const respondsTo = isPrivate ? (respondUrl ?? null) : null;
    await take({ id, text, lang, channel: channel.id, user: user.id, thread, respondUrl: respondsTo }, ack);
  });

  for (const [actionId, message] of [
    [CARD_EXPLAIN_ACTION, answerMessage],
    [CARD_RULES_ACTION, rulesMessage],
  ] as const) {
    app.action({ type: 'block_actions', action_id: actionId }, async ({ action, body, ack }) => {
      await ack();
      const value = action.type === 'button' ? read(pullValue, action.value) : null;
      const { channel, response_url: respondUrl, user } = body;
      if (value === null || channel === undefined || respondUrl === undefined) return;
      const fields = { response_type: 'ephemeral', replace_original: false } as const;
      const { lang, refused } = await people.asker(user.id, channel.id);
      const words = SLACK_WORDS[lang ?? 'en'];
      if (refused) return respondTo(respondUrl, { text: words.refused }, fields);
      try {
        const [repository, number] = value.pull.split('#');
        const told = (await inquiry.verdict?.(repository!, Number(number), channel.id, lang)) ?? null;
        await respondTo(respondUrl, told === null ? { text: words.refused } : message(told), fields);
      } catch (error) {
        log.error({ err: error }, 'a card’s button could not be answered');
        await respondTo(respondUrl, { text: words.failed }, fields);
      }
    });
  }

  // A button that is a link: Slack opens it, and tells.
  app.action({ type: 'block_actions', action_id: LINK_ACTION }, async ({ ack }) => {
    await ack();
  });

  app.error(async (error) => {
    // The receiver says that nothing was taken, or nothing at all, and Slack asks again.
    throw error;
  });
}

const directMessage = z.looseObject({
  channel_type: z.literal('im'),
  channel: z.string(),
  user: z.string(),
  text: z.string(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  // Edits, joins, our own and other bots' messages are no questions.
  subtype: z.undefined().optional(),
  bot_id: z.undefined().optional(),
});
