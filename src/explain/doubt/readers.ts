/** The second reader's two opinions: what kind of question a text is, and which of its ends asks which. */

import { sameHost } from '../grammar/ends.ts';
import { probabilities, readWeights, type Weights } from './linear.ts';
import { askFeatures, partFeatures, type Told } from './told.ts';
import { ASK_WEIGHTS, PART_WEIGHTS } from './weights.ts';

/**
 * Kinds of questions as far as they are told apart here: a flow that is asked and one that was seen are answered alike; `reaches` is
 * `who-reaches` with a client, as seen from which the services are asked for.
 */
export const KINDS = ['flow', 'who-reaches', 'reaches', 'published', 'what-if', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** Read from their text when the first question in words comes. */
let read: { readonly ask: Weights; readonly part: Weights } | null = null;

function learned(): NonNullable<typeof read> {
  read ??= { ask: readWeights(ASK_WEIGHTS, KINDS.length), part: readWeights(PART_WEIGHTS, PARTS.length) };
  return read;
}

/** A question is asked about its kind and its ends several times while it is read. */
const kinds = new WeakMap<Told, readonly Likely[]>();
const pairs = new WeakMap<Told, readonly Pair[]>();

function remembered<T>(known: WeakMap<Told, T>, told: Told, make: (told: Told) => T): T {
  const made = known.get(told) ?? make(told);
  known.set(told, made);
  return made;
}

export interface Likely {
  readonly kind: Kind;
  readonly probability: number;
}

/** How likely a text is each kind of question, likeliest first. */
export function kindsOf(told: Told): readonly Likely[] {
  return remembered(kinds, told, likelyKinds);
}

function likelyKinds(told: Told): readonly Likely[] {
  const likely = probabilities(learned().ask, askFeatures(told));
  return KINDS.map((kind, at) => ({ kind, probability: likely[at]! })).sort((a, b) => b.probability - a.probability);
}

/** An end's part in the flow that is asked about; `none` of whatever only stands beside it. */
export const PARTS = ['from', 'to', 'none'] as const;

export interface Pair {
  /** Places of ends. */
  readonly from: number;
  readonly to: number;
  /** That the one asks the other, and all the rest only stands beside them. */
  readonly probability: number;
  /** The same where some two of the ends are meant for sure: its part in what all pairs have together. */
  readonly share: number;
}

/** Each two ends of a text that may ask one another, likeliest first; ends that are named again are the same. `weights`: others than the learned ones. */
export function pairsOf(told: Told, weights?: Weights): readonly Pair[] {
  return weights === undefined ? remembered(pairs, told, (one) => likelyPairs(one, learned().part)) : likelyPairs(told, weights);
}

function likelyPairs(told: Told, weights: Weights): readonly Pair[] {
  const { ends } = told;
  const likely = ends.map((_, of) => probabilities(weights, partFeatures(told, of)));
  const first = ends.map((end) => ends.findIndex((one) => sameHost(one, end)));
  const found: Omit<Pair, 'share'>[] = [];
  for (const from of new Set(first)) {
    for (const to of new Set(first)) {
      if (from !== to) found.push({ from, to, probability: probabilityOf(likely, first, from, to) });
    }
  }
  const all = found.reduce((sum, { probability }) => sum + probability, 0);
  const pairs = found.map((pair) => ({ ...pair, share: all === 0 ? 0 : pair.probability / all }));
  return pairs.sort((a, b) => b.probability - a.probability);
}

/** Of an end that is named several times one mention at least has its part. */
function probabilityOf(likely: readonly (readonly number[])[], first: readonly number[], from: number, to: number): number {
  let [beside, [a, anyA], [b, anyB]] = [1, [1, 1], [1, 1]];
  first.forEach((host, at) => {
    const [asks, asked, none] = [likely[at]![0]!, likely[at]![1]!, likely[at]![2]!];
    if (host === from) [a, anyA] = [a * none, anyA * (asks + none)];
    else if (host === to) [b, anyB] = [b * none, anyB * (asked + none)];
    else beside *= none;
  });
  return beside * (anyA - a) * (anyB - b);
}

/** How likely the end at place `from` asks the one at place `to`, and all the rest only stands beside them. */
export function likelihoodOfPair(told: Told, from: number, to: number): number {
  const [a, b] = [from, to].map((place) => told.ends.findIndex((one) => sameHost(one, told.ends[place]!)));
  return pairsOf(told).find((pair) => pair.from === a && pair.to === b)?.probability ?? 0;
}

/** How likely the end at place `from` asks the one at place `to`, rather than the other way round. */
export function likelihoodOf(told: Told, from: number, to: number): number {
  const [there, back] = [likelihoodOfPair(told, from, to), likelihoodOfPair(told, to, from)];
  return there + back === 0 ? 0.5 : there / (there + back);
}
