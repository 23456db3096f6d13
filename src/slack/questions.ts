/** What people ask in Slack: `/nat-explain`, a mention, a message's shortcut, and the button that shares an answer. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { App, RespondArguments, RespondFn } from '@slack/bolt';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Inquiry } from '../jobs/ports.ts';
import { type AnswerOptions, answerMessage, SHARE_ACTION } from '../render/slack.ts';
import { SLACK_LIMITS, type SlackMessage } from '../render/slack-blocks.ts';
import { SLACK_WORDS } from '../render/slack-words.ts';
import type { Lang } from '../review/model.ts';
import type { PostOnce } from './chat.ts';
import { questionText } from './text.ts';

export const COMMAND = '/nat-explain';
export const SHORTCUT = 'nat_explain_message';

export interface QuestionParts {
  readonly inquiry: Inquiry;
  readonly language: (user: string) => Promise<Lang | null>;
  readonly postOnce: PostOnce;
  readonly log: Logger;
}

interface Asked {
  readonly text: string;
  readonly channel: string;
  readonly user: string;
}

interface Reply {
  readonly lang: Lang;
  readonly failed: boolean;
  readonly message: SlackMessage | { readonly text: string };
}

/** What the share button carries; the channel is the one where it is pressed, which Slack tells. */
const shared = z.object({ text: z.string(), lang: z.enum(['en', 'zh']), thread: z.string().optional() });
type Shared = z.infer<typeof shared>;

const ONCE_KEPT = 10_000;

/** Says of each id whether it is new; remembers the latest ten thousand. */
function firstTime(): (id: string) => boolean {
  const seen = new Set<string>();
  return (id) => {
    if (seen.has(id)) return false;
    seen.add(id);
    for (const oldest of seen) {
      if (seen.size <= ONCE_KEPT) break;
      seen.delete(oldest);
    }
    return true;
  };
}

function shareValue(value: Shared): AnswerOptions {
  const share = JSON.stringify(value);
  return share.length <= SLACK_LIMITS.buttonValue ? { share } : {};
}

function readShared(value: string | undefined): Shared | null {
  try {
    const read = shared.safeParse(JSON.parse(value ?? ''));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

const RESPOND_AGAIN_MS = 1000;

/** Posts to a response_url; once more when that fails, since an answer twice is better than none. */
async function persistently(respond: RespondFn, message: RespondArguments): Promise<void> {
  try {
    await respond(message);
  } catch {
    await sleep(RESPOND_AGAIN_MS);
    await respond(message);
  }
}

/** Registers the listeners on a Bolt app. Each acknowledges first and works after; what fails is logged and said to who asked. */
export function listen(app: App, parts: QuestionParts): void {
  const { inquiry, language, postOnce, log } = parts;
  const isNew = firstTime();

  async function answered(asked: Asked, lang: Lang | null, options: (lang: Lang) => AnswerOptions): Promise<Reply> {
    try {
      const told = await inquiry.ask({ text: asked.text, channel: asked.channel, lang });
      return { lang: told.lang, failed: false, message: answerMessage(told, options(told.lang)) };
    } catch (error) {
      log.error({ err: error }, 'a question could not be answered');
      return { lang: lang ?? 'en', failed: true, message: { text: SLACK_WORDS[lang ?? 'en'].failed } };
    }
  }

  /** Answers so that only the asker sees it, with the button to share; in a thread where `thread` names one. */
  async function answerPrivately(respond: RespondFn, asked: Asked, thread: string | null): Promise<void> {
    const inThread = thread === null ? {} : { thread_ts: thread };
    const { message } = await answered(asked, await language(asked.user), (lang) =>
      shareValue({ text: asked.text, lang, ...(thread === null ? {} : { thread }) }),
    );
    await persistently(respond, { ...message, ...inThread, response_type: 'ephemeral', replace_original: false });
  }

  app.command(COMMAND, async ({ command, ack, respond }) => {
    await ack();
    const text = questionText(command.text) || 'help';
    await answerPrivately(respond, { text, channel: command.channel_id, user: command.user_id }, null);
  });

  app.shortcut({ type: 'message_action', callback_id: SHORTCUT }, async ({ shortcut, ack, respond }) => {
    await ack();
    if (shortcut.type !== 'message_action') return;
    const { message, channel, user } = shortcut;
    const thread: unknown = message.thread_ts;
    const text = questionText(message.text ?? '') || 'help';
    await answerPrivately(respond, { text, channel: channel.id, user: user.id }, typeof thread === 'string' ? thread : message.ts);
  });

  app.event('app_mention', async ({ event, body }) => {
    // Not by the retry header: the first delivery may never have arrived.
    if (!isNew(body.event_id) || event.bot_id !== undefined || event.user === undefined) return;
    const text = questionText(event.text) || 'help';
    const asked = { text, channel: event.channel, user: event.user };
    const { message } = await answered(asked, await language(event.user), () => ({}));
    await postOnce(event.channel, event.thread_ts ?? event.ts, body.event_id, message);
  });

  app.action({ type: 'block_actions', action_id: SHARE_ACTION }, async ({ action, body, ack, respond }) => {
    await ack();
    const value = action.type === 'button' ? readShared(action.value) : null;
    const channel = body.channel?.id;
    if (value === null || channel === undefined || body.type !== 'block_actions') return;
    // A second press arrives before the first has taken the button away.
    if (!isNew(`share ${body.user.id} ${body.container?.message_ts ?? body.trigger_id}`)) return;
    const asked = { text: value.text, channel, user: body.user.id };
    const { lang, failed, message } = await answered(asked, value.lang, () => ({ question: value.text }));
    if (failed) return void (await persistently(respond, { ...message, response_type: 'ephemeral', replace_original: false }));
    const thread = value.thread === undefined ? {} : { thread_ts: value.thread };
    await persistently(respond, { ...message, ...thread, response_type: 'in_channel', replace_original: false });
    await persistently(respond, { text: SLACK_WORDS[lang].shared, response_type: 'ephemeral', replace_original: true });
  });

  app.error(async (error) => {
    log.error({ err: error }, 'Slack work failed');
  });
}
