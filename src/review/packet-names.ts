/** Names for sets of addresses: zones, and the gateway itself. */
import type { Gateway } from '../netfilter/gateway.ts';
import { MARTIANS } from '../network/index.ts';
import { DIM } from '../packets/box.ts';
import { type IntervalSet, isSubset, setOf, subtract, union } from '../packets/intervals.ts';
import { prefixLength } from '../ruleset/address.ts';
import type { Surroundings } from './packet-words.ts';
import { networkVantages, outsideInterfaces } from './vantages.ts';

/** What destinations are called: a zone's name for all that stands there, with whatever of an outer one's own segment belongs to it. */
export function namesOf(gateway: Gateway): Surroundings['nameOf'] {
  const { own, local, broadcast, anycast } = gateway.routing;
  const itself = union(setOf([...local, ...broadcast, ...anycast]), MARTIANS[gateway.family]);
  const outside = outsideInterfaces(gateway);
  const near = setOf(
    gateway.network.interfaces.flatMap(({ name, addresses }) => (outside.has(name) ? addresses.map(({ prefix }) => prefix) : [])),
  );
  const zones = networkVantages(gateway).map(({ name, kind, boxes }) => {
    const addresses = subtract(setOf(boxes.flatMap((box) => box[DIM.SRC]!)), anycast);
    const isOuter = kind === 'outside';
    return {
      name,
      isOuter,
      addresses,
      most: isOuter ? union(union(addresses, near), MARTIANS[gateway.family]) : union(addresses, broadcast),
    };
  });
  return (destinations) => {
    if (own.length > 0 && destinations.length > 1 && isSubset(own, destinations) && isSubset(destinations, itself)) return 'the gateway';
    // Of a segment, one prefix says itself what it is.
    const isWhole = ({ isOuter, addresses, most }: (typeof zones)[number]) =>
      (isOuter || !isPrefix(destinations)) && isSubset(addresses, destinations) && isSubset(destinations, most);
    return zones.find(isWhole)?.name ?? null;
  };
}

function isPrefix(set: IntervalSet): boolean {
  return set.length === 1 && prefixLength(set[0]!) !== null;
}
