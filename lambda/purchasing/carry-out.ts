import type { Cart } from '../commerce/cart.ts';
import type { BackendError } from '../commerce/result.ts';
import { failure } from '../commerce/result.ts';
import { ended } from './ended.ts';
import { findOrder, placeOrder } from './ending.ts';
import type { Ending } from './ending.ts';
import { digestOf, toOffer } from './offer.ts';
import type { ApprovalOutcome, BuyingContext, PurchaseContext } from './purchasing.ts';
import type { PurchasingPorts } from './purchasing-ports.ts';
import type { Quote } from './quote.ts';
import { recordEnding } from './record-ending.ts';
import { drifts, requote } from './requote.ts';
import { later } from './timing.ts';

/** A claimed yes: hold the cart still, look whether it is still what was read out, and only then let the shop charge. */
export async function carryOut(
  ports: PurchasingPorts,
  ctx: BuyingContext,
  quote: Quote,
): Promise<ApprovalOutcome> {
  const { shop, quotes, ledger } = ports;
  if (!(await quotes.move(quote, ['open', 'approving'], 'approving'))) {
    await ledger.move(quote, ['claimed'], { kind: 'void' }, ports.clock());
    return { kind: 'nothing-to-approve' };
  }
  if (ctx.signal.aborted) return failed(failure('timeout', { retryable: true }).error);
  const [frozen, methods] = await Promise.all([shop.freezeCart(ctx), shop.listPaymentMethods(ctx)]);
  if (!frozen.ok) {
    return drifts.has(frozen.error.code)
      ? requote(ports, ctx, quote, frozen.error)
      : failed(frozen.error);
  }
  if (!methods.ok) return failed(methods.error);
  const method = methods.value.find((one) => one.id === quote.paymentMethod.id);
  const offer = method && toOffer(shop.seller.name, frozen.value, method);
  if (!offer || digestOf(offer) !== quote.digest) return requote(ports, ctx, quote);
  return place(ports, ctx, quote, frozen.value);
}

/** From here on only the shop knows whether it happened. */
async function place(
  ports: PurchasingPorts,
  ctx: BuyingContext,
  quote: Quote,
  { revision: cartRevision }: Cart,
): Promise<ApprovalOutcome> {
  const dueAt = later(ports.clock(), ports.timing.sweepAfter);
  const placing = { kind: 'placing', cartRevision } as const;
  const ours = await ports.ledger.move(quote, ['claimed'], placing, dueAt);
  if (!ours) return takenOver(ports, quote);
  const ending = await placeOrder(ports, ctx, quote, cartRevision);
  return answer(
    ports,
    ctx,
    quote,
    ending.kind === 'open' ? await lookAgain(ports, ctx, quote) : ending,
  );
}

/** An answer that was lost while there is still time: the shop may have the order already. */
async function lookAgain(
  ports: PurchasingPorts,
  ctx: PurchaseContext,
  quote: Quote,
): Promise<Ending> {
  const found = ctx.signal.aborted ? undefined : await findOrder(ports, ctx, quote);
  return found?.kind === 'placed' ? { ...found, replayed: false } : { kind: 'open' };
}

/** Taken back, or driven on by somebody else, while this turn was away. */
async function takenOver(ports: PurchasingPorts, quote: Quote): Promise<ApprovalOutcome> {
  const attempt = await ports.ledger.find(quote.shopper, quote.id);
  return (attempt && ended(attempt)) ?? { kind: 'still-confirming' };
}

/** Writes down what the shop said and turns it into what the shopper is told. */
export async function answer(
  ports: PurchasingPorts,
  ctx: BuyingContext,
  quote: Quote,
  ending: Ending,
): Promise<ApprovalOutcome> {
  await recordEnding(ports, ctx, quote, ending);
  switch (ending.kind) {
    case 'placed':
      return { kind: 'placed', order: ending.order, quote, replayed: ending.replayed };
    case 'declined':
    case 'needs-action':
      return { kind: ending.kind, url: ending.url };
    case 'void':
      return requote(ports, ctx, quote, ending.error);
    case 'open':
      return { kind: 'still-confirming' };
  }
}

const failed = (error: BackendError): ApprovalOutcome => ({ kind: 'failed', error });
