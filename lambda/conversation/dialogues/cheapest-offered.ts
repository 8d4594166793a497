import type { ProductQuery } from '../../catalogue/catalogue.ts';
import { toId } from '../../commerce/id.ts';
import { success, type Result } from '../../commerce/result.ts';
import { callContext } from '../contexts.ts';
import type { Ports } from '../ports.ts';
import type { OfferedOption } from '../session.ts';
import type { Turn } from '../turn.ts';

/** "The cheaper one": by what the shop asks at this moment, because no session holds a price. Nothing where that was not asked, or nobody can tell. */
export async function cheapestOffered(
  turn: Turn,
  { shop, catalogue }: Ports,
  options: readonly OfferedOption[],
  query: ProductQuery,
): Promise<Result<OfferedOption | undefined>> {
  const { ownBrand } = await catalogue.language(turn.locale);
  if (!ownBrand.asksForCheapest(query)) return success(undefined);
  const ids = options.map(({ variantId }) => toId<'variant'>(variantId));
  const read = await shop.readVariants(callContext(turn), ids);
  if (!read.ok) return read;
  const [first, second] = read.value.toSorted(
    (one, other) => one.price.amount - other.price.amount,
  );
  const isClear = first && first.price.amount !== second?.price.amount;
  return success(isClear ? options.find(({ variantId }) => variantId === first.id) : undefined);
}
