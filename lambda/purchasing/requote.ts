import type { Cart } from '../commerce/cart.ts';
import type { BackendError, ErrorCode } from '../commerce/result.ts';
import { changesBetween } from './quote-changes.ts';
import { offerCart } from './offer-cart.ts';
import type {
  ApprovalOutcome,
  BuyingContext,
  PurchaseContext,
  QuoteOutcome,
} from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import type { StoredQuote } from './quote-store.ts';
import type { Quote } from './quote.ts';
import { cut, wishFor } from './wish.ts';
import { writeCart } from './write-cart.ts';

/** The yes was to something that is no more: gives the cart back and makes a new quote of it, to be read out and asked again. */
export async function requote(
  ports: PurchasingPorts,
  ctx: BuyingContext,
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
  ctx: BuyingContext,
  quote: Quote,
  reason: BackendError | undefined,
): Promise<QuoteOutcome> {
  // The offer did not change: the shop cannot, and asking again would not help.
  if (reason && !drifts.has(reason.code)) return { kind: 'failed', error: reason };
  const latest = await latestOf(ports, quote);
  const seen = reason ? await fitToStock(ports, ctx, latest, reason) : latest;
  const { paymentMethodId } = seen.quote;
  const wishIn = (cart: Cart) => wishFor(cart, seen.quote, []);
  return offerCart(ports, ctx, { wishIn, paymentMethodId }, seen);
}

/** The attempt knows what was read out; what was put in since, and not read out, has to be taken out with it. */
async function latestOf({ quotes }: PurchasingPorts, quote: Quote): Promise<StoredQuote> {
  const stored = await quotes.find(quote.shopper);
  return stored?.quote.id === quote.id ? stored : { quote, state: 'approving' };
}

/** Only what can never be ordered any more may make way for a new quote. */
async function isVoid({ ledger, clock }: PurchasingPorts, quote: Quote): Promise<boolean> {
  if (await ledger.move(quote, ['claimed'], { kind: 'void' }, clock())) return true;
  const attempt = await ledger.find(quote.shopper, quote.id);
  return attempt?.progress.kind === 'void';
}

/** Leaves in the cart what can be had of an item that ran short. What was the shopper's own of it is owed to a no. */
async function fitToStock(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  seen: StoredQuote,
  { code, variantId, quantityAvailable = 0 }: BackendError,
): Promise<StoredQuote> {
  if (code !== 'out_of_stock' && code !== 'quantity_exceeded') return seen;
  const read = await ports.shop.readCart(ctx);
  const line = read.ok && read.value?.lines.find((one) => one.variantId === variantId);
  if (!line || line.quantity <= quantityAvailable) return seen;
  const less = { variantId: line.variantId, quantity: line.quantity - quantityAvailable };
  const { quote } = seen;
  const added = cut(quote.wish.added, less, line.quantity);
  const fitted = { ...seen, quote: { ...quote, wish: { ...quote.wish, added } } } as StoredQuote;
  if (!(await ports.quotes.amend(seen, fitted.quote))) return seen;
  const change = await writeCart(ports, ctx, `fit-${ports.ids()}`, {
    setQuantity: [{ lineId: line.id, quantity: quantityAvailable }],
  });
  if (change.ok || change.error.code === 'outcome_unknown') return fitted;
  await ports.quotes.amend(fitted, quote);
  return seen;
}
