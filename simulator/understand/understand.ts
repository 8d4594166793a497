import { createExactUnderstanding } from './exact.ts';
import { createAnswers } from './guess/answers.ts';
import { createGuess, heardWords } from './guess/guess.ts';
import type { Understand } from './hearing.ts';
import type { Model } from './model.ts';

/** A sample that fits only with unknown words ("find my glasses") yields to what is known of whole sentences. */
const clearlyOther = 0.6;
const surelyOutside = 0.1;
/** Something else is meant by what sounds that much like it, whatever is being asked. */
const clearlyNoAnswer = 0.8;

/**
 * What a sample says exactly; else an answer to the question that is open; else, where the model knows what nobody asks a shop, what
 * its samples make likely.
 */
export function createUnderstanding(model: Model): Understand {
  const exactly = createExactUnderstanding(model);
  if (!model.outOfScope) return exactly;
  const guess = createGuess(model);
  const answers = createAnswers(model);
  return (text, hearing) => {
    const exact = exactly(text, hearing);
    if (exact?.confidence === 1) return exact;
    const words = heardWords(text, model.language);
    if (words.length === 0) return exact;
    const { intent, confidence, outside } = guess.likely(words, hearing);
    const isOther = intent !== exact?.intent && confidence > clearlyOther;
    if (exact && !isOther) return outside > surelyOutside ? undefined : exact;
    const answer = confidence > clearlyNoAnswer ? undefined : answers(words, hearing);
    return answer ?? guess.understand(text, hearing);
  };
}
