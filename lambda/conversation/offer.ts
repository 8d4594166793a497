import { StoreUnavailable } from '../runtime/store-unavailable.ts';
import { isLinked, purchaseContext } from './contexts.ts';
import type { Ports } from './ports.ts';
import type { Turn } from './turn.ts';

/**
 * Takes a purchase back that was read out, so that the cart is as it was before. A farewell never fails for it:
 * what cannot be taken back now runs out by itself.
 */
export async function withdrawOffer(turn: Turn, { purchasing }: Ports): Promise<void> {
  if (!isLinked(turn) || !turn.session.offer) return;
  try {
    await purchasing.withdraw(purchaseContext(turn));
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
  }
}
