/** Which failing paths are worth a picture. */
import type { Service, VantageOutcome } from '../review/model.ts';
import { markOf } from './words.ts';

export interface BrokenPath {
  readonly service: Service;
  readonly entry: VantageOutcome;
}

/** More pictures are not looked at. */
const MOST = 2;

/** One failing path for each outcome, those that tell most first. */
export function brokenPaths(services: readonly Service[]): readonly BrokenPath[] {
  const seen = new Map<string, BrokenPath>();
  for (const service of services) {
    for (const entry of service.from) {
      if (!entry.witness || markOf(entry.outcome, entry.vantage) !== 'bad') continue;
      // A host that asks itself is the odd case: any other client of the same fate tells more.
      const known = seen.get(entry.outcome);
      if (!known || (known.entry.vantage === 'server' && entry.vantage !== 'server')) seen.set(entry.outcome, { service, entry });
    }
  }
  return [...seen.values()].sort((a, b) => rank(a) - rank(b)).slice(0, MOST);
}

function rank({ entry }: BrokenPath): number {
  if (entry.vantage === 'server') return 2;
  return entry.outcome === 'reply-bypasses' ? 0 : 1;
}
