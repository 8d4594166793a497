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
export function bareForm(sample: string, { withoutPoliteness, isSmall }: Language): string {
  const words = withoutPoliteness(sample.split(' ')).filter(
    (word) => !carriers.has(word) && !isSmall(word),
  );
  const bare = words.map((word) => (word.startsWith('{') ? thing : word));
  return bare.filter((word, at) => word !== thing || bare[at - 1] !== thing).join(' ');
}

const thing = '{…}';

/** Words that carry a wish and change nothing about it. */
const carriers = new Set(
  "a an the my our your some any this that these those me us i i'd i'll i'm we to for of on in at it is are was please just also and now again too as well want need like would let let's go".split(
    ' ',
  ),
);
