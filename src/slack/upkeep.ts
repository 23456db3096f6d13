/** What happens to the bot itself: a channel archived, renamed or left, a token revoked. The log says what follows and what to do. */
import type { App } from '@slack/bolt';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { People } from './people.ts';

const channelId = z.looseObject({ channel: z.union([z.string(), z.looseObject({ id: z.string(), name: z.string().optional() })]) });
const member = z.looseObject({ channel: z.string(), user: z.string() });

function idOf(event: unknown): string | null {
  const read = channelId.safeParse(event);
  if (!read.success) return null;
  return typeof read.data.channel === 'string' ? read.data.channel : read.data.channel.id;
}

const ARCHIVED = 'the channel is archived: its cards stay as they are, and nothing is posted there until it is unarchived';
const LEFT = 'the bot is no longer in the channel: nothing is posted there until it is invited again (/invite @hairpin)';

export function listenForUpkeep(app: App, { people, log }: { people: People; log: Logger }): void {
  for (const name of ['channel_archive', 'group_archive'] as const)
    app.event(name, async ({ event }) => log.warn({ channel: idOf(event) }, ARCHIVED));
  for (const name of ['channel_left', 'group_left'] as const)
    app.event(name, async ({ event }) => log.warn({ channel: idOf(event) }, LEFT));
  for (const name of ['channel_rename', 'group_rename'] as const) {
    app.event(name, async ({ event }) =>
      log.info({ channel: idOf(event) }, 'the channel has a new name; it is known by its id, so nothing changes'),
    );
  }
  app.event('member_joined_channel', async ({ event }) => {
    const joined = member.safeParse(event);
    if (joined.success && joined.data.user === (await people.self())) {
      log.info({ channel: joined.data.channel }, 'the bot is in the channel; cards that are missing there come with the next sweep');
    }
  });
  app.event('tokens_revoked', async () =>
    log.error(
      'Slack has revoked the bot token: install the app again and set SLACK_BOT_TOKEN; until then /readyz says that Slack is failing',
    ),
  );
  app.event('app_uninstalled', async () => log.error('the Slack app is uninstalled: install it again and set SLACK_BOT_TOKEN'));
}
