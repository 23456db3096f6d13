/** Who asks: in which language their Slack speaks, and whether they belong to another organisation (Slack Connect). */
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Lang } from '../review/model.ts';
import { limited, slackError } from './client.ts';

const KEEP_MS = 60 * 60 * 1000;
/** What Slack did not tell is asked again sooner. */
const KEEP_UNTOLD_MS = 60 * 1000;
const KEPT = 5000;
/** An answer does not wait longer than this for each thing that Slack is asked; the question is then as if Slack had not told. */
const PATIENCE_MS = 2000;

const userInfo = z.looseObject({
  user: z.looseObject({
    locale: z.string().optional(),
    team_id: z.string().optional(),
    is_stranger: z.boolean().optional(),
    enterprise_user: z.looseObject({ enterprise_id: z.string().optional() }).optional(),
  }),
});
const ownTeam = z.looseObject({ team_id: z.string().optional(), enterprise_id: z.string().nullish(), user_id: z.string().optional() });
const conversation = z.looseObject({
  channel: z.looseObject({ is_ext_shared: z.boolean().optional(), is_pending_ext_shared: z.boolean().optional() }),
});
const conversations = z.looseObject({
  channels: z.array(z.looseObject({ id: z.string() })).default([]),
  response_metadata: z.looseObject({ next_cursor: z.string().optional() }).optional(),
});

/** `zh-CN` → zh, `en-GB` → en; null for a language that Hairpin does not speak. */
export function localeLanguage(locale: string | undefined): Lang | null {
  if (locale === undefined) return null;
  if (/^zh\b/i.test(locale)) return 'zh';
  return /^en\b/i.test(locale) ? 'en' : null;
}

export interface Person {
  /** Null where Slack does not tell (scope users:read), so that the configuration decides. */
  readonly lang: Lang | null;
  /** Of another organisation, in a shared channel; null where Slack does not tell. */
  readonly external: boolean | null;
}

/** Somebody who asks in a channel. */
export interface Asker {
  readonly lang: Lang | null;
  /** Of another organisation, or of nobody knows which in a channel that others may be in: nothing is told. */
  readonly refused: boolean;
}

export interface PeopleClient {
  readonly auth: { test(): Promise<unknown> };
  readonly conversations: { info(options: { channel: string }): Promise<unknown> };
  readonly users: {
    info(options: { user: string; include_locale: boolean }): Promise<unknown>;
    conversations(options: { user: string; types: string; limit: number; exclude_archived: boolean; cursor?: string }): Promise<unknown>;
  };
}

export interface People {
  /** What is told of a person is kept for an hour. */
  person(user: string): Promise<Person>;
  asker(user: string, channel: string): Promise<Asker>;
  /** The channels that a person is a member of, as far as the bot may see them; none where Slack does not tell. */
  channelsOf(user: string): Promise<readonly string[]>;
  /** The bot's own user, for events about itself; null where Slack does not tell. */
  self(): Promise<string | null>;
}

const UNTOLD: Person = { lang: null, external: null };

export function createPeople(client: PeopleClient, log: Logger): People {
  const kept = new Map<string, { readonly person: Person; readonly until: number }>();
  let own: Promise<z.infer<typeof ownTeam>> | undefined;

  const team = () => {
    own ??= limited(() => client.auth.test()).then(
      (told) => ownTeam.catch({}).parse(told),
      () => {
        own = undefined;
        return {};
      },
    );
    return own;
  };

  async function ask(user: string): Promise<Person | null> {
    try {
      const told = userInfo.safeParse(await limited(() => client.users.info({ user, include_locale: true })));
      if (!told.success) return null;
      return { lang: localeLanguage(told.data.user.locale), external: isExternal(told.data.user, await team()) };
    } catch (error) {
      log.debug({ reason: slackError(error) ?? String(error) }, 'Slack does not tell who a person is');
      return null;
    }
  }

  async function person(user: string): Promise<Person> {
    const known = kept.get(user);
    if (known !== undefined && known.until > Date.now()) return known.person;
    const answered = ask(user).then((told) => {
      if (kept.size >= KEPT) kept.clear();
      kept.set(user, { person: told ?? UNTOLD, until: Date.now() + (told === null ? KEEP_UNTOLD_MS : KEEP_MS) });
      return told ?? UNTOLD;
    });
    return inTime(answered, UNTOLD);
  }

  /** Whether people of other organisations may be in a channel; true where Slack does not tell. */
  async function mayHoldOthers(channel: string): Promise<boolean> {
    try {
      const told = conversation.parse(
        await inTime(
          limited(() => client.conversations.info({ channel })),
          null,
        ),
      ).channel;
      return told.is_ext_shared === true || told.is_pending_ext_shared === true;
    } catch (error) {
      log.debug({ reason: slackError(error) ?? String(error) }, 'Slack does not tell whether a channel is shared');
      return true;
    }
  }

  async function asker(user: string, channel: string): Promise<Asker> {
    const { lang, external } = await person(user);
    const refused = external ?? (await mayHoldOthers(channel));
    if (refused && external === null) {
      log.warn({ user, channel }, 'Slack tells neither who asks nor that the channel is not shared with others: nothing is told there');
    }
    return { lang, refused };
  }

  async function channelsOf(user: string): Promise<readonly string[]> {
    const found: string[] = [];
    let cursor: string | undefined;
    try {
      for (let page = 0; page < 20; page += 1) {
        const more = cursor === undefined ? {} : { cursor };
        const call = () =>
          client.users.conversations({ user, types: 'public_channel,private_channel', limit: 200, exclude_archived: true, ...more });
        const told = conversations.parse(await limited(call));
        found.push(...told.channels.map(({ id }) => id));
        cursor = told.response_metadata?.next_cursor;
        if (cursor === undefined || cursor === '') break;
      }
    } catch (error) {
      log.warn({ reason: slackError(error) ?? String(error) }, 'Slack does not tell which channels a person is in: nothing is told there');
      return [];
    }
    return found;
  }

  return { person, asker, channelsOf, self: async () => (await team()).user_id ?? null };
}

/** What comes in time, else what is taken for it. */
async function inTime<T>(answer: Promise<T>, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), PATIENCE_MS);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Null where Slack tells too little to know. */
function isExternal(user: z.infer<typeof userInfo>['user'], own: z.infer<typeof ownTeam>): boolean | null {
  if (user.is_stranger === true) return true;
  if (user.team_id === undefined || own.team_id === undefined) return null;
  if (user.team_id === own.team_id) return false;
  const enterprise = user.enterprise_user?.enterprise_id;
  return enterprise === undefined || enterprise !== own.enterprise_id;
}
