/** From a kept question to the message that answers it. What fails is logged, said to who asked, and tried again where that may help. */
import type { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Inquiry, Told } from '../jobs/ports.ts';
import { type AnswerOptions, answerMessage } from '../render/slack.ts';
import { SLACK_LIMITS, type SlackMessage } from '../render/slack-blocks.ts';
import { SLACK_WORDS } from '../render/slack-words.ts';
import type { Lang } from '../review/model.ts';
import type { PostOnce } from './chat.ts';
import { limited, slackError } from './client.ts';
import { type KeptQuestion, RESPONSE_URL_MS } from './kept.ts';
import type { People } from './people.ts';
import type { Pictures } from './pictures.ts';
import { recordWanted, uploadRecord } from './record.ts';
import { respondTo } from './respond.ts';

export interface AnsweringParts {
  readonly inquiry: Inquiry;
  readonly people: People;
  readonly postOnce: PostOnce;
  readonly client: webApi.WebClient;
  readonly pictures: Pictures | null;
  readonly log: Logger;
}

type Message = SlackMessage | { readonly text: string };

const parent = z.looseObject({
  messages: z
    .array(
      z.looseObject({
        metadata: z
          .looseObject({ event_type: z.string().optional(), event_payload: z.record(z.string(), z.unknown()).optional() })
          .optional(),
      }),
    )
    .default([]),
});
/** Threads whose first message is known to be a card, or not. */
const KEPT_THREADS = 2000;

/** Answers one kept question. `lastTry`: a failure is then said to who asked, and not thrown. */
export function createAnswering(parts: AnsweringParts): (question: KeptQuestion, lastTry: boolean) => Promise<void> {
  const { inquiry, people, postOnce, client, pictures, log } = parts;
  const cards = new Map<string, string | null>();

  /** The pull request whose card heads a thread, by the card's own metadata. */
  async function pullOf(channel: string, thread: string): Promise<string | null> {
    const key = `${channel} ${thread}`;
    const known = cards.get(key);
    if (known !== undefined) return known;
    let pull: string | null = null;
    try {
      const told = parent.parse(
        await limited(() => client.conversations.replies({ channel, ts: thread, limit: 1, include_all_metadata: true })),
      );
      const metadata = told.messages[0]?.metadata;
      const named = metadata?.event_type === 'hairpin_card' ? metadata.event_payload?.key : null;
      pull = typeof named === 'string' ? named : null;
    } catch (error) {
      log.debug(
        { channel, reason: slackError(error) ?? String(error) },
        'the thread cannot be read: its questions are about the default branch',
      );
      return null;
    }
    if (cards.size >= KEPT_THREADS) cards.clear();
    cards.set(key, pull);
    return pull;
  }

  async function told(question: KeptQuestion, lang: Lang | null): Promise<Told> {
    const { text, channel, user, thread } = question;
    const member = channel.startsWith('D') ? await people.channelsOf(user) : null;
    const pull = thread === null || question.opens || member !== null ? null : await pullOf(channel, thread);
    return await inquiry.ask({
      text,
      channel,
      lang,
      ...(thread === null ? {} : { thread }),
      ...(pull === null ? {} : { pull }),
      ...(member === null ? {} : { member }),
    });
  }

  async function deliver(question: KeptQuestion, message: Message): Promise<void> {
    const { respondUrl, thread, channel, id } = question;
    if (respondUrl === null) return postOnce(channel, thread ?? id, id, message);
    if (Date.now() - question.at > RESPONSE_URL_MS) {
      log.warn({ id }, 'an answer came too late for its response_url');
      return;
    }
    const inThread = thread === null ? {} : { thread_ts: thread };
    await respondTo(respondUrl, message, {
      ...inThread,
      response_type: question.shared ? 'in_channel' : 'ephemeral',
      replace_original: false,
    });
  }

  async function answer(question: KeptQuestion): Promise<void> {
    const person = await people.asker(question.user, question.channel);
    const lang = question.lang ?? person.lang;
    if (person.refused) return deliver(question, { text: SLACK_WORDS[lang ?? 'en'].refused });
    if (question.thread !== null && recordWanted(question.text)) return record(question, question.thread, lang);
    const result = await told(question, lang);
    await deliver(question, answerMessage(result, optionsFor(question, result.lang)));
    if (question.shared && question.respondUrl !== null) await takeButtonAway(question.respondUrl, result.lang);
    if (question.respondUrl === null && question.thread !== null)
      await pictures?.post(question.channel, question.thread, question.id, result);
  }

  async function record(question: KeptQuestion, thread: string, lang: Lang | null): Promise<void> {
    const text = (await inquiry.record?.(question.channel, thread, lang)) ?? null;
    if (text === null) return deliver(question, { text: SLACK_WORDS[lang ?? 'en'].nothingToRecord });
    await uploadRecord(client, { channel: question.channel, thread, text, lang: lang ?? 'en' });
  }

  return async (question, lastTry) => {
    try {
      await answer(question);
    } catch (error) {
      if (!lastTry) throw error;
      log.error({ err: error, id: question.id }, 'a question could not be answered');
      const message = { text: SLACK_WORDS[question.lang ?? 'en'].failed };
      // To the asker alone, though the answer itself would have been for the channel.
      await deliver({ ...question, shared: false }, message).catch((failure: unknown) =>
        log.error({ err: failure }, 'nor could that be said'),
      );
    }
  };
}

async function takeButtonAway(respondUrl: string, lang: Lang): Promise<void> {
  await respondTo(respondUrl, { text: SLACK_WORDS[lang].shared }, { response_type: 'ephemeral', replace_original: true });
}

/** Private answers have a button that shares them; a shared one shows its question. */
function optionsFor(question: KeptQuestion, lang: Lang): AnswerOptions {
  const { text, thread, shared, respondUrl } = question;
  const value = JSON.stringify({ text, lang, ...(thread === null ? {} : { thread }) });
  const again = { again: { lang, thread } };
  if (shared) return { question: text };
  return respondUrl === null || value.length > SLACK_LIMITS.buttonValue ? again : { share: value, ...again };
}
