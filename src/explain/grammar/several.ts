/** Several questions in one message: each is to be asked by itself, for an answer to the first alone would look like one to all. */

/** What a message counts, before it comes to them. */
const MATTERS = '(?:things|questions|points|items|queries)';
const SEVERAL = new RegExp(
  String.raw`\b(?:two|2|three|3|several|a couple of|a few) (?:\w+ )?${MATTERS}\b|\band (?:separately|secondly)\b|\band (?:would|could|can) you (?:also|then)\b|,\s?also (?:who|what|which|where|does|is|can|why|how)\b|\band also (?:who|what|which|where|does|is|can|why|how)\b|(?:^|\s)\(?1[).]\s[^\n]{4,200}\s\(?2[).]\s|[?？].{0,12}(?:还有|另外).{2,60}[,，。?？].{0,4}(?:还有|另外|以及)|[两三几]个?(?:件事|问题)|第一[,，、:].{2,80}第二[,，、:]|先问.{2,80}再问`,
  'i',
);
/** `three things: …`: so many that one of them may be a change. */
export const COUNTED = new RegExp(String.raw`\b(?:two|2|three|3|several) (?:\w+ )?${MATTERS}\b|[两三几]个?(?:问题|件事)`, 'i');
const BETWEEN = new RegExp(
  String.raw`^[^:：]{0,60}\b${MATTERS}\b[^:：]{0,20}[:：]|^.{0,20}[两三几]个?(?:件事|问题)\s?[,，:：]|[,;]\sand (?:would|could|can) you (?:also|then)\s|,\s?also\s|[,;]\s(?:and\s)?(?=(?:what|who|which|where|how|why)'s\b|(?:would|does|do|is|can|could|will)\s\w)|[,;]\s(?=(?:what|who|which|where)\s(?:is|are|does|can)\b)|[,;]?\s(?:and\s)?(?:separately|secondly|also)\b,?\s?(?:and\s)?|(?:^|\s)\(?\d[).]\s|第[一二三][,，、:：]|[?？]\s?(?:and\s)?|[,，。;；]\s?(?:另外|还有|以及|再问|顺便(?:问)?)\s?|[,;]\s(?:and|plus)\s(?=(?:what|who|which|where|does|is|can|may|how|why)\b)`,
  'gi',
);

/** Shorter than this is no question. */
const SHORTEST = 6;
/** Longer than this is no choice for a button. */
const LONGEST = 150;

/** The questions of a message that has several, as they stand in it; null where it has one. */
export function severalQuestions(text: string): readonly string[] | null {
  if (!SEVERAL.test(text)) return null;
  const parts = text
    .split(BETWEEN)
    .map((part) => part.trim().replace(/[,;，；。.]+$/, ''))
    .filter((part) => part.length >= SHORTEST && part.length <= LONGEST);
  return parts.length < 2 ? null : parts;
}
