import type { Money } from '../../commerce/money.ts';
import type { Variant } from '../../commerce/product.ts';
import { say } from '../../speech/message.ts';
import type { Answer } from '../answer.ts';
import { toOption } from '../option.ts';
import type { WishKind } from '../session.ts';
import type { Found } from './find-product.ts';

/** More of one thing than this is asked about before it goes in (voice-UX: confirm what is unusual). */
const mostUnasked = 5;

/** The question that comes before so many of one thing go in; nothing when the number is as usual. */
export function askIfSoMany(
  { pick, variant, reason }: Extract<Found, { kind: 'found' }>,
  wish: Exclude<WishKind, 'remove-from-cart'>,
  quantity: number,
): Answer | undefined {
  if (quantity <= mostUnasked) return undefined;
  return {
    says: [say('product.pricey', { price: priceOf(variant, quantity) })],
    pending: { kind: 'confirm-quantity', wish, quantity, option: toOption(pick) },
    reason,
  };
}

export const priceOf = ({ price }: Variant, quantity: number): Money => ({
  ...price,
  amount: price.amount * quantity,
});
