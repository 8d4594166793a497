import type { CartChange, CartWish } from '../commerce/cart.ts';
import type { Result } from '../commerce/result.ts';
import { success } from '../commerce/result.ts';
import type { PurchaseContext } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';

/**
 * One change of the cart. Where its answer is lost the shop is asked once more: under one key it happens once. `replayed`:
 * an earlier turn made it.
 */
export async function writeCart(
  { shop }: PurchasingPorts,
  ctx: PurchaseContext,
  key: string,
  wish: CartWish,
): Promise<Result<CartChange>> {
  const change = () => shop.changeCart({ ...ctx, idempotencyKey: key }, wish);
  const first = await change();
  const lost = !first.ok && first.error.code === 'outcome_unknown';
  if (!lost || ctx.signal.aborted) return first;
  const second = await change();
  // Whatever became of the second, the first may have happened.
  return second.ok ? success(second.value) : first;
}
