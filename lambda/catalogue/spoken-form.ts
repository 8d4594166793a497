import { fold } from './fold.ts';
import type { LanguageWords } from './language-words.ts';
import type { Numbers } from './number-words.ts';

/** Nobody's product name is longer; what a platform heard may be anything. */
const longestText = 160;

/**
 * Text as somebody would say it, a name on a shelf as well as an utterance: words in lower case, numbers and units in full,
 * without the words that carry no meaning. "2% Milk, 12 oz." is two percent milk twelve ounce.
 */
export type AsSaid = (text: string) => readonly string[];

export function createAsSaid(said: LanguageWords, numbers: Numbers): AsSaid {
  const fillers = new Set(said.fillers);
  const trailing = new Set(said.trailing);
  const separate = createSeparate(said);
  const inFull = createInFull(said, numbers);
  const percent = oneWord(said.percent);
  /** "Treinta y dos": what says nothing elsewhere. */
  const fillersCount = said.fillers.some((word) => numbers.has(word));

  function withoutFillers(words: readonly string[]): readonly string[] {
    if (!fillersCount) return words.filter((word) => !fillers.has(word));
    const left: string[] = [];
    for (let at = 0; at < words.length;) {
      const word = words[at] ?? '';
      const { value, length } = numbers.read(words, at) ?? { length: 1 };
      if (length > 1) left.push(...words.slice(at, at + length));
      else if (!fillers.has(word)) left.push(word);
      // "Ein Prozent" is 1 %, while "ein Brot" is bread.
      else if (value !== undefined && words[at + 1] === percent) left.push(...inDigits(value));
      at += length;
    }
    return left;
  }

  const inDigits = (value: number) => numbers.words(String(value)).map(fold);

  /** "the big one" asks for what is big, while "one" alone or "one percent" is a number. */
  const withoutTrailing = (words: readonly string[]) =>
    words.length > 1 && trailing.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;

  return (text) =>
    withoutTrailing(withoutFillers(separate(text.slice(0, longestText)).flatMap(inFull)));
}

function createSeparate(said: LanguageWords): AsSaid {
  const { percent, and, numbers, fractions, apostrophe } = said;
  const [thousands, word] =
    numbers.decimal === '.'
      ? [/(\d),(?=\d{3})/g, /\d+(?:\.\d+)?|\p{L}+/gu]
      : [/(\d)\.(?=\d{3}(?!\d))/g, /\d+(?:[.,]\d+)?|\p{L}+/gu];
  /** Of two words ("por ciento") one, so that nobody hears a hundred in it. */
  const spokenPercent = percent.includes(' ')
    ? new RegExp(`(?<!\\p{L})${percent}(?!\\p{L})`, 'gu')
    : noWhere;
  const joint = apostrophe === 'joined' ? '' : ' ';
  const written = Object.keys(fractions).map((one) => one.replace('/', ' ?\\/ ?'));
  const fraction = new RegExp(`(?<!\\d)(?:${written.join('|')})(?!\\d)`, 'g');

  return (text) => {
    const plain = fold(text)
      .replace(/['’]/g, joint)
      .replace(/⁄/g, '/')
      .replace(spokenPercent, oneWord(percent))
      .replace(/%/g, ` ${oneWord(percent)} `)
      .replace(/&/g, ` ${and} `)
      .replace(thousands, '$1')
      .replace(fraction, (found) => ` ${fractions[found.replaceAll(' ', '')]?.[0] ?? ''} `);
    return plain.match(word) ?? [];
  };
}

function createInFull(
  { abbreviations, abbreviationsAfterNumber }: LanguageWords,
  numbers: Numbers,
) {
  const anywhere = inWords(abbreviations);
  const afterNumber = inWords(abbreviationsAfterNumber);
  return (word: string, at: number, words: readonly string[]): readonly string[] => {
    if (isDigits(word)) return numbers.words(word.replace(',', '.')).map(fold);
    const after = isDigits(words[at - 1] ?? '') ? afterNumber.get(word) : undefined;
    return after ?? anywhere.get(word) ?? [word];
  };
}

const noWhere = /(?!)/;

const oneWord = (text: string) => text.replaceAll(' ', '');

const isDigits = (word: string) => /^\d/.test(word);

const inWords = (
  written: Readonly<Record<string, string>>,
): ReadonlyMap<string, readonly string[]> =>
  new Map(Object.entries(written).map(([short, said]) => [short, said.split(' ')]));
