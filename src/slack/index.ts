/** Slack, over HTTP or Socket Mode: the port Chat, and the questions that people ask. Put together by src/cli. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { App } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Keeper } from '../jobs/chat-queue.ts';
import type { Chat, Inquiry } from '../jobs/ports.ts';
import { createAnswering } from './answering.ts';
import { createChat } from './chat.ts';
import { clientOptions, createClient, slackError } from './client.ts';
import { listenForHome } from './home.ts';
import { type KeptQuestion, keptQuestion } from './kept.ts';
import { slackLogger } from './logger.ts';
import { createPeople } from './people.ts';
import { createPictures, type DrawPng } from './pictures.ts';
import { listen } from './questions.ts';
import { createReceiver } from './receiver.ts';
import { createSocket } from './socket.ts';
import { listenForLinks } from './unfurl.ts';
import { listenForUpkeep } from './upkeep.ts';

export interface SlackSettings {
  readonly botToken: string;
  /** Verifies requests over HTTP; null where Socket Mode alone is used. */
  readonly signingSecret: string | null;
  /** Socket Mode, by an app-level token; over HTTP where it is left out. */
  readonly appToken?: string;
  /** The Web API's base address; Slack's own where it is left out. */
  readonly apiUrl?: string;
  readonly inquiry: Inquiry;
  /** Keeps questions until they are answered; without one a question is lost with its process. */
  readonly keeper?: Keeper;
  /** Draws pictures; without it threads have none. */
  readonly draw?: DrawPng;
  readonly log: Logger;
}

export interface Slack {
  readonly chat: Chat;
  /**
   * Takes a request to POST /slack/events (events, commands, interactivity). It is acknowledged at once; the promise resolves when the work
   * after that is done (or, with a keeper, kept) too, so that a shutdown can wait for it, and never rejects.
   */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Whether Slack is reached and accepts the bot's token. */
  check(): Promise<boolean>;
  /** Answers what is kept, and connects where Socket Mode is used. */
  start(): Promise<void>;
  /** Takes nothing new over Socket Mode. */
  stop(): Promise<void>;
}

/** Slack for one workspace: one bot token. Makes no request until it is used. */
export function createSlack(settings: SlackSettings): Slack {
  const { botToken, signingSecret, appToken, apiUrl, inquiry, keeper, draw, log } = settings;
  const client = createClient(settings);
  const { chat, postOnce } = createChat(client, log);
  const people = createPeople(client, log);
  const pictures = draw === undefined ? null : createPictures(client, draw, log);
  const answer = createAnswering({ inquiry, people, postOnce, client, pictures, log });
  const http = createReceiver(signingSecret, log);
  const socket = appToken === undefined ? null : createSocket({ appToken, log, ...(apiUrl === undefined ? {} : { apiUrl }) });
  const app = new App({
    receiver: socket ?? http,
    // No auth.test before a request is acknowledged: the workspace is known, and Slack may be slow.
    authorize: async () => ({ botToken }),
    // Needs the bot's own id; a bot's mentions are not answered at all.
    ignoreSelf: false,
    convoStore: false,
    clientOptions: clientOptions(settings),
    logger: slackLogger(log),
  });
  const keep = async (question: KeptQuestion) => keeper?.keep(question.id, question);
  // What is kept is answered by the keeper's worker.
  const work = async (question: KeptQuestion) => (keeper === undefined ? answer(question, true) : undefined);
  listen(app, { keep, work, inquiry, people, log });
  listenForLinks(app, { inquiry, people, client, log });
  listenForHome(app, { inquiry, people, client, log });
  listenForUpkeep(app, { people, log });

  async function check(): Promise<boolean> {
    try {
      await client.auth.test();
      return true;
    } catch (error) {
      log.warn({ reason: slackError(error) ?? String(error) }, 'Slack does not accept the bot');
      return false;
    }
  }

  return {
    chat,
    handle: http.handle,
    check,
    async start() {
      await keeper?.work((job, lastTry) => answer(keptQuestion.parse(job), lastTry));
      await socket?.start();
    },
    stop: async () => void (await socket?.stop()),
  };
}
