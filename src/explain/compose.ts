/** An answer's parts as plain text, the verdict first. */
import type { Lang } from '../review/model.ts';
import type { Answer, Meaning, PathPicture } from './model.ts';
import { hopLines } from './picture.ts';
import { TEXT } from './words.ts';

/** Completes an answer with its text. */
export function compose(parts: Omit<Answer, 'text'>, lang: Lang, body: readonly string[] = []): Answer {
  const heading = (word: keyof typeof TEXT) => `${TEXT[word][lang]}:`;
  const blocks: string[] = [parts.headline, ...body];
  for (const path of parts.paths) blocks.push(...pathBlocks(path, lang));
  if (parts.why !== null) blocks.push(`${heading('why')}\n${parts.why}`);
  if (parts.fix !== null) blocks.push(`${heading('fix')} ${parts.fix.place} (${TEXT.proved[lang]})\n${parts.fix.lines.join('\n')}`);
  if (parts.assumed.length > 0) blocks.push(`${heading('assumed')}\n${parts.assumed.map((line) => `  ${line}`).join('\n')}`);
  if (parts.confirm !== null) blocks.push(`${heading('confirm')} ${parts.confirm}`);
  return { ...parts, text: blocks.join('\n\n') };
}

function pathBlocks(path: PathPicture, lang: Lang): string[] {
  const there = [`${TEXT.there[lang]}: ${path.from} → ${path.to}`, ...path.there.flatMap(hopLines)].join('\n');
  if (path.back.length === 0) return [there];
  return [there, [`${TEXT.back[lang]}:`, ...path.back.flatMap(hopLines)].join('\n')];
}

/** An answer that is words only. */
export function plainAnswer(meaning: Meaning, headline: string, body: string, lang: Lang): Answer {
  const parts = { meaning, verdict: null, services: [], headline, paths: [], why: null, fix: null, assumed: [], confirm: null };
  return compose(parts, lang, body === '' ? [] : [body]);
}
