import type { LanguageWords } from './language-words.ts';
import { createReadMeasures, type ReadMeasures } from './measure.ts';
import { createNumbers, type Numbers } from './number-words.ts';
import { createOwnBrand, type OwnBrand } from './own-brand.ts';
import { createPhones, type Phones } from './phones.ts';
import { createReadSize, type ReadSize } from './said-size.ts';
import { createAsSaid, type AsSaid } from './spoken-form.ts';
import { createStem, type Stem } from './stem.ts';

/** How products are spoken of in a language: its words, and what follows from them. */
export interface Language {
  readonly numbers: Numbers;
  readonly stem: Stem;
  readonly phones: Phones;
  /** In the words that were said: "jews" sounds like juice, and one of them does not. */
  readonly asSaid: AsSaid;
  /** The same, each word by its stem. */
  readonly spokenForm: AsSaid;
  readonly readMeasures: ReadMeasures;
  readonly readSize: ReadSize;
  /** The place of the word that says what kind of thing it is; -1 where there are no words. */
  readonly headOf: (words: readonly string[]) => number;
  /** Whether a word (by its stem) only says what a thing comes in. */
  readonly isPackaging: (word: string) => boolean;
  readonly ownBrand: OwnBrand;
  /** What stands for a figure or a letter in a printed code. */
  readonly couponFigures: ReadonlyMap<string, string>;
  /** Whether a word says nothing of which address is meant. */
  readonly isAddressFiller: (word: string) => boolean;
  /** One digit said by itself. */
  readonly digit: (word: string) => number | undefined;
}

export function createLanguage(words: LanguageWords): Language {
  const numbers = createNumbers(words.numbers, words.and);
  const stem = createStem(words.endings, numbers.has);
  const asSaid = createAsSaid(words, numbers);
  const readMeasures = createReadMeasures(words, numbers, stem);
  const packaging = new Set(words.packaging.map(stem));
  const addressFillers = new Set(words.addressFillers);
  const zero = new Set(words.zero);
  return {
    numbers,
    stem,
    phones: createPhones(words.sounds),
    asSaid,
    spokenForm: (text) => asSaid(text).map(stem),
    readMeasures,
    readSize: createReadSize(words, { numbers, readMeasures, stem }),
    headOf: createHeadOf(words, stem),
    isPackaging: (word) => packaging.has(word),
    ownBrand: createOwnBrand(words),
    couponFigures: new Map(Object.entries(words.couponFigures)),
    isAddressFiller: (word) => addressFillers.has(word),
    digit(word) {
      const value = zero.has(word) ? 0 : numbers.read([word])?.value;
      return value !== undefined && value < 10 ? value : undefined;
    },
  };
}

/** English puts the thing last, and what comes with it after a preposition; Spanish puts it first. */
function createHeadOf({ head, prepositions }: LanguageWords, stem: Stem): Language['headOf'] {
  const after = new Set(prepositions.map(stem));
  return (words) => {
    if (head === 'first') return words.length > 0 ? 0 : -1;
    const preposition = words.findIndex((word, at) => at > 0 && after.has(word));
    return (preposition < 0 ? words.length : preposition) - 1;
  };
}
