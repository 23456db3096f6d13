/** What a rule's matches ask of a packet, in the terms of one gateway's interfaces, addresses and sets. */
import type { Network } from '../network/model.ts';
import type { Dim } from '../packets/box.ts';
import type { IntervalSet } from '../packets/intervals.ts';
import type { Routing } from './routing.ts';

export type Test =
  /** A field of the header as it is now. */
  | { readonly kind: 'now'; readonly dim: Dim; readonly set: IntervalSet }
  /** A field of conntrack's original tuple. */
  | { readonly kind: 'original'; readonly dim: Dim; readonly set: IntervalSet }
  /** A field of conntrack's reply tuple: its source is where the original direction's destination went. */
  | { readonly kind: 'reply'; readonly dim: Dim; readonly set: IntervalSet }
  | { readonly kind: 'out'; readonly set: IntervalSet }
  | { readonly kind: 'state'; readonly states: number; readonly negated: boolean }
  | { readonly kind: 'status'; readonly status: number; readonly negated: boolean }
  | { readonly kind: 'direction'; readonly reply: boolean }
  | { readonly kind: 'mark'; readonly value: number; readonly mask: number; readonly negated: boolean }
  | { readonly kind: 'connmark'; readonly value: number; readonly mask: number; readonly negated: boolean }
  | { readonly kind: 'free'; readonly match: string; readonly negated: boolean }
  | { readonly kind: 'never' }
  /** At least one of these. */
  | { readonly kind: 'either'; readonly tests: readonly Test[] }
  /** All of these. */
  | { readonly kind: 'all'; readonly tests: readonly Test[] }
  | { readonly kind: 'not'; readonly test: Test };

export interface CompileContext {
  readonly interfaces: readonly string[];
  readonly network: Network;
  readonly routing: Routing;
}

/** A question that nothing here decides, by its text. */
export function free(match: string, negated: boolean): Test {
  return { kind: 'free', match, negated };
}

/** Whether the answer may hang on such a question. */
export function isOpen(test: Test): boolean {
  if (test.kind === 'not') return isOpen(test.test);
  return test.kind === 'free' || ((test.kind === 'either' || test.kind === 'all') && test.tests.some(isOpen));
}
