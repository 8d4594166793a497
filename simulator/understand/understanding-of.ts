import type { Model } from './model.ts';
import type { Understand } from './hearing.ts';
import { createUnderstanding } from './understand.ts';

const known = new WeakMap<Model, Understand>();

/** The understanding of a model, which takes a moment to learn: every device of a process that speaks it shares one. */
export function understandingOf(model: Model): Understand {
  const understand = known.get(model) ?? createUnderstanding(model);
  known.set(model, understand);
  return understand;
}
