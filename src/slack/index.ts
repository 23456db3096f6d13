/** Slack over HTTP: the port Chat, and the questions that people ask. Put together by src/cli. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { App } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Chat, Inquiry } from '../jobs/ports.ts';
import { createChat } from './chat.ts';
import { clientOptions, createClient, slackError } from './client.ts';
import { createLanguages } from './language.ts';
import { slackLogger } from './logger.ts';
import { listen } from './questions.ts';
import { createReceiver } from './receiver.ts';

export interface SlackSettings {
  readonly botToken: string;
  readonly signingSecret: string;
  /** The Web API's base address; Slack's own where it is left out. */
  readonly apiUrl?: string;
  readonly inquiry: Inquiry;
  readonly log: Logger;
}

export interface Slack {
  readonly chat: Chat;
  /**
   * Takes a request to POST /slack/events (events, commands, interactivity). It is acknowledged at once; the promise resolves when the work
   * after that is done too, so that a shutdown can wait for it, and never rejects.
   */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Whether Slack is reached and accepts the bot's token. */
  check(): Promise<boolean>;
}

/** Slack for one workspace: one bot token. Makes no request until it is used. */
export function createSlack(settings: SlackSettings): Slack {
  const { botToken, signingSecret, inquiry, log } = settings;
  const client = createClient(settings);
  const { chat, postOnce } = createChat(client, log);
  const receiver = createReceiver(signingSecret, log);
  const app = new App({
    receiver,
    // No auth.test before a request is acknowledged: the workspace is known, and Slack may be slow.
    authorize: async () => ({ botToken }),
    // Needs the bot's own id; a bot's mentions are not answered at all.
    ignoreSelf: false,
    convoStore: false,
    clientOptions: clientOptions(settings),
    logger: slackLogger(log),
  });
  listen(app, { inquiry, language: createLanguages(client, log), postOnce, log });

  async function check(): Promise<boolean> {
    try {
      await client.auth.test();
      return true;
    } catch (error) {
      log.warn({ reason: slackError(error) ?? String(error) }, 'Slack does not accept the bot');
      return false;
    }
  }

  return { chat, handle: receiver.handle, check };
}
