/** Where a rule is put, in words: `before line 19`, `in place of line 7`, `at the top`, `above the ESTABLISHED rule`. */
import type { Beside, RulePlace } from '../question-model.ts';
import { describedFragments } from './descriptions.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Placed {
  readonly place: RulePlace;
  /** The words around it. */
  readonly rest: string;
}

const LINE = String.raw`(?:just\s|right\s|directly\s)?(?:the\s)?(?:lines?|rules?|ln|no\.?|number|#)\s?#?\s?(?<line>\d{1,7})(?!\d|[.:/]\d)`;
const HAN_LINE = String.raw`(?:line\s?|rule\s?|第\s?)(?<line>\d{1,7})\s?[行条]?\s?(?:规则)?\s?`;
const NUMBERED: readonly (readonly [RegExp, (line: number) => RulePlace])[] = [
  [
    new RegExp(
      String.raw`\b(?:instead of|in place of|in lieu of|replac(?:e|es|ed|ing)|swap(?:ped|ping)?(?: out)?|exchang(?:e|ed|ing)|substitut(?:e|ing) for|in exchange for)\s${LINE}(?:\s(?:with|by|for)\b)?`,
      'i',
    ),
    (line) => ({ instead: line }),
  ],
  [
    new RegExp(
      String.raw`\b(?:chang(?:e|ed|ing)|turn(?:ed|ing)?|rewrit(?:e|ten|ing)|edit(?:ed|ing)?)\s${LINE}\s(?:in)?to\b|\b${LINE.replace('<line>', '<other>')}\s(?:(?:were|was|is|gets|got)\s)?(?:replaced\s(?:with|by)|becomes?|chang(?:ed|es)\sto|read|reads|said|says|would be|turned into)\b`,
      'i',
    ),
    (line) => ({ instead: line }),
  ],
  [new RegExp(String.raw`\b(?:before|above|ahead of|in front of|over|on top of|prior to)\s${LINE}`, 'i'), (line) => ({ before: line })],
  [new RegExp(String.raw`\b(?:after|below|behind|under|underneath|beneath|following)\s${LINE}`, 'i'), (line) => ({ behind: line })],
  [new RegExp(String.raw`\b(?:at|as|on|in|into|to)\s(?:position\s)?${LINE}`, 'i'), (line) => ({ before: line })],
  [
    new RegExp(
      String.raw`(?:把|将|用)?\s?${HAN_LINE}(?:改|换|替换|变|更换|修改)(?:成|为|掉)|(?:代替|取代|替换|换掉|顶替)\s?(?:掉\s?)?${HAN_LINE.replace('<line>', '<other>')}`,
      'i',
    ),
    (line) => ({ instead: line }),
  ],
  [new RegExp(`${HAN_LINE}(?:的)?(?:之前|前面?|上面|之上|以前)`, 'i'), (line) => ({ before: line })],
  [new RegExp(`${HAN_LINE}(?:的)?(?:之后|后面?|下面|之下|以后)`, 'i'), (line) => ({ behind: line })],
  [new RegExp(String.raw`(?:在|到|于)\s?${HAN_LINE}(?:处|位置|这里|那里)?(?=加|插|放|添|写)`, 'i'), (line) => ({ before: line })],
];
const ENDS: readonly (readonly [RegExp, RulePlace])[] = [
  [
    /\b(?:at|to|on|as)\s(?:the\s)?(?:very\s)?(?:top|front|beginning|start|head)\b(?:\sof\s(?:the\s)?[A-Z]{5,11}\b)?|\bas (?:the )?(?:very )?first (?:rule|line|one)\b|\bfirst in (?:the )?(?:chain|[A-Z]{5,11})\b/i,
    'first',
  ],
  [
    /\b(?:at|to|on)\s(?:the\s)?(?:very\s)?(?:bottom|end|tail)\b(?:\sof\s(?:the\s)?[A-Z]{5,11}\b)?|\bas (?:the )?(?:very )?last (?:rule|line|one)\b/i,
    'last',
  ],
  [/(?:放|加|插|添加|插入|写)?(?:在|到)?\s?(?:[A-Z]{5,11}\s?)?(?:链\s?)?的?(?:最前面?|最上面?|开头|顶部|最顶上?|第一[条行个])/, 'first'],
  [/(?:放|加|插|添加|插入|写)?(?:在|到)?\s?(?:[A-Z]{5,11}\s?)?(?:链\s?)?的?(?:最后面?|末尾|最下面?|底部|结尾)/, 'last'],
];
const DESCRIBED =
  /\b(?<way>before|above|ahead of|in front of|over|after|below|behind|under|instead of|in place of)\s(?:just\s|right\s)?(?:the|that|our)\s(?<what>[^?;!。？；]{2,60}?\b(?:rules?|lines?|one|entry|masquerade|policy))(?![\w-])/i;
const HAN_DESCRIBED =
  /(?:在|到)\s?(?<what>[^?;!，。？；]{2,40}?(?:规则|那[条行]|MASQUERADE))\s?(?:的)?(?<way>之前|前面?|上面|之后|后面?|下面)/i;

/** The place that a text names for the rules beside it; null where it names none. */
export function placedInWords(text: string, vocabulary: Pick<Vocabulary, 'names'>): Placed | null {
  for (const [pattern, place] of NUMBERED) {
    const match = pattern.exec(text);
    const line = match?.groups?.line ?? match?.groups?.other;
    if (match !== null && line !== undefined) return { place: place(Number(line)), rest: text.replace(match[0], ' ') };
  }
  const described = describedPlace(text, vocabulary);
  if (described !== null) return described;
  for (const [pattern, place] of ENDS) {
    const match = pattern.exec(text);
    if (match !== null) return { place, rest: text.replace(match[0], ' ') };
  }
  return null;
}

/** `above the ESTABLISHED rule`. */
export function describedPlace(text: string, vocabulary: Pick<Vocabulary, 'names'>): Placed | null {
  const match = DESCRIBED.exec(text) ?? HAN_DESCRIBED.exec(text);
  const { way, what } = match?.groups ?? {};
  if (match === null || way === undefined || what === undefined) return null;
  const { fragments } = describedFragments(what, vocabulary);
  if (fragments.length === 0) return null;
  return { place: sideOf(way, fragments), rest: text.replace(match[0], ' ') };
}

function sideOf(way: string, beside: Beside): RulePlace {
  if (/^in(?:stead| place)/i.test(way)) return { instead: beside };
  return /^(?:after|below|behind|under|之后|后|下)/i.test(way) ? { behind: beside } : { before: beside };
}
