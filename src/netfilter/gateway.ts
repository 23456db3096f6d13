/** A gateway ready for analysis: one family's ruleset, its network facts, and everything derived from both that every walk needs. */
import { isWildcard, standInsFor } from '../network/index.ts';
import type { Network } from '../network/model.ts';
import { EMPTY, type IntervalSet, setOf } from '../packets/intervals.ts';
import type { BaseHook, Chain, Family, Hook, Ruleset } from '../ruleset/model.ts';
import { type Bridge, bridgesOf } from './bridge.ts';
import { type ChainIndex, INDEXED_LENGTH, indexChain } from './chain-index.ts';
import { type ChainRun, chainRuns } from './chain-runs.ts';
import { compileRule } from './compile.ts';
import { compileColumns } from './compile-columns.ts';
import { createRouting, type Routing } from './routing.ts';
import { interfaceMatches, type Test } from './tests.ts';

export interface Gateway {
  readonly family: Family;
  /** Null when nothing was loaded for this family: everything passes. */
  readonly ruleset: Ruleset | null;
  readonly network: Network;
  readonly routing: Routing;
  /** Indexes of interfaces behind which hosts stand that inferred facts place nowhere: no route leads back to them, though there must be one. */
  readonly unplaced: IntervalSet;
  /** Those whose frames pass iptables. */
  readonly bridges: readonly Bridge[];
  /** Interface names by index. Index 0 is the empty name: no interface, as OUTPUT's packets have none they came in by. */
  readonly interfaces: readonly string[];
  /** Base chains of a hook in the order in which packets meet them. */
  hook(hook: Hook): readonly BaseChain[];
  tests(rule: number): readonly Test[];
  /** Null for a chain short enough to be read through. */
  chainIndex(chain: Chain): ChainIndex | null;
  /** The run of like rules that a position of a chain lies in; undefined where it lies in none. */
  chainRun(chain: Chain, position: number): ChainRun | undefined;
  /** For a rule's interface column id: which interface indexes its name matches. */
  nameMatches(name: number, index: number): boolean;
  interfaceIndex(name: string): number;
}

export interface BaseChain extends Chain {
  readonly base: BaseHook;
}

/**
 * The interfaces that an analysis speaks of: the network's, those that the rulesets name exactly, and any more that packets name.
 * Two sides of a change must share one list, so that their boxes mean the same.
 */
export function interfaceList(network: readonly Network[], rulesets: readonly (Ruleset | null)[], more: readonly string[] = []): string[] {
  const names = new Set<string>(['', 'lo']);
  for (const facts of network) for (const i of facts.interfaces) names.add(i.name);
  for (const ruleset of rulesets) {
    for (const name of ruleset?.interfaceNames() ?? []) if (!isWildcard(name)) names.add(name);
  }
  for (const name of more) names.add(name);
  // What only a wildcard names may be there all the same.
  const patterns = rulesets.flatMap((ruleset) => ruleset?.interfaceNames() ?? []);
  for (const { name } of standInsFor(patterns, names)) names.add(name);
  return [...names];
}

export function createGateway(ruleset: Ruleset | null, network: Network, interfaces: readonly string[]): Gateway {
  const routing = createRouting(network);
  const hooks = new Map<Hook, BaseChain[]>();
  for (const chain of ruleset?.chains ?? []) {
    if (!isBase(chain)) continue;
    hooks.set(chain.base.hook, [...(hooks.get(chain.base.hook) ?? []), chain]);
  }
  for (const chains of hooks.values()) chains.sort((a, b) => a.base.priority - b.base.priority);
  const compiled: (readonly Test[] | undefined)[] = [];
  const chainIndexes: (ChainIndex | undefined)[] = [];
  const chainRunsOf: (readonly (ChainRun | undefined)[] | undefined)[] = [];
  const indexes = new Map(interfaces.map((name, index) => [name, index]));
  const matchCache = new Map<number, boolean>();
  const context = { interfaces, network, routing };
  const tests = (rule: number) => {
    compiled[rule] ??= compileColumns(ruleset!, rule, context) ?? compileRule(ruleset!.rule(rule), context);
    return compiled[rule];
  };
  return {
    family: network.family,
    ruleset,
    network,
    routing,
    unplaced: unplacedOf(network, indexes),
    bridges: bridgesOf(network, routing, interfaces),
    interfaces,
    hook: (hook) => hooks.get(hook) ?? [],
    tests,
    chainIndex: (chain) => {
      if (chain.rules.length < INDEXED_LENGTH) return null;
      chainIndexes[chain.id] ??= indexChain(chain, ruleset!.columns);
      return chainIndexes[chain.id]!;
    },
    chainRun: (chain, position) => {
      chainRunsOf[chain.id] ??= chainRuns(ruleset!, chain, tests);
      return chainRunsOf[chain.id]![position];
    },
    nameMatches: (name, index) => {
      const key = name * 65536 + index;
      const known = matchCache.get(key);
      if (known !== undefined) return known;
      // An index beyond the list is an interface that no rule names.
      const matches = interfaceMatches(ruleset!.names[name]!, interfaces[index] ?? '');
      matchCache.set(key, matches);
      return matches;
    },
    interfaceIndex: (name) => indexes.get(name) ?? -1,
  };
}

function isBase(chain: Chain): chain is BaseChain {
  return chain.base !== null;
}

function unplacedOf({ assumptions, interfaces }: Network, indexes: ReadonlyMap<string, number>): IntervalSet {
  if (!assumptions.some(({ what }) => what === 'default-route')) return EMPTY;
  const bare = interfaces.filter(({ addresses, dynamic }) => addresses.length === 0 && !dynamic);
  return setOf(bare.map(({ name }) => indexes.get(name) ?? 0).map((index) => ({ lo: index, hi: index })));
}
