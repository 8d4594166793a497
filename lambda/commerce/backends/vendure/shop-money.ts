import type { Money } from '../../money.ts';
import { money } from '../../money.ts';

/** Vendure counts hundredths in every currency (its DefaultMoneyStrategy), also of yen, which have none. */
const shopDecimals = 2;

/** What the shop says as money in the currency's own minor unit; half a yen is a RangeError, as any such price. */
export const fromShop = (amount: number, currency: string): Money =>
  money(rescale(amount, decimalsOf(currency) - shopDecimals), currency);

/** In the shop's hundredths. */
export const toShop = ({ amount, currency }: Money): number =>
  rescale(amount, shopDecimals - decimalsOf(currency));

/** Divides rather than multiply by a fraction, which would not come out whole. */
const rescale = (amount: number, places: number): number =>
  places < 0 ? amount / 10 ** -places : amount * 10 ** places;

const known = new Map<string, number>();

/** ISO 4217's exponent. */
function decimalsOf(currency: string): number {
  const decimals = known.get(currency) ?? readDecimals(currency);
  known.set(currency, decimals);
  return decimals;
}

const readDecimals = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits ?? shopDecimals;
