/**
 * A gateway made smaller for a proof: of services that are alike before a change and after it, a few stand for all. The rules that only
 * the others have are left out on both sides, so that what remains is analysed as it is.
 */
import type { Gateway } from '../../netfilter/gateway.ts';
import { createGateway } from '../../netfilter/gateway.ts';
import { DIM } from '../../packets/box.ts';
import { single } from '../../packets/intervals.ts';
import type { Chain, Ruleset } from '../../ruleset/model.ts';
import { type Likeness, likenesses } from '../likeness.ts';
import { type Published, publishedServices } from '../published.ts';
import { networkVantages } from '../vantages.ts';
import type { FixTarget } from './translate.ts';

/** A ruleset with fewer rules than this is analysed whole. */
const FEW = 100;
/** So many stand for those that are like them. */
const OF_A_LIKENESS = 3;

export interface Proof {
  readonly gateway: Gateway;
  readonly patched: Gateway;
  readonly targets: readonly FixTarget[];
}

/** The same proof with fewer services in it. */
export function withoutAlike({ gateway, patched, targets }: Proof): Proof {
  if ((gateway.ruleset?.size ?? 0) < FEW) return { gateway, patched, targets };
  const [before, after] = [endpoints(gateway), endpoints(patched)];
  const wanted = new Map(targets.map((target) => [target.row.published.key, wantedOf(target)]));
  const seen = new Map<string, number>();
  const dropped = new Set<string>();
  for (const [key, old] of before) {
    const fresh = after.get(key);
    if (old.likeness === null || !fresh?.likeness) continue;
    const group = `${old.likeness.key} | ${fresh.likeness.key} | ${wanted.get(key) ?? ''}`;
    const times = (seen.get(group) ?? 0) + 1;
    seen.set(group, times);
    if (times > OF_A_LIKENESS) dropped.add(key);
  }
  if (dropped.size === 0) return { gateway, patched, targets };
  return {
    gateway: reduced(gateway, before, dropped),
    patched: reduced(patched, after, dropped),
    targets: targets.filter(({ row }) => !dropped.has(row.published.key)),
  };
}

function wantedOf({ cells }: FixTarget): string {
  return cells.map((cell) => `${cell.vantage.name} ${cell.outcome}`).join();
}

interface Endpoint {
  readonly service: Published;
  readonly likeness: Likeness | null;
}

/** A gateway that is to be mended is compared with one candidate after another. */
const known = new WeakMap<Gateway, ReadonlyMap<string, Endpoint>>();

function endpoints(gateway: Gateway): ReadonlyMap<string, Endpoint> {
  const found = known.get(gateway);
  if (found !== undefined) return found;
  const { of } = likenesses(gateway, networkVantages(gateway));
  const made = new Map(publishedServices(gateway).map((service) => [service.key, { service, likeness: of(service) }]));
  known.set(gateway, made);
  return made;
}

/** Without the rules that only dropped services have. */
function reduced(gateway: Gateway, all: ReadonlyMap<string, Endpoint>, dropped: ReadonlySet<string>): Gateway {
  const kept = [...all].filter(([key]) => !dropped.has(key)).map(([, endpoint]) => endpoint);
  // Of a service whose rules are not all known, only those that publish others may go.
  const isKnown = kept.every(({ likeness }) => likeness !== null);
  const rulesOf = ({ service, likeness }: Endpoint) =>
    isKnown ? (likeness?.rules ?? []) : service.rules.filter(() => single(service.box[DIM.DST]!) !== null).map(({ rule }) => rule.id);
  const gone = new Set([...all].filter(([key]) => dropped.has(key)).flatMap(([, endpoint]) => [...rulesOf(endpoint)]));
  for (const endpoint of kept) for (const rule of rulesOf(endpoint)) gone.delete(rule);
  return gateway.ruleset === null ? gateway : createGateway(withoutRules(gateway.ruleset, gone), gateway.network, gateway.interfaces);
}

function withoutRules(ruleset: Ruleset, gone: ReadonlySet<number>): Ruleset {
  const chains = ruleset.chains.map((chain): Chain => ({ ...chain, rules: chain.rules.filter((id) => !gone.has(id)) }));
  const byName = new Map(chains.map((chain) => [`${chain.table} ${chain.name}`, chain]));
  return { ...ruleset, chains, chain: (table, name) => byName.get(`${table} ${name}`) };
}
