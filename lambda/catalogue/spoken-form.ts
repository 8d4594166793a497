import { numberWords } from './number-words.ts';
import { singular } from './singular.ts';

/** Nobody's product name is longer; what a platform heard may be anything. */
const longestText = 160;

/**
 * Text as somebody would say it, a name on a shelf as well as an utterance: words in lower case and in the singular,
 * numbers and units in full, without the words that carry no meaning. "2% Milk, 12 oz." is two percent milk twelve ounce.
 */
export const spokenForm = (text: string): readonly string[] => asSaid(text).map(singular);

/** The same, still in the plural: "jews" sounds like juice, and one of them does not. */
export function asSaid(text: string): readonly string[] {
  const words = separate(text.slice(0, longestText)).flatMap(inFull);
  return withoutTrailingOne(words.filter((word) => !fillers.has(word)));
}

function separate(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’]/gu, '')
    .replace(/⁄/g, '/')
    .replace(/%/g, ' percent ')
    .replace(/&/g, ' and ')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/(?<!\d)1 ?\/ ?([234])(?!\d)/g, (_, parts: string) => ` ${fractions[parts] ?? ''} `);
  return plain.match(/\d+(?:\.\d+)?|[\p{L}]+/gu) ?? [];
}

function inFull(word: string, at: number, words: readonly string[]): readonly string[] {
  if (/^\d/.test(word)) return numberWords(word);
  const afterNumber = /^\d/.test(words[at - 1] ?? '');
  return [(afterNumber ? unitsAfterNumber.get(word) : undefined) ?? units.get(word) ?? word];
}

/** "the big one" asks for what is big, while "one" alone or "one percent" is a number. */
function withoutTrailingOne(words: readonly string[]): readonly string[] {
  return words.length > 1 && words.at(-1) === 'one' ? words.slice(0, -1) : words;
}

const fractions: Readonly<Record<string, string>> = { 2: 'half', 3: 'third', 4: 'quarter' };

const units: ReadonlyMap<string, string> = new Map(
  Object.entries({
    oz: 'ounce',
    ozs: 'ounce',
    lb: 'pound',
    lbs: 'pound',
    gal: 'gallon',
    qt: 'quart',
    ct: 'count',
    pk: 'pack',
    pkg: 'package',
    doz: 'dozen',
    dz: 'dozen',
    ml: 'milliliter',
    kg: 'kilogram',
    litre: 'liter',
    litres: 'liter',
    grams: 'gram',
  }),
);

const unitsAfterNumber: ReadonlyMap<string, string> = new Map(
  Object.entries({
    l: 'liter',
    g: 'gram',
    pt: 'pint',
    c: 'cup',
    p: 'pack',
    ea: 'each',
  }),
);

const fillers = new Set(
  (
    'a an the of some any my our your please um uh er ah me i we want need get give those that this these it ' +
    'ones kind sort thing stuff fl fluid and n more another'
  ).split(' '),
);
