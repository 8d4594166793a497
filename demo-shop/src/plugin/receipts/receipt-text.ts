import type { Order } from '@vendure/core';
import { languageOf } from '../../data/languages.ts';
import { totalsOf } from '../cart/totals.ts';
import { currencyOf } from '../currency-of.ts';
import { promiseOf } from '../delivery/promise.ts';
import type { StoredCard } from '../payment/stored-card.entity.ts';

type Card = Pick<StoredCard, 'brand' | 'last4'>;

/** Everything of the order that was agreed to by voice, to be looked up later, in the language it was agreed to in. */
export function receiptText(order: Order, card: Card | undefined, language: string): string {
  const words = wordsOf(language);
  const price = inMoney(currencyOf(order), language);
  const items = order.lines.map(
    (line) =>
      `${line.orderPlacedQuantity || line.quantity} x ${line.productVariant.name}: ${price(line.discountedLinePrice)}`,
  );
  const totals = totalsOf(order).map(
    ({ type, amount }) => `${words[type] ?? type}: ${price(amount)}`,
  );
  const paid = card
    ? fill(words['card'], { brand: card.brand, digits: card.last4 })
    : (words['stored-card'] ?? '');
  return [
    fill(words['hello'], { name: order.customer?.firstName ?? '' }),
    '',
    fill(words['thanks'], { number: order.code }),
    '',
    ...items,
    '',
    ...totals,
    '',
    ...deliveryOf(order, language, words),
    fill(words['payment'], { card: paid }),
  ].join('\n');
}

export const receiptSubject = (order: Order, language: string): string =>
  fill(wordsOf(language)['subject'], { number: order.code.slice(-4) });

type Words = Readonly<Record<string, string>>;

const english: Words = {
  subject: 'Your Corner Market order {number}',
  hello: 'Hello {name},',
  thanks: 'thank you for your order {number} at Corner Market.',
  subtotal: 'Items',
  discount: 'Discount',
  fulfillment: 'Delivery',
  tax: 'Tax',
  total: 'Total',
  payment: 'Payment: {card}',
  card: '{brand} ending {digits}',
  'stored-card': 'stored card',
  window: '{from} to {to}',
};

const wordsOf = (language: string): Words => languageOf(language)?.receipt ?? english;

const localeOf = (language: string): string => (languageOf(language) ? language : 'en-US');

const fill = (text = '', values: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** Vendure counts every currency in hundredths. */
const inMoney = (currency: string, language: string) => {
  const money = new Intl.NumberFormat(localeOf(language), {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  });
  return (amount: number): string => money.format(amount / 100);
};

function deliveryOf(order: Order, language: string, words: Words): readonly string[] {
  const promise = promiseOf(order);
  if (!promise) return [];
  const { title, earliest, latest, timeZone } = promise;
  const show = (instant: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(localeOf(language), { timeZone, ...options })
      .format(new Date(instant))
      .replaceAll('\u202F', ' ');
  const day = { weekday: 'long', month: 'long', day: 'numeric' } as const;
  const clock = { hour: 'numeric', minute: '2-digit' } as const;
  const moment = (instant: string) => `${show(instant, day)}, ${show(instant, clock)}`;
  const sameDay = show(earliest, day) === show(latest, day);
  const to = sameDay ? show(latest, clock) : moment(latest);
  return [`${title}: ${fill(words['window'], { from: moment(earliest), to })}`];
}
