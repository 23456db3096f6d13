/** Lines on which the reader and iptables 1.8.9 part for a reason that is known: each with it. */
import type { Line } from './generate.ts';

const ODDITIES: readonly (readonly [RegExp, string])[] = [
  [/hashlimit-rate-match/, 'a rate as a count that is compared, which iptables-save prints as one by the second'],
  [/nosuchuser|nosuchgroup|\/nosuch\/program/, 'an account or a program that the gateway may have'],
  [/--(line-numbers|ipv[46])=1/, 'a flag of a line that stands for no rule'],
  [/--algo (BM|fsm|abcdefghijklmnopq)/, 'an algorithm that the kernel has not; it says so with the words of a missing module'],
];

/** Why a line's outcome may differ; null where it must not. */
export function oddityOf({ text }: Line): string | null {
  return ODDITIES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
