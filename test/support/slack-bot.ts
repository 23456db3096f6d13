/** Hairpin's Slack surface on a node:http server, against the workspace of the tests, with an inquiry that the test gives. */
import { createServer } from 'node:http';
import { pino } from 'pino';
import type { Inquiry, Question } from '../../src/jobs/ports.ts';
import { createSlack, type Slack, type SlackSettings } from '../../src/slack/index.ts';
import { told } from './slack-samples.ts';
import { closed, listening, SECRET, startWorkspace, TOKEN, type Workspace } from './slack-workspace.ts';

export interface Bot {
  readonly url: string;
  readonly slack: Slack;
  readonly workspace: Workspace;
  readonly asked: Question[];
  /** The times at which the work of a request was done. */
  readonly handled: { count: number };
  close(): Promise<void>;
}

export type BotExtras = Partial<Pick<SlackSettings, 'draw' | 'keeper'>> & { readonly more?: Omit<Inquiry, 'ask'> };

export async function startBot(ask?: Inquiry['ask'], token = TOKEN, { more, ...extras }: BotExtras = {}): Promise<Bot> {
  const workspace = await startWorkspace();
  const asked: Question[] = [];
  const handled = { count: 0 };
  const inquiry: Inquiry = {
    ...more,
    ask: async (question) => {
      asked.push(question);
      return ask === undefined ? told({}, question.lang ?? 'en') : await ask(question);
    },
  };
  const log = pino({ level: 'silent' });
  const slack = createSlack({ botToken: token, signingSecret: SECRET, apiUrl: workspace.apiUrl, inquiry, log, ...extras });
  await slack.start();
  const server = createServer(async (request, response) => {
    await slack.handle(request, response);
    handled.count += 1;
  });
  const url = `${await listening(server)}/slack/events`;
  return {
    url,
    slack,
    workspace,
    asked,
    handled,
    close: async () => {
      await closed(server);
      await workspace.close();
    },
  };
}
