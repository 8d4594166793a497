/** Nobody names a product in more words. */
const longest = 5;

/**
 * How far words from `from` on could be a name that no list holds, shortest first: platforms fill such slots from what surrounds
 * them. A name holds no word that only sentences have, and none that begins another name: "milk some flour" are two.
 */
export function freeLengths(words: readonly string[], from: number): readonly number[] {
  if (edges.has(words[from] ?? '')) return [];
  const lengths: number[] = [];
  for (let length = 1; length <= longest && from + length <= words.length; length += 1) {
    const last = words[from + length - 1] ?? '';
    if (inSentences.has(last) || begins.has(last)) break;
    if (!edges.has(last)) lengths.push(length);
  }
  return lengths;
}

/** Words that carry a sample but mean nothing alone: around them anything could stand. */
export const meansLittle = (word: string): boolean => weak.has(word);

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const inSentences = set(
  "i i'm i'd i'll me you your you're it it's its that that's this they he she we what what's who who's when where where's why how is are was were am do does did don't can could will would should has have had not if then tell",
);
const begins = set('a an some any my another');
const edges = set(
  `${[...inSentences].join(' ')} a an the some any my more another to of and or with for in on at from by please so out off up back cart basket get add grab buy put`,
);
const weak = set(
  'a an the some any my more another and also about how what of one two again same please to it or',
);
