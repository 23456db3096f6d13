/** What the whole would have told of a change, out of what was told of the part of the gateway that the change can touch. */
import { formatAddress, type Ruleset } from '../../ruleset/index.ts';
import { subjectOf } from '../check.ts';
import type { Change, Finding, Flow, ReviewResult, Service } from '../model.ts';
import { placeIn } from './counts.ts';

/** What a review tells, without what was said while its files were read. */
export type Told = Omit<ReviewResult, 'warnings'>;

/** What of a side is about the endpoints that are met. */
export interface Own {
  /** Where their rules stand, as `file:line`. */
  readonly places: ReadonlySet<string>;
  /** As services are named, without the protocol; null where there is to be none. */
  readonly services: ReadonlySet<string> | null;
  /** What findings speak of: services, public addresses and servers, rules. Others gather what was found all over the gateway. */
  readonly subjects: ReadonlySet<string>;
}

export function ownOf(ruleset: Ruleset, rows: readonly number[]): Own {
  const { dstLo, dportLo } = ruleset.columns;
  const addresses = rows.map((row) => formatAddress(dstLo[row]!));
  const services = rows.map((row, index) => `${addresses[index]}:${dportLo[row]}`);
  const texts = rows.map((row) => ruleset.rule(row).text);
  return {
    places: new Set(rows.map((row) => placeIn(ruleset, row))),
    services: new Set(services),
    subjects: new Set([...services, ...addresses, ...texts]),
  };
}

/** The same where the rules are about sources: no service is. */
export function ownTexts(ruleset: Ruleset, rows: readonly number[]): Own {
  const texts = rows.map((row) => ruleset.rule(row).text);
  return { places: new Set(rows.map((row) => placeIn(ruleset, row))), services: null, subjects: new Set(texts) };
}

function withoutProtocol(subject: string): string {
  return subject.replace(/\/[a-z0-9]+$/, '');
}

export function confined(told: Told, ofChange: ReadonlySet<string>, own: { readonly base: Own; readonly head: Own }): Told | null {
  const isOwn =
    ({ places, subjects }: Own) =>
    (finding: Finding) =>
      ofChange.has(finding.check) || (places.has(`${finding.file}:${finding.line}`) && subjects.has(withoutProtocol(subjectOf(finding))));
  // Rules that were left out have their say about services of many addresses or ports.
  const isNamed =
    ({ services }: Own) =>
    ({ public: key }: Service) =>
      services?.has(key.split('/')[0]!) === true;
  const services = told.services.filter(isNamed(own.head));
  const servicesBefore = told.servicesBefore.filter(isNamed(own.base));
  if (own.head.services === null && told.services.length + told.servicesBefore.length > 0) return null;
  if (hasLostReplies(told.changes, [...services, ...servicesBefore])) return null;
  // What stands at rules that are nobody's own may have been there before, for the sake of a service that was left out.
  if (!told.introduced.every(isOwn(own.head)) || !told.fixed.every(isOwn(own.base))) return null;
  return { ...told, existing: told.existing.filter(isOwn(own.head)), services, servicesBefore, confined: true };
}

/**
 * A reply may come to a port that is somebody's service: a rule for that service, which is left out, might have let it through. Nothing
 * else of such a packet depends on the rules left out.
 */
function hasLostReplies(changes: readonly Change[], services: readonly Service[]): boolean {
  const isLost = ({ verdict, reply }: Flow) => verdict === 'forward' && reply === 'dropped';
  const real = changes.filter(({ aside, vantage }) => aside !== true && vantage !== 'forged');
  return (
    real.some(({ beforeFlow, afterFlow }) => isLost(beforeFlow) || isLost(afterFlow)) ||
    services.some(({ from }) => from.some(({ outcome, at }) => outcome === 'dropped' && at === 'reply'))
  );
}
