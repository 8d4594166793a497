import type { CatalogueProduct } from '../../lambda/commerce/product.ts';
import type { Language } from '../../lambda/catalogue/language.ts';

/** What a plain search would do with the same words: BM25 over names, brands, aliases and categories, no sounds. */
export function createPlainSearch(products: readonly CatalogueProduct[], { spokenForm }: Language) {
  const documents = products.map((product) =>
    spokenForm(
      [product.name, product.brand ?? '', ...product.aliases, ...product.categories].join(' , '),
    ),
  );
  const postings = new Map<string, number[]>();
  documents.forEach((words, at) => {
    for (const word of new Set(words)) {
      const there = postings.get(word);
      if (there) there.push(at);
      else postings.set(word, [at]);
    }
  });
  const mean = documents.reduce((sum, words) => sum + words.length, 0) / documents.length;

  return (said: string, limit: number): readonly CatalogueProduct[] => {
    const scores = new Map<number, number>();
    for (const word of new Set(spokenForm(said))) {
      const on = postings.get(word) ?? [];
      const rarity = Math.log(1 + (documents.length - on.length + 0.5) / (on.length + 0.5));
      for (const at of on) {
        const length = (documents[at]?.length ?? 0) / mean;
        scores.set(at, (scores.get(at) ?? 0) + (rarity * 2.2) / (1 + 1.2 * (0.25 + 0.75 * length)));
      }
    }
    return [...scores]
      .sort(([, one], [, other]) => other - one)
      .slice(0, limit)
      .flatMap(([at]) => products[at] ?? []);
  };
}
