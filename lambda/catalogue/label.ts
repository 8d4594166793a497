import type { CatalogueProduct, CatalogueVariant } from '../commerce/product.ts';
import type { Language } from './language.ts';
import type { Sized } from './said-size.ts';
import type { Vocabulary, Word } from './vocabulary.ts';

/** Something a product is called by, without its brand. */
export interface Label {
  readonly words: readonly Word[];
  /** The word that says what kind of thing it is: milk in "whole milk", tuna in "tuna in water". */
  readonly head: Word;
  /** 1 for a name, less for what it merely is a kind of. */
  readonly aptness: number;
}

export interface ShelvedVariant extends Sized {
  readonly variant: CatalogueVariant;
  readonly words: ReadonlySet<Word>;
}

/** A product with everything it may be called by, read once. */
export interface ShelvedProduct {
  readonly product: CatalogueProduct;
  readonly labels: readonly Label[];
  /** All words that are true of it, whichever variant it is, and how aptly. */
  readonly words: ReadonlyMap<Word, number>;
  readonly variants: readonly ShelvedVariant[];
}

export interface VariantOnShelf {
  readonly shelved: ShelvedProduct;
  readonly variant: ShelvedVariant;
}

const aptnessOfKind = 0.85;
const aptnessOfAisle = 0.6;

/** Reads products into the words of one vocabulary; what is on many labels (brands, kinds, sizes) is read once. */
export function createLabeller(
  vocabulary: Vocabulary,
  language: Language,
): (product: CatalogueProduct) => ShelvedProduct {
  const { spokenForm, readMeasures } = language;
  const learn = (text: string) => learnWords(spokenForm(text), vocabulary);
  const learnOnce = once(learn);
  const nameOnce = once((size: string) => spokenForm(size).join(' '));
  const readOnce = once((text: string) => {
    const words = spokenForm(text);
    const own = withoutMeasures(words, language).map((word) => vocabulary.learn(word));
    return { words: new Set(own), measures: readMeasures(words) };
  });

  return (product) => {
    const brand = learnOnce(product.brand ?? '');
    const name = withoutBrand(learn(product.name), brand);
    const [kind, ...aisles] = product.categories.map(learnOnce).reverse();
    const labels = [
      toLabel(name, 1, language),
      ...product.aliases.map((alias) => toLabel(learn(alias), 1, language)),
      toLabel(kind ?? [], aptnessOfKind, language),
    ].filter((label) => label !== undefined);

    const words = new Map<Word, number>();
    for (const word of aisles.flat()) words.set(word, aptnessOfAisle);
    for (const label of labels) for (const word of label.words) raise(words, word, label.aptness);
    for (const word of brand) raise(words, word, 1);

    const variants = product.variants.map((variant) => ({
      ...readOnce(ownWords(product, variant)),
      variant,
      product: product.id,
      sizeRank: variant.sizeRank,
      sizeName: nameOnce(variant.size ?? ''),
    }));
    return { product, labels, words, variants };
  };
}

/** What the variant's name and size say beyond the product's name. */
function ownWords(product: CatalogueProduct, { name, size = '' }: CatalogueVariant): string {
  const own = name.startsWith(product.name) ? name.slice(product.name.length) : name;
  return own.includes(size) ? own : `${own}, ${size}`;
}

function once<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

/** Amounts are compared, not heard as words: else "wine" would sound like all that weighs one pound. */
function withoutMeasures(words: readonly string[], { readMeasures }: Language): readonly string[] {
  const measures = readMeasures(words);
  const isMeasure = (at: number) =>
    measures.some(({ from, length }) => from <= at && at < from + length);
  return words.filter((_, at) => !isMeasure(at));
}

function toLabel(words: readonly Word[], aptness: number, { headOf }: Language): Label | undefined {
  const head = words[headOf(words.map((word) => word.text))];
  return head && { words, head, aptness };
}

function withoutBrand(name: readonly Word[], brand: readonly Word[]): readonly Word[] {
  const start = name.findIndex((_, at) => brand.every((word, next) => name[at + next] === word));
  const rest = name.filter((_, at) => at < start || at >= start + brand.length);
  return start < 0 || rest.length === 0 ? name : rest;
}

function learnWords(texts: readonly string[], vocabulary: Vocabulary): readonly Word[] {
  const words = texts.map((text) => vocabulary.learn(text));
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (next) vocabulary.learnPair(word, next);
  });
  return words;
}

function raise(words: Map<Word, number>, word: Word, aptness: number): void {
  words.set(word, Math.max(aptness, words.get(word) ?? 0));
}
