/**
 * A linear reader (multinomial logistic regression): each feature of a text speaks for or against each class, and their sum decides. The
 * same text always gets the same answer. Weights are kept as text, a feature and one sign for each class a line.
 */

export interface Weights {
  readonly classes: number;
  /** By feature; one number for each class. */
  readonly byFeature: ReadonlyMap<string, readonly number[]>;
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const STEP = 0.15;
const MIDDLE = 32;

/** Features are weighed by how many of them a text has: a long one is no surer than a short one. */
export function scaleOf(features: number): number {
  return 3 / Math.sqrt(Math.max(1, features));
}

/** The probability of each class. Features that have no weight say nothing. */
export function probabilities({ classes, byFeature }: Weights, features: readonly string[]): number[] {
  const known = features.flatMap((feature) => byFeature.get(feature) ?? []);
  const scale = scaleOf(known.length / classes);
  const sums = Array.from({ length: classes }, (_, k) => {
    let sum = 0;
    for (let at = k; at < known.length; at += classes) sum += known[at]!;
    return sum * scale;
  });
  return softmax(sums);
}

export function softmax(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

export function readWeights(text: string, classes: number): Weights {
  const lines = text.split('\n').filter((line) => line !== '');
  const entry = (line: string) => {
    const signs = [...line.slice(-classes)];
    return [line.slice(0, -classes - 1), signs.map((sign) => (SIGNS.indexOf(sign) - MIDDLE) * STEP)] as const;
  };
  return { classes, byFeature: new Map(lines.map(entry)) };
}

/** What `readWeights` reads; weights are rounded to their steps. */
export function writeWeights({ byFeature }: Weights): string {
  const sign = (weight: number) => SIGNS[Math.min(SIGNS.length - 1, Math.max(0, Math.round(weight / STEP) + MIDDLE))]!;
  return [...byFeature]
    .map(([feature, weights]) => `${feature} ${weights.map(sign).join('')}`)
    .sort()
    .join('\n');
}
