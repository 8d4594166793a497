import type { CartChange } from '../../lambda/commerce/cart.ts';
import type { CustomerId } from '../../lambda/commerce/id.ts';
import { toId } from '../../lambda/commerce/id.ts';
import type { Stores } from '../../lambda/persistence/stores.ts';
import { createPurchasing } from '../../lambda/purchasing/create-purchasing.ts';
import type {
  BuyingContext,
  PutForIt,
  QuoteOutcome,
  Withdrawal,
} from '../../lambda/purchasing/purchasing.ts';
import type { PurchasingPorts } from '../../lambda/purchasing/purchasing-ports.ts';
import type { Quote } from '../../lambda/purchasing/quote.ts';
import { toShopperId } from '../../lambda/shoppers/shopper.ts';
import { createFakeShop } from '../fakes/shop/create-fake-shop.ts';
import { regular } from '../fakes/shop/data/customers.ts';
import { createMemoryStores } from '../fakes/stores/create-memory-stores.ts';

interface DeskOptions extends Partial<PurchasingPorts> {
  readonly customer?: CustomerId;
  readonly stores?: Stores;
  /** The shop mails receipts. */
  readonly mails?: boolean;
}

/** A shopper at the checkout of the shop in memory, with a clock that only the test moves. */
export function openDesk({
  customer = regular,
  stores,
  mails = false,
  ...ports
}: DeskOptions = {}) {
  let now = new Date('2026-11-21T18:00:00.000Z');
  let count = 0;
  const clock = () => now;
  const kept = stores ?? createMemoryStores();
  const shop = createFakeShop({ clock });
  const wait = (milliseconds: number) => {
    now = new Date(now.getTime() + milliseconds);
    return Promise.resolve();
  };
  const ids = () => `id-${String((count += 1))}`;
  const mailing = mails ? { notifications: shop } : {};
  const purchasing = createPurchasing({ shop, ...kept, ...mailing, clock, ids, wait, ...ports });
  const ctx = (changes: Partial<BuyingContext> = {}): BuyingContext => ({
    shopper: toShopperId(`shopper-of-${customer}`),
    customer,
    conversationId: 'conversation-1',
    by: { speaker: 'unknown', pays: true, verifiesSpeakers: false },
    at: clock(),
    locale: 'en-US',
    signal: new AbortController().signal,
    requestId: `request-${String((count += 1))}`,
    ...changes,
  });

  return {
    shop,
    stores: kept,
    purchasing,
    ctx,
    clock,
    pass: (seconds: number) => void wait(seconds * 1000),
    /** Puts it in the cart and says what a no has to take out again. */
    async want(sku: string, quantity = 1): Promise<PutForIt> {
      const added = [{ variantId: toId<'variant'>(sku), quantity }];
      const change = await purchasing.changeCart(ctx(), `want-${String((count += 1))}`, {
        add: added,
      });
      if (!change.ok) throw new Error(change.error.code);
      return { added };
    },
    async readOut(more?: PutForIt): Promise<Quote> {
      return quoteIn(await purchasing.quote(ctx(), more));
    },
    /** The answer that says how it ended is on its way. */
    tell: (quoteId: string): Promise<void> => purchasing.told(ctx(), quoteId),
    /** A no to what was read out last. */
    async no(changes: Partial<BuyingContext> = {}): Promise<Withdrawal> {
      const said = ctx(changes);
      const stored = await kept.quotes.find(said.shopper);
      return purchasing.withdraw(said, stored?.quote.id ?? 'none');
    },
    /** What lies in the cart, by SKU. */
    inCart: (): Readonly<Record<string, number>> => contentsOf(shop.cart(customer)),
    /** What was mailed, oldest first. */
    receipts: () => shop.receipts(customer),
    /** Orders that came to be under a key of ours, newest first. */
    bought: () => shop.charges(customer),
  };
}

export type Desk = ReturnType<typeof openDesk>;

export function quoteIn(outcome: QuoteOutcome): Quote {
  if (outcome.kind !== 'quoted') throw new Error(`no quote, but ${outcome.kind}`);
  return outcome.quote;
}

const contentsOf = (cart: CartChange['cart'] | undefined): Record<string, number> =>
  Object.fromEntries((cart?.lines ?? []).map((line) => [line.sku, line.quantity]));
