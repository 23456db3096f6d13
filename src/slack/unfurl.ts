/** A link to a pull request, pasted where its gateways may be told of, unfurls to its verdict. */
import type { App, webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Inquiry } from '../jobs/ports.ts';
import { unfurlBlocks } from '../render/slack.ts';
import { limited, slackError } from './client.ts';
import type { People } from './people.ts';

const PULL = /^https?:\/\/[^/\s]+\/([\w.-]+\/[\w.-]+)\/pull\/(\d{1,9})(?:[/?#]|$)/;
/** A message with more links than this is a list, not a question. */
const MOST_LINKS = 5;

const shared = z.looseObject({
  channel: z.string(),
  message_ts: z.string(),
  user: z.string().optional(),
  links: z.array(z.looseObject({ url: z.string() })),
});

/** `owner/name` and number of a pull request's address, or null. */
export function pullOfUrl(url: string): { readonly repository: string; readonly number: number } | null {
  const match = PULL.exec(url);
  return match === null ? null : { repository: match[1]!, number: Number(match[2]) };
}

export function listenForLinks(
  app: App,
  { inquiry, people, client, log }: { inquiry: Inquiry; people: People; client: webApi.WebClient; log: Logger },
): void {
  app.event('link_shared', async ({ event }) => {
    const read = shared.safeParse(event);
    // In the composer there is no channel yet that could be asked about.
    if (!read.success || read.data.channel === 'COMPOSER') return;
    const { channel, message_ts: ts, links, user } = read.data;
    const { lang, refused } = user === undefined ? { lang: null, refused: false } : await people.asker(user, channel);
    if (refused) return;
    const unfurls: Record<string, { blocks: ReturnType<typeof unfurlBlocks> }> = {};
    for (const { url } of links.slice(0, MOST_LINKS)) {
      const pull = pullOfUrl(url);
      const told = pull === null ? null : await inquiry.verdict?.(pull.repository, pull.number, channel, lang);
      if (told !== null && told !== undefined) unfurls[url] = { blocks: unfurlBlocks(told) };
    }
    if (Object.keys(unfurls).length === 0) return;
    try {
      await limited(() => client.apiCall('chat.unfurl', { channel, ts, unfurls: JSON.stringify(unfurls) }));
    } catch (error) {
      log.warn({ channel, reason: slackError(error) ?? String(error) }, 'a link could not be unfurled');
    }
  });
}
