import type { Cart } from '../../commerce/cart.ts';
import type { Message } from '../../speech/message.ts';
import type { Answer } from '../answer.ts';
import { customerContext, type LinkedTurn } from '../contexts.ts';
import type { Ports } from '../ports.ts';
import { shopTrouble } from '../trouble.ts';

export type AtHand =
  | { readonly kind: 'cart'; readonly cart: Cart }
  | { readonly kind: 'answer'; readonly answer: Answer };

/** The cart with something in it; choices belong to an order, and an empty cart is none. */
export async function cartAtHand(
  turn: LinkedTurn,
  { shop }: Ports,
  empty: Message,
): Promise<AtHand> {
  const read = await shop.readCart(customerContext(turn));
  if (!read.ok) return { kind: 'answer', answer: shopTrouble(turn, shop.seller, read.error) };
  const cart = read.value;
  if (cart && cart.lines.length > 0) return { kind: 'cart', cart };
  const pending = { kind: 'which-product', wish: 'add-to-cart' } as const;
  return { kind: 'answer', answer: { says: [empty], pending } };
}
