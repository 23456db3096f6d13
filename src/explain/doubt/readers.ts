/** The second reader's two opinions: what kind of question a text is, and which of two ends asks. */
import { probabilities, readWeights, type Weights } from './linear.ts';
import { askFeatures, type Told, wayFeatures } from './told.ts';
import { ASK_WEIGHTS, WAY_WEIGHTS } from './weights.ts';

/**
 * Kinds of questions as far as they are told apart here: a flow that is asked and one that was seen are answered alike; `reaches` is
 * `who-reaches` with a client, as seen from which the services are asked for.
 */
export const KINDS = ['flow', 'who-reaches', 'reaches', 'published', 'what-if', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** Read from their text when the first question in words comes. */
let read: { readonly ask: Weights; readonly way: Weights } | null = null;

function weights(): NonNullable<typeof read> {
  read ??= { ask: readWeights(ASK_WEIGHTS, KINDS.length), way: readWeights(WAY_WEIGHTS, 2) };
  return read;
}

export interface Likely {
  readonly kind: Kind;
  readonly probability: number;
}

/** How likely a text is each kind of question, likeliest first. */
export function kindsOf(told: Told): readonly Likely[] {
  const likely = probabilities(weights().ask, askFeatures(told));
  return KINDS.map((kind, at) => ({ kind, probability: likely[at]! })).sort((a, b) => b.probability - a.probability);
}

/** How likely the end at place `from` asks the one at place `to`, rather than the other way round. */
export function likelihoodOf(told: Told, from: number, to: number): number {
  const [first, second] = probabilities(weights().way, wayFeatures(told, Math.min(from, to), Math.max(from, to)));
  return from < to ? first! : second!;
}
