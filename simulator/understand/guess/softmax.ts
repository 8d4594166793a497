import { seededRandom } from './seeded-random.ts';

/** Something to learn from: the features it has, and which class it is of. */
export interface Example {
  readonly features: readonly string[];
  readonly label: number;
  readonly weight: number;
}

/** How likely each class is; the sum is 1. */
export type Classify = (features: readonly string[]) => Float64Array;

const epochs = 9;
const firstRate = 4;
/** What is known this well already is not learnt again. */
const sureEnough = 0.97;
/** Features of fewer examples say more about the example than about the language. */
const fewest = 2;

/** Multinomial logistic regression by stochastic gradient descent; the same examples always give the same weights. */
export function trainSoftmax(examples: readonly Example[], classes: number): Classify {
  const ids = idsOf(examples);
  const weights = new Float32Array((ids.size + 1) * classes);
  const rows = examples.map(({ features, label, weight }) => ({
    at: known(ids, features),
    label,
    weight,
    rests: 0,
  }));
  const order = rows.map((_, index) => index);
  const random = seededRandom(7).next;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    const rate = firstRate / (1 + epoch / 3);
    for (const index of order) {
      const row = rows[index];
      if (!row || row.rests-- > 0) continue;
      if (learn(weights, row, rate, classes)) row.rests = epoch;
    }
  }
  return (features) => likelihoods(weights, known(ids, features), classes);
}

function idsOf(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count >= fewest);
  return new Map(kept.map(([feature], index) => [feature, index + 1]));
}

/** Row 0 is the bias, which everything has. */
const known = (ids: ReadonlyMap<string, number>, features: readonly string[]): Int32Array =>
  Int32Array.from([0, ...features.flatMap((feature) => ids.get(feature) ?? [])]);

function likelihoods(weights: Float32Array, at: Int32Array, classes: number): Float64Array {
  const scores = new Float64Array(classes);
  const scale = 1 / Math.sqrt(at.length);
  for (const feature of at) {
    const from = feature * classes;
    for (let one = 0; one < classes; one += 1) {
      scores[one] = (scores[one] ?? 0) + scale * (weights[from + one] ?? 0);
    }
  }
  let highest = -Infinity;
  for (const score of scores) highest = Math.max(highest, score);
  let sum = 0;
  for (let one = 0; one < classes; one += 1) {
    const likely = Math.exp((scores[one] ?? 0) - highest);
    scores[one] = likely;
    sum += likely;
  }
  for (let one = 0; one < classes; one += 1) scores[one] = (scores[one] ?? 0) / sum;
  return scores;
}

interface Row {
  readonly at: Int32Array;
  readonly label: number;
  readonly weight: number;
  /** Epochs for which it is left alone. */
  rests: number;
}

/** Whether it was known already. */
function learn(weights: Float32Array, row: Row, rate: number, classes: number): boolean {
  const likely = likelihoods(weights, row.at, classes);
  if ((likely[row.label] ?? 0) > sureEnough) return true;
  likely[row.label] = (likely[row.label] ?? 0) - 1;
  const step = (rate * row.weight) / Math.sqrt(row.at.length);
  for (const feature of row.at) {
    const from = feature * classes;
    for (let one = 0; one < classes; one += 1) {
      weights[from + one] = (weights[from + one] ?? 0) - step * (likely[one] ?? 0);
    }
  }
  return false;
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}
