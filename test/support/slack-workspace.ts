/**
 * A workspace of Slack for the tests of src/slack: a small Web API over HTTP that keeps messages, a response_url inbox, and requests signed as
 * Slack signs them. Every message is checked by `slackLimits`; what Slack would refuse is answered `invalid_blocks` and recorded.
 */
import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { slackLimits } from './slack-limits.ts';

export const TOKEN = 'xoxb-test';
export const SECRET = 'a signing secret of the tests';

export type Fields = Readonly<Record<string, unknown>>;

export interface Posted {
  readonly channel: string;
  readonly ts: string;
  readonly threadTs: string | null;
  fields: Fields;
}

export interface Workspace {
  readonly apiUrl: string;
  readonly messages: Posted[];
  readonly responses: { readonly id: string; readonly fields: Fields }[];
  readonly violations: string[];
  /** Methods called, in order. */
  readonly calls: string[];
  /** The locale that users.info tells; null: the scope is missing. */
  locale: string | null;
  /** Whether users.info says that the person is of another organisation. */
  stranger: boolean;
  /** Whether conversations.info says that a channel is shared with others; null: the scope is missing. */
  shared: boolean | null;
  /** The channels that users.conversations tells. */
  readonly memberOf: string[];
  /** Files uploaded, with where they were shared. */
  readonly files: {
    readonly name: string;
    readonly title: string;
    readonly bytes: Buffer;
    readonly channel: string;
    readonly threadTs: string;
    readonly alt: string;
  }[];
  /** Views published and links unfurled, as decoded. */
  readonly views: Fields[];
  readonly unfurls: Fields[];
  /** Answers the next calls of a method by a rate limit, an error code or a dropped answer (done, but never told). */
  readonly trouble: { method: string; kind: 'rate-limit' | 'lost-answer' | string }[];
  responseUrl(id: string): string;
  waitForResponses(count: number): Promise<void>;
  close(): Promise<void>;
}

export async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const { port }: AddressInfo = address;
  return `http://127.0.0.1:${port}`;
}

export async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(json: string): Fields {
  const value: unknown = JSON.parse(json);
  return isFields(value) ? value : {};
}

function formFields(body: string): Fields {
  const fields: Record<string, unknown> = {};
  for (const [key, value] of new URLSearchParams(body)) {
    if (value === 'true' || value === 'false') fields[key] = value === 'true';
    else fields[key] = /^[[{]/.test(value) ? JSON.parse(value) : value;
  }
  return fields;
}

function reply(response: ServerResponse, content: Fields): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(content));
}

export async function startWorkspace(): Promise<Workspace> {
  const messages: Posted[] = [];
  const responses: { id: string; fields: Fields }[] = [];
  const violations: string[] = [];
  const calls: string[] = [];
  const trouble: Workspace['trouble'] = [];
  const state = { locale: null as string | null, stranger: false, shared: false as boolean | null };
  const memberOf: string[] = [];
  const files: Workspace['files'][number][] = [];
  const views: Fields[] = [];
  const unfurls: Fields[] = [];
  const uploads = new Map<string, { name: string; alt: string; bytes: Buffer }>();
  let base = '';
  let clock = 1_700_000_000;

  const listed = (posted: Posted): Fields => ({ ts: posted.ts, ...posted.fields });
  const found = (fields: Fields) => messages.find(({ channel, ts }) => channel === fields.channel && ts === fields.ts);

  function refused(fields: Fields): boolean {
    const wrong = slackLimits(fields);
    violations.push(...wrong);
    return wrong.length > 0;
  }

  function post(fields: Fields): Fields {
    if (refused(fields)) return { ok: false, error: 'invalid_blocks' };
    clock += 1;
    const ts = `${clock}.000100`;
    messages.push({
      channel: String(fields.channel),
      ts,
      threadTs: typeof fields.thread_ts === 'string' ? fields.thread_ts : null,
      fields,
    });
    return { ok: true, ts, channel: fields.channel };
  }

  function update(fields: Fields): Fields {
    if (refused(fields)) return { ok: false, error: 'invalid_blocks' };
    const known = found(fields);
    if (known === undefined) return { ok: false, error: 'message_not_found' };
    known.fields = fields;
    return { ok: true, ts: known.ts };
  }

  /** Two messages a page, so that paging is used. */
  function page(all: readonly Posted[], fields: Fields): Fields {
    const from = Number(fields.cursor ?? 0);
    const next = from + 2 < all.length ? String(from + 2) : '';
    const shown = all.slice(from, from + 2).map(listed);
    return {
      ok: true,
      messages: fields.include_all_metadata === true ? shown : shown.map(({ ts }) => ({ ts })),
      response_metadata: { next_cursor: next },
    };
  }

  const methods: Readonly<Record<string, (fields: Fields) => Fields>> = {
    'auth.test': () => ({ ok: true, user_id: 'UBOT', bot_id: 'BBOT', team_id: 'TOWN' }),
    'users.info': () =>
      state.locale === null
        ? { ok: false, error: 'missing_scope' }
        : { ok: true, user: { locale: state.locale, team_id: state.stranger ? 'TOTHER' : 'TOWN', is_stranger: false } },
    'conversations.info': ({ channel }) =>
      state.shared === null ? { ok: false, error: 'missing_scope' } : { ok: true, channel: { id: channel, is_ext_shared: state.shared } },
    'users.conversations': () => ({ ok: true, channels: memberOf.map((id) => ({ id })) }),
    'views.publish': (fields) => {
      views.push(fields);
      return { ok: true };
    },
    'chat.unfurl': (fields) => {
      unfurls.push(fields);
      return { ok: true };
    },
    'files.getUploadURLExternal': (fields) => {
      const id = `F${uploads.size + 1}`;
      uploads.set(id, { name: String(fields.filename), alt: String(fields.alt_text ?? ''), bytes: Buffer.alloc(0) });
      return { ok: true, file_id: id, upload_url: `${base}/upload/${id}` };
    },
    'files.completeUploadExternal': (fields) => {
      const listedFiles: unknown = fields.files;
      for (const file of Array.isArray(listedFiles) ? listedFiles : []) {
        const upload = uploads.get(String(file.id));
        if (upload !== undefined)
          files.push({ ...upload, title: String(file.title), channel: String(fields.channel_id), threadTs: String(fields.thread_ts) });
      }
      return { ok: true, files: [] };
    },
    'chat.postMessage': post,
    'chat.update': update,
    'conversations.history': (fields) => {
      const oldest = Number(fields.oldest ?? 0);
      const shown = messages.filter(({ channel, threadTs, ts }) => channel === fields.channel && threadTs === null && Number(ts) > oldest);
      return page(shown.reverse(), fields);
    },
    'conversations.replies': (fields) => {
      if (found(fields) === undefined) return { ok: false, error: 'thread_not_found' };
      return page(
        messages.filter(({ ts, threadTs }) => ts === fields.ts || threadTs === fields.ts),
        fields,
      );
    },
  };

  function callMethod(name: string, authorization: string | undefined, body: string, response: ServerResponse): void {
    calls.push(name);
    const method = methods[name];
    if (method === undefined) {
      response.writeHead(404).end();
      return;
    }
    const index = trouble.findIndex((one) => one.method === name);
    const [hit] = index < 0 ? [] : trouble.splice(index, 1);
    if (hit?.kind === 'rate-limit') {
      response.writeHead(429, { 'retry-after': '1' }).end();
      return;
    }
    if (hit !== undefined && hit.kind !== 'lost-answer') {
      reply(response, { ok: false, error: hit.kind });
      return;
    }
    const told = authorization === `Bearer ${TOKEN}` ? method(formFields(body)) : { ok: false, error: 'invalid_auth' };
    if (hit?.kind === 'lost-answer') response.destroy();
    else reply(response, told);
  }

  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    if (path.startsWith('/upload/')) {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(Buffer.from(chunk));
      const upload = uploads.get(path.slice('/upload/'.length));
      if (upload !== undefined) upload.bytes = Buffer.concat(chunks);
      response.writeHead(200).end('OK');
      return;
    }
    const body = await text(request);
    if (path.startsWith('/response/')) {
      const fields = parse(body);
      violations.push(...slackLimits(fields));
      responses.push({ id: path.slice('/response/'.length), fields });
      response.writeHead(200).end('ok');
      return;
    }
    callMethod(path.replace('/api/', ''), request.headers.authorization, body, response);
  });
  const url = await listening(server);
  base = url;
  return {
    apiUrl: `${url}/api/`,
    messages,
    responses,
    violations,
    calls,
    trouble,
    memberOf,
    files,
    views,
    unfurls,
    get shared() {
      return state.shared;
    },
    set shared(shared) {
      state.shared = shared;
    },
    get stranger() {
      return state.stranger;
    },
    set stranger(stranger) {
      state.stranger = stranger;
    },
    get locale() {
      return state.locale;
    },
    set locale(locale) {
      state.locale = locale;
    },
    responseUrl: (id) => `${url}/response/${id}`,
    waitForResponses: async (count) => {
      for (let tries = 0; responses.length < count; tries += 1) {
        if (tries > 200) throw new Error(`${responses.length} responses, ${count} expected`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    close: () => closed(server),
  };
}

export interface SendOptions {
  /** Seconds that the timestamp is off. */
  readonly skew?: number;
  readonly secret?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Posts a body as Slack does; a form as slash commands come, or JSON as events do. */
export async function send(url: string, body: URLSearchParams | Fields, options: SendOptions = {}): Promise<Response> {
  const raw = body instanceof URLSearchParams ? body.toString() : JSON.stringify(body);
  const timestamp = String(Math.floor(Date.now() / 1000) + (options.skew ?? 0));
  const hash = createHmac('sha256', options.secret ?? SECRET)
    .update(`v0:${timestamp}:${raw}`)
    .digest('hex');
  return await fetch(url, {
    method: 'POST',
    body: raw,
    headers: {
      'content-type': body instanceof URLSearchParams ? 'application/x-www-form-urlencoded' : 'application/json',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${hash}`,
      ...options.headers,
    },
  });
}

export function slashCommand(text: string, channel: string, responseUrl: string): URLSearchParams {
  return new URLSearchParams({
    token: 'unused',
    team_id: 'T1',
    team_domain: 'example',
    channel_id: channel,
    channel_name: 'firewall',
    user_id: 'U1',
    user_name: 'admin',
    command: '/nat-explain',
    text,
    api_app_id: 'A1',
    response_url: responseUrl,
    trigger_id: '1.2.3',
  });
}

/** An interaction: Slack sends its JSON in a form's field. */
export function interaction(payload: Fields): URLSearchParams {
  return new URLSearchParams({ payload: JSON.stringify(payload) });
}
