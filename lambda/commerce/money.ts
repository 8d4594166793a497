/** `amount` is an integer in the minor unit of `currency` (ISO 4217): 1299 USD is $12.99, 500 JPY is ¥500. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** Throws a RangeError for amounts that are not whole minor units: such a price is a bug, never a rounding matter. */
export function money(amount: number, currency: string): Money {
  if (!Number.isSafeInteger(amount)) {
    throw new RangeError(`money is counted in whole minor units, not ${amount}`);
  }
  return { amount, currency };
}

export const sameMoney = (a: Money, b: Money): boolean =>
  a.amount === b.amount && a.currency === b.currency;
