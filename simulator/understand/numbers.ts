import type { LanguageFile } from './language-file.ts';
import { gluedNumber, spokenParts } from './number-words.ts';
import { createPhrases } from './phrases.ts';
import type { Words } from './words.ts';

/** A number at some place of an utterance, and how many words it takes. */
export interface NumberFound {
  readonly number: number;
  readonly length: number;
}

/** Reads numbers in words or digits; all words are folded. */
export interface Numbers {
  /** A cardinal ("twenty four"), the longest there is. */
  readonly cardinal: (words: readonly string[], from: number) => NumberFound | undefined;
  /** How many of a thing: a number, or what people say for one: "a couple of", "half a dozen", "one and a half". */
  readonly quantity: (words: readonly string[], from: number) => NumberFound | undefined;
  /** How many words make it half of one more; 0 where nothing does. */
  readonly andAHalf: (words: readonly string[], from: number) => number;
  /** Digits said one by one or in pairs: "four two seven one", "forty two seventy one", "4271", "oh six". */
  readonly digits: (
    words: readonly string[],
    from: number,
    count: number,
  ) => DigitsFound | undefined;
}

export interface DigitsFound {
  readonly digits: string;
  readonly length: number;
}

type File = Pick<LanguageFile, 'numbers' | 'quantities' | 'andAHalf' | 'digits'>;

export function createNumbers(file: File, { wordsOf, fold }: Words): Numbers {
  const foldedWords = (text: string) => wordsOf(text).map(fold);
  const parts = spokenParts(file.numbers);
  const thousands = createPhrases(parts.thousands, foldedWords);
  const hundreds = createPhrases(parts.hundreds, foldedWords);
  const small = createPhrases(parts.small, foldedWords);
  const glued = gluedNumber(file.numbers, (text) => foldedWords(text).join(''));
  const starts = new Set([thousands, hundreds, small].flatMap((each) => [...each.starts]));
  const and = createPhrases([[file.numbers.and, true]], foldedWords);
  const quantities = createPhrases(Object.entries(file.quantities), foldedWords);
  const halfMore = createPhrases(
    file.andAHalf.map((phrase) => [phrase, true]),
    foldedWords,
  );
  const otherDigits = createPhrases(Object.entries(file.digits), foldedWords);

  function inWords(words: readonly string[], from: number): NumberFound | undefined {
    let found: NumberFound | undefined;
    // Twice: zeros in front say nothing.
    for (const part of [thousands, hundreds, small, small]) {
      if (found && found.number % 100 > 0) break;
      const at = from + (found?.length ?? 0);
      const joined = found ? at + (and.longestAt(words, at)?.length ?? 0) : at;
      const next = part.longestAt(words, joined);
      if (!next) continue;
      found = {
        number: (found?.number ?? 0) + next.value,
        length: joined + next.length - from,
      };
    }
    return found;
  }

  const cardinal: Numbers['cardinal'] = (words, from) => {
    const first = words[from] ?? '';
    if (/^\d{1,9}$/.test(first)) return { number: Number(first), length: 1 };
    if (starts.has(first)) return inWords(words, from);
    const whole = glued(first);
    return whole === undefined ? undefined : { number: whole, length: 1 };
  };

  const andAHalf: Numbers['andAHalf'] = (words, from) =>
    halfMore.longestAt(words, from)?.length ?? 0;

  function digitsAt(words: readonly string[], at: number): DigitsFound | undefined {
    const word = words[at] ?? '';
    if (/^\d+$/.test(word)) return { digits: word, length: 1 };
    const found = otherDigits.longestAt(words, at) ?? small.longestAt(words, at);
    return found && { digits: String(found.value), length: found.length };
  }

  return {
    cardinal,
    quantity(words, from) {
      const spoken = quantities.longestAt(words, from);
      if (spoken) return { number: spoken.value, length: spoken.length };
      const whole = cardinal(words, from);
      const half = whole ? andAHalf(words, from + whole.length) : 0;
      return whole && half > 0
        ? { number: whole.number + 0.5, length: whole.length + half }
        : whole;
    },
    andAHalf,
    digits(words, from, count) {
      let digits = '';
      let at = from;
      while (digits.length < count) {
        const next = digitsAt(words, at);
        if (!next) return undefined;
        digits += next.digits;
        at += next.length;
      }
      return digits.length === count ? { digits, length: at - from } : undefined;
    },
  };
}
