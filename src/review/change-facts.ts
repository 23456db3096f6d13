/** What change checks ask of the differences: by whom a new connection is made, whether it comes about, and which rule is to be named. */

import type { Decision } from '../netfilter/chains.ts';
import type { Fate } from '../netfilter/flows.ts';
import type { Gateway } from '../netfilter/gateway.ts';
import { type Box, DIM, intersectBoxes, restrict } from '../packets/box.ts';
import { isSubset } from '../packets/intervals.ts';
import type { Hook, Rule } from '../ruleset/model.ts';
import { asksItself, withoutTcpToAll } from './asides.ts';
import type { Difference } from './changes.ts';
import type { ChangeUnderReview, Standing } from './check.ts';
import { deciderOf } from './rule-facts.ts';
import { STATE_NEW } from './states.ts';
import { normalText } from './touched.ts';
import type { Vantage } from './vantages.ts';

/** A part of a difference that one vantage opens. */
export interface Opening {
  readonly vantage: Vantage;
  readonly box: Box;
  readonly difference: Difference;
}

/** The new connections among the differences, by the vantage that opens them; what is sent to all hosts of a network comes last. */
export function openings(gateway: Gateway, differences: readonly Difference[], vantages: readonly Vantage[]): Opening[] {
  const found = openingsOf(gateway, differences, vantages);
  const isToAll = ({ box }: Opening) => isSubset(box[DIM.DST]!, gateway.routing.allHosts);
  return [...found.filter((opening) => !isToAll(opening)), ...found.filter(isToAll)];
}

function openingsOf(gateway: Gateway, differences: readonly Difference[], vantages: readonly Vantage[]): Opening[] {
  return differences.flatMap((difference) => {
    const fresh = restrict(difference.box, DIM.STATE, STATE_NEW);
    const real = fresh === null ? null : withoutTcpToAll(gateway, fresh);
    if (real === null) return [];
    return vantages.flatMap((vantage) =>
      vantage.boxes.flatMap((place) => {
        const box = intersectBoxes(real, place);
        return box === null || asksItself(box) ? [] : [{ vantage, box, difference }];
      }),
    );
  });
}

/** Whether a connection comes about: forwarded, and answered through the gateway. */
export function comesAbout(fate: Fate): boolean {
  return fate.verdict === 'forward' && fate.reply === 'returns';
}

/** The rule of the head that a new fate is owed to: one that the change brought, if any of those that decided is. */
export function responsible(head: Gateway, change: ChangeUnderReview, fate: Fate): Rule | Standing | null {
  const fresh = addedIds(change);
  const named = [fate.dnatBy, 'rule' in fate.by ? fate.by.rule : null, fate.snatBy].filter((rule) => rule !== null);
  return named.find(({ id }) => fresh.has(id)) ?? named[0] ?? policyPlace(head, fate.by);
}

const added = new WeakMap<ChangeUnderReview, ReadonlySet<number>>();

function addedIds(change: ChangeUnderReview): ReadonlySet<number> {
  const known = added.get(change);
  if (known !== undefined) return known;
  const ids = new Set(change.changed.added.map(({ id }) => id));
  added.set(change, ids);
  return ids;
}

function policyPlace(head: Gateway, by: Decision): Rule | Standing | null {
  const hooks: readonly Hook[] = ['forward', 'input', 'prerouting', 'output', 'postrouting'];
  for (const hook of hooks) {
    const chain = 'policy' in by ? head.hook(hook).find(({ name }) => name === by.policy) : undefined;
    if (chain?.place != null) return { place: chain.place, table: chain.table, chain: chain.name };
  }
  return deciderOf(head, by, 'forward');
}

/** Where a rule that is no more stood: its chain's first rule, the chain's own line, or the beginning of the first file. */
export function formerPlace(head: Gateway, rule: Rule): Standing {
  const { table, name } = rule.chain;
  const chain = head.ruleset?.chain(table, name);
  const first = chain?.rules[0];
  const place = (first === undefined ? null : head.ruleset!.rule(first).place) ?? chain?.place ?? null;
  const start = { file: head.ruleset?.files[0]?.name ?? rule.place.file, line: 1, column: 1, endLine: 1 };
  return { place: place ?? start, table, chain: name };
}

/** The same rule, where it stands in the head; null where it stands there no more. */
export function sameRule({ ruleset }: Gateway, rule: Rule): Rule | null {
  const chain = ruleset?.chain(rule.chain.table, rule.chain.name);
  if (ruleset === null || chain === undefined) return null;
  const text = normalText(rule);
  const id = chain.rules.find((each) => normalText(ruleset.rule(each)) === text);
  return id === undefined ? null : ruleset.rule(id);
}
