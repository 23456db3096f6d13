/** `-m time`: clocks, days and dates, printed as iptables 1.8.9 prints them. */
import { argumentOf, type ExtensionUse, extension, given, invertible, option } from './extension.ts';
import type { Value } from './values.ts';

const two = (part: number) => String(part).padStart(2, '0');

const clock: Value = (text) => {
  const found = /^(\d{1,4}):(\d{1,4})(?::(\d{1,4}))?$/.exec(text);
  const [hours, minutes, seconds] = [1, 2, 3].map((index) => Number(found?.[index] ?? 0));
  if (found === null || hours! > 23 || minutes! > 59 || seconds! > 59)
    return { wrong: `'${text}' is no time of day: expected hh:mm or hh:mm:ss` };
  return `${two(hours!)}:${two(minutes!)}:${two(seconds!)}`;
};

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Names by their first two letters, in this case; numbers from 1 (Monday). 8 and 9 are taken, and name no day. */
const weekdays: Value = (text) => {
  const chosen = new Set<number>();
  for (const word of words(text)) {
    if (/^\d$/.test(word) && word !== '0') chosen.add(Number(word) - 1);
    else {
      const day = DAYS.findIndex((name) => word.startsWith(name.slice(0, 2)));
      if (day < 0) return { wrong: `'${word}' is no weekday: expected such as Mon,Tue or 1,2` };
      chosen.add(day);
    }
  }
  return DAYS.filter((_, index) => chosen.has(index)).join(',');
};

/** A number, or one with its ordinal suffix that iptables takes. */
const monthdays: Value = (text) => {
  const chosen = new Set<number>();
  for (const word of words(text)) {
    const found = /^(\d{1,2})(st|nd|rd|th)?$/.exec(word);
    const day = Number(found?.[1]);
    if (found === null || day > 31 || (found[2] !== undefined && word.length < 4))
      return { wrong: `'${word}' is no day of a month: expected 1 to 31` };
    chosen.add(day);
  }
  return [...chosen]
    .filter((day) => day > 0)
    .sort((a, b) => a - b)
    .join(',');
};

/** A comma behind the last word is passed over. */
function words(text: string): string[] {
  return (text.endsWith(',') ? text.slice(0, -1) : text).split(',');
}

const LAST = Date.UTC(2038, 0, 19, 3, 14, 7);

/** `YYYY[-MM[-DD[Thh[:mm[:ss]]]]]`; a day that its month has not falls into the next one. */
const date: Value = (text) => {
  const found = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:T(\d{1,2})(?::(\d{1,2})(?::(\d{1,2}))?)?)?)?)?$/.exec(text);
  const wrong = { wrong: `'${text}' is no date from 1970 to 2038: expected YYYY[-MM[-DD[Thh[:mm[:ss]]]]]` };
  if (found === null) return wrong;
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  if (year < 1970 || year > 2038 || month > 12 || day > 31 || hours > 23 || minutes > 59 || seconds > 59) return wrong;
  const time = Date.UTC(year, month - 1, day, hours, minutes, seconds);
  if (time < 0) return wrong;
  return new Date(Math.min(time, LAST)).toISOString().slice(0, 19);
};

const FIRST_SECOND = '00:00:00';
const LAST_SECOND = '23:59:59';

export const time = extension(
  'time',
  [
    option('--timestart', clock),
    option('--timestop', clock),
    invertible('--monthdays', monthdays),
    invertible('--weekdays', weekdays),
    option('--datestart', date),
    option('--datestop', date),
    option('--kerneltz'),
    option('--localtz'),
    option('--contiguous'),
    option('--utc'),
  ],
  {
    exclusive: ['--utc --kerneltz', '--utc --localtz'],
    check: (use) => {
      if (!given(use, '--contiguous')) return null;
      const [start, stop] = clocks(use);
      return start > stop ? null : '--contiguous has a meaning only where --timestop is before --timestart';
    },
    print: timeTexts,
  },
);

function clocks(use: ExtensionUse): [string, string] {
  return [argumentOf(use, '--timestart', FIRST_SECOND), argumentOf(use, '--timestop', LAST_SECOND)];
}

function timeTexts(use: ExtensionUse): string[] {
  const texts: string[] = [];
  const [start, stop] = clocks(use);
  if (start !== FIRST_SECOND || stop !== LAST_SECOND) texts.push(`--timestart ${start}`, `--timestop ${stop}`);
  const days = Array.from({ length: 31 }, (_, index) => String(index + 1));
  const monthday = chosen(use, '--monthdays', days);
  if (monthday !== null) texts.push(`--monthdays ${monthday}`);
  const weekday = chosen(use, '--weekdays', DAYS);
  if (weekday !== null) texts.push(`--weekdays ${weekday}`);
  const from = argumentOf(use, '--datestart', '1970-01-01T00:00:00');
  if (from !== '1970-01-01T00:00:00') texts.push(`--datestart ${from}`);
  const until = argumentOf(use, '--datestop', '2038-01-19T03:14:07');
  if (until !== '1970-01-01T00:00:00') texts.push(`--datestop ${until}`);
  if (given(use, '--kerneltz') ?? given(use, '--localtz')) texts.push('--kerneltz');
  if (given(use, '--contiguous')) texts.push('--contiguous');
  return texts;
}

/** The days of a list, inverted where `!` stands; null for all of them. */
function chosen(use: ExtensionUse, name: string, all: readonly string[]): string | null {
  const used = given(use, name);
  if (used === undefined) return null;
  const listed = (used.args[0] ?? '').split(',');
  const days = all.filter((day) => listed.includes(day) !== used.negated);
  return days.length === all.length ? null : days.join(',');
}
