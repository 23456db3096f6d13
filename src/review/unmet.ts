/**
 * Whether any packet at all gets to a rule, by analysing its chain alone: every header, state and translation that a packet could have
 * there, a superset of what really comes. What no packet gets to can be taken away without anybody feeling it.
 */
import { runChain } from '../netfilter/chains.ts';
import { type Flow, listWhen, startFlow, withField } from '../netfilter/flow.ts';
import type { BaseChain, Gateway } from '../netfilter/gateway.ts';
import type { Test } from '../netfilter/tests.ts';
import { DIM } from '../packets/box.ts';
import { contains, type IntervalSet } from '../packets/intervals.ts';
import { BIT, type Match, type Rule, type Ruleset, STATE, type TableName } from '../ruleset/model.ts';
import { hooksOf, ruleBox } from './rule-facts.ts';

/** Rulesets larger than this are not analysed so. */
const LARGEST = 20_000;
const BUDGET = 5_000;

/** True only when it is certain that no packet gets to the rule. */
export function isUnmet(gateway: Gateway, rule: Rule): boolean {
  const { ruleset } = gateway;
  const asked = ruleBox(gateway, rule)?.box ?? null;
  if (ruleset === null) return false;
  if (asked === null) return true;
  const { chain } = rule;
  const hooks = hooksOf(ruleset).get(chain.id);
  if (hooks === undefined) return true;
  if (remembers(ruleset, chain.table)) return false;
  const hook = [...hooks][0]!;
  const base: BaseChain = { ...chain, base: { hook, priority: 0, type: chain.table === 'nat' ? 'nat' : 'filter', policy: 'accept' } };
  const start = withField(startFlow(asked, 0), DIM.STATE, { dim: DIM.STATE, by: 0 });
  const isOut = [...hooks].some((each) => each === 'forward' || each === 'output' || each === 'postrouting');
  const ways = isOut ? waysOut(gateway, rule) : [-1];
  const statuses = askForTranslation(ruleset) ? TRANSLATED : TRANSLATED.slice(0, 1);
  return ways.every((out) => statuses.every((status) => !isMet(gateway, base, { ...start, ...status, out }, rule)));
}

/** Of the interfaces by which the rule lets a packet leave, one of those that no rule tells apart. */
function waysOut(gateway: Gateway, { id }: Rule): number[] {
  const own = outSets(gateway.tests(id).filter(({ kind }) => kind === 'out'));
  const asked = outsAsked(gateway);
  const alike = new Map<string, number>();
  for (let index = 0; index < gateway.interfaces.length; index++) {
    if (!own.every((set) => contains(set, index))) continue;
    const answers = asked.map((set) => (contains(set, index) ? '1' : '0')).join('');
    if (!alike.has(answers)) alike.set(answers, index);
  }
  return [...alike.values()];
}

const outs = new WeakMap<Gateway, readonly IntervalSet[]>();

/** Each set of interfaces out that any rule asks for. */
function outsAsked(gateway: Gateway): readonly IntervalSet[] {
  const known = outs.get(gateway);
  if (known !== undefined) return known;
  const { outName, bits } = gateway.ruleset!.columns;
  const sets = new Map<string, IntervalSet>();
  for (let id = 0; id < outName.length; id++) {
    if (outName[id] === 0 && (bits[id]! & BIT.MORE) === 0) continue;
    for (const set of outSets(gateway.tests(id))) sets.set(set.map(({ lo, hi }) => `${lo}-${hi}`).join(), set);
  }
  const asked = [...sets.values()];
  outs.set(gateway, asked);
  return asked;
}

function outSets(tests: readonly Test[]): IntervalSet[] {
  return tests.flatMap((test) => {
    if (test.kind === 'out') return [test.set];
    if (test.kind === 'not') return outSets([test.test]);
    return test.kind === 'either' || test.kind === 'all' ? outSets(test.tests) : [];
  });
}

const TRANSLATED = [
  { dnat: false, snat: false },
  { dnat: true, snat: false },
  { dnat: false, snat: true },
  { dnat: true, snat: true },
] as const;

function isMet(gateway: Gateway, base: BaseChain, flow: Flow, rule: Rule): boolean {
  const budget = { left: BUDGET, recordSteps: true };
  const results = runChain(gateway, base, flow, budget);
  return budget.left < 0 || results.some((result) => wasAt(result.flow, rule) && isPossible(result.flow));
}

/** Answers to undecidable matches that contradict each other are no packet's. */
function isPossible(flow: Flow): boolean {
  const answers = new Map<string, boolean>();
  return listWhen(flow.when).every(({ match, is }) => (answers.get(match) ?? is) === is && answers.set(match, is).size > 0);
}

function wasAt(flow: Flow, { place }: Rule): boolean {
  for (let at = flow.steps; at !== null; at = at.before) {
    const { action } = at.step;
    if (action.kind === 'rule' && action.place.file === place.file && action.place.line === place.line) return true;
  }
  return false;
}

/** What a lone chain does not show: marks, and what conntrack remembers of a connection. */
const REMEMBERED: ReadonlySet<Match['kind']> = new Set([
  'mark',
  'connmark',
  'ctdir',
  'ctproto',
  'ctorigsrc',
  'ctorigdst',
  'ctreplsrc',
  'ctrepldst',
  'ctorigsrcport',
  'ctorigdstport',
  'ctreplsrcport',
  'ctrepldstport',
  'ctstatus',
]);

const remembering = new WeakMap<Ruleset, ReadonlySet<TableName>>();

/** Whether a rule of the table asks for a mark, or for what conntrack remembers: a lone chain does not show these. */
export function remembers(ruleset: Ruleset, table: TableName): boolean {
  return rulesetRemembers(ruleset).has(table);
}

function rulesetRemembers(ruleset: Ruleset): ReadonlySet<TableName> {
  const known = remembering.get(ruleset);
  if (known !== undefined) return known;
  const tables = new Set<TableName>();
  for (const chain of ruleset.chains) {
    if (ruleset.size > LARGEST) tables.add(chain.table);
    if (tables.has(chain.table)) continue;
    const asks = (id: number) =>
      (ruleset.columns.bits[id]! & BIT.MORE) !== 0 && ruleset.rule(id).matches.some(({ kind }) => REMEMBERED.has(kind));
    if (chain.rules.some(asks)) tables.add(chain.table);
  }
  remembering.set(ruleset, tables);
  return tables;
}

const asking = new WeakMap<Ruleset, boolean>();

/** Whether any rule asks for the states DNAT or SNAT. */
function askForTranslation(ruleset: Ruleset): boolean {
  const known = asking.get(ruleset);
  if (known !== undefined) return known;
  let asks = false;
  for (let id = 0; id < ruleset.size && !asks; id++) {
    if ((ruleset.columns.bits[id]! & BIT.MORE) === 0) continue;
    asks = ruleset.rule(id).matches.some((match) => match.kind === 'state' && (match.states & (STATE.DNAT | STATE.SNAT)) !== 0);
  }
  asking.set(ruleset, asks);
  return asks;
}
