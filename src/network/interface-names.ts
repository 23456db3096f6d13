/** Names of interfaces in rules: a wildcard (`-i ppp+`) matches each whose name begins so, and none may be known by its own name. */
import type { NetworkAssumption } from './model.ts';

export interface StandIn {
  readonly pattern: string;
  readonly name: string;
}

export function isWildcard(name: string): boolean {
  return name.endsWith('+');
}

/** For each wildcard (iptables(8), `-i`) that no known interface matches, one interface that stands for all that do. `+` alone matches each that is known. */
export function standInsFor(patterns: Iterable<string>, known: Iterable<string>): StandIn[] {
  const names = new Set(known);
  const found: StandIn[] = [];
  for (const pattern of patterns) {
    const prefix = pattern.slice(0, -1);
    if (!isWildcard(pattern) || prefix === '' || [...names].some((name) => name.startsWith(prefix))) continue;
    const name = `${prefix}0`;
    names.add(name);
    found.push({ pattern, name });
  }
  return found;
}

const MOST_NAMED = 6;

/** The first names of a list, for one sentence: `eth1, eth2, … (40)`. */
export function someNames(names: readonly string[]): string {
  return `${names.slice(0, MOST_NAMED).join(', ')}${names.length > MOST_NAMED ? `, … (${names.length})` : ''}`;
}

/** That one interface stands for all of a wildcard's. */
export function wildcardAssumption({ pattern, name }: StandIn): NetworkAssumption {
  return { what: 'wildcard-interface', subject: pattern, detail: name, settle: settledBy(name) };
}

/** What is not known of some interfaces, in one sentence; nothing where there are none. */
export function unknownAssumptions(what: 'unrouted-interface' | 'unlisted-interface', names: readonly string[]): NetworkAssumption[] {
  const [first] = names;
  return first === undefined ? [] : [{ what, subject: someNames(names), detail: '', settle: settledBy(first) }];
}

function settledBy(name: string): string {
  return `interfaces: { ${name}: { addresses: […] } }`;
}
