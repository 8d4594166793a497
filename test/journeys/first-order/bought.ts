import { customerId } from '../../../simulator/world/personas.ts';
import { readMail } from '../../fixtures/read-mail.ts';
import type { Household, Story } from './story.ts';

export interface Bought {
  /** In cents. */
  readonly orders: readonly number[];
  readonly charges: readonly number[];
  /** Whether each receipt that was mailed is for one of the orders. */
  readonly receipts: readonly boolean[];
}

/** What the shop's books and outbox have more after something than before it. */
export async function boughtDuring(
  { world }: Story,
  home: Household,
  act: () => Promise<unknown>,
): Promise<Bought> {
  const mail = () => readMail(world.shop, customerId(home.persona));
  const [before, mailed] = [await home.books(), await mail()];
  await act();
  const after = await home.books();
  const orders = after.orders.slice(0, after.orders.length - before.orders.length);
  const receipts = (await mail()).slice(mailed.length);
  return {
    orders: orders.map(({ total }) => total.amount),
    charges: after.charges
      .filter(({ key }) => !before.charges.some((charge) => charge.key === key))
      .map(({ total }) => total.amount),
    receipts: receipts.map(({ order }) => orders.some(({ number }) => number === order)),
  };
}

/** One order, one charge of exactly that, one receipt. */
export const once = (total: number): Bought => ({
  orders: [total],
  charges: [total],
  receipts: [true],
});

export const nothing: Bought = { orders: [], charges: [], receipts: [] };

/** The total that was read out, in cents. */
export function totalIn(says: string): number {
  const [, total] = /\$(\d+\.\d\d) with tax/.exec(says) ?? [];
  if (total === undefined) throw new Error(`no total in "${says}"`);
  return Math.round(100 * Number(total));
}
