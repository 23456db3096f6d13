/** The path there and back as a picture in the thread of an answer. */
import type { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Told } from '../jobs/ports.ts';
import { answerPicture } from '../render/picture.ts';
import { limited, slackError } from './client.ts';

/** SVG to PNG; src/cli gives it, since the renderer is a library of its own. */
export type DrawPng = (svg: string) => Promise<Uint8Array>;

export interface Pictures {
  /** Posts the picture of an answer, where it has one. Never throws: the answer stands without it. */
  post(channel: string, thread: string, key: string, told: Told): Promise<void>;
}

export function createPictures(client: webApi.WebClient, draw: DrawPng, log: Logger): Pictures {
  return {
    async post(channel, thread, key, { answer, lang }) {
      const picture = answerPicture(answer, lang);
      if (picture === null) return;
      try {
        const file = Buffer.from(await draw(picture.svg));
        const name = `hairpin-${key.replace(/\W/g, '').slice(-12)}.png`;
        await limited(() =>
          client.filesUploadV2({
            channel_id: channel,
            thread_ts: thread,
            file,
            filename: name,
            title: picture.title,
            alt_text: picture.alt,
          }),
        );
      } catch (error) {
        log.warn({ channel, reason: slackError(error) ?? String(error) }, 'the picture of an answer could not be posted');
      }
    },
  };
}
