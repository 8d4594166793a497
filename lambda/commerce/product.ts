import type { ProductId, VariantId } from './id.ts';
import type { Money } from './money.ts';

/** schema.org ItemAvailability. */
export type Availability = 'InStock' | 'LimitedAvailability' | 'OutOfStock' | 'Discontinued';

/** One thing that can lie in a cart, as the shop sells it at this moment. */
export interface Variant {
  readonly id: VariantId;
  readonly productId: ProductId;
  readonly sku: string;
  /** Brand, type and size as people say them: "Blue Bottle Bella Donovan coffee, 12 ounces". */
  readonly name: string;
  readonly price: Money;
  readonly priceIncludesTax: boolean;
  readonly availability: Availability;
  readonly quantityAvailable?: number;
}

/** A variant as it is listed for finding: what may be said for it. Price and stock are asked for later, of the shop. */
export interface CatalogueVariant {
  readonly id: VariantId;
  readonly sku: string;
  readonly name: string;
  /** The size as people say it ("half gallon", "dozen"); absent when the product comes in one size. */
  readonly size?: string;
  /** Orders sizes of one product from small to large; comparable within the product only. */
  readonly sizeRank?: number;
}

export interface CatalogueProduct {
  readonly id: ProductId;
  readonly name: string;
  readonly brand?: string;
  /** Other words for it ("soda", "pop"). */
  readonly aliases: readonly string[];
  /** What kind of thing it is, from broad to narrow: ["dairy", "milk"]. */
  readonly categories: readonly string[];
  readonly variants: readonly CatalogueVariant[];
}

/** The catalogue, or what changed in it; `cursor` goes back in as `since` next time. */
export interface CataloguePage {
  readonly products: readonly CatalogueProduct[];
  readonly removed: readonly ProductId[];
  readonly cursor: string;
}
