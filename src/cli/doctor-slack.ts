/** What the doctor asks of Slack: the bot's token and its scopes. */
import { parse } from 'yaml';
import { z } from 'zod';
import { clock, type Diagnosis, doubtful, ill, well } from './diagnosis.ts';
import type { SlackEnvironment } from './environment.ts';
import { packageFile } from './version.ts';

const SLACK_API = 'https://slack.com/api/';
const ASK_MS = 10_000;

const authTest = z.looseObject({ ok: z.boolean(), error: z.string().optional(), team: z.string().optional(), user: z.string().optional() });
const manifest = z.looseObject({ oauth_config: z.looseObject({ scopes: z.looseObject({ bot: z.array(z.string()) }) }) });

/** What an operator does about Slack's own words. */
const MENDS: Readonly<Record<string, string>> = {
  invalid_auth: 'SLACK_BOT_TOKEN is not a token of this workspace: copy it from the app, "OAuth & Permissions"',
  not_authed: 'SLACK_BOT_TOKEN is empty',
  account_inactive: 'the app was removed from the workspace: install it again and copy the new token',
  token_revoked: 'the token was revoked: install the app again and copy the new token',
};

/** Never rejects. */
export async function diagnoseSlack({ botToken, apiUrl }: SlackEnvironment): Promise<Diagnosis[]> {
  const what = 'Slack bot';
  const base = apiUrl ?? SLACK_API;
  try {
    const url = new URL('auth.test', base.endsWith('/') ? base : `${base}/`);
    const response = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${botToken}` },
      signal: AbortSignal.timeout(ASK_MS),
    });
    const read = authTest.safeParse(await response.json());
    const time = clock('Slack', response.headers.get('date') ?? undefined);
    if (!read.success) return [ill(what, `${base} answers, but not as Slack does`, 'check SLACK_API_URL'), ...time];
    const { ok, error = 'unknown_error', user, team } = read.data;
    if (!ok) return [ill(what, error, MENDS[error] ?? 'see api.slack.com/methods/auth.test for this word'), ...time];
    return [
      well(what, `${user ?? 'the bot'} in ${team ?? 'its workspace'}, token accepted`),
      ...scopes(response.headers.get('x-oauth-scopes')),
      ...time,
    ];
  } catch (error) {
    return [ill(what, error instanceof Error ? error.message : String(error), `${base} must be reachable from here`)];
  }
}

function scopes(header: string | null): Diagnosis[] {
  const what = 'Slack scopes';
  if (header === null) return [doubtful(what, 'Slack did not tell', 'compare the app, "OAuth & Permissions", with app.manifest.yml')];
  const given = header.split(',').map((scope) => scope.trim());
  const needed = manifest.parse(parse(packageFile('app.manifest.yml'))).oauth_config.scopes.bot;
  const missing = needed.filter((scope) => !given.includes(scope));
  if (missing.length === 0) return [well(what, 'as needed')];
  return [ill(what, `missing: ${missing.join(', ')}`, 'add them in the app, "OAuth & Permissions", and install it to the workspace again')];
}
