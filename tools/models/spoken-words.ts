import { numberWords } from '../../lambda/catalogue/number-words.ts';

/** A name off a shelf as it is said: lower case, numbers and units in words, no punctuation but the apostrophe. */
export function spokenWords(text: string): string {
  const separate = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('%', ' percent')
    .replaceAll('&', ' and ')
    .replace(/(\d)([a-z])/g, '$1 $2')
    .replace(/[^a-z\d' .]+/g, ' ')
    .replace(/\.(?!\d)/g, ' ');
  return separate
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => (/^\d/.test(word) ? numberWords(word) : [units[word] ?? word]))
    .join(' ');
}

/** The other number of a name's last word: nobody says "one bananas", and few remember how it is listed. */
export function otherNumber(words: string): string | undefined {
  const [, head = '', last = ''] = /^(.* )?([a-z]+)$/.exec(words) ?? [];
  if (last.length < 3) return undefined;
  return `${head}${last.endsWith('s') ? singularOf(last) : pluralOf(last)}`;
}

const units: Readonly<Record<string, string>> = {
  oz: 'ounces',
  lb: 'pounds',
  lbs: 'pounds',
  gal: 'gallon',
  qt: 'quart',
  pt: 'pint',
  ct: 'count',
  pk: 'pack',
};

function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:ch|sh|x|z|[^aeiou]o)$/.test(word)) return `${word}es`;
  return word.endsWith('loaf') || word.endsWith('half') ? `${word.slice(0, -1)}ves` : `${word}s`;
}

function singularOf(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|xes|zes|oes)$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('loaves') || word.endsWith('halves')) return `${word.slice(0, -3)}f`;
  return word.endsWith('ss') ? word : word.slice(0, -1);
}
