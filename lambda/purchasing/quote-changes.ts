import { discountOf, type LineItem } from '../commerce/cart.ts';
import { sameMoney } from '../commerce/money.ts';
import type { Offer } from './offer.ts';
import type { QuoteChange } from './quote.ts';

/** What a shopper has to hear before being asked again. Never empty: then the total is said once more. */
export function changesBetween(before: Offer, now: Offer): readonly QuoteChange[] {
  const changes = [
    ...lineChanges(before.lines, now.lines),
    ...(sameDelivery(before, now) ? [] : [{ kind: 'delivery' } as const]),
    ...(before.paymentMethod.id === now.paymentMethod.id ? [] : [{ kind: 'payment' } as const]),
    ...discountChange(before, now),
  ];
  const sameTotal = sameMoney(before.total, now.total);
  return sameTotal && changes.length > 0
    ? changes
    : [...changes, { kind: 'total', before: before.total, now: now.total }];
}

function lineChanges(before: readonly LineItem[], now: readonly LineItem[]): QuoteChange[] {
  const names = new Map([...before, ...now].map((line) => [line.variantId, line.name]));
  return [...names].flatMap(([variantId, name]) => {
    const [was, is] = [quantityOf(before, variantId), quantityOf(now, variantId)];
    return was === is ? [] : [{ kind: 'line', name, before: was, now: is } as const];
  });
}

/** Where the goods are the same and cost the same; otherwise coupons come to something else by themselves. */
function discountChange(before: Offer, now: Offer): QuoteChange[] {
  const [was, is] = [discountOf(before.totals), discountOf(now.totals)];
  const sameGoods = lineChanges(before.lines, now.lines).length === 0;
  const samePrices = priceOf(before.lines) === priceOf(now.lines);
  return was === is || !sameGoods || !samePrices ? [] : [{ kind: 'discount', isGone: is === 0 }];
}

const priceOf = (lines: readonly LineItem[]): number =>
  lines.reduce((sum, { total }) => sum + total.amount, 0);

const quantityOf = (lines: readonly LineItem[], variantId: string): number =>
  lines
    .filter((line) => line.variantId === variantId)
    .reduce((sum, line) => sum + line.quantity, 0);

function sameDelivery(before: Offer, now: Offer): boolean {
  const facts = ({ fulfillment, shipTo }: Offer): string =>
    JSON.stringify([
      fulfillment.id,
      fulfillment.earliest,
      fulfillment.latest,
      shipTo?.streetAddress,
      shipTo?.postalCode,
      shipTo?.addressLocality,
    ]);
  return facts(before) === facts(now);
}
