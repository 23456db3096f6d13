/** The App Home: the gateways that this person's channels may see, who reaches what, and open reviews. */
import type { App, webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Inquiry } from '../jobs/ports.ts';
import { homeView } from '../render/slack-home.ts';
import { limited, slackError } from './client.ts';
import type { People } from './people.ts';

export function listenForHome(
  app: App,
  { inquiry, people, client, log }: { inquiry: Inquiry; people: People; client: webApi.WebClient; log: Logger },
): void {
  app.event('app_home_opened', async ({ event }) => {
    if (event.tab !== 'home') return;
    const { user } = event;
    try {
      // Only members of the app's own organisation have its home.
      const { lang, external } = await people.person(user);
      const shown = lang ?? 'en';
      const [configured, member] = external === true ? [[], []] : await Promise.all([inquiry.channels?.() ?? [], people.channelsOf(user)]);
      const channels = configured.filter((channel) => member.includes(channel));
      const seen =
        channels.length === 0
          ? { gateways: [], reviews: [] }
          : ((await inquiry.overview?.(channels, shown)) ?? { gateways: [], reviews: [] });
      await limited(() => client.apiCall('views.publish', { user_id: user, view: JSON.stringify(homeView(seen, shown)) }));
    } catch (error) {
      log.warn({ reason: slackError(error) ?? String(error) }, 'an App Home could not be shown');
    }
  });
}
