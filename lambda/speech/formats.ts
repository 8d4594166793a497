import type { Money } from './message-values.ts';

/** "$12.48", in the currency's own decimals. */
export function money(value: Money, locale: string): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: value.currency,
    currencyDisplay: 'narrowSymbol',
  });
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(value.amount / 10 ** decimals);
}

/** Between figures that are said one by one: a pause for the ear, nothing for the eye. */
export const pause = '\u200a';

/** "4 2 7 1" when it is said, "4271" when it is shown. */
export const digits = (value: string): string => Array.from(value).join(pause);

/** "312 555 0100": an E.164 number as it is dialled at home, in groups; those of other countries with their code. */
export function phone(value: string): string {
  const [, area, exchange, line] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(value) ?? [];
  return line === undefined
    ? value.replace(/\d{2,3}(?=(\d{2})+$)/g, '$& ')
    : [area, exchange, line].join(' ');
}

/** "Meadow milk half gallon": commas between things are heard, commas inside a name would be too. */
export const product = (value: string): string => value.replaceAll(',', '');

/** What was heard or typed, as a part of our own sentence: it may not end it, ask anything or be markup. */
export const quoted = (value: string): string =>
  value
    .replaceAll(/[^\p{L}\p{N}\p{M} '’&%$€£-]/gu, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();

/** A message inside a message, already in words. */
export const text = (value: string): string => value;

/** "milk, eggs, and bread". */
export const texts = (values: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(values);

/** "milk, eggs, or bread". */
export const choices = (values: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(values);
