import type { Language } from '../../simulator/understand/language.ts';
import type { Source } from './source.ts';

/** How many ways there are to say each intent, counted so that only ways count that a shopper would call different. */
export function countSamples(
  { intents, asks }: Pick<Source, 'intents' | 'asks'>,
  language: Language,
) {
  const counted = [
    ...Object.entries(intents),
    ...Object.entries(asks).map(([kind, samples]) => [`answer: ${kind}`, samples] as const),
  ];
  return counted.map(([name, samples]) => ({
    name,
    samples: samples.length,
    different: new Set(samples.map((sample) => bareForm(sample, language))).size,
  }));
}

/** What remains of a sample without politeness and carrier words, and however much is said of a thing: "buy {…}". */
export function bareForm(sample: string, language: Language): string {
  const carriers = carriersOf(language);
  const words = language
    .withoutPoliteness(sample.split(' '))
    .filter((word) => !carriers.has(language.fold(word)) && !language.isSmall(word));
  const bare = words.map((word) => (word.startsWith('{') ? thing : word));
  return bare.filter((word, at) => word !== thing || bare[at - 1] !== thing).join(' ');
}

const thing = '{…}';

/** Words that carry a wish and change nothing about it: those that hold sentences together, and what wishes begin with. */
function carriersOf(language: Language): ReadonlySet<string> {
  const known = carriers.get(language) ?? readCarriers(language);
  carriers.set(language, known);
  return known;
}

const carriers = new WeakMap<Language, ReadonlySet<string>>();

const readCarriers = ({ file, fold }: Language): ReadonlySet<string> =>
  new Set([...file.light, ...wishes].map(fold));

const wishes = "also again too well want need like would let let's go i'd i'll i'm".split(' ');
