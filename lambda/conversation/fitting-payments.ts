import { fold } from '../catalogue/fold.ts';
import type { Language } from '../catalogue/language.ts';
import type { PaymentMethodId } from '../commerce/id.ts';
import type { PaymentMethod } from '../commerce/payment-method.ts';
import type { SpokenPayment } from './intent.ts';

/** The stored methods that fit what was said; `current` is what "the other one" is not. */
export function fittingPayments(
  methods: readonly PaymentMethod[],
  { card, lastFour }: SpokenPayment,
  {
    current,
    language,
  }: { readonly current: PaymentMethodId | undefined; readonly language: Language },
): readonly PaymentMethod[] {
  const heard = fold(card?.heard ?? '');
  const digits = lastFour ?? digitsIn(heard, language);
  const byDigits = digits === undefined ? methods : methods.filter(({ last4 }) => last4 === digits);
  const words = wordsOf(heard);
  if (card?.ids.includes('other')) return byDigits.filter(({ id }) => id !== current);
  const brands = [...new Set(methods.flatMap(({ brand }) => brand ?? []))];
  const named = brands.filter((brand) => isCalled(brand, card?.ids ?? [], words));
  if (named.length > 0) return byDigits.filter(({ brand }) => brand && named.includes(brand));
  // Whatever else was said of it names none that is stored, unless its digits do.
  return card && digits === undefined ? [] : byDigits;
}

/** Only that another one is wanted. */
export const isUnsaid = ({ card, lastFour }: SpokenPayment): boolean =>
  card === undefined && lastFour === undefined;

/** The interaction models' ids of brands, and how shops write them, without spaces. */
const knownAs: Readonly<Record<string, readonly string[]>> = {
  amex: ['americanexpress', 'amex'],
};

function isCalled(brand: string, ids: readonly string[], words: readonly string[]): boolean {
  const own = wordsOf(fold(brand)).join('');
  const [id, names] = Object.entries(knownAs).find(([, all]) => all.includes(own)) ?? [own, [own]];
  return ids.includes(id) || names.some((name) => words.join('').includes(name));
}

/** Four digits said one by one, or written. */
function digitsIn(heard: string, { digit }: Language): string | undefined {
  const written = /\d{4}$/.exec(heard.replaceAll(/[\s-]/g, ''))?.[0];
  if (written !== undefined) return written;
  const digits = wordsOf(heard)
    .map(digit)
    .filter((value) => value !== undefined);
  return digits.length === 4 ? digits.join('') : undefined;
}

const wordsOf = (heard: string): readonly string[] =>
  heard.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
