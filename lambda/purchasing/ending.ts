import type { BackendError, ErrorCode } from '../commerce/result.ts';
import type { Order } from '../commerce/order.ts';
import type { PurchaseContext } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import type { Quote } from './quote.ts';

/** What the shop made of an attempt. `open`: it did not say, so it may have happened. */
export type Ending =
  | { readonly kind: 'placed'; readonly order: Order; readonly replayed: boolean }
  | { readonly kind: 'declined'; readonly url: string }
  | { readonly kind: 'needs-action'; readonly url: string }
  /** Nothing was ordered, and nothing will be under this key. */
  | { readonly kind: 'void'; readonly error: BackendError }
  | { readonly kind: 'open' };

/** Asks the shop to place the order: the same key for the same quote, however often and from wherever. */
export async function placeOrder(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  quote: Quote,
  cartRevision: string,
): Promise<Ending> {
  const { shop } = ports;
  const placed = await shop.placeOrder(
    { ...ctx, idempotencyKey: ports.keyOf(quote) },
    { cartRevision, total: quote.total, paymentMethodId: quote.paymentMethod.id },
  );
  if (placed.ok) {
    return { kind: 'placed', order: placed.value, replayed: placed.replayed ?? false };
  }
  const { error } = placed;
  const url = error.continueUrl ?? shop.seller.accountUrl;
  if (error.code === 'payment_declined') return { kind: 'declined', url };
  if (error.code === 'requires_3ds') return { kind: 'needs-action', url };
  if (refusals.has(error.code)) return { kind: 'void', error };
  // Something broke in the shop, which then answered: it knows whether there is an order.
  if (error.code === 'backend_error' && !error.retryable) {
    return (await findOrder(ports, ctx, quote)) ?? { kind: 'void', error };
  }
  return { kind: 'open' };
}

/** What the shop knows under the attempt's key; `undefined` when it knows nothing. */
export async function findOrder(
  { shop, keyOf }: PurchasingPorts,
  ctx: PurchaseContext,
  quote: Quote,
): Promise<Extract<Ending, { kind: 'placed' | 'open' }> | undefined> {
  const found = await shop.findOrderByKey(ctx, keyOf(quote));
  if (!found.ok) return { kind: 'open' };
  return found.value && { kind: 'placed', order: found.value, replayed: true };
}

/** Answers of a shop that understood, and did not order. Whoever it does not know it has not asked about the key. */
const refusals: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'conflict',
  'out_of_stock',
  'quantity_exceeded',
  'not_found',
  'unsupported',
  'address_undeliverable',
  'payment_method_required',
  'too_late',
]);
