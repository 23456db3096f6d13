/** Words as a shell expands them: variables, substitutions, quotes, field splitting, braces. */
import { parse, type Word, type WordPart } from 'unbash';
import { evaluate } from './arithmetic.ts';
import { expansionValue, type ParameterValue, parameterValue } from './parameter.ts';
import { escapePattern } from './pattern.ts';
import { type Field, LONGEST_TEXT, type Shell, spanOf, unknownValue } from './shell.ts';
import type { Span } from './text.ts';

/** At most so many words of one word's braces and lists. */
const MOST_FIELDS = 10_000;

/** Fields while a word is expanded. */
interface Building {
  readonly fields: Field[];
  readonly span: Span;
  readonly separators: string;
  text: string;
  /** The present field exists, though it may be empty. */
  open: boolean;
  origin: Span | null;
}

/** The fields of words, in their order. */
export function expandWords(shell: Shell, words: readonly Word[]): Field[] {
  const fields: Field[] = [];
  for (const word of words) {
    if (fields.length > MOST_FIELDS) break;
    for (const field of expandWord(shell, word)) fields.push(field);
  }
  return fields;
}

/** The fields of one word. */
export function expandWord(shell: Shell, word: Word): Field[] {
  const span = spanOf(shell, word);
  const { parts } = word;
  if (parts === undefined) return [{ text: word.value, ...span, origin: null }];
  if (parts.some((part) => part.type === 'BraceExpansion')) return braceFields(shell, word, parts, span);
  return partFields(shell, parts, span);
}

function partFields(shell: Shell, parts: readonly WordPart[], span: Span): Field[] {
  const ifs = shell.vars.get('IFS');
  const separators = ifs !== undefined && 'text' in ifs ? ifs.text : ' \t\n';
  const building: Building = { fields: [], span, separators, text: '', open: false, origin: null };
  for (const part of parts) addPart(shell, building, part, false);
  close(building);
  return building.fields;
}

/** A word's text without field splitting, as in an assignment. */
export function expandText(shell: Shell, word: Word): string {
  return word.parts === undefined ? word.value : expandParts(shell, word.parts);
}

/** The text of parts without field splitting. */
export function expandParts(shell: Shell, parts: readonly WordPart[]): string {
  const building: Building = { fields: [], span: { start: 0, end: 0 }, separators: '', text: '', open: true, origin: null };
  for (const part of parts) addPart(shell, building, part, true);
  close(building);
  return building.fields.map(({ text }) => text).join(' ');
}

/** A word as a pattern: what is quoted stands for itself. */
export function expandPattern(shell: Shell, word: Word): string {
  if (word.parts === undefined) return escapePattern(word.value);
  return word.parts
    .map((part) => {
      switch (part.type) {
        case 'Glob':
        case 'ExtendedGlob':
        case 'BraceExpansion':
          return part.text;
        case 'Literal':
        case 'SingleQuoted':
        case 'AnsiCQuoted':
          return escapePattern(part.value);
        case 'DoubleQuoted':
        case 'LocaleString':
          return escapePattern(expandParts(shell, [part]));
        default:
          return expandParts(shell, [part]);
      }
    })
    .join('');
}

function close(building: Building): void {
  if (building.open && building.fields.length < MOST_FIELDS) {
    const { text, span, origin } = building;
    building.fields.push({ text, start: span.start, end: span.end, origin });
  }
  building.text = '';
  building.open = false;
  building.origin = null;
}

function append(building: Building, text: string): void {
  if (building.text.length < LONGEST_TEXT) building.text += text;
  building.open = true;
}

function addPart(shell: Shell, building: Building, part: WordPart, quoted: boolean): void {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      append(building, part.value);
      return;
    case 'Glob':
    case 'ExtendedGlob':
    case 'BraceExpansion':
      append(building, part.text);
      return;
    case 'DoubleQuoted':
    case 'LocaleString':
      // Quotes make a field even of nothing, except around a list that is empty.
      if (!isLoneList(part.parts)) building.open = true;
      for (const child of part.parts) addPart(shell, building, child, true);
      return;
    case 'SimpleExpansion':
      addValue(building, parameterValue(shell, part.text.slice(1), part.text), quoted);
      return;
    case 'ParameterExpansion': {
      const expand = (word: Word) => expandText(shell, word);
      addValue(
        building,
        expansionValue(shell, part, expand, (word) => expandPattern(shell, word)),
        quoted,
      );
      return;
    }
    case 'CommandExpansion':
      addValue(building, { text: shell.capture(shell, part.script, part.text) }, quoted);
      return;
    case 'ArithmeticExpansion': {
      const value = evaluate(shell, part.expression);
      append(building, value === null ? unknownValue(shell, part.text, 'syntax') : String(value));
      return;
    }
    case 'ProcessSubstitution':
      append(building, unknownValue(shell, part.text, 'command'));
  }
}

function isLoneList(parts: readonly WordPart[]): boolean {
  const [only, ...others] = parts;
  return (
    others.length === 0 && (only?.type === 'SimpleExpansion' || only?.type === 'ParameterExpansion') && /^\$\{?[@]|\[@\]/.test(only.text)
  );
}

function addValue(building: Building, value: ParameterValue, quoted: boolean): void {
  if ('text' in value) {
    if (quoted) append(building, value.text);
    else addSplit(building, value.text);
    return;
  }
  if (quoted && (value.star || building.separators === '')) {
    append(building, value.list.map(({ text }) => text).join(' '));
    building.origin ??= hull(value.list);
    return;
  }
  for (const [index, item] of value.list.entries()) {
    if (index > 0) close(building);
    const alone = building.text === '';
    if (quoted) append(building, item.text);
    else addSplit(building, item.text);
    if (alone && item.origin !== null) building.origin = item.origin;
  }
}

/** From the first to the last place of passed arguments. */
function hull(list: readonly Pick<Field, 'origin'>[]): Span | null {
  const places = list.flatMap(({ origin }) => (origin === null ? [] : [origin]));
  return places.length === 0 ? null : { start: places[0]!.start, end: places.at(-1)!.end };
}

/** Unquoted text: parted at the separators. */
function addSplit(building: Building, text: string): void {
  const { separators } = building;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const char = text[at];
    if (char !== undefined && !separators.includes(char)) continue;
    if (at > from) append(building, text.slice(from, at));
    else if (char !== undefined && char.trim() !== '') building.open = true;
    if (char !== undefined) close(building);
    from = at + 1;
  }
}

/** `a{b,c}d`, `{1..5}`: each way in turn. */
function braceFields(shell: Shell, word: Word, parts: readonly WordPart[], span: Span): Field[] {
  let ways: WordPart[][] = [[]];
  for (const part of parts) {
    const choices = part.type === 'BraceExpansion' ? braceChoices(part.text) : [[part]];
    if (ways.length * choices.length > MOST_FIELDS) return [{ text: unknownValue(shell, word.text, 'syntax'), ...span, origin: null }];
    ways = ways.flatMap((way) => choices.map((choice) => [...way, ...choice]));
  }
  return ways.flatMap((way) => partFields(shell, way, span));
}

function braceChoices(text: string): WordPart[][] {
  const literal = (value: string): WordPart[] => [{ type: 'Literal', pos: 0, end: 0, value, text: value }];
  const range = /^\{(-?\d{1,9})\.\.(-?\d{1,9})(?:\.\.(-?\d{1,9}))?\}$/.exec(text);
  if (range !== null) {
    const [first, last] = [Number(range[1]), Number(range[2])];
    const by = Math.max(1, Math.abs(Number(range[3] ?? 1)));
    const count = Math.floor(Math.abs(last - first) / by) + 1;
    const sign = last < first ? -by : by;
    return Array.from({ length: Math.min(count, MOST_FIELDS + 1) }, (_, index) => literal(String(first + index * sign)));
  }
  return splitChoices(text).map((choice) => {
    const command = parse(`: ${choice}`).commands[0]?.command;
    const word = command?.type === 'Command' ? command.args[0] : undefined;
    return word?.type === 'Word' && word.parts !== undefined ? [...word.parts] : literal(word?.type === 'Word' ? word.value : choice);
  });
}

function splitChoices(text: string): string[] {
  const choices: string[] = [];
  let depth = 0;
  let from = 1;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '{') depth++;
    else if (char === '}') depth--;
    if ((char === ',' && depth === 1) || (char === '}' && depth === 0)) {
      choices.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return choices.length > 1 ? choices : [text];
}
