import { isDeepStrictEqual } from 'node:util';
import type { Cart, CartWish } from '../commerce/cart.ts';
import { asChosen, chooses, choosing } from './chosen.ts';
import type { PurchaseContext } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import type { StoredQuote } from './quote-store.ts';
import type { Amount, BegunQuote, Put } from './quote.ts';
import { later } from './timing.ts';
import { grow, quantityIn, wishFor } from './wish.ts';

/** A wish that is remembered before the cart is touched. */
export interface Begun {
  readonly cart: Cart | undefined;
  /** As it was before this change. */
  readonly quote: BegunQuote;
  /** As it is remembered; absent while there was nothing to remember. */
  readonly known?: BegunQuote;
}

export interface Beginning {
  readonly stored: StoredQuote | undefined;
  readonly earlier: BegunQuote | undefined;
  readonly cart: Cart | undefined;
  readonly add: readonly Amount[];
  readonly choice: Pick<CartWish, 'fulfillmentOptionId' | 'shipTo' | 'coupon'>;
}

/** `undefined`: somebody was quicker with the quote before, and nothing may be put in. Runs under the lease. */
export async function beginWish(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  { stored, earlier, cart, add, choice }: Beginning,
): Promise<Begun | undefined> {
  const puts = add.map((one) => ({ ...one, before: quantityIn(cart, one.variantId) }));
  const wish = choosing(wishFor(cart, earlier, puts), cart, choice);
  if (earlier && stored?.state === 'open') {
    const known = { ...earlier, wish };
    return (await amended(ports, earlier, known)) ? { cart, quote: earlier, known } : undefined;
  }
  const quote = toBegun(ports, ctx, { earlier, cart });
  if (wish.added.length === 0 && !chooses(choice)) return { cart, quote };
  const known = { ...quote, wish };
  return (await ports.quotes.replace(known, stored)) ? { cart, quote, known } : undefined;
}

/** What really came of it. Where somebody else has joined it meanwhile, it stays as it was begun. */
export async function endWish(
  ports: PurchasingPorts,
  { quote, known }: Begun,
  moved: readonly Put[],
  after?: Pick<Cart, 'id' | 'couponCodes'>,
): Promise<void> {
  if (!known) return;
  const added = grow(quote.wish.added, moved);
  const wish = { ...known.wish, added };
  const seen = after ? { cartId: after.id, wish: asChosen(wish, after) } : { wish };
  await amended(ports, known, { ...known, ...seen });
}

async function amended(
  { quotes }: PurchasingPorts,
  known: BegunQuote,
  now: BegunQuote,
): Promise<boolean> {
  return isDeepStrictEqual(known, now) || quotes.amend({ quote: known, state: 'open' }, now);
}

export function toBegun(
  ports: PurchasingPorts,
  { shopper, customer, conversationId, at }: PurchaseContext,
  { earlier, cart }: Pick<Beginning, 'earlier' | 'cart'>,
): BegunQuote {
  return {
    id: ports.ids(),
    shopper,
    customer,
    conversationId,
    ...(cart && { cartId: cart.id }),
    ...(earlier?.fulfillment && { fulfillment: earlier.fulfillment }),
    ...(earlier?.paymentMethodId && { paymentMethodId: earlier.paymentMethodId }),
    wish: wishFor(cart, earlier, []),
    createdAt: at.toISOString(),
    expiresAt: later(at, ports.timing.quoteLives).toISOString(),
  };
}
