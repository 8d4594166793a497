import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Model } from '../model.ts';
import { createSlotReaders } from '../slot-reader.ts';
import { classesOf } from './classes.ts';
import { createFeatures } from './features.ts';
import { isKept, recall, remember } from './memory.ts';
import { createClassifier, learnSoftmax, type Classify } from './softmax.ts';
import { lessonsOf } from './training-set.ts';

const classifiers = new Map<string, Classify>();

/** Learns a model's samples, once for all who ask for it and for all time where the model says where to keep it. */
export function learn(model: Model): Classify {
  const key = keyOf(model);
  const known = classifiers.get(key) ?? createClassifier(recalled(model, key));
  classifiers.set(key, known);
  return known;
}

/** Whether nothing is left to learn of it. */
export function isLearnt(model: Model): boolean {
  const key = keyOf(model);
  return classifiers.has(key) || (model.keptIn !== undefined && isKept(model.keptIn, key));
}

function recalled(model: Model, key: string) {
  const { keptIn } = model;
  const kept = keptIn === undefined ? undefined : recall(keptIn, key);
  if (kept) return kept;
  const learnt = learnSoftmax(examplesOf(model), classesOf(model).length + 1);
  if (keptIn !== undefined) remember(keptIn, key, learnt);
  return learnt;
}

function* examplesOf(model: Model) {
  const features = createFeatures(model);
  const readers = createSlotReaders(model);
  for (const lesson of lessonsOf(model, classesOf(model))) {
    const reader = readers.for(lesson.words, anyDay, new Map());
    yield { ...lesson, features: features(lesson.words, reader) };
  }
}

/** Which day a lesson names makes no difference. */
const anyDay = '2026-01-01';

/** Another model, or another way to learn, is to be learnt anew. */
function keyOf({ language, intents, types, outOfScope, groceries, elsewhere }: Model): string {
  const { file } = language;
  const taught = { language: file, intents, types: [...types], outOfScope, groceries, elsewhere };
  return createHash('sha256')
    .update(code)
    .update(JSON.stringify(taught))
    .digest('hex')
    .slice(0, 16);
}

const code = ['.', '..']
  .map((folder) => fileURLToPath(new URL(`${folder}/`, import.meta.url)))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => readFileSync(`${folder}${file}`, 'utf8')),
  )
  .join('\n');
