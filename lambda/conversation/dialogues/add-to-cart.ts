import type { Variant } from '../../commerce/product.ts';
import type { BackendError } from '../../commerce/result.ts';
import { say, type Message } from '../../speech/message.ts';
import { anythingElse, anythingElseInCart, type Answer } from '../answer.ts';
import { purchaseContext, type LinkedTurn } from '../contexts.ts';
import { purchasesIn, readHistory } from '../history.ts';
import type { SpokenItem } from '../intent.ts';
import { lineName } from '../naming.ts';
import { toOption } from '../option.ts';
import type { Ports } from '../ports.ts';
import type { OfferedOption } from '../session.ts';
import { cartTrouble } from '../trouble.ts';
import { findProduct, type Found } from './find-product.ts';
import { readOut } from './read-out.ts';

/** More of one thing than this is asked about before it goes in (voice-UX: confirm what is unusual). */
const mostUnasked = 5;

export async function addToCart(turn: LinkedTurn, ports: Ports, item: SpokenItem): Promise<Answer> {
  const history = await readHistory(turn, ports.shop);
  const purchases = purchasesIn(history.ok ? history.value : []);
  const found = await findProduct({ turn, ports, wish: 'add-to-cart', item, purchases });
  return found.kind === 'answer' ? found.answer : addFound(turn, ports, found, item.quantity ?? 1);
}

export function addFound(
  turn: LinkedTurn,
  ports: Ports,
  found: Extract<Found, { kind: 'found' }>,
  quantity: number,
): Promise<Answer> | Answer {
  if (quantity > mostUnasked) {
    const option = toOption(found.pick);
    return {
      says: [say('product.pricey', { price: priceOf(found.variant, quantity), quantity })],
      pending: { kind: 'confirm-quantity', wish: 'add-to-cart', quantity, option },
      reason: found.reason,
    };
  }
  return putIn(turn, ports, found, quantity);
}

/** Puts it in and says so; while a purchase waits for its yes, the whole offer is read out again. */
export async function putIn(
  turn: LinkedTurn,
  ports: Ports,
  { pick, variant, reason }: Extract<Found, { kind: 'found' }>,
  quantity: number,
): Promise<Answer> {
  const key = `${turn.requestId}:add:${pick.variantId}`;
  const change = await ports.purchasing.changeCart(purchaseContext(turn), key, {
    add: [{ variantId: pick.variantId, quantity }],
  });
  if (!change.ok) return cartTrouble(turn, ports.shop.seller, change.error);
  const added = addedOf(change.value.issues, quantity);
  if (added === 0) {
    return { says: [say('product.sold-out', { name: pick.name })], pending: anythingElse };
  }
  const said = addedMessage(pick, variant, quantity, added);
  if (!turn.session.offer) {
    return { says: [said], pending: anythingElseInCart, reason };
  }
  const wish = { added: [{ variantId: pick.variantId, quantity: added }] };
  return { ...(await readOut(turn, ports, wish, [said])), reason };
}

/** How many went in: a shop adds what its stock allows and says how many there are. */
function addedOf(issues: readonly BackendError[], quantity: number): number {
  const [issue] = issues;
  if (!issue) return quantity;
  return issue.code === 'quantity_exceeded' ? Math.min(quantity, issue.quantityAvailable ?? 0) : 0;
}

function addedMessage(
  pick: Pick<OfferedOption, 'name'>,
  variant: Variant,
  quantity: number,
  added: number,
): Message {
  if (added < quantity) return say('product.added-some', { name: pick.name, quantity: added });
  return say('product.added', {
    item: lineName({ name: pick.name, quantity }),
    price: priceOf(variant, quantity),
  });
}

const priceOf = ({ price }: Variant, quantity: number) => ({
  ...price,
  amount: price.amount * quantity,
});
