import { createExactUnderstanding } from './exact.ts';
import { createGuess } from './guess/guess.ts';
import type { Understand } from './hearing.ts';
import type { Model } from './model.ts';

/**
 * What a sample says exactly; else, where the model knows what nobody asks a shop, what its samples make likely. A sample that
 * fits only with unknown words ("find my glasses") does not count against that knowledge.
 */
export function createUnderstanding(model: Model): Understand {
  const exactly = createExactUnderstanding(model);
  const { outOfScope } = model;
  if (!outOfScope) return exactly;
  const guess = createGuess(model);
  return (text, hearing) => {
    const exact = exactly(text, hearing);
    if (!exact) return guess.understand(text, hearing);
    return exact.confidence < 1 && guess.isOutOfScope(text, hearing) ? undefined : exact;
  };
}
