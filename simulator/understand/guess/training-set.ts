import type { Language } from '../language.ts';
import type { Model, Pattern, SlotType } from '../model.ts';
import type { IntentClass } from './classes.ts';
import { seededRandom } from './seeded-random.ts';

/** A sentence to learn from, and the class it is of. */
export interface Lesson {
  readonly words: readonly string[];
  readonly label: number;
  readonly weight: number;
  /** As it is written, and not said a little differently. */
  readonly isSample: boolean;
}

/** Samples of an intent that are learnt from at most: more of them say the same with other articles. */
const mostSamples = 1000;
/** Of open lists, how often another word stands where a value could: nobody's list holds everything. */
const shareOfOthers = 0.25;

/** What is out of scope is said in more ways than anybody can write down, so that each of them counts for more. */
const weightOfOthers = 2;
/** How many words of a sample are exchanged for one that means about the same. */
const shareOfSynonyms = 0.3;

/** The samples with values in their slots, and after the last class what is out of scope. */
export function lessonsOf(model: Model, classes: readonly IntentClass[]): readonly Lesson[] {
  const { language } = model;
  const random = seededRandom(11);
  const lessons = classes.flatMap(({ patterns }, label) => {
    const chosen = someOf(differentOf(patterns, language), mostSamples, random.next);
    const weight = Math.min(3, Math.sqrt(200 / (chosen.length + 1)));
    return chosen.flatMap((pattern) => {
      const words = filled(pattern, model, random);
      const again = filled(pattern, model, random);
      const ways = [
        words,
        ...blurred(words, language, random),
        ...blurred(again, language, random),
      ];
      return ways.map((each) => ({ words: each, label, weight, isSample: each === words }));
    });
  });
  const others = (model.outOfScope ?? []).flatMap((sentence) => {
    const words = language.wordsOf(sentence);
    return [words, ...blurred(words, language, random)].map((each) => ({
      words: each,
      label: classes.length,
      isSample: each === words,
      weight: weightOfOthers,
    }));
  });
  return withoutRepeats([...lessons, ...others]);
}

function withoutRepeats(lessons: readonly Lesson[]): readonly Lesson[] {
  const known = new Set<string>();
  return lessons.filter(({ words, label }) => {
    const key = `${String(label)} ${words.join(' ')}`;
    return !known.has(key) && known.add(key);
  });
}

/** Samples that say the same with other articles are one: what is said in a way of its own must not drown among them. */
function differentOf(
  patterns: readonly Pattern[],
  { wordsOf, isSmall }: Language,
): readonly Pattern[] {
  const known = new Map<string, Pattern>();
  for (const pattern of patterns) {
    const said = pattern.flatMap((part) =>
      part.kind === 'words' ? wordsOf(part.text).filter((word) => !isSmall(word)) : [part.type],
    );
    const key = said.join(' ');
    if (!known.has(key)) known.set(key, pattern);
  }
  return [...known.values()];
}

function someOf<T>(all: readonly T[], most: number, random: () => number): readonly T[] {
  if (all.length <= most) return all;
  const step = all.length / most;
  return Array.from({ length: most }, (_, at) => all[Math.floor((at + random()) * step)]).filter(
    (one) => one !== undefined,
  );
}

/** The same as people say it: with a word too few, with other words that mean it, or with one that nobody foresaw. */
function blurred(
  words: readonly string[],
  { synonymOf }: Language,
  { next }: Random,
): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const at = Math.floor(next() * words.length);
  if (words.length > 3 && next() < 0.3) found.push(words.filter((_, each) => each !== at));
  found.push(
    words.map((word) => (next() < shareOfSynonyms ? (synonymOf(word, next) ?? word) : word)),
  );
  if (words.length > 2 && next() < 0.6) {
    found.push([...words.slice(0, at), 'qqq', ...words.slice(at)]);
  }
  return found;
}

type Random = ReturnType<typeof seededRandom>;

const filled = (pattern: Pattern, model: Model, random: Random): readonly string[] =>
  pattern.flatMap((part) =>
    model.language.wordsOf(
      part.kind === 'words'
        ? part.text
        : valueOf(model.types.get(part.type), model.language.file.examples, random),
    ),
  );

function valueOf(
  type: SlotType | undefined,
  examples: Language['file']['examples'],
  { next, pick }: Random,
): string {
  switch (type?.kind) {
    case 'list': {
      if (type.entries.length === 0 || (type.open && next() < shareOfOthers)) return 'qqq';
      const { value, synonyms } = pick(type.entries);
      return pick([value, value, ...synonyms]);
    }
    case 'number':
      return pick(examples.number);
    case 'digits':
      return (type.length === 4 ? examples.fourDigits : examples.postalCode)[0] ?? '';
    case 'day':
      return pick(examples.day);
    case 'time':
      return pick(examples.time);
    case undefined:
      return '';
  }
}
