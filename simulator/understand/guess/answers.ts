import type { Hearing, Understood } from '../hearing.ts';
import type { Model, ModelIntent } from '../model.ts';
import { createSlotReaders } from '../slot-reader.ts';
import { createSlotFinder } from './find-slots.ts';

/** Nobody answers a question in more words. */
const mostWords = 9;
/** It was asked for, and nothing else is said by it. */
const confidence = 0.7;

/** What answers the question that is open in words that no sample has: "like a dozen ish", "uh the spicy ones". */
export function createAnswers(model: Model) {
  const readers = createSlotReaders(model);
  const findSlots = createSlotFinder(model);
  return (words: readonly string[], hearing: Hearing): Understood | undefined => {
    const intent = askedIn(model, hearing);
    if (!intent || words.length > mostWords) return undefined;
    const reader = readers.for(words, hearing.today, hearing.learnt);
    const { slots } = findSlots(intent, words, reader);
    return Object.keys(slots).length > 0 ? { intent, slots, confidence } : undefined;
  };
}

function askedIn(
  { intents }: Model,
  { elicited, contexts: active }: Hearing,
): ModelIntent | undefined {
  if (elicited) return intents.find(({ name }) => name === elicited.intent);
  return intents.find(
    ({ contexts }) => contexts.length > 0 && contexts.every((each) => active.has(each)),
  );
}
