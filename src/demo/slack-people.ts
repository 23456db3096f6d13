/** STAND-IN, not the product: what people do in Slack (commands, mentions, clicks), signed as Slack signs, and what they see there. */
import { createHmac, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { waitFor } from './layer.ts';
import type { ResponseUrl, SlackState, UrlAnswer } from './slack-standin.ts';

export interface SeenMessage {
  readonly ts: string;
  readonly user: string;
  readonly text: string;
  readonly blocks: unknown;
  readonly threadTs: string | null;
  readonly metadata: unknown;
  readonly edited: boolean;
}

/** How a request is signed when it is not signed as Slack would. `at`: seconds since 1970. */
export interface Signing {
  readonly secret?: string | null;
  readonly at?: number;
}

export interface Posted {
  /** Null where nobody answered. */
  readonly status: number | null;
  readonly body: string;
  readonly milliseconds: number;
}

/** A command or click: what was answered at once, and what came by response_url after. */
export interface Asked extends Posted {
  readonly answers: readonly UrlAnswer[];
  /** The first answer that comes by response_url; undefined where none comes in time. */
  answer(milliseconds: number): Promise<UrlAnswer | undefined>;
}

export interface SlackPeople {
  /** Where commands, events and clicks go. */
  deliverTo(url: string | null): void;
  /** An address for one answer, for who sends commands in another way. */
  responseUrl(channel?: string): ResponseUrl;
  slash(text: string, options?: Signing & { readonly command?: string; readonly channel?: string }): Promise<Asked>;
  /** Clicks a button. `ephemeral`: on an answer that only the asker sees, which carries no message. */
  click(
    action: { readonly action_id: string; readonly value?: string; readonly block_id?: string },
    options?: Signing & { readonly channel?: string; readonly ephemeral?: boolean; readonly message?: unknown },
  ): Promise<Asked>;
  /** Writes a message that mentions the bot, and tells the bot. */
  mention(
    text: string,
    options?: Signing & { readonly channel?: string; readonly threadTs?: string; readonly eventId?: string },
  ): Promise<Posted & { readonly ts: string }>;
  /** Sends an event as Slack wraps it. `id`: its event_id, the same again for Slack's own retry. */
  event(event: Readonly<Record<string, unknown>>, options?: Signing & { readonly id?: string; readonly retry?: number }): Promise<Posted>;
  messages(channel: string): Promise<readonly SeenMessage[]>;
  thread(channel: string, ts: string): Promise<readonly SeenMessage[]>;
  /** Sets the asker's language, as `users.info` tells it: `zh-CN`. */
  locale(locale: string): void;
  readonly botUser: string;
  /** The user that asks, clicks and mentions here. */
  readonly person: string;
}

const team = 'T000000001';
const message = z.looseObject({
  ts: z.string(),
  user: z.string(),
  text: z.string(),
  blocks: z.unknown().optional(),
  thread_ts: z.string().optional(),
  metadata: z.unknown().optional(),
  edited: z.unknown().optional(),
});
const listed = z.looseObject({ ok: z.literal(true), messages: z.array(message) });

/** The people of a Slack stand-in. */
export function createSlackPeople(state: SlackState): SlackPeople {
  let target: string | null = null;

  const post = async (type: string, body: string, signing: Signing, extra: Record<string, string> = {}): Promise<Posted> => {
    const start = performance.now();
    const done = (status: number | null, text: string) => ({ status, body: text, milliseconds: performance.now() - start });
    if (target === null) return done(null, '');
    try {
      const headers = { 'content-type': type, 'user-agent': 'Slackbot 1.0 (stand-in)', ...signed(state, body, signing), ...extra };
      const response = await fetch(target, { method: 'POST', headers, body, signal: AbortSignal.timeout(10_000) });
      return done(response.status, await response.text());
    } catch {
      return done(null, '');
    }
  };

  const asked = (posted: Posted, url: ResponseUrl): Asked => ({
    ...posted,
    answers: url.answers,
    answer: (milliseconds) => waitFor(() => url.answers[0], milliseconds),
  });

  const call = async (method: string, body: Readonly<Record<string, unknown>>) => {
    const headers = { authorization: `Bearer ${state.personToken}`, 'content-type': 'application/json' };
    const response = await fetch(`${state.url}/api/${method}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return z.unknown().parse(await response.json());
  };

  const event: SlackPeople['event'] = (inner, { id = `Ev${randomUUID()}`, retry, ...signing } = {}) => {
    const body = {
      token: 'stand-in',
      team_id: team,
      api_app_id: 'A0HAIRPIN',
      type: 'event_callback',
      event_id: id,
      event_time: seconds(),
      event: inner,
    };
    const again: Record<string, string> =
      retry === undefined ? {} : { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' };
    return post('application/json', JSON.stringify(body), signing, again);
  };

  return {
    botUser: state.botUser,
    person: state.personUser,
    event,
    deliverTo: (url) => {
      target = url;
    },
    locale: (locale) => {
      state.locales.set(state.personUser, locale);
    },
    responseUrl: (channel = state.channel) => responseUrl(state, channel),
    slash: async (text, { command = '/nat-explain', channel = state.channel, ...signing } = {}) => {
      const url = responseUrl(state, channel);
      const form = {
        ...{ token: 'stand-in', team_id: team, team_domain: 'example', channel_id: channel, channel_name: 'firewall' },
        ...{ user_id: state.personUser, user_name: 'admin', command, text, api_app_id: 'A0HAIRPIN', is_enterprise_install: 'false' },
        ...{ response_url: url.url, trigger_id: `${seconds()}.1.${randomUUID()}` },
      };
      return asked(await post('application/x-www-form-urlencoded', new URLSearchParams(form).toString(), signing), url);
    },
    click: async (action, { channel = state.channel, ephemeral = false, message: clicked, ...signing } = {}) => {
      const url = responseUrl(state, channel);
      const payload = {
        type: 'block_actions',
        user: { id: state.personUser, username: 'admin', name: 'admin', team_id: team },
        api_app_id: 'A0HAIRPIN',
        token: 'stand-in',
        container: { type: 'message', message_ts: `${seconds()}.000100`, channel_id: channel, is_ephemeral: ephemeral },
        trigger_id: `${seconds()}.1.${randomUUID()}`,
        team: { id: team, domain: 'example' },
        channel: { id: channel, name: 'firewall' },
        ...(ephemeral || clicked === undefined ? {} : { message: clicked }),
        response_url: url.url,
        actions: [{ type: 'button', block_id: 'b', action_ts: `${seconds()}.000200`, ...action }],
      };
      const form = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
      return asked(await post('application/x-www-form-urlencoded', form, signing), url);
    },
    mention: async (text, { channel = state.channel, threadTs, eventId, ...signing } = {}) => {
      const said = `<@${state.botUser}> ${text}`;
      const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
      const { ts } = z.looseObject({ ts: z.string() }).parse(await call('chat.postMessage', { channel, text: said, ...thread }));
      const inner = { type: 'app_mention', user: state.personUser, text: said, ts, channel, event_ts: ts, team, ...thread };
      return { ...(await event(inner, eventId === undefined ? signing : { ...signing, id: eventId })), ts };
    },
    messages: async (channel) => listed.parse(await call('conversations.history', { channel, limit: 200 })).messages.map(seen),
    thread: async (channel, ts) =>
      listed
        .parse(await call('conversations.replies', { channel, ts }))
        .messages.filter((one) => one.ts !== ts)
        .map(seen),
  };
}

function seconds(): number {
  return Math.floor(Date.now() / 1000);
}

function signed(state: SlackState, body: string, { secret = state.signingSecret, at = seconds() }: Signing): Record<string, string> {
  if (secret === null) return {};
  const signature = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(at), 'x-slack-signature': `v0=${signature}` };
}

function responseUrl(state: SlackState, channel: string): ResponseUrl {
  const token = `${team}/${state.responseUrls.size + 1}/${randomUUID()}`;
  const made: ResponseUrl = { url: `${state.url}/response/${token}`, channel, answers: [], expires: Date.now() + 30 * 60 * 1000 };
  state.responseUrls.set(token, made);
  return made;
}

function seen(one: z.infer<typeof message>): SeenMessage {
  return {
    ts: one.ts,
    user: one.user,
    text: one.text,
    blocks: one.blocks ?? null,
    threadTs: one.thread_ts ?? null,
    metadata: one.metadata ?? null,
    edited: one.edited !== undefined,
  };
}
