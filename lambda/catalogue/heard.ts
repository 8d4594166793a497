import type { ProductQuery } from './catalogue.ts';
import type { Language } from './language.ts';
import { namedSize, type SaidSize } from './said-size.ts';
import type { Clue, Shelf } from './shelf.ts';
import type { Alike } from './vocabulary.ts';

/** Words that were heard, from one place to before another, and what they may have been meant for. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly alikes: readonly Alike[];
}

/** What was heard for a product, against the words of a shelf. */
export interface Heard {
  readonly words: readonly string[];
  /** By the place they end before. */
  readonly spansTo: readonly (readonly Span[])[];
  /** One per word. */
  readonly clues: readonly Clue[];
  /** Where the word stands that says what kind of thing is meant; -1 when only a size or a brand was said. */
  readonly head: number;
  readonly size?: SaidSize;
  /** The places of the words that said the size. */
  readonly sizeAt: ReadonlySet<number>;
  /** The places of the words that said the brand. */
  readonly brandAt: ReadonlySet<number>;
  /** The brand that was said is the shop's own. */
  readonly ofOwnBrand: boolean;
}

const mostWords = 12;
/** "Box", "bag": said of anything, and seldom on a label. */
const weightOfPackaging = 0.15;
const weightOfSize = 0.35;
/** "Store brand eggs" are eggs first of all. */
const weightOfOwnBrand = 0.15;

export function hear(query: ProductQuery, shelf: Shelf): Heard {
  const { language } = shelf;
  const own = language.ownBrand.read(query, shelf.ownBrand);
  const ofOwnBrand = own.brand !== undefined && own.brand === shelf.ownBrand;
  const { said, ...parts } = arrange(own, language);
  const { words } = parts;
  const spans = words.flatMap((_, from) => spansFrom(said, from, shelf));
  const clues = words.map((word, at): Clue => {
    const alikes = alikesAt(at, spans);
    if (parts.sizeAt.has(at)) return { weight: weightOfSize, alikes };
    if (ofOwnBrand && parts.brandAt.has(at)) return { weight: weightOfOwnBrand, alikes };
    return {
      weight: language.isPackaging(word) ? weightOfPackaging : tells(alikes, shelf),
      alikes,
    };
  });
  const spansTo = [...words, ''].map((_, to) => spans.filter((span) => span.to === to));
  return { ...parts, spansTo, clues, ofOwnBrand };
}

/** Brand first and size last, as on a label; what the platform cut out as a size or a brand may still stand in the text. */
function arrange(query: ProductQuery, language: Language) {
  const { asSaid, spokenForm, stem, readSize, headOf, isPackaging } = language;
  const text = asSaid(query.heard);
  const slot = spokenForm(query.size ?? '');
  const inText = text.map(stem);
  const sizeInText = wordsOfSize(slot, inText, language);
  const brand = missing(query.brand, inText, language);
  const size = missing(query.size, sizeInText, language);
  const said = [...brand, ...text, ...size].slice(0, mostWords);
  const words = said.map(stem);

  const inSlot = readSize(slot) ?? namedSize(slot);
  const read = inSlot ?? readSize(words);
  const sizeWords = [...brand.map(stem), ...sizeInText, ...size.map(stem)];
  const sizeAt = new Set(inSlot ? placesOf(slot, sizeWords) : read?.at);
  const thing = [...words.keys()]
    .slice(brand.length, brand.length + text.length)
    .filter((at) => !sizeAt.has(at) && !isPackaging(words[at] ?? ''));
  const head = thing[headOf(thing.map((at) => words[at] ?? ''))] ?? -1;
  const brandAt = new Set(placesOf(spokenForm(query.brand ?? ''), words));
  return { said, words, head, sizeAt, brandAt, ...(read && { size: read.size }) };
}

const missing = (slot = '', there: readonly string[], { asSaid, stem }: Language) =>
  asSaid(slot).filter((word) => !there.includes(stem(word)));

/** The words, blank where they cannot be those of an amount that was cut out: "demi-écrémé" is no part of "demi-gallon". */
function wordsOfSize(
  slot: readonly string[],
  words: readonly string[],
  { readMeasures }: Language,
): readonly string[] {
  if (readMeasures(slot).length === 0) return words;
  const measures = readMeasures(words);
  return words.map((word, at) =>
    measures.some(({ from, length }) => from <= at && at < from + length) ? word : '',
  );
}

function placesOf(said: readonly string[], words: readonly string[]): readonly number[] {
  return [...words.keys()].filter((at) => said.includes(words[at] ?? ''));
}

function spansFrom(said: readonly string[], from: number, shelf: Shelf): readonly Span[] {
  const ends = [1, 2, 3].map((length) => from + length).filter((to) => to <= said.length);
  return ends
    .map((to) => ({ from, to, alikes: shelf.alike(said.slice(from, to)) }))
    .filter((span) => span.alikes.length > 0);
}

/** A word tells as much as the rarest of those it is nearly certain to be. */
function tells(alikes: readonly Alike[], shelf: Shelf): number {
  const sure = alikes.filter(({ likeness }) => likeness > 0.9).flatMap(({ words }) => words);
  return sure.length > 0 ? Math.max(...sure.map((word) => shelf.weight(word))) : shelf.weight();
}

function alikesAt(place: number, spans: readonly Span[]): readonly Alike[] {
  return spans
    .filter(({ from, to }) => from <= place && place < to)
    .flatMap(({ alikes }) => alikes)
    .sort((one, other) => other.likeness - one.likeness);
}
