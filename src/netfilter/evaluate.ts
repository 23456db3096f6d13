/** One test, or all tests of a rule, on a flow: the part that matches and the parts that do not. */
import { DIM, type Dim } from '../packets/box.ts';
import { type IntervalSet, setOf } from '../packets/intervals.ts';
import { STATE } from '../ruleset/model.ts';
import { type Field, type Flow, isAnswer, type Split, splitByDim, splitByField, splitByMatch, withField } from './flow.ts';
import { splitByPort } from './physdev.ts';
import type { Test } from './tests.ts';

export interface RuleSplit {
  readonly hits: readonly Flow[];
  readonly misses: readonly Flow[];
}

/** Splits a flow by all tests of a rule. The misses are disjoint from the hits and from each other. */
export function splitByRule(flow: Flow, tests: readonly Test[]): RuleSplit {
  let hits: readonly Flow[] = [flow];
  const misses: Flow[] = [];
  for (const test of tests) {
    const still: Flow[] = [];
    for (const candidate of hits) {
      const split = splitByTest(candidate, test);
      still.push(...split.hits);
      misses.push(...split.misses);
    }
    if (still.length === 0) return { hits: still, misses };
    hits = still;
  }
  return { hits, misses };
}

function splitByTest(flow: Flow, test: Test): RuleSplit {
  switch (test.kind) {
    case 'either':
      return splitByEither(flow, test.tests);
    case 'all':
      return splitByRule(flow, test.tests);
    case 'not': {
      const { hits, misses } = splitByTest(flow, test.test);
      return { hits: misses, misses: hits };
    }
    case 'original':
    case 'reply':
    case 'status':
    case 'direction':
    case 'connmark':
      return splitByConnection(flow, test);
    case 'port':
      return splitByPort(flow, test);
    default:
      return lists(splitByOne(flow, test));
  }
}

function splitByEither(flow: Flow, tests: readonly Test[]): RuleSplit {
  const hits: Flow[] = [];
  let rest: readonly Flow[] = [flow];
  for (const branch of tests) {
    const still: Flow[] = [];
    for (const candidate of rest) {
      const split = splitByTest(candidate, branch);
      hits.push(...split.hits);
      still.push(...split.misses);
    }
    rest = still;
  }
  return { hits, misses: rest };
}

type ConnectionTest = Extract<Test, { kind: 'original' | 'reply' | 'status' | 'direction' | 'connmark' }>;

/** INVALID and UNTRACKED packets have no conntrack entry: matches on one fail, inverted or not (xt_conntrack, xt_connmark). */
function splitByConnection(flow: Flow, test: ConnectionTest): RuleSplit {
  const { hit: without, miss: withEntry } = splitByDim(flow, DIM.STATE, stateSet(WITHOUT_ENTRY));
  if (withEntry === null) return { hits: [], misses: [flow] };
  const split = test.kind === 'direction' ? splitByDirection(withEntry, test.reply) : lists(splitByOne(withEntry, test));
  return without === null ? split : { hits: split.hits, misses: [without, ...split.misses] };
}

function lists({ hit, miss }: Split): RuleSplit {
  return { hits: hit === null ? [] : [hit], misses: miss === null ? [] : [miss] };
}

const always = (flow: Flow): Split => ({ hit: flow, miss: null });
const never = (flow: Flow): Split => ({ hit: null, miss: flow });
const invert = ({ hit, miss }: Split): Split => ({ hit: miss, miss: hit });
const decide = (flow: Flow, truth: boolean): Split => (truth ? always(flow) : never(flow));

function splitByOne(flow: Flow, test: Exclude<Test, { kind: 'either' | 'all' | 'not' | 'direction' | 'port' }>): Split {
  switch (test.kind) {
    case 'now':
      return splitByDim(flow, test.dim, test.set);
    case 'out':
      return decide(
        flow,
        test.set.some((r) => r.lo <= flow.out && flow.out <= r.hi),
      );
    case 'original':
      return splitByField(flow, originalField(flow, test.dim), test.set, () => flow);
    case 'reply':
      return splitByReplyTuple(flow, test.dim, test.set);
    case 'state':
      return splitByState(flow, test.states, test.negated);
    case 'status':
      return splitByStatus(flow, test.status, test.negated);
    case 'mark':
    case 'connmark': {
      const value = test.kind === 'mark' ? flow.mark : flow.connmark;
      return decide(flow, ((value & test.mask) >>> 0 === test.value >>> 0) !== test.negated);
    }
    case 'free': {
      const split = splitByMatch(flow, test.match);
      return test.negated ? invert(split) : split;
    }
    case 'bridged':
      return decide(flow, flow.bridged);
    case 'never':
      return never(flow);
  }
}

const WITHOUT_ENTRY = STATE.INVALID | STATE.UNTRACKED;

/**
 * `--ctstate`: any of the named states, or of the conntrack status bits SNAT and DNAT (KERNEL 4), which need an entry: before conntrack
 * has seen a packet there is none, and its state is INVALID.
 */
function splitByState(flow: Flow, states: number, negated: boolean): Split {
  const byStatus = ((states & STATE.DNAT) !== 0 && flow.dnat) || ((states & STATE.SNAT) !== 0 && flow.snat);
  const known = STATE.NEW | STATE.ESTABLISHED | STATE.RELATED;
  const split = splitByDim(flow, DIM.STATE, stateSet(byStatus ? (states & WITHOUT_ENTRY) | known : states & (known | WITHOUT_ENTRY)));
  return negated ? invert(split) : split;
}

const stateSets = new Map<number, IntervalSet>();

/** State bits as a set of STATE indexes. */
export function stateSet(states: number): IntervalSet {
  const known = stateSets.get(states);
  if (known !== undefined) return known;
  const set = setOf([0, 1, 2, 3, 4].filter((index) => (states & (1 << index)) !== 0).map((index) => ({ lo: index, hi: index })));
  stateSets.set(states, set);
  return set;
}

/** Conntrack status bits (nf_conntrack_common.h): what a file decides is SNAT, DNAT and, for a reply, SEEN_REPLY; CONFIRMED once it has left the gateway. */
function splitByStatus(flow: Flow, status: number, negated: boolean): Split {
  const known = (flow.snat ? 16 : 0) | (flow.dnat ? 32 : 0) | (isAnswer(flow) ? 2 : 0) | (flow.confirmed ? 8 : 0);
  // NONE is a mask of no bits: it never meets any.
  const truth = (known & status) !== 0;
  const undecidable = status & (1 | 4);
  if (!truth && undecidable !== 0) {
    const split = splitByMatch(flow, `-m conntrack --ctstatus ${status & 1 ? 'EXPECTED' : 'ASSURED'}`);
    return negated ? invert(split) : split;
  }
  return decide(flow, truth !== negated);
}

/** An established packet that a question names may go either way; any other goes in the original direction. */
function splitByDirection(flow: Flow, reply: boolean): RuleSplit {
  if (flow.replyTo !== null) return lists(decide(flow, reply === flow.entry));
  const { hit: established, miss: others } = splitByDim(flow, DIM.STATE, stateSet(STATE.ESTABLISHED));
  const plain = others === null ? lists({ hit: null, miss: null }) : lists(decide(others, !reply));
  if (established === null) return plain;
  const asked = splitByMatch(established, '-m conntrack --ctdir REPLY');
  const directed = lists(reply ? asked : invert(asked));
  return { hits: [...plain.hits, ...directed.hits], misses: [...plain.misses, ...directed.misses] };
}

/** The field of the other end. */
const MIRROR: Readonly<Partial<Record<Dim, Dim>>> = {
  [DIM.SRC]: DIM.DST,
  [DIM.DST]: DIM.SRC,
  [DIM.SPORT]: DIM.DPORT,
  [DIM.DPORT]: DIM.SPORT,
};

/** A field of conntrack's original tuple: the connection's first packet as it came in, which an unknown answer is itself. */
function originalField(flow: Flow, dim: Dim): Field {
  if (flow.replyTo === null || flow.entry) return { dim, by: 0 };
  return flow.replyTo[MIRROR[dim] ?? dim]!;
}

/** Conntrack's reply tuple: source = where the request went, destination = whom the server sees. */
function splitByReplyTuple(flow: Flow, dim: Dim, set: IntervalSet): Split {
  const other = MIRROR[dim] ?? dim;
  const sent = isAnswer(flow) ? flow.replyTo! : flow.fields;
  return splitByField(flow, sent[other]!, set, (narrowed) => (flow.replyTo === null ? withField(flow, other, narrowed) : flow));
}
