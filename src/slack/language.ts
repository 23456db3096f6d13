import type { Logger } from 'pino';
import { z } from 'zod';
import type { Lang } from '../review/model.ts';
import { limited, slackError } from './client.ts';

const KEEP_MS = 60 * 60 * 1000;
const KEPT = 5000;
/** An answer does not wait longer than this for the asker's language. */
const PATIENCE_MS = 1000;

const userInfo = z.looseObject({ user: z.looseObject({ locale: z.string().optional() }) });

/** `zh-CN` → zh, `en-GB` → en; null for a language that Hairpin does not speak. */
export function localeLanguage(locale: string | undefined): Lang | null {
  if (locale === undefined) return null;
  if (/^zh\b/i.test(locale)) return 'zh';
  return /^en\b/i.test(locale) ? 'en' : null;
}

export interface UsersClient {
  readonly users: { info(options: { user: string; include_locale: boolean }): Promise<unknown> };
}

/** The language of a person's Slack, kept for an hour; null where Slack does not tell (scope users:read), so that the configuration decides. */
export function createLanguages(client: UsersClient, log: Logger): (user: string) => Promise<Lang | null> {
  const kept = new Map<string, { readonly lang: Lang | null; readonly until: number }>();

  async function ask(user: string): Promise<Lang | null> {
    try {
      const told = userInfo.safeParse(await limited(() => client.users.info({ user, include_locale: true })));
      return told.success ? localeLanguage(told.data.user.locale) : null;
    } catch (error) {
      log.debug({ reason: slackError(error) ?? String(error) }, 'Slack does not tell the language of a person');
      return null;
    }
  }

  return async (user) => {
    const known = kept.get(user);
    if (known !== undefined && known.until > Date.now()) return known.lang;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), PATIENCE_MS);
    });
    const answered = ask(user).then((lang) => {
      if (kept.size >= KEPT) kept.clear();
      kept.set(user, { lang, until: Date.now() + KEEP_MS });
      return lang;
    });
    const lang = await Promise.race([answered, late]);
    clearTimeout(timer);
    return lang;
  };
}
