/** What checks ask of single rules: which hooks see them, which packets their header matches leave, where a decision stands. */

import type { Decision } from '../netfilter/chains.ts';
import { stateSet } from '../netfilter/evaluate.ts';
import type { Fate } from '../netfilter/flows.ts';
import type { Gateway } from '../netfilter/gateway.ts';
import { type Box, DIM, type Dim, fullBox, intersectBoxes, replaceDim, restrict } from '../packets/box.ts';
import { type IntervalSet, one } from '../packets/intervals.ts';
import { type Address, type Chain, type Hook, type Match, type Rule, type Ruleset, STATE, type TableName, TCP } from '../ruleset/model.ts';
import type { Standing } from './check.ts';
import type { Severity } from './model.ts';
import { type Cell, fails } from './services.ts';
import { targetWords } from './target-words.ts';

/** An outcome that hangs on an assumption is never an error (DESIGN.md, "Severity follows certainty"). */
export function certainly(gateway: Gateway, severity: Severity): Severity {
  return severity === 'error' && isInferred(gateway) ? 'warning' : severity;
}

/** Whether the network facts are guessed from the ruleset. */
export function isInferred(gateway: Gateway): boolean {
  return gateway.network.assumptions.length > 0;
}

const reached = new WeakMap<Ruleset, ReadonlyMap<number, ReadonlySet<Hook>>>();

/** For each chain, by id, the hooks whose packets can get there through jumps. A chain that nothing jumps to has none. */
export function hooksOf(ruleset: Ruleset): ReadonlyMap<number, ReadonlySet<Hook>> {
  const known = reached.get(ruleset);
  if (known !== undefined) return known;
  const callees = jumpsOf(ruleset);
  const hooks = new Map<number, Set<Hook>>();
  for (const base of ruleset.chains) {
    if (base.base === null) continue;
    const pending = [base.id];
    const seen = new Set(pending);
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      const own = hooks.get(id) ?? new Set<Hook>();
      hooks.set(id, own.add(base.base.hook));
      for (const callee of callees.get(id) ?? []) {
        if (!seen.has(callee)) pending.push(callee);
        seen.add(callee);
      }
    }
  }
  reached.set(ruleset, hooks);
  return hooks;
}

/** Chain id → ids of the chains that its rules jump to. */
export function jumpsOf(ruleset: Ruleset): Map<number, Set<number>> {
  const users = new Map<string, number>();
  const tables = new Set<TableName>();
  for (const chain of ruleset.chains) {
    if (chain.base !== null) continue;
    users.set(`${chain.table} ${chain.name}`, chain.id);
    tables.add(chain.table);
  }
  const callees = new Map<number, Set<number>>();
  if (users.size === 0) return callees;
  const wordOf = targetWords(ruleset);
  for (const chain of ruleset.chains) {
    if (!tables.has(chain.table)) continue;
    const own = new Set<number>();
    for (const id of chain.rules) {
      const callee = users.get(`${chain.table} ${wordOf(id)}`);
      if (callee !== undefined) own.add(callee);
    }
    callees.set(chain.id, own);
  }
  return callees;
}

/** Chains of a table that only packets of one hook get to. */
export function chainsOnlyOf(ruleset: Ruleset, table: TableName, hook: Hook): Chain[] {
  const hooks = hooksOf(ruleset);
  return ruleset.chains.filter((chain) => {
    const own = hooks.get(chain.id);
    return chain.table === table && own !== undefined && own.size === 1 && own.has(hook);
  });
}

export interface RuleBox {
  /** Packets, by the header that they have where the rule stands, that the rule's header matches leave. */
  readonly box: Box;
  /** Whether there is nothing else that the rule asks: no interface it leaves by, no state, no undecidable match. */
  readonly exact: boolean;
}

/** The header matches of a rule as a box; null when it can match nothing. */
export function ruleBox(gateway: Gateway, rule: Rule): RuleBox | null {
  let box: Box | null = fullBox(gateway.family);
  let exact = true;
  for (const test of gateway.tests(rule.id)) {
    if (test.kind === 'never') return null;
    if (test.kind === 'now') box = restrict(box, test.dim, test.set);
    else exact = false;
    if (box === null) return null;
  }
  return { box, exact };
}

/** The set that a rule's header matches leave of one field; the whole field where it names none. */
export function ruleSet(gateway: Gateway, rule: Rule, dim: Dim): IntervalSet {
  return ruleBox(gateway, rule)?.box[dim] ?? [];
}

type MatchOf<K extends Match['kind'], M = Match> = M extends { readonly kind: infer L } ? (K extends L ? M : never) : never;

/** The rule's match of a kind, if it has one. */
export function matchOf<K extends Match['kind']>(rule: Rule, kind: K): MatchOf<K> | undefined {
  return rule.matches.find((match): match is MatchOf<K> & Match => match.kind === kind);
}

/** What does not single out packets by where they go. */
const ANYWHERE: ReadonlySet<Match['kind']> = new Set(['in', 'out', 'proto', 'state', 'always', 'tcpflags', 'src', 'srcType']);

/** Whether a rule stops packets for a certain destination: somebody meant that, as far as a file tells. */
export function stopsOnPurpose(by: Decision): boolean {
  if (!('rule' in by)) return false;
  const { target, matches } = by.rule;
  return (target.kind === 'drop' || target.kind === 'reject') && matches.some(({ kind }) => !ANYWHERE.has(kind));
}

/** Whether a rule has a match whose answer depends on earlier packets. */
export function isStateful(rule: Rule): boolean {
  return rule.matches.some((match) => match.kind === 'undecided' && match.stateful);
}

/** The rule that decided, or the place of the policy that did; null for routing. */
export function deciderOf(gateway: Gateway, by: Decision, hook: Hook): Rule | Standing | null {
  if ('rule' in by) return by.rule;
  if (!('policy' in by)) return null;
  const chain = gateway.hook(hook).find((each) => each.name === by.policy && each.base.policy === 'drop');
  return chain === undefined ? null : standingOf(gateway, chain);
}

/** A chain's own place, or where its ruleset begins when only the kernel's default made it. */
export function standingOf({ ruleset }: Gateway, chain: Chain): Standing {
  const place = chain.place ?? { file: ruleset?.files[0]?.name ?? '', line: 1, column: 1, endLine: 1 };
  return { place, table: chain.table, chain: chain.name };
}

/** Whether a drop or reject of a request happened at a hook: by a rule that only that hook's packets meet, or by its policy. */
export function stoppedAt(gateway: Gateway, fate: Fate, hook: Hook): boolean {
  if (fate.verdict !== 'drop' && fate.verdict !== 'reject') return false;
  return decidedAt(gateway, fate.by, hook);
}

/** Whether a vantage is stopped there for certain, whatever the answers to undecidable matches. */
export function isCellStopped(gateway: Gateway, cell: Cell, hook: Hook): boolean {
  return fails(cell) && stoppedAt(gateway, cell.fate, hook);
}

export function decidedAt({ ruleset }: Gateway, by: Decision, hook: Hook): boolean {
  if ('policy' in by) return by.policy === hook.toUpperCase();
  if (!('rule' in by) || ruleset === null) return false;
  return hooksOf(ruleset).get(by.rule.chain.id)?.has(hook) === true;
}

/** First packets, for TCP SYNs, that two boxes share; null when there are none. */
export function openingOf(a: Box, b: Box): Box | null {
  const common = intersectBoxes(a, b);
  return common === null ? null : replaceDim(replaceDim(common, DIM.STATE, stateSet(STATE.NEW)), DIM.FLAGS, one(TCP.SYN));
}

/** Stands for somebody else's host on the internet: addresses for documents (RFC 5737, RFC 3849). */
export const ELSEWHERE: Readonly<Record<'ip' | 'ip6', Address>> = { ip: 0xcb007107, ip6: 0x20010db8ffff00000000000000000007n };
