/**
 * STAND-IN, not the product: Slack for tests and the demo. `emulate` (0.12.2) keeps channels, messages and tokens; this layer refuses what
 * Slack refuses (slack-limits.ts), and supplies what `emulate` lacks: everything inbound (slack-people.ts), `response_url`, locales,
 * metadata only where it is asked for, and `unknown_method` instead of HTTP 404.
 */
import { z } from 'zod';
import { startEmulator } from './emulator.ts';
import {
  type Exchange,
  type Forward,
  type Layer,
  type LayerReply,
  type LayerRequest,
  parseJson,
  type Route,
  startLayer,
  type Violation,
} from './layer.ts';
import { blockProblems, rings } from './slack-limits.ts';
import { createSlackPeople, type SlackPeople } from './slack-people.ts';

export interface SlackStandIn extends SlackPeople {
  readonly url: string;
  /** What SLACK_API_URL is set to. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly signingSecret: string;
  /** The id of #firewall, the channel of the demo. */
  readonly channel: string;
  readonly violations: readonly Violation[];
  /** What the bot called, in order. */
  requests(): readonly Exchange[];
  /** Every message body that the bot sent by any road, for further checks. */
  readonly sent: readonly SentMessage[];
  /** See `Layer.interrupt`: how a test kills the bot between an effect and its reply. */
  readonly interrupt: Layer['interrupt'];
  close(): Promise<void>;
}

/** A message as the bot sent it. `by`: the method, or `response_url`. */
export interface SentMessage {
  readonly by: string;
  readonly text: string;
  readonly blocks: unknown;
  readonly body: Readonly<Record<string, unknown>>;
}

/** One answer to a command or a click, come by its response_url. */
export interface UrlAnswer {
  /** When it came: milliseconds since 1970. */
  readonly at: number;
  readonly text: string;
  readonly blocks: unknown;
  readonly responseType: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A response_url: five uses in 30 minutes. */
export interface ResponseUrl {
  readonly url: string;
  readonly channel: string;
  readonly answers: UrlAnswer[];
  readonly expires: number;
}

export interface SlackState {
  readonly url: string;
  readonly signingSecret: string;
  readonly botToken: string;
  readonly personToken: string;
  readonly botUser: string;
  readonly personUser: string;
  readonly channel: string;
  readonly locales: Map<string, string>;
  readonly responseUrls: Map<string, ResponseUrl>;
  readonly sent: SentMessage[];
  readonly violations: Violation[];
}

const personToken = 'xoxp-stand-in-admin';
const botToken = 'xoxb-stand-in-hairpin';
/** The scopes of app.manifest.yml's kind; `emulate` refuses what they do not cover. */
const scopes = [
  'commands',
  'chat:write',
  'channels:history',
  'channels:read',
  'groups:history',
  'groups:read',
  'app_mentions:read',
  'users:read',
].concat(['links:read', 'links:write', 'files:write', 'im:history']);
const everything = [...scopes, 'channels:join', 'channels:write', 'channels:manage', 'chat:write.public', 'files:read'];

/** `emulate` takes 5,000 requests an hour of a token: where that is not to be kept, a bot's requests go on with these in turn. */
const spares = Array.from({ length: 20 }, (_, n) => `${botToken}-${n}`);

/** Starts Slack's stand-in on free loopback ports. `limits` off: a bot may ask as much as it likes. @throws Error where the optional dependency `emulate` is not installed. */
export async function startSlack(port = 0, limits: 'on' | 'off' = 'on'): Promise<SlackStandIn> {
  const layer = await startLayer(port);
  const emulator = await startEmulator('slack', layer.url, {
    slack: {
      team: { name: 'Example', domain: 'example' },
      users: [{ name: 'hairpin', real_name: 'Hairpin' }],
      channels: [{ name: 'firewall', topic: 'Changes of the gateways' }],
      strict_scopes: true,
      tokens: [
        ...[botToken, ...(limits === 'off' ? spares : [])].map((token) => ({ token, type: 'bot', user: 'hairpin', scopes })),
        { token: personToken, type: 'user', user: 'admin', scopes: everything },
      ],
    },
  });
  layer.upstream(emulator.url);
  if (limits === 'off') {
    let turn = 0;
    layer.authorize(async (authorization) => (authorization === `Bearer ${botToken}` ? `Bearer ${spares[turn++ % spares.length]}` : null));
  }
  const ask = async (token: string, method: string) => {
    const response = await fetch(`${emulator.url}/api/${method}`, { method: 'POST', headers: { authorization: `Bearer ${token}` } });
    return z.unknown().parse(await response.json());
  };
  const user = z.looseObject({ user_id: z.string() });
  const listed = z.looseObject({ channels: z.array(z.looseObject({ id: z.string(), name: z.string() })) });
  const channels = listed.parse(await ask(personToken, 'conversations.list')).channels;
  const state: SlackState = {
    url: layer.url,
    signingSecret: 'stand-in-signing-secret',
    botToken,
    personToken,
    botUser: user.parse(await ask(botToken, 'auth.test')).user_id,
    personUser: user.parse(await ask(personToken, 'auth.test')).user_id,
    channel: channels.find((one) => one.name === 'firewall')?.id ?? '',
    locales: new Map(),
    responseUrls: new Map(),
    sent: [],
    violations: [],
  };
  layer.routes(routesOf(state), (request) => refuseStrangers(request));
  return {
    ...createSlackPeople(state),
    url: layer.url,
    apiUrl: `${layer.url}/api/`,
    botToken,
    signingSecret: state.signingSecret,
    channel: state.channel,
    violations: state.violations,
    sent: state.sent,
    requests: () => layer.exchanges.filter((one) => !one.authorization.includes(personToken)),
    interrupt: layer.interrupt,
    close: async () => {
      await emulator.close();
      await layer.close();
    },
  };
}

function refuseStrangers(request: LayerRequest): LayerReply | null {
  if (!request.path.startsWith('/api/')) return null;
  const token = (request.headers.authorization ?? '').replace(/^bearer /i, '');
  if (token === botToken || token === personToken) return null;
  return { status: 200, body: { ok: false, error: token === '' ? 'not_authed' : 'invalid_auth' } };
}

function routesOf(state: SlackState): readonly Route[] {
  return [
    {
      method: 'POST',
      path: /^\/api\/(chat\.postMessage|chat\.update|chat\.postEphemeral)$/,
      answer: (request, forward) => writeMessage(state, request, forward),
    },
    { method: 'POST', path: /^\/api\/(conversations\.(?:history|replies))$/, answer: (request, forward) => history(request, forward) },
    { method: 'POST', path: /^\/api\/users\.info$/, answer: (request, forward) => userInfo(state, request, forward) },
    { method: 'POST', path: /^\/response\/(.+)$/, answer: (request, forward) => respond(state, request, forward) },
    { method: 'POST', path: /^\/api\/(.+)$/, answer: (request, forward) => known(state, request, forward) },
  ];
}

const fields = z.looseObject({});

// A form carries blocks and the like as JSON text, a JSON body carries them as they are.
function fieldsOf(request: LayerRequest): Readonly<Record<string, unknown>> {
  const body = { ...fields.safeParse(request.body).data };
  for (const name of ['blocks', 'attachments', 'metadata', 'unfurls']) {
    const value = body[name];
    if (typeof value === 'string') body[name] = parseJson(value);
  }
  return body;
}

function note(state: SlackState, where: string, found: readonly string[]): void {
  for (const what of found) state.violations.push({ surface: 'slack', where, what });
}

function check(state: SlackState, by: string, body: Readonly<Record<string, unknown>>): string | null {
  const text = typeof body.text === 'string' ? body.text : '';
  const { blocks } = body;
  state.sent.push({ by, text, blocks, body });
  const found = blockProblems(blocks);
  if (text.length > 40_000) found.push(`text: ${text.length} characters, at most 40000`);
  note(state, by, found);
  const impolite = rings(text, blocks).map((one) => `${one} would ring`);
  if (body.reply_broadcast === true || body.reply_broadcast === 'true') impolite.push('reply_broadcast: also sent to the channel');
  if (body.link_names !== undefined && `${body.link_names}` !== 'false') impolite.push('link_names: plain @names would ring');
  if (body.parse === 'full') impolite.push('parse full: plain @names would ring');
  if (text === '') impolite.push('text: empty, so notifications and screen readers have nothing to say');
  note(state, by, impolite);
  return found.length === 0 ? null : 'invalid_blocks';
}

function isPerson(request: LayerRequest): boolean {
  return (request.headers.authorization ?? '').includes(personToken);
}

async function writeMessage(state: SlackState, request: LayerRequest, forward: Forward): Promise<LayerReply> {
  const refused = isPerson(request) ? null : check(state, request.params[0] ?? '', fieldsOf(request));
  return refused === null ? forward() : { status: 200, body: { ok: false, error: refused, response_metadata: { messages: [] } } };
}

const pageOfHistory = z.looseObject({
  messages: z.array(z.looseObject({ ts: z.string() })),
  response_metadata: z.looseObject({ next_cursor: z.string().optional() }).optional(),
});
/** What is read at a time of a history that ends at `oldest`. */
const STRETCH = 20;

// emulate knows no `oldest`: its history is read from the newest on, until what is older comes.
async function since(oldest: number, request: LayerRequest, forward: Forward): Promise<LayerReply> {
  const body = fieldsOf(request);
  const most = Number(body.limit) || 100;
  const messages: { readonly ts: string }[] = [];
  let cursor = typeof body.cursor === 'string' ? body.cursor : '';
  for (;;) {
    const reply = await forward({ body: { ...body, limit: Math.min(STRETCH, most - messages.length), cursor } });
    const read = pageOfHistory.safeParse(reply.body);
    if (!read.success) return reply;
    const younger = read.data.messages.filter(({ ts }) => Number(ts) > oldest);
    messages.push(...younger);
    cursor = younger.length < read.data.messages.length ? '' : (read.data.response_metadata?.next_cursor ?? '');
    if (cursor !== '' && messages.length < most) continue;
    return { ...reply, body: { ...read.data, messages, has_more: cursor !== '', response_metadata: { next_cursor: cursor } } };
  }
}

// Slack gives metadata only where include_all_metadata asks for it; emulate gives it always.
async function history(request: LayerRequest, forward: Forward): Promise<LayerReply> {
  const { oldest } = fieldsOf(request);
  const reply = oldest === undefined ? await forward() : await since(Number(oldest), request, forward);
  const wanted = `${fieldsOf(request).include_all_metadata}` === 'true' || isPerson(request);
  const read = z.looseObject({ messages: z.array(fields) }).safeParse(reply.body);
  if (wanted || !read.success) return reply;
  return { ...reply, body: { ...read.data, messages: read.data.messages.map(({ metadata: _, ...message }) => message) } };
}

async function userInfo(state: SlackState, request: LayerRequest, forward: Forward): Promise<LayerReply> {
  const reply = await forward();
  const read = z.looseObject({ user: z.looseObject({ id: z.string() }) }).safeParse(reply.body);
  if (!read.success || `${fieldsOf(request).include_locale}` !== 'true') return reply;
  return { ...reply, body: { ...read.data, user: { ...read.data.user, locale: state.locales.get(read.data.user.id) ?? 'en-US' } } };
}

async function known(state: SlackState, request: LayerRequest, forward: Forward): Promise<LayerReply> {
  const reply = await forward();
  if (reply.status !== 404) return reply;
  note(state, request.params[0] ?? '', ['the stand-in knows no such method']);
  return { status: 200, body: { ok: false, error: 'unknown_method', req_method: request.params[0] } };
}

async function respond(state: SlackState, request: LayerRequest, forward: Forward): Promise<LayerReply> {
  const kept = state.responseUrls.get(request.params[0] ?? '');
  if (kept === undefined || Date.now() > kept.expires || kept.answers.length >= 5) {
    note(state, 'response_url', ['used more than five times, or after 30 minutes']);
    return { status: 404, body: { ok: false, error: kept === undefined ? 'no_such_url' : 'used_url' } };
  }
  const body = fieldsOf(request);
  const refused = body.delete_original === true ? null : check(state, 'response_url', body);
  if (refused !== null) return { status: 400, body: { ok: false, error: refused } };
  const responseType = typeof body.response_type === 'string' ? body.response_type : 'ephemeral';
  kept.answers.push({
    at: performance.timeOrigin + performance.now(),
    text: typeof body.text === 'string' ? body.text : '',
    blocks: body.blocks,
    responseType,
    body,
  });
  if (responseType !== 'in_channel') return { status: 200, body: { ok: true } };
  await forward({
    path: '/api/chat.postMessage',
    body: { channel: kept.channel, text: body.text, blocks: body.blocks },
    headers: { authorization: `Bearer ${state.botToken}` },
  });
  return { status: 200, body: { ok: true } };
}
