import { createNumbers } from '../../lambda/catalogue/number-words.ts';
import type { LanguageFile, Rule } from '../languages/read-language.ts';

/** How names off a shelf are said in a language, spelt in full: what interaction models are made of. */
export interface SpokenWords {
  readonly language: LanguageFile;
  /** Lower case, numbers and units in words, no punctuation but the apostrophe. */
  readonly of: (text: string) => string;
  /** The other number of a name's last word, where rules can tell it: nobody says "one bananas", and few remember how it is listed. */
  readonly otherNumber: (name: string) => string | undefined;
}

export function createSpokenWords(language: LanguageFile): SpokenWords {
  const { words, models } = language;
  const { percent, and } = words;
  const numbers = createNumbers(words.numbers, and);
  const units = new Map(Object.entries(models.abbreviations));
  const point = words.numbers.decimal === ',' ? /(\d),(?=\d)/g : /(\d)\.(?=\d)/g;
  const afterDigits = new Set(models.afterDigits);
  const endings = models.otherNumber.map(ending);

  return {
    language,
    of(text) {
      const separate = text
        .normalize('NFC')
        .toLowerCase()
        .replaceAll('’', "'")
        .replaceAll('%', ` ${percent}`)
        .replaceAll('&', ` ${and} `)
        .replace(point, '$1.')
        .replace(/(\d)(\p{L})/gu, '$1 $2')
        .replace(/[^\p{L}\p{M}\d' .]+/gu, ' ')
        .replace(/\.(?!\d)/g, ' ');
      return separate
        .split(' ')
        .filter((word) => word !== '')
        .map((word, at, all) => {
          if (isDigits(word)) return ` ${numbers.words(word).join(' ')}`;
          const isJoined = afterDigits.has(word) && isDigits(all[at - 1] ?? '');
          return isJoined ? word : ` ${units.get(word) ?? word}`;
        })
        .join('')
        .toLowerCase()
        .trim();
    },
    otherNumber(name) {
      const [, head = '', last = ''] = /^(.* )?(\p{L}+)$/u.exec(name) ?? [];
      if (last.length < 3) return undefined;
      const rule = endings.find(([end]) => end.test(last));
      return rule && `${head}${last.replace(...rule)}`;
    },
  };
}

const isDigits = (word: string) => /^\d/.test(word);

const ending = ([pattern, replacement]: Rule) =>
  [new RegExp(`(?:${pattern})$`), replacement] as const;
