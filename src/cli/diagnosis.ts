/** What the doctor finds, one thing at a time. */

/** One thing looked at. `mend`: what to do about it, in words; null where all is well. */
export interface Diagnosis {
  readonly what: string;
  readonly state: 'ok' | 'warning' | 'error';
  readonly says: string;
  readonly mend: string | null;
}

export const well = (what: string, says: string): Diagnosis => ({ what, state: 'ok', says, mend: null });
export const ill = (what: string, says: string, mend: string): Diagnosis => ({ what, state: 'error', says, mend });
export const doubtful = (what: string, says: string, mend: string): Diagnosis => ({ what, state: 'warning', says, mend });

/** GitHub refuses an App's token that is a minute off, Slack's requests are refused past five. */
const CLOCK_SECONDS = 30;

/** How far our clock is from the one of an answer's Date header (whole seconds, so that one is no difference). */
export function clock(whose: string, date: string | undefined): Diagnosis[] {
  const theirs = Date.parse(date ?? '');
  if (Number.isNaN(theirs)) return [];
  const seconds = Math.round((Date.now() - theirs) / 1000);
  const what = `clock against ${whose}`;
  if (Math.abs(seconds) <= CLOCK_SECONDS) return [well(what, `${Math.abs(seconds)} s apart`)];
  return [
    ill(
      what,
      `this machine is ${Math.abs(seconds)} s ${seconds > 0 ? 'ahead' : 'behind'}`,
      'let NTP (chrony, systemd-timesyncd) set the clock: tokens and signatures carry the time',
    ),
  ];
}
