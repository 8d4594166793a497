import type { ProductQuery } from './catalogue.ts';

const cheap = ['cheap', 'cheap brand', 'cheaper', 'cheapest', 'budget'];

/** What people call the brand that a shop sells under its own name: always the cheapest of its kind. */
export const ownBrandWords: readonly string[] = [
  ...['store brand', 'own brand', 'store own brand', 'stores own brand', 'stores brand'],
  ...['your brand', 'your own brand', 'house brand', 'shop brand', 'market brand'],
  ...['store label', 'own label', 'private label', 'generic', 'generic brand', 'no name'],
  ...['no name brand', 'off brand', ...cheap],
];

/** "Your own brand of butter" asks for butter, by the brand that the shop is called. */
export function readOwnBrand(query: ProductQuery, ownBrand: string | undefined): ProductQuery {
  if (ownBrand === undefined) return query;
  const said = wordsFor(ownBrand);
  const heard = plain(query.heard);
  if (!said.test(plain(query.brand ?? heard))) return query;
  return { ...query, heard: heard.replace(said, ' '), brand: ownBrand };
}

/** "The cheap one", and of what is not said. */
export const asksForCheapest = ({ heard }: ProductQuery): boolean => cheapOnly.test(plain(heard));

const cheapOnly = new RegExp(`^(?:the )?(?:${cheap.join('|')})(?: ones?)?$`, 'u');

const plain = (text: string) => text.toLowerCase().replaceAll(/['’]/g, '').replaceAll('-', ' ');

const patterns = new Map<string, RegExp>();

function wordsFor(ownBrand: string): RegExp {
  const known = patterns.get(ownBrand);
  if (known) return known;
  const own = plain(ownBrand).replaceAll(/[^\p{L}\p{N} ]/gu, '\\$&');
  const words = [...ownBrandWords, own].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(`\\b(?:${words.join('|')})(?: ones?)?(?!\\w)`);
  patterns.set(ownBrand, pattern);
  return pattern;
}
