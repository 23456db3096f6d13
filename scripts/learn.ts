/**
 * `npm run learn`: what the second reader of questions goes by (src/explain/doubt/weights.ts), from the tables of questions and the meanings
 * that are accepted of each. The same tables give the same file, to the byte.
 */
import { writeFileSync } from 'node:fs';
import { scaleOf, softmax, type Weights, writeWeights } from '../src/explain/doubt/linear.ts';
import { KINDS, type Kind, PARTS } from '../src/explain/doubt/readers.ts';
import { askFeatures, partFeatures, placeOf, type Told, told } from '../src/explain/doubt/told.ts';
import { rewordedFirst } from '../src/explain/grammar/beforehand.ts';
import type { EndText } from '../src/explain/grammar/ends.ts';
import { forSecondReader, readWords } from '../src/explain/grammar/reading.ts';
import { evenText } from '../src/explain/grammar/text.ts';
import { type Vocabulary, vocabularyOf } from '../src/explain/grammar/vocabulary.ts';
import { gatewaysOf, readSide } from '../src/review/side.ts';
import { GATEWAY, questionSide } from '../test/explain/asking.ts';
import { questionSets } from '../test/explain/question-sets.ts';
import { questionTable } from '../test/explain/questions.ts';

/** A text, and what is accepted as its meaning: `ask from to`. */
export interface Lesson {
  readonly told: Told;
  readonly accepted: readonly string[];
}

/** A text's features, and the share of each class in what it is. */
interface Sample {
  readonly features: readonly string[];
  readonly shares: readonly number[];
}

/** A feature that fewer texts have is chance. */
const LEAST_TEXTS = 4;
/** A feature that speaks for no class more than this says nothing. */
const LEAST_WEIGHT = 0.4;
const ROUNDS = 20;
const RATE = 0.3;
const DECAY = 1e-4;

export const vocabulary: Vocabulary = questionVocabulary();

function questionVocabulary(): Vocabulary {
  const read = readSide(questionSide);
  if ('errors' in read) throw new Error('the gateway of the question tables does not read');
  return vocabularyOf(gatewaysOf([read], 'ip'), GATEWAY);
}

/** The lessons of each set, the main table's first. */
export function lessons(): Lesson[][] {
  const main = Object.entries(questionTable).flatMap(([accepted, questions]) => questions.map((question) => [question, accepted] as const));
  return [main, ...questionSets.map(({ questions }) => questions)].map((questions) =>
    questions.flatMap(([question, accepted]) => {
      const meanings = accepted.split(' | ');
      const text = forSecondReader(rewordedFirst(evenText(question)).trim(), vocabulary);
      return isIncomplete(question, meanings) ? [] : [{ told: told(text, vocabulary), accepted: meanings }];
    }),
  );
}

/** Asked back for what is missing or ambiguous: its words are those of the questions that are answered, and speak for nothing else. */
function isIncomplete(question: string, meanings: readonly string[]): boolean {
  if (!meanings.every((meaning) => kindOf(meaning) === 'other')) return false;
  const { question: read } = readWords(evenText(question), vocabulary, null);
  return read.ask === 'unclear' && ['which', 'missing-to', 'zone-to'].includes(read.because.kind);
}

export function askWeights(given: readonly Lesson[]): Weights {
  return fitted(given.map(kindSample), KINDS.length);
}

export function partWeights(given: readonly Lesson[]): Weights {
  return fitted(given.flatMap(partSamples), PARTS.length);
}

export function kindOf(meaning: string): Kind {
  const [ask = '', from = '-'] = meaning.split(' ');
  if (ask === 'path' || ask === 'evidence') return 'flow';
  if (ask === 'who-reaches' && from !== '-') return 'reaches';
  return KINDS.find((kind) => kind === ask) ?? 'other';
}

function kindSample({ told, accepted }: Lesson): Sample {
  const all = new Set(accepted.map(kindOf));
  // What may be asked back as well is a question all the same.
  const kinds = all.size > 1 ? new Set([...all].filter((kind) => kind !== 'other')) : all;
  return { features: askFeatures(told), shares: KINDS.map((kind) => (kinds.has(kind) ? 1 / kinds.size : 0)) };
}

/** Where the two ends of the first accepted flow stand in the text; null where it has no two. */
export function wayOf({ told, accepted }: Lesson): { readonly from: number; readonly to: number } | null {
  for (const meaning of accepted) {
    const [ask = '', from = '-', to = '-'] = meaning.split(' ');
    if (!['path', 'evidence', 'what-if'].includes(ask) || from === '-' || to === '-') continue;
    const [a, b] = [meantPlace(told, from), meantPlace(told, to)];
    if (a >= 0 && b >= 0 && a !== b) return { from: a, to: b };
  }
  return null;
}

function partSamples(lesson: Lesson): Sample[] {
  const way = wayOf(lesson);
  if (way === null) return [];
  return lesson.told.ends.map((_, at) => {
    const part = at === way.from ? 'from' : at === way.to ? 'to' : 'none';
    return { features: partFeatures(lesson.told, at), shares: PARTS.map((each) => (each === part ? 1 : 0)) };
  });
}

/** The place of an end as answers write it; `its public address` stands for an address of the gateway's. */
function meantPlace(told: Told, written: string): number {
  const host = written.replace(/:[\d,-]+(?:\/\w+)?$|\/(?:icmp|tcp|udp)$/, '');
  const [address, length] = host.split('/');
  const none = { ports: [], proto: null };
  const end: EndText = /^\d/.test(host)
    ? { kind: 'address', address: address!, length: length === undefined ? null : Number(length), ...none }
    : { kind: 'name', name: host, ...none };
  const place = placeOf(told, end, vocabulary);
  if (place >= 0 || !vocabulary.isOwn(host)) return place;
  return told.ends.findIndex(({ kind }) => kind === 'public');
}

/** Fits the weights by steps down the gradient, each as long as that feature's steps so far allow (AdaGrad). */
function fitted(samples: readonly Sample[], classes: number): Weights {
  const ids = frequentFeatures(samples);
  const weights = Array.from({ length: classes }, () => new Float64Array(ids.size));
  const steps = Array.from({ length: classes }, () => new Float64Array(ids.size).fill(1e-8));
  const rows = samples.map(({ features }) => features.flatMap((feature) => ids.get(feature) ?? []));
  for (let round = 0; round < ROUNDS; round++) {
    for (const at of shuffled(rows.length, round)) {
      const row = rows[at]!;
      const scale = scaleOf(row.length);
      const likely = softmax(weights.map((each) => row.reduce((sum, id) => sum + each[id]!, 0) * scale));
      for (let k = 0; k < classes; k++) learnFrom(row, weights[k]!, steps[k]!, (likely[k]! - samples[at]!.shares[k]!) * scale);
    }
  }
  const byFeature = new Map<string, readonly number[]>();
  for (const [feature, id] of ids) {
    const mean = weights.reduce((sum, each) => sum + each[id]!, 0) / classes;
    const own = weights.map((each) => each[id]! - mean);
    if (own.some((weight) => Math.abs(weight) >= LEAST_WEIGHT)) byFeature.set(feature, own);
  }
  return { classes, byFeature };
}

function learnFrom(row: readonly number[], weights: Float64Array, steps: Float64Array, error: number): void {
  for (const id of row) {
    const slope = error + DECAY * weights[id]!;
    steps[id]! += slope * slope;
    weights[id]! -= (RATE * slope) / Math.sqrt(steps[id]!);
  }
}

function frequentFeatures(samples: readonly Sample[]): Map<string, number> {
  const texts = new Map<string, number>();
  for (const { features } of samples) for (const feature of features) texts.set(feature, (texts.get(feature) ?? 0) + 1);
  const frequent = [...texts].filter(([, count]) => count >= LEAST_TEXTS);
  return new Map(frequent.map(([feature], id) => [feature, id]));
}

/** The numbers below `length` in an order that is the same each time for the same `round`. */
function shuffled(length: number, round: number): number[] {
  const order = Array.from({ length }, (_, at) => at);
  let state = round + 1;
  for (let at = length - 1; at > 0; at--) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

/** The text of weights.ts. */
export function learned(): string {
  const all = lessons().flat();
  const [ask, part] = [writeWeights(askWeights(all)), writeWeights(partWeights(all))];
  return [
    '/** Written by `npm run learn` from the tables of questions in test/explain; changed by nothing else. See linear.ts for how it is read. */',
    `export const ASK_WEIGHTS = \`\n${ask}\n\`;`,
    `export const PART_WEIGHTS = \`\n${part}\n\`;`,
    '',
  ].join('\n');
}

if (import.meta.main) writeFileSync(new URL('../src/explain/doubt/weights.ts', import.meta.url), learned());
