/** `@hairpin record`: the thread's questions, answers and commits as a Markdown file in the thread. */
import type { webApi } from '@slack/bolt';
import { SLACK_WORDS } from '../render/slack-words.ts';
import type { Lang } from '../review/model.ts';
import { limited } from './client.ts';

export function recordWanted(text: string): boolean {
  return /^(?:(?:incident )?record|(?:make|write|give me|export) (?:a |the |an )?(?:incident )?record|记录|事故记录|导出记录|生成记录)[\s.!。]*$/i.test(
    text.trim(),
  );
}

export interface RecordFile {
  readonly channel: string;
  readonly thread: string;
  readonly text: string;
  readonly lang: Lang;
}

/** Puts the file into the thread. Throws what Slack answers. */
export async function uploadRecord(client: webApi.WebClient, { channel, thread, text, lang }: RecordFile): Promise<void> {
  const words = SLACK_WORDS[lang];
  await limited(() =>
    client.filesUploadV2({
      channel_id: channel,
      thread_ts: thread,
      filename: `incident-${thread.replace(/\D/g, '').slice(0, 10)}.md`,
      title: words.record,
      content: text,
    }),
  );
}
