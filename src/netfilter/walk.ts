/** What a walk through the gateway is given, and what it gives. */
import type { Budget, Decision } from './chains.ts';
import type { Flow } from './flow.ts';
import type { Gateway } from './gateway.ts';

export type Verdict = 'forward' | 'local' | 'drop' | 'reject' | 'no-route' | 'undetermined';

/** A part of a flow at the end of its way. */
export interface Leaf {
  readonly flow: Flow;
  readonly verdict: Verdict;
  readonly by: Decision;
  /** For `undetermined`: what is not modelled, or the budget. */
  readonly unknown: string | null;
}

export interface Walk {
  readonly gateway: Gateway;
  readonly budget: Budget;
  readonly emit: (leaf: Leaf) => void;
}
