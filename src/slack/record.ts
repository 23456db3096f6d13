/** `@hairpin record`: the thread's questions, answers and commits as a Markdown file in the thread. */
import type { webApi } from '@slack/bolt';
import { SLACK_WORDS } from '../render/slack-words.ts';
import type { Lang } from '../review/model.ts';
import { limited } from './client.ts';

const IS_ONE_WORD =
  /^(?:(?:incident )?record|(?:make|write|give me|export) (?:a |the |an )?(?:incident )?record|记录|事故记录|导出记录|生成记录)[\s.!。]*$/i;
/** `export this one for the postmortem`, `can you record this incident please`. */
const IN_WORDS =
  /\b(?:record|export|archive|save|write (?:up|down)|write-?up)\b.{0,40}\b(?:this|it|that|the (?:incident|outage|thread|conversation|discussion))\b|\bpost-?mortem\b.{0,40}\b(?:record|export|write-?up)\b/i;
const IN_HAN =
  /(?:记录|导出|存档|归档|保存).{0,12}(?:故障|事故|事件|讨论|对话|消息|这次)|(?:故障|事故|事件|讨论|对话).{0,12}(?:记录|导出|存档|归档)/;
/** What speaks of packets, rules or names is a question. */
const IS_ABOUT_NETWORKS =
  /\d[.:]\d|(?:^|\s)-[A-Z]\s|\b(?:dns|mx|txt|srv|ptr|aaaa|cname|spf)\b|\b(?:iptables|conntrack|port|rule|line|packet|traffic|log)s?\b|规则|端口|解析|报文|[?？]/i;

/** Whether a mention in a thread asks for its record. */
export function recordWanted(given: string): boolean {
  const text = given.trim();
  if (IS_ONE_WORD.test(text)) return true;
  return text.length <= 200 && !IS_ABOUT_NETWORKS.test(text) && (IN_WORDS.test(text) || IN_HAN.test(text));
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
