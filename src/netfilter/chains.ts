/** A flow through one base chain: rules in order, jumps and returns, until each part of it is accepted, dropped or rejected. */
import { DIM } from '../packets/box.ts';
import type { IntervalSet } from '../packets/intervals.ts';
import { type Address, BIT, type Chain, type Rule, STATE, type Target } from '../ruleset/model.ts';
import { nextPosition } from './chain-index.ts';
import type { ChainRun } from './chain-runs.ts';
import { splitByRule, stateSet } from './evaluate.ts';
import { type Flow, fieldValue, fieldValues, splitByDim, withField } from './flow.ts';
import type { BaseChain, Gateway } from './gateway.ts';
import { joinAlike } from './join.ts';
import { recordRule } from './record.ts';

export type Decision = { readonly rule: Rule } | { readonly policy: string } | { readonly routing: string };

export type NatTarget = Extract<Target, { kind: 'dnat' | 'snat' | 'masquerade' | 'redirect' | 'netmap' }>;

/** What a base chain did with a part of a flow. */
export interface ChainResult {
  readonly flow: Flow;
  readonly verdict: 'accept' | 'drop' | 'reject' | 'unknown';
  readonly by: Decision;
  /** The translation that a nat rule asks for. */
  readonly nat: NatTarget | null;
  /** For `unknown`: what is not modelled. */
  readonly unknown: string | null;
}

/** Bounds the work of one analysis: every part that a rule splits off a flow counts. */
export interface Budget {
  left: number;
  readonly recordSteps: boolean;
  /** Parts that a chain treats alike are joined where nothing but the rule that decided tells them apart: which one that was is then not told. */
  readonly joinsAlike?: boolean;
}

export const PAST_BUDGET = 'the analysis budget';

/** Where a finished user chain goes on. */
interface Return {
  readonly chain: Chain;
  readonly position: number;
  readonly next: Return | null;
}

interface Task {
  readonly flow: Flow;
  readonly chain: Chain;
  readonly position: number;
  readonly back: Return | null;
}

interface Run {
  readonly gateway: Gateway;
  readonly base: BaseChain;
  readonly budget: Budget;
  readonly pending: Task[];
  results: ChainResult[];
  /** So many results are joined where that is asked for. */
  many: number;
}

/** Results that are joined as soon as there are so many. */
const MANY_RESULTS = 4096;

/** Runs a base chain. Results are disjoint and cover the flow. What is left when the budget ends comes back as `unknown`. */
export function runChain(gateway: Gateway, base: BaseChain, flow: Flow, budget: Budget): readonly ChainResult[] {
  const run: Run = { gateway, base, budget, pending: [{ flow, chain: base, position: 0, back: null }], results: [], many: MANY_RESULTS };
  for (let task = run.pending.pop(); task !== undefined; task = run.pending.pop()) {
    if (budget.left < 0) finish(run, task.flow, { verdict: 'unknown', by: { routing: PAST_BUDGET }, unknown: PAST_BUDGET });
    else advance(run, task);
  }
  return budget.joinsAlike === true ? joinAlike(run.results) : run.results;
}

function finish(run: Run, flow: Flow, result: Pick<ChainResult, 'verdict' | 'by'> & Partial<ChainResult>): void {
  run.results.push({ nat: null, unknown: null, ...result, flow });
  if (run.budget.joinsAlike !== true || run.results.length < run.many) return;
  run.results = joinAlike(run.results);
  run.many = Math.max(MANY_RESULTS, 2 * run.results.length);
}

/** Follows a flow from its position to the next rule that matches any of it; what becomes of the parts is queued. */
function advance(run: Run, { flow, chain, position, back }: Task): void {
  const hull = hullOf(flow);
  let at: Return = { chain, position, next: back };
  for (;;) {
    const next = nextCandidate(run.gateway, at.chain, at.position, hull);
    if (next === at.chain.rules.length) {
      if (at.next === null) return finish(run, flow, { verdict: run.base.base.policy, by: { policy: run.base.name } });
      at = at.next;
      continue;
    }
    const id = at.chain.rules[next]!;
    const alike = runAt(run, at.chain, next, flow);
    const after: Return = { chain: at.chain, position: alike?.until ?? next + 1, next: at.next };
    if (meetRule(run, flow, id, alike, after)) return;
    at = after;
  }
}

/** The rules from here on that are one for whoever does not ask which of them decides. A flow of one address, or port, meets few of them. */
function runAt({ gateway, budget }: Run, chain: Chain, position: number, flow: Flow): ChainRun | undefined {
  if (budget.joinsAlike !== true || budget.recordSteps) return undefined;
  const run = gateway.chainRun(chain, position);
  return run === undefined || fieldValue(flow, run.dim) !== null ? undefined : run;
}

/** Tries a rule, or the run for which it stands; false when nothing of the flow matches it, or when it has no say in the fate. */
function meetRule(run: Run, flow: Flow, id: number, alike: ChainRun | undefined, after: Return): boolean {
  const rule = run.gateway.ruleset!.rule(id);
  const idle = rule.target.kind === 'pass' || rule.target.kind === 'none';
  if (idle && !run.budget.recordSteps) return false;
  const { hits, misses } = splitByRule(flow, alike?.tests ?? run.gateway.tests(id));
  if (hits.length === 0) return false;
  run.budget.left -= hits.length + misses.length;
  for (const miss of misses) run.pending.push({ flow: miss, chain: after.chain, position: after.position, back: after.next });
  for (const hit of hits) applyTarget(run, rule, run.budget.recordSteps ? recordRule(hit, rule) : hit, after);
  return true;
}

function applyTarget(run: Run, rule: Rule, flow: Flow, after: Return): void {
  const { target } = rule;
  const goOn = (changed: Flow) => run.pending.push({ flow: changed, chain: after.chain, position: after.position, back: after.next });
  switch (target.kind) {
    case 'none':
    case 'pass':
      goOn(flow);
      return;
    case 'accept':
    case 'drop':
    case 'reject':
      return finish(run, flow, { verdict: target.kind, by: { rule } });
    case 'return':
      // RETURN in a base chain applies the policy; behind a goto it goes back to the goto's caller's caller (KERNEL 8).
      if (after.next === null) return finish(run, flow, { verdict: run.base.base.policy, by: { policy: run.base.name } });
      run.pending.push({ flow, chain: after.next.chain, position: after.next.position, back: after.next.next });
      return;
    case 'jump':
    case 'goto': {
      const chain = run.gateway.ruleset!.chain(rule.chain.table, target.chain);
      if (chain === undefined) return finish(run, flow, { verdict: 'unknown', by: { rule }, unknown: `-j ${target.chain}` });
      run.pending.push({ flow, chain, position: 0, back: target.kind === 'jump' ? after : after.next });
      return;
    }
    case 'dnat':
    case 'snat':
    case 'masquerade':
    case 'redirect':
    case 'netmap':
      return finish(run, flow, { verdict: 'accept', by: { rule }, nat: target });
    case 'mark':
      goOn({ ...flow, mark: ((flow.mark & ~target.clear) ^ target.flip) >>> 0 });
      return;
    case 'connmark': {
      const { hit: without, miss: withEntry } = splitByDim(flow, DIM.STATE, stateSet(STATE.INVALID | STATE.UNTRACKED));
      if (without !== null) goOn(without);
      if (withEntry !== null) goOn(applyConnmark(withEntry, target));
      return;
    }
    case 'notrack': {
      // What conntrack has seen already stays as it is: a packet that comes over lo (xt_CT).
      const { hit: unseen, miss: seen } = splitByDim(flow, DIM.STATE, stateSet(STATE.INVALID));
      if (seen !== null) goOn(seen);
      if (unseen !== null) goOn(withField({ ...unseen, tracked: false }, DIM.STATE, { set: stateSet(STATE.UNTRACKED) }));
      return;
    }
    case 'tproxy':
      return finish(run, flow, { verdict: 'unknown', by: { rule }, unknown: '-j TPROXY' });
    case 'unknown':
      return finish(run, flow, { verdict: 'unknown', by: { rule }, unknown: target.text });
  }
}

/** xt_connmark, for packets with a conntrack entry (it leaves others alone): set writes the connection's mark, save copies the packet's into it, restore the other way. */
function applyConnmark(flow: Flow, target: Extract<Target, { kind: 'connmark' }>): Flow {
  if (target.action === 'set') return { ...flow, connmark: ((flow.connmark & ~target.clear) ^ target.flip) >>> 0 };
  if (target.action === 'save') return { ...flow, connmark: ((flow.connmark & ~target.ctmask) ^ (flow.mark & target.nfmask)) >>> 0 };
  return { ...flow, mark: ((flow.mark & ~target.nfmask) ^ (flow.connmark & target.ctmask)) >>> 0 };
}

/** The span of each field of a flow: rules whose columns do not meet it are passed over without a closer look. */
interface Hull {
  readonly src: { readonly lo: Address; readonly hi: Address };
  readonly dst: { readonly lo: Address; readonly hi: Address };
  readonly proto: { readonly lo: Address; readonly hi: Address };
  readonly sport: { readonly lo: Address; readonly hi: Address };
  readonly dport: { readonly lo: Address; readonly hi: Address };
  /** The only interface index, or -1 where there are several. */
  readonly inIndex: number;
  readonly out: number;
}

function span(set: IntervalSet): { lo: Address; hi: Address } {
  return { lo: set[0]!.lo, hi: set[set.length - 1]!.hi };
}

function hullOf(flow: Flow): Hull {
  const ins = span(fieldValues(flow, DIM.IN));
  return {
    src: span(fieldValues(flow, DIM.SRC)),
    dst: span(fieldValues(flow, DIM.DST)),
    proto: span(fieldValues(flow, DIM.PROTO)),
    sport: span(fieldValues(flow, DIM.SPORT)),
    dport: span(fieldValues(flow, DIM.DPORT)),
    inIndex: ins.lo === ins.hi ? Number(ins.lo) : -1,
    out: flow.out,
  };
}

/** The next position whose rule may match by its columns; the chain's length when there is none. */
function nextCandidate(gateway: Gateway, chain: Chain, from: number, hull: Hull): number {
  const c = gateway.ruleset!.columns;
  const { rules } = chain;
  const index = gateway.chainIndex(chain);
  const src = hull.src.lo === hull.src.hi ? hull.src.lo : null;
  const dst = hull.dst.lo === hull.dst.hi ? hull.dst.lo : null;
  for (let position = from; ; position++) {
    if (index !== null) position = nextPosition(index, rules.length, position, src, dst);
    if (position >= rules.length) return rules.length;
    const id = rules[position]!;
    const bits = c.bits[id]!;
    if ((bits & BIT.DST_NEGATED) === 0 && (c.dstLo[id]! > hull.dst.hi || c.dstHi[id]! < hull.dst.lo)) continue;
    if ((bits & BIT.SRC_NEGATED) === 0 && (c.srcLo[id]! > hull.src.hi || c.srcHi[id]! < hull.src.lo)) continue;
    if ((bits & BIT.DPORT_NEGATED) === 0 && (c.dportLo[id]! > hull.dport.hi || c.dportHi[id]! < hull.dport.lo)) continue;
    const proto = c.proto[id]!;
    if (proto > 0 && (bits & BIT.PROTO_NEGATED) === 0 && (proto < hull.proto.lo || proto > hull.proto.hi)) continue;
    if ((bits & BIT.SPORT_NEGATED) === 0 && (c.sportLo[id]! > hull.sport.hi || c.sportHi[id]! < hull.sport.lo)) continue;
    const inName = c.inName[id]!;
    if (inName !== 0 && hull.inIndex >= 0 && gateway.nameMatches(inName, hull.inIndex) === ((bits & BIT.IN_NEGATED) !== 0)) continue;
    const outName = c.outName[id]!;
    if (outName !== 0 && hull.out >= 0 && gateway.nameMatches(outName, hull.out) === ((bits & BIT.OUT_NEGATED) !== 0)) continue;
    return position;
  }
}
