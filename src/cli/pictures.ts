/** The pictures of an HTML report: what fails, traced and drawn. */
import { pathOfEntry } from '../explain/entry.ts';
import { brokenPaths } from '../render/broken.ts';
import { type Picture, pathPicture } from '../render/picture.ts';
import { outcomeWords, vantageHead } from '../render/words.ts';
import type { Lang, Service, Side } from '../review/model.ts';
import type { ReadHow } from '../review/side.ts';

export function failingPaths(side: Side, how: ReadHow, services: readonly Service[], lang: Lang): readonly Picture[] {
  return brokenPaths(services).flatMap(({ service, entry }) => {
    const path = pathOfEntry(side, how, service, entry, lang);
    const headline = `${vantageHead(entry.vantage, lang)} → ${service.public}: ${outcomeWords(entry.outcome, lang)}`;
    return path === null ? [] : [pathPicture(path, headline, lang)];
  });
}
