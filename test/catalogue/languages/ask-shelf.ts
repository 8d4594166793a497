import type { CatalogueProduct } from '../../../lambda/commerce/product.ts';
import { asQuery, catalogueOf, ctx, picks, valueOf, type Said } from '../ask-catalogue.ts';

/** What is found first on a shelf in the language of a locale, as `product/size`, and what is offered beside it. */
export function askShelf(locale: string, products: readonly CatalogueProduct[]) {
  const catalogue = catalogueOf(products, 'Corner Market');
  const shopper = { ...ctx, locale };
  const find = async (said: string | Said) =>
    valueOf(await catalogue.find(shopper, asQuery(said), []));
  return {
    first: async (said: string | Said) => picks(await find(said))[0]?.variantId as string,
    product: async (said: string | Said) => picks(await find(said))[0]?.productId as string,
    names: async (said: string | Said) => picks(await find(said)).map(({ name }) => name),
    /** Among all that is offered for one thing, what another takes. */
    choose: async (offer: string, said: string) => {
      const match = await catalogue.choose(shopper, asQuery(said), picks(await find(offer)));
      return picks(match).map(({ variantId }) => variantId as string);
    },
  };
}
