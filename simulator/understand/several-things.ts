import type { Filled } from './model.ts';

/** Whether a slot tells what, how much or how large of one thing. */
export const namesThing = (slot: string): boolean => /^(product|size|quantity)/.test(slot);

/** A sample could not hold all that is said between several things; of one thing it does. */
export const severalIn = (slots: Readonly<Record<string, unknown>>): boolean =>
  'productTwo' in slots;

/** Beside two things that the shop has, a third is one that it may have: nobody else is told such a list. */
export function areMostlyKnown(slots: Readonly<Record<string, Filled>>): boolean {
  const products = Object.entries(slots).filter(([name]) => name.startsWith('product'));
  const known = products.filter(
    ([, { value }]) => value.kind === 'list' && value.entries.length > 0,
  );
  return known.length >= 2 && products.length - known.length <= 1;
}
