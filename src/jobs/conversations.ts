/** What was asked and answered in each thread of a chat: questions go on from it, and an incident's record is made of it. */
import { z } from 'zod';
import type { Lang } from '../review/model.ts';
import { digestOf, type Outbox } from './outbox.ts';
import { fenced } from './prose.ts';

const turn = z.object({
  question: z.string(),
  headline: z.string(),
  text: z.string(),
  gateway: z.string().nullable(),
  repository: z.string().nullable(),
  sha: z.string().nullable(),
  /** Milliseconds since 1970. */
  at: z.number(),
});
export type Turn = z.infer<typeof turn>;
const turns = z.array(turn);

/** A thread keeps so many turns; an incident has fewer. */
const MOST_TURNS = 200;
/** So many earlier questions are read again to go on from; a person does not refer further back. */
const MOST_RECALLED = 12;

export interface Conversations {
  turns(key: string): Promise<readonly Turn[]>;
  /** Adds a turn; the same question asked again at once (a retry) is not added twice. */
  add(key: string, turn: Turn): Promise<void>;
}

/** The key of a chat's thread. */
export function threadKey(channel: string, thread: string): string {
  return `thread ${channel} ${thread}`;
}

export function createConversations(store: Pick<Outbox, 'intent' | 'settle'>): Conversations {
  const read = async (key: string) => {
    const kept = turns.safeParse((await store.intent(key))?.result ?? []);
    return kept.success ? kept.data : [];
  };
  return {
    turns: read,
    async add(key, added) {
      const before = await read(key);
      const last = before.at(-1);
      if (last !== undefined && last.question === added.question && last.sha === added.sha && added.at - last.at < 60_000) return;
      const after = [...before, added].slice(-MOST_TURNS);
      await store.settle(key, digestOf(after), after);
    },
  };
}

/** The questions that a new one goes on from, oldest first. */
export function recalled(kept: readonly Turn[]): string[] {
  return kept.slice(-MOST_RECALLED).map(({ question }) => question);
}

/** The record of an incident as Markdown: who asked is not in it, what was asked and answered, of which commit and when, is. */
export function recordMarkdown(kept: readonly Turn[], lang: Lang): string {
  const zh = lang === 'zh';
  const shas = [...new Set(kept.flatMap(({ repository, sha }) => (repository === null || sha === null ? [] : [`${repository}@${sha}`])))];
  const head = [
    zh ? '# 事故记录' : '# Incident record',
    '',
    zh ? `问题 ${kept.length} 个。时间为 UTC。` : `${kept.length} ${kept.length === 1 ? 'question' : 'questions'}. Times are UTC.`,
    ...(shas.length === 0
      ? []
      : ['', zh ? '回答所依据的提交：' : 'The answers are about these commits:', ...shas.map((sha) => `- \`${sha}\``)]),
  ];
  const parts = kept.map((one, index) => {
    const at = new Date(one.at).toISOString().replace('T', ' ').slice(0, 19);
    const about = one.gateway === null ? '' : `, ${one.gateway}${one.sha === null ? '' : ` \`${one.sha.slice(0, 12)}\``}`;
    return [`## ${index + 1}. ${at}${about}`, '', fenced(one.question), '', fenced(one.text)].join('\n');
  });
  return `${[...head, '', ...parts.flatMap((part) => [part, ''])].join('\n').trimEnd()}\n`;
}
