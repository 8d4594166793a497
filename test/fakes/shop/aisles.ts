import type { VariantId } from '../../../lambda/commerce/id.ts';
import { money } from '../../../lambda/commerce/money.ts';
import type { Availability, CataloguePage, Variant } from '../../../lambda/commerce/product.ts';
import type { Result } from '../../../lambda/commerce/result.ts';
import { failure, success } from '../../../lambda/commerce/result.ts';
import type { Coordinates, Place, Store } from '../../../lambda/commerce/store.ts';
import type { ShelfItem, ShopState } from './shop-state.ts';
import { currency } from './shop-state.ts';

const scarce = 3;

/** This shop's catalogue never changes: after the first page nothing is new. */
export function readCatalogue(state: ShopState, since?: string): CataloguePage {
  const products = since ? [] : new Set([...state.shelf.values()].map((item) => item.product));
  return { products: [...products], removed: [], cursor: state.openedAt.toISOString() };
}

export const readVariants = (state: ShopState, ids: readonly VariantId[]): readonly Variant[] =>
  ids.flatMap((id) => {
    const item = state.shelf.get(id);
    return item ? [toVariant(item)] : [];
  });

export function storesNear(state: ShopState, near?: Place): Result<readonly Store[]> {
  const stores = state.seed.storesAt(state.openedAt);
  if (!near) return success(stores);
  const here = 'latitude' in near ? near : centreOf(near.postalCode);
  if (!here) return failure('not_found');
  return success(stores.toSorted((a, b) => distance(a.geo, here) - distance(b.geo, here)));
}

/** What else there is of the product stays. */
export function discontinue(state: ShopState, sku: string): void {
  const gone = [...state.shelf.values()].find((item) => item.sku === sku);
  if (!gone) throw new Error(`nothing on the shelf is called "${sku}"`);
  state.shelf.delete(gone.id);
  const variants = gone.product.variants.filter(({ id }) => id !== gone.id);
  const product = { ...gone.product, variants };
  for (const [id, item] of state.shelf) {
    if (item.product === gone.product) state.shelf.set(id, { ...item, product });
  }
}

function toVariant(item: ShelfItem): Variant {
  return {
    id: item.id,
    productId: item.product.id,
    sku: item.sku,
    name: item.name,
    price: money(item.price, currency),
    priceIncludesTax: false,
    availability: availabilityOf(item.stock),
    quantityAvailable: item.stock,
  };
}

function availabilityOf(stock: number): Availability {
  if (stock <= 0) return 'OutOfStock';
  return stock <= scarce ? 'LimitedAvailability' : 'InStock';
}

/** Chicago's and Indianapolis' ZIP codes by their first three digits. */
const centres: Readonly<Record<string, Coordinates>> = {
  606: { latitude: 41.88, longitude: -87.63 },
  462: { latitude: 39.77, longitude: -86.16 },
};

const centreOf = (postalCode: string): Coordinates | undefined => centres[postalCode.slice(0, 3)];

/** Good enough to compare within two neighbouring states. */
const distance = (a: Coordinates, b: Coordinates): number =>
  Math.hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * 0.75);
