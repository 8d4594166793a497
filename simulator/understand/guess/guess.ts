import type { Hearing, Understand } from '../hearing.ts';
import type { Model, ModelIntent } from '../model.ts';
import { createSlotReaders } from '../slot-reader.ts';
import { plain, wordsOf } from '../words.ts';
import { isGuarded, neededFor } from './caution.ts';
import { carriersOf } from './carriers.ts';
import { withoutChatter } from './chatter.ts';
import { classesOf, type IntentClass } from './classes.ts';
import { createFeatures } from './features.ts';
import { createSlotFinder } from './find-slots.ts';
import { trainSoftmax, type Classify } from './softmax.ts';
import { lessonsOf } from './training-set.ts';

export interface Guess {
  /** The likeliest intent of those that may be heard now, if it is likely enough. */
  readonly understand: Understand;
  /** Much more like what nobody asks a shop than like any intent. */
  readonly isOutOfScope: (text: string, hearing: Hearing) => boolean;
}

/** Longer than anybody speaks to a shop in one breath. */
const mostWords = 60;
/** How much likelier an answer is while its question is open. */
const whenAsked = 4;
const surelyOutside = 0.6;
/** Shoppers speak to a shop: what might as well be either is for it. */
const benefitOfDoubt = 1.6;

/** It learns when it is first needed. Values alone ("four eight two one") are no reason to guess. */
export function createGuess(model: Model): Guess {
  const classes = classesOf(model);
  const readers = createSlotReaders(model);
  const features = createFeatures(model);
  const findSlots = createSlotFinder(model);
  let learnt: Classify | undefined;
  const learn = (today: string) =>
    trainSoftmax(
      lessonsOf(model, classes).map((lesson) => ({
        ...lesson,
        features: features(lesson.words, readers.for(lesson.words, today, new Map())),
      })),
      classes.length + 1,
    );

  function likelihoods(words: readonly string[], hearing: Hearing) {
    learnt ??= learn(hearing.today);
    const likely = learnt(features(words, readers.for(words, hearing.today, hearing.learnt)));
    const outside = likely[classes.length] ?? 0;
    const audible = classes.flatMap((one, at) => heardAs(one, likely[at] ?? 0, hearing));
    const sum = audible.reduce((all, { weight }) => all + weight, outside);
    const [best] = audible.sort((one, other) => other.weight - one.weight);
    return { best, confidence: (best?.weight ?? 0) / sum, outside: outside / sum };
  }

  return {
    understand(text, hearing) {
      const words = heardWords(text);
      if (words.length === 0) return undefined;
      const { best, confidence, outside } = likelihoods(words, hearing);
      if (!best || outside > confidence * benefitOfDoubt) return undefined;
      if (confidence < neededFor(best.intent)) return undefined;
      const { intent } = best;
      if (isGuarded(intent) && !words.every((word) => carriersOf(intent).has(plain(word))))
        return undefined;
      const reader = readers.for(words, hearing.today, hearing.learnt);
      const { slots, rest } = findSlots(intent, words, reader);
      if (!rest.some((word) => carriersOf(intent).has(plain(word)))) return undefined;
      return { intent, slots, confidence };
    },
    isOutOfScope(text, hearing) {
      const words = heardWords(text);
      return words.length > 0 && likelihoods(words, hearing).outside > surelyOutside;
    },
  };
}

const heardWords = (text: string): readonly string[] =>
  withoutChatter(wordsOf(text)).slice(0, mostWords);

/** The intent of a class that hears it now: that of an open question before one that always listens. */
function heardAs({ intents }: IntentClass, likely: number, hearing: Hearing) {
  const intent = intents.findLast(({ contexts }) =>
    contexts.every((context) => hearing.contexts.has(context)),
  );
  if (!intent) return [];
  return [{ intent, weight: isAsked(intent, hearing) ? likely * whenAsked : likely }];
}

const isAsked = ({ name, contexts }: ModelIntent, { elicited }: Hearing): boolean =>
  contexts.length > 0 || elicited?.intent === name;
