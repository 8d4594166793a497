import type { Hearing, Understand } from '../hearing.ts';
import { intentNamed } from '../intent-named.ts';
import type { Language } from '../language.ts';
import type { Model, ModelIntent } from '../model.ts';
import { createSlotReaders } from '../slot-reader.ts';
import { isGuarded, neededFor } from './caution.ts';
import { carriersOf } from './carriers.ts';
import { classesOf } from './classes.ts';
import { createFeatures } from './features.ts';
import { createSlotFinder } from './find-slots.ts';
import { learn } from './learn.ts';

/** What a sentence might mean: `outside` is how likely it means nothing that the shop can do. */
export interface Likely {
  readonly intent?: ModelIntent;
  readonly confidence: number;
  readonly outside: number;
}

export interface Guess {
  readonly likely: (words: readonly string[], hearing: Hearing) => Likely;
  /** The likeliest intent of those that may be heard now, if it is likely enough. */
  readonly understand: Understand;
}

/** Longer than anybody speaks to a shop in one breath. */
const mostWords = 60;
/** How much likelier an answer is while its question is open. */
const whenAsked = 4;
/** How likely out of scope, beside the likeliest intent, something is that is not believed to be for the shop. */
const mostDoubt = 0.08;

/** It learns at once, so that no turn waits for that. Values alone ("four eight two one") are no reason to guess. */
export function createGuess(model: Model): Guess {
  const { language } = model;
  const teacher = model.taughtBy ?? model;
  const meanings = meaningsOf(model, teacher);
  const readers = createSlotReaders(model);
  const teachersReaders = createSlotReaders(teacher);
  const features = createFeatures(teacher);
  const findSlots = createSlotFinder(model);
  const classify = learn(teacher);

  function likely(words: readonly string[], hearing: Hearing): Likely {
    const reader = teachersReaders.for(words, hearing.today, new Map());
    const shares = classify(features(words, reader));
    const outside = shares[meanings.length] ?? 0;
    const audible = meanings.flatMap((intents, at) => heardAs(intents, shares[at] ?? 0, hearing));
    const sum = audible.reduce((all, { weight }) => all + weight, outside);
    const [best] = audible.sort((one, other) => other.weight - one.weight);
    return {
      ...(best && { intent: best.intent }),
      confidence: (best?.weight ?? 0) / sum,
      outside: outside / sum,
    };
  }

  return {
    likely,
    understand(text, hearing) {
      const words = heardWords(text, language);
      if (words.length === 0) return undefined;
      const { intent, confidence, outside } = likely(words, hearing);
      if (!intent || outside > confidence * mostDoubt) return undefined;
      if (confidence < neededFor(intent)) return undefined;
      if (
        isGuarded(intent) &&
        !words.every((word) => carriersOf(intent, language).has(language.plain(word)))
      )
        return undefined;
      const reader = readers.for(words, hearing.today, hearing.learnt);
      const { slots, rest } = findSlots(intent, words, reader);
      if (!rest.some((word) => carriersOf(intent, language).has(language.plain(word))))
        return undefined;
      return { intent, slots, confidence };
    },
  };
}

export const heardWords = (text: string, language: Language): readonly string[] =>
  language.withoutChatter(language.wordsOf(text)).slice(0, mostWords);

/** The intents of each class that was learnt, by the names they have here. */
function meaningsOf(model: Model, teacher: Model): readonly (readonly ModelIntent[])[] {
  const classes = classesOf(teacher);
  if (model === teacher) return classes.map(({ intents }) => intents);
  return classes.map(({ intents: [first] }) => {
    const meant = intentNamed(first?.name ?? '');
    return model.intents.filter(
      ({ name, contexts }) =>
        intentNamed(name) === meant || (contexts.length > 0 && name.startsWith(meant)),
    );
  });
}

/** The intent of a class that hears it now: that of an open question before one that always listens. */
function heardAs(intents: readonly ModelIntent[], likely: number, hearing: Hearing) {
  const intent = intents.findLast(({ contexts }) =>
    contexts.every((context) => hearing.contexts.has(context)),
  );
  if (!intent) return [];
  return [{ intent, weight: isAsked(intent, hearing) ? likely * whenAsked : likely }];
}

const isAsked = ({ name, contexts }: ModelIntent, { elicited }: Hearing): boolean =>
  contexts.length > 0 || elicited?.intent === name;
