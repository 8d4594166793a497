import type { LineItem } from '../commerce/cart.ts';
import { say, type Message } from '../speech/message.ts';
import type { PaymentMethod } from '../commerce/payment-method.ts';

type Counted = Pick<LineItem, 'name' | 'quantity'>;

/** "2 of the Meadow two percent milk half gallon". */
export const lineName = ({ name, quantity }: Counted): Message =>
  say('item.line', { name, quantity });

/** A name alone, as one of several that are read out. */
export const itemName = (name: string): Message => say('item.name', { name });

export const lineNames = (lines: readonly Counted[]): readonly Message[] => lines.map(lineName);

/** Names at most `most` lines and counts the rest: for hearing what is there, never for buying it. */
export function someLines(lines: readonly Counted[], most: number): readonly Message[] {
  const rest = lines.length - most;
  if (rest <= 1) return lineNames(lines);
  return [...lineNames(lines.slice(0, most)), say('item.more', { count: rest })];
}

export const countOf = (lines: readonly Pick<Counted, 'quantity'>[]): number =>
  lines.reduce((sum, { quantity }) => sum + quantity, 0);

/** "Visa ending 4 2 4 2". */
export const paymentName = ({ brand, last4 }: Pick<PaymentMethod, 'brand' | 'last4'>): Message =>
  brand && last4 ? say('purchase.card', { brand, lastFour: last4 }) : say('purchase.other-method');
