/** An answer's parts as plain text, the verdict first. */
import type { Lang } from '../review/model.ts';
import type { Answer, Meaning, PathPicture } from './model.ts';
import { hopLines } from './picture.ts';
import { TEXT } from './words.ts';

/** Completes an answer with its text. */
export function compose(parts: Omit<Answer, 'text'>, lang: Lang): Answer {
  const heading = (word: keyof typeof TEXT) => `${TEXT[word][lang]}${lang === 'zh' ? '：' : ':'}`;
  const blocks: string[] = [parts.headline];
  const more = parts.more ?? [];
  if (more.length > 0) blocks.push(more.map((line) => `  ${line}`).join('\n'));
  for (const path of parts.paths) blocks.push(...pathBlocks(path, lang));
  if (parts.why !== null) blocks.push(`${heading('why')}\n${parts.why}`);
  if (parts.fix !== null) blocks.push(`${heading('fix')} ${parts.fix.place} (${TEXT.proved[lang]})\n${parts.fix.lines.join('\n')}`);
  if (parts.assumed.length > 0) blocks.push(`${heading('assumed')}\n${parts.assumed.map((line) => `  ${line}`).join('\n')}`);
  if (parts.confirm !== null) {
    const commands = parts.confirm.split('\n');
    blocks.push(
      commands.length === 1
        ? `${heading('confirm')} ${parts.confirm}`
        : `${heading('confirm')}\n${commands.map((line) => `  ${line}`).join('\n')}`,
    );
  }
  const choices = parts.choices ?? [];
  if (choices.length > 0) blocks.push(`${heading('choose')}\n${choices.map((line) => `  ${line}`).join('\n')}`);
  return { ...parts, text: blocks.join('\n\n') };
}

function pathBlocks(path: PathPicture, lang: Lang): string[] {
  const colon = lang === 'zh' ? '：' : ':';
  const there = [`${TEXT.there[lang]}${colon} ${path.from} → ${path.to}`, ...path.there.flatMap(hopLines)].join('\n');
  if (path.back.length === 0) return [there];
  return [there, [`${TEXT.back[lang]}${colon}`, ...path.back.flatMap(hopLines)].join('\n')];
}

/** An answer that is words only: a headline, sentences below it, and questions to choose from. */
export function plainAnswer(meaning: Meaning, headline: string, body: string, lang: Lang, choices: readonly string[] = []): Answer {
  const parts = { meaning, verdict: null, services: [], headline, paths: [], why: null, fix: null, assumed: [], confirm: null };
  const more = body === '' ? {} : { more: body.split('\n') };
  return compose({ ...parts, ...more, ...(choices.length === 0 ? {} : { choices }) }, lang);
}
