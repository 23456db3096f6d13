/** The findings that an answer speaks of, and its fix: of the whole check, where that is quick enough to wait for, else about its services. */
import type { Gateway } from '../netfilter/gateway.ts';
import type { Check } from '../review/check.ts';
import type { Finding, Lang, Side } from '../review/model.ts';
import { checkSide, findingsAbout } from '../review/review.ts';
import type { ServiceRow } from '../review/services.ts';
import type { ReadHow, ReadSide } from '../review/side.ts';
import { servicesOf } from './services.ts';

/** Up to so many rules everything is checked and fixes are proved, as a review would; past it an answer does not wait for that. */
const WHOLE_CHECK_RULES = 2000;

/** Whether the whole ruleset is checked for an answer. */
export function isCheckedWhole({ ruleset }: Gateway): boolean {
  return (ruleset?.size ?? 0) <= WHOLE_CHECK_RULES;
}

/** The findings about some services of a larger ruleset; null where they cannot be told without checking all of it. */
export function findingsOfSome(read: ReadSide, rows: readonly ServiceRow[], catalogue: readonly Check[]): readonly Finding[] | null {
  return findingsAbout(
    read,
    rows.map(({ published }) => published),
    catalogue,
    WHOLE_CHECK_RULES,
  );
}

/** All findings; those about the services of the same servers as `rows` with their fixes: others are mended when they are asked for. */
export function wholeFindings(
  side: Side,
  how: ReadHow,
  catalogue: readonly Check[],
  rows: readonly ServiceRow[],
  gateway: Gateway,
): readonly Finding[] {
  const servers = new Set(rows.flatMap(({ published }) => published.rules.flatMap(({ serverAddress }) => serverAddress ?? [])));
  const keys = new Set([...servers].flatMap((server) => servicesOf(gateway, server)).map(({ key }) => key));
  const result = checkSide(side, { catalogue, how, mends: (subject) => keys.has(subject) });
  return 'errors' in result ? [] : result.findings;
}

/** What is said in place of a fix that was not looked for. */
export function fixElsewhere({ ruleset }: Gateway, lang: Lang): string {
  const size = ruleset?.size ?? 0;
  return lang === 'zh'
    ? `规则集有 ${size} 条规则，这里没有推导修复；hairpin check 会给出经过证明的修复`
    : `no fix was looked for here, the ruleset has ${size} rules: hairpin check proves one where there is one`;
}
