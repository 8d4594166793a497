import type { Candidate } from '../../catalogue/catalogue.ts';
import type { CommerceBackend } from '../../commerce/backend.ts';
import type { Variant } from '../../commerce/product.ts';
import { success, type Result } from '../../commerce/result.ts';
import { callContext } from '../contexts.ts';
import type { Turn } from '../turn.ts';

/** Those that the shop has now. */
export async function inStock(
  turn: Turn,
  shop: CommerceBackend,
  options: readonly Candidate[],
): Promise<Result<readonly Candidate[]>> {
  const ids = options.map(({ variantId }) => variantId);
  const variants = await shop.readVariants(callContext(turn), ids);
  if (!variants.ok) return variants;
  const there = new Set(variants.value.filter(isAvailable).map(({ id }) => id));
  return success(options.filter(({ variantId }) => there.has(variantId)));
}

export const isAvailable = ({ availability }: Variant): boolean =>
  availability === 'InStock' || availability === 'LimitedAvailability';
