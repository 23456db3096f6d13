/** Rules that change their place, in words: `swap 16 and 17`, `line 19 moved to the top`. */
import type { Beside, Proposal } from '../question-model.ts';
import { describedFragments } from './descriptions.ts';
import { describedPlace } from './places.ts';
import type { Vocabulary } from './vocabulary.ts';

type Move = Extract<Proposal, { kind: 'move' | 'swap' }>;

const LINE = String.raw`(?:lines?|rules?|ln|l|#|no\.?)?\s?#?`;
const NUMBER = String.raw`(\d{1,7})(?!\d|[.:/]\d)`;
const HAN_LINE = String.raw`第?\s?${NUMBER}\s?[行条]?`;
const EXCHANGED =
  '(?:swapped|exchanged|switched|transposed|reversed|flipped|interchanged|inverted|the other way (?:a)?round|(?:trad(?:e|ed|es|ing)|chang(?:e|ed|es|ing)|switch(?:ed|es|ing)?|swap(?:s|ped|ping)?|exchang(?:e|ed|es|ing)) places|in (?:the )?(?:reverse|opposite) order)';

const SWAPS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:swap|exchang|switch|transpos|revers|flip|interchang|invert)(?:e|es|ed|s|ing|ping|ped)?\s(?:the\s)?(?:(?:order|places?|positions?)\s(?:of\s)?)?(?:the\s)?(?:lines?|rules?|ln|l)?\s?${NUMBER}\s?(?:and|with|&|,|\/|<->|x)\s?${LINE}${NUMBER}`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:lines?|rules?|order of)\s(?:lines?\s|rules?\s)?${NUMBER}\s?(?:and|&|,|\/)\s?${LINE}${NUMBER}\s(?:\w{1,8}\s){0,2}${EXCHANGED}`,
    'i',
  ),
  new RegExp(String.raw`(?:swap|交换|对调|调换|互换|颠倒)\s?(?:一下)?\s?${HAN_LINE}\s?(?:和|与|跟|、|and|&)\s?${HAN_LINE}`, 'i'),
  new RegExp(
    String.raw`${HAN_LINE}\s?(?:和|与|跟|、|and|&)\s?${HAN_LINE}\s?(?:这?两[行条](?:规则)?)?\s?(?:的)?(?:顺序|位置)?(?:如果|要是|给|都)?\s?(?:对调|互换|交换|调换|颠倒|反过来|换个?(?:位置|顺序)|调个?(?:位置|顺序)|swap)`,
    'i',
  ),
];

const MOVED =
  '(?:mov(?:e|es|ed|ing)|relocat(?:e|ed|ing)|put|puts|putting|plac(?:e|ed|ing)|shift(?:ed|ing)?|pull(?:ed|ing)?|push(?:ed|ing)?|rais(?:e|ed|ing)|hoist(?:ed)?|mv)';
const TO_FIRST = String.raw`(?<first>(?:to|at|on)\s(?:the\s)?(?:very\s)?(?:top|front|beginning|start|head)|first|to (?:the )?first (?:place|position))`;
const TO_LAST = String.raw`(?<last>(?:to|at)\s(?:the\s)?(?:very\s)?(?:bottom|end|tail)|last(?!\s(?:week|night|month|year|time|mon|tues|wednes|thurs|fri|satur|sun))|to (?:the )?last (?:place|position))`;
const BEFORE = String.raw`(?:above|before|ahead of|in front of|over)\s${LINE}(?<before>\d{1,7})(?!\d|[.:/]\d)`;
const BEHIND = String.raw`(?:below|after|behind|under|underneath|beneath)\s${LINE}(?<behind>\d{1,7})(?!\d|[.:/]\d)`;
const WHERE = `(?:${TO_FIRST}|${TO_LAST}|(?:to\\s(?:just\\s|right\\s)?)?(?:${BEFORE}|${BEHIND}))`;
const HAN_WHERE = String.raw`(?:(?<first>(?:链)?(?:的)?(?:最前面?|最上面?|开头|顶部|第一(?:行|条|位)?|最顶))|(?<last>(?:链)?(?:的)?(?:最后面?|末尾|最下面?|底部|结尾))|第?\s?(?<before>\d{1,7})\s?[行条]?\s?(?:之|的)?(?:前面?|上面?|之前)|第?\s?(?<behind>\d{1,7})\s?[行条]?\s?(?:之|的)?(?:后面?|下面?|之后))`;

const MOVES: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${MOVED}\s(?:the\s)?.{0,40}?\bfrom\s(?:line|rule)\s(?<line>\d{1,7})\s(?:to\s)?(?:just\s|right\s)?(?:${BEFORE}|${BEHIND})`,
    'i',
  ),
  new RegExp(
    String.raw`\b${MOVED}\s(?:the\s)?(?:line|rule|ln|l)\s?#?(?<line>\d{1,7})(?!\d|[.:/]\d)\s(?:up\s|down\s|all the way\s)?${WHERE}`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:line|rule|ln|l)\s?#?(?<line>\d{1,7})(?!\d|[.:/]\d)\s(?:(?:is|was|were|gets?|got|be|came|comes|went|goes|stood|sits?|had been)\s)?(?:${MOVED}\s)?(?:up\s|down\s|all the way\s)?${WHERE}`,
    'i',
  ),
  new RegExp(String.raw`\b${MOVED}\s(?<line>\d{1,4})(?!\d|[.:/]\d)\s(?:up\s|down\s)?(?:${BEFORE}|${BEHIND})`, 'i'),
  new RegExp(
    String.raw`(?:line\s|rule\s|第)?\s?(?<line>\d{1,7})\s?[行条]?(?:的?(?:那条)?规则)?\s?(?:给|往|直接)?\s?(?:移动?|挪|放|提|排|调|搬|move)(?:动)?\s?(?:到|在|至|去)?\s?(?:(?:FORWARD|INPUT|OUTPUT|PREROUTING|POSTROUTING)\s?链?的?\s?)?(?:(?:line|rule)\s?)?${HAN_WHERE}`,
    'i',
  ),
];

const DONE = new RegExp(String.raw`\b${MOVED}\b|移|挪|放|提|排|调|搬`, 'i');

export interface Moved {
  readonly proposal: Move;
  /** Moving is spoken of, not only where one stands: `line 16 comes before 17`. */
  readonly isDone: boolean;
  readonly rest: string;
}

/** The change of places that a text speaks of; null where it speaks of none. */
export function movedInWords(text: string, vocabulary: Pick<Vocabulary, 'names'>): Moved | null {
  for (const pattern of SWAPS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    return { proposal: { kind: 'swap', lines: [Number(match[1]), Number(match[2])] }, isDone: true, rest: text.replace(match[0], ' ') };
  }
  for (const pattern of MOVES) {
    const match = pattern.exec(text);
    const line = match?.groups?.line;
    if (match === null || line === undefined) continue;
    const to = placeOf(match.groups ?? {});
    return { proposal: { kind: 'move', line: Number(line), to }, isDone: DONE.test(match[0]), rest: text.replace(match[0], ' ') };
  }
  return movedBesideAnother(text, vocabulary) ?? describedMoved(text, vocabulary);
}

const SPOKEN = String.raw`(?:the|that|our|this)\s(?<what>(?:[^,;?!]|,(?=[A-Z])){2,60}?)`;
const DESCRIBED_MOVES: readonly RegExp[] = [
  new RegExp(String.raw`\b${MOVED}\s${SPOKEN}\s(?:up\s|down\s|all the way\s)?${WHERE}`, 'i'),
  new RegExp(
    String.raw`\b${SPOKEN}\s(?:would|will|should|could|can|must|has to|is to)\s(?:go|move|come|sit|stand|be\s(?:mov|put|plac|shift)\w*)\s${WHERE}`,
    'i',
  ),
  new RegExp(
    String.raw`(?:把|将)\s?(?<what>(?:[^,，。;；?？]|,(?=[A-Z])){2,40}?)\s?(?:移动?|挪|放|调|搬|提|排|move)(?:动)?\s?(?:到|在|至|去)?\s?(?:(?:FORWARD|INPUT|OUTPUT|PREROUTING|POSTROUTING)\s?链?的?\s?)?${HAN_WHERE}`,
    'i',
  ),
];
const BESIDE_MOVED = new RegExp(
  String.raw`\b${MOVED}\s${SPOKEN}\s(?=(?:above|before|ahead of|in front of|over|below|after|behind|under)\s(?:the|that|our)\s)`,
  'i',
);

/** `move the ESTABLISHED rule to the bottom`: a rule by what it says. */
function describedMoved(text: string, vocabulary: Pick<Vocabulary, 'names'>): Moved | null {
  for (const pattern of DESCRIBED_MOVES) {
    const match = pattern.exec(text);
    const line = saidOf(match?.groups?.what, vocabulary);
    if (match === null || line === null) continue;
    return { proposal: { kind: 'move', line, to: placeOf(match.groups ?? {}) }, isDone: true, rest: text.replace(match[0], ' ') };
  }
  const match = BESIDE_MOVED.exec(text);
  const line = saidOf(match?.groups?.what, vocabulary);
  const moved = match === null || line === null ? null : movedBeside(line, text.slice(match.index + match[0].length), vocabulary);
  return match === null || moved === null ? null : { ...moved, rest: `${text.slice(0, match.index)} ${moved.rest}` };
}

/** `we moved the scanner to 192.168.30.14`: no rule. */
const HOST = /\bto\s\d{1,3}\./;

function saidOf(what: string | undefined, vocabulary: Pick<Vocabulary, 'names'>): readonly string[] | null {
  if (what === undefined || HOST.test(what)) return null;
  const { fragments } = describedFragments(`${what} rule`, vocabulary);
  return fragments.length === 0 ? null : fragments;
}

const LINE_MOVED = new RegExp(String.raw`\b${MOVED}\s(?:the\s)?(?:line|rule|ln|l)\s?#?(?<line>\d{1,7})(?!\d|[.:/]\d)`, 'i');
const HAN_LINE_MOVED = /(?:把|将)?\s?第?\s?(?<line>\d{1,7})\s?[行条]\s?(?:规则)?\s?(?:移动?|挪|放|提|排|调|搬)/;

/** `move line 19 above the ESTABLISHED rule`. */
function movedBesideAnother(text: string, vocabulary: Pick<Vocabulary, 'names'>): Moved | null {
  const line = (LINE_MOVED.exec(text) ?? HAN_LINE_MOVED.exec(text))?.groups?.line;
  const moved = line === undefined ? null : movedBeside(Number(line), text, vocabulary);
  return moved === null ? null : { ...moved, rest: moved.rest.replace(LINE_MOVED, ' ') };
}

/** A rule that moves beside the one that the text describes. */
function movedBeside(line: Beside, text: string, vocabulary: Pick<Vocabulary, 'names'>): Moved | null {
  const placed = describedPlace(text, vocabulary);
  if (placed === null || typeof placed.place === 'string' || 'instead' in placed.place) return null;
  return { proposal: { kind: 'move', line, to: placed.place }, isDone: true, rest: placed.rest };
}

function placeOf({ first, before, behind }: Readonly<Record<string, string | undefined>>): Extract<Move, { kind: 'move' }>['to'] {
  if (before !== undefined) return { before: Number(before) };
  if (behind !== undefined) return { behind: Number(behind) };
  return first !== undefined ? 'first' : 'last';
}
