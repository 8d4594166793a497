import { seededRandom } from './seeded-random.ts';

/** Something to learn from: the features it has, and which class it is of. */
export interface Example {
  readonly features: readonly string[];
  readonly label: number;
  readonly weight: number;
}

/** What was learnt, as it can be kept: a row of weights for each feature, and the first for what everything has. */
export interface Learnt {
  readonly classes: number;
  readonly features: readonly string[];
  readonly weights: Float32Array;
}

/** How likely each class is; the sum is 1. */
export type Classify = (features: readonly string[]) => Float64Array;

const epochs = 7;
/** Weights are the mean of those after each epoch from this one on: what an epoch happens to learn last weighs no more than the rest. */
const firstCounted = 3;
const firstRate = 4;
/** What is known this well already is not learnt again for a while. */
const sureEnough = 0.97;
/** Features of fewer examples say more about the example than about the language. */
const fewest = 2;
/** How much of an example is left out each time, so that nothing depends on one feature alone. */
const leftOut = 0.3;
/** Classes as unlikely as this have nothing to learn from an example. */
const negligible = 0.002;

/** Multinomial logistic regression by stochastic gradient descent; the same examples always give the same weights. */
export function learnSoftmax(examples: Iterable<Example>, classes: number): Learnt {
  const { features, rows } = numbered(examples);
  const weights = new Float32Array((features.length + 1) * classes);
  const order = rows.map((_, index) => index);
  const random = seededRandom(7).next;
  const mean = new Float32Array(weights.length);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    const rate = firstRate / (1 + epoch / 3);
    for (const index of order) {
      const row = rows[index];
      if (!row || row.rests-- > 0) continue;
      const at = row.at.filter((id) => id === 0 || random() >= leftOut);
      if (learn(weights, { ...row, at }, rate, classes)) row.rests = epoch;
    }
    if (epoch >= firstCounted) {
      for (let at = 0; at < mean.length; at += 1) mean[at] = (mean[at] ?? 0) + (weights[at] ?? 0);
    }
  }
  return { classes, features, weights: mean.map((sum) => sum / (epochs - firstCounted)) };
}

export function createClassifier({ classes, features, weights }: Learnt): Classify {
  const ids = idsOf(features);
  return (found) => likelihoods(weights, known(ids, found), classes);
}

/** The features that are frequent enough, and the examples by their numbers: texts of all of them would fill the memory. */
function numbered(examples: Iterable<Example>) {
  const ids = new Map<string, number>();
  const counts: number[] = [];
  const all = Array.from(examples, ({ features, label, weight }) => {
    const at = Int32Array.from(features, (feature) => {
      const id = ids.get(feature) ?? ids.size;
      if (id === ids.size) ids.set(feature, id);
      counts[id] = (counts[id] ?? 0) + 1;
      return id;
    });
    return { at, label, weight };
  });
  const features = [...ids.keys()].filter((_, id) => (counts[id] ?? 0) >= fewest);
  const rowOf = new Int32Array(ids.size).fill(-1);
  features.forEach((feature, at) => (rowOf[ids.get(feature) ?? 0] = at + 1));
  const rows = all.map(({ at, ...rest }) => {
    const kept = at.map((id) => rowOf[id] ?? -1).filter((row) => row > 0);
    return { at: Int32Array.of(0, ...kept), ...rest, rests: 0 };
  });
  return { features, rows };
}

const idsOf = (features: readonly string[]): ReadonlyMap<string, number> =>
  new Map(features.map((feature, index) => [feature, index + 1]));

/** Row 0 is the bias, which everything has. */
function known(ids: ReadonlyMap<string, number>, features: readonly string[]): Int32Array {
  const found = [0];
  for (const feature of features) {
    const id = ids.get(feature);
    if (id !== undefined) found.push(id);
  }
  return Int32Array.from(found);
}

function likelihoods(weights: Float32Array, at: Int32Array, classes: number): Float64Array {
  const scores = new Float64Array(classes);
  for (const feature of at) {
    const from = feature * classes;
    for (let one = 0; one < classes; one += 1) {
      scores[one] = (scores[one] ?? 0) + (weights[from + one] ?? 0);
    }
  }
  const scale = 1 / Math.sqrt(at.length);
  let highest = -Infinity;
  for (const score of scores) highest = Math.max(highest, score);
  let sum = 0;
  for (let one = 0; one < classes; one += 1) {
    const likely = Math.exp(scale * ((scores[one] ?? 0) - highest));
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
}

/** Whether it was known already. */
function learn(weights: Float32Array, row: Row, rate: number, classes: number): boolean {
  const likely = likelihoods(weights, row.at, classes);
  if ((likely[row.label] ?? 0) > sureEnough) return true;
  likely[row.label] = (likely[row.label] ?? 0) - 1;
  const step = (rate * row.weight) / Math.sqrt(row.at.length);
  for (let one = 0; one < classes; one += 1) {
    const change = likely[one] ?? 0;
    if (Math.abs(change) < negligible) continue;
    for (const feature of row.at) {
      const at = feature * classes + one;
      weights[at] = (weights[at] ?? 0) - step * change;
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
