/** What the commands that print findings share: language, colour, threshold and exit code. */
import type { Finding, Lang, Severity } from '../review/model.ts';
import { InputError, isUnread } from './errors.ts';

export interface PrintOptions {
  readonly lang: Lang;
  readonly color: boolean;
}

export function printOptions(lang: string | undefined): PrintOptions {
  if (lang !== undefined && lang !== 'en' && lang !== 'zh') throw new InputError([`error: --lang ${lang}: expected en or zh`]);
  return { lang: lang ?? 'en', color: process.stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '' };
}

/** More rules than this are told to people by what they have in common; what programs read names each. */
const MANY_RULES = 250;
/** Of more than these, who changes a few lines is told of what these can touch: the rest takes longer than to read the files. */
const VERY_MANY_RULES = 20_000;

/** How people are told of large gateways. */
export const FOR_PEOPLE = { digestFrom: MANY_RULES, narrowFrom: VERY_MANY_RULES } as const;

/** How `--format` wants large gateways told. */
export function digestFor(format: string): Partial<typeof FOR_PEOPLE> {
  return format === 'text' || format === 'markdown' ? FOR_PEOPLE : {};
}

const RANK: Readonly<Record<string, number>> = { info: 0, warning: 1, error: 2, never: 3 };

/** 1 when a finding is at or above the threshold, else 0. */
export function exitCode(findings: readonly Finding[], failOn: string): number {
  const threshold = RANK[failOn];
  if (threshold === undefined) throw new InputError([`error: --fail-on ${failOn}: expected error, warning, info or never`]);
  const rank = (severity: Severity) => RANK[severity] ?? 0;
  return findings.some((finding) => rank(finding.severity) >= threshold) ? 1 : 0;
}

/** Writes all of it, however large, before the process may end. */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error && !isUnread(error) ? reject(error) : resolve()));
  });
}
