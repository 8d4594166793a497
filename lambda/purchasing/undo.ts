import type { Order } from '../commerce/order.ts';
import type { OrderId } from '../commerce/id.ts';
import type { BackendError } from '../commerce/result.ts';
import type { PurchaseContext } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';

/** Which order somebody means who wants one cancelled, and whether that can be done by voice. */
export type Undoable =
  | { readonly kind: 'undoable'; readonly order: Order }
  /** The time for that is over: a person may still help. */
  | { readonly kind: 'too-late'; readonly order: Order }
  | { readonly kind: 'cancelled'; readonly order: Order }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly error: BackendError };

/** What became of it. `unsure`: the shop did not say. */
export type Undone =
  | { readonly kind: 'undone'; readonly order: Order }
  | Exclude<Undoable, { kind: 'undoable' }>
  | { readonly kind: 'unsure' };

/** Enough to find an order by its last digits among those that are still young. */
const latestOrders = 10;

export async function findUndoable(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  lastFour?: string,
): Promise<Undoable> {
  const orders = await ports.shop.listOrders(ctx, { limit: latestOrders });
  if (!orders.ok) return { kind: 'failed', error: orders.error };
  const order = orders.value.find(
    ({ number }) => lastFour === undefined || number.endsWith(lastFour),
  );
  return order ? judgeAndNote(ports, ctx, order) : { kind: 'none' };
}

/** Looks again: the yes may have taken longer than there was time. Under one key it happens once. */
export async function undo(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  id: OrderId,
): Promise<Undone> {
  const found = await ports.shop.readOrder(ctx, { id });
  if (!found.ok) return { kind: 'failed', error: found.error };
  if (!found.value) return { kind: 'none' };
  const judged = await judgeAndNote(ports, ctx, found.value);
  if (judged.kind !== 'undoable') return judged;
  const { order } = judged;
  const cancelled = await ports.shop.cancelOrder({ ...ctx, idempotencyKey: `undo-${id}` }, id);
  ports.logger.info('order_undone', { outcome: cancelled.ok ? 'ok' : cancelled.error.code });
  if (!cancelled.ok) {
    const { code } = cancelled.error;
    if (code === 'too_late') return { kind: 'too-late', order };
    return code === 'outcome_unknown'
      ? { kind: 'unsure' }
      : { kind: 'failed', error: cancelled.error };
  }
  await noteUndone(ports, ctx, cancelled.value);
  // Once cancelled, an order may come to nothing at the shop: what goes back is what it came to before.
  const { lines, totals } = order;
  return { kind: 'undone', order: { ...cancelled.value, lines, totals } };
}

/** One that the shop cancelled without our hearing of it is noted as soon as it is seen. */
async function judgeAndNote(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  order: Order,
): Promise<ReturnType<typeof judgeOrder>> {
  const judged = judgeOrder(ports, ctx, order);
  if (judged.kind === 'cancelled') await noteUndone(ports, ctx, order);
  return judged;
}

function judgeOrder(
  { timing }: PurchasingPorts,
  { at }: PurchaseContext,
  order: Order,
): Exclude<Undoable, { kind: 'none' | 'failed' }> {
  if (order.status === 'OrderCancelled') return { kind: 'cancelled', order };
  const age = at.getTime() - Date.parse(order.placedAt);
  return { kind: age <= timing.undo ? 'undoable' : 'too-late', order };
}

/** What was given back is no longer spent. */
async function noteUndone(
  { ledger, quotes, clock }: PurchasingPorts,
  { shopper }: PurchaseContext,
  order: Order,
): Promise<void> {
  const attempts = await ledger.list(shopper);
  const own = attempts.find(
    ({ progress }) => progress.kind === 'placed' && progress.order.id === order.id,
  );
  if (!own) return;
  // Whoever hears that it is cancelled has heard of it.
  await quotes.move(own.quote, ['untold', 'approving'], 'closed');
  await ledger.move(own.quote, ['placed', 'receipt-due'], { kind: 'undone', order }, clock());
}
