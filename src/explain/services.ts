/** A gateway's published services, found once for each gateway. */
import type { Gateway } from '../netfilter/gateway.ts';
import { addressesLeadingTo, type Published, publishedServices } from '../review/published.ts';
import type { Address } from '../ruleset/index.ts';

const published = new WeakMap<Gateway, readonly Published[]>();
/** Of large gateways, where one address is asked about before anybody asks about all. */
const publishedAt = new WeakMap<Gateway, Map<Address, readonly Published[]>>();

/** The gateway's services, found once for each gateway. */
export function servicesAt(gateway: Gateway): readonly Published[] {
  const known = published.get(gateway) ?? publishedServices(gateway);
  published.set(gateway, known);
  return known;
}

/** So many addresses are kept of a gateway. */
const MOST_KEPT = 1000;

/** The services that take packets to an address, among others that may be incomplete; null: all of them. */
export function servicesFor(gateway: Gateway, address: Address | null): readonly Published[] {
  const all = published.get(gateway);
  if (address === null || all !== undefined) return all ?? servicesAt(gateway);
  const kept = publishedAt.get(gateway) ?? new Map<Address, readonly Published[]>();
  publishedAt.set(gateway, kept);
  const known = kept.get(address) ?? publishedServices(gateway, address);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(address, known);
  return known;
}

/** The services that lead to a server. */
export function servicesOf(gateway: Gateway, server: Address): readonly Published[] {
  const asked = gateway.ruleset === null || published.has(gateway) ? null : addressesLeadingTo(gateway.ruleset, server);
  const candidates = asked === null ? servicesAt(gateway) : [...asked].flatMap((address) => servicesFor(gateway, address));
  const leading = candidates.filter(({ rules }) => rules.some(({ serverAddress }) => serverAddress === server));
  return [...new Map(leading.map((service) => [service.key, service])).values()];
}
