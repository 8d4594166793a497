import type { Language } from '../catalogue/language.ts';
import { measureOf } from '../catalogue/measure-of.ts';
import { sameMeasure, type Measure } from '../catalogue/measure.ts';
import type { Money } from '../commerce/money.ts';
import { say, type Message } from '../speech/message.ts';

export interface Compared {
  readonly name: string;
  readonly size?: string;
  readonly price: Money;
}

/** Which of two is cheaper, and where their sizes can be told, which is bigger and what an ounce or a piece of each costs. */
export function comparison(one: Compared, two: Compared, language: Language): readonly Message[] {
  const [cheaper, dearer] = two.price.amount < one.price.amount ? [two, one] : [one, two];
  const isSame = cheaper.price.amount === dearer.price.amount;
  return [
    isSame ? samePrice(one, two) : priceOf(cheaper, dearer),
    ...sizes(cheaper, dearer, language),
  ];
}

const samePrice = (one: Compared, two: Compared): Message =>
  say('about.same-price', { name: one.name, other: two.name, price: one.price });

const priceOf = (cheaper: Compared, dearer: Compared): Message =>
  say('about.cheaper', {
    name: cheaper.name,
    other: dearer.name,
    price: cheaper.price,
    otherPrice: dearer.price,
    difference: { ...cheaper.price, amount: dearer.price.amount - cheaper.price.amount },
  });

function sizes(cheaper: Compared, dearer: Compared, language: Language): readonly Message[] {
  const [own, others] = [measureOf(cheaper.size, language), measureOf(dearer.size, language)];
  if (!own || !others || own.of !== others.of) return [];
  if (sameMeasure(own, others)) return [say('about.same-size')];
  const bigger = own.amount > others.amount;
  const unit = own.of === 'ounces' ? 'ounce' : 'other';
  if (cheaper.price.amount === dearer.price.amount)
    return [say('about.bigger', { name: bigger ? cheaper.name : dearer.name })];
  const [each, otherEach] = [perUnit(cheaper.price, own), perUnit(dearer.price, others)];
  const params = { size: bigger ? 'bigger' : 'other', unit } as const;
  return each.amount === otherEach.amount
    ? [say('about.same-per-unit', params)]
    : [say('about.per-unit', { ...params, each, otherEach })];
}

const perUnit = (price: Money, { amount }: Measure): Money => ({
  ...price,
  amount: Math.round(price.amount / amount),
});
