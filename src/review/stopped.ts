/** Whether FORWARD stops a packet whatever the interfaces are: what is true of every network needs no network facts. */

import { runChain } from '../netfilter/chains.ts';
import { stateSet } from '../netfilter/evaluate.ts';
import { type Flow, startFlow, withField } from '../netfilter/flow.ts';
import type { Fate } from '../netfilter/flows.ts';
import type { BaseChain, Gateway } from '../netfilter/gateway.ts';
import { type Box, DIM, fullDim, replaceDim } from '../packets/box.ts';
import { one } from '../packets/intervals.ts';
import { STATE, TCP } from '../ruleset/model.ts';
import { matchOf } from './rule-facts.ts';
import { remembers } from './unmet.ts';

const BUDGET = 5_000;

/** A request after DNAT, by whatever interface it leaves; it comes in by the one that its DNAT rule names, or by any. */
export function isStoppedAnywhere(gateway: Gateway, fate: Fate): boolean {
  const named = fate.dnatBy !== null && matchOf(fate.dnatBy, 'in') !== undefined;
  const box = fate.header.map((set, dim) => (dim === DIM.IN ? (named ? fate.box[DIM.IN]! : fullDim(gateway.family, DIM.IN)) : set));
  return isStopped(gateway, replaceDim(box, DIM.STATE, stateSet(STATE.NEW)), fate.dnat);
}

/** The reply to a forwarded request, whichever way it takes. */
export function isReplyStoppedAnywhere(gateway: Gateway, fate: Fate): boolean {
  const swapped = fate.header.slice();
  swapped[DIM.IN] = fullDim(gateway.family, DIM.IN);
  swapped[DIM.SRC] = fate.header[DIM.DST]!;
  swapped[DIM.DST] = fate.box[DIM.SRC]!;
  swapped[DIM.SPORT] = fate.header[DIM.DPORT]!;
  swapped[DIM.DPORT] = fate.box[DIM.SPORT]!;
  swapped[DIM.FLAGS] = one(TCP.SYN | TCP.ACK);
  return isStopped(gateway, replaceDim(swapped, DIM.STATE, stateSet(STATE.ESTABLISHED)), fate.dnat);
}

/** Any packet, in by any interface. */
export function isBoxStoppedAnywhere(gateway: Gateway, box: Box): boolean {
  return isStopped(gateway, replaceDim(box, DIM.IN, fullDim(gateway.family, DIM.IN)), false);
}

function isStopped(gateway: Gateway, box: Box, dnat: boolean): boolean {
  if (gateway.ruleset === null || remembers(gateway.ruleset, 'filter')) return false;
  const flow = { ...withField(startFlow(box, 0), DIM.STATE, { dim: DIM.STATE, by: 0 }), dnat };
  const chains = gateway.hook('forward').filter(({ table }) => table === 'filter');
  // One index more than there are interfaces stands for one that no rule names.
  const outs = Array.from({ length: gateway.interfaces.length }, (_, index) => index + 1);
  return outs.every((out) => chains.some((chain) => stops(gateway, chain, { ...flow, out })));
}

function stops(gateway: Gateway, chain: BaseChain, flow: Flow): boolean {
  const budget = { left: BUDGET, recordSteps: false };
  const results = runChain(gateway, chain, flow, budget);
  return budget.left >= 0 && results.every(({ verdict }) => verdict === 'drop' || verdict === 'reject');
}
