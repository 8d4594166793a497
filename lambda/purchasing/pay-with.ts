import type { PaymentMethodId } from '../commerce/id.ts';
import type { PaymentMethod } from '../commerce/payment-method.ts';
import { asOnlyWriter, cartBusy } from './as-only-writer.ts';
import { toBegun } from './begin-wish.ts';
import { makeRoom } from './make-room.ts';
import type { PaymentKept, PurchaseContext } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import { isReadOut } from './quote-store.ts';

/** Remembers what to pay the next offer with, where none is open: as a quote that is begun, and runs out like one. */
export async function payWith(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  id: PaymentMethodId,
): Promise<PaymentKept> {
  const turn = await asOnlyWriter(ports, ctx, () => payAlone(ports, ctx, id));
  return turn.held ? turn.value : { kind: 'failed', error: cartBusy.error };
}

/** What the open offer of this conversation is paid with, or what was said for the next one. */
export async function paysWith(
  { quotes }: PurchasingPorts,
  ctx: PurchaseContext,
): Promise<PaymentMethodId | undefined> {
  const stored = await quotes.find(ctx.shopper);
  if (stored?.state !== 'open' || stored.quote.conversationId !== ctx.conversationId) {
    return undefined;
  }
  const { quote } = stored;
  return isReadOut(quote) ? quote.paymentMethod.id : quote.paymentMethodId;
}

async function payAlone(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  id: PaymentMethodId,
): Promise<PaymentKept> {
  const methods = await ports.shop.listPaymentMethods(ctx);
  if (!methods.ok) return { kind: 'failed', error: methods.error };
  const method = methods.value.find((one) => one.id === id);
  if (!method) return { kind: 'not-listed' };
  const room = await makeRoom(ports, ctx, 'goes');
  if (room.kind === 'being-bought') return { kind: 'still-confirming' };
  if (room.kind === 'busy') return { kind: 'failed', error: room.error };
  const { stored } = room;
  const kept =
    stored?.state === 'open'
      ? await ports.quotes.amend(stored, { ...stored.quote, paymentMethodId: id })
      : await ports.quotes.replace(begun(ports, ctx, method), stored);
  return kept ? { kind: 'kept', method } : { kind: 'failed', error: cartBusy.error };
}

const begun = (ports: PurchasingPorts, ctx: PurchaseContext, { id }: PaymentMethod) => ({
  ...toBegun(ports, ctx, { earlier: undefined, cart: undefined }),
  paymentMethodId: id,
});
