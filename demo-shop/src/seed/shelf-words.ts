import { LanguageCode } from '@vendure/common/lib/generated-types';
import { sizeIn, wordsFor } from '../data/language-words.ts';
import { languages } from '../data/languages.ts';
import type { ProductData, Size } from '../data/product.ts';
import { productName, variantName } from '../data/product.ts';

interface Words {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly categories: readonly string[];
}

/** A product's words in every language that the shop has them in; lists are kept as JSON. */
export function productTranslations(product: ProductData) {
  const { aliases, categories } = product;
  return [
    inLanguage(LanguageCode.en, { name: productName(product), aliases, categories }),
    ...languages.map((language) => inLanguage(language.code, wordsFor(product, language))),
  ];
}

export function variantTranslations(product: ProductData, size: Size) {
  return [
    {
      languageCode: LanguageCode.en,
      name: variantName(product, size),
      customFields: { size: size[0] },
    },
    ...languages.map((language) => {
      const { name } = wordsFor(product, language);
      const called = sizeIn(size, language);
      return {
        languageCode: language.code,
        name: called === null ? name : `${name}, ${called}`,
        customFields: { size: called },
      };
    }),
  ];
}

const inLanguage = (languageCode: LanguageCode, { name, aliases, categories }: Words) => ({
  languageCode,
  name,
  description: '',
  customFields: { aliases: JSON.stringify(aliases), categories: JSON.stringify(categories) },
});
