import type { LanguageWords, Place } from './language-words.ts';
import { sameMeasure, type Measure, type ReadMeasures } from './measure.ts';
import type { Numbers } from './number-words.ts';
import type { Stem } from './stem.ts';

/** A size as it was said: amounts ("half gallon"), a place among the sizes there are ("the big one"), or its name ("loaf"). */
export type SaidSize =
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'amounts'; readonly amounts: readonly Measure[] }
  | { readonly kind: 'relative'; readonly place: Place };

/** Something that comes in a size. */
export interface Sized {
  /** Ranks compare within one product only. */
  readonly product: string;
  readonly measures: readonly Measure[];
  readonly sizeRank?: number | undefined;
  /** What the size is called, in spoken form. */
  readonly sizeName?: string | undefined;
}

/** A size, and the places of the words that said it. */
interface SizeAt {
  readonly size: SaidSize;
  readonly at: readonly number[];
}

/** The size in these words (in spoken form). */
export type ReadSize = (words: readonly string[]) => SizeAt | undefined;

export function createReadSize(
  { sizes }: LanguageWords,
  { numbers, readMeasures, stem }: { numbers: Numbers; readMeasures: ReadMeasures; stem: Stem },
): ReadSize {
  const places = new Map<string, Place>(
    placeNames.flatMap((place) => sizes[place].map((word) => [stem(word), place] as const)),
  );
  return (words) => {
    const amounts = readMeasures(words);
    if (amounts.length > 0) {
      const at = amounts.flatMap(({ from, length }) =>
        Array.from({ length }, (_, next) => from + next),
      );
      return { size: { kind: 'amounts', amounts }, at };
    }
    const number = numbers.read(words);
    if (number && number.length === words.length) return bareNumber(number.value, words);
    const at = words.findIndex((word) => places.has(word));
    const place = places.get(words[at] ?? '');
    return place && { size: { kind: 'relative', place }, at: [at] };
  };
}

const placeNames = ['smallest', 'middle', 'largest'] as const;

/** What was cut out as a size and is neither an amount nor a place: "bunch", "family size". */
export const namedSize = (words: readonly string[]): SizeAt | undefined =>
  words.length > 0
    ? { size: { kind: 'named', name: words.join(' ') }, at: [...words.keys()] }
    : undefined;

/** "Eighteen", where nothing else is said: of eggs or of ounces. */
function bareNumber(amount: number, words: readonly string[]): SizeAt {
  const amounts: readonly Measure[] = [
    { of: 'pieces', amount },
    { of: 'ounces', amount },
  ];
  return { size: { kind: 'amounts', amounts }, at: [...words.keys()] };
}

/** For each of the things: 1 it has the size that was said, -1 it has another one, 0 nobody can tell. */
export function fitSize(said: SaidSize, things: readonly Sized[]): readonly number[] {
  if (said.kind === 'amounts') return things.map((thing) => fitAmounts(said.amounts, thing));
  if (said.kind === 'named') return fitName(said.name, things);
  const sorted = bySize(things);
  if (sorted.length < 2) return things.map(() => 0);
  const place = { smallest: 0, middle: (sorted.length - 1) >> 1, largest: sorted.length - 1 };
  const wanted = sorted[place[said.place]];
  return things.map((thing) => (wanted && compareSize(thing, wanted) === 0 ? 1 : -1));
}

/** The size that most people take, for want of better knowledge: the one in the middle. */
export const usualSize = <T extends Sized>(things: readonly T[]): T | undefined =>
  bySize(things)[(things.length - 1) >> 1];

export const bySize = <T extends Sized>(things: readonly T[]): readonly T[] =>
  [...things].sort(compareSize);

function fitAmounts(said: readonly Measure[], thing: Sized): number {
  const comparable = thing.measures.filter((own) => said.some((one) => one.of === own.of));
  if (comparable.length === 0) return 0;
  return comparable.some((own) => said.some((one) => sameMeasure(one, own))) ? 1 : -1;
}

/** A name that no size goes by says nothing. */
function fitName(name: string, things: readonly Sized[]): readonly number[] {
  const isKnown = things.some(({ sizeName }) => sizeName === name);
  return things.map(({ sizeName }) => (!isKnown ? 0 : sizeName === name ? 1 : -1));
}

function compareSize(one: Sized, other: Sized): number {
  const ranked = one.sizeRank !== undefined && other.sizeRank !== undefined;
  if (ranked && one.product === other.product) return one.sizeRank - other.sizeRank;
  const [mine, theirs] = [one.measures[0], other.measures[0]];
  return mine && theirs && mine.of === theirs.of ? mine.amount - theirs.amount : 0;
}
