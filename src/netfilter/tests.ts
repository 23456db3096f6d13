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
  /** On its way between two ports of a bridge. */
  | { readonly kind: 'bridged' }
  /** The bridge's port at one end, one of `ports`, is one of `matching`. */
  | { readonly kind: 'port'; readonly end: 'in' | 'out'; readonly matching: readonly string[]; readonly ports: readonly string[] }
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

export const NEVER: Test = { kind: 'never' };
export const ALWAYS: Test = { kind: 'not', test: NEVER };

/** Whether somebody gave the network facts; inferred ones do not say what is not there. */
export function isGiven(network: Network): boolean {
  return network.assumptions.length === 0;
}

/** `-i NAME`: exact, or a prefix when NAME ends in `+` (iptables(8)). A bond's slave never matches the bond (KERNEL 2). */
export function interfaceMatches(pattern: string, name: string): boolean {
  return pattern.endsWith('+') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}

/** A question that nothing here decides, by its text. */
export function free(match: string, negated: boolean): Test {
  return { kind: 'free', match, negated };
}

/** Whether the answer may hang on such a question. */
export function isOpen(test: Test): boolean {
  if (test.kind === 'not') return isOpen(test.test);
  return test.kind === 'free' || test.kind === 'port' || ((test.kind === 'either' || test.kind === 'all') && test.tests.some(isOpen));
}
