import type { ProductQuery } from './catalogue.ts';
import { literal } from '../runtime/literal.ts';
import { fold } from './fold.ts';
import type { LanguageWords } from './language-words.ts';

/** What people call the brand that a shop sells under its own name: always the cheapest of its kind. */
export interface OwnBrand {
  /** "Your own brand of butter" asks for butter, by the brand that the shop is called. */
  read(query: ProductQuery, ownBrand: string | undefined): ProductQuery;
  /** "The cheap one", and of what is not said. */
  asksForCheapest(query: Pick<ProductQuery, 'heard'>): boolean;
}

export function createOwnBrand(said: LanguageWords): OwnBrand {
  const joint = said.apostrophe === 'joined' ? '' : ' ';
  const plain = (text: string) => fold(text).replaceAll(/['’]/g, joint).replaceAll('-', ' ');
  const article = optional(said.articles.map((word) => `${plain(word)} `));
  const trailing = optional(said.trailing.map((word) => ` ${plain(word)}`));
  const cheapest = new RegExp(`^${article}(?:${said.cheap.map(plain).join('|')})${trailing}$`, 'u');
  const patterns = new Map<string, RegExp>();

  function wordsFor(ownBrand: string): RegExp {
    const known = patterns.get(ownBrand);
    if (known) return known;
    const own = literal(plain(ownBrand));
    const words = [...[...said.ownBrand, ...said.cheap].map(plain), own].sort(longestFirst);
    const pattern = new RegExp(`${starts}(?:${words.join('|')})${trailing}${ends}`, 'u');
    patterns.set(ownBrand, pattern);
    return pattern;
  }

  return {
    read(query, ownBrand) {
      if (ownBrand === undefined) return query;
      const own = wordsFor(ownBrand);
      const heard = plain(query.heard);
      if (!own.test(plain(query.brand ?? heard))) return query;
      return { ...query, heard: heard.replace(own, ' '), brand: ownBrand };
    },
    asksForCheapest: ({ heard }) => cheapest.test(plain(heard)),
  };
}

const optional = (words: readonly string[]) => (words.length > 0 ? `(?:${words.join('|')})?` : '');

const longestFirst = (one: string, other: string) => other.length - one.length;

const starts = String.raw`(?<![\p{L}\p{N}])`;
const ends = String.raw`(?![\p{L}\p{N}])`;
