/** Steps of a trace: appended to a flow only when somebody asked for them. */
import { DIM } from '../packets/box.ts';
import { type IntervalSet, single } from '../packets/intervals.ts';
import { formatAddress } from '../ruleset/address.ts';
import type { Address, Rule, Target } from '../ruleset/model.ts';
import { type Flow, fieldValue, fieldValues } from './flow.ts';
import type { Step } from './step.ts';

/** Appends a step. */
export function recordStep(
  flow: Flow,
  step: Omit<Step, 'direction' | 'before' | 'after'>,
  before: string | null = null,
  after: string | null = null,
): Flow {
  const direction = flow.replyTo === null ? 'request' : 'reply';
  return { ...flow, steps: { step: { direction, before, after, ...step }, before: flow.steps } };
}

export function recordRule(flow: Flow, rule: Rule): Flow {
  const { table, name } = rule.chain;
  return recordStep(flow, {
    at: `${table} ${name}`,
    action: { kind: 'rule', table, chain: name, place: rule.place, text: rule.text, does: describeTarget(rule.target) },
  });
}

/** Adds both headers to the last step, the rule that changed the one into the other. */
export function amendStep(before: Flow, after: Flow): Flow {
  if (after.steps === null) return after;
  const step = { ...after.steps.step, before: headerText(before), after: headerText(after) };
  return { ...after, steps: { step, before: after.steps.before } };
}

/** Appends a step that changed the header, with both headers. */
export function recordChange(before: Flow, after: Flow, at: string, does: string): Flow {
  return recordStep(after, { at, action: { kind: 'conntrack', does } }, headerText(before), headerText(after));
}

export function listSteps(flow: Flow): Step[] {
  const steps: Step[] = [];
  for (let at = flow.steps; at !== null; at = at.before) steps.unshift(at.step);
  return steps;
}

/** `192.168.20.7:40000 → 110.88.12.88:25`, ports where the protocol has them. */
export function headerText(flow: Flow): string {
  const proto = fieldValue(flow, DIM.PROTO);
  const ports = proto !== null && hasPorts(Number(proto));
  const end = (address: 1 | 2, port: 4 | 5) => {
    const host = addressText(fieldValues(flow, address));
    return ports ? `${host.includes(':') ? `[${host}]` : host}:${portText(fieldValues(flow, port))}` : host;
  };
  return `${end(DIM.SRC, DIM.SPORT)} → ${end(DIM.DST, DIM.DPORT)}`;
}

/** To conntrack what comes in of it is INVALID: it is checked with UDP's pseudo header (udplite_error), so that no right checksum is right. */
export const UDPLITE = 136;

/** TCP, UDP, DCCP, SCTP, UDP-Lite. */
export function hasPorts(proto: number): boolean {
  return proto === 6 || proto === 17 || proto === 33 || proto === 132 || proto === UDPLITE;
}

/** One address, or the range that it is picked from. */
export function addressText(set: IntervalSet): string {
  return setText(set, formatAddress);
}

export function portText(set: IntervalSet): string {
  return setText(set, String);
}

function setText(set: IntervalSet, format: (value: Address) => string): string {
  const only = single(set);
  if (only !== null) return format(only);
  return set.map((r) => (r.lo === r.hi ? format(r.lo) : `${format(r.lo)}-${format(r.hi)}`)).join(',');
}

function describeTarget(target: Target): string {
  switch (target.kind) {
    case 'none':
      return 'no target';
    case 'jump':
    case 'goto':
      return `${target.kind} ${target.chain}`;
    case 'reject':
      return `REJECT with ${target.with}`;
    case 'pass':
    case 'unknown':
      return target.name;
    default:
      return target.kind.toUpperCase();
  }
}
