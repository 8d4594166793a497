import type { BackendError, ErrorCode } from '../commerce/result.ts';
import { changesBetween } from './quote-changes.ts';
import { offerCart } from './offer-cart.ts';
import type { ApprovalOutcome, PurchaseContext, QuoteOutcome } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import type { Quote, Wish } from './quote.ts';
import { writeCart } from './write-cart.ts';

/** The yes was to something that is no more: gives the cart back and makes a new quote of it, to be read out and asked again. */
export async function requote(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  quote: Quote,
  reason?: BackendError,
): Promise<ApprovalOutcome> {
  if (!(await isVoid(ports, quote))) return { kind: 'still-confirming' };
  await ports.shop.thawCart(ctx);
  const outcome = await offerAgain(ports, ctx, quote, reason);
  if (outcome.kind === 'quoted') {
    return {
      kind: 'changed',
      quote: outcome.quote,
      changes: changesBetween(quote, outcome.quote),
    };
  }
  // Where a screen can finish it, the cart stays as it is; where nothing came of it, the next turn restores it.
  const next = outcome.kind === 'failed' ? 'withdrawing' : 'closed';
  await ports.quotes.move(quote, ['open', 'approving'], next);
  return { kind: 'no-longer-possible', because: outcome };
}

/** What a shop refuses for because the cart, the stock or the payment is no longer what was read out. */
export const drifts: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'conflict',
  'out_of_stock',
  'quantity_exceeded',
  'not_found',
  'address_undeliverable',
  'payment_method_required',
]);

async function offerAgain(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  quote: Quote,
  reason: BackendError | undefined,
): Promise<QuoteOutcome> {
  // The offer did not change: the shop cannot, and asking again would not help.
  if (reason && !drifts.has(reason.code)) return { kind: 'failed', error: reason };
  const wish = reason ? await fitToStock(ports, ctx, quote.wish, reason) : quote.wish;
  return offerCart(ports, ctx, () => wish, { id: quote.id, state: 'approving' });
}

/** Only what can never be ordered any more may make way for a new quote. */
async function isVoid({ ledger, clock }: PurchasingPorts, quote: Quote): Promise<boolean> {
  if (await ledger.move(quote, ['claimed'], { kind: 'void' }, clock())) return true;
  const attempt = await ledger.find(quote.shopper, quote.id);
  return attempt?.progress.kind === 'void';
}

/** Leaves in the cart what can be had of an item that ran short; what was cut is no part of the wish any more. */
async function fitToStock(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  wish: Wish,
  { code, variantId, quantityAvailable = 0 }: BackendError,
): Promise<Wish> {
  if (code !== 'out_of_stock' && code !== 'quantity_exceeded') return wish;
  const read = await ports.shop.readCart(ctx);
  const line = read.ok && read.value?.lines.find((one) => one.variantId === variantId);
  if (!line || line.quantity <= quantityAvailable) return wish;
  const change = await writeCart(ports, ctx, `fit-${ports.ids()}`, {
    setQuantity: [{ lineId: line.id, quantity: quantityAvailable }],
  });
  if (!change.ok) return wish;
  let cut = line.quantity - quantityAvailable;
  const added = wish.added.map((one) => {
    if (one.variantId !== variantId) return one;
    const less = Math.min(cut, one.quantity);
    cut -= less;
    return { ...one, quantity: one.quantity - less };
  });
  return { ...wish, added };
}
