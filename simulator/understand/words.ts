import type { LanguageFile } from './language-file.ts';

/** How a language's utterances are taken apart, and when two words are the same. */
export interface Words {
  /** What was said, word by word: lower case, without punctuation, "2%" as two words and dates in digits as one. */
  readonly wordsOf: (text: string) => readonly string[];
  /** Without marks on letters, which come and go in what people type. */
  readonly fold: (word: string) => string;
  /** Without apostrophes and short spellings, too. */
  readonly plain: (word: string) => string;
  /** Words of an utterance as a text. */
  readonly join: (words: readonly string[]) => string;
}

type Writing = Pick<
  LanguageFile,
  'elision' | 'decimal' | 'signs' | 'afterDigits' | 'spellings' | 'days'
>;

export function createWords(writing: Writing): Words {
  const { elision, decimal, afterDigits, days } = writing;
  const glued = new RegExp(`(\\d)(?=(?:${either(afterDigits)})(?!\\p{L}))`, 'gu');
  const word = new RegExp(
    [
      String.raw`\d{4}-\d\d-\d\d`,
      String.raw`\d+(?:[:/.]\d+)+`,
      String.raw`\d+(?:-?(?:${either(days.ordinalSuffixes)})(?!\p{L}))?`,
      String.raw`[\p{L}'.]*[\p{L}']`,
    ].join('|'),
    'gu',
  );
  const signs = Object.entries(writing.signs);
  const fold = remembering((said) => folded(elision ? said.replace(/'$/, '') : said));
  const spellings = new Map(
    Object.entries(writing.spellings).map(([short, full]) => [fold(short), folded(full)]),
  );
  return {
    wordsOf(text) {
      let said = text
        .normalize('NFC')
        .toLowerCase()
        .replaceAll('’', "'")
        .replace(/(\d)h(?=\d\d(?!\d))/g, '$1:');
      for (const [sign, called] of signs) said = said.replaceAll(sign, ` ${called} `);
      if (decimal === ',') said = said.replace(/(\d),(?=\d)/g, '$1.');
      if (elision) said = said.replace(/'(?=\p{L})/gu, "' ");
      return (said.replace(glued, '$1 ').match(word) ?? []).map((each) =>
        /\d/.test(each) ? each : each.replaceAll('.', ''),
      );
    },
    fold,
    plain: remembering((said) => spellings.get(fold(said)) ?? fold(said).replaceAll("'", '')),
    join: (words) => (elision ? words.join(' ').replaceAll("' ", "'") : words.join(' ')),
  };
}

/** Nothing fits none. */
const either = (texts: readonly string[]): string =>
  texts.length > 0 ? [...texts].sort((one, other) => other.length - one.length).join('|') : '(?!)';

const folded = (text: string): string =>
  isAscii(text)
    ? text
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replaceAll('ß', 'ss')
        .replaceAll('œ', 'oe')
        .replaceAll('æ', 'ae');

const isAscii = (text: string): boolean => /^\p{ASCII}*$/u.test(text);

/** The same words come again and again. */
function remembering(find: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const found = known.get(word) ?? find(word);
    if (known.size < mostRemembered) known.set(word, found);
    return found;
  };
}

const mostRemembered = 20_000;
