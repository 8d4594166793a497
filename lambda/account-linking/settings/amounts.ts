import { money, type Money } from '../../commerce/money.ts';

/** "50", "50.00", "$50", "1,250.50" in the locale's own signs; `undefined` for whatever else, and for nothing at all. */
export function readAmount(typed: string, currency: string, locale: string): Money | undefined {
  const { group, decimal, symbols } = signsOf(currency, locale);
  const decimals = decimalsOf(currency);
  const symbol = `(?:${symbols.map(literally).join('|')})`;
  const bare = typed.trim().replace(new RegExp(`^${symbol}\\s*|\\s*${symbol}$`, 'i'), '');
  const whole = `(\\d{1,9}|\\d{1,3}(?:${literally(group)}\\d{3}){1,2})`;
  const fraction = decimals > 0 ? `(?:${literally(decimal)}(\\d{${decimals}}))?` : '';
  const found = new RegExp(`^${whole}${fraction}$`).exec(bare);
  if (!found) return undefined;
  const [, units = '', parts = '0'.repeat(decimals)] = found;
  const amount = Number(units.replaceAll(group, '') + parts);
  return amount > 0 ? money(amount, currency) : undefined;
}

/** As it is read again: "1,250.50". What was set in another currency is shown with its sign, and has to be set anew. */
export function writeAmount(value: Money, currency: string, locale: string): string {
  const decimals = decimalsOf(value.currency);
  const format = new Intl.NumberFormat(locale, {
    ...(value.currency !== currency && { style: 'currency', currency: value.currency }),
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return format.format(value.amount / 10 ** decimals);
}

/** Fifty of the currency, as an example of what can be typed. */
export const exampleAmount = (currency: string): Money =>
  money(50 * 10 ** decimalsOf(currency), currency);

const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits ?? 2;

function signsOf(currency: string, locale: string) {
  const parts = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 2,
  }).formatToParts(1_234_567.89);
  const sign = (type: Intl.NumberFormatPartTypes, usual: string): string =>
    parts.find((part) => part.type === type)?.value ?? usual;
  return {
    group: sign('group', ','),
    decimal: sign('decimal', '.'),
    symbols: [currency, sign('currency', currency)],
  };
}

const literally = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');
