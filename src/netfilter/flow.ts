/**
 * A flow class on its way through the gateway: a set of original packets (a box), what has become of their header so far, and the
 * answers taken so far to questions that the file cannot decide. One packet is a flow whose box holds one header, so that a trace and
 * the analysis of all packets are one and the same walk.
 */
import { type Box, DIM, type Dim, replaceDim } from '../packets/box.ts';
import { type IntervalSet, intersect, isSubset, moved, one, single, subtract } from '../packets/intervals.ts';
import { formatAddress } from '../ruleset/address.ts';
import type { Address, Rule } from '../ruleset/model.ts';
import type { RoutePart } from './routing.ts';
import type { Step } from './step.ts';

/** A header field: an original field, moved by an amount, or one value of a set (several: the kernel picks, and no file says which). */
export type Field = { readonly dim: Dim; readonly by: Address } | { readonly set: IntervalSet };

/** Answers taken to undecidable matches, newest first. */
export interface When {
  readonly match: string;
  readonly is: boolean;
  readonly next: When | null;
}

export interface Steps {
  readonly step: Step;
  readonly before: Steps | null;
}

export interface Flow {
  readonly box: Box;
  readonly when: When | null;
  /** Current header, indexed by DIM. */
  readonly fields: readonly Field[];
  /** Index of the out interface; -1 before routing. */
  readonly out: number;
  /** What MASQUERADE would write on the route taken. */
  readonly masquerade: Address | null;
  /** On its way from one port of a bridge to another. */
  readonly bridged: boolean;
  /** The route by which it is forwarded; null before routing, and for what stays here. */
  readonly route: RoutePart | null;
  readonly mark: number;
  readonly connmark: number;
  /** False after NOTRACK, and before conntrack has seen the packet. */
  readonly tracked: boolean;
  readonly dnat: boolean;
  readonly snat: boolean;
  /** The rules that translated destination and source. */
  readonly dnatBy: Rule | null;
  readonly snatBy: Rule | null;
  /** The header after NAT of the original direction, while a reply is on its way; null in the original direction. */
  readonly replyTo: readonly Field[] | null;
  /** Whether the connection has a conntrack entry that the reply belongs to; false when the request was UNTRACKED or INVALID. */
  readonly entry: boolean;
  /** Whether that entry has been written down: true of a reply, and of what comes over lo. */
  readonly confirmed: boolean;
  /** Recorded only when somebody asked for the steps. */
  readonly steps: Steps | null;
}

const ORIGINAL: readonly Field[] = Object.values(DIM).map((dim): Field => ({ dim, by: 0 }));
/** Before conntrack has seen a packet, matches on its state find none: INVALID. */
const ENTERING: readonly Field[] = ORIGINAL.map((field, dim): Field => (dim === DIM.STATE ? { set: one(0) } : field));

/** A flow as it enters: every field is the original one. */
export function startFlow(box: Box, mark: number): Flow {
  return {
    box,
    when: null,
    fields: ENTERING,
    out: -1,
    masquerade: null,
    bridged: false,
    route: null,
    mark,
    connmark: 0,
    tracked: true,
    dnat: false,
    snat: false,
    dnatBy: null,
    snatBy: null,
    replyTo: null,
    entry: true,
    confirmed: false,
    steps: null,
  };
}

/** Whether this packet answers a connection that conntrack knows; an answer that it does not know begins one of its own. */
export function isAnswer(flow: Flow): boolean {
  return flow.replyTo !== null && flow.entry;
}

/** The values that a field can have for the packets of this flow. */
export function valuesOf(box: Box, field: Field): IntervalSet {
  return 'set' in field ? field.set : moved(box[field.dim]!, field.by);
}

export function fieldValues(flow: Flow, dim: Dim): IntervalSet {
  return valuesOf(flow.box, flow.fields[dim]!);
}

/** The value of a field when all packets of the flow agree on it, else null. */
export function fieldValue(flow: Flow, dim: Dim): Address | null {
  return single(fieldValues(flow, dim));
}

export function withField(flow: Flow, dim: Dim, field: Field): Flow {
  const fields = flow.fields.slice();
  fields[dim] = field;
  return { ...flow, fields };
}

export interface Split {
  readonly hit: Flow | null;
  readonly miss: Flow | null;
}

/** Splits a flow by a set of values of a current header field. */
export function splitByDim(flow: Flow, dim: Dim, set: IntervalSet): Split {
  return splitByField(flow, flow.fields[dim]!, set, (narrowed) => withField(flow, dim, narrowed));
}

/** Splits a flow by a set of values of any field of it; `narrow` puts a field whose choice of values got smaller in its place. */
export function splitByField(flow: Flow, field: Field, set: IntervalSet, narrow: (field: Field) => Flow): Split {
  const values = valuesOf(flow.box, field);
  const common = intersect(values, set);
  if (common.length === 0) return { hit: null, miss: flow };
  if (isSubset(values, common)) return { hit: flow, miss: null };
  if ('set' in field) return splitByPick(narrow({ set: common }), narrow({ set: subtract(values, common) }), common);
  const { box } = flow;
  const { dim } = field;
  const original = moved(common, negative(field.by));
  return {
    hit: { ...flow, box: replaceDim(box, dim, original) },
    miss: { ...flow, box: replaceDim(box, dim, subtract(box[dim]!, original)) },
  };
}

/** How such an answer's name begins. */
export const PICKED = 'NAT picks ';

/** What the kernel picks out of a range no file can tell, no more than the truth of an undecidable match: so it is an answer taken too. */
function splitByPick(picked: Flow, other: Flow, values: IntervalSet): Split {
  const match = `${PICKED}${values.map(({ lo, hi }) => (lo === hi ? valueText(lo) : `${valueText(lo)}-${valueText(hi)}`)).join(',')}`;
  for (let at = picked.when; at !== null; at = at.next) {
    if (at.match === match) return at.is ? { hit: picked, miss: null } : { hit: null, miss: other };
  }
  return {
    hit: { ...picked, when: { match, is: true, next: picked.when } },
    miss: { ...other, when: { match, is: false, next: other.when } },
  };
}

/** A port, or an address: none of those lies among the ports. */
function valueText(value: Address): string {
  return typeof value === 'number' && value <= 65535 ? String(value) : formatAddress(value);
}

function negative(by: Address): Address {
  return typeof by === 'bigint' ? -by : -by;
}

const MAC = '-m mac --mac-source ';
const OF_THE_REPLY = ' (of the reply)';
/** True of a moment, or of where somebody stands, not of a packet: the same for a request and its reply. */
const OF_BOTH = ['-m time ', '-m physdev, '];

function questionOf(flow: Flow, asked: string): string {
  return flow.replyTo === null || OF_BOTH.some((start) => asked.startsWith(start)) ? asked : asked + OF_THE_REPLY;
}

/** The answer taken to such a question of this packet; null where it was never asked. */
export function answerTo(flow: Flow, asked: string): boolean | null {
  const match = questionOf(flow, asked);
  for (let at = flow.when; at !== null; at = at.next) if (at.match === match) return at.is;
  return null;
}

/**
 * Splits by an undecidable match; a flow that has taken an answer keeps it. The reply is another packet, so its matches are questions of
 * their own. A frame has one source address: where one `-m mac` holds, no other does.
 */
export function splitByMatch(flow: Flow, asked: string): Split {
  const match = questionOf(flow, asked);
  for (let at = flow.when; at !== null; at = at.next) {
    if (at.match === match) return at.is ? { hit: flow, miss: null } : { hit: null, miss: flow };
    if (at.is && match.startsWith(MAC) && at.match.startsWith(MAC) && at.match.endsWith(OF_THE_REPLY) === match.endsWith(OF_THE_REPLY)) {
      return { hit: null, miss: flow };
    }
  }
  return {
    hit: { ...flow, when: { match, is: true, next: flow.when } },
    miss: { ...flow, when: { match, is: false, next: flow.when } },
  };
}

export function listWhen(when: When | null): { match: string; is: boolean }[] {
  const list: { match: string; is: boolean }[] = [];
  for (let at = when; at !== null; at = at.next) list.unshift({ match: at.match, is: at.is });
  return list;
}
